"""Articles and unread per country, kept by the schema's triggers in the transaction of each change."""

from collections.abc import Iterable

from sqlite_utils import Database

from globe_app.model.news import CountryCount
from globe_app.store.db import Store, reading, writing
from globe_app.store.reader_state import hidden as is_hidden

# (country, articles, unread, hidden) as the articles have it
_TRUE_COUNTS = (
    "SELECT a.country, count(*), sum(r.read_at IS NULL AND h.article_id IS NULL), count(h.article_id)"
    " FROM articles a LEFT JOIN reader_state r ON r.article_id = a.id"
    " LEFT JOIN hidden_articles h ON h.article_id = a.id{} GROUP BY a.country"
)

# headline of a country's newest article that no rule hides, in English where stored
_NEWEST_OF = (
    "SELECT coalesce(t.headline, a.headline) FROM articles a LEFT JOIN translations t"
    f" ON t.article_id = a.id AND t.text_digest = a.text_digest WHERE NOT {is_hidden('a.id')} AND a.country = "
)
_NEWEST_FIRST = " ORDER BY a.published DESC, a.id DESC LIMIT 1"


def counts(store: Store) -> tuple[CountryCount, ...]:
    """What the globe shows of each country that has an outlet, by code."""
    with reading(store) as db:
        outlets = dict(
            db.execute("SELECT country, count(*) FROM outlets WHERE enabled = 1 GROUP BY country")
        )
        found = {
            code: CountryCount(code, outlets.get(code, 0), articles, unread, newest or "", hidden)
            for code, articles, unread, hidden, newest in db.execute(
                f"SELECT c.country, c.articles, c.unread, c.hidden, ({_NEWEST_OF}c.country{_NEWEST_FIRST})"
                " FROM country_counts c WHERE c.articles > 0"
            )
        }
    without = {code: CountryCount(code, number) for code, number in outlets.items()}
    return tuple(one for _, one in sorted((without | found).items()))


def asked(store: Store) -> tuple[int, int]:
    """(outlets, countries) that an update asks: those switched on, the sample's apart."""
    with reading(store) as db:
        row = db.execute(
            "SELECT count(*), count(DISTINCT country) FROM outlets"
            " WHERE enabled = 1 AND origin NOT IN ('sample', 'file')"
        ).fetchone()
    return int(row[0]), int(row[1])


def count(store: Store, country: str) -> CountryCount:
    """The same of one country."""
    with reading(store) as db:
        (outlets,) = db.execute(
            "SELECT count(*) FROM outlets WHERE country = ? AND enabled = 1", [country]
        ).fetchone()
        row = db.execute(
            "SELECT articles, unread, hidden FROM country_counts WHERE country = ?", [country]
        ).fetchone()
        articles, unread, hidden = row or (0, 0, 0)
        return CountryCount(country, outlets, articles, unread, _newest(db, country), hidden)


def _newest(db: Database, country: str) -> str:
    row = db.execute(f"{_NEWEST_OF}?{_NEWEST_FIRST}", [country]).fetchone()
    return str(row[0]) if row else ""


def countries_of(store: Store, article_ids: Iterable[int]) -> set[str]:
    """The countries whose outlets wrote these articles."""
    with reading(store) as db:
        found = (
            db.execute("SELECT country FROM articles WHERE id = ?", [one]).fetchone()
            for one in article_ids
        )
        return {str(row[0]) for row in found if row}


def total(store: Store) -> int:
    """How many articles are stored."""
    with reading(store) as db:
        row = db.execute("SELECT coalesce(sum(articles), 0) FROM country_counts").fetchone()
        return int(row[0])


def check_counts(store: Store) -> tuple[str, ...]:
    """The countries whose kept counts are not those of their articles, by code; () = all are right."""
    with reading(store) as db:
        true = {row[0]: row[1:] for row in db.execute(_TRUE_COUNTS.format(""))}
        kept = {
            row[0]: row[1:]
            for row in db.execute("SELECT country, articles, unread, hidden FROM country_counts")
        }
    return tuple(
        sorted(
            code
            for code in true.keys() | kept.keys()
            if true.get(code, (0, 0, 0)) != kept.get(code, (0, 0, 0))
        )
    )


def wrong_counts(store: Store, some: int) -> tuple[str, ...]:
    """The same of a few countries, spread over all."""
    with reading(store) as db:
        kept = db.execute("SELECT country, articles, unread, hidden FROM country_counts").fetchall()
        return tuple(
            str(country)
            for country, *counted in kept[:: max(len(kept) // some, 1)][:some]
            if list(_true_count(db, country)) != counted
        )


def _true_count(db: Database, country: str) -> tuple[int, ...]:
    row = db.execute(_TRUE_COUNTS.format(" WHERE a.country = ?"), [country]).fetchone()
    return tuple(row[1:]) if row else (0, 0, 0)


def recount(store: Store) -> None:
    """Work every kept count out anew."""
    with writing(store) as db:
        db.execute("DELETE FROM country_counts")
        db.execute(
            "INSERT INTO country_counts (country, articles, unread, hidden) "
            + _TRUE_COUNTS.format("")
        )
