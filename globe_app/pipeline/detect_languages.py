"""Detects the language of stored articles."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime

from globe_app.model.story import EnrichProgress
from globe_app.store import translations as stored
from globe_app.store.db import Store
from globe_app.text.language import LanguageDetector, primary

AT_ONCE = 200
SHORT_CHARS = 80  # a text of no more may be names only
LOOKED_AT = 50  # articles that tell what an outlet usually writes in
LEAST, SHARE = 4, 0.8  # so many of them, and this share of them, in one language


def detect_languages(
    store: Store, _: datetime, cancelled: Callable[[], bool]
) -> Iterator[EnrichProgress]:
    """Detect the language of articles not examined yet, newest first; yields progress.

    Short texts come after the others of their batch: where nothing declares their language, or only
    English, as software does unasked, what their outlet usually writes in counts as declared.
    """
    total = stored.undetected_count(store)
    detector = LanguageDetector()
    done = 0
    while done < total and not cancelled():
        some = stored.undetected(store, AT_ONCE)
        if not some:
            return
        short = [one for one in some if _may_be_names(one)]
        others = [one for one in some if not _may_be_names(one)]
        stored.keep_languages(store, [(one, _language(detector, one)) for one in others])
        usual = {one: usual_language(stored.detected_languages(store, one, LOOKED_AT))
                 for one in {one.outlet_id for one in short}}  # fmt: skip
        declared = [replace(one, declared=usual[one.outlet_id] or one.declared) for one in short]
        stored.keep_languages(store, [(one, _language(detector, one)) for one in declared])
        done += len(some)
        yield EnrichProgress("languages", min(done, total), total)


def _may_be_names(one: stored.Undetected) -> bool:
    """Whether it is a short text of which no declaration tells much: there is none, or it is English."""
    return len(one.text) <= SHORT_CHARS and primary(one.declared) in ("", "en")


def usual_language(languages: Sequence[str]) -> str:
    """The language that most of an outlet's articles are in; "" where they are few or divided."""
    if not languages:
        return ""
    found, count = Counter(languages).most_common(1)[0]
    return found if count >= max(LEAST, SHARE * len(languages)) else ""


def _language(detector: LanguageDetector, one: stored.Undetected) -> str:
    """The detected language; the declared tag, with region and script, where it agrees."""
    return detector.detect(one.text, one.declared).language or one.language or one.declared
