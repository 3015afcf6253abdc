"""The articles of a story, each with what ties it to the others."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from globe_app.model.story import HEADLINE, Membership
from globe_app.ui.look.flags import Flags
from globe_app.ui.look.style import Style
from globe_app.ui.views.story.member_row import MemberRow
from globe_app.ui.views.story.why_words import tie

MAX_ROWS = 60  # articles listed


class Members(QWidget):
    """Rows are used again: they never become more than were shown at once."""

    opened = Signal(int, int)  # article, number of the sentence
    split = Signal(int)  # article id
    pointed = Signal(tuple)

    def __init__(self, style: Style, flags: Flags, name: Callable[[str], str]) -> None:
        super().__init__()
        self._style, self._flags, self._name = style, flags, name
        self._rows: list[MemberRow] = []
        self._shown = 0
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    @property
    def rows(self) -> tuple[MemberRow, ...]:
        """The articles listed."""
        return tuple(self._rows[: self._shown])

    def show_members(self, memberships: Sequence[Membership], why_not: str) -> None:
        """Set the articles. `why_not`: why none can be split off; "" = they can."""
        shown = memberships[:MAX_ROWS]
        while len(self._rows) < len(shown):
            made = MemberRow(self._style, self._flags)
            made.clicked.connect(self._open)
            made.split.connect(self.split)
            made.pointed.connect(self.pointed)
            self._column.addWidget(made)
            self._rows.append(made)
        for at, made in enumerate(self._rows):
            if at < len(shown):
                one = shown[at]
                made.show_member(
                    one.article, tie(one, memberships, first=not at),
                    self._name(one.article.country), splits=len(memberships) > 1, why_not=why_not,
                )  # fmt: skip
            made.setVisible(at < len(shown))
        self._shown = len(shown)

    def _open(self) -> None:
        row = self.sender()
        if isinstance(row, MemberRow) and row.article is not None:
            self.opened.emit(row.article.article_id, HEADLINE)

    def current(self) -> MemberRow | None:
        """The article that has focus; None = none."""
        return next((row for row in self.rows if row.hasFocus() or row.button.hasFocus()), None)

    def current_article(self) -> int:
        """Its id; 0 = none."""
        row = self.current()
        return row.article.article_id if row is not None and row.article is not None else 0

    def focus_article(self, article_id: int) -> None:
        """Give focus to an article."""
        for row in self.rows:
            if row.article is not None and row.article.article_id == article_id:
                row.setFocus(Qt.FocusReason.OtherFocusReason)

    def step(self, by: int) -> bool:
        """Give focus to the next (+1) or previous (-1) article; whether there is one."""
        rows, now = self.rows, self.current()
        to = 0 if now is None else rows.index(now) + by
        if not 0 <= to < len(rows):
            return False
        rows[to].setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def set_style(self, style: Style) -> None:
        """Apply another theme or text size."""
        self._style = style
        for row in self._rows:
            row.set_style(style)
