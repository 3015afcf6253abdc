"""The world's current take of a story as JSON and as lines of text."""

from collections.abc import Iterator, Sequence

from globe_app.briefing.articles import counted
from globe_app.cli.news_json import comparison_json, quote_json, quote_place
from globe_app.geo.countries import Countries
from globe_app.model.story import FigureComparison, FigureVerdict, FirstReport, Quote, StoryArticle
from globe_app.model.translation_quality import ROUGH_TRANSLATION
from globe_app.model.world_take import Coverage, NamedPlace, WorldTake
from globe_app.text.quoting import quoted as in_marks

WORLD_TAKE_KEYS = """world_take (null: one outlet alone tells it): headline (article, outlet, country, headline,
original, language, translated_by), happened (quotes), themes (id, name, countries, quotes), differing and
agreeing (as `figures` prints them), where (name, code,
texts, countries), told_by and silent (country, outlets, articles), not_collected (codes), spread (country,
article, outlet, published, dated, lag_s), pictures (hash, alt, width, height, article, outlet, country,
credit)"""


def world_take_json(take: WorldTake | None) -> dict[str, object] | None:
    """The world's take with the keys of `WORLD_TAKE_KEYS`."""
    if take is None:
        return None
    return {
        "headline": _article_json(take.headline),
        "happened": [quote_json(one) for one in take.happened],
        "themes": [
            {
                "id": one.id, "name": one.name, "countries": one.countries,
                "quotes": [quote_json(quote) for quote in one.quotes],
            }
            for one in take.themes
        ],
        "differing": [comparison_json(one) for one in take.differing],
        "agreeing": [comparison_json(one) for one in take.agreeing],
        "where": [
            {
                "name": one.name, "code": one.code, "texts": one.texts,
                "countries": list(one.countries),
            }
            for one in take.where
        ],
        "told_by": [_coverage_json(one) for one in take.told_by],
        "silent": [_coverage_json(one) for one in take.silent],
        "not_collected": list(take.not_collected),
        "spread": [_report_json(one) for one in take.spread],
        "pictures": [
            {
                "hash": one.hash, "alt": one.alt, "width": one.width, "height": one.height,
                "article": one.article.article_id, "outlet": one.article.outlet,
                "country": one.article.country, "credit": one.article.credit,
            }
            for one in take.pictures
        ],
    }  # fmt: skip


def _article_json(one: StoryArticle) -> dict[str, object]:
    return {
        "article": one.article_id, "outlet": one.outlet, "country": one.country,
        "headline": one.headline, "original": one.original_headline, "language": one.language,
        "translated_by": one.translated_by, "in_english": one.in_english, "rough": one.rough,
    }  # fmt: skip


def _coverage_json(one: Coverage) -> dict[str, object]:
    return {"country": one.country, "outlets": one.outlets, "articles": one.articles}


def _report_json(one: FirstReport) -> dict[str, object]:
    return {
        "country": one.country, "article": one.article.article_id, "outlet": one.article.outlet,
        "published": one.article.published.isoformat(), "dated": one.article.dated,
        "lag_s": one.lag_s,
    }  # fmt: skip


def world_take_lines(take: WorldTake | None, countries: Countries) -> Iterator[str]:
    """The world's take as lines of text."""
    if take is None:
        yield "One outlet alone tells this story: there is no world's take of it."
        return
    yield "What happened"
    for quote in take.happened:
        yield f"  {quoted(quote)} {quote.outlet}, {countries.name(quote.country)} {quote_place(quote)}"
    if take.where:
        yield f"Where: {', '.join(_place(one) for one in take.where)}"
    yield f"Told by: {_names(take.told_by, countries)}"
    if take.silent:
        yield f"Read, and saying nothing: {_names(take.silent, countries)}"
    yield f"Not collected: {counted(len(take.not_collected), 'country', 'countries')}"
    dated = [one for one in take.spread if one.article.dated]
    if dated:
        first = dated[0].article
        yield (
            f"First report: {first.outlet}, {countries.name(first.country)},"
            f" {first.published:%Y-%m-%d %H:%M} UTC"
        )
    updated = [one for one in take.agreeing if one.verdict is FigureVerdict.UPDATED]
    agreeing = [one for one in take.agreeing if one.verdict is not FigureVerdict.UPDATED]
    for title, some in (
        ("Figures differ", take.differing), ("Figures updated", updated), ("Figures agree", agreeing)
    ):  # fmt: skip
        if some:
            yield title
        for group in some:
            yield f"  {group.what or group.kind}: {_sayings(group)}"
    if take.pictures:
        yield f"Pictures: {len(take.pictures)}"


def quoted(quote: Quote) -> str:
    """The words of a quotation with the marks that must stand beside them."""
    mark = ""
    if not quote.in_english:
        mark = f" ({quote.language or 'language not known'}, not translated)"
    elif quote.rough:
        mark = f" ({ROUGH_TRANSLATION})"
    return f"{in_marks(quote.english)}{mark}"


def _place(one: NamedPlace) -> str:
    return f"{one.name} ({one.texts})"


def _names(some: Sequence[Coverage], countries: Countries) -> str:
    return ", ".join(
        f"{countries.name(one.country)} ({one.outlets} outlet{'s' if one.outlets != 1 else ''})"
        for one in some
    )


def _sayings(group: FigureComparison) -> str:
    return "; ".join(
        dict.fromkeys(
            f"{one.wording} ({', '.join(filter(None, (one.source_words, one.quote.outlet)))})"
            for one in group.figures
        )
    )
