"""`article ID --json` tells everything that is stored of an article."""

import json
import time
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from io import BytesIO
from pathlib import Path

from PIL import Image

from tests.cli.conftest import Command
from tests.conftest import rss
from tests.loopback import one_outlet
from tests.pipeline.sync.sites import Answer, Sites

KEYS = [
    "id", "headline", "outlet", "country", "published", "dated", "language", "read", "saved", "url",
    "author", "summary", "body", "html", "about", "covers", "sample", "damaged", "text_state", "text_note",
    "text_reason", "text_source", "image", "images", "feed", "revisions", "story", "translated_by",
    "note", "labels",
]  # fmt: skip


def picture(width: int, height: int) -> bytes:
    out = BytesIO()
    Image.new("RGB", (width, height), (width % 256, 90, 160)).save(out, "PNG")
    return out.getvalue()


def item(headline: str, body: str, more: str = "") -> str:
    return (
        f"<title>{headline}</title><guid>{headline}</guid><link>https://a.example/{len(headline)}</link>"
        f"<description><![CDATA[{body}]]></description>{more}"
    )


def test_an_article_of_a_file_has_every_key(command: Command, tmp_path: Path) -> None:
    feed = tmp_path / "f.xml"
    feed.write_bytes(
        rss(
            item(
                "Rain in Kenya",
                "<p>Wet <b>day</b>.</p><script>x()</script>",
                "<author>Ann</author>",
            )
        )
    )
    command("import", feed, "--country", "SA", "--name", "X")
    (row,) = json.loads(command("articles", "SA", "--limit", 1, "--json")[1])
    status, out, err = command("article", row["id"], "--json")
    found = json.loads(out)
    assert (status, err, list(found)) == (0, "", KEYS)
    assert {key: found[key] for key in row} == row
    assert (found["body"], found["html"]) == ("Wet day.", "<p>Wet <b>day</b>.</p>")
    assert (found["about"], found["covers"], found["sample"]) == (["KE"], [], False)
    assert not found["dated"]
    assert (found["text_state"], found["text_note"]) == ("wanted", "")  # a short text with a link
    assert (found["image"], found["images"], found["feed"]) == (None, [], None)
    assert (found["revisions"], found["story"], found["translated_by"]) == ([], None, "")


def test_what_an_article_said_before_is_told_newest_first(command: Command, tmp_path: Path) -> None:
    feed = tmp_path / "f.xml"
    for count in ("Five", "Six", "Seven"):
        feed.write_bytes(
            rss(
                f"<title>{count} hurt</title><guid>1</guid><description>{count} people were hurt.</description>"
            )
        )
        command("import", feed, "--country", "SA", "--name", "X")
    (row,) = json.loads(command("articles", "SA", "--limit", 1, "--json")[1])
    found = json.loads(command("article", row["id"], "--json")[1])
    assert found["headline"] == "Seven hurt"
    assert [(one["headline"], one["text"]) for one in found["revisions"]] == [
        ("Six hurt", "Six people were hurt."), ("Five hurt", "Five people were hurt."),
    ]  # fmt: skip
    for one in found["revisions"]:
        assert datetime.now(UTC) - datetime.fromisoformat(one["replaced"]) < timedelta(minutes=5)


def test_the_images_of_a_synced_article_are_told_in_order_with_size_and_words(
    command: Command, tmp_path: Path
) -> None:
    when = format_datetime(datetime.now(UTC) - timedelta(hours=1), usegmt=True)
    images = {"/lead.png": (640, 400), "/one.png": (320, 200), "/two.png": (480, 300)}

    def answer(sites: Sites, site: int, path: str) -> Answer:
        if path in images:
            time.sleep(0.3 if path == "/two.png" else 0)  # the first of the text comes last
            return Answer(picture(*images[path]), "image/png")
        lead, one, two = (sites.url(0, name) for name in images)
        text = "".join(f"<p>Sentence {n} of a text long enough to be whole.</p>" for n in range(60))
        body = f'<img src="{two}" alt="The second"/>{text}<img src="{one}" alt="The first"/>'
        enclosure = (
            f'<enclosure url="{lead}" type="image/png" length="1"/><pubDate>{when}</pubDate>'
        )
        return Answer(rss(item("Ships", body, enclosure)), "application/rss+xml")

    sites = Sites(answer)
    try:
        catalogue = one_outlet(tmp_path / "c.csv", sites.url(0, "/feed.xml"))
        status, out, _ = command("sync", "--catalogue", catalogue, "--no-enrich", "--json")
        assert status == 0, out
        country = json.loads(out.splitlines()[0])["country"]
        rows = json.loads(command("articles", country, "--json")[1])
        (row,) = [one for one in rows if one["headline"] == "Ships"]
        found = json.loads(command("article", row["id"], "--json")[1])
        feed = sites.url(0, "/feed.xml")
    finally:
        sites.close()
    assert found["feed"] == feed
    assert found["dated"] is True
    assert (found["image"]["width"], found["image"]["height"]) == images["/lead.png"]
    assert [(one["width"], one["height"], one["alt"]) for one in found["images"]] == [
        (480, 300, "The second"), (320, 200, "The first"),
    ]  # fmt: skip
    for one in found["images"]:
        assert f'src="image:{one["hash"]}"' in found["html"]


def test_a_translated_article_is_told_in_english_and_in_the_original(command: Command) -> None:
    rows = json.loads(command("articles", "EG", "--json")[1])
    row = next(row for row in rows if not row["language"].startswith("en"))
    english = json.loads(command("article", row["id"], "--json")[1])
    original = json.loads(command("article", row["id"], "--json", "--original")[1])
    assert english["language"] == original["language"]
    for key in ("headline", "body", "html"):
        assert english[key] != original[key]
    assert english["sample"] is True
    assert english["feed"] is None
