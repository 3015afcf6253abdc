"""What the page of a story is filled with: its head at once, the rest when it has been compared."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import numpy as np

from globe_app.briefing import stories as briefing
from globe_app.briefing.world_take import headline_of
from globe_app.errors import NotFoundError
from globe_app.model.story import (
    CurrentTake,
    FirstReport,
    Membership,
    StoryArticle,
    StoryRow,
    Takes,
    Theme,
)
from globe_app.store import stories as stored
from globe_app.store import vectors
from globe_app.store.db import Store

MERGE_DAYS = 7  # around a story: those of these days can be merged with it
MERGE_MOST = 2_000
MAX_FOLLOWED = 3  # stories that a story's articles have gone into


@dataclass(frozen=True, slots=True)
class StoryHead:
    """Who tells a story, and when."""

    take: CurrentTake
    headline: StoryArticle  # the article whose headline it has
    steps: tuple[FirstReport, ...]  # each country's first report


@dataclass(frozen=True, slots=True)
class StoryGone:
    """A story that is no more: merged into another, put back together, or removed."""

    id: int
    now_in: tuple[StoryRow, ...]  # where its articles are, most of them first; () = nowhere


def story_head(store: Store, story_id: int, known: Sequence[int] = ()) -> StoryHead | StoryGone:
    """A story as its page begins. `known`: ids of the articles it had when it was last read."""
    try:
        take = briefing.current_take(store, story_id)
    except NotFoundError:
        return StoryGone(story_id, _now_in(store, known))
    if not take.articles:
        return StoryGone(story_id, ())
    return StoryHead(take, headline_of(take.articles), briefing.replay(store, story_id))


def _now_in(store: Store, known: Sequence[int]) -> tuple[StoryRow, ...]:
    counts = Counter(stored.story_of(store, one) for one in known)
    found = [one for one, _ in counts.most_common() if one][:MAX_FOLLOWED]
    return tuple(stored.story(store, one) for one in found)


@dataclass(frozen=True, slots=True)
class WhyGrouped:
    """Why articles are one story, and what each country says under each theme."""

    memberships: tuple[Membership, ...]
    takes: Takes


def why_grouped(store: Store, story_id: int, themes: Sequence[Theme]) -> WhyGrouped:
    """Raises `NotFoundError`."""
    return WhyGrouped(briefing.membership(store, story_id), briefing.takes(store, story_id, themes))


def merge_candidates(store: Store, story_id: int, now: datetime) -> tuple[StoryRow, ...]:
    """Stories of the same days, single articles too, that could be the same event: the most alike first.

    Those whose articles have no vectors yet come last. Raises `NotFoundError`.
    """
    row = stored.story(store, story_id)
    around = timedelta(days=MERGE_DAYS)
    rows = stored.stories(
        store, row.first - around, row.last + around, least=1, limit=MERGE_MOST, with_hidden=True
    )
    others = [one for one in rows if one.id != story_id]
    alike = _likeness(store, story_id, row.first - around, row.last + around)
    return tuple(sorted(others, key=lambda one: -alike.get(one.id, -1.0)))


def _likeness(store: Store, story_id: int, since: datetime, until: datetime) -> dict[int, float]:
    """Story -> highest cosine of one of its articles with the middle of the story's articles."""
    own = vectors.clustered_in_story(store, story_id)
    every = vectors.clustered_of_country(
        store, "", since.timestamp(), until.timestamp(), other=True
    )
    if not own.ids or own.vectors.shape[1:] != every.vectors.shape[1:]:
        return {}
    middle = own.vectors.mean(0)
    cosines = every.vectors @ (middle / max(float(np.linalg.norm(middle)), 1e-9))
    found: dict[int, float] = {}
    for story, cosine in zip(every.stories, cosines.tolist(), strict=True):
        found[story] = max(found.get(story, -1.0), cosine)
    return found
