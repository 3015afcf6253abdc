"""A document of any kind told to `html_writer`: what is dropped, what is embedded, which images it shows."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from globe_app.text.html_elements import (
    BLOCKS,
    DROPPED,
    EMBEDDING,
    FOREIGN,
    OTHER_BLOCKS,
    RENAMED,
)
from globe_app.text.html_embeds import EmbedLink
from globe_app.text.html_parser import Attributes, with_signature
from globe_app.text.html_source import LEFT_OPEN
from globe_app.text.html_writer import ResolveLink, Writer

# an image's attributes, and those of the sources beside it -> its tag, or "" to leave it out
WriteImage = Callable[[Attributes, list[Attributes]], str]
# the attributes of an image -> the characters it stands for, "" for an image of its own
ReadEmoji = Callable[[Attributes], str]
# the name and attributes of what embeds something -> the link in its place
FindEmbed = Callable[[str, Attributes], EmbedLink | None]
_IMAGES = frozenset(("img", "image", "amp-img"))
_SPECIAL = (
    DROPPED | EMBEDDING | _IMAGES | {"picture", "source", "param", "q", "rt", "rp", "ruby"}
) - {"x-break"}
_NEVER_CLOSED = frozenset(("x-iframe", "embed"))
_ENCLOSED = {
    "q": ("“", "”", "“”\"„«»‹›‘’「『'"),
    "rt": ("(", ")", "(（["),
}  # signs, and those that stand for them
_UNDESCRIBED = re.compile(r'<img src="[^"<>]*+" alt="">')  # as it is written
_PICTURE = object()  # what a picture element begun stands for
_ONE_LINK = frozenset(("video", "audio", "object", "applet", "amp-video", "amp-audio"))


@dataclass(frozen=True, slots=True)
class Handlers:
    """What becomes of addresses."""

    link: ResolveLink
    image: WriteImage
    emoji: ReadEmoji
    embed: FindEmbed


class _Enclosed:
    """A quotation or a reading: its signs are written when there are words between them."""

    __slots__ = ("opened", "tag")

    def __init__(self, tag: str) -> None:
        self.tag = tag
        self.opened: bool | None = None  # None: no word yet


class Reader(Writer):
    """A target of `html_parser.parse`. `source` is looked into for end tags only."""

    def __init__(
        self, source: str, handlers: Handlers, headings: Mapping[str, str] = RENAMED
    ) -> None:
        super().__init__(handlers.link, headings)
        self.left_open = False  # the rest may be the text of an element that is never closed
        self._markup, self._ends = source, dict[str, bool]()
        self._handlers = handlers
        self._dropped = 0  # elements open, from the dropped one on
        self._foreign = False  # it is svg or math, which end where HTML goes on
        self._embedding = 0  # elements open, from the embedding one on
        self._without_scripts = False  # it is for readers without scripts
        self._one_link = False  # what embeds gives one link, and has given it
        self._linked: set[str] = set()
        self._sources: list[Attributes] | None = None  # of the picture that is open
        self._enclosed: list[_Enclosed] = []
        self._in_fallback = False  # parentheses for those who cannot show a reading

    @with_signature
    def start(self, tag: str, attributes: Attributes) -> None:
        """An element begins."""
        if self._dropped:
            if not (self._foreign and (tag in BLOCKS or tag in OTHER_BLOCKS)):
                self._dropped += 1
                return
            self._source += [None] * self._dropped
            self._dropped = 0
        if self._embedding or tag in _SPECIAL:
            self._start_special(tag, attributes)
        else:
            self.begin(tag, attributes)

    def end(self, tag: str) -> None:
        """The element last begun ends."""
        if self._dropped:
            self._dropped -= 1
        elif self._embedding:
            self._embedding -= 1
            self._one_link = self._one_link and self._embedding > 0
            self._without_scripts = self._without_scripts and self._embedding > 0
        else:
            self._in_fallback = False
            begun = self._source[-1]
            if isinstance(begun, _Enclosed):
                self._enclosed.remove(begun)
                if begun.opened:
                    self.write(_ENCLOSED[begun.tag][1])
                self._source[-1] = None
            elif begun is _PICTURE:
                if self._sources:
                    self._show_image({}, self._sources)  # there was no img
                self._sources = None
                self._source[-1] = None
            self.finish()

    def data(self, text: str) -> None:
        """Text in the element last begun."""
        if self._dropped or self._embedding or self._in_fallback:
            return
        if self._enclosed and not text.isspace():
            text = self._opened(text)
        self.write(text)

    def _start_special(self, tag: str, attributes: Attributes) -> None:
        if tag in DROPPED and tag != "rp" and self._has_end(tag):
            self._dropped = 1
            self._foreign = tag in FOREIGN
            return
        if tag in LEFT_OPEN and not self._has_end(tag):
            self.left_open = True
        if tag in _IMAGES:
            self._show_image(attributes, self._sources or [])
        elif tag == "picture":
            self._sources = []
        elif tag == "source" and self._sources is not None:
            self._sources.append(attributes)
        elif tag in EMBEDDING or (tag in ("source", "param") and self._embedding):
            self._embed(tag, attributes)
        if self._embedding or (
            tag in EMBEDDING and tag not in _NEVER_CLOSED and self._has_end(tag)
        ):
            self._embedding += 1
            self._without_scripts = self._without_scripts or tag == "noscript"
            return
        self._one_link = False
        self._in_fallback = tag == "rp"
        if tag in _ENCLOSED:
            self._enclosed.append(_Enclosed(tag))
            self._source.append(self._enclosed[-1])
        else:
            self._source.append(_PICTURE if tag == "picture" else None)

    def _opened(self, text: str) -> str:
        """`text` with the signs of what is open and had no word yet in front."""
        for one in reversed(self._enclosed):
            if one.opened is not None:
                break
            sign, _, same = _ENCLOSED[one.tag]
            one.opened = text.lstrip()[:1] not in same
            if one.opened:
                text = f"{sign}{text.lstrip()}"
        return text

    def _show_image(self, attributes: Attributes, sources: list[Attributes]) -> None:
        signs = self._handlers.emoji(attributes)
        if signs:
            if not self._embedding:
                self.data(signs)
            return
        tag = self._handlers.image(attributes, sources)
        if tag and self._without_scripts and self.out and _UNDESCRIBED.fullmatch(self.out[-1]):
            self.out[-1] = tag  # what stood before it was there until a script would have run
        elif tag:
            self.write_image(tag)
        if self._sources is not None:
            self._sources = []

    def _embed(self, tag: str, attributes: Attributes) -> None:
        if tag == "param":
            if attributes.get("name", "").lower() not in ("movie", "src", "url", "filename"):
                return
            attributes = {"src": attributes.get("value", "")}
        if tag in ("video", "amp-video") and attributes.get("poster"):
            poster = {"src": attributes["poster"], "alt": attributes.get("title", "")}
            self._show_image(poster, [])
        if self._one_link:
            return
        found = self._handlers.embed(tag, attributes)
        if found is None:
            return
        self._one_link = tag in _ONE_LINK or tag in ("source", "param", "embed")
        if found.address not in self._linked:
            self._linked.add(found.address)
            self.write_link(found.address, found.words)

    def _has_end(self, tag: str) -> bool:
        """Whether the source has an end tag of that name anywhere: else the element is empty."""
        if tag not in self._ends:
            if not self._ends:
                self._markup = self._markup.lower()
            self._ends[tag] = f"</{tag}" in self._markup
        return self._ends[tag]
