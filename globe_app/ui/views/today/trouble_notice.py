"""The notice on the front page while there is no connection: what can be done, what was tried."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from globe_app.tr import tr
from globe_app.ui.background.trouble import Trouble
from globe_app.ui.look.appearance import CHANGES, applied
from globe_app.ui.look.style import Role
from globe_app.ui.widgets.controls import PlainButton, QuietButton, Text
from globe_app.ui.widgets.grounds import paint_box
from globe_app.ui.widgets.sign import Sign

RADIUS, BELOW = 12, 16  # px at 100 % text; `BELOW`: what is left free under it


class TroubleNotice(QWidget):
    """Hidden while there is no trouble."""

    sync_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._shown: Trouble | None = None
        self.sign = Sign("wifi-off", "ink", 18)
        self.title = Text("", Role.NAV_ACTIVE, "ink", wrap=True)
        self.says = Text("", Role.META, "ink2", wrap=True)
        self.again = PlainButton(tr("Try now"), "refresh-cw", keys="F5")
        self.more = QuietButton(tr("What was tried"))
        self.more.setCheckable(True)
        self.more.end_icon = "chevron-down"
        self.tried = Text("", Role.META, "ink2", wrap=True)
        self.tried.hide()
        words = self._words = QVBoxLayout()
        words.addWidget(self.title)
        words.addWidget(self.says)
        row = QHBoxLayout()
        row.addWidget(self.again)
        row.addWidget(self.more)
        row.addStretch(1)
        words.addLayout(row)
        words.addWidget(self.tried)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addLayout(words, 1)
        self.again.clicked.connect(self.sync_wanted)
        self.more.toggled.connect(self._fold)
        self._space()
        self.hide()

    @Slot(object)
    def show_trouble(self, trouble: Trouble | None) -> None:
        """Tell this; None = all is well."""
        if trouble == self._shown:
            return
        self._shown = trouble
        self.setVisible(trouble is not None)
        if trouble is None:
            return
        self.sign.set_name(trouble.icon)
        self.title.setText(trouble.title)
        self.says.setText(trouble.words)
        self.tried.setText("\n".join(f"{time}   {words}" for time, words in trouble.tried))
        self.more.setVisible(bool(trouble.tried))
        self.setAccessibleName(f"{trouble.title}. {trouble.words}")

    @Slot(bool)
    def _fold(self, shown: bool) -> None:
        self.tried.setVisible(shown)
        self.more.end_icon = "chevron-up" if shown else "chevron-down"
        self.more.update()

    def _space(self) -> None:
        px = applied().px
        self._row.setContentsMargins(px(16), px(14), px(16), px(14 + BELOW))
        self._row.setSpacing(px(12))
        self._words.setSpacing(px(6))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in CHANGES and hasattr(self, "_row"):
            self._space()

    def paintEvent(self, _: QPaintEvent) -> None:
        style = applied()
        paint_box(self, style.theme.raised, style.px(RADIUS), free_below=style.px(BELOW))
