"""Finds who says the figures of a sentence: "police said", "según la Cruz Roja", "Hospital: 19 dead".

A source counts only where it speaks: with a verb of saying, with "according to", before a colon, or, where
another source of the sentence speaks, right before the number ("the ministry says 60, the union 90"). Of two
figures of one thing each belongs to the source of its own clause; where that clause names somebody unknown
("61 % according to X, the union says 48 %"), the source of the other clause does not count for it.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from globe_app.model.story import FigureSource
from globe_app.stories.figure_reading.circumstances import Span
from globe_app.stories.figure_reading.sentence import COMMAS, ReadSentence, TokenKind

SOURCE_CLASSES = {one.value.replace(" ", "_"): one for one in FigureSource if one.value} | {
    "traders": FigureSource.COMPANY
}  # class of terms: the source that it names
_VERB_AFTER, _VERB_BEFORE, _ACCORDING = 7, 4, 6  # tokens between a source and what makes it speak
_NEXT_TO_NUMBER = 4
_BEHIND = 2  # tokens between "according to" and its source
_MAX_COST = 60.0
_NUMBER_COST, _BREAK_COST = 12.0, 5.0
_END_OF_TALK = frozenset(".!?;。！？")
_CLAUSE_ENDS = _END_OF_TALK | frozenset(",،、，")


@dataclass(frozen=True, slots=True)
class _Mention:
    first: int
    end: int
    source: FigureSource
    speaks: bool


def attributions(
    read: ReadSentence, spans: Sequence[Span], kinds: Sequence[str]
) -> list[tuple[FigureSource, str]]:
    """The source of each figure with its words as written; (OUTLET, "") where nobody is named.

    `kinds`: what each figure counts.
    """
    mentions = _mentions(read, spans)
    if not any(one.speaks for one in mentions):
        return [(FigureSource.OUTLET, "")] * len(spans)
    out = []
    for at, kind in enumerate(kinds):
        among: Sequence[_Mention] = mentions
        if kinds.count(kind) > 1:
            others = [
                spans[other] for other in range(len(spans)) if other != at and kinds[other] == kind
            ]
            among = _of_clause(read, spans[at], others, mentions)
        out.append(_source(read, spans, at, among))
    return out


def _of_clause(
    read: ReadSentence, span: Span, others: Sequence[Span], mentions: Sequence[_Mention]
) -> Sequence[_Mention]:
    """The sources that may count for a figure beside others of its kind: those of its clause, if it has any."""
    behind = _behind(read, span, others, mentions)
    if behind is not None:
        return [behind]
    first, end = _clause(read, span, others)
    if any(first <= other.first < end for other in others):
        return mentions
    own = [one for one in mentions if first <= one.first < end]
    speaking = [one for one in own if one.speaks or 0 <= span.first - one.end <= _NEXT_TO_NUMBER]
    if speaking:
        return speaking
    unknown = any(first <= mark.first < end for mark in read.of("according", "says"))
    if unknown and not own:
        return []
    # a source between two figures speaks for the second rather than one before the first
    earlier = [other for other in others if other.number_end <= span.first]
    if earlier and any(earlier[-1].number_end <= one.first < span.first for one in mentions):
        return [one for one in mentions if one.first >= earlier[-1].number_end]
    return mentions


def _behind(
    read: ReadSentence, span: Span, others: Sequence[Span], mentions: Sequence[_Mention]
) -> _Mention | None:
    """The source that "according to" names right behind a figure."""
    comma = span.end < len(read.tokens) and read.tokens[span.end].word in COMMAS
    at = span.end + comma
    according = read.at(at, "according")
    if according is None:
        return None
    if comma and any(at <= other.first < _end(read, at) for other in others):
        return None  # "12,000, according to X 30,000"
    near = [one for one in mentions if 0 <= one.first - according.end <= _BEHIND]
    return near[0] if near else None


def _clause(read: ReadSentence, span: Span, others: Sequence[Span]) -> tuple[int, int]:
    """(first token, token after) of a figure's clause, with an "according to X" set off by commas beside it."""
    first, end = _start(read, span.first), _end(read, span.number_end)
    numbers = [other.first for other in others]
    if end + 1 < len(read.tokens) and read.at(end + 1, "according") is not None:
        further = _end(read, end + 1)
        if not any(end <= number < further for number in numbers):
            end = further
    if first > 1:
        further = _start(read, first - 1)
        told = read.at(further, "according") is not None
        if told and not any(further <= number < first for number in numbers):
            first = further
    return first, end


def _start(read: ReadSentence, at: int) -> int:
    while at > 0 and not _ends_clause(read, at - 1):
        at -= 1
    return at


def _end(read: ReadSentence, at: int) -> int:
    while at < len(read.tokens) and not _ends_clause(read, at):
        at += 1
    return at


def _ends_clause(read: ReadSentence, token: int) -> bool:
    word = read.tokens[token].word
    return word in _CLAUSE_ENDS or read.at(token, "while") is not None


def _mentions(read: ReadSentence, spans: Sequence[Span]) -> list[_Mention]:
    found: list[_Mention] = []
    for mark in sorted(
        (mark for name in SOURCE_CLASSES for mark in read.by_class.get(name, ())),
        key=lambda mark: (mark.first, mark.first - mark.end),
    ):
        if found and mark.first < found[-1].end:
            continue
        source = SOURCE_CLASSES[mark.name]
        if found and _together(read, found[-1].end, mark.first):
            # "police officials", "exporters' association": of the kind of the first word
            last = found[-1]
            found[-1] = _Mention(last.first, mark.end, last.source, last.speaks)
            continue
        found.append(_Mention(mark.first, mark.end, source, False))
    return [_Mention(one.first, one.end, one.source, _speaks(read, one, spans)) for one in found]


def _together(read: ReadSentence, end: int, first: int) -> bool:
    return first == end or (first == end + 1 and read.sign(end) in ("'", "’"))


def _speaks(read: ReadSentence, one: _Mention, spans: Sequence[Span]) -> bool:
    numbers = {span.first for span in spans}
    for mark in read.of("according"):
        if 0 <= one.first - mark.end <= _ACCORDING or 0 <= mark.first - one.end <= _ACCORDING:
            low, high = (
                sorted((mark.end, one.first)) if mark.end <= one.first else (one.end, mark.first)
            )
            if not _broken(read, low, high, numbers):
                return True
    for mark in read.of("says"):
        if 0 <= mark.first - one.end <= _VERB_AFTER:
            if not _broken(read, one.end, mark.first, numbers, commas=True):
                return True
        elif 0 <= one.first - mark.end <= _VERB_BEFORE:
            if not _broken(read, mark.end, one.first, numbers):
                return True
        elif mark.first < one.end and mark.end > one.first:
            return True
    if any(one.end <= mark.first <= one.end + 1 and mark.end in numbers for mark in read.of("has")):
        return True  # "the hospital has 19 bodies"
    if read.lexicon.flag("verb_last") or read.lexicon.flag("verb_end"):
        for mark in read.of("says"):
            last = mark.first >= len(read.tokens) - 4 or any(
                _ends_clause(read, at)
                for at in range(mark.end, min(mark.end + 2, len(read.tokens)))
            )
            clause = any(_ends_clause(read, at) for at in range(one.end, mark.first))
            if 0 <= mark.first - one.end <= 3 * _VERB_AFTER and last and not clause:
                return True
            if 0 <= mark.first - one.end <= 3 * _VERB_AFTER and mark.first >= len(read.tokens) - 4:
                return True
    if read.sign(one.end) in (":", "：") and one.first <= 3:
        return True
    ends = one.end >= len(read.tokens) - 1
    return ends and any(
        read.sign(one.first - back) in (":", "：", "-", "–", "—") for back in (1, 2)
    )


def _broken(
    read: ReadSentence, low: int, high: int, numbers: set[int], commas: bool = False
) -> bool:
    """Whether the end of a clause or a figure stands between."""
    for at in range(low, high):
        word = read.tokens[at].word
        if word in _END_OF_TALK or at in numbers:
            return True
        if word in COMMAS and not commas and word not in ("(", ")", "“", "”", '"'):
            return True
    return False


def _source(
    read: ReadSentence, spans: Sequence[Span], at: int, mentions: Sequence[_Mention]
) -> tuple[FigureSource, str]:
    best: tuple[float, _Mention] | None = None
    for one in mentions:
        cost = _cost(read, spans, at, one)
        if cost is not None and (best is None or cost < best[0]):
            best = cost, one
    if best is None or best[0] > _MAX_COST:
        return FigureSource.OUTLET, ""
    return best[1].source, _words(read, best[1])


def _cost(read: ReadSentence, spans: Sequence[Span], at: int, one: _Mention) -> float | None:
    span = spans[at]
    if one.end <= span.first:
        between = [other for other in spans if one.end <= other.first < span.first]
        # "the ministry says 60, the union 90": a second figure right behind its source
        near = len(spans) > 1 and span.first - one.end <= _NEXT_TO_NUMBER and not between
        if not one.speaks and not near:
            return None
        cost = float(span.first - one.end) + _NUMBER_COST * len(between)
        low, high = one.end, span.first
    elif one.first >= span.number_end:
        if not one.speaks:
            return None
        between = [other for other in spans if span.number_end <= other.first < one.first]
        own = [other for other in spans if 0 <= other.first - one.end <= 2 * _NEXT_TO_NUMBER]
        if (
            own
            and not any(
                read.tokens[token].word in _END_OF_TALK or read.tokens[token].word in COMMAS
                for token in range(one.end, own[0].first)
            )
            and not _said_before(read, one)
        ):
            return None
        cost = float(one.first - span.number_end) + _NUMBER_COST * len(between)
        if _said_before(read, one):
            cost -= 2.0
        low, high = span.number_end, one.first
    else:
        return None
    for token in range(low, high):
        word = read.tokens[token].word
        if word in _END_OF_TALK:
            cost += 3 * _BREAK_COST
        elif read.at(token, "while") is not None:
            cost += _BREAK_COST
    return cost


def _said_before(read: ReadSentence, one: _Mention) -> bool:
    """Whether "according to" stands before a source: then it has been speaking of what precedes."""
    return any(0 <= one.first - mark.end <= _ACCORDING for mark in read.of("according"))


def _words(read: ReadSentence, one: _Mention) -> str:
    """The words of a source as written, with the adjectives and names around it that belong to it."""
    first, end = one.first, one.end
    while (
        first > 0
        and one.first - first < 2
        and read.tokens[first - 1].kind is TokenKind.WORD
        and read.text[read.tokens[first - 1].start].isupper()
        and first - 1 > 0
        and not read.lexicon.flag("unspaced")
        and not read.starting.get(first - 1)
    ):
        first -= 1
    return read.text[read.tokens[first].start : read.tokens[end - 1].end]
