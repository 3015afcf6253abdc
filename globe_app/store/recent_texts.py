"""What an outlet published of late, to find a text that repeats another nearly word for word."""

from collections.abc import Callable
from datetime import timedelta

from sqlite_utils import Database

from globe_app.settings import NEAR_BITS

RECENT = timedelta(days=10)  # how far back an outlet's texts are compared


class RecentTexts:
    """The simhashes of an outlet's recent articles, read once in a transaction."""

    def __init__(self, db: Database, outlet_id: str, at: int, *, but_not: int = 0) -> None:
        """`at`: now, in Unix seconds; `but_not`: an article that is left out."""
        import numpy as np  # slow to load: only when something is stored

        self._db = db
        rows = db.execute(
            "SELECT e.id, e.simhash FROM entries e JOIN articles a ON a.id = e.id"
            " WHERE e.outlet_id = ? AND e.received_at > ? AND e.simhash IS NOT NULL AND e.id <> ?",
            [outlet_id, at - int(RECENT.total_seconds()), but_not],
        ).fetchall()
        self._ids = [int(row[0]) for row in rows]
        self._hashes = np.array([row[1] for row in rows], np.int64)
        self._added: list[tuple[int, int]] = []

    def add(self, article_id: int, simhash: int | None) -> None:
        """Take in an article that was stored just now; one too short to have a simhash is passed over."""
        if simhash is not None:
            self._added.append((article_id, simhash))

    def repeated_by(
        self, simhash: int | None, text: str, near: Callable[[str, str], bool]
    ) -> int | None:
        """The id of the article that `text` repeats, the oldest of them; None: of none."""
        if simhash is None:
            return None
        for one in self._candidates(simhash):
            row = self._db.execute("SELECT plain FROM texts WHERE article_id = ?", [one]).fetchone()
            if row is not None and near(row[0], text):
                return one
        return None

    def _candidates(self, simhash: int) -> list[int]:
        import numpy as np

        bits = np.bitwise_count((self._hashes ^ np.int64(simhash)).view(np.uint64))
        found = [self._ids[n] for n in np.flatnonzero(bits <= NEAR_BITS)]
        mask = 2**64 - 1
        return found + [
            one for one, other in self._added if ((simhash ^ other) & mask).bit_count() <= NEAR_BITS
        ]
