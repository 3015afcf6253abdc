"""Writes stories: memberships, derived facts, themes of sentences."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlite_utils import Database

from globe_app.model.story import ArticleText, Manner, Passage
from globe_app.model.translation_quality import ROUGH_ENGINES
from globe_app.store.db import Store, reading, writing

AT_ONCE = 500  # stories a transaction: nobody waits long for the store meanwhile


@dataclass(frozen=True, slots=True)
class MembershipFacts:
    """What is derived of an article's place in its story."""

    article_id: int
    central: float  # 0 to 1
    text_of: int  # its own id, or the article it copies
    credit: str


@dataclass(frozen=True, slots=True)
class WrittenClusters:
    """What came of writing a grouping."""

    touched: tuple[int, ...]  # stories that were changed or made
    made: Mapping[int, int]  # number of a new story as it was given, below 0 -> its id


def write_clusters(
    store: Store, story_of_article: Mapping[int, int], joined: Mapping[int, int]
) -> WrittenClusters:
    """Put articles into stories (below 0: a new story) and join stories.

    What the reader put somewhere by hand stays there, even where that happened since the grouping began;
    an article that is gone is passed over.
    """
    touched: set[int] = set()
    made: dict[int, int] = {}
    with writing(store) as db:
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
            if gone > 0 and kept > 0 and not _must_stay_separate(db, gone, kept):
                db.execute(
                    "UPDATE story_articles SET story_id = ? WHERE story_id = ? AND by_hand = 0",
                    [kept, gone],
                )
                touched.discard(gone)
                touched.add(kept)
    return WrittenClusters(tuple(sorted(touched)), made)


def _must_stay_separate(db: Database, a: int, b: int) -> bool:
    """Whether two stories must not be merged: the reader split them, or the one to keep is gone."""
    row = db.execute(
        "SELECT EXISTS (SELECT 1 FROM separated_stories WHERE (a, b) IN ((?, ?), (?, ?)))"
        " OR NOT EXISTS (SELECT 1 FROM stories WHERE id = ?)",
        [a, b, b, a, b],
    ).fetchone()
    return bool(row[0])


def new_story(db: Database, published: int, sample: int) -> int:
    """Insert an empty story; gives its id."""
    made = db.execute(
        "INSERT INTO stories (first_at, last_at, sample) VALUES (?, ?, ?)",
        [published, published, sample],
    )
    return int(made.lastrowid or 0)


def separated_pairs(store: Store) -> frozenset[tuple[int, int]]:
    """Pairs of stories that the reader split and that must not be merged."""
    with reading(store) as db:
        return frozenset(
            (int(a), int(b)) for a, b in db.execute("SELECT a, b FROM separated_stories")
        )


def edited_stories(store: Store) -> frozenset[int]:
    """Stories that the reader has split or merged; they are never merged away."""
    with reading(store) as db:
        rows = db.execute("SELECT DISTINCT story_id FROM story_articles WHERE by_hand > 0")
        return frozenset(int(row[0]) for row in rows)


@dataclass(frozen=True, slots=True)
class StaleStory:
    """A story whose derived facts are out of date."""

    story_id: int
    articles: int
    changed: int  # of its counter when this was read


def stale_stories(store: Store) -> tuple[StaleStory, ...]:
    """Stories whose derived facts are out of date, latest first."""
    with reading(store) as db:
        rows = db.execute(
            "SELECT id, (SELECT count(*) FROM story_articles a WHERE a.story_id = s.id), changed"
            " FROM stories s WHERE changed <> worked_out ORDER BY last_at DESC"
        )
        return tuple(StaleStory(*r) for r in rows)


def write_facts(store: Store, facts: Mapping[StaleStory, Sequence[MembershipFacts]]) -> None:
    """Write what was worked out for each story, and the figures its line shows.

    A story that has changed since it was read as stale stays stale.
    """
    with writing(store) as db:
        for story, ones in facts.items():
            db.conn.executemany(
                "UPDATE story_articles SET central = ?, text_of = ?, credit = ? WHERE article_id = ?",
                [(s.central, None if s.text_of == s.article_id else s.text_of, s.credit, s.article_id)
                 for s in ones],
            )  # fmt: skip
            recompute(db, story.story_id, story.changed)


def refresh_single_articles(store: Store, story_ids: Sequence[int]) -> None:
    """Recompute stories of one article, which have no derived facts."""
    for start in range(0, len(story_ids), AT_ONCE):
        with writing(store) as db:
            for story_id in story_ids[start : start + AT_ONCE]:
                recompute(db, story_id)


def recompute(db: Database, story_id: int, changed: int | None = None) -> None:
    """The figures of a story's line, from its articles; a story without any goes.

    `changed`: the value of its counter that they are of; None = as it is now.
    """
    row = db.execute(
        "SELECT coalesce(min(iif(a.dated, s.published, NULL)), min(s.published)), max(s.published),"
        " count(*), count(DISTINCT coalesce(s.text_of, s.article_id)), count(DISTINCT s.outlet_id),"
        " count(DISTINCT s.country)"
        " FROM story_articles s JOIN articles a ON a.id = s.article_id WHERE s.story_id = ?",
        [story_id],
    ).fetchone()
    if not row[2]:
        db.execute("DELETE FROM stories WHERE id = ?", [story_id])
        return
    countries = db.execute(
        "SELECT s.country FROM story_articles s JOIN articles a ON a.id = s.article_id"
        " WHERE s.story_id = ? GROUP BY s.country"
        " ORDER BY max(a.dated) DESC, min(iif(a.dated, s.published, NULL)), min(s.published), s.country",
        [story_id],
    ).fetchall()
    central, headline = db.execute(
        "SELECT a.id, coalesce(t.headline, a.headline) FROM story_articles s JOIN articles a"
        " ON a.id = s.article_id LEFT JOIN translations t"
        " ON t.article_id = a.id AND t.text_digest = a.text_digest WHERE s.story_id = ?"
        f" ORDER BY {_ENGLISH}, s.central DESC, s.published LIMIT 1",
        [story_id, *_ROUGH_LIKE],
    ).fetchone()
    db.execute(
        "UPDATE stories SET first_at = ?, last_at = ?, articles = ?, texts = ?, outlets = ?, country_count = ?,"
        " countries = ?, central = ?, headline = ?, worked_out = coalesce(?, changed) WHERE id = ?",
        [*row, " ".join(c for (c,) in countries), central, headline, changed, story_id],
    )


# how good the English of an article is, the better the lower: written or given, by a model, rough, none
_ROUGH_LIKE = tuple(f"{engine}%" for engine in ROUGH_ENGINES)
_ENGLISH = (
    "CASE WHEN t.headline IS NULL THEN iif(a.language IN ('', 'en') OR a.language LIKE 'en-%', 0, 3)"
    f" WHEN {' OR '.join(['t.translated_by LIKE ?'] * len(_ROUGH_LIKE))} THEN 2"
    " ELSE t.translated_by <> '' END"
)

# passages are current while their set names the digests of the words they were found in
_CURRENT_SETS = (
    "passage_sets p JOIN articles a ON a.id = p.article_id LEFT JOIN translations t"
    " ON t.article_id = a.id AND t.text_digest = a.text_digest AND t.headline IS NOT NULL"
)
_CURRENT = "p.text_digest = a.text_digest AND p.english_digest = coalesce(t.digest, x'')"


def keep_passages(
    store: Store, text: ArticleText, passages: Iterable[Passage], made_by: str
) -> None:
    """Store the themes of an article's sentences, in the place of what it had.

    They name the digests of `text`: where the article was edited meanwhile, they are not current.
    `made_by`: the name of the classifier.
    """
    with writing(store) as db:
        db.execute("DELETE FROM passage_sets WHERE article_id = ?", [text.id])
        db.execute(
            "INSERT INTO passage_sets (article_id, text_digest, english_digest, made_by)"
            " SELECT id, ?, ?, ? FROM articles WHERE id = ?",
            [text.text_digest, text.english_digest, made_by, text.id],
        )
        db.conn.executemany(
            "INSERT OR REPLACE INTO passages (article_id, number, theme, score, manner)"
            " SELECT article_id, ?, ?, ?, ? FROM passage_sets WHERE article_id = ?",
            [(p.number, p.theme, p.score, p.manner.value, text.id) for p in passages],
        )


def passages(store: Store, story_id: int) -> tuple[Passage, ...]:
    """The themes of a story's sentences."""
    with reading(store) as db:
        rows = db.execute(
            "SELECT q.article_id, q.number, q.theme, q.score, q.manner FROM story_articles s"
            f" JOIN {_CURRENT_SETS} JOIN passages q ON q.article_id = p.article_id"
            f" WHERE p.article_id = s.article_id AND s.story_id = ? AND {_CURRENT}"
            " ORDER BY s.published, q.article_id, q.number",
            [story_id],
        ).fetchall()
    return tuple(Passage(r[0], r[1], r[2], r[3], _manner(r[4])) for r in rows)


def _manner(stored: str) -> Manner:
    return Manner(stored) if stored in set(Manner) else Manner.REPORT


def without_passages(
    store: Store, since: datetime, limit: int, first: int, made_by: str
) -> tuple[int, ...]:
    """Those of the `limit` most told stories of several articles whose passages are lacking.

    Lacking: one of its `first` articles has no current passages made by this classifier.
    """
    with reading(store) as db:
        rows = db.execute(
            "SELECT id FROM (SELECT id, country_count, articles, last_at FROM stories"
            "  WHERE last_at >= ? AND articles > 1"
            "  ORDER BY country_count DESC, articles DESC, last_at DESC LIMIT ?) y WHERE EXISTS ("
            " SELECT 1 FROM (SELECT article_id, text_of FROM story_articles WHERE story_id = y.id"
            "  ORDER BY published, article_id LIMIT ?) s WHERE s.text_of IS NULL AND NOT EXISTS ("
            f"  SELECT 1 FROM {_CURRENT_SETS} WHERE p.article_id = s.article_id AND {_CURRENT}"
            "  AND p.made_by = ?))"
            " ORDER BY country_count DESC, articles DESC, last_at DESC",
            [int(since.timestamp()), limit, first, made_by],
        )
        return tuple(int(r[0]) for r in rows)


def with_passages(store: Store, story_id: int, made_by: str) -> frozenset[int]:
    """Those articles of a story that need no passages by this classifier.

    They have current ones, or are near duplicates, of which none are made.
    """
    with reading(store) as db:
        rows = db.execute(
            f"SELECT s.article_id FROM story_articles s JOIN {_CURRENT_SETS}"
            f" WHERE p.article_id = s.article_id AND s.story_id = ? AND {_CURRENT}"
            " AND p.made_by = ? UNION SELECT article_id FROM story_articles"
            " WHERE story_id = ? AND text_of IS NOT NULL",
            [story_id, made_by, story_id],
        )
        return frozenset(int(r[0]) for r in rows)
