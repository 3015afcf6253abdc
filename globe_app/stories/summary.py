"""Summary bullets: an article's own sentences, chosen, never written."""

import re
from collections import Counter

from globe_app.text.sentences import sentences

BULLETS = 3
MIN_SENTENCES = 7  # a shorter text needs no summary
MAX_SENTENCES = 150  # of a text looked at; what matters of news stands early
MIN_CHARS, MAX_CHARS = 40, 320  # of a sentence that may become a bullet
ALIKE = 0.5  # share of words in common above which two sentences say the same
_WORD = re.compile(r"[^\W\d_]{3,}")
_UNSPACED = re.compile("[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]")
_BLURB = re.compile(
    r"subscrib|newsletter|cookie|sign up|read more|advertis|click here|photo:|©|all rights reserved|follow us"
    r"|whatsapp|telegram",
    re.I,
)


def _words(text: str) -> list[str]:
    if _UNSPACED.search(text):
        squeezed = re.sub(r"\W", "", text)
        return [squeezed[i : i + 2] for i in range(len(squeezed) - 1)]
    return [w[:6] for w in _WORD.findall(text.casefold())]  # a stem good enough to count by


def bullets(headline: str, text: str, most: int = BULLETS) -> tuple[str, ...]:
    """Up to `most` sentences of `text` that say most of it, in its order; () for a short text.

    A sentence scores by how much its words occur in the article and the headline, less the further down
    it stands (SumBasic, Nenkova and Vanderwende 2005, with a lead prior). One that repeats a bullet is
    passed over.
    """
    all_ = sentences(text)[:MAX_SENTENCES]
    if len(all_) < MIN_SENTENCES:
        return ()
    words = [_words(one) for one in all_]
    counts = Counter(word for ws in words for word in set(ws))
    title = set(_words(headline))
    common = {
        w for w, n in counts.items() if n > 0.45 * len(all_)
    }  # in every language: its function words
    scored = []
    for at, (one, ws) in enumerate(zip(all_, words, strict=True)):
        own = {w for w in ws if w not in common}
        if not (MIN_CHARS <= len(one) <= MAX_CHARS) or not own or _BLURB.search(one):
            continue
        weight = sum(counts[w] for w in own) / (len(own) + 4) + 0.6 * len(own & title)
        scored.append((weight * (1 + 2 / (2 + at)), at, own))
    chosen: list[tuple[int, set[str]]] = []
    for _, at, own in sorted(scored, key=lambda s: (-s[0], s[1])):
        if all(len(own & other) < ALIKE * min(len(own), len(other)) for _, other in chosen):
            chosen.append((at, own))
        if len(chosen) == most:
            break
    return (
        tuple(all_[at] for at, _ in sorted(chosen, key=lambda c: c[0])) if len(chosen) > 1 else ()
    )
