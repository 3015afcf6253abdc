"""What this program is, whose maps and flags it shows, and what it does with the network."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout, QWidget

from globe_app import __version__
from globe_app.settings import APP_NAME
from globe_app.tr import mark, tr
from globe_app.ui.dialogs.sheet_head import PAD, HeadedSheet
from globe_app.ui.look.appearance import applied
from globe_app.ui.look.style import Role
from globe_app.ui.widgets.controls import Text

SIZE = QSize(560, 380)  # px at 100 % text
PARAGRAPHS = (
    mark(
        "Spin the globe, pick a country, and read what its own newspapers write, without a "
        "connection."
    ),
    mark(
        "Boundaries follow United Nations practice; disputed lines are dashed; no position is "
        "implied. Made with Natural Earth. Flags: flag-icons. Icons: Lucide. Type: Source Serif 4 "
        "and Inter. Names of countries and languages: Unicode CLDR."
    ),
    mark(
        "No telemetry and no account. The network is touched only by an update, a download of a "
        "translator, or a link that you open in your browser."
    ),
)


class AboutSheet(HeadedSheet):
    """A few paragraphs."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over, tr("About"), APP_NAME, SIZE)
        self.head.tell(APP_NAME, tr("Version {version}").format(version=__version__))
        self._column = QVBoxLayout()
        for words in PARAGRAPHS:
            self._column.addWidget(Text(tr(words), Role.FIELD, "ink2", wrap=True))
        self._column.addStretch(1)
        self.body.addLayout(self._column, 1)
        self.first_focus = lambda: self.head.close_button

    def open_about(self) -> None:
        """Open it."""
        px = applied().px
        self._column.setContentsMargins(px(PAD), px(8), px(PAD), px(20))
        self._column.setSpacing(px(14))
        self.open_it()
