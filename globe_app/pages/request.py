"""What a page is asked for."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PageRequest:
    """The article whose page was asked for, as the feed gives it."""

    url: str  # that was asked for
    headline: str = ""
    feed_html: str = ""  # sanitised; "" = the feed gives no text
    language: str = ""  # BCP 47; "" = not known
