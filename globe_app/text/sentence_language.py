"""Tells sentences that need no translation, or are in another language than their article.

A translation model given English changes it, and given a language that it does not know it answers nonsense.
"""

from enum import StrEnum

from globe_app.text.language import LanguageDetector, is_same_language
from globe_app.text.scripts import count_scripts, is_written_in

MAX_WORD = 100  # letters; a longer run without a space is no word of a script that puts spaces
# of all characters but spaces: a longer text with fewer letters is code, a table or junk
FEW_SIGNS, LETTERS = 60, 0.4
_SPACED = frozenset(("Latn", "Cyrl", "Grek", "Arab", "Hebr", "Deva", "Beng", "Armn", "Geor"))
# A sentence of fewer words may be names only. Another language must be as sure as this: of 38,400 pieces of
# sentences of 16 languages, from 3 words up, none is taken for another one so surely (FLORES-200 dev); of
# whole sentences of another language .9 and more are found, of Indonesian and of close relatives fewer.
FEW_WORDS, SURE = 4, 0.9


class SentenceLanguage(StrEnum):
    """What is to be done with a sentence of an article."""

    ARTICLES = "article's"  # it is in the article's language, as far as can be told: translate it
    ENGLISH = "English"  # it is in English already, or has nothing to translate: leave it as it is
    OTHER = "other"  # another language or no language at all: no translation can be given


def sentence_language(sentence: str, language: str, detector: LanguageDetector) -> SentenceLanguage:
    """What to do with a sentence of an article in `language` (primary BCP 47 subtag)."""
    scripts = count_scripts(sentence)
    if not scripts:
        return SentenceLanguage.ENGLISH
    script = scripts.most_common(1)[0][0]
    words = sentence.split()
    if script in _SPACED and max(map(len, words)) > MAX_WORD:
        return SentenceLanguage.OTHER
    signs = sum(map(len, words))
    if signs > FEW_SIGNS and sum(map(str.isalpha, sentence)) < LETTERS * signs:
        return SentenceLanguage.OTHER
    if not is_written_in(language, script):
        # names, titles and quotations in Latin letters can be read as they are
        return SentenceLanguage.ENGLISH if script == "Latn" else SentenceLanguage.OTHER
    if script not in _SPACED or len(words) < FEW_WORDS:
        return SentenceLanguage.ARTICLES
    found = detector.detect(sentence, language)
    if found.probability < SURE or is_same_language(found.language, language):
        return SentenceLanguage.ARTICLES
    return SentenceLanguage.ENGLISH if found.language == "en" else SentenceLanguage.OTHER
