"""Raw SQL for tests: what no function of the store does, and looking behind it."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from globe_app.model.story import Passage
from globe_app.store.db import Store, reading, writing
from globe_app.store.stories import story_of, texts
from globe_app.store.story_writer import MembershipFacts, keep_passages, stale_stories, write_facts
from globe_app.store.texts import read_text, replace_text
from globe_app.store.undo import undo
from globe_app.stories.themes import available_classifier_name


def rows(store: Store, sql: str, *args: object) -> list[tuple[Any, ...]]:
    """What a query finds."""
    with reading(store) as db:
        return list(db.execute(sql, list(args)).fetchall())


def value(store: Store, sql: str, *args: object) -> Any:
    """The one value a query finds."""
    ((found,),) = rows(store, sql, *args)
    return found


def change(store: Store, sql: str, *args: object) -> None:
    """One statement in a transaction of its own."""
    with writing(store) as db:
        db.execute(sql, list(args))


def edit(
    store: Store, article_id: int, *, headline: str | None = None, html: str | None = None,
    plain: str | None = None,
) -> None:  # fmt: skip
    """The outlet edits an article, as a sync writes it."""
    with writing(store) as db:
        text = read_text(db, article_id)
        assert text is not None
        new = replace(
            text,
            headline=text.headline if headline is None else headline,
            html=text.html if html is None else html,
            plain=text.plain if plain is None else plain,
        )
        replace_text(db, article_id, new)


def recompute(store: Store, standings: Mapping[int, Sequence[MembershipFacts]]) -> None:
    """What a worker writes of stories (by id) that it has just read as stale."""
    read = {one.story_id: one for one in stale_stories(store)}
    write_facts(store, {read[story]: ones for story, ones in standings.items()})


def set_themes(store: Store, *passages: Passage) -> None:
    """Give an article, which is in a story, these themes."""
    (article,) = {one.article_id for one in passages}
    found = texts(store, story_of(store, article))
    own = next(one for one in found if one.id == article)
    keep_passages(store, own, passages, available_classifier_name())


def undone(store: Store) -> str:
    """Undo the reader's last action; what it was, "" = there was none that could be undone."""
    found = undo(store, datetime(2026, 11, 6, 12, 0, tzinfo=UTC))
    return "" if found is None or found.outcome is None else found.words
