"""The form that makes or changes a rule, in place, with what it would hide while it is written."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime

from PySide6.QtCore import QDate, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QDateEdit,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from globe_app.briefing.rules import RuleNames, preview_words
from globe_app.model.rules import RuleKind, RulePreview, WordsIn
from globe_app.tr import tr
from globe_app.ui.dialogs.rules.draft import MOST_TYPED, Draft, Ends, Value, value_words
from globe_app.ui.dialogs.rules.values import ValueChips, ValueField
from globe_app.ui.look.appearance import CHANGES, applied
from globe_app.ui.look.style import Role
from globe_app.ui.widgets.controls import PrimaryButton, QuietButton, Segments, Text
from globe_app.ui.widgets.grounds import paint_box
from globe_app.ui.widgets.sign import Sign

RADIUS, LABEL, WORDS = 12, 96, 240  # px at 100 % text
SETTLE_MS = 200  # after the last key before a preview is asked for
KINDS, PLACES, ENDS = tuple(RuleKind), tuple(WordsIn), tuple(Ends)


class RuleForm(QWidget):
    """Shows a draft; emits what the reader wants. `preview_wanted` follows what is typed."""

    preview_wanted = Signal(object)  # Draft that is complete
    keep_wanted = Signal(object)  # Draft
    remove_wanted = Signal(int)  # id of the rule
    cancelled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.draft = Draft()
        self._names: RuleNames | None = None
        self._offered: Mapping[Value, str] = {}
        self._words_offered: tuple[str, ...] = ()
        self.title = Text("", Role.META_STRONG, "ink")
        self.kind = Segments(tr("What the rule does"), (tr("Mute"), tr("Keep")))
        self.words = QLineEdit()
        self.words.setMaxLength(MOST_TYPED)
        self.words.setPlaceholderText(tr("Words or phrases, with commas between them"))
        self.words.setAccessibleName(tr("Words that the articles have; * is any letters, ? is one"))
        self.words_in = Segments(
            tr("Where the words are looked for"), (tr("In headlines"), tr("Anywhere"))
        )
        self.values = ValueField()
        self.like = ValueChips(removable=False)
        self.like_words = QWidget()
        self.ends = Segments(tr("Until"), (tr("No end"), tr("A day"), tr("A week"), tr("A date")))
        self.day = QDateEdit()
        self.day.setCalendarPopup(True)
        self.day.setAccessibleName(tr("The last day of the rule"))
        self.sign = Sign("triangle-alert", "ink")
        self.said = Text("", Role.META_STRONG, "ink", wrap=True)
        self.examples = Text("", Role.META, "ink2", wrap=True)
        self.cancel = QuietButton(tr("Cancel"))
        self.remove = QuietButton(tr("Remove rule"))
        self.keep = PrimaryButton(tr("Make rule"))
        self._labels = {
            name: Text(words, Role.META)
            for name, words in (
                ("words", tr("Words")), ("and", tr("And")), ("like", tr("Like this")), ("until", tr("Until")),
            )
        }  # fmt: skip
        self._soon = QTimer(self, interval=SETTLE_MS, singleShot=True)
        self._soon.timeout.connect(self._ask)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._grid = QGridLayout(self)
        grid, left = self._grid, Qt.AlignmentFlag.AlignLeft
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(self.title, 0, 0)
        grid.addWidget(self.kind, 0, 1, left)
        grid.addWidget(self._labels["words"], 1, 0)
        words = self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        words.addWidget(self.words, 1)
        words.addWidget(self.words_in, 0, left)
        grid.addLayout(words, 1, 1)
        grid.addWidget(self._labels["and"], 2, 0, top)
        grid.addWidget(self.values, 2, 1)
        grid.addWidget(self._labels["like"], 3, 0, top)
        grid.addWidget(self.like, 3, 1)
        grid.addWidget(self._labels["until"], 4, 0)
        until = QHBoxLayout()
        until.addWidget(self.ends)
        until.addWidget(self.day)
        until.addStretch(1)
        grid.addLayout(until, 4, 1)
        told = QHBoxLayout()
        told.setSpacing(6)
        said = QVBoxLayout()
        said.setSpacing(4)
        said.addWidget(self.said)
        said.addWidget(self.examples)
        told.addWidget(self.sign, 0, top)
        told.addLayout(said, 1)
        grid.addLayout(told, 5, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.keep)
        buttons.addWidget(self.cancel)
        buttons.addStretch(1)
        buttons.addWidget(self.remove)
        grid.addLayout(buttons, 6, 1)
        grid.setColumnStretch(1, 1)
        self._space()

    def _connect(self) -> None:
        self.kind.chosen.connect(lambda at: self._take(replace(self.draft, kind=KINDS[at])))
        self.words.textEdited.connect(lambda text: self._take(replace(self.draft, words=text)))
        self.words_in.chosen.connect(
            lambda at: self._take(replace(self.draft, words_in=PLACES[at]))
        )
        self.values.added.connect(lambda one: self._take(self.draft.with_value(one)))
        self.values.removed.connect(lambda one: self._take(self.draft.without(one)))
        self.like.clicked.connect(lambda one: self._take(self.draft.with_value(one)))
        self.ends.chosen.connect(lambda at: self._take(replace(self.draft, ends=ENDS[at])))
        self.day.dateChanged.connect(self._date)
        self.words.returnPressed.connect(self._keep)
        self.keep.clicked.connect(self._keep)
        self.cancel.clicked.connect(self.cancelled)
        self.remove.clicked.connect(lambda: self.remove_wanted.emit(self.draft.rule_id))

    # What it is told -----------------------------------------------------------------------------

    def open_with(
        self, draft: Draft, names: RuleNames, offered: Mapping[Value, str], now: datetime, *,
        like: tuple[Value, ...] = (),
    ) -> None:  # fmt: skip
        """Show a draft. `offered`: values that can be chosen; `like`: those of an article, offered first."""
        self._names = names
        self.values.offer(offered)
        self._offered = {one: value_words(one, names) for one in like}
        today = now.astimezone().date()
        self.day.setMinimumDate(QDate(today.year, today.month, today.day))
        day = max(draft.day, today)
        self.day.setDate(QDate(day.year, day.month, day.day))
        new = not draft.rule_id
        self.title.setText(tr("New rule") if new else tr("Change rule"))
        self.keep.set_words(tr("Make rule") if new else tr("Change rule"))
        self.remove.setVisible(not new)
        self.words.setText(draft.words)
        self.kind.set_chosen(KINDS.index(draft.kind))
        self.words_in.set_chosen(PLACES.index(draft.words_in))
        self.ends.set_chosen(ENDS.index(draft.ends))
        self._take(replace(draft, day=day))
        self.show()
        self.words.setFocus()
        if new:
            self.words.selectAll()  # a word that is only offered is typed over

    def show_preview(self, draft: Draft, found: RulePreview) -> None:
        """What the draft would do; one of another draft is not shown."""
        if draft != self.draft:
            return
        much = found.much and draft.kind is RuleKind.MUTE
        words = preview_words(found, draft.kind)
        if much:
            words = tr("{preview} That is more than a third of them.").format(preview=words)
        self._say(words, warn=much)
        self.examples.setText("\n".join(" ".join(one.split())[:120] for one in found.examples))
        self.examples.setVisible(bool(found.examples))

    # What the reader does ------------------------------------------------------------------------

    def _take(self, draft: Draft) -> None:
        self.draft = draft
        assert self._names is not None
        self.values.show_values({one: value_words(one, self._names) for one in draft.values})
        left = {one: words for one, words in self._offered.items() if one not in draft.values}
        self.like.show_values(left)
        self._labels["like"].setVisible(bool(left))
        self.day.setVisible(draft.ends is Ends.DATE)
        self.keep.setEnabled(draft.complete)
        trouble = draft.trouble
        why = trouble or tr(
            "A rule needs a condition: words, an outlet, a country, a theme or a language"
        )
        self.keep.setToolTip("" if draft.complete else why)
        self.examples.hide()
        if trouble:
            self._say(trouble, warn=True)
        elif not draft.complete:
            self._say(
                tr(
                    "Every condition must hold; of several words or values of one, any. * is any letters."
                )
            )
        else:
            self._say(tr("Looking…"))
        self._soon.start()

    def _say(self, words: str, *, warn: bool = False) -> None:
        self.said.setText(words)
        self.sign.setVisible(warn)

    def _ask(self) -> None:
        if self.draft.complete and self.isVisible():
            self.preview_wanted.emit(self.draft)

    def _date(self, chosen: QDate) -> None:
        if self._names is not None:
            day = date(chosen.year(), chosen.month(), chosen.day())
            self._take(replace(self.draft, day=day))

    def _keep(self) -> None:
        if self.draft.complete:
            self.keep_wanted.emit(self.draft)

    # How it looks --------------------------------------------------------------------------------

    def _space(self) -> None:
        px = applied().px
        self._grid.setContentsMargins(px(18), px(14), px(18), px(14))
        self._grid.setHorizontalSpacing(px(10))
        self._grid.setVerticalSpacing(px(10))
        self._grid.setColumnMinimumWidth(0, px(LABEL))
        self._labels["and"].setContentsMargins(0, px(9), 0, 0)  # beside the middle of the field
        self._labels["like"].setContentsMargins(0, px(7), 0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where is chosen below the words if these had no room beside it."""
        super().resizeEvent(event)
        px = applied().px
        needed = px(LABEL) + px(WORDS) + self.words_in.sizeHint().width() + px(60)
        self._beside.setDirection(
            QBoxLayout.Direction.LeftToRight
            if self.width() >= needed
            else QBoxLayout.Direction.TopToBottom
        )

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in CHANGES and hasattr(self, "_grid"):
            self._space()

    def paintEvent(self, _: QPaintEvent) -> None:
        style = applied()
        paint_box(self, style.theme.raised, style.px(RADIUS))
