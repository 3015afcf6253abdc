"""Lists of feeds that strangers wrote: OPML and catalogues."""

import re
from pathlib import Path

import pytest

from globe_app.errors import FeedError
from globe_app.feeds.catalogue import parse_catalogue, read_catalogue
from globe_app.feeds.opml import MAX_FEEDS, parse_opml, read_opml
from globe_app.geo.countries import Countries

HOSTILE = Path(__file__).parents[3] / "shared" / "cases" / "hostile"
HEAD = "id,name,country,language,feed_url,homepage\n"


def opml(*outlines: str) -> bytes:
    return f"<opml version='2.0'><body>{''.join(outlines)}</body></opml>".encode()


def outline(url: str, text: str = "N") -> str:
    return f'<outline type="rss" text="{text}" xmlUrl="{url}"/>\n'


def test_a_flat_file_of_twenty_thousand_feeds_is_cut_and_says_so() -> None:
    found = parse_opml(opml(*(outline(f"https://h{i}.example/f") for i in range(20_000))), "x")
    assert len(found.feeds) == MAX_FEEDS
    assert found.left_out == 20_000 - MAX_FEEDS


def test_an_address_named_twice_is_one_feed() -> None:
    assert len(parse_opml(opml(outline("https://a.example/f") * 3), "x").feeds) == 1


@pytest.mark.parametrize(
    "address",
    [
        "http://a:f/",
        "http://a.example:99999/",
        "http://:80/",
        "http://[::1",
        "ftp://a.example/",
        "x",
    ],
)
def test_an_address_that_is_none_is_named_with_its_line(address: str) -> None:
    found = parse_opml(opml("\n", outline("https://a.example/f"), outline(address)), "x")
    assert len(found.feeds) == 1
    assert found.refused[0].startswith(f"line 3: '{address}' is no web address: ")
    with pytest.raises(FeedError, match="line 1: "):
        parse_opml(opml(outline(address)), "x")


def test_many_addresses_that_are_none_are_counted() -> None:
    found = parse_opml(
        opml(outline("https://a.example/f"), *(outline(f"x{i}") for i in range(500))), "x"
    )
    assert len(found.refused) == 21
    assert found.refused[-1] == "480 more addresses are none"


def test_an_ampersand_of_no_reference_is_one_of_text() -> None:
    (feed,) = parse_opml(opml(outline("https://a.example/f?a=1&b=2&amp;c=3", "A & B")), "x").feeds
    assert (feed.url, feed.name) == ("https://a.example/f?a=1&b=2&c=3", "A & B")


def test_names_and_folders_are_cleaned() -> None:
    inner = outline("https://a.example/f", "Smile &#55357;&#56832; &#55357;&#0;&#x202e;x")
    (feed,) = parse_opml(opml(f'<outline text="Fra&#0;nce">{inner}</outline>'), "x").feeds
    assert feed.name == "Smile 😀 \ufffdx"
    assert feed.folders == ("France",)


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "not an OPML file"),
        (b"<opml><body>" + b"<outline>" * 100_000, "not an OPML file"),
        (b"<opml><body>" + b"<outline>" * 200 + b"</outline>" * 200 + b"</body></opml>", "no feed"),
        (b"<opml><head><outline xmlUrl='http://a.example/'/></head></opml>", "no feed"),
        (b"<!DOCTYPE o [<!entity a 'b'>]><opml><body/></opml>", "defines entities"),
        (b"<!DOCTYPE o SYSTEM 'file:///etc/passwd'><opml><body/></opml>", "no feed"),
        (b"\xff\xfe<\x00o", "not an OPML file"),
    ],
)
def test_what_is_no_list_of_feeds_is_refused_in_words(data: bytes, why: str) -> None:
    with pytest.raises(FeedError, match=why):
        parse_opml(data, "x")


def test_a_folder_a_device_and_a_file_too_large_are_refused(tmp_path: Path) -> None:
    large = tmp_path / "large.opml"
    large.write_bytes(b" " * (5 * 2**20 + 1))
    for path, why in (
        (tmp_path, "folder"),
        (Path("/dev/zero"), "regular file"),
        (large, "5 MiB"),
        (Path("a\0b"), "no such"),
    ):
        with pytest.raises(FeedError, match=why):
            read_opml(path)


@pytest.mark.parametrize(
    ("row", "why"),
    [
        ("a,A,FR,fr,http://a:f/,", "its port is no number"),
        ("a,A,FR,fr,http://:f,", "it names no host|its port is no number"),
        ("a,A,FR,fr,http://a.example:99999/f,", "its port is no number from 1 to 65535"),
        ("a,A,FR,fr,http://[::1/f,", "no web address"),
        ("a,A,FR,fr,https://a.example/f,http://b:x/", "'http://b:x/' is no web address"),
        ("a b\x1b,A,FR,fr,https://a.example/f,", "control characters"),
    ],
)  # fmt: skip
def test_an_address_that_is_none_is_named_with_its_line_in_a_catalogue(
    row: str, why: str, countries: Countries
) -> None:
    listings, wrong = parse_catalogue(f"{HEAD}{row}\n".encode(), countries.by_code)
    assert listings == ()
    (line,) = wrong
    assert line.startswith("line 2: ")
    assert re.search(why, line)


def test_lines_are_counted_as_an_editor_counts_them(countries: Countries) -> None:
    text = f'{HEAD}a,"A\x0b\u2028name",FR,fr,https://a.example/f,\nb,B,ZZ,fr,https://b.example/f,\n'
    _, wrong = parse_catalogue(text.encode(), countries.by_code)
    assert [line[:7] for line in wrong] == ["line 3:"]


def test_the_shared_catalogue_with_a_bad_port_is_refused_in_words(
    tmp_path: Path, countries: Countries
) -> None:
    path = HOSTILE / "catalogue_ValueError_a5875c3d"
    if not path.is_file():
        pytest.skip("the shared cases are not there")
    with pytest.raises(FeedError, match="line 2: "):
        read_catalogue(path, countries.by_code)
