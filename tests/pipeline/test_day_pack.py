"""A day as one file: taken in whole, once, beside what is here; anything wrong with it changes nothing."""

import hashlib
import io
import json
import os
import struct
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from globe_app.errors import PackError
from globe_app.geo.countries import Countries
from globe_app.model.article_query import ArticleQuery
from globe_app.model.day_pack import UnpackReport
from globe_app.model.news import (
    Block,
    CachedImage,
    NewArticle,
    Outlet,
    Pair,
    Picture,
    Translation,
)
from globe_app.pipeline import reader_actions
from globe_app.pipeline.day_pack import container
from globe_app.pipeline.day_pack.pack import pack_day
from globe_app.pipeline.day_pack.unpack import WORKERS
from globe_app.pipeline.day_pack.unpack import unpack_day as unpack_day_with
from globe_app.pipeline.worker_pool import WorkerPool
from globe_app.store import (
    articles,
    entries,
    images,
    outlets,
    pages,
    stories,
    story_writer,
    translations,
)
from globe_app.store.db import Store, data_version, open_store
from globe_app.store.search import search
from tests import sql
from tests.conftest import NOW

DAY = date(2026, 11, 5)
AT = datetime(2026, 11, 5, 12, 0, tzinfo=UTC)
PAPER = Outlet("fr-paper", "Le Papier", "FR", "fr", "https://papier.example/")
GAZETTE = Outlet("gb-gazette", "Gazette", "GB", "en", "https://gazette.example/", covers=("IE",))


_POOLS: list[WorkerPool] = []


@pytest.fixture(autouse=True, scope="module")
def _workers() -> Iterator[None]:
    """Processes for all tests here: to start them takes longer than what they do."""
    _POOLS.append(WorkerPool(WORKERS))
    _POOLS[0].submit(
        20.0, "warm", lambda _: None, sorted, (1, 2)
    )  # its threads are there before the tests
    yield
    _POOLS.pop().close()


def unpack_day(store: Store, countries: Countries, path: Path, now: datetime) -> UnpackReport:
    return unpack_day_with(store, countries, path, now, workers=_POOLS[0])


def jpeg(shade: int, **more: object) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (120, 80), (shade, 90, 160)).save(out, "JPEG", quality=82, **more)
    return out.getvalue()


def new(outlet: Outlet, number: int, picture: str = "", **more: object) -> NewArticle:
    made = NewArticle(
        key=f"guid-{number}", headline=f"Event number {number} in {outlet.country}",
        url=f"{outlet.homepage}{number}", published=AT, dated=True, language=outlet.language, author="Ann",
        summary=(f"What happened in {number}.",), body_html=f"<p>Body <b>{number}</b> &amp; more.</p>",
        body_text=f"Body {number} & more.", digest=f"d{number}", about=("KE",),
        picture=Picture(picture, "A field") if picture else None,
        canonical_url=f"{outlet.homepage}{number}",
    )  # fmt: skip
    return replace(made, **more)  # type: ignore[arg-type]


def fill(store: Store) -> dict[str, int]:
    """Five articles of a day, two of them one story, one translated, two with images; one of another day."""
    hashes = [
        images.keep(store, CachedImage(jpeg(shade), "image/jpeg", 120, 80)) for shade in (10, 20)
    ]
    for outlet in (PAPER, GAZETTE):
        outlets.keep_outlet(store, outlet)
    other_day = replace(new(GAZETTE, 9), published=datetime(2026, 11, 4, 12, tzinfo=UTC))
    french = Translation("Event in English", ("A bullet.",), "<p>Body in English.</p>")
    written = [
        *entries.write_articles(store, PAPER, [
            new(PAPER, 1, hashes[0]), new(PAPER, 2, english=french, english_text="Body in English."),
        ], NOW),
        *entries.write_articles(store, GAZETTE, [
            new(GAZETTE, 3), new(GAZETTE, 4), new(GAZETTE, 5), other_day,
        ], NOW),
    ]  # fmt: skip
    ids = {one.key: one.id for one in written}
    html = f'<p>Seen.</p><p><img src="image:{hashes[1]}" alt="A river"></p>'
    pages.write_images(store, ids["guid-3"], html, (hashes[1],), Picture(""))
    source = translations.source(store, ids["guid-1"])
    blocks = (Block("p", (Pair("Body 1 & more.", "Body 1, in English."),)),)
    english = translations.English(
        "The first event", ("It happened.",), blocks, "Body 1, in English.",
        "<p>Body 1, in English.</p>", "Firefox model fr-en", ("KE",),
    )  # fmt: skip
    translations.write_english(store, [(source, english)])
    story_writer.write_clusters(
        store, {ids["guid-1"]: -1, ids["guid-3"]: -1, ids["guid-4"]: -2}, {}
    )
    story_writer.refresh_single_articles(
        store, [one.story_id for one in story_writer.stale_stories(store)]
    )
    return ids


@pytest.fixture
def source(tmp_path: Path) -> Iterator[Store]:
    made = open_store(tmp_path / "source.db")
    fill(made)
    yield made
    made.close()


@pytest.fixture
def file(source: Store, tmp_path: Path) -> Path:
    out = tmp_path / "day.globepack"
    pack_day(source, DAY, out)
    return out


def told(store: Store) -> list[tuple[object, ...]]:
    """What articles say and show, whatever their ids."""
    found = []
    for row in search(store, ArticleQuery(), 100).rows:
        a = articles.article(store, row.id)
        assert not a.damaged
        found.append((
            row.headline, row.original_headline, a.outlet, row.published, row.dated, row.language, row.url,
            a.author, a.summary, a.body_html, a.english, a.picture, a.images, a.about, a.text_state,
        ))  # fmt: skip
    return sorted(found, key=str)


def test_all_of_a_day_comes_to_another_store(
    source: Store, file: Path, store: Store, countries: Countries
) -> None:
    report = unpack_day(store, countries, file, NOW)
    assert (report.added, report.known, report.outlets, report.images) == (5, 0, 2, 2)
    assert report.stories_made == 1
    there = told(store)
    assert there == [one for one in told(source) if one[3] == AT]
    first = next(one for one in there if one[0] == "The first event")
    assert isinstance(first[10], Translation)
    assert first[10].blocks[0].pairs[0].english == "Body 1, in English."
    for name in images_of(store):
        place = images.path_of(store.images, name)
        assert place is not None
        assert hashlib.sha256(place.read_bytes()).hexdigest() == name
    (row,) = stories.stories(store, datetime(2026, 11, 1, tzinfo=UTC), NOW, limit=9)[:1]
    assert (row.articles, row.countries) == (2, ("FR", "GB"))


def images_of(store: Store) -> set[str]:
    found = set()
    for row in search(store, ArticleQuery(), 100).rows:
        a = articles.article(store, row.id)
        found |= {one.hash for one in (a.picture, *a.images) if one}
    return found


def test_twice_is_once_and_the_readers_marks_stay(
    file: Path, store: Store, countries: Countries
) -> None:
    unpack_day(store, countries, file, NOW)
    one = search(store, ArticleQuery(), 1).rows[0].id
    reader_actions.set_note(store, one, "mine", NOW)
    reader_actions.mark_read(store, [one], True, NOW)
    before = told(store)
    report = unpack_day(store, countries, file, NOW)
    assert (report.added, report.known, report.outlets, report.images) == (0, 5, 0, 0)
    assert (report.stories_made, report.stories_joined, report.undoable) == (0, 0, False)
    assert told(store) == before
    assert sql.value(store, "SELECT note FROM reader_state WHERE article_id = ?", one) == "mine"


def test_articles_that_came_by_feeds_under_other_ids_are_the_same(
    file: Path, store: Store, countries: Countries
) -> None:
    here = replace(PAPER, id="fr-le-papier")  # another reader's id for the outlet of that site
    outlets.keep_outlet(store, here)
    mine = [
        replace(new(PAPER, 7), published=NOW),  # ids differ from here on
        replace(new(PAPER, 1), key="other", headline="Event number 1 in FR, edited"),  # same page
        new(PAPER, 2),
    ]
    ids = [one.id for one in entries.write_articles(store, here, mine, NOW)]
    reader_actions.mark_saved(store, ids[1], True, NOW)
    report = unpack_day(store, countries, file, NOW)
    assert (report.added, report.known, report.outlets) == (3, 2, 1)
    assert articles.article(store, ids[1]).row.saved
    assert articles.article(store, ids[1]).row.headline == "Event number 1 in FR, edited"
    outlet_ids = {
        articles.article(store, r.id).outlet.id
        for r in search(store, ArticleQuery(country="FR"), 9).rows
    }
    assert outlet_ids == {"fr-le-papier"}


def test_what_comes_joins_the_story_that_is_here(
    file: Path, store: Store, countries: Countries
) -> None:
    outlets.keep_outlet(store, PAPER)
    written = entries.write_articles(store, PAPER, [new(PAPER, 1), new(PAPER, 8)], NOW)
    first, eighth = (one.id for one in written)
    story_writer.write_clusters(store, {first: -1, eighth: -1}, {})
    report = unpack_day(store, countries, file, NOW)
    assert (report.stories_made, report.stories_joined) == (0, 1)
    story = articles.article(store, first).story
    members = {
        articles.article(store, one.article_id).row.url
        for one in stories.story_articles(store, story, 9)
    }
    assert members == {f"{PAPER.homepage}1", f"{PAPER.homepage}8", f"{GAZETTE.homepage}3"}


def test_undo_takes_back_what_came_but_not_what_the_reader_keeps(
    file: Path, store: Store, countries: Countries
) -> None:
    unpack_day(store, countries, file, NOW)
    ids = [row.id for row in search(store, ArticleQuery(), 9).rows]
    whole = told(store)
    assert reader_actions.undo(store, NOW).words.startswith("Undone: 5 articles of 2026-11-05")
    assert told(store) == []
    assert outlets.outlets(store) == ()
    assert reader_actions.redo(store, NOW).lists_changed
    assert told(store) == whole
    reader_actions.mark_saved(store, ids[0], True, NOW)
    reader_actions.undo(store, NOW)  # saved no more
    reader_actions.redo(store, NOW)
    reader_actions.mark_read(store, [ids[1]], True, NOW)
    reader_actions.undo(store, NOW)
    reader_actions.undo(store, NOW)
    reader_actions.undo(store, NOW)
    assert told(store) == []
    # a feed, or the file, may bring them again
    assert unpack_day(store, countries, file, NOW).added == 5


def test_an_article_that_was_cleaned_up_comes_back_in_its_place(
    file: Path, store: Store, countries: Countries
) -> None:
    from globe_app.store import retention

    unpack_day(store, countries, file, NOW)
    one = search(store, ArticleQuery(), 1).rows[0].id
    retention.remove_batches(store, [one], NOW)
    report = unpack_day(store, countries, file, NOW)
    assert (report.added, report.known) == (1, 4)
    assert articles.article(store, one).row.id == one


# The file ------------------------------------------------------------------------------------------------


def test_the_file_is_whole_private_and_never_written_over_another(
    source: Store, file: Path, tmp_path: Path
) -> None:
    assert file.stat().st_mode & 0o777 == 0o600
    before = file.read_bytes()
    with pytest.raises(PackError, match="there already"):
        pack_day(source, DAY, file)
    assert pack_day(source, DAY, file, force=True).articles == 5
    assert file.read_bytes() == before  # the same day is the same file
    with pytest.raises(PackError, match="a folder"):
        pack_day(source, DAY, tmp_path)
    with pytest.raises(PackError, match="No such file"):
        pack_day(source, DAY, tmp_path / "none" / "x.pack")
    with pytest.raises(PackError, match="no article of that day"):
        pack_day(source, date(2020, 1, 1), tmp_path / "x.pack")
    with pytest.raises(PackError, match="cancelled"):
        pack_day(source, DAY, tmp_path / "x.pack", cancelled=lambda: True)
    left = {one.name for one in tmp_path.iterdir() if one.is_file() and ".db" not in one.name}
    assert left == {file.name}


def test_what_is_damaged_here_is_left_out_of_the_pack(source: Store, tmp_path: Path) -> None:

    sql.change(source, "UPDATE texts SET plain = 'X' WHERE article_id = 2")
    for name in images_of(source):
        place = images.path_of(source.images, name)
        assert place is not None
        place.write_bytes(b"no image")
    report = pack_day(source, DAY, tmp_path / "x.pack")
    assert (report.articles, report.left_out, report.images) == (4, 1, 0)


def refused(store: Store, countries: Countries, path: Path, why: str) -> None:
    before, version = told(store), data_version(store)
    with pytest.raises(PackError, match=why) as caught:
        unpack_day(store, countries, path, NOW)
    assert "\n" not in str(caught.value)
    assert str(path)[-20:] in str(caught.value)
    assert (told(store), data_version(store)) == (before, version)
    assert outlets.outlets(store) == ()


@given(place=st.floats(0, 1, exclude_max=True), bit=st.integers(0, 7))
@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_no_flipped_bit_passes(file: Path, tmp_path: Path, place: float, bit: int) -> None:
    whole = bytearray(file.read_bytes())
    whole[int(place * len(whole))] ^= 1 << bit
    broken = tmp_path / "broken.pack"
    broken.write_bytes(whole)
    with pytest.raises(PackError), container.verified(broken):
        pass


@pytest.mark.parametrize("keep", [0.0, 0.3, 0.9, 0.999])
def test_what_was_cut_off_is_refused(
    file: Path, store: Store, countries: Countries, keep: float
) -> None:
    whole = file.read_bytes()
    file.write_bytes(whole[: int(len(whole) * keep)])
    refused(store, countries, file, "no day pack, or was cut off")


def test_what_is_no_pack_is_refused(store: Store, countries: Countries, tmp_path: Path) -> None:
    for data, why in ((b"PK\x03\x04 hello", "no day pack"), (b"x" * 5_000, "no day pack")):
        (tmp_path / "x").write_bytes(data)
        refused(store, countries, tmp_path / "x", why)
    refused(store, countries, tmp_path / "missing", "No such file")
    refused(store, countries, tmp_path, "Is a directory")
    os.mkfifo(tmp_path / "pipe")
    with zipfile.ZipFile(tmp_path / "plain.zip", "w") as made:
        made.writestr("a", "b")
    refused(store, countries, tmp_path / "plain.zip", "no day pack")


# Made by somebody who knows the format -------------------------------------------------------------------


@dataclass
class Parts:
    """The members of a pack, to be changed."""

    members: dict[str, bytes]
    manifest: dict[str, object]

    def articles(self) -> list[dict[str, object]]:
        return [json.loads(line) for line in self.members["articles.jsonl"].splitlines()]

    def put(self, rows: list[dict[str, object]]) -> None:
        self.members["articles.jsonl"] = b"".join(json.dumps(one).encode() + b"\n" for one in rows)

    def outlet(self, **more: object) -> None:
        rows = json.loads(self.members["outlets.json"])
        rows[0].update(more)
        self.members["outlets.json"] = json.dumps(rows).encode()

    def article(self, **more: object) -> None:
        rows = self.articles()
        rows[0].update(more)
        self.put(rows)


def taken_apart(path: Path) -> Parts:
    with zipfile.ZipFile(path) as opened:
        members = {name: opened.read(name) for name in opened.namelist()}
    return Parts(members, json.loads(members.pop("manifest.json")))


def sealed(path: Path, parts: Parts, *, names: bool = True, then: Callable[[bytearray], None] | None = None,
           more: list[tuple[zipfile.ZipInfo | str, bytes]] | None = None) -> Path:  # fmt: skip
    """A pack whose every checksum is right."""
    if names:
        parts.manifest["members"] = {
            name: {"size": len(data), "sha256": hashlib.sha256(data).hexdigest()}
            for name, data in parts.members.items()
        }
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        for name, data in parts.members.items():
            made.writestr(name, data)
        made.writestr("manifest.json", json.dumps(parts.manifest))
        for info, data in more or ():
            made.writestr(info, data)
        made.comment = b"globe-app day pack 1 sha256:" + b"0" * 64
    whole = bytearray(out.getvalue())
    if then:
        then(whole)
    whole[-64:] = hashlib.sha256(bytes(whole[:-64])).hexdigest().encode()
    path.write_bytes(whole)
    return path


def test_taken_apart_and_sealed_again_it_is_taken_in(
    file: Path, store: Store, countries: Countries
) -> None:
    sealed(file, taken_apart(file))
    assert unpack_day(store, countries, file, NOW).added == 5


@pytest.mark.parametrize(
    ("change", "why"),
    [
        (lambda p: p.manifest.update(version=2), "newer globe-app"),
        (lambda p: p.manifest.update(version="1"), "manifest is not"),
        (lambda p: p.manifest.update(format="else"), "manifest is not"),
        (lambda p: p.manifest.update(day="soon"), "manifest cannot be read"),
        (lambda p: p.manifest.update(articles=4), "another number of articles"),
        (lambda p: p.manifest.update(articles=10**9), "claims a number"),
        (lambda p: p.members.pop("stories.json"), "stories.json is missing"),
        (lambda p: p.members.update({"../evil": b"x"}), "no day pack has"),
        (lambda p: p.members.update({"/etc/passwd": b"x"}), "no day pack has"),
        (lambda p: p.members.update({"images/short": b"x"}), "no day pack has"),
        (lambda p: p.members.update({"images/" + "0" * 64: b"x"}), "not named by its content"),
        (lambda p: p.outlet(country="ZZ"), "'ZZ' is no country"),
        (lambda p: p.outlet(country="France"), "no country"),
        (lambda p: p.outlet(id="../x"), "no id or name"),
        (lambda p: p.outlet(sample=True), "sample"),
        (lambda p: p.outlet(covers=["QQ"]), "no country"),
        (lambda p: p.outlet(name="\x00"), "no id or name"),
        (lambda p: p.article(outlet="nowhere"), "not in the pack"),
        (lambda p: p.article(headline=" "), "no headline"),
        (lambda p: p.article(published=-5), "date is none"),
        (lambda p: p.article(published=True), "published has not the form"),
        (lambda p: p.article(published="2026"), "published has not the form"),
        (lambda p: p.article(about=["XX"]), "no country"),
        (lambda p: p.article(html=7), "html has not the form"),
        (lambda p: p.article(html=os.urandom(1_000_000).hex()), "html has more than"),
        (lambda p: p.article(language="../../etc"), "no language"),
        (lambda p: p.article(text_state="odd"), "no state"),
        (lambda p: p.article(image=["f" * 64, ""]), "image that is not in the pack"),
        (lambda p: p.article(translation={"state": "whole"}), "is missing"),
        (lambda p: p.members.update({"articles.jsonl": b"{nonsense\n"}), "no JSON"),
        (lambda p: p.members.update({"articles.jsonl": b"[" * 100_000}), "no JSON"),
        (lambda p: p.members.update({"outlets.json": b"{}"}), "outlets are no list"),
        (lambda p: p.members.update({"stories.json": b"[[[99, 0, null, \"\"]]]"}), "not in the pack"),
        (lambda p: p.members.update({"stories.json": b"[[[0, NaN, null, \"\"]]]"}), "number that is none"),
        (lambda p: p.members.update({"stories.json": b"[[[0,0,null,\"\"],[0,0,null,\"\"]]]"}), "two stories"),
        (lambda p: p.members.update({"articles.jsonl": b" " * 40_000_000}), "times its size"),
    ],
)  # fmt: skip
def test_a_pack_with_a_wrong_part_changes_nothing(
    file: Path, store: Store, countries: Countries, change: Callable[[Parts], object], why: str
) -> None:
    parts = taken_apart(file)
    change(parts)
    refused(store, countries, sealed(file, parts), why)


def test_members_that_do_not_match_the_manifest_are_refused(
    file: Path, store: Store, countries: Countries
) -> None:
    for change, why in (
        (lambda p: p.members.update({"images/" + "a" * 64: b"x"}), "not in its manifest"),
        (lambda p: p.members.pop(next(n for n in p.members if n.startswith("images/"))), "missing in it"),
        (lambda p: p.members.update({"stories.json": b"[] "}), "another size"),
        (lambda p: p.members.update({"outlets.json": p.members["outlets.json"].replace(b"G", b"H", 1)}),
         "its checksum is another one"),
    ):  # fmt: skip
        pack = file.with_name("changed.pack")
        pack.write_bytes(file.read_bytes())
        parts = taken_apart(pack)
        change(parts)
        refused(store, countries, sealed(pack, parts, names=False), why)


@pytest.mark.parametrize("name", ["manifest.json", "stories.json"])
def test_data_that_cannot_be_unpacked_is_refused(
    file: Path, store: Store, countries: Countries, name: str
) -> None:
    def scratch(whole: bytearray) -> None:
        at = whole.index(name.encode()) + len(name)
        whole[at : at + 10] = b"\xff" * 10

    refused(
        store, countries, sealed(file, taken_apart(file), then=scratch), "damaged|cannot be read"
    )


def test_a_name_that_is_no_text_is_refused(file: Path, store: Store, countries: Countries) -> None:
    def scratch(whole: bytearray) -> None:
        at = whole.rindex("näme".encode())
        whole[at : at + 5] = b"n\xff\xffme"

    pack = sealed(file, taken_apart(file), then=scratch, more=[("näme", b"")])
    refused(store, countries, pack, "damaged")


def test_members_with_two_names_links_and_locks_are_refused(
    file: Path, store: Store, countries: Countries
) -> None:
    link = zipfile.ZipInfo("images/" + "b" * 64)
    link.external_attr = 0o120777 << 16
    lock = struct.pack("<H", 1)

    def encrypt(
        whole: bytearray,
    ) -> None:  # of the first member, in its header and in the directory
        at = whole.index(b"PK\x01\x02")
        whole[at + 8 : at + 10] = lock
        whole[6:8] = lock

    with pytest.warns(UserWarning, match="Duplicate name"):
        again = sealed(file.with_name("a"), taken_apart(file), more=[("stories.json", b"[]")])
    refused(store, countries, again, "two members")
    linked = sealed(file.with_name("b"), taken_apart(file), more=[(link, b"/etc/passwd")])
    refused(store, countries, linked, "a link or device")
    locked = sealed(file.with_name("c"), taken_apart(file), then=encrypt)
    refused(store, countries, locked, "encrypted")


def test_hostile_html_comes_in_as_harmless_as_from_a_feed(
    file: Path, store: Store, countries: Countries
) -> None:
    parts = taken_apart(file)
    evil = (
        '<p onclick="x()">Fine<script>alert(1)</script></p><iframe src="http://e.example"></iframe>'
        '<img src="http://tracker.example/pixel.gif" alt="x"><img src="file:///etc/passwd" alt="y">'
        '<a href="javascript:alert(1)">go</a>'
    )
    rows = parts.articles()
    for row in rows:
        row["html"] = evil
        row["headline"] = "<b>Bold</b> \u202eclaim"
        row["url"] = "javascript:alert(1)"
        if isinstance(row["translation"], dict):
            row["translation"]["html"] = evil
            row["translation"]["blocks"] = [["img", evil], ["p", "<script>", "a<b", "c"]]
    parts.put(rows)
    unpack_day(store, countries, sealed(file, parts), NOW)
    for row in search(store, ArticleQuery(), 9).rows:
        a = articles.article(store, row.id)
        shown = a.body_html + (a.english.body_html if a.english else "")
        shown += "".join(b.html for b in a.english.blocks) if a.english else ""
        assert "Fine" in shown
        for bad in ("script", "onclick", "iframe", "tracker", "file:", "javascript"):
            assert bad not in shown.replace("&lt;script", "")
        assert row.url == ""
        assert "\u202e" not in row.original_headline


def test_images_are_decoded_again(file: Path, store: Store, countries: Countries) -> None:
    parts = taken_apart(file)
    for name in [one for one in parts.members if one.startswith("images/")]:
        del parts.members[name]
    exif = Image.Exif()
    exif[0x010E] = "where I live"
    secret = jpeg(99, exif=exif) + b"behind the image"
    name = hashlib.sha256(secret).hexdigest()
    parts.members[f"images/{name}"] = secret
    rows = parts.articles()
    for row in rows:
        row["image"], row["images"] = [name, "alt"], []
        row["html"] = f'<p>Text</p><img src="image:{name}" alt="in it">'
    parts.put(rows)
    unpack_day(store, countries, sealed(file, parts), NOW)
    (kept,) = images_of(store)
    place = images.path_of(store.images, kept)
    assert place is not None
    assert b"where I live" not in place.read_bytes()
    assert b"behind the image" not in place.read_bytes()
    one = articles.article(store, search(store, ArticleQuery(), 1).rows[0].id)
    assert f"image:{kept}" in one.body_html


@pytest.mark.parametrize(
    "data", [b"GIF89a nothing", b"\xff\xd8\xff\xe0 cut", b"<svg/>", jpeg(7)[:-200]]
)
def test_an_image_that_is_none_refuses_the_pack(
    file: Path, store: Store, countries: Countries, data: bytes
) -> None:
    parts = taken_apart(file)
    parts.members[f"images/{hashlib.sha256(data).hexdigest()}"] = data
    refused(store, countries, sealed(file, parts), "image ")
