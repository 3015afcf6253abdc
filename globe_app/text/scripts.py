"""Writing systems (ISO 15924): detects the scripts of a text, and which languages use them."""

from bisect import bisect_right
from collections import Counter

# (first, last code point, script)
_RANGES = (
    (0x41, 0x5A, "Latn"), (0x61, 0x7A, "Latn"), (0xC0, 0x24F, "Latn"), (0x250, 0x2AF, "Latn"),
    (0x370, 0x3FF, "Grek"), (0x400, 0x52F, "Cyrl"), (0x531, 0x587, "Armn"), (0x591, 0x5F4, "Hebr"),
    (0x600, 0x6FF, "Arab"), (0x710, 0x74F, "Syrc"), (0x750, 0x77F, "Arab"), (0x780, 0x7B1, "Thaa"),
    (0x8A0, 0x8FF, "Arab"), (0x900, 0x97F, "Deva"), (0x980, 0x9FF, "Beng"), (0xA00, 0xA7F, "Guru"),
    (0xA80, 0xAFF, "Gujr"), (0xB00, 0xB7F, "Orya"), (0xB80, 0xBFF, "Taml"), (0xC00, 0xC7F, "Telu"),
    (0xC80, 0xCFF, "Knda"), (0xD00, 0xD7F, "Mlym"), (0xD80, 0xDFF, "Sinh"), (0xE00, 0xE7F, "Thai"),
    (0xE80, 0xEFF, "Laoo"), (0xF00, 0xFFF, "Tibt"), (0x1000, 0x109F, "Mymr"), (0x10A0, 0x10FF, "Geor"),
    (0x1100, 0x11FF, "Hang"), (0x1200, 0x139F, "Ethi"), (0x1780, 0x17FF, "Khmr"),
    (0x1E00, 0x1EFF, "Latn"), (0x1F00, 0x1FFF, "Grek"), (0x3040, 0x30FF, "Kana"),
    (0x3130, 0x318F, "Hang"), (0x31F0, 0x31FF, "Kana"), (0x3400, 0x4DBF, "Hani"),
    (0x4E00, 0x9FFF, "Hani"), (0xA960, 0xA97F, "Hang"), (0xAC00, 0xD7FF, "Hang"),
    (0xF900, 0xFAFF, "Hani"), (0xFB1D, 0xFB4F, "Hebr"), (0xFB50, 0xFDFF, "Arab"),
    (0xFE70, 0xFEFF, "Arab"), (0x20000, 0x2FA1F, "Hani"),
)  # fmt: skip
_STARTS = [first for first, _, _ in _RANGES]
# Letters of an alphabet that one character of these scripts counts for. Measured on FLORES-200: an English
# text has 2.8 times the characters of the Chinese one, 2.2 of the Japanese, 2.0 of the Korean; the scripts
# of Arabic, Hindi and Thai, counted with their marks, have about as many as English.
_WEIGHT = {"Hani": 3, "Kana": 2, "Hang": 2, "Ethi": 2}

_LATIN = (
    "af az bs ca cs cy da de en eo es et eu fi fo fr fy ga gd gl ha hr ht hu id ig is it jv ku lb lg ln "
    "lt lv mg ms mt nl nn no nso oc om pl pt qu ro rw sk sl sn so sq sr st sv sw tk tl tr uz vi xh yo zu"
)
# script -> languages that may be detected in it; a single one needs no further detection
DETECTABLE: dict[str, tuple[str, ...]] = {
    script: tuple(codes.split())
    for script, codes in {
        "Latn": _LATIN,
        "Cyrl": "ru uk be bg mk sr kk ky tg mn tt ba",
        "Arab": "ar fa ur ps ug sdh",
        "Deva": "hi mr ne",
        "Beng": "bn as",
        "Hani": "zh yue",
        "Hebr": "he", "Grek": "el", "Armn": "hy", "Geor": "ka", "Thai": "th", "Laoo": "lo",
        "Khmr": "km", "Mymr": "my", "Taml": "ta", "Telu": "te", "Knda": "kn", "Mlym": "ml",
        "Sinh": "si", "Guru": "pa", "Gujr": "gu", "Orya": "or", "Ethi": "am", "Hang": "ko",
        "Kana": "ja", "Thaa": "dv", "Tibt": "bo", "Syrc": "syr",
    }.items()
}  # fmt: skip
# script -> further languages written in it, accepted only when declared
ALSO_WRITTEN_IN: dict[str, tuple[str, ...]] = {
    script: tuple(codes.split())
    for script, codes in {
        "Hani": "ja ko wuu nan hak", "Latn": "cnr sh gsw crh cr iu kaa kab lad oj tt",
        "Cyrl": "cnr sh uz ku os ab av ce cv crh inh kaa kbd krc kv lez mhr mrj myv rue sah tyv udm xal",
        "Ethi": "ti tig gez", "Hebr": "yi lad", "Deva": "bho mai sa new awa doi gom kok ks mag",
        "Arab": "ku ckb sd ms az uz pa kk ky bal bqi glk ks lrc mzn pnb skr tk ha",
        "Mymr": "shn mnw kar ksw", "Beng": "mni rhg syl", "Tibt": "dz", "Thai": "tts nod", "Mong": "mn",
        "Olck": "sat", "Tfng": "zgh kab", "Nkoo": "nqo", "Cans": "iu cr oj", "Cher": "chr",
    }.items()
}  # fmt: skip
_KNOWN = frozenset(
    code for table in (DETECTABLE, ALSO_WRITTEN_IN) for codes in table.values() for code in codes
)


def script_of(letter: str) -> str:
    """The script of a character (ISO 15924); "" where it is no letter of a known script."""
    code = ord(letter)
    at = bisect_right(_STARTS, code) - 1
    if at < 0 or code > _RANGES[at][1] or not letter.isalpha():
        return ""
    return _RANGES[at][2] if code not in (0xD7, 0xF7) else ""


def count_scripts(text: str) -> Counter[str]:
    """Script -> number of letters of `text` in it, in alphabet letters (`_WEIGHT`)."""
    found: Counter[str] = Counter()
    for letter, count in Counter(text).items():
        if script := script_of(letter):
            found[script] += count * _WEIGHT.get(script, 1)
    if (
        found["Kana"] and found["Kana"] * 12 >= found["Hani"]
    ):  # Japanese mixes kana and Han characters
        found["Kana"] += found.pop("Hani", 0)
    return +found


def comparable_length(text: str) -> int:
    """The length of a text in characters, comparable across writing systems.

    Each character counts as the letters of an alphabet that it stands for (`_WEIGHT`), so that one limit
    holds for a Chinese text and for its English translation.
    """
    if text.isascii():
        return len(text)
    return sum(count * _WEIGHT.get(script_of(letter), 1) for letter, count in Counter(text).items())


def is_written_in(language: str, script: str) -> bool:
    """Whether `language` (primary subtag) is written in `script`. Languages not named here: in Latin."""
    if language not in _KNOWN:
        return script == "Latn" and bool(language)
    return language in DETECTABLE.get(script, ()) or language in ALSO_WRITTEN_IN.get(script, ())
