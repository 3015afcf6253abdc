"""Near-duplicate detection for wire copy.

Many outlets print the same agency text: with another headline, cut at the end, or with a paragraph or
byline added. Texts are compared by their w-shingles (Broder 1997), in the original language where both
share it, else in English.
"""

import re
import zlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from globe_app.geo.countries import plain_key
from globe_app.model.story import ArticleText
from globe_app.stories.credit import credit

__all__ = ["credit", "group_copies"]

SHINGLE = 4  # words per shingle; in scripts without spaces, twice as many characters
MIN_WORDS = 30  # shorter texts are compared as a whole: they have too few shingles
SHORT_WORDS = 4  # headlines and texts with fewer words are not compared
MAX_CHARS = 24_000  # of a text that are compared
COPY_SHARE = (
    0.55  # share of the shorter text's shingles found in the longer from which it is a copy
)
COPY_SHARE_ACROSS_LANGUAGES = 0.4  # the same across languages, where both are machine-translated
MIN_LENGTH_SHARE = (
    0.4  # of the longer text; a shorter copy must match its beginning (cut, not quoted)
)
BEGINNING_FACTOR = 1.5  # the beginning ends at this multiple of the shorter length
BOILERPLATE_TEXTS = 200  # a shingle that occurs in more texts is ignored as boilerplate
INDEX_EVERY = 3  # one of this many shingles is indexed, to find candidates
CANDIDATES = 8  # earlier texts that are compared in full
_WORD = re.compile(r"\w+")
_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")
ENGLISH = "en"


@dataclass(frozen=True, slots=True)
class _ShingledText:
    """The distinct shingles of a text in one language, in order."""

    language: str
    shingles: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class _IndexedText:
    """A text in the index."""

    leader: int
    own: _ShingledText
    english: _ShingledText


_ACROSS = "*"  # key of the index of English shingles, for pairs of different languages
_Index = defaultdict[str, defaultdict[int, list[int]]]  # language -> shingle -> indices into `seen`


def group_copies(texts: Sequence[ArticleText]) -> dict[int, int]:
    """Article id -> id of the earliest near duplicate of its text; its own id where there is none.

    Candidates come from an inverted index of shingles over the earlier distinct texts, so that the cost
    grows with the number of texts, not of pairs.
    """
    leaders: dict[int, int] = {}
    seen: list[_IndexedText] = []
    index: _Index = defaultdict(lambda: defaultdict(list))
    by_words: dict[str, int] = {}  # headlines and texts of articles too short for shingles
    by_headline: dict[str, int] = {}  # headlines of all articles
    for text in sorted(texts, key=lambda one: (one.published, one.id)):
        own, english = _shingled(text)
        headline = _words_key(text.headline.original or text.headline.english)
        short = not own.shingles
        leader, known = text.id, 0.0
        if short:
            body = _words_key(text.text)
            found = by_headline.get(headline) if headline else None
            if found is None and body:
                found = by_words.get(body)
            leader = text.id if found is None else found
            if body:
                by_words.setdefault(body, leader)
        else:
            leader, known = _leader_of(text.id, own, english, seen, index)
            if leader == text.id and headline and headline in by_words:
                leader = by_words[headline]
            if leader == text.id or known < 0.8:  # a copy with much new text is indexed too
                _add(_IndexedText(leader, own, english), seen, index)
        if headline:
            by_headline.setdefault(headline, leader)
            if short:
                by_words.setdefault(headline, leader)
        leaders[text.id] = leader
    return leaders


def _leader_of(
    own_id: int,
    own: _ShingledText,
    english: _ShingledText,
    seen: Sequence[_IndexedText],
    index: _Index,
) -> tuple[int, float]:
    """(id of the earliest copy of the most similar earlier text, share of this text found there)."""
    shared: Counter[int] = Counter()
    across: Counter[int] = Counter()
    _count(own, own.language, index, shared)
    _count(english, _ACROSS, index, across)
    best, best_share = own_id, 0.0
    for at, _ in (*shared.most_common(CANDIDATES), *across.most_common(CANDIDATES)):
        other = seen[at]
        same = other.own.language == own.language
        one, two = (own, other.own) if same else (english, other.english)
        share = _copied(
            one.shingles, two.shingles, COPY_SHARE if same else COPY_SHARE_ACROSS_LANGUAGES
        )
        if share > best_share:
            best, best_share = other.leader, share
    return best, best_share


def _copied(one: tuple[int, ...], two: tuple[int, ...], enough: float) -> float:
    """The share of `one`'s shingles found in `two` if either is a copy of the other, else 0."""
    if not one or not two:
        return 0.0
    short, long = (one, two) if len(one) <= len(two) else (two, one)
    place = {shingle: at for at, shingle in enumerate(long)}
    places = [place[shingle] for shingle in short if shingle in place]
    if len(places) < enough * len(short):
        return 0.0
    if len(short) < MIN_LENGTH_SHARE * len(long):
        end = BEGINNING_FACTOR * len(short)
        if sum(at < end for at in places) < 0.7 * len(places):
            return 0.0
    return len(places) / len(one)


def _add(one: _IndexedText, seen: list[_IndexedText], index: _Index) -> None:
    at = len(seen)
    seen.append(one)
    for name, side in ((one.own.language, one.own), (_ACROSS, one.english)):
        holders = index[name]
        for shingle in side.shingles:
            if shingle % INDEX_EVERY == 0:
                holders[shingle].append(at)


def _count(side: _ShingledText, name: str, index: _Index, into: Counter[int]) -> None:
    known = index[name]
    for shingle in side.shingles:
        if (
            shingle % INDEX_EVERY == 0
            and len(holders := known.get(shingle, ())) <= BOILERPLATE_TEXTS
        ):
            into.update(holders)


def _shingled(text: ArticleText) -> tuple[_ShingledText, _ShingledText]:
    """(shingles of the original, shingles of the English text)."""
    english = _ShingledText(ENGLISH, _shingles(one.english for one in text.sentences))
    if any(one.original for one in text.sentences):
        originals = _shingles(one.original or one.english for one in text.sentences)
        return _ShingledText(text.language.split("-")[0].casefold(), originals), english
    return english, english


def _shingles(sentences: Iterable[str]) -> tuple[int, ...]:
    units = _units(" ".join(sentences))
    if len(units) < MIN_WORDS:
        return ()
    size = SHINGLE * 2 if len(units[0]) == 1 and _UNSPACED.match(units[0]) else SHINGLE
    runs = (" ".join(units[at : at + size]) for at in range(len(units) - size + 1))
    return tuple(dict.fromkeys(zlib.crc32(one.encode()) for one in runs))


def _units(text: str) -> list[str]:
    text = text[:MAX_CHARS].casefold()
    if _UNSPACED.search(text[:400]):
        return [c for c in text if c.isalnum()]
    return _WORD.findall(text)


def _words_key(text: str) -> str:
    """A short text normalised for comparison as a whole; "" where it has fewer than `SHORT_WORDS` words."""
    key = plain_key(text[:2_000])
    long = len(key.split()) >= SHORT_WORDS or (_UNSPACED.search(key) and len(key) >= 8)
    return key if long else ""
