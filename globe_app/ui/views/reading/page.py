"""The page of where the reader has read from, as widgets. They are made once; what they say changes."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from globe_app.cldr import number
from globe_app.model.reading_diet import LEAST, ReadingDiet
from globe_app.tr import tr
from globe_app.ui.look.appearance import applied
from globe_app.ui.look.flags import Flags
from globe_app.ui.look.images import ImageCache
from globe_app.ui.look.style import Role, Style
from globe_app.ui.views.reading.bars import ContinentBars
from globe_app.ui.views.reading.country_chip import CountryChip
from globe_app.ui.views.reading.suggestion import SuggestionCard
from globe_app.ui.widgets.controls import QuietButton, Text
from globe_app.ui.widgets.flow import FlowLayout

PAD, FIRST = 28, 10  # px at 100 % text; countries shown before "more"


class _Tick(QWidget):
    """The sign of what is here to read."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(applied().px(4), applied().px(14))

    def paintEvent(self, event: QPaintEvent) -> None:
        p = QPainter(self)
        p.fillRect(QRectF(0, 0, applied().px(2), self.height()), QColor(applied().theme.ink))
        p.end()


class ReadingPage(QScrollArea):
    """Emits what the reader wants."""

    country_wanted = Signal(str)
    another = Signal()
    start_over = Signal()
    count = Signal(bool)  # from now on, or no more
    pointed = Signal(tuple)

    def __init__(self, flags: Flags, images: ImageCache, name: Callable[[str], str]) -> None:
        super().__init__()
        self._flags, self._name = flags, name
        self._others: tuple[tuple[str, int], ...] = ()
        self._all = False
        self._counting = True
        self.heading = Text(tr("Your reading"), Role.PAGE_TITLE, "ink")
        self.facts = Text("", Role.META, "muted", wrap=True)
        self.suggestion = SuggestionCard(flags, images)
        self.where = Text(tr("Where it comes from"), Role.SECTION, "ink")
        self.bars = ContinentBars()
        self.sum = Text("", Role.META, "muted", wrap=True)
        self.others_head = Text(tr("Here, and not opened in 30 days"), Role.META_STRONG, "ink2")
        self.more = QuietButton("")
        self.more.clicked.connect(self._show_all)
        self.never_sent = Text(tr("It is never sent anywhere."), Role.META, "muted")
        self.over = QuietButton(tr("Start over"))
        self.stop = QuietButton(tr("Stop counting"))
        self.over.clicked.connect(lambda _=False: self.start_over.emit())
        self.stop.clicked.connect(lambda _=False: self.count.emit(not self._counting))
        self.suggestion.wanted.connect(self.country_wanted)
        self.suggestion.another.connect(self.another)
        self.suggestion.pointed.connect(self.pointed)
        self._lay_out()
        self.set_style(applied())

    def _lay_out(self) -> None:
        page = QWidget()
        self._column = QVBoxLayout(page)
        self._key = QWidget()
        key = FlowLayout()
        self._key.setLayout(key)
        key.addWidget(self.where)
        key.addWidget(Text(tr("bar: what you read"), Role.META, "muted"))
        key.addWidget(_Tick())
        key.addWidget(Text(tr("what is here to read"), Role.META, "muted"))
        key.setSpacing(8)
        self._chips = QWidget()
        self._flow = FlowLayout()
        self._chips.setLayout(self._flow)
        self.more.setParent(
            self._chips
        )  # shown before it is laid out, it would be a window of its own
        foot = QHBoxLayout()
        foot.addWidget(self.never_sent, 1)
        buttons = FlowLayout()
        buttons.addWidget(self.over)
        buttons.addWidget(self.stop)
        foot.addLayout(buttons)
        self._gaps = []
        for one, gap in (
            (self.heading, 4), (self.facts, 18), (self.suggestion, 26), (self._key, 10),
            (self.bars, 10), (self.sum, 26), (self.others_head, 10), (self._chips, 26),
        ):  # fmt: skip
            self._column.addWidget(one)
            self._column.addSpacing(gap)
            self._gaps.append(gap)
        self._column.addLayout(foot)
        self._column.addStretch(1)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Your reading"))
        self.setWidget(page)
        page.setAutoFillBackground(False)

    def set_style(self, style: Style) -> None:
        """Apply another theme or text size."""
        pad = style.px(PAD)
        self._column.setContentsMargins(pad, style.px(16), pad, pad)
        self._column.setSpacing(0)
        self._flow.setSpacing(style.px(8))
        self.suggestion.set_style(style)

    def show_diet(self, diet: ReadingDiet, *, counting: bool, changes: bool) -> None:
        """Show what was read. `counting`: what is opened is counted; `changes`: the store can be written to."""
        self._counting = counting
        self.facts.setText(self._facts(diet, counting))
        card = diet.suggestion
        self.suggestion.setVisible(card is not None)
        if card is not None:
            self.suggestion.show_country(card, self._name(card.code), len(diet.not_opened))
        enough = diet.says_enough
        self._key.setVisible(enough)
        self.bars.setVisible(enough)
        self.bars.show_shares(diet.continents if enough else ())
        self.sum.setText(_sum(diet))
        self.sum.setVisible(bool(self.sum.text()))
        if diet.not_opened != self._others:
            self._others, self._all = diet.not_opened, False
            self._show_others()
        self.over.setVisible(changes and diet.articles > 0)
        self.stop.set_words(tr("Stop counting") if counting else tr("Count again"))

    def _facts(self, diet: ReadingDiet, counting: bool) -> str:
        if not diet.articles:
            words = tr("You have opened nothing in this time")
        else:
            words = tr("%n {article|articles}", "", diet.articles)
            words = tr("{articles} from %n {country|countries}", "", len(diet.read)).format(
                articles=words
            )
        told = tr("counted on this computer only") if counting else tr("not counted any more")
        return f"{words} · {told}"

    def _show_others(self) -> None:
        focused = self._chips.isAncestorOf(self.focusWidget() or self)
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None and widget is not self.more:
                widget.hide()
                widget.deleteLater()
        shown = self._others if self._all else self._others[:FIRST]
        chips = [CountryChip(self._flags, code, self._name(code), n) for code, n in shown]
        for chip in chips:
            chip.clicked.connect(self._open)
            chip.pointed.connect(self.pointed)
            self._flow.addWidget(chip)
        left = len(self._others) - len(shown)
        self.more.setVisible(left > 0)
        if left:
            self.more.set_words(tr("%n more", "", left))
            self._flow.addWidget(self.more)
        for one in (self.others_head, self._chips):
            one.setVisible(bool(self._others))
        if focused and len(chips) > FIRST:
            chips[FIRST].setFocus()

    def _show_all(self) -> None:
        self._all = True
        self._show_others()

    def _open(self) -> None:
        chip = self.sender()
        if isinstance(chip, CountryChip):
            self.country_wanted.emit(chip.code)


def _sum(diet: ReadingDiet) -> str:
    """The line below the bars; what is too little to tell of is said to be so."""
    if not diet.says_enough:
        return tr("Too little yet to say: {read} of {needed}").format(
            read=number(diet.articles), needed=number(LEAST)
        )
    total = sum(one.read for one in diet.continents) or 1
    two = round(100 * sum(one.read for one in diet.continents[:2]) / total)
    return tr("{percent} % is from two continents. Not good or bad; only so you know.").format(
        percent=number(two)
    )
