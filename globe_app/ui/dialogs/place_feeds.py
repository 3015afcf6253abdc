"""Asks where the feeds of a list are based, where nothing tells."""

from dataclasses import replace

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from globe_app.cldr import number, phrases
from globe_app.model.subscribing import FeedList, ListOffer, Unplaced
from globe_app.text.shorten import shorten
from globe_app.tr import tr
from globe_app.ui.dialogs.country_box import LEAVE_OUT, Codes, CountryBox
from globe_app.ui.dialogs.sheet_head import PAD, HeadedSheet
from globe_app.ui.look.appearance import applied
from globe_app.ui.look.flags import Flags
from globe_app.ui.look.style import Role
from globe_app.ui.widgets.controls import PrimaryButton, QuietButton, Text
from globe_app.ui.widgets.foot import Foot
from globe_app.ui.widgets.sheet import SHEET_RADIUS

SIZE = QSize(760, 620)  # px at 100 % text
MAX_NAMED, MAX_NAME_CHARS = 4, 60


class _Question(QWidget):
    """Where the feeds of one folder are based."""

    def __init__(self, codes: Codes, flags: Flags) -> None:
        super().__init__()
        self.folder = ""
        self.feeds: tuple[str, ...] = ()
        self.names, self.more = Text("", Role.NAV_ACTIVE, "ink", wrap=True), Text("", Role.SMALL)
        self.country = CountryBox(codes, flags, tr("Country"), leave_out=True)
        self._column = QVBoxLayout(self)
        for one in (self.names, self.more, self.country):
            self._column.addWidget(one)

    def ask(self, one: Unplaced) -> None:
        """Ask about a folder."""
        px = applied().px
        self._column.setContentsMargins(0, px(10), 0, px(10))
        self.folder, self.feeds = one.folder, one.feeds
        names = phrases(*(shorten(name, MAX_NAME_CHARS) for name in one.names[:MAX_NAMED]))
        left = len(one.names) - MAX_NAMED
        if left > 0:
            names = tr("{names} and %n more", "", left).format(names=names)
        self.names.setText(names)
        folder = shorten(one.folder, MAX_NAME_CHARS)
        self.more.setText(
            tr("in the folder “{folder}”").format(folder=folder) if one.folder else ""
        )
        self.more.setVisible(bool(one.folder))
        said = tr("Country of {names}").format(names=self.names.text())
        self.country.box.setAccessibleName(said)
        self.country.show_guess(one.guess)


class PlaceFeedsSheet(HeadedSheet):
    """One question a folder, each with a guess; what is left out is not added."""

    import_wanted = Signal(object, object)  # FeedList, folder -> country

    def __init__(self, over: QWidget, codes: Codes, flags: Flags) -> None:
        super().__init__(over, tr("Which country?"), "", SIZE, below=True)
        self._codes, self._flags = codes, flags
        self._file = FeedList(())
        self._questions: list[_Question] = []
        inner = QWidget()
        self._column = QVBoxLayout(inner)
        self._column.addStretch(1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.viewport().setAutoFillBackground(False)
        inner.setAutoFillBackground(False)
        self.sum = Text("", Role.META)
        self.cancel, self.add = QuietButton(tr("Cancel")), PrimaryButton(tr("Add"))
        foot = Foot(SHEET_RADIUS - 1, PAD, PAD)
        foot.row.addWidget(self.sum, 1)
        foot.row.addWidget(self.cancel)
        foot.row.addWidget(self.add)
        self.body.addWidget(area, 1)
        self.body.addWidget(foot)
        self.cancel.clicked.connect(self.close_it)
        self.add.clicked.connect(self._add)

    @property
    def questions(self) -> list[_Question]:
        """Those that are asked."""
        return [one for one in self._questions if not one.isHidden()]

    def ask(self, offer: ListOffer, name: str) -> None:
        """Ask about a list that was read from a file."""
        self._file = offer.file
        while len(self._questions) < len(offer.unplaced):
            made = _Question(self._codes, self._flags)
            made.country.changed.connect(self._show_sum)
            self._column.insertWidget(len(self._questions), made)
            self._questions.append(made)
        for at, question in enumerate(self._questions):
            question.setVisible(at < len(offer.unplaced))
            if at < len(offer.unplaced):
                question.ask(offer.unplaced[at])
        px = applied().px
        self._column.setContentsMargins(px(PAD), 0, px(PAD), 0)
        feeds = sum(len(one.feeds) for one in offer.unplaced)
        told = len(offer.file.feeds) - feeds
        title = tr("{This feed|These %n feeds}: which country?", "", feeds)
        says = tr(
            "Of {feeds} in {file}, {told} told their country or are here already. Each country below is "
            "a guess; change what is wrong."
        ).format(
            feeds=tr("%n {feed|feeds}", "", len(offer.file.feeds)), file=name, told=number(told)
        )  # fmt: skip
        self.head.tell(title, says)
        self.first_focus = lambda: self.questions[0].country.box if self.questions else None
        self._show_sum()
        self.open_it()

    def _left_out(self) -> frozenset[str]:
        return frozenset(
            feed
            for one in self.questions
            if one.country.box.currentData() == LEAVE_OUT
            for feed in one.feeds
        )

    @Slot()
    def _show_sum(self) -> None:
        out = len(self._left_out())
        count = len(self._file.feeds) - out
        self.add.set_words(tr("Add %n {feed|feeds}", "", count))
        self.add.setEnabled(count > 0)
        self.sum.setText(tr("%n {feed is|feeds are} left out.", "", out) if out else "")

    @Slot()
    def _add(self) -> None:
        out = self._left_out()
        answers = {one.folder: one.country.code for one in self.questions if one.country.code}
        kept = tuple(one for one in self._file.feeds if one.url not in out)
        self.close_it()
        self.import_wanted.emit(replace(self._file, feeds=kept), answers)
