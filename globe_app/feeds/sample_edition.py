"""The built-in sample edition: invented outlets and articles read from `resources/sample`.

It goes the way of any feed: entries are cleaned, judged and stored by the pipeline. Times are given
as hours before the moment of loading, so that the edition is always today's.
"""

import hashlib
import html
import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from globe_app.errors import ResourceError
from globe_app.model.news import NewArticle, Outlet, Translation
from globe_app.text.html import plain_text, sanitise

PREFIX = "sample-"  # of outlet ids, so that no real outlet is ever meant
_BLOCKS = {"p": "p", "h": "h3", "q": "blockquote"}


@dataclass(frozen=True, slots=True)
class SampleArticle:
    """One invented article and the file of its drawing ("" for none)."""

    outlet: Outlet
    article: NewArticle
    story: str  # the shared story's key; "" = told by this outlet alone
    image: str
    image_alt: str


def load_edition(folder: Path, now: datetime) -> Iterator[SampleArticle]:
    """Every article of the edition in `folder`, oldest first. Raises `ResourceError`."""
    found: list[SampleArticle] = []
    for path in sorted(folder.glob("*.json")):
        try:
            part = json.loads(path.read_text(encoding="utf-8"))
            outlets = {o["id"]: _outlet(o) for o in part["outlets"]}
            found += [_article(a, outlets[a["outlet"]], now) for a in part["articles"]]
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise ResourceError(path.name, f"the sample edition is damaged ({error!r})") from error
    if not found:
        raise ResourceError("sample edition", "its files are missing; install the program again")
    found.sort(key=lambda one: one.article.published)
    return iter(found)


def _outlet(o: dict[str, str]) -> Outlet:
    return Outlet(PREFIX + o["id"], o["name"], o["country"], o["language"], o["homepage"], True)


def _article(a: dict[str, Any], outlet: Outlet, now: datetime) -> SampleArticle:
    url = f"{outlet.homepage.rstrip('/')}/{a['slug']}"
    body = _html(a["body"])
    english = None
    if a["english"]:
        e = a["english"]
        english = Translation(e["headline"], tuple(e["summary"]), _html(e["body"]))
    article = NewArticle(
        key=url,
        headline=a["headline"],
        url=url,
        published=now - timedelta(hours=float(a["hours_ago"])),
        dated=True,
        language=a["language"],
        author=a["author"],
        summary=tuple(a["summary"]),
        body_html=body,
        body_text=plain_text(body),
        digest=hashlib.sha256(json.dumps(a, sort_keys=True).encode()).hexdigest(),
        english=english,
        english_text=plain_text(english.body_html) if english else "",
        about=tuple(sorted({c for c in a["about"] if c != outlet.country})),
    )
    image = Path(a["image"]).name  # a file name, never a path
    return SampleArticle(outlet, article, a["story"] or "", image, a["image_alt"])


def _html(blocks: list[list[str]]) -> str:
    parts = (f"<{_BLOCKS[kind]}>{html.escape(text)}</{_BLOCKS[kind]}>" for kind, text in blocks)
    return sanitise("".join(parts))
