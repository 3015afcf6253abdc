"""Finds the translation engines installed on this machine."""

from dataclasses import dataclass
from pathlib import Path

from globe_app.errors import TranslationError
from globe_app.text.language import primary
from globe_app.translation.apertium import ApertiumTranslator, ModeChain, find_chains
from globe_app.translation.ctranslate2_engine import Ct2Translator, available
from globe_app.translation.engine import TARGET, Translator
from globe_app.translation.models import InstalledModel, installed
from globe_app.translation.tokenizer import REQUIRED_LIBRARIES

# BCP 47 language -> Argos codes of models that translate it, best first
_MODELS = {
    "zh-hant": ("zt", "zh"), "zh-tw": ("zt", "zh"), "zh-hk": ("zt", "zh"), "zh-mo": ("zt", "zh"),
    "zh": ("zh", "zt"), "pt-br": ("pb", "pt"), "pt": ("pt", "pb"), "no": ("nb",), "nn": ("nb",),
    "fil": ("tl",),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class TranslatableLanguage:
    """A language that can be translated, and the engine that does it."""

    language: str  # BCP 47
    engine: str  # "argos", "apertium"
    description: str  # in words


class Engines:
    """The engines of a models folder and of the system. Looks once: create a new one after changes."""

    def __init__(self, models_folder: Path) -> None:
        self._folder = models_folder
        self._chains: dict[str, ModeChain] | None = None
        self._models: dict[str, InstalledModel] | None = None
        self._notes: list[str] = []

    def find(self, language: str) -> Translator | None:
        """A translator for `language` (BCP 47); None where there is none, and for English.

        An installed model is preferred to Apertium. It is loaded at the first translation.
        """
        code = primary(language)
        if not code or code == TARGET:
            return None
        model = self._model(language)
        if model is not None:
            return Ct2Translator(model)
        chain = self._apertium().get(code)
        return ApertiumTranslator(chain) if chain else None

    def languages(self) -> tuple[str, ...]:
        """The primary languages that can be translated."""
        return tuple(sorted({primary(one.language) for one in self.describe()}))

    def describe(self) -> tuple[TranslatableLanguage, ...]:
        """Every language that can be translated, with the engine that `find` would give."""
        argos = {one.language: one for one in self._argos().values()}
        found = [
            TranslatableLanguage(language, "argos", Ct2Translator(one).description)
            for language, one in argos.items()
        ]
        found += [
            TranslatableLanguage(code, "apertium", chain.description)
            for code, chain in self._apertium().items()
            if self._model(code) is None
        ]
        return tuple(sorted(found, key=lambda offer: offer.language))

    def notes(self) -> tuple[str, ...]:
        """Why installed models or engines cannot be used, one line each."""
        self.describe()
        return tuple(self._notes)

    def _model(self, language: str) -> InstalledModel | None:
        tag = language.strip().replace("_", "-").lower()
        code = primary(language)
        wanted = _MODELS.get(tag) or _MODELS.get(code) or (code,)
        return next((self._argos()[one] for one in wanted if one in self._argos()), None)

    def _argos(self) -> dict[str, InstalledModel]:
        """Argos language code -> usable installed model."""
        if self._models is None:
            found = installed(self._folder)
            good = [one for one in found if not one.problem]
            self._notes += [f"model {one.pair}: {one.problem}" for one in found if one.problem]
            if good and not available():
                self._notes.append(
                    f"{len(good)} installed: translating with them {REQUIRED_LIBRARIES}"
                )
                good = []
            self._models = {one.pair.partition("-")[0]: one for one in good}
        return self._models

    def _apertium(self) -> dict[str, ModeChain]:
        if self._chains is None:
            try:
                self._chains = find_chains()
            except TranslationError as error:
                self._chains = {}
                self._notes.append(str(error))
        return self._chains
