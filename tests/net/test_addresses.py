"""Addresses: what can be asked for, what is wrong in words, and where nobody may be sent."""

import pickle
from datetime import timedelta

import pytest

from globe_app.errors import FetchError, FetchProblem
from globe_app.net.addresses import (
    Origin,
    address_fault,
    granted_origin,
    host_of,
    join_address,
    may_be_visited,
    parse_address,
)

REFUSED = """
127.0.0.1 127.255.0.9 10.1.2.3 172.16.0.1 172.31.255.255 192.168.1.1 169.254.169.254 100.64.0.1
0.0.0.0 0.1.2.3 192.0.0.8 192.0.2.1 198.18.0.1 198.51.100.7 203.0.113.9 224.0.0.1 239.1.1.1
240.0.0.1 255.255.255.255
:: ::1 fe80::1 fe80::1%eth0 fec0::1 fc00::1 fd00::1 ff02::1 ff0e::1
::127.0.0.1 ::10.0.0.1 ::ffff:127.0.0.1 ::ffff:93.184.216.34 ::ffff:0:127.0.0.1
64:ff9b::a9fe:a9fe 64:ff9b::5db8:d822 64:ff9b:1::a00:1 100::1 5f00::1 4000::1
2001::1 2001:0:4136:e378:8000:63bf:3fff:fdd2 2001:db8::1 2001:2::1 2001:10::1 3fff::1
2002:7f00:1:: 2002:a00:1::1 2002:5db8:d822::1
""".split()
VISITED = """
93.184.216.34 1.1.1.1 100.63.255.255 100.128.0.1 172.15.255.255 172.32.0.1 192.169.0.1 223.255.255.1
2606:2800:220:1:248:1893:25c8:1946 2001:4860:4860::8888 2a00:1450:4001::1 2400:cb00::1 3ffe::1
""".split()


@pytest.mark.parametrize("address", REFUSED)
def test_an_address_that_is_no_public_host_is_refused(address: str) -> None:
    assert not may_be_visited(address)


@pytest.mark.parametrize("address", VISITED)
def test_an_address_of_a_public_host_may_be_visited(address: str) -> None:
    assert may_be_visited(address)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("http://a:f/", "port"),
        ("http://a.example:99999/", "port"),
        ("http://a.example:0/", "port"),
        ("http://a.example:-1/", "port"),
        ("http:///feed", "names no host"),
        ("http://:80/", "names no host"),
        ("https://./", "names no host"),
        ("http://", "names no host"),
        ("", "not a web address"),
        ("a.example/feed", "not a web address"),
        ("file:///etc/passwd", "not a web address"),
        ("ftp://a.example/", "not a web address"),
        ("javascript:alert(1)", "not a web address"),
        ("http://[::1", "not a web address"),
        ("http://[zz]/", "not a web address"),
        ("http://[fe80::1%25eth0]/", "no IPv6 address"),
        ("http://me:secret@a.example/", "user name or password"),
        ("http://a.example@127.0.0.1/", "user name or password"),
        ("http://a\\b.example/", "no name that a host can have"),
        ("http://a b.example/", "no name that a host can have"),
        ("http://%31%32%37.0.0.1/", "no name that a host can have"),
        ("http://a..example/", "no name that a host can have"),
        (f"http://{'a' * 64}.example/", "no name that a host can have"),
        (f"http://{'ä' * 64}.example/", "no name that a host can have"),
        ("http://\u2488com.example\ud800/", "no name that a host can have"),
        ("http://a.example/\ud800", "characters that no address can have"),
        (f"http://a.example/{'x' * 2000}", "longer than 2,000"),
    ],
)
def test_what_is_wrong_with_an_address_is_said_in_words(text: str, why: str) -> None:
    assert why in address_fault(text)
    assert host_of(text) == ""
    assert granted_origin(text) is None
    with pytest.raises(FetchError, match=r"^[^\n]*$") as told:
        parse_address(text)
    assert told.value.problem is FetchProblem.BAD_ADDRESS
    assert why in told.value.why


@pytest.mark.parametrize(
    ("text", "url", "origin"),
    [
        ("HTTP://News.Example", "http://news.example/", "http://news.example:80"),
        (" https://a.example./x#top ", "https://a.example/x", "https://a.example:443"),
        ("https://a.example:443/x?y=1 2", "https://a.example/x?y=1%202", "https://a.example:443"),
        ("http://a.example:8080/ä b/%20", "http://a.example:8080/%C3%A4%20b/%20", "http://a.example:8080"),
        ("https://bücher.example/", "https://xn--bcher-kva.example/", "https://xn--bcher-kva.example:443"),
        ("http://[::1]:81/", "http://[::1]:81/", "http://[::1]:81"),
        ("http://a_b.example/[1]?q=[2]", "http://a_b.example/[1]?q=[2]", "http://a_b.example:80"),
        ("http://１２７.0.0.1/", "http://127.0.0.1/", "http://127.0.0.1:80"),
    ],
)  # fmt: skip
def test_an_address_is_read_as_it_will_be_sent(text: str, url: str, origin: str) -> None:
    found = parse_address(text)
    assert (found.url, str(found.origin)) == (url, origin)
    assert address_fault(text) == ""
    assert parse_address(found.url) == found


@pytest.mark.parametrize(
    ("reference", "url"),
    [
        ("/b c", "http://a.example/b%20c"),
        ("?page=2", "http://a.example/x/y?page=2"),
        ("//b.example/z", "http://b.example/z"),
        (" https://c.example ", "https://c.example/"),
    ],
)
def test_a_reference_is_read_from_where_it_was_found(reference: str, url: str) -> None:
    assert join_address("http://a.example/x/y", reference).url == url


@pytest.mark.parametrize("reference", ["http://[", "http://a:f/", "file:///etc/passwd", "data:,x"])
def test_a_reference_that_leads_nowhere_is_told(reference: str) -> None:
    with pytest.raises(FetchError) as told:
        join_address("http://a.example/", reference)
    assert told.value.problem is FetchProblem.BAD_ADDRESS


@pytest.mark.parametrize(
    ("typed", "granted"),
    [
        ("http://127.0.0.1:8080/feed", "http://127.0.0.1:8080"),
        ("https://[::1]/feed", "https://[::1]:443"),
        ("http://192.168.1.5/", "http://192.168.1.5:80"),
        ("http://nas.lan/feed", "http://nas.lan:80"),
        ("http://intranet/feed", "http://intranet:80"),
        ("http://localhost:3000/", "http://localhost:3000"),
        ("https://news.example/feed", ""),
        ("http://93.184.216.34/feed", ""),
        ("", ""),
    ],
)
def test_only_an_address_that_is_plainly_private_is_granted_and_exactly_that(
    typed: str, granted: str
) -> None:
    found = granted_origin(typed)
    assert str(found or "") == granted
    assert granted_origin(granted) == found


def test_an_origin_differs_by_scheme_host_and_port() -> None:
    one = Origin("http", "127.0.0.1", 80)
    others = {
        Origin("https", "127.0.0.1", 80),
        Origin("http", "127.0.0.1", 81),
        Origin("http", "::1", 80),
    }
    assert one not in others


def test_a_failure_crosses_from_a_process_whole() -> None:
    error = FetchError("u", "w", problem=FetchProblem.STATUS, status=503, wait=timedelta(seconds=7))
    back = pickle.loads(pickle.dumps(error))
    assert (back.whom, back.why, back.problem, back.status, back.wait) == (
        "u", "w", FetchProblem.STATUS, 503, timedelta(seconds=7)
    )  # fmt: skip
    assert back.transient
    assert not back.unreachable
    assert not back.cancelled
