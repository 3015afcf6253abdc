"""Completes figures told without saying again what they count: "the ministry speaks of 45 million".

A second source's figure follows the first in its sentence or in the next one, and leaves out what is counted,
the unit, what a sum is of, or its rate. It takes them from the figure before it, where the two are near in size
and nothing but a source, a word of saying or a word such as "toll" stands before it.
"""

from collections.abc import Sequence
from dataclasses import replace

from globe_app.model.story import Figure, FigureSource
from globe_app.stories.figure_reading.attribution import SOURCE_CLASSES
from globe_app.stories.figure_reading.circumstances import OF_MONEY, OF_SHARES, RATES, Circumstances
from globe_app.stories.figure_reading.found import Found
from globe_app.stories.figure_reading.sentence import COMMAS, STOPS, ReadSentence, TokenKind

SAME_SIZE = 4.0  # a bare number further from the figure before it counts something else
SAME_CROWD = 20.0  # the same of protesters, whose counts lie far apart
PROTESTERS = "protesters"
_PEOPLE = "people"
_CARRIED_KINDS = ("money", "percent")
_COUNT_TOKENS, _SOURCE_TOKENS = 5, 9
_SHORT_WORD = 3  # letters: pronouns, articles, particles
_UNKNOWN_WORDS = {"money": 0, "percent": 2}  # that may stand between a source and its second figure
# Verbs of saying that are also of giving: "the government gave 6 million".
_GIVING = frozenset(
    "give gives gave given add adds added gibt gab geben gaben dio da dan dieron dá deu donne donnent donné"
    " verdi geeft gaf".split()
)
_SMALL_WORDS = frozenset(
    "them they that were have this with only just about sono sono solo dass etwa rund zijn over tylko лишь"
    " всего лише είναι este sunt iliyo hasara deze dieser diese cette elle elles celle"
    " انها انه بلغت تبلغ نحو היא הוא".split()
)


def carried_from(figures: Sequence[Figure]) -> tuple[Figure, ...]:
    """The figures of a sentence that the next one may continue: one of people, sums and shares."""
    people = [one for one in figures if one.unit == _PEOPLE][:1]
    sums = [one for one in figures if one.kind in _CARRIED_KINDS and (one.subject or one.rate)]
    return (*people, *sums[-1:])


def second_figures(read: ReadSentence, found: Sequence[Found]) -> list[Found]:
    """Bare numbers given what the figure before them counts: "60 million euros, the ministry says 45"."""
    out: list[Found] = []
    last: Found | None = None
    for one in found:
        if one.kind:
            if one.kind in _CARRIED_KINDS or one.unit == _PEOPLE:
                last = one
        elif last is not None and near_in_size(last.kind, one.low, last.low):
            terms = (("not_but", 2), ("count", 3), ("earlier", 1))
            alone = stands_alone(read, one) or _counts_people(read, one, last.kind)
            told = alone and (
                _source_before(read, one) or any(_after_term(read, one, *term) for term in terms)
            )
            if told or _source_behind(read, one):
                one = replace(one, kind=last.kind, unit=last.unit)
        out.append(one)
    return out


def continued(read: ReadSentence, found: Sequence[Found], carried: Sequence[Figure]) -> list[Found]:
    """Bare numbers given what the sentence before counts, where a source or a word such as "toll" is near."""
    out = list(found)
    for before in carried:
        if before.kind == "percent":
            continue  # "the opposition won 48" may be anything
        if any(one.kind == before.kind or one.unit == before.unit == _PEOPLE for one in out):
            continue
        for at, one in enumerate(out):
            if (
                not one.kind
                and one.low != before.low
                and near_in_size(before.kind, one.low, before.low)
                and (stands_alone(read, one) or _counts_people(read, one, before.kind))
                and (
                    _after_term(read, one, "count", _COUNT_TOKENS)
                    or _source_before(read, one, _SOURCE_TOKENS)
                    or _source_behind(read, one)
                )
            ):
                out[at] = replace(one, kind=before.kind, unit=before.unit)
    return out


def with_subjects(
    read: ReadSentence,
    found: Sequence[Found],
    sources: Sequence[tuple[FigureSource, str]],
    around: Sequence[Circumstances],
    carried: Sequence[Figure],
) -> list[Circumstances]:
    """Subjects and rates of sums and shares completed from the figure before, of another source."""
    out = list(around)
    before = next((one for one in carried if one.kind in _CARRIED_KINDS), None)
    kind, unit, low, high = ("", "", 0.0, 0.0)
    subject = rate = ""
    source = FigureSource.OUTLET
    if before is not None:
        kind, unit, low, high = before.kind, before.unit, before.low, before.high
        subject, rate, source = before.subject, before.rate, before.source
    for at, one in enumerate(found):
        mine = out[at]
        named = sources[at][0]
        if (
            one.kind == kind
            and one.unit == unit
            and (one.low, one.high) != (low, high)
            and near_in_size(kind, one.low, low)
            and named not in (FigureSource.OUTLET, source)
            and mine.subject in ("", subject)
            and mine.rate in ("", rate)
            and _nothing_else(read, one)
            and _said(read, one)
        ):
            total = bool(read.of("in_total"))
            out[at] = mine = replace(
                mine, subject=subject, rate=mine.rate if total else mine.rate or rate
            )
        if one.kind in _CARRIED_KINDS and (mine.subject or mine.rate):
            kind, unit, low, high = one.kind, one.unit, one.low, one.high
            subject, rate, source = mine.subject, mine.rate, named
    return out


def stands_alone(read: ReadSentence, one: Found) -> bool:
    """Whether no word follows that the number may count."""
    after = read.token_at(one.number_end - 1) + 1
    if after >= len(read.tokens):
        return True
    token = read.tokens[after]
    if token.kind is not TokenKind.WORD:
        return token.word in STOPS or token.word in ',;)”"»、，。'
    names = ("says", "while", "according", "not_but", "earlier", "count", "rises")
    return any(read.at(after, name) is not None for name in names) or (
        len(token.word) <= 2 and not read.lexicon.flag("unspaced")
    )


def near_in_size(kind: str, one: float, other: float) -> bool:
    """Whether two numbers are near enough to count the same thing."""
    low, high = sorted((one, other))
    return low > 0 and high <= (SAME_CROWD if kind == PROTESTERS else SAME_SIZE) * low


def _counts_people(read: ReadSentence, one: Found, kind: str) -> bool:
    """Whether "people" follows a number that continues a figure of protesters."""
    after = read.token_at(one.number_end - 1) + 1
    first = read.token_at(one.start)
    return kind == PROTESTERS and (
        any(read.at(after + step, "people") is not None for step in (0, 1))
        or (read.lexicon.flag("noun_first") and read.before(first, "people") is not None)
    )


def _nothing_else(read: ReadSentence, one: Found) -> bool:
    """Whether a clause says nothing but a source and its figure."""
    first, after = read.token_at(one.start), read.token_at(one.end - 1) + 1
    known = _known(read)
    if read.before(first, "has") is not None:
        return False  # "the opposition had 48 percent": of its own
    unknown = 0
    for at in range(first - 1, -1, -1):
        if at in known:
            break
        if _ends(read, at):
            break
        if read.at(at, "has") is not None:
            return False  # "it had won 48 percent"
        unknown += _is_unknown(read, at)
    limit = _UNKNOWN_WORDS[one.kind] + (2 if read.lexicon.flag("unspaced") else 0)
    if unknown > limit:
        return False
    unknown = 0
    for at in range(after, len(read.tokens)):
        if _ends(read, at):
            break
        if at in known:
            continue
        unknown += _is_unknown(read, at)
    return unknown <= (2 if read.lexicon.flag("verb_last") or read.lexicon.flag("unspaced") else 0)


def _said(read: ReadSentence, one: Found) -> bool:
    """Whether a clause has a word of saying, or its source stands right before the figure.

    "The opposition won 48 percent" tells what it has, not what it says.
    """
    first, after = read.token_at(one.start), read.token_at(one.end - 1) + 1
    start = first
    while start > 0 and not _ends(read, start - 1):
        start -= 1
    end = after
    while end < len(read.tokens) and not _ends(read, end):
        end += 1
    if any(
        start <= mark.first < end and read.tokens[mark.first].word not in _GIVING
        for mark in read.of("says", "according", "count")
    ):
        return True
    beside = [mark.end for mark in read.of(*SOURCE_CLASSES) if mark.end <= first]
    return bool(beside) and all(
        read.tokens[at].kind is TokenKind.SIGN or len(read.tokens[at].word) <= 2
        for at in range(max(beside), first)
    )


def _ends(read: ReadSentence, at: int) -> bool:
    word = read.tokens[at].word
    return word in STOPS or word in COMMAS or read.at(at, "while") is not None


def _known(read: ReadSentence) -> set[int]:
    """The tokens of sources, of saying, of counting, and of what sums are of."""
    names = (
        *SOURCE_CLASSES, *RATES, *OF_MONEY, *OF_SHARES, "says", "according", "count", "in_total", "percent",
        "about", "at_least", "more_than", "less_than", "nearly", "up_to", "currencies", "scales",
    )  # fmt: skip
    return {at for mark in read.of(*names) for at in range(mark.first, mark.end)}


def _is_unknown(read: ReadSentence, at: int) -> bool:
    token = read.tokens[at]
    return (
        token.kind is TokenKind.WORD
        and len(token.word) > _SHORT_WORD
        and token.word not in _SMALL_WORDS
    )


def _after_term(read: ReadSentence, one: Found, name: str, tokens: int) -> bool:
    first = read.token_at(one.start)
    return any(0 <= first - mark.end <= tokens for mark in read.of(name))


def _source_before(read: ReadSentence, one: Found, tokens: int = 5) -> bool:
    first = read.token_at(one.start)
    if read.lexicon.flag("unspaced"):
        tokens *= 2  # letters of unknown words are tokens of their own
    return any(0 <= first - mark.end <= tokens for mark in read.of(*SOURCE_CLASSES))


def _source_behind(read: ReadSentence, one: Found) -> bool:
    """Whether "according to" a source follows a bare number: "48 secondo l'opposizione"."""
    after = read.token_at(one.number_end - 1) + 1
    according = read.at(after, "according")
    if according is None and after < len(read.tokens) and read.tokens[after].word in COMMAS:
        according = read.at(after + 1, "according")
    return according is not None and any(
        0 <= mark.first - according.end <= 2 for mark in read.of(*SOURCE_CLASSES)
    )
