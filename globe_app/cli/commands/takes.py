"""`globe-app takes`: a story as each country tells it."""

from dataclasses import dataclass

from globe_app.briefing import stories
from globe_app.briefing.articles import counted
from globe_app.briefing.world_take import world_take
from globe_app.cli.argument_types import add_story
from globe_app.cli.command import Command
from globe_app.cli.news_json import STORY_KEYS, quote_json, quote_place, story_json
from globe_app.cli.opening import countries_of, opened
from globe_app.cli.output import print_json
from globe_app.cli.world_take_output import (
    WORLD_TAKE_KEYS,
    quoted,
    world_take_json,
    world_take_lines,
)
from globe_app.geo.countries import Countries
from globe_app.geo.country_mentions import load_country_mentions
from globe_app.model.story import OTHER, StoryArticle, StoryRow, Takes
from globe_app.model.world_take import WorldTake
from globe_app.pipeline.story_themes import find_themes
from globe_app.settings import Settings

NOTES = f"""JSON keys: story ({STORY_KEYS}); articles, independent_texts (near-identical
copies count once); countries: a list of country, headlines, these of article, outlet, headline (English),
original, language, translated_by, published, dated, text_of (the article whose text this one carries), credit;
themes, the most told first: id, name, passages: a list of country, independent, quotes, these
of article, sentence (-1 = the headline), english, original, language, country, outlet, published, dated,
in_english, rough, manner (reaction, background, "" = report);
more: passages under no theme that two countries share, like those of a theme; matrix:
themes, countries, passages (rows of counts); copies: a list of article, text_of, outlet, country, credit;
{WORLD_TAKE_KEYS}."""


@dataclass(frozen=True, slots=True)
class PrintTakes:
    """Show a story as each country's outlets tell it."""

    story: int
    json: bool

    def run(self, settings: Settings) -> int:
        """Raises `NotFoundError`, `StoreError`, `ResourceError`."""
        countries = countries_of(settings)
        mentions = load_country_mentions(countries, settings.resources / "geo")
        themes = stories.taxonomy(settings.resources)
        with opened(settings) as store:
            if stories.lacks_themes(store, self.story):
                for _ in find_themes(store, settings, [self.story]):
                    pass
            found = stories.takes(store, self.story, themes)
            world = world_take(store, self.story, themes, countries, mentions)
        if self.json:
            print_json(takes_json(found, world))
        else:
            _print_text(found, world, countries)
        return 0


def takes_json(found: Takes, world: WorldTake | None) -> dict[str, object]:
    """A story's takes as described above."""
    headings = [(theme, name) for theme, name in found.themes if theme != OTHER]
    order = [country for country, _ in found.headlines]
    counts = {
        (theme, country): count
        for (theme, _), row in zip(found.themes, found.matrix, strict=True)
        for country, count in zip(order, row, strict=True)
    }

    def passages(theme: str) -> list[dict[str, object]]:
        return [
            {
                "country": take.country, "independent": counts[theme, take.country],
                "quotes": [quote_json(one) for one in take.quotes],
            }
            for take in found.passages
            if take.theme == theme
        ]  # fmt: skip

    return {
        "story": story_json(found.story),
        "articles": found.story.articles,
        "independent_texts": found.story.independent_texts,
        "countries": [
            {"country": country, "headlines": [_report_json(one) for one in reports]}
            for country, reports in found.headlines
        ],
        "themes": [
            {"id": theme, "name": name, "passages": passages(theme)} for theme, name in headings
        ],
        "more": passages(OTHER),
        "matrix": {
            "themes": [theme for theme, _ in headings], "countries": order,
            "passages": [list(row) for row in found.matrix[: len(headings)]],
        },
        "copies": [
            {
                "article": one.article_id, "text_of": one.text_of, "outlet": one.outlet,
                "country": one.country, "credit": one.credit,
            }
            for _, reports in found.headlines
            for one in reports
            if one.text_of != one.article_id
        ],
        "world_take": world_take_json(world),
    }  # fmt: skip


def _report_json(one: StoryArticle) -> dict[str, object]:
    return {
        "article": one.article_id, "outlet": one.outlet, "headline": one.headline,
        "original": one.original_headline, "language": one.language,
        "translated_by": one.translated_by, "published": one.published.isoformat(),
        "dated": one.dated, "text_of": one.text_of, "credit": one.credit,
    }  # fmt: skip


def _print_text(found: Takes, world: WorldTake | None, countries: Countries) -> None:
    print(f"{found.story.headline}\n{_counts(found.story)}\n")
    for line in world_take_lines(world, countries):
        print(line)
    print()
    for country, reports in found.headlines:
        print(countries.name(country))
        for one in reports:
            copied = "" if one.text_of == one.article_id else f"  [the text of {one.text_of}]"
            credit = f"  ({one.credit})" if one.credit else ""
            print(f"  {one.article_id:6}  {one.outlet}: {one.headline}{credit}{copied}")
    for (theme, name), row in zip(found.themes, found.matrix, strict=True):
        print(f"\n{name} ({sum(row)})")
        for take in found.passages:
            if take.theme == theme:
                print(f"  {countries.name(take.country)}")
                for quote in take.quotes:
                    print(f"    {quoted(quote)} {quote_place(quote)}")
    if not found.themes:
        print("\nNo passages yet: `globe-app enrich` finds the themes of stories.")


def _counts(row: StoryRow) -> str:
    articles = f"{row.articles} article{'s' if row.articles != 1 else ''}"
    texts = f"{row.independent_texts} independent text{'s' if row.independent_texts != 1 else ''}"
    outlets = counted(row.outlets, "outlet", "outlets")
    return (
        f"{articles}, {texts}, {outlets} of {counted(len(row.countries), 'country', 'countries')}"
    )


COMMAND = Command(
    PrintTakes,
    ("globe-app takes 7", "globe-app takes 7 --json"),
    add_story,
    json=True,
    notes=NOTES,
)
