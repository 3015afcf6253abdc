"""The articles that next and previous step through."""

from dataclasses import dataclass

from globe_app.model.article_query import ArticleQuery


@dataclass(frozen=True, slots=True)
class StoryArticles:
    """The articles of a story, oldest first."""

    story: int  # id


Sequence = ArticleQuery | StoryArticles
