"""A process that works for the window leaves the processor to it, with every one of its threads."""

import os
import subprocess
import sys
import textwrap

import pytest

SCRIPT = """
    import os, threading
    from globe_app.cli.ending import cancellable
    wait = threading.Event()
    other = threading.Thread(target=wait.wait)  # as the threads that numpy starts when it is imported
    other.start()
    with cancellable(lambda: None, with_parent=True, idle=True):
        for task in os.listdir("/proc/self/task"):
            try:
                print(os.sched_getscheduler(int(task)) == os.SCHED_IDLE)
            except ProcessLookupError:
                pass  # a thread that has ended since it was listed
    wait.set()
"""


@pytest.mark.skipif(not os.path.isdir("/proc/self/task"), reason="threads are listed on Linux only")
def test_threads_that_ran_before_are_of_low_priority_too() -> None:
    program = subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(SCRIPT)], stdin=subprocess.PIPE,
        stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    out, _ = program.communicate(timeout=60)
    told = out.split()
    assert len(told) >= 2
    assert set(told) == {"True"}
