"""The pill in the top bar that says that the stories shown are invented."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from globe_app.tr import mark, tr
from globe_app.ui.look.appearance import applied
from globe_app.ui.look.style import Role, Style
from globe_app.ui.widgets.card import Popover
from globe_app.ui.widgets.controls import Button, PlainButton, PrimaryButton, Text

WHAT = mark(
    "These stories, outlets and people are invented, so that there is something to look at before "
    "your first update. Real news takes their place; what you saved of them stays."
)
WIDTH = 340  # px at 100 % text
TIP = mark("These stories are invented. What they are, and how to remove them")


class SamplePill(Button):
    """Shown while the sample edition is stored."""

    height_, hit, pad, role = 24, 34, 12, Role.META_STRONG

    def __init__(self) -> None:
        super().__init__(tr("Sample"), "", tr(TIP))

    def widest_role(self) -> Role:
        return self.role

    def ground(self, style: Style) -> tuple[str, str]:
        return style.theme.sample, ""

    def ink(self, style: Style) -> str:
        return style.theme.sample_text

    def corner(self, style: Style) -> float:
        return style.px(self.height_) / 2


class SamplePopover(Popover):
    """What the sample is, and what can be done about it."""

    remove_wanted = Signal()
    sync_wanted = Signal()

    def __init__(self, over: QWidget) -> None:
        super().__init__(over, 18)
        self.setAccessibleName(tr("The sample"))
        self.body.addWidget(Text(tr("Sample"), Role.SECTION, "ink"))
        self.body.addWidget(Text(tr(WHAT), Role.META, "ink2", wrap=True))
        self.get = PrimaryButton(tr("Get today’s news"), keys="F5")
        self.remove = PlainButton(tr("Remove"), tip=tr("Remove the sample; Ctrl+Z brings it back"))
        row = QHBoxLayout()
        row.addWidget(self.get)
        row.addWidget(self.remove)
        row.addStretch(1)
        self.body.addLayout(row)
        self.get.clicked.connect(self._get)
        self.remove.clicked.connect(self._remove)

    def open_at(self, anchor: QWidget) -> None:
        """Open below a widget."""
        self.open_below(anchor, applied().px(WIDTH))

    def _get(self) -> None:
        self.close_it()
        self.sync_wanted.emit()

    def _remove(self) -> None:
        self.close_it()
        self.remove_wanted.emit()
