"""What a sentence of the news is about: one of the themes of `themes.toml`, or a phrase of its own.

A theme is near a sentence by meaning (cosine with the theme's seed sentences) and by words (its
lexicon). With vectors that know words alone the lexicon decides.
"""

import math
import re
import tomllib
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from globe_app.errors import ResourceError
from globe_app.model.story import HEADLINE, OTHER, ArticleText, Passage, Theme
from globe_app.stories.embed import Embedder, TfIdf, Vectors
from globe_app.stories.phrases import key_phrase

FILE = "themes.toml"
PER_ARTICLE = 14  # sentences of an article given a theme, beside the headline
MIN_CHARS, MAX_CHARS = 30, 420  # of a sentence worth a passage
MIN_WORDS = 5
SHARPNESS = 10.0  # how much nearer seeds count more than others of their theme
WORDS = 0.08  # what the lexicon adds at most to the nearness by meaning
ENOUGH = 0.09  # a lower score is no theme's
ENOUGH_WORDS = 0.30  # likewise where the lexicon alone decides
WEAK = frozenset({"reaction", "background"})  # say how, not what: any subject goes before
WEAK_BY = 0.02
PHRASE_WORDS = 3  # the longest entry of a lexicon

Verdict = tuple[str, float, str]  # theme or OTHER, score 0 to 1, key phrase where OTHER


def load_themes(resources: Path) -> tuple[Theme, ...]:
    """The taxonomy, in its order. Raises `ResourceError`."""
    try:
        rows = tomllib.loads((resources / FILE).read_text(encoding="utf-8"))["theme"]
        themes = tuple(
            Theme(
                str(row["id"]),
                str(row["name"]),
                tuple(str(one) for one in row["seeds"]),
                tuple(str(one) for one in row["words"]),
            )
            for row in rows
        )
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ResourceError(FILE, "the list of themes is missing or damaged") from error
    if not themes or len({one.id for one in themes}) < len(themes):
        raise ResourceError(FILE, "the list of themes is empty, or names one twice")
    return themes


class Classifier:
    """Gives sentences their themes. `seeds`: vectors of `seed_texts`, where they are known already."""

    def __init__(
        self, themes: Sequence[Theme], embedder: Embedder, seeds: Vectors | None = None
    ) -> None:
        self.themes = tuple(themes)
        self._embedder = embedder
        self._meanings = embedder.name != TfIdf.name
        self._lexicon = _Lexicon(self.themes)
        self._starts = np.cumsum([0, *(len(one.seeds) for one in self.themes)])
        texts = seed_texts(self.themes)
        self.seeds = embedder.embed(texts) if self._meanings and seeds is None else seeds
        # what a theme's score is of sentences of other themes: broad themes are near to everything
        self._usual = np.zeros(len(self.themes), np.float32)
        if self._meanings and self.seeds is not None:
            scores = self._raw(texts, self.seeds)
            for at, (start, end) in enumerate(zip(self._starts, self._starts[1:], strict=False)):
                self._usual[at] = np.delete(scores[:, at], slice(start, end)).mean()
        for at, theme in enumerate(self.themes):
            self._usual[at] += WEAK_BY if theme.id in WEAK else 0.0

    def classify(self, sentences: Sequence[str], vectors: Vectors | None = None) -> list[Verdict]:
        """Each sentence's theme, score and, where no theme fits, key phrase.

        `vectors`: of these sentences by the same embedder, where they are known already.
        """
        if not sentences:
            return []
        if self._meanings and vectors is None:
            vectors = self._embedder.embed(sentences)
        scores = self._raw(sentences, vectors if self._meanings else None) - self._usual
        enough = ENOUGH if self._meanings else ENOUGH_WORDS
        verdicts: list[Verdict] = []
        for sentence, row in zip(sentences, scores, strict=True):
            best = int(row.argmax())
            if row[best] < enough:
                verdicts.append((OTHER, 0.0, key_phrase(sentence)))
            else:
                verdicts.append((self.themes[best].id, float(np.clip(row[best], 0.0, 1.0)), ""))
        return verdicts

    def _raw(self, sentences: Sequence[str], vectors: Vectors | None) -> Vectors:
        """(sentences, themes): by meaning and words, or without vectors by words alone."""
        words = np.array([self._lexicon.scores(one) for one in sentences], np.float32)
        return words if vectors is None else self._nearness(vectors) + WORDS * words

    def _nearness(self, vectors: Vectors) -> Vectors:
        """(sentences, themes): the cosine with each theme's seeds, a smooth maximum of them."""
        assert self.seeds is not None
        every = np.exp(SHARPNESS * (vectors @ self.seeds.T))
        out = np.zeros((len(vectors), len(self.themes)), np.float32)
        for at, (start, end) in enumerate(zip(self._starts, self._starts[1:], strict=False)):
            out[:, at] = np.log(every[:, start:end].mean(axis=1)) / SHARPNESS
        return out


def seed_texts(themes: Sequence[Theme]) -> list[str]:
    """The seed sentences of all themes, in their order."""
    return [seed for theme in themes for seed in theme.seeds]


_TOKEN = re.compile(r"[^\W_]+(?:-[^\W_]+)*")


class _Lexicon:
    """The themes' words, found in a sentence in one pass."""

    def __init__(self, themes: Sequence[Theme]) -> None:
        self._count = len(themes)
        self._whole: dict[str, list[int]] = defaultdict(list)
        self._begin: dict[str, list[int]] = defaultdict(list)
        for at, theme in enumerate(themes):
            for word in theme.words:
                table = self._begin if word.endswith("*") else self._whole
                table[word.rstrip("*").casefold()].append(at)
        self._shortest = min(map(len, self._begin), default=1)

    def scores(self, sentence: str) -> list[float]:
        """0 to 1 per theme: one word tells something, two most of it; a word of several themes less."""
        sums = [0.0] * self._count
        tokens = _TOKEN.findall(sentence[: MAX_CHARS * 2].casefold())
        seen: set[str] = set()
        for at in range(len(tokens)):
            for length in range(1, PHRASE_WORDS + 1):
                phrase = " ".join(tokens[at : at + length])
                if phrase in seen or at + length > len(tokens):
                    continue
                seen.add(phrase)
                hits = self._themes_of(phrase)
                for theme in hits:
                    sums[theme] += math.sqrt(length) / len(hits)
        return [1.0 - math.exp(-one) for one in sums]

    def _themes_of(self, phrase: str) -> set[int]:
        hits = set(self._whole.get(phrase, ()))
        for end in range(self._shortest, len(phrase) + 1):
            hits.update(self._begin.get(phrase[:end], ()))
        return hits


_CHAFF = re.compile(
    r"^(?:by|from|photo|photos|image|picture|video|watch|read|see|also|source|editing|reporting|writing"
    r"|additional reporting|follow|subscribe|share|updated|published|copyright|©|foto|tags?|related)\b"
    r"[^.]{0,80}$"
    r"|^(?:photo|image|picture|video|foto|credit|source|file photo|infographic)s?\s*[:(/|]"
    r"|read more|read also|also read|see also|click here|sign up|subscrib|newsletter|all rights reserved"
    r"|follow us|whatsapp|our app|cookie|advertis|©|getty images|reporting by|editing by|terms of use"
    r"|continue reading|leave a comment|share this|join our|https?://|@\w+\.",
    re.I,
)


def worth(sentence: str) -> bool:
    """Whether a sentence may stand as a passage: no byline, credit, "read more" or mere scrap."""
    text = sentence.strip()
    if not MIN_CHARS <= len(text) <= MAX_CHARS or _CHAFF.search(text):
        return False
    words = _TOKEN.findall(text)
    letters = sum(c.isalpha() for c in text)
    return len(words) >= MIN_WORDS and letters > 0.6 * len(text.replace(" ", ""))


def passages(
    article: ArticleText, classifier: Classifier, vectors: Vectors | None = None
) -> tuple[Passage, ...]:
    """The headline and the article's first sentences that are worth it, each with its theme.

    `vectors`: of the headline and then all its sentences, where they are known already.
    """
    numbers = chosen(article)
    texts = [_english(article, number) for number in numbers]
    some = None if vectors is None else vectors[[number + 1 for number in numbers]]
    verdicts = classifier.classify(texts, some)
    return tuple(
        Passage(article.id, number, theme, score, key)
        for number, (theme, score, key) in zip(numbers, verdicts, strict=True)
    )


def chosen(article: ArticleText) -> list[int]:
    """The numbers of the sentences that `passages` gives themes: a headline, then the first worth it."""
    numbers = [HEADLINE] if article.headline.english.strip() else []
    for number, one in enumerate(article.sentences):
        if len(numbers) > PER_ARTICLE:
            break
        if worth(one.english):
            numbers.append(number)
    return numbers


def _english(article: ArticleText, number: int) -> str:
    return (article.headline if number == HEADLINE else article.sentences[number]).english
