"""How other countries tell the story of an article: what stands under its headline."""

from collections.abc import Sequence

from globe_app.briefing import stories as briefing
from globe_app.briefing.world_take import theme_summaries
from globe_app.model.alternative_takes import AlternativeTake, AlternativeTakes
from globe_app.model.story import StoryArticle, Theme
from globe_app.store import outlets
from globe_app.store import stories as stored
from globe_app.store.db import Store
from globe_app.store.rules import hidden_among
from globe_app.stories.english_quality import english_quality


def alternative_takes(
    store: Store, article_id: int, themes: Sequence[Theme] = ()
) -> AlternativeTakes | None:
    """The takes of other countries on an article's story; None: it is in none that others tell.

    `themes`: the taxonomy, for the world's current take; () = without it, which is much faster.
    """
    story_id = stored.story_of(store, article_id)
    if not story_id:
        return None
    articles = stored.story_articles(store, story_id)
    hidden = hidden_among(store, [one.article_id for one in articles])
    own = next((one.country for one in articles if one.article_id == article_id), "")
    chosen: dict[str, StoryArticle] = {}
    for one in articles:
        if one.country == own or one.article_id in hidden:
            continue
        before = chosen.get(one.country)
        if before is None or _worth(one) < _worth(before):
            chosen[one.country] = one
    if not chosen:
        return None
    row = stored.story(store, story_id)
    latin = outlets.latin_names_of_articles(store, [one.article_id for one in chosen.values()])
    order = {code: place for place, code in enumerate(row.countries)}
    ordered = sorted(chosen.values(), key=lambda one: order.get(one.country, len(order)))
    summaries = theme_summaries(briefing.takes(store, story_id, themes)) if themes else ()
    return AlternativeTakes(
        story_id, row.headline, len(row.countries),
        tuple(
            AlternativeTake(
                one.article_id, one.country, one.outlet, latin.get(one.article_id, ""), one.headline,
                one.language, one.in_english, one.published, one.dated,
            )
            for one in ordered
        ),
        summaries,
    )  # fmt: skip


def _worth(one: StoryArticle) -> tuple[int, bool, float]:
    """Sorts the article that speaks for its country first: in good English, in words of its own, in the
    middle of the story."""
    return english_quality(one), one.text_of != one.article_id, -one.centrality
