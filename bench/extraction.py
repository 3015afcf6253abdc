"""Word-level F1 of the texts taken from pages, ours and plain trafilatura's.

The pages (`tests/pages/sites.py`) are invented, after what common publishing systems write, in seven
languages. They measure what is lost and what is taken along in known structures; they are no sample of
the web.
"""

import re
from collections import Counter

import trafilatura

from bench.figures import Figure, figure
from globe_app.pages.extract import extract_page
from globe_app.pages.request import PageRequest
from tests.pages.sites import CAPTION, SITES, right_text
from tests.pages.texts import ALL

ADDRESS = "https://gazette.example/a"
_UNSPACED = re.compile("[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]")


def extraction() -> list[Figure]:
    """F1, a page each: higher is better, 1 at most."""
    ours: list[float] = []
    theirs: list[float] = []
    for site in SITES:
        for words in ALL:
            markup, right = site(words), "\n".join(right_text(site, words))
            right += f"\n{words.caption}" if site in CAPTION else ""
            request = PageRequest(ADDRESS, words.headline, "", words.language)
            found = extract_page(markup.encode(), ADDRESS, request)
            ours.append(f1(found.body_text, right))
            plain = trafilatura.extract(markup, include_comments=False) or ""
            theirs.append(f1(plain, right))
    note = f"mean of {len(ours)} invented pages"
    mean_ours, mean_theirs = sum(ours) / len(ours), sum(theirs) / len(theirs)
    return [
        figure("text of a page, F1", "", [mean_ours], note=note, least=mean_theirs),
        figure("text of a page, plain trafilatura's F1", "", [mean_theirs], note=note),
    ]


def f1(found: str, right: str) -> float:
    """Harmonic mean of precision and recall, word by word; of Chinese and Japanese by characters."""
    one, two = (
        Counter(re.findall(r"\w+", _UNSPACED.sub(r" \g<0> ", text.casefold())))
        for text in (found, right)
    )
    return 2 * (one & two).total() / max(1, one.total() + two.total())
