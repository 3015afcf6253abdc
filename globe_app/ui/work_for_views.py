"""Connects views to work in the background that only they ask for: translation, themes, translators."""

from globe_app.ui.background.background import Background
from globe_app.ui.navigation import Navigator
from globe_app.ui.places import Article, Stories, Story, Today
from globe_app.ui.services import Services
from globe_app.ui.views.article.translate import ArticleTranslation
from globe_app.ui.views.article.view import ArticleView
from globe_app.ui.views.story.view import StoryView
from globe_app.ui.views.today.view import TodayView
from globe_app.ui.views.world.view import StoriesView


def connect_views(
    services: Services, navigator: Navigator, background: Background
) -> ArticleTranslation | None:
    """Connect those that are registered; gives what has to be kept alive."""
    views, translators = navigator.views, background.translators
    today, stories, story = views.get(Today), views.get(Stories), views.get(Story)
    if isinstance(today, TodayView):
        translators.needed_changed.connect(lambda: today.show_needed(translators.control.needed))
        background.trouble_changed.connect(today.board.trouble.show_trouble)
    if isinstance(stories, StoriesView):
        background.enrichment.running_changed.connect(stories.show_working)
    if isinstance(story, StoryView):
        story.themes_wanted.connect(background.themes.find)
        background.themes.found.connect(story.take_up_themes)
    article = views.get(Article)
    return (
        ArticleTranslation(services, article, background)
        if isinstance(article, ArticleView)
        else None
    )
