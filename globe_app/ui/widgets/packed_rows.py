"""Rows of a list of any length: those that were used last as they are, the others packed into few bytes."""

import pickle
import zlib
from collections import OrderedDict
from collections.abc import Iterable, Iterator, Sequence
from typing import overload

from globe_app.ui.widgets.row import Row

TOGETHER = 64  # rows that are packed together
MOST_OPEN = 48  # packs that are kept open: more rows than several screens and pages


class PackedRows(Sequence[Row]):
    """A sequence of rows; they can be added at the end and replaced. Packed, a row takes some 150 bytes."""

    def __init__(self, rows: Iterable[Row] = ()) -> None:
        self._open: OrderedDict[int, list[Row]] = OrderedDict()  # by number of the pack
        self._packed: dict[int, bytes] = {}
        self._count = 0
        self.extend(rows)

    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, at: int) -> Row: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[Row]: ...
    def __getitem__(self, at: int | slice) -> Row | Sequence[Row]:
        if isinstance(at, slice):
            return [self[one] for one in range(*at.indices(self._count))]
        at = at + self._count if at < 0 else at
        if not 0 <= at < self._count:
            raise IndexError(at)
        return self._pack(at // TOGETHER)[at % TOGETHER]

    def __iter__(self) -> Iterator[Row]:
        """All rows; what is packed stays so."""
        for number in range(-(-self._count // TOGETHER)):
            yield from self._open.get(number) or _unpacked(self._packed[number])

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Sequence) or len(other) != len(self):
            return False
        return all(one == two for one, two in zip(self, other, strict=True))

    __hash__ = None  # type: ignore[assignment]

    def replace(self, at: int, row: Row) -> None:
        """Put another row in the place of one."""
        number = at // TOGETHER
        self._pack(number)[at % TOGETHER] = row
        self._packed.pop(number, None)

    def extend(self, rows: Iterable[Row]) -> None:
        """Add rows at the end."""
        for row in rows:
            number = self._count // TOGETHER
            if self._count % TOGETHER:
                self._pack(number).append(row)
                self._packed.pop(number, None)
            else:
                self._open[number] = [row]
                self._close_some()
            self._count += 1

    @property
    def in_use(self) -> Iterator[int]:
        """The places of the rows that are not packed."""
        for number in list(self._open):
            yield from range(number * TOGETHER, min((number + 1) * TOGETHER, self._count))

    def _pack(self, number: int) -> list[Row]:
        found = self._open.get(number)
        if found is None:
            found = self._open[number] = _unpacked(self._packed[number])
            self._close_some()
        else:
            self._open.move_to_end(number)
        return found

    def _close_some(self) -> None:
        while len(self._open) > MOST_OPEN:
            number, rows = self._open.popitem(last=False)
            if number not in self._packed:  # it was not, or has changed
                self._packed[number] = zlib.compress(pickle.dumps(rows, protocol=5), 1)


def _unpacked(data: bytes) -> list[Row]:
    """What this program has packed itself."""
    found: list[Row] = pickle.loads(zlib.decompress(data))
    return found
