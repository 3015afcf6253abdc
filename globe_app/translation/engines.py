"""Which engine translates which language on this machine, now."""

from dataclasses import dataclass
from pathlib import Path

from globe_app.errors import TranslationError
from globe_app.text.language import primary
from globe_app.translation.apertium import ApertiumTranslator, Chain, chains
from globe_app.translation.argos import Ct2Translator, available
from globe_app.translation.engine import TARGET, Translator
from globe_app.translation.models import InstalledModel, installed
from globe_app.translation.tokens import NEEDS

# models that read a language, the best first; Argos has codes of its own
_MODELS = {
    "zh-hant": ("zt", "zh"), "zh-tw": ("zt", "zh"), "zh-hk": ("zt", "zh"), "zh-mo": ("zt", "zh"),
    "zh": ("zh", "zt"), "pt-br": ("pb", "pt"), "pt": ("pt", "pb"), "no": ("nb",), "nn": ("nb",),
    "fil": ("tl",),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Offer:
    """A language that can be translated, and by what."""

    language: str  # BCP 47
    engine: str  # "argos", "apertium"
    says: str  # in words


class Engines:
    """The engines of one models folder. Looks once; make a new one after a model came or went."""

    def __init__(self, models_folder: Path) -> None:
        self._folder = models_folder
        self._chains: dict[str, Chain] | None = None
        self._models: dict[str, InstalledModel] | None = None
        self._notes: list[str] = []

    def find(self, language: str) -> Translator | None:
        """An engine for `language` (BCP 47) into English; None where there is none, and for English.

        An installed model comes before Apertium. It is loaded when it is first asked for a translation.
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
        """Primary languages that can be translated now."""
        return tuple(sorted({primary(one.language) for one in self.describe()}))

    def describe(self) -> tuple[Offer, ...]:
        """Every language that can be translated now, by what `find` gives for it."""
        argos = {one.language: one for one in self._argos().values()}
        found = [
            Offer(language, "argos", Ct2Translator(one).says) for language, one in argos.items()
        ]
        found += [
            Offer(code, "apertium", chain.says)
            for code, chain in self._apertium().items()
            if self._model(code) is None
        ]
        return tuple(sorted(found, key=lambda offer: offer.language))

    def notes(self) -> tuple[str, ...]:
        """What is there and cannot be used, in words."""
        self.describe()
        return tuple(self._notes)

    def _model(self, language: str) -> InstalledModel | None:
        tag = language.strip().replace("_", "-").lower()
        code = primary(language)
        wanted = _MODELS.get(tag) or _MODELS.get(code) or (code,)
        return next((self._argos()[one] for one in wanted if one in self._argos()), None)

    def _argos(self) -> dict[str, InstalledModel]:
        """The models that can be used, by Argos' code of what they read."""
        if self._models is None:
            found = installed(self._folder)
            good = [one for one in found if not one.trouble]
            self._notes += [f"model {one.pair}: {one.trouble}" for one in found if one.trouble]
            if good and not available():
                self._notes.append(f"{len(good)} installed: translating with them {NEEDS}")
                good = []
            self._models = {one.pair.partition("-")[0]: one for one in good}
        return self._models

    def _apertium(self) -> dict[str, Chain]:
        if self._chains is None:
            try:
                self._chains = chains()
            except TranslationError as error:
                self._chains = {}
                self._notes.append(str(error))
        return self._chains
