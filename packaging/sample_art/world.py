"""Scenes of the big shared stories: moon, coffee, Nile, typhoon, desert."""

from .drawing import DAWN, DUSK, GOLD, LAMP, NIGHT, SAGE, Art, circle, fade, mix, scene
from .people import SKIN, Look, person
from .scenery import (
    birds,
    felucca,
    glitter,
    house,
    palm,
    ridge,
    ripples,
    shadow,
    sky,
    stars,
)


def lettuce(a: Art, leaf: str, lit: str, x: float, y: float, s: float) -> None:
    """A small head of lettuce seen from the side."""
    with a.at(x, y, s):
        for turn in (-64, 64, -36, 36, 0):
            with a.at(0, 0, 1, turn):
                c = lit if turn in (-36, 0) else leaf
                a.shape(c, "M0,4 C-22,-6 -20,-34 -8,-36 Q0,-44 8,-36 C20,-34 22,-6 0,4Z")
                a.stroke(leaf if c == lit else lit, 1.8, "M0,0 V-26")


@scene
def lunar_garden(a: Art) -> None:
    m = NIGHT
    a.back(m.near)
    stars(a, m.light, 90, 400)
    a.disc(m.sky[4], 770, 104, 58)
    with a.inside(circle(770, 104, 58)):
        a.shape(m.cool, "M720,70 Q760,50 780,80 Q800,100 770,120 Q740,140 716,110Z")
        a.shape(m.cool, "M800,120 Q830,110 830,150 L790,160Z")
        a.shape(
            m.light, "M720,52 Q770,40 800,60 Q770,62 740,66Z M730,140 Q770,130 800,146 L780,166Z"
        )
        a.shape(fade(m.near, 0.6), "M790,40 Q834,104 780,170 L850,170 V40Z")
    stone = mix(m.sky[3], m.light, 0.34)
    ridge(a, mix(stone, m.near, 0.55), 372, 26, 420, 0.6)
    ridge(a, mix(stone, m.near, 0.3), 410, 14, 300, 2)
    a.shape(stone, "M0,440 Q240,418 480,428 Q760,440 960,420 V540 H0Z")
    for x, y, r in ((80, 480, 40), (880, 490, 52), (200, 520, 26), (760, 462, 18), (930, 446, 16)):
        a.oval(mix(stone, m.near, 0.35), x, y, r, r * 0.26)
        a.oval(mix(stone, m.light, 0.35), x + 3, y + 3, r * 0.86, r * 0.18)
    dome = "M190,446 C190,210 330,120 460,120 C590,120 730,210 730,446Z"
    a.shape(fade(m.ink, 0.3), "M200,446 H730 L930,486 H330Z")
    a.shape(mix(m.cool, m.mid, 0.45), dome)
    with a.inside(dome):
        a.disc(mix(m.cool, m.mid, 0.25), 460, 440, 230)
        a.disc(mix(m.cool, m.light, 0.12), 460, 440, 150)
        for j, y in enumerate((288, 352)):
            x0 = 250 + (1 - j) * 36
            a.rect(m.near, x0, y, 920 - 2 * x0, 12, 4)
            for k in range(9 - (1 - j)):
                across = x0 + 26 + k * ((868 - 2 * x0) / (7 + j))
                lettuce(a, "#2E8B57", "#8CCB5E", across, y, 0.86)
            a.rect(m.hot, x0 + 8, y - 62, 904 - 2 * x0, 4)
        a.rect(m.near, 190, 424, 560, 30)
        for k in range(11):
            lettuce(a, "#2E8B57", "#8CCB5E", 232 + k * 46, 426, 1)
        person(a, Look(m.light, m.light, SKIN[2], hair="#241B26"), 412, 446, 150, "stand", "reach")
        person(
            a,
            Look(m.hot, m.hot, SKIN[0], hair="#5B2C1B"),
            566,
            446,
            146,
            "stand",
            "hold",
            left=True,
        )
        a.shape(fade(m.light, 0.16), "M240,300 C260,220 320,160 380,140 C330,190 290,260 282,330Z")
    a.stroke(m.light, 5, dome[:-1])
    a.stroke(m.light, 2, "M460,120 C370,170 320,280 316,446 M460,120 C550,170 600,280 604,446")
    a.stroke(m.light, 2, "M206,330 H714 M262,230 H658")
    a.rect(m.light, 180, 438, 560, 16, 6)
    a.shape(m.light, "M730,450 V380 Q730,362 750,362 H810 Q830,362 830,380 V450Z")
    a.rect(m.hot, 762, 386, 40, 64, 10)
    a.disc(m.light, 782, 408, 9)
    a.stroke(m.light, 4, "M120,440 V330 M92,330 L148,310")
    a.shape(m.light, "M84,336 Q104,366 150,308Z")


@scene
def lettuce_close(a: Art) -> None:
    m = SAGE
    a.back(mix(m.near, m.ink, 0.4))
    for k, r in enumerate((420, 320, 225)):
        a.disc(mix(m.near, m.mid, 0.1 + 0.26 * k), 480, 270, r)
    for x in (140, 820):
        a.stroke(m.light, 5, f"M{x},0 V70")
        a.shape(m.hot, f"M{x - 52},100 Q{x},40 {x + 52},100Z")
        a.shape(fade(m.sun, 0.16), f"M{x - 50},100 h100 l120,440 h-340Z")
        a.oval(m.sun, x, 101, 36, 8)
    a.rect(m.ink, 0, 452, 960, 90)
    a.oval(fade(m.ink, 0.5), 490, 466, 300, 20)
    a.shape(m.hot, "M300,372 H660 L620,486 Q480,504 340,486Z")
    a.shape(mix(m.hot, m.ink, 0.3), "M560,372 H660 L620,486 Q590,492 548,494Z")
    a.rect(mix(m.hot, m.light, 0.25), 284, 352, 392, 30, 8)
    a.oval("#5C544E", 480, 360, 176, 15)
    for _ in range(16):
        a.disc("#8A8078", a.rng.uniform(330, 630), a.rng.uniform(353, 366), a.rng.uniform(2, 4))
    dark, mid, lit, pale = "#1F6B4A", "#3E9A55", "#8CC957", "#D6E98A"
    frill = (
        "M0,10 C-56,-10 -104,-70 -92,-128 "
        "q-16,-20 4,-34 "
        "q-6,-26 24,-30 q4,-24 30,-16 q16,-22 34,-8 "
    )
    frill += "q18,-14 34,8 q26,-8 30,16 q30,4 24,30 q20,14 4,34 C104,-70 56,-10 0,10Z"
    leaves = (
        (-74, 1.12, dark),
        (74, 1.12, dark),
        (-50, 1.2, mid),
        (52, 1.18, mid),
        (-24, 1.3, mid),
        (26, 1.26, lit),
        (-40, 0.82, lit),
        (42, 0.8, lit),
        (2, 1.06, lit),
        (-14, 0.72, pale),
        (16, 0.66, pale),
    )
    for turn, s, c in leaves:
        with a.at(480, 360, s * 1.08, turn):
            a.shape(c, frill)
            vein = {dark: mid, mid: lit, lit: pale, pale: lit}[c]
            a.stroke(vein, 4, "M0,0 C-4,-60 2,-120 0,-176")
            a.stroke(vein, 2.4, "M0,-50 Q-30,-70 -52,-104 M0,-50 Q30,-70 52,-104")
            a.stroke(vein, 2.4, "M0,-96 Q-24,-112 -40,-146 M0,-96 Q24,-112 40,-146")
    for x, y in ((400, 170), (560, 210), (472, 120), (350, 260), (620, 290)):
        a.shape(
            m.light, f"M{x},{y - 12} Q{x + 10},{y + 2} {x},{y + 6} Q{x - 10},{y + 2} {x},{y - 12}Z"
        )


@scene
def coffee_hills(a: Art) -> None:
    m = DAWN
    sky(a, m, 200, (680, 150, 48))
    a.shape(
        m.far, "M0,200 Q120,120 240,160 Q360,90 500,170 Q640,110 760,170 Q860,130 960,180 V540 H0Z"
    )
    leaf, deep, frost = m.cool, mix(m.cool, m.ink, 0.45), mix(m.light, "#A9D3E4", 0.45)
    hills = (
        ("M0,250 Q180,170 400,230 Q640,300 960,200 V540 H0Z", mix(leaf, m.light, 0.45), 230, 0.5),
        ("M0,330 Q260,230 520,310 Q740,370 960,290 V540 H0Z", mix(leaf, m.light, 0.22), 310, 0.75),
        ("M0,430 Q240,350 480,400 Q740,450 960,380 V540 H0Z", leaf, 400, 1.15),
    )
    for n, (path, c, y, s) in enumerate(hills):
        a.shape(c, path)
        with a.inside(path):
            for j in range(3 if n else 2):
                yy = y - 36 * s + j * 58 * s
                bow = 40 if n % 2 else -40
                row = (
                    f"{yy + 30 - bow * 0.4} Q300,{yy - bow} "
                    f"560,{yy + 14} Q800,{yy + bow} 980,{yy - 20}"
                )
                a.dots(deep, 32 * s, f"M-20,{row}")
                lift = [f"{yy + d}" for d in (30 - bow * 0.4 - 6 * s, -bow - 6 * s, 14 - 6 * s)]
                lift += [f"{yy + bow - 6 * s}", f"{yy - 20 - 6 * s}"]
                a.dots(
                    frost,
                    13 * s,
                    f"M-20,{lift[0]} Q300,{lift[1]} 560,{lift[2]} Q800,{lift[3]} 980,{lift[4]}",
                    2.22,
                )
    house(a, m.light, m.hot, m.near, 110, 262, 74, 42, 3)
    house(a, m.hot, m.near, m.light, 190, 258, 44, 30, 2)
    shadow(a, m, 350, 520, 46, -150, 14)
    person(
        a,
        Look(m.hot, m.ink, SKIN[2], hat="sun", hat_colour=m.light),
        350,
        520,
        200,
        "stand",
        "reach",
    )
    bush(a, deep, frost, m.hot, 452, 530, 1.5)
    bush(a, deep, frost, m.hot, 840, 540, 2.1)
    person(
        a,
        Look(m.light, m.near, SKIN[3], hat="scarf", hat_colour=m.hot, dress=True),
        690,
        506,
        160,
        "stand",
        "hold",
    )
    a.shape(m.near, "M702,410 h44 l-6,34 h-32Z")
    birds(a, m.near, (300, 70, 16), (346, 96, 11), (270, 104, 10))


def bush(a: Art, deep: str, frost: str, berry: str, x: float, y: float, s: float) -> None:
    """A coffee bush with frost on its crown and red cherries."""
    with a.at(x, y, s):
        for dx, dy, r in (
            (-28, -22, 26),
            (28, -22, 26),
            (0, -28, 32),
            (-14, -58, 24),
            (16, -56, 22),
            (0, -80, 16),
        ):
            a.disc(deep, dx, dy, r)
        for dx, dy, r in (
            (-34, -34, 9),
            (-18, -72, 9),
            (2, -90, 9),
            (12, -66, 8),
            (36, -34, 8),
            (-6, -44, 8),
        ):
            a.oval(frost, dx, dy, r * 1.3, r * 0.7)
        for dx, dy in (
            (-20, -20),
            (-12, -16),
            (10, -26),
            (18, -20),
            (-4, -60),
            (22, -48),
            (-30, -48),
        ):
            a.disc(berry, dx, dy, 4.6)


@scene
def coffee_cup(a: Art) -> None:
    m = LAMP
    a.back(m.sky[0])
    for k, r in enumerate((400, 300, 205)):
        a.disc(m.sky[k + 1], 450, 250, r)
    a.shape(m.ink, "M0,420 H960 V540 H0Z")
    a.shape(m.near, "M0,420 H960 V436 H0Z")
    a.oval(fade("#000000", 0.35), 500, 478, 330, 28)
    a.oval(m.light, 450, 462, 280, 32)
    a.oval(m.far, 450, 458, 200, 18)
    a.ring(m.hot, 5, 450, 462, 264, 26)
    a.stroke(m.light, 34, "M640,250 C760,220 770,370 606,372")
    body = "M240,200 H660 C664,330 610,450 520,460 H380 C290,450 236,330 240,200Z"
    a.shape(m.light, body)
    with a.inside(body):
        a.shape(mix(m.light, m.far, 0.45), "M560,180 H700 V480 H470 C560,420 580,300 560,180Z")
        a.shape(m.hot, "M200,290 Q450,330 700,290 V330 Q450,370 200,330Z")
        a.shape(m.cool, "M200,344 Q450,384 700,344 V356 Q450,396 200,356Z")
    a.oval(mix(m.light, m.far, 0.3), 450, 202, 210, 40)
    a.oval("#4A2418", 450, 206, 190, 32)
    a.oval("#7A4526", 446, 208, 150, 23)
    a.oval(m.far, 440, 209, 100, 14)
    a.shape(
        m.light,
        "M440,222 C380,214 372,198 404,199 "
        "Q430,199 440,207 "
        "Q452,199 478,199 C510,200 500,214 440,222Z",
    )
    for x, s in ((370, 1.0), (450, 1.25), (530, 0.95)):
        w = (
            f"M{x - 12},150 C{x - 50 * s},{150 - 40 * s} "
            f"{x + 40 * s},{150 - 60 * s} {x},{150 - 110 * s} "
        )
        w += f"C{x + 56 * s},{150 - 60 * s} {x - 30 * s},{150 - 40 * s} {x + 12},150Z"
        a.shape(fade(m.light, 0.55), w)
    for x, y, t in (
        (770, 478, 20),
        (826, 496, -30),
        (716, 506, 80),
        (130, 490, 10),
        (176, 508, -50),
    ):
        with a.at(x, y, 1.2, t):
            a.oval("#6B3A22", 0, 0, 25, 16)
            a.stroke("#2A1A1C", 3.5, "M-23,0 Q-8,-9 0,0 Q8,9 23,0")


@scene
def library_boat(a: Art) -> None:
    m = DUSK
    sky(a, m, 300, (220, 260, 62))
    ridge(a, m.far, 274, 14, 340, 0.7)
    for x, h in ((40, 110), (96, 80), (890, 120), (930, 84), (836, 70)):
        palm(a, m.mid, m.mid, x, 296, h, 8 if x < 400 else -8)
    a.rect(m.mid, 0, 294, 960, 250)
    a.rect(mix(m.mid, m.near, 0.6), 0, 400, 960, 150)
    glitter(a, m.sky[5], 220, 66, 298, 540)
    ripples(a, m.sky[2], 310, 540, 26)
    a.stroke(m.ink, 9, "M330,430 V100")
    a.stroke(m.ink, 8, "M170,250 L500,26")
    a.shape(m.light, "M174,248 Q360,150 500,28 Q520,160 474,290 Q330,300 174,248Z")
    a.shape(m.sky[4], "M500,28 Q520,160 474,290 Q440,294 404,292 Q490,160 500,28Z")
    a.shape(fade(m.ink, 0.35), "M150,446 H840 L780,500 H240Z")
    a.rect(m.hot, 420, 252, 320, 150)
    a.rect(m.ink, 434, 268, 292, 124)
    tones = (m.light, m.hot, m.cool, m.sky[4], m.sky[2], m.sky[5])
    for j in range(3):
        shelf, book = 302 + j * 41, 440.0
        a.rect(m.hot, 434, shelf, 292, 6)
        while book < 716:
            w, tall = a.rng.choice((7, 9, 12)), a.rng.uniform(22, 31)
            a.rect(a.rng.choice(tones), book, shelf - tall, w, tall)
            book += w + 1.5
    a.shape(m.light, "M396,254 L430,226 H730 L764,254Z")
    for k in range(6):
        a.rect(m.near, 446 + k * 46, 230, 38, 18)
    a.shape(
        m.cool,
        "M110,356 Q200,404 420,400 H720 Q830,396 890,340 Q880,440 800,456 H240 Q140,440 110,356Z",
    )
    a.shape(
        m.ink,
        "M128,404 Q200,430 420,430 H720 Q820,426 880,396 Q862,446 800,456 H240 Q160,444 128,404Z",
    )
    a.stroke(m.light, 5, "M112,360 Q200,402 420,400 H720 Q830,396 886,346")
    person(
        a,
        Look(m.light, m.ink, SKIN[3], hat="scarf", hat_colour=m.hot, dress=True),
        378,
        402,
        132,
        arms="hold",
    )
    a.shape(m.hot, "M410,318 l22,-6 l4,24 l-22,6Z")
    person(
        a,
        Look(m.sky[4], m.ink, SKIN[2], hat="cap", hat_colour=m.light),
        790,
        396,
        122,
        "stand",
        "point",
    )
    for x, c, h in ((250, m.hot, 84), (292, m.sky[5], 74)):
        person(a, Look(c, m.near, SKIN[2]), x, 398, h, "sit", "hold")
    birds(a, m.ink, (700, 90, 17), (748, 118, 12), (664, 126, 10))


@scene
def nile_feluccas(a: Art) -> None:
    m = GOLD
    sky(a, m, 270, (480, 220, 60))
    a.shape(
        m.far, "M0,270 Q140,216 300,250 Q420,270 480,262 Q640,226 800,246 Q900,256 960,236 V300 H0Z"
    )
    a.rect(m.cool, 0, 284, 960, 12)
    for x, h in ((60, 90), (110, 64), (170, 80), (770, 84), (830, 62), (890, 96)):
        palm(a, m.cool, m.near, x, 288, h, 6 if x < 400 else -6)
    for x, w, h in ((240, 40, 24), (282, 30, 34), (640, 44, 26), (688, 30, 38)):
        a.rect(m.light, x, 288 - h, w, h)
        a.rect(m.near, x + w / 2 - 4, 274, 8, 14)
    river = mix("#3C8C88", m.cool, 0.2)
    a.rect(river, 0, 292, 960, 250)
    a.rect(mix(river, m.ink, 0.22), 0, 390, 960, 150)
    glitter(a, m.sky[4], 480, 60, 296, 540)
    ripples(a, mix(river, m.ink, 0.45), 310, 540, 30)
    fleet = (
        (620, 318, 92, True),
        (350, 326, 110, False),
        (500, 340, 132, False),
        (190, 384, 210, False),
    )
    for x, y, h, f in (*fleet, (770, 400, 236, True), (450, 504, 360, False)):
        a.shape(
            fade(m.ink, 0.25),
            f"M{x - h * 0.4},{y + h * 0.05} h{h * 0.84} l{-h * 0.2},{h * 0.1} h{-h * 0.5}Z",
        )
        felucca(a, m.light, m.hot, m.near, x, y, h, f)
        for k in range(3):
            a.disc(m.ink, x + (k - 1) * h * 0.13, y - h * 0.13, h * 0.022)
            a.rect(
                (m.hot, m.cool, m.light)[k],
                x + (k - 1) * h * 0.13 - h * 0.022,
                y - h * 0.11,
                h * 0.044,
                h * 0.06,
                2,
            )
    birds(a, m.near, (120, 110, 16), (164, 134, 11), (850, 90, 14))
