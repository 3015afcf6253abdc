"""The feeds that were found at an address, to choose one of."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QScrollArea, QVBoxLayout, QWidget

from globe_app.model.subscribing import NamedFeed
from globe_app.text.shorten import shorten
from globe_app.ui.look.appearance import applied
from globe_app.ui.widgets.controls import plain_tool_tip

MOST_HIGH = 190  # px at 100 % text
MAX_FEEDS, MAX_TITLE_CHARS = 40, 90


class FeedChoice(QScrollArea):
    """One button a feed; the buttons are made once and used again."""

    def __init__(self) -> None:
        super().__init__()
        self._feeds: tuple[NamedFeed, ...] = ()
        self._group = QButtonGroup(self)
        self._buttons: list[QRadioButton] = []
        self._box = QWidget()
        self._column = QVBoxLayout(self._box)
        self.setWidget(self._box)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        self._box.setAutoFillBackground(False)

    @property
    def feed(self) -> str:
        """The address of the feed that is chosen; "" = there is none."""
        at = self._group.checkedId()
        return self._feeds[at].url if 0 <= at < len(self._feeds) else ""

    @property
    def choices(self) -> list[QRadioButton]:
        """The buttons that are shown."""
        return [one for one in self._buttons if not one.isHidden()]

    def show_feeds(self, feeds: tuple[NamedFeed, ...]) -> None:
        """Show these, the first one chosen."""
        self._feeds = feeds[:MAX_FEEDS]
        while len(self._buttons) < len(self._feeds):
            made = QRadioButton()
            self._group.addButton(made, len(self._buttons))
            self._column.addWidget(made)
            self._buttons.append(made)
        for at, button in enumerate(self._buttons):
            button.setVisible(at < len(self._feeds))
            if at < len(self._feeds):
                one = self._feeds[at]
                words = shorten(one.title or one.url, MAX_TITLE_CHARS)
                words = f"{words}  (comments)" if one.comments else words
                button.setText(words.replace("&", "&&"))
                button.setToolTip(plain_tool_tip(one.url))
        if self._buttons:
            self._buttons[0].setChecked(True)
        self.fit()

    def fit(self) -> None:
        """As high as its buttons, up to a limit."""
        self.setFixedHeight(min(self._box.sizeHint().height() + 2, applied().px(MOST_HIGH)))
