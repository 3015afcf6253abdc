"""Which language a text is in: its letters and their order, and what its outlet says of itself.

The outlet's word is a prior: it decides what a short text leaves open, and a text that is plainly in
another language overrules it. Close kin (Croatian and Serbian) need more to be overruled than others.
"""

import re
from collections import Counter
from dataclasses import dataclass
from functools import cache
from typing import Any

from globe_app.text.scripts import LANGUAGES, weigh, writes
from globe_app.text.sentences import sentences

MAX_CHARS = 2_000  # of a text that are looked at
PIECE_LETTERS = 60  # shorter sentences are looked at together
FEW_LETTERS = 4
FEW_HANI = 16
# how many times likelier a text is in the declared language, before it is read, than in another
BELIEVED = 25.0
KIN = 80.0  # ... than in one that it may be taken for
TWINS = 400.0  # ... than in one that it often is taken for
SHORT_LETTERS = 90  # up to so many, the declaration has all that weight
LIKELY = 0.3
WIDE = 2.0  # ... in a language of many outlets than in one of few
_MANY = frozenset(
    ("en", "es", "fr", "de", "pt", "ru", "ar", "zh", "it", "nl", "pl", "tr", "uk", "ro", "el", "sv",
     "cs", "hu", "id", "ja", "ko", "fa", "hi")
)  # fmt: skip
_FEW = frozenset(("eo", "oc", "fo", "fy", "gd", "ht", "jv", "lg", "ln", "nso", "qu", "st", "sdh"))
# languages taken for each other, with how much more the declaration weighs between them
_KIN = [
    (frozenset(group.split()), weight)
    for group, weight in (
        ("id ms jv", TWINS), ("no nb nn da", TWINS), ("zh yue", TWINS), ("fo is", TWINS), ("ga gd", TWINS),
        ("zu xh", TWINS), ("bn as", TWINS), ("ca es oc", KIN), ("pt gl es", KIN), ("mk sr bg", KIN),
        ("hi mr ne", KIN), ("cs sk", KIN), ("fa ps ur", KIN), ("af nl", KIN), ("ru uk be bg", KIN),
    )
]  # fmt: skip
# one language by its grammar and sounds; what to call it is for the outlet to say
_ONE = [frozenset(("sr", "hr", "bs", "cnr", "sh"))]
_MODEL = {"nb": "no", "fil": "tl", "iw": "he", "in": "id", "ji": "yi", "cnr": "sr", "sh": "sr",
          "ckb": "sdh", "mo": "ro"}  # fmt: skip
_OURS = {"no": "nb", "yue": "zh", "sdh": "ckb"}
# addresses, handles, and what is too long for a word
_NOISE = re.compile(
    r"https?://\S{1,500}|www\.\S{1,500}|[@#]\w{1,60}|&\w{1,20};|[A-Za-z\u00c0-\u024f\u0400-\u04ff]{50,}"
)
_TAG = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*")


@dataclass(frozen=True, slots=True)
class Detected:
    """A language, and how sure that is."""

    language: str  # BCP 47; "" = nothing can be said
    probability: float  # 0 to 1


def primary(tag: str) -> str:
    """The language of a BCP 47 tag without script and region: "pt" of "pt-BR"; "" of what is no tag."""
    tag = tag.strip().replace("_", "-")
    return tag.partition("-")[0].lower() if _TAG.fullmatch(tag) else ""


class Detector:
    """Tells languages. Loading takes most of a second and happens at the first text that needs it."""

    def __init__(self) -> None:
        self._identifier: Any = None

    def detect(self, text: str, declared: str = "") -> Detected:
        """The language of `text`. `declared`: what its feed or outlet says, BCP 47; "" = nothing."""
        declared = declared.strip().replace("_", "-")
        said = primary(declared)
        text = _NOISE.sub(" ", text[: 2 * MAX_CHARS].replace("\0", " "))[:MAX_CHARS]
        scripts = weigh(text)
        if not scripts:
            return Detected(declared if said else "", 0.0)
        # the longer the text, the less the declaration weighs
        faith = min(1.0, SHORT_LETTERS / sum(scripts.values()))
        votes: Counter[str] = Counter()
        for piece in _pieces(text):
            for code, share in self._piece(piece, said, faith).items():
                votes[code] += share  # type: ignore[assignment]
        best, weight = min(votes.items(), key=lambda vote: (-vote[1], vote[0]))
        probability = min(1.0, weight / sum(votes.values()))
        # what is not even likely overrules nobody
        if said in votes and probability < LIKELY and best != said:
            best, probability = said, votes[said] / sum(votes.values())
        if best == said:
            return Detected(_fitting(declared, scripts), probability)
        return Detected(_OURS.get(best, best), probability)

    def _piece(self, text: str, said: str, faith: float) -> dict[str, float]:
        """The languages a piece may be in, by probability times the letters it has."""
        scripts = weigh(text)
        if not scripts:
            return {}
        script, most = scripts.most_common(1)[0]
        letters = float(sum(scripts.values()))
        known = _MODEL.get(said, said)
        fits = bool(said) and (writes(said, script) or writes(known, script))
        if len(LANGUAGES[script]) == 1:
            only = LANGUAGES[script][0]
            return {said if fits else only: float(most)}
        if fits and (most < FEW_LETTERS or (len(text.split()) < 2 and script != "Hani")):
            return {said: letters}
        if fits and script == "Hani" and said not in LANGUAGES[script] and len(text) < FEW_HANI:
            return {said: letters}  # a headline in Japanese may do without kana
        shares = self._read(text, script)
        for code in shares:
            shares[code] *= WIDE if code in _MANY else 1 / WIDE**2 if code in _FEW else 1.0
            if fits and known in shares and code != known:
                shares[code] /= _against(known, code) ** faith
        if fits:
            one = _same(said)
            same = sum(shares.pop(code) for code in one if code in shares) or shares.pop(known, 0.0)
            # a language that the model has never seen is believed where nothing else is plain
            shares[said] = same or 0.5 * sum(shares.values())
        whole = sum(shares.values()) or 1.0
        return {code: share / whole * letters for code, share in shares.items()}

    def _read(self, text: str, script: str) -> dict[str, float]:
        import numpy as np

        if self._identifier is None:
            from py3langid.langid import MODEL_FILE, LanguageIdentifier

            self._identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
        with np.errstate(all="ignore"):
            ranked = self._identifier.rank(text)
        allowed = LANGUAGES[script]
        return {code: float(share) + 1e-12 for code, share in ranked if code in allowed}


def _pieces(text: str) -> list[str]:
    """`text` in sentences, short ones joined with what follows."""
    found, held = [], ""
    for one in sentences(text):
        held = f"{held} {one}" if held else one
        if sum(weigh(held).values()) >= PIECE_LETTERS:
            found.append(held)
            held = ""
    if held:
        found.append(held)
    return found


def _fitting(declared: str, scripts: Counter[str]) -> str:
    """The declared tag, without a script that the text is not in."""
    main = scripts.most_common(1)[0][0]
    parts = declared.split("-")
    if len(parts) > 1 and len(parts[1]) == 4 and parts[1].title() in ("Latn", "Cyrl", "Arab"):
        return declared if parts[1].title() == main else parts[0].lower()
    return declared


@cache
def _against(declared: str, other: str) -> float:
    """How much the declared language is to be believed against another."""
    fitting = [weight for group, weight in _KIN if declared in group and other in group]
    return max(fitting, default=BELIEVED)


def _same(code: str) -> frozenset[str]:
    return frozenset().union(*(group for group in _ONE if code in group))
