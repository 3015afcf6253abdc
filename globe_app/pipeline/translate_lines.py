"""Translates the lines of a text, in order, several batches beside each other."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from itertools import islice
from queue import SimpleQueue

from globe_app.text.language import LanguageDetector
from globe_app.text.sentences import sentences
from globe_app.translation.engine import Translator
from globe_app.translation.sentences import translate_sentences

LINES_AT_ONCE = 32
MAX_SENTENCES = 200  # of one line that are translated; the rest stays as it is


@dataclass(frozen=True, slots=True)
class TranslatedLine:
    """A line in English, itself one line. What could not be translated is in the original."""

    english: str
    left: int = (
        0  # sentences in it that were not translated: in another language, or unintelligible
    )
    cut: int = 0  # sentences behind the first `MAX_SENTENCES`, not translated either


def translate_lines(
    lines: Iterable[str], translators: Sequence[Translator], cancelled: Callable[[], bool]
) -> Iterator[TranslatedLine]:
    """The lines in English, one for each, in order; ends early when it is cancelled.

    `translators`: of one language, as many as batches are to be translated beside each other. Lines are read as
    they are needed. Raises `TranslationError`.
    """
    free: SimpleQueue[Translator] = SimpleQueue()
    for one in translators:
        free.put(one)
    detector = LanguageDetector()

    def translate(batch: list[str]) -> list[TranslatedLine]:
        translator = free.get()
        try:
            return _batch(batch, translator, detector)
        finally:
            free.put(translator)

    source = iter(lines)
    running: deque[Future[list[TranslatedLine]]] = deque()
    with ThreadPoolExecutor(len(translators), thread_name_prefix="translator") as threads:
        try:
            while not cancelled():
                while len(running) <= len(translators):
                    batch = list(islice(source, LINES_AT_ONCE))
                    if not batch:
                        break
                    running.append(threads.submit(translate, batch))
                if not running:
                    return
                yield from running.popleft().result()
        finally:
            for future in running:
                future.cancel()


def _batch(
    lines: Sequence[str], translator: Translator, detector: LanguageDetector
) -> list[TranslatedLine]:
    each = [sentences(line) for line in lines]
    wanted = list(dict.fromkeys(one for parts in each for one in parts[:MAX_SENTENCES]))
    answers = translate_sentences(translator, wanted, detector)
    english = dict(zip(wanted, answers, strict=True))
    found = []
    for parts in each:
        said = [english.get(one, "") for one in parts[:MAX_SENTENCES]]
        kept = [one or original for one, original in zip(said, parts, strict=False)]
        rest = parts[MAX_SENTENCES:]
        text = " ".join(" ".join([*kept, *rest]).split())
        found.append(TranslatedLine(text, left=said.count(""), cut=len(rest)))
    return found
