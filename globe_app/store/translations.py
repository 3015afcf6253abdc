"""Translations in the store: aligned texts, what is still to be translated, what came of it."""

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlite_utils import Database

from globe_app.errors import NotFoundError
from globe_app.model.day_pack import PackedTranslation
from globe_app.model.news import Block, Outlet, Pair, Translation, TranslationState
from globe_app.model.translation_quality import ROUGH_ENGINES
from globe_app.store.db import Store, reading, writing
from globe_app.store.mentions import keep_mentions
from globe_app.store.texts import state_of, strings_from_json, strings_to_json
from globe_app.text.digests import english_digest
from globe_app.text.language import primary
from globe_app.text.sentences import SENTENCE_KINDS

MAX_BLOCKS = 20_000  # of one text read back: a store is outside input
TEXT_CHARS = 2_000  # of a text looked at for its language


# Aligned texts --------------------------------------------------------------------------------------


def blocks_to_json(blocks: Iterable[Block]) -> str:
    """Aligned blocks as `translated_texts.blocks` keeps them: [kind, html, original, english, ...] each."""
    rows = [
        [
            one.kind,
            one.html,
            *(text for pair in one.pairs for text in (pair.original, pair.english)),
        ]
        for one in blocks
    ]
    return json.dumps(rows, ensure_ascii=False, separators=(",", ":"))


def blocks_from_json(text: str | None) -> tuple[Block, ...]:
    """What `blocks_to_json` wrote; () for what cannot be read, for a damaged text is no alignment."""
    try:
        rows = json.loads(text or "[]")
    except (ValueError, RecursionError):
        return ()
    if not isinstance(rows, list) or len(rows) > MAX_BLOCKS:
        return ()
    found = [_block(row) for row in rows]
    return tuple(one for one in found if one is not None) if None not in found else ()


def _block(row: Any) -> Block | None:
    if not isinstance(row, list) or len(row) < 2 or len(row) % 2:
        return None
    if not all(isinstance(part, str) for part in row):
        return None
    kind, html, *texts = row
    if kind == "img" and not texts:
        return Block(kind, html=html)
    if kind not in SENTENCE_KINDS:
        return None
    pairs = zip(texts[::2], texts[1::2], strict=True)
    return Block(kind, tuple(Pair(original, english) for original, english in pairs), html)


# Languages ------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Undetected:
    """An article whose language was not detected yet."""

    id: int
    declared: str  # BCP 47, by the article's feed or its outlet; "" = neither says
    language: str  # as stored now
    text: str  # headline and beginning
    text_digest: bytes  # of the text it was read from
    outlet_id: str


def undetected_count(store: Store) -> int:
    """How many articles' language is still to be detected."""
    with reading(store) as db:
        row = db.execute("SELECT count(*) FROM articles WHERE language_detected = 0").fetchone()
        return int(row[0])


def undetected(store: Store, limit: int) -> tuple[Undetected, ...]:
    """Those articles, the newest first."""
    with reading(store) as db:
        rows = db.execute(
            "SELECT a.id, a.language, o.language, a.headline, substr(x.plain, 1, ?), a.text_digest,"
            " a.outlet_id FROM articles a JOIN texts x ON x.article_id = a.id"
            " JOIN outlets o ON o.id = a.outlet_id"
            " WHERE a.language_detected = 0 ORDER BY a.published DESC, a.id DESC LIMIT ?",
            [TEXT_CHARS, limit],
        ).fetchall()
    return tuple(Undetected(r[0], r[1] or r[2], r[1], f"{r[3]}\n{r[4]}", r[5], r[6]) for r in rows)


def detected_languages(store: Store, outlet_id: str, limit: int) -> tuple[str, ...]:
    """The languages (BCP 47) of an outlet's newest articles that were examined."""
    with reading(store) as db:
        rows = db.execute(
            "SELECT language FROM articles WHERE outlet_id = ? AND language_detected = 1"
            " ORDER BY published DESC, id DESC LIMIT ?",
            [outlet_id, limit],
        )
        return tuple(str(row[0]) for row in rows)


def keep_languages(store: Store, languages: Iterable[tuple[Undetected, str]]) -> None:
    """Note the language (BCP 47) of articles; one whose text has changed meanwhile is passed over.

    What the sample edition says of itself stands.
    """
    with writing(store) as db:
        db.conn.executemany(
            "UPDATE articles SET language_detected = 1,"
            " language = CASE sample WHEN 1 THEN language ELSE ? END WHERE id = ? AND text_digest = ?",
            [(language, one.id, one.text_digest) for one, language in languages],
        )


# What is to be translated ---------------------------------------------------------------------------

# current while it names the digest of the article's text; `state` of no current row is ''
_CURRENT = " LEFT JOIN translations t ON t.article_id = a.id AND t.text_digest = a.text_digest"
# not English, and not given in English by the outlet itself
_FOREIGN = (
    "a.language <> '' AND a.language <> 'en' AND a.language NOT LIKE 'en-%'"
    " AND coalesce(t.state, '') <> 'given'"
)


# made by an engine whose English is rough (`model.translation_quality`)
_ROUGH = "(" + " OR ".join(["coalesce(t.translated_by, '') LIKE ?"] * len(ROUGH_ENGINES)) + ")"
_ROUGH_LIKE = tuple(f"{engine}%" for engine in ROUGH_ENGINES)


@dataclass(frozen=True, slots=True)
class Source:
    """An article's original words."""

    id: int
    outlet: Outlet
    language: str
    published: int  # Unix seconds
    headline: str
    summary: tuple[str, ...]
    body_html: str
    state: TranslationState
    by: str  # who translated what there is; "" = nobody
    text_digest: bytes


@dataclass(frozen=True, slots=True)
class English:
    """What came of an article."""

    headline: str
    summary: tuple[str, ...]
    blocks: tuple[Block, ...]  # of the lead, or all
    text: str
    html: str | None  # None: only headline, summary and lead
    by: str
    about: tuple[str, ...]  # countries it names, its own excluded


def to_translate(store: Store, *states: TranslationState) -> tuple[tuple[str, int], ...]:
    """(language as stored, articles) in any of these states, the most first."""
    marks = ",".join("?" * len(states))
    with reading(store) as db:
        rows = db.execute(
            f"SELECT a.language, count(*) FROM articles a{_CURRENT}"
            f" WHERE coalesce(t.state, '') IN ({marks}) AND {_FOREIGN}"
            " GROUP BY a.language ORDER BY count(*) DESC, a.language",
            states,
        ).fetchall()
    return tuple((str(r[0]), int(r[1])) for r in rows)


def foreign_languages(store: Store) -> tuple[str, ...]:
    """The languages, as stored, of articles that are not in English."""
    with reading(store) as db:
        rows = db.execute("SELECT DISTINCT language FROM articles WHERE language <> ''").fetchall()
    return tuple(str(row[0]) for row in rows if primary(row[0]) != "en")


def without_good_english(store: Store) -> tuple[tuple[str, int], ...]:
    """(language as stored, articles) that are in no English, or only in a rough translation.

    Those of the sample edition are not counted.
    """
    with reading(store) as db:
        rows = db.execute(
            f"SELECT a.language, count(*) FROM articles a{_CURRENT}"
            f" WHERE a.sample = 0 AND {_FOREIGN} AND (t.headline IS NULL OR {_ROUGH})"
            " GROUP BY a.language ORDER BY count(*) DESC, a.language",
            [*_ROUGH_LIKE],
        ).fetchall()
    return tuple((str(r[0]), int(r[1])) for r in rows)


@dataclass(frozen=True, slots=True)
class Queued:
    """An article that waits for a translator."""

    id: int
    language: str  # as stored, BCP 47
    rough: bool  # it is in English already, roughly translated


def queue(
    store: Store, tried_by: Mapping[str, str], states: Sequence[TranslationState], limit: int, *,
    improve: Collection[str] = (),
) -> tuple[Queued, ...]:  # fmt: skip
    """Articles in these states, the newest first; behind them those that can be improved.

    `tried_by`: language as stored -> who would translate it: of articles that failed only those that this
    translator has not tried. `improve`: languages of which rough translations are to be made anew.
    """
    tongues, marks = ",".join("?" * len(tried_by)), ",".join("?" * len(states))
    better = ",".join("?" * len(improve))
    found: list[Queued] = []
    with reading(store) as db:
        for id_, language, state, note, rough in db.execute(
            f"SELECT a.id, a.language, coalesce(t.state, ''), coalesce(t.note, ''), {_ROUGH} AS rough"
            f" FROM articles a{_CURRENT} WHERE a.language IN ({tongues}) AND {_FOREIGN}"
            f" AND (coalesce(t.state, '') IN ({marks}) OR ({_ROUGH} AND a.language IN ({better})))"
            " ORDER BY rough AND t.state = 'whole', a.published DESC, a.id DESC",
            [*_ROUGH_LIKE, *tried_by, *states, *_ROUGH_LIKE, *improve],
        ):
            if state == TranslationState.FAILED and note.startswith(f"{tried_by[language]} "):
                continue
            found.append(Queued(id_, language, bool(rough)))
            if len(found) >= limit:
                break
    return tuple(found)


def source(store: Store, article_id: int) -> Source:
    """An article's original. Raises `NotFoundError`."""
    r = None
    with reading(store) as db:
        if abs(article_id) < 2**63:
            r = db.execute(
                "SELECT a.id, o.id, o.name, o.country, a.language, a.published, a.headline, x.summary,"
                " x.html, coalesce(t.state, ''), coalesce(t.translated_by, ''), a.text_digest"
                f" FROM articles a JOIN texts x ON x.article_id = a.id{_CURRENT}"
                " JOIN outlets o ON o.id = a.outlet_id WHERE a.id = ?",
                [article_id],
            ).fetchone()
    if r is None:
        raise NotFoundError(article_id, "no article of that id is stored")
    state = state_of(TranslationState, r[9], TranslationState.NOT_TRIED)
    return Source(
        r[0], Outlet(r[1], r[2], r[3]), r[4], r[5], r[6], strings_from_json(r[7]), r[8], state, r[10],
        r[11],
    )  # fmt: skip


def write_english(store: Store, done: Iterable[tuple[Source, English]]) -> None:
    """Write translations in one transaction. One whose original has changed meanwhile is passed over."""
    with writing(store) as db:
        for original, english in done:
            row = db.execute(
                "SELECT text_digest FROM articles WHERE id = ?", [original.id]
            ).fetchone()
            if row is None or row[0] != original.text_digest:
                continue
            whole = english.html is not None
            state = TranslationState.WHOLE if whole else TranslationState.LEAD
            _write(
                db, original.id, original.text_digest, english.headline, english.summary,
                english.html, english.text, state, english.by, blocks_to_json(english.blocks),
            )  # fmt: skip
            keep_mentions(db, original.id, english.about, original.published)


def keep_given(
    db: Database, article_id: int, text_digest: bytes, english: Translation, plain: str
) -> None:
    """Write the English that the outlet itself gives beside the original."""
    _write(
        db, article_id, text_digest, english.headline, english.summary, english.body_html, plain,
        TranslationState.GIVEN, "", None,
    )  # fmt: skip


def keep_packed(db: Database, article_id: int, english: PackedTranslation) -> None:
    """Write the English that an article was packed with, as that of the text it has now."""
    (text_digest,) = db.execute(
        "SELECT text_digest FROM articles WHERE id = ?", [article_id]
    ).fetchone()
    _write(
        db, article_id, text_digest, english.headline, english.summary, english.html, english.plain,
        english.state, english.by, blocks_to_json(english.blocks) if english.blocks else None,
    )  # fmt: skip


def _write(
    db: Database, article_id: int, text_digest: bytes, headline: str, summary: Sequence[str],
    html: str | None, plain: str, state: TranslationState, by: str, blocks: str | None,
) -> None:  # fmt: skip
    digest = english_digest(headline, summary, html, plain, blocks or "")
    db.execute(
        "INSERT INTO translations (article_id, text_digest, digest, state, translated_by,"
        " headline) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (article_id) DO UPDATE SET"
        " text_digest = excluded.text_digest, digest = excluded.digest,"
        " state = excluded.state,"
        " translated_by = excluded.translated_by, note = '', headline = excluded.headline",
        [article_id, text_digest, digest, state, by, headline],
    )
    db.execute(
        "INSERT INTO translated_texts (article_id, summary, html, plain, blocks) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT (article_id) DO UPDATE SET summary = excluded.summary, html = excluded.html,"
        " plain = excluded.plain, blocks = excluded.blocks",
        [article_id, strings_to_json(summary), html, plain, blocks],
    )


def note_failed(store: Store, failed: Iterable[tuple[Source, str, str]]) -> None:
    """Articles that could not be translated: (original, who tried, why).

    What they had in English stays; one whose original has changed meanwhile is passed over.
    """
    with writing(store) as db:
        for one, who, why in failed:
            db.execute(
                "DELETE FROM translations WHERE article_id = ? AND text_digest <> ?",
                [one.id, one.text_digest],
            )
            db.execute(
                "INSERT INTO translations (article_id, text_digest, digest, state, note)"
                " SELECT id, text_digest, x'', 'failed', ? FROM articles"
                " WHERE id = ? AND text_digest = ?"
                " ON CONFLICT (article_id) DO UPDATE SET state = 'failed', note = excluded.note",
                [f"{who} {why}", one.id, one.text_digest],
            )
