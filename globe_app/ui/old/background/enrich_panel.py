"""Shows the progress and the result of an enrich run."""

from globe_app.briefing.articles import counted
from globe_app.ui.old.background.process import Event
from globe_app.ui.old.widgets.progress_line import ProgressLine
from globe_app.ui.old.words.translation import language_name

PHASES = {  # phase -> words shown before "34 of 500"
    "languages": "Telling languages apart",
    "headlines": "Translating headlines",
    "stories": "Grouping articles into stories",
    "texts": "Translating whole articles",
    "themes": "Comparing stories",
}


class EnrichPanel(ProgressLine):
    """Emits `cancel`. Hidden until there is something to show."""

    def __init__(self) -> None:
        super().__init__("work on new articles", "Stop here; what is done stays")

    def begin(self) -> None:
        """Show that a run has started."""
        self.begin_with("Looking through new articles…")

    def progress(self, said: Event) -> None:
        """Show a progress event."""
        phase, done, total = said.text("phase"), said.number("done"), said.number("total")
        words = PHASES.get(phase, "Working on new articles")
        count = f" {done:,} of {total:,}" if total else "…"
        note = said.text("note")
        self.show_at(done, total, words + count, f"from {language_name(note)}" if note else "")

    def end(self, report: Event | None, problem: str) -> None:
        """Show the result of a run, or hide when there is none to mention."""
        words = summary(report) if report is not None else problem and f"Stories: {problem}"
        if words:
            self.end_with(words if report is None else f"{words}.")
        else:
            self.hide()


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
        done.append(
            f"{counted(report.number('stories'), 'story', 'stories')} of several articles new or "
            "changed"
        )
    words = ", ".join(done)
    if report.flag("cancelled"):
        return f"Stopped: {words}" if words else "Stopped"
    return words
