"""Scenes of far-off places and clear air."""

from .drawing import DUSK, ICE, NIGHT, Art, fade, mix, scene
from .people import SKIN, Look, person
from .scenery import (
    birds,
    house,
    lamp_glow,
    moon,
    peaks,
    pine,
    ridge,
    ripples,
    shadow,
    sky,
    snowcap,
    stars,
)


@scene
def forest_fire_tower(a: Art) -> None:
    m = DUSK
    sky(a, m, 380, (300, 250, 56))
    ridge(a, m.far, 320, 44, 420, 0.8)
    for k in range(4):
        a.disc(fade(m.light, 0.4), 850 + k * 16 - (k % 2) * 22, 262 - k * 36, 18 + k * 10)
    ridge(a, mix(m.far, m.mid, 0.6), 372, 34, 330, 2.6)
    for k in range(40):
        pine(a, m.mid, k * 25 + (k * 7) % 11, 440 + (k * 13) % 22, 70 + (k * 31) % 46)
    a.rect(m.mid, 0, 430, 960, 120)
    c = m.ink
    a.stroke(c, 11, "M520,500 L566,214 M740,500 L694,214", flat=True)
    a.stroke(
        c,
        5,
        "M530,440 L704,340 M730,440 L556,340 M556,340 "
        "L694,260 M704,340 L566,260 M530,440 H730 M548,340 H712",
    )
    a.shape(c, "M630,500 L646,214 h10 L656,500Z")
    for k in range(14):
        a.stroke(m.sky[3], 2.5, f"M634,{488 - k * 19} h20")
    a.rect(c, 522, 204, 216, 14)
    a.stroke(c, 4, "M526,206 V176 H552 M734,206 V176 H708 M540,176 V206 M720,176 V206")
    a.rect(m.hot, 552, 112, 156, 94)
    a.rect(mix(m.hot, c, 0.35), 664, 112, 44, 94)
    for k in range(4):
        a.rect(m.sky[5], 562 + k * 36, 124, 30, 42)
    a.shape(c, "M534,116 L580,64 H680 L726,116Z")
    a.stroke(c, 4, "M630,64 V20")
    a.shape(m.cool, "M632,22 L668,32 L632,44Z")
    a.disc(c, 620, 146, 11)
    a.shape(c, "M604,172 Q606,154 620,154 Q634,154 636,172Z")
    a.stroke(c, 5, "M628,146 L652,142")
    for k in range(17):
        pine(a, m.near, k * 62 - 10 + (k * 17) % 23, 520 + (k * 11) % 20, 120 + (k * 47) % 70)
    for k in range(13):
        x = k * 84 - 20
        if not 500 < x < 760:
            pine(a, m.ink, x, 562, 150 + (k * 53) % 90)
    birds(a, m.ink, (140, 110, 18), (190, 136, 12), (440, 90, 13))


@scene
def penguin_colony(a: Art) -> None:
    m = ICE
    sky(a, m, 270, (720, 130, 46))
    peaks(a, m.mid, m.far, 280, ((120, 150), (300, 190), (520, 170)))
    for x, y, h in ((120, 150, 50), (300, 190, 34), (520, 170, 42)):
        snowcap(a, m.light, x, y, h)
    a.rect(m.near, 0, 268, 960, 90)
    ripples(a, m.sky[0], 274, 340, 16)
    a.shape(m.light, "M640,290 L690,214 L740,240 L780,196 L860,290Z")
    a.shape(m.sky[0], "M780,196 L860,290 H770 L752,262Z M690,214 L740,240 L716,290 H694Z")
    a.shape(m.sky[2], "M0,330 Q240,304 480,322 Q760,340 960,316 V540 H0Z")
    a.shape(m.light, "M0,400 Q260,360 520,388 Q780,410 960,380 V540 H0Z")
    for k in range(26):
        x, y = 40 + k * 36, 340 + (k * 23) % 30
        penguin(a, m.ink, m.light, m.cool, m.hot, x, y, 0.3, k % 3 == 0)
    for k in range(9):
        penguin(
            a, m.ink, m.light, m.cool, m.hot, 60 + k * 106, 408 + (k * 29) % 26, 0.56, k % 2 == 0
        )
    for x, y, s, f in (
        (190, 500, 1.15, False),
        (330, 516, 1.3, True),
        (610, 510, 1.45, False),
        (840, 520, 1.2, True),
    ):
        a.shape(fade(m.near, 0.25), f"M{x - 30 * s},{y} h{60 * s} l{90 * s},{16 * s} h{-70 * s}Z")
        penguin(a, m.ink, m.light, m.cool, m.hot, x, y, s, f)
    with a.at(480, 524, 0.62):
        a.shape(fade(m.near, 0.25), "M-30,0 h60 l90,16 h-70Z")
        chick = mix(m.mid, m.far, 0.4)
        a.shape(chick, "M-34,0 C-54,-60 -34,-110 0,-112 C34,-110 54,-60 34,0Z")
        a.disc(m.ink, 0, -116, 30)
        a.oval(m.light, -10, -114, 13, 15)
        a.oval(m.light, 12, -114, 12, 15)
        a.disc(m.ink, -8, -116, 4)
        a.disc(m.ink, 12, -116, 4)
        a.points(m.hot, [(-4, -108), (8, -108), (2, -98)])


def penguin(
    a: Art, ink: str, white: str, gold: str, beak: str, x: float, y: float, s: float, flip: bool
) -> None:
    """A standing penguin about 170 units tall."""
    with a.at(x, y, s, 0, flip):
        a.oval(beak, -12, -1, 15, 5)
        a.oval(beak, 16, -1, 15, 5)
        a.shape(
            ink,
            "M-34,-4 C-52,-60 -44,-118 -18,-136 "
            "C-22,-168 22,-176 26,-142 C46,-120 52,-60 34,-4 Q0,6 -34,-4Z",
        )
        a.shape(white, "M-14,-6 C-34,-50 -24,-104 6,-118 C38,-110 46,-50 28,-6 Q8,0 -14,-6Z")
        a.shape(gold, "M-2,-128 Q12,-112 30,-126 Q28,-112 14,-110 Q2,-112 -2,-128Z")
        a.shape(ink, "M-30,-112 C-56,-90 -62,-50 -54,-34 C-38,-48 -28,-80 -22,-104Z")
        a.shape(beak, "M22,-152 L46,-144 L22,-140Z")
        a.disc(white, 12, -150, 3)


@scene
def snow_plough(a: Art) -> None:
    m = NIGHT
    snow, blue = "#EAF1F4", "#9DB9CF"
    sky(a, m, 300)
    moon(a, m, 150, 90, 36)
    stars(a, m.light, 50, 240)
    ridge(a, m.far, 280, 30, 380, 0.3)
    for k in range(22):
        pine(a, m.near, k * 46, 330 + (k * 7) % 14, 90 + (k * 37) % 70, blue if k % 2 else "")
    a.shape(blue, "M0,330 Q300,300 520,320 Q760,336 960,310 V540 H0Z")
    house(a, m.cool, m.ink, m.sun, 60, 352, 96, 56)
    a.shape(snow, "M50,298 L108,252 L166,298 L158,304 L108,266 L58,304Z")
    a.shape(mix(m.far, m.near, 0.4), "M960,352 Q600,360 330,430 Q120,480 0,540 H960Z")
    for x, y, w in ((820, 450, 60), (660, 486, 70), (480, 524, 80)):
        a.shape(blue, f"M{x},{y} l{w},-12 l4,7 l{-w},13Z")
    a.shape(fade(m.sun, 0.28), "M356,380 L0,350 V500 L300,432Z")
    a.shape(fade(m.ink, 0.35), "M360,452 H830 L900,480 H420Z")
    a.rect(m.hot, 560, 250, 250, 150, 8)
    a.rect(mix(m.hot, m.ink, 0.35), 700, 250, 110, 150, 8)
    a.shape(m.hot, "M400,410 V300 Q402,270 430,262 L480,190 H590 V410Z")
    a.shape(m.ink, "M440,270 L488,204 H566 V290 H440Z")
    a.shape(m.sky[4], "M452,272 L494,212 H520 V282 H452Z M530,212 H558 V282 H530Z")
    a.disc(m.ink, 500, 252, 15)
    a.shape(m.ink, "M476,284 Q480,264 500,264 Q520,264 526,284Z")
    a.rect(m.ink, 392, 396, 430, 22, 6)
    lamp_glow(a, m.hot, 536, 176, 60)
    a.rect(m.light, 520, 174, 32, 18, 6)
    a.disc(m.light, 414, 330, 14)
    for x in (470, 640, 750):
        a.disc(m.ink, x, 426, 42)
        a.disc(blue, x, 426, 18)
        a.disc(m.near, x, 426, 8)
    a.shape(m.sun, "M380,326 Q322,380 330,462 L296,476 Q280,380 344,310Z")
    a.shape(m.near, "M352,340 Q316,390 318,466 L308,470 Q304,390 346,336Z")
    a.stroke(m.ink, 12, "M402,400 L330,412")
    spray = (
        (300, 440, 60),
        (240, 420, 52),
        (180, 392, 40),
        (260, 372, 34),
        (200, 448, 54),
        (130, 424, 36),
        (220, 330, 22),
        (150, 350, 18),
        (100, 386, 18),
        (280, 486, 50),
        (180, 490, 46),
    )
    for x, y, r in spray:
        a.disc(blue, x, y + 6, r)
    for x, y, r in spray:
        a.disc(snow, x - 4, y - 2, r * 0.9)
    a.shape(snow, "M0,540 V440 Q100,420 200,462 Q300,470 330,486 Q200,520 130,540Z")
    a.shape(snow, "M960,540 V500 Q800,500 640,540Z")
    for _ in range(70):
        a.disc(snow, a.rng.uniform(0, 960), a.rng.uniform(0, 540), a.rng.choice((1.6, 2.4, 3.4)))


@scene
def telescope_dome(a: Art) -> None:
    m = NIGHT
    sky(a, m, 420)
    with a.at(300, 150, 1, -28):
        for k, (rx, ry) in enumerate(((640, 120), (560, 84), (440, 46))):
            a.oval(fade("#8FB8D8", 0.10 + 0.03 * k), 120, 0, rx, ry)
        for _ in range(170):
            x, y = a.rng.uniform(-420, 640), a.rng.gauss(0, 46)
            a.disc(m.light, x, y, a.rng.choice((1, 1.3, 1.9)))
    stars(a, m.light, 80, 380)
    a.stroke(m.light, 3, "M700,60 L830,110")
    a.disc(m.light, 830, 110, 4)
    ridge(a, m.far, 400, 34, 420, 2)
    ridge(a, m.mid, 436, 26, 300, 0.4)
    a.shape(m.near, "M0,500 Q220,420 480,420 Q760,424 960,500 V540 H0Z")
    pale, shade = "#D9E2EA", "#8EA5BE"
    a.rect(shade, 320, 348, 320, 92)
    a.rect(pale, 320, 348, 190, 92)
    a.rect(m.sky[3], 306, 334, 348, 20, 4)
    dome = "M316,336 C316,190 400,120 480,120 C560,120 644,190 644,336Z"
    a.shape(pale, dome)
    with a.inside(dome):
        a.shape(shade, "M520,100 Q620,200 610,340 H660 V100Z")
        a.shape(m.ink, "M380,96 L470,86 Q520,200 520,340 H430 Q430,220 380,96Z")
        a.shape(m.hot, "M410,340 Q420,230 392,120 L452,100 Q500,220 506,340Z")
    with a.at(462, 280, 1, -24):
        a.rect(m.ink, -34, -190, 68, 230, 8)
        a.rect(m.cool, -28, -182, 56, 60, 5)
        a.rect(m.sky[4], -28, -116, 56, 140, 5)
        a.oval(m.light, 0, -186, 32, 9)
    a.stroke(shade, 3, "M352,336 C352,210 392,150 420,136 M600,336 C600,220 570,150 540,138")
    a.rect(m.ink, 360, 376, 40, 64, 4)
    a.rect(m.sun, 366, 382, 28, 58, 3)
    a.shape(fade(m.sun, 0.3), "M360,440 H400 L440,520 H300Z")
    for k in range(3):
        a.rect(m.near, 440 + k * 30, 380, 18, 22, 3)
    person(
        a,
        Look(m.hot, m.ink, SKIN[2], hat="scarf", hat_colour=m.cool),
        262,
        476,
        92,
        "stand",
        "point",
    )
    person(a, Look(m.cool, m.ink, SKIN[0]), 222, 480, 70, "stand", "point")
    for x, h in ((40, 120), (100, 90), (900, 130), (840, 86), (940, 80)):
        pine(a, m.ink, x, 544, h)
    shadow(a, m, 480, 440, 300, 120, 30)
    house(a, m.mid, m.ink, m.sun, 716, 446, 70, 34)
