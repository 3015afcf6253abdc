"""Cache of translated sentences, by translator and sentence."""

import hashlib
from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta

from globe_app.store.db import Store, reading, writing

AT_ONCE = 500  # SQLite takes 999 arguments everywhere
UNUSED = timedelta(days=120)  # a sentence not met for so long is forgotten
FORGOTTEN = 20_000  # sentences at most, in one go
MET_AGAIN_S = 7 * 86_400  # a sentence's last use is noted this seldom


def sentence_key(translator: str, sentence: str) -> bytes:
    """The cache key of a sentence. `translator`: its `key`, which names engine, version and model."""
    return hashlib.sha256(f"{translator}\0{sentence}".encode("utf-8", "replace")).digest()


def known(store: Store, translator: str, sentences: Iterable[str], now: datetime) -> dict[str, str]:
    """Sentence -> English, for those that `translator` has translated before."""
    keys = {sentence_key(translator, one): one for one in sentences}
    wanted = list(keys)
    at = int(now.timestamp())
    found: dict[str, str] = {}
    again: list[tuple[int, bytes]] = []
    with reading(store) as db:
        for start in range(0, len(wanted), AT_ONCE):
            some = wanted[start : start + AT_ONCE]
            marks = ",".join("?" * len(some))
            for key, english, used in db.execute(
                f"SELECT key, english, used_at FROM sentences WHERE key IN ({marks})", some
            ):
                found[keys[key]] = english
                if at - used > MET_AGAIN_S:
                    again.append((at, key))
    if again:
        with writing(store) as db:
            db.conn.executemany("UPDATE sentences SET used_at = ? WHERE key = ?", again)
    return found


def keep(store: Store, translator: str, english: Mapping[str, str], now: datetime) -> None:
    """Store translated sentences; "" for those that could not be translated."""
    at = int(now.timestamp())
    with writing(store) as db:
        db.conn.executemany(
            "INSERT OR REPLACE INTO sentences (key, english, used_at) VALUES (?, ?, ?)",
            [(sentence_key(translator, one), said, at) for one, said in english.items()],
        )


def forget_unused(store: Store, now: datetime) -> int:
    """Remove sentences not used for long, a limited number at a time; gives how many."""
    before = int((now - UNUSED).timestamp())
    with writing(store) as db:
        done = db.execute(
            "DELETE FROM sentences WHERE key IN"
            " (SELECT key FROM sentences WHERE used_at < ? ORDER BY used_at LIMIT ?)",
            [before, FORGOTTEN],
        )
        return int(done.rowcount)
