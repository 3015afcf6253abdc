"""An article's sentences in page order, and its text as HTML: in English, in the original, or both."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from html import escape

from globe_app.briefing.articles import ArticlePage, TextBlock, right_to_left
from globe_app.model.story import HEADLINE
from globe_app.tr import mark, tr
from globe_app.ui.views.article.lengths import cut_text, cut_words

TEXT = "text"  # anchor at the beginning of the text
NUMBERED = "ol"
MAX_HEADLINE = 500  # characters
REST = mark("Not translated yet: the original follows.")
NOT_TRANSLATED = mark("not translated; shown as written")
NOT_YET = mark("not translated yet; shown as written")


class Mode(Enum):
    """Which languages of a translated article are shown."""

    ENGLISH = "english"
    ORIGINAL = "original"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class PageSentence:
    """A sentence as shown on the page."""

    number: int  # of the English sentence; of an unlinked original, of the first in its block
    original: bool
    text: str
    block: int
    linked: bool  # its counterpart has the same number; False = the block's whole other side
    untranslated: bool = False  # an original for lack of a translation


def is_foreign(page: ArticlePage) -> bool:
    """Whether the article is known to be in another language than English."""
    language = page.article.row.language
    return bool(language) and language.split("-")[0].lower() != "en"


def headline_sentences(page: ArticlePage, mode: Mode) -> list[PageSentence]:
    """The headline in page order; in both languages where both are shown."""
    row, english = page.article.row, page.article.english
    theirs = cut_text(row.original_headline, MAX_HEADLINE)
    original = PageSentence(HEADLINE, True, theirs, HEADLINE, True)
    if english is None:
        return [PageSentence(HEADLINE, is_foreign(page), theirs, HEADLINE, True)]
    ours = PageSentence(HEADLINE, False, cut_text(english.headline, MAX_HEADLINE), HEADLINE, True)
    return {Mode.ENGLISH: [ours], Mode.ORIGINAL: [original]}.get(mode, [ours, original])


def text_sentences(page: ArticlePage, mode: Mode) -> list[PageSentence]:
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
            found += [one for pair in _pairs(block, at, rest) for side in pair for one in side]
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
        return tr("(Not translated: this is the original.)")
    words = block.english if sentence.original else block.original
    if not block.linked:
        return " ".join(words) or tr("(There is no original beside it.)")
    return words[sentence.number - block.first] or tr("(Not translated.)")


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


Side = list[PageSentence]


def _pairs(block: TextBlock, at: int, rest: int) -> list[tuple[Side, Side]]:
    """English and original of a block: sentence by sentence where linked, else as wholes."""
    theirs = _original(block, at)
    if not block.linked:
        return [(_english(block, at, rest), theirs)]
    found: list[tuple[Side, Side]] = []
    for n, one in enumerate(theirs):
        text = block.english[n]
        ours = [PageSentence(block.first + n, False, text, at, True)] if text else []
        if not text and at < rest:
            one = PageSentence(one.number, True, one.text, at, True, untranslated=True)
        found.append((ours, [one]))
    return found


def text_html(page: ArticlePage, mode: Mode, *, stacked: bool) -> str:
    """The text as HTML. `stacked`: too little room for columns."""
    article = page.article
    english = article.english
    rtl = right_to_left(article.row.language)
    anchor = f'<a name="{TEXT}"></a>'
    if english is None or mode is Mode.ORIGINAL:
        return f"{anchor}{_turned(article.body_html) if rtl else article.body_html}"
    if mode is Mode.BOTH:
        return anchor + "".join(_both(page, rtl, stacked))
    if not english.blocks:
        return f"{anchor}{english.body_html}"
    return anchor + "".join(_in_english(page, rtl))


def _turned(html: str) -> str:
    """A text from right to left."""
    for tag in ("p", "h2", "h3", "h4", "ul", "ol", "li", "blockquote"):
        html = html.replace(f"<{tag}>", f"<{tag}{side(True)}>")
    return html


def side(rtl: bool, kind: str = "rtl") -> str:
    """Attributes of a block that is written from right to left."""
    return f' class="{kind}" dir="rtl" align="right"' if rtl else ""


def _in_english(page: ArticlePage, rtl: bool) -> Iterator[str]:
    listed, rest = "", first_pending_block(page)
    for at, block in enumerate(page.text):
        tag = "" if block.kind != "li" else "ol" if block.html == NUMBERED else "ul"
        if tag != listed:
            yield f"</{listed}>" * bool(listed) + f"<{tag}>" * bool(tag)
            listed = tag
        if at == rest and not tag:
            yield f'<p class="quiet">{escape(tr(REST), quote=False)}</p>'
        sentences = _english(block, at, rest) or _original(block, at)
        yield _block(block, sentences, rtl and is_untranslated(block))
    yield f"</{listed}>" * bool(listed)


def _block(block: TextBlock, sentences: list[PageSentence], rtl: bool) -> str:
    if block.kind == "img":
        return f"<p>{block.html}</p>"
    words = _words(sentences)
    if block.kind == "blockquote":
        return f"<blockquote><p{side(rtl)}>{words}</p></blockquote>"
    return f"<{block.kind}{side(rtl)}>{words}</{block.kind}>"


def _words(sentences: list[PageSentence]) -> str:
    return escape(cut_words(" ".join(one.text for one in sentences)), quote=False)


def _both(page: ArticlePage, rtl: bool, stacked: bool) -> Iterator[str]:
    """A table a block, a row a pair: tables are laid out one by one as the reader comes near them."""
    rest = first_pending_block(page)
    for at, block in enumerate(page.text):
        if block.kind == "img":
            yield _block(block, [], False)
            continue
        kind = "heading" if block.kind in ("h2", "h3", "h4") else "pair"
        dot = "•&nbsp;" if block.kind == "li" else ""
        missing = tr(NOT_YET if at >= rest else NOT_TRANSLATED)
        rows = []
        for ours, theirs in _pairs(block, at, rest):
            left = f'<p class="{kind}">{dot}{_words(ours)}</p>'
            if not ours:
                left = f'<p class="missing">{missing}</p>' if theirs else ""
            right = f"<p{side(rtl, f'{kind}-rtl') or f' class={kind}'}>{dot}{_words(theirs)}</p>"
            rows.append((left, right if theirs else ""))
            dot = ""
        yield pair_table(rows, stacked)


def pair_table(rows: list[tuple[str, str]], stacked: bool, last: str = "last") -> str:
    """Pairs of English and original, beside each other or one below the other."""
    fragments = []
    for at, (left, right) in enumerate(rows):
        kind = last if at == len(rows) - 1 else "cell"
        if stacked:
            fragments.append(f'<tr><td class="{kind}">{left}{right}</td></tr>')
        else:
            fragments.append(
                f'<tr><td width="48%" class="{kind}">{left}</td><td width="4%"></td>'
                f'<td width="48%" class="{kind}">{right}</td></tr>'
            )
    return f'<table width="100%" cellspacing="0" cellpadding="0" border="0">{"".join(fragments)}</table>'
