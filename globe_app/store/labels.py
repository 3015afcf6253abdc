"""The reader's labels: giving and taking them, changing their names, with what undoing it takes."""

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from typing import Any

from sqlite_utils import Database

from globe_app.errors import GlobeError, NotFoundError
from globe_app.model.labels import Kept, Label
from globe_app.store import journal, retention
from globe_app.store.db import Store, reading, writing
from globe_app.store.id_lists import packed_ids as packed
from globe_app.store.id_lists import rows, unpacked_ids
from globe_app.store.journal import RESTORABLE, Kind, Outcome
from globe_app.text.reader_words import label_key, label_name
from globe_app.tr import tr

MOST_LABELS = 500
MOST_OF_ARTICLE = 30
Words = Callable[[str], str]  # the name of the label -> what was done, for the reader


class LabelError(GlobeError):
    """A label cannot be given or called so."""


def kept(store: Store) -> Kept:
    """How many articles are saved, noted, and have each label."""
    with reading(store) as db:
        (saved,) = db.execute(
            "SELECT count(*) FROM reader_state WHERE saved_at IS NOT NULL"
        ).fetchone()
        (noted,) = db.execute("SELECT count(*) FROM reader_state WHERE note <> ''").fetchone()
        found = db.execute(
            "SELECT l.id, l.name, count(al.article_id) FROM labels l"
            " LEFT JOIN article_labels al ON al.label_id = l.id GROUP BY l.id ORDER BY l.key, l.id"
        ).fetchall()
    return Kept(
        int(saved), int(noted), tuple(Label(int(r[0]), str(r[1]), int(r[2])) for r in found)
    )


def is_label(store: Store, name: str) -> bool:
    """Whether there is a label of that name."""
    with reading(store) as db:
        found = db.execute("SELECT 1 FROM labels WHERE key = ?", [label_key(name)]).fetchone()
    return found is not None


def labels_of(store: Store, article_id: int) -> tuple[Label, ...]:
    """The labels of an article, by name."""
    with reading(store) as db:
        found = db.execute(
            "SELECT l.id, l.name FROM article_labels al JOIN labels l ON l.id = al.label_id"
            " WHERE al.article_id = ? ORDER BY l.key",
            [article_id if abs(article_id) < 2**63 else 0],
        ).fetchall()
    return tuple(Label(int(r[0]), str(r[1])) for r in found)


def give(store: Store, article_id: int, typed: str, now: datetime, words: Words) -> Outcome:
    """Give an article a label, made where there is none of that name.

    Raises `NotFoundError`; `LabelError` for a name that is none, or too many labels.
    """
    name = label_name(typed)
    if not name:
        raise LabelError(typed, tr("a label needs a name"))

    def change(db: Database) -> str:
        _check_article(db, article_id)
        known = db.execute(
            "SELECT id, name FROM labels WHERE key = ?", [label_key(name)]
        ).fetchone()
        if known is None:
            if db.execute("SELECT count(*) FROM labels").fetchone()[0] >= MOST_LABELS:
                raise LabelError(
                    name, tr("there are {most} labels already").format(most=MOST_LABELS)
                )
            made = db.execute(
                "INSERT INTO labels (name, key) VALUES (?, ?)", [name, label_key(name)]
            )
            known = (int(made.lastrowid or 0), name)
        (have,) = db.execute(
            "SELECT count(*) FROM article_labels WHERE article_id = ?", [article_id]
        ).fetchone()
        if have >= MOST_OF_ARTICLE:
            raise LabelError(
                name, tr("the article has {most} labels already").format(most=MOST_OF_ARTICLE)
            )
        db.execute(
            "INSERT OR IGNORE INTO article_labels (article_id, label_id) VALUES (?, ?)",
            [article_id, known[0]],
        )
        return str(known[1])

    return _carry_out(store, now, words, change)


def take(store: Store, article_id: int, typed: str, now: datetime, words: Words) -> Outcome:
    """Take a label from an article; one that no article has any more goes. Raises `NotFoundError`."""

    def change(db: Database) -> str:
        _check_article(db, article_id)
        label = _label(db, typed)
        db.execute(
            "DELETE FROM article_labels WHERE article_id = ? AND label_id = ?",
            [article_id, label.id],
        )
        db.execute(
            "DELETE FROM labels WHERE id = ?1"
            " AND NOT EXISTS (SELECT 1 FROM article_labels WHERE label_id = ?1)",
            [label.id],
        )
        return label.name

    return _carry_out(store, now, words, change)


def rename(store: Store, typed: str, new: str, now: datetime, words: Words) -> Outcome:
    """Change a label's name; where another has that name, the two become one.

    Raises `NotFoundError`, `LabelError`.
    """
    name = label_name(new)
    if not name:
        raise LabelError(new, tr("a label needs a name"))

    def change(db: Database) -> str:
        label = _label(db, typed)
        other = db.execute(
            "SELECT id FROM labels WHERE key = ? AND id <> ?", [label_key(name), label.id]
        ).fetchone()
        if other is None:
            db.execute(
                "UPDATE labels SET name = ?, key = ? WHERE id = ?",
                [name, label_key(name), label.id],
            )
        else:
            db.execute(
                "INSERT OR IGNORE INTO article_labels (article_id, label_id)"
                " SELECT article_id, ? FROM article_labels WHERE label_id = ?",
                [other[0], label.id],
            )
            db.execute("DELETE FROM labels WHERE id = ?", [label.id])
        return name

    return _carry_out(store, now, words, change)


def remove(store: Store, typed: str, now: datetime, words: Words) -> Outcome:
    """Remove a label; its articles stay. Raises `NotFoundError`."""

    def change(db: Database) -> str:
        label = _label(db, typed)
        db.execute("DELETE FROM labels WHERE id = ?", [label.id])
        return label.name

    return _carry_out(store, now, words, change)


def _check_article(db: Database, article_id: int) -> None:
    stored = (
        abs(article_id) < 2**63
        and db.execute("SELECT 1 FROM articles WHERE id = ?", [article_id]).fetchone()
    )
    if not stored:
        raise NotFoundError(article_id, tr("no article of that id is stored"))


def _label(db: Database, typed: str) -> Label:
    row = db.execute("SELECT id, name FROM labels WHERE key = ?", [label_key(typed)]).fetchone()
    if row is None:
        raise NotFoundError(typed, tr("no label of that name"))
    return Label(int(row[0]), str(row[1]))


# Undoing -------------------------------------------------------------------------------------------------


def _carry_out(
    store: Store, now: datetime, words: Words, change: Callable[[Database], str]
) -> Outcome:
    """Make a change and note in the journal what it changed: rows of labels, pairs of article and label."""
    with writing(store) as db:
        before = _all(db)
        name = change(db)
        after = _all(db)
        record = {
            "labels_before": [list(row) for row in before[0] - after[0]],
            "labels_after": [list(row) for row in after[0] - before[0]],
            "taken": [list(pair) for pair in before[1] - after[1]],
            "given": [list(pair) for pair in after[1] - before[1]],
            # nothing keeps these from a cleanup any more
            RESTORABLE: packed({one for one, _ in before[1] - after[1]}),
        }
        changed = len(before[0] ^ after[0]) + len(before[1] ^ after[1])
        if changed:
            journal.note(db, now, Kind.LABELS, words(name), record)
        return Outcome(lists_changed=bool(changed), count=changed, name=name)


def _all(db: Database) -> tuple[set[tuple[int, str, str]], set[tuple[int, int]]]:
    """Every label and every pair: what a reader gives by hand, so never many."""
    labels = {
        (int(r[0]), str(r[1]), str(r[2])) for r in db.execute("SELECT id, name, key FROM labels")
    }
    pairs = {
        (int(r[0]), int(r[1]))
        for r in db.execute("SELECT article_id, label_id FROM article_labels")
    }
    return labels, pairs


def take_back(db: Database, record: Mapping[str, Any], _: datetime) -> Outcome:
    """Put labels and pairs as they were."""
    return _exchange(db, record, ("labels_after", "given"), ("labels_before", "taken"))


def do_again(db: Database, record: Mapping[str, Any], _: datetime) -> Outcome:
    """Put labels and pairs as the action left them."""
    return _exchange(db, record, ("labels_before", "taken"), ("labels_after", "given"))


def _exchange(
    db: Database, record: Mapping[str, Any], going: tuple[str, str], coming: tuple[str, str]
) -> Outcome:
    """Take away and put back. What changed since, as a name given anew, stays."""
    retention.restore_some(db, unpacked_ids(record.get(RESTORABLE)))
    for one in rows(record, going[1], 2):
        db.execute("DELETE FROM article_labels WHERE (article_id, label_id) = (?, ?)", one)
    back = {row[0]: row for row in rows(record, coming[0], 3)}
    for number, name, key in rows(record, going[0], 3):
        if number in back:  # it gets its other name
            _, name, key = back.pop(number)
            db.execute(
                "UPDATE OR IGNORE labels SET name = ?, key = ? WHERE id = ?", [name, key, number]
            )
        else:
            db.execute(
                "DELETE FROM labels WHERE id = ?1 AND key = ?2"
                " AND NOT EXISTS (SELECT 1 FROM article_labels WHERE label_id = ?1)",
                [number, key],
            )
    for number, name, key in back.values():
        db.execute(
            "INSERT OR IGNORE INTO labels (id, name, key) VALUES (?, ?, ?)", [number, name, key]
        )
    pairs = rows(record, coming[1], 2)
    _give_back(db, pairs)
    return Outcome(lists_changed=True, count=len(pairs) + 1)


def _give_back(db: Database, pairs: Iterable[list[Any]]) -> None:
    for article, label in pairs:
        db.execute(
            "INSERT OR IGNORE INTO article_labels (article_id, label_id)"
            " SELECT a.id, l.id FROM articles a, labels l WHERE a.id = ? AND l.id = ?",
            [article, label],
        )
