"""What is told of translators in words: the offer, how their download goes on, and what came of it."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from enum import Enum

from globe_app.briefing.articles import counted
from globe_app.model.translators import NeededTranslators
from globe_app.ui.background.translator_values import Installation, megabytes, reason

COME = "The articles in it are put into English now, newest first"
ALL_COME = "Everything stored is put into English now, newest first"
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
    return f"Your outlets write in {counted(needed.languages, 'language', 'languages')}."


def offer_button(needed: NeededTranslators) -> str:
    """`Get their translators (212 MB)`; "" = there are none to get."""
    some = {one.pair for one in needed.offered}
    if not some:
        return ""
    size = f" ({megabytes(needed.size)})" if needed.size else ""
    if len(some) == 1:
        return f"Get the {needed.offered[0].name} translator{size}"
    missing = "their" if len(some) + 1 >= needed.languages else f"{len(some)} missing"
    return f"Get {missing} translators{size}"


def line_state(
    now: Installation, needed: NeededTranslators, *, come: int, may_offer: bool,
    name: Callable[[str], str],
) -> LineState:  # fmt: skip
    """What to show. `come`: translators that came since the reader asked; `name`: of a pair's language."""
    if now.running:
        what = name(now.pair)
        if now.installing:
            says = f"Installing the {what} translator"
        else:
            of = f" of {now.all_total / 1e6:,.0f}" if now.all_total else ""
            says = f"Getting the {what} translator, {now.all_done / 1e6:,.0f}{of} MB"
        if now.of > 1:
            says += f", {now.number} of {now.of}"
        return LineState(Line.RUNNING, says, "", now.all_done, now.all_total)
    if now.failed:
        return LineState(Line.FAILED, failure_words(now.failed, name), "Try again")
    if now.wanted:
        what = counted(len(now.wanted), "translator is", "translators are")
        return LineState(
            Line.STOPPED, f"Stopped: {what} still to come; what has come is kept.", "Go on"
        )
    if come:
        what = counted(come, "translator is", "translators are")
        return LineState(Line.DONE, f"{what} here. {COME if come == 1 else ALL_COME}.")
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
        some = names if left <= 0 else [*names[:MAX_NAMES], counted(left, "other", "others")]
        listed = some[0] if len(some) == 1 else f"{', '.join(some[:-1])} and {some[-1]}"
        what = "translator" if len(names) == 1 else "translators"
        told.append(f"The {what} of {listed} did not come: {why}.")
    return " ".join(told)
