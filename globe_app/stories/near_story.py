"""Finds the articles that are near a story, by the similarity that stories are grouped by."""

from collections.abc import Sequence

from globe_app.stories.article_vectors import (
    NO_MEANS,
    ArticleVectors,
    Centring,
    MeanVectors,
    joined,
)
from globe_app.stories.event_facts import FindCountries
from globe_app.stories.similarity import Document, Group, SimilarityModel

MEAN_OF_NEAR = 10  # articles near a story that count in the mean which is subtracted, at most


def articles_near_story(
    story: Sequence[Document], own: ArticleVectors, pool: Sequence[Document], vectors: ArticleVectors,
    least: float, means: MeanVectors = NO_MEANS, find_countries: FindCountries | None = None,
) -> tuple[int, ...]:  # fmt: skip
    """Ids of the articles of `pool` whose similarity to a story is at least `least`, nearest first.

    `story`, `own`: the story's articles and their vectors. `vectors`: of the pool. The similarity is the
    one that stories are grouped by, so that an article about another event of the same kind is not near.
    """
    if not pool or not story:
        return ()
    every = [*story, *pool]
    languages = [doc.language for doc in every]
    both = joined(own, vectors)
    # only a few count in the mean: all of a pool that is near the story would draw its topic out
    some = range(0, len(every), -(-len(every) // MEAN_OF_NEAR))
    centring = Centring(means, [languages[row] for row in some], both.rows(some))
    centred = centring.centred(languages, both)
    model = SimilarityModel(find_countries)
    model.count(every)
    count = len(story)
    members = Group(
        0, count, centred.every[:count].sum(0), centred.english[:count].sum(0),
        sorted(doc.published for doc in story), [doc.id for doc in story], model.words_of(story),
    )  # fmt: skip
    scored = []
    for row, doc in enumerate(pool, count):
        single = Group(
            -1, 1, centred.every[row], centred.english[row], [doc.published], [doc.id],
            model.words_of((doc,)),
        )  # fmt: skip
        scored.append((-model.similarity(single, members), doc.id))
    return tuple(doc for score, doc in sorted(scored) if -score >= least)
