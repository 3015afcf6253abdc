"""What `globe-app models` lists: a row for each pair of languages."""

from collections.abc import Sequence
from dataclasses import dataclass

from globe_app.settings import Settings
from globe_app.text.language_names import english_name
from globe_app.translation.bundled import bundled_models
from globe_app.translation.engine import EngineKind
from globe_app.translation.engines import Engines
from globe_app.translation.manifest import Choice, ListedModel
from globe_app.translation.models import InstalledModel, installed

NOW = {
    EngineKind.FIREFOX: "translated", EngineKind.ARGOS: "translated (Argos)",
    EngineKind.APERTIUM: "roughly (Apertium)",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class ModelRow:
    """A pair of languages, and what there is for it."""

    pair: str
    language: str
    name: str  # of the language, in English
    installed: bool
    engine: str  # that translates the language now; "" = none
    size: int  # bytes; 0 = not known
    licence: str
    version: str  # of the listed model
    installed_version: str
    listed: bool
    url: str
    trouble: str  # of the installed model, in words
    quality: str  # of the listed model, in words; "" = none is listed
    variant: str  # of the listed model
    installed_variant: str
    bundled: bool  # a model came with an installed package
    choices: tuple[ListedModel, ...]  # every listed model of the pair

    def json(self) -> dict[str, object]:
        """As the help describes it."""
        return {
            "pair": self.pair, "language": self.language, "name": self.name,
            "installed": self.installed, "engine": self.engine, "size": self.size,
            "licence": self.licence, "version": self.version,
            "installed_version": self.installed_version, "listed": self.listed, "url": self.url,
            "trouble": self.trouble, "quality": self.quality, "variant": self.variant,
            "installed_variant": self.installed_variant, "bundled": self.bundled,
            "choices": [
                {
                    "choice": one.choice, "variant": one.variant, "engine": one.engine,
                    "size": one.size, "quality": one.quality, "bleu": one.bleu, "comet": one.comet,
                }
                for one in self.choices
            ],
        }  # fmt: skip

    def line(self) -> str:
        """A line for the terminal."""
        size = f"{self.size / 1e6:5,.0f} MB" if self.size else "       ?"
        mark = "installed" if self.installed else "comes with" if self.bundled else ""
        engine = NOW[EngineKind(self.engine)] if self.engine else ""
        return (
            f"{self.pair:7} {self.name:16} {size}  {self.quality:12} {mark:10} {engine:18}"
            f" {self.licence} {self.trouble}"
        ).rstrip()


def model_rows(settings: Settings, listed: Sequence[ListedModel]) -> tuple[ModelRow, ...]:
    """A row for each pair that is listed, installed or translated by Apertium."""
    here = {model.pair: model for model in installed(settings.models)}
    bundled = {model.pair for model in bundled_models()}
    engines = {one.language: one.engine for one in Engines(settings.models).describe()}
    known: dict[str, list[ListedModel]] = {}
    for one in listed:
        known.setdefault(one.pair, []).append(one)
    pairs = [*known, *sorted((here.keys() | bundled) - known.keys())]
    languages = {pair.partition("-")[0] for pair in pairs}
    pairs += [f"{code}-en" for code in sorted(engines.keys() - languages)]
    return tuple(
        _row(pair, known.get(pair, []), here.get(pair), engines, bundled=pair in bundled)
        for pair in pairs
    )


def _row(
    pair: str, listed: Sequence[ListedModel], model: InstalledModel | None,
    engines: dict[str, EngineKind], *, bundled: bool,
) -> ModelRow:  # fmt: skip
    code = pair.partition("-")[0]
    offer = next((one for one in listed if one.choice is Choice.DEFAULT), None)
    return ModelRow(
        pair=pair, language=code, name=english_name(code),
        installed=model is not None and not model.problem, engine=engines.get(code, ""),
        size=offer.size if offer else model.size if model else 0,
        licence=offer.licence if offer else "", version=offer.version if offer else "",
        installed_version=model.version if model else "", listed=offer is not None,
        url=offer.url if offer else "", trouble=model.problem if model else "",
        quality=offer.quality if offer else "", variant=offer.variant if offer else "",
        installed_variant=model.variant if model else "", bundled=bundled, choices=tuple(listed),
    )  # fmt: skip
