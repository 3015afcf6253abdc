"""The head of a country's page: flag, name, figures, from here or about here, what the list is narrowed to."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from globe_app.tr import tr
from globe_app.ui.look.flags import Flags
from globe_app.ui.look.style import Role, Style
from globe_app.ui.widgets.controls import Chip, FlagLabel, QuietButton, Segments, Text

PAD, LEFT = 28, 34  # px; the margin left of the rows holds the unread mark
FLAG_PX = 42  # height


class CountryHeader(QWidget):
    """Emits what the reader chooses."""

    about_chosen = Signal(bool)
    filter_wanted = Signal()  # the menu of the filter
    filter_dropped = Signal()

    def __init__(self, style: Style, flags: Flags) -> None:
        super().__init__()
        self._where, self._counts = "", ("", "")
        self.flag = FlagLabel(flags, "", FLAG_PX)
        self.name = Text("", Role.COUNTRY_TITLE, "ink", wrap=True)
        self.facts = Text("", Role.META, "muted", wrap=True)
        self.segments = Segments(tr("Articles from here or about here"))
        self.segments.chosen.connect(lambda at: self.about_chosen.emit(at == 1))
        self.filter = QuietButton(
            tr("Filter"), "sliders-horizontal", tr("Show only some of these articles")
        )
        self.filter.clicked.connect(self.filter_wanted)
        self.narrowed = Chip("", removable=True)
        self.narrowed.setToolTip(tr("Show all again"))
        self.narrowed.clicked.connect(self.filter_dropped)
        self.narrowed.hide()
        self._lay_out()
        self.set_style(style)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.name)
        words.addWidget(self.facts)
        self._head = QHBoxLayout()
        self._head.addWidget(self.flag, 0, Qt.AlignmentFlag.AlignVCenter)
        self._head.addLayout(words, 1)
        self._row = QHBoxLayout()
        self._row.addWidget(self.segments)
        self._row.addStretch(1)
        self._row.addWidget(self.filter)
        self._chips = QHBoxLayout()
        self._chips.addWidget(self.narrowed)
        self._chips.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._head)
        self._column.addLayout(self._row)
        self._column.addLayout(self._chips)

    def show_country(self, code: str, name: str, facts: str) -> None:
        """Show whose page it is."""
        self.flag.set_code(code)
        self.flag.setAccessibleName(tr("Flag of {name}").format(name=name))
        self.name.setText(name)
        self.facts.setText(facts)

    def show_lists(self, where: str, counts: tuple[str, str], about: bool) -> None:
        """Show which of the two lists is in front. `where`: the country's name as within a sentence."""
        self._where, self._counts = where, counts
        self._fit()
        self.segments.set_chosen(int(about))

    def _fit(self) -> None:
        """Name the country in the segments where there is room."""
        named = (
            tr("From {country}").format(country=self._where),
            tr("About {country}").format(country=self._where),
        )
        for texts in (named, (tr("From here"), tr("About here"))):
            self.segments.set_texts(texts, self._counts)
            margins = self._column.contentsMargins()
            room = self.width() - margins.left() - margins.right() - self._row.spacing()
            if self.segments.sizeHint().width() + self.filter.sizeHint().width() <= room:
                return

    def minimumSizeHint(self) -> QSize:
        """Narrower than its parts would have it: they give way."""
        return QSize(1, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def show_narrowed(self, words: str) -> None:
        """Show what the list is narrowed to; "" = nothing."""
        self.narrowed.set_words(words)
        said = tr("Shown: {filter}. Show all again").format(filter=words)
        self.narrowed.setAccessibleName(said)
        self.narrowed.setChecked(bool(words))
        self.narrowed.setVisible(bool(words))

    def focus_first(self) -> None:
        """Give the keyboard focus to the first control."""
        for control in (self.narrowed, self.filter, self.segments):
            if control.isVisibleTo(self):
                control.setFocus()
                return

    def set_style(self, style: Style) -> None:
        """Apply another text size."""
        self._head.setSpacing(style.px(16))
        self._row.setSpacing(style.px(8))
        self._column.setSpacing(style.px(12))
        self._column.setContentsMargins(style.px(LEFT), style.px(10), style.px(PAD), style.px(8))
