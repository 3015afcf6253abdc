"""A document as XHTML: what stands in an HTML file, in the chapters of an EPUB, and on paper.

Whatever comes from outside is escaped, or was sanitised and is written anew as well-formed XML. Links are left,
scripts are not; images get the address that the caller gives them.
"""

import re
from collections.abc import Callable, Iterable
from html import escape

from globe_app.briefing.articles import right_to_left
from globe_app.model.export import (
    ExportArticle,
    ExportBlock,
    ExportPicture,
    ExportQuote,
    ExportStory,
    Said,
)
from globe_app.text.links import web_link
from globe_app.tr import tr

Address = Callable[[ExportPicture], str]  # "" = the picture is left out
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_HEADINGS = {"h2": "h3", "h3": "h4", "h4": "h5"}  # below the headline of an article
_KEPT_ATTRIBUTES = {
    "a": ("href",),
    "img": ("src", "alt"),
    "td": ("colspan",),
    "th": ("colspan",),
    "ol": ("start",),
}


def text(words: str) -> str:
    """Words as character data."""
    return escape(_NOT_XML.sub("", words), quote=False)


def attribute(words: str) -> str:
    """Words as the value of an attribute."""
    return escape(_NOT_XML.sub("", words), quote=True)


def language_attributes(language: str) -> str:
    """Language and direction of an element, with a space before; "" where the language is not known."""
    if not language:
        return ""
    tag = attribute(language)
    direction = "rtl" if right_to_left(language) else "ltr"
    return f' lang="{tag}" xml:lang="{tag}" dir="{direction}"'


def link(url: str, words: str) -> str:
    """A link; only its words where the address is none of the web."""
    address = web_link(url)
    if not address:
        return text(words)
    return f'<a href="{attribute(address)}" rel="noreferrer noopener">{text(words)}</a>'


def said(one: Said, tag: str, kind: str = "") -> str:
    """Words in English, and below them as they were written."""
    name = f' class="{kind}"' if kind else ""
    found = []
    if one.english:
        found.append(f"<{tag}{name}{language_attributes('en')}>{text(one.english)}</{tag}>")
    if one.original:
        again = f"{kind} original" if one.english else kind
        shown = f' class="{again.strip()}"' if again else ""
        found.append(
            f"<{tag}{shown}{language_attributes(one.language)}>{text(one.original)}</{tag}>"
        )
    return "".join(found)


def quote(one: ExportQuote) -> str:
    """A quotation with its source."""
    source = " · ".join(filter(None, (text(one.outlet), text(one.country), text(one.when))))
    read = f" · {link(one.url, tr('Read it there'))}" if web_link(one.url) else ""
    note = f'<p class="figure">{text(one.note)}</p>' if one.note else ""
    return (
        f'<blockquote>{note}{said(one.said, "p")}<p class="source">{source}{read}</p></blockquote>'
    )


def story(one: ExportStory, level: int = 1) -> str:
    """What a story is told as, without its articles."""
    below = level + 1
    found = [
        f"<h{level}{language_attributes('en')}>{text(one.headline)}</h{level}>",
        f'<p class="meta">{text(one.told)}</p>',
    ]
    if one.happened:
        found.append(f"<h{below}>{text(tr('What happened'))}</h{below}>")
        found += map(quote, one.happened)
    if one.figures:
        found.append(f"<h{below}>{text(tr('Figures'))}</h{below}>")
        for what, quotes in one.figures:
            found.append(f"<h{below + 1}>{text(what)}</h{below + 1}>")
            found += map(quote, quotes)
    for name, quotes in one.themes:
        found.append(f"<h{below}>{text(name)}</h{below}>")
        found += map(quote, quotes)
    if one.silent:
        names = text(", ".join(one.silent))
        found.append(f'<p class="meta">{text(tr("Collected, and silent about it:"))} {names}</p>')
    return "\n".join(found)


def article(one: ExportArticle, address: Address, level: int = 1) -> str:
    """An article with its source, pictures and text."""
    source = " · ".join(filter(None, (one.outlet, one.country)))
    details = [one.when, one.author, one.translated]
    found = [
        f'<p class="source">{text(source)}</p>',
        said(one.headline, f"h{level}"),
        f'<p class="meta"><time datetime="{one.date.isoformat()}">{text(details[0])}</time>'
        + "".join(f" · {text(part)}" for part in details[1:] if part)
        + "</p>",
    ]
    if one.sample:
        found.append(
            f'<p class="meta"><strong>{text(tr("Sample edition: invented stories"))}</strong></p>'
        )
    if one.picture:
        found.append(picture(one.picture, address))
    if one.summary:
        rows = "".join(f"<li>{said(bullet, 'span')}</li>" for bullet in one.summary)
        found.append(f'<ul class="summary">{rows}</ul>')
    if one.html:
        language = language_attributes(one.headline.first_language)
        found.append(f'<div class="text"{language}>{rewritten(one, address)}</div>')
    else:
        found += blocks(one.blocks, address)
    if web_link(one.url):
        words = tr("Read it at {outlet}").format(outlet=one.outlet)
        found.append(f'<p class="source">{link(one.url, words)}<br/>{text(one.url)}</p>')
    return "\n".join(part for part in found if part)


def picture(one: ExportPicture, address: Address) -> str:
    """An image with its description; "" = it is left out."""
    source = address(one)
    if not source:
        return ""
    size = f' width="{one.width}" height="{one.height}"' if one.width and one.height else ""
    return (
        f'<p class="picture"><img src="{attribute(source)}" alt="{attribute(one.alt)}"{size}/></p>'
    )


def blocks(some: Iterable[ExportBlock], address: Address) -> list[str]:
    """The blocks of a text; list items that follow each other are one list."""
    found: list[str] = []
    items: list[str] = []

    def end_list() -> None:
        if items:
            found.append(f"<ul>{''.join(items)}</ul>")
            items.clear()

    for one in some:
        if one.kind == "li":
            items.append(f"<li>{said(one.said, 'div')}</li>")
            continue
        end_list()
        if one.kind == "img":
            found.append(picture(one.picture, address) if one.picture else "")
        elif one.kind == "blockquote":
            found.append(f"<blockquote>{said(one.said, 'p')}</blockquote>")
        else:
            found.append(said(one.said, _HEADINGS.get(one.kind, "p")))
    end_list()
    return found


def rewritten(one: ExportArticle, address: Address) -> str:
    """The sanitised HTML of an article as well-formed XML, with its images."""
    from lxml import etree
    from lxml import html as lxml_html

    if not one.html.strip():
        return ""
    root = lxml_html.fragment_fromstring(_NOT_XML.sub("", one.html), create_parent="div")
    for element in list(root.iter()):
        if not isinstance(element.tag, str):
            _remove(element)
            continue
        kept = _KEPT_ATTRIBUTES.get(element.tag, ())
        for name in list(element.attrib):
            if name not in kept:
                del element.attrib[name]
        if element.tag == "img":
            found = one.pictures.get(element.get("src", "").removeprefix("image:"))
            source = address(found) if found else ""
            if found and source:
                element.set("src", source)
                if found.width and found.height:
                    element.set("width", str(found.width))
                    element.set("height", str(found.height))
            else:
                _remove(element)
        elif element.tag == "a":
            address_ = web_link(element.get("href", ""))
            if address_:
                element.set("href", address_)
                element.set("rel", "noreferrer noopener")
            else:
                element.attrib.clear()
        elif element.tag in _HEADINGS:
            element.tag = _HEADINGS[element.tag]
    whole: str = etree.tostring(root, encoding="unicode", method="xml", with_tail=False)
    return whole.removeprefix("<div>").removesuffix("</div>").replace("<div/>", "")


def _remove(element: object) -> None:
    element.drop_tree()  # type: ignore[attr-defined]
