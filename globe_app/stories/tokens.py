"""Splits texts of any language and script into words, and into terms for TF-IDF."""

import re

from globe_app.geo.country_mentions import MARKS
from globe_app.stories.terms import STOP, stem

UNSPACED = re.compile(
    "[\u0e00-\u0eff\u0f00-\u0fff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]"
)  # scripts without spaces between words
WORD = re.compile(rf"[^\W_](?:[^\W_]|[{MARKS}]|[.,:٫](?=\d))*")
ENGLISH = "en"
PREFIX_LETTERS = 6  # of a word, outside English: a light stemmer for languages with endings


def terms(text: str, language: str) -> list[str]:
    """The terms of a text in order, repetitions included. `language`: primary BCP 47 subtag.

    English: stemmed words without stop words. Other languages: the beginnings of words; where words are
    not spaced, pairs of neighbouring characters.
    """
    found: list[str] = []
    for word in WORD.findall(text.casefold()):
        if UNSPACED.search(word):
            found += [word[at : at + 2] for at in range(max(len(word) - 1, 1))]
        elif language == ENGLISH:
            if word not in STOP and (len(word) > 1 or word.isdigit()):
                found.append(stem(word))
        elif len(word) > 1 or word.isdigit():
            found.append(word if word[0].isdigit() else word[:PREFIX_LETTERS])
    return found
