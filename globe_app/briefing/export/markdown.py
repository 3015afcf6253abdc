"""A document as Markdown (CommonMark). Images are named by their description: a text file holds none."""

import re
from collections.abc import Iterable, Iterator

from globe_app.model.export import (
    ExportArticle,
    ExportBlock,
    ExportDocument,
    ExportQuote,
    ExportStory,
    Said,
)
from globe_app.text.links import web_link
from globe_app.tr import tr

_SPECIAL = re.compile(r"([\\`*_\[\]<>#|~!&])")
_AT_START = re.compile(r"^(\s*)([-+=:]|\d{1,9}[.)])", re.M)
_HEADINGS = {"h2": 1, "h3": 2, "h4": 3}


def markdown(document: ExportDocument) -> bytes:
    """The file, in UTF-8."""
    many = len(document.stories) + len(document.articles) > 1
    lines: list[str] = []
    if many:
        lines += [f"# {plain(document.title)}", "", plain(document.subtitle), ""]
    level = 2 if many else 1
    for story in document.stories:
        lines += _story(story, level)
        for one in story.articles:
            lines += _article(one, level + 1)
    for one in document.articles:
        lines += _article(one, level)
    return ("\n".join(lines).strip() + "\n").encode("utf-8", "replace")


def plain(words: str) -> str:
    """Words on one line in which nothing is markup."""
    flat = " ".join(words.split())
    return _AT_START.sub(r"\1\\\2", _SPECIAL.sub(r"\\\1", flat))


def _link(url: str, words: str) -> str:
    address = web_link(url)
    if not address:
        return plain(words)
    safe = address.replace("\\", "%5C").replace(" ", "%20").replace("<", "%3C").replace(">", "%3E")
    return f"[{plain(words)}](<{safe}>)"


def _said(one: Said, before: str = "") -> Iterator[str]:
    """English, then the original."""
    for words in (one.english, one.original):
        if words:
            yield f"{before}{plain(words)}"
            yield before.rstrip()


def _quote(one: ExportQuote) -> Iterator[str]:
    if one.note:
        yield f"> **{plain(one.note)}**"
        yield ">"
    yield from _said(one.said, "> ")
    source = " · ".join(plain(part) for part in (one.outlet, one.country, one.when) if part)
    read = f" · {_link(one.url, tr('Read it there'))}" if web_link(one.url) else ""
    yield f"> {source}{read}"
    yield ""


def _story(one: ExportStory, level: int) -> Iterator[str]:
    mark = "#" * level
    yield from (f"{mark} {plain(one.headline)}", "", plain(one.told), "")
    sections: list[tuple[str, str, Iterable[ExportQuote]]] = []
    if one.happened:
        sections.append((f"{mark}#", tr("What happened"), one.happened))
    for what, quotes in one.figures:
        sections.append((f"{mark}#", tr("Figures: {what}").format(what=what), quotes))
    sections += [(f"{mark}#", name, quotes) for name, quotes in one.themes]
    for heading, name, quoted in sections:
        yield from (f"{heading} {plain(name)}", "")
        for quote in quoted:
            yield from _quote(quote)
    if one.silent:
        names = plain(", ".join(one.silent))
        yield from (f"{plain(tr('Collected, and silent about it:'))} {names}", "")


def _article(one: ExportArticle, level: int) -> Iterator[str]:
    mark = "#" * min(level, 6)
    yield from (f"{mark} {plain(one.headline.first)}", "")
    if one.headline.english and one.headline.original:
        yield from (f"*{plain(one.headline.original)}*", "")
    details = (one.outlet, one.country, one.when, one.author, one.translated)
    yield from (" · ".join(plain(part) for part in details if part), "")
    if one.sample:
        yield from (f"**{plain(tr('Sample edition: invented stories'))}**", "")
    if one.picture and one.picture.alt:
        yield from (f"*{plain(tr('Picture: {what}').format(what=one.picture.alt))}*", "")
    for bullet in one.summary:
        yield f"- {plain(bullet.first)}"
    if one.summary:
        yield ""
    for block in one.blocks:
        yield from _block(block, level)
    if web_link(one.url):
        yield from (_link(one.url, tr("Read it at {outlet}").format(outlet=one.outlet)), "")


def _block(one: ExportBlock, level: int) -> Iterator[str]:
    if one.kind == "img":
        if one.picture and one.picture.alt:
            yield from (f"*{plain(tr('Picture: {what}').format(what=one.picture.alt))}*", "")
        return
    before = {"li": "- ", "blockquote": "> "}.get(one.kind, "")
    if one.kind in _HEADINGS:
        before = "#" * min(level + _HEADINGS[one.kind], 6) + " "
    if one.kind == "li" and one.said.english and one.said.original:
        yield from (f"- {plain(one.said.english)}", "", f"  {plain(one.said.original)}", "")
        return
    for words in (one.said.english, one.said.original):
        if words:
            yield from (f"{before}{plain(words)}", "")
