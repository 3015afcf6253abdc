"""Which articles a worker is handed next."""

from collections import Counter

from globe_app.pipeline.translate_queue import TranslationQueue


def drained(queue: TranslationQueue) -> list[tuple[str, list[int]]]:
    """What a single worker takes, to the end."""
    found, code = [], ""
    while (taken := queue.take(code)) is not None:
        code = taken[0]
        found.append(taken)
    return found


def test_one_worker_takes_language_by_language_the_most_articles_first() -> None:
    waiting = [(1, "es"), (2, "fr"), (3, "fr"), (4, "es"), (5, "fr")]
    assert drained(TranslationQueue(waiting, 10, 2)) == [
        ("fr", [2, 3]), ("fr", [5]), ("es", [1, 4]),
    ]  # fmt: skip


def test_the_newest_of_all_languages_come_before_the_older_of_any() -> None:
    waiting = [(n, "es" if n % 3 else "fr") for n in range(90)]
    taken = drained(TranslationQueue(waiting, 30, 64))
    order = [one for _, ids in taken for one in ids]
    assert sorted(order) == list(range(90))
    assert [max(order[at : at + 30]) for at in (0, 30, 60)] == [29, 59, 89]


def test_workers_take_different_languages_and_share_the_last() -> None:
    queue = TranslationQueue([(n, "es") for n in range(9)] + [(9, "fr"), (10, "fr")], 100, 3)
    assert queue.take() == ("es", [0, 1, 2])
    assert queue.take() == ("fr", [9, 10])
    assert queue.take("fr") == ("es", [3, 4, 5])
    assert queue.take("es") == ("es", [6, 7, 8])
    assert queue.take("es") is None
    assert queue.take("es") is None


def test_a_language_that_is_given_up_is_handed_out_no_more() -> None:
    queue = TranslationQueue([(1, "es"), (2, "fr"), (3, "es"), (4, "es"), (5, "fr")], 2, 1)
    code, ids = queue.take() or ("", [])
    assert (code, ids) == ("es", [1])
    queue.give_up("es")
    assert drained(queue) == [("fr", [2]), ("fr", [5])]


def test_every_article_is_handed_out_once_whatever_the_workers_do() -> None:
    waiting = [(n, "abc"[n * n % 3]) for n in range(200)]
    queue = TranslationQueue(waiting, 17, 4)
    workers = ["", "", ""]
    seen: Counter[int] = Counter()
    while any(one is not None for one in workers):
        for at, code in enumerate(workers):
            taken = queue.take(code) if code is not None else None
            workers[at] = taken[0] if taken else None  # type: ignore[call-overload]
            if taken:
                seen.update(taken[1])
    assert seen == Counter(range(200))
