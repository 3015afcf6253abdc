"""Names of character encodings as documents and servers write them, and the codecs that read them.

After the table of the WHATWG (https://encoding.spec.whatwg.org/#names-and-labels): a label names what is
in use under it, which is often a larger set than it says: ISO-8859-1 is windows-1252, GB2312 is GB18030.
"""

import codecs
import re

_LARGER = {
    "ascii": "cp1252", "iso8859-1": "cp1252", "iso8859-9": "cp1254", "iso8859-11": "cp874",
    "tis-620": "cp874", "gb2312": "gb18030", "gbk": "gb18030", "big5": "big5hkscs",
    "cp950": "big5hkscs", "shift_jis": "cp932", "shift_jisx0213": "cp932", "shift_jis_2004": "cp932",
    "euc_kr": "cp949", "johab": "cp949", "euc_jisx0213": "euc_jp", "euc_jis_2004": "euc_jp",
    "iso2022_jp": "iso2022_jp_ext", "iso2022_jp_1": "iso2022_jp_ext",
    "iso2022_jp_2": "iso2022_jp_ext", "iso2022_jp_3": "iso2022_jp_ext", "utf-8-sig": "utf-8",
}  # fmt: skip
_OTHER_NAMES = {
    "x-sjis": "cp932", "windows-31j": "cp932", "ms_kanji": "cp932", "x-gbk": "gb18030",
    "chinese": "gb18030", "gb_2312-80": "gb18030", "x-x-big5": "big5hkscs", "cn-big5": "big5hkscs",
    "x-euc-jp": "euc_jp", "ks_c_5601-1987": "cp949", "windows-949": "cp949", "korean": "cp949",
    "x-mac-cyrillic": "mac-cyrillic", "x-mac-ukrainian": "mac-cyrillic", "x-mac-roman": "mac-roman",
    "dos-874": "cp874", "koi": "koi8-r", "koi8": "koi8-r", "koi8-ru": "koi8-u", "logical": "iso8859-8",
    "iso-8859-8-i": "iso8859-8", "iso-8859-8-e": "iso8859-8", "visual": "iso8859-8",
    "sun_eu_greek": "iso8859-7", "unicode-1-1-utf-8": "utf-8", "utf8mb4": "utf-8", "utf8mb3": "utf-8",
    "unicode": "utf-16-le", "ucs-2": "utf-16-le", "csunicode": "utf-16-le", "iso-10646-ucs-2": "utf-16-le",
    "unicodefffe": "utf-16-be", "ucs-4": "utf-32",
}  # fmt: skip
CODECS = frozenset((
    "utf-8", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be",
    "cp866", "cp874", *(f"cp{n}" for n in range(1250, 1259)), "koi8-r", "koi8-u", "mac-cyrillic",
    "mac-roman", *(f"iso8859-{n}" for n in (2, 3, 4, 5, 6, 7, 8, 10, 13, 14, 15, 16)), "cp932",
    "euc_jp", "iso2022_jp_ext", "iso2022_kr", "gb18030", "hz", "big5hkscs", "cp949",
))  # fmt: skip
MULTI_BYTE = frozenset(("gb18030", "big5hkscs", "cp932", "euc_jp", "cp949"))
_WINDOWS = re.compile(r"(?:x-)?(?:windows|win|cp|ms)[-_ ]?(125[0-8]|874|866|932|936|949|950)")
_LATIN = re.compile(r"iso[-_ ]?(?:ir[-_ ]?)?8859[-_ ](1?\d)(?::\d{4})?")
_PAGES = {"936": "gb18030", "950": "big5hkscs"}
MAX_LABEL = 40


def codec_of(label: str) -> str:
    """The name of Python's codec for what is in use under `label`; "" for none or one that is no charset.

    Codecs that turn text into something else (base64, rot13) and UTF-7 are never named.
    """
    name = label.strip(" \t\r\n\f\"'").lower()
    if not name or len(name) > MAX_LABEL or not name.isascii():
        return ""
    if name in _OTHER_NAMES:
        return _OTHER_NAMES[name]
    if page := _WINDOWS.fullmatch(name):
        return _PAGES.get(page[1], f"cp{page[1]}")
    if part := _LATIN.fullmatch(name):
        name = f"iso8859-{part[1]}"
    try:
        found = codecs.lookup(name).name
    except (LookupError, ValueError):
        return ""
    found = _LARGER.get(found, found)
    return found if found in CODECS else ""
