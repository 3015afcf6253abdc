"""Where a story of an edition leads to."""

from globe_app.model.edition import EditionItem
from globe_app.ui.places import Article, Edition, Place, Story


def place_of(item: EditionItem, edition: Edition) -> Place:
    """The story's page, or the single article, opened from the edition."""
    if item.story:
        return Story(item.story, edition=edition.day)
    return Article(item.article, origin=edition)
