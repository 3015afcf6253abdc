"""The text that an extractor found, in the structure that the page gives it.

Extractors tell article from rest well, and lose lists, captions, tables and pictures on the way. Here their
text only decides which runs of text of the page stay; everything else about them is the page's own.
"""

from collections.abc import Iterable
from itertools import pairwise

from globe_app.pages.document import Element, remove
from globe_app.pages.segments import SENTENCE_END, Segment, is_time, segments
from globe_app.text.scripts import comparable_length

GRAM = 12  # characters; a run of that length is hardly in a text by chance
SHORT_CHARS = 25  # a shorter run must stand exactly where the text goes on
COVERED_SHARE = 0.6  # of a run's grams in the text, where the extractor left out a part of it
MOSTLY_LINKS = 0.5  # share of a heading
MIN_TIMES = 3  # of a live blog
LINKED_CHARS = (
    80  # letters; a paragraph that is one link and no teaser of another article is longer
)
MAX_TRIES = 5  # of finding a run in the text
MIN_KEPT_SHARE = 0.75  # of the extractor's text that must be found again
FURNITURE = frozenset(("nav", "footer", "form", "menu", "aside", "button"))
MEDIA = ("img", "image", "iframe", "video")


def with_structure(page: Element, text: str) -> Element | None:
    """`page` reduced, in place, to the runs of `text` and to what belongs to them: the smallest element that
    holds them all. None where too little of the text stands in the page.

    `text`: what an extractor found, in the order of the page. A run that stands in the page twice stays once.
    """
    runs = segments(page)
    wanted = "".join(text.split())
    kept = _with_headings(runs, _kept(runs, wanted))
    found = sum(len(one.key) for one in kept)
    if not kept or found < MIN_KEPT_SHARE * len(wanted):
        return None
    root = _common_ancestor([one.block for one in kept])
    _drop_the_rest(root, runs, kept)
    return root


def _kept(runs: Iterable[Segment], wanted: str) -> list[Segment]:
    """The runs that the text consists of."""
    grams = {wanted[at : at + GRAM] for at in range(max(1, len(wanted) - GRAM + 1))}
    used = bytearray(len(wanted))  # 1: a run was found to be this character of the text
    kept: list[Segment] = []
    seen: set[str] = set()
    at = 0  # where the text goes on
    for run in runs:
        if not run.within.isdisjoint(("nav", "footer")):
            continue
        key = run.key
        if not wanted.startswith(key, at):
            if len(key) < SHORT_CHARS or key in seen:
                continue
            there = _unused(key, wanted, used) if key[:GRAM] in grams else -1
            if there >= 0:
                at = there
            elif wanted.find(key) >= 0 or not _is_covered(key, grams):
                continue
            else:
                kept.append(run)
                seen.add(key)
                continue
        used[at : at + len(key)] = b"\1" * len(key)
        at += len(key)
        kept.append(run)
        seen.add(key)
    return kept


def _with_headings(runs: list[Segment], kept: list[Segment]) -> list[Segment]:
    """Also the headings that stand right above a run kept, and between runs kept: extractors leave out some.
    So they do with the times above the entries of a live blog, which has several, and with paragraphs of the
    article that are one link from end to end."""
    stay = {id(one) for one in kept}
    timed = [
        one for one, after in pairwise(runs)
        if is_time(one.text) and (id(after) in stay or after.tag == "h") and id(one) not in stay
    ]  # fmt: skip
    if len(timed) >= MIN_TIMES:
        stay.update(id(one) for one in timed)
    for before, one, after in zip(runs, runs[1:], runs[2:], strict=False):
        if id(before) in stay and id(after) in stay and _is_linked_paragraph(before, one, after):
            stay.add(id(one))
    first = runs.index(kept[0]) if kept else 0
    for one, after in reversed(list(pairwise(runs[first:]))):
        if one.tag == "h" and id(after) in stay and one.link_share < MOSTLY_LINKS:
            stay.add(id(one))
    return [one for one in runs if id(one) in stay]


def _is_linked_paragraph(before: Segment, run: Segment, after: Segment) -> bool:
    """Whether a run that is a link is a sentence among paragraphs of its own kind."""
    alike = run.tag == "p" == before.tag == after.tag
    return (
        alike
        and run.link_share >= MOSTLY_LINKS
        and run.text.endswith(SENTENCE_END)
        and comparable_length(run.text) >= LINKED_CHARS
        and _box(run.block) is _box(before.block) is _box(after.block)
    )


def _box(block: Element) -> Element | None:
    """What an element stands in, beside others; boxes around it alone do not count."""
    parent = block.getparent()
    while parent is not None and len(parent) == 1:
        parent = parent.getparent()
    return parent


def _unused(key: str, wanted: str, used: bytearray) -> int:
    """Where a run stands in the text without being a part of another run; -1 = nowhere."""
    there = wanted.find(key)
    for _ in range(MAX_TRIES):
        if there < 0 or not (used[there] or used[there + len(key) - 1]):
            return there
        there = wanted.find(key, there + 1)
    return -1


def _is_covered(key: str, grams: set[str]) -> bool:
    count = len(key) - GRAM + 1
    return sum(key[at : at + GRAM] in grams for at in range(count)) >= COVERED_SHARE * count


def _common_ancestor(elements: list[Element]) -> Element:
    path = [elements[0], *elements[0].iterancestors()]
    above = {id(one): n for n, one in enumerate(path)}
    level = 0
    for element in elements[1:]:
        for one in (element, *element.iterancestors()):
            found = above.get(id(one))
            if found is not None:
                level = max(level, found)
                break
    return path[level]


def _drop_the_rest(root: Element, runs: list[Segment], kept: list[Segment]) -> None:
    """Clear every other run below `root`, but captions of pictures before the last one kept; take
    out the pictures that belong to something else."""
    stay = {id(one) for one in kept}
    last = runs.index(kept[-1])
    dropped: dict[Element, int] = {}  # element -> characters cleared in it
    beside = {one.block.getparent() for one in kept}
    holds: set[Element] = set()  # elements with a kept run in them
    for at, run in enumerate(runs):
        if id(run) in stay:
            holds.update((run.block, *run.block.iterancestors()))
        elif (at <= last or _is_beside(run, beside)) and _is_caption(run, root):
            continue
        else:
            length = len(run.key)
            for one in (run.block, *run.block.iterancestors()):
                dropped[one] = dropped.get(one, 0) + length
                if one is root:
                    break
            run.clear()
    for media in list(root.iter(*MEDIA)):
        if not _belongs(media, root, dropped, holds):
            remove(media)


def _is_beside(run: Segment, parents: set[Element | None]) -> bool:
    """Whether the figure of a run stands among the paragraphs that are kept."""
    figure = next(
        (one for one in (run.block, *run.block.iterancestors()) if one.tag == "figure"), None
    )
    return figure is not None and figure.getparent() in parents


def _is_caption(run: Segment, root: Element) -> bool:
    """Whether a run describes a picture that stands in the same figure, or right before it."""
    before = run.block.getprevious() if run.tag == "figcaption" else None
    if before is not None and (before.tag in MEDIA or next(before.iter(*MEDIA), None) is not None):
        return not _in_furniture(run.block, root)
    for one in (run.block, *run.block.iterancestors()):
        if one.tag == "figure":
            return next(one.iter(*MEDIA), None) is not None and not _in_furniture(one, root)
        if one is root:
            break
    return False


def _in_furniture(element: Element, root: Element) -> bool:
    for one in (element, *element.iterancestors()):
        if one is root:
            return False
        if one.tag in FURNITURE:
            return True
    return False


def _belongs(
    media: Element, root: Element, dropped: dict[Element, int], holds: set[Element]
) -> bool:
    """Whether a picture is the article's: not where it stands in a box whose text was all dropped."""
    if _in_furniture(media, root):
        return False
    for one in media.iterancestors():
        if one in holds:
            return True
        if dropped.get(one):
            return False
        if one is root:
            break
    return True
