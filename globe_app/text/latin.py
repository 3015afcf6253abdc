"""Latin names of outlets whose own name is in another script, derived from their address."""

import unicodedata
from functools import lru_cache
from urllib.parse import urlsplit

SHORT = 4  # letters up to which a host's name is taken for initials: "mkd.mk" is MKD
_SECOND_LEVEL = frozenset(("co", "com", "net", "org", "gov", "edu", "ac", "go", "or", "ne", "gob"))


def is_latin(text: str) -> bool:
    """Whether every letter of a text is Latin."""
    return text.isascii() or all(
        unicodedata.name(one, "").startswith(("LATIN", "MODIFIER", "FEMININE", "MASCULINE"))
        for one in text
        if one.isalpha()
    )


@lru_cache(4_096)
def latin_name(name: str, homepage: str, given: str = "") -> str:
    """What stands beside a name that is not in Latin letters; "" = nothing is needed, or known.

    `given`: by whoever describes the outlet. Else the name of its site: "nanatsuishi.example" gives
    "Nanatsuishi".
    """
    if is_latin(name):
        return ""
    if given:
        return given
    try:
        host = (urlsplit(homepage).hostname or "").removeprefix("www.")
    except ValueError:
        return ""
    parts = host.split(".")
    if host.replace(".", "").isdigit() or not host.isascii() or "xn--" in host:
        return ""
    own = parts[:-1] or parts
    while len(own) > 1 and own[-1] in _SECOND_LEVEL:
        own = own[:-1]
    called = own[-1]
    if len(called) <= SHORT:
        return called.upper()
    return " ".join(word.capitalize() for word in called.split("-") if word)
