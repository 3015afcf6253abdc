"""Finds the translation engines installed on this machine."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from globe_app.errors import TranslationError
from globe_app.text.language import primary
from globe_app.translation import argos, firefox
from globe_app.translation.apertium import ApertiumTranslator, ModeChain, find_chains
from globe_app.translation.argos import ArgosTranslator
from globe_app.translation.bundled import bundled_models
from globe_app.translation.engine import TARGET, EngineKind, Translator
from globe_app.translation.firefox import FirefoxTranslator
from globe_app.translation.models import InstalledModel, installed

# primary language -> languages of the models that translate it, best first; itself alone where not named
_MODELS = {
    "no": ("nb", "nn"), "nb": ("nb", "nn"), "nn": ("nn", "nb"), "fil": ("tl",), "tl": ("tl",),
    "hr": ("hr", "bs", "sr"), "bs": ("bs", "hr", "sr"), "sr": ("sr", "bs", "hr"),
    "cnr": ("sr", "bs", "hr"), "sh": ("sr", "hr", "bs"), "iw": ("he",), "in": ("id",),
    "mo": ("ro",), "yue": ("zh",), "arb": ("ar",), "prs": ("fa",),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class TranslatableLanguage:
    """A language that can be translated, and the engine that does it."""

    language: str  # BCP 47
    engine: EngineKind
    description: str  # in words


def model_languages(language: str) -> tuple[str, ...]:
    """The languages of the models that translate a language (BCP 47), best first: ("nb", "nn") for "no"."""
    code = primary(language)
    return _MODELS.get(code, (code,)) if code not in ("", TARGET) else ()


class Engines:
    """The engines of a models folder and of the system. Looks once: create a new one after changes."""

    def __init__(self, models_folder: Path) -> None:
        self._folder = models_folder
        self._chains: dict[str, ModeChain] | None = None
        self._models: dict[str, InstalledModel] | None = None
        self._notes: list[str] = []

    def find(self, language: str) -> Translator | None:
        """A translator for `language` (BCP 47); None where there is none, and for English.

        A model is preferred to Apertium. It is loaded at the first translation.
        """
        model = self._model(language)
        if model is not None:
            return _open(model)
        chain = self._apertium().get(primary(language))
        return ApertiumTranslator(chain) if chain else None

    def languages(self) -> tuple[str, ...]:
        """The primary languages that can be translated."""
        return tuple(sorted({one.language for one in self.describe()}))

    def has_model(self, language: str) -> bool:
        """Whether a model translates a language (BCP 47): its English is not rough."""
        return self._model(language) is not None

    def describe(self) -> tuple[TranslatableLanguage, ...]:
        """Every primary language that can be translated, with the engine that `find` would give."""
        found = []
        for code in sorted({*self._usable(), *_MODELS}):
            model = self._model(code)
            if model is not None:
                words = _open(model).description
                found.append(TranslatableLanguage(code, model.engine, words))
        known = {one.language for one in found}
        found += [
            TranslatableLanguage(code, EngineKind.APERTIUM, chain.description)
            for code, chain in self._apertium().items()
            if code not in known
        ]
        return tuple(sorted(found, key=lambda offer: offer.language))

    def notes(self) -> tuple[str, ...]:
        """Why installed models or engines cannot be used, one line each."""
        self.describe()
        return tuple(self._notes)

    def _model(self, language: str) -> InstalledModel | None:
        models = self._usable()
        return next((models[one] for one in model_languages(language) if one in models), None)

    def _usable(self) -> dict[str, InstalledModel]:
        """Primary language -> the model that translates it; an installed one before one of a package."""
        if self._models is None:
            found = installed(self._folder)
            self._notes += [f"model {one.pair}: {one.problem}" for one in found if one.problem]
            good = [one for one in found if not one.problem]
            both = [*bundled_models(), *good]
            self._models = {one.language: one for one in self._with_library(both)}
        return self._models

    def _with_library(self, models: Iterable[InstalledModel]) -> list[InstalledModel]:
        """Those whose engine is installed; the others are noted."""
        there = {EngineKind.FIREFOX: firefox.available(), EngineKind.ARGOS: argos.available()}
        usable, lacking = [], 0
        for one in models:
            if there[one.engine]:
                usable.append(one)
            else:
                lacking += bool(one.installed)
        if lacking:
            self._notes.append(
                f"{lacking} installed: translating with them {firefox.REQUIRED_LIBRARY}"
            )
        return usable

    def _apertium(self) -> dict[str, ModeChain]:
        if self._chains is None:
            try:
                self._chains = find_chains()
            except TranslationError as error:
                self._chains = {}
                self._notes.append(str(error))
        return self._chains


def _open(model: InstalledModel) -> FirefoxTranslator | ArgosTranslator:
    return (
        FirefoxTranslator(model) if model.engine is EngineKind.FIREFOX else ArgosTranslator(model)
    )
