"""The head of the Missed page: the home country, one line of denominators, segments, how it is counted."""

from collections.abc import Mapping

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from globe_app.cldr import number
from globe_app.tr import tr
from globe_app.ui.look.style import Role, Style
from globe_app.ui.views.missed.counting import CountingArea, CountingBox, CountingButton
from globe_app.ui.views.missed.home_chooser import HomeChooser
from globe_app.ui.views.missed.words import MissedTexts, missed_in
from globe_app.ui.views.view import ViewContext
from globe_app.ui.widgets.controls import Segments, Text

PAD, LEFT = 28, 34  # px at 100 % text
LOW = 400  # height of the page, px at 100 % text, under which it says less
LEAST_PX = 80  # height that the box of how it is counted is offered at least


class MissedHead(QWidget):
    """Emits what the reader chooses."""

    home_chosen = Signal(str)
    turned = Signal(int)  # index of a segment
    outlets = Signal()
    folded = Signal()  # how it is counted is shown, or no longer

    def __init__(self, context: ViewContext, over: QWidget) -> None:
        super().__init__()
        services, style = context.services, context.style
        self._style, self._home = style, context.home
        self.heading = Text("", Role.PAGE_TITLE, "ink")
        self.chooser = HomeChooser(services.flags, services.countries, over)
        self.chooser.chosen.connect(self.home_chosen)
        self.facts = Text("", Role.META, "muted", wrap=True)
        self.segments = Segments(tr("Missed at home, or told only at home"))
        self.segments.chosen.connect(self.turned)
        self.counting = CountingButton()
        self.box = CountingBox(style)
        self.box.outlets.connect(self.outlets)
        self.box_area = CountingArea(self.box)
        self.box_area.hide()
        self._lay_out()
        self.counting.toggled.connect(self._fold)
        self.counting.setChecked(context.home.explained)

    def _lay_out(self) -> None:
        self._title = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._title.setSpacing(10)
        self._title.addWidget(self.heading)
        self._title.addWidget(self.chooser)
        self._title.addStretch(1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.addWidget(self.segments)
        self._row.addStretch(1)
        self._row.addWidget(self.counting)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._title)
        self._column.addWidget(self.facts)
        self._column.addLayout(self._row)
        self._column.addWidget(self.box_area)

    def show_texts(
        self, texts: MissedTexts, outlets: Mapping[str, int], *, only_here: bool
    ) -> None:
        """Set the words. `outlets`: country -> outlets of it that are switched on."""
        found = texts.found
        self.heading.setText(" ".join(missed_in(texts.name).split(texts.name)).strip())
        self.chooser.show_homes({**outlets, found.home: texts.known})
        self.chooser.show_country(found.home, texts.name)
        self.facts.setText(texts.facts)
        self.box.show_texts(texts)
        missed = number(len(found.missed)) if found.enough_outlets else ""
        names = (tr("Missed"), tr("Told only here"))
        self.segments.set_texts(names, (missed, number(len(found.only_here))))
        self.segments.set_chosen(int(only_here))

    @Slot(bool)
    def _fold(self, on: bool) -> None:
        self._home.explained = on
        self.box_area.setVisible(on)
        self.folded.emit()

    def fit(self, width: int, height: int) -> bool:
        """Put below each other what does not fit beside each other on a page of that size, and say less on a
        low one. Whether how it is counted has the room of the list too.
        """
        margins = self._column.contentsMargins()
        room = width - margins.left() - margins.right()
        low = height < self._style.px(LOW)
        for layout, parts in (
            (self._title, (self.heading, self.chooser)), (self._row, (self.segments, self.counting)),
        ):  # fmt: skip
            wide = sum(part.sizeHint().width() for part in parts) + layout.spacing() + 4
            beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
            layout.setDirection(beside if wide <= room else below)
        stacked = self._title.direction() == QBoxLayout.Direction.TopToBottom
        self.heading.setVisible(not (low and stacked))  # the bar says it too
        self.facts.setVisible(not low)
        most = height if low else max(height * 2 // 5, LEAST_PX)
        self.box_area.set_wanted(min(self.box.heightForWidth(room), most))
        return low and self.counting.isChecked()

    def set_style(self, style: Style) -> None:
        """Apply another theme or text size."""
        self._style = style
        self.box.set_style(style)
        self._column.setContentsMargins(style.px(LEFT), style.px(20), style.px(PAD), style.px(10))
        self._column.setSpacing(style.px(8))
