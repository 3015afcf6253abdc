"""Tells sentences that need no translation, or are in another language than their article.

A translation model given English changes it, and given a script that it does not know it answers nonsense.
"""

import re
from enum import StrEnum

from globe_app.text.language import LanguageDetector
from globe_app.text.scripts import count_scripts, is_written_in

MAX_WORD = 100  # letters; a longer run without a space is no word of a script that puts spaces
_SPACED = frozenset(("Latn", "Cyrl", "Grek", "Arab", "Hebr", "Deva", "Beng", "Armn", "Geor"))
# frequent English words in small letters; the telling ones are frequent in no other language of Latin script
_TELLING = frozenset(
    "the that with this which from their they been were said would about there when what who his than".split()
)
_ENGLISH = _TELLING | frozenset(
    "a an and are as at be but by for had has have he her in into is it its more not of on or she to was we "
    "will".split()
)
ENGLISH_WORDS, ENGLISH_SHARE = 2, 0.25  # different ones; of all words
_WORD = re.compile(r"[^\W\d_]+")


class SentenceLanguage(StrEnum):
    """What is to be done with a sentence of an article."""

    ARTICLES = "article's"  # it is in the article's language, as far as can be told: translate it
    ENGLISH = "English"  # it is in English already, or has nothing to translate: leave it as it is
    OTHER = "other"  # another language or no language at all: no translation can be given


def sentence_language(sentence: str, language: str, detector: LanguageDetector) -> SentenceLanguage:
    """What to do with a sentence of an article in `language` (primary BCP 47 subtag).

    `detector` is asked only about sentences that have English words in them.
    """
    scripts = count_scripts(sentence)
    if not scripts:
        return SentenceLanguage.ENGLISH
    script = scripts.most_common(1)[0][0]
    if script in _SPACED and max(map(len, sentence.split())) > MAX_WORD:
        return SentenceLanguage.OTHER
    if not is_written_in(language, script):
        # names, titles and quotations in Latin letters can be read as they are
        return SentenceLanguage.ENGLISH if script == "Latn" else SentenceLanguage.OTHER
    if script == "Latn" and _has_english_words(sentence):
        found = detector.detect(sentence, language).language
        return SentenceLanguage.ENGLISH if found == "en" else SentenceLanguage.ARTICLES
    return SentenceLanguage.ARTICLES


def _has_english_words(sentence: str) -> bool:
    words = _WORD.findall(sentence)
    small = [one for one in words if one.islower()]
    common = [one for one in small if one in _ENGLISH]
    telling = {one for one in common if one in _TELLING}
    return (
        bool(telling)
        and len(set(common)) >= ENGLISH_WORDS
        and len(common) >= ENGLISH_SHARE * len(words)
    )
