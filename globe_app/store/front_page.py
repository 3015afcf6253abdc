"""What the front page, the hover card and the palette count and look up."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from globe_app.model.lists import KnownOutlet, LanguageChoice, OutletChoice, OutletHit
from globe_app.model.news import AddedBy, Picture
from globe_app.store.db import Store, reading, writing
from globe_app.store.reader_state import hidden
from globe_app.store.times import to_time
from globe_app.text.latin import latin_name

MOST_COUNTED = 10_000  # articles about a country; beyond, they are not counted


def _marks(values: Sequence[object]) -> str:
    return ",".join("?" * len(values))


def opened_stories(store: Store, story_ids: Sequence[int]) -> frozenset[int]:
    """Those of the stories of which some article is read."""
    with reading(store) as db:
        rows = db.execute(
            f"SELECT y.id FROM stories y WHERE y.id IN ({_marks(story_ids)}) AND EXISTS (SELECT 1"
            " FROM story_articles s JOIN reader_state r ON r.article_id = s.article_id"
            " WHERE s.story_id = y.id AND r.read_at IS NOT NULL)",
            list(story_ids),
        )
        return frozenset(int(row[0]) for row in rows)


def pictures_of_stories(store: Store, story_ids: Iterable[int]) -> dict[int, Picture]:
    """Story -> the picture of its most central article that has one."""
    found: dict[int, Picture] = {}
    with reading(store) as db:
        for one in story_ids:
            row = db.execute(
                "SELECT i.hash, a.image_alt, i.width, i.height FROM story_articles s"
                " JOIN articles a ON a.id = s.article_id JOIN images i ON i.hash = a.image_hash"
                f" WHERE s.story_id = ? AND NOT {hidden('s.article_id')}"
                " ORDER BY s.central DESC, s.article_id LIMIT 1",
                [one],
            ).fetchone()
            if row is not None:
                found[one] = Picture(*row)
    return found


def stored_since(store: Store, moment: datetime) -> int:
    """How many articles that no rule hides were first stored after a time."""
    with reading(store) as db:
        (count,) = db.execute(
            f"SELECT count(*) FROM articles a WHERE first_stored > ? AND NOT {hidden('a.id')}",
            [int(moment.timestamp())],
        ).fetchone()
    return int(count)


def looked_at(store: Store) -> datetime | None:
    """When the reader last looked; None = never, or that cannot be read."""
    with reading(store) as db:
        row = db.execute("SELECT value FROM facts WHERE name = 'looked_at'").fetchone()
    text = str(row[0]) if row else ""
    usable = text.isascii() and text.isdigit() and len(text) < 19
    return to_time(int(text)) if usable else None


def note_looked(store: Store, now: datetime) -> None:
    """The reader has looked at what is stored by now."""
    with writing(store) as db:
        db.execute(
            "INSERT OR REPLACE INTO facts (name, value) VALUES ('looked_at', ?)",
            [str(int(now.timestamp()))],
        )


def sample_opened(store: Store) -> bool:
    """Whether the reader has gone on to the sample, by its button or by reading something."""
    with reading(store) as db:
        (found,) = db.execute(
            "SELECT EXISTS (SELECT 1 FROM facts WHERE name = 'sample_opened')"
            " OR EXISTS (SELECT 1 FROM reader_state WHERE read_at IS NOT NULL)"
        ).fetchone()
    return bool(found)


def note_sample_opened(store: Store) -> None:
    """The reader has gone on to the sample."""
    with writing(store) as db:
        db.execute("INSERT OR REPLACE INTO facts (name, value) VALUES ('sample_opened', '1')")


def hidden_articles(store: Store) -> int:
    """How many articles rules hide."""
    with reading(store) as db:
        row = db.execute("SELECT coalesce(sum(hidden), 0) FROM country_counts").fetchone()
    return int(row[0])


def totals(store: Store) -> tuple[int, int, int]:
    """(articles that no rule hides, unread ones of them, countries with such)."""
    with reading(store) as db:
        row = db.execute(
            "SELECT coalesce(sum(articles - hidden), 0), coalesce(sum(unread), 0), coalesce(sum(unread > 0), 0)"
            " FROM country_counts"
        ).fetchone()
    return int(row[0]), int(row[1]), int(row[2])


def never_read(store: Store) -> tuple[tuple[str, int], ...]:
    """(country, unread articles) of each country that has articles, all of them unread; by code. Hidden ones
    are left out."""
    with reading(store) as db:
        rows = db.execute(
            "SELECT country, unread FROM country_counts WHERE unread > 0 AND unread = articles - hidden"
        ).fetchall()
    return tuple((str(code), int(unread)) for code, unread in rows)


def nothing_fetched(store: Store) -> bool:
    """Whether nothing of the real world was ever fetched or imported."""
    with reading(store) as db:
        (found,) = db.execute(
            "SELECT EXISTS (SELECT 1 FROM feeds WHERE fetched_at IS NOT NULL)"
            " OR EXISTS (SELECT 1 FROM outlets WHERE origin IN (?, ?))",
            [AddedBy.READER, AddedBy.FILE],
        ).fetchone()
    return not found


def known_outlets(store: Store, country: str) -> tuple[KnownOutlet, ...]:
    """The outlets based in a country, switched on or not, the sample's apart; those that the catalogue
    says nothing against first, then by name."""
    with reading(store) as db:
        rows = db.execute(
            "SELECT id, name, homepage, latin, enabled, language, note, EXISTS (SELECT 1 FROM feeds f"
            " WHERE f.outlet_id = outlets.id AND f.fetched_at IS NOT NULL) FROM outlets"
            " WHERE country = ? AND origin <> ? ORDER BY note <> '', name, id",
            [country, AddedBy.SAMPLE],
        ).fetchall()
    return tuple(
        KnownOutlet(r[0], r[1], latin_name(r[1], r[2], r[3]), bool(r[4]), r[5], r[6], bool(r[7]))
        for r in rows
    )


def outlet_choices(store: Store, country: str) -> tuple[OutletChoice, ...]:
    """The outlets based in a country that have articles, the most articles first."""
    with reading(store) as db:
        rows = db.execute(
            "SELECT id, name, homepage, latin, (SELECT count(*) FROM articles a WHERE a.outlet_id = o.id)"
            " - coalesce(h.hidden, 0) AS stored FROM outlets o"
            " LEFT JOIN (SELECT a.outlet_id, count(*) AS hidden"
            " FROM hidden_articles h JOIN articles a ON a.id = h.article_id WHERE h.country = ?1"
            " GROUP BY a.outlet_id) h ON h.outlet_id = o.id"
            " WHERE country = ?1 AND stored > 0 ORDER BY stored DESC, name, id",
            [country],
        ).fetchall()
    return tuple(OutletChoice(r[0], r[1], latin_name(r[1], r[2], r[3]), int(r[4])) for r in rows)


def language_choices(store: Store, country: str) -> tuple[LanguageChoice, ...]:
    """The languages of the articles of a country's outlets, the most articles first."""
    counts: dict[str, int] = {}
    with reading(store) as db:
        for language, count in db.execute(
            "SELECT language, count(*) FROM articles WHERE country = ?1 GROUP BY language UNION ALL"
            " SELECT a.language, -count(*) FROM hidden_articles h JOIN articles a ON a.id = h.article_id"
            " WHERE h.country = ?1 GROUP BY a.language",
            [country],
        ):
            code = str(language).partition("-")[0]
            counts[code] = counts.get(code, 0) + int(count)
    counts.pop("", None)
    return tuple(
        LanguageChoice(code, count)
        for code, count in sorted(counts.items(), key=lambda item: (-item[1], item[0]))
        if count > 0
    )


def count_about(store: Store, country: str) -> int:
    """How many articles of other countries' outlets name a country; `MOST_COUNTED` = so many or more."""
    with reading(store) as db:
        (count,) = db.execute(
            "SELECT count(*) FROM (SELECT 1 FROM mentions m WHERE country = ?"
            f" AND NOT {hidden('m.article_id')} LIMIT ?)",
            [country, MOST_COUNTED],
        ).fetchone()
    return int(count)


def newest_picture(store: Store, country: str, among: int) -> str:
    """The picture of the newest of the last `among` articles of a country that has one; "" = none."""
    with reading(store) as db:
        row = db.execute(
            "SELECT image_hash FROM (SELECT image_hash, published, id FROM articles a WHERE country = ?"
            f" AND NOT {hidden('a.id')} ORDER BY published DESC, id DESC LIMIT ?) WHERE image_hash IS NOT NULL"
            " ORDER BY published DESC, id DESC LIMIT 1",
            [country, among],
        ).fetchone()
    return str(row[0]) if row else ""


def stories_told_in(store: Store, country: str, since: datetime) -> int:
    """How many stories of several countries the outlets of a country have told since a time."""
    with reading(store) as db:
        (count,) = db.execute(
            "SELECT count(DISTINCT s.story_id) FROM articles a JOIN story_articles s ON s.article_id = a.id"
            " JOIN stories y ON y.id = s.story_id"
            " WHERE a.country = ? AND a.published >= ? AND y.country_count > 1",
            [country, int(since.timestamp())],
        ).fetchone()
    return int(count)


def counts_by_country(store: Store) -> dict[str, tuple[int, int, int]]:
    """Country -> (articles, unread articles, outlets known there), of all that have any."""
    with reading(store) as db:
        known = dict(
            db.execute(
                "SELECT country, count(*) FROM outlets WHERE origin <> ? GROUP BY country",
                [AddedBy.SAMPLE],
            ).fetchall()
        )
        rows = db.execute(
            "SELECT country, articles - hidden, unread FROM country_counts"
        ).fetchall()
    found = {str(code): (int(articles), int(unread), 0) for code, articles, unread in rows}
    for code, outlets in known.items():
        articles, unread, _ = found.get(code, (0, 0, 0))
        found[str(code)] = (articles, unread, int(outlets))
    return found


def outlet_names(store: Store) -> tuple[OutletHit, ...]:
    """Every outlet, with no article counted."""
    with reading(store) as db:
        rows = db.execute(
            "SELECT id, name, homepage, latin, country, enabled FROM outlets"
        ).fetchall()
    return tuple(
        OutletHit(r[0], r[1], latin_name(r[1], r[2], r[3]), r[4], bool(r[5]), 0) for r in rows
    )


def articles_of(store: Store, outlet_ids: Sequence[str]) -> dict[str, int]:
    """Outlet -> stored articles."""
    with reading(store) as db:
        rows = db.execute(
            f"SELECT id, (SELECT count(*) FROM articles a WHERE a.outlet_id = o.id) FROM outlets o"
            f" WHERE id IN ({_marks(outlet_ids)})",
            list(outlet_ids),
        ).fetchall()
    return {str(one): int(count) for one, count in rows}
