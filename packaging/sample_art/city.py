"""Scenes of streets, trains and stadiums."""

from .drawing import DAWN, DUSK, NIGHT, NOON, SAGE, Art, box, fade, mix, scene
from .ocean import bicycle
from .people import SKIN, Look, person
from .scenery import (
    birds,
    lamp_glow,
    moon,
    shadow,
    sky,
    skyline,
    tree,
    windows,
)


def awning(a: Art, c: str, d: str, x: float, y: float, w: float, h: float, n: int) -> None:
    """A striped awning with a scalloped hem."""
    s = w / n
    for k in range(n):
        col = c if k % 2 == 0 else d
        a.rect(col, x + k * s, y, s + 0.5, h)
        a.disc(col, x + (k + 0.5) * s, y + h, s / 2)


@scene
def night_market(a: Art) -> None:
    m = NIGHT
    sky(a, m, 300)
    moon(a, m, 820, 74, 34)
    skyline(a, m.mid, 340, 70, 150, m.far, 60)
    a.rect(m.near, 0, 330, 960, 220)
    a.shape(m.mid, "M330,330 H630 L800,540 H160Z")
    for y, x0, x1 in ((120, 0, 960), (180, 120, 840)):
        a.stroke(m.ink, 3, f"M{x0},{y - 50} Q480,{y + 70} {x1},{y - 50}")
        for k in range(1, 10):
            t = k / 10
            x, yy = x0 + (x1 - x0) * t, (y - 50) + 240 * t * (1 - t)
            lamp_glow(a, m.hot, x, yy + 16, 34)
            a.oval((m.hot, "#E9573A")[k % 2], x, yy + 16, 13, 15)
            a.rect(m.light, x - 5, yy, 10, 3)
    stalls = (
        (-10, 520, 1.0, "#E9573A"),
        (240, 420, 0.62, m.cool),
        (560, 420, 0.62, "#E9573A"),
        (670, 520, 1.0, m.cool),
    )
    for x, y, s, c in sorted(stalls, key=lambda t: t[1]):
        with a.at(x, y, s):
            a.rect(m.ink, 8, -240, 9, 240)
            a.rect(m.ink, 283, -240, 9, 240)
            a.shape(fade(m.hot, 0.35), "M20,-196 H280 V-96 H20Z")
            a.rect(m.hot, 0, -100, 300, 20, 4)
            a.rect(mix(c, m.ink, 0.5), 10, -82, 280, 82)
            for k in range(7):
                col = (m.hot, "#E9573A", m.cool, m.light)[k % 4]
                for dx, dy in ((-10, 0), (10, 0), (0, -14)):
                    a.disc(col, 36 + k * 38 + dx, -108 + dy, 11)
            awning(a, c, m.light, -10, -250, 320, 44, 10)
            lamp_glow(a, m.light, 150, -168, 60)
            a.disc(m.light, 150, -172, 9)
    person(a, Look(m.light, m.ink, SKIN[2], hat="bun"), 70, 522, 168, "stand", "hold")
    person(
        a,
        Look(m.hot, m.ink, SKIN[1], hat="cap", hat_colour=m.light),
        890,
        522,
        160,
        "stand",
        "reach",
        True,
    )
    for x, y, h, c, f in (
        (400, 470, 110, m.cool, False),
        (450, 474, 100, m.hot, True),
        (560, 500, 150, "#E9573A", True),
        (352, 516, 160, m.far, False),
    ):
        a.oval(fade(m.ink, 0.5), x, y, h * 0.2, 6)
        person(
            a,
            Look(
                c,
                m.ink,
                SKIN[(x // 50) % 4],
                dress=x in (450, 352),
                hat="scarf" if x == 352 else "",
            ),
            x,
            y,
            h,
            "walk",
            "swing",
            f,
        )


@scene
def city_tram(a: Art) -> None:
    m = DAWN
    sky(a, m, 340, (760, 180, 52))
    skyline(a, m.far, 400, 120, 210, "", 70)
    tones = (m.light, m.mid, m.cool, m.far, m.hot)
    for k, (x, w, h) in enumerate(
        ((-20, 120, 280), (104, 100, 330), (208, 116, 250), (330, 96, 300), (860, 120, 300))
    ):
        c = tones[k]
        a.rect(c, x, 430 - h, w, h)
        a.rect(mix(c, m.near, 0.4), x - 5, 424 - h, w + 10, 12)
        windows(
            a,
            m.near if c != m.near else m.light,
            x + 6,
            446 - h,
            w - 12,
            h - 120,
            3,
            max(2, int(h / 70)),
        )
        awning(a, m.hot if c != m.hot else m.cool, m.light, x + 10, 350, w - 20, 16, 6)
        a.rect(m.ink, x + 16, 374, w - 32, 56)
    a.rect(mix(m.near, m.far, 0.35), 0, 428, 960, 120)
    a.rect(m.near, 0, 462, 960, 90)
    a.rect(m.light, 0, 506, 960, 4)
    a.rect(m.light, 0, 530, 960, 4)
    a.stroke(m.ink, 2.5, "M0,110 Q480,150 960,96 M540,136 L560,186")
    a.shape(fade(m.ink, 0.35), "M330,500 H880 L840,530 H280Z")
    a.stroke(m.ink, 5, "M520,226 L560,186 L600,226 M534,186 H588")
    a.rect(m.hot, 320, 224, 540, 250, 34)
    a.rect(m.light, 320, 340, 540, 26)
    a.rect(mix(m.hot, m.ink, 0.4), 336, 440, 508, 40, 10)
    a.rect(mix(m.hot, m.ink, 0.25), 350, 218, 480, 14, 7)
    for k in range(5):
        a.rect(m.ink, 340 + k * 86, 256, 74, 76, 8)
        a.rect(m.sky[3], 345 + k * 86, 261, 64, 66, 5)
        if k not in (1, 4):
            with a.inside(box(345 + k * 86, 261, 64, 66)):
                c = (m.cool, m.mid, m.near)[k % 3]
                person(
                    a,
                    Look(c, m.ink, SKIN[k % 4], hat=("bun", "", "cap", "scarf")[k]),
                    376 + k * 86,
                    400,
                    120,
                )
    a.rect(m.ink, 776, 256, 76, 90, 10)
    a.rect(m.sky[3], 782, 262, 64, 78, 7)
    for x in (420, 500, 690, 770):
        a.disc(m.ink, x, 484, 22)
        a.disc(m.far, x, 484, 9)
    a.disc(m.light, 838, 404, 14)
    for x, h, c, f in (
        (100, 150, m.hot, False),
        (190, 130, m.cool, True),
        (250, 140, m.ink, False),
    ):
        shadow(a, m, x, 474, 40, -90, 14)
        person(
            a,
            Look(c, m.ink, SKIN[x % 3], dress=x == 190, hat="sun" if x == 100 else ""),
            x,
            476,
            h,
            "walk",
            "swing",
            f,
        )


@scene
def bakery_window(a: Art) -> None:
    m = DUSK
    a.back(m.mid)
    for j in range(10):
        for i in range(14):
            if (i * 7 + j * 5) % 4 == 0:
                a.rect(mix(m.mid, m.near, 0.35), i * 78 - (j % 2) * 39, j * 60 + 4, 70, 52, 3)
    a.rect(m.ink, 110, 96, 740, 400, 10)
    a.rect(m.sky[5], 130, 120, 520, 320)
    a.rect(m.sky[4], 130, 120, 520, 70)
    lamp_glow(a, m.light, 260, 150, 130)
    lamp_glow(a, m.light, 520, 150, 130)
    for x in (260, 520):
        a.stroke(m.ink, 3, f"M{x},110 V140")
        a.shape(m.ink, f"M{x - 28},164 Q{x},120 {x + 28},164Z")
    person(
        a,
        Look(m.light, m.ink, SKIN[1], hat="chef", hat_colour=m.light),
        420,
        470,
        262,
        "none",
        "hold",
    )
    crust, lit = "#B5632F", "#E09A4C"
    a.rect(m.hot, 130, 300, 520, 12)
    for k in range(5):
        if k != 3:
            x = 176 + k * 104
            a.shape(crust, f"M{x - 44},300 Q{x - 44},252 {x},250 Q{x + 44},252 {x + 44},300Z")
            for d in (-20, 0, 20):
                a.stroke(lit, 6, f"M{x + d - 7},286 L{x + d + 7},264")
    a.rect(m.ink, 130, 398, 520, 42)
    a.rect(m.hot, 130, 390, 520, 12)
    for k in range(6):
        x = 180 + k * 84
        a.stroke(crust, 22, f"M{x - 24},378 Q{x},340 {x + 24},378")
        a.stroke(lit, 4, f"M{x - 14},372 L{x - 8},354 M{x},366 V346 M{x + 14},372 L{x + 8},354")
    for k in range(4):
        with a.at(566 + k * 17, 300, 1, -14 + k * 9):
            a.rect(crust if k % 2 else lit, -8, -124, 16, 126, 8)
    a.shape(fade(m.light, 0.22), "M150,120 H250 L130,360 V180Z")
    a.rect(m.cool, 680, 130, 150, 366, 6)
    a.rect(m.sky[5], 702, 152, 106, 190, 4)
    a.shape(fade(m.light, 0.3), "M702,200 L760,152 H790 L702,240Z")
    a.disc(m.light, 808, 396, 7)
    awning(a, m.hot, m.light, 90, 62, 780, 60, 13)
    a.rect(m.near, 0, 494, 960, 50)
    a.shape(fade(m.sky[5], 0.32), "M130,494 H650 L760,540 H60Z")
    look = Look(m.hot, m.ink, SKIN[0], hat="scarf", hat_colour=m.cool, dress=True)
    person(a, look, 60, 524, 230, "stand", "point")
    person(
        a,
        Look(m.light, m.ink, SKIN[2], hat="cap", hat_colour=m.hot),
        130,
        528,
        140,
        "stand",
        "reach",
    )


@scene
def clock_tower(a: Art) -> None:
    m = DUSK
    sky(a, m, 440, (480, 300, 96))
    skyline(a, m.far, 470, 50, 120, "", 60)
    skyline(a, m.mid, 500, 40, 100, m.sky[4], 66)
    a.rect(m.near, 0, 488, 960, 60)
    c, shade = m.ink, m.near
    a.rect(c, 398, 150, 164, 350)
    a.rect(shade, 398, 150, 60, 350)
    a.rect(c, 384, 136, 192, 20)
    a.rect(c, 390, 316, 180, 14)
    a.rect(c, 410, 98, 140, 42)
    for k in range(4):
        a.shape(m.sky[5], f"M{420 + k * 32},138 v-20 q12,-18 24,0 v20Z")
    a.points(m.hot, [(396, 100), (480, -10), (564, 100)])
    a.points(mix(m.hot, c, 0.35), [(480, -10), (564, 100), (500, 100)])
    a.disc(m.hot, 480, 234, 74)
    a.disc(m.light, 480, 234, 64)
    for k in range(12):
        with a.at(480, 234, 1, k * 30):
            a.rect(c, -2.5, -60, 5, 14 if k % 3 == 0 else 8)
    a.stroke(c, 7, "M480,234 L456,206")
    a.stroke(c, 5, "M480,234 L512,190")
    a.disc(m.hot, 480, 234, 7)
    windows(a, m.sky[4], 410, 344, 140, 90, 3, 2)
    a.shape(m.sky[4], "M458,500 v-46 q22,-30 44,0 v46Z")
    for x in (60, 200, 760, 900):
        a.rect(c, x - 3, 380, 6, 130)
        lamp_glow(a, m.sky[5], x, 372, 54)
        a.disc(m.light, x, 372, 12)
    for k, (x, c2) in enumerate(
        ((130, m.hot), (290, m.cool), (330, m.light), (640, m.sky[2]), (700, m.hot), (840, m.cool))
    ):
        shadow(a, m, x, 522, 26, (x - 480) * 0.22, 16)
        person(
            a,
            Look(c2, m.ink, SKIN[k % 4], dress=k % 2 == 0, hat=("", "sun", "bun")[k % 3]),
            x,
            524,
            84 + k % 3 * 6,
            "walk",
            "swing",
            k > 2,
        )
    birds(a, m.ink, (250, 110, 18), (300, 140, 12), (690, 90, 16), (730, 124, 11), (640, 130, 9))


@scene
def bicycle_street(a: Art) -> None:
    m = NOON
    sky(a, m, 260, (480, 150, 50))
    tones = (m.hot, m.light, m.cool, m.mid, m.light, m.hot)
    for side in (False, True):
        with a.at(960 if side else 0, 0, 1, 0, side):
            for k in range(4):
                x0, x1 = k * 96, k * 96 + 98
                t0, t1 = 20 + k * 50, 20 + k * 50 + 24
                b0, b1 = 470 - k * 50, 470 - (k + 1) * 50
                c = tones[(k + 3 * side) % 6]
                a.points(c, [(x0, t0), (x1, t1), (x1, b1), (x0, b0)])
                for j in range(3):
                    for i in range(2):
                        wx, wy = x0 + 16 + i * 42, t0 + 36 + j * (b0 - t0) * 0.2
                        a.rect(
                            m.ink if c != m.mid else m.light,
                            wx,
                            wy + 8 * i,
                            24 - k * 2,
                            36 - k * 5,
                            2,
                        )
                a.points(
                    m.ink,
                    [
                        (x0 + 10, b0 - 70 + k * 10),
                        (x1 - 8, b1 - 26 + k * 10 - 40 + k * 6),
                        (x1 - 8, b1),
                        (x0 + 10, b0 - 6),
                    ],
                )
    a.shape(m.far, "M384,276 H576 L960,470 V540 H0 V470Z")
    a.shape(mix(m.far, m.light, 0.55), "M440,276 H520 L720,540 H240Z")
    for k in range(5):
        y = 300 + k * k * 13 + k * 8
        a.shape(m.light, f"M{478 - k},{y} h{4 + k * 2} l{k},{8 + k * 7} h{-6 - k * 3}Z")
    tree(a, m.mid, m.near, 404, 300, 110, m.far)
    tree(a, m.mid, m.near, 556, 300, 110, m.far)
    tree(a, m.near, m.ink, 150, 470, 250, m.mid)
    tree(a, m.near, m.ink, 830, 470, 250, m.mid)
    riders = (
        (440, 350, 90, m.light, ""),
        (560, 390, 120, m.cool, "sun"),
        (330, 430, 160, m.hot, "scarf"),
        (610, 512, 226, m.near, "hard"),
    )
    for k, (x, y, h, c, hat) in enumerate(riders):
        shadow(a, m, x, y, h * 0.5, h * 0.6, h * 0.06)
        bicycle(a, m.ink, x, y, h * 0.0125)
        look = Look(c, m.ink, SKIN[k], hat=hat, hat_colour=m.cool if c != m.cool else m.hot)
        person(a, look, x - h * 0.1, y - h * 0.2, h * 0.92, "sit", "reach")
    a.rect(m.light, 686, 410, 52, 36, 4)
    for k in range(3):
        a.disc((m.hot, m.cool, m.hot)[k], 698 + k * 14, 408, 10)
    a.stroke(m.near, 2, "M120,90 Q480,190 840,90")
    for k in range(1, 14):
        t = k / 14
        px, py = 120 + 720 * t, 90 + 200 * t * (1 - t)
        a.points((m.hot, m.cool, m.light)[k % 3], [(px - 14, py), (px + 14, py), (px, py + 26)])


@scene
def newspaper_stand(a: Art) -> None:
    m = SAGE
    a.back(m.sky[1])
    skyline(a, m.sky[0], 420, 180, 330, "", 110)
    skyline(a, mix(m.far, m.sky[0], 0.4), 430, 90, 200, m.sky[2], 96)
    a.rect(m.far, 0, 424, 960, 130)
    a.rect(mix(m.far, m.mid, 0.5), 0, 480, 960, 70)
    a.shape(fade(m.ink, 0.25), "M260,486 H720 L900,520 H420Z")
    a.rect(m.near, 250, 180, 460, 310, 6)
    a.rect(m.ink, 280, 214, 400, 150)
    a.rect(m.hot, 262, 372, 436, 108)
    a.rect(m.light, 252, 356, 456, 20, 4)
    awning(a, m.hot, m.light, 220, 142, 520, 56, 11)
    a.shape(m.near, "M240,146 Q480,40 720,146Z")
    a.shape(m.light, "M440,62 h80 l-6,34 h-68Z")
    a.stroke(m.hot, 4, "M450,72 h60 M452,84 h40")
    tones = (m.light, m.cool, m.sky[0], m.hot)
    for k in range(5):
        x = 296 + k * 78 if k < 2 else 310 + k * 78
        if k != 2:
            paper(a, tones[k % 4], m.ink, x, 228, 0.62)
    person(
        a, Look(m.cool, m.ink, SKIN[1], hat="cap", hat_colour=m.hot), 484, 476, 250, "none", "none"
    )
    a.rect(m.hot, 262, 376, 436, 106)
    a.rect(m.light, 252, 356, 456, 20, 4)
    for k in range(4):
        for j in range(3):
            a.rect(tones[(k + j) % 3], 282 + k * 104 + j * 3, 346 - j * 9, 84, 9, 2)
    for k in range(5):
        paper(a, tones[(k + 1) % 3], m.ink, 278 + k * 84, 388, 0.68)
    person(
        a,
        Look(m.near, m.ink, SKIN[3], hat="sun", hat_colour=m.light),
        160,
        508,
        250,
        "stand",
        ("M-8,-76 L2,-60 L20,-66", "M8,-76 L12,-60 L26,-66"),
    )
    with a.at(196, 324, 1.1, -8):
        paper(a, m.light, m.ink, 0, -10, 0.9)
    person(
        a,
        Look(m.light, m.mid, SKIN[0], hat="bun", dress=True),
        800,
        506,
        236,
        "walk",
        "reach",
        True,
    )
    paper(a, m.cool, m.ink, 716, 330, 0.7)
    for x, y in ((60, 520), (90, 508), (900, 514), (870, 526)):
        a.oval(m.near, x, y, 13, 9)
        a.disc(m.near, x + 11, y - 9, 5)
        a.points(m.hot, [(x + 15, y - 10), (x + 21, y - 8), (x + 15, y - 6)])


def paper(a: Art, c: str, ink: str, x: float, y: float, s: float) -> None:
    """A front page with a picture and grey lines."""
    with a.at(x, y, s):
        a.rect(c, 0, 0, 88, 116, 2)
        a.rect(ink, 8, 8, 72, 12)
        a.rect(fade(ink, 0.45), 8, 28, 42, 36)
        for k in range(3):
            a.rect(fade(ink, 0.45), 56, 30 + k * 12, 24, 5)
        for k in range(4):
            a.rect(fade(ink, 0.45), 8, 72 + k * 10, 72, 4)


@scene
def rooftop_garden(a: Art) -> None:
    m = DAWN
    sky(a, m, 320, (660, 200, 56))
    skyline(a, m.far, 420, 90, 220, m.sky[2], 80)
    skyline(a, m.mid, 460, 60, 150, m.far, 90)
    green, lit = m.cool, mix(m.cool, "#B8D26A", 0.6)
    a.rect(m.light, 0, 396, 960, 160)
    a.rect(mix(m.light, m.far, 0.4), 0, 384, 960, 18)
    a.rect(mix(m.light, m.far, 0.2), 0, 470, 960, 80)
    a.shape(m.near, "M90,400 V250 H250 V400Z")
    a.shape(fade(m.light, 0.35), "M98,394 V256 H166 V394Z M174,394 V256 H242 V394Z")
    a.shape(fade(m.light, 0.5), "M76,254 L170,196 L264,254Z")
    a.stroke(
        m.light, 4, "M90,400 V252 H250 V400 M90,252 L170,200 L250,252 M170,200 V400 M90,326 H250"
    )
    for k in range(4):
        a.disc(green, 112 + k * 38, 376 - (k % 2) * 20, 20)
        a.disc(m.hot, 108 + k * 38, 372 - (k % 2) * 20, 6)
    a.stroke(m.near, 6, "M780,396 V270 M860,396 V270")
    a.shape(m.near, "M750,190 H890 L876,276 H764Z")
    a.shape(m.mid, "M742,194 L820,140 L898,194Z")
    a.stroke(m.ink, 3, "M756,220 H884 M760,250 H880")
    for x, w, n in ((40, 250, 6), (340, 280, 7), (690, 240, 6)):
        a.shape(fade(m.ink, 0.2), f"M{x},506 h{w} l-60,26 h{-w}Z")
        a.rect(m.hot, x, 450, w, 58, 4)
        a.rect(mix(m.hot, m.ink, 0.3), x, 478, w, 6)
        a.rect(m.ink, x + 8, 442, w - 16, 10)
        for k in range(n):
            px = x + 26 + k * (w - 46) / (n - 1)
            h = 34 + (k * 23 + x) % 36
            a.stroke(green, 4, f"M{px},444 V{444 - h}")
            for j in range(3):
                yy = 440 - h * (j + 0.6) / 3
                a.oval(lit if j % 2 else green, px - 9, yy, 11, 6)
                a.oval(green if j % 2 else lit, px + 9, yy - 6, 11, 6)
            a.disc((m.hot, "#F2B544", m.light)[(k + x) % 3], px, 442 - h, 9)
    person(
        a,
        Look("#F2B544", m.near, SKIN[3], hat="sun", hat_colour=m.light),
        316,
        510,
        220,
        "stand",
        "reach",
        True,
    )
    a.shape(m.mid, "M216,356 h40 l-4,36 h-32Z")
    a.stroke(m.mid, 6, "M218,372 L190,352 M256,362 q20,6 2,24")
    a.dots(m.light, 4, "M190,354 Q160,380 154,430", 3)
    person(a, Look(m.light, m.ink, SKIN[1], hat="bun", dress=True), 652, 512, 200, "stand", "hold")
    a.shape(m.near, "M684,378 h54 l-8,34 h-38Z")
    for k in range(3):
        a.disc((m.hot, lit, "#F2B544")[k], 694 + k * 17, 376, 11)
    a.stroke(m.near, 2.5, "M250,250 Q500,330 780,272")
    for k in range(1, 10):
        t = k / 10
        a.disc(m.sun, 250 + 530 * t, 252 + 22 * t + 132 * t * (1 - t), 6)
    birds(a, m.near, (430, 90, 16), (476, 114, 11))
