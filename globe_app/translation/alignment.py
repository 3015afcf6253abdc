"""Sentence-aligned translations: the blocks of a body with the English of each sentence.

`globe_app.text.sentences.split_into_blocks` makes the blocks; here translations are added and the result is
written as text or HTML. A sentence without translation is shown in the original.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from html import escape

from globe_app.model.news import Block, Pair
from globe_app.text.sentences import NUMBERED_ITEM, clean_image_tag, sentences

LEAD_CHARS = 400  # of the lead, which is translated together with the headline
LEAD_BLOCKS = 8
MAX_SENTENCES = 2_000  # translated per article; the rest stays in the original language


def lead_block_count(blocks: Sequence[Block]) -> int:
    """How many of the first blocks form the lead: at least one, up to `LEAD_CHARS` characters."""
    chars = 0
    for at, block in enumerate(blocks[:LEAD_BLOCKS]):
        chars += sum(len(pair.original) for pair in block.pairs)
        if chars >= LEAD_CHARS:
            return at + 1
    return min(len(blocks), LEAD_BLOCKS)


def translatable_sentences(blocks: Iterable[Block]) -> list[str]:
    """The original sentences in order, at most `MAX_SENTENCES`."""
    found = [pair.original for block in blocks for pair in block.pairs]
    return found[:MAX_SENTENCES]


def has_words(sentence: str) -> bool:
    """Whether a sentence contains letters; figures and signs need no translation."""
    return any(c.isalpha() for c in sentence)


def add_english(blocks: Iterable[Block], english: Mapping[str, str]) -> tuple[Block, ...]:
    """The blocks with the English of each sentence; "" where `english` has none."""
    return tuple(
        replace(block, pairs=tuple(Pair(p.original, _english(p.original, english)) for p in block.pairs))
        for block in blocks
    )  # fmt: skip


def _english(original: str, english: Mapping[str, str]) -> str:
    return english.get(original, "") if has_words(original) else original


def translate_line(text: str, english: Mapping[str, str]) -> str:
    """A headline or bullet in English, sentence by sentence; "" when no sentence has a translation."""
    parts = [(one, _english(one, english)) for one in sentences(text)]
    if not any(said and has_words(one) for one, said in parts):
        return ""
    return " ".join(said or one for one, said in parts)


def displayed(pair: Pair) -> str:
    """The English sentence, else the original."""
    return pair.english or pair.original


def english_text(blocks: Iterable[Block]) -> str:
    """The English text without markup, one line per block."""
    return "\n".join(" ".join(map(displayed, block.pairs)) for block in blocks if block.pairs)


def english_html(blocks: Iterable[Block]) -> str:
    """The English body as HTML: text escaped, images kept, list items in lists."""
    parts: list[str] = []
    listed = ""
    for block in blocks:
        tag = "" if block.kind != "li" else "ol" if block.html == NUMBERED_ITEM else "ul"
        if tag != listed:
            parts += [f"</{listed}>"] * bool(listed) + [f"<{tag}>"] * bool(tag)
            listed = tag
        if block.kind == "img":
            parts.append(clean_image_tag(block.html))
        else:
            words = escape(" ".join(map(displayed, block.pairs)), quote=False)
            parts.append(f"<{block.kind}>{words}</{block.kind}>")
    return "".join(parts) + f"</{listed}>" * bool(listed)


def apply_alignment(body: Sequence[Block], aligned: Sequence[Block]) -> tuple[Block, ...]:
    """The blocks of the current body with the translations of `aligned`, matched in order.

    Images come from the body, since a sync may have fetched them after the translation. Blocks after the
    end of `aligned` have no English. Where `aligned` belongs to another text, it is returned alone.
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
