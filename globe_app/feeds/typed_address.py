"""The web addresses that somebody may mean by what they typed or pasted. Touches no network."""

import re

from globe_app.text.characters import clean_text
from globe_app.text.html_parser import Attributes, TooDeepError, parse

MAX_CHARS = 4_000  # of what was typed; more is no address
MAX_PREFIXES = 4  # schemes in front of each other
_QUOTES = " \t\r\n\"'`“”„‟‘’‚«»‹›<>"
_WEB = re.compile(
    r"(https?)(?:[:;]/{0,3}|/{2,3})", re.I
)  # also as it is mistyped: http:/x, http//x
_PREFIX = re.compile(r"(?:view-source|(?:web\+)?feeds?|rss|pcast|podcast|itpc|url):+(?!\d)", re.I)
_OTHER_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:(?!\d)", re.I)  # "host:80" has none


def typed_addresses(typed: str) -> tuple[str, ...]:
    """What `typed` may mean, likeliest first, at least one; whether it can be asked for is not looked at.

    Spaces and quotes around it, a pasted link element, `feed:` and the like, doubled and mistyped schemes
    are taken off. What names no scheme is asked for by https first, then by http.
    """
    text = clean_text(typed[:MAX_CHARS]).strip()
    if text.startswith("<"):
        text = _reference_in(text) or text
    text = _without_quotes(text)
    words = text.split()
    if len(words) > 1 and not _WEB.match(text):
        text = next((_without_quotes(one) for one in words if "://" in one), text)
    text = re.sub(r"[\t\r\n]+ *", "", text)  # an address that a mail program broke
    for _ in range(MAX_PREFIXES):
        if prefix := _PREFIX.match(text):
            text = text[prefix.end() :].lstrip(":/") or text
        elif (web := _WEB.match(text)) and (
            _WEB.match(text, web.end()) or _PREFIX.match(text, web.end())
        ):
            text = text[web.end() :]
        else:
            break
    if web := _WEB.match(text):
        return (f"{web[1].lower()}://{text[web.end() :]}",)
    rest = re.sub(r"^:*/{2,}", "", text)
    if _OTHER_SCHEME.match(rest) or not _is_host(re.split(r"[/?#]", rest, maxsplit=1)[0]):
        return (text,)
    return f"https://{rest}", f"http://{rest}"


def _without_quotes(text: str) -> str:
    """Without quotes around it, and without a pair of brackets, but for those of an IPv6 address."""
    text = text.strip(_QUOTES).rstrip(",;")
    pair = text[:1] + text[-1:]
    if pair in ("()", "{}") or (pair == "[]" and text.count(":") < 2):
        text = text[1:-1].strip(_QUOTES)
    return text


def _is_host(text: str) -> bool:
    """Whether it has the look of a host, with or without a port: a dot, a port or an IPv6 address."""
    host, _, port = text.rpartition(":")
    named = host if host and port.isdigit() else text
    return bool(named) and (
        "." in named.strip(".")
        or "。" in named
        or named != text
        or named.startswith("[")
        or named.lower() == "localhost"
    )


class _References:
    """The first address that a pasted element names."""

    def __init__(self) -> None:
        self.found = ""

    def start(self, tag: str, attributes: Attributes) -> None:
        for name in ("href", "xmlurl", "src"):
            self.found = self.found or attributes.get(name, "").strip()

    def end(self, tag: str) -> None:
        pass

    def data(self, text: str) -> None:
        pass

    def close(self) -> None:
        pass


def _reference_in(markup: str) -> str:
    target = _References()
    try:
        parse(markup, target)
    except TooDeepError:
        return ""
    return target.found
