"""Limits of what is laid out at once: words without end are cut, long texts come in pieces.

Qt lays out a word without a break in quadratic time: one of 400,000 letters takes fifteen seconds.
"""

import re
from dataclasses import dataclass
from html import escape, unescape

from globe_app.tr import tr

# What a text costs to lay out is counted in bytes of UTF-8: other scripts take longer than Latin letters.
PIECE = 60_000  # laid out when an article is opened
NEXT_PIECE = 20_000  # each of the pieces that the rest comes in
BLOCK = 4_000  # characters of one paragraph; what is longer goes on in another
LONGEST_WORD = 400  # letters
KEPT = 200  # letters that are shown of a longer one
DEEPEST = 24  # elements in each other
COSTS = {"td": 16, "th": 16, "tr": 16, "img": 200}  # what an element costs besides its text
BLOCK_COSTS, INLINE_COSTS = 32, 24  # of all others
MARKS = 8  # accents on one letter; more are left out

# scripts whose lines are broken anywhere, or by dictionary
_ANYWHERE = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u9fff"
    "\ua000-\ua4cf\uac00-\ud7af\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff"
)
_ENDLESS = re.compile(rf"[^\s\u200b{_ANYWHERE}]{{{LONGEST_WORD + 1},}}")
_STACKED = re.compile(
    rf"([\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]{{{MARKS}}})"
    r"[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]+"
)
_TOKEN = re.compile(r"<[^>]*>|[^<]+")
_TAG = re.compile(r"</?([a-z0-9]+)")
_VOID = frozenset(("br", "hr", "img"))
_INLINE = frozenset(
    ("a", "em", "strong", "b", "i", "u", "s", "del", "ins", "sub", "sup", "cite", "code", "kbd",
     "mark", "small", "span", "br", "img")
)  # fmt: skip
_SENTENCE_END = re.compile(r"[.!?…]['\"”»)]*\s+|[。！？]|\s")


@dataclass(frozen=True, slots=True)
class Pieces:
    """A text as pieces of HTML, each well-formed by itself."""

    html: tuple[str, ...]
    words: tuple[int, ...]  # of each piece
    sizes: tuple[int, ...]  # what each piece costs

    def rest(self, shown: int) -> int:
        """How many words the pieces after the first `shown` have."""
        return sum(self.words[shown:])


def cut_words(text: str) -> str:
    """Plain text without words that no line can hold."""
    return _ENDLESS.sub(_cut, _STACKED.sub(r"\1", text))


def cut_text(text: str, limit: int) -> str:
    """Plain text of at most `limit` characters, without endless words: headlines, names."""
    text = cut_words(text[: limit + LONGEST_WORD + MARKS * limit])
    return text if len(text) <= limit else f"{text[:limit].rstrip()}…"


def _cut(found: re.Match[str]) -> str:
    word = found.group()
    left = tr("[%n more {letter|letters} without a space {is|are} not shown]", "", len(word) - KEPT)
    return f"{word[:KEPT]}… {left}"


def pieces(html: str, first: int = PIECE, others: int = NEXT_PIECE) -> Pieces:
    """Sanitised HTML in pieces: the first costs about `first`, the others `others` each."""
    maker = _Maker(first, others)
    for token in _TOKEN.findall(html):
        if token[0] == "<":
            maker.tag(token)
        else:
            maker.text(token)
    return maker.end()


class _Maker:
    """Collects tokens; begins another piece where one is full, another block where one is too long."""

    def __init__(self, first: int, others: int) -> None:
        self._limit, self._others = first, others
        self._open: list[tuple[str, str]] = []  # (name, tag) of the elements that are open
        self._skipped: list[str] = []  # names of those that are left out as too deep
        self._now: list[str] = []
        self._size = self._words = self._block = 0
        self._made: list[str] = []
        self._counts: list[int] = []
        self._sizes: list[int] = []

    def tag(self, token: str) -> None:
        named = _TAG.match(token)
        name = named.group(1) if named else ""
        if not name:
            return
        if not token.startswith("</"):
            self._size += COSTS.get(name, INLINE_COSTS if name in _INLINE else BLOCK_COSTS)
        if name in _VOID:
            if self._size >= self._limit:
                self._break()
            self._now.append(token)
        elif token.startswith("</"):
            self._close(name)
        else:
            if name not in _INLINE:
                self._block = 0
                if self._size >= self._limit and not any(n not in _INLINE for n, _ in self._open):
                    self._break()
            if len(self._open) >= DEEPEST:
                self._skipped.append(name)
                return
            self._open.append((name, token))
            self._now.append(token)

    def _close(self, name: str) -> None:
        if self._skipped and self._skipped[-1] == name:
            self._skipped.pop()
            return
        if self._open and self._open[-1][0] == name:
            self._open.pop()
            self._now.append(f"</{name}>")

    def text(self, token: str) -> None:
        if _ENDLESS.search(token) or _STACKED.search(token):
            token = escape(cut_words(unescape(token)), quote=False)
        cost = len(token.encode())
        if self._block + len(token) <= BLOCK and self._size + cost <= self._limit:
            self._add(token)
            return
        plain, at = unescape(token), 0
        each = max(cost / max(len(plain), 1), 1.0)  # of a character
        while at < len(plain):
            room = max(min(BLOCK - self._block, int((self._limit - self._size) / each)), 0)
            end = at + room
            if len(plain) > end:
                end = _end_before(plain, at, end) if room else at
            self._add(escape(plain[at:end], quote=False))
            at = end
            if at >= len(plain):
                return
            if self._size + LONGEST_WORD * each >= self._limit:
                self._break()
            else:
                self._begin_block()

    def _add(self, token: str) -> None:
        self._now.append(token)
        self._size += len(token.encode())
        self._block += len(token)
        self._words += len(token.split())

    def _begin_block(self) -> None:
        """Close what is open and open it again, so that the paragraph goes on in another."""
        self._now += [f"</{name}>" for name, _ in reversed(self._open)]
        self._now += [tag for _, tag in self._open] if self._open else ["<br>"]
        self._block = 0
        self._size += BLOCK_COSTS

    def _break(self) -> None:
        self._now += [f"</{name}>" for name, _ in reversed(self._open)]
        self._keep()
        self._now = [tag for _, tag in self._open]

    def _keep(self) -> None:
        self._made.append("".join(self._now))
        self._counts.append(self._words)
        self._sizes.append(self._size)
        self._limit = self._others
        self._now = []
        self._size = self._words = self._block = 0

    def end(self) -> Pieces:
        if self._now:
            self._now += [f"</{name}>" for name, _ in reversed(self._open)]
            self._keep()
        return Pieces(tuple(self._made), tuple(self._counts), tuple(self._sizes))


def _end_before(text: str, start: int, end: int) -> int:
    """Where to part `text` before `end`: after a sentence, else after a word, else there."""
    half = (start + end) // 2
    best = after_word = end
    for found in _SENTENCE_END.finditer(text, half, end):
        if found.group()[0].isspace():
            after_word = found.end()
        else:
            best = found.end()
    return best if best < end else after_word
