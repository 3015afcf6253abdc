"""Web addresses: which can be asked for, where they lead, and which IP addresses may be visited.

Nothing here touches the network, and everything may be called from any thread.
"""

import ipaddress
from dataclasses import dataclass
from urllib.parse import quote, urljoin, urlsplit

from globe_app.errors import FetchError, FetchProblem

MAX_LENGTH = 2_000  # characters; longer ones are not asked for
DEFAULT_PORTS = {"http": 80, "https": 443}
_PATH_SAFE = "!$%&'()*+,/:;=@[]~"  # RFC 3986, 3.3; what is quoted already stays as it is
_QUERY_SAFE = _PATH_SAFE + "?"
_HOST_CHARACTERS = frozenset("abcdefghijklmnopqrstuvwxyz0123456789-_.")
_LOCAL_SUFFIXES = (".local", ".localhost", ".lan", ".home.arpa", ".internal")
# what a news site can have (RFC 4291, 2.4: global unicast), and what is not one's own in it
_GLOBAL_IPV6 = ipaddress.IPv6Network("2000::/3")
_NO_SITE_IPV4 = tuple(  # beside what `is_global` says, which differs between versions of Python
    ipaddress.IPv4Network(one)
    for one in (
        "192.0.0.0/24",  # protocol assignments (RFC 6890)
        "192.88.99.0/24",  # relays of 6to4 (RFC 7526)
        "240.0.0.0/4",  # reserved
    )
)
_NO_SITE_IPV6 = tuple(
    ipaddress.IPv6Network(one)
    for one in (
        "2001::/23",  # protocol assignments, Teredo among them (RFC 2928, 4380)
        "2001:db8::/32",  # documentation (RFC 3849)
        "2002::/16",  # 6to4: any IPv4 address within (RFC 3056)
        "3fff::/20",  # documentation (RFC 9637)
    )
)


@dataclass(frozen=True, slots=True)
class Origin:
    """Scheme, host and port (RFC 6454): the unit of permission."""

    scheme: str  # "http" or "https"
    host: str  # lower case, ASCII, no brackets, no dot at its end
    port: int

    def __str__(self) -> str:
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{self.scheme}://{host}:{self.port}"

    @property
    def plainly_private(self) -> bool:
        """Whether it lies in the reader's own machine or network by its very name."""
        try:
            return not may_be_visited(self.host)
        except ValueError:
            return "." not in self.host or self.host.endswith(_LOCAL_SUFFIXES)


@dataclass(frozen=True, slots=True)
class WebAddress:
    """An http(s) address as it is sent: ASCII, quoted, without fragment."""

    url: str
    origin: Origin

    def __str__(self) -> str:
        return self.url


def parse_address(text: str) -> WebAddress:
    """Read an absolute http(s) address. Raises `FetchError` (`BAD_ADDRESS`) that says what is wrong."""
    try:
        return _parse(text)
    except _WrongError as error:
        raise FetchError(text, error, problem=FetchProblem.BAD_ADDRESS) from None


def address_fault(text: str) -> str:
    """What is wrong with an http(s) address, in words that follow its name; "" = nothing."""
    try:
        _parse(text)
    except _WrongError as error:
        return str(error)
    return ""


def host_of(text: str) -> str:
    """The host of an http(s) address, "" when it is not one."""
    try:
        return _parse(text).origin.host
    except _WrongError:
        return ""


def join_address(base: str, reference: str) -> WebAddress:
    """What `reference`, found at `base`, means. Raises `FetchError` (`BAD_ADDRESS`)."""
    try:
        return _parse(urljoin(base, reference.strip()))
    except (_WrongError, ValueError) as error:
        why = error if isinstance(error, _WrongError) else "it is not a web address"
        raise FetchError(reference, why, problem=FetchProblem.BAD_ADDRESS) from None


def granted_origin(text: str) -> Origin | None:
    """The permission that goes with an address the reader typed: its origin if it is private, else None.

    Also reads back what `str(Origin)` wrote; None for "".
    """
    try:
        origin = _parse(text).origin
    except _WrongError:
        return None
    return origin if origin.plainly_private else None


def may_be_visited(address: str) -> bool:
    """Whether an IP address can be that of a news site. Raises `ValueError` for what is no IP address.

    IPv4: global and not multicast (IANA special-purpose registry). IPv6: global unicast, less what
    carries an IPv4 address in it or belongs to nobody.
    """
    ip = ipaddress.ip_address(address.partition("%")[0])
    if isinstance(ip, ipaddress.IPv4Address):
        return ip.is_global and not ip.is_multicast and not any(ip in n for n in _NO_SITE_IPV4)
    return ip in _GLOBAL_IPV6 and ip.is_global and not any(ip in n for n in _NO_SITE_IPV6)


class _WrongError(Exception):
    """What is wrong with an address, in words."""


def _parse(text: str) -> WebAddress:
    text = text.strip()
    if len(text) > MAX_LENGTH:
        raise _WrongError(f"it is longer than {MAX_LENGTH:,} characters")
    try:
        parts = urlsplit(text)
    except ValueError:
        raise _WrongError("it is not a web address") from None
    scheme = parts.scheme.lower()
    if scheme not in DEFAULT_PORTS:
        raise _WrongError("it is not a web address; they begin with http:// or https://")
    if "@" in parts.netloc:
        raise _WrongError("it carries a user name or password, which are not sent")
    try:
        port = parts.port
    except ValueError:
        port = 0
    if port == 0:
        raise _WrongError("its port is no number from 1 to 65535")
    host = _host(parts.hostname or "")
    origin = Origin(scheme, host, port or DEFAULT_PORTS[scheme])
    shown = f"[{host}]" if ":" in host else host
    if origin.port != DEFAULT_PORTS[scheme]:
        shown += f":{origin.port}"
    try:
        path = quote(parts.path, safe=_PATH_SAFE) or "/"
        query = quote(parts.query, safe=_QUERY_SAFE)
    except UnicodeEncodeError:  # half a surrogate pair
        raise _WrongError("it has characters that no address can have") from None
    return WebAddress(f"{scheme}://{shown}{path}" + (f"?{query}" if query else ""), origin)


def _host(host: str) -> str:
    host = host.removesuffix(".")
    if not host:
        raise _WrongError("it names no host")
    if not host.isascii():
        host = _ascii_host(host)
    if ":" in host:
        try:
            if "%" not in host:  # no zone: it names an interface of this machine (RFC 6874)
                return str(ipaddress.IPv6Address(host))
            raise ValueError
        except ValueError:
            raise _WrongError("its host is no IPv6 address") from None
    labels = host.split(".")
    if not set(host) <= _HOST_CHARACTERS or len(host) > 253:
        raise _WrongError("its host is no name that a host can have")
    if not all(0 < len(one) <= 63 for one in labels):
        raise _WrongError("its host is no name that a host can have")
    return host


def _ascii_host(host: str) -> str:
    """An internationalised name as it is asked for (UTS 46, IDNA 2008)."""
    import idna  # seldom needed and large

    try:
        return idna.encode(host, uts46=True).decode("ascii").lower().removesuffix(".")
    except UnicodeError:  # idna's own errors are such
        raise _WrongError("its host is no name that a host can have") from None
