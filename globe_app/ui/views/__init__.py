"""The one registration of views. Their order is that of the bar; a new view is a folder and a line here."""

from collections.abc import Callable
from typing import Any

from globe_app.ui.views.article.view import ArticleView
from globe_app.ui.views.country.view import CountryView
from globe_app.ui.views.edition.view import EditionView
from globe_app.ui.views.history.view import HistoryView
from globe_app.ui.views.missed.view import MissedView
from globe_app.ui.views.reading.view import ReadingView
from globe_app.ui.views.saved.view import SavedView
from globe_app.ui.views.search.view import SearchView
from globe_app.ui.views.story.view import StoryView
from globe_app.ui.views.today.view import TodayView
from globe_app.ui.views.view import View, ViewContext
from globe_app.ui.views.world.view import StoriesView

VIEWS: tuple[Callable[[ViewContext], View[Any, Any]], ...] = (
    TodayView,
    StoriesView,
    MissedView,
    SavedView,
    SearchView,
    CountryView,
    ArticleView,
    StoryView,
    ReadingView,
    EditionView,
    HistoryView,
)
