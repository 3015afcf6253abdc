"""The commands that deal with stories: `world`, `missed`, `cluster`, `digest`.

JSON keys, kept stable. `world`: a list, the most told first, of `id, headline, countries, outlets,
articles, independent_texts, first, last` (ISO 8601, UTC), `central` (article), `sample`. `missed`: `home,
since, until, home_outlets, home_articles, countries, can_tell, formula, told, missed, only_here, set_aside`,
each of these three a list of `story, headline, score, countries, foreign_countries, home_outlets, articles,
near`. `cluster`: id -> story. `digest`: what was done.
"""

import argparse
import csv
import json
import math
import sys
from contextlib import nullcontext
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from globe_app.cli.process import end_with_parent, on_signals, say
from globe_app.errors import FeedError, StoreError, one_line
from globe_app.geo.countries import Countries
from globe_app.model.story import DigestProgress, DigestReport, MissedStory, StoryRow
from globe_app.settings import Settings
from globe_app.store.articles import LAST_SECOND
from globe_app.store.db import Store

MAX_ROWS = 200_000
LEAD_CHARS = 400


def _now() -> datetime:
    return datetime.now(UTC)


def world(args: argparse.Namespace, store: Store, countries: Countries) -> int:
    """List the stories that outlets of several countries tell."""
    from globe_app.briefing import stories as telling

    rows = telling.stories(store, _now(), args.days, limit=args.limit)
    if args.json:
        print(json.dumps([_row(row) for row in rows], ensure_ascii=False, indent=1))
        return 0
    for row in rows:
        same = f", {row.texts} independent" if row.texts != row.articles else ""
        print(
            f"{row.id:6}  {len(row.countries):2} countries, {row.articles} articles{same}  {row.headline}"
        )
        print(f"        {', '.join(countries.name(code) for code in row.countries)}")
    if not rows:
        told = telling.state(store)
        print(f"No story of the last {args.days} days is told in two countries or more.")
        if told.ungrouped:
            print(f"{told.ungrouped} articles are in no story yet; `globe-app digest` groups them.")
    return 0


def _row(row: StoryRow) -> dict[str, object]:
    return {
        "id": row.id, "headline": row.headline, "countries": list(row.countries),
        "outlets": row.outlets, "articles": row.articles, "independent_texts": row.texts,
        "first": row.first.isoformat(), "last": row.last.isoformat(), "central": row.central,
        "sample": row.sample,
    }  # fmt: skip


def missed(
    args: argparse.Namespace, settings: Settings, store: Store, countries: Countries, home: str
) -> int:
    """List the stories that a country's outlets overlook."""
    from globe_app.briefing import stories as telling
    from globe_app.stories.missed import LEAST_OUTLETS

    found = telling.missed(
        store, telling.sight(settings.resources, countries), home, _now(), args.hours
    )
    if args.json:
        print(json.dumps({
            "home": found.home, "since": found.since.isoformat(), "until": found.until.isoformat(),
            "home_outlets": found.home_outlets, "home_articles": found.home_articles,
            "countries": found.countries, "can_tell": found.can_tell, "formula": found.formula,
            "told": found.told, "missed": [_missed(one) for one in found.missed],
            "only_here": [_missed(one) for one in found.only_here],
            "set_aside": [_missed(one) for one in found.set_aside],
        }, ensure_ascii=False, indent=1))  # fmt: skip
        return 0
    print(
        f"{countries.name(home)}: {found.home_outlets} outlets published {found.home_articles} articles"
        f" in the last {args.hours} hours; outlets of {found.countries} other countries are stored."
    )
    if not found.can_tell:
        print(
            f"That is too few to tell what is missed: it takes {LEAST_OUTLETS} outlets. Sync more of them."
        )
    else:
        print(f"{found.formula}. {found.told} such stories are told at home too.\n")
    for title, ones in (("Missed", found.missed), ("Only here", found.only_here)):
        if ones:
            print(f"{title}:")
        for one in ones:
            names = ", ".join(countries.name(code) for code in one.row.countries)
            print(f"{one.score:6.1f}  {one.row.id:6}  {one.row.headline}\n                {names}")
    return 0


def _missed(one: MissedStory) -> dict[str, object]:
    return {
        "story": one.row.id, "headline": one.row.headline, "score": round(one.score, 3),
        "countries": list(one.row.countries), "foreign_countries": one.foreign,
        "home_outlets": one.home, "articles": one.row.articles,
        "near": [
            {"article": r.article_id, "outlet": r.outlet, "headline": r.headline} for r in one.near
        ],
    }  # fmt: skip


def cluster(args: argparse.Namespace, settings: Settings, countries: Countries) -> int:
    """Group the articles of a CSV file into stories, as the program does its own."""
    from globe_app.stories import embed
    from globe_app.stories.cluster import Grouper

    names, docs = _read(Path(args.input))
    embedder, note = embed.load_embedder()
    if note:
        print(f"globe-app: {note}", file=sys.stderr)
    vectors = embedder.embed([doc.words for doc in docs])
    general = embed.general(settings.resources, embedder.name)
    grouper = Grouper(lambda _: {}, general=general, places=countries.named_in)
    found = grouper.group(docs, vectors)
    order: dict[int, int] = {}
    for doc in docs:
        order.setdefault(found.story_of[doc.id], len(order) + 1)
    stories = {name: order[found.story_of[at]] for at, name in enumerate(names)}
    if args.json:
        print(json.dumps(stories, ensure_ascii=False, indent=0))
        return 0
    for name, story in stories.items():
        print(f"{story}\t{name}")
    return 0


def _read(path: Path) -> tuple[list[str], "list[Any]"]:
    """(ids, documents) of a CSV file. A row without a usable time takes that of the row before."""
    from globe_app.stories.cluster import Doc

    names: list[str] = []
    docs: list[Doc] = []
    undated = 0
    last = 0.0
    csv.field_size_limit(50_000_000)
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = csv.DictReader(file)
            lacking = {"id", "title", "timestamp_ms"} - set(rows.fieldnames or ())
            if lacking:
                raise FeedError(path, f"it has no column {', '.join(sorted(lacking))}")
            for row in rows:
                if len(docs) >= MAX_ROWS:
                    raise FeedError(path, f"it has more than {MAX_ROWS:,} rows")
                at = _seconds(row["timestamp_ms"])
                undated += at is None
                last = last if at is None else at
                title, text = one_line(row["title"] or "", 1_000), row.get("text") or ""
                words = f"{title}\n{text[:LEAD_CHARS]}"
                docs.append(Doc(len(docs), last, words))
                names.append(row["id"] or f"row {len(docs)}")
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise FeedError(path, getattr(error, "strerror", None) or error) from error
    if len(set(names)) < len(names):
        raise FeedError(path, "two rows have the same id")
    if undated:
        print(
            f"globe-app: {one_line(path)}: rows without a usable timestamp_ms: {undated};"
            " they take the time of the row before",
            file=sys.stderr,
        )
    return names, docs


def _seconds(said: str | None) -> float | None:
    """Unix seconds of a `timestamp_ms`; None for what is no time."""
    try:
        at = float(said or "") / 1000
    except ValueError:
        return None
    return at if math.isfinite(at) and abs(at) <= LAST_SECOND else None


def digest(args: argparse.Namespace, settings: Settings, store: Store, countries: Countries) -> int:
    """Detect languages, translate, group into stories. Exit status 130 when cancelled."""
    if args.events:
        end_with_parent(idle=True)
    report = _digest(settings, store, countries, events=args.events)
    if args.json:
        print(json.dumps(asdict(report), ensure_ascii=False))
    elif not args.events:
        print(summary(report))
    return 130 if report.cancelled else 0


def after_sync(
    args: argparse.Namespace, settings: Settings, store: Store, countries: Countries
) -> bool:
    """What follows a sync on the command line; whether it was cancelled."""
    try:
        report = _digest(settings, store, countries, events=False)
    except StoreError as error:  # another digest is at it already: what was fetched is not lost
        print(f"globe-app: {error}", file=sys.stderr)
        return False
    if not args.json:
        print(summary(report))
    return report.cancelled


def _digest(
    settings: Settings, store: Store, countries: Countries, *, events: bool
) -> DigestReport:
    from globe_app.pipeline.enrich import digest as run
    from globe_app.translation.engines import Engines

    ended = on_signals()
    report = DigestReport()
    quiet = events or not sys.stderr.isatty()
    with nullcontext() if quiet else _bar() as bar:
        for one in run(
            store, settings, countries, Engines(settings.models), _now, cancelled=ended.is_set
        ):
            if isinstance(one, DigestReport):
                report = one
            elif bar is not None:
                bar.total, bar.n = one.total, one.done
                bar.set_postfix_str(one.phase)
            if events:
                kind = "progress" if isinstance(one, DigestProgress) else "report"
                say({"event": kind, **asdict(one)})
    return report


def _bar() -> Any:
    from tqdm import tqdm

    return tqdm(total=0, unit="", file=sys.stderr, dynamic_ncols=True)


def summary(report: DigestReport) -> str:
    """What a digest did, in a line; then its notes."""
    said = (
        f"{report.translated:,} translated, {report.whole:,} of them to the end; {report.grouped:,} grouped,"
        f" {report.stories:,} stories of several articles new or changed"
    )
    if report.waiting:
        said += f"; {report.waiting:,} wait for a translation model ({', '.join(report.waiting_languages)})"
    return "\n".join([said, *report.notes])
