"""What the tests of translating share: feeds in other languages, and a translator that counts."""

from collections.abc import Callable, Sequence
from html import escape
from pathlib import Path

import pytest

from globe_app.feeds.parse import parse_feed
from globe_app.geo.countries import Countries
from globe_app.model.news import Outlet
from globe_app.pipeline import ingest
from globe_app.pipeline.translate import TranslationReport, TranslationRequest, translate
from globe_app.store.db import Store
from globe_app.translation.engine import Translator
from globe_app.translation.engines import Engines
from tests import sql
from tests.conftest import NOW, rss

OUTLETS = {
    "es": Outlet("ar-voz", "La Voz", "AR", "es"),
    "el": Outlet("gr-fyllo", "Fyllo", "GR", "el"),
    "en": Outlet("ie-post", "Post", "IE", "en"),
}
RAIN = (
    "La lluvia devuelve el agua a los embalses del norte",
    "<p>La lluvia ha devuelto el agua a los embalses del norte. “Dormimos tranquilos”, dijo Elena Ruiz.</p>"
    "<h3>Un acuerdo</h3><ul><li>Brasil pide una comisión.</li></ul>"
    "<p>Los ministros se reunirán el jueves. Según el gobierno, 42 embalses están llenos. "
    + "Los agricultores esperan más lluvia hasta el final del mes. " * 12
    + "</p><p>Nadie sabe cuándo terminará.</p>",
)


class Counting:
    """A translator of one language that says every sentence in capitals, and what it was asked."""

    def __init__(self, source: str = "es", key: str = "counting 1") -> None:
        self.source, self.key, self.description = source, key, f"Counting ({source}-en)"
        self.asked: list[str] = []
        self.calls = self.opened = self.closed = 0
        self.on_call: Callable[[Sequence[str]], None] = lambda _: None

    def translate(self, sentences: Sequence[str]) -> list[str]:
        self.calls += 1
        self.on_call(sentences)
        self.asked += sentences
        return ["" if "zxq" in one else one.upper() for one in sentences]

    def close(self) -> None:
        self.closed += 1


class These:
    """Engines: those given."""

    def __init__(self, *translators: Counting) -> None:
        self._by_language = {one.source: one for one in translators}

    def find(self, language: str) -> Translator | None:
        found = self._by_language.get(language)
        if found is not None:
            found.opened += 1
        return found

    def languages(self) -> tuple[str, ...]:
        return tuple(self._by_language)


def keep(
    store: Store, countries: Countries, language: str, *articles: tuple[str, str], first: int = 0
) -> list[int]:
    """Store articles (headline, HTML) of an outlet, the first one the newest; their ids in that order."""
    items = [
        f"<title>{escape(title)}</title><guid>{language}-{first + n}</guid>"
        f"<link>https://p.example/{language}/{first + n}</link>"
        f"<pubDate>Fri, 06 Nov 2026 {11 - (first + n) // 60:02}:{59 - (first + n) % 60:02}:00 GMT</pubDate>"
        f"<description>{escape(body)}</description>"
        for n, (title, body) in enumerate(articles)
    ]
    ingest.keep_feed(store, countries, parse_feed(rss(*items), "t"), OUTLETS[language], NOW)
    rows = sql.rows(
        store,
        "SELECT a.id FROM articles a JOIN entries e ON e.id = a.id WHERE a.outlet_id = ?"
        " ORDER BY a.published DESC, a.id DESC",
        OUTLETS[language].id,
    )
    return [int(row[0]) for row in rows]


def run(
    store: Store, countries: Countries, engines: object, wish: TranslationRequest | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> TranslationReport:  # fmt: skip
    """Translate to the end; the report."""
    steps = list(
        translate(store, countries, engines, wish or TranslationRequest(), lambda: NOW, cancelled)  # type: ignore[arg-type]
    )
    assert isinstance(steps[-1], TranslationReport)
    return steps[-1]


def apertium() -> Engines:
    """The engines of this machine, without models; skips where Apertium has no Spanish."""
    found = Engines(Path("no-models-here"))
    if "es" not in found.languages():
        pytest.skip("Apertium with spa-eng is not installed")
    return found
