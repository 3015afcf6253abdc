"""What every long command shares: ended by signals or by the window that started it; speaks JSON lines."""

import contextlib
import json
import os
import signal
import sys
import threading

NICENESS = 10  # the window that asked comes first


def say(value: dict[str, object]) -> None:
    """One line of JSON to whoever listens."""
    print(json.dumps(value, ensure_ascii=False, default=str), flush=True)


def on_signals() -> threading.Event:
    """An event that the usual signals set: the command ends at the next good moment."""
    ended = threading.Event()
    for name in ("SIGINT", "SIGTERM", "SIGHUP"):
        if hasattr(signal, name) and threading.current_thread() is threading.main_thread():
            signal.signal(getattr(signal, name), lambda *_: ended.set())
    return ended


def end_with_parent(*, idle: bool = False) -> None:
    """Work at low priority (`idle`: when nobody else wants the processor); end when the window says
    "cancel" or is gone."""
    with contextlib.suppress(AttributeError, OSError):
        os.nice(NICENESS)
    if idle:
        with contextlib.suppress(AttributeError, OSError):  # Linux alone has it
            os.sched_setscheduler(0, os.SCHED_IDLE, os.sched_param(0))
    threading.Thread(target=_hear_parent, name="parent", daemon=True).start()


def _hear_parent() -> None:
    sys.stdin.readline()
    if not hasattr(signal, "pthread_kill"):
        signal.raise_signal(signal.SIGINT)
        return
    # Raised here, it would wait until whatever the main thread reads or waits for comes by itself.
    signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGINT)
