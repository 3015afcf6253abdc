"""The pages of the reading pane: created, themed, and given keyboard focus."""

from PySide6.QtWidgets import QStackedWidget, QWidget

from globe_app.briefing import articles
from globe_app.ui.old.history import View
from globe_app.ui.old.look.theme import Theme
from globe_app.ui.old.services import Services
from globe_app.ui.old.views.article.view import ArticlePane
from globe_app.ui.old.views.country import CountryPage
from globe_app.ui.old.views.missed.navigation import missed_page
from globe_app.ui.old.views.story.view import StoryPage
from globe_app.ui.old.views.today import WelcomePage
from globe_app.ui.old.views.world.view import WorldPage


class Pages(QStackedWidget):
    """Stacked pages: welcome, a country's articles, an article, the world's stories, a story, missed."""

    def __init__(self, services: Services, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("pane")
        self.view = View.WELCOME
        name, clock = services.countries.name, services.clock
        self.welcome = WelcomePage(services.serif, services.flags)
        self.country = CountryPage(
            theme, services.serif, services.flags,
            lambda image: articles.image_path(services.settings.images, image), name, clock,
        )  # fmt: skip
        self.reader = ArticlePane(theme, services.serif, clock)
        self.world = WorldPage(theme, services.serif, services.flags, name, clock)
        self.story = StoryPage(
            theme, services.serif, services.flags, name, clock, read_only=services.read_only
        )
        self.missed = missed_page(services, theme)
        for page in (
            self.welcome, self.country, self.reader, self.world, self.story, self.missed,
        ):  # fmt: skip
            self.addWidget(page)

    def set_theme(self, theme: Theme) -> None:
        """Apply another theme."""
        for page in (self.country, self.reader, self.world, self.story, self.missed):
            page.set_theme(theme)

    def resize_text(self, by: int) -> None:
        """Make the text of articles and stories larger (+1) or smaller (-1)."""
        self.reader.resize_text(by)
        self.story.set_text_size(self.reader.text_size)

    def focus_page(self) -> None:
        """Give keyboard focus to the current page."""
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
