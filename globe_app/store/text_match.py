"""What is looked for in texts, as an expression of the full text index; SQLite's FTS5 reads it.

Words come in quotation marks: whatever is typed, none of it is read as the expression's own syntax.
"""

from collections.abc import Iterable

from globe_app.model.text_query import (
    Either,
    Every,
    Having,
    Phrase,
    Property,
    TextQuery,
    Without,
)

_MARKS = {Property.COUNTRY: "qqc", Property.LANGUAGE: "qql"}  # as the view `search_texts` has them


def match_of(query: TextQuery) -> str:
    """The expression of a query."""
    match query:
        case Phrase(words, prefix):
            return _quoted(" ".join(words)) + ("*" if prefix else "")
        case Having(which, values):
            return f"labels : ({' OR '.join(_quoted(one) for one in _tokens(which, values))})"
        case Every(parts):
            return " AND ".join(f"({match_of(one)})" for one in parts)
        case Either(parts):
            return " OR ".join(f"({match_of(one)})" for one in parts)
        case Without(wanted, unwanted):
            return f"({match_of(wanted)}) NOT ({match_of(unwanted)})"


def _tokens(which: Property, values: Iterable[str]) -> list[str]:
    if which is Property.UNDATED:
        return ["qqundated"]
    if which is Property.OUTLET:
        return [f"qqo{one.encode().hex()}" for one in values]
    return [f"{_MARKS[which]}{one.lower()}" for one in values]


def _quoted(text: str) -> str:
    plain = text.replace("\0", " ").encode("utf-8", "ignore").decode()
    return '"' + plain.replace('"', '""') + '"'
