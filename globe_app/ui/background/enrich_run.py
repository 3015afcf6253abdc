"""The work on new articles as the window knows it: a frozen value for each step, in words."""

from dataclasses import dataclass

from globe_app.briefing.articles import counted
from globe_app.ui.background.process import Event
from globe_app.ui.words.translation import language_name

PHASES = {  # phase -> words shown before "34 of 500"
    "languages": "Telling languages apart",
    "headlines": "Translating headlines",
    "stories": "Grouping articles into stories",
    "texts": "Translating articles",
    "themes": "Comparing stories",
}
BEGUN = "Looking through new articles"


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
    words = PHASES.get(said.text("phase"), "Working on new articles")
    if total:
        words = f"{words}, {done:,} of {total:,}"
    return EnrichRun(words, done, total, f"from {language_name(note)}" if note else "")


def ended(report: Event | None, told: str) -> EnrichRun | None:
    """The run after its end; None = there is nothing to tell."""
    if report is None:
        return EnrichRun(f"Stories: {told}", over=True, problem=told) if told else None
    words = summary(report)
    return EnrichRun(words, over=True) if words else None


def summary(report: Event) -> str:
    """What was done; "" = nothing. What waits for a translator is told where translators are offered."""
    done = []
    if report.number("translated"):
        done.append(
            f"{counted(report.number('translated'), 'headline', 'headlines')} translated"
        )  # fmt: skip
    if report.number("whole"):
        done.append(f"{counted(report.number('whole'), 'article', 'articles')} to the end")
    if report.number("stories"):
        done.append(f"{counted(report.number('stories'), 'story', 'stories')} new or changed")
    words = ", ".join(done)
    if report.flag("cancelled"):
        return f"Stopped: {words}" if words else "Stopped"
    return words
