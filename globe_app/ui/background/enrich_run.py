"""The work on new articles as the window knows it: a frozen value for each step, in words."""

from dataclasses import dataclass

from globe_app.cldr import number, phrases
from globe_app.tr import mark, tr
from globe_app.ui.background.process import Event
from globe_app.ui.words.translation import language_name

PHASES = {  # phase -> words shown before "34 of 500"
    mark("search"): mark("Preparing search"),
    mark("languages"): mark("Telling languages apart"),
    mark("headlines"): mark("Translating headlines"),
    mark("stories"): mark("Grouping articles into stories"),
    mark("texts"): mark("Translating articles"),
    mark("themes"): mark("Comparing stories"),
}
BEGUN = mark("Looking through new articles")
WORKING = mark("Working on new articles")


@dataclass(frozen=True, slots=True)
class EnrichRun:
    """How far a run is, or how it ended."""

    words: str = BEGUN
    done: int = 0
    total: int = 0  # 0 = not known
    detail: str = ""  # what is worked on
    over: bool = False
    problem: str = ""  # why it ended early; "" = it did not


def progressed(said: Event) -> EnrichRun:
    """The run after an event of progress."""
    done, total, note = said.number("done"), said.number("total"), said.text("note")
    words = tr(PHASES.get(said.text("phase"), WORKING))
    if total:
        words = tr("{what}, {done} of {total}").format(
            what=words, done=number(done), total=number(total)
        )
    origin = tr("from {language}").format(language=language_name(note)) if note else ""
    return EnrichRun(words, done, total, origin)


def ended(report: Event | None, told: str) -> EnrichRun | None:
    """The run after its end; None = there is nothing to tell."""
    if report is None:
        if not told:
            return None
        words = tr("Stories: {trouble}").format(trouble=tr(told))
        return EnrichRun(words, over=True, problem=told)
    words = summary(report)
    return EnrichRun(words, over=True) if words else None


def summary(report: Event) -> str:
    """What was done; "" = nothing. What waits for a translator is told where translators are offered."""
    done = []
    if report.number("translated"):
        done.append(tr("%n {headline|headlines} translated", "", report.number("translated")))
    if report.number("whole"):
        done.append(tr("%n {article|articles} to the end", "", report.number("whole")))
    if report.number("stories"):
        done.append(tr("%n {story|stories} new or changed", "", report.number("stories")))
    words = phrases(*done)
    if report.flag("cancelled"):
        return tr("Stopped: {done}").format(done=words) if words else tr("Stopped")
    return words
