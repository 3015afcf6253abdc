"""Sentence segmentation: the unit of translation, quotation and summary.

A sentence of an article is identified by its number: its index among the sentences of all blocks of the
body, headings included. `numbered_sentences` defines that order.
"""

import html
import re

from globe_app.model.news import Block, Pair
from globe_app.settings import MAX_BODY_CHARS
from globe_app.text.html_elements import STRUCK
from globe_app.text.html_text import is_mostly_struck, parts, raised_after

MAX_CHARS = 1_000  # of a sentence; longer ones are split at clauses
MAX_HTML = 3 * MAX_BODY_CHARS  # of a body that is read; stored bodies are shorter
SENTENCE_KINDS = (
    "p",
    "h2",
    "h3",
    "h4",
    "li",
    "blockquote",
)  # `Block.kind` values that contain sentences
NUMBERED_ITEM = "ol"  # value of `Block.html` for an item of a numbered list

# Georgian letters count as lower case, but begin sentences too
_LOWER = "".join(
    c for c in map(chr, range(0x61, 0x2000)) if c.islower() and not "\u10d0" <= c <= "\u10ff"
)
_OPEN = "[\"'“‘„‚«»‹(\\[¿¡—–-]"
_SHUT = "[\"'”’“‘»›)\\]]"  # closing quotation marks and brackets belong to the sentence before
# words of two letters end a sentence before a number in Korean, Hebrew and Arabic script, which hardly
# abbreviate with full stops ("No. 3")
_SHORT = "[\uac00-\ud7a3\u05d0-\u05ea\u0620-\u064a\u066e-\u06d3]{2}"
_END = re.compile(
    rf"(?:(?<=[.!?…])|(?<=[.!?…]{_SHUT})|(?<=[.!?…]{_SHUT}{_SHUT}))\s+(?={_OPEN}{{0,2}}\s?[^\W\d_{_LOWER}])"
    r"|(?<=[^\W\d_]{4}[.!?…])\s+(?=\d)"
    rf"|(?:(?<={_SHORT}[.!?…])|(?<={_SHORT}[.!?…]{_SHUT}))\s+(?=\d)"
    "|(?<=[。！？])(?![。！？”’」』）》])|(?<=[。！？][”’」』）》])|(?<=[।؟۔။።։។])\\s+|\n+"
)
_ABBREVIATED = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|St|Gen|Col|Sgt|Lt|Prof|Rev|Gov|Sen|Rep|No|vs|Jr|Sr|Inc|Ltd|Co|U\.S|U\.K|a\.m|p\.m|e\.g"
    r"|i\.e|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|Sra?|Srta|Ud|Hr|Fr|bzw|z\.B|M|Mme|Maj|Capt|Cpt|Brig|Hon|Mt"
    r"|approx|Art|art|Nr|nr|núm|Núm|pág|vgl|ca|usw|Dra|EE|UU|Mlle|av|Av|ул|им|св|гг?|тыс|млн|млрд)"
    r"|\b[^\W\d_])\.$"
)
_ORDINAL = re.compile(r"\b\d{1,2}\.$")  # "am 9. November": a German date
_MONTH = re.compile(
    r"(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember"
    r"|Jahrhundert)"
)
_CLAUSE = re.compile(r"[,;:–—،؛、，；：]\s*|\s+")

_ALT = re.compile(r'\balt="([^"]*)"')
_SRC = re.compile(r'\bsrc="(image:[0-9a-f]{64}|https?://[^"\s]+)"')
_HEADS = {"h1": "h2", "h2": "h2", "h3": "h3", "h4": "h4", "h5": "h4", "h6": "h4"}
_BREAKS = frozenset(
    ("p", "div", "li", "ul", "ol", "blockquote", "pre", "hr", "table", "thead", "tbody", "tr", "th", "td",
     "caption", "dl", "dt", "dd", "figcaption", "figure", "section", "article", *_HEADS)
)  # fmt: skip


def sentences(text: str) -> list[str]:
    """Split `text` into sentences, in order. Full stops of common abbreviations do not end a sentence."""
    found: list[list[str]] = []
    glue = ordinal = False
    for piece in _END.split(text):
        one = " ".join(piece.split())
        if not one:
            continue
        if glue or (ordinal and _MONTH.match(one)):
            found[-1].append(one)
        else:
            found.append([one])
        tail = one[-16:]
        glue, ordinal = bool(_ABBREVIATED.search(tail)), bool(_ORDINAL.search(tail))
    return [" ".join(parts) for parts in found]


def split_at_clause(sentence: str, limit: int = MAX_CHARS) -> list[str]:
    """Split `sentence` into pieces of at most `limit` characters, at clause punctuation, else at spaces."""
    found = []
    start = 0
    while len(sentence) - start > limit:
        ends = list(_CLAUSE.finditer(sentence, start + limit // 2, start + limit))
        clauses = [one for one in ends if not one.group().isspace()]
        at = (clauses or ends)[-1].end() if ends else start + limit
        found.append(sentence[start:at].strip())
        start = at
    return [one for one in (*found, sentence[start:].strip()) if one]


def split_into_blocks(body_html: str) -> tuple[Block, ...]:
    """Split a sanitised body into blocks of sentences (without translations) and images.

    Other markup is dropped, and what is struck out (`html_text.is_mostly_struck` aside): it is no longer
    said. No sentence is longer than `MAX_CHARS`.
    """
    found: list[Block] = []
    text: list[str] = []
    heads: list[str] = []
    lists: list[str] = []
    items = quotes = struck = 0  # nesting depth
    raised = False

    def flush() -> None:
        words = "".join(text)
        text.clear()
        kind = heads[-1] if heads else "li" if items else "blockquote" if quotes else "p"
        pairs = tuple(Pair(piece, "") for one in sentences(words) for piece in split_at_clause(one))
        if pairs:
            mark = NUMBERED_ITEM if kind == "li" and lists and lists[-1] == "ol" else ""
            found.append(Block(kind, pairs, mark))

    body = body_html[:MAX_HTML]
    keep_struck = is_mostly_struck(body)
    for part in parts(body):
        name, shut = part.name, part.closing
        if name == "br":
            text.append("\n")
        elif name == "img":
            flush()
            if kept := clean_image_tag(part.attributes):
                found.append(Block("img", html=kept))
        elif name in STRUCK:
            struck = max(struck + (-1 if shut else 1), 0)
        elif name == "sup":
            raised = not shut
        elif name in _BREAKS:
            flush()
            if name in _HEADS:
                heads[:] = () if shut else (_HEADS[name],)
            elif name in ("ul", "ol"):
                _open_or_shut(lists, name, shut)
            elif name == "li":
                items = max(items - 1, 0) if shut else items + 1
            elif name == "blockquote":
                quotes = max(quotes - 1, 0) if shut else quotes + 1
        if part.text and (keep_struck or not struck):
            before = text[-1] if text else ""
            words = raised_after(before, part.text) if raised else part.text
            # line breaks in markup are spaces; only tags break lines
            text.append(html.unescape(words).replace("\n", " "))
    flush()
    return tuple(found)


def numbered_sentences(body_html: str) -> tuple[str, ...]:
    """The sentences of a sanitised body; the index is the sentence number."""
    return tuple(pair.original for block in split_into_blocks(body_html) for pair in block.pairs)


def _open_or_shut(lists: list[str], name: str, shut: bool) -> None:
    if not shut:
        lists.append(name)
    elif lists:
        lists.pop()


def clean_image_tag(attributes: str) -> str:
    """An `<img>` tag with only `src` and `alt`; "" without a usable address."""
    source = _SRC.search(attributes)
    if source is None:
        return ""
    alt = _ALT.search(attributes)
    words = html.escape(html.unescape(alt.group(1))) if alt else ""
    return f'<img src="{html.escape(html.unescape(source.group(1)))}" alt="{words}">'
