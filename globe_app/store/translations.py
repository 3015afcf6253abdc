"""Translations in the store: aligned texts, the cache of sentences, what is still to be translated."""

import json
from typing import Any

from globe_app.models import Block, Pair
from globe_app.sentences import SENTENCE_KINDS

MAX_BLOCKS = 20_000  # of one text read back: a store is outside input


def blocks_to_json(blocks: tuple[Block, ...]) -> str:
    """Aligned blocks as `articles.aligned` keeps them: [kind, html, original, english, ...] each."""
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
