"""Missed stories: told in many countries and hardly at home; and stories told only at home."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from globe_app.model.story import Missed, MissedStory, StoryArticle, StoryRow
from globe_app.tr import mark

WINDOW_H = 72  # hours looked back
MIN_COUNTRIES = 3  # other countries that tell a missed story, at least
MAX_HOME_OUTLETS = 1  # home outlets that tell a missed story, at most
MIN_HOME_OUTLETS = 5  # home outlets that published; with fewer, nothing is called missed
MIN_OUTLETS_ONLY_HERE = 2  # home outlets that tell an "only here" story, at least
FORMULA = mark(
    "score = other countries that tell it × (1 − home outlets that tell it ÷ home outlets that published)"
)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A story of the time window, with who tells it."""

    row: StoryRow
    foreign_countries: int  # other countries with an article of it
    home_outlets: int  # home outlets with an article of it
    near: tuple[StoryArticle, ...] = ()  # similar articles of the side that does not tell it
    shared: tuple[
        tuple[str, ...], ...
    ] = ()  # of each of `near`: names and numbers it has in common


def find_missed(
    home: str, since: datetime, until: datetime, published: Mapping[str, tuple[int, int]],
    candidates: Sequence[Candidate],
) -> Missed:  # fmt: skip
    """Decide which candidates are missed, which are only told at home.

    `published`: country -> (outlets, articles) of the window. A story is missed when at least
    `MIN_COUNTRIES` other countries tell it and at most `MAX_HOME_OUTLETS` home outlets do, those of the
    `near` articles included. Nothing is called missed where fewer than `MIN_HOME_OUTLETS` home outlets
    published: too few to conclude anything from their silence.
    """
    outlets, articles = published.get(home, (0, 0))
    enough_outlets = outlets >= MIN_HOME_OUTLETS
    missed: list[MissedStory] = []
    set_aside: list[MissedStory] = []
    only_here: list[MissedStory] = []
    told_at_home = 0
    for one in candidates:
        if (
            one.foreign_countries == 0
            and one.home_outlets >= MIN_OUTLETS_ONLY_HERE
            and not one.near
        ):
            only_here.append(_scored(one, one.home_outlets / max(outlets, 1)))
        if one.foreign_countries < MIN_COUNTRIES:
            continue
        if one.home_outlets > MAX_HOME_OUTLETS:
            told_at_home += 1
            continue
        score = one.foreign_countries * (1 - one.home_outlets / max(outlets, 1))
        also = {report.outlet for report in one.near}
        (missed if one.home_outlets + len(also) <= MAX_HOME_OUTLETS else set_aside).append(
            _scored(one, score)
        )
    return Missed(
        home=home, since=since, until=until, home_outlets=outlets, home_articles=articles,
        countries=sum(1 for code in published if code != home), enough_outlets=enough_outlets, formula=FORMULA,
        missed=_ranked(missed) if enough_outlets else (), only_here=_ranked(only_here),
        told_at_home=told_at_home,
        set_aside=_ranked(set_aside) if enough_outlets else (),
    )  # fmt: skip


def _scored(one: Candidate, score: float) -> MissedStory:
    return MissedStory(
        one.row, one.foreign_countries, one.home_outlets, one.near, score, one.shared
    )


def _ranked(found: list[MissedStory]) -> tuple[MissedStory, ...]:
    return tuple(
        sorted(found, key=lambda m: (-m.score, -m.row.independent_texts, -m.row.last.timestamp()))
    )
