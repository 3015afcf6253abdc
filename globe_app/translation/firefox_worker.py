"""The process that runs one of Mozilla's models: `python -m globe_app.translation.firefox_worker FILES...`.

FILES: weights, the source's vocabulary, the target's, and the shortlist where there is one. Each
NUL-terminated record of its input, `NUMBER TEXT`, is answered by one `NUMBER ENGLISH`; an empty one by an empty
one. It ends with its input. What it fails of is said in the last line of its standard error.
"""

import contextlib
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

NICENESS = 10
MAX_MEMORY = 4 * 2**30  # bytes of address space; a model needs about 0.1 GB
CHUNK = 64 * 1024


def main(arguments: list[str]) -> int:
    """Serve until the input ends; the exit status."""
    _limit_itself()
    try:
        from fxtranslate import Translator

        model, source, target, *rest = [Path(one).read_bytes() for one in arguments]
        translator = Translator(model, source, target, *rest)
        del model, source, target, rest
        answers = sys.stdout.buffer
        for record in _records(sys.stdin.buffer):
            number, _, text = record.partition(b" ")
            said = translator.translate(text.decode("utf-8", "replace")) if text else ""
            plain = said.encode("utf-8", "replace").replace(b"\0", b" ")
            answers.write((number + b" " + plain if number else b"") + b"\0")
            answers.flush()
    except (KeyboardInterrupt, BrokenPipeError):
        return 1
    except BaseException as error:  # a panic of the engine is no Exception
        print(f"{type(error).__name__}: {error}", file=sys.stderr)
        return 1
    return 0


def _records(stream: BinaryIO) -> Iterator[bytes]:
    rest = b""
    while data := os.read(stream.fileno(), CHUNK):
        *whole, rest = (rest + data).split(b"\0")
        yield from whole


def _limit_itself() -> None:
    with contextlib.suppress(AttributeError, OSError):
        os.nice(NICENESS)
    with contextlib.suppress(ImportError, OSError, ValueError):
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MAX_MEMORY, MAX_MEMORY))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
