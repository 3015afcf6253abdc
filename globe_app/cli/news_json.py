"""Articles, stories and quotations as JSON: one shape each, whichever command prints them.

The keys are described in `docs/json.md` and kept. Times are ISO 8601, UTC.
"""

from globe_app.briefing.articles import PlainArticle
from globe_app.briefing.missed_words import near_words, set_aside_words
from globe_app.model.news import Article, ArticleRow, Picture, Revision
from globe_app.model.story import HEADLINE, FigureComparison, MissedStory, Quote, StoryRow

WEB = ("http://", "https://")  # feeds of files and of the sample edition have other addresses
STORY_KEYS = (  # for the help of the commands that print stories
    "id, headline, countries, outlets, articles, independent_texts, first, last, central (article),"
    " sample, dated (false: none of its articles has a date)"
)


def row_json(row: ArticleRow) -> dict[str, object]:
    """An article as a list of articles shows it."""
    return {
        "id": row.id, "headline": row.headline, "outlet": row.outlet, "country": row.country,
        "published": row.published.isoformat(), "dated": row.dated, "language": row.language,
        "read": row.read, "saved": row.saved, "url": row.url,
    }  # fmt: skip


def article_json(
    article: Article, shown: PlainArticle, revisions: tuple[Revision, ...], *, original: bool
) -> dict[str, object]:
    """A whole article. `shown`: its words as asked for, in English or the `original`."""
    english = None if original else article.english
    return {
        **row_json(article.row), "headline": shown.headline, "author": article.author,
        "summary": list(shown.summary), "body": shown.body,
        "html": english.body_html if english and english.whole else article.body_html,
        "about": list(article.about), "covers": list(article.outlet.covers), "sample": article.row.sample,
        "damaged": article.damaged,
        "text_state": article.text_state.value, "text_note": article.text_note,
        "text_reason": article.text_reason.value, "text_source": article.text_reason.words,
        "image": _image_json(article.picture) if article.picture else None,
        "images": [_image_json(one) for one in article.images],
        "feed": article.feed if article.feed.startswith(WEB) else None,
        "revisions": [
            {"replaced": one.replaced.isoformat(), "headline": one.headline, "text": one.body_text}
            for one in revisions
        ],
        "story": article.story or None, "translated_by": english.by if english else "",
        "note": article.note, "labels": list(article.row.labels),
    }  # fmt: skip


def _image_json(one: Picture) -> dict[str, object]:
    return {"hash": one.hash, "width": one.width, "height": one.height, "alt": one.alt}


def story_json(row: StoryRow) -> dict[str, object]:
    """A story."""
    return {
        "id": row.id, "headline": row.headline, "countries": list(row.countries),
        "outlets": row.outlets, "articles": row.articles, "independent_texts": row.independent_texts,
        "first": row.first.isoformat(), "last": row.last.isoformat(), "central": row.central_article,
        "sample": row.sample, "dated": row.dated,
    }  # fmt: skip


def quote_json(one: Quote) -> dict[str, object]:
    """A sentence of an article; `sentence` -1 is the headline."""
    return {
        "article": one.article_id, "sentence": one.number, "english": one.english,
        "original": one.original, "language": one.language, "country": one.country,
        "outlet": one.outlet, "published": one.published.isoformat(), "dated": one.dated,
        "in_english": one.in_english, "rough": one.rough, "manner": one.manner.value,
    }  # fmt: skip


def quote_place(one: Quote) -> str:
    """Where a quotation stands, in words."""
    sentence = "headline" if one.number == HEADLINE else f"sentence {one.number + 1}"
    return f"[article {one.article_id}, {sentence}]"


def comparison_json(found: FigureComparison) -> dict[str, object]:
    """The figures of one thing, and what comparing them found."""
    return {
        "kind": found.kind, "unit": found.unit, "differ": found.differ, "verdict": found.verdict,
        "what": found.what, "where": found.where,
        "figures": [
            {
                "kind": one.kind, "low": one.low, "high": one.high, "unit": one.unit,
                "bound": one.bound, "said": one.wording, "source": one.source,
                "source_words": one.source_words, "subject": one.subject, "where": one.where,
                "rate": one.rate, "earlier": one.earlier, "partial": one.partial,
                "rising": one.rising, "disputed": one.disputed,
                **quote_json(one.quote),
            }
            for one in found.figures
        ],
    }  # fmt: skip


def missed_story_json(one: MissedStory, *, set_aside: bool = False) -> dict[str, object]:
    """A story with what the home country's outlets have of it, and why it is set aside."""
    return {
        "story": one.row.id, "headline": one.row.headline, "score": round(one.score, 3),
        "countries": list(one.row.countries), "foreign_countries": one.foreign_countries,
        "home_outlets": one.home_outlets, "articles": one.row.articles,
        "near": [
            {
                "article": near.article_id, "outlet": near.outlet, "headline": near.headline,
                "why": near_words(one, at),
            }
            for at, near in enumerate(one.near)
        ],
        "why": set_aside_words(one) if set_aside else "",
    }  # fmt: skip
