"""When two entries are one article: the same address, or nearly the same words."""

import hashlib
import re
from urllib.parse import parse_qsl, unquote, urlencode, urlsplit

_TRACKING = re.compile(
    r"utm_.*|at_.*|ns_.*|mc_.*|pk_.*|fbclid|gclid|dclid|msclkid|yclid|igshid|xtor|cmp|cmpid|ito|ref|ref_src"
    r"|ref_url|referrer|rss|source|src|feed|from|traffic_source|sh|smid|smtyp|partner|emc|ocid|soc_.*|wt_.*"
    r"|ftag|icid|ncid|s_cid|campaign|mbid|taid|_ga|cid|outputtype|amp"
)
MIN_WORDS = 40  # shorter texts are alike by chance
SHINGLE = 3
NEAR_SHARE = (
    0.85  # of all shingles shared (Jaccard): the same text with a word changed here and there
)
LITTLE_OVERLAP = 0.25  # of two headlines' words: articles, prepositions, the name of a city
MUCH_OVERLAP = 0.5  # of a headline's words
_WORD = re.compile(r"\w+")
_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]"
)


def canonical(url: str) -> str:
    """`url` without scheme, `www.`, fragment and tracking parameters; "" for a home page or no URL.

    Letters are themselves, whether they were written so, in percent encoding or in Punycode.
    """
    try:
        parts = urlsplit(url)
        host = _readable((parts.hostname or "").removeprefix("www."))
        port = f":{parts.port}" if parts.port not in (None, 80, 443) else ""
        query = parse_qsl(parts.query, keep_blank_values=True)
    except ValueError:
        return ""
    kept = sorted((k, v) for k, v in query if not _TRACKING.fullmatch(k.lower()))
    path = unquote(parts.path).rstrip("/")
    if not host or not (path or kept):
        return ""
    return f"{host}{port}{path}" + (f"?{urlencode(kept)}" if kept else "")


def _readable(host: str) -> str:
    if "xn--" not in host:
        return host
    try:
        return host.encode("ascii").decode("idna")
    except UnicodeError:
        return host


def shingles(text: str) -> set[str]:
    """Runs of three words, in scripts without spaces of three characters."""
    text = text.casefold()
    units = list("".join(text.split())) if _UNSPACED.search(text[:400]) else _WORD.findall(text)
    if len(units) < MIN_WORDS:
        return set()
    return {" ".join(units[i : i + SHINGLE]) for i in range(len(units) - SHINGLE + 1)}


def simhash(text: str) -> int | None:
    """Charikar's 64-bit similarity hash (STOC 2002) of the shingles; None for a text too short.

    Signed, as SQLite stores integers.
    """
    import numpy as np  # slow to load, and a worker that parses never needs it

    found = shingles(text[:20_000])
    if not found:
        return None
    packed = b"".join(hashlib.blake2b(one.encode(), digest_size=8).digest() for one in found)
    bits = np.unpackbits(np.frombuffer(packed, np.uint8).reshape(-1, 8), axis=1)
    majority = np.packbits(bits.sum(axis=0) * 2 > len(found)).tobytes()
    return int.from_bytes(majority, "big", signed=True)


def near(a: str, b: str) -> bool:
    """Whether two texts are the same but for a few words."""
    one, two = shingles(a[:20_000]), shingles(b[:20_000])
    return bool(one) and len(one & two) >= NEAR_SHARE * len(one | two)


def headline_overlap(a: str, b: str) -> float:
    """The share of the shorter headline's words that the other has too: 0 to 1.

    In scripts without spaces, pairs of characters stand for words.
    """
    one, two = _units(a), _units(b)
    return len(one & two) / min(len(one), len(two)) if one and two else float(a == b)


def tells_of_both(text: str, headline: str, other: str) -> bool:
    """Whether a text that two articles share is the one's as well as the `other`'s, by its headline.

    Its headline has words in common with the other's or with the text. Else the text is what an outlet writes
    under everything, or the page that several links lead to.
    """
    if headline_overlap(headline, other) > LITTLE_OVERLAP:
        return True
    return headline_overlap(headline, text) >= MUCH_OVERLAP


def _units(headline: str) -> set[str]:
    text = headline.casefold()
    if not _UNSPACED.search(text):
        return set(_WORD.findall(text))
    packed = "".join(_WORD.findall(text))
    return {packed[i : i + 2] for i in range(max(1, len(packed) - 1))}


def words_of(headline: str) -> str:
    """A headline's words alone, whatever its case and punctuation; itself where it has none."""
    return " ".join(_WORD.findall(headline.casefold())) or headline


def headlines_agree(a: str, b: str) -> bool:
    """Whether two headlines have the same words, whatever their case and punctuation."""
    return words_of(a) == words_of(b)
