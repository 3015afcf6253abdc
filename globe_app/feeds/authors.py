"""Who wrote an item: names alone, never an e-mail address."""

import re
from collections.abc import Iterable

from globe_app.feeds.elements import Element, Fields, fields_of, first_text, text_of
from globe_app.text import html

MAX_NAMES = 20
_MAIL = re.compile(r"""[^\s<>()\[\]"',;@]++@[^\s<>()\[\]"',;]++""")
_BY = re.compile(r"\Aby:? (?=\S)", re.I)
_BETWEEN = re.compile(r"[,;]\s")
_EMPTY_PAIR = re.compile(r"\(\s*\)|<\s*>|\[\s*\]")
_WHOLE_PAIR = re.compile(r"\(([^()]*)\)\Z")
_NOBODY = frozenset(
    (
        "",
        "(author unknown)",
        "author unknown",
        "unknown",
        "unknown author",
        "n/a",
        "none",
        "null",
        "-",
    )
)
# where names stand, the surest first
_SOURCES = (
    ("atom:author",), ("dc:creator", "dcterms:creator"), ("author",), ("dc:author",),
    ("itunes:author",), ("managingeditor",), ("googleplay:author",), ("byline",),
)  # fmt: skip


def person(text: str) -> str:
    """The name in "j@x (Name)", "Name <j@x>", "Name (j@x)" or HTML; "" where an address stands alone."""
    if text.count("@") > 1 and ("," in text or ";" in text):
        return joined(person(part) for part in _BETWEEN.split(text[:2_000])[:MAX_NAMES])
    if "@" in text:
        if text.count("<") and not re.search(r"</|<\s*[a-z]+[\s>]", text, re.I):
            text = text.replace("<", "(").replace(">", ")")
        text = html.headline(text)
        text = _EMPTY_PAIR.sub(" ", _MAIL.sub("", text[:2_000]))
    else:
        text = html.headline(text)
    text = _BY.sub("", " ".join(text.split()).strip(" ,;:|"))
    if match := _WHOLE_PAIR.match(text):
        text = match[1]
    text = text.strip(" \"'") if text[:1] == text[-1:] and text[:1] in "\"'" else text
    return "" if text.strip().lower() in _NOBODY else text.strip()


def joined(names: Iterable[str]) -> str:
    """Several names as "A, B and C", each once."""
    kept = list(dict.fromkeys(name for name in names if name))[:MAX_NAMES]
    return " and ".join([", ".join(kept[:-1]), kept[-1]] if len(kept) > 1 else kept)


def author_of(fields: Fields) -> str:
    """The authors among the fields of an item or a feed; "" when it names none."""
    for names in _SOURCES:
        people = [_person(one) for name in names for one in fields.get(name, ())]
        if found := joined(people):
            return found
    for source in fields.get("atom:source", ()):
        if found := author_of(fields_of(source)):
            return found
    return ""


def _person(element: Element) -> str:
    if not len(element):
        return person(text_of(element))
    fields = fields_of(element)
    if any(
        name.rpartition(":")[2] in ("name", "email", "uri", "url", "homepage") for name in fields
    ):
        return person(first_text(fields, "atom:name", "name", "itunes:name", "foaf:name"))
    return person(text_of(element))  # markup in a name
