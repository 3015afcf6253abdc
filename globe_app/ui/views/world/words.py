"""The texts of the list of stories."""

from collections.abc import Sequence

from globe_app.briefing.articles import counted
from globe_app.briefing.stories import EnrichState
from globe_app.model.story import StoryRow
from globe_app.ui.words.translation import language_name

LANGUAGES_NAMED = 4


def period(days: int) -> str:
    """`Last 3 days`."""
    return "Last day" if days == 1 else f"Last {days} days"


def facts(rows: Sequence[StoryRow]) -> str:
    """`13 stories told in more than one country · 25 countries`."""
    if not rows:
        return "One event, told by outlets of several countries"
    codes = {code for row in rows for code in row.countries}
    told = counted(len(rows), "story", "stories")
    return f"{told} told in more than one country · {counted(len(codes), 'country', 'countries')}"


def nothing(state: EnrichState, days: int, longest: int, *, working: bool) -> str:
    """Why the list is empty."""
    if not state.grouped and not state.ungrouped:
        return "No articles are stored yet. An update (F5) gets today’s news."
    if not state.grouped and working:
        return (
            "The articles are being compared on this computer: those of different outlets that tell "
            "one event become a story."
        )
    if not state.grouped:
        articles = counted(state.ungrouped, "article is", "articles are")
        return (
            f"{articles} stored, and none is compared yet. That happens after each update (F5), on "
            "this computer: those of different outlets that tell one event become a story."
        )
    within = "day" if days == 1 else f"{days} days"
    rest = "" if days >= longest else " A longer time may have some."
    return f"No story of the last {within} is told in two countries.{rest}"


def pending(state: EnrichState, *, working: bool) -> str:
    """What is not compared yet, in one line; "" = everything is."""
    if not state.grouped or not state.ungrouped:
        return ""
    articles = counted(state.ungrouped, "article is", "articles are")
    return f"{articles} {'being compared' if working else 'not compared yet'}."


def waiting(state: EnrichState) -> str:
    """`12 articles in Greek and Thai wait for a translator.`; "" = none does."""
    if not state.waiting:
        return ""
    total = sum(count for _, count in state.waiting)
    most = sorted(state.waiting, key=lambda one: -one[1])
    names = [language_name(tag) for tag, _ in most[:LANGUAGES_NAMED]]
    left = len(most) - len(names)
    if left:
        names.append(counted(left, "other language", "other languages"))
    words = names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
    articles, wait = counted(total, "article", "articles"), "waits" if total == 1 else "wait"
    return f"{articles} in {words} {wait} for a translator."
