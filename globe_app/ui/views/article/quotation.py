"""Words of an article with their source, for the clipboard."""

from datetime import datetime

from globe_app.briefing.articles import UNDATED, ArticlePage
from globe_app.cldr import phrases
from globe_app.text.quoting import quoted
from globe_app.tr import tr
from globe_app.ui.views.article.html import date_words
from globe_app.ui.words.translation import language_name


def quotation(page: ArticlePage, words: str, now: datetime) -> str:
    """`“Words.”`, then outlet, country, date and address. No words: the headline."""
    article = page.article
    said = " ".join((words or article.row.headline).split())
    when = date_words(article.row.published, now) if article.row.dated else tr(UNDATED)
    source = phrases(f"{article.outlet.name} ({page.country.shown})", when)
    if article.english is not None and said not in article.body_text:
        language = language_name(article.row.language)
        source = phrases(source, tr("translated from {language}").format(language=language))
    lines = [quoted(said), f"— {source}"]
    if article.row.url:
        lines.append(article.row.url)
    return "\n".join(lines)
