"""What is no text of the article, taken out of an extracted text: the headline said again, by-lines and dates,
related links, newsletters and share bars, advertisements, copyright lines, bare addresses, repetitions."""

import re
import unicodedata
from collections.abc import Sequence
from enum import Enum, auto

from globe_app.pages import phrases
from globe_app.pages.notices import is_notice_line, may_have_notices
from globe_app.pages.segments import SENTENCE_END, Segment, is_time
from globe_app.pages.structure import MIN_TIMES
from globe_app.text.scripts import comparable_length

TOP = 6  # runs at the beginning, where headline, by-line and date stand
LINE_CHARS = 200  # a prompt or a label is shorter, a paragraph mostly longer
NOTICE_CHARS = 600  # of a notice for embedded content
CREDIT_CHARS = 140
DATE_CHARS = 90
KICKER_CHARS = 25  # of a word or two above a headline, in one heading with it
END = 3  # runs, where editors and sources are named
PARAGRAPH_CHARS = 60  # letters
SMALL_CHARS = 28  # letters
REPEATED_CHARS = 30  # a shorter run may stand in a text twice
MOSTLY_LINKS = 0.7
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|\S+@\S+\.\w+")
_YEAR = re.compile(r"(?<!\d)(?:19|20|25)\d\d(?!\d)")
_DAY = re.compile(
    r"(?<!\d)\d{1,2}\s*[./-]\s*\d{1,2}(?:\s*[./-]\s*\d{2,4})?(?!\d)|\d{1,2}月\d{1,2}日"
)
_WORD = re.compile(r"[^\W\d_]+")
_MONTHS = 4  # words of a date line that are neither digits nor of `DATE_WORDS`: day, month, place


class Part(Enum):
    """What a run of text is in an article."""

    TEXT = auto()
    CREDIT = auto()  # of a picture
    LABEL = auto()  # announces related links
    OTHER = auto()  # nothing of the article


def tidy(runs: Sequence[Segment], headlines: Sequence[str], author: str) -> None:
    """Clear, in place, those of an article's runs that are no text of it.

    `headlines`: how the page and the feed call it; `author`: "" = not known.
    """
    first = next(iter(headlines), "")
    _clear_repetitions(runs, headlines)
    runs = [one for one in runs if one.pieces]
    live = sum(is_time(one.text) for one in runs) >= MIN_TIMES
    for run in _small_print(runs):
        if not (live and is_time(run.text)):
            run.clear()
    runs = [one for one in runs if one.pieces]
    looked_through = may_have_notices("\n".join(one.text for one in runs))
    after_label = False
    for at, run in enumerate(runs):
        edge = at < TOP or at >= len(runs) - END
        part = Part.TEXT if is_time(run.text) and live else _part(run, at < TOP, edge, author)
        if (
            looked_through
            and part is Part.TEXT
            and len(run.text) <= NOTICE_CHARS
            and run.tag in ("p", "div", "li", "span")
        ):
            part = Part.OTHER if is_notice_line(run.text, first) else part
        in_list = "li" in run.within
        if after_label and part is Part.TEXT and in_list and run.link_share >= MOSTLY_LINKS:
            part = Part.OTHER
        elif part is not Part.OTHER or not in_list:
            after_label = part is Part.LABEL
        if part is Part.CREDIT:
            _make_caption(run)
        elif part is not Part.TEXT:
            run.clear()
    _clear_headings_of_nothing(runs)


def _small_print(runs: Sequence[Segment]) -> list[Segment]:
    """Short lines above the first paragraph that are no sentence: section, outlet, place, reading time."""
    found: list[Segment] = []
    for run in runs[:TOP]:
        length = comparable_length(run.text)
        if length >= PARAGRAPH_CHARS:
            return found
        boxed = run.tag in (
            "p",
            "div",
            "span",
            "section",
            "article",
            "main",
            "header",
            "time",
            "address",
        )
        if boxed and length <= SMALL_CHARS and not run.text.endswith(SENTENCE_END):
            found.append(run)
    return []


def _part(run: Segment, at_top: bool, at_edge: bool, author: str) -> Part:
    if not run.within.isdisjoint(("figcaption", "table", "pre")):
        return Part.TEXT
    text = run.text
    line = text.casefold()
    if len(text) <= CREDIT_CHARS and _is_credit(text, line):
        return Part.CREDIT
    if _ADDRESS.fullmatch(text) or phrases.ADVERTISEMENT.match(line) or phrases.SHARE.match(line):
        return Part.OTHER
    if len(text) > LINE_CHARS:
        return Part.TEXT
    if phrases.COPYRIGHT.match(line):
        return Part.OTHER
    if found := phrases.RELATED.match(line):
        rest = line[found.end() :].strip()
        if not rest.strip(":：>»›→|-–—. "):
            return Part.LABEL
        if run.link_share >= 0.4 or rest[:1] in (":", "：", "|", "»", ">", "–", "—"):
            return Part.OTHER
    if phrases.PROMPT.search(line) and (run.link_share > 0.15 or len(text) < 120):
        return Part.OTHER
    if run.tag in ("p", "div") and run.link_share >= 0.95 and text[-1:] not in SENTENCE_END:
        return Part.OTHER  # a paragraph that is one link: another article
    if run.tag != "h" and ((at_edge and is_byline(text, author)) or is_date_line(text, at_top)):
        return Part.OTHER
    return Part.TEXT


def _is_credit(text: str, line: str) -> bool:
    if phrases.CREDIT.match(line) and not text.endswith(SENTENCE_END[:4]):
        return True
    return (
        len(text) <= 60 and text.startswith(("(", "©", "[")) and bool(phrases.AGENCIES.search(text))
    )


def is_byline(text: str, author: str) -> bool:
    """Whether a short line names who wrote the article, and says nothing else."""
    line = text.casefold()
    if len(text) > DATE_CHARS or text.endswith(SENTENCE_END[1:8]):
        return False
    named = author.casefold().split(",")[0].strip()
    if named and named in line and len(line) <= len(named) + 40:
        return True
    words = _WORD.findall(text)
    capital = sum(one[0].isupper() or not one[0].islower() for one in words)
    return bool(phrases.BYLINE.match(line)) and len(words) <= 8 and capital >= len(words) - 3


def is_date_line(text: str, at_top: bool) -> bool:
    """Whether a short line is a date, with at most its label and a time."""
    line = unicodedata.normalize("NFKC", text).casefold()
    if len(line) > DATE_CHARS or not (_YEAR.search(line) or _DAY.search(line)):
        return False
    if line.endswith(("。", "！", "？", "!", "?", "।", "؟")) or not any(
        one.isdigit() for one in line
    ):
        return False
    rest = [one for one in _WORD.findall(line) if not phrases.DATE_WORDS.fullmatch(one)]
    return comparable_length("".join(rest)) <= 32 and len(rest) <= (_MONTHS if at_top else 2)


def _make_caption(run: Segment) -> None:
    """A credit behind a picture is its caption; elsewhere it is nothing of the text."""
    before = run.block.getprevious()
    pictured = before is not None and (
        before.tag in ("img", "figure", "picture") or next(before.iter("img"), None) is not None
    )
    if pictured and run.tag in ("p", "div", "span", "small"):
        run.block.tag = "figcaption"
    elif next(run.block.iter("img"), None) is None or run.tag not in ("p", "div"):
        run.clear()


def _clear_repetitions(runs: Sequence[Segment], headlines: Sequence[str]) -> None:
    """The headline at the top, and whatever long run stands in the text a second time."""
    titles = {comparable(one) for one in headlines} - {""}
    seen: set[str] = set()
    for at, run in enumerate(runs):
        words = comparable(run.text)
        again = (
            len(run.key) >= REPEATED_CHARS and words in seen and run.tag not in ("td", "th", "pre")
        )
        if again or (at < TOP and _is_title(words, titles) and run.tag != "figcaption"):
            run.clear()
        seen.add(words)


def _is_title(words: str, titles: set[str]) -> bool:
    if words in titles:
        return True
    if any(words.endswith(one) and len(words) <= len(one) + KICKER_CHARS for one in titles):
        return True
    # a page's title with the outlet's name behind it, a feed's headline cut short
    return len(words) >= REPEATED_CHARS and any(
        one.startswith(words) or words.startswith(one) for one in titles if len(one) >= REPEATED_CHARS
        and min(len(one), len(words)) >= 0.7 * max(len(one), len(words))
    )  # fmt: skip


def comparable(text: str) -> str:
    """The letters and digits of a text, for comparison."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    return "".join(one for one in folded if one.isalnum())


def _clear_headings_of_nothing(runs: Sequence[Segment]) -> None:
    """A heading with no text behind it, before the next of its rank or the end."""
    following = False  # text stands behind
    for run in reversed(runs):
        if run.tag != "h":
            following = following or bool(run.pieces)
        elif not following:
            run.clear()
