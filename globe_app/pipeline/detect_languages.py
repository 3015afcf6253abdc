"""The language of every stored article."""

from collections.abc import Callable, Iterator
from datetime import datetime

from globe_app.model.story import EnrichProgress
from globe_app.store import translations as stored
from globe_app.store.db import Store
from globe_app.text.language import Detector, primary

AT_ONCE = 200


def detect_languages(
    store: Store, _: datetime, cancelled: Callable[[], bool]
) -> Iterator[EnrichProgress]:
    """Look at the language of every article that nobody has looked at, the newest first."""
    total = stored.unseen_count(store)
    detector = Detector()
    done = 0
    while done < total and not cancelled():
        some = stored.unseen(store, AT_ONCE)
        if not some:
            return
        stored.keep_languages(store, [(one.id, _language(detector, one)) for one in some])
        done += len(some)
        yield EnrichProgress("languages", min(done, total), total)


def _language(detector: Detector, one: stored.Unseen) -> str:
    """The language found; as declared, with region and script, where that is the same."""
    found = detector.detect(one.text, one.declared).language
    if not found:
        return one.language or one.declared
    return one.declared if primary(one.declared) == primary(found) else found
