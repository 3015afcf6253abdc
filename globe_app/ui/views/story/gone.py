"""What is shown of a story that is no more: where its articles are now."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from globe_app.briefing.story_page import StoryGone
from globe_app.tr import tr
from globe_app.ui.look.style import Role, Style
from globe_app.ui.widgets.controls import PlainButton, QuietButton
from globe_app.ui.widgets.text_block import TextBlock, cut_text

MAX_HEADLINE = 70  # characters of a headline on a button


class StoryGonePage(QWidget):
    """Says so and links to the stories that have its articles."""

    story_wanted = Signal(int)
    stories_wanted = Signal()

    def __init__(self, style: Style) -> None:
        super().__init__()
        self.setObjectName("page")
        self._found: StoryGone | None = None
        self.title = TextBlock(style, Role.STORY_HEADLINE, lambda t: t.ink)
        self.words = TextBlock(style, Role.EXCERPT, lambda t: t.ink2)
        self.links = [PlainButton("") for _ in range(3)]
        self.all = QuietButton(tr("All stories"))
        self.all.clicked.connect(self.stories_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 22, 28, 28)
        column.setSpacing(10)
        column.addWidget(self.title)
        column.addWidget(self.words)
        for link in self.links:
            link.clicked.connect(self._go)
            column.addWidget(link)
        column.addWidget(self.all)
        column.addStretch(1)

    def show_gone(self, found: StoryGone) -> None:
        """Set what became of the story."""
        self._found = found
        self.title.show_text(tr("This story is no longer one of its own"))
        self.words.show_text(
            tr("Its articles are part of another story now.") if len(found.now_in) == 1
            else tr("Its articles are parts of other stories now.") if found.now_in
            else tr("It was removed, or put together with another one.")
        )  # fmt: skip
        for at, link in enumerate(self.links):
            if at < len(found.now_in):
                link.set_words(cut_text(found.now_in[at].headline, MAX_HEADLINE))
            link.setVisible(at < len(found.now_in))
        self.setFocusProxy(self.links[0] if found.now_in else self.all)

    def _go(self) -> None:
        at = next((n for n, link in enumerate(self.links) if link is self.sender()), -1)
        if self._found is not None and 0 <= at < len(self._found.now_in):
            self.story_wanted.emit(self._found.now_in[at].id)

    def set_style(self, style: Style) -> None:
        """Apply another theme or text size."""
        self.title.set_style(style)
        self.words.set_style(style)
