"""Text cut into sentences, the unit of translation, quotation and summary."""

import re

_END = re.compile(
    r"(?<=[.!?…])[\"'”’»)\]]*\s+(?=[\"'“‘«(\[]?[^\W\d_a-zà-ÿ])|(?<=[。！？])|(?<=[।؟۔])\s+|\n+"
)
_ABBREVIATED = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|St|Gen|Col|Sgt|Lt|Prof|Rev|Gov|Sen|Rep|No|vs|Jr|Sr|Inc|Ltd|Co|U\.S|U\.K|a\.m|p\.m|e\.g"
    r"|i\.e|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|Sra?|Srta|Ud|Hr|Fr|bzw|z\.B|M|Mme)|\b[A-Z])\.$"
)


def sentences(text: str) -> list[str]:
    """`text` in sentences, in order. Dots of common abbreviations end none."""
    found: list[str] = []
    glue = False
    for piece in _END.split(text):
        one = " ".join(piece.split())
        if not one:
            continue
        if glue:
            found[-1] += " " + one
        else:
            found.append(one)
        glue = bool(_ABBREVIATED.search(one))
    return found
