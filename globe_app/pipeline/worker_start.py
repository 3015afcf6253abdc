"""How worker processes come into being: from a clean parent that has loaded the readers once.

Light to import, so that a command can have the parent start before it loads what it needs itself.
"""

import multiprocessing
from multiprocessing.context import BaseContext

_READERS = [
    "globe_app.pipeline.worker_parent", "globe_app.pipeline.worker_tasks", "globe_app.feeds.discover",
    "globe_app.feeds.opml", "globe_app.feeds.parse", "globe_app.pages.extract", "globe_app.pages.pictures",
    "globe_app.stories.article_bullets", "globe_app.text.html",
]  # fmt: skip


def context() -> BaseContext:
    """Processes forked from that parent; where there is no fork, fresh ones."""
    if "forkserver" not in multiprocessing.get_all_start_methods():
        return multiprocessing.get_context("spawn")
    found = multiprocessing.get_context("forkserver")
    found.set_forkserver_preload(_READERS)
    return found


def start_early() -> None:
    """Have the parent load the readers, in its own process, while this one gets ready."""
    if context().get_start_method() == "forkserver":
        from multiprocessing import forkserver

        forkserver.ensure_running()
