"""The head of the page of results: how many there are, the chips that narrow them, the searches kept."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from globe_app.cldr import localised
from globe_app.tr import mark, tr
from globe_app.ui.look.style import Role, Style
from globe_app.ui.places import FoundOrder
from globe_app.ui.views.search import terms
from globe_app.ui.widgets.controls import Chip, QuietButton, Text
from globe_app.ui.widgets.flow import FlowLayout
from globe_app.ui.widgets.lines import tidy
from globe_app.ui.widgets.sign import Sign
from globe_app.ui.words.translation import language_name

TIMES = (
    ("1d", mark("Last 24 hours")), ("7d", mark("Last 7 days")), ("30d", mark("Last 30 days")),
    ("365d", mark("Last 12 months")),
)  # fmt: skip
ORDERS = {
    FoundOrder.NEWEST: mark("Newest first"),
    FoundOrder.RELEVANCE: mark("Best first"),
}
MOST_OFFERED = 30  # countries or languages in a menu
LEFT, RIGHT = 34, 28  # px at 100 % text


class ResultsHead(QWidget):
    """Shows what was found; emits the search as a chip changes it."""

    changed = Signal(str)  # what is typed from now on
    order_chosen = Signal(object)  # FoundOrder

    def __init__(self, country_name: Callable[[str], str]) -> None:
        super().__init__()
        self._country_name = country_name
        self._typed, self._order = "", FoundOrder.NEWEST
        self._by_country: Mapping[str, int] = {}
        self._by_language: Mapping[str, int] = {}
        self.sign = Sign("triangle-alert", "ink")
        self.problem = Text("", Role.NAV, "ink", wrap=True)
        self.trouble = QWidget()
        row = QHBoxLayout(self.trouble)
        row.setContentsMargins(0, 0, 0, 8)
        row.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.problem, 1)
        self.title = Text("", Role.PAGE_TITLE, "ink", wrap=True)
        self.says = Text("", Role.META, "muted", wrap=True)
        self.time = Chip(tr("Any time"), menu=True)
        self.country = Chip(tr("Country"), menu=True)
        self.language = Chip(tr("Language"), menu=True)
        self.unread = Chip(tr("Unread"))
        self.saved = Chip(tr("Saved"))
        self.hidden = QuietButton("", "eye-off")  # what rules keep out of it
        self.order = QuietButton("")
        self.order.end_icon = "chevron-down"
        self.chips = FlowLayout()
        for part in (
            self.time, self.country, self.language, self.unread, self.saved, self.hidden,
        ):  # fmt: skip
            self.chips.addWidget(part)
        self.hidden.hide()
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.addWidget(self.trouble)
        self._column.addWidget(self.title)
        beside = QHBoxLayout()
        beside.addWidget(self.says, 1)
        beside.addWidget(self.order)
        self._column.addLayout(beside)
        self._column.addSpacing(4)
        self._column.addLayout(self.chips)
        self.trouble.hide()
        self._connect()

    def _connect(self) -> None:
        self.time.clicked.connect(partial(self._press, self.time, "after", self._fill_times))
        self.country.clicked.connect(
            partial(self._press, self.country, "country", self._fill_countries)
        )
        self.language.clicked.connect(
            partial(self._press, self.language, "lang", self._fill_languages)
        )
        self.unread.clicked.connect(lambda _=False: self._toggle("is:unread"))
        self.saved.clicked.connect(lambda _=False: self._toggle("is:saved"))
        self.hidden.clicked.connect(lambda _=False: self._toggle("is:hidden"))
        self.order.clicked.connect(lambda _=False: self._pop_up(self.order, self._fill_orders))

    # What is shown ------------------------------------------------------------------------------

    def show_problem(self, words: str) -> None:
        """Say what of the search cannot be understood; "" = all can."""
        self.problem.setText(words)
        self.trouble.setVisible(bool(words))

    def show_words(self, title: str, says: str, hidden: str = "") -> None:
        """Say how many there are, and from where. `hidden`: what is kept out of them; "" = nothing."""
        self.title.setText(title)
        self.says.setText(says)
        self.hidden.set_words(hidden)
        self.hidden.setVisible(bool(hidden))

    def show_search(
        self, typed: str, order: FoundOrder, by_country: Mapping[str, int],
        by_language: Mapping[str, int],
    ) -> None:  # fmt: skip
        """Show what narrows the search; `by_country`, `by_language`: what it can be narrowed to."""
        self._typed, self._order = typed, order
        self._by_country, self._by_language = by_country, by_language
        after = terms.value_of(typed, "after")
        known = {value: tr(words) for value, words in TIMES}
        since = known.get(after) or tr("Since {date}").format(date=tidy(after)[:20])
        self._set(self.time, since if after else "", tr("Any time"))
        country = terms.value_of(typed, "country")
        self._set(self.country, self._named(country), tr("Country"))
        language = terms.value_of(typed, "lang")
        self._set(self.language, _language(language), tr("Language"))
        self.unread.setChecked(terms.has(typed, "is:unread"))
        self.saved.setChecked(terms.has(typed, "is:saved"))
        self.order.setVisible(bool(by_country))
        words = tr(ORDERS[order])
        self.order.set_words(words)
        self.order.setAccessibleName(tr("Order: {order}").format(order=words))

    def _named(self, value: str) -> str:
        code = value.upper()
        return self._country_name(code) if len(code) == 2 and code.isascii() else tidy(value)[:40]

    @staticmethod
    def _set(chip: Chip, words: str, usual: str) -> None:
        """A filter that is set has its value and an x; else it opens a menu."""
        chip.setChecked(bool(words))
        chip.end_icon = "x" if words else "chevron-down"
        chip.set_words(words or usual)
        if words:
            chip.setAccessibleName(tr("{filter}, remove this filter").format(filter=words))

    # What the reader does -----------------------------------------------------------------------

    def _press(self, chip: Chip, name: str, fill: Callable[[QMenu], None], _: bool = False) -> None:
        is_set = bool(terms.value_of(self._typed, name))
        chip.setChecked(is_set)
        if is_set:
            self.changed.emit(terms.with_value(self._typed, name, ""))
        else:
            self._pop_up(chip, fill)

    def _toggle(self, term: str) -> None:
        self.changed.emit(terms.toggled(self._typed, term))

    def _pop_up(self, button: QWidget, fill: Callable[[QMenu], None]) -> None:
        menu = QMenu(button)
        fill(menu)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    def _fill_times(self, menu: QMenu) -> None:
        for value, words in TIMES:
            self._add(menu, tr(words), partial(self._narrow, "after", value))

    def _fill_countries(self, menu: QMenu) -> None:
        named = [(code, self._country_name(code), n) for code, n in self._by_country.items()]
        self._offer(menu, "country", named)

    def _fill_languages(self, menu: QMenu) -> None:
        named = [(code, language_name(code), n) for code, n in self._by_language.items() if code]
        self._offer(menu, "lang", named)

    def _offer(self, menu: QMenu, name: str, offered: list[tuple[str, str, int]]) -> None:
        """Most articles first."""
        offered.sort(key=lambda one: (-one[2], one[1]))
        for value, words, number in offered[:MOST_OFFERED]:
            self._add(
                menu, f"{words}\t{localised(f'{number:,}')}", partial(self._narrow, name, value)
            )
        if not offered:
            self._add(menu, tr("Nothing to narrow it to"), lambda: None).setEnabled(False)

    def _fill_orders(self, menu: QMenu) -> None:
        for order, words in ORDERS.items():
            action = self._add(menu, tr(words), partial(self.order_chosen.emit, order))
            action.setCheckable(True)
            action.setChecked(order is self._order)

    @staticmethod
    def _add(menu: QMenu, words: str, do: Callable[[], object]) -> QAction:
        action = menu.addAction(words.replace("&", "&&"))
        action.triggered.connect(lambda _=False: do())
        return action

    def _narrow(self, name: str, value: str) -> None:
        self.changed.emit(terms.with_value(self._typed, name, value))

    def set_style(self, style: Style) -> None:
        """Apply another theme or text size."""
        self.chips.setSpacing(style.px(7))
        self._column.setContentsMargins(style.px(LEFT), style.px(14), style.px(RIGHT), style.px(12))


def _language(value: str) -> str:
    if not value:
        return ""
    return language_name(value) if 2 <= len(value) <= 3 else tidy(value)[:40]
