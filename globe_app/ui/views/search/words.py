"""The sentences of the page of results."""

from collections.abc import Sequence

from globe_app.cldr import number, phrases
from globe_app.model.search import SearchPage
from globe_app.text.shorten import shorten
from globe_app.tr import tr

MAX_WORD = 30  # characters of a word that is named


def title(page: SearchPage) -> str:
    """How many there are."""
    if not page.counted:
        return tr("{number}+ articles").format(number=number(page.total))
    return tr("%n {article|articles}", "", page.total) if page.total else tr("Nothing found")


def origins(page: SearchPage) -> str:
    """From how many countries and in how many languages."""
    countries, languages = page.countries or {}, [one for one in page.languages or {} if one]
    if not countries:
        return ""
    where = tr("from %n {country|countries}", "", len(countries))
    spoken = tr("in %n languages", "", len(languages)) if len(languages) > 1 else ""
    return tr("{origins}; the globe shows where").format(origins=phrases(where, spoken))


def missing_words(page: SearchPage) -> tuple[str, ...]:
    """What of the search no article has, as typed."""
    if not page.preparation.complete or page.hidden:
        return ()
    parts = (page.typed[one.start : one.end].strip('"') for one in page.missing)
    return tuple(shorten(one, MAX_WORD) for one in parts)


def nothing(page: SearchPage) -> tuple[str, str]:
    """(what is not found, more of it)."""
    if not page.typed.strip():
        return tr("What do you want to read about?"), tr(
            "Words in any language, “a phrase”, -without, OR; country: outlet: lang: before: after: is:unread"
        )
    if page.query is None:
        return tr("Nothing to look for yet."), ""
    if not page.preparation.complete:
        return tr("Nothing so far."), ""
    if page.hidden:
        return tr("Rules hide all that is here."), ""
    lacking = missing_words(page)
    if not lacking:
        return tr("No article has all of this together."), tr("Leave out a word or a filter.")
    return tr("No article has all these words."), _none_has(lacking)


def _none_has(lacking: Sequence[str]) -> str:
    words = phrases(*(f"“{one}”" for one in lacking))
    if len(lacking) == 1:
        return tr("{word} is in none.").format(word=words)
    return tr("{words} are in none.").format(words=words)
