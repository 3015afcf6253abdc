"""An article's body in blocks of sentence pairs, original beside English: made, filled, written as HTML.

`globe_app.text.sentences.blocks` cuts a body; here its sentences get their English. What is not translated
keeps its place, and the original stands for it.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from html import escape

from globe_app.model.news import Block, Pair
from globe_app.text.sentences import NUMBERED, image, sentences

LEAD_CHARS = 400  # of a text that are translated with its headline
LEAD_BLOCKS = 8
MAX_SENTENCES = 2_000  # of one article that are translated; the rest stands in the original


def lead(blocks: Sequence[Block]) -> int:
    """How many of the first blocks make the lead."""
    chars = 0
    for at, block in enumerate(blocks[:LEAD_BLOCKS]):
        chars += sum(len(pair.original) for pair in block.pairs)
        if chars >= LEAD_CHARS:
            return at + 1
    return min(len(blocks), LEAD_BLOCKS)


def originals(blocks: Iterable[Block]) -> list[str]:
    """The sentences to translate, in order; no more than `MAX_SENTENCES`."""
    found = [pair.original for block in blocks for pair in block.pairs]
    return found[:MAX_SENTENCES]


def has_words(sentence: str) -> bool:
    """Whether there is anything to translate: figures and signs are the same in English."""
    return any(c.isalpha() for c in sentence)


def fill(blocks: Iterable[Block], english: Mapping[str, str]) -> tuple[Block, ...]:
    """The blocks with the English of each sentence; "" for one that `english` has not."""
    return tuple(
        replace(block, pairs=tuple(Pair(p.original, _english(p.original, english)) for p in block.pairs))
        for block in blocks
    )  # fmt: skip


def _english(original: str, english: Mapping[str, str]) -> str:
    return english.get(original, "") if has_words(original) else original


def line(text: str, english: Mapping[str, str]) -> str:
    """A headline or a bullet in English, sentence by sentence; "" when none of it could be translated."""
    parts = [(one, _english(one, english)) for one in sentences(text)]
    if not any(said and has_words(one) for one, said in parts):
        return ""
    return " ".join(said or one for one, said in parts)


def shown(pair: Pair) -> str:
    """The sentence an English reader sees: the English, else the original."""
    return pair.english or pair.original


def english_text(blocks: Iterable[Block]) -> str:
    """The English words without markup, a line a block."""
    return "\n".join(" ".join(map(shown, block.pairs)) for block in blocks if block.pairs)


def english_html(blocks: Iterable[Block]) -> str:
    """The English body: text escaped, images kept, items gathered in lists."""
    parts: list[str] = []
    listed = ""
    for block in blocks:
        tag = "" if block.kind != "li" else "ol" if block.html == NUMBERED else "ul"
        if tag != listed:
            parts += [f"</{listed}>"] * bool(listed) + [f"<{tag}>"] * bool(tag)
            listed = tag
        if block.kind == "img":
            parts.append(image(block.html))
        else:
            words = escape(" ".join(map(shown, block.pairs)), quote=False)
            parts.append(f"<{block.kind}>{words}</{block.kind}>")
    return "".join(parts) + f"</{listed}>" * bool(listed)


def merge(body: Sequence[Block], aligned: Sequence[Block]) -> tuple[Block, ...]:
    """The blocks of a body as it is now, each with what `aligned` has for it.

    The images are those of the body: a sync may have fetched them since. What `aligned` does not reach is
    without English. Where it is of another text, it stands alone.
    """
    known = iter([block for block in aligned if block.pairs])
    found: list[Block] = []
    for block in body:
        one = next(known, None) if block.pairs else None
        if one is None:
            found.append(block)
            continue
        if one.kind != block.kind or [p.original for p in one.pairs] != [
            p.original for p in block.pairs
        ]:
            return tuple(aligned)
        found.append(one)
    return tuple(found) if next(known, None) is None else tuple(aligned)
