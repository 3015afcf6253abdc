"""The invented world of `tests/data/world`: events, the articles about them, and labels.

Hour 0 is a Monday. The texts are in English, Spanish, French and Portuguese. Stored articles are processed
like any others: detected, translated, clustered.
"""

import html
import json
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from globe_app.model.news import NewArticle, Outlet
from globe_app.store import entries, outlets
from globe_app.store.db import Store
from globe_app.text.html import plain_text

FOLDER = Path(__file__).with_name("data") / "world"
BEGIN = datetime(2026, 11, 2, tzinfo=UTC)
HOME = "US"


@dataclass(frozen=True, slots=True)
class LabelledSentence:
    """A sentence with its theme and figures, as labelled by hand."""

    text: str
    theme: str  # "" = none, or two as well
    figures: tuple[tuple[str, float, float], ...]  # kind, low, high


@dataclass(frozen=True, slots=True)
class InventedArticle:
    """An article of the world."""

    key: str
    event: str
    outlet: Outlet
    at: datetime
    headline: str
    paragraphs: tuple[tuple[LabelledSentence, ...], ...]
    copies: str  # the key of the article whose text it carries; "" = its own

    @property
    def sentences(self) -> tuple[LabelledSentence, ...]:
        return tuple(one for some in self.paragraphs for one in some)


@cache
def world() -> tuple[InventedArticle, ...]:
    """All articles, oldest first."""
    found = []
    for path in sorted(FOLDER.glob("part*.json")):
        part = json.loads(path.read_text(encoding="utf-8"))
        based = {one["id"]: _outlet(one) for one in part["outlets"]}
        for event in part["events"]:
            found += [_article(event, n, one, based) for n, one in enumerate(event["articles"])]
    return tuple(sorted(found, key=lambda one: (one.at, one.key)))


def _outlet(o: Mapping[str, str]) -> Outlet:
    return Outlet(o["id"], o["name"], o["country"], o["language"])


def _article(
    event: Mapping[str, Any], n: int, a: Mapping[str, Any], based: Mapping[str, Outlet]
) -> InventedArticle:
    body = tuple(
        tuple(
            LabelledSentence(
                one["s"], one.get("theme", ""),
                tuple((f["kind"], float(f["low"]), float(f["high"])) for f in one.get("figures", ())),
            )
            for one in paragraph
        )
        for paragraph in a["body"]
    )  # fmt: skip
    copied = a.get("copy_of")
    return InventedArticle(
        f"{event['id']}#{n}", event["id"], based[a["outlet"]],
        BEGIN + timedelta(hours=float(a["hours"])), a["headline"], body,
        "" if copied is None else f"{event['id']}#{copied}",
    )  # fmt: skip


@cache
def confusable_pairs() -> frozenset[frozenset[str]]:
    """Pairs of similar events that must not be merged."""
    found = set()
    for path in FOLDER.glob("part*.json"):
        for event in json.loads(path.read_text(encoding="utf-8"))["events"]:
            found |= {frozenset((event["id"], other)) for other in event.get("hard_with", ())}
    return frozenset(found)


def keep(
    store: Store, articles: tuple[InventedArticle, ...], now: datetime
) -> dict[int, InventedArticle]:
    """Store articles as a sync would; gives id -> article."""
    kept: dict[int, InventedArticle] = {}
    by_outlet: dict[str, list[InventedArticle]] = defaultdict(list)
    for one in articles:
        by_outlet[one.outlet.id].append(one)
    for some in by_outlet.values():
        outlets.keep_outlet(store, some[0].outlet)
        written = entries.write_articles(store, some[0].outlet, [_new(one) for one in some], now)
        by_key = {one.key: one for one in some}
        kept |= {one.id: by_key[one.key] for one in written}
    return kept


def _new(one: InventedArticle) -> NewArticle:
    body = "".join(
        f"<p>{html.escape(' '.join(s.text for s in some))}</p>" for some in one.paragraphs
    )
    return NewArticle(
        key=one.key, headline=one.headline, url=f"https://{one.outlet.id}.example/{one.key}",
        published=one.at, dated=True, language=one.outlet.language, author="", summary=(),
        body_html=body, body_text=plain_text(body), digest=one.key,
    )  # fmt: skip
