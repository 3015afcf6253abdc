"""The interface of translation engines. All engines run locally; none sends text over the network."""

from collections.abc import Sequence
from enum import StrEnum
from typing import Protocol

TARGET = "en"


class EngineKind(StrEnum):
    """The kinds of software that translate."""

    FIREFOX = "firefox"  # Mozilla's neural models, run by fxtranslate
    ARGOS = "argos"  # neural models of the Argos project, run by ctranslate2
    APERTIUM = "apertium"  # rules and dictionaries: a rough translation


class Translator(Protocol):
    """Translates one language into English. To be used by one thread at a time."""

    source: str  # BCP 47 primary language: "es"
    key: str  # names engine, version and model: the cache key of its translations
    description: str  # in words, for "Translated from Spanish by ...": "Apertium (eng-spa)"

    def translate(self, sentences: Sequence[str]) -> list[str]:
        """Each sentence in English, in order; "" for one that cannot be translated.

        Raises `TranslationError` when the engine fails, hangs or gives a malformed answer.
        """

    def close(self) -> None:
        """Release models and processes."""
