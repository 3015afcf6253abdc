"""Which passage of a story the reader is at: what J and K go on from, and what Back gives focus to."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from globe_app.ui.views.story.passage_row import PassageRow


class PassageCursor:
    """`rows`: the passages shown, from above to below; `reveal` brings one into view."""

    def __init__(
        self, rows: Callable[[], tuple[PassageRow, ...]], reveal: Callable[[QWidget], None]
    ) -> None:
        self._rows, self._reveal = rows, reveal
        self._at = -1  # index of the row that had focus last; -1 = none
        self._returning = -1  # index of the row that `focus` gives focus to; -1 = the current one
        self._article = 0  # id of the article whose passage is still to come; 0 = none

    def forget(self) -> None:
        """Another story is shown."""
        self._at, self._returning, self._article = -1, -1, 0

    def current(self) -> PassageRow | None:
        """The passage that has focus, or had it last; None = none."""
        rows = self._rows()
        focused = next((row for row in rows if row.hasFocus()), None)
        if focused is not None:
            return focused
        return rows[self._at] if 0 <= self._at < len(rows) else None

    def article(self) -> int:
        """Id of the article of the current passage; 0 = none."""
        now = self.current()
        return now.quote.article_id if now is not None and now.quote is not None else 0

    def go_to(self, row: PassageRow) -> None:
        """Make a passage current and bring it into view."""
        self._at = self._rows().index(row)
        self._reveal(row)

    def go_to_article(self, article_id: int, *, mark: bool = False) -> None:
        """Make a passage of an article current: the first, unless one is already.

        `mark`: its article stands beside the story, or was read last: show which it is.
        """
        rows, now = self._rows(), self.current()
        ids = [row.quote.article_id if row.quote is not None else 0 for row in rows]
        if now is not None and ids[rows.index(now)] == article_id:
            self._at = rows.index(now)
        elif article_id in ids:
            self._at = ids.index(article_id)
        else:
            self._article = article_id
            return
        self._returning = self._at
        if mark:
            for at, row in enumerate(rows):
                row.set_current(at == self._at)
            self._reveal(rows[self._at])

    def filled(self) -> bool:
        """The passages have come; whether the one that was waited for is among them."""
        article, self._article = self._article, 0
        if article:
            self.go_to_article(article)
            self._article = 0
        return article != 0

    def step(self, by: int) -> bool:
        """Focus the next (+1) or previous (-1) passage; whether there is one."""
        rows, now = self._rows(), self.current()
        at = rows.index(now) + by if now is not None else 0
        if not 0 <= at < len(rows):
            return False
        self._at = at
        for row in rows:
            row.set_current(False)
        rows[at].setFocus(Qt.FocusReason.TabFocusReason)
        self._reveal(rows[at])
        return True

    def focus(self) -> bool:
        """Give focus to the current passage; whether there is one.

        After a return it is the one that was left, whatever Qt gave focus to when the page before was hidden.
        """
        rows = self._rows()
        now = self.current()
        if 0 <= self._returning < len(rows):
            self._at, self._returning = self._returning, -1
            now = rows[self._at]
        if now is not None:
            now.setFocus(Qt.FocusReason.OtherFocusReason)
        return now is not None
