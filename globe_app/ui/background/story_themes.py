"""Finds the themes of the story that the reader opens, in a process of its own."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal, Slot

from globe_app.ui.background.process import OneShotProcess


class StoryThemes(QObject):
    """Runs `globe-app takes`, which finds and keeps the themes that lack. The newest story wins."""

    found = Signal(int)  # id of a story whose themes are stored now

    def __init__(
        self, command: list[str], store: str, parent: QObject,
        environment: Mapping[str, str] | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._command, self._store = command, store
        self._process = OneShotProcess(self, environment)
        self._process.answered.connect(self._answered)
        self._story = 0  # whose themes are being found
        self._tried: set[int] = set()  # stories as they are stored now

    @Slot(int)
    def find(self, story_id: int) -> None:
        """Find the themes of a story, unless that was done since the store has changed."""
        if not self._command or story_id in self._tried:
            return
        self._story = story_id
        self._tried.add(story_id)
        self._process.ask(
            [
                *self._command,
                "takes",
                str(story_id),
                "--json",
                "--store",
                self._store,
                "--existing-store",
            ]
        )

    @Slot()
    def forget(self) -> None:
        """What is stored has changed: stories may have new articles."""
        self._tried.clear()

    @Slot(str, str)
    def _answered(self, _: str, problem: str) -> None:
        if not problem:
            self.found.emit(self._story)

    def close(self) -> None:
        """Stop the process; called when the window closes."""
        self._process.close()
