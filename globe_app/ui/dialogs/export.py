"""The sheet of exports: what, in which format; then where."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum
from itertools import pairwise

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from globe_app.cldr import Form, day_words
from globe_app.tr import mark, tr
from globe_app.ui.dialogs.sheet_head import PAD, HeadedSheet
from globe_app.ui.look.appearance import applied
from globe_app.ui.look.style import Role
from globe_app.ui.widgets.controls import PrimaryButton, Segments, Text
from globe_app.ui.widgets.foot import Foot
from globe_app.ui.widgets.sheet import SHEET_RADIUS

SIZE = QSize(640, 420)  # px at 100 % text


class What(Enum):
    """What is exported."""

    ARTICLE = "article"
    STORY = "story"
    EDITION = "edition"
    PACK = "pack"  # a day's articles, to be opened by this program elsewhere


class Kind(Enum):
    """The format of the file."""

    HTML = "html"
    EPUB = "epub"
    MARKDOWN = "md"
    PDF = "pdf"


WHAT_WORDS = {
    What.ARTICLE: mark("This article"), What.STORY: mark("This story"),
    What.EDITION: mark("An edition"), What.PACK: mark("A day pack"),
}  # fmt: skip
KIND_WORDS = {
    Kind.HTML: mark("HTML"), Kind.EPUB: mark("EPUB book"), Kind.MARKDOWN: mark("Markdown"),
    Kind.PDF: mark("PDF"),
}  # fmt: skip
SAYS = {
    What.ARTICLE: mark("The article in both languages, with its pictures, outlet, date and address."),
    What.STORY: mark("What happened, figures and passages with their sources, then the articles."),
    What.EDITION: mark("The day's stories, each with its sources and its most central article."),
    What.PACK: mark(
        "Every article of a day with its pictures and stories, in one checksummed file that Globe opens on"
        " another computer. What you read, saved or wrote is not in it."
    ),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the reader wants to have."""

    what: What
    kind: Kind
    day: date | None  # of an edition or a pack


class ExportSheet(HeadedSheet):
    """Emits what is wanted; where it goes is asked afterwards."""

    wanted = Signal(object)  # Wanted

    def __init__(self, over: QWidget) -> None:
        super().__init__(over, tr("Export"), tr("Export"), SIZE, below=True)
        self._offered: tuple[What, ...] = ()
        self.what = Segments(tr("What"))
        self.kind = Segments(tr("Format"), tuple(tr(KIND_WORDS[one]) for one in Kind))
        self.day = QComboBox()
        self.day.setAccessibleName(tr("Day"))
        self.day.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.says = Text("", Role.META, "ink2", wrap=True)
        self.choose = PrimaryButton(tr("Choose where…"))
        self._labels: dict[QWidget, Text] = {}
        self._lay_out()
        self.what.chosen.connect(self._show_choice)
        self.choose.clicked.connect(self._take)

    def _lay_out(self) -> None:
        inner = QWidget()
        column = self._column = QVBoxLayout(inner)
        grid = self._grid = QGridLayout()
        for at, (words, widget) in enumerate((
            (tr("What"), self.what), (tr("Day"), self.day), (tr("Format"), self.kind),
        )):  # fmt: skip
            label = self._labels[widget] = Text(words, Role.BUTTON, "ink")
            grid.addWidget(label, at, 0)
            row = QHBoxLayout()
            row.addWidget(widget)
            row.addStretch(1)
            grid.addLayout(row, at, 1)
        grid.setColumnStretch(1, 1)
        column.addLayout(grid)
        column.addWidget(self.says)
        column.addStretch(1)
        self.body.addWidget(inner, 1)
        foot = Foot(SHEET_RADIUS - 1, PAD, PAD)
        foot.row.addStretch(1)
        foot.row.addWidget(self.choose)
        self.body.addWidget(foot)

    def open_for(self, offered: Sequence[What], chosen: What) -> None:
        """Open it with what there is to export."""
        px = applied().px
        self._column.setContentsMargins(px(PAD), px(8), px(PAD), px(12))
        self._column.setSpacing(px(16))
        self._grid.setVerticalSpacing(px(12))
        self._grid.setHorizontalSpacing(px(16))
        self._offered = tuple(offered)
        self.what.set_texts(tuple(tr(WHAT_WORDS[one]) for one in offered))
        self.what.set_chosen(self._offered.index(chosen))
        self._order_tabs()
        self._show_choice()
        self.first_focus = lambda: self.choose if self.choose.isEnabled() else None
        self.open_it()

    def _order_tabs(self) -> None:
        """Tab goes down the sheet and comes to Close last."""
        chain = (*self.what.buttons, self.day, *self.kind.buttons, self.choose)
        for before, after in pairwise((*chain, self.head.close_button)):
            QWidget.setTabOrder(before, after)

    def show_days(self, days: Sequence[date]) -> None:
        """Offer these days, the newest first."""
        before = self.day.currentData()
        self.day.clear()
        for one in days:
            self.day.addItem(day_words(one, Form.LONG_YEAR), one)
        at = self.day.findData(before)
        self.day.setCurrentIndex(max(at, 0) if days else -1)
        self._show_choice()

    @property
    def chosen(self) -> What:
        """What is chosen."""
        return self._offered[max(self.what.at, 0)]

    @Slot()
    def _show_choice(self) -> None:
        what = self.chosen
        with_day = what in (What.EDITION, What.PACK)
        for widget, shown in ((self.day, with_day), (self.kind, what is not What.PACK)):
            widget.setVisible(shown)
            self._labels[widget].setVisible(shown)
        empty = with_day and not self.day.count()
        self.says.setText(tr("Nothing is stored of any day yet.") if empty else tr(SAYS[what]))
        self.choose.setEnabled(not empty)

    @Slot()
    def _take(self) -> None:
        what = self.chosen
        day = self.day.currentData() if what in (What.EDITION, What.PACK) else None
        self.close_it()
        self.wanted.emit(Wanted(what, tuple(Kind)[max(self.kind.at, 0)], day))
