"""The middle of the window: lays out bar, notice, globe and panes by `columns`."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStyle, QWidget

from globe_app.ui.columns import BAR, columns, has_three, is_narrow
from globe_app.ui.fold_tab import FoldTab
from globe_app.ui.look.style import Style
from globe_app.ui.map.map_view import MapView
from globe_app.ui.notice import Notice
from globe_app.ui.pane import Pane
from globe_app.ui.top_bar import TopBar


@dataclass(frozen=True, slots=True)
class Front:
    """What is in front, as far as the layout depends on it."""

    article: bool = False
    origin: bool = False  # the article was opened from a page that can stand beside it
    two_languages: bool = False  # it is shown in both: it gets more room
    back: str = ""  # title of where Back leads to


class Frame(QWidget):
    """Holds the parts, each built elsewhere."""

    bar_placed = Signal(QRect, bool)  # where the bar is; whether there is room for one column only
    three_columns = Signal(bool)  # whether an article stands beside its list

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("stage")
        self.folded = False  # the pane is put aside
        self.globe_in_front = False  # in one column
        self._style, self._front = Style(), Front()
        self.unfold = FoldTab("\\")
        self.unfold.setParent(self)
        self.unfold.hide()
        self._parts: tuple[TopBar, Notice, MapView, Pane, Pane] | None = None

    def hold(
        self, bar: TopBar, notice: Notice, globe: MapView, listed: Pane, article: Pane
    ) -> None:
        """Take the parts in."""
        self._parts = (bar, notice, globe, listed, article)
        for one in self._parts:
            one.setParent(self)
        notice.changed.connect(self.arrange)

    def show_front(self, front: Front) -> None:
        """Another page is in front, or Back leads elsewhere."""
        if front != self._front:
            self._front = front
            self.arrange()

    def set_style(self, style: Style) -> None:
        """Apply another theme or text size."""
        self._style = style
        if self._parts is not None:
            bar, notice, globe, listed, article = self._parts
            for one in (bar, notice, listed, article):
                one.set_style(style)
            globe.set_style(style)
        self.arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def arrange(self) -> None:
        """Divide the room anew."""
        if self._parts is None:
            return
        bar, notice, globe, listed, article = self._parts
        scale, front = self._style.scale, self._front
        width, height = self.width(), self.height()
        top = self._style.px(BAR)
        said = notice.height_for(width) if notice.words else 0
        bar.setGeometry(0, 0, width, top)
        notice.setGeometry(0, top, width, said)
        self.bar_placed.emit(bar.geometry(), is_narrow(width, scale))
        self.three_columns.emit(has_three(width, scale) and not front.two_languages)
        found = columns(
            width, height - said, scale, article=front.article, origin=front.origin,
            two_languages=front.two_languages, globe_in_front=self.globe_in_front,
            folded=self.folded,
        )  # fmt: skip
        parts: tuple[tuple[QWidget, QRect | None], ...] = (
            (globe, found.globe), (listed, found.list), (article, found.article),
        )  # fmt: skip
        for widget, rect in parts:
            if rect is not None:
                at = rect.translated(0, said)
                widget.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), at))
            widget.setVisible(rect is not None)
        self.unfold.setVisible(self.folded and not found.narrow)
        if self.folded:
            tab = self.unfold.sizeHint()
            at = QRect(QPoint(width - tab.width(), top + (height - top - tab.height()) // 2), tab)
            self.unfold.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), at))
            self.unfold.raise_()
        article.show_back("" if found.list is not None else front.back)
        listed.show_back(front.back)
        bar.show_globe(self.globe_in_front)
