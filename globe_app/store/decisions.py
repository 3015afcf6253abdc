"""The reader's splits and merges of stories: undoable, and respected by all later clustering."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlite_utils import Database

from globe_app.errors import NotFoundError
from globe_app.store import journal
from globe_app.store.db import Store, writing
from globe_app.store.id_lists import DamagedRecordError
from globe_app.store.journal import Kind, Outcome
from globe_app.store.stories import story
from globe_app.store.story_writer import new_story, recompute
from globe_app.tr import tr

# of `story_articles.by_hand`; 0 = a sync put it there, and may move it
MOST_CHARS = 48  # of a headline that a toast names
MOVED, STAYED = 1, 2  # put there by the reader; left there when the reader moved others


def split(store: Store, story_id: int, article_ids: Sequence[int], now: datetime) -> int:
    """Move some articles of a story into a new one; gives the new id. Raises `NotFoundError`."""
    row = story(store, story_id)
    with writing(store) as db:
        inside = _members(db, story_id)
        leaving = [one for one in dict.fromkeys(article_ids) if one in inside]
        if not leaving or len(leaving) == len(inside):
            raise NotFoundError(
                story_id, tr("choose some of the story's articles, not none and not all of them")
            )
        before = _snapshot(db, [story_id])
        new = new_story(db, int(row.first.timestamp()), int(row.sample))
        for one in leaving:
            db.execute("UPDATE story_articles SET story_id = ? WHERE article_id = ?", [new, one])
        _keep_together(db, [story_id, new], moved=leaving)
        db.execute("INSERT OR IGNORE INTO separated_stories (a, b) VALUES (?, ?)", [story_id, new])
        description = tr("{some} of %n {article|articles} split off", "", len(inside)).format(
            some=len(leaving)
        )
        _note(db, now, description, before, made=[new])
        for one in (story_id, new):
            recompute(db, one)
    return new


def merge(store: Store, story_id: int, other_id: int, now: datetime) -> None:
    """Merge `other_id` into `story_id`. Raises `NotFoundError`."""
    if story_id == other_id:
        raise NotFoundError(story_id, tr("a story cannot be merged with itself"))
    story(store, story_id)
    other = story(store, other_id)
    with writing(store) as db:
        before = _snapshot(db, [story_id, other_id])
        db.execute("DELETE FROM separated_stories WHERE (a, b) IN ((?, ?), (?, ?))",
                   [story_id, other_id, other_id, story_id])  # fmt: skip
        # what was to be kept apart from the other is from now on kept apart from this one
        db.execute("UPDATE OR IGNORE separated_stories SET a = ? WHERE a = ?", [story_id, other_id])
        db.execute("UPDATE OR IGNORE separated_stories SET b = ? WHERE b = ?", [story_id, other_id])
        moved = _members(db, other_id)
        db.execute(
            "UPDATE story_articles SET story_id = ? WHERE story_id = ?", [story_id, other_id]
        )
        _keep_together(db, [story_id], moved=moved)
        _note(
            db,
            now,
            tr("merged with “{headline}”").format(headline=other.headline[:MOST_CHARS]),
            before,
            made=[],
        )
        recompute(db, story_id)


def take_back(db: Database, record: Mapping[str, Any], _: datetime) -> Outcome:
    """Put the stories back as they were before a split or merge; the record that does it again too."""
    before = _read(record, "before")
    touched = [one[0] for one in (*before["stories"], *before["made"])]
    after = _snapshot(db, touched)
    _restore(db, before)
    return Outcome(lists_changed=True, record={**record, "after": {**after, "made": []}})


def do_again(db: Database, record: Mapping[str, Any], _: datetime) -> Outcome:
    """Split or merge again."""
    after = _read(record, "after")
    _restore(db, after)
    return Outcome(lists_changed=True)


def _read(record: Mapping[str, Any], name: str) -> dict[str, list[list[int]]]:
    """The rows that `_note` or `take_back` stored. Raises `DamagedRecordError`."""
    found = _readable(record.get(name))
    if found is None:
        raise DamagedRecordError(name)
    return found


def _readable(found: Any) -> dict[str, list[list[int]]] | None:
    """The rows; None where they are damaged."""
    try:
        before = {
            name: [[int(part) for part in row] for row in found[name]]
            for name in ("stories", "members", "apart")
        }
        before["made"] = [[int(one)] for one in found["made"]]
    except (ValueError, KeyError, TypeError, OverflowError, RecursionError):
        return None
    widths = {"stories": 4, "members": 3, "apart": 2, "made": 1}
    rows = [(row, widths[name]) for name, some in before.items() for row in some]
    if any(len(row) != width or any(abs(one) >= 2**63 for one in row) for row, width in rows):
        return None
    ids = {row[0] for row in before["stories"]}
    return before if ids and all(row[1] in ids for row in before["members"]) else None


def _members(db: Database, story_id: int) -> list[int]:
    rows = db.execute("SELECT article_id FROM story_articles WHERE story_id = ?", [story_id])
    return [int(r[0]) for r in rows]


def _keep_together(db: Database, story_ids: Sequence[int], moved: Sequence[int]) -> None:
    """No sync moves these stories' articles any more. `moved`: those that the reader put there."""
    for one in story_ids:
        db.execute(
            "UPDATE story_articles SET by_hand = ? WHERE story_id = ? AND by_hand = 0",
            [STAYED, one],
        )
    for one in moved:
        db.execute("UPDATE story_articles SET by_hand = ? WHERE article_id = ?", [MOVED, one])


def _snapshot(db: Database, story_ids: list[int]) -> dict[str, Any]:
    marks = ",".join("?" * len(story_ids))
    members = db.execute(
        f"SELECT article_id, story_id, by_hand FROM story_articles WHERE story_id IN ({marks})",
        story_ids,
    ).fetchall()
    kept = db.execute(
        f"SELECT id, first_at, last_at, sample FROM stories WHERE id IN ({marks})", story_ids
    ).fetchall()
    pairs = db.execute(
        f"SELECT a, b FROM separated_stories WHERE a IN ({marks}) OR b IN ({marks})",
        [*story_ids, *story_ids],
    ).fetchall()
    return {"members": members, "stories": kept, "apart": pairs}


def _note(
    db: Database, now: datetime, description: str, before: dict[str, Any], made: list[int]
) -> None:
    journal.note(db, now, Kind.STORIES, description, {"before": {**before, "made": made}})


def _restore(db: Database, before: dict[str, list[list[int]]]) -> None:
    ids = [one[0] for one in before["stories"]]
    made_since = [one[0] for one in before["made"]]
    touched = [*ids, *made_since]
    for one, first, last, sample in before["stories"]:
        db.execute(
            "INSERT OR IGNORE INTO stories (id, first_at, last_at, sample) VALUES (?, ?, ?, ?)",
            [one, first, last, sample],
        )
    for one in touched:
        db.execute("DELETE FROM separated_stories WHERE a = ? OR b = ?", [one, one])
    for article, story_id, by_hand in before["members"]:
        db.execute(
            "UPDATE story_articles SET story_id = ?, by_hand = ? WHERE article_id = ?",
            [story_id, by_hand, article],
        )
    for made in made_since:  # what joined it since goes with the first of the old ones
        db.execute("UPDATE story_articles SET story_id = ? WHERE story_id = ?", [ids[0], made])
    for a, b in before["apart"]:
        db.execute(
            "INSERT OR IGNORE INTO separated_stories (a, b) SELECT ?, ? WHERE EXISTS (SELECT 1 FROM stories"
            " WHERE id = ?) AND EXISTS (SELECT 1 FROM stories WHERE id = ?)",
            [a, b, a, b],
        )
    for one in touched:
        recompute(db, one)
