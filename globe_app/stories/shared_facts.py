"""Tells which names, countries and numbers an article has in common with the articles of a story."""

from collections.abc import Callable, Sequence

from globe_app.geo.countries import plain_key
from globe_app.stories.event_facts import FindCountries, event_facts
from globe_app.stories.tokens import WORD

MAX_SHARED = 6  # facts told


def shared_facts(
    words: str, language: str, story: Sequence[tuple[str, str]], find_countries: FindCountries,
    country_name: Callable[[str], str],
) -> tuple[str, ...]:  # fmt: skip
    """Countries, names and numbers, as the article spells them, that most of them share first.

    `words`: headline and beginning of the article; `story`: those of each article of the story, and its
    primary language.
    """
    own = event_facts(words, language, find_countries)
    others = [event_facts(text, code, find_countries) for text, code in story]
    spelt = {plain_key(word).replace(" ", ""): word for word in WORD.findall(words)}
    found = [
        (country_name(code), sum(code in one.countries for one in others))
        for code in sorted(own.countries)
    ]
    found += [
        (spelt.get(name, name.capitalize()), sum(name in one.names for one in others))
        for name in sorted(own.names)
    ]
    found += [
        (number, sum(number in one.numbers for one in others)) for number in sorted(own.numbers)
    ]
    shared = sorted((one for one in found if one[1]), key=lambda one: -one[1])
    return tuple(dict.fromkeys(name for name, _ in shared))[:MAX_SHARED]
