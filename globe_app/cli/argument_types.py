"""What arguments are made of: functions for argparse's `type`, each of which refuses what it cannot be."""

import os
from argparse import ArgumentParser, ArgumentTypeError
from collections.abc import Callable
from datetime import date, datetime, timedelta

from globe_app.errors import one_line

MAX_LIMIT = 1_000_000  # rows of a list


def text(given: str) -> str:
    """A word that is no file name, not empty. Bytes that are not UTF-8 become U+FFFD, as in the store."""
    return os.fsencode(file_name(given)).decode("utf-8", "replace")


def file_name(given: str) -> str:
    """The name of a file, or of something that may be a file."""
    if not given:
        raise ArgumentTypeError("must not be empty")
    return given


def stored_id(given: str) -> int:
    """The number of an article or a story; whether one of that number is stored is seen later."""
    try:
        return int(given)
    except ValueError:  # also of more digits than Python reads
        raise ArgumentTypeError(f"is a number, not {one_line(given, 40)!r}") from None


def whole_number(least: int, most: int) -> Callable[[str], int]:
    """A whole number from `least` to `most`."""

    def whole_number(given: str) -> int:
        number = int(given)
        if not least <= number <= most:
            raise ArgumentTypeError(f"must be {least} to {most}")
        return number

    return whole_number


limit = whole_number(1, MAX_LIMIT)


def day(given: str) -> str:
    """A day: `today`, `yesterday` or an ISO 8601 date, as it was written; `day_of` tells which it is."""
    if given in ("today", "yesterday"):
        return given
    try:
        return date.fromisoformat(given).isoformat()
    except ValueError:
        raise ArgumentTypeError(
            f"is today, yesterday or a date as 2026-11-26, not {one_line(given, 40)!r}"
        ) from None


def day_of(said: str, now: datetime) -> date:
    """The day, in the time zone of this computer."""
    today = now.astimezone().date()
    if said == "today":
        return today
    return today - timedelta(days=1) if said == "yesterday" else date.fromisoformat(said)


def size(given: str) -> tuple[int, int]:
    """(width, height) in px of `WxH`."""
    width, _, height = given.lower().partition("x")
    found = (int(width), int(height)) if width.isdecimal() and height.isdecimal() else (0, 0)
    if not (640 <= found[0] <= 7680 and 480 <= found[1] <= 4320):
        raise ArgumentTypeError("must be WxH, from 640x480 to 7680x4320")
    return found


def degrees(most: int) -> Callable[[str], float]:
    """An angle from -`most` to `most` degrees."""

    def degrees(given: str) -> float:
        angle = float(given)
        if not -most <= angle <= most:  # false of NaN too
            raise ArgumentTypeError(f"must be within -{most} and {most}")
        return angle

    return degrees


def add_story(parser: ArgumentParser) -> None:
    """The argument of the commands that show one story."""
    parser.add_argument(
        "story", type=stored_id, metavar="STORY", help="as `globe-app world` lists them"
    )
