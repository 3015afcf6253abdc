"""Hands out waiting articles to workers that each have one language open at a time."""

from collections import Counter, deque
from collections.abc import Iterable


class TranslationQueue:
    """Articles in the order they are to be translated, taken in chunks of one language.

    Opening a translator costs time and memory, and the newest articles of all languages come first: articles
    are therefore taken from windows of `window` articles, and within a window language by language, up to
    `chunk` at a time. One thread calls it.
    """

    def __init__(self, waiting: Iterable[tuple[int, str]], window: int, chunk: int) -> None:
        """`waiting`: (article, language), the first ones first."""
        self._waiting = deque(waiting)
        self._window_size, self._chunk = window, chunk
        self._window: dict[str, deque[int]] = {}
        self._open: Counter[str] = Counter()  # language -> workers that have it open
        self._given_up: set[str] = set()

    def take(self, open_language: str = "") -> tuple[str, list[int]] | None:
        """(language, articles) for a worker that has `open_language` open ("" = none); None at the end.

        It goes on with its language while the window has more of it, else with the language that has the
        most articles left and that no other worker has open, else with any.
        """
        if not self._window:
            self._fill()
        if not self._window:
            self._leave(open_language)
            return None
        language = open_language
        if language not in self._window:
            self._leave(open_language)
            language = max(
                self._window, key=lambda one: (not self._open[one], len(self._window[one]))
            )
            self._open[language] += 1
        ids = self._window[language]
        taken = [ids.popleft() for _ in range(min(self._chunk, len(ids)))]
        if not ids:
            del self._window[language]
        return language, taken

    def give_up(self, language: str) -> None:
        """Hand out no more articles in a language. The worker that had it open has it no more."""
        self._given_up.add(language)
        self._window.pop(language, None)
        self._leave(language)

    def _leave(self, language: str) -> None:
        if self._open[language] > 0:
            self._open[language] -= 1

    def _fill(self) -> None:
        count = 0
        while self._waiting and count < self._window_size:
            article, language = self._waiting.popleft()
            if language not in self._given_up:
                self._window.setdefault(language, deque()).append(article)
                count += 1
