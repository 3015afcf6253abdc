"""Extracts the figures of a text: each number that counts something, with its sentence as a quotation.

A sentence is read in the language it was written in, where `resources/figures` has words of that language;
else in English, unless its English is a rough translation. Each figure is told with its source ("police
said"), what a sum is of, its rate ("a day") and its place.
"""

from collections.abc import Sequence
from dataclasses import replace

from globe_app.model.story import HEADLINE, ArticleText, Figure, FigureSource, Quote
from globe_app.stories.figure_comparison import compare_figures
from globe_app.stories.figure_reading.attribution import attributions
from globe_app.stories.figure_reading.circumstances import Circumstances, Span, circumstances
from globe_app.stories.figure_reading.english import english_found
from globe_app.stories.figure_reading.found import Found
from globe_app.stories.figure_reading.lexicon import lexicon
from globe_app.stories.figure_reading.originals import found_in
from globe_app.stories.figure_reading.places import country_named
from globe_app.stories.figure_reading.sentence import STOPS, ReadSentence, TokenKind, read_sentence
from globe_app.stories.numerals import number_format
from globe_app.stories.quotes import quote

__all__ = ["compare_figures", "figures", "figures_in"]

MAX_SENTENCES = 200
MAX_CHARS = 700  # of a sentence; the rest of a longer one is ignored
ENGLISH = "en"
_SAME_SIZE = 4.0  # a bare number further from the figure before it counts something else
_PEOPLE = frozenset({"people"})
_COUNT_TOKENS = 5


def figures(text: ArticleText) -> tuple[Figure, ...]:
    """The figures of an article's headline and sentences, in text order, each once per sentence."""
    found: list[Figure] = []
    carried: Figure | None = None
    for number in range(HEADLINE, min(len(text.sentences), MAX_SENTENCES)):
        here = figures_in(quote(text, number), carried)
        found += here
        people = [one for one in here if one.unit in _PEOPLE]
        if number != HEADLINE:
            carried = people[0] if people else None
    return tuple(_told_earlier(found))


def _told_earlier(found: Sequence[Figure]) -> list[Figure]:
    """With those marked that their sentence dates before the article's higher figure: "19 in the morning"."""
    out = []
    for one in found:
        higher = any(
            other.kind == one.kind
            and other.unit == one.unit
            and one.low < other.low <= _SAME_SIZE * one.low
            and not other.earlier
            and other.quote.number != one.quote.number
            for other in found
        )
        if one.unit in _PEOPLE and higher and not one.earlier:
            read, _ = _read(one.quote)
            if read is not None and read.of("then") and not _names_another(one, found):
                one = replace(one, earlier=True)
        out.append(one)
    return out


def _names_another(one: Figure, found: Sequence[Figure]) -> bool:
    """Whether a figure's source and that of a higher one are of two kinds: then neither is an earlier one."""
    return (
        one.source is not FigureSource.OUTLET
        and any(
            other.kind == one.kind
            and other.low > one.low
            and other.source not in (one.source, FigureSource.OUTLET, FigureSource.ORGANISATION)
            for other in found
        )
        and one.source is not FigureSource.ORGANISATION
    )


def figures_in(said: Quote, carried: Figure | None = None) -> list[Figure]:
    """The figures of one sentence, in its order, without repetitions.

    `carried`: the figure of the sentence before that a bare number may stand beside: "Police count only 12."
    """
    read, found = _read(said)
    if read is None or not found:
        return []
    found = _second_figures(read, found)
    if carried is not None:
        found = _carried(read, found, carried)
    found = [one for one in found if one.kind]
    spans = [_span(read, one) for one in found]
    sources = attributions(read, spans)
    around = circumstances(read, spans, [one.kind for one in found], country_named)
    around = _shared(found, around)
    kept: list[Figure] = []
    seen: set[tuple[object, ...]] = set()
    for one, (source, words), about in zip(found, sources, around, strict=True):
        key = (one.kind, one.low, one.high, one.unit, source)
        if key not in seen:
            seen.add(key)
            kept.append(_figure(one, source, words, about, said))
    return kept


def _read(said: Quote) -> tuple[ReadSentence | None, list[Found]]:
    """A sentence as read, with its numbers; (None, []) where nobody can read it."""
    language = said.language.split("-")[0].casefold() or ENGLISH
    original = said.original or ("" if said.in_english else said.english)
    if language != ENGLISH and original:
        words = lexicon(language)
        if words is not None:
            sentence = original[:MAX_CHARS]
            if not words.may_count(sentence):
                return None, []
            read = read_sentence(sentence, words)
            return read, found_in(read, said.country, said.published)
    if said.rough or not said.in_english:
        return None, []
    sentence = said.english[:MAX_CHARS]
    if not _has_number(sentence):
        return None, []
    found = english_found(
        sentence, number_format(said.language, said.original), said.country, said.published
    )
    words = lexicon(ENGLISH)
    if (not any(one.kind for one in found) and not found) or words is None:
        return None, []
    return read_sentence(sentence, words), found


def _has_number(sentence: str) -> bool:
    return bool(sentence) and not (sentence.isalpha() and sentence.isascii())


def _span(read: ReadSentence, one: Found) -> Span:
    first = read.token_at(one.start)
    number_end = max(read.token_at(one.number_end - 1) + 1, first + 1)
    return Span(first, max(read.token_at(one.end - 1) + 1, number_end), number_end)


def _second_figures(read: ReadSentence, found: Sequence[Found]) -> list[Found]:
    """Bare numbers given what the figure before them counts: "60 million euros, the ministry says 45"."""
    out: list[Found] = []
    last: Found | None = None
    for one in found:
        if one.kind:
            if one.kind in ("money", "percent") or one.unit in _PEOPLE:
                last = one
        elif last is not None and _stands_alone(read, one) and _near_in_size(one, last):
            terms = (("not_but", 2), ("count", 3), ("earlier", 1))
            if _source_before(read, one) or any(_after_term(read, one, *term) for term in terms):
                one = replace(one, kind=last.kind, unit=last.unit)
        out.append(one)
    return out


def _carried(read: ReadSentence, found: Sequence[Found], carried: Figure) -> list[Found]:
    """Bare numbers given what the sentence before counts, where a source or a word such as "toll" is near."""
    if any(one.kind and one.unit in _PEOPLE for one in found):
        return list(found)
    out = []
    for one in found:
        if (
            not one.kind
            and _stands_alone(read, one)
            and one.low != carried.low
            and one.low * _SAME_SIZE >= carried.low
            and one.low <= _SAME_SIZE * carried.low
            and (_after_term(read, one, "count", _COUNT_TOKENS) or _source_before(read, one, 9))
        ):
            one = replace(one, kind=carried.kind, unit=carried.unit)
        out.append(one)
    return out


def _stands_alone(read: ReadSentence, one: Found) -> bool:
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


def _near_in_size(one: Found, other: Found) -> bool:
    low, high = sorted((one.low, other.low))
    return low > 0 and high <= _SAME_SIZE * low


def _after_term(read: ReadSentence, one: Found, name: str, tokens: int) -> bool:
    first = read.token_at(one.start)
    return any(0 <= first - mark.end <= tokens for mark in read.of(name))


def _source_before(read: ReadSentence, one: Found, tokens: int = 5) -> bool:
    names = [source.value.replace(" ", "_") for source in FigureSource if source.value]
    first = read.token_at(one.start)
    return any(0 <= first - mark.end <= tokens for mark in read.of(*names))


def _shared(found: Sequence[Found], around: Sequence[Circumstances]) -> list[Circumstances]:
    """Rates and subjects that a sentence gives with one of two sums only, given to both."""
    out = list(around)
    for at, one in enumerate(found):
        if one.kind != "money":
            continue
        for other in (at - 1, at + 1):
            if not 0 <= other < len(found) or found[other].kind != one.kind:
                continue
            if found[other].unit != one.unit or not _near_in_size(one, found[other]):
                continue
            subject = out[at].subject or out[other].subject
            if subject == out[other].subject:
                out[at] = replace(out[at], subject=subject, rate=out[at].rate or out[other].rate)
    return out


def _figure(
    one: Found, source: FigureSource, words: str, about: Circumstances, said: Quote
) -> Figure:
    return Figure(
        one.kind, one.low, one.high, one.unit, one.bound, one.wording, said, source, words,
        about.subject, about.where, about.rate, about.earlier, about.partial, about.rising,
        about.disputed,
    )  # fmt: skip
