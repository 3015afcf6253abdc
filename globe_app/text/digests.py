"""SHA-256 digests that name a text or file: what derived data was made from, and how damage is noticed."""

import hashlib
from collections.abc import Sequence
from pathlib import Path


def text_digest(headline: str, summary: Sequence[str], plain: str) -> bytes:
    """Of an article's words, 32 bytes: what was made from them names it.

    Markup and images are no part of it: a sync that stores an article's images, or an outlet that sets
    a word in bold, does not change what is to be translated.
    """
    return _digest(headline, *summary, "", plain)


def row_digest(headline: str, author: str, summary: Sequence[str], html: str, plain: str) -> bytes:
    """Of all that is stored of a text, 32 bytes: it differs when the store was damaged."""
    return _digest(headline, author, *summary, "", html, plain)


def english_digest(
    headline: str, summary: Sequence[str], html: str | None, plain: str, blocks: str
) -> bytes:
    """Of a translation, 32 bytes. `blocks`: as stored, JSON."""
    return _digest(headline, *summary, "", "" if html is None else html, plain, blocks)


def file_sha256(path: Path) -> str:
    """Of a file, hexadecimal. Raises `OSError`."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _digest(*parts: str) -> bytes:
    joined = "".join(f"{len(part)}:{part}" for part in parts)
    return hashlib.sha256(joined.encode("utf-8", "surrogatepass")).digest()
