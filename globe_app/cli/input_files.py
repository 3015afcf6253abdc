"""Text files named on the command line, read line by line; pipes and devices may be such files.

"-" is standard input.
"""

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TextIO

from globe_app.errors import GlobeError

MAX_LINE_CHARS = 64_000_000  # a file without an end, such as /dev/zero, must not fill the memory


def lines_of(path: Path, *, newline: str, errors: str = "strict") -> Iterator[str]:
    """The lines of a file in UTF-8 (a byte order mark is left out) with their ends.

    `newline`: as of `open`. `errors`: "strict" raises UnicodeDecodeError, the others are as of `open`. Raises
    `GlobeError` for a file that cannot be read, or a line that is too long.
    """
    try:
        file = _open(path, newline, errors)
    except OSError as error:
        raise GlobeError(path, error.strerror or error) from error
    with file:
        while line := _next_line(path, file):
            yield line


def _open(path: Path, newline: str, errors: str) -> TextIO:
    if str(path) != "-":
        return path.open(encoding="utf-8-sig", errors=errors, newline=newline)
    if sys.stdin is None:
        raise GlobeError("standard input", "it is closed")
    descriptor = os.dup(sys.stdin.fileno())
    return os.fdopen(descriptor, encoding="utf-8-sig", errors=errors, newline=newline)


def _next_line(path: Path, file: TextIO) -> str:
    try:
        line = file.readline(MAX_LINE_CHARS)
    except OSError as error:
        raise GlobeError(path, error.strerror or error) from error
    if len(line) == MAX_LINE_CHARS:
        raise GlobeError(path, f"a line has more than {MAX_LINE_CHARS:,} characters")
    return line
