"""The texts of the list of stories."""

from collections.abc import Sequence

from globe_app.briefing.stories import EnrichState
from globe_app.cldr import listed
from globe_app.model.story import StoryRow
from globe_app.tr import tr
from globe_app.ui.words.translation import language_name

LANGUAGES_NAMED = 4


def period(days: int) -> str:
    """`Last 3 days`."""
    return tr("Last day") if days == 1 else tr("Last %n {day|days}", "", days)


def facts(rows: Sequence[StoryRow]) -> str:
    """`13 stories told in more than one country · 25 countries`."""
    if not rows:
        return tr("One event, told by outlets of several countries")
    codes = {code for row in rows for code in row.countries}
    told = tr("%n {story|stories} told in more than one country", "", len(rows))
    return f"{told} · " + tr("%n {country|countries}", "", len(codes))


def nothing(
    state: EnrichState, days: int, longest: int, *, working: bool, hidden: bool = False
) -> str:
    """Why the list is empty. `hidden`: rules hide all of it."""
    if hidden:
        return tr("Rules hide all that is here.")
    if not state.grouped and not state.ungrouped:
        return tr("No articles are stored yet. An update (F5) gets today’s news.")
    if not state.grouped and working:
        return tr(
            "The articles are being compared on this computer: those of different outlets that tell "
            "one event become a story."
        )
    if not state.grouped:
        return tr(
            "%n {article is|articles are} stored, and none is compared yet. That happens after each "
            "update (F5), on this computer: those of different outlets that tell one event become a "
            "story.",
            "", state.ungrouped,
        )  # fmt: skip
    said = tr("No story of the last {day|%n days} is told in two countries.", "", days)
    return said if days >= longest else f"{said} " + tr("A longer time may have some.")


def pending(state: EnrichState, *, working: bool) -> str:
    """What is not compared yet, in one line; "" = everything is."""
    if not state.grouped or not state.ungrouped:
        return ""
    if working:
        return tr("%n {article is|articles are} being compared.", "", state.ungrouped)
    return tr("%n {article is|articles are} not compared yet.", "", state.ungrouped)


def waiting(state: EnrichState) -> str:
    """`12 articles in Greek and Thai wait for a translator.`; "" = none does."""
    if not state.waiting:
        return ""
    total = sum(count for _, count in state.waiting)
    most = sorted(state.waiting, key=lambda one: -one[1])
    names = [language_name(tag) for tag, _ in most[:LANGUAGES_NAMED]]
    left = len(most) - len(names)
    if left:
        names.append(tr("%n other {language|languages}", "", left))
    said = tr("%n {article|articles} in {languages} {waits|wait} for a translator.", "", total)
    return said.format(languages=listed(names))
