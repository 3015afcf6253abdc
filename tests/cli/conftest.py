"""What the tests of commands share: a command run in this process, and one in a process of its own."""

import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from globe_app import cli
from globe_app.model.news import NewArticle, Outlet
from globe_app.settings import Settings
from globe_app.store import entries, outlets, story_writer
from globe_app.store.db import Store
from tests import sql

Command = Callable[..., tuple[int, str, str]]
EVENTS = (
    "Earthquake shakes the city of Tarsu and damages the old bridge",
    "Parliament of Norvia passes the budget after a night of talks",
    "Ferry with two hundred passengers runs aground off Cape Lindo",
)


@pytest.fixture
def command(settings: Settings, capsys: pytest.CaptureFixture[str]) -> Command:
    """Runs a command on the test's store: (exit status, stdout, stderr)."""

    def run(*args: object) -> tuple[int, str, str]:
        name, *rest = map(str, args)
        try:
            status = cli.main([name, "--store", str(settings.store), *rest])
        except SystemExit as left:  # argparse
            status = int(str(left.code))
        out, err = capsys.readouterr()
        assert "Traceback" not in err
        return status, out, err

    return run


def start(settings: Settings, *args: str, **more: Any) -> "subprocess.Popen[str]":
    """The program in a process of its own."""
    return subprocess.Popen(
        [sys.executable, "-m", "globe_app", *args, "--store", str(settings.store)],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, **more,
    )  # fmt: skip


def store_article(store: Store, country: str, headline: str, hours: float, paper: int = 0) -> int:
    """Store an article of an outlet `paper` of a country, published so many hours ago; its id."""
    outlet = Outlet(f"{country.lower()}-{paper}", f"{country} Paper {paper}", country, "en")
    outlets.keep_outlet(store, outlet)
    body = f"{headline}. Officials in the region spoke about it. More is expected on {paper}."
    new = NewArticle(
        key=f"{headline}{hours}", headline=headline, url="", language="en", author="", summary=(),
        published=datetime.now(UTC) - timedelta(hours=hours), dated=True, digest=headline,
        body_html=f"<p>{body}</p>", body_text=body,
    )  # fmt: skip
    return entries.write_articles(store, outlet, [new], datetime.now(UTC))[0].id


@pytest.fixture
def story(store: Store) -> int:
    """The id of a story told by four countries; six outlets of the US tell another event."""
    ids = [
        store_article(store, code, EVENTS[0], n)
        for n, code in enumerate(("FR", "DE", "IT", "ES"), 2)
    ]
    (number,) = story_writer.write_clusters(store, dict.fromkeys(ids, -1), {}).touched
    sql.recompute(store, {number: [
        story_writer.MembershipFacts(one, 1 / n, ids[0] if n == 4 else one, "") for n, one in enumerate(ids, 1)
    ]})  # fmt: skip
    for paper in range(6):
        store_article(store, "US", EVENTS[1], 3, paper)
    return number
