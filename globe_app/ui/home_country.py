"""The reader's home country: what Missed is about. Chosen in Missed, remembered with the preferences."""

from PySide6.QtCore import QObject, Signal

USUAL = "US"  # of a reader who has not chosen


class HomeCountry(QObject):
    """One code, and word of its change."""

    changed = Signal(str)  # ISO 3166-1 alpha-2

    def __init__(
        self, code: str, parent: QObject | None = None, *, explained: bool = False
    ) -> None:
        super().__init__(parent)
        self._code = code or USUAL
        self.explained = explained  # whether Missed shows how it counts; remembered too

    @property
    def code(self) -> str:
        """ISO 3166-1 alpha-2."""
        return self._code

    def choose(self, code: str) -> None:
        """Make another country home."""
        if code and code != self._code:
            self._code = code
            self.changed.emit(code)
