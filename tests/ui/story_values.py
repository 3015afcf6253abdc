"""Story values for tests of the pages that show them."""

from datetime import timedelta

from globe_app.model.story import FirstReport, Missed, MissedStory, StoryArticle, StoryRow
from tests.conftest import NOW


def story_article(number: int, country: str, minutes: int = 0, outlet: str = "") -> StoryArticle:
    """An article, published `minutes` after ten hours ago."""
    headline = f"{country} reports the quake"
    return StoryArticle(
        article_id=number, outlet=outlet or f"{country} Paper", country=country,
        published=NOW - timedelta(hours=10) + timedelta(minutes=minutes), headline=headline,
        original_headline=headline, language="en", translated_by="", centrality=0.5, text_of=number,
        credit="",
    )  # fmt: skip


def replay_steps(*told: tuple[str, int]) -> tuple[FirstReport, ...]:
    """The steps of a replay, from (country, minutes after the first)."""
    found: list[FirstReport] = []
    for number, (country, minutes) in enumerate(told, 1):
        before = found[-1].country if found else ""
        found.append(
            FirstReport(country, story_article(number, country, minutes), minutes * 60, before)
        )
    return tuple(found)


def row(number: int, headline: str, *countries: str) -> StoryRow:
    """A story row."""
    return StoryRow(
        id=number, headline=headline, central_article=number, first=NOW - timedelta(hours=9),
        last=NOW - timedelta(hours=1), articles=len(countries) + 1, independent_texts=len(countries),
        outlets=len(countries), countries=countries,
    )  # fmt: skip


def missed(**changes: object) -> Missed:
    """Two missed stories of the United States, one told only there, one set aside."""
    near = (story_article(91, "US", outlet="Prairie Herald"),)
    values: dict[str, object] = {
        "home": "US", "since": NOW - timedelta(hours=72), "until": NOW, "home_outlets": 12,
        "home_articles": 210, "countries": 41, "enough_outlets": True,
        "formula": "score = other countries × share of home outlets without it",
        "missed": (
            MissedStory(row(1, "Quake off Chile", "CL", "AR", "ES", "PE"), 4, 0, (), 4.0),
            MissedStory(row(2, "Treaty on the Nile", "EG", "SD", "ET"), 3, 1, near, 2.7,
                        (("Chile", "7.1"),)),
        ),
        "only_here": (MissedStory(row(3, "A bill is vetoed", "US"), 0, 5, (), 0.4),),
        "told_at_home": 9,
        "set_aside": (MissedStory(row(4, "Ministers resign", "PE", "CL", "BO"), 3, 1, near, 2.7),),
    }  # fmt: skip
    return Missed(**{**values, **changes})  # type: ignore[arg-type]
