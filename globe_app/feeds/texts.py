"""Which of the texts of an item is its text: the one that says most, counted in letters, not in markup."""

from globe_app.feeds.content import Content, content_of
from globe_app.feeds.elements import Fields, fields_of
from globe_app.text import html

# the likely fullest first; of equals the first is taken
_WHOLE = (
    "content:encoded", "atom:content", "content", "fullitem", "xhtml:body", "body", "fulltext", "full-text",
    "yandex:full-text", "turbo:content", "mailru:full-text", "rambler:fulltext",  # as Russian feeds have it
)  # fmt: skip
_SUMMARIES = (
    "description", "atom:summary", "summary", "dc:description", "dcterms:abstract", "abstract",
    "itunes:summary", "googleplay:description", "media:description", "itunes:subtitle", "atom:subtitle",
    "subtitle",
)  # fmt: skip
_ATOM_PLAIN = ("atom:content", "atom:summary", "atom:subtitle", "media:description")
MAX_COMPARED = 8  # texts of one item


def item_text(fields: Fields, base: str) -> Content:
    """The fullest text of an item. `base`: the address in effect in it."""
    found = _candidates(fields, base)
    if len(found) < 2:
        return found[0] if found else Content("", True, "")
    best, letters = found[0], -1
    for one in found[1:]:
        if len(one.text) <= max(letters, 0):
            continue  # its markup is shorter than the other's text
        if letters < 0:
            letters = _letters(best)
        if len(one.text) > letters and (count := _letters(one)) > letters:
            best, letters = one, count
    return best


def _candidates(fields: Fields, base: str) -> list[Content]:
    found: list[Content] = []
    groups = [fields_of(group) for group in fields.get("media:group", ())[:2]]
    media = [fields_of(one) for one in fields.get("media:content", ())[:2]]
    for name in (*_WHOLE, *_SUMMARIES):
        elements = list(fields.get(name, ()))
        if name == "media:description":
            elements += [one for inner in groups for one in inner.get(name, ())]
            if not found:  # it describes a picture: a text only where there is no other
                elements += [one for inner in media for one in inner.get(name, ())]
        for element in elements:
            default = "text" if name in _ATOM_PLAIN else "html"
            content = content_of(element, base, default=default)
            if content.text.strip() and all(content.text != one.text for one in found):
                found.append(content)
                if len(found) == MAX_COMPARED:
                    return found
    return found


def _letters(content: Content) -> int:
    return html.count_of_text(content.text) if content.plain else html.letter_count(content.text)
