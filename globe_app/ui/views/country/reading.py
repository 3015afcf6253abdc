"""What the page of a country reads from the store."""

from dataclasses import replace

from globe_app.briefing import Store, articles
from globe_app.briefing.articles import CountryBrief
from globe_app.geo.countries import CountryInfo
from globe_app.ui.places import Country
from globe_app.ui.widgets.article_pages import PAGE, extended


def read(store: Store, country: CountryInfo, place: Country) -> CountryBrief:
    """A country's page, read as far as the reader had come."""
    chosen = place.filter
    found = articles.country_brief(
        store, country, about=place.about, unread=chosen.unread, saved=chosen.saved,
        hidden=chosen.hidden, outlet=chosen.outlet,
        language=chosen.language, limit=max(PAGE, place.at.rows),
    )  # fmt: skip
    return replace(found, page=extended(store, found.query, found.page, place.at.row))
