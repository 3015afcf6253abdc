"""Titles as HTML, to be made headlines."""

import html

from globe_app.feeds.content import Content

MAX_CHARS = 20_000


def title_markup(content: Content) -> str:
    """The HTML of a title. `text.html.headline` tells its tags from those that it only mentions."""
    text = content.text[:MAX_CHARS]
    return html.escape(html.unescape(text), quote=False) if content.plain else text
