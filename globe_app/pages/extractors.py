"""The extractors that tell an article from the rest of its page. Each gives the article's text, or "".

trafilatura (Barbaresi, ACL 2021) scores best in public comparisons and fails where a page is unusual;
readability-lxml, a port of Arc90's Readability, goes by the density of text and finds the article in some
of those. Both are given a copy: they change the tree.
"""

from copy import deepcopy
from typing import Any

from globe_app.pages.document import Element

MIN_PARAGRAPH_CHARS = 20  # Readability's; its 25 is for Latin scripts


def by_trafilatura(page: Element) -> str:
    """trafilatura's choice, in its default balance of precision and recall."""
    import trafilatura  # slow to load, and only a worker process needs it

    try:
        found: Any = trafilatura.bare_extraction(
            deepcopy(page), include_comments=False, include_tables=True, with_metadata=False
        )  # fmt: skip
    except Exception:  # on hostile trees it raises many kinds
        return ""
    return "" if found is None or found.body is None else "\n".join(found.body.itertext())


def by_readability(page: Element) -> str:
    """Readability's choice of the densest part of the page."""
    from lxml import html
    from readability import Document

    markup = html.tostring(page, encoding="unicode")
    try:
        document = Document(markup, min_text_length=MIN_PARAGRAPH_CHARS)
        summary = document.summary(html_partial=True)
        root = html.fragment_fromstring(summary, create_parent="div")
    except Exception:  # on hostile trees it raises many kinds
        return ""
    return "\n".join(root.itertext())
