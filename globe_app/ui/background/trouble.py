"""What the front page tells of an update that could not be made: since when, and what was tried."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from globe_app.model.sync import StopReason, SyncOutcome, SyncTry
from globe_app.tr import tr
from globe_app.ui.background.status import Work, advice, at, trouble_of

MOST_TRIED = 4  # tries that are listed


@dataclass(frozen=True, slots=True)
class Trouble:
    """A notice in words. `tried`: (time, what came of it), the oldest first."""

    icon: str
    title: str
    words: str
    tried: tuple[tuple[str, str], ...] = ()


def trouble_notice(
    work: Work, tries: Sequence[SyncTry], next_try: datetime | None
) -> Trouble | None:
    """What is to be told; None = the last update went well, or one is under way.

    `tries`: the newest first; `next_try`: of the automatic one, None = there is none.
    """
    line = None if work.running else trouble_of(work)
    if line is None or work.run is None or work.run.end is None:
        return None
    in_vain: list[SyncTry] = []
    for one in tries:
        if one.outcome not in (SyncOutcome.STOPPED, SyncOutcome.FAILED, SyncOutcome.UNFINISHED):
            break
        in_vain.append(one)
    since = in_vain[-1].began if in_vain else work.run.began
    offline = work.run.end.reason is StopReason.NETWORK
    title = line.words
    if offline:
        title = tr("No connection since {time}").format(time=at(since, work.now))
    words = advice(work)
    if offline:
        words = tr("What is here, with its pictures and translators, is on this computer: read on.")
        if next_try is not None:
            words += " " + tr("It asks again by itself when the connection is back.")
    outcome = tr("no site could be reached") if offline else tr("it failed")
    tried = [(at(one.began, work.now), outcome) for one in reversed(in_vain[:MOST_TRIED])]
    if next_try is not None and next_try > work.now:
        tried.append((at(next_try, work.now), tr("next try")))
    return Trouble(line.icon, title, words, tuple(tried))
