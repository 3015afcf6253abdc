"""Recognises sums of money, percentages, measures and counted things, by the words beside the number.

Results are (kind, unit, length), the length being the characters after the number that belong to it.
"""

import re

from globe_app.stories.currencies import currency
from globe_app.stories.event_terms import PERSON_NOUNS
from globe_app.stories.numerals import Number

_PERCENT = re.compile(r"[ -]?(?:%|per ?cents?\b|pct\b|percentage points?\b|por ciento)", re.I)
_MAGNITUDE_BEFORE = re.compile(
    r"\b(?:magnitude|intensity)(?: (?:of|as|was|is|at|on|estimated|measured|the|a|preliminary))*,?\s?$"
    r"|\b(?:earthquake|quake|seism|tremor|aftershock)s? of\s?$",
    re.I,
)
_MAGNITUDE_AFTER = re.compile(
    r"(?:-| )magnitude\b|(?: degrees)? (?:on|of|in) the (?:\w+ )?(?:richter|moment)"
    r"|(?: \w+){0,2} richter",
    re.I,
)
_MEASURES = (  # kind, unit, how it is written
    ("speed", "km/h", r"km/h|kmh|kph|kilomet(?:er|re)s? (?:an|per|by|for|the) hour|kilomet(?:er|re)s hour"),
    ("speed", "mph", r"mph|miles? (?:an|per) hour"),
    ("speed", "knots", r"knots?"),
    ("area", "km2", r"km2|km²|square kilomet(?:er|re)s?|sq km|kilomet(?:er|re)s squared|squared kilomet\w+"),
    ("area", "m2", r"m2|m²|square met(?:er|re)s?|sq m|met(?:er|re)s squared"),
    ("area", "ha", r"ha|hectares?|hectáreas"),
    ("area", "acres", r"acres?"),
    ("area", "square miles", r"square miles?"),
    ("volume", "m3", r"m3|m³|cubic met(?:er|re)s?(?! per)"),
    ("flow", "m3/s", r"(?:cubic met(?:er|re)s?|met(?:er|re)s cub\w+) (?:per|a|by|for) second|m3/s"),
    ("volume", "barrels", r"barrels?"),
    ("volume", "litres", r"lit(?:er|re)s?"),
    ("volume", "gallons", r"gallons?"),
    ("distance", "nautical miles", r"nautical miles?"),
    ("distance", "km", r"km|kms|kilomet(?:er|re)s?"),
    ("distance", "mi", r"miles?(?! of)"),
    ("distance", "cm", r"cm|centimet(?:er|re)s?"),
    ("distance", "mm", r"mm|millimet(?:er|re)s?"),
    ("distance", "ft", r"ft|feet|foot"),
    ("distance", "yd", r"yards?"),
    ("distance", "m", r"m|met(?:er|re)s?"),
    ("weight", "tonnes", r"tonnes?|metric tons?"),
    ("weight", "tons", r"tons?"),
    ("weight", "kg", r"kg|kgs|kilos?|kilogram(?:me)?s?"),
    ("weight", "lb", r"lbs?|pounds of"),
    ("power", "GW", r"GW|gigawatts?"),
    ("power", "MW", r"MW|megawatts?"),
    ("temperature", "°C", r"°\s?C?|ºC?|degrees?(?: (?:celsius|centigrade|c))?(?! (?:on|of|in) )"),
)  # fmt: skip
_MEASURE = re.compile(
    r"[ \u00a0-]?(?:"
    + "|".join(f"(?P<m{at}>{how})" for at, (_, _, how) in enumerate(_MEASURES))
    + r")(?!\w|²|³)(?: (?P<tail>high|tall|deep|long|wide|thick|of depth|in depth|of height|in height|of length"
    r"|of rain|of rainfall|fahrenheit|f\b|below zero))?",
    re.I,
)
_TAILS = {
    "high": "height", "tall": "height", "of height": "height", "in height": "height", "deep": "depth",
    "of depth": "depth", "in depth": "depth", "long": "length", "of length": "length",
    "of rain": "rainfall", "of rainfall": "rainfall",
}  # fmt: skip
_LEADS = (
    ("depth", re.compile(r"\bdepth(?: \w+){0,2} ?$", re.I)),
    ("height", re.compile(r"\b(?:height|altitude|elevation|waves?)(?: \w+){0,3} ?$", re.I)),
    ("length", re.compile(r"\blength(?: \w+){0,2} ?$", re.I)),
    ("rainfall", re.compile(r"\b(?:rain|rainfall|precipitation)(?: \w+){0,3} ?$", re.I)),
)
_TIME = re.compile(r"[ -](?P<unit>minute|hour|day|week|month|year)s?\b(?P<rest>.{0,24})", re.I)
_NO_SPAN = re.compile(r"^[ -](?:ago|old|earlier|later|before|after|of age|and|olds?)\b", re.I)
_AGE_BEFORE = re.compile(
    r"\b(?:aged?|(?:man|woman|boy|girl|person|child|youth|citizen|male|female|resident) of)(?: about| some)?"
    r"\s?$",
    re.I,
)
_SENTENCE = re.compile(
    r"\b(?:sentenced?|condemn(?:ed|s)|jailed|imprisoned|prison term|jail term)\b[^,;.]{0,30}$", re.I
)
_IN_PRISON = re.compile(r"^ (?:in|of|behind) (?:prison|jail|bars|imprisonment|custody)", re.I)
_SPAN_BEFORE = re.compile(
    r"\b(?:for|last(?:s|ed|ing)?|took|takes?|taking|during|over|within|in|spent|after|extended?|by|a)(?: the)?"
    r"(?: (?:last|next|past|first|another))?\s?$",
    re.I,
)
_THINGS = {  # nouns of counted things: kind and unit
    "accommodation": "homes", "household": "homes",
    "house": "homes", "home": "homes", "dwelling": "homes", "apartment": "homes", "flat": "homes",
    "building": "buildings", "edifice": "buildings", "aeroplane": "aircraft", "airplane": "aircraft",
    "plane": "aircraft", "aircraft": "aircraft", "jet": "aircraft", "car": "vehicles", "vehicle": "vehicles",
    "firm": "companies", "company": "companies", "enterprise": "companies", "business": "companies",
    "nation": "countries", "country": "countries", "vote": "votes", "seat": "seats", "escaño": "seats",
    "deputy": "seats", "unmanned aircraft": "drones", "village": "villages", "town": "towns",
}  # fmt: skip
_NO_NOUN = (
    r"(?:of|and|or|in|to|the|an?|at|on|by|for|from|with|that|were|was|are|is|has|have|had|as|who|this"
    r"|will|[pm])"
)
_THING = re.compile(
    rf"[ -](?!{_NO_NOUN}\b)(?P<one>[^\W\d#_][\w’'-]*)(?: (?!{_NO_NOUN}\b)(?P<two>[^\W\d#_][\w’'-]*))?",
    re.I,
)
_OF = re.compile(r" of(?= \w)")
SMALL_WORD_NUMBER = 10  # smaller numbers of people written as words ("three men") are no figures
_NO_PLURALS = frozenset(
    """
    was is has this its us his plus less across times others days hours years months weeks minutes seconds
    cents always perhaps thus yes news series species says points sides parts kinds types ways percents
    occasions centuries decades decade olds pounds dollars hundreds dozens thousands millions victims
    """.split()
)
_IDENTIFIES = re.compile(
    r"\b(?:update|wrapup|firmware|season|episode|flight|boeing|airbus|articles?|law|decree|resolution|route|highway|motorway|road|line|section|chapter"
    r"|page|room|number|no\.|nº|phase|channel|version|platform|gate|reactor|block|paragraph|covid-?|formula|top"
    r"|under|category|grade|class|stage|day|episode|zone|terminal|tower|pier|agenda|vision|plan|protocol|act"
    r"|bill|order|unit|area|block|week|round|match|war|group of|radio|studio|building|house|apartment|g|u)\s?$",
    re.I,
)


def is_identifier(before: str) -> bool:
    """Whether a number after these words is part of a name: "Flight 370", "article 155"."""
    return bool(_IDENTIFIES.search(before))


def is_time(after: str) -> bool:
    """Whether a number before these words is a time span: minutes, days, years."""
    return bool(_TIME.match(after))


def read_measure(number: Number, before: str, after: str, country: str) -> tuple[str, str, int]:
    """(kind, unit, length) of a sum, share or measure; ("", "", 0) where it is none.

    `before`, `after`: the text around the number; other numbers in it are replaced by "#".
    `country`: the outlet's, for its currency.
    """
    code, length = currency(number.sign, after, country)
    if code:
        return "money", code, length
    match = _PERCENT.match(after)
    if match:
        return "percent", "%", match.end()
    behind = _MAGNITUDE_AFTER.match(after)
    if number.low <= 10 and (behind or _MAGNITUDE_BEFORE.search(before)):
        return "magnitude", "", behind.end() if behind else 0
    match = _MEASURE.match(after)
    if match:
        return _measure(match, before)
    match = _TIME.match(after)
    return _span(match, before) if match else ("", "", 0)


def _measure(match: re.Match[str], before: str) -> tuple[str, str, int]:
    at = next(n for n in range(len(_MEASURES)) if match[f"m{n}"])
    kind, unit, _ = _MEASURES[at]
    tail = (match["tail"] or "").casefold()
    if kind == "distance":
        lead = next((name for name, pattern in _LEADS if pattern.search(before)), "distance")
        kind = _TAILS.get(tail, lead)
        if unit == "mm" and kind == "distance":
            kind = "rainfall"
    if kind == "temperature" and tail in ("fahrenheit", "f"):
        unit = "°F"
    return kind, unit, match.end()


def _span(match: re.Match[str], before: str) -> tuple[str, str, int]:
    """Durations, prison sentences among them; ("", "", 0) for ages and "three days ago"."""
    unit, rest = match["unit"].casefold() + "s", match["rest"]
    if _NO_SPAN.match(rest) or _AGE_BEFORE.search(before) or rest.startswith("-"):
        return "", "", 0
    end = match.start("rest")
    if unit in ("years", "months") and (_SENTENCE.search(before) or _IN_PRISON.match(rest)):
        return "sentence", unit, end
    if unit != "years" or _SPAN_BEFORE.search(before):
        return "duration", unit, end
    return "", "", 0


def read_thing_figure(number: Number, after: str) -> tuple[str, str, int]:
    """(kind, unit, length) of things, and of people without an event: "340 boats", "900 soldiers".

    Numbers written as words count only with people and the nouns of `_THINGS`, not in "two sides".
    """
    shift = _OF.match(after)  # "hundreds of boats", "30 thousand of people"
    match = _THING.match(after, shift.end() if shift else 0)
    if match is None or number.low != int(number.low):
        return "", "", 0
    for name in ("one", "two"):
        word = (match[name] or "").casefold()
        if not word:
            continue
        if word in PERSON_NOUNS and (number.digits or number.low >= SMALL_WORD_NUMBER):
            kind = "people" if word in ("people", "persons", "person") else word
            return kind, "people", match.end(name)
        one = word[:-3] + "y" if word.endswith("ies") else word.removesuffix("s")
        kind = _THINGS.get(word) or _THINGS.get(one) or ""
        if kind:
            return kind, kind, match.end(name)
        plural = len(word) > 4 and word.endswith("s") and not word.endswith("ss")
        if plural and word not in _NO_PLURALS and number.digits and number.low >= 2:
            return word, word, match.end(name)
    return "", "", 0
