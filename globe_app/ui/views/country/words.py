"""What the page of a country says, in words."""

from datetime import datetime

from globe_app.briefing.articles import MOST_COUNTED
from globe_app.cldr import number, phrases
from globe_app.geo.countries import CountryInfo
from globe_app.model.lists import KnownOutlet
from globe_app.model.news import CountryCount
from globe_app.tr import mark, tr
from globe_app.ui.places import Country, ListFilter
from globe_app.ui.words.countries import in_sentence
from globe_app.ui.words.dates import clock_there
from globe_app.ui.words.translation import language_name

NUMBERS = (
    mark("No", "outlets"), mark("One", "outlet"), mark("Two", "outlets"), mark("Three", "outlets"),
    mark("Four", "outlets"), mark("Five", "outlets"), mark("Six", "outlets"),
    mark("Seven", "outlets"), mark("Eight", "outlets"), mark("Nine", "outlets"),
    mark("Ten", "outlets"),
)  # fmt: skip


def facts(
    info: CountryInfo, count: CountryCount, known: int, abroad: tuple[str, ...], now: datetime
) -> str:
    """The line under the name. `known`: outlets, switched on or not; `abroad`: those that cover it."""
    parts = [clock_there(info, now)]
    if count.outlets:
        parts.append(tr("%n {outlet|outlets}", "", count.outlets))
    elif known:
        parts.append(tr("%n {outlet|outlets} known, none on", "", known))
    else:
        parts.append(tr("no outlet yet"))
    if count.articles:
        unread = tr("%n unread", "", count.unread) if count.unread else tr("nothing unread")
        parts.append(unread)
    if abroad:
        parts.append(tr("covered from abroad by {outlets}").format(outlets=phrases(*abroad)))
    return " · ".join(part for part in parts if part)


def filter_words(chosen: ListFilter, outlet: str) -> str:
    """What a list is narrowed to; "" = nothing. `outlet`: the name of the chosen one."""
    parts = [tr("unread")] if chosen.unread else []
    parts += [tr("saved")] if chosen.saved else []
    parts += [tr("hidden by rules")] if chosen.hidden else []
    parts += [outlet or chosen.outlet] if chosen.outlet else []
    parts += [language_name(chosen.language)] if chosen.language else []
    words = phrases(*parts)
    return words[:1].upper() + words[1:]


def nothing(info: CountryInfo, place: Country, outlet: str) -> str:
    """Why a list is empty."""
    where = in_sentence(info.shown)
    if place.filter != ListFilter():
        narrowed = filter_words(place.filter, outlet)
        return tr("Nothing here is like this: {filter}.").format(filter=narrowed)
    if place.about:
        return tr("Nothing stored from elsewhere names {country}.").format(country=where)
    return tr("Nothing from {country} is stored.").format(country=where)


def about_count(count: int) -> str:
    """`7`, `500+` where more were not counted."""
    return f"{number(count)}+" if count >= MOST_COUNTED else number(count)


def named(name: str, latin: str) -> str:
    """An outlet's name, with its Latin one beside it."""
    return f"{name} ({latin})" if latin else name


def outlet_note(known: KnownOutlet) -> str:
    """What stands beside a known outlet: its language, and that it is on."""
    parts = [language_name(known.language)] if known.language else []
    return " · ".join([*parts, tr("switched on")] if known.on else parts)


def number_word(count: int) -> str:
    """`Three`, `12`: of outlets, at the beginning of a sentence."""
    if count >= len(NUMBERS):
        return number(count)
    return tr(NUMBERS[count], "outlet" if count == 1 else "outlets")


def invitation(info: CountryInfo, known: int, on: int, *, asked: bool) -> tuple[str, str]:
    """The italic line of a country without articles, and the paragraph under it.

    `asked`: whether some of those that are on have been asked for news before.
    """
    where = in_sentence(info.shown)
    if on:
        said = (
            tr(
                "{number} {outlet|outlets} of {country} {is|are} switched on. The next update asks "
                "{it|them} again.", "", on,
            )
            if asked
            else tr(
                "{number} {outlet|outlets} of {country} {is|are} switched on. The next update asks "
                "{it|them}.", "", on,
            )
        )  # fmt: skip
        return (
            tr("Nothing has come from here yet."), said.format(number=number_word(on), country=where)
        )  # fmt: skip
    if known == 1:
        return (
            tr("Nobody here has been asked yet."),
            tr(
                "One outlet of {country} is in the catalogue. Switch it on, and its news come with the "
                "next update."
            ).format(country=where),
        )
    if known:
        return (
            tr("Nobody here has been asked yet."),
            tr(
                "{number} outlets of {country} are in the catalogue. Switch them on, and their news "
                "come with the next update."
            ).format(number=number_word(known), country=where),
        )
    return (
        tr("No outlet of {country} is known here.").format(country=where),
        tr("Add one by the address of its site, if you know one that is read there."),
    )
