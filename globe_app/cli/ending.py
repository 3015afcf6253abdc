"""How a long command is ended before its time: by a signal, or by the window that started it."""

import contextlib
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType

CANCELLED = 130  # exit status, as the shell gives it for Ctrl-C
NICENESS = 10  # the window that asked comes first
_SIGNALS = tuple(
    getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)
)


@contextmanager
def cancellable(
    cancel: Callable[[], None], *, with_parent: bool = False, idle: bool = False
) -> Iterator[None]:
    """While it lasts, Ctrl-C, SIGTERM and SIGHUP call `cancel` (in the main thread) and do no more.

    `with_parent`: so does the window that started this process, by "cancel" on stdin or by its end; the
    process works at low priority from then on (`idle`: only when nobody else wants the processor).
    """
    if threading.current_thread() is not threading.main_thread():
        yield  # signals are the main thread's
        return

    def on_signal(_number: int, _frame: FrameType | None) -> None:
        cancel()

    before = [(one, signal.signal(one, on_signal)) for one in _SIGNALS]
    over = threading.Event()
    if with_parent:
        _lower_priority(idle)
        threading.Thread(target=_wait_for_parent, args=[over], name="parent", daemon=True).start()
    try:
        yield
    finally:
        over.set()
        for one, handler in before:
            signal.signal(one, handler)


def _lower_priority(idle: bool) -> None:
    """Every thread that runs by now, those of numpy among them; later ones inherit it."""
    try:
        threads = [int(name) for name in os.listdir("/proc/self/task")]
    except OSError:  # not Linux: there a niceness is the whole process's
        with contextlib.suppress(AttributeError, OSError):
            os.nice(NICENESS)
        return
    for thread in threads:
        with contextlib.suppress(AttributeError, OSError):
            os.setpriority(os.PRIO_PROCESS, thread, NICENESS)
        if idle:
            with contextlib.suppress(AttributeError, OSError):
                os.sched_setscheduler(thread, os.SCHED_IDLE, os.sched_param(0))


def _wait_for_parent(over: threading.Event) -> None:
    sys.stdin.readline()
    if over.is_set():
        return
    if not hasattr(signal, "pthread_kill"):
        signal.raise_signal(signal.SIGINT)
        return
    # raise_signal here would be seen only when the main thread's system call comes back by itself
    signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGINT)
