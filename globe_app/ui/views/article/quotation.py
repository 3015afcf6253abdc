"""Words of an article with their source, for the clipboard."""

from datetime import datetime

from globe_app.briefing.articles import ArticlePage
from globe_app.text.quoting import quoted
from globe_app.ui.views.article.html import date_words
from globe_app.ui.words.translation import language_name


def quotation(page: ArticlePage, words: str, now: datetime) -> str:
    """`“Words.”`, then outlet, country, date and address. No words: the headline."""
    article = page.article
    said = " ".join((words or article.row.headline).split())
    when = date_words(article.row.published, now) if article.row.dated else "undated"
    source = f"{article.outlet.name} ({page.country.name}), {when}"
    if article.english is not None and said not in article.body_text:
        source += f", translated from {language_name(article.row.language)}"
    lines = [quoted(said), f"— {source}"]
    if article.row.url:
        lines.append(article.row.url)
    return "\n".join(lines)
