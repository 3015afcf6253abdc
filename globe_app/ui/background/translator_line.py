"""What is told of translators in words: the offer, how their download goes on, and what came of it."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from enum import Enum

from globe_app.cldr import listed, number
from globe_app.model.translators import NeededTranslators
from globe_app.tr import mark, tr
from globe_app.ui.background.translator_values import Installation, megabytes, reason
from globe_app.ui.words.translation import translator_language

COME = mark("The articles in it are put into English now, newest first")
ALL_COME = mark("Everything stored is put into English now, newest first")
NAMED, MAX_NAMES = 2, 4  # reasons told, and languages named for each


class Line(Enum):
    """What the line shows."""

    NOTHING = "nothing"
    OFFER = "offer"  # translators are missing
    RUNNING = "running"
    STOPPED = "stopped"  # some that were asked for are still to come
    FAILED = "failed"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class LineState:
    """The line in words. `button`: of the primary button, "" = none; `done` and `total`: bytes."""

    line: Line
    says: str = ""
    button: str = ""
    done: int = 0
    total: int = 0


def offered(needed: NeededTranslators, declined: Collection[str]) -> bool:
    """Whether articles wait for a translator that the reader has not declined."""
    return any(one.articles and one.language not in declined for one in needed.offered)


def offer_words(needed: NeededTranslators) -> str:
    """`Your outlets write in 14 languages.`"""
    return tr("Your outlets write in %n {language|languages}.", "", needed.languages)


def offer_button(needed: NeededTranslators) -> str:
    """`Get their translators (212 MB)`; "" = there are none to get."""
    some = {one.pair for one in needed.offered}
    if not some:
        return ""
    size = megabytes(needed.size) if needed.size else ""
    if len(some) == 1:
        one = needed.offered[0]
        name = translator_language(one.name, one.language)
        if size:
            return tr("Get the {language} translator ({size})").format(language=name, size=size)
        return tr("Get the {language} translator").format(language=name)
    if len(some) + 1 >= needed.languages:
        if size:
            return tr("Get their translators ({size})").format(size=size)
        return tr("Get their translators")
    if size:
        return tr("Get %n missing translators ({size})", "", len(some)).format(size=size)
    return tr("Get %n missing translators", "", len(some))


def line_state(
    now: Installation, needed: NeededTranslators, *, come: int, may_offer: bool,
    name: Callable[[str], str],
) -> LineState:  # fmt: skip
    """What to show. `come`: translators that came since the reader asked; `name`: of a pair's language."""
    if now.running:
        what = name(now.pair)
        if now.installing:
            says = tr("Installing the {language} translator").format(language=what)
        elif now.all_total:
            says = tr("Getting the {language} translator, {done} of {total} MB").format(
                language=what, done=number(now.all_done / 1e6), total=number(now.all_total / 1e6)
            )
        else:
            says = tr("Getting the {language} translator, {done} MB").format(
                language=what, done=number(now.all_done / 1e6)
            )
        if now.of > 1:
            says = tr("{what}, {done} of {total}").format(
                what=says, done=number(now.number), total=number(now.of)
            )
        return LineState(Line.RUNNING, says, "", now.all_done, now.all_total)
    if now.failed:
        return LineState(Line.FAILED, failure_words(now.failed, name), tr("Try again"))
    if now.wanted:
        still = tr(
            "Stopped: %n {translator is|translators are} still to come; what has come is kept.", "",
            len(now.wanted),
        )  # fmt: skip
        return LineState(Line.STOPPED, still, tr("Go on"))
    if come:
        here = tr("%n {translator is|translators are} here.", "", come)
        return LineState(Line.DONE, f"{here} {tr(COME if come == 1 else ALL_COME)}.")
    if may_offer:
        return LineState(Line.OFFER, offer_words(needed), offer_button(needed))
    return LineState(Line.NOTHING)


def failure_words(failed: Mapping[str, str], name: Callable[[str], str]) -> str:
    """`The translators of Arabic and Slovak did not come: there is no network.`"""
    by_reason: dict[str, list[str]] = {}
    for pair, why in failed.items():
        by_reason.setdefault(reason(why), []).append(name(pair))
    told = []
    for why, names in list(by_reason.items())[:NAMED]:
        left = len(names) - MAX_NAMES
        some = (
            names if left <= 0
            else [*names[:MAX_NAMES], tr("%n {other|others}", "", left)]
        )  # fmt: skip
        said = tr(
            "The {translator|translators} of {languages} did not come: {why}.", "", len(names)
        )
        told.append(said.format(languages=listed(some), why=why))
    return " ".join(told)
