"""RSS written as JSON (http://scripting.com/rss.json, xml2js and its like) to the tree of its XML."""

from lxml import etree

from globe_app.feeds.elements import NAMESPACES, Element
from globe_app.feeds.json_values import Json, scalar_text
from globe_app.text.characters import clean_text

_TEXT_KEYS = frozenset(("#value", "#text", "_", "$t", "#", "value", "__text", "__cdata", "#cdata"))
_ATTRIBUTE_KEYS = frozenset(("$", "@", "_attributes", "@attributes", "attributes"))
_CONTAINERS = ("rss", "rdf:RDF", "feed")
MAX_DEPTH = 12
MAX_ELEMENTS = 500_000


def rss_tree(found: dict[str, Json]) -> Element | None:
    """The tree of RSS or Atom in JSON; None when it is neither."""
    for name in _CONTAINERS:
        inner = found.get(name)
        if isinstance(inner, dict):
            return _Tree().element(name, inner)
    channel = found.get("channel")
    if isinstance(channel, dict):
        return _Tree().element("rss", {"channel": channel})
    return None


class _Tree:
    """Elements made of values, so many at most."""

    def __init__(self) -> None:
        self._left = MAX_ELEMENTS

    def element(self, name: str, value: Json) -> Element:
        """An element of that name and value at the top."""
        made: Element = etree.Element(_tag(name) or "rss")
        self._fill(made, value, 0)
        return made

    def _fill(self, element: Element, value: Json, depth: int) -> None:
        if not isinstance(value, dict):
            element.text = _characters(scalar_text(value))
            return
        leaf = not _TEXT_KEYS.isdisjoint(value)
        for key, one in value.items():
            if key in _TEXT_KEYS and not isinstance(one, dict | list):
                element.text = _characters(scalar_text(one))
            elif key in _ATTRIBUTE_KEYS and isinstance(one, dict):
                for name, text in one.items():
                    _set(element, name, scalar_text(text))
            elif key.startswith("@"):
                _set(element, key[1:], scalar_text(one))
            else:
                if not isinstance(one, dict | list):  # of an enclosure, url is an attribute
                    _set(element, key, scalar_text(one))
                for each in one if isinstance(one, list) else () if leaf else (one,):
                    self._add(element, key, each, depth + 1)

    def _add(self, parent: Element, key: str, value: Json, depth: int) -> None:
        tag = _tag(key)
        if not tag or depth > MAX_DEPTH or self._left <= 0:
            return
        self._left -= 1
        made: Element = etree.SubElement(parent, tag)
        self._fill(made, value, depth)


def _tag(key: str) -> str:
    """lxml's form of a key such as `dc:creator`; "" when it can be no element's name."""
    prefix, colon, local = key.rpartition(":")
    if not local.replace("-", "").replace("_", "").isalnum() or not key.isascii():
        return ""
    if not (local[0].isalpha() or local[0] == "_"):
        return ""
    space = NAMESPACES.get(prefix.lower(), "") if colon else ""
    return f"{{{space}}}{local}" if space else local


def _set(element: Element, name: str, text: str) -> None:
    if _tag(name) == name:
        element.set(name, _characters(text))


def _characters(text: str) -> str:
    return "".join(c for c in clean_text(text) if c >= " " or c in "\t\n\r")
