"""How good and how fast translation is: FLORES-200 dev, Portuguese to English, beside Apertium."""

import time
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from html import escape
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.figures import Figure, figure
from globe_app.feeds.parse import parse_feed
from globe_app.geo.countries import Countries, load_countries
from globe_app.model.news import Outlet
from globe_app.model.story import EnrichProgress
from globe_app.pipeline import ingest
from globe_app.pipeline.translate import TranslationRequest, translate, worker_count
from globe_app.settings import resources_dir
from globe_app.store import translations
from globe_app.store.db import Store, open_store
from globe_app.text.language import LanguageDetector
from globe_app.translation.apertium import ApertiumTranslator, find_chains
from globe_app.translation.bundled import bundled_models
from globe_app.translation.engine import Translator
from globe_app.translation.firefox import FirefoxTranslator, available
from globe_app.translation.models import InstalledModel
from globe_app.translation.sentences import translate_sentences

FLORES = Path(__file__).resolve().parents[2] / "shared" / "data" / "flores"
LEAST_BLEU = 41.0
HEADLINES, HEADLINES_S = (
    500,
    60.0,
)  # articles of a sync in 12 languages; until all have English headlines
SENTENCES = 19  # of an article, its headline included
LANGUAGES = "es fr de it nl ro pl tr sv da cs hu".split()


def translation() -> list[Figure]:
    """All figures; those whose input (FLORES, weights, Apertium, sacrebleu) is missing are left out."""
    pairs = _flores()
    models = bundled_models() if available() else ()
    found: list[Figure] = []
    if models and pairs:
        found += _quality(FirefoxTranslator(models[0]), "Firefox pt→en", pairs, LEAST_BLEU)
    chain = find_chains().get("pt")
    if chain is not None and pairs:
        found += _quality(ApertiumTranslator(chain), "Apertium pt→es→en", pairs)
    if models and pairs:
        found += _after_a_sync(models[0], [portuguese for portuguese, _ in pairs])
    return found


def _flores() -> list[tuple[str, str]]:
    """(Portuguese, English) sentences."""
    try:
        texts = [(FLORES / f"flores-dev.{one}").read_text("utf-8") for one in ("pt", "en")]
    except OSError:
        return []
    return list(zip(*(text.splitlines() for text in texts), strict=True))


def _quality(
    translator: Translator, name: str, pairs: Sequence[tuple[str, str]], least: float | None = None
) -> list[Figure]:
    import sacrebleu

    sentences = [portuguese for portuguese, _ in pairs]
    references = [[english for _, english in pairs]]
    translator.translate(sentences[:1])  # loads the model
    began = time.perf_counter()
    english = translate_sentences(translator, sentences, LanguageDetector())
    took = time.perf_counter() - began
    memory = _peak_megabytes(translator)
    translator.close()
    words = sum(len(one.split()) for one in sentences)
    note = f"FLORES-200 dev, {len(pairs)} sentences"
    bleu = sacrebleu.corpus_bleu(english, references).score
    chrf = sacrebleu.corpus_chrf(english, references).score
    found = [
        figure(name, "BLEU", [bleu], least=least, note=note),
        figure(name, "chrF", [chrf], note=note),
        figure(name, "words/s", [words / took], note="one process"),
    ]
    if memory:
        found.append(figure(name, "MB", [memory], note="its process, at most"))
    return found


def _peak_megabytes(translator: Translator) -> float:
    """The most memory that a translator's process has had; 0 = it has none, or the system does not say."""
    if not isinstance(translator, FirefoxTranslator) or not translator.process_id:
        return 0.0
    try:
        status = Path(f"/proc/{translator.process_id}/status").read_text()
    except OSError:
        return 0.0
    lines = dict(line.split(":", 1) for line in status.splitlines())
    return int(lines["VmHWM"].split()[0]) / 1024


def _after_a_sync(model: InstalledModel, sentences: Sequence[str]) -> list[Figure]:
    """Headlines, then texts, of a sync's articles in twelve languages: the one model under twelve names."""
    found = []
    with TemporaryDirectory() as folder:
        place = Path(folder)
        store = open_store(place / "news.db", place / "images")
        countries = load_countries(resources_dir() / "geo")
        _store_articles(store, countries, sentences)
        for phase, name in (
            ("heads", "all headlines in English"),
            ("bodies", "all texts in English"),
        ):
            began = time.perf_counter()
            done = words = 0
            for one in translate(
                store, countries, _OneModel(model),
                TranslationRequest(phase=phase, workers=worker_count()), lambda: datetime.now(UTC),
                lambda: False,
            ):  # fmt: skip
                if not isinstance(one, EnrichProgress):
                    done, words = one.articles, one.words
            took = time.perf_counter() - began
            note = f"{done} articles, {len(LANGUAGES)} languages, {words:,} words, {worker_count()} processes"
            limit = HEADLINES_S if phase == "heads" else None
            found.append(figure(f"after a sync: {name}", "s", [took], limit=limit, note=note))
        store.close()
    return found


class _OneModel:
    """Finds translators: the Portuguese model under each of `LANGUAGES`, in processes of their own."""

    def __init__(self, model: InstalledModel) -> None:
        self._model = model

    def find(self, language: str) -> Translator | None:
        """A translator; that of Portuguese, whatever the language is called."""
        return FirefoxTranslator(self._model) if language in LANGUAGES else None

    def languages(self) -> tuple[str, ...]:
        """The languages."""
        return tuple(LANGUAGES)


def _store_articles(store: Store, countries: Countries, sentences: Sequence[str]) -> None:
    """Articles of a headline and some 450 words each; no sentence is there twice."""
    now = datetime.now(UTC)
    for number, code in enumerate(LANGUAGES):
        items = []
        for at in range(HEADLINES // len(LANGUAGES) + (number < HEADLINES % len(LANGUAGES))):
            some = [
                f"{sentences[(at * SENTENCES + n) % len(sentences)].rstrip('. ')}, disse {code}{at}."
                for n in range(SENTENCES)
            ]
            body = "".join(f"<p>{' '.join(some[n : n + 3])}</p>" for n in range(1, SENTENCES, 3))
            items.append(
                f"<item><title>{escape(some[0])}</title><guid>{code}-{at}</guid>"
                f"<pubDate>{format_datetime(now - timedelta(minutes=at))}</pubDate>"
                f"<description>{escape(body)}</description></item>"
            )
        feed = f"<rss version='2.0'><channel><title>x</title>{''.join(items)}</channel></rss>"
        outlet = Outlet(f"xx-{code}", code, "BR", code)
        ingest.keep_feed(store, countries, parse_feed(feed.encode(), code), outlet, now)
    translations.keep_languages(
        store, [(one, one.outlet_id[3:]) for one in translations.undetected(store, 2 * HEADLINES)]
    )
