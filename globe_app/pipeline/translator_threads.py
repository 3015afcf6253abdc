"""Runs generators that ask translators: their questions are answered at once, in threads.

A generator does its own reading and writing in the thread that runs `answered`, so that one store connection
serves them all; only the translators work beside each other.
"""

from collections.abc import Generator, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass

from globe_app.errors import TranslationError
from globe_app.text.language import LanguageDetector
from globe_app.translation.engine import Translator
from globe_app.translation.sentences import translate_sentences

Answer = list[str]


@dataclass(frozen=True, slots=True)
class Question:
    """Sentences for a translator, which answers no other question meanwhile."""

    translator: Translator
    sentences: Sequence[str]
    detector: LanguageDetector

    def answer(self) -> Answer:
        """Each sentence in English; "" for one that cannot be translated. Raises `TranslationError`."""
        return translate_sentences(self.translator, self.sentences, self.detector)


Asking = Generator[Question, Answer, None]  # yields questions, is sent answers or thrown errors


def answered(asking: Sequence[Asking]) -> Iterator[None]:
    """Run the generators to their ends, each question in a thread; yields between answers.

    A `TranslationError` is thrown into the generator that asked. Of a single generator the questions are
    answered in this thread. When this iterator is closed, the generators are closed too.
    """
    try:
        if len(asking) == 1:
            yield from _one(asking[0])
        elif asking:
            with ThreadPoolExecutor(len(asking), thread_name_prefix="translator") as threads:
                yield from _several(asking, threads)
    finally:
        for one in asking:
            one.close()


def _one(asking: Asking) -> Iterator[None]:
    question = _next(asking)
    while question is not None:
        yield
        found: Answer | TranslationError
        try:
            found = question.answer()
        except TranslationError as error:
            found = error
        question = _next(asking, found)


def _several(asking: Sequence[Asking], threads: ThreadPoolExecutor) -> Iterator[None]:
    running: dict[Future[Answer], Asking] = {}

    def go_on(one: Asking, found: "Answer | TranslationError | None" = None) -> None:
        question = _next(one, found)
        if question is not None:
            running[threads.submit(question.answer)] = one

    for one in asking:
        go_on(one)
    while running:
        yield
        done, _ = wait(running, return_when=FIRST_COMPLETED)
        for future in done:
            one = running.pop(future)
            try:
                found: Answer | TranslationError = future.result()
            except TranslationError as error:
                found = error
            go_on(one, found)


def _next(asking: Asking, found: Answer | TranslationError | None = None) -> Question | None:
    """The generator's next question after an answer; None at its end."""
    try:
        if found is None:
            return next(asking)
        if isinstance(found, TranslationError):
            return asking.throw(found)
        return asking.send(found)
    except StopIteration:
        return None
