"""The like events of `tests/data/like_events.csv`: 21 pairs of events of one kind on one day.

Two floods, two bombings in one country, two matches that ended 2-1, …; four articles of each event, every
one in another language, 42 languages in all. The texts are invented, places are real.
"""

import csv
from dataclasses import dataclass
from pathlib import Path

from globe_app.stories.similarity import Document

FILE = Path(__file__).with_name("data") / "like_events.csv"


@dataclass(frozen=True)
class LikeEvents:
    """Articles, the event of each, and the two events of each pair."""

    documents: tuple[Document, ...]
    events: tuple[str, ...]
    pairs: dict[str, tuple[str, ...]]

    def kept_apart(self, stories: list[int]) -> list[str]:
        """The pairs whose events share no story. `stories`: of each document."""
        of_event: dict[str, set[int]] = {}
        for event, story in zip(self.events, stories, strict=True):
            of_event.setdefault(event, set()).add(story)
        return [
            pair for pair, (one, two) in self.pairs.items() if not of_event[one] & of_event[two]
        ]


def like_events() -> LikeEvents:
    """Read the file; an article's time is in seconds from the first one's."""
    documents, events = [], []
    pairs: dict[str, tuple[str, ...]] = {}
    with FILE.open(encoding="utf-8", newline="") as file:
        for n, row in enumerate(csv.DictReader(file)):
            words = f"{row['headline']}\n{row['lead']}"
            at = float(row["hours"]) * 3600
            documents.append(Document(n, at, words, row["language"], row["country"]))
            events.append(row["event"])
            known = pairs.setdefault(row["pair"], ())
            pairs[row["pair"]] = tuple(dict.fromkeys((*known, row["event"])))
    return LikeEvents(tuple(documents), tuple(events), pairs)
