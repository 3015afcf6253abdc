"""Detects the language of stored articles."""

from collections.abc import Callable, Iterator
from datetime import datetime

from globe_app.model.story import EnrichProgress
from globe_app.store import translations as stored
from globe_app.store.db import Store
from globe_app.text.language import LanguageDetector

AT_ONCE = 200


def detect_languages(
    store: Store, _: datetime, cancelled: Callable[[], bool]
) -> Iterator[EnrichProgress]:
    """Detect the language of articles not examined yet, newest first; yields progress."""
    total = stored.undetected_count(store)
    detector = LanguageDetector()
    done = 0
    while done < total and not cancelled():
        some = stored.undetected(store, AT_ONCE)
        if not some:
            return
        stored.keep_languages(store, [(one, _language(detector, one)) for one in some])
        done += len(some)
        yield EnrichProgress("languages", min(done, total), total)


def _language(detector: LanguageDetector, one: stored.Undetected) -> str:
    """The detected language; the declared tag, with region and script, where it agrees."""
    return detector.detect(one.text, one.declared).language or one.language or one.declared
