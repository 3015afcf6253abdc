"""What is asked before outlets are added: which feed of a site, and which country they are based in."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from globe_app.model.subscribing import Guess, ListOffer, SiteOffer, Unplaced
from globe_app.ui.old.widgets.controls import named, plain_tool_tip

MAX_NAMED = 4  # feeds of a folder that are named

Codes = list[tuple[str, str]]  # (code, name) of countries, by name


def country_box(codes: Codes, guess: Guess) -> QComboBox:
    """A choice of country, the guess chosen; typing a name finds it."""
    box = QComboBox()
    for code, name in codes:
        box.addItem(name, code)
    box.setCurrentIndex(max(0, box.findData(guess.country)))
    box.setToolTip("" if guess.sure else plain_tool_tip(f"A guess {guess.by}"))
    box.setAccessibleName("Country")
    return box


def _plain(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label


class _AskingDialog(QDialog):
    """A dialog with OK and Cancel."""

    def __init__(self, parent: QWidget, title: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)


class AddOutletDialog(_AskingDialog):
    """The feeds that a site names, to choose from, and the country it is based in."""

    def __init__(self, parent: QWidget, offer: SiteOffer, codes: Codes) -> None:
        super().__init__(parent, "Add an outlet")
        self.resize(520, 360 if len(offer.feeds) > 1 else 160)
        self._offer = offer
        layout = QVBoxLayout(self)
        layout.addWidget(_plain(offer.name or offer.url))
        self.feeds = QListWidget()
        self.feeds.setAccessibleName("Feeds of this site")
        for one in offer.feeds:
            words = one.title or one.url
            item = QListWidgetItem(f"{words}  (comments)" if one.comments else words)
            item.setToolTip(plain_tool_tip(one.url))
            self.feeds.addItem(item)
        self.feeds.setCurrentRow(0)
        self.feeds.itemActivated.connect(self.accept)
        if len(offer.feeds) > 1:
            layout.addWidget(_plain(f"This site has {len(offer.feeds)} feeds. Which one?"))
            layout.addWidget(self.feeds, 1)
        form = QFormLayout()
        self.country = country_box(codes, offer.guess)
        form.addRow("Based in", self.country)
        if not offer.guess.sure:
            form.addRow("", named(_plain(f"This is a guess {offer.guess.by}."), "muted"))
        layout.addLayout(form)
        layout.addWidget(self.buttons)
        (self.feeds if len(offer.feeds) > 1 else self.country).setFocus()

    @property
    def feed(self) -> str:
        """The address of the feed that is chosen."""
        return self._offer.feeds[max(0, self.feeds.currentRow())].url

    @property
    def code(self) -> str:
        """The country that is chosen, ISO 3166-1 alpha-2."""
        return str(self.country.currentData())


class PlaceFoldersDialog(_AskingDialog):
    """One question a folder: which country its feeds are based in."""

    def __init__(self, parent: QWidget, offer: ListOffer, codes: Codes) -> None:
        super().__init__(parent, "Import feeds")
        self.resize(560, 420)
        layout = QVBoxLayout(self)
        layout.addWidget(
            _plain("Where are these based? Each country is a guess; change what is wrong.")
        )
        form = QFormLayout()
        self.boxes: dict[str, QComboBox] = {}
        for one in offer.unplaced:
            box = self.boxes[one.folder] = country_box(codes, one.guess)
            label = _plain(_folder_words(one))
            label.setBuddy(box)
            box.setAccessibleName(f"Country of {_folder_words(one)}")
            form.addRow(label, box)
        inner = QWidget()
        inner.setLayout(form)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(inner)
        layout.addWidget(area, 1)
        layout.addWidget(self.buttons)

    @property
    def answers(self) -> Mapping[str, str]:
        """Folder -> country."""
        return {folder: str(box.currentData()) for folder, box in self.boxes.items()}


def _folder_words(one: Unplaced) -> str:
    names = ", ".join(one.names[:MAX_NAMED])
    more = f" and {len(one.names) - MAX_NAMED} more" if len(one.names) > MAX_NAMED else ""
    return f"{one.folder}: {names}{more}" if one.folder else f"{names}{more}"
