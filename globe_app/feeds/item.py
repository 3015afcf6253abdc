"""One item of an RSS, Atom or RDF feed to an `Entry`."""

import re
from dataclasses import dataclass
from datetime import datetime
from html import escape

from globe_app.feeds.authors import author_of
from globe_app.feeds.content import Content, base_of, content_of
from globe_app.feeds.dates import read_date
from globe_app.feeds.elements import (
    XML_BASE,
    XML_LANG,
    Element,
    Fields,
    fields_of,
    first_text,
    text_of,
)
from globe_app.feeds.entry import make_entry
from globe_app.feeds.links import item_link
from globe_app.feeds.media import lead_image
from globe_app.feeds.texts import item_text
from globe_app.feeds.titles import title_markup
from globe_app.model.news import Entry
from globe_app.text import html
from globe_app.text.characters import clean_text
from globe_app.text.html_images import first_image, image_urls
from globe_app.text.language_tags import language_tag
from globe_app.text.links import web_link

_BLANK_LINE = re.compile(r"\n[ \t\r]*+\n")
_ABOUT = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}about"
_TITLES = ("atom:title", "title", "dc:title", "dcterms:title", "itunes:title", "media:title")
_IDS = ("guid", "atom:id", "id", "dc:identifier", "dcterms:identifier")
# when an item was first published, then when it was last changed
_DATES = (
    "atom:published", "published", "pubdate", "atom:issued", "issued", "dcterms:issued", "dc:issued",
    "dc:date", "date", "dcterms:date", "prism:publicationdate", "atom:created", "created", "dcterms:created",
    "atom:updated", "updated", "atom:modified", "modified", "dcterms:modified", "dc:modified", "lastbuilddate",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Hints:
    """What is known of an outlet; "" = nothing."""

    language: str  # BCP 47
    country: str  # ISO 3166-1 alpha-2


@dataclass(frozen=True, slots=True)
class FeedHead:
    """What a feed says of itself, and what holds for its items."""

    title: str
    home: str  # the address of its site; "" = it names none
    language: str  # BCP 47; "" = it does not say
    base: str  # the address that relative ones stand on; "" = none is known
    based: bool  # xml:base names it
    author: str  # of items that name none


def read_item(item: Element, head: FeedHead, hints: Hints) -> Entry | None:
    """The entry that an item is; None when it says nothing."""
    fields = fields_of(item)
    base = base_of(item, head.base)
    url = item_link(fields, base, head.language, item.get(_ABOUT) or "")
    # links in a text stand on xml:base; where there is none, on the page of the item, as everyone writes them
    around = base if head.based or item.get(XML_BASE) else url or head.home or base
    text = item_text(fields, around)
    markup = html.paragraphs(text.text) if text.plain else _with_paragraphs(clean_text(text.text))
    body = html.sanitise(markup, text.base or around, images=True)
    body = _with_notes_on_page(body, text.base or around, url)
    named = lead_image(fields, base, image_urls(body))
    inline = first_image(body) if named.small or not named.url else ""
    return make_entry(
        key=_id(item, fields, base),
        title=item_title(fields, base),
        url=url,
        published=_date(fields, hints, head.language),
        language=_language(item, fields, text, head.language),
        author=author_of(fields) or head.author,
        body=body,
        image_url=inline or named.url,
        image_alt="" if inline else named.alt,
    )


def _with_paragraphs(markup: str) -> str:
    """HTML; where it has no tag at all but blank lines, those part its paragraphs."""
    if "<" in markup or "\n" not in markup.strip():
        return markup
    parts = [part.strip() for part in _BLANK_LINE.split(markup)]
    return "".join(f"<p>{part}</p>" for part in parts if part) if len(parts) > 1 else markup


def _with_notes_on_page(body: str, base: str, url: str) -> str:
    """Sanitised HTML whose links to parts of itself lead to the item's page, not to its xml:base."""
    if not url or base == url or "#" not in body:
        return body
    here, page = (escape(one.partition("#")[0]) for one in (base, url))
    return body.replace(f'<a href="{here}#', f'<a href="{page}#')


def item_title(fields: Fields, base: str) -> str:
    """The title of an item or a feed as HTML, to be made a headline; "" when it has none."""
    groups = [fields_of(group) for group in fields.get("media:group", ())[:1]]
    for name in _TITLES:
        elements = list(fields.get(name, ()))
        if name == "media:title":
            elements += [one for inner in groups for one in inner.get(name, ())]
        for element in elements:
            content = content_of(
                element, base, default="text" if name.startswith("atom:") else "html"
            )
            if content.text.strip():
                return clean_text(title_markup(content))
    return ""


def _id(item: Element, fields: Fields, base: str) -> str:
    """What the feed calls an item; "" when it gives no name."""
    found = clean_text(first_text(fields, *_IDS) or item.get(_ABOUT) or "")
    return web_link(found, base) or found if found.startswith("/") else found


def _date(fields: Fields, hints: Hints, language: str) -> datetime | None:
    languages = dict.fromkeys((language or hints.language, hints.language))
    for name in _DATES:
        for element in reversed(fields.get(name, ())):
            text = text_of(element)
            for one in languages if text else ():
                if found := read_date(text, language=one, country=hints.country):
                    return found
    return None


def _language(item: Element, fields: Fields, text: Content, around: str) -> str:
    named = first_text(fields, "dc:language", "language", "dcterms:language")
    if found := language_tag(clean_text(named)):
        return found
    titles = [one.get(XML_LANG) for name in _TITLES[:2] for one in fields.get(name, ())]
    nearest = next(
        (tag for tag in (text.language, *titles, item.get(XML_LANG)) if tag is not None), None
    )
    return around if nearest is None else language_tag(clean_text(nearest))  # "" takes it back
