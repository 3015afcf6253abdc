"""Articles for tests of the store."""

from dataclasses import replace
from datetime import datetime

from globe_app.model.news import NewArticle, Outlet
from globe_app.store import entries, outlets
from globe_app.store.db import Store
from tests.conftest import NOW

PAPER = Outlet("fr-paper", "Paper", "FR", "en")
ONE = NewArticle(
    key="0", headline="Bridge opens", url="", published=NOW, dated=True, language="en", author="A. Writer",
    summary=("A bullet",), body_html="<p>The bridge is open.</p>", body_text="The bridge is open.",
    digest="0",
)  # fmt: skip


def keep(
    store: Store, count: int, *, stored: datetime = NOW, published: datetime = NOW, first: int = 0,
) -> list[int]:  # fmt: skip
    """Store so many articles of one outlet; their ids, in the order of their keys."""
    outlets.keep_outlet(store, PAPER)
    new = [
        replace(
            ONE, key=str(n), digest=str(n), headline=f"Bridge {n} opens", published=published,
            body_html=f"<p>Bridge {n} is open.</p>", body_text=f"Bridge {n} is open.",
        )
        for n in range(first, first + count)
    ]  # fmt: skip
    return [one.id for one in entries.write_articles(store, PAPER, new, stored)]
