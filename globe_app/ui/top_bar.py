"""The bar on top of the window: pages, how fresh the news is, search, menu."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStyle, QWidget

from globe_app.tr import mark, tr
from globe_app.ui.columns import BAR, GUTTER, is_narrow
from globe_app.ui.look import icons
from globe_app.ui.look.appearance import applied
from globe_app.ui.look.style import Role, Style
from globe_app.ui.widgets.controls import Button, NavButton, PlainButton, ToolButton

MARK, GAP = 26, 4  # px at 100 % text
SEARCH_WIDE, SEARCH_USUAL, SEARCH_SMALL = 380, 270, 230
WIDE_FROM, SMALL_BELOW = 1900, 1200
SEARCH_WORDS, SEARCH_SHORT = mark("Country, outlet or words"), mark("Find")


class Mark(Button):
    """The program's mark; a click opens the front page."""

    def __init__(self, picture: Path, tip: str) -> None:
        super().__init__("", "", tip)
        self._picture = QSvgRenderer(str(picture))

    def sizeHint(self) -> QSize:
        side = applied().px(MARK + 8)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        side = applied().px(MARK)
        p = QPainter(self)
        self._picture.render(
            p, QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        )
        p.end()


class SearchField(Button):
    """Looks like a field and opens the palette, where the words are typed."""

    def __init__(self, tip: str) -> None:
        super().__init__(tr(SEARCH_WORDS), "search", tip)
        self.narrow = False

    def paintEvent(self, event: QPaintEvent) -> None:
        style, theme = applied(), applied().theme
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        side, ratio = style.px(18), self.devicePixelRatioF()
        glass = icons.pixmap("search", theme.ink2, side, ratio)
        middle = self.height() / 2
        if self.narrow:
            p.drawPixmap(round((self.width() - side) / 2), round(middle - side / 2), glass)
            p.end()
            return
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        p.setPen(QPen(QColor(theme.line), 1))
        p.setBrush(QColor(theme.paper))
        p.drawRoundedRect(box, style.px(9), style.px(9))
        pad = style.px(11)
        at = self._mirrored(QRect(pad, round(middle - side / 2), side, side))
        p.drawPixmap(at.topLeft(), glass)
        p.setFont(style.font(Role.FIELD))
        p.setPen(QColor(theme.muted))
        start, end = pad + side + style.px(8), self.width() - style.px(36)
        words = self._mirrored(QRect(start, 0, max(end - start, 0), self.height()))
        beside = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        p.drawText(words, QStyle.visualAlignment(self.layoutDirection(), beside), self.words)
        cap = self._mirrored(
            QRect(
                self.width() - style.px(28),
                round(middle) - style.px(10),
                style.px(18),
                style.px(20),
            )
        )
        p.setPen(QPen(QColor(theme.line), 1))
        p.setBrush(QColor(theme.raised))
        p.drawRoundedRect(cap, style.px(5), style.px(5))
        p.setFont(style.font(Role.SMALL))
        p.setPen(QColor(theme.ink2))
        p.drawText(cap, Qt.AlignmentFlag.AlignCenter, "/")
        p.end()

    def _mirrored(self, rect: QRect) -> QRect:
        """Where a part stands in the direction of the window."""
        return QStyle.visualRect(self.layoutDirection(), self.rect(), rect)


class TopBar(QWidget):
    """Emits what is wanted; shows what it is told."""

    globe_wanted = Signal(bool)  # in one column: True = show the globe, False = the page

    def __init__(
        self, mark: Path, pages: Sequence[tuple[str, QAction]], actions: Mapping[str, QAction],
        menu: QMenu, right: Sequence[QWidget],
    ) -> None:  # fmt: skip
        """`pages`: (name, action) of each page; `actions`: home and search; `right`: before the search."""
        super().__init__()
        self.setAccessibleName(tr("Top bar"))
        self._menu, self._in_front = menu, ""
        self._wide_globe = 0  # px, with its words
        self._query: QWidget | None = None  # a field that stands in the place of the search
        self.mark = Mark(mark, actions["home"].toolTip())
        self.mark.clicked.connect(actions["home"].trigger)
        self.pages: dict[str, NavButton] = {}
        self._page_menu = QMenu(self)
        for name, action in pages:
            button = NavButton(tr(name))
            button.setToolTip(action.toolTip())
            button.clicked.connect(action.trigger)
            button.clicked.connect(lambda _=False: self.show_page(self._in_front))
            self.pages[name] = button
            self._page_menu.addAction(action)
        self.page = NavButton(tr("Go to"))
        self.page.end_icon = "chevron-down"
        self.page.setToolTip(tr("Other pages"))
        self.page.clicked.connect(lambda _=False: self._open(self._page_menu, self.page))
        self.globe = PlainButton(tr("Globe"), "globe", tr("Globe or page"))
        self.globe.setCheckable(True)
        self.globe.toggled.connect(self.globe_wanted)
        self.search = SearchField(actions["search"].toolTip())
        self.search.clicked.connect(actions["search"].trigger)
        self.menu = ToolButton("menu", "", tr("Menu"), tr("Alt"))
        self.menu.clicked.connect(lambda _=False: self._open(self._menu, self.menu))
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.mark)
        for button in self.pages.values():
            self._row.addWidget(button)
        self._row.addWidget(self.page)
        self._row.addStretch(1)
        for one in (*right, self.globe, self.search, self.menu):
            self._row.addWidget(one)

    def _open(self, menu: QMenu, below: QWidget) -> None:
        self.show_page(self._in_front)
        menu.popup(below.mapToGlobal(below.rect().bottomLeft()))

    def show_page(self, name: str) -> None:
        """Mark the page that is in front; "" = none of those in the bar."""
        self._in_front = name
        for one, button in self.pages.items():
            button.setChecked(one == name)
        self.page.set_words(tr(name) if name else tr("Go to"))
        self.page.setChecked(False)

    def show_query(self, field: QWidget | None) -> None:
        """Show a view's own field in the place of the search; None = the search."""
        if field is not self._query:
            if self._query is not None:
                self._query.hide()
            self._query = field
            if field is not None and self._row.indexOf(field) < 0:
                self._row.insertWidget(self._row.indexOf(self.search), field)
        if field is not None:
            field.show()
        self.search.setVisible(field is None)

    def focus_search(self) -> None:
        """Give the keyboard focus to what finds."""
        (self._query or self.search).setFocus(Qt.FocusReason.TabFocusReason)

    def show_globe(self, shown: bool) -> None:
        """Whether the globe is in front, in one column."""
        blocked = self.globe.blockSignals(True)
        self.globe.setChecked(shown)
        self.globe.blockSignals(blocked)

    def set_style(self, style: Style) -> None:
        """Apply another theme or text size."""
        self.setFixedHeight(style.px(BAR))
        self._row.setContentsMargins(style.px(GUTTER), 0, style.px(GUTTER), 0)
        self._row.setSpacing(style.px(GAP))
        self.globe.set_words(tr("Globe"))
        self.globe.setAccessibleName(tr("Globe or page"))
        self._wide_globe = self.globe.sizeHint().width()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """What stands in the bar has changed, or is another width."""
        if event.type() == QEvent.Type.LayoutRequest and hasattr(self, "_row"):
            self._make_room()
        return super().event(event)

    def _make_room(self) -> None:
        """The button of the globe is an icon where its words would leave the rest too little room."""
        if self.globe.isHidden():
            return
        words = tr("Globe")
        more = 0 if self.globe.words else self._wide_globe - self.globe.sizeHint().width()
        if self._row.minimumSize().width() + more > self.width():
            words = ""
        if words != self.globe.words:
            self.globe.set_words(words)
            self.globe.setAccessibleName(tr("Globe or page"))

    def _fit(self) -> None:
        """In one column the pages are a menu, and the search an icon."""
        style, width = applied(), self.width()
        narrow = is_narrow(width, style.scale)
        for button in self.pages.values():
            button.setVisible(not narrow)
        self.page.setVisible(narrow)
        self.globe.setVisible(narrow)
        at_100 = width / style.scale
        small = at_100 < SMALL_BELOW
        self.search.narrow = narrow
        self.search.set_words(tr(SEARCH_SHORT if small else SEARCH_WORDS))
        self.search.setAccessibleName(tr("Find a country, an outlet or articles"))
        wide = SEARCH_WIDE if at_100 >= WIDE_FROM else SEARCH_SMALL if small else SEARCH_USUAL
        self.search.setFixedSize(style.px(34 if narrow else wide), style.px(36))
        self._make_room()
