"""What a translation engine is. Every engine here works on this machine; none sends a text anywhere."""

from collections.abc import Sequence
from typing import Protocol

TARGET = "en"


class Translator(Protocol):
    """One language into English, ready to work. Belongs to the thread or process that opened it."""

    source: str  # BCP 47 primary language: "es"
    key: str  # engine, version and model: two translations of one key are the same
    says: str  # in words, for "Translated from Spanish by ...": "Apertium (eng-spa)"

    def translate(self, sentences: Sequence[str]) -> list[str]:
        """Each sentence in English, in order; "" for one that this engine cannot translate.

        Raises `TranslationError` when the engine fails, hangs, or answers what is no answer.
        """

    def close(self) -> None:
        """Let go of models and processes."""
