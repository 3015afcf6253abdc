"""The front page before the first news: one sentence, one button, what it costs, three plain facts."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from globe_app.cldr import number
from globe_app.model.translators import NeededTranslators
from globe_app.tr import mark, tr
from globe_app.ui.background.translator_line import offer_button, offer_words
from globe_app.ui.look.appearance import applied
from globe_app.ui.look.icons import pixmap
from globe_app.ui.look.style import Role, Style
from globe_app.ui.widgets.controls import PrimaryButton, QuietButton, Text

WIDEST, PAD, NARROW_PAD, NARROW = (
    600,
    56,
    20,
    500,
)  # px at 100 % text; narrower facts have their buttons below
MB_OF_OUTLET = 0.27  # an estimate for a first update, pictures included; not measured
QUICK = 40  # outlets that take about a minute, by the same estimate
TITLE = mark(
    "Spin the globe,<br>pick a country."
)  # its lines are closer than Qt has them by itself
LINE = "<p style='line-height:{}px; -qt-line-height-type:fixed; margin:0'>{}</p>"
BEGIN, READ = mark("Get today’s news"), mark("Read today’s news")
SAYS = mark("Read what its own newspapers wrote today, in English, also without a connection.")


class BigButton(PrimaryButton):
    """The one button of the page."""

    height_, hit, pad = 46, 46, 22

    def sizeHint(self) -> QSize:
        """As wide with either of its words: what changes moves nothing."""
        metrics = QFontMetrics(applied().font(self.widest_role()))
        widest = max(metrics.horizontalAdvance(tr(words)) for words in (BEGIN, READ))
        size = super().sizeHint()
        return QSize(size.width() + widest - metrics.horizontalAdvance(self.words), size.height())


class Fact(QWidget):
    """A plain fact with its icon; `act` does something about it."""

    def __init__(self, icon: str, lines: int = 1) -> None:
        """`lines`: of its words that have room in any case: what becomes longer moves nothing."""
        super().__init__()
        self._icon, self._lines, self._style = icon, lines, Style()
        self.title = Text("", Role.NAV_ACTIVE, "ink", wrap=True)
        self.says = Text("", Role.META, "muted", wrap=True)
        self.says.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.act = QuietButton("")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.says)
        self._narrow = False
        self._grid = QGridLayout(self)
        self._grid.addLayout(words, 0, 0)
        self._grid.addWidget(self.act, 0, 1, Qt.AlignmentFlag.AlignTop)
        self._grid.setColumnStretch(0, 1)

    def tell(self, title: str, says: str, act: str = "") -> None:
        """Say something; `act` = words of the button, "" = none."""
        self.title.setText(title)
        self.says.setText(says)
        self.act.set_words(act)
        self.act.setVisible(bool(act))

    def set_style(self, style: Style) -> None:
        """Apply another theme or text size."""
        self._style = style
        self._grid.setContentsMargins(style.px(32), style.px(12), 0, style.px(12))
        self._grid.setHorizontalSpacing(style.px(12))
        self._grid.setVerticalSpacing(style.px(2))
        spacing = QFontMetrics(style.font(Role.META)).lineSpacing()
        self.says.setMinimumHeight(self._lines * spacing)
        self._fit()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Where there is little room beside it, the button stands below the words."""
        narrow = self.width() < self._style.px(NARROW)
        if narrow != self._narrow:
            self._narrow = narrow
            self._grid.removeWidget(self.act)
            if narrow:
                self._grid.addWidget(self.act, 1, 0, Qt.AlignmentFlag.AlignLeft)
            else:
                self._grid.addWidget(self.act, 0, 1, Qt.AlignmentFlag.AlignTop)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme, side = self._style.theme, self._style.px(18)
        painter.fillRect(0, 0, self.width(), 1, QColor(theme.line))
        sign = pixmap(self._icon, theme.sea, side, self.devicePixelRatioF())
        at = 0 if self.layoutDirection() == Qt.LayoutDirection.LeftToRight else self.width() - side
        painter.drawPixmap(at, self._style.px(14), sign)
        painter.end()


class FirstRun(QScrollArea):
    """Emits what the reader asks for."""

    begin = Signal()
    translators = Signal()
    home = Signal()
    outlets = Signal()
    sample = Signal()

    def __init__(self, style: Style) -> None:
        super().__init__()
        self._style = style
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.title = Text("", Role.ARTICLE_HEADLINE_WIDE, "ink", wrap=True)
        self.says = Text(tr(SAYS), Role.LIST_HEADLINE_READ, "ink2", wrap=True)
        self.go = BigButton(tr(BEGIN), tip=tr(BEGIN), keys="F5")
        self.go.clicked.connect(self.begin)
        self.cost = Text("", Role.META, "muted", wrap=True)
        self.translated = Fact("languages", lines=2)
        self.at_home = Fact("house")
        self.chosen = Fact("sliders-horizontal")
        self.translated.act.clicked.connect(self.translators)
        self.at_home.act.clicked.connect(self.home)
        self.chosen.act.clicked.connect(self.outlets)
        self.open_sample = QuietButton(
            tr("Only looking? Open the sample edition of invented stories")
        )
        self.open_sample.clicked.connect(self.sample)
        self._lay_out()
        self.set_style(style)

    def _lay_out(self) -> None:
        self._begin = QHBoxLayout()
        self._begin.addWidget(self.go)
        self._begin.addWidget(self.cost, 1)
        self._page = QWidget()
        self._inner = QVBoxLayout()
        for part in (self.title, self.says):
            self._inner.addWidget(part)
        self._inner.addLayout(self._begin)
        self._inner.addSpacing(12)
        for fact in (self.translated, self.at_home, self.chosen):
            self._inner.addWidget(fact)
        self._inner.addWidget(self.open_sample, 0, Qt.AlignmentFlag.AlignLeft)
        self._column = QVBoxLayout(self._page)
        self._column.addStretch(1)
        self._column.addLayout(self._inner)
        self._column.addStretch(1)
        self.setWidget(self._page)
        self._page.setAutoFillBackground(False)

    def show_costs(self, outlets: int, countries: int) -> None:
        """Say what the first update fetches."""
        self.go.set_words(tr(BEGIN))
        asked = tr("{outlets} in {countries}").format(
            outlets=tr("%n {outlet|outlets}", "", outlets),
            countries=tr("%n {country|countries}", "", countries),
        )
        size = number(max(round(outlets * MB_OF_OUTLET, -1), 1))
        takes = (
            tr("about {size} MB, about a minute") if outlets <= QUICK
            else tr("about {size} MB, a few minutes")
        ).format(size=size)  # fmt: skip
        self.cost.setText(f"{asked}\n{takes}")

    def show_come(self, articles: int, countries: int) -> None:
        """The first news are there: the button leads to them, and nothing else moves."""
        self.go.set_words(tr(READ))
        self.cost.setText(
            tr("{articles} from\n{countries} so far").format(
                articles=tr("%n {article|articles}", "", articles),
                countries=tr("%n {country|countries}", "", countries),
            )
        )

    def show_facts(self, needed: NeededTranslators, home: str, sample: bool) -> None:
        """Show the plain facts. `home`: name of the home country."""
        button = offer_button(needed)
        self.translated.tell(
            tr("Translated here"),
            f"{offer_words(needed)} " + tr("Nothing you read is sent anywhere.") if button
            else tr("On this computer: nothing you read is sent anywhere."),
            button or tr("Translators"),
        )  # fmt: skip
        self.at_home.tell(
            tr("Home: {home}").format(home=home),
            tr("Missed shows what the outlets there overlook."),
            tr("Change"),
        )
        self.chosen.tell(
            tr("Outlets are yours to choose"),
            tr("Switch them on and off, add your own, import a list."),
            tr("See them"),
        )
        self.open_sample.setVisible(sample)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """A narrow column has narrow margins, or the longest line is cut."""
        px = self._style.px
        pad = px(PAD if self.width() >= px(WIDEST) else NARROW_PAD)
        self._column.setContentsMargins(pad, px(28), pad, px(28))

    def set_style(self, style: Style) -> None:
        """Apply another theme or text size."""
        self.title.setTextFormat(Qt.TextFormat.RichText)
        self.title.setText(LINE.format(style.line(Role.ARTICLE_HEADLINE_WIDE), tr(TITLE)))
        self._style = style
        self._fit()
        self._inner.setSpacing(style.px(14))
        self._begin.setSpacing(style.px(14))
        for fact in (self.translated, self.at_home, self.chosen):
            fact.set_style(style)
