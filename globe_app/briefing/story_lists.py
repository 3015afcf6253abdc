"""Lists of stories with what their rows show: the stories of some days, and those missed at home."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from globe_app.briefing import stories as briefing
from globe_app.briefing.stories import EnrichState, SimilaritySettings
from globe_app.model.story import Missed, StoryRow
from globe_app.store import counts, front_page
from globe_app.store.db import Store


@dataclass(frozen=True, slots=True)
class StoryList:
    """The stories of some days."""

    rows: tuple[StoryRow, ...]  # told in two countries or more, the most first
    images: Mapping[int, str]  # story -> content hash of its picture
    opened: frozenset[int]  # stories of which some article is read
    state: EnrichState
    hidden: bool = False  # there are some, all of which rules hide


def story_list(store: Store, now: datetime, days: int) -> StoryList:
    """The stories of the last `days`."""
    rows = briefing.stories(store, now, days=days)
    ids = [row.id for row in rows]
    hidden = not rows and bool(briefing.stories(store, now, days, limit=1, with_hidden=True))
    return StoryList(
        rows, _images(store, ids), front_page.opened_stories(store, ids),
        briefing.enrich_state(store), hidden,
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class MissedList:
    """What a home country's outlets overlook, with what its page shows."""

    found: Missed
    collected: tuple[str, ...]  # countries with any article in those hours
    outlets: Mapping[str, int]  # country -> outlets of it that are switched on
    images: Mapping[int, str]  # story -> content hash of its picture


def missed_list(store: Store, settings: SimilaritySettings, home: str, now: datetime) -> MissedList:
    """The missed stories of a home country."""
    found = briefing.missed(store, settings, home, now)
    every = (*found.missed, *found.only_here, *found.set_aside)
    return MissedList(
        found, briefing.collected(store, found.since, found.until),
        {one.code: one.outlets for one in counts.counts(store) if one.outlets},
        _images(store, [one.row.id for one in every]),
    )  # fmt: skip


def _images(store: Store, ids: list[int]) -> dict[int, str]:
    return {story: one.hash for story, one in front_page.pictures_of_stories(store, ids).items()}
