"""Translators as the window knows them: what can be had, what is wanted, how far an installation is.

Read from the JSON of `globe-app models`: an engine, its models and the network are no business of the window.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum
from urllib.parse import urlsplit

from globe_app.cldr import number
from globe_app.model.translators import NeededTranslator, NeededTranslators
from globe_app.tr import tr
from globe_app.ui.words.translation import language_name

DEFAULT = "default"  # the usual one of several models of a language
MEGABYTE = 1_000_000


@dataclass(frozen=True, slots=True)
class ModelChoice:
    """One of the models of a language."""

    choice: str  # "default", "smaller", "better"
    size: int  # bytes to download; 0 = not known
    quality: str  # in words
    bleu: float = 0.0  # on FLORES-200, 0 to 100; 0 = not measured
    comet: float = 0.0  # on FLORES-200, 0 to 1; 0 = not measured
    variant: str = ""  # as its makers call it


@dataclass(frozen=True, slots=True)
class TranslatorRow:
    """A language: the translator that is here, and those that can be had."""

    pair: str  # "sk-en"; "" = none can be had
    language: str  # primary BCP 47
    name: str  # English name
    offered: bool = False  # whether one can be downloaded
    engine: str = ""  # that translates it now: "firefox", "argos", "apertium"; "" = none
    installed: bool = False  # whether a usable model is installed
    installed_variant: str = ""
    bundled: bool = False  # whether a model came with a package
    size: int = 0  # bytes to download of the usual one; 0 = not known
    quality: str = ""  # of the usual one, in words
    licence: str = ""  # "" = stated in the package
    url: str = ""  # "" = none is listed
    problem: str = ""  # why the installed model cannot be used; "" = it can
    choices: tuple[ModelChoice, ...] = ()
    outlets: int = 0  # switched on, that write in it
    articles: int = 0  # stored ones that are not in English, or only roughly

    @property
    def host(self) -> str:
        """The host it is downloaded from."""
        return urlsplit(self.url).hostname or ""

    @property
    def here(self) -> bool:
        """Whether a model of it is here and usable."""
        return self.installed or (self.bundled and not self.problem)

    def of_choice(self, choice: str) -> ModelChoice:
        """One of its models; the usual one where there is no such choice."""
        usual = ModelChoice(DEFAULT, self.size, self.quality)
        found = {one.choice: one for one in (usual, *self.choices)}
        return found.get(choice, found[DEFAULT])


@dataclass(frozen=True, slots=True)
class Wanted:
    """A model that the reader asked for."""

    pair: str
    choice: str = DEFAULT


class Stage(Enum):
    """How far the translator of a language is."""

    UNKNOWN = "no translator is known"
    OFFERED = "can be had"
    WAITING = "waits"
    DOWNLOADING = "is downloaded"
    INSTALLING = "is checked and installed"
    STOPPED = "stopped"
    FAILED = "failed"
    HERE = "is here"


@dataclass(frozen=True, slots=True)
class Installation:
    """What is wanted, and how far it is."""

    wanted: tuple[Wanted, ...] = ()  # not here yet, in order; the first is the one that is coming
    pair: str = ""  # being downloaded or installed; "" = none
    installing: bool = False  # downloaded, and being checked
    done: int = 0  # bytes of it
    total: int = 0  # 0 = not known
    all_done: int = 0  # bytes of all
    all_total: int = 0
    number: int = 0  # of it, from 1
    of: int = 0  # models in all
    running: bool = False
    come: int = 0  # models that came since the reader asked
    failed: Mapping[str, str] = field(default_factory=dict)  # pair -> why

    def stage(self, pair: str) -> Stage | None:
        """How far a pair is; None = it was not asked for."""
        if pair and pair == self.pair and self.running:
            return Stage.INSTALLING if self.installing else Stage.DOWNLOADING
        if pair in self.failed:
            return Stage.FAILED
        if any(one.pair == pair for one in self.wanted):
            return Stage.WAITING if self.running else Stage.STOPPED
        return None

    @property
    def percent(self) -> int:
        """Of the model that is coming, 0 to 100."""
        return min(100 * self.done // self.total, 100) if self.total else 0


@dataclass(frozen=True, slots=True)
class ArticleTranslator:
    """The translator of an article's language, as the page of the article tells it."""

    row: TranslatorRow
    stage: Stage
    percent: int = 0  # of the download
    why: str = ""  # it failed

    @property
    def name(self) -> str:
        """`the Slovak translator (13 MB)`."""
        language = language_name(self.row.language)
        if not self.row.size:
            return tr("the {language} translator").format(language=language)
        return tr("the {language} translator ({size})").format(
            language=language, size=megabytes(self.row.size)
        )


def stage_of(row: TranslatorRow, now: Installation) -> Stage:
    """How far the translator of a row is."""
    asked = now.stage(row.pair)
    if asked is not None:
        return asked
    if row.here:
        return Stage.HERE
    return Stage.OFFERED if row.offered else Stage.UNKNOWN


def merged(
    rows: Sequence[TranslatorRow], needed: NeededTranslators
) -> tuple[TranslatorRow, ...]:  # fmt: skip
    """The rows with the numbers of outlets and articles; most articles first, then outlets, then names."""
    counts: dict[str, tuple[int, int]] = {}
    alone: list[TranslatorRow] = []
    known = {row.pair for row in rows}
    for one in (*needed.offered, *needed.unavailable):
        if one.pair in known:
            outlets, articles = counts.get(one.pair, (0, 0))
            counts[one.pair] = (outlets + one.outlets, articles + one.articles)
        else:
            alone.append(TranslatorRow(
                one.pair, one.language, one.name, offered=bool(one.pair),
                engine="apertium" if one.rough else "", size=one.size, quality=one.quality,
                outlets=one.outlets, articles=one.articles,
            ))  # fmt: skip
    languages = {one.language for one in alone}
    found = [
        replace(row, outlets=counts.get(row.pair, (0, 0))[0], articles=counts.get(row.pair, (0, 0))[1])
        for row in rows
        if row.language not in languages
    ]  # fmt: skip
    return tuple(
        sorted([*found, *alone], key=lambda row: (-row.articles, -row.outlets, not row.here, row.name))
    )  # fmt: skip


def reason(error: str) -> str:
    """Why it failed, without the address that it begins with and the command's options."""
    words = error
    if error.startswith(("http://", "https://")):
        words = error.partition(": ")[2] or error
    return tr(words.partition("; --")[0].strip().rstrip("."))


def megabytes(size: int) -> str:
    """A size in MB as text; "" = unknown."""
    return tr("{size} MB").format(size=number(max(size / MEGABYTE, 1))) if size else ""


def primary(tag: str) -> str:
    """The primary language of a BCP 47 tag."""
    return tag.replace("_", "-").partition("-")[0].lower()


def needed_of(needed: NeededTranslators, language: str) -> NeededTranslator | None:
    """What a language (BCP 47) needs, whether it can be had or not; None = nothing."""
    every = (*needed.offered, *needed.unavailable)
    return next((one for one in every if one.language == primary(language)), None)


NOTHING_NEEDED = NeededTranslators(0, (), ())


# JSON ----------------------------------------------------------------------------------------------


def rows_from_json(said: str) -> tuple[TranslatorRow, ...]:
    """What `globe-app models --list --json` prints. Raises `ValueError`."""
    return tuple(_row(one) for one in _objects(_parsed(said)))


def needed_from_json(said: str) -> NeededTranslators:
    """What `globe-app models --missing --json` prints. Raises `ValueError`."""
    found = _parsed(said)
    if not isinstance(found, dict):
        raise ValueError("no object")
    return NeededTranslators(
        languages=_number(found, "languages"),
        offered=tuple(map(_needed, _objects(found.get("offered", [])))),
        unavailable=tuple(map(_needed, _objects(found.get("unavailable", [])))),
    )


def wanted_to_text(wanted: Iterable[Wanted]) -> str:
    """As it is remembered between two runs of the window."""
    return " ".join(f"{one.pair}:{one.choice}" for one in wanted)


def wanted_from_text(text: str) -> tuple[Wanted, ...]:
    """What `wanted_to_text` wrote; words that make no sense are left out."""
    parts = [word.partition(":") for word in text.split()]
    return tuple(
        Wanted(pair, choice or DEFAULT)
        for pair, _, choice in parts
        if pair.endswith("-en") and pair.replace("-", "").isalnum()
    )


def _parsed(said: str) -> object:
    try:
        found: object = json.loads(said)
    except RecursionError as error:
        raise ValueError("nested too deeply") from error
    return found


def _objects(found: object) -> list[dict[str, object]]:
    if not isinstance(found, list) or not all(isinstance(one, dict) for one in found):
        raise ValueError("no list of objects")
    return found


def _number(one: Mapping[str, object], name: str) -> int:
    value = one.get(name, 0)
    if not isinstance(value, int):
        raise ValueError(f"{name} is no number")
    return value


def _score(one: Mapping[str, object], name: str) -> float:
    value = one.get(name, 0.0)
    return float(value) if isinstance(value, (int, float)) else 0.0


def _words(one: Mapping[str, object], name: str) -> str:
    return str(one.get(name, ""))


def _row(one: dict[str, object]) -> TranslatorRow:
    return TranslatorRow(
        pair=_words(one, "pair"), language=primary(_words(one, "language")),
        name=_words(one, "name"), offered=bool(one.get("listed")), engine=_words(one, "engine"),
        installed=bool(one.get("installed")), installed_variant=_words(one, "installed_variant"),
        bundled=bool(one.get("bundled")), size=_number(one, "size"),
        quality=_words(one, "quality"), licence=_words(one, "licence"), url=_words(one, "url"),
        problem=_words(one, "trouble"), choices=tuple(map(_choice, _objects(one.get("choices", [])))),
    )  # fmt: skip


def _choice(one: dict[str, object]) -> ModelChoice:
    return ModelChoice(
        _words(one, "choice"), _number(one, "size"), _words(one, "quality"), _score(one, "bleu"),
        _score(one, "comet"), _words(one, "variant"),
    )  # fmt: skip


def _needed(one: dict[str, object]) -> NeededTranslator:
    return NeededTranslator(
        pair=_words(one, "pair"), language=primary(_words(one, "language")),
        name=_words(one, "name"), outlets=_number(one, "outlets"),
        articles=_number(one, "articles"), size=_number(one, "size"),
        quality=_words(one, "quality"), rough=bool(one.get("rough")),
    )  # fmt: skip
