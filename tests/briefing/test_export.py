"""An article, a story and an edition as HTML, Markdown and EPUB: whole, with sources, harmless."""

import io
import re
import shutil
import subprocess
import xml.etree.ElementTree as ET
import zipfile
from dataclasses import replace
from datetime import UTC, date, datetime
from html.parser import HTMLParser
from pathlib import Path

import pytest
from PIL import Image

from globe_app.briefing.export.gather import Gathering, themes_of
from globe_app.briefing.export.markdown import plain
from globe_app.briefing.export.write import ExportError, exported, write_file
from globe_app.errors import NotFoundError
from globe_app.geo.countries import Countries
from globe_app.model.export import ExportFormat
from globe_app.model.news import CachedImage, NewArticle, Outlet, Picture, Translation
from globe_app.store import entries, images, outlets, pages, story_writer
from globe_app.store.db import Store
from tests.conftest import NOW

AT = datetime(2026, 11, 5, 12, 0, tzinfo=UTC)
ARAB = Outlet("sa-sahifa", "الصحيفة", "SA", "ar", "https://sahifa.example/")
PAPER = Outlet("gb-paper", "The <b>Paper</b>", "GB", "en", "https://paper.example/")
EVIL = '"><script>alert(1)</script>'


def png() -> CachedImage:
    out = io.BytesIO()
    Image.new("RGBA", (90, 60), (1, 2, 3, 4)).save(out, "PNG")
    return CachedImage(out.getvalue(), "image/png", 90, 60)


@pytest.fixture
def ids(store: Store) -> dict[str, int]:
    picture = images.keep(store, png())
    for outlet in (ARAB, PAPER):
        outlets.keep_outlet(store, outlet)
    english = Translation(
        "A bridge opens", ("It opened.",), "<h2>Why</h2><p>It is <b>open</b>.</p>"
    )
    one = NewArticle(
        key="1", headline="افتتاح جسر", url="https://sahifa.example/1?a=1&b=2", published=AT, dated=True,
        language="ar", author="ليلى", summary=(), body_html="<h2>لماذا</h2><p>إنه مفتوح.</p>",
        body_text="لماذا\nإنه مفتوح.", digest="1", english=english, english_text="Why\nIt is open.",
        picture=Picture(picture, f"A bridge {EVIL}"),
    )  # fmt: skip
    two = replace(
        one, key="2", headline=f"The bridge & {EVIL}", url="javascript:alert(1)", language="en",
        author="Ann \x0b*Lee*", english=None, english_text="", picture=None,
        body_html='<p>See <a href="https://other.example/?x=1&amp;y=2">here</a>.<br>1 &lt; 2</p>'
        f'<p><img src="image:{picture}" alt="Inside"></p><table><tr><td>Cell</td></tr></table>'
        "<ul><li>First</li><li>Second</li></ul><blockquote><p>Said so.</p></blockquote>",
        body_text="See here.\n1 < 2", summary=("# No heading",),
    )  # fmt: skip
    three = replace(one, key="3", english=None, english_text="", url="https://sahifa.example/3")
    found = {}
    for outlet, some in ((ARAB, [one, three]), (PAPER, [two])):
        for written in entries.write_articles(store, outlet, some, NOW):
            found[written.key] = written.id
    pages.write_images(store, found["2"], two.body_html, (picture,), Picture(""))
    story_writer.write_clusters(store, {found["1"]: -1, found["2"]: -1}, {})
    story_writer.refresh_single_articles(
        store, [one.story_id for one in story_writer.stale_stories(store)]
    )
    return found


@pytest.fixture
def gather(store: Store, countries: Countries, resources: Path) -> Gathering:
    return Gathering(store, countries, themes_of(resources), NOW)


class Page(HTMLParser):
    """What a browser would load, open and show of a page."""

    def __init__(self, data: bytes) -> None:
        super().__init__()
        self.loads: list[str] = []
        self.links: list[str] = []
        self.tags: list[str] = []
        self.attributes: list[tuple[str, dict[str, str | None]]] = []
        self.words = ""
        self.feed(data.decode())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        self.tags.append(tag)
        self.attributes.append((tag, found))
        self.loads += [str(found[name]) for name in ("src", "srcset", "data") if name in found]
        if tag == "link":
            self.loads.append(str(found.get("href")))
        elif "href" in found:
            self.links.append(str(found["href"]))

    def handle_data(self, data: str) -> None:
        self.words += data


def test_an_html_file_fetches_nothing_runs_nothing_and_says_so(
    gather: Gathering, ids: dict[str, int]
) -> None:
    for document in (gather.article(ids["1"]), gather.article(ids["2"]), gather.story(1)):
        page = Page(exported(document, ExportFormat.HTML))
        assert page.loads
        assert all(one.startswith("data:image/") for one in page.loads)
        assert all(one.startswith(("https://", "#")) for one in page.links)
        assert not {"script", "iframe", "object", "form", "b", "base"} & set(page.tags)
        assert not any(name.startswith("on") for _, found in page.attributes for name in found)
        policy = next(f["content"] for t, f in page.attributes if f.get("http-equiv"))
        assert str(policy).startswith("default-src 'none'; img-src data:;")


def test_both_languages_stand_in_it_in_their_own_direction(
    gather: Gathering, ids: dict[str, int]
) -> None:
    document = gather.article(ids["1"])
    data = exported(document, ExportFormat.HTML).decode()
    assert '<h1 lang="en" xml:lang="en" dir="ltr">A bridge opens</h1>' in data
    assert '<h1 class="original" lang="ar" xml:lang="ar" dir="rtl">افتتاح جسر</h1>' in data
    assert data.index("It is open.") < data.index("إنه مفتوح.")
    page = Page(data.encode())
    for said in ("الصحيفة · Saudi Arabia", "Thursday, November 5, 2026", "ليلى", "Arabic"):
        assert said in page.words
    assert "https://sahifa.example/1?a=1&b=2" in page.links
    arabic = exported(gather.article(ids["3"]), ExportFormat.HTML).decode()
    assert '<html lang="ar" dir="rtl">' in arabic


def test_links_tables_and_images_of_an_english_text_are_kept(
    gather: Gathering, ids: dict[str, int]
) -> None:
    page = Page(exported(gather.article(ids["2"]), ExportFormat.HTML))
    assert "https://other.example/?x=1&y=2" in page.links
    assert {"table", "ul", "blockquote"} <= set(page.tags)
    assert len(page.loads) == 1
    assert "1 < 2" in page.words
    assert EVIL in page.words  # as words


def test_a_story_quotes_with_sources_and_brings_its_articles(
    gather: Gathering, ids: dict[str, int]
) -> None:
    page = Page(exported(gather.story(1), ExportFormat.HTML))
    assert "2 articles, 2 countries" in page.words
    assert page.words.count("United Kingdom") >= 2
    assert page.tags.count("article") == 2


def test_markdown_has_the_words_and_no_markup_of_outlets(
    gather: Gathering, ids: dict[str, int]
) -> None:
    text = exported(gather.article(ids["2"]), ExportFormat.MARKDOWN).decode()
    assert text.startswith('# The bridge \\& "\\>\\<script\\>')
    assert "- \\# No heading" in text
    assert "Ann \\*Lee\\*" in text
    assert "javascript" not in text
    both = exported(gather.article(ids["1"]), ExportFormat.MARKDOWN).decode()
    assert "*افتتاح جسر*" in both
    assert "(<https://sahifa.example/1?a=1&b=2>)" in both


@pytest.mark.parametrize(
    "words", ["1. first", "- a", "+ b", "# c", "=== d", "> e", "a\n# b", "![x](y)", "~~~"]
)
def test_no_words_become_markup(words: str) -> None:
    from markdown_it import MarkdownIt

    html = MarkdownIt().render(plain(words))
    assert re.fullmatch(r"<p>[^<]*</p>\n", html), html


def members(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as opened:
        first = opened.infolist()[0]
        assert (first.filename, first.compress_type) == ("mimetype", zipfile.ZIP_STORED)
        assert not first.extra
        return {name: opened.read(name) for name in opened.namelist()}


def test_an_epub_is_what_the_specification_asks_for(gather: Gathering, ids: dict[str, int]) -> None:
    found = members(exported(gather.story(1), ExportFormat.EPUB))
    assert found["mimetype"] == b"application/epub+zip"
    for name, data in found.items():
        if name.endswith((".xhtml", ".opf", ".xml")):
            ET.fromstring(data)
            assert b"<script" not in data
    names = {"o": "http://www.idpf.org/2007/opf", "d": "http://purl.org/dc/elements/1.1/"}
    package = ET.fromstring(found["OPS/package.opf"])
    items = {one.get("id"): one.get("href") for one in package.iterfind(".//o:item", names)}
    assert {f"OPS/{href}" for href in items.values()} | {
        "mimetype", "META-INF/container.xml", "OPS/package.opf",
    } == set(found)  # fmt: skip
    spine = [items[one.get("idref")] for one in package.iterfind(".//o:itemref", names)]
    nav = ET.fromstring(found["OPS/nav.xhtml"])
    linked = [one.get("href") for one in nav.iter("{http://www.w3.org/1999/xhtml}a")]
    assert linked == spine
    assert len(spine) == 3
    for tag in ("title", "language", "identifier"):
        assert package.findtext(f".//d:{tag}", "", names)
    properties = {one.get("property") for one in package.iterfind(".//o:meta", names)}
    assert {"dcterms:modified", "schema:accessMode", "schema:accessibilitySummary"} <= properties


def test_an_arabic_book_turns_its_pages_from_right_to_left(
    gather: Gathering, ids: dict[str, int]
) -> None:
    found = members(exported(gather.article(ids["3"]), ExportFormat.EPUB))
    assert b'page-progression-direction="rtl"' in found["OPS/package.opf"]
    assert b'dir="rtl"' in found["OPS/article-1.xhtml"]


def test_epubcheck_finds_nothing(gather: Gathering, ids: dict[str, int], tmp_path: Path) -> None:
    jar = Path("/usr/bin/epubcheck")
    if not jar.is_file() or shutil.which("java") is None:
        pytest.skip("epubcheck is not installed")
    found = [gather.story(1), gather.article(ids["3"]), gather.edition(date(2026, 11, 5), 9)]
    book = tmp_path / "all.epub"
    both = replace(
        found[2], stories=found[0].stories, articles=(*found[1].articles, *found[2].articles)
    )
    book.write_bytes(exported(both, ExportFormat.EPUB))
    quick = ("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")
    done = subprocess.run(
        ["java", *quick, "-jar", jar, book], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "0 warnings" in done.stdout + done.stderr


def test_an_edition_has_its_stories_and_what_no_story_tells(
    gather: Gathering, ids: dict[str, int]
) -> None:
    document = gather.edition(date(2026, 11, 5), 9)
    assert [one.headline for one in document.stories]
    assert document.title == "Thursday, November 5, 2026"
    with pytest.raises(NotFoundError, match="nothing of that day"):
        gather.edition(date(2020, 1, 1), 9)


def test_a_picture_whose_file_is_gone_is_left_out(
    store: Store, gather: Gathering, ids: dict[str, int]
) -> None:
    for place in store.images.glob("*/*"):
        place.unlink()
    for kind in ExportFormat:
        assert exported(gather.story(1), kind)
    assert Page(exported(gather.article(ids["1"]), ExportFormat.HTML)).loads == []


def test_a_file_is_written_whole_and_never_over_another(tmp_path: Path) -> None:
    out = tmp_path / "x.html"
    write_file(b"one", out, force=False)
    with pytest.raises(ExportError, match="there already"):
        write_file(b"two", out, force=False)
    write_file(b"two", out, force=True)
    assert out.read_bytes() == b"two"
    with pytest.raises(ExportError, match="a folder"):
        write_file(b"", tmp_path, force=True)
    with pytest.raises(ExportError, match="No such file"):
        write_file(b"", tmp_path / "none" / "x", force=False)
    assert [one.name for one in tmp_path.iterdir()] == ["x.html"]
