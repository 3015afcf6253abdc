"""An article as an HTML page for the text browser. All content is escaped here or sanitised before."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from html import escape

from globe_app.briefing.articles import (
    DAMAGED,
    ArticlePage,
    right_to_left,
)
from globe_app.cldr import Form, day_words, phrases
from globe_app.model.news import Article, TextReason, TextState, TranslationState
from globe_app.model.translation_quality import ROUGH_TRANSLATION
from globe_app.settings import MAX_HEADLINE_CHARS
from globe_app.text.shorten import was_cut
from globe_app.tr import mark, tr
from globe_app.ui.look.direction import is_mirrored
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
from globe_app.ui.words.dates import ago
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
NOTE = "note"  # anchor of the place of the reader's note
ANCHORED = "\u200b"  # what an anchor holds: Qt forgets an empty one before an icon
MAX_HEADLINE, MAX_NAME, MAX_BULLET = 500, 120, 600  # characters
MAX_BULLETS = 12
STILL_WANTED, BARE_WANTED = mark("Only the summary so far."), mark("Only the headline so far.")
BARE = mark("The feed gives no more than the headline")
SAMPLE = mark("An invented article of the sample edition.")
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
    head.append(_of_reader(article))
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
    place = [f'<img src="{FLAG}{shown.country.code}"> &nbsp;{escape(shown.country.shown)}']
    if shown.covers:
        place.append(escape(tr("covers {countries}").format(countries=phrases(*shown.covers))))
    if both:
        place += [escape(one) for one in _when(shown.article, now)]
    table = '<table cellspacing="0" cellpadding="0" border="0"'
    if is_mirrored():  # the tile at the right, what is beside it before it
        side = 'dir="rtl" align="right"'
        return (
            f'{table} width="100%"><tr><td valign="middle" width="100%"><p class="outlet" {side}>{name}</p>'
            f'<p class="place" {side}>{_dotted(place)}</p></td>'
            f'<td valign="middle"><p class="main-tile">&nbsp;&nbsp;<img src="{TILE}"></p></td></tr></table>'
        )
    return (
        f'{table}><tr><td valign="middle"><p class="main-tile">'
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
    longer = f'<p class="meta">{escape(tr(HEADLINE_CUT), quote=False)}.</p>' if cut else ""
    if len(said) == 1:
        ((original, words),) = said
        kind = side(rtl and original, "headline-rtl") or " class=headline"
        return f"<p{kind}>{words}</p>{longer}"
    ours, theirs = (words for _, words in said)
    language = shown.article.row.language
    right = side(rtl, "both-rtl") or ' class="both"'
    head = (f'<p class="both">{ours}</p>', f"<p{right}>{theirs}</p>")
    english = phrases(escape(tr("English")), _translated(shown, how_only=True))
    as_written = escape(tr("{language}, as written").format(language=language_name(language)))
    below = (
        f'<p class="meta">{_icon("languages")}&nbsp;{english}</p>',
        f"<p{side(rtl, 'meta') or ' class=meta'}>{as_written}</p>",
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
        edited = tr("Edited {once|%n times}", "", article.edits)
        said.append(f'<a href="past:">{escape(edited)}</a>')
    if article.english is not None and mode is not Mode.ORIGINAL:
        said.append(f"{_icon('languages')}&nbsp;{_translated(shown)}")
    return _dotted(said)


def _of_reader(article: Article) -> str:
    """The reader's labels and note, or the empty line that marks their place."""
    said = ""
    if article.row.labels:
        names = "&nbsp; ".join(
            f"{_icon('tag')}&nbsp;{escape(name, quote=False)}" for name in article.row.labels
        )
        said = (
            f'<p class="quiet"><a name="{NOTE}">{ANCHORED}</a>{names} &nbsp;'
            f'<a href="do:labels">{tr("Change")}</a></p>'
        )
    if article.note:
        anchor = "" if said else f'<a name="{NOTE}">{ANCHORED}</a>'
        words = escape(article.note, quote=False).replace("\n", "<br>")
        edit = f'<a href="do:note">{tr("Edit")}</a>'
        said += (
            f'<p class="quiet">{anchor}{_icon("sticky-note")}&nbsp;<b>{tr("Your note")}</b>'
            f' &nbsp;{edit}</p><p class="my-note">{words}</p>'
        )
    return said or f'<p class="gap"><a name="{NOTE}">&nbsp;</a></p>'


def _translated(shown: ArticlePage, *, how_only: bool = False) -> str:
    """From what, by whom, how well, and how much is missing."""
    article = shown.article
    english = article.english
    if english is None:
        return ""
    by = english.by
    language = language_name(article.row.language)
    tip = ""
    if article.row.sample and not by:
        how, origin = (
            tr("translated by the sample edition"),
            tr("translated from {language} by the sample edition"),
        )
    elif not by:
        how, origin = (
            tr("translated by the outlet itself"),
            tr("translated from {language} by the outlet itself"),
        )
    else:
        how, origin = (
            tr("translated on this computer"),
            tr("translated from {language} on this computer"),
        )
        tip = by
    words = how if how_only else origin.format(language=language)
    said = f'<span title="{_tip(tip)}">{escape(words)}</span>'
    if article.row.rough:
        tip = escape(tr(ROUGH_HINT), quote=True)
        rough = escape(tr(ROUGH_TRANSLATION))
        said = phrases(said, f'<span class="mark-of-language" title="{tip}">{rough}</span>')
    if bare := count_untranslated(shown):
        why = (
            tr(article.translation_note)
            if article.translation_note
            else tr("These stand as they were written, with a dotted line.")
        )
        left = escape(tr("%n {sentence|sentences} not translated", "", bare))
        said = phrases(said, f'<span title="{_tip(why)}">{left}</span>')
    elif article.translation_state is TranslationState.FAILED:
        said += f". {escape(tr(article.translation_note))}"
    return said


def _when(article: Article, now: datetime) -> list[str]:
    when = date_words(article.row.published, now)
    if not article.row.dated:
        return [tr("undated, received {day}").format(day=when)]
    told = age_words(article.row.published, now)
    return [when, told] if told else [when]


def date_words(when: datetime, now: datetime) -> str:
    """`Thursday 26 November`; with the year when it is not this."""
    local = when.astimezone()
    same_year = local.year == now.astimezone().year
    return day_words(local, Form.TITLE if same_year else Form.TITLE_YEAR)


def age_words(when: datetime, now: datetime) -> str:
    """`5 h ago`; "" = so long ago that the date says enough."""
    passed = now - when
    if passed < timedelta(minutes=1):
        return tr("just now")
    return ago(when, now) if passed < timedelta(days=7) else ""


def rest_note(words: int) -> str:
    """What stands below the part of a long text that is shown."""
    rest = tr("The rest of this text (%n {word|words}) is not shown.", "", max(words, 1))
    return (
        f'<p class="note"><a name="{REST}"></a>{escape(rest)}'
        f' &nbsp;<a href="all:">{escape(tr("Show all"))}</a></p>'
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
            tip = escape(tr("Go to it in the text"), quote=True)
            text = f'<a class="plain" href="bullet:{number}" title="{tip}">{text}</a>'
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
        wanted = escape(tr(STILL_WANTED if article.body_html else BARE_WANTED), quote=False)
        note = f" ({escape(tr(article.text_note))})" if article.text_note else ""
        get = escape(tr("Get the full text"))
        fragments.append(f'<p class="quiet">{wanted}{note} <a href="do:sync">{get}</a></p>')
    elif source := text_source(article):
        fragments.append(f'<p class="quiet">{escape(source, quote=False)}</p>')
    if article.row.sample:
        fragments.append(f'<p class="quiet">{escape(tr(SAMPLE), quote=False)}</p>')
    elif article.row.url:
        name = cut_text(article.outlet.name, MAX_NAME)
        read = escape(tr("Read it at {outlet}").format(outlet=name))
        fragments.append(
            f'<p class="quiet"><a href="{escape(article.row.url, quote=True)}"'
            f' title="{_tip(cut_text(article.row.url, MAX_HEADLINE))}">{read}</a></p>'
        )
    return fragments


def text_source(article: Article) -> str:
    """Where the text comes from, or why there is none, in words; "" = nothing is known but the feed."""
    reason = article.text_reason
    kept = tr(article.text_note) if article.text_note else ""
    note = f" ({kept})" if kept and reason is TextReason.NO_PAGE else ""
    if not article.body_html:
        lacking = f"; {tr(reason.words).partition(': ')[2]}" if reason.lacking else ""
        return f"{tr(BARE)}{lacking}{note}."
    if reason is TextReason.NOT_ASKED:
        return ""
    return tr("Text: {source}").format(source=tr(reason.words)) + f"{note}."
