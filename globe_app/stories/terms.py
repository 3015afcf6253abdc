"""Extracts stemmed terms, names and numbers from English text, for similarity."""

import re

_WORD = re.compile(r"[^\W_]+(?:[.,]\d+)*")
_ENDS = re.compile(r"[.!?:;…|–—]\s*$")
_NUMBER = re.compile(r"\d")
STOP = frozenset(
    "a about above after again against all also am amid an and any are as at be because been before being"
    " below between both but by can could did do does doing down during each few for from further had has"
    " have having he her here hers him his how i if in into is it its itself just may me might more most my"
    " new no nor not now of off on once one only or other our out over own per said same say saying says she"
    " should so some still such than that the their them then there these they this those through to too"
    " two under until up upon us very was we were what when where which while who whom why will with would"
    " yet you your".split()
)
MONTHS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july"
    " august september october november december today yesterday tomorrow".split()
)
TITLE_CASE_SHARE = 0.7  # share of capitalised words from which a line is in title case


def stem(word: str) -> str:
    """A word without common English endings; a light stemmer."""
    for ending in ("ing", "ed", "es", "s"):
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            return word[: -len(ending)]
    return word


def terms_of(text: str) -> list[str]:
    """The stemmed words of a text without stop words, in order, repetitions included."""
    return [
        stem(w)
        for w in _WORD.findall(text.casefold())
        if w not in STOP and (len(w) > 1 or w.isdigit())
    ]


def names_of(text: str) -> frozenset[str]:
    """Names and numbers of a text, stemmed: words capitalised inside a sentence, or with a digit.

    A heuristic for named entities. Lines in title case give no names; weekdays and months are left out.
    """
    found = set()
    for line in text.split("\n"):
        words = list(_WORD.finditer(line))
        letters = [w.group() for w in words if w.group()[0].isalpha() and len(w.group()) > 3]
        title = (
            len(letters) > 3
            and sum(w[0].isupper() for w in letters) / len(letters) >= TITLE_CASE_SHARE
        )
        for match in words:
            word = match.group()
            low = word.casefold()
            if _NUMBER.search(word):
                found.add(low)
                continue
            if title or not word[:1].isupper() or low in STOP or low in MONTHS or len(word) < 2:
                continue
            first = match.start() == 0 or _ENDS.search(line[: match.start()].rstrip("\"'“‘«( "))
            if not first or (len(word) > 1 and word.isupper()):
                found.add(stem(low))
    return frozenset(found)
