"""The words of a search in the text of an article that it has found."""

import re
from collections.abc import Sequence

from PySide6.QtGui import QTextCursor, QTextDocument

from globe_app.model.article_query import ArticleQuery
from globe_app.model.text_query import phrases
from globe_app.text.search_text import word_pattern

MOST_MARKED = 300  # in one article
Patterns = tuple["re.Pattern[str]", ...]


def patterns_of(query: ArticleQuery | None) -> Patterns:
    """What the words of a search look like in a text as written; () = it has none."""
    if query is None:
        return ()
    return tuple(word_pattern(one.words, one.prefix) for one in phrases(query.text) if one.words)


def find_words(document: QTextDocument, patterns: Patterns) -> Sequence[QTextCursor]:
    """The first of the words in a document, each selected by a cursor, in the order of the text."""
    if not patterns:
        return ()
    text = document.toPlainText()
    spans = sorted({found.span() for one in patterns for found in one.finditer(text)})
    cursors = []
    for start, end in spans[:MOST_MARKED]:
        cursor = QTextCursor(document)
        cursor.setPosition(_units(text, start))
        cursor.setPosition(_units(text, end), QTextCursor.MoveMode.KeepAnchor)
        cursors.append(cursor)
    return cursors


def _units(text: str, at: int) -> int:
    """A place in UTF-16 units, which Qt counts in."""
    return at if text.isascii() else len(text[:at].encode("utf-16-le", "surrogatepass")) // 2
