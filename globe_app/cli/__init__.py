"""The command line: every part of the app without a window."""

import errno
import os
import sys
from collections.abc import Sequence

from globe_app.cli.arguments import make_parser
from globe_app.errors import GlobeError
from globe_app.settings import load_settings


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command. Exit status: 0 done, 1 the world failed, 2 wrong use."""
    args = make_parser().parse_args(argv)
    try:
        status = int(args.do(args, load_settings(args.store)))
        sys.stdout.flush()  # here, where a closed pipe is caught
        return status
    except GlobeError as error:
        print(f"globe-app: {error}", file=sys.stderr)
        return error.exit_code
    except BrokenPipeError:  # the reader of our output has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except OSError as error:
        if error.errno != errno.ENOSPC:
            raise
        print("globe-app: the disk is full", file=sys.stderr)
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except KeyboardInterrupt:
        return 130
