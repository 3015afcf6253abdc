"""People in flat shapes: heads, coats, limbs as round strokes; poses by name or by points."""

from collections.abc import Sequence
from dataclasses import dataclass

from .drawing import Art, mix

SKIN = ("#F0C6A0", "#C98B63", "#8F5639", "#5F3728")
LEGS = {
    "stand": ("M-5,-46 L-6,-2", "M5,-46 L6,-2"),
    "walk": ("M-1,-46 L-7,-24 L-19,-3", "M2,-46 L13,-26 L15,-2"),
    "run": ("M-1,-46 L-8,-26 L-28,-20", "M2,-46 L19,-34 L18,-8"),
    "kick": ("M-2,-46 L-7,-24 L-10,-2", "M3,-46 L20,-36 L38,-28"),
    "sit": ("M0,-32 L20,-31 L19,-2", "M2,-32 L24,-30 L24,-2"),
    "none": (),
}
ARMS = {
    "down": ("M-11,-76 L-15,-60 L-14,-45", "M11,-76 L15,-60 L14,-45"),
    "swing": ("M-9,-76 L-17,-62 L-14,-47", "M9,-76 L16,-62 L24,-52"),
    "reach": ("M8,-76 L18,-64 L34,-66", "M-8,-76 L4,-60 L28,-58"),
    "hold": ("M9,-75 L17,-58 L28,-62",),
    "wave": ("M-11,-76 L-16,-60 L-14,-46", "M10,-77 L21,-86 L24,-104"),
    "cheer": ("M-10,-77 L-21,-88 L-22,-106", "M10,-77 L21,-88 L22,-106"),
    "point": ("M-10,-76 L-14,-60 L-10,-48", "M9,-77 L24,-82 L40,-88"),
    "none": (),
}


@dataclass(frozen=True, slots=True)
class Look:
    """What one person wears."""

    coat: str
    legs: str
    skin: str = SKIN[1]
    hair: str = "#241B26"
    hat: str = ""  # "", "hard", "sun", "cap", "scarf", "bun", "chef"
    hat_colour: str = "#F2B23E"
    dress: bool = False


def head(a: Art, k: Look) -> None:
    """Head and hat in a person's own units."""
    a.stroke(mix(k.skin, "#241B26", 0.2), 6, "M1,-84 L1,-78", flat=True)
    a.oval(k.skin, 1.5, -91.5, 7.2, 8.2)
    if k.hat == "scarf":
        a.shape(
            k.hat_colour,
            "M7,-99 Q-4,-105 -8,-93 Q-9,-82 -12,-76 Q0,-72 9,-78 Q2,-82 2,-90 Q3,-97 7,-99Z",
        )
        return
    a.shape(
        k.hair,
        "M8.5,-97 Q4,-103 -2,-101 Q-9,-98 -7,-87 Q-6,-83 -3,-83 Q-3,-91 1,-95 Q5,-95 8.5,-97Z",
    )
    c = k.hat_colour
    if k.hat == "bun":
        a.disc(k.hair, -7, -99, 4.5)
    elif k.hat == "hard":
        a.shape(c, "M-8,-95 Q-7,-105 2,-105 Q10,-104 10,-95 L14,-94 Q14,-92 12,-92 L-8,-92Z")
    elif k.hat == "cap":
        a.shape(c, "M-8,-94 Q-7,-103 2,-103 Q9,-102 9,-96 L17,-94 L9,-93Z")
    elif k.hat == "sun":
        a.shape(c, "M-17,-93 Q-8,-97 -7,-97 Q-5,-105 2,-105 Q8,-104 9,-97 L19,-93 Q1,-89 -17,-93Z")
    elif k.hat == "chef":
        a.shape(c, "M-7,-95 L-8,-104 Q-13,-109 -7,-113 Q0,-118 7,-113 Q14,-110 10,-104 L9,-95Z")


def person(
    a: Art,
    look: Look,
    x: float,
    y: float,
    h: float,
    legs: str = "stand",
    arms: str | Sequence[str] = "down",
    left: bool = False,
    turn: float = 0,
) -> None:
    """A person `h` tall whose feet are at (x, y), facing right unless `left`."""
    k = look
    limbs = ARMS[arms] if isinstance(arms, str) else tuple(arms)
    dark = mix(k.coat, "#14142A", 0.22)
    with a.at(x, y, h / 100, turn, left):
        for i, path in enumerate(LEGS[legs]):
            a.stroke(mix(k.legs, "#14142A", 0.18 * (1 - i)), 8.5, path)
        with a.at(0, 14 if legs == "sit" else 0):
            if len(limbs) > 1:
                _arm(a, k, dark, limbs[0])
            if k.dress:
                a.shape(k.coat, "M-11,-79 Q0,-85 11,-79 L10,-58 L19,-16 Q0,-11 -19,-16 L-10,-58Z")
            else:
                a.shape(k.coat, "M-12,-77 Q-11,-82 0,-83 Q11,-82 12,-77 L13,-42 Q0,-39 -13,-42Z")
            head(a, k)
            if limbs:
                _arm(a, k, dark, limbs[-1])


def _arm(a: Art, k: Look, colour: str, path: str) -> None:
    a.stroke(colour, 7, path)
    x, y = path.rsplit("L", 1)[1].split(",")
    a.disc(k.skin, float(x), float(y), 3.7)


def crowd(
    a: Art, colours: Sequence[str], y: float, h: float, x0: float, x1: float, step: float
) -> None:
    """Heads and shoulders of many people in a row, seen from behind."""
    x = x0
    while x < x1:
        c = a.rng.choice(colours)
        s = h * a.rng.uniform(0.88, 1.1)
        a.shape(
            c,
            f"M{x - s * 0.55},{y + s} Q{x - s * 0.5},{y - s * 0.05} {x},{y - s * 0.1} "
            f"Q{x + s * 0.5},{y - s * 0.05} {x + s * 0.55},{y + s}Z",
        )
        a.oval(mix(c, "#14142A", 0.35), x, y - s * 0.3, s * 0.25, s * 0.3)
        x += step * a.rng.uniform(0.85, 1.15)
