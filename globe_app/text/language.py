"""Language identification: script, character n-grams (py3langid), and the outlet's declared language.

The declaration is a Bayesian prior: it decides for short, ambiguous texts, and a text that is clearly in
another language overrules it. Related languages need stronger evidence (see `_RELATED`).
"""

import re
from collections import Counter
from dataclasses import dataclass
from functools import cache
from typing import Any

from globe_app.text.scripts import DETECTABLE, count_scripts, is_written_in
from globe_app.text.sentences import sentences

MAX_CHARS = 2_000  # characters of a text that are examined
PIECE_LETTERS = 60  # shorter sentences are joined with the next one
FEW_LETTERS = 4
FEW_HANI = 16
FEW_WORDS = 5  # a text of fewer may be names only: its outlet decides
NAMES_LETTERS = 35  # so many may be names only, where the outlet writes in another script
CHINESE_CHARS = 400  # that tell simplified from traditional characters
_TRADITIONAL = frozenset(("hant", "tw", "hk", "mo"))
UNSPACED = frozenset(
    ("Hani", "Kana", "Thai", "Laoo", "Khmr", "Mymr", "Tibt")
)  # words are not told apart
# of a language that the model does not know, only a widespread one takes a text, and only so surely
SURE, SURE_LETTERS = 0.9, 60
# prior odds of the declared language against any other language
DECLARED_WEIGHT = 25.0
RELATED_WEIGHT = 80.0  # ... against a related language
TWIN_WEIGHT = 400.0  # ... against a nearly identical language
SHORT_LETTERS = 90  # up to this many letters the prior counts in full; then less with length
MIN_OVERRULING = 0.3  # probability below which no language overrules the declared one
COMMON_LANGUAGE_WEIGHT = 2.0  # prior odds of a language with many outlets against one with few
_COMMON_LANGUAGES = frozenset(
    ("en", "es", "fr", "de", "pt", "ru", "ar", "zh", "it", "nl", "pl", "tr", "uk", "ro", "el", "sv",
     "cs", "hu", "id", "ja", "ko", "fa", "hi", "vi")
)  # fmt: skip
_RARE_LANGUAGES = frozenset(
    ("eo", "oc", "fo", "fy", "gd", "ht", "jv", "lg", "ln", "nso", "qu", "st", "sdh")
)
# groups of languages that are easily confused, with the prior odds within the group
_RELATED = [
    (frozenset(group.split()), weight)
    for weight, groups in (
        (TWIN_WEIGHT, ("id ms jv", "no nb nn da", "zh yue", "fo is", "ga gd", "zu xh", "bn as")),
        (RELATED_WEIGHT, ("ca es oc", "pt gl es", "mk sr bg", "hi mr ne", "cs sk", "fa ps ur", "af nl",
                          "ru uk be bg")),
    )
    for group in groups
]  # fmt: skip
# codes of one pluricentric language: the declared code is kept
_SAME_LANGUAGE = [frozenset(("sr", "hr", "bs", "cnr", "sh")), frozenset(("no", "nb", "nn"))]
# languages that the model does not know -> widespread ones that it takes them for
_LOOKS_LIKE = {
    code: frozenset(like.split())
    for codes, like in (
        ("co sc scn nap fur lmo pms lij vec rm lld", "it fr es"), ("gsw bar nds ksh pfl pdc", "de nl"),
        ("ast an ext mwl lad pap cbk gn ay nah", "es pt it nl"), ("li vls zea srn", "nl de"),
        ("sco tpi bi pis pcm jam bzj kri gul", "en"), ("rue", "uk ru pl"), ("szl csb hsb dsb", "pl cs"),
        ("tet kea", "pt es id"), ("su ban min ace mad bug ceb ilo war hil", "id es"),
        ("sd skr pnb ks", "ur fa ar"), ("bal glk mzn lrc bqi", "fa ar"),
        ("mai bho awa mag new doi kok sa", "hi"), ("cv os ce av kbd sah kv udm mhr ab lez", "ru"),
        ("wuu nan hak", "zh"), ("frp gcr gcf rcf mfe sg", "fr"), ("rup", "ro it"),
    )
    for code in codes.split()
}  # fmt: skip
_MODEL = {"nb": "no", "fil": "tl", "iw": "he", "in": "id", "ji": "yi", "cnr": "sr", "sh": "sr",
          "ckb": "sdh", "mo": "ro"}  # fmt: skip
_CODE_OF_MODEL = {"no": "nb", "yue": "zh", "sdh": "ckb"}
# addresses, handles, entities, overlong words
_NOISE = re.compile(
    r"https?://\S{1,500}|www\.\S{1,500}|[@#]\w{1,60}|&\w{1,20};|[A-Za-z\u00c0-\u024f\u0400-\u04ff]{50,}"
)
_TAG = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*")


@dataclass(frozen=True, slots=True)
class DetectedLanguage:
    """A language and its probability."""

    language: str  # BCP 47; "" = unknown
    probability: float  # 0 to 1


def primary(tag: str) -> str:
    """The primary language subtag of a BCP 47 tag ("pt" for "pt-BR"); "" for an invalid tag."""
    tag = tag.strip().replace("_", "-")
    return tag.partition("-")[0].lower() if _TAG.fullmatch(tag) else ""


class LanguageDetector:
    """Identifies languages. The model is loaded at first use, which takes up to a second."""

    def __init__(self) -> None:
        self._identifier: Any = None

    def detect(self, text: str, declared: str = "") -> DetectedLanguage:
        """The language of `text`. `declared`: by its feed or outlet, BCP 47; "" = not declared."""
        declared = declared.strip().replace("_", "-")
        language = primary(declared)
        text = _NOISE.sub(" ", text[: 2 * MAX_CHARS].replace("\0", " "))[:MAX_CHARS]
        scripts = count_scripts(text)
        if not scripts:
            return DetectedLanguage(declared if language else "", 0.0)
        # the weight of the declaration decreases with the length of the text
        declared_weight = min(1.0, SHORT_LETTERS / sum(scripts.values()))
        votes: Counter[str] = Counter()
        for piece in _pieces(text):
            for code, share in self._piece(piece, language, declared_weight).items():
                votes[code] += share  # type: ignore[assignment]
        best, weight = min(votes.items(), key=lambda vote: (-vote[1], vote[0]))
        probability = min(1.0, weight / sum(votes.values()))
        # an improbable result does not overrule the declaration
        if language in votes and probability < MIN_OVERRULING and best != language:
            best, probability = language, votes[language] / sum(votes.values())
        found = _CODE_OF_MODEL.get(best, best)
        if best == language:
            found = _plausible_declaration(declared, scripts)
        if primary(found) == "zh":
            found = _written_chinese(found, text)
        return DetectedLanguage(found, probability)

    def _piece(self, text: str, declared: str, declared_weight: float) -> dict[str, float]:
        """Language -> probability times number of letters, for one piece of text."""
        scripts = count_scripts(text)
        if not scripts:
            return {}
        script, most = scripts.most_common(1)[0]
        letters = float(sum(scripts.values()))
        known = _MODEL.get(declared, declared)
        fits = bool(declared) and (is_written_in(declared, script) or is_written_in(known, script))
        if len(DETECTABLE[script]) == 1:
            only = DETECTABLE[script][0]
            return {declared if fits else only: float(most)}
        names = (
            bool(declared) and script == "Latn" and not fits
        )  # in Latin letters, in a Russian text
        if fits and (most < FEW_LETTERS or (len(text.split()) < 2 and script != "Hani")):
            return {declared: letters}
        if (fits or names) and declared != "en" and script not in UNSPACED and _few_words(text):
            return {declared: letters}  # "en" is what software declares by itself
        if (
            fits
            and script == "Hani"
            and declared not in DETECTABLE[script]
            and len(text) < FEW_HANI
        ):
            return {declared: letters}  # a short Japanese headline may have no kana
        shares = self._read(text, script)
        if fits and known not in DETECTABLE[script] and not _same_language(declared):
            taken = most >= SURE_LETTERS and _sure(shares, declared)
            return {taken or declared: letters}
        if names and most < NAMES_LETTERS:
            return {_sure(shares, declared) or declared: letters}
        for code in shares:
            shares[code] *= (
                COMMON_LANGUAGE_WEIGHT
                if code in _COMMON_LANGUAGES
                else 1 / COMMON_LANGUAGE_WEIGHT**2
                if code in _RARE_LANGUAGES
                else 1.0
            )
            if fits and known in shares and code != known:
                shares[code] /= _declared_weight(known, code) ** declared_weight
        if fits:
            one = _same_language(declared)
            same = sum(shares.pop(code) for code in one if code in shares) or shares.pop(known, 0.0)
            # a declared language unknown to the model gets half of the probability
            shares[declared] = same or 0.5 * sum(shares.values())
        whole = sum(shares.values()) or 1.0
        return {code: share / whole * letters for code, share in shares.items()}

    def _read(self, text: str, script: str) -> dict[str, float]:
        import numpy as np

        if self._identifier is None:
            from py3langid.langid import MODEL_FILE, LanguageIdentifier

            self._identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
        with np.errstate(all="ignore"):
            ranked = self._identifier.rank(text)
        allowed = DETECTABLE[script]
        return {code: float(share) + 1e-12 for code, share in ranked if code in allowed}


def _sure(shares: dict[str, float], declared: str) -> str:
    """The widespread language that a text is in for sure, though another is declared; "" = none."""
    best = max(shares, key=shares.__getitem__, default="")
    sure = shares.get(best, 0.0) >= SURE and best in _COMMON_LANGUAGES
    return best if sure and best not in _LOOKS_LIKE.get(declared, ()) else ""


def _few_words(text: str) -> bool:
    return sum(any(c.isalpha() for c in word) for word in text.split()) < FEW_WORDS


def _pieces(text: str) -> list[str]:
    """The sentences of `text`; short ones are joined with the next."""
    found, held = [], ""
    for one in sentences(text):
        held = f"{held} {one}" if held else one
        if sum(count_scripts(held).values()) >= PIECE_LETTERS:
            found.append(held)
            held = ""
    if held:
        found.append(held)
    return found


def _plausible_declaration(declared: str, scripts: Counter[str]) -> str:
    """The declared tag; its script subtag is dropped where the text is in another script.

    Serbian in Latin letters is `sr-Latn`: without a subtag it is in Cyrillic.
    """
    main = scripts.most_common(1)[0][0]
    parts = declared.split("-")
    if len(parts) == 1 and parts[0].lower() == "sr" and main == "Latn":
        return "sr-Latn"
    if len(parts) > 1 and len(parts[1]) == 4 and parts[1].title() in ("Latn", "Cyrl", "Arab"):
        return declared if parts[1].title() == main else parts[0].lower()
    return declared


def _written_chinese(tag: str, text: str) -> str:
    """`tag`, or the one of the other script where the characters are of that: zh-Hans, zh-Hant."""
    simplified = traditional = 0
    for character in text[:CHINESE_CHARS]:
        if "\u4e00" <= character <= "\u9fff":
            in_gb, in_big5 = (
                character.encode("gb2312", "ignore"),
                character.encode("big5", "ignore"),
            )
            simplified += bool(in_gb and not in_big5)
            traditional += bool(in_big5 and not in_gb)
    says_traditional = not _TRADITIONAL.isdisjoint(tag.lower().split("-"))
    if not says_traditional and traditional >= FEW_LETTERS and traditional > 4 * simplified:
        return "zh-Hant"
    if says_traditional and simplified >= FEW_LETTERS and simplified > 4 * traditional:
        return "zh-Hans"
    return tag


def is_same_language(one: str, other: str) -> bool:
    """Whether two BCP 47 tags name one language, or codes of one pluricentric language (hr, sr)."""
    a, b = primary(one), primary(other)
    return bool(a) and (a == b or b in _same_language(a))


@cache
def _declared_weight(declared: str, other: str) -> float:
    """Prior odds of the declared language against `other`."""
    fitting = [weight for group, weight in _RELATED if declared in group and other in group]
    return max(fitting, default=DECLARED_WEIGHT)


def _same_language(code: str) -> frozenset[str]:
    return frozenset().union(*(group for group in _SAME_LANGUAGE if code in group))
