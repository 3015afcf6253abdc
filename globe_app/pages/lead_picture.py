"""Which picture stands above an article: the one its page names for previews, or one of its own."""

import re
from collections.abc import Iterable, Sequence
from html import unescape
from urllib.parse import unquote, urlsplit

from globe_app.text.html_images import IMAGE, is_unwanted_image, picture_key

_STANDARD = re.compile(  # of an outlet, not of an article; in the file's name or its folder
    r"(?:^|[/_.-])(?:logos?|default|placeholder|fallback|no-?image|no-?photo|no-?picture|missing|blank|dummy|generic"
    r"|avatar|favicon|apple-touch-icon|masthead|site-?image|standard-?image)(?:[/_.-]|\d|$)",
    re.I,
)
_FOR_SHARING = re.compile(  # often such a picture, sometimes the article's own
    r"(?:^|[/_.-])(?:share|sharing|social|og-?image|opengraph|open-?graph|facebook|fb|twitter|twitter-?card|brand|branding"
    r"|icon|header|banner|newsletter)s?(?:[/_.-]|\d|$)",
    re.I,
)


def choose_lead(named: Sequence[str], own: Sequence[str]) -> str:
    """The address of the lead picture; "" = none.

    `named`: what the page names for previews (Open Graph, Twitter, JSON-LD); `own`: the pictures of the
    article's text. A picture that stands for the outlet is none of the article's.
    """
    fitting = [one for one in named if not is_standard(one)]
    first = next(iter(fitting), "")
    if own and (not first or _FOR_SHARING.search(_end_of_path(first))):
        return own[0]
    return first


def each_picture_once(addresses: Iterable[str]) -> list[str]:
    """The addresses in their order, of each picture the first, whatever its sizes."""
    found: dict[str, str] = {}
    for one in addresses:
        found.setdefault(picture_key(one), one)
    return list(found.values())


def same_picture(address: str, others: Iterable[str]) -> str:
    """Another address of the same picture, "" = there is none."""
    key = picture_key(address)
    return next((one for one in others if one != address and picture_key(one) == key), "")


def alt_of(markup: str, address: str) -> str:
    """What sanitised HTML says of the picture at `address`, in any of its sizes; "" = nothing."""
    key = picture_key(address)
    said = (unescape(alt) for source, alt in IMAGE.findall(markup)
            if alt and picture_key(unescape(source)) == key)  # fmt: skip
    return next(said, "")


def is_standard(address: str) -> bool:
    """Whether an address is, by its name, of a picture that an outlet shows with any article."""
    return is_unwanted_image(address) or bool(_STANDARD.search(_end_of_path(address)))


def _end_of_path(address: str) -> str:
    """The file's name with the folder it stands in."""
    try:
        path = unquote(urlsplit(address).path)
    except ValueError:
        return ""
    return "/".join(path.split("/")[-2:])
