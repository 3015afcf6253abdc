"""Near-identical copies of one text.

Agencies' texts are printed by many outlets: under another headline, cut at the end, with a paragraph
or a byline added. Texts are compared by their shingles (runs of four words; Broder 1997), in the
original where both are in one language, else in English.
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

SHINGLE = 4  # words; of scripts without spaces twice as many characters
MIN_WORDS = 30  # a shorter text is compared whole: its shingles are too few to tell
SHORT_WORDS = 4  # a headline or text of fewer words is nobody's in particular
MAX_CHARS = 24_000  # of a text compared; copies show long before
SHARE = 0.55  # of the shorter text's shingles found in the longer: a copy
SHARE_ACROSS = 0.4  # likewise across languages, where two translations stand between
LENGTH_SHARE = 0.4  # a shorter one must be the longer's beginning: cut, and not merely quoted
BEGINNING = 1.5  # times its length is where the longer's beginning ends
WIDELY = 200  # a shingle in more texts than this is boilerplate
SAMPLED = 3  # one shingle of so many is indexed: enough to find what is then compared in full
NEAREST = 8  # earlier texts compared in full
_WORD = re.compile(r"\w+")
_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")
ENGLISH = "en"


@dataclass(frozen=True, slots=True)
class _Side:
    """A text in one language: its shingles in order, none twice."""

    language: str
    shingles: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class _Seen:
    """A text that later ones are compared with."""

    leader: int
    own: _Side
    english: _Side


_ACROSS = "*"  # the index of English shingles, for texts of different languages
_Index = defaultdict[str, defaultdict[int, list[int]]]  # language -> shingle -> places in `seen`


def group_copies(texts: Sequence[ArticleText]) -> dict[int, int]:
    """Each text's id to the id of the earliest text it is a near-identical copy of: its own, or another's.

    A text is compared, by an index of shingles, with the earlier ones that differ from each other, so
    that the work grows with the texts and not with their pairs.
    """
    leaders: dict[int, int] = {}
    seen: list[_Seen] = []
    index: _Index = defaultdict(lambda: defaultdict(list))
    by_words: dict[str, int] = {}  # whole headlines of short texts, and short texts themselves
    by_headline: dict[str, int] = {}  # headlines of all texts, for the short ones
    for text in sorted(texts, key=lambda one: (one.published, one.id)):
        own, english = _sides(text)
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
            if leader == text.id or known < 0.8:  # it has much that no earlier copy has
                _add(_Seen(leader, own, english), seen, index)
        if headline:
            by_headline.setdefault(headline, leader)
            if short:
                by_words.setdefault(headline, leader)
        leaders[text.id] = leader
    return leaders


def _leader_of(
    own_id: int,
    own: _Side,
    english: _Side,
    seen: Sequence[_Seen],
    index: _Index,
) -> tuple[int, float]:
    """The leader of the nearest earlier text that this one copies, and the share of it found there."""
    shared: Counter[int] = Counter()
    across: Counter[int] = Counter()
    _count(own, own.language, index, shared)
    _count(english, _ACROSS, index, across)
    best, best_share = own_id, 0.0
    for at, _ in (*shared.most_common(NEAREST), *across.most_common(NEAREST)):
        other = seen[at]
        same = other.own.language == own.language
        one, two = (own, other.own) if same else (english, other.english)
        share = _copied(one.shingles, two.shingles, SHARE if same else SHARE_ACROSS)
        if share > best_share:
            best, best_share = other.leader, share
    return best, best_share


def _copied(one: tuple[int, ...], two: tuple[int, ...], enough: float) -> float:
    """The share of `one` in `two` if either is a copy of the other, else 0."""
    if not one or not two:
        return 0.0
    short, long = (one, two) if len(one) <= len(two) else (two, one)
    place = {shingle: at for at, shingle in enumerate(long)}
    places = [place[shingle] for shingle in short if shingle in place]
    if len(places) < enough * len(short):
        return 0.0
    if len(short) < LENGTH_SHARE * len(long):
        end = BEGINNING * len(short)
        if sum(at < end for at in places) < 0.7 * len(places):
            return 0.0
    return len(places) / len(one)


def _add(one: _Seen, seen: list[_Seen], index: _Index) -> None:
    at = len(seen)
    seen.append(one)
    for name, side in ((one.own.language, one.own), (_ACROSS, one.english)):
        holders = index[name]
        for shingle in side.shingles:
            if shingle % SAMPLED == 0:
                holders[shingle].append(at)


def _count(side: _Side, name: str, index: _Index, into: Counter[int]) -> None:
    known = index[name]
    for shingle in side.shingles:
        if shingle % SAMPLED == 0 and len(holders := known.get(shingle, ())) <= WIDELY:
            into.update(holders)


def _sides(text: ArticleText) -> tuple[_Side, _Side]:
    """The text as it was written, and in English."""
    english = _Side(ENGLISH, _shingles(one.english for one in text.sentences))
    if any(one.original for one in text.sentences):
        originals = _shingles(one.original or one.english for one in text.sentences)
        return _Side(text.language.split("-")[0].casefold(), originals), english
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
    """A short text for comparing whole; "" where it has too few words to be anybody's."""
    key = plain_key(text[:2_000])
    long = len(key.split()) >= SHORT_WORDS or (_UNSPACED.search(key) and len(key) >= 8)
    return key if long else ""
