"""What `globe-app translate --input` does: the English of each line of a text, in order."""

import re
import threading
from collections.abc import Iterator
from pathlib import Path

from globe_app.cli.ending import CANCELLED, cancellable
from globe_app.cli.input_files import lines_of
from globe_app.cli.output import print_json, remark
from globe_app.errors import GlobeError, TranslationError, UsageError
from globe_app.model.translation_quality import ROUGH_TRANSLATION, is_rough
from globe_app.pipeline.translate import MODEL_ADVICE, worker_count
from globe_app.pipeline.translate_lines import MAX_SENTENCES, TranslatedLine, translate_lines
from globe_app.settings import Settings
from globe_app.text.language import primary
from globe_app.translation.engine import TARGET, Translator
from globe_app.translation.engines import Engines

_UNDECODED = re.compile(r"[\ud800-\udfff]")
MAX_NAMED = 5  # lines named on stderr


def translate_file(settings: Settings, path: str, language: str, *, as_json: bool) -> int:
    """Print the English of each line of a UTF-8 file ("-": of standard input); the exit status.

    Raises `UsageError` for what is no language, `TranslationError` where nothing translates it or the engine
    fails, `GlobeError` for a file that cannot be read or is not UTF-8.
    """
    if not primary(language):
        raise UsageError(language, "is no language tag, as pt or pt-BR")
    translators = [] if primary(language) == TARGET else _open(settings, language)
    cancelled = threading.Event()
    lines = _lines(path)
    try:
        with cancellable(cancelled.set):
            found = (
                translate_lines(lines, translators, cancelled.is_set)
                if translators
                else (TranslatedLine(" ".join(line.split())) for line in lines)
            )
            _print(found, path, as_json=as_json)
    finally:
        for one in translators:
            one.close()
    return CANCELLED if cancelled.is_set() else 0


def _open(settings: Settings, language: str) -> list[Translator]:
    engines = Engines(settings.models)
    first = engines.find(language)
    if first is None:
        for note in engines.notes():
            remark(note, about="translate")
        raise TranslationError(language, f"no engine here translates that; {MODEL_ADVICE}")
    if is_rough(first.description):
        remark(f"{ROUGH_TRANSLATION} by {first.description}", about="translate")
    others = [engines.find(language) for _ in range(worker_count() - 1)]
    return [first, *(one for one in others if one is not None)]


def _lines(path: str) -> Iterator[str]:
    lines = lines_of(Path(path), newline="\n", errors="surrogateescape")
    for number, line in enumerate(lines, 1):
        if _UNDECODED.search(line):
            raise GlobeError(path, f"line {number:,} is not UTF-8")
        yield line.rstrip("\r\n")


def _print(found: Iterator[TranslatedLine], path: str, *, as_json: bool) -> None:
    rows: list[dict[str, object]] = []
    troubled = 0
    for number, one in enumerate(found, 1):
        if as_json:
            rows.append({"line": number, "english": one.english, "left": one.left + one.cut})
        else:
            print(one.english)
        if one.cut:
            troubled += 1
            if troubled <= MAX_NAMED:
                why = f"has more than {MAX_SENTENCES} sentences; {one.cut:,} stay as they are"
                remark(f"line {number:,} {why}", about=path)
    if as_json:
        print_json(rows, indent=None)
    if troubled > MAX_NAMED:
        remark(f"{troubled - MAX_NAMED:,} more lines are as long", about=path)
