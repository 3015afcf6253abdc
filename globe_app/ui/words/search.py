"""Sentences about a search that more than one part of the window says."""

from globe_app.cldr import number
from globe_app.model.search import Preparation, SearchPage
from globe_app.tr import tr


def preparing(preparation: Preparation) -> str:
    """That not everything is found yet; "" = it is."""
    if preparation.complete:
        return ""
    return tr("Search is being prepared, {done} of {total} articles: older ones are not found yet.").format(
        done=number(preparation.done), total=number(preparation.total)
    )  # fmt: skip


def hidden(page: SearchPage) -> str:
    """That rules keep articles out of what is found; "" = none."""
    if not page.hidden_counted and (page.hidden or not page.hits):
        return tr("Hidden by rules")  # too many are hidden for all of them to be looked at
    return tr("%n hidden by rules", "", page.hidden) if page.hidden else ""
