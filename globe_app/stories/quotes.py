"""Looks up sentences of an article by number, and quotes them."""

from globe_app.model.story import HEADLINE, ArticleText, Quote, Sentence


def sentence(text: ArticleText, number: int) -> Sentence | None:
    """The sentence of that number (`HEADLINE` = the headline); None when the text has fewer sentences."""
    if number == HEADLINE:
        return text.headline
    return text.sentences[number] if 0 <= number < len(text.sentences) else None


def quote(text: ArticleText, number: int) -> Quote:
    """A sentence of an article, or its headline, as a quotation that names its source."""
    one = text.headline if number == HEADLINE else text.sentences[number]
    return Quote(
        text.id, number, one.english, one.original, text.language, text.outlet, text.country,
        text.published, text.dated, text.in_english, text.rough,
    )  # fmt: skip
