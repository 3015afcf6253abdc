"""The `srcset` attribute of an image, by the grammar of
https://html.spec.whatwg.org/multipage/images.html#parsing-a-srcset-attribute.

A comma ends a candidate only behind white space or behind its descriptors: addresses hold commas of their
own.
"""

from dataclasses import dataclass

MAX_WIDTH = 1_600  # px: wider than any text column; a larger file is not asked for
MAX_DENSITY = 2.0
_SPACE = " \t\n\r\f"


@dataclass(frozen=True, slots=True)
class Candidate:
    """One address of a `srcset`, with what it says of its size."""

    address: str  # as written, not made absolute
    width: int = 0  # px; 0 = not said
    density: float = 1.0  # device pixels for one of the page's


def candidates(srcset: str) -> tuple[Candidate, ...]:
    """The candidates of `srcset` in their order. A descriptor that is no width or density is left out."""
    found: list[Candidate] = []
    at, end = 0, len(srcset)
    while True:
        while at < end and (srcset[at] in _SPACE or srcset[at] == ","):
            at += 1
        if at >= end:
            return tuple(found)
        begin = at
        while at < end and srcset[at] not in _SPACE:
            at += 1
        address = srcset[begin:at]
        descriptors = ""
        if address.endswith(","):
            address = address.rstrip(",")
        else:
            begin = at
            depth = 0  # of parentheses
            while at < end and (depth or srcset[at] != ","):
                depth += (srcset[at] == "(") - (srcset[at] == ")" and depth > 0)
                at += 1
            descriptors = srcset[begin:at]
        if address:
            found.append(_candidate(address, descriptors))


def _candidate(address: str, descriptors: str) -> Candidate:
    width, density = 0, 1.0
    for one in descriptors.split():
        number, unit = one[:-1], one[-1]
        try:
            if unit == "w" and number.isascii() and number.isdecimal():
                width = min(int(number[:9]), 10**6)
            elif unit == "x":
                density = min(max(float(number[:9]), 0.0), 100.0)
        except ValueError:
            continue
    return Candidate(address, width, density if density == density else 1.0)


def best(found: tuple[Candidate, ...]) -> Candidate | None:
    """The widest of at most `MAX_WIDTH` px, else the narrowest; where no width is said, the densest of at
    most `MAX_DENSITY`. None of none.
    """
    sized = [one for one in found if one.width]
    if sized:
        fitting = [one for one in sized if one.width <= MAX_WIDTH]
        return (
            max(fitting, key=lambda one: one.width)
            if fitting
            else min(sized, key=lambda one: one.width)
        )
    fitting = [one for one in found if one.density <= MAX_DENSITY]
    return max(fitting or found[:1], key=lambda one: one.density, default=None)
