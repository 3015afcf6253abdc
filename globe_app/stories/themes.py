"""Classifies sentences by theme (`themes.toml`); a sentence that fits none gets a key phrase.

A theme's score is the cosine with its seed sentences plus a share for words of its lexicon. Without
the sentence model only the lexicon counts.
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
from globe_app.stories.key_phrases import key_phrase

THEMES_FILE = "themes.toml"
SENTENCES_PER_ARTICLE = 14  # sentences classified per article, beside the headline
MIN_CHARS, MAX_CHARS = 30, 420  # length of a sentence that may be quoted
MIN_WORDS = 5
SOFTMAX_SHARPNESS = 10.0  # of the smooth maximum over a theme's seeds
LEXICON_WEIGHT = 0.08  # largest share of the lexicon in a score
MIN_SCORE = 0.09  # a sentence with lower scores fits no theme
MIN_LEXICON_SCORE = 0.30  # the same where only the lexicon counts
SECONDARY_THEMES = frozenset(
    {"reaction", "background"}
)  # themes of form (such as reactions): any other theme takes precedence
SECONDARY_PENALTY = 0.02
PHRASE_WORDS = 3  # words of the longest lexicon entry

ThemeScore = tuple[str, float, str]  # (theme id or OTHER, score 0 to 1, key phrase where OTHER)


def load_themes(resources: Path) -> tuple[Theme, ...]:
    """Read the themes from `themes.toml`, in file order. Raises `ResourceError`."""
    try:
        rows = tomllib.loads((resources / THEMES_FILE).read_text(encoding="utf-8"))["theme"]
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
        raise ResourceError(THEMES_FILE, "the list of themes is missing or damaged") from error
    if not themes or len({one.id for one in themes}) < len(themes):
        raise ResourceError(THEMES_FILE, "the list of themes is empty, or names one twice")
    return themes


class Classifier:
    """Classifies sentences. `seeds`: vectors of `seed_texts`, to avoid computing them again."""

    def __init__(
        self, themes: Sequence[Theme], embedder: Embedder, seeds: Vectors | None = None
    ) -> None:
        self.themes = tuple(themes)
        self._embedder = embedder
        self._semantic = embedder.name != TfIdf.name
        self._lexicon = _Lexicon(self.themes)
        self._starts = np.cumsum([0, *(len(one.seeds) for one in self.themes)])
        texts = seed_texts(self.themes)
        self.seeds = embedder.embed(texts) if self._semantic and seeds is None else seeds
        # mean score on seeds of other themes: subtracted, since broad themes are near to everything
        self._baseline = np.zeros(len(self.themes), np.float32)
        if self._semantic and self.seeds is not None:
            scores = self._unnormalised_scores(texts, self.seeds)
            for at, (start, end) in enumerate(zip(self._starts, self._starts[1:], strict=False)):
                self._baseline[at] = np.delete(scores[:, at], slice(start, end)).mean()
        for at, theme in enumerate(self.themes):
            self._baseline[at] += SECONDARY_PENALTY if theme.id in SECONDARY_THEMES else 0.0

    def classify(
        self, sentences: Sequence[str], vectors: Vectors | None = None
    ) -> list[ThemeScore]:
        """(theme, score, key phrase) of each sentence.

        `vectors`: embeddings of these sentences by the same embedder, to avoid computing them again.
        """
        if not sentences:
            return []
        if self._semantic and vectors is None:
            vectors = self._embedder.embed(sentences)
        scores = (
            self._unnormalised_scores(sentences, vectors if self._semantic else None)
            - self._baseline
        )
        enough = MIN_SCORE if self._semantic else MIN_LEXICON_SCORE
        verdicts: list[ThemeScore] = []
        for sentence, row in zip(sentences, scores, strict=True):
            best = int(row.argmax())
            if row[best] < enough:
                verdicts.append((OTHER, 0.0, key_phrase(sentence)))
            else:
                verdicts.append((self.themes[best].id, float(np.clip(row[best], 0.0, 1.0)), ""))
        return verdicts

    def _unnormalised_scores(self, sentences: Sequence[str], vectors: Vectors | None) -> Vectors:
        """(sentences, themes) scores from embeddings and lexicon, or from the lexicon alone."""
        words = np.array([self._lexicon.scores(one) for one in sentences], np.float32)
        return words if vectors is None else self._seed_similarity(vectors) + LEXICON_WEIGHT * words

    def _seed_similarity(self, vectors: Vectors) -> Vectors:
        """(sentences, themes): smooth maximum of the cosines with each theme's seeds."""
        assert self.seeds is not None
        every = np.exp(SOFTMAX_SHARPNESS * (vectors @ self.seeds.T))
        out = np.zeros((len(vectors), len(self.themes)), np.float32)
        for at, (start, end) in enumerate(zip(self._starts, self._starts[1:], strict=False)):
            out[:, at] = np.log(every[:, start:end].mean(axis=1)) / SOFTMAX_SHARPNESS
        return out


def seed_texts(themes: Sequence[Theme]) -> list[str]:
    """The seed sentences of all themes, in their order."""
    return [seed for theme in themes for seed in theme.seeds]


_TOKEN = re.compile(r"[^\W_]+(?:-[^\W_]+)*")


class _Lexicon:
    """Finds the lexicon entries of all themes in a sentence in one pass."""

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
        """A score of 0 to 1 per theme; saturates with the second word, shared words count less."""
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


_BOILERPLATE = re.compile(
    r"^(?:by|from|photo|photos|image|picture|video|watch|read|see|also|source|editing|reporting|writing"
    r"|additional reporting|follow|subscribe|share|updated|published|copyright|©|foto|tags?|related)\b"
    r"[^.]{0,80}$"
    r"|^(?:photo|image|picture|video|foto|credit|source|file photo|infographic)s?\s*[:(/|]"
    r"|read more|read also|also read|see also|click here|sign up|subscrib|newsletter|all rights reserved"
    r"|follow us|whatsapp|our app|cookie|advertis|©|getty images|reporting by|editing by|terms of use"
    r"|continue reading|leave a comment|share this|join our|https?://|@\w+\.",
    re.I,
)


def is_quotable(sentence: str) -> bool:
    """Whether a sentence may be quoted: no byline, photo credit, "read more" link or fragment."""
    text = sentence.strip()
    if not MIN_CHARS <= len(text) <= MAX_CHARS or _BOILERPLATE.search(text):
        return False
    words = _TOKEN.findall(text)
    letters = sum(c.isalpha() for c in text)
    return len(words) >= MIN_WORDS and letters > 0.6 * len(text.replace(" ", ""))


def passages(
    article: ArticleText, classifier: Classifier, vectors: Vectors | None = None
) -> tuple[Passage, ...]:
    """The headline and the first quotable sentences of an article, each with its theme.

    `vectors`: embeddings of the headline, then of all sentences, to avoid computing them again.
    """
    numbers = quotable_numbers(article)
    texts = [_english(article, number) for number in numbers]
    some = None if vectors is None else vectors[[number + 1 for number in numbers]]
    verdicts = classifier.classify(texts, some)
    return tuple(
        Passage(article.id, number, theme, score, key)
        for number, (theme, score, key) in zip(numbers, verdicts, strict=True)
    )


def quotable_numbers(article: ArticleText) -> list[int]:
    """The numbers of the sentences that `passages` classifies: the headline, then quotable sentences."""
    numbers = [HEADLINE] if article.headline.english.strip() else []
    for number, one in enumerate(article.sentences):
        if len(numbers) > SENTENCES_PER_ARTICLE:
            break
        if is_quotable(one.english):
            numbers.append(number)
    return numbers


def _english(article: ArticleText, number: int) -> str:
    return (article.headline if number == HEADLINE else article.sentences[number]).english
