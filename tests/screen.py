"""A virtual X server for tests and benchmarks of the window."""

import contextlib
import os
import subprocess
from collections.abc import Iterator


@contextlib.contextmanager
def virtual_screen() -> Iterator[dict[str, str]]:
    """The environment of a new 1400x900 X server, which ends with the block."""
    reading, writing = os.pipe()
    # -noreset: without it the server begins anew whenever its last client leaves, as each xdotool does,
    # and a window that connects at that moment is turned away
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1400x900x24", "-nolisten", "tcp", "-noreset"],
        pass_fds=[writing], stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(writing)
    with os.fdopen(reading) as pipe:
        number = pipe.readline().strip()
    try:
        yield {**os.environ, "DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
    finally:
        server.terminate()
        server.wait()
