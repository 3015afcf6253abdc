"""Cuts a sentence into tokens and finds the terms of its language among them."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum, auto
from functools import cache

from globe_app.stories.figure_reading.lexicon import Lexicon, Mark, plain

_LONGEST_ENDING = 4
_OTHER_DIGIT = re.compile(r"[^\D0-9]")
STOPS = frozenset(".!?;。！？；।؟…:：")  # signs that end a clause
COMMAS = frozenset(',،、，–—()（）"“”«»「」')
_GROUPS = (  # Indian grouping, groups of three, four of Chinese ("1,2345" is rare and left out), plain
    r"\d{1,2}(?:,\d\d)+,\d{3}(?!\d)(?:\.\d+)?"
    r"|\d{1,3}(?:[.,'’٬، \u00a0\u202f\u2009\u2007]\d{3})+(?!\d)(?:[.,٫]\d+)?"
    r"|\d+(?:[.,٫/]\d+)*"
)


class TokenKind(Enum):
    """What a token is."""

    NUMBER = auto()
    WORD = auto()
    SIGN = auto()


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of a sentence. Positions are character indices."""

    start: int
    end: int
    kind: TokenKind
    word: str  # as `plain` writes it; of a number its digits


@dataclass(frozen=True, slots=True)
class ReadSentence:
    """A sentence with its tokens and the terms found among them."""

    text: str
    lexicon: Lexicon
    tokens: tuple[Token, ...]
    marks: tuple[Mark, ...]
    by_class: dict[str, list[Mark]] = field(default_factory=dict)
    starting: dict[int, list[Mark]] = field(default_factory=dict)  # by their first token
    first: dict[tuple[int, str], Mark] = field(default_factory=dict)  # the longest of a class there
    last: dict[tuple[int, str], Mark] = field(default_factory=dict)  # by the token after them

    def of(self, *names: str) -> list[Mark]:
        """The terms of these classes, in the sentence's order within each class."""
        return [mark for name in names for mark in self.by_class.get(name, ())]

    def at(self, token: int, name: str) -> Mark | None:
        """The longest term of a class that begins with this token."""
        return self.first.get((token, name))

    def before(self, token: int, name: str) -> Mark | None:
        """The longest term of a class that ends right before this token."""
        return self.last.get((token, name))

    def token_at(self, position: int) -> int:
        """The index of the first token that ends after a character position."""
        low, high = 0, len(self.tokens)
        while low < high:
            middle = (low + high) // 2
            if self.tokens[middle].end <= position:
                low = middle + 1
            else:
                high = middle
        return low

    def sign(self, token: int) -> str:
        """The sign that a token is; "" where it is none, or there is no such token."""
        if 0 <= token < len(self.tokens) and self.tokens[token].kind is TokenKind.SIGN:
            return self.tokens[token].word
        return ""


@cache
def _token_pattern() -> re.Pattern[str]:
    marks = "".join(
        chr(one)
        for one in range(0x300, 0x1B00)
        if unicodedata.category(chr(one)) in ("Mn", "Mc") or 0x0E31 <= one <= 0x0E4E
    )
    letter = rf"(?:[^\W\d_]|[{marks}\u200c\u200d])"
    return re.compile(
        rf"(?P<number>{_GROUPS})|(?P<word>{letter}+(?:(?<=\w)['’ʼ](?=[^\W\d_]){letter}+)*)|(?P<sign>\S)"
    )


def read_sentence(text: str, lexicon: Lexicon) -> ReadSentence:
    """A sentence cut into tokens. Time grows with its length alone."""
    ascii_digits = _ascii_digits(text)
    tokens: list[Token] = []
    for match in _token_pattern().finditer(ascii_digits):
        start, end, found = match.start(), match.end(), match.group()
        if match["number"]:
            tokens.append(Token(start, end, TokenKind.NUMBER, found))
        elif match["sign"]:
            tokens.append(Token(start, end, TokenKind.SIGN, found))
        elif lexicon.flag("unspaced"):
            tokens += _pieces(found, start, lexicon)
        elif lexicon.flag("keeps_apostrophe"):
            tokens.append(Token(start, end, TokenKind.WORD, plain(found)))
        else:
            at = start
            for part in re.split(r"(['’ʼ])", found):
                if part not in ("'", "’", "ʼ") and part:
                    tokens.append(Token(at, at + len(part), TokenKind.WORD, plain(part)))
                at += len(part)
    tokens = _without_endings(_join_hyphens(tokens), lexicon)
    marks = lexicon.marks([one.word if one.kind is not TokenKind.NUMBER else "" for one in tokens])
    read = ReadSentence(text, lexicon, tuple(tokens), tuple(marks))
    _index(read, marks)
    _index(read, _split_verbs(read))
    return read


def _index(read: ReadSentence, marks: Sequence[Mark]) -> None:
    for mark in marks:
        read.by_class.setdefault(mark.name, []).append(mark)
        read.starting.setdefault(mark.first, []).append(mark)
        here = read.first.get((mark.first, mark.name))
        if here is None or mark.end > here.end:
            read.first[mark.first, mark.name] = mark
        read.last.setdefault((mark.end, mark.name), mark)  # the marks come by their first token


def _join_hyphens(tokens: Sequence[Token]) -> list[Token]:
    """Without the hyphens between letters: "sans-abri" is two words that stand together."""
    kept: list[Token] = []
    for at, one in enumerate(tokens):
        inner = (
            one.word in ("-", "‐", "‑", "־")
            and 0 < at < len(tokens) - 1
            and tokens[at - 1].end == one.start
            and tokens[at + 1].start == one.end
            and tokens[at - 1].kind is TokenKind.WORD
            and tokens[at + 1].kind is TokenKind.WORD
        )
        if not inner:
            kept.append(one)
    return kept


def _without_endings(tokens: Sequence[Token], lexicon: Lexicon) -> list[Token]:
    """Without the endings that languages write behind a number: "17-en", "5,6-es", "58:aan"."""
    if not lexicon.flag("number_endings"):
        return list(tokens)
    kept: list[Token] = []
    at = 0
    while at < len(tokens):
        kept.append(tokens[at])
        ending = tokens[at + 1 : at + 3]
        glued = (
            tokens[at].kind is TokenKind.NUMBER
            and len(ending) > 1
            and ending[0].word in ("-", ":", "–")
            and tokens[at].end == ending[0].start
            and ending[0].end == ending[1].start
            and ending[1].kind is TokenKind.WORD
            and len(ending[1].word) <= _LONGEST_ENDING
            and not lexicon.patterns(ending[1].word)
        )
        at += 3 if glued else 1
    return kept


def _split_verbs(read: ReadSentence) -> list[Mark]:
    """Verbs whose particle ends the clause: "kwamen 24 mensen om" is of the class of "omkomen"."""
    found = []
    for mark in read.by_class.get("split_verbs", ()):
        particle, _, name = mark.value.partition("/")
        for at in range(mark.end, len(read.tokens)):
            if read.tokens[at].word == particle and (
                at + 1 == len(read.tokens)
                or read.tokens[at + 1].kind is TokenKind.SIGN
                or read.tokens[at + 1].word in ("en", "und")
            ):
                found.append(Mark(mark.first, mark.end, name, "", mark.letters))
                break
            if read.tokens[at].word in STOPS:
                break
    return found


def _pieces(run: str, start: int, lexicon: Lexicon) -> list[Token]:
    """A run of letters without spaces, cut into the longest terms known and single letters."""
    found: list[Token] = []
    flat = plain(run)
    if len(flat) != len(run):
        flat = run
    at = 0
    while at < len(flat):
        size = next(
            (
                size
                for size in range(min(lexicon.longest, len(flat) - at), 1, -1)
                if flat[at : at + size] in lexicon.by_pattern
            ),
            1,
        )
        if size == 1 and flat[at].isascii():  # a Latin word within
            while at + size < len(flat) and flat[at + size].isascii():
                size += 1
        found.append(Token(start + at, start + at + size, TokenKind.WORD, flat[at : at + size]))
        at += size
    return found


def _ascii_digits(text: str) -> str:
    if not _OTHER_DIGIT.search(text):
        return text
    return "".join(
        one if one < "\u0660" or not one.isdecimal() else str(unicodedata.decimal(one))
        for one in text
    )
