"""Lists of ids in the records of the journal: sorted, each as the difference to the one before."""

from collections.abc import Iterable, Mapping
from typing import Any

MOST = 5_000_000  # ids of one list: a store is outside input


class DamagedRecordError(ValueError):
    """A record of the journal is not as it was written."""


def packed_ids(ids: Iterable[int]) -> list[int]:
    """What a record keeps of some ids."""
    before, found = 0, []
    for one in sorted(set(ids)):
        found.append(one - before)
        before = one
    return found


def unpacked_ids(stored: object) -> list[int]:
    """The ids, sorted. Raises `DamagedRecordError`."""
    if not isinstance(stored, list) or len(stored) > MOST:
        raise DamagedRecordError("ids")
    at, found = 0, []
    for one in stored:
        if type(one) is not int or one < 0:
            raise DamagedRecordError("ids")
        at += one
        if at >= 2**63:
            raise DamagedRecordError("ids")
        found.append(at)
    return found


def number(record: Mapping[str, Any], name: str) -> int:
    """A number of a record. Raises `DamagedRecordError`."""
    found = record.get(name)
    if type(found) is not int or abs(found) >= 2**63:
        raise DamagedRecordError(name)
    return found


def number_or_none(found: object) -> int | None:
    """A number that may be lacking. Raises `DamagedRecordError`."""
    if found is not None and (type(found) is not int or abs(found) >= 2**63):
        raise DamagedRecordError("number")
    return found


def rows(record: Mapping[str, Any], name: str, width: int) -> list[list[Any]]:
    """Rows of plain values of a record. Raises `DamagedRecordError`."""
    found = record.get(name)
    if not isinstance(found, list) or any(
        not isinstance(row, list)
        or len(row) != width
        or any(not isinstance(one, str | int | None) or _too_large(one) for one in row)
        for row in found
    ):
        raise DamagedRecordError(name)
    return found


def _too_large(value: object) -> bool:
    return isinstance(value, int) and abs(value) >= 2**63


def strings(record: Mapping[str, Any], name: str) -> list[str]:
    """A list of strings of a record. Raises `DamagedRecordError`."""
    found = record.get(name)
    if not isinstance(found, list) or not all(isinstance(one, str) for one in found):
        raise DamagedRecordError(name)
    return found
