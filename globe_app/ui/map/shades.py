"""How a country's land is filled, by what is known of it. The colours of shades are the painter's."""

from bisect import bisect_right
from enum import IntEnum

from globe_app.cldr import number
from globe_app.tr import tr

UNREAD_STEPS = (1, 3, 6, 15, 50)  # least unread articles of each step of the ramp
MISSED_STEPS = (1, 3, 6, 12)  # least missed stories of each step


class Shade(IntEnum):
    """The fill of a country."""

    LAND = 0  # nothing unread; of a story: not collected
    NO_OUTLET = 1
    ICE = 2  # Antarctica, which has no news
    SILENT = 3  # collected, and says nothing of the story: hatched
    LATER = 4  # of a replay: tells it at a later step
    UNREAD_1 = 5
    UNREAD_2 = 6
    UNREAD_3 = 7
    UNREAD_4 = 8
    UNREAD_5 = 9
    TELLS = 10  # tells the story
    MISSED_1 = 11
    MISSED_2 = 12
    MISSED_3 = 13
    MISSED_4 = 14
    READ_1 = 15  # the reader has read from it
    READ_2 = 16
    READ_3 = 17
    READ_4 = 18
    READ_5 = 19
    STORED_1 = 20  # articles are here, read or not
    STORED_2 = 21
    STORED_3 = 22
    STORED_4 = 23
    STORED_5 = 24

    @property
    def dot(self) -> int:
        """The size of its dot, 0 to 4; -1 = the faint dot of a small state that has nothing to tell."""
        if Shade.UNREAD_1 <= self <= Shade.UNREAD_5:
            return self - Shade.UNREAD_1
        return 3 if self is Shade.TELLS else -1

    @property
    def speaks(self) -> bool:
        """Whether the country has something to tell: it is named before all others."""
        return self >= Shade.UNREAD_1


def of_unread(articles: int) -> Shade:
    """The shade of a country with so many unread articles."""
    return Shade(Shade.UNREAD_1 + bisect_right(UNREAD_STEPS, articles) - 1) if articles > 0 else (
        Shade.LAND
    )  # fmt: skip


def of_read(articles: int) -> Shade:
    """The shade of a country from which so many articles were read."""
    return _step(Shade.READ_1, articles)


def of_stored(articles: int) -> Shade:
    """The shade of a country with so many articles."""
    return _step(Shade.STORED_1, articles)


def _step(first: Shade, articles: int) -> Shade:
    return Shade(first + bisect_right(UNREAD_STEPS, articles) - 1) if articles > 0 else Shade.LAND


def of_missed(stories: int) -> Shade:
    """The shade of a country that tells so many missed stories."""
    return Shade(Shade.MISSED_1 + bisect_right(MISSED_STEPS, stories) - 1) if stories > 0 else (
        Shade.LAND
    )  # fmt: skip


def spans(steps: tuple[int, ...]) -> tuple[tuple[int, int], ...]:
    """(least, most) of the steps of a ramp; most 0 = or more."""
    ends = (*(following - 1 for following in steps[1:]), 0)
    return tuple(zip(steps, ends, strict=True))


def span_words(least: int, most: int) -> str:
    """`1 or 2`, `3 to 5`, `50 or more`."""
    if not most:
        return tr("{least} or more").format(least=number(least))
    if most == least:
        return number(least)
    both = tr("{least} or {most}") if most == least + 1 else tr("{least} to {most}", "numbers")
    return both.format(least=number(least), most=number(most))
