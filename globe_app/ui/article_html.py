"""An article as the page that the text browser shows. All of it is text or was sanitised before."""

from datetime import datetime
from html import escape

from globe_app.briefing import SAMPLE_MARK, ArticlePage, long_date, right_to_left
from globe_app.ui.theme import Theme

IMAGE = "globe-image"  # the name under which the browser asks for the main image


def page(
    shown: ArticlePage, theme: Theme, serif: str, size_pt: float, now: datetime, *,
    original: bool, image_width: int,
) -> str:  # fmt: skip
    """The whole page. `size_pt`: the body's font size; `image_width`: pixels, 0 for no image."""
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
    if english:
        note = f" &nbsp;·&nbsp; Translated from {language_name(article.row.language)}"
    parts.append(f'<p class="date">{escape(when)}{author}{note}</p>')
    if summary:
        bullets = "".join(f"<li>{escape(b)}</li>" for b in summary)
        parts.append(f'<ul class="summary"{side}>{bullets}</ul>')
    if body:
        parts.append(f"<div{side}>{body}</div>")
    else:
        parts.append('<p class="date">The feed gives no more than the headline.</p>')
    if article.row.url:
        where = "an invented address" if article.row.sample else "opens in your browser"
        parts.append(
            f'<p class="date"><a href="{escape(article.row.url, quote=True)}">'
            f"Read the original at {escape(article.outlet.name)}</a> ({where})</p>"
        )
    return "".join(parts)


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
