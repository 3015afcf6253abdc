"""The commands that deal with languages: `models` and `language`."""

import argparse
import json
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Protocol

from globe_app.cli.process import end_with_parent, say
from globe_app.errors import GlobeError, TranslationError, UsageError, one_line
from globe_app.net.download import Download, Wanted
from globe_app.settings import Settings
from globe_app.translation.manifest import FILE, Listed, language_name, load_manifest
from globe_app.translation.models import InstalledModel, install, installed, remove

DOWNLOADS = "downloads"


class _Teller(Protocol):
    """Who tells how far it is: a bar, events, or nobody."""

    def far(self, phase: str, done: int, total: int) -> None:
        """So many bytes of so many in this phase."""


def models(args: argparse.Namespace, settings: Settings) -> int:
    """List, install or remove translation models."""
    if args.manifest:
        listed = load_manifest(Path(args.manifest), loopback=True)
    else:
        listed = load_manifest(settings.resources / FILE)
    if args.remove:
        pair = _pair(args.remove)
        remove(settings.models, pair)
        return _report(args, {"pair": pair, "removed": True}, f"{pair} is removed.")
    if args.install:
        return _install(args, settings, listed)
    return _list(args, settings, listed)


def _pair(said: str) -> str:
    """ "es-en" of "es-en", "es_en" or "es"."""
    said = said.strip().lower().replace("_", "-")
    return said if "-" in said else f"{said}-en"


def _install(args: argparse.Namespace, settings: Settings, listed: tuple[Listed, ...]) -> int:
    said = args.install
    one = next((one for one in listed if one.pair == _pair(said)), None)
    if Path(said).is_file() or one is None:
        if not Path(said).exists() and "." not in said and os.sep not in said:
            raise UsageError(said, "no model of that pair is listed; `globe-app models` lists them")
        work: Callable[[_Teller], InstalledModel | None] = lambda teller: _from_file(  # noqa: E731
            args, settings, Path(said), teller
        )
    else:
        chosen = one
        work = lambda teller: _from_list(args, settings, chosen, teller)  # noqa: E731
    try:
        if args.events:
            model = work(_Events(_pair(said) if one else said))
        elif sys.stderr.isatty():
            from tqdm import tqdm

            with tqdm(
                total=0, unit="B", unit_scale=True, unit_divisor=1000, file=sys.stderr,
                dynamic_ncols=True,
            ) as bar:  # fmt: skip
                model = work(_Bar(bar))
        else:
            model = work(_Silent())
    except GlobeError as error:
        if args.events:
            say({"event": "report", "ok": False, "cancelled": False, "error": str(error)})
        raise
    if model is None:
        if args.events:
            say({"event": "report", "ok": False, "cancelled": True, "error": "cancelled"})
        return 130
    told = {
        "pair": model.pair, "version": model.version, "size": model.size, "sha256": model.sha256,
    }  # fmt: skip
    return _report(
        args, told, f"{model.pair} {model.version} is installed ({model.size / 1e6:,.0f} MB)."
    )


def _report(args: argparse.Namespace, told: dict[str, object], says: str) -> int:
    if args.events:
        say({"event": "report", "ok": True, "cancelled": False, "error": "", **told})
    elif args.json:
        say(told)
    else:
        print(says)
    return 0


def _from_file(
    args: argparse.Namespace, settings: Settings, path: Path, teller: _Teller
) -> InstalledModel | None:
    from globe_app.translation import argos

    teller.far("installing", 0, 0)
    return install(path, settings.models, accept_new=args.accept_new, trial=argos.trial)


def _from_list(
    args: argparse.Namespace, settings: Settings, one: Listed, teller: _Teller
) -> InstalledModel | None:
    """Fetch a listed model and install it; None when it was cancelled."""
    from globe_app.translation import argos

    place = settings.models / DOWNLOADS / one.url.rpartition("/")[2]
    wanted = Wanted(one.url, one.size, one.sha256)
    download = Download(wanted, place, loopback=bool(args.manifest))
    with _cancelling(download, hear=args.events):
        try:
            download.run(lambda done, total: teller.far("downloading", done, total))
        except GlobeError:
            if download.cancelled:
                return None
            raise
        teller.far("installing", 0, 0)
        try:
            return install(
                place, settings.models, one.pair, one.sha256, accept_new=args.accept_new,
                trial=argos.trial,
            )  # fmt: skip
        finally:
            place.unlink(missing_ok=True)


@contextmanager
def _cancelling(download: Download, *, hear: bool) -> Iterator[None]:
    """While it lasts, Ctrl-C and the like end the download in good order."""

    def end(*_: object) -> None:
        download.cancel()

    before: dict[signal.Signals, Any] = {}
    if threading.current_thread() is threading.main_thread():
        for name in ("SIGINT", "SIGTERM", "SIGHUP"):
            if number := getattr(signal, name, None):
                before[number] = signal.signal(number, end)
    if hear:
        end_with_parent()
    try:
        yield
    finally:
        for number, what in before.items():
            signal.signal(number, what)


class _Events:
    def __init__(self, pair: str) -> None:
        self._pair = pair

    def far(self, phase: str, done: int, total: int) -> None:
        say({
            "event": "progress", "pair": self._pair, "phase": phase, "done": done, "total": total,
        })  # fmt: skip


class _Silent:
    def far(self, phase: str, done: int, total: int) -> None:
        pass


class _Bar:
    def __init__(self, bar: Any) -> None:
        self._bar = bar

    def far(self, phase: str, done: int, total: int) -> None:
        self._bar.set_description_str(phase)
        if phase == "downloading":
            self._bar.total, self._bar.n = total or None, done
        self._bar.refresh()


def _list(args: argparse.Namespace, settings: Settings, listed: tuple[Listed, ...]) -> int:
    rows = _rows(settings, listed)
    if args.json:
        print(json.dumps(rows, ensure_ascii=False, indent=1))
        return 0
    for row in rows:
        size = f"{row['size'] / 1e6:5,.0f} MB" if row["size"] else "       ?"
        now = {"argos": "translated", "apertium": "translated (Apertium)"}.get(row["engine"], "")
        mark = "installed" if row["installed"] else ""
        print(
            f"{row['pair']:7} {row['name']:24} {row['version']:>4} {size}  {mark:10} {now:22} "
            f"{row['licence']} {row['trouble']}".rstrip()
        )
    return 0


def _rows(settings: Settings, listed: tuple[Listed, ...]) -> list[dict[str, Any]]:
    """A row for each pair that is listed, installed or translated by Apertium."""
    from globe_app.translation.engines import Engines

    here = {model.pair: model for model in installed(settings.models)}
    by = {offer.language: offer.engine for offer in Engines(settings.models).describe()}
    known = {one.pair: one for one in listed}
    languages = {one.language for one in listed} | {one.language for one in here.values()}
    pairs = [*known, *sorted(here.keys() - known.keys())]
    pairs += [f"{code}-en" for code in sorted(by.keys() - languages)]
    rows = []
    for pair in pairs:
        one, model = known.get(pair), here.get(pair)
        code = one.language if one else model.language if model else pair.partition("-")[0]
        rows.append({
            "pair": pair, "language": code,
            "name": (one.name if one else model.name if model and model.name else "")
            or language_name(code, listed),
            "installed": model is not None and not model.trouble, "engine": by.get(code, ""),
            "size": one.size if one else model.size if model else 0,
            "licence": one.licence if one else "", "version": one.version if one else "",
            "installed_version": model.version if model else "", "listed": one is not None,
            "url": one.url if one else "", "trouble": model.trouble if model else "",
        })  # fmt: skip
    return rows


def language(args: argparse.Namespace, settings: Settings) -> int:
    """Tell the language of each line of a file."""
    from globe_app.text.language import Detector, primary

    if args.declared and not primary(args.declared):
        raise UsageError(args.declared, "is no language tag, as es or pt-BR")
    path = Path(args.input)
    detector = Detector()
    found = []
    try:
        with path.open(encoding="utf-8-sig", errors="replace", newline="\n") as file:
            for number, line in enumerate(file, 1):
                text = line.rstrip("\r\n")
                one = detector.detect(text, args.declared)
                if args.json:
                    found.append({
                        "line": number, "language": one.language,
                        "probability": round(one.probability, 4),
                    })  # fmt: skip
                else:
                    print(f"{one.language or '-':7} {one.probability:.2f}  {one_line(text, 100)}")
    except BrokenPipeError:
        raise  # of our own output
    except OSError as error:
        raise TranslationError(args.input, error.strerror or error) from error
    if args.json:
        print(json.dumps(found, ensure_ascii=False, indent=1))
    return 0
