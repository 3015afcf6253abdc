"""A number found in a sentence, before it is known who says it and of what it is."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Found:
    """A number with what it counts. Positions are character indices of the sentence."""

    start: int  # of the number alone
    number_end: int
    end: int  # after the words that name what it counts
    kind: str  # as `Figure.kind`; "" = not known: a bare number
    low: float
    high: float
    unit: str
    bound: str
    wording: str
