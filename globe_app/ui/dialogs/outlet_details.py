"""All that is known of one outlet, and what can be done about it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from globe_app.model.news import OutletHealth
from globe_app.tr import tr
from globe_app.ui.look.appearance import applied
from globe_app.ui.look.style import Role
from globe_app.ui.widgets.card import Popover
from globe_app.ui.widgets.controls import PlainButton, QuietButton, Text
from globe_app.ui.widgets.flow import FlowLayout

WIDTH = 460  # px at 100 % text
MOST_FEEDS = 8


class OutletDetails(Popover):
    """Shows an outlet; emits its id or address with what the reader wants."""

    browser_wanted = Signal(str)  # address
    sync_wanted = Signal(str)  # id
    remove_wanted = Signal(str)  # id

    def __init__(self, over: QWidget) -> None:
        super().__init__(over, 18)
        self._shown: OutletHealth | None = None
        self.name = Text("", Role.SECTION, "ink", wrap=True)
        self.says = Text("", Role.META, "ink2", wrap=True)
        self.browser = PlainButton(tr("Open in browser"), "external-link")
        self.sync = PlainButton(tr("Update it now"), "refresh-cw")
        self.remove = QuietButton(tr("Remove"), tip=tr("Remove this outlet; Ctrl+Z brings it back"))
        self.body.addWidget(self.name)
        self.body.addWidget(self.says)
        row = FlowLayout()  # in two lines where words are long
        row.setSpacing(8)
        for button in (self.browser, self.sync, self.remove):
            row.addWidget(button)
        self.body.addLayout(row)
        self.browser.clicked.connect(self._browse)
        self.sync.clicked.connect(self._sync)
        self.remove.clicked.connect(self._remove)

    def show_outlet(self, one: OutletHealth, health: str, anchor: QWidget) -> None:
        """Open it below a widget."""
        self._shown = one
        self.setAccessibleName(tr("Details of {outlet}").format(outlet=one.outlet.name))
        self.name.setText(one.outlet.name)
        feeds = [tr("Feed: {address}").format(address=url) for url in one.feeds[:MOST_FEEDS]]
        if len(one.feeds) > MOST_FEEDS:
            feeds.append(tr("and %n more {feed|feeds}", "", len(one.feeds) - MOST_FEEDS))
        home = ""
        if one.outlet.homepage:
            home = tr("Site: {address}").format(address=one.outlet.homepage)
        last = ""
        if one.error and one.error not in health:
            last = tr("Last failure: {why}").format(why=tr(one.error))
        told = (f"{health[:1].upper()}{health[1:]}.", tr(one.note), last, home, *feeds)
        self.says.setText("\n".join(filter(None, told)))
        self.browser.setEnabled(bool(one.outlet.homepage))
        self.remove.setVisible(one.own)
        self.open_below(anchor, applied().px(WIDTH))

    def _browse(self) -> None:
        if self._shown is not None:
            self.browser_wanted.emit(self._shown.outlet.homepage)

    def _sync(self) -> None:
        if self._shown is not None:
            self.close_it()
            self.sync_wanted.emit(self._shown.outlet.id)

    def _remove(self) -> None:
        if self._shown is not None:
            self.close_it()
            self.remove_wanted.emit(self._shown.outlet.id)
