"""Addresses as they stand in feeds, pages and files: made absolute, or refused."""

import re
from functools import lru_cache
from urllib.parse import urljoin, urlsplit

from globe_app.text.characters import clean_text

MAX_CHARS = 2_000
_PLAIN_HOST = re.compile(r"https?://[\w.-]++(?:[/?#]|\Z)")  # most addresses; no port, no user


@lru_cache(maxsize=1024)  # a text's links are resolved, and then looked at once more
def link(url: str, base: str = "") -> str:
    """An absolute http(s) or mailto address, or "" for anything else. Relative ones stand on `base`."""
    text = clean_text(url).strip()
    if not text or len(text) > MAX_CHARS:
        return ""
    try:
        if text.startswith(("https://", "http://")):
            whole = text
        elif text[0] == "#":
            whole = base.partition("#")[0] + text
        else:
            whole = urljoin(base, text)
        if _PLAIN_HOST.match(whole):
            return whole
        parts = urlsplit(whole)
        if parts.scheme in {"http", "https"}:
            return whole if parts.hostname and parts.port != 0 else ""
    except ValueError:  # a port that is no number or beyond 65535, brackets without an IPv6 address
        return ""
    return whole if parts.scheme == "mailto" else ""


def web_link(url: str, base: str = "") -> str:
    """As `link`, but only http(s): what a browser opens or a sync may fetch."""
    found = link(url, base)
    return "" if found.startswith("mailto:") else found
