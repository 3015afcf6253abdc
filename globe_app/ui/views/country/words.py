"""What the page of a country says, in words."""

from datetime import datetime

from globe_app.briefing.articles import MOST_COUNTED, counted
from globe_app.geo.countries import CountryInfo
from globe_app.model.lists import KnownOutlet
from globe_app.model.news import CountryCount
from globe_app.ui.places import Country, ListFilter
from globe_app.ui.words.countries import in_sentence
from globe_app.ui.words.dates import clock_there
from globe_app.ui.words.translation import language_name

NUMBERS = ("No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten")


def facts(
    info: CountryInfo, count: CountryCount, known: int, abroad: tuple[str, ...], now: datetime
) -> str:
    """The line under the name. `known`: outlets, switched on or not; `abroad`: those that cover it."""
    parts = [clock_there(info, now)]
    if count.outlets:
        parts.append(counted(count.outlets, "outlet", "outlets"))
    elif known:
        parts.append(f"{counted(known, 'outlet', 'outlets')} known, none on")
    else:
        parts.append("no outlet yet")
    if count.articles:
        parts.append(f"{count.unread:,} unread" if count.unread else "nothing unread")
    if abroad:
        parts.append(f"covered from abroad by {', '.join(abroad)}")
    return " · ".join(part for part in parts if part)


def filter_words(chosen: ListFilter, outlet: str) -> str:
    """What a list is narrowed to; "" = nothing. `outlet`: the name of the chosen one."""
    parts = ["unread"] if chosen.unread else []
    parts += ["saved"] if chosen.saved else []
    parts += [outlet or chosen.outlet] if chosen.outlet else []
    parts += [language_name(chosen.language)] if chosen.language else []
    words = ", ".join(parts)
    return words[:1].upper() + words[1:]


def nothing(info: CountryInfo, place: Country, outlet: str) -> str:
    """Why a list is empty."""
    where = in_sentence(info.name)
    if place.filter != ListFilter():
        return f"Nothing here is like this: {filter_words(place.filter, outlet)}."
    if place.about:
        return f"Nothing stored from elsewhere names {where}."
    return f"Nothing from {where} is stored."


def about_count(number: int) -> str:
    """`7`, `500+` where more were not counted."""
    return f"{number:,}+" if number >= MOST_COUNTED else f"{number:,}"


def named(name: str, latin: str) -> str:
    """An outlet's name, with its Latin one beside it."""
    return f"{name} ({latin})" if latin else name


def outlet_note(known: KnownOutlet) -> str:
    """What stands beside a known outlet: its language, and that it is on."""
    parts = [language_name(known.language)] if known.language else []
    return " · ".join([*parts, "switched on"] if known.on else parts)


def number_word(number: int) -> str:
    """`Three`, `12`."""
    return NUMBERS[number] if number < len(NUMBERS) else f"{number:,}"


def invitation(info: CountryInfo, known: int, on: int, *, asked: bool) -> tuple[str, str]:
    """The italic line of a country without articles, and the paragraph under it.

    `asked`: whether some of those that are on have been asked for news before.
    """
    where = in_sentence(info.name)
    if on:
        again = " again" if asked else ""
        return (
            "Nothing has come from here yet.",
            f"{number_word(on)} {'outlet' if on == 1 else 'outlets'} of {where} "
            f"{'is' if on == 1 else 'are'} switched on. The next update asks "
            f"{'it' if on == 1 else 'them'}{again}.",
        )
    if known == 1:
        return (
            "Nobody here has been asked yet.",
            f"One outlet of {where} is in the catalogue. Switch it on, and its news come with the "
            "next update.",
        )
    if known:
        return (
            "Nobody here has been asked yet.",
            f"{number_word(known)} outlets of {where} are in the catalogue. Switch them on, and "
            "their news come with the next update.",
        )
    return (
        f"No outlet of {where} is known here.",
        "Add one by the address of its site, if you know one that is read there.",
    )
