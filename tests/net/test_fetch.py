"""One fetch: what is sent, what comes back, where it may lead, and what is said when it fails."""

import gzip
import http.server
import ssl
import threading
import zlib
from datetime import UTC, datetime, timedelta
from pathlib import Path

import brotli
import pytest

from globe_app.errors import FetchProblem
from globe_app.net.addresses import granted_origin
from globe_app.net.body import decode_body
from globe_app.net.connections import DeadlineWatcher
from globe_app.net.fetch import Fetcher, retry_after
from globe_app.net.redirects import refresh_target
from tests.net.asking import failure, get
from tests.net.conftest import Opener
from tests.net.site import Handler, Reply, Site

DATA = Path(__file__).resolve().parents[1] / "data"
FEED = b"<?xml version='1.0'?><rss version='2.0'><channel><title>Paper</title></channel></rss>"


# Where a fetch may lead ---------------------------------------------------------------------------


def test_without_a_permission_nothing_of_the_readers_own_network_is_visited(
    site: Site, fetcher: Fetcher
) -> None:
    error = failure(fetcher, f"{site.base}/", granted=None)
    assert error.problem is FetchProblem.PRIVATE_ADDRESS
    assert "127.0.0.1, which is not a public address" in error.why
    assert not error.transient
    assert site.asked == []


def test_a_permission_is_for_one_scheme_host_and_port(open_site: Opener, fetcher: Fetcher) -> None:
    one, neighbour, host = open_site(), open_site(), open_site("127.0.0.2")
    one.routes["/"] = (200, {}, FEED)
    granted = granted_origin(one.base)
    assert get(fetcher, f"{one.base}/", granted=granted).body == FEED
    for other in (neighbour, host):
        error = failure(fetcher, f"{other.base}/", granted=granted)
        assert error.problem is FetchProblem.PRIVATE_ADDRESS
        assert other.asked == []
    secure = failure(fetcher, f"{one.base.replace('http', 'https')}/", granted=granted)
    assert secure.problem is FetchProblem.PRIVATE_ADDRESS


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_inherits_no_permission(
    open_site: Opener, fetcher: Fetcher, status: int
) -> None:
    one, other = open_site(), open_site()
    one.routes["/"] = (status, {"Location": f"{other.base}/secret"}, b"")
    other.routes["/secret"] = (200, {}, FEED)
    assert failure(fetcher, f"{one.base}/").problem is FetchProblem.PRIVATE_ADDRESS
    assert other.asked == []


def test_a_stranger_does_not_lead_back_into_what_was_granted(
    site: Site, watcher: DeadlineWatcher
) -> None:
    """The feed is one's own, but the way to it goes through a host that is not."""
    site.routes["/secret"] = (200, {}, FEED)
    with Fetcher(watcher, lambda host, port: ["127.0.0.1"]) as fetcher:
        stranger = f"http://stranger.example:{site.port}/"
        error = failure(fetcher, stranger, granted=granted_origin(site.base))
    assert error.problem is FetchProblem.PRIVATE_ADDRESS
    assert site.asked == []


@pytest.mark.parametrize(
    "target",
    [
        "http://169.254.169.254/latest/meta-data/",
        "http://[::1]/",
        "http://[::ffff:127.0.0.1]/",
        "http://[64:ff9b:1::7f00:1]/",
        "http://10.0.0.1/",
        "http://2130706433/",
        "http://0x7f.1/",
    ],
)
def test_a_redirect_into_a_private_network_is_refused(
    site: Site, fetcher: Fetcher, target: str
) -> None:
    site.routes["/"] = (302, {"Location": target}, b"")
    assert failure(fetcher, f"{site.base}/").problem is FetchProblem.PRIVATE_ADDRESS


@pytest.mark.parametrize(
    "target",
    [
        "file:///etc/passwd",
        "http://a:f/",
        "http://a:99999/",
        "http://me:you@a.example/",
        "http://[",
    ],
)
def test_a_redirect_to_what_cannot_be_asked_for_is_told(
    site: Site, fetcher: Fetcher, target: str
) -> None:
    site.routes["/"] = (302, {"Location": target}, b"")
    error = failure(fetcher, f"{site.base}/")
    assert error.problem is FetchProblem.REDIRECTS
    assert f"it redirects to {target}" in error.why


@pytest.mark.parametrize("url", ["http://a:f/", "http://a:99999/", "http:///x", "ftp://a/", "x"])
def test_an_address_that_cannot_be_asked_for_is_told(fetcher: Fetcher, url: str) -> None:
    error = failure(fetcher, url)
    assert error.problem is FetchProblem.BAD_ADDRESS
    assert not error.transient


def test_a_name_that_leads_home_is_refused_whatever_it_said_before(
    site: Site, watcher: DeadlineWatcher
) -> None:
    answers = iter([["93.184.216.34"], ["127.0.0.1"]])
    assert next(answers) == ["93.184.216.34"]  # what a check before the connection would have seen
    with Fetcher(watcher, lambda host, port: next(answers)) as fetcher:
        error = failure(fetcher, f"http://rebind.example:{site.port}/")
    assert error.problem is FetchProblem.PRIVATE_ADDRESS


def test_a_connection_that_was_allowed_to_one_feed_is_not_lent_to_another(
    site: Site, fetcher: Fetcher
) -> None:
    site.routes["/"] = (200, {}, FEED)
    assert get(fetcher, f"{site.base}/").body == FEED
    error = failure(fetcher, f"{site.base}/", granted=None)
    assert error.problem is FetchProblem.PRIVATE_ADDRESS
    assert len(site.asked) == 1


# Redirects ----------------------------------------------------------------------------------------


def test_only_permanent_redirects_move_a_feed(site: Site, fetcher: Fetcher) -> None:
    site.routes |= {
        "/a": (301, {"Location": "/b"}, b""),
        "/b": (308, {"Location": "c"}, b""),
        "/c": (302, {"Location": "/d"}, b""),
        "/d": (301, {"Location": "/e"}, b""),
        "/e": (200, {}, FEED),
    }
    answer = get(fetcher, f"{site.base}/a")
    assert answer.url == f"{site.base}/e"
    assert answer.moved_to == f"{site.base}/c"


def test_redirects_in_a_circle_are_given_up(site: Site, fetcher: Fetcher) -> None:
    site.routes["/a"] = (302, {"Location": "/b"}, b"")
    site.routes["/b"] = (302, {"Location": "/a"}, b"")
    error = failure(fetcher, f"{site.base}/a")
    assert error.problem is FetchProblem.REDIRECTS
    assert error.why == "it redirects more than 6 times"
    assert len(site.asked) == 7


def test_the_body_of_a_redirect_is_not_waited_for(site: Site, fetcher: Fetcher) -> None:
    site.routes["/a"] = lambda request: request.drip(b"HTTP/1.1 302 X\r\nLocation: /b\r\n\r\n")
    site.routes["/b"] = (200, {}, FEED)
    assert get(fetcher, f"{site.base}/a").body == FEED


@pytest.mark.parametrize(
    ("header", "asked"),
    [
        ("/новости?q=мир".encode(), "/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D0%B8?q=%D0%BC%D0%B8%D1%80"),
        ("/caf\xe9".encode("latin-1"), "/caf%C3%A9"),
        (b"/two words", "/two%20words"),
        (b"/caf%C3%A9", "/caf%C3%A9"),
    ],
)  # fmt: skip
def test_a_location_is_read_as_the_bytes_it_came_in(
    site: Site, fetcher: Fetcher, header: bytes, asked: str
) -> None:
    site.routes["/"] = (302, {"Location": header}, b"")
    site.routes[asked] = (200, {}, FEED)
    assert get(fetcher, f"{site.base}/").body == FEED


def test_a_host_in_its_own_script_is_asked_for_in_ascii(
    site: Site, watcher: DeadlineWatcher
) -> None:
    named: list[str] = []

    def note(host: str, port: int) -> list[str]:
        named.append(host)
        return ["127.0.0.1"]

    with Fetcher(watcher, note) as fetcher:
        failure(fetcher, f"http://bücher.example:{site.port}/")
    assert named == ["xn--bcher-kva.example"]


def _page(refresh: str, more: str = "") -> Reply:
    head = (
        f'<!doctype html><html><head><meta http-equiv="Refresh" content="{refresh}">{more}</head>'
    )
    return 200, {"Content-Type": "text/html"}, head.encode()


@pytest.mark.parametrize(
    "refresh",
    ["0;url=/feed", "0; URL='/feed'", "5, url = /feed", "0;/feed", "1.5;url=&quot;/feed&quot; x",
     " 3 ; url=feed"],
)  # fmt: skip
def test_a_page_that_sends_its_reader_on_is_a_redirect_that_moves_nothing(
    site: Site, fetcher: Fetcher, refresh: str
) -> None:
    site.routes["/"] = _page(refresh)
    site.routes["/feed"] = (200, {}, FEED)
    answer = get(fetcher, f"{site.base}/")
    assert (answer.body, answer.url, answer.moved_to) == (FEED, f"{site.base}/feed", "")


@pytest.mark.parametrize(
    "body",
    [
        _page("300;url=/feed")[2],  # the reload of a page that is being read
        _page("0")[2],
        _page("0;url=")[2],
        _page("soon;url=/feed")[2],
        _page("0;url=/?#top")[2],  # itself
        b"<html><noscript><meta http-equiv=refresh content='0;url=/feed'></noscript>",
        b"<html><!-- <meta http-equiv=refresh content='0;url=/feed'> -->",
        b"<html><script>'<meta http-equiv=refresh content=\"0;url=/feed\">'</script>",
        b"<html>" + b" " * 20_000 + b"<meta http-equiv=refresh content='0;url=/feed'>",
        b"<rss><![CDATA[<meta http-equiv=refresh content='0;url=/feed'>]]></rss>",
        b'{"html": "<meta http-equiv=refresh content=\'0;url=/feed\'>"}',
    ],
)
def test_what_only_looks_like_a_refresh_is_read_as_it_is(
    site: Site, fetcher: Fetcher, body: bytes
) -> None:
    site.routes["/"] = (200, {"Content-Type": "text/html"}, body)
    assert get(fetcher, f"{site.base}/").body == body
    assert site.paths() == ["/"]


@pytest.mark.parametrize(
    "junk",
    [b"<", b"<meta" * 3000, b"<div>" * 3000, b"<a " * 5000, b"<!--" * 4000, b"<![CDATA[" * 1800, b"\0" * 9000,
     b"<" + bytes(range(256)) * 60, b"<svg><style>" * 1300, b"<x a='" + b"&amp" * 3000],
)  # fmt: skip
def test_junk_that_names_a_refresh_is_looked_through_and_leads_nowhere(junk: bytes) -> None:
    assert refresh_target(b"<!-- http-equiv refresh -->" + junk) == ""


def test_an_image_is_not_led_on_by_a_page(site: Site, fetcher: Fetcher) -> None:
    site.routes["/"] = _page("0;url=/feed")
    assert get(fetcher, f"{site.base}/", refresh=False).url == f"{site.base}/"


def test_pages_that_send_each_other_round_are_given_up(site: Site, fetcher: Fetcher) -> None:
    site.routes["/a"] = _page("0;url=/b")
    site.routes["/b"] = _page("0;url=/a")
    assert failure(fetcher, f"{site.base}/a").problem is FetchProblem.REDIRECTS
    assert len(site.asked) == 7


def test_a_page_leads_into_no_private_network(open_site: Opener, fetcher: Fetcher) -> None:
    one, other = open_site(), open_site()
    one.routes["/"] = _page(f"0;url={other.base}/secret")
    assert failure(fetcher, f"{one.base}/").problem is FetchProblem.PRIVATE_ADDRESS
    assert other.asked == []


# Cookies ------------------------------------------------------------------------------------------


def _cookie(site: Site, n: int = -1) -> str:
    return site.asked[n][1].get("Cookie", "")


def test_a_cookie_of_a_redirect_lives_for_that_one_fetch(site: Site, fetcher: Fetcher) -> None:
    site.routes["/feed"] = lambda request: (
        (200, {}, FEED) if "seen=1" in request.headers.get("Cookie", "") else (302, {"Location": "/gate"}, b"")
    )  # fmt: skip
    site.routes["/gate"] = (302, {"Location": "/feed", "Set-Cookie": "seen=1; Path=/"}, b"")
    assert get(fetcher, f"{site.base}/feed").body == FEED
    assert [_cookie(site, n) for n in range(3)] == ["", "", "seen=1"]
    assert get(fetcher, f"{site.base}/feed").body == FEED
    assert _cookie(site, 3) == ""


def test_a_cookie_goes_to_no_other_host_path_or_insecure_connection(
    site: Site, watcher: DeadlineWatcher
) -> None:
    site.routes["/a"] = lambda request: (
        302, {"Location": "/b", "Set-Cookie": "one=1; Path=/elsewhere"}, b""
    )  # fmt: skip
    site.routes["/b"] = (302, {"Location": "/c", "Set-Cookie": "two=2; Secure"}, b"")
    site.routes["/c"] = (302, {"Location": "/d", "Set-Cookie": "three=3; Domain=b.example"}, b"")
    site.routes["/d"] = (200, {}, FEED)
    with Fetcher(watcher) as fetcher:
        get(fetcher, f"{site.base}/a")
    assert [_cookie(site, n) for n in range(4)] == ["", "", "", ""]


def test_a_cookie_of_one_host_is_not_sent_to_the_next(
    site: Site, watcher: DeadlineWatcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    from globe_app.net import connections

    monkeypatch.setattr(connections, "may_be_visited", lambda address: True)
    there = f"http://b.example:{site.port}/b"
    site.routes["/a"] = (302, {"Location": there, "Set-Cookie": "seen=1; Path=/"}, b"")
    site.routes["/b"] = (200, {}, FEED)
    with Fetcher(watcher, lambda host, port: ["127.0.0.1"]) as fetcher:
        assert get(fetcher, f"http://a.example:{site.port}/a", granted=None).url == there
    assert _cookie(site) == ""


def test_a_cookie_of_a_failed_fetch_is_gone_too(site: Site, fetcher: Fetcher) -> None:
    site.routes["/a"] = (403, {"Set-Cookie": "seen=1; Path=/"}, b"no")
    site.routes["/b"] = (200, {}, FEED)
    failure(fetcher, f"{site.base}/a")
    get(fetcher, f"{site.base}/b")
    assert _cookie(site) == ""


# Bodies -------------------------------------------------------------------------------------------

PACKED = gzip.compress(FEED)


@pytest.mark.parametrize(
    ("label", "body"),
    [
        ("gzip", PACKED),
        ("x-gzip", PACKED),
        ("GZIP", PACKED),
        ("", PACKED),
        ("utf-8", PACKED),
        ("br", PACKED),
        ("deflate", PACKED),
        ("gzip", FEED),
        ("deflate", FEED),
        ("br", FEED),
        ("zstd", FEED),
        ("none", FEED),
        ("deflate", zlib.compress(FEED)),
        ("deflate", zlib.compress(FEED)[2:-4]),
        ("br", brotli.compress(FEED)),
        ("gzip, br", brotli.compress(PACKED)),
        ("gzip", gzip.compress(PACKED)),
        ("gzip", gzip.compress(FEED[:20]) + gzip.compress(FEED[20:])),
        ("gzip", PACKED + b"\0\0\0\0"),
    ],
)
def test_a_body_is_read_whatever_its_label_says(
    site: Site, fetcher: Fetcher, label: str, body: bytes
) -> None:
    site.routes["/"] = (200, {"Content-Encoding": label} if label else {}, body)
    answer = get(fetcher, f"{site.base}/")
    assert answer.body == FEED
    assert answer.wire_bytes == len(body)


@pytest.mark.parametrize(
    ("label", "body"),
    [
        ("gzip", PACKED[:-9]),
        ("gzip", PACKED[:20] + b"\xff" * 20),
        ("", PACKED[:-9]),
        ("br", brotli.compress(FEED)[:-4]),
        ("br", b"\xff\xff\xff"),
        ("deflate", b"\xff\xff\xff"),
        ("zstd", b"\x28\xb5\x2f\xfd"),
    ],
)
def test_a_damaged_body_is_told(site: Site, fetcher: Fetcher, label: str, body: bytes) -> None:
    site.routes["/"] = (200, {"Content-Encoding": label}, body)
    error = failure(fetcher, f"{site.base}/")
    assert error.problem is FetchProblem.DECODE
    assert "compressed" in error.why


@pytest.mark.parametrize("label", ["gzip", "", "deflate", "br", "plain"])
def test_no_more_is_decompressed_than_was_asked_for(label: str) -> None:
    zeros = b" " * 50_000_000
    packed = {"deflate": zlib.compress(zeros), "br": brotli.compress(zeros, quality=1)}.get(
        label, gzip.compress(zeros, 1)
    )
    with pytest.raises(Exception, match="larger than 1 MiB") as told:
        decode_body(packed, label, 2**20, "u")
    assert told.value.problem is FetchProblem.TOO_LARGE  # type: ignore[attr-defined]


def test_a_body_of_the_very_size_that_was_asked_for_is_whole() -> None:
    text = b"x" * 1000
    for label, body in (
        ("gzip", gzip.compress(text)),
        ("deflate", zlib.compress(text)),
        ("br", brotli.compress(text)),
    ):
        assert decode_body(body, label, 1000, "u") == text
        with pytest.raises(Exception, match="larger than"):
            decode_body(body, label, 999, "u")


def test_many_short_members_are_read_in_linear_time() -> None:
    member = gzip.compress(b"x", mtime=0)
    assert decode_body(member * 200_000, "gzip", 10**6, "u") == b"x" * 200_000


def test_a_body_larger_than_was_asked_for_is_not_read_to_its_end(
    site: Site, fetcher: Fetcher
) -> None:
    site.routes["/said"] = (200, {}, b"x" * 2000)

    def unsaid(request: Handler) -> None:
        request.wfile.write(b"HTTP/1.1 200 OK\r\n\r\n" + b"x" * 2000)

    site.routes["/unsaid"] = unsaid
    for path in ("/said", "/unsaid"):
        error = failure(fetcher, f"{site.base}{path}", max_bytes=1000)
        assert error.problem is FetchProblem.TOO_LARGE


def test_an_answer_cut_short_or_empty_is_told(site: Site, fetcher: Fetcher) -> None:
    def short(request: Handler) -> None:
        request.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Length: 2000\r\n\r\nxxx")

    site.routes["/short"] = short
    site.routes["/empty"] = (200, {}, b"")
    cut, empty = failure(fetcher, f"{site.base}/short"), failure(fetcher, f"{site.base}/empty")
    assert cut.problem is FetchProblem.BROKEN_OFF
    assert empty.problem is FetchProblem.EMPTY
    assert cut.transient
    assert empty.transient


@pytest.mark.parametrize(
    "raw",
    [
        b"nonsense\r\n\r\n",
        b"HTTP/1.1 abc X\r\n\r\n",
        b"HTTP/9.9 200 OK\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nX-A: " + b"a" * 100_000 + b"\r\n\r\n",
        b"HTTP/1.1 200 OK\r\n" + b"X-A: a\r\n" * 300 + b"\r\n",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nabc\r\n0\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n-5\r\nabc\r\n0\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 5, 6\r\n\r\nabc",
        b"",
    ],
)
def test_nonsense_instead_of_an_answer_is_told(site: Site, fetcher: Fetcher, raw: bytes) -> None:
    def nonsense(request: Handler) -> None:
        request.wfile.write(raw)

    site.routes["/"] = nonsense
    error = failure(fetcher, f"{site.base}/")
    assert error.problem in (FetchProblem.BROKEN_OFF, FetchProblem.OTHER)
    assert "\n" not in str(error)


# What is sent and said ----------------------------------------------------------------------------


def test_a_feed_is_asked_for_only_if_it_changed(site: Site, fetcher: Fetcher) -> None:
    def feed(request: Handler) -> Reply:
        same = request.headers.get("If-None-Match") == '"1"'
        return (
            304 if same else 200,
            {"ETag": '"1"', "Last-Modified": "Tue"},
            b"" if same else FEED,
        )

    site.routes["/"] = feed
    first = get(fetcher, f"{site.base}/")
    assert (first.etag, first.last_modified, first.unchanged) == ('"1"', "Tue", False)
    again = get(fetcher, f"{site.base}/", etag=first.etag, last_modified=first.last_modified)
    assert again.unchanged
    assert again.body == b""
    sent = site.asked[1][1]
    assert sent["If-Modified-Since"] == "Tue"
    assert sent["User-Agent"].startswith("globe_app/")
    assert sent["Accept-Encoding"] == "gzip, deflate, br"


@pytest.mark.parametrize("etag", ["a\r\nX-Evil: 1", "\u0416", "x" * 501])
def test_a_stored_header_that_cannot_be_sent_is_left_out(
    site: Site, fetcher: Fetcher, etag: str
) -> None:
    site.routes["/"] = (200, {}, FEED)
    get(fetcher, f"{site.base}/", etag=etag)
    assert "If-None-Match" not in site.asked[0][1]
    assert "X-Evil" not in site.asked[0][1]


@pytest.mark.parametrize("status", [403, 429, 500, 503])
def test_how_long_a_site_asks_to_be_left_alone_is_told_with_any_failure(
    site: Site, fetcher: Fetcher, status: int
) -> None:
    site.routes["/"] = (status, {"Retry-After": "3600"}, b"no")
    error = failure(fetcher, f"{site.base}/")
    assert (error.problem, error.status) == (FetchProblem.STATUS, status)
    assert error.wait == timedelta(hours=1)
    assert error.transient == (status >= 500)


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("120", 120.0),
        ("Fri, 27 Nov 2026 12:01:00 GMT", 60.0),
        ("Fri, 27 Nov 2026 11:00:00 GMT", None),
        ("99999999", 172_800.0),
        ("999999999999", None),
        ("Fri, 31 Dec 9999 23:59:59 -2359", 172_800.0),
        ("-5", None),
        ("0", None),
        ("soon", None),
        ("", None),
    ],
)
def test_retry_after_is_seconds_or_a_date(value: str, seconds: float | None) -> None:
    found = retry_after(value, datetime(2026, 11, 27, 12, 0, tzinfo=UTC))
    assert (found.total_seconds() if found else None) == seconds


def test_the_kinds_of_failure_before_an_answer(watcher: DeadlineWatcher) -> None:
    def nobody(host: str, port: int) -> list[str]:
        raise OSError("no such host")

    with Fetcher(watcher, nobody) as fetcher:
        unknown = failure(fetcher, "http://paper.example/")
        refused = failure(fetcher, "http://127.0.0.1:9/")
    assert unknown.problem is FetchProblem.DNS
    assert refused.problem is FetchProblem.REFUSED
    assert unknown.unreachable
    assert refused.unreachable


def test_an_untrusted_certificate_is_reported(fetcher: Fetcher) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(DATA / "untrusted.pem", DATA / "untrusted.key")
    web = http.server.HTTPServer(("127.0.0.1", 0), http.server.SimpleHTTPRequestHandler)
    web.socket = context.wrap_socket(web.socket, server_side=True)
    web.handle_error = lambda *_: None  # type: ignore[method-assign, assignment]
    thread = threading.Thread(target=web.handle_request)
    thread.start()
    error = failure(fetcher, f"https://127.0.0.1:{web.server_port}/")
    thread.join()
    web.server_close()
    assert "certificate cannot be trusted" in error.why
    assert error.problem is FetchProblem.TLS
    assert not error.transient
