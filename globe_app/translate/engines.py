"""Which engine translates which language on this machine, now."""

from pathlib import Path

from globe_app.errors import TranslationError
from globe_app.translate.apertium import ApertiumTranslator, Chain, chains
from globe_app.translate.engine import TARGET, Translator
from globe_app.translate.language import primary


class Engines:
    """The engines of one models folder. Looks once; ask a new one after a model came or went."""

    def __init__(self, models_folder: Path) -> None:
        self._folder = models_folder
        self._chains: dict[str, Chain] | None = None
        self._trouble = ""

    def find(self, language: str) -> Translator | None:
        """An engine for `language` (BCP 47) into English; None where there is none, and for English."""
        code = primary(language)
        if not code or code == TARGET:
            return None
        chain = self._apertium().get(code)
        return ApertiumTranslator(chain) if chain else None

    def languages(self) -> tuple[str, ...]:
        """Primary languages that can be translated now."""
        return tuple(sorted(self._apertium()))

    def _apertium(self) -> dict[str, Chain]:
        if self._chains is None:
            try:
                self._chains = chains()
            except TranslationError as error:
                self._chains, self._trouble = {}, str(error)
        return self._chains
