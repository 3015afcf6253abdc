"""`globe-app takes`: a story as each country tells it."""

from dataclasses import dataclass

from globe_app.briefing import stories
from globe_app.cli.argument_types import add_story
from globe_app.cli.command import Command
from globe_app.cli.news_json import STORY_KEYS, quote_json, quote_place, story_json
from globe_app.cli.opening import countries_of, opened
from globe_app.cli.output import print_json
from globe_app.geo.countries import Countries
from globe_app.model.story import StoryArticle, StoryRow, Takes
from globe_app.settings import Settings

NOTES = f"""JSON keys: story ({STORY_KEYS}); articles, independent_texts (near-identical
copies count once); countries: a list of country, headlines, these of article, outlet, headline (English),
original, language, translated_by, published, dated, text_of (the article whose text this one carries), credit;
themes, the most told first: id ("" = other), name, passages: a list of country, independent, quotes, these
of article, sentence (-1 = the headline), english, original, language, country, outlet, published, dated;
matrix:
themes, countries, passages (rows of counts); copies: a list of article, text_of, outlet, country, credit."""


@dataclass(frozen=True, slots=True)
class PrintTakes:
    """Show a story as each country's outlets tell it."""

    story: int
    json: bool

    def run(self, settings: Settings) -> int:
        """Raises `NotFoundError`, `StoreError`, `ResourceError`."""
        countries = countries_of(settings)
        themes = stories.taxonomy(settings.resources)
        with opened(settings) as store:
            found = stories.takes(store, self.story, themes)
        if self.json:
            print_json(takes_json(found))
        else:
            _print_text(found, countries)
        return 0


def takes_json(found: Takes) -> dict[str, object]:
    """A story's takes as described above."""
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
            {"id": theme, "name": name, "passages": passages(theme)} for theme, name in found.themes
        ],
        "matrix": {
            "themes": [theme for theme, _ in found.themes], "countries": order,
            "passages": [list(row) for row in found.matrix],
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
    }  # fmt: skip


def _report_json(one: StoryArticle) -> dict[str, object]:
    return {
        "article": one.article_id, "outlet": one.outlet, "headline": one.headline,
        "original": one.original_headline, "language": one.language,
        "translated_by": one.translated_by, "published": one.published.isoformat(),
        "dated": one.dated, "text_of": one.text_of, "credit": one.credit,
    }  # fmt: skip


def _print_text(found: Takes, countries: Countries) -> None:
    print(f"{found.story.headline}\n{_counts(found.story)}\n")
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
                    print(f"    “{quote.english}” {quote_place(quote)}")
    if not found.themes:
        print("\nNo passages yet: `globe-app enrich` finds the themes of stories.")


def _counts(row: StoryRow) -> str:
    articles = f"{row.articles} article{'s' if row.articles != 1 else ''}"
    texts = f"{row.independent_texts} independent text{'s' if row.independent_texts != 1 else ''}"
    return f"{articles}, {texts}, {row.outlets} outlets of {len(row.countries)} countries"


COMMAND = Command(
    PrintTakes,
    ("globe-app takes 7", "globe-app takes 7 --json"),
    add_story,
    json=True,
    notes=NOTES,
)
