"""Translates sentences with whatever engine: only those that are in its language are given to it."""

from collections.abc import Sequence

from globe_app.errors import TranslationError
from globe_app.text.language import LanguageDetector
from globe_app.text.sentence_language import SentenceLanguage, sentence_language
from globe_app.translation.engine import Translator


def translate_sentences(
    translator: Translator, sentences: Sequence[str], detector: LanguageDetector
) -> list[str]:
    """Each sentence in English, on one line.

    One that is in English already stays as it is; "" for one in another language than the translator's, or
    one that it cannot translate. Raises `TranslationError` when the engine fails or answers nonsense.
    """
    kinds = [sentence_language(one, translator.source, detector) for one in sentences]
    asked = [
        one for one, kind in zip(sentences, kinds, strict=True) if kind is SentenceLanguage.ARTICLES
    ]
    answers = translator.translate(asked) if asked else []
    if len(answers) != len(asked):
        raise TranslationError(translator.description, "gave another number of sentences back")
    each = iter(answers)
    found = []
    for one, kind in zip(sentences, kinds, strict=True):
        said = next(each) if kind is SentenceLanguage.ARTICLES else ""
        if kind is SentenceLanguage.ENGLISH:
            said = one
        found.append(" ".join(said.split()))
    return found
