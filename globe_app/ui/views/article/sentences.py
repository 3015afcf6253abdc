"""Marks sentences of the article page: by mouse, by key, and untranslated ones."""

from bisect import bisect_right
from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from globe_app.tr import tr
from globe_app.ui.look.style import Style
from globe_app.ui.views.article.bilingual import NOT_TRANSLATED, PageSentence
from globe_app.ui.views.article.found_words import Patterns, find_words
from globe_app.ui.views.article.sentence_positions import SentencePosition, find_positions
from globe_app.ui.widgets.browser import ReadingBrowser
from globe_app.ui.widgets.grounds import Ground, GroundKind

EDGE_PX = 40  # a sentence nearer to the viewport's edge is scrolled
RESTS_AT = 0.3  # to this share of the viewport's height
MAX_MARKED = 400  # untranslated sentences underlined, at most


class SentenceMarker(QObject):
    """Marks one sentence and its counterpart, and underlines untranslated sentences."""

    changed = Signal(object)  # the PageSentence that is marked, or None

    def __init__(self, browser: ReadingBrowser, style: Style) -> None:
        super().__init__(browser)
        self._browser, self._style = browser, style
        self._positions: list[SentencePosition] = []
        self._starts: list[int] = []
        self._marked: SentencePosition | None = None
        self._patterns: Patterns = ()  # of the words that found the article
        self._found: Sequence[QTextCursor] = ()
        self._stepped = False  # marked by key: kept when the mouse leaves the text

    def set_style(self, style: Style) -> None:
        """Apply another theme."""
        self._style = style

    def take(self, headline: Sequence[PageSentence], text: Sequence[PageSentence]) -> None:
        """Use the sentences of a page; what was marked is marked again where it is still on it."""
        before = self._marked.sentence if self._marked else None
        self._positions = find_positions(self._browser.document(), headline, text)
        self._starts = [position.start for position in self._positions]
        self._marked = None
        self._found = find_words(self._browser.document(), self._patterns)
        if before is not None:
            same = (p for p in self._positions if _alike(p.sentence, before))
            self._marked = next(same, None)
        self._paint()

    def search_for(self, patterns: Patterns) -> None:
        """Mark the words of a search, here and in what is shown after; () = none."""
        if patterns or self._patterns:
            self._patterns = patterns
            self._found = find_words(self._browser.document(), patterns)
            self._paint()

    def go_to_found(self) -> None:
        """Scroll to the first word of the search, if it is out of sight, once the page has its place."""
        if self._found:
            QTimer.singleShot(0, self, self._bring_found)

    def _bring_found(self) -> None:
        if not self._found:
            return
        high, bar = self._browser.viewport().height(), self._browser.verticalScrollBar()
        self._browser.document().documentLayout().documentSize()  # lays out all of it
        cursor = QTextCursor(self._found[0])
        cursor.setPosition(cursor.selectionStart())
        top = self._browser.cursorRect(cursor).top()
        if not 0 <= top < high - EDGE_PX:
            bar.setValue(bar.value() + top - round(high * RESTS_AT))

    def forget(self) -> None:
        """Clear the mark."""
        self._stepped = False
        self._mark(None)

    @property
    def positions(self) -> tuple[SentencePosition, ...]:
        """All sentences found, in document order."""
        return tuple(self._positions)

    @property
    def marked(self) -> PageSentence | None:
        """The marked sentence; None = none."""
        return self._marked.sentence if self._marked else None

    def words_between(self, anchor: int, start: int, end: int) -> str:
        """The sentences between two characters that are in the language of the one at `anchor`; "" = the
        characters are of no more than one sentence.
        """
        at = max(bisect_right(self._starts, anchor) - 1, 0)
        if sum(one.start < end and one.end > start for one in self._positions) < 2:
            return ""
        original = self._positions[at].sentence.original
        fragments: list[str] = []
        block = None
        for one in self._positions:
            said = one.sentence
            if said.original is original and one.start < end and one.end > start:
                fragments += [
                    "" if block is None else " " if said.block == block else "\n\n",
                    said.text,
                ]
                block = said.block
        return "".join(fragments)

    def counterpart(self, sentence: PageSentence) -> list[SentencePosition]:
        """The positions of the same sentence in the other language."""
        return [one for one in self._positions if _beside(one.sentence, sentence)]

    def point(self, position: int) -> None:
        """The mouse is over a character index; -1 = none."""
        at = bisect_right(self._starts, position) - 1
        on = (
            self._positions[at]
            if position >= 0 <= at and position < self._positions[at].end
            else None
        )
        if on is None and self._stepped:
            return
        self._stepped = False
        self._mark(on)

    def step(self, by: int, prefer_original: bool) -> bool:
        """Mark the next (+1) or previous (-1) sentence; else the first visible one. False = no more."""
        way = [
            p for p in self._positions if p.sentence.original is prefer_original
        ] or self._positions
        if not way:
            return False
        now = self._marked
        if now is not None and now not in way:
            beside = [p for p in way if _beside(p.sentence, now.sentence)]
            now = beside[0] if beside else None
        if now is None:
            top = self._browser.top().position()
            sight = [p for p in way if p.start >= top]
            to = (sight or way)[0] if by > 0 else way[max(len(way) - len(sight) - 1, 0)]
        else:
            at = way.index(now) + by
            if not 0 <= at < len(way):
                return False
            to = way[at]
        self.go_to(to)
        return True

    def find(self, number: int, *, original: bool) -> SentencePosition | None:
        """The position of a sentence by number, in the preferred language where it is on the page."""
        have = [p for p in self._positions if p.sentence.number == number]
        return next((p for p in have if p.sentence.original is original), have[0] if have else None)

    def go_to(self, position: SentencePosition) -> None:
        """Mark a sentence and scroll to it."""
        self._stepped = True
        cursor = QTextCursor(self._browser.document())
        cursor.setPosition(position.start)
        self._browser.setTextCursor(cursor)
        self._bring([position, *self.counterpart(position.sentence)])
        self._mark(position)

    def first_visible(self) -> PageSentence | None:
        """The sentence at the top of the viewport; None at the top of the page."""
        if self._browser.verticalScrollBar().value() == 0:
            return None
        top = self._browser.top().position()
        return next(
            (position.sentence for position in self._positions if position.start >= top), None
        )

    def edges(self, position: SentencePosition) -> tuple[int, int]:
        """(top, bottom) of a sentence, viewport px."""
        cursor = QTextCursor(self._browser.document())
        cursor.setPosition(position.start)
        upper = self._browser.cursorRect(cursor).top()
        cursor.setPosition(position.end)
        return upper, self._browser.cursorRect(cursor).bottom()

    def bring(self, position: SentencePosition) -> None:
        """Scroll a sentence to the top unless it is visible."""
        edge = self.edges(position)[0]
        if not 0 <= edge < self._browser.viewport().height() - EDGE_PX:
            bar = self._browser.verticalScrollBar()
            bar.setValue(bar.value() + edge - 8)

    def _bring(self, positions: Sequence[SentencePosition]) -> None:
        """Scroll until the first of these is well visible, and the others where there is room."""
        upper, high = self.edges(positions[0])[0], self._browser.viewport().height()
        lower = max(self.edges(position)[1] for position in positions)
        if upper < EDGE_PX or lower > high - EDGE_PX:
            bar = self._browser.verticalScrollBar()
            bar.setValue(bar.value() + upper - round(high * RESTS_AT))

    def _mark(self, position: SentencePosition | None) -> None:
        if position is self._marked:
            return
        self._marked = position
        self._paint()
        self.changed.emit(position.sentence if position else None)

    def _paint(self) -> None:
        bare = [one for one in self._positions if one.sentence.untranslated][:MAX_MARKED]
        chosen = [self._selection(position, self._dotted()) for position in bare]
        chosen += [self._found_selection(cursor) for cursor in self._found]
        marked, pair = self._marked, None
        if marked is not None:
            beside = self.counterpart(marked.sentence)
            chosen += [self._selection(position, self._tinted()) for position in (marked, *beside)]
            if beside:  # both languages are on the page
                starts = sorted(position.start for position in (marked, *beside))
                pair = Ground(GroundKind.PAIR, starts[0], starts[-1])
        self._browser.setExtraSelections(chosen)
        self._browser.set_pair(pair)

    def _selection(
        self, position: SentencePosition, look: QTextCharFormat
    ) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self._browser.document())
        cursor.setPosition(position.start)
        cursor.setPosition(position.end, QTextCursor.MoveMode.KeepAnchor)
        selection.cursor, selection.format = cursor, look
        return selection

    def _found_selection(self, cursor: QTextCursor) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        look = self._tinted()
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        look.setUnderlineColor(QColor(self._style.theme.sea))
        selection.cursor, selection.format = cursor, look
        return selection

    def _dotted(self) -> QTextCharFormat:
        look = QTextCharFormat()
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        look.setUnderlineColor(QColor(self._style.theme.muted))
        look.setToolTip(tr(NOT_TRANSLATED))
        return look

    def _tinted(self) -> QTextCharFormat:
        look = QTextCharFormat()
        look.setBackground(QColor(self._style.theme.sea_tint))
        return look


def _beside(one: PageSentence, sentence: PageSentence) -> bool:
    """Whether two sentences are the same words in two languages."""
    if one.original is sentence.original or one.block != sentence.block:
        return False
    return one.number == sentence.number if one.linked else True


def _alike(one: PageSentence, before: PageSentence) -> bool:
    return (one.number, one.original, one.text) == (before.number, before.original, before.text)
