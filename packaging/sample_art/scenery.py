"""Scenery shared by many scenes: skies, land, water, plants, buildings, boats."""

import math
from collections.abc import Sequence

from .drawing import Art, H, Mood, W, fade, mix


def sky(
    a: Art, m: Mood, horizon: float, sun: tuple[float, float, float] | None = None, wavy: float = 5
) -> None:
    """Flat bands down to the horizon; with a sun, rings of light around it."""
    n = len(m.sky)
    a.back(m.sky[0])
    if sun is None:
        for k in range(1, n):
            y = horizon * k / n
            crest = f"Q240,{y - 2 * wavy} 480,{y} Q720,{y + 2 * wavy} 960,{y - wavy}"
            a.shape(m.sky[k], f"M0,{y} {crest} V540 H0Z")
        return
    x, y, r = sun
    for k in range(1, n):
        a.disc(m.sky[k], x, y, r * 1.45 + (n - k - 0.4) * (430 / n) * (1 + 0.22 * (n - k)))
    a.disc(m.sun, x, y, r)


def stars(a: Art, colour: str, n: int, low: float, high: float = 0) -> None:
    """Stars of three sizes."""
    for _ in range(n):
        a.disc(colour, a.rng.uniform(0, W), a.rng.uniform(high, low), a.rng.choice((1, 1.3, 2.1)))


def moon(a: Art, m: Mood, x: float, y: float, r: float, bite: str = "") -> None:
    """A full moon, or a crescent cut with the sky's colour."""
    a.disc(m.sun, x, y, r)
    if bite:
        a.disc(bite, x + r * 0.42, y - r * 0.18, r * 0.86)


def ridge(a: Art, colour: str, y: float, amp: float, wave: float = 300, shift: float = 0) -> None:
    """Soft hills across the sheet, filled to its foot."""
    pts: list[tuple[float, float]] = [(-4.0, H + 4.0)]
    for x in range(-4, W + 9, 6):
        t = x / wave * math.tau + shift
        pts.append((x, y - amp * (0.6 * math.sin(t) + 0.4 * math.sin(t * 0.43 + shift * 2.1))))
    a.points(colour, [*pts, (W + 8.0, H + 4.0)])


def peaks(a: Art, colour: str, lit: str, base: float, tops: Sequence[tuple[float, float]]) -> None:
    """Mountains with a lit left face and a shaded right one; tops from left to right."""
    for x, y in tops:
        h = base - y
        wide = h * 0.95
        a.points(colour, [(x - wide, base + 2), (x, y), (x + wide, base + 2)])
        face = [(x, y), (x + h * 0.06, y + h * 0.3), (x - h * 0.12, y + h * 0.42)]
        face += [(x - h * 0.02, y + h * 0.7), (x - h * 0.2, base + 2), (x - wide, base + 2)]
        a.points(lit, face)


def snowcap(a: Art, colour: str, x: float, y: float, h: float) -> None:
    """Snow on a top that `peaks` drew."""
    w = h * 0.95
    a.points(
        colour,
        [
            (x, y),
            (x + w, y + h),
            (x + w * 0.5, y + h * 0.72),
            (x + w * 0.25, y + h * 1.02),
            (x - w * 0.1, y + h * 0.7),
            (x - w * 0.45, y + h * 1.05),
            (x - w * 0.95, y + h * 0.95),
        ],
    )


def ripples(a: Art, colour: str, y0: float, y1: float, n: int, size: float = 1) -> None:
    """Thin lens-shaped waves, longer toward the viewer."""
    for _ in range(n):
        t = a.rng.random() ** 1.3
        y = y0 + (y1 - y0) * t
        x, w, h = a.rng.uniform(-30, W), (18 + 80 * t) * size, (0.8 + 2.2 * t) * size
        a.shape(colour, f"M{x - w},{y} Q{x},{y - 2 * h} {x + w},{y} Q{x},{y + h} {x - w},{y}Z")


def glitter(a: Art, colour: str, x: float, w: float, y0: float, y1: float) -> None:
    """A light's path on the water."""
    y = y0 + 3
    while y < y1:
        t = (y - y0) / (y1 - y0)
        half = w * (0.35 + 0.75 * t) * a.rng.uniform(0.45, 1)
        dx, h = a.rng.uniform(-0.18, 0.18) * w, 1.6 + 3.2 * t
        a.shape(
            colour,
            f"M{x + dx - half},{y} Q{x + dx},{y - h} {x + dx + half},{y} "
            f"Q{x + dx},{y + h} {x + dx - half},{y}Z",
        )
        y += 6 + 11 * t


def cloud(a: Art, colour: str, x: float, y: float, w: float) -> None:
    """A flat-footed cloud of pills, its left end at x."""
    h = w * 0.13
    a.rect(colour, x, y - h, w, h, h / 2)
    a.rect(colour, x + w * 0.16, y - h * 1.75, w * 0.5, h * 1.5, h * 0.75)
    a.rect(colour, x + w * 0.34, y - h * 2.35, w * 0.24, h * 1.6, h * 0.8)


def birds(a: Art, colour: str, *where: tuple[float, float, float]) -> None:
    """Gulls far off: x, y, half span."""
    for x, y, s in where:
        a.stroke(
            colour,
            max(1.6, s * 0.16),
            f"M{x - s},{y - s * 0.35} Q{x - s * 0.4},{y - s * 0.6} {x},{y} "
            f"Q{x + s * 0.4},{y - s * 0.6} {x + s},{y - s * 0.35}",
        )


def pine(a: Art, colour: str, x: float, y: float, h: float, lit: str = "") -> None:
    """A fir of four tiers."""
    w = h * 0.24
    a.rect(colour, x - h * 0.025, y - h * 0.15, h * 0.05, h * 0.15)
    for k in range(4):
        top, low = y - h + k * h * 0.19, y - h + h * 0.32 + k * h * 0.19
        half = w * (0.45 + 0.2 * k)
        a.points(colour, [(x, top), (x + half, low), (x - half, low)])
        if lit:
            a.points(lit, [(x, top), (x - half, low), (x - half * 0.25, low - h * 0.03)])


def tree(a: Art, crown: str, trunk: str, x: float, y: float, h: float, lit: str = "") -> None:
    """A round tree, light from the left."""
    r = h * 0.3
    a.shape(
        trunk,
        f"M{x - h * 0.03},{y} L{x - h * 0.015},{y - h * 0.5} h{h * 0.03} L{x + h * 0.03},{y}Z",
    )
    for dx, dy, s in ((-0.62, -0.5, 0.62), (0.62, -0.48, 0.6), (0, -0.85, 0.95), (0.1, -0.35, 0.7)):
        a.disc(crown, x + dx * r, y - h * 0.42 + dy * r, r * s)
    if lit:
        for dx, dy, s in ((-0.68, -0.6, 0.42), (-0.2, -1.1, 0.52)):
            a.disc(lit, x + dx * r, y - h * 0.42 + dy * r, r * s)


def cypress(a: Art, colour: str, x: float, y: float, h: float) -> None:
    """A flame-shaped tree."""
    w = h * 0.13
    a.shape(
        colour,
        f"M{x},{y - h} Q{x + w * 1.5},{y - h * 0.3} {x},{y} "
        f"Q{x - w * 1.5},{y - h * 0.3} {x},{y - h}Z",
    )


def palm(
    a: Art, leaf: str, trunk: str, x: float, y: float, h: float, lean: float = 0, wind: float = 0
) -> None:
    """A palm; `lean` moves its top sideways, `wind` (0 to 1) blows all leaves that way."""
    tx, ty = x + lean, y - h
    w = h * 0.035
    a.shape(
        trunk,
        f"M{x - w * 1.3},{y} Q{x - w + lean * 0.1},{y - h * 0.6} {tx - w * 0.6},{ty} h{w * 1.2} "
        f"Q{x + w + lean * 0.1},{y - h * 0.6} {x + w * 1.3},{y}Z",
    )
    side = 1 if lean >= 0 else -1
    for k in range(9):
        turn = math.radians(-205 + k * 28.75)
        dx, dy = math.cos(turn), math.sin(turn) * 0.8
        if wind:
            dx = dx * (1 - wind) + side * wind * (0.75 + 0.25 * math.sin(k * 2.3))
            dy = dy * (1 - 0.55 * wind) + 0.05 * wind
        s = h * (0.42 + 0.05 * (k % 3))
        ex, ey = tx + dx * s, ty + dy * s + s * 0.32
        cx, cy = tx + dx * s * 0.6, ty + dy * s - s * 0.12
        a.shape(
            leaf,
            f"M{tx},{ty} Q{cx},{cy} {ex},{ey} "
            f"Q{cx + side * 2},{cy + s * 0.34} {tx},{ty + s * 0.06}Z",
        )


def windows(
    a: Art, colour: str, x: float, y: float, w: float, h: float, nx: int, ny: int, keep: float = 1
) -> None:
    """A grid of panes within a box; `keep` is the share that shows."""
    cw, ch = w / nx, h / ny
    for j in range(ny):
        for i in range(nx):
            if a.rng.random() <= keep:
                a.rect(colour, x + i * cw + cw * 0.26, y + j * ch + ch * 0.22, cw * 0.48, ch * 0.56)


def house(
    a: Art, wall: str, roof: str, pane: str, x: float, y: float, w: float, h: float, nx: int = 2
) -> None:
    """A gabled house, foot at y, its right third in shade."""
    a.rect(wall, x, y - h, w, h)
    a.rect(mix(wall, roof, 0.35), x + w * 0.7, y - h, w * 0.3, h)
    a.points(
        roof, [(x - w * 0.07, y - h + 1), (x + w / 2, y - h - w * 0.42), (x + w * 1.07, y - h + 1)]
    )
    windows(
        a, pane, x + w * 0.04, y - h * 0.95, w * 0.92, h * 0.75, nx, max(1, round(h / w * nx * 0.6))
    )


def skyline(
    a: Art, colour: str, y: float, low: float, high: float, pane: str = "", step: float = 46
) -> None:
    """A row of flat town blocks across the sheet."""
    x = -10.0
    while x < W:
        w, h = a.rng.uniform(0.7, 1.5) * step, a.rng.uniform(low, high)
        a.rect(colour, x, y - h, w + 1, h)
        kind = a.rng.random()
        if kind < 0.22:
            a.points(colour, [(x, y - h + 1), (x + w / 2, y - h - w * 0.35), (x + w, y - h + 1)])
        elif kind < 0.34:
            a.rect(colour, x + w * 0.4, y - h - w * 0.5, w * 0.08, w * 0.5)
        if pane:
            nx, ny = max(2, int(w / 15)), max(2, int(h / 21))
            windows(a, pane, x + 3, y - h + 5, w - 6, h - 8, nx, ny, 0.5)
        x += w


def shadow(a: Art, m: Mood, x: float, y: float, w: float, reach: float, drop: float = 14) -> None:
    """A long cast shadow on the ground from a foot `w` wide."""
    a.points(
        fade(m.ink, 0.22),
        [
            (x - w / 2, y),
            (x + w / 2, y),
            (x + reach + w * 0.3, y + drop),
            (x + reach - w * 0.3, y + drop),
        ],
    )


def lamp_glow(a: Art, colour: str, x: float, y: float, r: float) -> None:
    """Three rings of light."""
    for k, o in ((1.0, 0.10), (0.66, 0.14), (0.36, 0.22)):
        a.disc(fade(colour, o), x, y, r * k)


def tall_ship(a: Art, hull: str, deck: str, house_: str, x: float, y: float, w: float) -> None:
    """A working ship heading left, foot of its hull at y."""
    h = w * 0.14
    a.shape(
        hull,
        f"M{x},{y - h * 1.35} Q{x + w * 0.05},{y - h * 0.2} {x + w * 0.08},{y} "
        f"H{x + w * 0.96} L{x + w},{y - h} H{x + w * 0.16} L{x + w * 0.13},{y - h * 1.35}Z",
    )
    a.rect(house_, x + w * 0.64, y - h * 2.2, w * 0.24, h * 1.3)
    a.rect(house_, x + w * 0.68, y - h * 2.9, w * 0.15, h * 0.8)
    a.rect(deck, x + w * 0.73, y - h * 3.7, w * 0.06, h * 0.85)
    windows(a, hull, x + w * 0.65, y - h * 2.05, w * 0.22, h * 0.7, 6, 1)
    windows(a, hull, x + w * 0.69, y - h * 2.8, w * 0.13, h * 0.5, 4, 1)


def felucca(
    a: Art, sail: str, shade: str, hull: str, x: float, y: float, h: float, flip: bool = False
) -> None:
    """A Nile boat with one great slanted sail."""
    with a.at(x, y, h / 100, flip=flip):
        a.stroke(hull, 2.2, "M-6,-4 L-10,-58 M-38,-36 L32,-100")
        a.shape(sail, "M-37,-35 Q2,-58 32,-99 Q36,-48 26,-12 Q-6,-14 -37,-35Z")
        a.shape(shade, "M32,-99 Q36,-48 26,-12 Q14,-12 4,-16 Q26,-52 32,-99Z")
        a.shape(hull, "M-46,-14 Q-30,-4 6,-5 Q34,-6 48,-16 Q42,6 30,6 L-28,6 Q-40,4 -46,-14Z")
