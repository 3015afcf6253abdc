"""What the one line of background work says: how fresh the news is, what is being fetched or done, what failed.

Decided here from frozen values; the widgets show it.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from globe_app.cldr import Form, clock, day_words, number, phrases
from globe_app.model.sync import StopReason, SyncOutcome
from globe_app.tr import mark, tr
from globe_app.ui.background.day_packs import PackRun
from globe_app.ui.background.enrich_run import EnrichRun
from globe_app.ui.background.sync_run import SyncRun
from globe_app.ui.background.translator_line import Line, LineState

GET_NEWS = mark("Get today’s news")
KEPT = mark("What has come stays, read on meanwhile.")
OFFLINE = mark("Offline, as you chose. Ctrl+Shift+O ends it.")


@dataclass(frozen=True, slots=True)
class Work:
    """All that the line is decided by."""

    now: datetime
    run: SyncRun | None = None  # under way, or the last one of this window
    running: bool = False
    cancelling: bool = False
    last_done: datetime | None = None  # when the last sync that brought news began
    enrich: EnrichRun | None = None
    translators: LineState = LineState(Line.NOTHING)  # noqa: RUF009 # it is frozen
    can_sync: bool = True
    offline: bool = False  # by the reader's choice
    pack: PackRun | None = None  # a day pack that is being made or opened


@dataclass(frozen=True, slots=True)
class StatusLine:
    """The line. `icon`: of Lucide's; `words`: "" = nothing is shown."""

    icon: str = ""
    words: str = ""
    strong: bool = False  # it wants to be read: in ink, not muted
    can_stop: bool = False
    done: int = 0
    total: int = 0  # of the progress under the bar; 0 = not known, or nothing runs
    running: bool = False


def status_line(work: Work) -> StatusLine:
    """What the line says. Work under way comes before what is over."""
    if work.pack is not None:  # the reader asked for it and waits
        p = work.pack
        return StatusLine("package", p.words, True, True, p.done, p.total, True)
    if work.running:
        return _syncing(work)
    if work.translators.line is Line.RUNNING:
        t = work.translators
        return StatusLine("download", t.says, True, True, t.done // 1024, t.total // 1024, True)
    if work.enrich is not None and not work.enrich.over:
        e = work.enrich
        return StatusLine("languages", e.words, False, True, e.done, e.total, True)
    return _at_rest(work)


def _syncing(work: Work) -> StatusLine:
    run = work.run
    if work.cancelling:
        return StatusLine("refresh-cw", tr("Stopping"), True, running=True)
    if run is None or not run.outlets:
        return StatusLine("refresh-cw", tr("Getting news"), True, True, running=True)
    words = tr("Getting news, {done} of {outlets}").format(
        done=number(run.outlets_done), outlets=tr("%n {outlet|outlets}", "", run.outlets)
    )
    return StatusLine("refresh-cw", words, True, True, run.done, run.total, True)


def _at_rest(work: Work) -> StatusLine:
    found = freshness(work)
    if work.offline or trouble_of(work) is not None:
        return found
    match work.translators.line:
        case Line.FAILED:
            return StatusLine("triangle-alert", tr("Translators did not come"), True)
        case Line.STOPPED:
            return StatusLine("pause", tr("Translators are still to come"), True)
        case Line.OFFER:
            return StatusLine("languages", tr("Get translators"), True)
    return found


def freshness(work: Work) -> StatusLine:
    """How fresh the news is, and what became of the last sync."""
    if work.offline:
        return StatusLine("wifi-off", tr("Offline, as you chose"))
    trouble = trouble_of(work)
    if trouble is not None:
        return trouble
    end = work.run.end if work.run is not None else None
    if end is not None and end.outcome is SyncOutcome.CANCELLED and work.run is not None:
        if not work.run.outlets:
            return StatusLine("pause", tr("Stopped"))
        words = tr("Stopped, {done} of {outlets} done").format(
            done=number(work.run.outlets_done),
            outlets=tr("%n {outlet|outlets}", "", work.run.outlets),
        )
        return StatusLine("pause", words)
    if work.last_done is None:
        return StatusLine("refresh-cw", tr(GET_NEWS), True) if work.can_sync else StatusLine()
    return StatusLine("check", tr("Updated {ago}").format(ago=ago(work.last_done, work.now)))


def trouble_of(work: Work) -> StatusLine | None:
    """What is told of a sync that failed; None = the last one did not."""
    end = work.run.end if work.run is not None else None
    if end is None or end.outcome in (SyncOutcome.DONE, SyncOutcome.CANCELLED):
        return None
    if end.reason is StopReason.NETWORK:
        words = tr("Offline, no news yet")
        if work.last_done is not None:
            words = tr("Offline, news of {at}").format(at=at(work.last_done, work.now))
        return StatusLine("wifi-off", words, True)
    if end.reason is StopReason.STORE:
        return StatusLine("triangle-alert", tr("News cannot be kept"), True)
    if end.outcome is SyncOutcome.FAILED:
        return StatusLine("triangle-alert", tr("No outlet answered"), True)
    return StatusLine("triangle-alert", tr("The update broke off"), True)


def advice(work: Work) -> str:
    """What is to be done about a sync that failed; "" = it did not."""
    end = work.run.end if work.run is not None else None
    if end is None or trouble_of(work) is None:
        return ""
    if end.reason is StopReason.NETWORK:
        return tr(
            "No site can be reached. What is here can be read; try again when there is a connection."
        )
    if end.reason is StopReason.STORE:
        why = end.why.partition(";")[0].rstrip(".")
        return tr(
            "Nothing new can be stored: {why}. Make room, then try again; what is here can be read."
        ).format(why=tr(why))
    if end.outcome is SyncOutcome.FAILED:
        return tr("Every outlet failed; each says why below. Try again, or look at your outlets.")
    why = tr(end.why)
    why = f"{why[:1].upper()}{why[1:].rstrip('.')}"
    return tr("{why}. What has come is kept; try again.").format(why=why)


def ago(then: datetime, now: datetime) -> str:
    """`now`, `14 min ago`, `3 h ago`, `yesterday 07:10`, `Monday 07:10`, `12 November`."""
    passed = now - then
    if passed < timedelta(minutes=1):
        return tr("now")
    if passed < timedelta(hours=1):
        minutes = number(passed // timedelta(minutes=1))
        return tr("{minutes} min ago").format(minutes=minutes)
    if then.astimezone().date() == now.astimezone().date():
        return tr("{hours} h ago").format(hours=number(passed // timedelta(hours=1)))
    return at(then, now)


def at(then: datetime, now: datetime) -> str:
    """`07:10` of today, else `yesterday 07:10`, `Monday 07:10`, `12 November`."""
    local, days = then.astimezone(), (now.astimezone().date() - then.astimezone().date()).days
    if days <= 0:
        return clock(local)
    if days == 1:
        return tr("yesterday {time}").format(time=clock(local))
    if days < 7:
        return f"{day_words(local, Form.WEEKDAY)} {clock(local)}"
    if local.year != now.astimezone().year:
        return day_words(local, Form.DAY_YEAR)
    return day_words(local, Form.DAY_MONTH)


def time_left(left: timedelta | None) -> str:
    """`about 2 min left`; "" = not known."""
    if left is None:
        return ""
    if left < timedelta(seconds=50):
        return tr("less than a minute left")
    return tr("about {minutes} min left").format(
        minutes=number(max(round(left / timedelta(minutes=1)), 1))
    )


def amount(run: SyncRun) -> str:
    """`118 new, 9 MB`."""
    new = tr("%n new", "", run.added)
    if not run.bytes:
        return new
    if run.bytes < 500_000:
        return phrases(new, tr("under 1 MB"))
    return phrases(new, tr("{size} MB").format(size=number(run.bytes / 1e6)))
