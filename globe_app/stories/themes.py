"""Classifies sentences by theme, and by manner: report, reaction or background.

The vector of a sentence as its outlet wrote it goes through a logistic regression whose classes are the
themes and "none of them"; where there is good English, its vector and the words of the themes' lexicons go
through a second one, and the geometric mean of both counts. A sentence whose best theme is less probable
than `MIN_PROBABILITY` has no theme. Without the sentence models only the lexicon counts, on English.
"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from globe_app.model.story import HEADLINE, OTHER, ArticleText, Manner, Passage, Sentence, Theme
from globe_app.stories.embed import (
    Embedder,
    Embedders,
    TfIdf,
    Vectors,
    available_model_name,
)
from globe_app.stories.sentence_models import MINILM
from globe_app.stories.taxonomy import load_themes
from globe_app.stories.theme_lexicon import TOKEN, ThemeLexicon
from globe_app.stories.theme_weights import (
    MANNERS,
    ThemeWeights,
    english_features,
    load_weights,
    probabilities,
    written_features,
)

SENTENCES_PER_ARTICLE = 14  # sentences classified per article
MIN_CHARS, MAX_CHARS = 30, 420  # length of a sentence that may be quoted
MIN_CHARS_UNSPACED = 12  # the same of a script without spaces between words
MIN_WORDS = 5
MIN_PROBABILITY = 0.38  # of a theme; below it a sentence has none
MIN_MANNER = 0.5  # probability of a reaction or of background, below which a sentence is a report
MIN_LEXICON_SCORE = 0.30  # of a theme where only the lexicon counts
VERSION = 1  # of this recipe; passages made by another are made anew


@dataclass(frozen=True, slots=True)
class SentenceThemes:
    """The theme and manner of a sentence."""

    theme: str  # a theme's id; OTHER = none
    score: float  # 0 to 1; 0 = no theme
    manner: Manner = Manner.REPORT


@dataclass(frozen=True, slots=True)
class ThemeModels:
    """What classifying by meaning needs."""

    embedder: Embedder  # of every language
    english: Embedder | None  # of English; None: sentences as written alone count
    weights: ThemeWeights


class Classifier:
    """Classifies sentences. `models` None: by the lexicon alone."""

    def __init__(self, themes: Sequence[Theme], models: ThemeModels | None = None) -> None:
        self.themes = tuple(themes)
        self._lexicon = ThemeLexicon(self.themes)
        self._models = models

    @property
    def name(self) -> str:
        """What passages are kept with: those of another name are made anew."""
        if self._models is None:
            return _name()
        english = self._models.english
        return _name(self._models.embedder.name, english.name if english else "")

    def classify(
        self, written: Sequence[str], english: Sequence[str | None]
    ) -> list[SentenceThemes]:
        """The theme and manner of each sentence.

        `written`: as the outlet wrote it; `english`: in good English, None where there is none.
        """
        if not written:
            return []
        words = [self._lexicon.scores(one) if one else None for one in english]
        if self._models is None:
            return [self._by_words(one) for one in words]
        vectors = self._models.embedder.embed(written)
        weights = self._models.weights
        features = written_features(vectors, weights.written_mean)
        themes = probabilities(features, weights.written)
        at = [n for n, one in enumerate(words) if one is not None]
        if self._models.english is not None and at:
            themes[at] = self._with_english(
                themes[at], [english[n] or "" for n in at], [words[n] or [] for n in at]
            )
        manners = probabilities(features, weights.manner)
        manners[~vectors.any(1)] = (1.0, 0.0, 0.0)
        return [
            SentenceThemes(*self._best(row), _manner(manner))
            for row, manner in zip(themes, manners, strict=True)
        ]

    def _with_english(
        self, themes: Vectors, english: Sequence[str], words: Sequence[Sequence[float]]
    ) -> Vectors:
        """The geometric mean of the probabilities by the sentences as written and by their English."""
        assert self._models is not None
        assert self._models.english is not None
        weights = self._models.weights
        features = english_features(
            self._models.english.embed(english), weights.english_mean, np.array(words, np.float32)
        )
        both: Vectors = np.sqrt(themes * probabilities(features, weights.english))
        both /= both.sum(1, keepdims=True)
        return both

    def _best(self, row: Vectors) -> tuple[str, float]:
        """(theme or OTHER, score) of a row of probabilities, of which the last is that of no theme."""
        best = int(row.argmax())
        if best == len(self.themes) or row[best] < MIN_PROBABILITY:
            return OTHER, 0.0
        return self.themes[best].id, min(float(row[best]), 1.0)

    def _by_words(self, scores: Sequence[float] | None) -> SentenceThemes:
        best = int(np.argmax(scores)) if scores else 0
        if not scores or scores[best] < MIN_LEXICON_SCORE:
            return SentenceThemes(OTHER, 0.0)
        return SentenceThemes(self.themes[best].id, scores[best])


def _manner(row: Vectors) -> Manner:
    best = int(row.argmax())
    return MANNERS[best] if row[best] >= MIN_MANNER else Manner.REPORT


def _name(embedder: str = TfIdf.name, english: str = "") -> str:
    return "+".join(filter(None, (embedder, english, f"themes-{VERSION}")))


def available_classifier_name() -> str:
    """The name of the classifier that `load_classifier` would give, without loading it.

    A damaged model is noticed only on loading; the passages then carry the fallback's name.
    """
    embedder = available_model_name()
    if embedder == TfIdf.name:
        return _name()
    english = available_model_name(MINILM)
    return _name(embedder, english if english != TfIdf.name else "")


def load_classifier(resources: Path, embedders: Embedders | None = None) -> Classifier:
    """The best classifier available: by meaning, or by words where the models are absent.

    `embedders`: those of a run that has loaded them. Raises `ResourceError`.
    """
    themes = load_themes(resources)
    models = embedders or Embedders()
    embedder, _ = models.every()
    if embedder.name == TfIdf.name:
        return Classifier(themes)
    weights = load_weights(resources, themes)
    return Classifier(themes, ThemeModels(embedder, models.english(), weights))


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
# scripts that put no spaces between words: Thai, Lao, Khmer, Burmese, Tibetan, kana, Chinese characters
_UNSPACED = re.compile("[\u0e00-\u0eff\u0f00-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")


def is_quotable(sentence: str) -> bool:
    """Whether a sentence may be quoted: no byline, photo credit, "read more" link or fragment."""
    text = sentence.strip()
    if len(text) > MAX_CHARS or _BOILERPLATE.search(text):
        return False
    unspaced = len(_UNSPACED.findall(text)) > 0.3 * len(text)
    if len(text) < (MIN_CHARS_UNSPACED if unspaced else MIN_CHARS):
        return False
    letters = sum(c.isalpha() or _is_mark(c) for c in text)
    return (unspaced or len(TOKEN.findall(text)) >= MIN_WORDS) and letters > 0.6 * len(
        text.replace(" ", "")
    )


def _is_mark(char: str) -> bool:
    """Whether a character is a vowel sign or accent that belongs to a letter."""
    return unicodedata.category(char) in ("Mn", "Mc")


def passages(articles: Sequence[ArticleText], classifier: Classifier) -> list[tuple[Passage, ...]]:
    """Of each article its first quotable sentences, each with its theme.

    Several articles at once cost less than one after the other: their sentences are embedded together.
    """
    places = [(at, n) for at, one in enumerate(articles) for n in quotable_numbers(one)]
    some = [_sentence(articles[at], number) for at, number in places]
    good = [one.in_english and not one.rough for one in articles]
    verdicts = classifier.classify(
        [one.written for one in some],
        [one.english if good[at] else None for (at, _), one in zip(places, some, strict=True)],
    )
    found: list[list[Passage]] = [[] for _ in articles]
    for (at, number), one in zip(places, verdicts, strict=True):
        found[at].append(Passage(articles[at].id, number, one.theme, one.score, one.manner))
    return [tuple(one) for one in found]


def quotable_numbers(article: ArticleText) -> list[int]:
    """The numbers of the sentences that get themes: the first quotable ones.

    The headline only of an article without text, as headlines are listed anyway.
    """
    if not article.sentences:
        return [HEADLINE] if article.headline.english.strip() else []
    numbers: list[int] = []
    for number, one in enumerate(article.sentences):
        if len(numbers) == SENTENCES_PER_ARTICLE:
            break
        if is_quotable(one.english):
            numbers.append(number)
    return numbers


def _sentence(article: ArticleText, number: int) -> Sentence:
    return article.headline if number == HEADLINE else article.sentences[number]
