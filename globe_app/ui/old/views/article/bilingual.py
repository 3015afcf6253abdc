"""An article's text as HTML, in English, in the original, or both; and its sentences in page order."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from html import escape

from globe_app.briefing.articles import ArticlePage, TextBlock, right_to_left
from globe_app.model.story import HEADLINE

TEXT = "text"  # anchor at the beginning of the text
NUMBERED = "ol"
REST = "Not translated yet: the original follows."
NONE = "not translated"


class Mode(Enum):
    """Which languages of a translated article are shown."""

    ENGLISH = "English"
    ORIGINAL = "Original"
    BOTH = "Side by side"


@dataclass(frozen=True, slots=True)
class PageSentence:
    """A sentence as shown on the page."""

    number: (
        int  # number of the English sentence; of an unlinked original, of the first in its block
    )
    original: bool
    text: str
    block: int
    linked: bool  # its counterpart has the same number; False = the block's whole other side
    untranslated: bool = False  # an original shown for lack of a translation


def is_foreign(page: ArticlePage) -> bool:
    """Whether the article is known to be in another language than English."""
    language = page.article.row.language
    return bool(language) and language.split("-")[0].lower() != "en"


def headline_sentences(page: ArticlePage, mode: Mode) -> list[PageSentence]:
    """The headline, in both languages where there are two, in page order."""
    row, english = page.article.row, page.article.english
    if english is None:
        return [PageSentence(HEADLINE, is_foreign(page), row.original_headline, HEADLINE, True)]
    both = [
        PageSentence(HEADLINE, False, english.headline, HEADLINE, True),
        PageSentence(HEADLINE, True, row.original_headline, HEADLINE, True),
    ]
    return both[::-1] if mode is Mode.ORIGINAL else both


def text_sentences(page: ArticlePage, mode: Mode, *, narrow: bool) -> list[PageSentence]:
    """The sentences of the text in the order in which `text_html` writes them."""
    found: list[PageSentence] = []
    rest = first_pending_block(page)
    for at, block in enumerate(page.text):
        ours, theirs = _english(block, at, rest), _original(block, at)
        if page.article.english is None:
            found += ours or theirs
        elif mode is Mode.ORIGINAL:
            found += theirs
        elif mode is Mode.ENGLISH:
            found += ours or theirs
        else:
            ours = [] if is_untranslated(block) else ours
            found += ours + theirs if narrow else theirs + ours
    return found


def other_language_text(page: ArticlePage, sentence: PageSentence) -> str:
    """A sentence's text in the other language, or what to say where there is none."""
    row, english = page.article.row, page.article.english
    if english is None:
        return ""
    if sentence.number == HEADLINE:
        return english.headline if sentence.original else row.original_headline
    block = page.text[sentence.block]
    if sentence.untranslated or is_untranslated(block):
        return "(Not translated: this is the original.)"
    words = block.english if sentence.original else block.original
    if not block.linked:
        return " ".join(words) or "(There is no original beside it.)"
    return words[sentence.number - block.first] or "(Not translated.)"


def is_untranslated(block: TextBlock) -> bool:
    """Whether no sentence of a block has English."""
    return bool(block.original) and not any(block.english)


def first_pending_block(page: ArticlePage) -> int:
    """Index of the first block of the part still to be translated; past the end when there is none."""
    english = page.article.english
    at = len(page.text)
    if english is not None and not english.whole:
        while at and (is_untranslated(page.text[at - 1]) or page.text[at - 1].kind == "img"):
            at -= 1
    return at


def count_untranslated(page: ArticlePage) -> int:
    """How many sentences could not be translated, without the part still to be translated."""
    done = page.text[: first_pending_block(page)]
    return sum(not one for block in done if block.linked for one in block.english)


def _english(block: TextBlock, at: int, rest: int) -> list[PageSentence]:
    found = []
    for n, text in enumerate(block.english):
        bare = not text and block.linked
        sentence = block.original[n] if bare else text
        found.append(
            PageSentence(block.first + n, False, sentence, at, block.linked, bare and at < rest)
        )
    return found


def _original(block: TextBlock, at: int) -> list[PageSentence]:
    alone = block.linked or not block.english
    return [
        PageSentence(block.first + (n if alone else 0), True, text, at, block.linked)
        for n, text in enumerate(block.original)
    ]


def text_html(page: ArticlePage, mode: Mode, *, narrow: bool, language: str) -> str:
    """The text as HTML. `narrow`: too little room for columns; `language`: its name, for column headings."""
    article = page.article
    english = article.english
    rtl = right_to_left(article.row.language)
    anchor = f'<a name="{TEXT}"></a>'
    if english is None or mode is Mode.ORIGINAL:
        return f"<div{_side(rtl)}>{anchor}{article.body_html}</div>"
    if mode is Mode.BOTH:
        return "".join(_interleaved(page, rtl) if narrow else _columns(page, rtl, language))
    if not english.blocks:
        return f"<div>{anchor}{english.body_html}</div>"
    return f"<div>{anchor}{''.join(_in_english(page, rtl))}</div>"


def _in_english(page: ArticlePage, rtl: bool) -> Iterator[str]:
    listed, rest = "", first_pending_block(page)
    for at, block in enumerate(page.text):
        tag = "" if block.kind != "li" else "ol" if block.html == NUMBERED else "ul"
        if tag != listed:
            yield f"</{listed}>" * bool(listed) + f"<{tag}>" * bool(tag)
            listed = tag
        if at == rest and not tag:
            yield f'<p class="note">{REST}</p>'
        sentence = _english(block, at, rest) or _original(block, at)
        yield _set(block, block.kind, sentence, rtl and is_untranslated(block))
    yield f"</{listed}>" * bool(listed)


def _set(
    block: TextBlock, kind: str, sentence: list[PageSentence], rtl: bool, dot: str = ""
) -> str:
    """One block as HTML."""
    if block.kind == "img":
        return f"<p>{block.html}</p>"
    words = escape(" ".join(one.text for one in sentence), quote=False)
    return f"<{kind}{_side(rtl)}>{dot}{words}</{kind}>"


def _side(rtl: bool) -> str:
    return ' dir="rtl" align="right"' if rtl else ""


def _plain_kind(block: TextBlock) -> tuple[str, str]:
    """(tag, prefix) of a block in a column: a list item is a paragraph with a dot."""
    return ("p", "•&nbsp;") if block.kind == "li" else (block.kind, "")


def _columns(page: ArticlePage, rtl: bool, language: str) -> Iterator[str]:
    yield (
        '<table width="100%" cellspacing="0" cellpadding="0" border="0" style="margin-top: 12px"><tr>'
        f'<td width="50%" class="left"><p class="head"{_side(rtl)}>{escape(language)}</p></td>'
        f'<td width="50%" class="right"><p class="head">English</p></td></tr>'
    )
    rest = first_pending_block(page)
    anchor = f'<a name="{TEXT}"></a>'
    for at, block in enumerate(page.text):
        if block.kind == "img":
            yield f'<tr><td colspan="2">{_set(block, "p", [], False)}</td></tr>'
            continue
        tag, dot = _plain_kind(block)
        theirs = _set(block, tag, _original(block, at), rtl, anchor + dot)
        ours = _set(block, tag, _english(block, at, rest), False, dot)
        if is_untranslated(block):
            ours = f'<p class="under">({NONE}{" yet" * (at >= rest)})</p>'
        yield f'<tr><td class="left">{theirs}</td><td class="right">{ours}</td></tr>'
        anchor = ""
    yield "</table>"


def _interleaved(page: ArticlePage, rtl: bool) -> Iterator[str]:
    """Each block's original below its English."""
    rest = first_pending_block(page)
    anchor = f'<a name="{TEXT}"></a>'
    for at, block in enumerate(page.text):
        if block.kind == "img":
            yield _set(block, "p", [], False)
            continue
        tag, dot = _plain_kind(block)
        if block.english and not is_untranslated(block):
            yield _set(block, tag, _english(block, at, rest), False, anchor + dot)
            anchor = ""
        if block.original:
            theirs = escape(" ".join(block.original), quote=False)
            yield f'<p class="under"{_side(rtl)}>{anchor}{theirs}</p>'
            anchor = ""
