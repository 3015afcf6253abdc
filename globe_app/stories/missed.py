"""What one country's outlets overlook of what the others tell, and what they alone tell."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from globe_app.model.story import Missed, MissedStory, StoryArticle, StoryRow

WINDOW_H = 72
LEAST_COUNTRIES = 3  # other countries that must tell a story
MOST_HOME = 1  # home outlets that may tell a story that is called missed
LEAST_OUTLETS = 5  # home outlets that must have published for anything to be said
LEAST_ALONE = 2  # home outlets that must tell a story called "only here"
FORMULA = "score = other countries that tell it × (1 − home outlets that tell it ÷ home outlets that published)"


@dataclass(frozen=True, slots=True)
class Candidate:
    """A story of the window and who tells it."""

    row: StoryRow
    foreign_countries: int  # other countries with a report of it
    home_outlets: int  # home outlets with a report of it
    near: tuple[StoryArticle, ...] = ()  # articles of the other side found at the lower threshold


def overlooked(
    home: str, since: datetime, until: datetime, published: Mapping[str, tuple[int, int]],
    candidates: Sequence[Candidate],
) -> Missed:  # fmt: skip
    """Judge candidates. `published`: country -> (outlets, articles) of the window.

    A story is missed when at least `LEAST_COUNTRIES` other countries tell it, at most `MOST_HOME` home
    outlets do, and the home articles `near` it do not add up to more. Nothing is called missed where
    fewer than `LEAST_OUTLETS` home outlets published: their silence would say nothing.
    """
    outlets, articles = published.get(home, (0, 0))
    enough_outlets = outlets >= LEAST_OUTLETS
    missed: list[MissedStory] = []
    aside: list[MissedStory] = []
    alone: list[MissedStory] = []
    told = 0
    for one in candidates:
        if one.foreign_countries == 0 and one.home_outlets >= LEAST_ALONE and not one.near:
            alone.append(_scored(one, one.home_outlets / max(outlets, 1)))
        if one.foreign_countries < LEAST_COUNTRIES:
            continue
        if one.home_outlets > MOST_HOME:
            told += 1
            continue
        score = one.foreign_countries * (1 - one.home_outlets / max(outlets, 1))
        also = {report.outlet for report in one.near}
        (missed if one.home_outlets + len(also) <= MOST_HOME else aside).append(_scored(one, score))
    return Missed(
        home=home, since=since, until=until, home_outlets=outlets, home_articles=articles,
        countries=sum(1 for code in published if code != home), enough_outlets=enough_outlets, formula=FORMULA,
        missed=_ranked(missed) if enough_outlets else (), only_here=_ranked(alone), told_at_home=told,
        set_aside=_ranked(aside) if enough_outlets else (),
    )  # fmt: skip


def _scored(one: Candidate, score: float) -> MissedStory:
    return MissedStory(one.row, one.foreign_countries, one.home_outlets, one.near, score)


def _ranked(found: list[MissedStory]) -> tuple[MissedStory, ...]:
    return tuple(
        sorted(found, key=lambda m: (-m.score, -m.row.independent_texts, -m.row.last.timestamp()))
    )
