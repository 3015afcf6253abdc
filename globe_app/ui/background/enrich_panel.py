"""Shows the progress and the result of an enrich run."""

from PySide6.QtCore import Signal

from globe_app.briefing.articles import counted
from globe_app.ui.background.process import Event
from globe_app.ui.widgets.progress_line import ProgressLine
from globe_app.ui.words.translation import language_name

PHASES = {  # phase -> words shown before "34 of 500"
    "languages": "Telling languages apart",
    "headlines": "Translating headlines",
    "stories": "Grouping articles into stories",
    "texts": "Translating whole articles",
    "themes": "Finding what each country stresses",
}
NAMED = 3  # languages named; the others are counted


class EnrichPanel(ProgressLine):
    """Emits `cancel` and `models`. Hidden until there is something to show."""

    models = Signal()

    def __init__(self) -> None:
        super().__init__("work on new articles", "Stop here; what is done stays")
        self.get_one = self.add_button("Get it…")
        self.get_one.setToolTip("Which languages can be put into English on this machine (Ctrl+T)")
        self.get_one.clicked.connect(self.models)

    def begin(self) -> None:
        """Show that a run has started."""
        self.get_one.hide()
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
        if report is None:
            if problem:
                self.end_with(f"Stories: {problem}")
            else:
                self.hide()
            return
        words, waits = summary(report)
        if not words and not waits:
            self.hide()
            return
        self.end_with(". ".join(part for part in (words, waits) if part) + ".")
        self.get_one.setVisible(bool(waits))


def summary(report: Event) -> tuple[str, str]:
    """(what was done, what waits for a translator); "" = nothing."""
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
        words = f"Stopped: {words}" if words else "Stopped"
    waiting = report.number("waiting")
    if not waiting:
        return words, ""
    tags = report.texts("waiting_languages")
    names = [language_name(tag) for tag in tags[:NAMED]]
    left = len(tags) - len(names)
    names += [counted(left, "other language", "other languages")] if left > 0 else []
    where = " and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)
    wait = "waits" if waiting == 1 else "wait"
    tail = f" in {where}" if where else ""
    return words, f"{counted(waiting, 'article', 'articles')}{tail} {wait} for a translator"
