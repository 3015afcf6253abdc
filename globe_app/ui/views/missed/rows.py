"""The rows of the Missed page."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from globe_app.briefing.articles import right_to_left
from globe_app.briefing.missed_words import near_words
from globe_app.cldr import phrases
from globe_app.model.story import MissedStory, StoryArticle
from globe_app.tr import tr
from globe_app.ui.views.missed.words import MissedTexts
from globe_app.ui.widgets.rows import Meta, Row, RowKind
from globe_app.ui.words.translation import translation_mark

NEAR = 1 << 48  # ids from here on are articles near a story
FLAGS = 6
ASIDE = -1  # id of the heading above what was set aside


def missed_rows(
    texts: MissedTexts, images: Mapping[int, str], name: Callable[[str], str], *, aside: bool,
    lead: bool = True,
) -> list[Row]:  # fmt: skip
    """The missed stories, the highest score first. `aside`: those set aside below them. `lead`: the first
    has its picture above it.
    """
    found = texts.found
    rows = [_row(one, texts, images, lead=lead and not at) for at, one in enumerate(found.missed)]
    if aside and found.set_aside:
        rows.append(Row(ASIDE, tr("Looked missed, set aside"), RowKind.HEADER))
        told_near: set[int] = set()
        for one in found.set_aside:
            rows.append(_row(one, texts, images))
            for at, near in enumerate(one.near):
                if near.article_id not in told_near:  # an article can be near two stories
                    told_near.add(near.article_id)
                    rows.append(_near(near, near_words(one, at), name))
    return rows


def only_here_rows(
    texts: MissedTexts, images: Mapping[int, str], *, lead: bool = True
) -> list[Row]:
    """The stories that only home tells."""
    rows = []
    for at, one in enumerate(texts.found.only_here):
        row = _row(one, texts, images, lead=lead and not at)
        rows.append(replace(row, meta=(Meta(texts.told_only_here(one)), *_marks(one))))
    return rows


def _row(
    one: MissedStory, texts: MissedTexts, images: Mapping[int, str], *, lead: bool = False
) -> Row:
    row = one.row
    others = [code for code in row.countries if code != texts.found.home]
    image = images.get(row.id, "")
    at_home = texts.told_at_home(one)
    countries = tr("%n {country|countries}", "", one.foreign_countries)
    lead = lead and bool(image)
    told = Meta(phrases(countries, at_home))
    if lead:
        told = Meta(at_home[:1].upper() + at_home[1:], icon="eye-off", strong=True)
    return Row(
        row.id, row.headline, RowKind.LEAD if lead else RowKind.ITEM,
        meta=(told, *_marks(one)), flags=() if lead else tuple(others[:FLAGS]), image=image,
        countries=tuple(others),
        tag=tr("Told in %n {country|countries}", "", one.foreign_countries) if lead else "",
        right_to_left=not row.in_english and right_to_left(row.language),
    )  # fmt: skip


def _marks(one: MissedStory) -> Sequence[Meta]:
    return [Meta(words)] if (words := translation_mark(one.row)) else []


def _near(near: StoryArticle, why: str, name: Callable[[str], str]) -> Row:
    """A home article that may tell a story which was set aside, and why."""
    return Row(
        NEAR + near.article_id, near.headline, eyebrow=tr("Near it at home"),
        meta=(Meta(near.outlet, flag=near.country, strong=True), Meta(why)), quiet=True,
        countries=(near.country,),
        right_to_left=not near.in_english and right_to_left(near.language),
    )  # fmt: skip
