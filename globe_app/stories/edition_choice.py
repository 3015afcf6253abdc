"""Which stories make a day's edition: the most told ones, spread over countries and themes."""

from collections import Counter
from collections.abc import Sequence
from math import log2

from globe_app.model.edition import Candidate

NEW_COUNTRY = 0.5  # what a country that no chosen story is told in adds
NOTHING_NEW = 1.0  # what a story of chosen countries alone loses
SAME_THEME = 1.5  # what a story loses for each chosen one of its theme
SINGLE = 1.0  # worth of an article of a country that would be missing else


def choose(
    stories: Sequence[Candidate], singles: Sequence[Candidate], count: int,
    chosen: Sequence[Candidate] = (),
) -> tuple[Candidate, ...]:  # fmt: skip
    """At most `count` candidates, the most worth first; of equal worth, the one given first.

    A single article is taken only while its country is in no chosen one. `chosen`: what stands already, and
    is not given again.
    """
    left, found = [*stories, *singles], list(chosen)
    covered = {code for one in found for code in one.countries}
    themes = Counter(one.theme for one in found if one.theme)

    def worth(one: Candidate) -> float:
        new = len(set(one.countries) - covered)
        if not one.story:
            return SINGLE if new else float("-inf")
        told = log2(1 + len(one.countries)) + NEW_COUNTRY * new
        return told - (0 if new else NOTHING_NEW) - SAME_THEME * themes[one.theme]

    while left and len(found) < count:
        best = max(left, key=worth)
        if worth(best) == float("-inf"):
            break
        left.remove(best)
        found.append(best)
        covered.update(best.countries)
        if best.theme:
            themes[best.theme] += 1
    return tuple(found[len(chosen) :])
