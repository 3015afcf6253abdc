"""What the page of a country reads from the store."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path

from globe_app.briefing import Store, articles, rules
from globe_app.briefing.articles import CountryBrief
from globe_app.geo.countries import Countries
from globe_app.ui.places import Country
from globe_app.ui.widgets.article_pages import PAGE, extended


def read(
    store: Store, countries: Countries, resources: Path, now: datetime, place: Country
) -> CountryBrief:
    """A country's page, read as far as the reader had come. Raises `ResourceError`."""
    country = countries.info(place.code)
    chosen = place.filter
    found = articles.country_brief(
        store, country, about=place.about, unread=chosen.unread, saved=chosen.saved,
        hidden=chosen.hidden, outlet=chosen.outlet,
        language=chosen.language, limit=max(PAGE, place.at.rows),
    )  # fmt: skip
    if chosen.hidden:
        listed = rules.rules_page(store, countries, resources, now).lines
        found = replace(found, rules={line.stored.id: line.words for line in listed})
    return replace(found, page=extended(store, found.query, found.page, place.at.row))
