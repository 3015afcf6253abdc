"""Writing stories: which article is in which, what is worked out of each, the themes of sentences."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlite_utils import Database

from globe_app.model.story import Passage
from globe_app.store.db import Store

AT_ONCE = 500  # stories a transaction: nobody waits long for the store meanwhile


@dataclass(frozen=True, slots=True)
class Standing:
    """What is worked out of an article's place in its story."""

    article_id: int
    central: float  # 0 to 1
    text_of: int  # its own id, or the article it copies
    credit: str


def write_grouping(
    store: Store, story_of_article: Mapping[int, int], joined: Mapping[int, int]
) -> tuple[int, ...]:
    """Put articles into stories (below 0: a new story) and join stories; the stories touched.

    What the reader put somewhere by hand stays there, even where that happened since the grouping began;
    an article that is gone is passed over.
    """
    touched: set[int] = set()
    made: dict[int, int] = {}
    with store.writing() as db:
        for article, story_id in story_of_article.items():
            row = db.execute(
                "SELECT published, country, outlet_id, sample FROM articles WHERE id = ?", [article]
            ).fetchone()
            if row is None:
                continue
            published, country, outlet, sample = row
            if story_id < 0:
                if story_id not in made:
                    made[story_id] = new_story(db, published, sample)
                story_id = made[story_id]
            done = db.execute(
                "INSERT INTO story_articles (article_id, story_id, published, country, outlet_id)"
                " SELECT ?, id, ?, ?, ? FROM stories WHERE id = ? ON CONFLICT (article_id) DO NOTHING",
                [article, published, country, outlet, story_id],
            )
            if done.rowcount:
                touched.add(story_id)
        for gone, kept in joined.items():
            if gone > 0 and kept > 0 and not _kept_apart(db, gone, kept):
                db.execute(
                    "UPDATE story_articles SET story_id = ? WHERE story_id = ? AND by_hand = 0",
                    [kept, gone],
                )
                touched.discard(gone)
                touched.add(kept)
    return tuple(sorted(touched))


def _kept_apart(db: Database, a: int, b: int) -> bool:
    """Whether two stories must not be joined: the reader split them, or the one they go to is gone."""
    row = db.execute(
        "SELECT EXISTS (SELECT 1 FROM apart WHERE (a, b) IN ((?, ?), (?, ?)))"
        " OR NOT EXISTS (SELECT 1 FROM stories WHERE id = ?)",
        [a, b, b, a, b],
    ).fetchone()
    return bool(row[0])


def new_story(db: Database, published: int, sample: int) -> int:
    """An empty story; its id."""
    made = db.execute(
        "INSERT INTO stories (first_at, last_at, sample) VALUES (?, ?, ?)",
        [published, published, sample],
    )
    return int(made.lastrowid or 0)


def apart(store: Store) -> frozenset[tuple[int, int]]:
    """Pairs of stories that the reader wants kept apart."""
    with store.reading() as db:
        return frozenset((int(a), int(b)) for a, b in db.execute("SELECT a, b FROM apart"))


def held(store: Store) -> frozenset[int]:
    """Stories with articles that the reader put there: they are not joined to others by themselves."""
    with store.reading() as db:
        rows = db.execute("SELECT DISTINCT story_id FROM story_articles WHERE by_hand = 1")
        return frozenset(int(row[0]) for row in rows)


def stale(store: Store) -> tuple[tuple[int, int], ...]:
    """(story, articles) of stories whose figures must be worked out anew."""
    with store.reading() as db:
        rows = db.execute(
            "SELECT id, (SELECT count(*) FROM story_articles a WHERE a.story_id = s.id) FROM stories s"
            " WHERE stale = 1 ORDER BY last_at DESC"
        )
        return tuple((int(r[0]), int(r[1])) for r in rows)


def refresh(store: Store, standings: Mapping[int, Sequence[Standing]]) -> None:
    """Write what was worked out for each story, and the figures its line shows."""
    with store.writing() as db:
        for story_id, ones in standings.items():
            db.conn.executemany(
                "UPDATE story_articles SET central = ?, text_of = ?, credit = ? WHERE article_id = ?",
                [(s.central, None if s.text_of == s.article_id else s.text_of, s.credit, s.article_id)
                 for s in ones],
            )  # fmt: skip
            work_out(db, story_id)


def refresh_lone(store: Store, story_ids: Sequence[int]) -> None:
    """The same for stories of one article: there is nothing to work out."""
    for start in range(0, len(story_ids), AT_ONCE):
        with store.writing() as db:
            for story_id in story_ids[start : start + AT_ONCE]:
                work_out(db, story_id)


def work_out(db: Database, story_id: int) -> None:
    """The figures of a story's line, from its articles; a story without any goes."""
    row = db.execute(
        "SELECT min(published), max(published), count(*), count(DISTINCT coalesce(text_of, article_id)),"
        " count(DISTINCT outlet_id), count(DISTINCT country) FROM story_articles WHERE story_id = ?",
        [story_id],
    ).fetchone()
    if not row[2]:
        db.execute("DELETE FROM stories WHERE id = ?", [story_id])
        return
    countries = db.execute(
        "SELECT country FROM story_articles WHERE story_id = ? GROUP BY country"
        " ORDER BY min(published), country",
        [story_id],
    ).fetchall()
    central, headline = db.execute(
        "SELECT a.id, coalesce(a.english_headline, a.headline) FROM story_articles s JOIN articles a"
        " ON a.id = s.article_id WHERE s.story_id = ? ORDER BY s.central DESC, s.published LIMIT 1",
        [story_id],
    ).fetchone()
    db.execute(
        "UPDATE stories SET first_at = ?, last_at = ?, articles = ?, texts = ?, outlets = ?, nations = ?,"
        " countries = ?, central = ?, headline = ?, stale = 0 WHERE id = ?",
        [*row, " ".join(c for (c,) in countries), central, headline, story_id],
    )


def keep_passages(store: Store, article_ids: Sequence[int], passages: Iterable[Passage]) -> None:
    """Store the themes of sentences, in the place of what those articles had."""
    with store.writing() as db:
        for one in article_ids:
            db.execute("DELETE FROM passages WHERE article_id = ?", [one])
        db.conn.executemany(
            "INSERT OR REPLACE INTO passages (article_id, number, theme, score, key)"
            " SELECT id, ?, ?, ?, ? FROM articles WHERE id = ?",
            [(p.number, p.theme, p.score, p.key, p.article_id) for p in passages],
        )


def passages(store: Store, story_id: int) -> tuple[Passage, ...]:
    """The themes of a story's sentences."""
    with store.reading() as db:
        rows = db.execute(
            "SELECT p.article_id, p.number, p.theme, p.score, p.key FROM story_articles s"
            " JOIN passages p ON p.article_id = s.article_id WHERE s.story_id = ?"
            " ORDER BY s.published, p.article_id, p.number",
            [story_id],
        ).fetchall()
    return tuple(Passage(*r) for r in rows)


def without_passages(
    store: Store, since: datetime, limit: int, first: int = 2_000
) -> tuple[int, ...]:
    """Stories of several articles of whose `first` some have no passages yet, the most told first."""
    with store.reading() as db:
        rows = db.execute(
            "SELECT id FROM stories t WHERE last_at >= ? AND articles > 1 AND EXISTS ("
            " SELECT 1 FROM (SELECT article_id FROM story_articles WHERE story_id = t.id"
            "  ORDER BY published, article_id LIMIT ?) s WHERE NOT EXISTS ("
            "  SELECT 1 FROM passages p WHERE p.article_id = s.article_id))"
            " ORDER BY nations DESC, articles DESC, last_at DESC LIMIT ?",
            [int(since.timestamp()), first, limit],
        )
        return tuple(int(r[0]) for r in rows)


def with_passages(store: Store, story_id: int) -> frozenset[int]:
    """Those articles of a story that have passages."""
    with store.reading() as db:
        rows = db.execute(
            "SELECT DISTINCT s.article_id FROM story_articles s JOIN passages p"
            " ON p.article_id = s.article_id WHERE s.story_id = ?",
            [story_id],
        )
        return frozenset(int(r[0]) for r in rows)
