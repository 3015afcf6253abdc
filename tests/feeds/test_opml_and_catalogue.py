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


A, B = "https://a.example/f", "https://b.example/f"


@pytest.mark.parametrize(
    "text",
    [
        f'<opml><body><outline text="A&nbsp;&eacute;" xmlUrl="{A}"/><outline xmlUrl="{B}"/></body></opml>',
        f'<opml><body><outline text="A < B" xmlUrl="{A}"/><outline xmlUrl="{B}"/></body></opml>',
        f'<opml><body><outline text="A <b>bold</b>" xmlUrl="{A}"/><outline xmlUrl="{B}"/></body></opml>',
        f'<opml><body><outline text="F"><outline xmlUrl="{A}"><outline xmlUrl="{B}">',
        f'<opml><body><outline text="F"><outline xmlUrl="{A}"/><outline xmlUrl="{B}"/><outline xmlUrl="htt',
        f'<OPML><BODY><OUTLINE TEXT="F" XMLURL="{A}"/><outline xmlURL="{B}"></BODY></OPML>',
        f'<opml><outline text="F" xmlUrl="{A}"/><outline xmlUrl="{B}"/></opml>',
        f'<outline text="F" xmlUrl="{A}"/><outline xmlUrl="{B}"/>',
        f'<body><outline text="F" xmlUrl="{A}"/><outline xmlUrl="{B}"/></body>',
        f'<opml><body><outline text="fubar "baz"" title="x "y" z" xmlUrl="{A}"/><outline xmlUrl="{B}"/></body>',
        f'<opml><body>,<outline text="F" xmlUrl="{A}"/>,<outline xmlUrl="{B}"/></body></opml>',
        f"<opml><body><outline text=F xmlUrl={A} /><outline xmlUrl='{B}'></body></opml>",
        f'<opml><body><outline text="F" text="G" xmlUrl="{A}"/><outline xmlUrl="{B}"/></body></opml>',
        f'<opml><body><outline fz:x="1" text="F" xmlUrl="{A}"/><outline y:y="2" xmlUrl="{B}"/></body></opml>',
        f'<opml><body><outline text="F\x01" xmlUrl="{A}"/><outline xmlUrl="{B}"/></body></opml>',
        f'\n <?xml version="1.0"?><opml><body><outline xmlUrl="{A}"/><outline xmlUrl="{B}"/></body></opml>',
        f'<opml><head><title>A & B</head><body><outline xmlUrl="{A}"/><outline xmlUrl="{B}"/></body></opml>',
        f'<opml><body><outline xmlUrl="{A}"/></outline></outline><outline xmlUrl="{B}"/></body></opml> junk',
        f'<opml><body><outline rssUrl="{A}"/><outline type="rss" url="{B}"/></body></opml>',
        f'<opml><body><outline xmlUrl="feed:{A}"/><outline xmlUrl=" b.example/f "/></body></opml>',
        f'<opml xmlns="urn:o"><body><outline xmlUrl="{A}"/><outline xmlUrl="{B}"/></body></opml>',
        f'<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><DT><H3>N</H3><DL><DT><A FEEDURL="{A}" HREF="x">A</A>'
        f'<DT><A HREF="https://b.example/f.rss?f">no</A></DL><DT><A FEEDURL="{B}">B</A></DL>'.replace(
            "f.rss?f", "about"
        ),
        f"{A}\n\n# a remark\n{B}\n",
        f'{A} "tag one" "~A Paper"\nb.example/f\n',
    ],
)
def test_both_feeds_of_a_list_that_is_no_xml_are_read(text: str) -> None:
    assert [one.url for one in parse_opml(text.encode(), "x").feeds] == [A, B]


@pytest.mark.parametrize(
    "encoding", ["utf-16", "utf-16-le", "utf-8-sig", "koi8-r", "windows-1251", "utf-32"]
)
def test_a_list_in_any_encoding_keeps_its_names(encoding: str) -> None:
    declared = encoding.partition("-sig")[0].replace("-le", "")
    text = (
        f'<?xml version="1.0" encoding="{declared}"?>' + opml(outline(A, "Новая газета")).decode()
    )
    (feed,) = parse_opml(text.encode(encoding), "x").feeds
    assert feed.name == "Новая газета"


def test_folders_are_named_also_where_a_list_is_no_xml() -> None:
    text = f"""<opml><body><outline text="Europe"><outline text="France & co">
      <outline text="A" xmlUrl="{A}"></outline></outline></outline>
      <outline title="Asia"><outline text="B&nbsp;B" xmlUrl="{B}" country="jp"></body>"""
    one, two = parse_opml(text.encode(), "x").feeds
    assert (one.folders, one.name) == (("Europe", "France & co"), "A")
    assert (two.folders, two.name, two.country) == (("Asia",), "B B", "JP")


def test_the_tags_and_names_of_a_text_of_addresses_are_kept() -> None:
    text = f'# my feeds\n{A} France "~The A" !hidden\n\n{B} "World news" local\nquery:unread:x\n'
    found = parse_opml(text.encode(), "x")
    one, two = found.feeds
    assert (one.name, one.folders) == ("The A", ("France",))
    assert (two.name, two.folders) == ("", ("World news",))


def test_bookmarks_of_a_browser_are_feeds_with_their_folders() -> None:
    text = f"""<!DOCTYPE NETSCAPE-Bookmark-file-1><TITLE>Bookmarks</TITLE><H1>Bookmarks</H1><DL><p>
      <DT><H3>Chile</H3><DL><p><DT><A FEEDURL="{A}" HREF="https://a.example/">A &amp; Co</A></DL><p>
      <DT><A HREF="https://b.example/rss.xml">B</A><DT><A HREF="https://c.example/">no feed</A></DL>"""
    one, two = parse_opml(text.encode(), "x").feeds
    assert (one.url, one.name, one.homepage, one.folders) == (
        A,
        "A & Co",
        "https://a.example/",
        ("Bookmarks", "Chile"),
    )
    assert (two.url, two.name, two.folders) == ("https://b.example/rss.xml", "B", ("Bookmarks",))


def test_relative_addresses_and_what_was_escaped_twice_are_mended() -> None:
    found = parse_opml(
        opml(
            outline("https://a.example/f?x=1&amp;amp;y=2", "Fish &amp;amp; Chips"),
            '<outline xmlUrl="/news/atom.xml" htmlUrl="https://b.example/news/"/>',
            '<outline xmlUrl="/nowhere.xml"/>',
        ),
        "x",
    )
    assert [(one.url, one.name) for one in found.feeds] == [
        ("https://a.example/f?x=1&y=2", "Fish & Chips"),
        ("https://b.example/news/atom.xml", ""),
    ]
    assert "'/nowhere.xml' is no web address" in found.refused[0]


def test_links_and_included_lists_are_no_feeds() -> None:
    found = parse_opml(
        opml(outline(A), f'<outline type="link" url="{B}"/><outline type="include" url="{B}"/>'),
        "x",
    )
    assert [one.url for one in found.feeds] == [A]


def test_what_is_nested_too_deeply_is_told_and_the_rest_is_kept() -> None:
    deep = f"<opml><body>{outline(A)}" + "<outline text='f'>" * 9_000 + outline(B)
    found = parse_opml(deep.encode(), "x")
    assert [one.url for one in found.feeds] == [A]
    assert found.refused == ("what is nested too deeply could not be read",)


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
        ("<!DOCTYPE o [<!ENTITY a 'b'>]><opml/>".encode("utf-16"), "defines entities"),
        (b"Dear reader,\nthis is a letter, e.g. of mine.\n", "not an OPML file"),
        (b'{"feeds": []}', "not an OPML file"),
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
