"""The card "Somewhere I have not read": a headline from a country that was not opened of late."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from globe_app.cldr import as_interface, isolated
from globe_app.model.today import CountryCard
from globe_app.tr import tr
from globe_app.ui.look import icons
from globe_app.ui.look.appearance import applied
from globe_app.ui.look.flags import Flags
from globe_app.ui.look.images import ImageCache, Shape
from globe_app.ui.look.style import Role, Style
from globe_app.ui.widgets.controls import FlagLabel, PlainButton, PrimaryButton, Text
from globe_app.ui.widgets.flow import FlowLayout
from globe_app.ui.widgets.grounds import paint_box

PAD, GAP, RADIUS, ICON = 18, 9, 12, 16  # px at 100 % text
THUMB = QSize(112, 76)  # px at 100 % text


class _Picture(QWidget):
    """A picture with round corners; has no area where there is none."""

    def __init__(self, images: ImageCache) -> None:
        super().__init__()
        self._images, self._name = images, ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        images.arrived.connect(self.update)

    def show_picture(self, name: str) -> None:
        """Show the image of this content hash; "" = none."""
        self._name = name
        self.setVisible(bool(name))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(applied().px(THUMB.width()), applied().px(THUMB.height()))

    def paintEvent(self, event: QPaintEvent) -> None:
        style = applied()
        shape = Shape(
            self.width(), self.height(), style.px(8), self.devicePixelRatioF(),
            style.theme.picture_brightness,
        )  # fmt: skip
        picture = self._images.pixmap(self._name, shape) if self._name else None
        if picture is not None and not picture.isNull():
            p = QPainter(self)
            p.drawPixmap(0, 0, picture)
            p.end()


class _Sign(QWidget):
    """The compass beside the eyebrow."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(applied().px(ICON), applied().px(ICON))

    def paintEvent(self, event: QPaintEvent) -> None:
        style = applied()
        p = QPainter(self)
        size = style.px(ICON)
        sign = icons.pixmap("compass", style.theme.sea, size, self.devicePixelRatioF())
        p.drawPixmap(0, 0, sign)
        p.end()


class SuggestionCard(QWidget):
    """The card, on the sea's tint."""

    wanted = Signal(str)  # code of the country
    another = Signal()
    pointed = Signal(tuple)

    def __init__(self, flags: Flags, images: ImageCache) -> None:
        super().__init__()
        self._code = ""
        self.sign = _Sign()
        self.eyebrow = Text(tr("Somewhere I have not read"), Role.META_STRONG, "sea")
        self.headline = Text("", Role.LIST_LEAD, "ink", wrap=True)
        self.flag, self.meta = FlagLabel(flags), Text("", Role.META, "muted", wrap=True)
        self.picture = _Picture(images)
        self.go = PrimaryButton(tr("Take me there"))
        self.next = PlainButton(tr("Another"), "shuffle")
        self.keys = Text(tr("G, any time"), Role.META, "muted")
        self.go.clicked.connect(lambda _=False: self.wanted.emit(self._code))
        self.next.clicked.connect(lambda _=False: self.another.emit())
        self._lay_out()
        self.set_style(applied())

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        head, told, under = (QHBoxLayout() for _ in range(3))
        buttons = FlowLayout()  # in two lines where words are long or large
        head.addWidget(self.sign)
        head.addWidget(self.eyebrow, 1)
        words = QVBoxLayout()
        words.setSpacing(6)
        words.addWidget(self.headline)
        under.addWidget(self.flag)
        under.addWidget(self.meta, 1)
        words.addLayout(under)
        told.addLayout(words, 1)
        told.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        buttons.addWidget(self.go)
        buttons.addWidget(self.next)
        buttons.addWidget(self.keys)
        for one in (head, told, buttons):
            self._column.addLayout(one)
        self._rows = (head, told, under, buttons)

    def set_style(self, style: Style) -> None:
        """Apply another theme or text size."""
        self._column.setContentsMargins(*(style.px(PAD),) * 4)
        self._column.setSpacing(style.px(GAP))
        for row in self._rows:
            row.setSpacing(style.px(GAP))
        self._rows[1].setSpacing(style.px(18))

    def show_country(self, card: CountryCard, name: str, others: int) -> None:
        """Show a country's newest article. `others`: how many countries were not opened, with this one."""
        article = card.newest
        self._code = card.code
        self.headline.setText(
            as_interface(
                tr("{country}: {headline}").format(
                    country=isolated(name), headline=isolated(article.headline)
                )
            )
        )
        self.flag.set_code(card.code)
        told = tr("one of %n {country|countries} not opened", "", others)
        self.meta.setText(f"{isolated(article.outlet)} · {told}")
        self.picture.show_picture(article.image)
        self.next.setVisible(others > 1)
        self.setAccessibleName(f"{self.eyebrow.text()}. {self.headline.text()}")

    def enterEvent(self, event: object) -> None:
        self.pointed.emit((self._code,))

    def leaveEvent(self, event: object) -> None:
        self.pointed.emit(())

    def paintEvent(self, event: QPaintEvent) -> None:
        style = applied()
        paint_box(self, style.theme.sea_tint, style.px(RADIUS))
