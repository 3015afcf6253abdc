"""Tells how good the English of an article is, to prefer the better when quoting."""

from enum import IntEnum

from globe_app.model.story import ArticleText, StoryArticle


class EnglishQuality(IntEnum):
    """How good the English of an article is; the better the lower."""

    WRITTEN = 0  # its outlet writes in English, or gives it in English too
    NEURAL = 1  # translated by a neural model
    ROUGH = 2  # translated by rules
    NONE = 3  # neither written in English nor translated


def english_quality(article: ArticleText | StoryArticle) -> EnglishQuality:
    """How good the English of an article is."""
    if not article.in_english:
        return EnglishQuality.NONE
    if article.rough:
        return EnglishQuality.ROUGH
    return EnglishQuality.NEURAL if article.translated_by else EnglishQuality.WRITTEN
