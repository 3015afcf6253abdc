"""Scenes of the sea, its ships and shores."""

from .drawing import DAWN, DUSK, GOLD, ICE, NIGHT, NOON, STORM, Art, fade, mix, scene
from .people import SKIN, Look, person
from .scenery import (
    birds,
    cloud,
    glitter,
    house,
    lamp_glow,
    ridge,
    ripples,
    shadow,
    sky,
    skyline,
    stars,
    tall_ship,
    tree,
    windows,
)


@scene
def floating_bridge(a: Art) -> None:
    m = DAWN
    sky(a, m, 250, (330, 205, 46))
    ridge(a, m.far, 232, 26, 420, 1.1)
    ridge(a, mix(m.far, m.mid, 0.5), 250, 14, 260, 3)
    sea = mix(m.cool, m.light, 0.28)
    a.rect(sea, 0, 252, 960, 300)
    a.rect(mix(sea, m.cool, 0.45), 0, 330, 960, 220)
    a.rect(m.cool, 0, 420, 960, 120)
    glitter(a, m.sky[3], 330, 60, 254, 540)
    ripples(a, mix(m.cool, m.near, 0.4), 330, 540, 26)
    top = "C660,520 690,350 480,318 C370,300 350,272 380,256"
    back = "L386,256 C366,272 400,296 520,314 C790,350 820,470 900,570"
    a.shape(fade(m.ink, 0.28), f"M500,590 {top} {back}Z")
    for x, y, s in ((452, 312, 0.3), (574, 346, 0.5), (702, 398, 0.75), (806, 476, 1.1)):
        a.shape(m.near, f"M{x - 80 * s},{y} h{170 * s} l{-14 * s},{30 * s} h{-140 * s}Z")
        a.shape(m.hot, f"M{x - 80 * s},{y} h{170 * s} l{-4 * s},{9 * s} h{-162 * s}Z")
    a.shape(m.near, f"M470,562 {top} {back}Z")
    a.shape(m.light, f"M478,546 {top} L384,256 C362,272 392,294 512,312 C775,348 805,462 880,546Z")
    a.stroke(m.hot, 5, "M690,546 C720,470 690,362 506,317 C384,294 358,272 382,256")
    a.stroke(m.mid, 2, "M570,546 C690,480 690,356 494,318 M780,546 C780,440 720,356 512,314")
    with a.at(668, 402, 1):
        a.rect(m.hot, -34, -66, 68, 82, 12)
        a.rect(mix(m.hot, m.light, 0.2), -34, -66, 68, 12, 6)
        a.rect(m.ink, -26, -48, 52, 32, 5)
        a.rect(m.sky[2], -23, -45, 22, 26, 3)
        a.rect(m.sky[2], 2, -45, 21, 26, 3)
        a.disc(m.light, -22, 2, 5)
        a.disc(m.light, 22, 2, 5)
        a.stroke(m.ink, 3, "M-14,-66 L0,-84 L14,-66")
    for x, y, h, coat in ((806, 486, 88, m.ink), (660, 522, 98, m.near)):
        shadow(a, m, x, y, h * 0.5, 90, 16)
        bicycle(a, m.ink, x, y, h * 0.012)
        look = Look(coat, m.ink, SKIN[2], hat="hard", hat_colour=m.hot)
        person(a, look, x - 3, y - h * 0.14, h, "sit", "reach")
    birds(a, m.near, (140, 110, 18), (190, 140, 12), (700, 90, 16), (742, 118, 11))


def bicycle(a: Art, colour: str, x: float, y: float, s: float) -> None:
    """A bicycle facing right, wheels on y."""
    with a.at(x, y, s):
        for wx in (-26, 28):
            a.ring(colour, 3, wx, -19, 18)
        a.stroke(
            colour, 3, "M-26,-19 L-10,-46 L22,-46 L0,-19 Z M-10,-46 L0,-19 M28,-19 L20,-56 L30,-60"
        )
        a.stroke(colour, 5, "M-16,-50 L-4,-50")


@scene
def strait_boats(a: Art) -> None:
    m = NOON
    sky(a, m, 220, (760, 110, 38))
    cloud(a, m.light, 90, 120, 190)
    cloud(a, m.light, 420, 78, 120)
    ridge(a, m.far, 214, 24, 350, 0.4)
    a.shape(m.mid, "M0,150 Q90,140 150,186 Q220,216 320,246 H0Z")
    a.shape(m.mid, "M960,170 Q880,150 820,196 Q760,226 690,246 H960Z")
    a.rect(mix(m.mid, m.sky[1], 0.55), 0, 240, 960, 300)
    a.rect(m.mid, 0, 300, 960, 240)
    a.rect(mix(m.mid, m.near, 0.55), 0, 400, 960, 140)
    glitter(a, m.sky[4], 760, 46, 244, 420)
    ripples(a, mix(m.mid, m.light, 0.35), 262, 540, 34)
    boats = ((250, 296, 0.5, m.hot), (470, 276, 0.34, m.light), (620, 330, 0.72, m.cool))
    for x, y, s, c in boats:
        lateen(a, m.light, mix(m.cool, m.light, 0.45), c, m.ink, x, y, s)
    lateen(a, m.light, m.cool, m.hot, m.ink, 300, 480, 1.75)
    look = Look(m.ink, m.ink, SKIN[2], hat="sun", hat_colour=m.cool)
    person(a, look, 408, 476, 104, "none", "point")
    lateen(a, m.cool, m.hot, m.light, m.ink, 840, 440, 1.05)
    birds(a, m.ink, (560, 130, 16), (604, 104, 11), (520, 164, 10))


def lateen(
    a: Art, sail: str, shade: str, hull: str, ink: str, x: float, y: float, s: float
) -> None:
    """A small fishing boat under a three-cornered sail."""
    with a.at(x, y, s):
        a.shape(fade(ink, 0.25), "M-80,6 H84 L60,22 H-50Z")
        a.stroke(ink, 4, "M-6,-10 L-6,-130 M-70,-48 L60,-186")
        a.shape(sail, "M-68,-46 Q20,-90 58,-182 Q70,-90 50,-26 Q-10,-20 -68,-46Z")
        a.shape(shade, "M58,-182 Q70,-90 50,-26 Q30,-22 12,-24 Q50,-90 58,-182Z")
        a.shape(hull, "M-88,-22 Q0,-2 92,-30 Q82,4 60,10 H-58 Q-80,4 -88,-22Z")
        a.shape(ink, "M-84,-10 Q0,6 86,-14 Q78,6 60,10 H-58 Q-76,6 -84,-10Z")


@scene
def whale_ship(a: Art) -> None:
    m = ICE
    sky(a, m, 210, (170, 120, 40))
    cloud(a, m.light, 420, 110, 200)
    cloud(a, m.light, 760, 70, 130)
    a.shape(m.far, "M560,212 L650,160 L700,182 L780,130 L870,186 L910,170 L960,190 V212Z")
    a.rect(m.mid, 0, 210, 960, 340)
    ripples(a, mix(m.mid, m.light, 0.5), 214, 262, 22, 0.6)
    tall_ship(a, m.hot, m.hot, m.light, 430, 246, 360)
    for k in range(5):
        a.rect((m.near, m.sun, m.ink, m.light, m.near)[k], 516 + k * 27, 176, 25, 20)
        a.rect((m.light, m.near, m.sun, m.near, m.ink)[k], 516 + k * 27, 155, 25, 20)
    a.shape(
        m.near,
        "M0,262 Q120,250 240,262 Q360,274 480,262 Q600,250 720,262 Q840,274 960,262 V540 H0Z",
    )
    a.shape(mix(m.near, m.ink, 0.45), "M0,400 Q240,370 480,404 Q720,440 960,396 V540 H0Z")
    a.shape(mix(m.near, m.ink, 0.75), "M0,480 Q240,450 480,484 Q720,516 960,478 V540 H0Z")
    for x in (120, 250, 330, 610, 700, 860):
        a.shape(fade(m.light, 0.10), f"M{x},264 L{x + 44},262 L{x - 60},540 L{x - 150},540Z")
    whale(a, m.ink, m.far, 500, 400, 1.16)
    whale(a, mix(m.ink, m.near, 0.3), mix(m.far, m.near, 0.35), 770, 482, 0.46)
    for x, y, r in ((180, 330, 4), (200, 310, 6), (190, 290, 3), (168, 352, 3)):
        a.ring(m.sky[1], 2, x, y, r)


def whale(a: Art, back: str, belly: str, x: float, y: float, s: float) -> None:
    """A whale under water, heading left."""
    body = "M-290,-10 C-270,-70 -120,-96 10,-70 C120,-48 190,-34 250,-46 "
    body += "C262,-74 300,-92 340,-86 C322,-70 312,-56 300,-40 C318,-28 336,-16 346,6 "
    body += "C310,4 276,-8 256,-28 C180,10 90,52 -60,58 C-200,62 -300,40 -290,-10Z"
    with a.at(x, y, s):
        a.shape(back, body)
        with a.inside(body):
            a.shape(belly, "M-300,8 C-220,12 -170,30 -80,32 C0,34 80,24 150,0 L140,80 H-300Z")
            for k in range(6):
                a.stroke(
                    back,
                    2,
                    f"M{-284 + k * 10},{22 + k * 5} Q-160,{34 + k * 7} {-50 - k * 6},{36 + k * 6}",
                )
        a.shape(back, "M-90,26 C-70,50 -40,104 10,120 C14,90 -10,50 -30,22Z")
        a.shape(back, "M100,-52 Q130,-78 150,-74 Q138,-56 140,-42Z")
        a.disc(belly, -206, -4, 6)
        a.disc(back, -205, -3, 3)


@scene
def whale_tail(a: Art) -> None:
    m = DUSK
    sky(a, m, 330, (480, 330, 92))
    a.shape(m.far, "M0,310 L90,268 L160,292 L240,250 L330,300 L420,318 L470,330 V340 H0Z")
    a.shape(m.far, "M960,300 L890,262 L820,290 L740,276 L640,312 L560,322 L500,331 V340 H960Z")
    a.rect(m.mid, 0, 328, 960, 220)
    a.rect(mix(m.mid, m.near, 0.55), 0, 392, 960, 150)
    a.rect(m.near, 0, 462, 960, 80)
    glitter(a, m.sky[5], 480, 120, 332, 540)
    ripples(a, m.sky[2], 340, 540, 26)
    fluke = "M452,470 C462,400 452,330 436,282 C380,292 280,262 222,150 C300,158 410,170 468,222 "
    fluke += "Q480,234 492,222 C550,170 660,158 738,150 C680,262 580,292 524,282 "
    a.shape(m.ink, fluke + "C508,330 498,400 508,470Z")
    a.shape(m.mid, "M222,150 C300,158 410,170 468,222 C400,196 300,180 222,150Z")
    a.shape(m.mid, "M738,150 C660,158 550,170 492,222 C560,196 660,180 738,150Z")
    a.shape(m.near, "M380,470 Q420,440 452,452 Q480,464 508,452 Q540,440 580,470 Q480,500 380,470Z")
    a.shape(
        m.light,
        "M360,474 Q420,448 450,460 "
        "Q420,462 400,476 Q480,492 560,476 "
        "Q540,462 510,460 "
        "Q540,448 600,474 Q480,512 360,474Z",
    )
    for x, y, r in (
        (250, 214, 4),
        (262, 240, 5),
        (290, 262, 3),
        (704, 212, 4),
        (690, 246, 5),
        (662, 268, 3),
        (440, 330, 4),
        (524, 340, 4),
    ):
        a.shape(m.light, f"M{x},{y - 2 * r} Q{x + r},{y} {x},{y + r} Q{x - r},{y} {x},{y - 2 * r}Z")
    birds(a, m.ink, (150, 90, 20), (196, 120, 13), (820, 84, 16))


@scene
def cable_ship(a: Art) -> None:
    m = DUSK
    sky(a, m, 270, (760, 236, 50))
    a.rect(mix(m.sky[3], m.mid, 0.35), 0, 268, 960, 60)
    a.rect(m.mid, 0, 306, 960, 240)
    glitter(a, m.sky[5], 760, 56, 270, 360)
    x, y = 150.0, 318.0
    a.shape(m.ink, "M130,232 Q170,306 190,326 H760 L790,250 H330 L310,224Z")
    a.shape(m.hot, "M166,296 Q178,316 190,326 H760 L772,296Z")
    a.shape(m.light, "M130,232 L310,224 L330,250 H790 L787,258 H320 L304,233 L134,240Z")
    a.rect(m.light, 360, 160, 150, 92)
    a.rect(mix(m.light, m.mid, 0.3), 460, 160, 50, 92)
    a.rect(m.light, 380, 116, 104, 46)
    windows(a, m.ink, 366, 172, 140, 26, 8, 1)
    windows(a, m.ink, 366, 206, 140, 26, 8, 1)
    windows(a, m.hot, 384, 122, 96, 26, 6, 1)
    a.rect(m.hot, 440, 70, 34, 48)
    a.rect(m.ink, 440, 70, 34, 12)
    a.stroke(m.ink, 3, "M410,116 V52 M398,70 H422")
    for k, cx in enumerate((586, 680)):
        a.disc(m.near, cx, 214, 44)
        a.ring(m.hot, 5, cx, 214, 38)
        a.ring(m.sky[4], 4, cx, 214, 26)
        a.ring(m.hot, 4, cx, 214, 14 + k)
        a.disc(m.light, cx, 214, 6)
    a.rect(m.ink, 540, 244, 190, 10)
    a.stroke(m.ink, 9, "M760,256 L800,164 L850,200", flat=True)
    a.stroke(m.ink, 4, "M800,164 L730,248 M782,210 L830,186")
    a.ring(m.light, 5, 846, 206, 15)
    a.rect(mix(m.mid, m.near, 0.7), 0, 326, 960, 220)
    a.rect(mix(m.near, m.ink, 0.5), 0, 420, 960, 130)
    a.shape(m.ink, "M0,500 Q160,470 330,498 Q520,528 700,494 Q840,470 960,500 V540 H0Z")
    a.stroke(
        m.hot,
        6,
        "M680,176 Q780,150 846,192 Q868,210 866,260 "
        "C866,360 800,400 620,470 "
        "C560,494 420,506 300,500 Q160,490 0,520",
    )
    ripples(a, m.sky[2], 332, 420, 18, 0.8)
    a.shape(m.light, "M120,330 Q160,312 196,326 H760 Q600,336 420,332 Q260,328 120,330Z")
    for px, py in ((150, 470), (185, 452), (205, 480), (90, 440)):
        a.shape(m.mid, f"M{px},{py} q14,-10 28,0 l10,-7 v14 l-10,-7 q-14,10 -28,0Z")
        a.disc(m.light, px + 7, py - 1, 1.6)
    look = Look(m.hot, m.ink, SKIN[2], hat="hard")
    person(a, look, 272, 232, 44, "stand", "point", left=True)
    birds(a, m.ink, (x, y - 220, 15), (x + 50, y - 196, 10))


@scene
def anchor_seabed(a: Art) -> None:
    m = NIGHT
    tones = [mix(m.cool, m.sky[k], t) for k, t in ((4, 0.35), (3, 0.5), (2, 0.62), (1, 0.7))]
    a.back(tones[0])
    for k, y in enumerate((100, 210, 330)):
        a.shape(tones[k + 1], f"M0,{y} Q240,{y - 40} 480,{y} Q720,{y + 40} 960,{y - 10} V540 H0Z")
    for x, w in ((90, 60), (260, 40), (520, 90), (760, 50)):
        a.shape(fade(m.light, 0.10), f"M{x},0 h{w} l-150,540 h{-w * 2}Z")
    a.shape(mix(m.near, m.cool, 0.18), "M0,430 Q200,390 400,420 Q640,456 960,410 V540 H0Z")
    a.shape(m.near, "M0,476 Q240,440 480,470 Q740,500 960,462 V540 H0Z")
    a.stroke(m.ink, 22, "M-20,452 C160,420 250,420 352,436")
    a.stroke(m.hot, 13, "M-20,450 C160,418 250,418 350,434")
    a.stroke(m.ink, 22, "M980,436 C860,420 720,462 640,448")
    a.stroke(m.hot, 13, "M980,434 C860,418 720,460 642,446")
    for bx, by, d in ((352, 434, 1), (640, 446, -1)):
        for k in range(5):
            a.stroke(
                m.light,
                2.4,
                f"M{bx},{by - 4 + 2 * k} q{14 * d},{-10 + 4 * k} "
                f"{(24 + 4 * (k % 2)) * d},{-18 + 9 * k}",
            )
    with a.at(500, 300, 1.18, 14):
        c, lit = m.ink, mix(m.sky[4], m.light, 0.25)
        a.ring(c, 13, 0, -176, 24)
        a.rect(c, -12, -154, 24, 290, 6)
        a.rect(c, -74, -128, 148, 20, 10)
        a.stroke(c, 26, "M-118,52 Q-96,134 0,140 Q96,134 118,52")
        a.shape(c, "M-140,66 L-124,14 L-84,62Z M140,66 L124,14 L84,62Z")
        a.stroke(lit, 4, "M-7,-146 V128 M-68,-122 H66 M-122,60 Q-98,124 -10,132")
    a.stroke(m.ink, 9, "M560,-10 C540,30 570,60 548,98")
    for k in range(6):
        a.oval(m.ink, 560 - (k % 2) * 10, 4 + k * 18, 10, 13)
        a.oval(tones[1], 560 - (k % 2) * 10, 4 + k * 18, 4, 7)
    for x, y, s, f in (
        (150, 200, 1.4, 0),
        (210, 236, 1, 0),
        (120, 258, 0.9, 0),
        (800, 210, 1.2, 1),
        (860, 250, 0.9, 1),
        (760, 262, 0.8, 1),
    ):
        with a.at(x, y, s, 0, bool(f)):
            a.shape(m.sun, "M-26,0 Q0,-20 26,0 L42,-13 V13 L26,0 Q0,20 -26,0Z")
            a.disc(m.ink, -13, -3, 2.6)
    for x in (60, 84, 110, 850, 884, 910):
        h = a.rng.uniform(70, 130)
        a.stroke(m.cool, 8, f"M{x},500 q-18,{-h * 0.3} 0,{-h * 0.5} q16,{-h * 0.2} 2,{-h * 0.5}")
    for x, y, r in ((560, 170, 5), (585, 130, 8), (572, 96, 4), (600, 200, 4)):
        a.ring(m.light, 2, x + 60, y, r)


@scene
def harbour_dawn(a: Art) -> None:
    m = DAWN
    sky(a, m, 270, (560, 250, 58))
    ridge(a, m.far, 246, 22, 340, 2)
    a.rect(m.sky[0], 0, 262, 960, 300)
    a.rect(mix(m.far, m.sky[0], 0.35), 0, 340, 960, 200)
    a.rect(mix(m.far, m.mid, 0.4), 0, 440, 960, 120)
    glitter(a, m.sun, 560, 64, 266, 540)
    ripples(a, m.mid, 290, 540, 24)
    tones = (m.hot, m.light, m.near, m.cool, m.mid, m.light)
    for k, c in enumerate(tones):
        x, w, h = -14 + k * 58, 60, 128 + (k * 37) % 54
        house(
            a,
            c,
            m.near if c != m.near else m.ink,
            m.ink if c == m.light else m.sky[3],
            x,
            300,
            w,
            h,
        )
    a.shape(m.near, "M0,298 H360 L352,326 H0Z")
    a.shape(m.ink, "M0,326 H352 L346,338 H0Z")
    for k in range(7):
        a.rect(mix(m.near, m.mid, 0.4), 20 + k * 48, 328, 9, 34)
    a.shape(m.near, "M700,268 H960 V280 H690Z")
    a.shape(m.light, "M828,268 L834,196 H852 L858,268Z")
    a.rect(m.hot, 830, 214, 26, 14)
    a.rect(m.hot, 833, 182, 20, 15)
    a.points(m.ink, [(829, 183), (843, 168), (857, 183)])
    for x, y, s, c in ((470, 330, 0.62, m.cool), (690, 356, 0.9, m.hot), (300, 446, 1.5, m.near)):
        trawler(a, c, m.light, m.ink, x, y, s)
    person(
        a, Look(m.hot, m.ink, SKIN[1], hat="cap", hat_colour=m.ink), 250, 428, 84, "none", "point"
    )
    birds(a, m.near, (640, 120, 20), (690, 146, 13), (610, 160, 11), (440, 90, 15))


def trawler(a: Art, hull: str, cabin: str, ink: str, x: float, y: float, s: float) -> None:
    """A little fishing boat heading right."""
    with a.at(x, y, s):
        a.shape(fade(ink, 0.25), "M-90,4 H84 L70,26 H-60Z")
        a.stroke(ink, 3.5, "M-44,-20 V-116 M-44,-110 L-92,-34 M-44,-110 L40,-40 M8,-60 V-96")
        a.rect(cabin, -6, -64, 46, 46, 3)
        a.rect(ink, -10, -70, 56, 8, 3)
        a.rect(ink, 4, -54, 13, 15, 2)
        a.rect(ink, 22, -54, 13, 15, 2)
        a.shape(hull, "M-96,-26 H50 Q84,-30 102,-44 Q98,-6 78,8 H-78 Q-94,-4 -96,-26Z")
        a.shape(ink, "M-92,-8 H94 Q88,2 78,8 H-78 Q-88,2 -92,-8Z")
        a.stroke(cabin, 4, "M-94,-24 H50 Q84,-28 100,-41")


@scene
def lighthouse(a: Art) -> None:
    m = NIGHT
    sky(a, m, 400)
    stars(a, m.light, 70, 330)
    a.shape(fade(m.light, 0.26), "M632,138 L0,10 V190Z")
    a.shape(fade(m.light, 0.26), "M632,138 L0,60 V140Z")
    a.shape(fade(m.light, 0.20), "M632,138 L960,60 V200Z")
    a.rect(m.mid, 0, 372, 960, 170)
    ripples(a, m.cool, 380, 520, 26)
    glitter(a, m.light, 150, 40, 376, 520)
    a.shape(
        m.near,
        "M380,540 Q430,450 500,420 Q540,360 600,356 H700 Q780,372 830,430 Q920,450 960,520 V540Z",
    )
    a.shape(m.ink, "M300,540 Q360,510 420,512 Q480,440 560,470 Q640,430 720,486 Q820,470 960,540Z")
    a.shape(m.light, "M590,364 L606,170 H658 L674,364Z")
    a.shape(m.hot, "M599,250 L602,210 H662 L665,250Z M592,336 L596,292 H668 L672,336Z")
    a.shape(fade(m.ink, 0.28), "M640,364 L636,170 H658 L674,364Z")
    a.rect(m.ink, 594, 162, 76, 12, 3)
    a.rect(m.sun, 608, 118, 48, 44)
    a.stroke(m.ink, 3, "M608,118 V162 M624,118 V162 M640,118 V162 M656,118 V162")
    a.shape(m.hot, "M600,120 Q632,78 664,120Z")
    a.stroke(m.ink, 4, "M632,96 V76")
    lamp_glow(a, m.light, 632, 138, 110)
    a.disc(m.light, 632, 140, 13)
    house(a, m.light, m.hot, m.hot, 690, 380, 92, 54, 3)
    a.rect(m.ink, 622, 330, 20, 34, 8)
    sail = "M188,356 L188,280 L236,350Z M182,356 L182,296 L150,352Z"
    a.shape(m.light, sail)
    a.shape(m.hot, "M136,362 H250 L236,380 H152Z")


@scene
def fishing_nets(a: Art) -> None:
    m = GOLD
    sky(a, m, 300, (690, 250, 60))
    ridge(a, m.far, 286, 14, 300, 1)
    a.rect(mix(m.far, m.hot, 0.25), 0, 296, 960, 90)
    glitter(a, m.sun, 690, 60, 298, 400)
    a.shape(m.sky[3], "M0,384 Q260,350 520,372 Q760,392 960,360 V540 H0Z")
    a.shape(m.sky[1], "M0,420 Q260,390 520,408 Q760,424 960,404 V540 H0Z")
    for x, y in ((90, 440), (330, 426), (590, 430), (860, 436)):
        a.stroke(m.ink, 9, f"M{x},{y} L{x + 6},150")
        a.shape(fade(m.ink, 0.2), f"M{x - 4},{y} h8 l-170,86 h-14Z")
    for x0, x1, sag, c in ((95, 336, 120, m.cool), (336, 596, 150, m.hot), (596, 866, 120, m.cool)):
        area = f"M{x0},166 Q{(x0 + x1) / 2},{166 + sag} {x1},160 L{x1 - 8},330 "
        area += f"Q{(x0 + x1) / 2},{350 + sag * 0.8} {x0 - 4},340Z"
        a.shape(fade(c, 0.42), area)
        with a.inside(area):
            for k in range(-14, 26):
                a.stroke(
                    c,
                    2.2,
                    f"M{x0 + k * 21},120 q90,180 220,420 M{x1 - k * 21},120 q-90,180 -220,420",
                )
        a.stroke(mix(c, m.ink, 0.4), 4, f"M{x0},166 Q{(x0 + x1) / 2},{166 + sag} {x1},160")
        for k in range(1, 8):
            t = k / 8
            float_y = 166 * (1 - t) ** 2 + 2 * (166 + sag) * t * (1 - t) + 160 * t * t
            a.disc(m.light, x0 + (x1 - x0) * t, float_y, 6)
    shadow(a, m, 470, 500, 50, -150, 26)
    k1 = Look(m.light, m.near, SKIN[2], hat="sun", hat_colour=m.sky[0])
    person(a, k1, 470, 500, 190, "stand", ("M-8,-76 L6,-64 L24,-78", "M9,-76 L22,-70 L28,-92"))
    shadow(a, m, 720, 520, 50, -140, 20)
    k2 = Look(m.hot, m.ink, SKIN[3], hat="scarf", hat_colour=m.cool)
    person(a, k2, 720, 520, 130, "sit", "reach", left=True)
    a.rect(m.near, 700, 484, 44, 40, 4)
    a.shape(m.near, "M120,500 H270 L256,536 H136Z")
    a.stroke(m.far, 4, "M126,512 H264 M132,524 H258")
    for x in (140, 166, 192, 218, 244):
        a.shape(m.light, f"M{x - 20},498 q18,-18 36,0 l9,-9 v16 l-9,-7 q-18,12 -36,0Z")


@scene
def river_ferry(a: Art) -> None:
    m = STORM
    sky(a, m, 260, (250, 150, 34))
    ridge(a, m.far, 236, 26, 380, 0.5)
    skyline(a, mix(m.far, m.mid, 0.4), 262, 14, 44, "", 34)
    a.shape(m.mid, "M0,262 H960 V540 H0Z")
    river = mix(m.sky[3], m.mid, 0.35)
    a.rect(river, 0, 262, 960, 180)
    a.rect(mix(river, m.mid, 0.5), 0, 360, 960, 180)
    glitter(a, m.sun, 250, 60, 264, 440)
    ripples(a, m.sky[4], 270, 470, 30)
    a.shape(fade(m.ink, 0.3), "M230,396 H770 L730,446 H300Z")
    a.shape(m.hot, "M196,330 H804 L768,400 H236Z")
    a.shape(mix(m.hot, m.ink, 0.45), "M218,374 H784 L768,400 H236Z")
    a.rect(m.light, 262, 262, 470, 70)
    a.rect(mix(m.light, m.mid, 0.3), 610, 262, 122, 70)
    a.rect(m.light, 322, 206, 330, 56)
    a.rect(m.ink, 250, 254, 494, 10, 4)
    a.rect(m.ink, 310, 198, 354, 10, 4)
    a.rect(m.cool, 440, 162, 96, 38, 4)
    windows(a, m.ink, 446, 164, 84, 34, 4, 1)
    a.rect(m.ink, 560, 136, 34, 64)
    a.rect(m.hot, 560, 148, 34, 16)
    windows(a, m.near, 270, 270, 454, 56, 12, 1)
    windows(a, m.cool, 330, 212, 314, 44, 10, 1, 0.7)
    for k in range(4):
        a.disc(fade(m.light, 0.55), 588 + k * 34, 122 - k * 15, 16 + k * 8)
    for x, c, h in ((226, m.cool, 1), (770, m.cool, 0)):
        look = Look(c, m.ink, SKIN[2 - h], hat="cap", hat_colour=m.light)
        person(a, look, x + (14 if h else -2), 334, 62, "stand", "wave" if h else "down")
    bank = "M0,468 Q180,440 330,470 Q560,516 760,480 Q880,462 960,470 V540 H0Z"
    a.shape(m.near, bank)
    tree(a, m.ink, m.ink, 80, 500, 250, m.near)
    a.shape(
        m.ink, "M560,540 V480 H930 V494 H580 V540Z M640,494 h12 v46 h-12Z M860,494 h12 v46 h-12Z"
    )
    folk = ((690, m.hot, "scarf"), (730, m.light, ""), (800, m.cool, "sun"), (846, m.mid, "bun"))
    for k, (x, c, hat) in enumerate(folk):
        person(
            a,
            Look(c, m.mid, SKIN[k], hat=hat, dress=k % 2 == 0),
            x,
            484,
            84 - 14 * (k == 1),
            left=True,
        )
    birds(a, m.ink, (120, 90, 15), (164, 112, 10))
