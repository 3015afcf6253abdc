"""The commands `takes` and `figures`: a story as each country tells it, and what it counts.

JSON keys, kept stable. `takes`: `story` (as `world` lists it), `articles`, `independent_texts`,
`countries`: a list of `country, headlines`, these of `article, outlet, headline, original, language,
translated_by, published, text_of, credit`; `themes`, the most told first: `id` ("" = other), `name`,
`passages`: a list of `country, independent, quotes`, these of `article, sentence, english, original,
language, country, outlet, published`; `matrix`: `themes, countries, passages` (rows of counts); `copies`:
a list of `article, text_of, outlet, country, credit`. `figures`: a list, those that differ first, of
`kind, unit, differ, figures`, these of `kind, low, high, unit, bound, said` and a quote's keys. `sentence`
-1 is the headline. Times are ISO 8601, UTC; the `low` and `high` of a date are Unix seconds.
"""

import argparse
import json
from datetime import UTC, datetime

from globe_app.geo.countries import Countries
from globe_app.model.story import HEADLINE, Disagreement, Figure, Quote, Report, StoryRow, Takes
from globe_app.settings import Settings
from globe_app.store.db import Store

DATE = "date"


def takes(args: argparse.Namespace, settings: Settings, store: Store, countries: Countries) -> int:
    """A story as each country tells it."""
    from globe_app.briefing import stories

    found = stories.takes(store, args.story, stories.taxonomy(settings.resources))
    if args.json:
        print(json.dumps(takes_json(found), ensure_ascii=False, indent=1))
        return 0
    row = found.story
    print(f"{row.headline}\n{_counted(row)}\n")
    for country, reports in found.headlines:
        print(countries.name(country))
        for one in reports:
            copied = "" if one.text_of == one.article_id else f"  [the text of {one.text_of}]"
            credit = f"  ({one.credit})" if one.credit else ""
            print(f"  {one.article_id:6}  {one.outlet}: {one.headline}{credit}{copied}")
    for (theme, name), row_counts in zip(found.themes, found.matrix, strict=True):
        print(f"\n{name} ({sum(row_counts)})")
        for take in found.passages:
            if take.theme == theme:
                print(f"  {countries.name(take.country)}")
                for quote in take.quotes:
                    print(f"    “{quote.english}” {_place(quote)}")
    if not found.themes:
        print("\nNo passages yet: `globe-app digest` finds the themes of stories.")
    return 0


def figures(args: argparse.Namespace, store: Store, countries: Countries) -> int:
    """What a story's articles count, and where they disagree."""
    from globe_app.briefing import stories

    found = stories.figures(store, args.story)
    if args.json:
        print(json.dumps([_disagreement_json(one) for one in found], ensure_ascii=False, indent=1))
        return 0
    for group in found:
        unit = f", {group.unit}" if group.unit and group.unit != group.kind else ""
        print(f"{group.kind}{unit}{' — SOURCES DIFFER' if group.differ else ''}")
        for one in group.figures:
            quote = one.quote
            when = f"{quote.published:%Y-%m-%d %H:%M}"
            place = f"{quote.outlet} ({countries.name(quote.country)})"
            print(f"  {when}  {_value(one):>16}  {place}: “{quote.english}” {_place(quote)}")
    if not found:
        print("The stored texts of this story count nothing.")
    return 0


def takes_json(found: Takes) -> dict[str, object]:
    """A story's takes as the JSON described above."""
    order = [country for country, _ in found.headlines]
    counts = {
        (theme, country): count
        for (theme, _), row in zip(found.themes, found.matrix, strict=True)
        for country, count in zip(order, row, strict=True)
    }
    return {
        "story": _story_json(found.story),
        "articles": found.story.articles,
        "independent_texts": found.story.texts,
        "countries": [
            {"country": country, "headlines": [_report_json(one) for one in reports]}
            for country, reports in found.headlines
        ],
        "themes": [
            {
                "id": theme,
                "name": name,
                "passages": [
                    {
                        "country": take.country,
                        "independent": counts[theme, take.country],
                        "quotes": [quote_json(one) for one in take.quotes],
                    }
                    for take in found.passages
                    if take.theme == theme
                ],
            }
            for theme, name in found.themes
        ],
        "matrix": {
            "themes": [theme for theme, _ in found.themes],
            "countries": order,
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


def quote_json(one: Quote) -> dict[str, object]:
    """A quotation as the JSON described above."""
    return {
        "article": one.article_id, "sentence": one.number, "english": one.english,
        "original": one.original, "language": one.language, "country": one.country,
        "outlet": one.outlet, "published": one.published.isoformat(),
    }  # fmt: skip


def _story_json(row: StoryRow) -> dict[str, object]:
    return {
        "id": row.id, "headline": row.headline, "countries": list(row.countries),
        "outlets": row.outlets, "first": row.first.isoformat(), "last": row.last.isoformat(),
        "central": row.central, "sample": row.sample,
    }  # fmt: skip


def _report_json(one: Report) -> dict[str, object]:
    return {
        "article": one.article_id, "outlet": one.outlet, "headline": one.headline,
        "original": one.original_headline, "language": one.language,
        "translated_by": one.translated_by, "published": one.published.isoformat(),
        "text_of": one.text_of, "credit": one.credit,
    }  # fmt: skip


def _disagreement_json(found: Disagreement) -> dict[str, object]:
    return {
        "kind": found.kind, "unit": found.unit, "differ": found.differ,
        "figures": [
            {
                "kind": one.kind, "low": one.low, "high": one.high, "unit": one.unit,
                "bound": one.bound, "said": one.said, **quote_json(one.quote),
            }
            for one in found.figures
        ],
    }  # fmt: skip


def _counted(row: StoryRow) -> str:
    articles = f"{row.articles} article{'s' if row.articles != 1 else ''}"
    texts = f"{row.texts} independent text{'s' if row.texts != 1 else ''}"
    return f"{articles}, {texts}, {row.outlets} outlets of {len(row.countries)} countries"


def _place(quote: Quote) -> str:
    where = "headline" if quote.number == HEADLINE else f"sentence {quote.number + 1}"
    return f"[article {quote.article_id}, {where}]"


def _value(one: Figure) -> str:
    if one.kind == DATE:
        return f"{datetime.fromtimestamp(one.low, UTC):%Y-%m-%d}"
    ends = [f"{end:,.0f}" if end == int(end) else f"{end:,.6g}" for end in (one.low, one.high)]
    return " ".join(filter(None, (one.bound, "–".join(dict.fromkeys(ends)))))
