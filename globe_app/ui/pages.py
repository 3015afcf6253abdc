"""The pages of the pane: made, dressed, and given the keyboard."""

from PySide6.QtWidgets import QStackedWidget, QWidget

from globe_app.briefing import articles
from globe_app.ui.history import View
from globe_app.ui.look.theme import Theme
from globe_app.ui.services import Parts
from globe_app.ui.views.article.view import ReaderPane
from globe_app.ui.views.country import CountryPage
from globe_app.ui.views.missed.navigation import missed_page
from globe_app.ui.views.story.view import StoryPage
from globe_app.ui.views.today import WelcomePage
from globe_app.ui.views.world.view import WorldPage


class Pages(QStackedWidget):
    """Welcome, a country's stories, an article, the world's stories, one of these, what is missed."""

    def __init__(self, parts: Parts, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("pane")
        self.view = View.WELCOME
        name, clock = parts.countries.name, parts.clock
        self.welcome = WelcomePage(parts.serif, parts.flags)
        self.country = CountryPage(
            theme, parts.serif, parts.flags,
            lambda image: articles.image_path(parts.settings.images, image), name, clock,
        )  # fmt: skip
        self.reader = ReaderPane(theme, parts.serif, clock)
        self.world = WorldPage(theme, parts.serif, parts.flags, name, clock)
        self.story = StoryPage(
            theme, parts.serif, parts.flags, name, clock, read_only=parts.read_only
        )
        self.missed = missed_page(parts, theme)
        for page in (
            self.welcome, self.country, self.reader, self.world, self.story, self.missed,
        ):  # fmt: skip
            self.addWidget(page)

    def set_theme(self, theme: Theme) -> None:
        """Take another look."""
        for page in (self.country, self.reader, self.world, self.story, self.missed):
            page.set_theme(theme)

    def resize_text(self, by: int) -> None:
        """Larger (+1) or smaller (-1) text, of articles and stories alike."""
        self.reader.resize_text(by)
        self.story.set_text_size(self.reader.text_size)

    def focus_page(self) -> None:
        """Give the keyboard to the page that is shown."""
        if self.view is View.STORY:
            self.story.focus_part()
            return
        if self.view is View.MISSED:
            self.missed.focus_page()
            return
        targets: dict[View, QWidget] = {
            View.WELCOME: self.welcome.list, View.LIST: self.country.list,
            View.ARTICLE: self.reader.browser, View.WORLD: self.world.list,
        }  # fmt: skip
        targets[self.view].setFocus()
