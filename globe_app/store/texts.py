"""The texts of articles: the one place that writes them, with the digest that names them."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, TypeVar

from sqlite_utils import Database

from globe_app.text.digests import english_digest, row_digest, text_digest

E = TypeVar("E", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class Text:
    """What an article says."""

    headline: str
    summary: tuple[str, ...]
    html: str  # sanitised
    plain: str
    author: str

    @property
    def digest(self) -> bytes:
        """Of its words, 32 bytes: what was made from them names it."""
        return text_digest(self.headline, self.summary, self.plain)

    @property
    def row_digest(self) -> bytes:
        """Of all of it, 32 bytes: a row that does not have it is damaged."""
        return row_digest(self.headline, self.author, self.summary, self.html, self.plain)


def is_right(
    digest: bytes | None, headline: str, author: str | None, summary: str | None, html: str | None,
    plain: str | None,
) -> bool:  # fmt: skip
    """Whether a text is what was stored, by the digest stored with it. None: its row is gone."""
    if digest is None or author is None or html is None or plain is None:
        return False
    return Text(headline, strings_from_json(summary), html, plain, author).row_digest == digest


def is_english_right(
    digest: bytes | None, headline: str, summary: str | None, html: str | None, plain: str | None,
    blocks: str | None,
) -> bool:  # fmt: skip
    """The same of a translation. `html` None: only its lead is there so far."""
    if digest is None or plain is None:
        return False
    parts = headline, strings_from_json(summary), html, plain, blocks or ""
    return english_digest(*parts) == digest


def read_text(db: Database, article_id: int) -> Text | None:
    """The article's text; None when there is no such article."""
    row = db.execute(
        "SELECT a.headline, x.summary, x.html, x.plain, x.author FROM articles a"
        " JOIN texts x ON x.article_id = a.id WHERE a.id = ?",
        [article_id],
    ).fetchone()
    return Text(row[0], strings_from_json(row[1]), *row[2:]) if row else None


def insert_text(db: Database, article_id: int, text: Text) -> None:
    """Write the text of an article whose row was made with `text.headline` and `text.digest`."""
    db.execute(
        "INSERT INTO texts (article_id, author, summary, html, plain, digest) VALUES (?, ?, ?, ?, ?, ?)",
        [
            article_id,
            text.author,
            strings_to_json(text.summary),
            text.html,
            text.plain,
            text.row_digest,
        ],
    )


def replace_text(db: Database, article_id: int, text: Text) -> None:
    """Write the article's text in the place of what it had.

    Where the words differ, its language counts as not detected, and what was derived from the old text
    is no longer current, for it names the old digest.
    """
    db.execute(
        "UPDATE texts SET author = ?, summary = ?, html = ?, plain = ?, digest = ? WHERE article_id = ?",
        [
            text.author,
            strings_to_json(text.summary),
            text.html,
            text.plain,
            text.row_digest,
            article_id,
        ],
    )
    db.execute(
        "UPDATE articles SET headline = ?, text_digest = ?, language_detected = 0"
        " WHERE id = ? AND (headline <> ? OR text_digest <> ?)",
        [text.headline, text.digest, article_id, text.headline, text.digest],
    )


def strings_to_json(strings: Sequence[str]) -> str:
    """A list of strings as a column keeps it."""
    return json.dumps(list(strings), ensure_ascii=False)


def strings_from_json(text: str | None) -> tuple[str, ...]:
    """What `strings_to_json` wrote; () for what cannot be read: a store is outside input."""
    try:
        found = json.loads(text or "[]")
    except (ValueError, RecursionError):
        return ()
    return tuple(str(one) for one in found) if isinstance(found, list) else ()


def state_of(kind: type[E], stored: Any, default: E) -> E:
    """A state as stored; `default` for one that is none."""
    try:
        return kind(stored)
    except ValueError:
        return default
