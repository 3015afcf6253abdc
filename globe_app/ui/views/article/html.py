"""An article as an HTML page for the text browser. All content is escaped here or sanitised before."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from html import escape

from globe_app.briefing.articles import (
    DAMAGED,
    MONTHS,
    WEEKDAYS,
    ArticlePage,
    age,
    counted,
    right_to_left,
)
from globe_app.model.news import Article, TextReason, TextState, TranslationState
from globe_app.model.translation_quality import ROUGH_TRANSLATION
from globe_app.settings import MAX_HEADLINE_CHARS
from globe_app.text.shorten import was_cut
from globe_app.ui.views.article.bilingual import (
    Mode,
    count_untranslated,
    headline_sentences,
    pair_table,
    side,
)
from globe_app.ui.views.article.lengths import Pieces, cut_text
from globe_app.ui.views.article.pictures import MAIN
from globe_app.ui.widgets.controls import plain_tool_tip
from globe_app.ui.words.headlines import HEADLINE_CUT
from globe_app.ui.words.translation import ROUGH_HINT, language_name

IMAGE = "image:"  # prefix of the address of a picture, before its name
FLAG = "flag:"  # of a flag, before the country's code
ICON = "icon:"  # of an icon, before its name
TILE = "tile:"  # the outlet's initial
BULLET, BOX, RULE, REST = (
    "bullet",
    "box",
    "rule",
    "rest",
)  # anchors of what is painted under the text
MAX_HEADLINE, MAX_NAME, MAX_BULLET = 500, 120, 600  # characters
MAX_BULLETS = 12
STILL_WANTED, BARE_WANTED = "Only the summary so far.", "Only the headline so far."
BARE = "The feed gives no more than the headline"
SAMPLE = "An invented article of the sample edition."
GAP = '<p class="gap">&nbsp;</p>'  # before a table: Qt drops the margin of what stands above it


@dataclass(frozen=True, slots=True)
class PageLayout:
    """How much room the page has, and what of it is shown."""

    mode: Mode
    stacked: bool  # too little room for two columns
    low: bool  # so little height that the picture stands below the bullets
    takes: str  # HTML of what stands below the headline of a story told elsewhere


@dataclass(frozen=True, slots=True)
class PageHtml:
    """A page in parts: what precedes the text, the text in pieces, what follows it."""

    head: str
    text: Pieces
    foot: str


def page(
    shown: ArticlePage, now: datetime, layout: PageLayout, text: Pieces, pictures: Mapping[str, str]
) -> PageHtml:
    """The whole page. `text`: the text as set; `pictures`: addresses of those that can be shown, by name."""
    article, mode = shown.article, layout.mode
    both = mode is Mode.BOTH and article.english is not None
    head = [_outlet(shown, now, both=both)]
    image = ""
    if MAIN in pictures and not both:
        alt = escape(article.picture.alt if article.picture else "", quote=True)
        image = f'<p class="main"><img src="{pictures[MAIN]}" alt="{alt}"></p>'
    bullets = "" if both else _bullets(article, mode)
    if not layout.low:
        head.append(image)
    if article.damaged:
        head.append(f'<p class="note">{DAMAGED}.</p>')
    head.append(_headlines(shown, layout))
    if not both:
        head.append(f'<p class="meta">{dateline(shown, now, mode)}</p>')
    head += [layout.takes, bullets]
    if both and layout.takes:
        head.append(GAP)
    if layout.low:
        head.append(image)
    return PageHtml("".join(head), text, "".join(_foot(shown)))


def _outlet(shown: ArticlePage, now: datetime, *, both: bool) -> str:
    """The outlet's tile and name, its flag and country."""
    outlet = shown.article.outlet
    name = f'<span class="outlet">{escape(cut_text(outlet.name, MAX_NAME))}</span>'
    if outlet.latin and outlet.latin != outlet.name:
        name += f' <span class="latin">&nbsp;{escape(cut_text(outlet.latin, MAX_NAME))}</span>'
    place = [f'<img src="{FLAG}{shown.country.code}"> &nbsp;{escape(shown.country.name)}']
    if shown.covers:
        place.append(f"covers {escape(', '.join(shown.covers))}")
    if both:
        place += [escape(one) for one in _when(shown.article, now)]
    return (
        f'<table cellspacing="0" cellpadding="0" border="0"><tr><td valign="middle"><p class="main-tile">'
        f'<img src="{TILE}">&nbsp;&nbsp;</p></td><td valign="middle"><p class="outlet">{name}</p>'
        f'<p class="place">{_dotted(place)}</p></td></tr></table>'
    )


def _headlines(shown: ArticlePage, layout: PageLayout) -> str:
    rtl = right_to_left(shown.article.row.language)
    said = [
        (one.original, escape(one.text, quote=False))
        for one in headline_sentences(shown, layout.mode)
    ]
    cut = was_cut(shown.article.row.original_headline, MAX_HEADLINE_CHARS)
    longer = f'<p class="meta">{HEADLINE_CUT}.</p>' if cut else ""
    if len(said) == 1:
        ((original, words),) = said
        kind = side(rtl and original, "headline-rtl") or " class=headline"
        return f"<p{kind}>{words}</p>{longer}"
    ours, theirs = (words for _, words in said)
    language = escape(language_name(shown.article.row.language))
    right = side(rtl, "both-rtl") or ' class="both"'
    head = (f'<p class="both">{ours}</p>', f"<p{right}>{theirs}</p>")
    below = (
        f'<p class="meta">{_icon("languages")}&nbsp;English, {_translated(shown, how_only=True)}</p>',
        f"<p{side(rtl, 'meta') or ' class=meta'}>{language}, as written</p>",
    )
    rows = [(head[0] + below[0], head[1] + below[1])]
    return pair_table(rows, layout.stacked, "head") + longer + _rule()


def dateline(shown: ArticlePage, now: datetime, mode: Mode) -> str:
    """Date, age, author, and what was done to the text."""
    article = shown.article
    said = [escape(one) for one in _when(article, now)]
    if article.author:
        said.append(escape(cut_text(article.author, MAX_NAME)))
    if article.edits:
        times = "once" if article.edits == 1 else f"{article.edits} times"
        said.append(f'<a href="past:">Edited {times}</a>')
    if article.english is not None and mode is not Mode.ORIGINAL:
        said.append(f"{_icon('languages')}&nbsp;{_translated(shown)}")
    return _dotted(said)


def _translated(shown: ArticlePage, *, how_only: bool = False) -> str:
    """From what, by whom, how well, and how much is missing."""
    article = shown.article
    english = article.english
    if english is None:
        return ""
    by = english.by
    if article.row.sample and not by:
        by_words, tip = "by the sample edition", ""
    elif not by:
        by_words, tip = "by the outlet itself", ""
    else:
        by_words, tip = "on this computer", by
    origin = "" if how_only else f"from {language_name(article.row.language)} "
    said = f'<span title="{_tip(tip)}">translated {escape(origin + by_words)}</span>'
    if article.row.rough:
        tip = escape(ROUGH_HINT, quote=True)
        said += f', <span class="mark-of-language" title="{tip}">{ROUGH_TRANSLATION}</span>'
    if bare := count_untranslated(shown):
        why = article.translation_note or "These stand as they were written, with a dotted line."
        words = counted(bare, "sentence", "sentences")
        said += f', <span title="{_tip(why)}">{words} not translated</span>'
    elif article.translation_state is TranslationState.FAILED:
        said += f". {escape(article.translation_note)}"
    return said


def _when(article: Article, now: datetime) -> list[str]:
    when = date_words(article.row.published, now)
    if not article.row.dated:
        return [f"undated, received {when}"]
    ago = age_words(article.row.published, now)
    return [when, ago] if ago else [when]


def date_words(when: datetime, now: datetime) -> str:
    """`Thursday 26 November`; with the year when it is not this."""
    local = when.astimezone()
    text = f"{WEEKDAYS[local.weekday()]} {local.day} {MONTHS[local.month - 1]}"
    return text if local.year == now.astimezone().year else f"{text} {local.year}"


def age_words(when: datetime, now: datetime) -> str:
    """`5 h ago`; "" = so long ago that the date says enough."""
    passed = now - when
    if passed < timedelta(minutes=1):
        return "just now"
    return f"{age(when, now)} ago" if passed < timedelta(days=7) else ""


def rest_note(words: int) -> str:
    """What stands below the part of a long text that is shown."""
    how_much = f"{words:,} words" if words > 1 else "1 word"
    return (
        f'<p class="note"><a name="{REST}"></a>The rest of this text ({how_much}) is not shown.'
        ' &nbsp;<a href="all:">Show all</a></p>'
    )


def _rule() -> str:
    return f'<p class="rule"><a name="{RULE}">&nbsp;</a></p>'


def _dotted(said: list[str]) -> str:
    return " &nbsp;·&nbsp; ".join(said)


def _tip(words: str) -> str:
    """A tool tip as an attribute: words from outside are no HTML in it either."""
    return escape(plain_tool_tip(words), quote=True)


def _icon(name: str) -> str:
    return f'<img src="{ICON}{name}">'


def _bullets(article: Article, mode: Mode) -> str:
    english = article.english if mode is Mode.ENGLISH else None
    said = (english or article).summary[:MAX_BULLETS]
    rtl = english is None and right_to_left(article.row.language)
    kind = "bullet-rtl" if rtl else "bullet"
    fragments = []
    for number, words in enumerate(said):
        text = escape(cut_text(words, MAX_BULLET), quote=False)
        if not article.row.sample:  # bullets of real articles are sentences of the text
            text = (
                f'<a class="plain" href="bullet:{number}" title="Go to it in the text">{text}</a>'
            )
        fragments.append(
            f'<p{side(rtl, kind) or f" class={kind}"}><a name="{BULLET}"></a>{text}</p>'
        )
    if not fragments:
        return ""
    top, bottom = (f'<p class="{one}"><a name="{BOX}">&nbsp;</a></p>' for one in ("above", "below"))
    return f"{top}{''.join(fragments)}{bottom}"


def _foot(shown: ArticlePage) -> list[str]:
    article = shown.article
    fragments = [_rule()]
    if article.text_state is TextState.WANTED:
        wanted = STILL_WANTED if article.body_html else BARE_WANTED
        note = f" ({escape(article.text_note)})" if article.text_note else ""
        fragments.append(
            f'<p class="quiet">{wanted}{note} <a href="do:sync">Get the full text</a></p>'
        )
    elif source := text_source(article):
        fragments.append(f'<p class="quiet">{escape(source, quote=False)}</p>')
    if article.row.sample:
        fragments.append(f'<p class="quiet">{SAMPLE}</p>')
    elif article.row.url:
        name = escape(cut_text(article.outlet.name, MAX_NAME))
        fragments.append(
            f'<p class="quiet"><a href="{escape(article.row.url, quote=True)}"'
            f' title="{_tip(cut_text(article.row.url, MAX_HEADLINE))}">Read it at {name}</a></p>'
        )
    return fragments


def text_source(article: Article) -> str:
    """Where the text comes from, or why there is none, in words; "" = nothing is known but the feed."""
    reason = article.text_reason
    note = f" ({article.text_note})" if article.text_note and reason is TextReason.NO_PAGE else ""
    if not article.body_html:
        return f"{BARE}{f'; {reason.lacking}' if reason.lacking else ''}{note}."
    if reason is TextReason.NOT_ASKED:
        return ""
    return f"Text: {reason.words}{note}."
