"""Reads stories: lists, a story with its articles, who published when."""

from collections import Counter
from collections.abc import Container, Sequence
from datetime import datetime
from typing import Any

from sqlite_utils import Database

from globe_app.errors import NotFoundError
from globe_app.model.story import ArticleText, Sentence, StoryArticle, StoryRow
from globe_app.store.db import Store, reading
from globe_app.store.reader_state import hidden
from globe_app.store.texts import is_english_right, is_right
from globe_app.store.times import to_time
from globe_app.store.translations import blocks_from_json
from globe_app.text.language import primary
from globe_app.text.sentences import numbered_sentences

_ROW = (
    "y.id, y.headline, y.central, y.first_at, y.last_at, y.articles, y.texts, y.outlets, y.countries,"
    " y.sample, coalesce(a.language, 'en'), coalesce(t.translated_by, ''),"
    " t.headline IS NOT NULL OR coalesce(a.language, 'en') IN ('', 'en') OR a.language LIKE 'en-%'"
    " FROM stories y LEFT JOIN articles a ON a.id = y.central LEFT JOIN translations t"
    " ON t.article_id = a.id AND t.text_digest = a.text_digest AND t.headline = y.headline"
)
# most of its articles are hidden by rules, and the reader has nothing of the others left to read
_HIDDEN = (
    "EXISTS (SELECT 1 FROM hidden_articles) AND (SELECT count(*) FROM story_articles s JOIN hidden_articles h"
    " ON h.article_id = s.article_id WHERE s.story_id = y.id) * 2 > y.articles"
    f" AND NOT EXISTS (SELECT 1 FROM story_articles s WHERE s.story_id = y.id AND NOT {hidden('s.article_id')}"
    " AND NOT EXISTS (SELECT 1 FROM reader_state r WHERE r.article_id = s.article_id"
    " AND r.read_at IS NOT NULL))"
)
MAX_ARTICLES = 2_000  # articles of one story that are looked at; the rest are counted


def _row(r: Sequence[Any], dated: Container[int]) -> StoryRow:
    return StoryRow(
        id=r[0], headline=r[1], central_article=r[2] or 0, first=to_time(r[3]), last=to_time(r[4]),
        articles=r[5], independent_texts=r[6], outlets=r[7], countries=tuple(r[8].split()), sample=bool(r[9]),
        dated=r[0] in dated, language=r[10], translated_by=r[11], in_english=bool(r[12]),
    )  # fmt: skip


def _dated(db: Database, story_ids: Sequence[int]) -> frozenset[int]:
    """Those of the stories that have an article with a date of its own."""
    found: set[int] = set()
    for start in range(0, len(story_ids), 500):
        some = list(story_ids[start : start + 500])
        rows = db.execute(
            f"SELECT y.id FROM stories y WHERE y.id IN ({','.join('?' * len(some))}) AND EXISTS ("
            "SELECT 1 FROM story_articles s JOIN articles a ON a.id = s.article_id"
            " WHERE s.story_id = y.id AND a.dated = 1)",
            some,
        )
        found.update(int(row[0]) for row in rows)
    return frozenset(found)


def stories(
    store: Store, since: datetime, until: datetime, *, least: int = 2, limit: int = 200,
    several: bool = False, with_hidden: bool = False,
) -> tuple[StoryRow, ...]:  # fmt: skip
    """Stories with a report in the span, of `least` countries or more, the most told first.

    `several`: of more than one outlet. `with_hidden`: those too of which rules hide most articles, and that the
    reader has nothing else of left to read.
    """
    seen = "" if with_hidden else f" AND NOT ({_HIDDEN})"
    with reading(store) as db:
        rows = db.execute(
            f"SELECT {_ROW} WHERE y.last_at >= ? AND y.first_at <= ? AND y.country_count >= ?"
            f" AND y.central IS NOT NULL{' AND y.outlets > 1' if several else ''}{seen}"
            " ORDER BY y.country_count DESC, y.texts DESC, y.last_at DESC, y.id LIMIT ?",
            [int(since.timestamp()), int(until.timestamp()), least, limit],
        ).fetchall()
        dated = _dated(db, [r[0] for r in rows])
    return tuple(_row(r, dated) for r in rows)


def story(store: Store, story_id: int) -> StoryRow:
    """One story. Raises `NotFoundError`."""
    with reading(store) as db:
        r = None
        if abs(story_id) < 2**63:
            r = db.execute(f"SELECT {_ROW} WHERE y.id = ?", [story_id]).fetchone()
        dated = _dated(db, [story_id] if r else [])
    if r is None:
        raise NotFoundError(story_id, "no story of that id is stored; see `globe-app world`")
    return _row(r, dated)


def story_of(store: Store, article_id: int) -> int:
    """The story an article is in; 0 = none."""
    with reading(store) as db:
        row = db.execute(
            "SELECT story_id FROM story_articles WHERE article_id = ?", [article_id]
        ).fetchone()
    return int(row[0]) if row else 0


_STORY_ARTICLE = (
    "SELECT a.id, o.name, a.country, a.published, coalesce(t.headline, a.headline), a.headline,"
    " a.language, coalesce(t.translated_by, ''), s.central, coalesce(s.text_of, a.id), s.credit,"
    " a.dated, t.headline IS NOT NULL OR a.language = 'en' OR a.language LIKE 'en-%'"
    " FROM story_articles s JOIN articles a ON a.id = s.article_id JOIN outlets o ON o.id = a.outlet_id"
    " LEFT JOIN translations t ON t.article_id = a.id AND t.text_digest = a.text_digest"
)


def _story_article(r: Sequence[Any]) -> StoryArticle:
    return StoryArticle(
        r[0],
        r[1],
        r[2],
        to_time(r[3]),
        r[4],
        r[5],
        r[6],
        r[7],
        r[8],
        r[9],
        r[10],
        bool(r[11]),
        bool(r[12]),
    )


def story_articles(
    store: Store, story_id: int, limit: int = MAX_ARTICLES
) -> tuple[StoryArticle, ...]:
    """A story's articles, oldest first."""
    with reading(store) as db:
        rows = db.execute(
            f"{_STORY_ARTICLE} WHERE s.story_id = ? ORDER BY s.published, s.article_id LIMIT ?",
            [story_id, limit],
        ).fetchall()
    return tuple(_story_article(r) for r in rows)


def story_articles_of(store: Store, article_ids: Sequence[int]) -> tuple[StoryArticle, ...]:
    """Articles that are in stories, in the order of the ids."""
    found: dict[int, StoryArticle] = {}
    with reading(store) as db:
        for start in range(0, len(article_ids), 500):
            some = list(article_ids[start : start + 500])
            marks = ",".join("?" * len(some))
            for r in db.execute(f"{_STORY_ARTICLE} WHERE a.id IN ({marks})", some):
                found[r[0]] = _story_article(r)
    return tuple(found[one] for one in article_ids if one in found)


def texts(
    store: Store, story_id: int, limit: int = MAX_ARTICLES, *, with_hidden: bool = True
) -> tuple[ArticleText, ...]:
    """A story's articles with their sentences, oldest first; without those whose text is damaged.

    `with_hidden`: those too that rules hide.
    """
    seen = "" if with_hidden else f" AND NOT {hidden('s.article_id')}"
    with reading(store) as db:
        rows = db.execute(
            "SELECT a.id, a.outlet_id, o.name, a.country, a.published, a.language, a.headline,"
            " t.headline, x.html, y.html, y.blocks, a.url, x.author, coalesce(t.translated_by, ''),"
            " a.text_digest, coalesce(t.digest, x''), x.digest, x.summary, x.plain, y.summary, y.plain,"
            " a.dated FROM story_articles s"
            " JOIN articles a ON a.id = s.article_id JOIN texts x ON x.article_id = a.id"
            " JOIN outlets o ON o.id = a.outlet_id"
            " LEFT JOIN translations t ON t.article_id = a.id AND t.text_digest = a.text_digest"
            " AND t.headline IS NOT NULL LEFT JOIN translated_texts y ON y.article_id = t.article_id"
            f" WHERE s.story_id = ?{seen} ORDER BY s.published, s.article_id LIMIT ?",
            [story_id, limit],
        ).fetchall()
    return tuple(_text(r) for r in rows if _is_right(r))


def _is_right(r: Sequence[Any]) -> bool:
    """Whether what is quoted of an article is what was stored."""
    if not is_right(r[16], r[6], r[12], r[17], r[8], r[18]):
        return False
    return r[7] is None or is_english_right(r[15], r[7], r[19], r[9], r[20], r[10])


def _text(r: Sequence[Any]) -> ArticleText:
    headline, english = r[6], r[7]
    own = english is None and primary(r[5]) == "en"
    title = Sentence(headline) if own else Sentence(english or headline, headline)
    return ArticleText(
        id=r[0], outlet_id=r[1], outlet=r[2], country=r[3], published=to_time(r[4]), language=r[5],
        headline=title, sentences=_sentences(own, r[8], r[9], r[10]), url=r[11],
        author=r[12], translated_by=r[13], text_digest=r[14], english_digest=r[15],
        dated=bool(r[21]), in_english=own or english is not None,
    )  # fmt: skip


def _sentences(
    own: bool, body: str, english: str | None, aligned: str | None
) -> tuple[Sentence, ...]:
    """The sentences of a body. `own`: it is in English; `english`, `aligned`: its translation, if any."""
    if own:
        return tuple(Sentence(one) for one in numbered_sentences(body))
    pairs = [pair for block in blocks_from_json(aligned) for pair in block.pairs]
    if pairs:
        return tuple(Sentence(p.english or p.original, p.original) for p in pairs)
    theirs = numbered_sentences(body)
    ours = numbered_sentences(english or "") or theirs
    if len(ours) != len(theirs):  # given in English by hand: no sentence is sure of its original
        return tuple(Sentence(one) for one in ours)
    return tuple(Sentence(a, b) for a, b in zip(ours, theirs, strict=True))


def collected(store: Store, since: float, until: float) -> dict[str, tuple[int, int]]:
    """Country -> (outlets, articles) published between two times (Unix seconds)."""
    with reading(store) as db:
        rows = db.execute(
            "SELECT country, count(DISTINCT outlet_id), count(*) FROM articles"
            " WHERE published BETWEEN ? AND ? GROUP BY country",
            [int(since), int(until)],
        )
        return {str(r[0]): (int(r[1]), int(r[2])) for r in rows}


def coverage_counts(
    store: Store, story_ids: Sequence[int], home: str, since: float, until: float
) -> dict[int, tuple[int, int]]:
    """Story -> (other countries, home outlets) with an article of it between two times (Unix seconds)."""
    found: dict[int, tuple[int, int]] = {}
    with reading(store) as db:
        for start in range(0, len(story_ids), 500):
            some = list(story_ids[start : start + 500])
            marks = ",".join("?" * len(some))
            for row in db.execute(
                "SELECT story_id, count(DISTINCT CASE WHEN country <> ? THEN country END),"
                " count(DISTINCT CASE WHEN country = ? THEN outlet_id END) FROM story_articles"
                f" WHERE story_id IN ({marks}) AND published BETWEEN ? AND ? GROUP BY story_id",
                [home, home, *some, int(since), int(until)],
            ):
                found[int(row[0])] = (int(row[1]), int(row[2]))
    return found


def by_hand(store: Store, story_id: int) -> frozenset[int]:
    """Ids of the articles that the reader put into the story."""
    with reading(store) as db:
        rows = db.execute(
            "SELECT article_id FROM story_articles WHERE story_id = ? AND by_hand = 1", [story_id]
        )
        return frozenset(int(row[0]) for row in rows)


def waiting(store: Store) -> tuple[tuple[str, int], ...]:
    """(language, articles) without English text, most articles first."""
    counts: Counter[str] = Counter()
    with reading(store) as db:
        for language, count in db.execute(
            "SELECT a.language, count(*) FROM articles a LEFT JOIN translations t"
            " ON t.article_id = a.id AND t.text_digest = a.text_digest WHERE t.headline IS NULL"
            " AND a.language <> '' AND a.language <> 'en' AND a.language NOT LIKE 'en-%'"
            " GROUP BY a.language"
        ):
            counts[str(language).split("-")[0]] += count
    found = [(one, count) for one, count in counts.items() if one not in ("", "en")]
    return tuple(sorted(found, key=lambda item: (-item[1], item[0])))


def publishing_countries(store: Store, since: float, until: float) -> tuple[str, ...]:
    """Codes of the countries with articles published between two times (Unix seconds)."""
    with reading(store) as db:
        rows = db.execute(
            "SELECT DISTINCT country FROM outlets o WHERE EXISTS (SELECT 1 FROM articles a"
            " WHERE a.country = o.country AND a.published BETWEEN ? AND ?) ORDER BY country",
            [int(since), int(until)],
        )
        return tuple(str(row[0]) for row in rows)


def totals(store: Store) -> tuple[int, int, int]:
    """(stories of several articles, articles in stories, articles in none)."""
    with reading(store) as db:
        (several,) = db.execute("SELECT count(*) FROM stories WHERE articles > 1").fetchone()
        (grouped,) = db.execute("SELECT count(*) FROM story_articles").fetchone()
        (every,) = db.execute("SELECT count(*) FROM articles").fetchone()
    return int(several), int(grouped), int(every) - int(grouped)
