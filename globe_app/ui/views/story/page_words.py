"""The line below a story's headline."""

from collections.abc import Sequence

from globe_app.briefing.stories import MAX_TEXTS
from globe_app.cldr import number, phrases
from globe_app.model.story import CurrentTake, FirstReport, StoryArticle
from globe_app.settings import MAX_HEADLINE_CHARS
from globe_app.text.shorten import was_cut
from globe_app.tr import tr
from globe_app.ui.views.story.timeline_strip import undated_words
from globe_app.ui.words.headlines import HEADLINE_CUT
from globe_app.ui.words.translation import translation_mark


def about(take: CurrentTake, headline: StoryArticle, steps: Sequence[FirstReport]) -> list[str]:
    """Who tells it, who is silent, and what is to be known of the page."""
    told, silent = len(take.article_counts), len(take.silent)
    words = tr("%n {country tells|countries tell} it", "", told)
    found = [phrases(words, tr("%n {is|are} silent", "", silent) if silent else "")]
    if take.row.sample:
        found.append(tr("invented, for the sample"))
    if marked := translation_mark(headline):
        found.append(tr("headline: {marked}").format(marked=marked))
    if was_cut(headline.headline, MAX_HEADLINE_CHARS):
        words = tr(HEADLINE_CUT)
        found.append(f"{words[0].lower()}{words[1:]}")
    if undated := undated_words(steps):
        found.append(undated)
    if take.row.articles > MAX_TEXTS:
        found.append(
            tr("the first {compared} of {articles} articles are compared").format(
                compared=number(MAX_TEXTS), articles=number(take.row.articles)
            )
        )
    else:
        found.append(tr("every sentence here is quoted"))
    return found
