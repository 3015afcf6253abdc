"""Which encoding makes sense of a document's bytes: chardetng's answer and the declared ones, compared.

chardetng is the detector of Firefox. Of 626 texts of 200 bytes in 32 pairs of language and encoding it
tells .95 (charset-normalizer .84, chardet 5 fewer); most of what it misses is Hungarian, which the letters
of the document's language tell.
"""

import re
import unicodedata

from globe_app.text.charset_labels import MULTI_BYTE, codec_of
from globe_app.text.language_tags import language_tag
from globe_app.text.scripts import is_written_in, script_of

SAMPLE_BYTES = 16_000
COMPARED_BYTES = 3_000
ACCEPTABLE = 0.03  # share of implausible characters up to which a declared encoding stands
FALLBACK = "cp1252"
CERTAIN = 60  # characters beyond ASCII from which the detector is not mistaken about windows-1252
# letters beyond ASCII of languages whose encodings differ in little else
ALPHABETS = {
    "hu": "áéíóöőúüű", "pl": "ąćęłńóśźż", "cs": "áčďéěíňóřšťúůýž", "sk": "áäčďéíĺľňóôŕšťúýž",
    "ro": "ăâîșțşţ", "hr": "čćđšž", "bs": "čćđšž", "sl": "čšžćđ", "sq": "ëç", "tr": "çğıöşüâîûi̇",
    "az": "çəğıöşüi̇", "et": "äõöüšž", "lv": "āčēģīķļņšūž", "lt": "ąčęėįšųūž", "de": "äöüß",
    "fr": "àâæçéèêëîïôœùûüÿ", "es": "áéíñóúüªº", "pt": "áâãàçéêíóôõúüªº", "it": "àèéìíîòóùúªº",
    "ca": "àçèéíïòóúü", "sv": "åäöé", "da": "æøåé", "nb": "æøåéòôê", "no": "æøåéòôê", "fi": "äöåšž",
    "is": "áðéíóúýþæö",
}  # fmt: skip
WESTERN = frozenset(
    ("de", "fr", "es", "pt", "it", "ca", "nl", "sv", "da", "nb", "no", "fi", "is", "gl", "eu")
)
# of languages whose short texts chardetng takes for another's
_CODECS = {
    "zh": ("gb18030", "big5hkscs"), "ja": ("cp932", "euc_jp"), "ko": ("cp949",), "th": ("cp874",),
    "ru": ("cp1251", "koi8-r"), "uk": ("cp1251", "koi8-u"), "be": ("cp1251",), "bg": ("cp1251",),
    "mk": ("cp1251",), "el": ("cp1253",), "he": ("cp1255",), "ar": ("cp1256",), "fa": ("cp1256",),
    "ur": ("cp1256",),
}  # fmt: skip
_TRADITIONAL = frozenset(("Hant", "TW", "HK", "MO"))
# the domain of each language's country, which chardetng takes for a hint
_DOMAINS = {
    "hu": "hu", "pl": "pl", "cs": "cz", "sk": "sk", "ro": "ro", "hr": "hr", "bs": "ba", "sl": "si",
    "sq": "al", "tr": "tr", "az": "az", "et": "ee", "lv": "lv", "lt": "lt",
}  # fmt: skip
_WORD = re.compile(r"[^\W\d_]+(?:[^\s\x00-\x7f][^\W\d_]+)*")
_OTHER_SCRIPTS = re.compile("[\u0370-\u07ff\u0e00-\u0e7f]")
_LATIN = re.compile("[A-Za-z\u00c0-\u024f]")
_WITHIN_WORDS = frozenset("’‘·ʼ\xad\u200c\u200d´`")  # apostrophes, joiners
_IMPROBABLE = frozenset(("Cc", "Cn", "Co", "Cs"))


def text_sample(data: bytes) -> bytes:
    """The first pieces of text between tags that are not all ASCII, up to `SAMPLE_BYTES`."""
    found: list[bytes] = []
    left = SAMPLE_BYTES
    for part in data.split(b"<"):
        text = part.rpartition(b">")[2]
        if not text.isascii():
            found.append(text[:left])
            left -= len(text) + 1
            if left <= 0:
                break
    return b" ".join(found)


def best_codec(sample: bytes, declared: list[str], language: str) -> str:
    """The codec that makes most sense of `sample`: of `declared` (best known first) or detected.

    `language`: BCP 47, of the document or outlet; "" = not known.
    """
    primary, *rest = language_tag(language).split("-")
    found = _detected(sample, primary)
    own = _CODECS.get(primary, ()) if _beyond(sample) < CERTAIN else ()
    own = own[::-1] if not _TRADITIONAL.isdisjoint(rest) else own
    candidates = list(dict.fromkeys((*declared, *found, *own)))
    shares = {
        one: implausible(sample, one, primary, script=bool(own) and one not in declared)
        for one in candidates
    }
    best = min(candidates, key=lambda one: (shares[one], candidates.index(one)))
    for one in declared:
        if shares[one] <= 2 * shares[best] + ACCEPTABLE:
            wrong = one == FALLBACK and _is_mislabelled(sample, found[0], primary)
            return found[0] if wrong else one
    return best


def _is_mislabelled(sample: bytes, found: str, primary: str) -> bool:
    """Whether a text called windows-1252 or ISO-8859-1, as servers do unasked, is another for certain."""
    return found != FALLBACK and _beyond(sample) >= CERTAIN and primary not in WESTERN


def _beyond(sample: bytes) -> int:
    """How many bytes are beyond ASCII."""
    return len(sample) - len(sample.decode("ascii", "ignore"))


def _detected(sample: bytes, primary: str) -> list[str]:
    """What chardetng says, without a hint and with that of the language."""
    from chardetng_py.detector import EncodingDetector

    detector = EncodingDetector()
    detector.feed(sample, last=len(sample) < SAMPLE_BYTES)  # else it may end within a character
    hints = (None, _DOMAINS[primary].encode()) if primary in _DOMAINS else (None,)
    return [codec_of(detector.guess(tld=one, allow_utf8=False)) or FALLBACK for one in hints]


def implausible(sample: bytes, codec: str, primary: str, *, script: bool = False) -> float:
    """The share of the characters beyond ASCII, of `sample` read by `codec`, that no text would have there.

    0 (all make sense) to 1. `primary`: the language's subtag; with it, letters of another alphabet count;
    `script`: those of another script too.
    """
    text = sample[:COMPARED_BYTES].decode(codec, "replace")
    beyond = [c for c in text if c > "\x7f"]
    if not beyond:
        return 0.0
    bad = sum(c == "\ufffd" or unicodedata.category(c) in _IMPROBABLE for c in beyond)
    if script:
        bad += sum(c.isalpha() and not is_written_in(primary, script_of(c)) for c in beyond)
    if codec in MULTI_BYTE:
        bad += sum(_rare(c) for c in beyond)
    else:
        bad += sum(_odd(word) for word in _WORD.findall(text) if not word.isascii())
        if alphabet := ALPHABETS.get(primary):
            bad += sum(c.isalpha() and c.lower() not in alphabet for c in beyond)
    return min(1.0, bad / len(beyond))


def _rare(character: str) -> bool:
    """Whether an East Asian character is outside the first levels of its standards."""
    if "\uff61" <= character <= "\uff9f":  # half-width katakana: what other encodings look like
        return True
    if not "\u3400" <= character <= "\u9fff":
        return character >= "\uf900" and not "\uff00" <= character <= "\uffef"
    for codec, first, last in (
        ("gb2312", 0xB0, 0xD7),
        ("big5", 0xA4, 0xC6),
        ("euc_jp", 0xB0, 0xCF),
    ):
        encoded = character.encode(codec, "ignore")
        if encoded and first <= encoded[0] <= last:
            return False
    return True


def _odd(word: str) -> int:
    """How many characters of a word beyond ASCII could not stand where they are."""
    beyond = sum(c > "\x7f" for c in word)
    if _OTHER_SCRIPTS.search(word):
        if _LATIN.search(word) or _changes_case(word):
            return beyond
    elif beyond >= 4 and beyond * 3 > len(word) * 2:  # hardly a Latin letter without an accent
        return beyond
    return sum(c > "\x7f" and not c.isalpha() and c not in _WITHIN_WORDS for c in word)


def _changes_case(word: str) -> bool:
    """Whether a capital follows a small letter."""
    return any(a.islower() and b.isupper() for a, b in zip(word, word[1:], strict=False))
