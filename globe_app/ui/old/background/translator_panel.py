"""The line that offers translators, shows how their download goes on, and what came of it."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import Signal

from globe_app.briefing.articles import counted
from globe_app.model.translators import NeededTranslators
from globe_app.ui.old.background.translator_values import Installation, megabytes, reason
from globe_app.ui.old.widgets.progress_line import ProgressLine

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
            says = f"{what} translator: checked and installed…"
        else:
            of = f" of {now.all_total / 1e6:,.0f}" if now.all_total else ""
            says = f"Getting the {what} translator  ·  {now.all_done / 1e6:,.0f}{of} MB"
        if now.of > 1:
            says += f"  ·  {now.number} of {now.of}"
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


class TranslatorPanel(ProgressLine):
    """Emits what the reader asks for. Hidden until there is something to show."""

    get = Signal()  # all that are offered
    resume = Signal()
    choose = Signal()
    declined = Signal()  # the line is closed: no more of this

    def __init__(self, *, in_dialog: bool = False) -> None:
        """`in_dialog`: where one chooses anyway."""
        super().__init__("download of translators", "Stop; what has come is kept for the next try")
        self._in_dialog = in_dialog
        self.primary = self.add_button("Get translators")
        self.chooser = self.add_button("Choose…")
        self.chooser.setToolTip("Which languages, and how good their translators are (Ctrl+T)")
        self.primary.clicked.connect(self._act)
        self.chooser.clicked.connect(self.choose)
        self.close_it.clicked.connect(self._closed)
        self.state = LineState(Line.NOTHING)

    def show_state(self, state: LineState) -> None:
        """Show this."""
        before, self.state = self.state, state
        if state.line is Line.NOTHING:
            self.hide()
            return
        if state.line is Line.RUNNING:
            if before.line is not Line.RUNNING:
                self.begin_with(state.says)
            if state.total:
                self.show_at(state.done // 1024, state.total // 1024, state.says)
            else:
                self.says.setText(state.says)
        else:
            self.end_with(state.says)
        self.primary.setText(state.button or "Get translators")
        self.primary.setVisible(bool(state.button))
        self.primary.setToolTip(
            "Downloads them now, in the background" if state.line is Line.OFFER else ""
        )
        self.chooser.setVisible(state.line is not Line.DONE and not self._in_dialog)
        self.close_it.setText("Not now" if state.line is Line.OFFER else "Close")

    def _act(self) -> None:
        (self.get if self.state.line is Line.OFFER else self.resume).emit()

    def _closed(self) -> None:
        self.declined.emit()
