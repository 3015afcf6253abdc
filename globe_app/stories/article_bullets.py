"""Summary bullets: an article's own sentences, chosen, never written."""

import re
from collections import Counter

from globe_app.text.sentences import sentences

BULLETS = 3
MIN_SENTENCES = 7  # a text with fewer sentences gets no summary
MAX_SENTENCES = 150  # sentences considered, from the beginning
MIN_CHARS, MAX_CHARS = 40, 320  # length of a sentence that may become a bullet
SAME_WORD_SHARE = 0.5  # share of common words from which two sentences repeat each other
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
    return [
        w[:6] for w in _WORD.findall(text.casefold())
    ]  # prefix instead of a stem: works in any language


def article_bullets(headline: str, text: str, most: int = BULLETS) -> tuple[str, ...]:
    """Up to `most` sentences of `text` that summarise it, in the order of the text; () for a short text.

    SumBasic (Nenkova and Vanderwende 2005) with a lead prior: a sentence scores by the frequency of its
    words in article and headline, minus a penalty for its position. Sentences that repeat a bullet are
    left out.
    """
    all_ = sentences(text)[:MAX_SENTENCES]
    if len(all_) < MIN_SENTENCES:
        return ()
    words = [_words(one) for one in all_]
    counts = Counter(word for ws in words for word in set(ws))
    title = set(_words(headline))
    common = {
        w for w, n in counts.items() if n > 0.45 * len(all_)
    }  # the most frequent words are function words, in any language
    scored = []
    for at, (one, ws) in enumerate(zip(all_, words, strict=True)):
        own = {w for w in ws if w not in common}
        if not (MIN_CHARS <= len(one) <= MAX_CHARS) or not own or _BLURB.search(one):
            continue
        weight = sum(counts[w] for w in own) / (len(own) + 4) + 0.6 * len(own & title)
        scored.append((weight * (1 + 2 / (2 + at)), at, own))
    chosen: list[tuple[int, set[str]]] = []
    for _, at, own in sorted(scored, key=lambda s: (-s[0], s[1])):
        if all(
            len(own & other) < SAME_WORD_SHARE * min(len(own), len(other)) for _, other in chosen
        ):
            chosen.append((at, own))
        if len(chosen) == most:
            break
    return (
        tuple(all_[at] for at, _ in sorted(chosen, key=lambda c: c[0])) if len(chosen) > 1 else ()
    )
