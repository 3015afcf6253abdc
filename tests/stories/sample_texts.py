"""Short constructors of texts and quotations for tests."""

from datetime import UTC, datetime, timedelta

from globe_app.model.story import ArticleText, Quote, Sentence
from globe_app.stories.quotes import quote

NOON = datetime(2026, 11, 6, 12, 0, tzinfo=UTC)


def text(
    id_: int,
    headline: str,
    *sentences: str,
    country: str = "GB",
    outlet: str = "",
    hours: float = 0.0,
    language: str = "en",
    originals: tuple[str, ...] = (),
    original_headline: str = "",
    author: str = "",
    translated_by: str = "",
    in_english: bool = True,
) -> ArticleText:
    """An article. `originals`: its original sentences, where they are not English."""
    beside = originals or ("",) * len(sentences)
    return ArticleText(
        id=id_,
        outlet_id=outlet or f"{country.lower()}-{id_}",
        outlet=outlet or f"The {country} Herald {id_}",
        country=country,
        published=NOON + timedelta(hours=hours),
        language=language,
        headline=Sentence(headline, original_headline),
        sentences=tuple(
            Sentence(english, original) for english, original in zip(sentences, beside, strict=True)
        ),
        author=author,
        translated_by=translated_by,
        in_english=in_english,
    )


def quote_of(english: str, original: str = "", language: str = "en", country: str = "GB") -> Quote:
    """A sentence as a quotation."""
    beside = (original,) if original else ()
    return quote(text(1, "", english, country=country, language=language, originals=beside), 0)
