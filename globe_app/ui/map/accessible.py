"""The countries of the map as things that a screen reader finds: one child widget for each that is shown.

They are real widgets where the countries are, through which the pointer goes; each has a name
("Kenya, 12 unread"), a description and one action, which opens the country. There are none until assistive
technology asks for the map, and they are moved when the map has come to rest, not with its frames.
"""

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

from globe_app.tr import tr
from globe_app.ui.map.map_view import ShownCountry
from globe_app.ui.map.pointing import PointingGlobe

SETTLE_MS = 200  # after the last movement
OPEN = "open"  # name of the action, as AT-SPI has it


class CountryChild(QWidget):
    """Stands where a country is."""

    def __init__(self, code: str, countries: "AccessibleCountries", over: QWidget) -> None:
        super().__init__(over)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._countries = countries
        self.code = code
        self.is_selected = False  # its page is in front

    def open_it(self) -> None:
        """Open the country."""
        self._countries.open_country(self.code)


class _CountryInterface(QAccessibleWidget):
    """A country as a button whose action is called `open`.

    `interface_cast` is not overridden: a client that lists the children would end the program.
    """

    def __init__(self, child: CountryChild) -> None:
        super().__init__(child, QAccessible.Role.Button)

    def actionNames(self) -> list[str]:
        return [OPEN]

    def localizedActionName(self, name: str) -> str:
        return tr("Open") if name == OPEN else super().localizedActionName(name)

    def localizedActionDescription(self, name: str) -> str:
        return tr("Opens the country") if name == OPEN else ""

    def doAction(self, name: str) -> None:
        child = self.widget()
        if name == OPEN and isinstance(child, CountryChild):
            child.open_it()

    def state(self) -> QAccessible.State:
        state, child = super().state(), self.widget()
        state.selectable = True
        state.selected = isinstance(child, CountryChild) and child.is_selected
        return state


_installed: list[bool] = []  # one entry once the factory is known to Qt


def _interface_of(_: str, of: QObject | None) -> QAccessibleInterface | None:
    """Qt's factory: called for every object that a client asks for; None = Qt knows better."""
    if isinstance(of, CountryChild):
        return _CountryInterface(of)
    if isinstance(of, PointingGlobe):
        for one in of.findChildren(
            AccessibleCountries, options=Qt.FindChildOption.FindDirectChildrenOnly
        ):
            one.show_soon()
    return None


def install() -> None:
    """Make the countries known to Qt's accessibility; once in a program."""
    if not _installed:
        _installed.append(True)
        QAccessible.installFactory(_interface_of)


class AccessibleCountries(QObject):
    """Keeps one child widget for each country that a map shows.

    A country keeps its child while it is out of sight, hidden: who holds on to "Kenya" always has Kenya.
    """

    def __init__(self, globe: PointingGlobe) -> None:
        super().__init__(globe)
        self._globe = globe
        self._children: dict[str, CountryChild] = {}  # by code, those that were ever in sight
        self._settle = QTimer(self, interval=SETTLE_MS, singleShot=True)
        self._settle.timeout.connect(self._settled)
        install()
        for change in (globe.moved, globe.resized, globe.content_changed, globe.kind_changed):
            change.connect(self._changed)

    @property
    def children_shown(self) -> tuple[CountryChild, ...]:
        """The children of the countries in sight."""
        return tuple(one for one in self._children.values() if not one.isHidden())

    @Slot()
    def _changed(self) -> None:
        if QAccessible.isActive() and not self._settle.isActive():
            self._settle.start()

    def show_soon(self) -> None:
        """A client has asked for the map."""
        if not self._settle.isActive():
            self._settle.start(0)
            self._settle.setInterval(SETTLE_MS)

    @Slot()
    def _settled(self) -> None:
        if not self._globe.at_rest:
            self._settle.start()
            return
        self._place()

    def _place(self) -> None:
        shown = self._globe.shown_countries if self._globe.isVisible() else ()
        for code in self._children.keys() - {one.code for one in shown}:
            self._children[code].hide()
        for one in shown:
            if one.code not in self._children:
                self._children[one.code] = CountryChild(one.code, self, self._globe)
            self._fill(self._children[one.code], one)

    def _fill(self, child: CountryChild, country: ShownCountry) -> None:
        globe = self._globe
        card = globe.describe(country.code)
        child.is_selected = country.code == globe.selected_code
        child.setGeometry(country.rect.toAlignedRect())
        name = card.label
        if name != child.accessibleName():
            child.setAccessibleName(name)
        overlay = globe.look.overlay
        said = overlay.said.get(country.code, overlay.others_said)
        more = ". ".join(part for part in (said, card.time) if part)
        if more != child.accessibleDescription():
            child.setAccessibleDescription(more)
        if child.isHidden():
            child.lower()  # below the card, the legend and the buttons
            child.show()

    def open_country(self, code: str) -> None:
        """Open a country, as a click on it does."""
        self._globe.picked.emit(code)
