"""How Qt's own fields, menus, scroll bars and boxes are drawn.

Colours come from the palette, so that another theme is another palette and nothing more; sizes from the text
size.
"""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QComboBox,
    QFrame,
    QLineEdit,
    QProxyStyle,
    QSpinBox,
    QStyle,
    QStyleFactory,
    QStyleOption,
    QStyleOptionComplex,
    QStyleOptionMenuItem,
    QStyleOptionProgressBar,
    QStyleOptionSlider,
    QWidget,
)

from globe_app.ui.look.menu_items import menu_item_size, paint_menu_item

# px at 100 % text
FIELD_RADIUS, FIELD_HEIGHT, FIELD_PAD = 9, 36, 10
CHECK, CHECK_RADIUS, RADIO = 18, 5, 16
SCROLL_BAR, HANDLE, LEAST_HANDLE, HANDLE_END = 12, 6, 36, 6
PROGRESS = 4
Primitive, Control = QStyle.PrimitiveElement, QStyle.ControlElement
Complex, Sub, Metric = QStyle.ComplexControl, QStyle.SubControl, QStyle.PixelMetric
State, Contents = QStyle.StateFlag, QStyle.ContentsType
HAIRLINE, STRIP = "hairline", "strip"
FRAMES = {  # by object name: fill, whether there is a line around it, radius
    "pane": (QPalette.ColorRole.Base, True, 14),
    "box": (QPalette.ColorRole.AlternateBase, False, 12),
    "popup": (QPalette.ColorRole.Base, True, 12),
}
NOTHING = frozenset((
    Primitive.PE_Frame, Primitive.PE_FrameFocusRect, Primitive.PE_PanelScrollAreaCorner,
    Primitive.PE_FrameStatusBarItem,
))  # fmt: skip


class WidgetStyle(QProxyStyle):
    """The style of the application; `scale` is its text size."""

    def __init__(self) -> None:
        super().__init__(QStyleFactory.create("Fusion"))
        self.scale = 1.0

    def _px(self, size: float) -> int:
        return round(size * self.scale)

    # Drawing -------------------------------------------------------------------------------------

    def drawPrimitive(
        self, element: QStyle.PrimitiveElement, option: QStyleOption, painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:  # fmt: skip
        if element in NOTHING:
            return
        if element == Primitive.PE_PanelLineEdit:
            if isinstance(widget, QLineEdit) and isinstance(widget.parent(), QComboBox | QSpinBox):
                return
            if not isinstance(widget, QLineEdit) or widget.hasFrame():
                self._paint_field(painter, QRectF(option.rect), option.palette)
        elif element == Primitive.PE_FrameLineEdit:
            pass
        elif element == Primitive.PE_IndicatorCheckBox:
            self._paint_check_box(painter, QRectF(option.rect), option)
        elif element == Primitive.PE_IndicatorRadioButton:
            self._paint_radio(painter, QRectF(option.rect), option)
        elif element == Primitive.PE_PanelButtonCommand:
            over = option.state & (State.State_MouseOver | State.State_Sunken)
            role = QPalette.ColorRole.AlternateBase if over else QPalette.ColorRole.Base
            self._paint_field(painter, QRectF(option.rect), option.palette, role)
        elif element == Primitive.PE_FrameMenu:
            painter.setPen(QPen(option.palette.color(QPalette.ColorRole.Mid), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5))
        elif element == Primitive.PE_PanelMenu:
            painter.fillRect(option.rect, option.palette.color(QPalette.ColorRole.Base))
        else:
            super().drawPrimitive(element, option, painter, widget)

    def drawControl(
        self, element: QStyle.ControlElement, option: QStyleOption, painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:  # fmt: skip
        if element == Control.CE_ShapedFrame and isinstance(widget, QFrame):
            self._paint_frame(painter, option, widget)
        elif element == Control.CE_ProgressBarGroove:
            self._paint_bar(painter, QRectF(option.rect), QPalette.ColorRole.AlternateBase, option)
        elif element == Control.CE_ProgressBarContents and isinstance(
            option, QStyleOptionProgressBar
        ):
            box = QRectF(option.rect)
            whole = option.maximum - option.minimum
            if whole > 0:
                box.setWidth(box.width() * (option.progress - option.minimum) / whole)
                self._paint_bar(painter, box, QPalette.ColorRole.Link, option)
        elif element == Control.CE_MenuItem and isinstance(option, QStyleOptionMenuItem):
            paint_menu_item(painter, option, self.scale)
        elif element in (Control.CE_HeaderSection, Control.CE_HeaderEmptyArea):
            painter.fillRect(option.rect, option.palette.color(QPalette.ColorRole.Base))
            painter.setPen(option.palette.color(QPalette.ColorRole.Mid))
            painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        else:
            super().drawControl(element, option, painter, widget)

    def drawComplexControl(
        self, control: QStyle.ComplexControl, option: QStyleOptionComplex, painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:  # fmt: skip
        if control == Complex.CC_ScrollBar and isinstance(option, QStyleOptionSlider):
            self._paint_scroll_bar(painter, option, widget)
        elif control == Complex.CC_ComboBox:
            self._paint_field(painter, QRectF(option.rect), option.palette)
            end = QRectF(option.rect)
            right = end.right() - self._px(FIELD_PAD + 4)
            if option.direction == Qt.LayoutDirection.RightToLeft:
                right = end.left() + self._px(FIELD_PAD + 4)
            self._paint_chevron(painter, QPointF(right, end.center().y()), option.palette)
        else:
            super().drawComplexControl(control, option, painter, widget)

    def _paint_frame(self, p: QPainter, option: QStyleOption, widget: QFrame) -> None:
        """A frame by its object name: `pane`, `box`, `popup`, `strip` or `hairline`; others are not seen."""
        kind = widget.objectName()
        if kind == STRIP:
            p.fillRect(option.rect, option.palette.color(QPalette.ColorRole.AlternateBase))
            below = QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1)
            p.fillRect(below, option.palette.color(QPalette.ColorRole.Mid))
        if kind == HAIRLINE:
            p.fillRect(option.rect, option.palette.color(QPalette.ColorRole.Mid))
        if kind not in FRAMES:
            return
        fill, line, radius = FRAMES[kind]
        p.save()
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        p.setBrush(option.palette.color(fill))
        p.setPen(
            QPen(option.palette.color(QPalette.ColorRole.Mid), 1) if line else Qt.PenStyle.NoPen
        )
        half = 0.5 if line else 0.0
        box = QRectF(option.rect).adjusted(half, half, -half, -half)
        p.drawRoundedRect(box, self._px(radius), self._px(radius))
        p.restore()

    def _paint_field(
        self, p: QPainter, box: QRectF, palette: QPalette,
        ground: QPalette.ColorRole = QPalette.ColorRole.Base,
    ) -> None:  # fmt: skip
        p.save()
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        p.setPen(QPen(palette.color(QPalette.ColorRole.Dark), 1))
        p.setBrush(palette.color(ground))
        radius = self._px(FIELD_RADIUS)
        p.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        p.restore()

    def _paint_chevron(self, p: QPainter, at: QPointF, palette: QPalette) -> None:
        p.save()
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        p.setPen(QPen(palette.color(QPalette.ColorRole.Text), 1.5 * self.scale))
        wide = 4.0 * self.scale
        p.drawPolyline(QPolygonF([
            at + QPointF(-wide, -wide / 2), at + QPointF(0, wide / 2), at + QPointF(wide, -wide / 2)
        ]))  # fmt: skip
        p.restore()

    def _paint_bar(
        self, p: QPainter, box: QRectF, role: QPalette.ColorRole, option: QStyleOption
    ) -> None:
        p.save()
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        p.setPen(Qt.PenStyle.NoPen)
        p.setBrush(option.palette.color(role))
        high = min(self._px(PROGRESS), box.height())
        box = QRectF(box.left(), box.center().y() - high / 2, box.width(), high)
        p.drawRoundedRect(box, high / 2, high / 2)
        p.restore()

    def _paint_check_box(self, p: QPainter, box: QRectF, option: QStyleOption) -> None:
        palette, on = option.palette, bool(option.state & State.State_On)
        some = bool(option.state & State.State_NoChange)
        p.save()
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = self._px(CHECK_RADIUS)
        inner = box.adjusted(0.75, 0.75, -0.75, -0.75)
        if on or some:
            p.setPen(Qt.PenStyle.NoPen)
            p.setBrush(palette.color(QPalette.ColorRole.Link))
            p.drawRoundedRect(box, radius, radius)
            pen = QPen(palette.color(QPalette.ColorRole.Base), 2 * self.scale)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            p.setPen(pen)
            p.setBrush(Qt.BrushStyle.NoBrush)
            unit = box.width() / 18
            points = ((5, 9), (13, 9)) if some else ((5, 9.5), (8, 12.5), (13.5, 6))
            p.drawPolyline(QPolygonF([box.topLeft() + QPointF(x, y) * unit for x, y in points]))
        else:
            p.setPen(QPen(palette.color(QPalette.ColorRole.PlaceholderText), 1.5 * self.scale))
            p.setBrush(palette.color(QPalette.ColorRole.Base))
            p.drawRoundedRect(inner, radius, radius)
        p.restore()

    def _paint_radio(self, p: QPainter, box: QRectF, option: QStyleOption) -> None:
        palette, on = option.palette, bool(option.state & State.State_On)
        p.save()
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        role = QPalette.ColorRole.Link if on else QPalette.ColorRole.PlaceholderText
        pen = (5.0 if on else 1.5) * self.scale
        p.setPen(QPen(palette.color(role), pen))
        p.setBrush(palette.color(QPalette.ColorRole.Base))
        p.drawEllipse(box.adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2))
        p.restore()

    def _paint_scroll_bar(
        self, p: QPainter, option: QStyleOptionSlider, widget: QWidget | None
    ) -> None:
        if option.maximum <= option.minimum:
            return
        handle = QRectF(
            self.subControlRect(Complex.CC_ScrollBar, option, Sub.SC_ScrollBarSlider, widget)
        )
        thick = self._px(HANDLE)
        if option.orientation == Qt.Orientation.Vertical:
            handle = QRectF(handle.center().x() - thick / 2, handle.top(), thick, handle.height())
        else:
            handle = QRectF(handle.left(), handle.center().y() - thick / 2, handle.width(), thick)
        active = option.state & (State.State_MouseOver | State.State_Sunken)
        role = QPalette.ColorRole.PlaceholderText if active else QPalette.ColorRole.Mid
        p.save()
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        p.setPen(Qt.PenStyle.NoPen)
        p.setBrush(QColor(option.palette.color(role)))
        p.drawRoundedRect(handle, thick / 2, thick / 2)
        p.restore()

    # Sizes ---------------------------------------------------------------------------------------

    def subControlRect(
        self, control: QStyle.ComplexControl, option: QStyleOptionComplex, sub: QStyle.SubControl,
        widget: QWidget | None = None,
    ) -> QRect:  # fmt: skip
        if control == Complex.CC_ScrollBar and isinstance(option, QStyleOptionSlider):
            return self._scroll_bar_part(option, sub)
        if control == Complex.CC_ComboBox and sub == Sub.SC_ComboBoxEditField:
            pad, end = self._px(FIELD_PAD), self._px(2 * FIELD_PAD + 8)
            if option.direction == Qt.LayoutDirection.RightToLeft:
                pad, end = end, pad
            return option.rect.adjusted(pad, 1, -end, -1)
        return super().subControlRect(control, option, sub, widget)  # type: ignore[arg-type]

    def _scroll_bar_part(self, option: QStyleOptionSlider, sub: QStyle.SubControl) -> QRect:
        """A bar without arrows: all of it is groove."""
        rect, upright = option.rect, option.orientation == Qt.Orientation.Vertical
        end = min(self._px(HANDLE_END), (rect.height() if upright else rect.width()) // 4)
        length = (rect.height() if upright else rect.width()) - 2 * end
        span = option.maximum - option.minimum
        least = min(self._px(LEAST_HANDLE), length)
        handle = length * option.pageStep // max(span + option.pageStep, 1)
        handle = max(min(handle, length), least)
        at = end + QStyle.sliderPositionFromValue(
            option.minimum, option.maximum, option.sliderPosition, length - handle,
            option.upsideDown,
        )  # fmt: skip
        begin, size = {
            Sub.SC_ScrollBarSlider: (at, handle),
            Sub.SC_ScrollBarGroove: (end, length),
            Sub.SC_ScrollBarSubPage: (end, at - end),
            Sub.SC_ScrollBarAddPage: (at + handle, end + length - at - handle),
        }.get(sub, (0, 0))
        if not size:
            return QRect()
        if upright:
            return QRect(rect.left(), rect.top() + begin, rect.width(), size)
        return QRect(rect.left() + begin, rect.top(), size, rect.height())

    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> int:  # fmt: skip
        if metric == Metric.PM_ScrollBarExtent:
            return self._px(SCROLL_BAR)
        if metric in (Metric.PM_IndicatorWidth, Metric.PM_IndicatorHeight):
            return self._px(CHECK)
        if metric in (Metric.PM_ExclusiveIndicatorWidth, Metric.PM_ExclusiveIndicatorHeight):
            return self._px(RADIO)
        if metric == Metric.PM_CheckBoxLabelSpacing:
            return self._px(8)
        if metric == Metric.PM_DefaultFrameWidth and isinstance(widget, QAbstractScrollArea):
            return 0
        if metric == Metric.PM_MenuVMargin:
            return self._px(5)
        if metric == Metric.PM_MenuPanelWidth:
            return 1
        if metric == Metric.PM_SmallIconSize:
            return self._px(16)
        return super().pixelMetric(metric, option, widget)

    def sizeFromContents(
        self, kind: QStyle.ContentsType, option: QStyleOption, size: QSize,
        widget: QWidget | None = None,
    ) -> QSize:  # fmt: skip
        made = super().sizeFromContents(kind, option, size, widget)  # type: ignore[arg-type]
        if kind in (Contents.CT_LineEdit, Contents.CT_ComboBox, Contents.CT_SpinBox):
            framed = not isinstance(widget, QLineEdit) or widget.hasFrame()
            if framed:
                made.setHeight(max(made.height(), self._px(FIELD_HEIGHT)))
            if kind == Contents.CT_ComboBox:
                made.setWidth(size.width() + self._px(3 * FIELD_PAD + 8) + 8)
        elif kind == Contents.CT_PushButton:
            made.setHeight(max(made.height(), self._px(FIELD_HEIGHT)))
        elif kind == Contents.CT_MenuItem and isinstance(option, QStyleOptionMenuItem):
            made = menu_item_size(option, made, self.scale)
        elif kind == Contents.CT_ProgressBar:
            made.setHeight(self._px(PROGRESS))
        return made

    def polish(self, thing: object) -> None:
        """Lists and texts let the paper below them be seen, whose corners are round."""
        super().polish(thing)  # type: ignore[call-overload]
        if isinstance(thing, QAbstractScrollArea):
            thing.viewport().setAutoFillBackground(False)
        elif isinstance(thing, QLineEdit) and thing.hasFrame():
            pad = self._px(FIELD_PAD - 1)
            thing.setTextMargins(pad, 0, pad, 0)
