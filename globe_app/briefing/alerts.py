"""What is to be told of by alerts. Reads, writes nothing."""

from globe_app.errors import NotFoundError
from globe_app.model.alerts import AlertNews, AlertOf, DueAlerts
from globe_app.store import alerts
from globe_app.store.articles import article
from globe_app.store.db import Store


def countries_with_alerts(store: Store) -> frozenset[str]:
    """Codes of the countries with an alert."""
    return alerts.countries_with_alerts(store)


def due_alerts(store: Store) -> DueAlerts:
    """New articles of which the reader has not been told, one value an alert."""
    up_to = alerts.newest_id(store)
    found = [
        AlertNews(AlertOf.COUNTRY, one.country, "", one.articles, _headline(store, one.newest))
        for one in alerts.new_articles(store, up_to)
    ]
    return DueAlerts(tuple(found), up_to)


def _headline(store: Store, article_id: int) -> str:
    try:
        return article(store, article_id).row.headline
    except NotFoundError:
        return ""
