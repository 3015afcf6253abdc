"""The line below a story's headline."""

from collections.abc import Sequence

from globe_app.briefing.articles import counted
from globe_app.briefing.stories import MAX_TEXTS
from globe_app.model.story import CurrentTake, FirstReport, StoryArticle
from globe_app.settings import MAX_HEADLINE_CHARS
from globe_app.text.shorten import was_cut
from globe_app.ui.views.story.timeline_strip import undated_words
from globe_app.ui.words.headlines import HEADLINE_CUT
from globe_app.ui.words.translation import mark


def about(take: CurrentTake, headline: StoryArticle, steps: Sequence[FirstReport]) -> list[str]:
    """Who tells it, who is silent, and what is to be known of the page."""
    told, silent = len(take.article_counts), len(take.silent)
    words = counted(told, "country tells it", "countries tell it")
    if silent:
        words += f", {silent:,} {'is' if silent == 1 else 'are'} silent"
    found = [words]
    if take.row.sample:
        found.append("invented, for the sample")
    if marked := mark(headline):
        found.append(f"headline: {marked}")
    if was_cut(headline.headline, MAX_HEADLINE_CHARS):
        found.append(f"{HEADLINE_CUT[0].lower()}{HEADLINE_CUT[1:]}")
    if undated := undated_words(steps):
        found.append(undated)
    if take.row.articles > MAX_TEXTS:
        found.append(f"the first {MAX_TEXTS:,} of {take.row.articles:,} articles are compared")
    else:
        found.append("every sentence here is quoted")
    return found
