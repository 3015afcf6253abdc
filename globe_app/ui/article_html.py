"""An article as the page that the text browser shows. All of it is text or was sanitised before."""

import difflib
import re
from datetime import datetime
from html import escape

from globe_app.briefing import SAMPLE_MARK, ArticlePage, long_date, plain_article, right_to_left
from globe_app.models import Article, Revision
from globe_app.ui.theme import Theme

INLINE = "image:"  # and the content hash: an image within the text
MAX_WORDS = 1_500  # of a text compared with what it was
_INLINE = re.compile(r'<img src="image:([0-9a-f]{64})"[^>]*>')
PAGE_NOTES = {
    "wanted": "This is what the feed gives; the whole text comes with a sync.",
    "refused": "The site does not give its page to readers like this one: this is the feed's text.",
    "paywalled": "The whole text is for subscribers: this is what the feed gives.",
    "failed": "The page could not be read: this is the feed's text.",
}
IMAGE = "globe-image"  # the name under which the browser asks for the main image


def page(
    shown: ArticlePage, theme: Theme, serif: str, size_pt: float, now: datetime, *,
    original: bool, image_width: int, room: int,
) -> str:  # fmt: skip
    """The whole page. `size_pt`: the body's font size; `image_width`: pixels, 0 for no image;
    `room`: the widest an image may be."""
    article = shown.article
    english = None if original else article.english
    headline = english.headline if english else article.row.original_headline
    summary = english.summary if english else article.summary
    body = english.body_html if english else article.body_html
    language = "en" if english else article.row.language
    rtl = right_to_left(language)
    side = ' dir="rtl" align="right"' if rtl else ""
    parts = [f"<style>{_style(theme, serif, size_pt)}</style>"]
    if article.row.sample:
        parts.append(f'<p class="sample">{SAMPLE_MARK}</p>')
    parts.append(
        f'<p class="source"><b>{escape(article.outlet.name)}</b>'
        f" &nbsp;·&nbsp; {escape(shown.country.name)}</p>"
    )
    if image_width:
        alt = escape(article.picture.alt if article.picture else "", quote=True)
        parts.append(f'<p class="image"><img src="{IMAGE}" width="{image_width}" alt="{alt}"></p>')
    parts.append(f"<h1{side}>{escape(headline)}</h1>")
    when = long_date(article.row.published, now)
    if not article.row.dated:
        when = f"Received {when}"
    author = f" &nbsp;·&nbsp; {escape(article.author)}" if article.author else ""
    note = ""
    if article.edits:
        times = "once" if article.edits == 1 else f"{article.edits} times"
        note = f' &nbsp;·&nbsp; <a href="past:">Edited {times}</a>'
    if english:
        note += f" &nbsp;·&nbsp; Translated from {language_name(article.row.language)}"
    parts.append(f'<p class="date">{escape(when)}{author}{note}</p>')
    if summary:
        own = not article.row.sample  # a real article's bullets are sentences of its own
        bullets = "".join(
            f"<li>{escape(b)}{_place(n) if own else ''}</li>" for n, b in enumerate(summary)
        )
        parts.append(f'<ul class="summary"{side}>{bullets}</ul>')
    if body:
        parts.append(f"<div{side}>{_fitted(body, article.sizes, room)}</div>")
    else:
        parts.append('<p class="date">The feed gives no more than the headline.</p>')
    if article.page_state in PAGE_NOTES:
        note = f" ({escape(article.page_note)})" if article.page_note else ""
        parts.append(f'<p class="note">{PAGE_NOTES[article.page_state]}{note}</p>')
    if article.row.url:
        where = "an invented address" if article.row.sample else "opens in your browser"
        parts.append(
            f'<p class="date"><a href="{escape(article.row.url, quote=True)}">'
            f"Read the original at {escape(article.outlet.name)}</a> ({where})</p>"
        )
    return "".join(parts)


def _place(number: int) -> str:
    """The way from a bullet to the sentence it is."""
    return f' <a class="place" href="bullet:{number}">in the text</a>'


def _fitted(body: str, sizes: tuple[tuple[str, int, int], ...], room: int) -> str:
    """The body with each image as wide as it is, or as there is room; images not kept are left out."""
    wide = {name: width for name, width, _ in sizes}

    def fit(match: re.Match[str]) -> str:
        name = match.group(1)
        if name not in wide:
            return ""
        image = match.group().replace("<img", f'<img width="{min(wide[name], room)}"', 1)
        return (
            f'<p class="image">{image}</p>'  # a block of its own: text's line height is not for it
        )

    return _INLINE.sub(fit, body)


def changes(article: Article, past: tuple[Revision, ...], theme: Theme, now: datetime) -> str:
    """What was changed, newest first: what went struck through, what came underlined."""
    parts = []
    headline, text = article.row.original_headline, plain_article(article, original=True).body
    for one in past:
        parts.append(f"<h3>{escape(long_date(one.replaced, now))}</h3>")
        if one.headline != headline:
            parts.append(
                f"<p><s>{escape(one.headline)}</s><br><b><u>{escape(headline)}</u></b></p>"
            )
        parts.append(f"<p>{_difference(one.body_text, text, theme)}</p>")
        headline, text = one.headline, one.body_text
    return "".join(parts) or "<p>Nothing is kept of what it said before.</p>"


def _difference(before: str, after: str, theme: Theme) -> str:
    old, new = before.split()[:MAX_WORDS], after.split()[:MAX_WORDS]
    parts = []
    for kind, a, b, c, d in difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind == "equal":
            words = old[a:b]
            same = words if len(words) < 24 else [*words[:10], "…", *words[-10:]]
            parts.append(f'<span style="color:{theme.muted}">{escape(" ".join(same))}</span>')
            continue
        if b > a:
            parts.append(f"<s>{escape(' '.join(old[a:b]))}</s>")
        if d > c:
            parts.append(f"<b><u>{escape(' '.join(new[c:d]))}</u></b>")
    return " ".join(parts)


def _style(t: Theme, serif: str, size: float) -> str:
    return f"""
    body, p, li, div {{ font-family: '{serif}'; font-size: {size}pt; color: {t.text};
                        line-height: 145%; }}
    h1 {{ font-family: '{serif}'; font-size: {size * 1.75}pt; font-weight: 600;
          line-height: 115%; margin: 10px 0 6px 0; color: {t.text}; }}
    h2, h3, h4 {{ font-family: '{serif}'; font-size: {size * 1.15}pt; margin: 18px 0 4px 0;
                  color: {t.text}; }}
    blockquote {{ color: {t.muted}; font-style: italic; margin: 12px 24px; }}
    .image {{ line-height: 100%; margin: 4px 0; }}
    .source {{ font-size: {size * 0.9}pt; color: {t.accent}; margin: 2px 0; }}
    .date {{ font-size: {size * 0.82}pt; color: {t.muted}; margin: 4px 0 10px 0; }}
    .summary li {{ margin-bottom: 6px; }}
    .note {{ font-size: {size * 0.82}pt; color: {t.banner_text}; background-color: {t.banner}; }}
    .place {{ font-size: {size * 0.75}pt; }}
    .sample {{ font-size: {size * 0.8}pt; color: {t.banner_text};
               background-color: {t.banner}; }}
    a {{ color: {t.accent}; }}
    """


LANGUAGES = {
    "ar": "Arabic", "de": "German", "el": "Greek", "es": "Spanish", "fa": "Persian",
    "fr": "French", "he": "Hebrew", "hi": "Hindi", "id": "Indonesian", "it": "Italian",
    "ja": "Japanese", "ko": "Korean", "nb": "Norwegian", "nl": "Dutch", "no": "Norwegian",
    "pl": "Polish", "pt": "Portuguese", "ru": "Russian", "sk": "Slovak", "sv": "Swedish",
    "tr": "Turkish", "uk": "Ukrainian", "vi": "Vietnamese", "zh": "Chinese",
}  # fmt: skip


def language_name(tag: str) -> str:
    """A language's English name, or its tag."""
    return LANGUAGES.get(tag.split("-")[0], tag)
