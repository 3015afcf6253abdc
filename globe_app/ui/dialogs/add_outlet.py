"""The form that adds an outlet, in place: an address, the feeds found there, the country it is based in."""

from enum import Enum

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from globe_app.errors import GlobeError
from globe_app.model.subscribing import Guess, GuessedBy, SiteOffer
from globe_app.tr import tr
from globe_app.ui.dialogs.country_box import Codes, CountryBox
from globe_app.ui.dialogs.feed_choice import FeedChoice
from globe_app.ui.dialogs.site_failures import site_failure
from globe_app.ui.look.appearance import CHANGES, applied
from globe_app.ui.look.flags import Flags
from globe_app.ui.look.style import Role
from globe_app.ui.widgets.controls import (
    PlainButton,
    PrimaryButton,
    QuietButton,
    Text,
)
from globe_app.ui.widgets.grounds import paint_box
from globe_app.ui.widgets.sign import Sign

RADIUS, LABEL = 12, 96  # px at 100 % text
NOTHING = SiteOffer("", (), "", Guess("", GuessedBy.READER))


class Step(Enum):
    """How far the form is."""

    TYPING = "typing"
    LOOKING = "looking"
    FOUND = "found"
    KNOWN = "known"  # the outlet is there already
    FAILED = "failed"
    ADDING = "adding"


class AddOutletForm(QWidget):
    """Shows what it is told; emits what the reader wants. What is typed survives failures and closing."""

    look_wanted = Signal(str)  # what was typed
    add_wanted = Signal(str, str, str)  # address, country, address of the feed
    cancelled = Signal()
    known_wanted = Signal(str)  # id of the outlet that is there already
    browser_wanted = Signal(str)  # a web address
    resized = Signal()  # it needs another height

    def __init__(self, codes: Codes, flags: Flags) -> None:
        super().__init__()
        self.step, self._offer = Step.TYPING, NOTHING
        self._browser = ""
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Web address of a news site, or of its feed"))
        self.field.setAccessibleName(tr("Web address of the new outlet"))
        self.field.setMaxLength(2_000)
        self.look = PlainButton(tr("Look"), "refresh-cw")
        self.said = Text("", Role.META_STRONG, "ink", wrap=True)
        self.advice = Text("", Role.META, wrap=True)
        self.sign = Sign("triangle-alert", "ink")
        self.link = QuietButton("")
        self._feed_label = Text(tr("Feed"), Role.META)
        self._country_label = Text(tr("Country"), Role.META)
        self.feeds = FeedChoice()
        self.country = CountryBox(codes, flags, tr("Country that the new outlet is based in"))
        self.cancel = QuietButton(tr("Cancel"))
        self.add = PrimaryButton(tr("Add outlet"))
        self._lay_out()
        self.field.returnPressed.connect(self._enter)
        self.field.textEdited.connect(self._typed)
        self.look.clicked.connect(self._look)
        self.link.clicked.connect(self._follow)
        self.cancel.clicked.connect(self.cancelled)
        self.add.clicked.connect(self._add)
        self._show()

    def _lay_out(self) -> None:
        self._grid = QGridLayout(self)
        self._grid.addWidget(Text(tr("New outlet"), Role.META_STRONG, "ink"), 0, 0)
        self._grid.addWidget(self.field, 0, 1)
        self._grid.addWidget(self.look, 0, 2)
        words = QVBoxLayout()
        for one in (self.said, self.advice):
            words.addWidget(one)
        words.addWidget(self.link, 0, Qt.AlignmentFlag.AlignLeft)
        told = QHBoxLayout()
        told.setSpacing(6)
        told.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignTop)
        told.addLayout(words, 1)
        self._grid.addLayout(told, 1, 1, 1, 2)
        self._grid.addWidget(self._feed_label, 2, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(self.feeds, 2, 1, 1, 2)
        self._grid.addWidget(self._country_label, 3, 0)
        row = QHBoxLayout()
        row.addWidget(self.country)
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.add)
        self._grid.addLayout(row, 3, 1, 1, 2)
        self._grid.setColumnStretch(1, 1)
        self._space()

    @property
    def typed(self) -> str:
        """What stands in the field."""
        return self.field.text().strip()

    @property
    def feed(self) -> str:
        """The address of the feed that is chosen."""
        return self.feeds.feed

    @property
    def choices(self) -> list[QRadioButton]:
        """The feeds to choose from."""
        return self.feeds.choices

    # What it is told -----------------------------------------------------------------------------

    def show_offer(self, offer: SiteOffer) -> None:
        """Something was found at the address."""
        self._offer = offer
        self.feeds.show_feeds(offer.feeds)
        self.country.show_guess(offer.guess)
        self._enter_step(Step.KNOWN if offer.known else Step.FOUND)
        if offer.known:
            self.link.setFocus()
        elif len(self.choices) > 1:
            self.choices[0].setFocus()
        else:
            self.add.setFocus()

    def show_failure(self, error: GlobeError) -> None:
        """Nothing was: why, and what to do. The text stays, the caret where it was."""
        told = site_failure(error, self.typed)
        self._browser = told.browser
        self.said.setText(told.words)
        self.advice.setText(told.advice)
        self._enter_step(Step.FAILED)
        self.field.setFocus()

    def added(self) -> None:
        """It was added: the form is empty again."""
        self.field.clear()
        self._enter_step(Step.TYPING)

    # What the reader does ------------------------------------------------------------------------

    def _enter(self) -> None:
        if self.step is Step.FOUND:
            self._add()
        else:
            self._look()

    def _look(self) -> None:
        if self.typed and self.step not in (Step.LOOKING, Step.ADDING):
            self._enter_step(Step.LOOKING)
            self.look_wanted.emit(self.typed)

    def _typed(self) -> None:
        if self.step is not Step.TYPING:
            self._enter_step(Step.TYPING)

    def _add(self) -> None:
        if self.step is Step.FOUND and self.country.code:
            self._enter_step(Step.ADDING)
            self.add_wanted.emit(self._offer.url, self.country.code, self.feed)

    def _follow(self) -> None:
        if self.step is Step.KNOWN:
            self.known_wanted.emit(self._offer.known)
        elif self._browser:
            self.browser_wanted.emit(self._browser)

    # How it looks --------------------------------------------------------------------------------

    def _enter_step(self, step: Step) -> None:
        self.step = step
        self._show()

    def _show(self) -> None:
        step = self.step
        found, failed, known = (
            step in (Step.FOUND, Step.ADDING),
            step is Step.FAILED,
            step is Step.KNOWN,
        )
        busy = step in (Step.LOOKING, Step.ADDING)
        words = tr("Look again") if failed or found else tr("Look")
        self.look.set_words(tr("Looking…") if step is Step.LOOKING else words)
        self.look.setEnabled(not busy)
        if step is Step.LOOKING:
            self.said.setText(tr("Looking for its feed…"))
        elif found:
            count = tr("%n {feed|feeds} found: {name}", "", len(self._offer.feeds))
            self.said.setText(count.format(name=self._offer.name or self._offer.url))
        elif known:
            self.said.setText(tr("You have it already."))
        self.said.setVisible(step is not Step.TYPING)
        self.advice.setVisible(failed)
        self.sign.setVisible(failed)
        self.link.set_words(tr("Show it") if known else tr("Open in browser"))
        self.link.setVisible(known or (failed and bool(self._browser)))
        self._feed_label.setVisible(found and len(self.choices) > 1)
        self.feeds.setVisible(found and len(self.choices) > 1)
        self._country_label.setVisible(found)
        self.country.setVisible(found)
        self.add.setVisible(found)
        self.add.setEnabled(step is Step.FOUND)
        self.add.set_words(tr("Adding…") if step is Step.ADDING else tr("Add outlet"))
        self.feeds.fit()
        self.resized.emit()

    def _space(self) -> None:
        px = applied().px
        self._grid.setContentsMargins(px(18), px(14), px(18), px(14))
        self._grid.setHorizontalSpacing(px(10))
        self._grid.setVerticalSpacing(px(8))
        self._grid.setColumnMinimumWidth(0, px(LABEL))
        self.feeds.fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in CHANGES and hasattr(self, "_grid"):
            self._space()

    def paintEvent(self, _: QPaintEvent) -> None:
        style = applied()
        paint_box(self, style.theme.raised, style.px(RADIUS))
