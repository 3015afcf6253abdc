"""Scenes of the storm and of the rain in the desert."""

from .drawing import DUSK, NIGHT, NOON, STORM, Art, fade, mix, scene
from .people import SKIN, Look, person
from .scenery import (
    cloud,
    house,
    lamp_glow,
    moon,
    palm,
    ridge,
    ripples,
    sky,
    stars,
)


@scene
def typhoon_palms(a: Art) -> None:
    m = STORM
    a.back(m.sky[0])
    for k, (x, y, rx, ry) in enumerate(
        ((700, 60, 640, 270), (730, 70, 480, 200), (756, 80, 330, 136), (776, 88, 190, 80))
    ):
        a.oval(m.sky[k + 1], x, y, rx, ry)
    for k in range(5):
        y = 30 + k * 52
        a.stroke(
            m.sky[(k + 2) % 4],
            14 - k,
            f"M-20,{y + 40} Q300,{y - 60} 620,{y} Q820,{y + 40} 980,{y - 30}",
        )
    a.shape(m.far, "M0,330 Q120,296 240,320 Q380,342 520,318 Q720,292 960,330 V540 H0Z")
    sea = mix(m.far, m.sky[4], 0.3)
    for k, y in enumerate((336, 372, 414)):
        a.shape(
            mix(sea, m.near, 0.3 * k),
            f"M0,{y} "
            + "".join(f"q30,{-26 - 6 * k} 60,0 q20,12 60,0 " for _ in range(8))
            + "V540 H0Z",
        )
        for j in range(8):
            a.stroke(m.light, 3, f"M{j * 120 + 4 + k * 10},{y - 4} q26,{-20 - 5 * k} 50,-1")
    a.shape(m.near, "M0,470 Q300,430 560,462 Q780,486 960,452 V540 H0Z")
    a.shape(m.ink, "M0,510 Q260,480 520,504 Q760,524 960,494 V540 H0Z")
    house(a, m.light, m.hot, m.ink, 730, 470, 110, 60, 3)
    a.shape(m.cool, "M786,440 h24 v30 h-24Z")
    for x, y, h, lean, c in (
        (150, 476, 270, 120, m.near),
        (330, 490, 360, 190, m.ink),
        (560, 480, 250, 120, m.ink),
    ):
        palm(a, c if c == m.ink else m.mid, c, x, y, h, lean, 0.85)
    for _ in range(90):
        px, py, s = a.rng.uniform(-40, 960), a.rng.uniform(0, 520), a.rng.uniform(16, 42)
        a.stroke(fade(m.light, 0.5), 1.6, f"M{px},{py} l{s},{s * 0.5}")
    for x, y, t in ((600, 190, 20), (690, 260, -15), (840, 200, 40), (480, 120, 10), (880, 320, 0)):
        with a.at(x, y, 1, t):
            a.shape(m.hot, "M-14,0 Q0,-12 16,0 Q0,8 -14,0Z")


@scene
def stilt_school(a: Art) -> None:
    m = NOON
    sky(a, m, 300, (150, 110, 42))
    cloud(a, m.light, 600, 90, 220)
    cloud(a, m.light, 320, 130, 120)
    ridge(a, m.far, 290, 26, 360, 2.2)
    ridge(a, m.mid, 332, 16, 280, 0.4)
    palm(a, m.near, m.ink, 90, 420, 240, 26)
    palm(a, m.near, m.ink, 880, 420, 270, -30)
    palm(a, m.near, m.ink, 810, 410, 170, -14)
    a.rect(mix(m.mid, m.sky[1], 0.5), 0, 392, 960, 150)
    ripples(a, m.light, 400, 470, 20)
    a.shape(fade(m.ink, 0.2), "M250,400 H740 L700,470 H300Z")
    for x in (244, 344, 444, 544, 644, 728):
        a.rect(m.ink, x, 290, 13, 140)
        a.rect(fade(m.ink, 0.35), x + 1, 430, 11, 50)
    a.stroke(m.ink, 5, "M250,300 L350,410 M350,300 L250,410 M650,300 L734,410 M734,300 L650,410")
    a.rect(m.hot, 216, 286, 552, 18, 3)
    a.rect(m.light, 240, 176, 500, 112)
    a.rect(mix(m.light, m.far, 0.5), 600, 176, 140, 112)
    a.shape(m.hot, "M190,184 L280,84 H700 L790,184Z")
    a.shape(mix(m.hot, m.ink, 0.3), "M560,84 H700 L790,184 H620Z")
    for k in range(7):
        a.stroke(mix(m.hot, m.ink, 0.25), 3, f"M{300 + k * 60},88 L{228 + k * 82},182")
    for k in range(4):
        a.rect(m.near, 266 + k * 88, 204, 60, 52)
        a.rect(m.cool, 270 + k * 88, 208, 52, 44)
        a.disc(m.ink, 288 + k * 88, 240, 9)
        a.disc(m.near, 308 + k * 88, 242, 8)
        a.rect(m.ink, 278 + k * 88, 247, 42, 6, 3)
    a.rect(m.near, 640, 202, 56, 86)
    a.stroke(m.hot, 4, "M216,258 H240 M740,258 H768 M218,258 V288 M766,258 V288")
    a.shape(m.cool, "M480,84 V44 h6 V84Z")
    a.disc(m.cool, 483, 54, 13)
    a.shape(m.ink, "M766,292 L880,424 h-18 L752,304Z")
    for k in range(8):
        a.stroke(m.ink, 4, f"M{764 + k * 13},{306 + k * 15} h22")
    person(a, Look(m.cool, m.ink, SKIN[2]), 818, 354, 66, "walk", "wave", left=True)
    person(
        a, Look(m.hot, m.ink, SKIN[1], dress=True, hat="bun"), 666, 288, 76, arms="wave", left=True
    )
    a.shape(m.ink, "M60,470 Q170,500 330,470 Q310,512 270,514 H120 Q80,510 60,470Z")
    for x, c, h in ((140, m.cool, 84), (190, m.light, 74), (236, m.hot, 78)):
        person(a, Look(c, m.near, SKIN[2]), x, 500, h, "none", "wave" if x == 236 else "hold")
    a.stroke(m.near, 6, "M300,410 L262,520")


@scene
def desert_rain(a: Art) -> None:
    m = DUSK
    sky(a, m, 330, (180, 300, 52))
    dune, dark = m.sky[4], m.hot
    for x, y, w in ((330, 120, 420), (560, 70, 460), (200, 60, 330)):
        cloud(a, m.mid if w > 400 else m.far, x, y, w)
    cloud(a, m.near, 420, 150, 480)
    for _ in range(110):
        px, py = a.rng.uniform(330, 930), a.rng.uniform(150, 400)
        a.stroke(fade(m.light, 0.6), 1.8, f"M{px},{py} l-9,26")
    a.shape(
        mix(dune, m.far, 0.45), "M0,330 Q200,270 380,320 Q520,250 700,310 Q840,270 960,310 V540 H0Z"
    )
    a.shape(dark, "M0,372 Q200,310 420,360 Q640,400 960,330 V540 H0Z")
    a.shape(mix(dark, m.mid, 0.5), "M420,360 Q640,400 960,330 V400 Q640,430 420,360Z")
    pool = "M140,440 Q280,392 520,404 Q800,390 880,440 Q820,500 480,502 Q200,500 140,440Z"
    a.shape(mix(m.sky[2], m.mid, 0.3), pool)
    with a.inside(pool):
        a.shape(m.sky[4], "M120,420 Q300,400 420,430 Q300,470 140,460Z")
        for _ in range(16):
            px, py, r = a.rng.uniform(200, 840), a.rng.uniform(412, 490), a.rng.uniform(10, 30)
            a.ring(m.light, 1.6, px, py, r, r * 0.26)
    a.shape(m.near, "M0,470 Q140,480 240,540 H0Z M960,460 Q860,486 800,540 H960Z")
    for x, s, f in ((120, 1.5, False), (850, 1.9, True), (700, 0.8, True)):
        frog(a, m.cool, mix(m.cool, m.ink, 0.4), m.light, x, 478 if s > 1 else 440, s, f)
    for x, h in ((40, 70), (70, 90), (930, 80)):
        for k in range(5):
            a.stroke(
                m.cool,
                4,
                f"M{x},520 q{(k - 2) * 10},{-h * 0.6} {(k - 2) * 18},{-h + abs(k - 2) * 12}",
            )


def frog(a: Art, skin: str, dark: str, eye: str, x: float, y: float, s: float, flip: bool) -> None:
    """A sitting frog."""
    with a.at(x, y, s, 0, flip):
        a.shape(dark, "M-34,22 Q-46,-2 -20,-4 Q4,0 0,26Z")
        a.shape(skin, "M-34,22 Q-30,-20 10,-34 Q36,-40 42,-22 Q44,-6 24,0 L22,26 H10 L4,10 L-8,26Z")
        a.shape(dark, "M-34,27 Q-20,16 0,24 L8,28 H-34Z M10,28 H32 L24,20Z")
        a.disc(skin, 24, -34, 9)
        a.disc(eye, 25, -35, 5.5)
        a.disc("#17183A", 26.5, -35, 2.8)
        a.stroke(dark, 2, "M22,-14 Q34,-12 41,-19")
        a.shape(eye, "M24,-2 Q38,-6 40,-14 Q34,-8 22,-8Z")


@scene
def desert_camp(a: Art) -> None:
    m = NIGHT
    sky(a, m, 350)
    stars(a, m.light, 120, 300)
    moon(a, m, 770, 96, 44, m.sky[1])
    a.shape(m.far, "M0,330 Q160,260 340,310 Q560,250 760,320 Q860,290 960,300 V540 H0Z")
    sand = mix(m.mid, m.hot, 0.32)
    a.shape(sand, "M0,390 Q240,330 500,372 Q760,412 960,350 V540 H0Z")
    a.shape(mix(sand, m.near, 0.55), "M500,372 Q760,412 960,350 V430 Q740,450 500,372Z")
    tents = ((130, 420, 1.0), (760, 410, 0.9), (350, 380, 0.5), (610, 380, 0.42), (520, 374, 0.3))
    for x, y, s in reversed(tents):
        with a.at(x, y, s):
            lamp_glow(a, m.hot, 0, -40, 104)
            a.shape(m.hot, "M-120,10 Q-50,-50 0,-110 Q50,-50 120,10Z")
            a.shape(mix(m.hot, m.ink, 0.45), "M0,-110 Q50,-50 120,10 H40Z")
            a.shape(m.light, "M-60,10 Q-30,-40 0,-104 Q6,-40 34,10Z")
            a.shape(m.cool, "M-96,-12 Q-50,-52 -24,-80 L-14,-70 Q-44,-36 -82,8 L-108,6Z")
            a.stroke(m.ink, 3, "M0,-110 V-124 M-120,10 L-146,20 M120,10 L146,20")
    lamp_glow(a, m.hot, 472, 440, 116)
    a.shape(m.near, "M0,510 Q240,474 480,490 Q740,508 960,476 V540 H0Z")
    a.stroke(m.ink, 9, "M436,482 L506,470 M436,470 L506,484")
    a.shape(m.hot, "M440,474 Q430,430 456,420 Q458,398 474,380 Q480,412 494,424 Q512,446 500,474Z")
    a.shape(
        m.light, "M456,474 Q450,446 466,438 Q472,424 474,418 Q482,440 486,450 Q490,464 484,474Z"
    )
    folk = (
        (330, m.cool, "scarf", False),
        (394, m.light, "", False),
        (566, m.far, "scarf", True),
        (630, m.hot, "cap", True),
    )
    for k, (x, c, hat, f) in enumerate(folk):
        look = Look(c, m.ink, SKIN[1 + k % 2], hat=hat, hat_colour=m.light if k == 2 else m.hot)
        person(a, look, x, 500 + 6 * (k % 3), 122, "sit", "reach" if k % 2 else "hold", f)
        a.rect(m.ink, x - 14, 468 + 6 * (k % 3), 34, 36, 8)
    for x, s in ((230, 0.9), (850, 0.7)):
        camel(a, m.ink, x, 486 if s > 0.8 else 440, s, x < 500)


def camel(a: Art, c: str, x: float, y: float, s: float, flip: bool) -> None:
    """A resting camel's silhouette."""
    body = "M-70,0 Q-80,-30 -50,-40 Q-30,-44 -20,-70 Q-4,-84 10,-48 Q40,-40 54,-58 Q56,-90 68,-98 "
    with a.at(x, y, s, 0, flip):
        a.shape(c, body + "Q84,-104 98,-92 Q100,-84 80,-82 Q76,-50 62,-22 Q50,0 40,0Z")
