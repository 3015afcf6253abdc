"""XML that is none, to the tree that its author meant: its tags, one after the other, told to a `TreeBuilder`.

`<` and `&` that begin nothing are text. A CDATA section or a comment that is not closed ends with its element.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from globe_app.feeds.elements import Element
from globe_app.feeds.xml_entities import CDATA, CDATA_END, resolved
from globe_app.feeds.xml_tree import NAME, ROOTS, TreeBuilder

_RUN = re.compile(r"<+(?=<)")
_TAG_REST = re.compile(r"""(?:[^<>"']++|"[^"<]*+"|'[^'<]*+')*+>""")
_ANY_REST = re.compile(r"[^<>]*+>")
_HTML_VOID = frozenset(("br", "hr", "img", "wbr"))


@dataclass(frozen=True, slots=True)
class Repaired:
    """The tree, under a root of its own, and what was missing at the end."""

    root: Element
    in_item: bool
    end_missing: bool


def repaired(text: str, declared: Mapping[str, str]) -> Repaired:
    """The tree of `text`. `declared`: entities of its DTD. Never raises."""
    builder = TreeBuilder(declared)
    _Scanner(text, builder).run()
    builder.finish()
    items = builder.items
    if items and len(builder.stack) > items[0] + 1:  # the field that is cut off goes
        builder.stack[items[0]].element.remove(builder.stack[items[0] + 1].element)
    missing = bool(items) or any(one.local in ROOTS for one in builder.stack)
    return Repaired(builder.root, bool(items), missing)


class _Scanner:
    """Cuts a text into tags and character data. A tag that is cut off at the end is left out."""

    def __init__(self, text: str, builder: TreeBuilder) -> None:
        self._text, self._builder = text, builder
        self._next: dict[str, int] = {}  # what -> where it stands next; -1: nowhere

    def run(self) -> None:
        """Tell the builder everything."""
        text, builder = self._text, self._builder
        at = 0
        while at >= 0:
            tag = text.find("<", at)
            end = tag if tag >= 0 else len(text)
            if end > at:
                builder.text(resolved(text[at:end], builder.declared))
            at = self._markup(tag) if tag >= 0 else -1

    def _markup(self, at: int) -> int:
        """Where the markup that begins at `at` ends; -1: not at all."""
        text = self._text
        if run := _RUN.match(text, at):
            self._builder.text(run[0])
            return run.end()
        if text.startswith("!", at + 1):
            if text.startswith(CDATA, at):
                return self._cdata(at + len(CDATA))
            return self._skip(at, "-->" if text.startswith("<!--", at) else ">")
        if text.startswith("?", at + 1):
            return self._skip(at, "?>")
        closing = text.startswith("/", at + 1)
        name = NAME.match(text, at + 1 + closing)
        if name is None:
            self._builder.text("<")
            return at + 1
        rest = _TAG_REST.match(text, name.end()) or _ANY_REST.match(text, name.end())
        if rest is None:
            if self._find("<", at + 1) < 0:
                return -1  # cut off within a tag
            self._builder.text("<")
            return at + 1
        if closing:
            self._builder.end(name[0])
        else:
            body = rest[0][:-1]
            self._builder.start(
                name[0], body, empty=body.endswith("/") or name[0].lower() in _HTML_VOID
            )
        return rest.end()

    def _find(self, what: str, at: int) -> int:
        """Where `what` stands next; each part of the text is looked through once."""
        known = self._next.get(what)
        if known is None or (known != -1 and known < at):
            known = self._next[what] = self._text.find(what, at)
        return known

    def _skip(self, at: int, end: str) -> int:
        found = self._find(end, at)
        if found >= 0:
            return found + len(end)
        found = self._find(">", at)  # a comment that does not end: one tag of it goes
        return found + 1 if found >= 0 else -1

    def _cdata(self, at: int) -> int:
        text = self._text
        end, following = self._find(CDATA_END, at), self._find(CDATA, at)
        if end >= 0 and not 0 <= following < end:
            self._builder.text(text[at:end])
            return end + len(CDATA_END)
        local = re.escape(self._builder.stack[-1].local)
        found = re.compile(rf"</(?:[\w.-]{{1,40}}:)?{local}\s*>", re.I).search(text, at)
        stop = found.start() if found else len(text)
        self._builder.text(text[at:stop])
        return stop
