"""Where an answer leads on: Location headers, meta refresh, and how far they are followed.

Pure: values and functions only.
"""

import re
from dataclasses import dataclass, replace

from globe_app.errors import FetchError, FetchProblem
from globe_app.net.addresses import Origin, WebAddress, join_address

PERMANENT = frozenset({301, 308})
REDIRECTS = PERMANENT | {302, 303, 307}
# A page's refresh is looked for by lxml in the thread that fetches, not in a worker process: no more of
# hostile HTML than this is parsed, and only where the bytes name a refresh at all. Fetching again from a
# worker's answer would take the permissions, cookies and limits of this one fetch with it.
REFRESH_BYTES = 16 * 1024
REFRESH_MAX_S = 15  # a later one reloads a page that is being read
_FEED_TAGS = (b"<rss", b"<feed", b"<rdf:rdf", b"<channel")
_REFRESH = re.compile(r"(\d{1,6})[\d.]*\s?[;,]?\s?(?:url\s?=\s?)?(.*)", re.IGNORECASE | re.DOTALL)


@dataclass(frozen=True, slots=True)
class RedirectChain:
    """Where a fetch has been led."""

    asked: str  # the address it began with, as it was given
    address: WebAddress  # where it is now
    limit: int  # redirects that may be followed in all
    followed: int = 0
    granted: Origin | None = None  # the one private origin it may visit, while it has not left it
    permanent: bool = True  # every redirect so far was
    moved_to: str = ""  # where the permanent ones led before the first other one

    def follow(self, reference: str, *, permanent: bool) -> "RedirectChain":
        """Follow one redirect. Raises `FetchError`. A permission does not outlive leaving its origin."""
        if self.followed >= self.limit:
            why = f"it redirects more than {self.limit} times"
            raise FetchError(self.asked, why, problem=FetchProblem.REDIRECTS)
        try:
            address = join_address(self.address.url, reference)
        except FetchError as error:
            why = f"it redirects to {error.whom}: {error.why}"
            raise FetchError(self.asked, why, problem=FetchProblem.REDIRECTS) from error
        permanent = permanent and self.permanent
        return replace(
            self, address=address, followed=self.followed + 1, permanent=permanent,
            granted=self.granted if address.origin == self.granted else None,
            moved_to=address.url if permanent else self.moved_to,
        )  # fmt: skip

    def is_current(self, reference: str) -> bool:
        """Whether a reference is this very address: a page that reloads itself."""
        try:
            return join_address(self.address.url, reference).url == self.address.url
        except FetchError:
            return False


def location(header: str) -> str:
    """A Location header whose bytes came as latin-1: UTF-8 where it is."""
    try:
        return header.encode("latin-1").decode("utf-8").strip()
    except UnicodeError:
        return header.strip()


def refresh_target(body: bytes) -> str:
    """Where an HTML page sends its reader on by a meta refresh (HTML Living Standard, 4.2.5.3), or "".

    Only in its first `REFRESH_BYTES`, within `REFRESH_MAX_S` seconds, and not for readers without scripts.
    """
    head = body[:REFRESH_BYTES]
    lower = head.lower()
    if b"http-equiv" not in lower or b"refresh" not in lower:
        return ""
    if not lower.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<") or any(
        one in lower for one in _FEED_TAGS
    ):
        return ""
    from lxml import etree  # seldom needed

    encoding = "utf-8" if _is_utf8(head) else "iso-8859-1"
    try:
        root = etree.fromstring(head, etree.HTMLParser(encoding=encoding, huge_tree=False))
    except etree.LxmlError:
        return ""
    if root is None:
        return ""
    for meta in root.iter("meta"):
        if (meta.get("http-equiv") or "").strip().lower() != "refresh":
            continue
        if any(up.tag in ("noscript", "template") for up in meta.iterancestors()):
            continue
        target = _target(meta.get("content") or "")
        if target:
            return target
    return ""


def _is_utf8(head: bytes) -> bool:
    try:
        head[: REFRESH_BYTES - 3].decode("utf-8")
    except UnicodeDecodeError as error:
        return error.end >= len(head) - 3  # cut within a character
    return True


def _target(content: str) -> str:
    found = _REFRESH.match(" ".join(content[:4_000].split()))
    if found is None or int(found[1]) > REFRESH_MAX_S:
        return ""
    url = found[2].strip()
    if url[:1] in ("'", '"'):
        url = url[1:].partition(url[0])[0]
    return url.strip()
