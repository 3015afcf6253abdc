"""What the elements of a feed are called, whatever namespace or prefix its author used.

A name is `prefix:local` in lower case, with the usual prefix of each namespace. Elements of RSS 0.9x, 1.0,
1.1 and 2.0 have no prefix; those of Atom 0.3 and 1.0 have `atom:`.
"""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Protocol, TypeAlias


class Element(Protocol):
    """What is used of lxml's elements."""

    tag: object  # `{namespace}local`; no string for a comment, an instruction or an entity
    text: str | None  # before the first child
    tail: str | None  # behind the element
    prefix: str | None

    @property
    def attrib(self) -> Mapping[str, str]:
        """The attributes, each by its name as `tag`."""

    def get(self, name: str) -> str | None:
        """An attribute."""

    def iter(self) -> Iterator["Element"]:
        """The element and all within it, in the order of the document."""

    def itertext(self) -> Iterator[str]:
        """All text within it."""

    def set(self, name: str, value: str) -> None:
        """Give it an attribute."""

    def remove(self, child: "Element") -> None:
        """Take a child away."""

    def __getitem__(self, index: int) -> "Element": ...

    def __iter__(self) -> Iterator["Element"]: ...

    def __len__(self) -> int: ...


Fields: TypeAlias = dict[str, list[Element]]  # name -> the children of that name, in their order

XML_BASE = "{http://www.w3.org/XML/1998/namespace}base"
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
ATOM = "http://www.w3.org/2005/Atom"
# the usual prefix -> the namespace that an undeclared prefix stands for
NAMESPACES = {
    "atom": ATOM,
    "content": "http://purl.org/rss/1.0/modules/content/",
    "creativecommons": "http://backend.userland.com/creativeCommonsRssModule",
    "dc": "http://purl.org/dc/elements/1.1/",
    "dcterms": "http://purl.org/dc/terms/",
    "feedburner": "http://rssnamespace.org/feedburner/ext/1.0",
    "georss": "http://www.georss.org/georss",
    "googleplay": "http://www.google.com/schemas/play-podcasts/1.0",
    "itunes": "http://www.itunes.com/dtds/podcast-1.0.dtd",
    "math": "http://www.w3.org/1998/Math/MathML",
    "media": "http://search.yahoo.com/mrss/",
    "pheedo": "http://www.pheedo.com/namespace/pheedo",
    "prism": "http://prismstandard.org/namespaces/1.2/basic/",
    "rdf": RDF,
    "slash": "http://purl.org/rss/1.0/modules/slash/",
    "svg": "http://www.w3.org/2000/svg",
    "wfw": "http://wellformedweb.org/commentapi/",
    "xhtml": "http://www.w3.org/1999/xhtml",
    "xml": "http://www.w3.org/XML/1998/namespace",
}
_OTHER_NAMES = {  # further names of the same, as `_normal` gives them
    "purl.org/atom/ns": "atom", "purl.org/atom": "atom", "w3.org/2005/atom": "atom",
    "example.com/newformat": "atom", "example.com/necho": "atom", "purl.org/echo": "atom",
    "uri/of/echo/namespace": "atom", "purl.org/pie": "atom",
    "purl.org/dc/elements/1.0": "dc", "purl.org/metadata/dublin_core": "dc", "purl.org/dc": "dc",
    "search.yahoo.com/rss": "media", "search.yahoo.com/mrss": "media", "video.search.yahoo.com/mrss": "media",
    "example.com/dtds/podcast-1.0.dtd": "itunes", "itunes.com/dtds/podcast-1.0": "itunes",
    "itunes.apple.com/dtds/podcast-1.0.dtd": "itunes",
    "prismstandard.org/namespaces/basic/2.0": "prism", "feedburner.com/ext/1.0": "feedburner",
    "purl.org/rss/1.0": "", "purl.org/rss/1.0/modules/rss091": "", "purl.org/net/rss1.1": "",
    "my.netscape.com/rdf/simple/0.9": "", "channel.netscape.com/rdf/simple/0.9": "",
    "my.netscape.com/publish/formats/rss-0.91": "",
    "blogs.law.harvard.edu/tech/rss": "", "cyber.law.harvard.edu/rss": "", "rssboard.org/rss-specification": "",
}  # fmt: skip
_RSS_ONLY = frozenset(
    (
        "rss",
        "channel",
        "item",
        "guid",
        "pubdate",
        "description",
        "enclosure",
        "lastbuilddate",
        "language",
    )
)
_USERLAND = "backend.userland.com/rss"  # of RSS 0.91 to 2.0, with any ending
_SCHEME = re.compile(r"\Ahttps?://(?:www\.)?")


def _normal(namespace: str) -> str:
    return _SCHEME.sub("", namespace.strip().lower()).rstrip("/#")


_PREFIXES = {_normal(uri): prefix for prefix, uri in NAMESPACES.items()} | _OTHER_NAMES


@lru_cache(maxsize=4096)
def _name(tag: str, prefix: str | None) -> str:
    namespace, brace, local = tag.rpartition("}")
    local = local.lower()
    if not brace:
        return local
    key = _normal(namespace[1:])
    usual = _PREFIXES.get(key)
    if usual == "atom" and local in _RSS_ONLY:  # RSS in the namespace of Atom
        return local
    if usual is None:
        # what an author calls `media` is meant as such
        usual = prefix.lower() if prefix and not key.startswith(_USERLAND) else ""
    return f"{usual}:{local}" if usual else local


def name_of(element: Element) -> str:
    """The name of an element; "" of a comment, an instruction or an unresolved entity."""
    tag = element.tag
    return _name(tag, element.prefix) if isinstance(tag, str) else ""


def fields_of(element: Element) -> Fields:
    """The children of an element by name."""
    found: Fields = {}
    for child in element:
        found.setdefault(name_of(child), []).append(child)
    return found


def attribute(element: Element, name: str) -> str:
    """An attribute of no namespace, whatever its case; "" when there is none."""
    value = element.get(name)
    if value is not None:
        return value
    low = name.lower()
    for key, other in element.attrib.items():
        if key.rpartition("}")[2].lower() == low:
            return other
    return ""


def text_of(element: Element) -> str:
    """The text in an element and in what stands in it, outer space removed."""
    if not len(element):
        return (element.text or "").strip()
    return "".join(element.itertext()).strip()


def first_text(fields: Fields, *names: str) -> str:
    """The first text that is not empty among the fields of these names, taken in their order."""
    for name in names:
        for element in fields.get(name, ()):
            text = text_of(element)
            if text:
                return text
    return ""
