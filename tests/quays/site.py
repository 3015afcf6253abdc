"""A site of this package: what it answers, and what a reader is to see of its articles."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Answer:
    """What stands at a path."""

    body: bytes
    type_: str
    status: int = 200


@dataclass(frozen=True, slots=True)
class Expected:
    """What is right of one article. `said` stands in the text in this order; `unsaid` nowhere in it."""

    headline: str
    published: datetime | None  # None: undated
    said: tuple[str, ...]
    unsaid: tuple[str, ...] = ()
    author: str = ""
    path: str = ""  # the article's address ends with it
    language: str = ""  # BCP 47; "" = not looked at
    lead: tuple[int, int] | None = None  # width and height of the lead picture; None: there is none
    inline: int = 0  # pictures in the text
    html: tuple[str, ...] = ()  # stands in the stored HTML


@dataclass(frozen=True, slots=True)
class Site:
    """One outlet. `{BASE}` in a body stands for its own scheme, host and port."""

    id: str
    name: str
    country: str
    language: str
    answers: Mapping[str, Answer]
    expected: tuple[Expected, ...]
    feed: str = "/feed"
    notes: tuple[str, ...] = field(default=())  # words of the sync's notes
