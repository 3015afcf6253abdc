"""Builds the takes of a story: each country's headlines, and its sentences grouped by theme.

Everything is quoted, nothing is generated. A near duplicate of an earlier text adds a headline but no
passages: they are counted and quoted at the earliest text only.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from globe_app.geo.countries import plain_key
from globe_app.model.story import (
    HEADLINE,
    OTHER,
    ArticleText,
    Passage,
    Quote,
    StoryArticle,
    StoryRow,
    Takes,
    Theme,
    ThemeTake,
)
from globe_app.stories.credit import credit
from globe_app.stories.quotes import quote, sentence
from globe_app.stories.story_bullets import bullet_candidates, story_bullets

__all__ = ["bullet_candidates", "quote", "story_article_of", "story_bullets", "takes"]

QUOTES_PER_COUNTRY = 6  # quotes per country and theme; the matrix counts all passages
MIN_COUNTRIES = 2  # that a theme needs passages of to be a heading
MORE = "More"  # heads the passages that stand under no theme
POSITION_PENALTY = 0.02  # taken from a quote's score per position in the text


def takes(
    row: StoryRow,
    texts: Sequence[ArticleText],
    passages: Sequence[Passage],
    copies: Mapping[int, int],
    themes: Sequence[Theme],
    central: Mapping[int, float] | None = None,
) -> Takes:
    """A story by country and theme.

    `copies`: from `group_copies`; `central`: article id -> centrality, 0 to 1. Themes are ordered by
    the number of countries with passages, then of passages. A theme that fewer than `MIN_COUNTRIES`
    countries speak of is no heading: its passages stand under "More" (`OTHER`), which is last, with
    those that have no theme. A headline counts as a passage only for an article without text, since all
    headlines are listed anyway.
    """
    by_id = {text.id: text for text in texts}
    order = _countries(row, texts)
    reports = [story_article_of(text, copies, central or {}) for text in texts]
    headlines = tuple(
        (
            country,
            tuple(
                sorted(
                    (one for one in reports if one.country == country),
                    key=lambda one: (one.published, one.article_id),
                )
            ),
        )
        for country in order
    )
    independent = _independent(passages, by_id, copies)
    names = {theme.id: theme.name for theme in themes}
    speaking: dict[str, set[str]] = defaultdict(set)
    for one in independent:
        speaking[one.theme].add(by_id[one.article_id].country)
    cells: dict[tuple[str, str], list[Passage]] = defaultdict(list)
    for one in independent:
        is_heading = one.theme in names and len(speaking[one.theme]) >= MIN_COUNTRIES
        cells[one.theme if is_heading else OTHER, by_id[one.article_id].country].append(one)
    shown = names | {OTHER: MORE}
    place = {theme: at for at, theme in enumerate(shown)}
    groups = sorted(
        {group for group, _ in cells},
        key=lambda group: (
            group == OTHER,
            -sum(1 for at, _ in cells if at == group),
            -sum(len(some) for (at, _), some in cells.items() if at == group),
            place[group],
        ),
    )
    return Takes(
        story=row,
        headlines=headlines,
        themes=tuple((group, shown[group]) for group in groups),
        passages=tuple(
            ThemeTake(group, shown[group], country, _quotes(cells[group, country], by_id))
            for group in groups
            for country in order
            if (group, country) in cells
        ),
        matrix=tuple(
            tuple(len(cells.get((group, country), ())) for country in order) for group in groups
        ),
    )


def story_article_of(
    text: ArticleText, copies: Mapping[int, int], central: Mapping[int, float]
) -> StoryArticle:
    """The list entry of an article within a story."""
    return StoryArticle(
        article_id=text.id,
        outlet=text.outlet,
        country=text.country,
        published=text.published,
        dated=text.dated,
        headline=text.headline.english,
        original_headline=text.headline.original,
        language=text.language,
        translated_by=text.translated_by,
        centrality=central.get(text.id, 0.0),
        text_of=copies.get(text.id, text.id),
        credit=credit(text),
        in_english=text.in_english,
    )


def _countries(row: StoryRow, texts: Sequence[ArticleText]) -> tuple[str, ...]:
    """The countries of a story, ordered by their first article."""
    told = {
        text.country: None
        for text in sorted(texts, key=lambda one: (not one.dated, one.published, one.id))
    }
    return tuple(dict.fromkeys([*(one for one in row.countries if one in told), *told]))


def _independent(
    passages: Sequence[Passage], by_id: Mapping[int, ArticleText], copies: Mapping[int, int]
) -> list[Passage]:
    """Passages of independent texts, each sentence once, oldest first."""
    found: dict[str, Passage] = {}
    known = [one for one in passages if one.article_id in by_id]
    known.sort(key=lambda one: (by_id[one.article_id].published, one.article_id, one.number))
    for one in known:
        text = by_id[one.article_id]
        leader = copies.get(text.id, text.id)
        if leader != text.id and leader in by_id:
            continue
        said = sentence(text, one.number)
        if said is None or (one.number == HEADLINE and text.sentences):
            continue
        found.setdefault(plain_key(said.english), one)
    return list(found.values())


def _quotes(some: Sequence[Passage], by_id: Mapping[int, ArticleText]) -> tuple[Quote, ...]:
    """Quotes by score, earlier sentences first; each outlet's first quote comes before any second one."""
    best = sorted(some, key=lambda one: (POSITION_PENALTY * one.number - one.score, one.article_id))
    taken: dict[str, int] = defaultdict(int)
    rounds = []
    for one in best:
        outlet = by_id[one.article_id].outlet_id
        rounds.append((taken[outlet], one))
        taken[outlet] += 1
    rounds.sort(key=lambda pair: pair[0])
    return tuple(
        replace(quote(by_id[one.article_id], one.number), manner=one.manner)
        for _, one in rounds[:QUOTES_PER_COUNTRY]
    )
