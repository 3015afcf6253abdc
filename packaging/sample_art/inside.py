"""Scenes within walls: stages, halls, rooms."""

from .drawing import DUSK, GOLD, LAMP, SAGE, Art, box, fade, mix, scene
from .people import SKIN, Look, person
from .scenery import shadow


@scene
def chess_board(a: Art) -> None:
    m = LAMP
    a.back(m.sky[0])
    for k, r in enumerate((430, 320, 215)):
        a.disc(m.sky[k + 1], 480, 190, r)
    a.disc(m.sun, 480, 150, 84)
    a.shape(m.ink, "M0,440 H960 V540 H0Z")
    a.shape(m.near, "M250,300 H710 L900,510 H60Z")
    a.shape(m.ink, "M60,510 H900 L894,536 H66Z")
    for j in range(6):
        v0, v1 = (j / 6) ** 1.25, ((j + 1) / 6) ** 1.25
        for i in range(8):
            q = []
            for u, v in ((i, v0), (i + 1, v0), (i + 1, v1), (i, v1)):
                left, wide = 264 - 178 * v, 432 + 356 * v
                q.append((left + wide * u / 8, 306 + 192 * v))
            a.points(m.light if (i + j) % 2 else m.hot, q)
    men = (
        (300, 330, 0.55, 1, 0),
        (384, 326, 0.55, 1, 1),
        (560, 328, 0.55, 1, 2),
        (650, 332, 0.58, 1, 0),
        (440, 356, 0.7, 1, 0),
        (220, 412, 0.9, 0, 0),
        (700, 406, 0.95, 0, 0),
        (800, 470, 1.3, 0, 2),
    )
    for x, y, s, dark, kind in men:
        chessman(a, m.ink if dark else m.light, m.near if dark else m.far, x, y, s, kind)
    chessman(a, m.cool, mix(m.cool, m.ink, 0.4), 470, 484, 2.35, 1)
    chessman(a, m.light, m.far, 270, 492, 1.9, 3)


def chessman(a: Art, c: str, d: str, x: float, y: float, s: float, kind: int) -> None:
    """A chessman: 0 pawn, 1 knight, 2 rook, 3 queen; its base on y."""
    with a.at(x, y, s):
        a.shape("#552A1A2C", "M-26,0 H30 L96,12 H20Z")
        a.shape(c, "M-30,2 Q-32,-12 -22,-14 H22 Q32,-12 30,2 Q0,10 -30,2Z")
        if kind == 0:
            a.shape(c, "M-20,-14 Q-8,-30 -8,-52 H8 Q8,-30 20,-14Z")
            a.shape(c, "M-15,-52 Q0,-60 15,-52 Q0,-46 -15,-52Z")
            a.disc(c, 0, -66, 15)
            a.shape(d, "M6,-14 Q4,-34 3,-48 H8 Q8,-30 20,-14Z")
        elif kind == 1:
            a.shape(
                c,
                "M-22,-14 Q-26,-46 -4,-66 Q-14,-62 -26,-54 "
                "Q-38,-46 -44,-56 Q-46,-66 -38,-74 "
                "L-22,-100 L-20,-118 L-8,-108 "
                "Q30,-104 30,-56 Q30,-34 22,-14Z",
            )
            a.shape(d, "M-8,-108 Q30,-104 30,-56 Q30,-34 22,-14 H8 Q22,-60 6,-88 Q0,-100 -8,-108Z")
            a.disc("#FFF0CF", -20, -86, 3.4)
            a.stroke(d, 2.4, "M-40,-60 L-32,-62")
        elif kind == 2:
            a.shape(
                c,
                "M-20,-14 L-14,-64 H-22 V-86 H-12 V-78 H-5 "
                "V-86 H5 V-78 H12 V-86 H22 V-64 H14 L20,-14Z",
            )
            a.shape(d, "M6,-14 L4,-64 H14 L20,-14Z")
        else:
            a.shape(c, "M-20,-14 Q-8,-50 -9,-84 H9 Q8,-50 20,-14Z")
            a.shape(
                c,
                "M-14,-84 L-24,-114 L-11,-102 L-6,-120 L0,-102 L6,-120 L11,-102 L24,-114 L14,-84Z",
            )
            a.disc(c, 0, -122, 5)
            a.shape(d, "M6,-14 Q4,-50 4,-84 H9 Q8,-50 20,-14Z")


@scene
def parliament(a: Art) -> None:
    m = GOLD
    a.back(m.sky[1])
    a.shape(m.sky[3], "M0,0 H960 V250 H0Z")
    for k in range(9):
        pane = 60 + k * 105
        a.rect(m.sky[4], pane - 24, 40, 48, 190, 24)
        a.rect(m.sky[2], pane + 36, 0, 24, 240)
    a.shape(m.near, "M0,226 H960 V250 H0Z")
    a.shape(m.mid, "M0,250 H960 V540 H0Z")
    a.shape(m.near, "M336,250 V96 L480,30 L624,96 V250Z")
    a.shape(m.cool, "M356,250 V108 L480,52 L604,108 V250Z")
    a.disc(m.sky[0], 480, 140, 44)
    a.disc(m.light, 480, 140, 30)
    for k in range(12):
        with a.at(480, 140, 1, k * 30):
            a.points(m.sky[0], [(-3, -28), (0, -38), (3, -28)])
    for j, y in enumerate((300, 362, 438)):
        rx, ry, s = 300 + j * 110, 66 + j * 34, 0.62 + j * 0.26
        with a.inside(box(0, 250, 960, 300)):
            a.stroke(
                (m.hot, mix(m.hot, m.ink, 0.2), mix(m.hot, m.ink, 0.38))[j],
                40 + j * 12,
                f"M{480 - rx},{y - 40} C{480 - rx},{y + ry} "
                f"{480 + rx},{y + ry} {480 + rx},{y - 40}",
            )
        n = 12 + j
        for k in range(n):
            t = (k + 0.5) / n
            x = (480 - rx) * ((1 - t) ** 3 + 3 * t * (1 - t) ** 2) + (480 + rx) * (
                3 * t * t * (1 - t) + t**3
            )
            yy = (y - 40) * ((1 - t) ** 3 + t**3) + (y + ry) * 3 * t * (1 - t) - 26 * s
            if (k * 3 + j) % 7 == 0:
                continue
            c = (m.ink, m.cool, m.light, m.near, m.ink, m.sky[0])[(k + j * 2) % 6]
            a.shape(
                c,
                f"M{x - 20 * s},{yy + 34 * s} Q{x - 22 * s},{yy} "
                f"{x},{yy - 2 * s} Q{x + 22 * s},{yy} {x + 20 * s},{yy + 34 * s}Z",
            )
            a.disc(SKIN[(k * 5 + j) % 4], x, yy - 12 * s, 12 * s)
            a.shape(
                "#241B26",
                f"M{x - 12.5 * s},{yy - 11 * s} q{12.5 * s},{-26 * s} "
                f"{25 * s},0 q{-12 * s},{-8 * s} {-25 * s},0Z",
            )
    a.shape(m.ink, "M410,296 H550 L540,250 H420Z")
    person(a, Look(m.hot, m.ink, SKIN[2], hat="bun"), 480, 296, 118, "none", "cheer")
    a.shape(m.near, "M424,248 H536 L526,300 H434Z")
    a.rect(m.sky[0], 416, 242, 128, 9, 3)


@scene
def courtroom(a: Art) -> None:
    m = LAMP
    a.back(m.mid)
    for k in range(8):
        a.rect(mix(m.mid, m.near, 0.45), 14 + k * 120, 20, 92, 260, 4)
        a.rect(m.mid, 26 + k * 120, 34, 68, 232, 3)
    a.disc(m.far, 480, 128, 98)
    a.disc(m.light, 480, 128, 86)
    c = m.near
    a.stroke(c, 6, "M480,66 V176 M452,180 H508")
    a.stroke(c, 5, "M424,88 Q480,72 536,88")
    for x in (424, 536):
        a.stroke(c, 2.4, f"M{x},88 L{x - 22},134 M{x},88 L{x + 22},134")
        a.shape(c, f"M{x - 28},134 H{x + 28} Q{x},164 {x - 28},134Z")
    person(a, Look(m.ink, m.ink, SKIN[3], hair="#E8E0D4"), 480, 432, 250, "none", "hold")
    a.shape(m.light, "M462,240 L480,270 L498,240 L492,236 H468Z")
    a.rect(m.near, 250, 318, 460, 130)
    a.rect(m.far, 234, 300, 492, 22, 4)
    for k in range(4):
        a.rect(m.ink, 270 + k * 110, 340, 90, 96, 3)
        a.rect(m.near, 276 + k * 110, 346, 78, 84, 2)
    with a.at(600, 288, 1, -24):
        a.rect(m.ink, -34, -22, 54, 30, 5)
        a.rect(m.far, -27, -22, 6, 30)
        a.rect(m.far, 8, -22, 6, 30)
        a.rect(m.ink, 16, -11, 86, 9, 4)
    a.rect(m.ink, 560, 290, 80, 12, 4)
    for k in range(3):
        a.rect((m.cool, m.hot, m.light)[k], 300 + 4 * k, 288 - k * 12, 92, 12, 2)
    a.rect(m.ink, 0, 446, 960, 100)
    for x, f in ((40, False), (920, True)):
        with a.at(x, 0, 1, 0, f):
            a.rect(m.near, -60, 392, 220, 150)
            a.rect(m.far, -60, 380, 230, 16, 4)
    person(a, Look(m.cool, m.ink, SKIN[0], hat="bun"), 250, 530, 260, "stand", "point")
    person(a, Look(m.hot, m.ink, SKIN[1]), 90, 520, 240, "none", "hold")
    person(
        a,
        Look(m.light, m.ink, SKIN[2], hat="scarf", hat_colour=m.cool),
        866,
        520,
        240,
        "none",
        "hold",
        True,
    )
    a.rect(m.near, 0, 424, 150, 120)
    a.rect(m.near, 806, 424, 160, 120)
    a.rect(m.far, 0, 414, 160, 14)
    a.rect(m.far, 796, 414, 170, 14)


@scene
def hospital_corridor(a: Art) -> None:
    m = SAGE
    a.back(m.sky[2])
    a.shape(m.sky[0], "M0,0 H960 L600,190 H360Z")
    for k in range(3):
        t = (0.0, 0.45, 0.74)[k]
        y, s = 20 + 150 * t, 1 - t
        a.shape(
            m.light,
            f"M{480 - 130 * s - 20},{y} h{260 * s + 40} l{-36 * s},{44 * s} h{-190 * s - 40}Z",
        )
    a.shape(m.far, "M0,540 L360,350 H600 L960,540Z")
    a.shape(mix(m.far, m.light, 0.4), "M300,540 L440,350 H520 L660,540Z")
    a.shape(
        mix(m.sky[1], m.far, 0.5), "M0,330 L360,272 V350 L0,540Z M960,330 L600,272 V350 L960,540Z"
    )
    a.shape(m.mid, "M0,330 L360,272 V282 L0,350Z M960,330 L600,272 V282 L960,350Z")
    a.rect(m.light, 360, 190, 240, 160)
    a.rect(m.mid, 396, 206, 166, 144, 4)
    a.rect(m.sun, 404, 214, 72, 136)
    a.rect(m.sun, 482, 214, 72, 136)
    ridge_y = 300
    a.shape(
        m.far,
        f"M404,{ridge_y} Q440,270 476,296 V350 H404Z M482,296 Q520,274 554,{ridge_y} V350 H482Z",
    )
    for x0, x1, y0, y1 in ((60, 170, 92, 452), (240, 310, 158, 378)):
        for f in (False, True):
            with a.at(960 if f else 0, 0, 1, 0, f):
                d = (y1 - y0) * 0.09
                a.points(
                    m.near if x0 == 60 else m.mid,
                    [(x0, y0), (x1, y0 + d), (x1, y1 - d * 1.6), (x0, y1 + 6)],
                )
                a.points(
                    m.sky[1],
                    [
                        (x0 + 30, y0 + 60),
                        (x1 - 24, y0 + 60 + d * 0.4),
                        (x1 - 24, y0 + 140),
                        (x0 + 30, y0 + 146),
                    ],
                )
                a.disc(m.cool, x1 - 14, (y0 + y1) / 2 + 10, 5)
    a.shape(fade(m.ink, 0.2), "M540,512 H830 L900,532 H600Z")
    a.rect(m.light, 560, 400, 290, 30, 10)
    a.rect(m.near, 556, 430, 300, 14, 5)
    a.stroke(m.near, 7, "M590,444 L690,500 M820,444 L700,500 M590,500 H820")
    a.disc(m.ink, 594, 510, 13)
    a.disc(m.ink, 816, 510, 13)
    a.shape(m.hot, "M640,402 Q650,372 700,376 H840 Q852,380 850,404Z")
    a.rect(m.light, 566, 380, 62, 26, 12)
    a.oval(SKIN[1], 606, 380, 18, 16)
    a.shape("#241B26", "M588,380 q2,-20 22,-17 q12,4 12,10 q-16,-6 -22,12Z")
    person(a, Look(m.mid, m.mid, SKIN[3], hat="bun"), 520, 516, 246, "walk", "reach")
    a.shape(fade(m.ink, 0.2), "M270,516 h70 l-120,20 h-60Z")
    person(a, Look(m.light, m.near, SKIN[0]), 300, 518, 262, "walk", "hold")
    a.rect(m.cool, 346, 346, 46, 60, 4)
    a.rect(m.light, 352, 356, 34, 44, 2)
    person(a, Look(m.hot, m.ink, SKIN[2], dress=True), 440, 372, 84, "stand", "wave")


@scene
def school_class(a: Art) -> None:
    m = SAGE
    a.back(m.sun)
    a.rect(mix(m.sun, m.far, 0.35), 0, 340, 960, 200)
    a.rect(m.cool, 190, 50, 470, 240, 6)
    a.rect(m.near, 204, 64, 442, 212)
    ch = mix(m.near, m.light, 0.75)
    a.ring(ch, 4, 320, 160, 58)
    a.stroke(
        ch, 4, "M262,160 H378 M320,102 V218 M320,102 Q270,160 320,218 M320,102 Q370,160 320,218"
    )
    a.stroke(ch, 4, "M430,220 L500,110 L580,220Z M500,110 V220 M500,204 h-16 v16")
    a.stroke(ch, 4, "M430,96 h40 M540,110 h70 M560,134 h50")
    a.rect(m.cool, 190, 288, 470, 12, 4)
    for x in (716, 836):
        a.rect(m.light, x, 60, 108, 200, 6)
        a.rect(m.sky[0], x + 8, 68, 92, 184)
        a.shape(m.far, f"M{x + 8},210 q46,-50 92,-10 v52 h-92Z")
        a.disc(m.cool, x + 70, 110, 18)
        a.rect(m.light, x + 50, 68, 7, 184)
    a.shape(fade(m.light, 0.5), "M716,260 H940 L760,540 H380Z")
    for k in range(4):
        a.rect((m.hot, m.mid, m.cool, m.near)[k], 30 + (k % 2) * 72, 70 + (k // 2) * 96, 60, 80, 2)
        a.disc(m.light, 60 + (k % 2) * 72, 110 + (k // 2) * 96, 18)
    person(
        a, Look(m.hot, m.ink, SKIN[2], hat="bun", dress=True), 640, 396, 270, "stand", "point", True
    )
    folk = (
        (120, m.mid, 0, "bun"),
        (320, m.hot, 3, ""),
        (520, m.near, 1, "scarf"),
        (720, m.cool, 2, ""),
        (890, m.mid, 0, "bun"),
    )
    for row, (y, s) in enumerate(((424, 0.8), (540, 1.12))):
        for k, (x, c, skin, hat) in enumerate(folk):
            if row == 0 and k in (3, 4):
                continue
            cx = x + (row * 70 - 60) * (1 if row == 0 else 0.4)
            c2 = c if row == 0 else (m.cool, m.light, m.hot, m.mid, m.near)[k]
            look = Look(c2, m.ink, SKIN[(skin + row) % 4], hat=hat, hat_colour=m.cool)
            up = (k + row) % 3 == 1
            person(a, look, cx, y + 66 * s, 190 * s, "none", "wave" if up else "hold")
            a.rect(m.far if row == 0 else m.mid, cx - 66 * s, y - 16 * s, 150 * s, 15 * s, 4)
            a.rect(m.near, cx - 58 * s, y - 1 * s, 134 * s, 60 * s)
            a.shape(
                m.light,
                f"M{cx + 6 * s},{y - 18 * s} l{10 * s},{-9 * s} h{38 * s} l{-4 * s},{9 * s}Z",
            )


@scene
def museum_hall(a: Art) -> None:
    m = DUSK
    a.back(m.sky[5])
    a.rect(m.sky[4], 0, 0, 960, 90)
    for k in range(5):
        x = 0 + k * 240
        a.shape(m.light, f"M{x - 80},430 V190 Q{x},80 {x + 80},190 V430Z")
        a.rect(m.sky[3], x - 120 + 220, 96, 40, 340)
        a.rect(m.sky[2], x - 120 + 244, 96, 16, 340)
        a.rect(m.far, x - 120 + 210, 84, 60, 18)
        a.rect(m.far, x - 120 + 210, 420, 60, 20)
    a.rect(m.far, 0, 434, 960, 110)
    a.shape(
        fade(m.light, 0.24),
        "M160,434 H320 L180,540 H-40Z M400,434 H560 L420,540 H200Z M640,434 H800 L660,540 H440Z",
    )
    bone, dark = m.light, m.ink
    a.rect(m.mid, 220, 420, 560, 36, 6)
    a.rect(m.near, 200, 450, 600, 22, 6)
    d = m.near
    a.stroke(d, 15, "M880,350 Q760,330 640,270 Q520,214 440,250 Q360,280 320,180 Q300,130 250,118")
    for k in range(9):
        t = k / 8
        px, py = 600 - 170 * t, 258 - 18 * t + 12 * t * t
        a.stroke(
            d, 7, f"M{px},{py} q-26,{50 + 20 * (1 - abs(t - 0.5))} 4,{86 + 26 * (1 - abs(t - 0.5))}"
        )
    a.stroke(
        d,
        17,
        "M616,280 L650,350 L610,386 L632,420 L600,422 M440,262 L424,340 L450,384 L430,420 L400,422",
    )
    a.stroke(d, 13, "M590,290 L580,360 L556,390 L566,420 M470,270 L490,350 L500,384 L486,420")
    for k in range(12):
        t = k / 11
        px, py = 650 + 220 * t, 262 + 76 * t**0.8
        a.stroke(d, 5, f"M{px},{py + 8} l{6 - 8 * t},{-26 + 18 * t}")
    for k in range(6):
        a.stroke(d, 5, f"M{330 + k * 18},{206 + k * 14 - (k > 3) * 10} l12,-20")
    a.shape(
        d, "M280,92 Q250,78 216,94 L150,126 Q146,140 160,144 L226,142 L270,152 Q296,136 290,106Z"
    )
    a.shape(d, "M168,152 L230,150 L268,160 Q250,172 220,168 L174,164Z")
    a.disc(m.hot, 256, 112, 8)
    for k in range(5):
        a.points(bone, [(164 + k * 13, 142), (174 + k * 13, 142), (169 + k * 13, 152)])
    folk = (
        (150, 516, 140, m.hot, "", False),
        (214, 520, 92, m.cool, "cap", False),
        (700, 524, 150, m.ink, "sun", True),
        (760, 520, 134, m.hot, "bun", True),
        (880, 512, 140, m.cool, "scarf", True),
    )
    for k, (x, y, h, c, hat, f) in enumerate(folk):
        shadow(a, m, x, y, 30, -70, 16)
        arms = ("point", "wave", "down", "point", "hold")[k]
        person(
            a,
            Look(c, dark, SKIN[k % 4], hat=hat, dress=k in (3, 4), hat_colour=m.sky[5]),
            x,
            y,
            h,
            "stand",
            arms,
            f,
        )


@scene
def weaving_loom(a: Art) -> None:
    m = GOLD
    a.back(m.sky[2])
    with a.inside("M60,260 V145 C60,20 250,20 250,145 V260Z"):
        a.rect(m.sky[4], 60, 50, 190, 210)
        a.shape(m.far, "M60,230 Q110,180 160,214 Q210,190 250,226 V260 H60Z")
        a.rect(m.cool, 60, 236, 190, 30)
    a.stroke(m.near, 7, "M155,50 V260 M60,160 H250")
    a.rect(m.mid, 0, 440, 960, 110)
    a.shape(fade(m.light, 0.3), "M80,450 H260 L440,540 H160Z")
    for k in range(5):
        a.rect((m.hot, m.cool, m.light, m.mid, m.near)[k], 60 + k * 42, 320, 34, 44, 10)
        a.stroke(fade(m.ink, 0.3), 2, f"M{62 + k * 42},334 h30 M{62 + k * 42},348 h30")
    a.rect(m.near, 40, 364, 240, 12, 3)
    a.rect(m.near, 60, 376, 10, 70)
    a.rect(m.near, 250, 376, 10, 70)
    frame = m.near
    a.shape(fade(m.ink, 0.2), "M400,500 H880 L960,530 H460Z")
    for k in range(31):
        a.stroke(m.light, 2, f"M{426 + k * 14},70 V330")
    bands = (m.hot, m.light, m.cool, m.hot, m.sky[0], m.ink, m.light, m.hot)
    for j, c in enumerate(bands):
        y = 262 + j * 27
        a.rect(c, 418, y, 436, 28)
        d = bands[(j + 3) % 8] if bands[(j + 3) % 8] != c else m.ink
        for k in range(10):
            x = 440 + k * 43.6
            if j % 3 == 0:
                a.points(d, [(x - 16, y + 14), (x, y + 3), (x + 16, y + 14), (x, y + 25)])
            elif j % 3 == 1:
                a.points(d, [(x - 20, y + 27), (x, y + 4), (x + 20, y + 27)])
            else:
                a.rect(d, x - 7, y + 8, 14, 12)
    a.rect(frame, 396, 40, 24, 460, 4)
    a.rect(frame, 850, 40, 24, 460, 4)
    a.rect(frame, 380, 48, 510, 26, 6)
    a.rect(mix(frame, m.mid, 0.5), 400, 150, 470, 16, 5)
    a.rect(mix(frame, m.mid, 0.5), 400, 196, 470, 10, 5)
    a.rect(frame, 384, 470, 504, 24, 6)
    a.shape(m.ink, "M560,254 Q620,240 690,254 Q620,268 560,254Z")
    a.oval(m.hot, 624, 254, 26, 6)
    look = Look(m.hot, m.near, SKIN[2], hat="bun", dress=True)
    a.rect(m.ink, 270, 430, 90, 16, 4)
    a.stroke(m.ink, 10, "M284,446 V520 M346,446 V520")
    person(a, look, 318, 526, 300, "sit", ("M-6,-74 L10,-60 L40,-78", "M9,-76 L26,-66 L52,-82"))
    a.shape(m.cool, "M270,410 Q320,388 384,424 L390,450 Q320,430 264,440Z")
    for x, y, c in ((160, 500, m.cool), (210, 516, m.hot), (120, 520, m.light)):
        a.disc(c, x, y, 25)
        a.stroke(
            fade(m.ink, 0.3),
            2.5,
            f"M{x - 20},{y - 8} Q{x},{y - 22} {x + 20},{y - 6} M{x - 22},{y + 4} "
            f"Q{x},{y - 12} {x + 22},{y + 6} M{x - 16},{y + 16} Q{x},{y + 2} {x + 18},{y + 14}",
        )
