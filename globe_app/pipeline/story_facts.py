"""Works out what a story's line shows, and each article's place in it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np

from globe_app.model.story import EnrichProgress
from globe_app.store import stories as stored
from globe_app.store import story_writer, vectors
from globe_app.store.db import Store
from globe_app.stories import embed
from globe_app.stories.article_vectors import Centring, load_means, only_every
from globe_app.stories.wire_copies import credit, group_copies

REFRESH_AT_ONCE = 50

Cancelled = Callable[[], bool]


def refresh_stories(
    store: Store, resources: Path, cancelled: Cancelled = lambda: False
) -> Iterator[EnrichProgress]:
    """Recompute centrality, near duplicates, credits and counts of stories that changed."""
    stale = story_writer.stale_stories(store)
    if not stale:
        return
    means = load_means(resources, embed.available_model_name())
    centring = Centring(means, (), only_every(np.zeros((0, embed.WIDTH), np.float32)))
    story_writer.refresh_single_articles(store, [one.story_id for one in stale if one.articles < 2])
    several = [one for one in stale if one.articles > 1]
    for at in range(0, len(several), REFRESH_AT_ONCE):
        if cancelled():
            return
        some = several[at : at + REFRESH_AT_ONCE]
        story_writer.write_facts(
            store, {one: _membership_facts(store, one.story_id, centring) for one in some}
        )
        yield EnrichProgress("stories", at + len(some), len(several))


def _membership_facts(
    store: Store, story_id: int, centring: Centring
) -> list[story_writer.MembershipFacts]:
    texts = stored.texts(store, story_id)
    known = vectors.clustered_in_story(store, story_id)
    rows = known.vectors
    if rows.shape[1] == embed.WIDTH:
        rows = centring.centred(known.languages, only_every(rows)).every
    vectors_ = dict(zip(known.ids, rows, strict=True))
    middle = embed.unit_rows(np.mean(list(vectors_.values()), axis=0)) if vectors_ else None
    copies = group_copies(texts)
    found = []
    for text in texts:
        own = vectors_.get(text.id)
        # rounded: two articles are equally near their middle, whatever the last bit says
        central = 0.0 if own is None or middle is None else float(np.clip(own @ middle, 0.0, 1.0))
        central = round(central, 4)
        found.append(
            story_writer.MembershipFacts(
                text.id, central, copies.get(text.id, text.id), credit(text)
            )
        )
    return found
