"""Scores of a result against the labels."""

from collections import Counter
from collections.abc import Collection, Hashable, Sequence


def bcubed(gold: Sequence[Hashable], found: Sequence[Hashable]) -> tuple[float, float, float]:
    """BCubed precision, recall and F of a clustering (Bagga and Baldwin 1998); one label per item."""
    pairs = Counter(zip(gold, found, strict=True))
    of_gold, of_found = Counter(gold), Counter(found)
    precision = sum(n * n / of_found[f] for (_, f), n in pairs.items()) / len(gold)
    recall = sum(n * n / of_gold[g] for (g, _), n in pairs.items()) / len(gold)
    return precision, recall, f1_score(precision, recall)


def f1_score(precision: float, recall: float) -> float:
    """F1."""
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def precision_and_recall(
    gold: Collection[Hashable], found: Collection[Hashable]
) -> tuple[float, float]:
    """Precision and recall of a list; repeated items count as often as they occur."""
    both = sum((Counter(gold) & Counter(found)).values())
    return both / max(len(found), 1), both / max(len(gold), 1)
