"""What is to be told of by alerts. Reads, writes nothing."""

from dataclasses import dataclass
from datetime import datetime

from globe_app.briefing.saved_searches import Missed, new_of_alerts
from globe_app.errors import NotFoundError
from globe_app.model.alerts import AlertNews, AlertOf, DueAlerts
from globe_app.store import alerts, saved_searches
from globe_app.store.articles import article
from globe_app.store.db import Store
from globe_app.text.query_language import Names

MOST_TOLD = 100  # articles of a saved search that are counted


@dataclass(frozen=True, slots=True)
class AlertsOn:
    """What the reader is told of."""

    countries: frozenset[str] = frozenset()  # codes
    searches: frozenset[int] = frozenset()  # ids of saved searches


def alerts_on(store: Store) -> AlertsOn:
    """The countries and saved searches with an alert."""
    searches = (one.id for one in saved_searches.saved_searches(store) if one.alerts)
    return AlertsOn(alerts.countries_with_alerts(store), frozenset(searches))


def due_alerts(
    store: Store, names: Names, now: datetime, missed: Missed | None = None
) -> DueAlerts:
    """New articles of which the reader has not been told, one value an alert."""
    up_to = alerts.newest_id(store)
    found = [
        AlertNews(AlertOf.COUNTRY, one.country, "", one.articles, _headline(store, one.newest))
        for one in alerts.new_articles(store, up_to)
    ]
    for one, ids in new_of_alerts(store, names, now, MOST_TOLD, missed):
        new = [
            number for number in ids if number <= up_to
        ]  # what comes in by now is told next time
        if new:
            found.append(
                AlertNews(
                    AlertOf.SEARCH, str(one.id), one.name, len(new), _headline(store, new[0]),
                    query=one.query, order=one.order, more=len(ids) >= MOST_TOLD,
                )
            )  # fmt: skip
    return DueAlerts(tuple(found), up_to)


def _headline(store: Store, article_id: int) -> str:
    try:
        return article(store, article_id).row.headline
    except NotFoundError:
        return ""
