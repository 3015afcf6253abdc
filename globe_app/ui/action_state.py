"""What can be done now: the state that the table of actions is asked with, from the parts of the window."""

from globe_app.model.article_query import ArticleQuery
from globe_app.ui.actions import State
from globe_app.ui.background.background import Background
from globe_app.ui.map_modes import MapMode
from globe_app.ui.navigation import Navigator
from globe_app.ui.places import Article, Edition, Search, Story
from globe_app.ui.preferences import Preferences, Projection


def state_of(
    navigator: Navigator, background: Background, preferences: Preferences, mode: MapMode, *,
    undo: str, redo: str, sample: bool, read_only: bool, storing: bool,
    can_sync: bool, alert: bool | None,
) -> State:  # fmt: skip
    """The state of a window. `undo`, `redo`: what these would do, in words; `alert`: whether the page has
    an alert, None = it can have none."""
    view, place = navigator.view, navigator.place
    chosen = view.selection() if view is not None else None
    article = chosen.article if chosen else None
    on = {
        f"theme_{preferences.theme}": True,
        f"sync_every_{background.sync_hours}": True,
        "sync_on_start": background.sync_on_start,
        "calm": preferences.calm,
        "night": preferences.night,
        mode.value: True,
        "flat_map": preferences.projection is not Projection.GLOBE,
        f"map_{preferences.projection.name.lower()}": True,
        "offline": preferences.offline,
        "save": article is not None and article.saved,
        "alert": bool(alert),
    }
    return State(
        article=article,
        hidden=bool(article and article.hidden_by),
        reading=isinstance(place, Article),
        two_languages=bool(chosen and chosen.two_languages),
        can_translate=bool(chosen and chosen.can_translate),
        story=chosen.story if chosen else 0,
        on_story=isinstance(place, Story),
        listed=isinstance(place, Edition)
        or (place is not None and isinstance(place.sequence, ArticleQuery)),
        back=navigator.back_title,
        forward=navigator.can_go_forward,
        undo=undo,
        redo=redo,
        read_only=read_only,
        storing=storing,
        can_sync=can_sync,
        syncing=background.syncing,
        sample=sample,
        offline=preferences.offline,
        can_alert=alert is not None,
        can_save_search=isinstance(place, Search) and bool(place.typed.strip()),
        checked=frozenset(name for name, is_on in on.items() if is_on),
    )
