"""Limits of what is laid out at once: words without end are cut, long texts come in pieces.

Qt lays out a word without a break in quadratic time: one of 400,000 letters takes fifteen seconds.
"""

import re
from dataclasses import dataclass
from html import escape, unescape

PIECE = 30_000  # characters laid out at once
BLOCK = 4_000  # characters of one paragraph; what is longer goes on in another
LONGEST_WORD = 400  # letters
KEPT = 200  # letters that are shown of a longer one
DEEPEST = 24  # elements in each other
BLOCK_COSTS = 40  # characters that a block counts for besides its own

# scripts whose lines are broken anywhere, or by dictionary
_ANYWHERE = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u9fff"
    "\ua000-\ua4cf\uac00-\ud7af\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff"
)
_ENDLESS = re.compile(rf"[^\s\u200b{_ANYWHERE}]{{{LONGEST_WORD + 1},}}")
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

    def rest(self, shown: int) -> int:
        """How many words the pieces after the first `shown` have."""
        return sum(self.words[shown:])


def cut_words(text: str) -> str:
    """Plain text without words that no line can hold."""
    return _ENDLESS.sub(_cut, text)


def cut_text(text: str, limit: int) -> str:
    """Plain text of at most `limit` characters, without endless words: headlines, names."""
    text = cut_words(text)
    return text if len(text) <= limit else f"{text[:limit].rstrip()}…"


def _cut(found: re.Match[str]) -> str:
    word = found.group()
    return f"{word[:KEPT]}… [{len(word) - KEPT:,} more letters without a space are not shown]"


def pieces(html: str, limit: int = PIECE) -> Pieces:
    """Sanitised HTML in pieces of about `limit` characters of text each."""
    maker = _Maker(limit)
    for token in _TOKEN.findall(html):
        if token[0] == "<":
            maker.tag(token)
        else:
            maker.text(token)
    return maker.end()


class _Maker:
    """Collects tokens; begins another piece where one is full, another block where one is too long."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._open: list[tuple[str, str]] = []  # (name, tag) of the elements that are open
        self._skipped: list[str] = []  # names of those that are left out as too deep
        self._now: list[str] = []
        self._size = self._words = self._block = 0
        self._made: list[str] = []
        self._counts: list[int] = []

    def tag(self, token: str) -> None:
        named = _TAG.match(token)
        name = named.group(1) if named else ""
        if not name:
            return
        if name in _VOID:
            self._now.append(token)
        elif token.startswith("</"):
            self._close(name)
        else:
            if name not in _INLINE:
                self._size += BLOCK_COSTS
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
        words = _ENDLESS.sub(_cut, unescape(token)) if _ENDLESS.search(token) else None
        if words is not None:
            token = escape(words, quote=False)
        if self._block + len(token) <= BLOCK and self._size + len(token) <= self._limit:
            self._add(token)
            return
        plain = unescape(token)
        while plain:
            room = min(BLOCK - self._block, self._limit - self._size)
            if len(plain) <= room:
                self._add(escape(plain, quote=False))
                return
            at = _end_before(plain, max(room, 0))
            if at or not self._now:
                at = at or min(max(room, 1), len(plain))
                self._add(escape(plain[:at], quote=False))
                plain = plain[at:]
            if self._size + LONGEST_WORD >= self._limit:
                self._break()
            else:
                self._begin_block()

    def _add(self, token: str) -> None:
        self._now.append(token)
        self._size += len(token)
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
        self._now = []
        self._size = self._words = self._block = 0

    def end(self) -> Pieces:
        if self._now:
            self._now += [f"</{name}>" for name, _ in reversed(self._open)]
            self._keep()
        return Pieces(tuple(self._made), tuple(self._counts))


def _end_before(text: str, room: int) -> int:
    """Where to part `text` within its first `room` characters: after a sentence, else after a word."""
    ends = [found.end() for found in _SENTENCE_END.finditer(text[:room])]
    if not ends:
        return room
    marks = [at for at in ends if not text[at - 1].isspace() or text[max(at - 2, 0)] in ".!?…”»)"]
    best = marks[-1] if marks and marks[-1] > room // 2 else ends[-1]
    return best if best > room // 2 else room
