"""An article as an HTML page for the text browser. All content is escaped or sanitised before."""

import difflib
import re
from collections.abc import Sequence
from datetime import datetime
from html import escape

from globe_app.briefing.articles import (
    DAMAGED,
    SAMPLE_MARK,
    ArticlePage,
    long_date,
    plain_article,
    right_to_left,
)
from globe_app.model.news import Article, Picture, Revision, TextReason, TextState
from globe_app.ui.old.look.theme import Theme
from globe_app.ui.old.views.article.bilingual import Mode, headline_sentences, text_html
from globe_app.ui.old.words.translation import language_name, mark_html

INLINE = "image:"  # prefix of the address of inline images, before the content hash
MAX_WORDS = 1_500  # words of a text that are compared with its revision
_INLINE = re.compile(r'<img src="image:([0-9a-f]{64})"[^>]*>')
STILL_WANTED = "This is what the feed gives; the whole text comes with a sync."
_AS_IT_SHOULD_BE = (TextReason.PAGE, TextReason.PAGE_DATA, TextReason.FEED_FULLER)
IMAGE = "globe-image"  # address of the main image


def page(
    shown: ArticlePage, theme: Theme, serif: str, size_pt: float, now: datetime, *,
    mode: Mode, narrow: bool, image_width: int, room: int,
) -> str:  # fmt: skip
    """The whole page. `size_pt`: font size of the body; `narrow`: too little room for two columns;
    `image_width`: px, 0 = no image; `room`: widest inline image, px.
    """
    article = shown.article
    english = None if mode is Mode.ORIGINAL else article.english
    summary = english.summary if english else article.summary
    rtl = right_to_left("en" if english else article.row.language)
    side = ' dir="rtl" align="right"' if rtl else ""
    fragments = [f"<style>{_style(theme, serif, size_pt)}</style>"]
    if article.row.sample:
        fragments.append(f'<p class="sample">{SAMPLE_MARK}</p>')
    fragments.append(
        f'<p class="source"><b>{escape(article.outlet.name)}</b>'
        f" &nbsp;·&nbsp; {escape(shown.country.name)}{_covers(shown)}</p>"
    )
    if image_width:
        alt = escape(article.picture.alt if article.picture else "", quote=True)
        fragments.append(
            f'<p class="image"><img src="{IMAGE}" width="{image_width}" alt="{alt}"></p>'
        )
    if article.damaged:
        fragments.append(f'<p class="note"><b>{DAMAGED}.</b></p>')
    fragments.append(_headlines(shown, mode))
    fragments.append(f'<p class="date">{_dateline(article, now)}</p>')
    if summary:
        own = not article.row.sample  # bullets of real articles are sentences of the text
        bullets = "".join(
            f"<li>{escape(b)}{_place(n) if own else ''}</li>" for n, b in enumerate(summary)
        )
        fragments.append(f'<ul class="summary"{side}>{bullets}</ul>')
    if article.body_html:
        text = text_html(
            shown, mode, narrow=narrow, language=language_name(article.row.language)
        )  # fmt: skip
        fragments.append(_fitted(text, article.images, room))
    else:
        fragments.append('<p class="date">The feed gives no more than the headline.</p>')
    if source := _text_source(article):
        kind = "date" if article.text_reason in _AS_IT_SHOULD_BE else "note"
        fragments.append(f'<p class="{kind}">{escape(source, quote=False)}</p>')
    if article.row.url:
        where = "an invented address" if article.row.sample else "opens in your browser"
        fragments.append(
            f'<p class="date"><a href="{escape(article.row.url, quote=True)}">'
            f"Read the original at {escape(article.outlet.name)}</a> ({where})</p>"
        )
    return "".join(fragments)


def _covers(shown: ArticlePage) -> str:
    """The countries that the outlet covers from abroad; "" = none."""
    names = escape(", ".join(shown.covers))
    return f" &nbsp;·&nbsp; covers {names}" if names else ""


def _text_source(article: Article) -> str:
    """Where the text comes from and why, in words; "" = nothing is known but the feed."""
    if article.text_state is TextState.WANTED:
        note = f" ({article.text_note})" if article.text_note else ""
        return STILL_WANTED + note
    if article.text_reason is TextReason.NOT_ASKED:
        return ""
    note = article.text_note if article.text_reason is TextReason.NO_PAGE else ""
    return f"Text: {article.text_reason.words}{f' ({note})' if note else ''}."


def _headlines(shown: ArticlePage, mode: Mode) -> str:
    """The headline, and below it the one in the other language."""
    rtl = right_to_left(shown.article.row.language)
    fragments = []
    for n, sentence in enumerate(headline_sentences(shown, mode)):
        side = ' dir="rtl" align="right"' if rtl and sentence.original else ""
        words = escape(sentence.text, quote=False)
        fragments.append(f'<p class="other"{side}>{words}</p>' if n else f"<h1{side}>{words}</h1>")
    return "".join(fragments)


def _dateline(article: Article, now: datetime) -> str:
    when = long_date(article.row.published, now)
    if not article.row.dated:
        when = f"Undated, received {when}"
    fragments = [escape(when)]
    if article.author:
        fragments.append(escape(article.author))
    if article.edits:
        times = "once" if article.edits == 1 else f"{article.edits} times"
        fragments.append(f'<a href="past:">Edited {times}</a>')
    if article.english:
        fragments.append(f"Translated from {escape(language_name(article.row.language))}")
        if article.row.rough:
            fragments.append(mark_html(article.row))
    return " &nbsp;·&nbsp; ".join(fragments)


def _place(number: int) -> str:
    """The link from a bullet to its sentence."""
    return f' <a class="place" href="bullet:{number}">in the text</a>'


def _fitted(body: str, images: Sequence[Picture], room: int) -> str:
    """The body with image widths limited to `room`; images that are not stored are left out."""
    wide = {one.hash: one.width for one in images}

    def fit(match: re.Match[str]) -> str:
        name = match.group(1)
        if name not in wide:
            return ""
        image = match.group().replace("<img", f'<img width="{min(wide[name], room)}"', 1)
        return f'<p class="image">{image}</p>'  # in its own block, without the text's line height

    return _INLINE.sub(fit, body)


def changes(article: Article, past: tuple[Revision, ...], theme: Theme, now: datetime) -> str:
    """The revisions, newest first: removed text struck through, added text underlined."""
    fragments = []
    headline, text = article.row.original_headline, plain_article(article, original=True).body
    for one in past:
        fragments.append(f"<h3>{escape(long_date(one.replaced, now))}</h3>")
        if one.headline != headline:
            fragments.append(
                f"<p><s>{escape(one.headline)}</s><br><b><u>{escape(headline)}</u></b></p>"
            )
        fragments.append(f"<p>{_difference(one.body_text, text, theme)}</p>")
        headline, text = one.headline, one.body_text
    return "".join(fragments) or "<p>Nothing is kept of what it said before.</p>"


def _difference(before: str, after: str, theme: Theme) -> str:
    old, new = before.split()[:MAX_WORDS], after.split()[:MAX_WORDS]
    fragments = []
    for kind, a, b, c, d in difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind == "equal":
            words = old[a:b]
            same = words if len(words) < 24 else [*words[:10], "…", *words[-10:]]
            fragments.append(f'<span style="color:{theme.muted}">{escape(" ".join(same))}</span>')
            continue
        if b > a:
            fragments.append(f"<s>{escape(' '.join(old[a:b]))}</s>")
        if d > c:
            fragments.append(f"<b><u>{escape(' '.join(new[c:d]))}</u></b>")
    return " ".join(fragments)


def _style(t: Theme, serif: str, size: float) -> str:
    return f"""
    body, p, li, div, blockquote {{ font-family: '{serif}'; font-size: {size}pt; color: {t.text};
                        line-height: 145%; }}
    h1 {{ font-family: '{serif}'; font-size: {size * 1.75}pt; font-weight: 600;
          line-height: 115%; margin: 10px 0 6px 0; color: {t.text}; }}
    h2, h3, h4 {{ font-family: '{serif}'; font-size: {size * 1.15}pt; margin: 18px 0 4px 0;
                  color: {t.text}; }}
    blockquote {{ color: {t.muted}; font-style: italic; margin: 12px 24px; }}
    .other {{ font-size: {size * 1.1}pt; color: {t.muted}; margin: 0 0 8px 0; }}
    .under {{ font-size: {size * 0.92}pt; color: {t.muted}; margin: 0 0 14px 0; }}
    .head {{ font-size: {size * 0.82}pt; color: {t.accent}; font-weight: 600; margin: 0; }}
    td.left {{ padding: 0 14px 14px 0; }}
    td.right {{ padding: 0 0 14px 14px; }}
    .image {{ line-height: 100%; margin: 4px 0; }}
    .source {{ font-size: {size * 0.9}pt; color: {t.accent}; margin: 2px 0; }}
    .date {{ font-size: {size * 0.82}pt; color: {t.muted}; margin: 4px 0 10px 0; }}
    .summary li {{ margin-bottom: 6px; }}
    .note {{ font-size: {size * 0.82}pt; color: {t.banner_text}; background-color: {t.banner}; }}
    .place {{ font-size: {size * 0.75}pt; }}
    .mark-of-language {{ font-size: {size * 0.82}pt; font-weight: 600; color: {t.text}; }}
    .sample {{ font-size: {size * 0.8}pt; color: {t.banner_text};
               background-color: {t.banner}; }}
    a {{ color: {t.accent}; }}
    """
