"""Why articles are one story: a card over the page, with what ties each of them, and who says what."""

from datetime import datetime

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from globe_app.briefing import Store
from globe_app.briefing.articles import image_path
from globe_app.briefing.story_page import WhyGrouped, merge_candidates
from globe_app.model.reader_actions import Done
from globe_app.model.story import CurrentTake, Membership, Quote, Takes
from globe_app.pipeline import reader_actions
from globe_app.tr import tr
from globe_app.ui.look.direction import visual
from globe_app.ui.look.style import Role, Style
from globe_app.ui.reader_actions import READ_ONLY
from globe_app.ui.views.story import why_words
from globe_app.ui.views.story.matrix import Matrix
from globe_app.ui.views.story.member_row import BLEED
from globe_app.ui.views.story.members import Members
from globe_app.ui.views.story.merge_panel import MergePanel
from globe_app.ui.views.view import ViewContext
from globe_app.ui.widgets.card import CARD_RADIUS, paint_floating
from globe_app.ui.widgets.controls import PlainButton, QuietButton
from globe_app.ui.widgets.text_block import Styled, TextBlock, cut_text

WIDE, SIDE, TOP = 588, 20, 4  # px at 100 % text: of the card, and beside and above it
PAD = 20


class WhyCard(QWidget):
    """Covers the page below it: a click beside the card closes it."""

    opened = Signal(int, int)  # article, number of the sentence
    story_wanted = Signal(int)
    passage_wanted = Signal(str, str)  # theme id, country: a cell of the matrix
    pointed = Signal(tuple)
    closed = Signal()

    def __init__(self, context: ViewContext, over: QWidget) -> None:
        super().__init__(over)
        self._context, self._style = context, context.style
        services = context.services
        self._name, self._flags = services.countries.shown_name, services.flags
        self._take: CurrentTake | None = None
        self._memberships: tuple[Membership, ...] = ()
        self._takes: Takes | None = None
        self._split_off: list[tuple[int, str]] = []  # (new story, headline), written by the lane
        self._new_story, self._said = 0, ""  # what became of an article that was split off
        style = context.style
        self.title = TextBlock(style, Role.SECTION, lambda t: t.ink)
        self.words = TextBlock(style, Role.META, lambda t: t.muted)
        self.notice = TextBlock(style, Role.META_STRONG, lambda t: t.ink)
        self.open_new = QuietButton(tr("Open it"))
        self.open_new.clicked.connect(self._open_new)
        self.limit = TextBlock(style, Role.SMALL, lambda t: t.muted)
        self.who = TextBlock(style, Role.SECTION, lambda t: t.ink)
        self.who.show_text(tr("Who says what"))
        self.who_words = TextBlock(style, Role.META, lambda t: t.muted)
        self.matrix = Matrix(style, self._name, self._flags)
        self.matrix.opened.connect(self.passage_wanted)
        self.missing = TextBlock(style, Role.META, lambda t: t.muted)
        self.missing.show_text(tr("Is an article of it missing here?"))
        self.merge_button = PlainButton(tr("Bring in another article"), "plus")
        self.merge_button.clicked.connect(self._choose_other)
        images = services.settings.images
        self.merge = MergePanel(
            style, self._flags, self._name, lambda name: image_path(images, name)
        )
        self.merge.closed.connect(self._leave_merge)
        self.merge.chosen.connect(self._merge)
        self.members = Members(style, self._flags, self._name)
        self.members.opened.connect(self.opened)
        self.members.split.connect(self._split)
        self.members.pointed.connect(self.pointed)
        self._lay_out()
        context.actions.done.connect(self._done)
        over.installEventFilter(self)
        self.hide()

    def _lay_out(self) -> None:
        self.body = QWidget()
        self.body.setObjectName("page")
        column = QVBoxLayout(self.body)
        column.setContentsMargins(PAD - BLEED, 14, PAD - BLEED, 14)
        column.setSpacing(0)
        notice = QHBoxLayout()
        notice.addWidget(self.notice, 1)
        notice.addWidget(self.open_new)
        for part in (self.title, self.words):
            column.addLayout(_indented(part))
            column.addSpacing(2)
        indented = QVBoxLayout()
        indented.setContentsMargins(BLEED, 0, BLEED, 0)
        indented.addLayout(notice)
        column.addLayout(indented)
        column.addSpacing(6)
        column.addWidget(self.members)
        column.addLayout(_indented(self.limit))
        column.addSpacing(14)
        column.addLayout(_indented(self.who))
        column.addLayout(_indented(self.who_words))
        column.addSpacing(4)
        column.addLayout(_indented(self.matrix))
        column.addStretch(1)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setAccessibleName(tr("Why these are one story"))
        self.area.setWidget(self.body)
        self.area.viewport().setAutoFillBackground(False)  # the card paints the paper
        self.body.setAutoFillBackground(False)
        self.foot = QWidget()
        foot = QHBoxLayout(self.foot)
        foot.setContentsMargins(PAD, 10, PAD, 10)
        foot.addWidget(self.missing, 1, Qt.AlignmentFlag.AlignVCenter)
        foot.addWidget(self.merge_button)
        reasons = QWidget()
        whole = QVBoxLayout(reasons)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.area, 1)
        whole.addWidget(self.foot)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(reasons)
        self.stack.addWidget(self.merge)
        self.setFocusProxy(self.area)

    # What is shown -------------------------------------------------------------------------------

    def show_waiting(self, take: CurrentTake) -> None:
        """Show the card of a story whose reasons are being looked for."""
        if self._take is None or self._take.row.id != take.row.id:
            self._fill(take, (), None)
            self.words.show_text(tr("Comparing the articles…"))
            self._leave_merge()
        if self.isHidden():
            self.stack.setCurrentIndex(0)  # what it was left at is not what is asked for now
        self._place()
        self.show()
        self.raise_()

    def show_why(self, take: CurrentTake, found: WhyGrouped, row: int) -> None:
        """Set the reasons. `row`: id of the article to have focus; 0 = as it is."""
        held = self.members.current_article()
        self._fill(take, found.memberships, found.takes)
        self._place()
        wanted = row or held
        if wanted and self.isVisible() and held:
            self.members.focus_article(wanted)

    def _fill(
        self, take: CurrentTake, memberships: tuple[Membership, ...], takes: Takes | None
    ) -> None:
        if self._take is not None and self._take.row.id != take.row.id:
            self._new_story, self._said = 0, ""
        self._take, self._memberships, self._takes = take, memberships, takes
        self.title.show_text(why_words.title(take.row.articles))
        self.words.show_text(why_words.together(memberships))
        why_not = READ_ONLY if self._context.actions.read_only else ""
        self.members.show_members(memberships, why_not)
        limit = (
            why_words.not_listed(len(self.members.rows), take.row.articles) if memberships else ""
        )
        self.limit.show_text(limit)
        self.limit.setVisible(bool(limit))
        self.merge_button.setEnabled(not why_not)
        self.merge_button.setToolTip(why_not)
        self._fill_matrix(takes)
        self._show_notice()

    def _fill_matrix(self, takes: Takes | None) -> None:
        if takes is not None:
            self.matrix.show_takes(takes)
        none = takes is None or self.matrix.empty
        self.matrix.setVisible(not none)
        self.who.setVisible(takes is not None)
        self.who_words.setVisible(takes is not None)
        self.who_words.show_text(
            tr("No theme is told by two countries yet: their texts are missing or wait to be translated.")
            if none else tr("passages by theme; press one to read it")
        )  # fmt: skip

    def _show_notice(self) -> None:
        self.notice.show_text(self._said)
        self.notice.setVisible(bool(self._said))
        self.open_new.setVisible(bool(self._said) and bool(self._new_story))

    # Rows ----------------------------------------------------------------------------------------

    def step(self, by: int) -> bool:
        """J and K: the next or previous article."""
        found = self.members.step(by)
        row = self.members.current()
        if found and row is not None:
            self.area.ensureWidgetVisible(row, 0, 20)
        return found

    def page_down(self) -> None:
        """Scroll a page."""
        bar = self.area.verticalScrollBar()
        bar.setValue(bar.value() + int(self.area.viewport().height() * 0.85))

    def passage(self, theme: str, country: str) -> Quote | None:
        """The best passage of a country under a theme; None = there is none."""
        for one in self._takes.passages if self._takes is not None else ():
            if (one.theme, one.country) == (theme, country) and one.quotes:
                return one.quotes[0]
        return None

    # Split and merge -----------------------------------------------------------------------------

    @Slot(int)
    def _split(self, article_id: int) -> None:
        if self._take is None:
            return
        story = self._take.row.id
        headline = next(
            (one.article.headline for one in self._memberships
             if one.article.article_id == article_id), "",
        )  # fmt: skip
        made = self._split_off

        def work(store: Store, now: datetime) -> Done:
            done, new = reader_actions.split(store, story, (article_id,), now)
            made.append((new, headline))
            return done

        self._context.actions.run(work)

    @Slot(object)
    def _done(self, done: Done) -> None:
        """Something was stored: say what became of an article that was split off."""
        if done.redoable:  # the split may be what was undone
            self._said = ""
            self._show_notice()
        if self._split_off:
            self._new_story, headline = self._split_off.pop()
            self._said = tr("“{headline}” is a story of its own now.").format(
                headline=cut_text(headline, 80)
            )
            self._show_notice()

    @Slot()
    def _open_new(self) -> None:
        if self._new_story:
            self.story_wanted.emit(self._new_story)

    @Slot()
    def _choose_other(self) -> None:
        if self._take is None:
            return
        story, now = self._take.row.id, self._context.services.clock()
        self.merge.show_waiting()
        self.stack.setCurrentWidget(self.merge)
        self.merge.setFocus()
        self._context.services.slow_lane.ask(
            "story others", lambda store: merge_candidates(store, story, now),
            self.merge.show_stories, lambda _: None,
        )  # fmt: skip

    @Slot()
    def _leave_merge(self) -> None:
        had = self.merge.isVisible()
        self.stack.setCurrentIndex(0)
        if had:
            self.merge_button.setFocus()

    @Slot(int)
    def _merge(self, other: int) -> None:
        if self._take is None:
            return
        story = self._take.row.id
        self._leave_merge()
        self._context.actions.run(lambda store, now: reader_actions.merge(store, story, other, now))

    # Where it is ---------------------------------------------------------------------------------

    def _place(self) -> None:
        over = self.parentWidget()
        if over is None:
            return
        self.setGeometry(over.rect())
        style = self._style
        wide = min(style.px(WIDE), over.width() - 2 * SIDE)
        room = over.height() - TOP - SIDE
        inner = self.body.heightForWidth(wide - 2) if self.body.hasHeightForWidth() else room
        tall = max(min(inner + style.px(58), room), min(style.px(300), room))
        if self.stack.currentWidget() is self.merge:
            tall = room
        at = QRect(over.width() - SIDE - wide, TOP, wide, tall)
        self.stack.setGeometry(visual(at, over.rect(), mirrored=self.isRightToLeft()))
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        t = self._style.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.stack.geometry()).adjusted(-0.5, -0.5, 0.5, 0.5)
        paint_floating(
            painter, self.stack.geometry(), self._style, CARD_RADIUS, t.paper, t.line,
            self.devicePixelRatioF(),
        )  # fmt: skip
        painter.setPen(QPen(QColor(t.line), 1))
        if self.stack.currentIndex() == 0:  # the foot stands on another ground
            foot = QRectF(self.foot.geometry()).translated(self.stack.geometry().topLeft())
            painter.save()
            painter.setClipRect(foot)
            painter.setBrush(QColor(t.raised))
            painter.drawRoundedRect(box, CARD_RADIUS, CARD_RADIUS)
            painter.restore()
            painter.drawLine(foot.topLeft(), foot.topRight())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.stack.geometry().contains(event.position().toPoint()):
            self.closed.emit()

    def set_style(self, style: Style) -> None:
        """Apply another theme or text size."""
        self._style = style
        parts: tuple[Styled, ...] = (
            self.title, self.words, self.notice, self.limit, self.who, self.who_words, self.matrix,
            self.missing, self.merge, self.members,
        )  # fmt: skip
        for part in parts:
            part.set_style(style)
        self._place()


def _indented(part: QWidget) -> QVBoxLayout:
    holder = QVBoxLayout()
    holder.setContentsMargins(BLEED, 0, BLEED, 0)
    holder.addWidget(part)
    return holder
