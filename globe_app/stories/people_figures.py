"""Recognises numbers of people to whom something happened, by the words beside the number.

Words after the number ("42 people were killed") take precedence over words before it ("killing 42"),
unless they only name the people ("arrested 200 refugees").
"""

import re

from globe_app.stories.event_terms import EVENTS, PERSON_NOUNS, SUBGROUPS, EventTerms

_NEVER = "(?!)"
_NEW_CLAUSE = (
    r"(?:and|but|while|as|after|when|told|said|say|says|because|before|where|than|if|of them|against"
    r"|for|until|accused|suspected|wanted)\b"
)
_AND_ONE = (
    r"\sand an? [\w'’-]+(?=\s(?:have|has|were|was|are|had)\b)"  # "four soldiers and a boatman were"
)
_WORDS_BETWEEN = rf"(?:{_AND_ONE}|\s(?!{_NEW_CLAUSE})[^\W\d#][\w'’-]*){{0,7}}?"
_PASSIVE = re.compile(
    r"(?:^|\s)(?:was|were|been|be|being|are|is|got|gets?|reported|confirmed|feared|presumed|believed"
    r"|resulted|remain(?:ed|s)?|left|follow|continue|still|others?|people|persons|seriously|badly|gravely"
    r"|critically|slightly|least|also|have|having)$",
    re.I,
)
_OBJECT = re.compile(  # an object follows, so the participle is an active verb: "three men killed 12 people"
    r"\s(?:#|(?:at least|more than|some|about|up to|nearly|over|an?|his|her|their|its|several|dozens"
    r"|hundreds|people|civilians|him|them|to)\b|the\b(?! (?:mon|tues|wednes|thurs|fri|satur|sun)day))",
    re.I,
)
_AFTER = tuple(
    re.compile(
        rf"{_WORDS_BETWEEN}(?:\s(?:who|that|which))?\s"
        rf"(?:(?P<done>{kind.done or _NEVER})|(?P<plain>{kind.after or _NEVER}))(?!\w)",
        re.I,
    )
    for kind in EVENTS
)
_BEFORE = tuple(
    re.compile(
        rf"\b(?:(?P<verb>{kind.verbs or _NEVER})"
        r"(?: (?:to|a total of|of|the|another|other|a further|further|also|around|all))?\s?$"
        rf"|(?P<noun>{kind.nouns or _NEVER})[^,;.#()]{{0,70}}$)",
        re.I,
    )
    for kind in EVENTS
)
# one combined search: most numbers have none of these words beside them, and need no further look
_SOME_AFTER = re.compile(
    rf"\b(?:{'|'.join(w for k in EVENTS for w in (k.done, k.after) if w)})", re.I
)
_SOME_BEFORE = re.compile(
    rf"\b(?:{'|'.join(w for k in EVENTS for w in (k.verbs, k.nouns) if w)})", re.I
)
_ASIDE = re.compile(
    r" \([^()]{0,80}\)|, (?:including|among them|among which|between them|most of them|many of them|mostly"
    r"|all|of whom|some of them|both)\b[^,]{1,80},"
)
_PART_BEFORE = re.compile(
    r"\b(?:includ(?:ing|es?|ed)|(?:among|between) (?:them|whom|which|those)"
    r"|among the (?:dead|victims|injured|wounded|killed)(?: are| were| is)?"
    r"|of (?:them|whom|which|those|these)|such as|aged?|age of"
    r"|(?:city|town|village|country|region|province|district|population|crowd|group|team) of)"
    r"(?:,| at least| some| the| are| were)*\s?$",
    re.I,
)
_PART_AFTER = re.compile(
    r" (?:of|among) (?:(?:them|whom|those|these|which)\b"
    r"|(?:the|its|their) (?:dead|victims|injured|wounded|missing|killed|arrested|detainees|evacuated)\b)",
    re.I,
)
_NOUNS = re.compile(r"(?:[\s-](?!(?:and|or|in|were|was|are)\b)[^\W\d#][\w'’]*){1,4}")
_NO_PERSONS = re.compile(
    r"(?: (?!(?:and|or|in|of|from|people|persons|men|women)\b)[\w-]+){0,2}?"
    r" (?:cows?|cattle|sheep|animals?|birds?|chickens?|dogs?|fish|pigs?|livestock|poultry|trees"
    r"|goats?|horses?|hens|bees|whales?|seals?|heads? of|compan(?:y|ies)|firms?|banks?|countr(?:y|ies)"
    r"|cit(?:y|ies)|villages?|towns?|provinces?|districts?|schools?|vehicles?|cars?|trucks?|ships?|boats?|trawlers?|vessels?|ferries|lorries|containers?"
    r"|planes?|aircraft|flights?|trains?|bus(?:es)?|buildings?|houses?|homes?|dwellings?|shops?|stores?"
    r"|points?|goals?|attacks?|drones?|missiles?|rockets?|tanks?|bridges?|hospitals?|phones?"
    r"|accounts?|counts|tolls|figures|lists|weapons?|states|municipalities|regions?|entities|organi[sz]ations|licen[cs]es|records"
    r"|times|%|percent|per cent|tonnes|tons|kilos)\b",
    re.I,
)
_BODIES = re.compile(
    r" (?:more |other |further |charred |lifeless |dead |unidentified )*(?:bodies|corpses)(?! of water)\b",
    re.I,
)
_LIVES = re.compile(r" (?:\w+ )?lives\b", re.I)
_TAKES = re.compile(
    r"\b(?:claim(?:ed|s|ing)?|cost(?:s|ing)?|took|takes?|taken|taking)(?: \w+){0,2}\s?$", re.I
)
_APART = re.compile(  # "from two trawlers that had been missing were rescued": what is said of the trawlers
    r" (?:from|aboard|on board|off|in|of) (?:the |a )?[\w#]+ [\w-]+ (?:that|which)"
    r" (?:had|have|has|were|was|are) (?:been )?[\w-]+(?= (?:were|was|are|have|had)\b)",
    re.I,
)
_HOUSEHOLDS = {
    "families": "families", "family": "families", "households": "families", "homes": "homes",
    "houses": "homes", "dwellings": "homes", "customers": "customers", "clients": "customers",
    "records": "records",
}  # fmt: skip
WITH_HOUSEHOLDS = frozenset({"displaced", "affected", "without power"})


def read_people_figure(before: str, after: str) -> tuple[str, str, str]:
    """(kind, unit, subgroup) of a number between these words; ("", "", "") where it counts no people.

    `before`, `after`: the text around the number; other numbers in it are replaced by "#".
    """
    if _PART_BEFORE.search(before) or _PART_AFTER.match(after):
        return "", "", ""
    if _BODIES.match(after) or (_LIVES.match(after) and _TAKES.search(before)):
        return "killed", "people", ""
    after = _APART.sub("", _ASIDE.sub("", after))
    direct, led = _follows(after), _leads(before, after)
    if direct and direct[0].name not in WITH_HOUSEHOLDS and _NO_PERSONS.match(after):
        return "", "", ""
    if led and (direct is None or direct[1] > 0 or direct[2].casefold() in PERSON_NOUNS):
        return _named(led, after)
    return _named(direct[0], after) if direct else ("", "", "")


def _follows(after: str) -> tuple[EventTerms, int, str] | None:
    """The event whose words follow the number most closely, their distance in characters, the words."""
    if not _SOME_AFTER.search(after):
        return None
    best: tuple[EventTerms, int, str] | None = None
    for kind, pattern in zip(EVENTS, _AFTER, strict=True):
        match = pattern.match(after)
        if match is None:
            continue
        found = match["done"] or match["plain"]
        at = match.end() - len(found) - 1
        active = match["done"] and at and not _PASSIVE.search(after[:at])
        if active and _OBJECT.match(after, match.end()):
            continue
        if best is None or at < best[1]:
            best = kind, at, found
    return best


def _leads(before: str, after: str) -> EventTerms | None:
    """The event whose verb or noun precedes the number most closely."""
    if not _SOME_BEFORE.search(before):
        return None
    thing = _NO_PERSONS.match(after)
    best: tuple[int, EventTerms] | None = None
    for kind, pattern in zip(EVENTS, _BEFORE, strict=True):
        match = pattern.search(before)
        if match is None or (thing and kind.name not in WITH_HOUSEHOLDS):
            continue
        if best is None or match.start() > best[0]:
            best = match.start(), kind
    return best[1] if best else None


def _named(kind: EventTerms, after: str) -> tuple[str, str, str]:
    """(kind, unit, subgroup): the subgroup is named by the noun after the number."""
    match = _NOUNS.match(after)
    words = re.split(r"[\s-]", match.group().casefold())[1:3] if match else []
    unit = next((_HOUSEHOLDS[word] for word in words if word in _HOUSEHOLDS), kind.unit)
    if kind.name not in WITH_HOUSEHOLDS:
        unit = kind.unit
    if kind.name == "jobs" and any(word in PERSON_NOUNS for word in words):
        unit = "people"
    return kind.name, unit, next((word for word in words if word in SUBGROUPS), "")
