"""Quotation marks around words that may bring their own."""

_OPENING, _CLOSING = "“\"«„‘'‹「『", "”\"»“’'›」』"


def quoted(words: str) -> str:
    """`words` in quotation marks; as they are where they begin or end with some: `He said: “Go.”`."""
    bare = words.strip()
    if bare[:1] and bare[:1] in _OPENING and bare[0] != "'":
        return bare
    if bare[-1:] and bare[-1:] in _CLOSING and bare[-1] not in "'’":
        return bare
    return f"“{bare}”"
