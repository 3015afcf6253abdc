"""The text of an article as it is set: in pieces of HTML, with the sentences that are in them.

Worked out in the thread that reads the article; again in the window where another language is chosen.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from globe_app.briefing.articles import ArticlePage
from globe_app.ui.views.article.bilingual import (
    Mode,
    PageSentence,
    side,
    text_html,
    text_sentences,
)
from globe_app.ui.views.article.lengths import Pieces, pieces

MAX_SENTENCES = 4_000  # that are sought on a page
IMAGE = "image:"  # prefix of the address of a picture, before its number
_INLINE = re.compile(r'(?:<p>)?<img src="image:([0-9a-f]{64})"[^>]*>(?:</p>)?')
_QUOTE = re.compile(r"<blockquote>(?:<p>)?([^<]{1,240})(?:</p>)?</blockquote>")
_HEADING = re.compile(r"<(/?)h[2-4]( class=\"rtl\" [^>]*)?>")
_BARE_QUOTE = re.compile(r"<blockquote>(?!\s*<)([^<]+)")


@dataclass(frozen=True, slots=True)
class TextKey:
    """Which of the texts of an article."""

    mode: Mode
    stacked: bool = False  # in both languages: too little room for two columns


@dataclass(frozen=True, slots=True)
class SetText:
    """A text as it is set."""

    pieces: Pieces
    sentences: tuple[PageSentence, ...]

    def shown(self, count: int) -> list[PageSentence]:
        """The sentences that the first `count` pieces can hold, in page order."""
        if count >= len(self.pieces.html):
            return list(self.sentences[:MAX_SENTENCES])
        room, found = sum(self.pieces.sizes[:count]), []
        for one in self.sentences[:MAX_SENTENCES]:
            found.append(one)
            room -= len(one.text.encode())
            if room < 0:
                break
        return found


def set_text(page: ArticlePage, key: TextKey, pictures: Mapping[str, str]) -> SetText:
    """Set the text. `pictures`: addresses of those that can be shown, by content hash."""
    article = page.article
    text = text_html(page, key.mode, stacked=key.stacked) if article.body_html else ""
    return SetText(pieces(_set(_fitted(text, pictures))), tuple(text_sentences(page, key.mode)))


def _fitted(text: str, pictures: Mapping[str, str]) -> str:
    """Each inline picture in a block of its own; those that cannot be shown are left out."""

    def block(found: re.Match[str]) -> str:
        name = found.group(1)
        whole = found.group()
        if name not in pictures:
            return ""
        image = whole.removeprefix("<p>").removesuffix("</p>").replace(IMAGE + name, pictures[name])
        return f'<p class="image">{image}</p>'

    return _INLINE.sub(block, text)


def _set(text: str) -> str:
    """The text as it is set: sub-headings, and short quotations as pull quotes."""
    text = _HEADING.sub(_heading, text)
    text = _QUOTE.sub(r'<blockquote><p class="pulled">\1</p></blockquote>', text)
    return _BARE_QUOTE.sub(r"<blockquote><p>\1</p>", text)


def _heading(found: re.Match[str]) -> str:
    if found.group(1):
        return "</p>"
    return f"<p{side(bool(found.group(2)), 'sub-rtl') or ' class=sub'}>"
