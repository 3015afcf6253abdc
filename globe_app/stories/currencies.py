"""Recognises the currency of a sum of money: ISO 4217 codes."""

import re

EURO_AREA = frozenset(
    "AT BE CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK ME XK MC SM VA AD".split()
)

_LOCAL_DOLLAR = {
    "CA": "CAD", "AU": "AUD", "NZ": "NZD", "SG": "SGD", "HK": "HKD", "TW": "TWD", "JM": "JMD", "TT": "TTD",
    "GY": "GYD", "FJ": "FJD", "NA": "NAD", "BB": "BBD", "BS": "BSD",
}  # fmt: skip
# Countries whose own "$" is a peso; their "dollars" are those of the United States.
_LOCAL_PESO = {
    "MX": "MXN", "CL": "CLP", "CO": "COP", "AR": "ARS", "UY": "UYU", "DO": "DOP", "CU": "CUP", "PH": "PHP",
}  # fmt: skip
_SIGNS = {
    "US$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR", "₽": "RUB", "₩": "KRW", "₦": "NGN",
    "₺": "TRY", "₪": "ILS", "R$": "BRL", "A$": "AUD", "AU$": "AUD", "C$": "CAD", "CA$": "CAD", "NZ$": "NZD",
    "S$": "SGD", "R": "ZAR", "Rp": "IDR", "RM": "MYR", "Ksh": "KES", "KSh": "KES", "TSh": "TZS",
    "Tsh": "TZS", "USh": "UGX", "₴": "UAH", "₫": "VND", "฿": "THB", "₱": "PHP", "৳": "BDT", "￥": "JPY",
    "HK$": "HKD", "NT$": "TWD", "MX$": "MXN", "CLP$": "CLP",
}  # fmt: skip
# Names shared by several currencies: decided by the outlet's country, else the first one.
_SHARED = {
    "peso": {"": ""} | _LOCAL_PESO,
    "pound": {"": "GBP", "EG": "EGP", "LB": "LBP", "SY": "SYP", "SD": "SDG", "SS": "SSP"},
    "rupee": {"": "INR", "PK": "PKR", "LK": "LKR", "NP": "NPR", "MU": "MUR", "SC": "SCR"},
    "franc": {"": "CHF"}
    | dict.fromkeys("SN CI ML BF TG BJ NE GW".split(), "XOF")
    | dict.fromkeys("CM GA TD CF CG GQ".split(), "XAF")
    | {"CD": "CDF", "RW": "RWF", "BI": "BIF", "GN": "GNF", "DJ": "DJF", "KM": "KMF"},
    "krone": {"": "NOK", "DK": "DKK", "GL": "DKK"},
    "krona": {"": "SEK", "IS": "ISK"},
    "crown": {"": "CZK", "SE": "SEK", "NO": "NOK", "DK": "DKK", "IS": "ISK"},
    "dinar": {
        "": "", "RS": "RSD", "DZ": "DZD", "KW": "KWD", "IQ": "IQD", "JO": "JOD", "TN": "TND", "LY": "LYD",
        "BH": "BHD",
    },
    "denar": {"": "MKD"},
    "dirham": {"": "AED", "MA": "MAD"},
    "riyal": {"": "SAR", "QA": "QAR", "OM": "OMR", "YE": "YER", "IR": "IRR"},
    "rial": {"": "IRR", "OM": "OMR", "YE": "YER"},
    "shilling": {"": "KES", "TZ": "TZS", "UG": "UGX", "SO": "SOS"},
    "kwacha": {"": "ZMW", "MW": "MWK"},
    "leu": {"": "RON", "MD": "MDL"},
    "lira": {"": "TRY", "LB": "LBP", "SY": "SYP"},
    "won": {"": "KRW", "KP": "KPW"},
    "som": {"": "KGS", "UZ": "UZS"},
    "mark": {"": "BAM"},
}  # fmt: skip
_WORDS = {
    "euro": "EUR", "kwanza": "AOA", "metical": "MZN", "naira": "NGN", "cedi": "GHS", "rand": "ZAR",
    "real": "BRL", "reai": "BRL", "sole": "PEN", "sol": "PEN", "boliviano": "BOB", "guarani": "PYG",
    "bolivar": "VES", "bolívar": "VES", "lempira": "HNL", "quetzal": "GTQ", "quetzale": "GTQ",
    "colon": "CRC", "colone": "CRC", "cordoba": "NIO", "balboa": "PAB", "gourde": "HTG", "yuan": "CNY",
    "renminbi": "CNY", "yen": "JPY", "baht": "THB", "dong": "VND", "rupiah": "IDR", "ringgit": "MYR",
    "taka": "BDT", "tenge": "KZT", "rouble": "RUB", "ruble": "RUB", "hryvnia": "UAH", "zloty": "PLN",
    "złoty": "PLN", "forint": "HUF", "lev": "BGN", "leva": "BGN", "shekel": "ILS", "birr": "ETB",
    "ariary": "MGA", "pula": "BWP", "kyat": "MMK", "riel": "KHR", "kip": "LAK", "lari": "GEL", "dram": "AMD",
    "manat": "AZN", "afghani": "AFN", "ouguiya": "MRU", "dalasi": "GMD", "leone": "SLE", "lek": "ALL",
}  # fmt: skip
_CFA = frozenset(code for code, unit in _SHARED["franc"].items() if unit in ("XOF", "XAF"))
_FORMS = {
    "frank": "franc",
    "kroner": "krone",
    "kronor": "krona",
    "kronur": "krona",
    "lei": "leu",
    "liras": "lira",
}
_NATIONS = {
    "us": "US", "u.s": "US", "american": "US", "canadian": "CA", "australian": "AU", "singapore": "SG",
    "hong kong": "HK", "new zealand": "NZ", "taiwan": "TW", "mexican": "MX", "chilean": "CL",
    "colombian": "CO", "argentine": "AR", "argentinian": "AR", "uruguayan": "UY", "philippine": "PH",
    "cuban": "CU", "dominican": "DO", "egyptian": "EG", "lebanese": "LB", "syrian": "SY", "sudanese": "SD",
    "british": "GB", "sterling": "GB", "indian": "IN", "pakistani": "PK", "sri lankan": "LK",
    "nepalese": "NP", "swiss": "CH", "congolese": "CD", "rwandan": "RW", "norwegian": "NO",
    "danish": "DK", "swedish": "SE", "icelandic": "IS", "czech": "CZ", "serbian": "RS", "algerian": "DZ",
    "kuwaiti": "KW", "iraqi": "IQ", "jordanian": "JO", "tunisian": "TN", "libyan": "LY", "bahraini": "BH",
    "moroccan": "MA", "emirati": "AE", "saudi": "SA", "qatari": "QA", "omani": "OM", "yemeni": "YE",
    "iranian": "IR", "kenyan": "KE", "tanzanian": "TZ", "ugandan": "UG", "somali": "SO", "zambian": "ZM",
    "malawian": "MW", "romanian": "RO", "moldovan": "MD", "turkish": "TR", "south korean": "KR",
    "brazilian": "BR", "peruvian": "PE", "chinese": "CN", "japanese": "JP", "russian": "RU",
}  # fmt: skip
CODES = frozenset(
    {code for table in _SHARED.values() for code in table.values() if code}
    | set(_WORDS.values()) | set(_LOCAL_DOLLAR.values()) | set(_SIGNS.values())
)  # fmt: skip
_STEMS = sorted({*_WORDS, *_SHARED, *_FORMS, "dollar"}, key=len, reverse=True)
_PARTS = {
    "cent": 0.01,
    "pence": 0.01,
    "paise": 0.01,
    "penny": 0.01,
    "centavo": 0.01,
    "kopeck": 0.01,
}
_AFTER = re.compile(
    r"^[\s-]?(?:of )?(?:(?P<nation>cfa|"
    + "|".join(map(re.escape, sorted(_NATIONS, key=len, reverse=True)))
    + r")\.? )?(?P<name>"
    + "|".join([*_STEMS, *_PARTS])
    + r")s?\b(?: (?P<behind>cfa|sterling|"
    + "|".join(map(re.escape, sorted(_NATIONS, key=len, reverse=True)))
    + r")\b)?",
    re.I,
)
_EURO_NEAR = re.compile(r"€|\beuros?\b", re.I)
_CODE = re.compile(r"^\s?(?P<code>[A-Z]{3})\b")
_SIGN_BEHIND = re.compile(r"^\s?(?P<sign>[€£₹₽₺₪])")


def is_part(after: str) -> bool:
    """Whether the words after a number name hundredths: cents, pence."""
    named = _AFTER.match(after)
    return bool(named and named["name"].casefold() in _PARTS)


def currency(sign: str, after: str, country: str) -> tuple[str, int]:
    """(ISO 4217 code, characters of `after` that name the currency); ("", 0) where it is no sum.

    `sign`: currency sign before the number; `after`: text after it; `country`: the outlet's.
    """
    if sign:
        return _of_sign(sign, country), 0
    match = _SIGN_BEHIND.match(after)
    if match:
        return _SIGNS[match["sign"]], match.end()
    coded = _CODE.match(after)
    if coded and coded["code"] in CODES:
        return coded["code"], coded.end()
    named = _AFTER.match(after)
    if not named:
        return "", 0
    nation = (named["nation"] or named["behind"] or "").casefold()
    if nation == "cfa":  # of the Central African or of the West African union
        country, nation = country if country in _CFA else "SN", ""
    name = named["name"].casefold()
    code = _of_name(name, _NATIONS.get(nation, ""), country)
    if name == "cent" and _EURO_NEAR.search(after):
        code = "EUR"
    return code, named.end() if code else 0


def currency_of_sign(sign: str, country: str) -> str:
    """The code of a sign before or behind a number: "€", "Rs", "US$", "EUR"; "" where it is none."""
    return _of_sign(sign, country) if sign else ""


def currency_of_code(word: str) -> str:
    """A code written behind a number ("EUR"); "" where the word is none."""
    return word if word in CODES else ""


def currency_of_name(name: str, country: str, language: str) -> str:
    """The code of a currency as a lexicon names it: "EUR", "peso", "rupee:PKR", "local".

    `name`: a code, or a name that several currencies share with the code where neither the outlet's country
    nor the language tells, or "local" for the money of the outlet's country.
    """
    name, _, default = name.partition(":")
    if name.isupper():
        return name
    if name == "local":
        if country in EURO_AREA:
            return "EUR"
        return (_LOCAL_DOLLAR | _LOCAL_PESO).get(country, default or "USD")
    if name == "dollar":
        return _LOCAL_DOLLAR.get(country, "USD") if language == "en" else "USD"
    table = _SHARED.get(name, {})
    return table.get(country) or default or _BY_LANGUAGE.get((name, language)) or table.get("", "")


_BY_LANGUAGE = {  # where the outlet's country does not tell
    ("peso", "es"): "MXN", ("rupee", "ur"): "PKR", ("rupee", "ne"): "NPR", ("rupee", "si"): "LKR",
    ("krona", "sv"): "SEK", ("crown", "cs"): "CZK", ("crown", "sv"): "SEK", ("crown", "da"): "DKK",
    ("crown", "nb"): "NOK", ("dinar", "sr"): "RSD", ("riyal", "fa"): "IRR",
}  # fmt: skip


def _of_sign(sign: str, country: str) -> str:
    if sign in _SIGNS:
        return _SIGNS[sign]
    if sign == "$":
        return (_LOCAL_DOLLAR | _LOCAL_PESO).get(country, "USD")
    if sign.startswith("Rs"):
        return _SHARED["rupee"].get(country, "INR")
    if sign.upper() in CODES:
        return sign.upper()
    return "USD" if sign.endswith("$") else ""


def _of_part(name: str, country: str) -> str:
    """The currency that hundredths are of."""
    if name in ("pence", "penny"):
        return "GBP"
    if name == "paise":
        return _SHARED["rupee"].get(country, "INR")
    if name == "kopeck":
        return "RUB"
    if country in EURO_AREA:
        return "EUR"
    if country == "ZA":
        return "ZAR"
    return (_LOCAL_DOLLAR | _LOCAL_PESO).get(country, "USD")


def _of_name(name: str, nation: str, country: str) -> str:
    name = _FORMS.get(name, name)
    if name == "dollar":
        return "USD" if nation == "US" else _LOCAL_DOLLAR.get(nation or country, "USD")
    if name in _WORDS:
        return _WORDS[name]
    if name in _PARTS:
        return _of_part(name, country)
    table = _SHARED[name]
    return (table.get(nation) if nation else "") or table.get(country) or table[""]
