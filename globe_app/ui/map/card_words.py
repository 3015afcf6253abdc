"""What a country's card says: at once what the overlay knows, then what the store tells."""

from dataclasses import replace
from datetime import datetime

from globe_app.briefing.articles import local_time, right_to_left
from globe_app.cldr import number, phrases
from globe_app.geo.countries import Countries
from globe_app.model.lists import HoverData
from globe_app.tr import tr
from globe_app.ui.map.card import CardHeadline, HoverCard, Tone
from globe_app.ui.map.overlay import Overlay, Subject
from globe_app.ui.words.countries import in_sentence


def first_card(countries: Countries, overlay: Overlay, code: str, now: datetime) -> HoverCard:
    """What the overlay alone says of a country."""
    info = countries.info(code)
    card = HoverCard(code, info.shown, local_time(info, now), tone=Tone.QUIET)
    count = overlay.numbers.get(code, 0)
    said = overlay.said.get(code, overlay.others_said)
    match overlay.subject:
        case Subject.UNREAD if count:
            return replace(card, badge=tr("%n unread", "", count), tone=Tone.UNREAD)
        case Subject.MISSED if count:
            badge = tr("%n missed", "", count)
            return replace(card, badge=badge, tone=Tone.MISSED, note=_sentence(said))
        case Subject.READING if count:
            return replace(card, badge=tr("%n read", "", count), note=_sentence(said))
        case Subject.STORED if count:
            return replace(card, badge=tr("%n {article|articles}", "", count))
        case Subject.FOUND if count:
            badge = tr("%n found", "", count)
            return replace(card, badge=badge, tone=Tone.UNREAD, note=_sentence(said))
        case Subject.REPLAY if count:
            badge = tr("number {number}").format(number=number(count))
            return replace(card, badge=badge, tone=Tone.UNREAD, note=_sentence(said))
    return replace(card, note=_sentence(said))


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:]


def full_card(first: HoverCard, overlay: Overlay, found: HoverData) -> HoverCard:
    """The card with what the store tells."""
    count = found.count
    newest = tuple(
        CardHeadline(
            row.headline, not row.read, not row.in_english and right_to_left(row.language)
        )
        for row in found.newest
    )  # fmt: skip
    if not count.articles:
        return _without_articles(first, overlay, found)
    outlets = tr("%n {outlet|outlets}", "", count.outlets)
    stories = tr("in %n world {story|stories}", "", found.stories) if found.stories else ""
    foot = phrases(outlets, stories)
    plain = overlay.subject in (Subject.UNREAD, Subject.STORED)
    note = "" if plain else first.note
    badge, tone = first.badge, first.tone
    if overlay.subject is Subject.UNREAD and not badge:
        badge = tr("nothing unread")
    return replace(
        first, badge=badge, tone=tone, note=note, headlines=newest, picture=found.image, foot=foot,
        action=tr("Click to read"),
    )  # fmt: skip


def _without_articles(first: HoverCard, overlay: Overlay, found: HoverData) -> HoverCard:
    """The card of a country that nothing is stored of."""
    if overlay.subject not in (Subject.UNREAD, Subject.READY):
        return replace(first, action=tr("Click to open"))
    if not found.known:
        note = tr("No outlet of {country} is known here yet.").format(
            country=in_sentence(first.name)
        )
    elif found.count.outlets:
        note = tr("%n {outlet|outlets} here, no articles yet.", "", found.known)
    else:
        note = tr("%n {outlet|outlets} here, not switched on.", "", found.known)
    return replace(first, note=note, action=tr("Click to open"))
