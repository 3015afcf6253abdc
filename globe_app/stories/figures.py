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
from globe_app.stories.figure_reading.continued import (
    SAME_SIZE,
    carried_from,
    continued,
    near_in_size,
    second_figures,
    with_subjects,
)
from globe_app.stories.figure_reading.english import english_found
from globe_app.stories.figure_reading.found import Found
from globe_app.stories.figure_reading.lexicon import lexicon
from globe_app.stories.figure_reading.originals import found_in
from globe_app.stories.figure_reading.places import country_named
from globe_app.stories.figure_reading.sentence import ReadSentence, read_sentence
from globe_app.stories.numerals import number_format
from globe_app.stories.quotes import quote

__all__ = ["compare_figures", "figures", "figures_in"]

MAX_SENTENCES = 200
MAX_CHARS = 700  # of a sentence; the rest of a longer one is ignored
ENGLISH = "en"
_PEOPLE = frozenset({"people"})


def figures(text: ArticleText) -> tuple[Figure, ...]:
    """The figures of an article's headline and sentences, in text order, each once per sentence."""
    found: list[Figure] = []
    carried: tuple[Figure, ...] = ()
    for number in range(HEADLINE, min(len(text.sentences), MAX_SENTENCES)):
        here = figures_in(quote(text, number), carried)
        found += here
        if number != HEADLINE:
            carried = carried_from(here)
    return tuple(_told_earlier(found))


def _told_earlier(found: Sequence[Figure]) -> list[Figure]:
    """With those marked that their sentence dates before the article's higher figure: "19 in the morning"."""
    out = []
    for one in found:
        higher = any(
            other.kind == one.kind
            and other.unit == one.unit
            and one.low < other.low <= SAME_SIZE * one.low
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


def figures_in(said: Quote, carried: Sequence[Figure] = ()) -> list[Figure]:
    """The figures of one sentence, in its order, without repetitions.

    `carried`: the figures of the sentence before that a number may stand beside: "Police count only 12."
    """
    read, found = _read(said)
    if read is None or not found:
        return []
    found = continued(read, second_figures(read, found), carried)
    found = [one for one in found if one.kind]
    spans = [_span(read, one) for one in found]
    sources = attributions(read, spans, [one.kind for one in found])
    around = circumstances(read, spans, [one.kind for one in found], country_named)
    around = with_subjects(read, found, sources, _shared(read, found, around), carried)
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


def _shared(
    read: ReadSentence, found: Sequence[Found], around: Sequence[Circumstances]
) -> list[Circumstances]:
    """Rates and subjects that a sentence gives with one of two sums only, given to both."""
    out = list(around)
    total = bool(read.of("in_total"))  # "60 million a day, 45 million in total": each has its own
    for at, one in enumerate(found):
        if one.kind != "money":
            continue
        for other in (at - 1, at + 1):
            if not 0 <= other < len(found) or found[other].kind != one.kind:
                continue
            if found[other].unit != one.unit or not near_in_size(
                one.kind, one.low, found[other].low
            ):
                continue
            subject = out[at].subject or out[other].subject
            if subject == out[other].subject:
                rate = out[at].rate if total else out[at].rate or out[other].rate
                out[at] = replace(out[at], subject=subject, rate=rate)
    return out


def _figure(
    one: Found, source: FigureSource, words: str, about: Circumstances, said: Quote
) -> Figure:
    return Figure(
        one.kind, one.low, one.high, one.unit, one.bound, one.wording, said, source, words,
        about.subject, about.where, about.rate, about.earlier, about.partial, about.rising,
        about.disputed,
    )  # fmt: skip
