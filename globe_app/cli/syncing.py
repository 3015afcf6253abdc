"""The commands that deal with outlets: `sync` and `outlets`."""

import argparse
import json
import signal
import sys
import threading
from collections.abc import Iterator
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

from globe_app.cli.process import end_with_parent, say
from globe_app.errors import FeedError, UsageError
from globe_app.geo.countries import Countries
from globe_app.model.news import OutletResult, Progress, SyncReport
from globe_app.pipeline import subscriptions
from globe_app.pipeline.sync.engine import Sync
from globe_app.pipeline.sync.run import Wish, run, take_in_catalogue
from globe_app.pipeline.worker_tasks import collect_seldom
from globe_app.settings import Settings
from globe_app.store.db import Store


def _now() -> datetime:
    return datetime.now(UTC)


def sync(
    args: argparse.Namespace, settings: Settings, store: Store, countries: Countries,
    codes: tuple[str, ...],
) -> int:  # fmt: skip
    """Sync. Exit status 0 when some outlet succeeded, 1 when none did, 130 when cancelled."""
    collect_seldom()
    wish = Wish(
        outlets=tuple(args.outlet or ()), countries=codes, automatic=args.automatic, jobs=args.jobs,
        catalogue=Path(args.catalogue) if args.catalogue else None, whole=not args.feeds_only,
    )  # fmt: skip
    going = run(store, countries, settings.resources, wish, _now, _cancel_by_signal)
    if args.events:
        end_with_parent()
    show = _events if args.events else _json if args.json else _terminal
    report = show(going)
    if report is None:
        return 1
    if report.stopped:
        print(f"globe-app: sync: {report.stopped}", file=sys.stderr)
    if report.cancelled:
        return 130
    if args.digest and not args.events and not args.feeds_only:
        from globe_app.cli import telling

        if telling.after_sync(args, settings, store, countries):
            return 130
    return 0 if report.ok else 1


def _cancel_by_signal(running: Sync) -> None:
    def end(*_: object) -> None:
        running.cancel()

    for name in ("SIGINT", "SIGTERM", "SIGHUP"):
        if hasattr(signal, name) and threading.current_thread() is threading.main_thread():
            signal.signal(getattr(signal, name), end)


def _outlet_json(one: OutletResult) -> dict[str, object]:
    return {
        "outlet": one.outlet.id, "name": one.outlet.name, "country": one.outlet.country, "ok": one.ok,
        "added": one.added, "updated": one.updated, "pages": one.pages, "images": one.images,
        "bytes": one.bytes, "unchanged": one.unchanged, "error": one.error, "notes": list(one.notes),
    }  # fmt: skip


def _events(going: Iterator[Progress | OutletResult | SyncReport]) -> SyncReport | None:
    report = None
    for one in going:
        if isinstance(one, OutletResult):
            say({"event": "outlet", **_outlet_json(one)})
        else:
            say({"event": "report" if isinstance(one, SyncReport) else "progress", **asdict(one)})
        if isinstance(one, SyncReport):
            report = one
    return report


def _json(going: Iterator[Progress | OutletResult | SyncReport]) -> SyncReport | None:
    report = None
    for one in going:
        if isinstance(one, OutletResult):
            say(_outlet_json(one))
        elif isinstance(one, SyncReport):
            report = one
    return report


def _terminal(going: Iterator[Progress | OutletResult | SyncReport]) -> SyncReport | None:
    from tqdm import tqdm

    report, failed = None, []
    quiet = not sys.stderr.isatty()
    with tqdm(total=0, unit="", disable=quiet, file=sys.stderr, dynamic_ncols=True) as bar:
        for one in going:
            if isinstance(one, Progress):
                bar.total = one.total
                bar.n = one.done
                bar.set_postfix_str(
                    f"{one.added} new, {one.bytes / 1e6:.1f} MB  {', '.join(one.at)[:50]}"
                )
            elif isinstance(one, OutletResult):
                if not one.ok:
                    failed.append(one)
            else:
                report = one
    for one in sorted(failed, key=lambda f: f.outlet.id):
        print(f"  {one.outlet.id}: {one.error}", file=sys.stderr)
    if report is not None:
        print(summary(report))
    return report


def summary(report: SyncReport) -> str:
    """A sync in one line."""
    parts = [f"{report.added:,} new"]
    if report.updated:
        parts.append(f"{report.updated:,} changed")
    if report.pages:
        parts.append(f"{report.pages:,} fetched whole")
    parts.append(f"{report.failed:,} of {report.outlets:,} outlets failed")
    if report.removed:
        parts.append(f"{report.removed:,} old ones cleaned up")
    took = f"{report.seconds:.2f}" if report.seconds < 10 else f"{report.seconds:.0f}"
    end = " (cancelled)" if report.cancelled else ""
    return f"{', '.join(parts)}; {report.bytes / 1e6:.1f} MB in {took} s{end}"


def outlets(
    args: argparse.Namespace, settings: Settings, store: Store, countries: Countries, code: str
) -> int:
    """List the outlets or change them."""
    from globe_app.store import outlets as stored

    if args.check:
        return _check(args, settings, countries)
    take_in_catalogue(store, settings.resources, countries)
    if args.add:
        one = subscriptions.add(store, countries, args.add, code, args.name or "")
        print(f"{one.name} ({one.country}, outlet {one.id}) is on.")
    elif args.enable or args.disable:
        ids = args.enable or args.disable
        stored.switch(store, ids, bool(args.enable))
        print(f"{len(ids)} switched {'on' if args.enable else 'off'}.")
    elif args.take:
        taken = subscriptions.take_in(store, countries, Path(args.take))
        print(f"{taken.feeds} feeds: {taken.added} outlets new, {taken.known} known already.")
        for name in taken.placeless:
            print(f"globe-app: {name}: no country is known; add it with --add", file=sys.stderr)
        if not taken.added and not taken.known:
            raise UsageError(args.take, "no feed in it says which country it is of")
    elif args.export:
        print(f"{subscriptions.write_out(store, countries, Path(args.export))} feeds written.")
    else:
        return _list(args, store, code)
    return 0


def _list(args: argparse.Namespace, store: Store, code: str) -> int:
    from globe_app.store.outlets import health

    found = health(store, _now(), code or None)
    if args.json:
        print(json.dumps([
            {
                "id": h.outlet.id, "name": h.outlet.name, "country": h.outlet.country,
                "language": h.outlet.language, "homepage": h.outlet.homepage,
                "ownership": h.outlet.ownership, "on": h.enabled, "own": h.own, "feeds": list(h.feeds),
                "last_success": h.last_success.isoformat() if h.last_success else None,
                "error": h.error, "retired": h.retired, "items_a_day": round(h.a_day, 1),
            }
            for h in found
        ], ensure_ascii=False, indent=1))  # fmt: skip
        return 0
    for h in found:
        last = f"{h.last_success:%Y-%m-%d %H:%M}" if h.last_success else "never"
        mark = "on " if h.enabled else "off"
        print(
            f"{h.outlet.country} {mark} {h.outlet.id:28} {last:16} {h.a_day:6.1f} a day  {h.error}".rstrip()
        )
    return 0


def _check(args: argparse.Namespace, settings: Settings, countries: Countries) -> int:
    from globe_app.feeds.catalogue import parse_catalogue, per_country

    path = Path(args.catalogue) if args.catalogue else settings.resources / "catalogue.csv"
    try:
        listings, wrong = parse_catalogue(path.read_bytes(), countries.by_code)
    except OSError as error:
        raise FeedError(path, error.strerror or error) from error
    counts = per_country(listings)
    on = sum(one.default for one in listings)
    if args.json:
        print(json.dumps({
            "outlets": len(listings), "feeds": sum(len(one.feeds) for one in listings),
            "countries": len(counts), "on": on, "wrong": list(wrong),
            "per_country": dict(sorted(counts.items())),
        }))  # fmt: skip
    else:
        print(f"{len(listings)} outlets in {len(counts)} countries, {on} on by default")
        print("  ".join(f"{code} {count}" for code, count in counts.most_common()))
        for line in wrong:
            print(f"globe-app: {path.name}: {line}", file=sys.stderr)
    return 1 if wrong else 0
