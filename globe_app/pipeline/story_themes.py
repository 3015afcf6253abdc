"""Finds the themes of stories' sentences and keeps them: when a story is opened, and for the most told ones.

A story's themes are lacking while an article of it has no passages made of its words as they are now, by the
classifier as it is now.
"""

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime, timedelta

from globe_app.model.story import EnrichProgress
from globe_app.settings import Settings
from globe_app.store import stories as stored
from globe_app.store import story_writer
from globe_app.store.db import Store
from globe_app.stories.embed import Embedders
from globe_app.stories.themes import available_classifier_name, load_classifier, passages

MAX_AGE = timedelta(days=10)  # older stories get their themes when they are opened
STORIES_IN_ADVANCE = 200
MAX_TEXTS = 300  # articles of a story whose sentences get themes

TEXTS_AT_ONCE = 16  # articles whose sentences are embedded together

Cancelled = Callable[[], bool]


def stories_without_themes(store: Store, now: datetime) -> tuple[int, ...]:
    """Ids of those of the most told recent stories whose themes are lacking, the most told first."""
    return story_writer.without_passages(
        store, now - MAX_AGE, STORIES_IN_ADVANCE, MAX_TEXTS, available_classifier_name()
    )


def find_themes(
    store: Store, settings: Settings, story_ids: Sequence[int],
    cancelled: Cancelled = lambda: False, embedders: Embedders | None = None,
) -> Iterator[EnrichProgress]:  # fmt: skip
    """Classify the sentences of stories and keep them, yielding progress after each story.

    Near duplicates get none: they are quoted at the earliest text only. Commits article by article: what
    was found stays when it is cancelled. Raises `ResourceError`, `StoreError`.
    """
    if not story_ids:
        return
    classifier = load_classifier(settings.resources, embedders)
    for done, story_id in enumerate(story_ids, 1):
        have = story_writer.with_passages(store, story_id, classifier.name)
        lacking = [one for one in stored.texts(store, story_id, MAX_TEXTS) if one.id not in have]
        for start in range(0, len(lacking), TEXTS_AT_ONCE):
            if cancelled():
                return
            some = lacking[start : start + TEXTS_AT_ONCE]
            for text, found in zip(some, passages(some, classifier), strict=True):
                story_writer.keep_passages(store, text, found, classifier.name)
        yield EnrichProgress("themes", done, len(story_ids))
