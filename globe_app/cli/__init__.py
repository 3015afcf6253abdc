"""The command line: every part of the app without a window. One file a command in `commands/`."""

import contextlib
import errno
import os
import sys
from collections.abc import Sequence
from typing import TextIO

from globe_app.cli.ending import CANCELLED
from globe_app.cli.output import accept_any_text, remark
from globe_app.cli.parser import parse
from globe_app.errors import GlobeError


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command. Exit status: 0 done, 1 the world failed, 2 wrong use, 130 cancelled."""
    try:
        accept_any_text()
        request, settings = parse(argv)
        status = request.run(settings)
        if sys.stdout is not None:
            sys.stdout.flush()  # here, where a closed pipe is caught
        return status
    except GlobeError as error:
        return _failed(str(error), error.exit_code)
    except BrokenPipeError:  # the reader of our output has seen enough
        _give_up(sys.stdout)
        return 0
    except OSError as error:
        _give_up(sys.stdout)
        if error.errno == errno.ENOSPC:
            return _failed("the disk is full")
        where = f"{error.filename}: " if error.filename is not None else ""
        return _failed(f"{where}{error.strerror or error}")
    except KeyboardInterrupt:
        return CANCELLED


def _failed(why: str, status: int = 1) -> int:
    with contextlib.suppress(OSError, AttributeError):  # stderr may be closed or full as well
        remark(why)
    _give_up(sys.stderr)
    return status


def _give_up(stream: TextIO | None) -> None:
    """Where nothing more can be written to a stream, turn it to nowhere: Python would try again as it ends,
    and change the exit status to 120."""
    if stream is None:  # closed before this program began
        return
    try:
        stream.flush()
    except (OSError, ValueError):
        with contextlib.suppress(OSError, ValueError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
