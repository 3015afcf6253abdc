"""The sentences of the page that is shown: pointed at, stepped through, marked."""

from bisect import bisect_right
from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextBrowser, QTextEdit

from globe_app.ui.look.theme import Theme
from globe_app.ui.views.article.bilingual import Said
from globe_app.ui.views.article.places import Place, find_places

EDGE_PX = 40  # a sentence nearer to the edge of the view is moved
RESTS_AT = 0.3  # of the view's height: there
MAX_MARKED = 400  # sentences marked as not translated


class Sentences(QObject):
    """Marks one sentence and its counterpart in a browser, and what is not translated."""

    changed = Signal(object)  # the Said that is marked, or None

    def __init__(self, browser: QTextBrowser, theme: Theme) -> None:
        super().__init__(browser)
        self._browser, self._theme = browser, theme
        self._places: list[Place] = []
        self._starts: list[int] = []
        self._marked: Place | None = None
        self._stepped = False  # marked by key: moving the mouse off the text leaves it

    def set_theme(self, theme: Theme) -> None:
        """Mark in other colours."""
        self._theme = theme

    def take(self, headline: Sequence[Said], text: Sequence[Said]) -> None:
        """Another page is shown, or the same set anew: then what was marked is marked again."""
        before = self._marked.said if self._marked else None
        self._places = find_places(self._browser.document(), headline, text)
        self._starts = [place.start for place in self._places]
        self._marked = None
        if before is not None:
            same = (p for p in self._places if _alike(p.said, before))
            self._marked = next(same, None)
        self._paint()

    def forget(self) -> None:
        """Nothing is marked."""
        self._stepped = False
        self._mark(None)

    @property
    def places(self) -> tuple[Place, ...]:
        """Every sentence found, in the order of the document."""
        return tuple(self._places)

    @property
    def marked(self) -> Said | None:
        """The sentence that is marked."""
        return self._marked.said if self._marked else None

    def counterpart(self, said: Said) -> list[Place]:
        """What stands on the page for the same words in the other language."""
        return [one for one in self._places if _beside(one.said, said)]

    def point(self, position: int) -> None:
        """The mouse is on a character of the document; -1 = on none."""
        at = bisect_right(self._starts, position) - 1
        on = self._places[at] if position >= 0 <= at and position < self._places[at].end else None
        if on is None and self._stepped:
            return
        self._stepped = False
        self._mark(on)

    def step(self, by: int, prefer_original: bool) -> bool:
        """Mark the next (+1) or previous (-1) sentence; from none, the first in sight. False: no more."""
        way = [p for p in self._places if p.said.original is prefer_original] or self._places
        if not way:
            return False
        now = self._marked
        if now is not None and now not in way:
            beside = [p for p in way if _beside(p.said, now.said)]
            now = beside[0] if beside else None
        if now is None:
            top = self._browser.cursorForPosition(
                self._browser.viewport().rect().topLeft()
            ).position()
            sight = [p for p in way if p.start >= top]
            to = (sight or way)[0] if by > 0 else way[max(len(way) - len(sight) - 1, 0)]
        else:
            at = way.index(now) + by
            if not 0 <= at < len(way):
                return False
            to = way[at]
        self.go_to(to)
        return True

    def find(self, number: int, *, original: bool) -> Place | None:
        """The place of a sentence by its number, in the language preferred where it is on the page."""
        have = [p for p in self._places if p.said.number == number]
        return next((p for p in have if p.said.original is original), have[0] if have else None)

    def go_to(self, place: Place) -> None:
        """Mark a sentence and bring it into sight."""
        self._stepped = True
        cursor = QTextCursor(self._browser.document())
        cursor.setPosition(place.start)
        self._browser.setTextCursor(cursor)
        self._bring([place, *self.counterpart(place.said)])
        self._mark(place)

    def first_in_sight(self) -> Said | None:
        """The sentence at the top of the view; None at the top of the page."""
        if self._browser.verticalScrollBar().value() == 0:
            return None
        top = self._browser.cursorForPosition(self._browser.viewport().rect().topLeft()).position()
        return next((place.said for place in self._places if place.start >= top), None)

    def edges(self, place: Place) -> tuple[int, int]:
        """The upper and lower edge of a sentence, pixels of the view."""
        cursor = QTextCursor(self._browser.document())
        cursor.setPosition(place.start)
        upper = self._browser.cursorRect(cursor).top()
        cursor.setPosition(place.end)
        return upper, self._browser.cursorRect(cursor).bottom()

    def bring(self, place: Place) -> None:
        """Scroll so that a sentence is at the top, unless it is in sight."""
        edge = self.edges(place)[0]
        if not 0 <= edge < self._browser.viewport().height() - EDGE_PX:
            bar = self._browser.verticalScrollBar()
            bar.setValue(bar.value() + edge - 8)

    def _bring(self, places: Sequence[Place]) -> None:
        """Scroll until the first of these, and the rest where there is room, is well within sight."""
        upper, high = self.edges(places[0])[0], self._browser.viewport().height()
        lower = max(self.edges(place)[1] for place in places)
        if upper < EDGE_PX or lower > high - EDGE_PX:
            bar = self._browser.verticalScrollBar()
            bar.setValue(bar.value() + upper - round(high * RESTS_AT))

    def _mark(self, place: Place | None) -> None:
        if place is self._marked:
            return
        self._marked = place
        self._paint()
        self.changed.emit(place.said if place else None)

    def _paint(self) -> None:
        bare = [place for place in self._places if place.said.untranslated][:MAX_MARKED]
        chosen = [self._selection(place, self._dotted()) for place in bare]
        if self._marked is not None:
            chosen.append(self._selection(self._marked, self._solid()))
            beside = self.counterpart(self._marked.said)
            chosen += [self._selection(place, self._dashed()) for place in beside]
        self._browser.setExtraSelections(chosen)

    def _selection(self, place: Place, look: QTextCharFormat) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self._browser.document())
        cursor.setPosition(place.start)
        cursor.setPosition(place.end, QTextCursor.MoveMode.KeepAnchor)
        selection.cursor, selection.format = cursor, look
        return selection

    def _dotted(self) -> QTextCharFormat:
        return self._look(QTextCharFormat.UnderlineStyle.DotLine, self._theme.muted, "")

    def _solid(self) -> QTextCharFormat:
        line = QTextCharFormat.UnderlineStyle.SingleUnderline
        return self._look(line, self._theme.accent, self._theme.banner)

    def _dashed(self) -> QTextCharFormat:
        line = QTextCharFormat.UnderlineStyle.DashUnderline
        return self._look(line, self._theme.accent, self._theme.banner)

    def _look(
        self, line: QTextCharFormat.UnderlineStyle, colour: str, ground: str
    ) -> QTextCharFormat:
        look = QTextCharFormat()
        look.setUnderlineStyle(line)
        look.setUnderlineColor(QColor(colour))
        if ground:
            look.setBackground(QColor(ground))
            look.setForeground(QColor(self._theme.text))
        return look


def _beside(one: Said, said: Said) -> bool:
    """Whether two sentences are the same words in two languages."""
    if one.original is said.original or one.block != said.block:
        return False
    return one.number == said.number if one.linked else True


def _alike(one: Said, before: Said) -> bool:
    return (one.number, one.original, one.text) == (before.number, before.original, before.text)
