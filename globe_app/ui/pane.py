"""A column of the window: a toolbar with Back, and below it the view in front."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QColor, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from globe_app.tr import tr
from globe_app.ui.look.appearance import applied
from globe_app.ui.look.style import Role, Style
from globe_app.ui.navigation import AnyView
from globe_app.ui.widgets.controls import ToolButton

TOOLBAR, PAD, GAP = 52, 12, 4  # px at 100 % text
TITLED_FROM = 520  # width of a column from which Back's title is written out
TITLE_SHARE = 0.3  # of the column's width, at most


class PaneBar(QWidget):
    """The toolbar, with a hairline below."""

    def paintEvent(self, event: QPaintEvent) -> None:
        p = QPainter(self)
        p.fillRect(0, self.height() - 1, self.width(), 1, QColor(applied().theme.line))
        p.end()


class Pane(QFrame):
    """Shows one of several views. Views with a name stand in the top bar and have no toolbar."""

    def __init__(self, back: QAction, views: Iterable[AnyView], name: str) -> None:
        super().__init__()
        self.setObjectName("pane")
        self.setAccessibleName(name)
        self._action, self._title = back, ""
        self.back = ToolButton("arrow-left", "", tr("Back"))
        self.back.clicked.connect(back.trigger)
        self.bar = PaneBar()
        self._row = QHBoxLayout(self.bar)
        self._tools = QStackedWidget()
        self._tools.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._row.addWidget(self.back)
        self._row.addWidget(self._tools, 1)
        self.stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.stack, 1)
        self._tools_of: dict[AnyView, QWidget] = {}
        self._style = applied()
        self._dressed: dict[
            AnyView, Style | None
        ] = {}  # what each was given last; None = nothing yet
        for view in views:
            self._add(view)

    def _add(self, view: AnyView) -> None:
        self.stack.addWidget(view.widget)
        tools = QWidget()
        row = QHBoxLayout(tools)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(applied().px(GAP))
        made = view.toolbar()
        fills = any(
            one.sizePolicy().horizontalPolicy() is QSizePolicy.Policy.Expanding for one in made
        )
        if not fills:
            row.addStretch(1)
        for one in made:
            row.addWidget(one, 0, Qt.AlignmentFlag.AlignVCenter)
        self._tools.addWidget(tools)
        self._tools_of[view] = tools
        self._dressed[view] = None

    def bring(self, view: AnyView) -> None:
        """Put a view in front, in the style of the window: those behind get it when they come."""
        self.dress(view)
        self.bar.setVisible(not view.name)
        self._tools.setCurrentWidget(self._tools_of[view])
        self.stack.setCurrentWidget(view.widget)

    def show_back(self, title: str) -> None:
        """Say where Back leads to; "" = nowhere: there is no button."""
        self._title = title
        self.back.setVisible(bool(title))
        self.back.setToolTip(self._action.toolTip())
        self._fit()

    def set_style(self, style: Style) -> None:
        """Apply another theme or text size."""
        self.bar.setFixedHeight(style.px(TOOLBAR))
        self._row.setContentsMargins(style.px(PAD), 0, style.px(PAD), 0)
        self._row.setSpacing(style.px(GAP))
        self._style = style
        for view in self._dressed:
            if view.widget is self.stack.currentWidget():
                self.dress(view)
        self._fit()

    def dress(self, view: AnyView) -> None:
        """Give a view of this pane the style of the window, if it has not got it yet."""
        if view in self._dressed and self._dressed[view] != self._style:
            self._dressed[view] = self._style
            view.set_style(self._style)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Write the title out where there is room; the tool tip names it in any case."""
        style = applied()
        metrics = QFontMetrics(style.font(Role.BUTTON))
        room = int(self.width() * TITLE_SHARE)
        words = metrics.elidedText(self._title, Qt.TextElideMode.ElideRight, room)
        self.back.set_words(words if self.width() >= style.px(TITLED_FROM) else "")
        said = tr("Back to {page}").format(page=self._title) if self._title else tr("Back")
        self.back.setAccessibleName(said)
