"""Why an article is in its story: what it shares with the rest, and the sentences nearest to each other."""

from collections.abc import Collection, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from globe_app.stories.likeness import Scale
from globe_app.stories.quotes import quote
from globe_app.stories.terms import names_of, terms_of
from globe_app.story import Quote, Report, Sentence, StoryText, Tie

PAIRS = 2  # sentence pairs shown of an article
SENTENCES = 6  # of each article that are compared: what an event is stands early
NAMES = 12  # shared names shown
OTHERS = 40  # articles that one is compared with


def ties(
    reports: Sequence[Report], texts: Sequence[StoryText],
    vectors: Mapping[int, NDArray[np.float32]], by_hand: Collection[int],
) -> tuple[Tie, ...]:  # fmt: skip
    """A `Tie` for each report whose text is given, in their order.

    Likeness is the mean cosine of its embedding with those of the others (0 where there is none).
    """
    of_id = {text.id: text for text in texts}
    names = {text.id: names_of(f"{text.headline.english}\n{text.text[:1_000]}") for text in texts}
    shared: dict[str, int] = {}
    for ones in names.values():
        for name in ones:
            shared[name] = shared.get(name, 0) + 1
    spelt = _spellings(texts)
    every = sum(vectors.values()) if vectors else None
    scale = Scale([one.english for text in texts for one in _beginning(text)])
    found = []
    for report in reports:
        text = of_id.get(report.article_id)
        if text is None:
            continue
        common = sorted(
            (n for n in names[text.id] if shared[n] > 1), key=lambda n: (-shared[n], n)
        )[:NAMES]
        own = vectors.get(text.id)
        likeness = 0.0
        if own is not None and every is not None and len(vectors) > 1:
            likeness = float(own @ (every - own)) / (len(vectors) - 1)
        found.append(
            Tie(
                report, likeness, tuple(spelt.get(n, n) for n in common),
                _pairs(text, texts, scale), report.article_id in by_hand,
            )
        )  # fmt: skip
    return tuple(found)


def _beginning(text: StoryText) -> list[Sentence]:
    return [text.headline, *text.sentences[:SENTENCES]]


def _spellings(texts: Sequence[StoryText]) -> dict[str, str]:
    """A name's stem as it is written in the texts."""
    found: dict[str, str] = {}
    for text in texts:
        for sentence in _beginning(text):
            for word in sentence.english.split():
                bare = word.strip(".,;:!?\"'“”‘’«»()[]…")
                for name in names_of(f"x {bare}") if bare else ():
                    found.setdefault(name, bare)
    return found


def _pairs(
    text: StoryText, texts: Sequence[StoryText], scale: Scale
) -> tuple[tuple[Quote, Quote], ...]:
    """This article's sentences with the nearest of articles by other outlets, the nearest first."""
    others = [one for one in texts if one.id != text.id and one.outlet_id != text.outlet_id]
    scored: list[tuple[float, int, int, int]] = []
    bags = [scale.bag(one.english) for one in _beginning(text)]
    for place, other in enumerate(others[:OTHERS]):
        for number, sentence in enumerate(_beginning(other)):
            bag = scale.bag(sentence.english)
            for mine, own in enumerate(bags):
                alike = sum(weight * bag.get(term, 0.0) for term, weight in own.items())
                if alike > 0 and len(terms_of(sentence.english)) > 2:
                    scored.append((-alike, mine, place, number))
    chosen: list[tuple[Quote, Quote]] = []
    used: set[tuple[int, int]] = set()
    for _, mine, place, number in sorted(scored):
        if (0, mine) in used or (1, place) in used:
            continue
        used |= {(0, mine), (1, place)}
        chosen.append((quote(text, mine - 1), quote(others[place], number - 1)))
        if len(chosen) == PAIRS:
            break
    return tuple(chosen)
