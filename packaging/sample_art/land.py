"""Scenes of fields, hills and weather."""

from .drawing import DAWN, DUSK, GOLD, ICE, NIGHT, NOON, SAGE, Art, fade, mix, scene
from .people import SKIN, Look, person
from .scenery import (
    birds,
    cloud,
    cypress,
    glitter,
    house,
    lamp_glow,
    peaks,
    pine,
    ridge,
    ripples,
    shadow,
    sky,
    snowcap,
    stars,
    tree,
    windows,
)


@scene
def barley_field(a: Art) -> None:
    m = GOLD
    sky(a, m, 280, (640, 190, 58))
    ridge(a, m.far, 268, 16, 420, 1)
    house(a, m.hot, m.ink, m.light, 150, 276, 76, 44)
    tree(a, m.cool, m.near, 262, 280, 74, mix(m.cool, m.sky[1], 0.3))
    tree(a, m.cool, m.near, 104, 280, 90, mix(m.cool, m.sky[1], 0.3))
    gold = "#E9B04A"
    for k, y in enumerate((282, 318, 364, 426)):
        c = mix(gold, m.mid, 0.14 + 0.17 * k)
        a.shape(
            c,
            f"M0,{y} Q240,{y - 18 + 12 * (k % 2)} 480,{y - 4} Q740,{y + 14} 960,{y - 12} V540 H0Z",
        )
    for k in range(9):
        a.shape(fade(m.near, 0.16), f"M{560 + k * 5},300 L{-240 + k * 170},540 h60Z")
    shadow(a, m, 420, 470, 60, -180, 22)
    look = Look(m.light, m.near, SKIN[0], hat="scarf", hat_colour=m.hot, dress=True)
    person(a, look, 420, 474, 210, "stand", "reach")
    for x, y, h, t in [
        (40 + k * 46, 552, 170 + (k * 53) % 90, -6 + (k * 7) % 16) for k in range(0, 21, 3)
    ]:
        tall = h * 0.55 if 300 < x < 540 else h
        with a.at(x, y, 1, t):
            a.stroke(m.near, 3, f"M0,0 Q-4,{-tall * 0.6} 0,{-tall}")
            ear(a, m.sky[3], m.mid, 0, -tall, 1.35)
    for k in range(3):
        with a.at(498, 336, 0.8, 14 + 16 * k):
            ear(a, m.sky[4], m.mid, 0, 0)
    birds(a, m.near, (240, 100, 16), (286, 126, 11), (820, 90, 13))


def ear(a: Art, grain: str, beard: str, px: float, py: float, s: float = 1) -> None:
    """An ear of barley standing on (px, py)."""
    with a.at(px, py, s):
        for k in range(5):
            for d in (-1, 1):
                if k % 2 == 0:
                    a.stroke(beard, 1.8, f"M{5 * d},{-10 - k * 13} L{20 * d},{-56 - k * 13}")
                with a.at(6 * d, -7 - k * 13, 1, 24 * d):
                    a.oval(grain, 0, 0, 5.5, 10)
        a.oval(grain, 0, -72, 5.5, 10)


@scene
def seed_vault(a: Art) -> None:
    m = ICE
    night = NIGHT
    sky(a, night, 340, None, 12)
    stars(a, night.light, 70, 220)
    for k, c in enumerate(("#4FB3A9", "#7ED0B0", "#3E8EA8")):
        y = 120 + k * 34
        a.shape(
            fade(c, 0.34),
            f"M0,{y + 60} C160,{y - 90} 300,{y + 70} 480,{y - 30} "
            f"C640,{y - 110} 800,{y + 60} 960,{y - 70} "
            f"V{y - 30} C800,{y + 110} 640,{y - 50} 480,{y + 30} "
            f"C300,{y + 130} 160,{y - 20} 0,{y + 110}Z",
        )
    peaks(a, m.near, m.mid, 420, ((120, 250), (330, 270), (860, 220)))
    snowcap(a, m.light, 860, 220, 70)
    snowcap(a, m.light, 120, 250, 56)
    a.shape(m.far, "M0,400 Q200,330 420,300 Q600,240 960,330 V540 H0Z")
    a.shape(m.sky[3], "M0,440 Q240,380 420,392 Q640,320 960,390 V540 H0Z")
    a.shape(m.light, "M0,486 Q300,440 520,450 Q760,440 960,470 V540 H0Z")
    a.shape(night.near, "M420,470 V210 L560,180 V470Z")
    a.shape(mix(night.near, m.near, 0.5), "M560,180 L760,300 V440 L560,470Z")
    a.rect(night.ink, 448, 340, 84, 128)
    a.rect(night.hot, 456, 350, 68, 118)
    a.rect(night.light, 462, 356, 26, 112)
    a.rect(night.light, 492, 356, 26, 112)
    a.rect(night.sky[2], 440, 212, 100, 112)
    for j in range(6):
        for i in range(5):
            c = (night.cool, night.light, "#7ED0B0", m.far)[(i * 3 + j * 5) % 4]
            x, y = 444 + i * 19, 216 + j * 18
            a.points(c, [(x, y + 14), (x + (8 if (i + j) % 2 else 2), y), (x + 16, y + 14)])
    lamp_glow(a, night.light, 490, 410, 120)
    a.shape(fade(night.light, 0.5), "M448,468 H532 L600,540 H380Z")
    a.shape(m.light, "M410,214 L560,174 L776,300 L770,306 L560,190 L412,226Z")
    person(
        a,
        Look(night.hot, night.near, SKIN[0], hat="cap", hat_colour=night.cool),
        400,
        508,
        110,
        "walk",
        "reach",
    )
    a.rect(m.near, 428, 432, 38, 26, 3)
    a.rect(m.light, 434, 440, 26, 7)
    person(
        a,
        Look(night.cool, night.near, SKIN[2], hat="scarf", hat_colour=night.hot),
        650,
        506,
        106,
        "walk",
        "reach",
        True,
    )
    a.rect(m.near, 586, 434, 36, 24, 3)
    for x, y in ((430, 512), (380, 520), (330, 528)):
        a.oval(m.far, x, y, 7, 2.6)
    for _ in range(40):
        a.disc(m.light, a.rng.uniform(0, 960), a.rng.uniform(240, 530), a.rng.choice((1.6, 2.4)))


@scene
def mountain_village(a: Art) -> None:
    m = DUSK
    sky(a, m, 330, (660, 240, 50))
    peaks(a, m.far, mix(m.far, m.sky[3], 0.35), 420, ((160, 120), (420, 170), (880, 130)))
    for x, y, h in ((160, 120, 90), (420, 170, 70), (880, 130, 80)):
        snowcap(a, m.light, x, y, h)
    ridge(a, m.mid, 376, 28, 380, 0.6)
    a.shape(mix(m.mid, m.near, 0.6), "M0,420 Q200,330 460,352 Q720,380 960,440 V540 H0Z")
    for k in range(13):
        pine(a, m.near, 20 + k * 26, 424 - k * 6, 70 + (k * 29) % 40)
    rows = ((500, 372, 0.8, 5), (430, 424, 1.05, 5), (470, 490, 1.35, 4))
    walls = (m.light, m.sky[4], m.sky[3], m.cool, m.light)
    for x0, y, s, n in rows:
        for k in range(n):
            w, tall = 74 * s, (52 + (k * 19) % 26) * s
            left = x0 + k * 88 * s
            a.shape(fade(m.ink, 0.3), f"M{left},{y} h{w} l{60 * s},{18 * s} h{-w}Z")
            house(
                a,
                walls[(k + int(y)) % 5],
                m.hot if (k + int(y)) % 2 else m.ink,
                m.sun if k % 2 else m.ink,
                left,
                y,
                w,
                tall,
            )
    a.rect(m.light, 628, 236, 44, 130)
    a.rect(mix(m.light, m.mid, 0.35), 656, 236, 16, 130)
    a.points(m.hot, [(622, 238), (650, 166), (678, 238)])
    a.disc(m.ink, 650, 268, 13)
    a.stroke(m.sun, 2.5, "M650,268 V259 M650,268 L656,271")
    a.shape(m.ink, "M638,330 q12,-22 24,0 v36 h-24Z")
    a.shape(m.near, "M0,470 Q160,440 330,480 Q420,500 460,540 H0Z")
    a.stroke(m.sky[5], 12, "M200,560 Q330,500 300,470 Q270,440 400,420 Q470,408 480,392")
    for x, h in ((40, 150), (110, 190), (180, 120), (930, 180)):
        pine(a, m.ink, x, 540, h, m.near)
    for x, y in ((540, 300), (812, 320)):
        for k in range(3):
            a.disc(fade(m.light, 0.35), x + k * 9, y - k * 18, 7 + 4 * k)


@scene
def solar_roofs(a: Art) -> None:
    m = NOON
    sky(a, m, 300, (740, 120, 62))
    for k in range(12):
        with a.at(740, 120, 1, k * 30):
            a.shape(m.sun, "M-8,-74 L0,-104 L8,-74Z")
    ridge(a, m.far, 290, 24, 420, 1.6)
    for x, h in ((60, 100), (390, 84), (910, 110), (660, 80)):
        tree(a, m.mid, m.near, x, 370, h, m.far)
    a.rect(m.mid, 0, 356, 960, 190)
    roofs = (
        (-40, 372, 250, 86, m.light),
        (240, 360, 230, 74, m.cool),
        (500, 366, 240, 80, m.hot),
        (770, 372, 250, 84, m.light),
    )
    for x, y, w, h, c in roofs:
        solar_house(a, c, m.near, m.ink, m.light, x, y, w, h)
    a.rect(m.near, 0, 440, 960, 110)
    for x, y, w, h, c in ((60, 520, 360, 124, m.hot), (520, 526, 380, 130, m.light)):
        solar_house(a, c, m.cool if c != m.cool else m.hot, m.ink, m.light, x, y, w, h)
    person(
        a,
        Look(m.cool, m.ink, SKIN[2], hat="hard", hat_colour=m.light),
        466,
        520,
        120,
        "stand",
        "wave",
        True,
    )
    birds(a, m.near, (180, 100, 16), (226, 124, 11))


def solar_house(
    a: Art, wall: str, trim: str, panel: str, line: str, x: float, y: float, w: float, h: float
) -> None:
    """A house whose long roof carries solar panels; its foot is at y."""
    a.rect(wall, x + w * 0.06, y - h, w * 0.88, h + 20)
    a.rect(fade(panel, 0.16), x + w * 0.66, y - h, w * 0.28, h + 20)
    windows(a, panel, x + w * 0.1, y - h * 0.8, w * 0.8, h * 0.62, 5, 1)
    top, low = y - h - w * 0.34, y - h + 4
    a.points(trim, [(x + w * 0.16, top), (x + w * 0.84, top), (x + w, low), (x, low)])
    for j in range(2):
        for i in range(4):
            u0, u1, v0, v1 = 0.06 + i * 0.225, 0.26 + i * 0.225, 0.1 + j * 0.43, 0.46 + j * 0.43
            q = []
            for u, v in ((u0, v0), (u1, v0), (u1, v1), (u0, v1)):
                left, right = x + w * 0.16 * (1 - v), x + w * (0.84 + 0.16 * v)
                q.append((left + (right - left) * u, top + (low - top) * v))
            a.points(panel, q)
            mid = ((q[0][0] + q[1][0]) / 2, (q[2][0] + q[3][0]) / 2)
            a.stroke(mix(panel, line, 0.4), 1.5, f"M{mid[0]},{q[0][1]} L{mid[1]},{q[2][1]}")
            a.points(
                mix(panel, line, 0.25), [q[0], (mid[0], q[0][1]), (q[3][0] + 4, q[3][1]), q[3]]
            )


@scene
def wind_farm(a: Art) -> None:
    m = DAWN
    sky(a, m, 360, (220, 300, 64))
    cloud(a, m.light, 560, 120, 210)
    cloud(a, m.light, 70, 90, 130)
    ridge(a, m.far, 330, 24, 420, 1)
    for x, y, s, t in ((120, 336, 0.4, 10), (400, 326, 0.46, 50), (560, 336, 0.4, 90)):
        turbine(a, m.light, m.mid, x, y, s, t)
    ridge(a, mix(m.far, m.mid, 0.6), 376, 22, 340, 3.2)
    turbine(a, m.light, m.near, 330, 392, 0.82, 20)
    ridge(a, mix(m.cool, m.far, 0.25), 424, 24, 480, 0.2)
    turbine(a, m.light, m.near, 720, 450, 1.55, 38)
    a.shape(m.cool, "M0,480 Q240,430 520,470 Q760,500 960,446 V540 H0Z")
    a.shape(mix(m.cool, m.ink, 0.4), "M0,520 Q260,486 500,512 Q740,530 960,500 V540 H0Z")
    for x, y, s, f in (
        (200, 492, 1, False),
        (270, 500, 0.8, True),
        (140, 512, 0.9, False),
        (480, 506, 0.9, True),
    ):
        with a.at(x, y, s, 0, f):
            a.stroke(m.ink, 4, "M-14,-8 V8 M12,-8 V8 M-8,-8 V8 M6,-8 V8")
            for dx, dy, r in ((-12, -16, 11), (0, -20, 13), (12, -16, 11), (0, -12, 12)):
                a.disc(m.light, dx, dy, r)
            a.oval(m.ink, 24, -20, 8, 6)
    person(
        a, Look(m.hot, m.ink, SKIN[0], hat="sun", hat_colour=m.light), 372, 508, 84, "walk", "swing"
    )


def turbine(a: Art, blade: str, shade: str, x: float, y: float, s: float, turn: float) -> None:
    """A wind turbine 250 units tall, foot at (x, y)."""
    with a.at(x, y, s):
        a.shape(blade, "M-6,20 L-2.6,-206 H2.6 L6,20Z")
        a.shape(mix(blade, shade, 0.35), "M0,20 L0.5,-206 H2.6 L6,20Z")
        for k in range(3):
            with a.at(0, -208, 1, turn + 120 * k):
                a.shape(blade, "M-3,0 Q-12,-24 -6,-50 L0,-126 L4,-50 L3,0Z")
                a.shape(mix(blade, shade, 0.35), "M0,0 L0,-126 L4,-50 L3,0Z")
        a.disc(shade, 0, -208, 7)


@scene
def glacier_lake(a: Art) -> None:
    m = ICE
    sky(a, m, 250, (250, 110, 40))
    peaks(a, m.mid, m.far, 300, ((120, 120), (330, 70), (860, 90), (680, 150)))
    for x, y, h in ((120, 120, 64), (330, 70, 84), (860, 90, 76), (680, 150, 46)):
        snowcap(a, m.light, x, y, h)
    ice = "M380,296 Q430,220 470,170 Q500,130 560,120 Q620,150 600,200 Q640,250 720,296Z"
    a.shape(m.light, ice)
    with a.inside(ice):
        for k in range(7):
            a.stroke(m.sky[1], 5, f"M{420 + k * 46},310 Q{470 + k * 24},220 {500 + k * 14},110")
    a.shape(
        m.sky[0],
        "M360,318 L384,268 L404,286 "
        "L430,256 L462,280 L500,258 "
        "L540,282 L580,262 L624,286 "
        "L668,264 L700,290 L740,318Z",
    )
    lake = mix("#2E9AA8", m.mid, 0.2)
    a.rect(lake, 0, 304, 960, 240)
    a.shape(
        mix(lake, m.light, 0.3),
        "M380,306 H720 Q690,350 620,372 Q640,390 560,400 Q480,384 500,366 Q420,350 380,306Z",
    )
    a.shape(mix(lake, m.near, 0.4), "M0,304 H240 Q220,350 120,372 Q60,380 0,374Z")
    a.shape(mix(lake, m.near, 0.4), "M960,304 H780 Q800,350 870,372 L960,380Z")
    glitter(a, m.light, 250, 40, 310, 440)
    ripples(a, m.light, 330, 520, 20)
    for x, y, s in ((560, 402, 1.0), (720, 364, 0.6), (420, 366, 0.5), (800, 424, 0.9)):
        with a.at(x, y, s):
            a.shape(m.light, "M-60,0 L-46,-34 L-16,-28 L6,-56 L30,-30 L64,0Z")
            a.shape(m.sky[0], "M6,-56 L30,-30 L64,0 H16Z M-46,-34 L-16,-28 L-24,0 H-40Z")
            a.shape(fade(m.near, 0.25), "M-60,2 H64 L30,16 H-36Z")
    a.shape(m.near, "M0,470 Q160,420 330,470 Q420,500 440,540 H0Z")
    a.shape(m.ink, "M0,510 Q140,480 260,520 L280,540 H0Z")
    person(
        a,
        Look(m.hot, m.ink, SKIN[1], hat="cap", hat_colour=m.cool),
        250,
        470,
        110,
        "stand",
        "point",
    )
    a.rect(m.cool, 226, 386, 16, 38, 6)
    for x, h in ((50, 210), (120, 150), (912, 240), (860, 160)):
        pine(a, m.ink, x, 544, h, m.near)


@scene
def vineyard(a: Art) -> None:
    m = GOLD
    sky(a, m, 230, (300, 170, 54))
    ridge(a, mix(m.far, m.sky[2], 0.4), 206, 22, 380, 0.4)
    ridge(a, m.far, 240, 22, 300, 2.2)
    house(a, m.light, m.hot, m.near, 690, 238, 96, 56, 3)
    house(a, m.light, m.hot, m.near, 780, 238, 50, 84, 1)
    for k in range(5):
        cypress(a, m.cool, 850 + k * 26, 244, 110 - k * 8)
    for k in range(3):
        cypress(a, m.cool, 640 - k * 26, 242, 80 - k * 10)
    soil = mix(m.far, m.mid, 0.45)
    a.shape(soil, "M0,270 Q300,220 620,244 Q800,250 960,240 V540 H0Z")
    leaf, dark = m.cool, mix(m.cool, m.ink, 0.45)
    for k in range(-5, 6):
        x0, x1 = 600 + k * 36, 480 + k * 250
        a.shape(fade(m.ink, 0.2), f"M{x0},254 h6 L{x1 + 92},560 h-60Z")
        a.shape(dark, f"M{x0 - 4},250 h8 L{x1 + 44},560 h-88Z")
        for j in range(9):
            t = (j / 8.5) ** 1.6
            x, y, r = x0 + (x1 - x0) * t, 252 + 300 * t, 4 + 36 * t
            a.disc(dark, x + r * 0.2, y, r)
            a.disc(leaf, x - r * 0.1, y - r * 0.3, r * 0.84)
            if r > 18:
                for dx, dy in ((-0.3, 0), (0.02, 0.24)):
                    a.disc("#6B2F5B", x + dx * r, y + dy * r, r * 0.16)
    shadow(a, m, 368, 506, 50, 120, 20)
    person(
        a,
        Look(m.hot, m.ink, SKIN[1], hat="sun", hat_colour=m.light),
        368,
        508,
        176,
        "walk",
        "reach",
    )
    a.shape(m.near, "M402,382 h60 l-8,40 h-44Z")
    for k in range(5):
        a.disc("#6B2F5B", 410 + k * 11, 380 - (k % 2) * 6, 8)
    birds(a, m.near, (520, 90, 16), (566, 114, 11), (110, 80, 12))


@scene
def rice_terraces(a: Art) -> None:
    m = SAGE
    sky(a, m, 190, (700, 110, 44))
    ridge(a, m.far, 180, 46, 420, 1.2)
    ridge(a, mix(m.far, m.mid, 0.6), 214, 30, 300, 2.8)
    greens = ("#9CCB6B", "#74B35C", "#4E9A58", "#2F7D5A")
    n = 9
    for k in range(n):
        t = k / (n - 1)
        y = 218 + 322 * t**1.25
        s = 0.4 + t
        d = 36 * s * (1 if k % 2 else -1)
        edge = f"Q160,{y - d} 330,{y} Q500,{y + d} 660,{y - 4} Q820,{y - d} 980,{y + 8 * s}"
        a.shape(mix(m.near, m.ink, 0.2), f"M-20,{y - 12 * s} {edge} V560 H-20Z")
        with a.at(0, 9 * s):
            a.shape(greens[k % 4], f"M-20,{y - 12 * s} {edge} V560 H-20Z")
        if k % 3 != 1:
            with a.at(0, 20 * s):
                a.shape(mix(m.sky[1], m.mid, 0.15), f"M-20,{y - 12 * s} {edge} V560 H-20Z")
            for _ in range(12):
                x, yy = a.rng.uniform(0, 960), y + a.rng.uniform(16, 30) * s
                a.stroke(
                    greens[2],
                    2,
                    f"M{x},{yy} l-3,{-8 * s} M{x},{yy} l3,{-8 * s} M{x},{yy} v{-10 * s}",
                )
    house(a, m.light, m.hot, m.ink, 180, 262, 62, 32, 2)
    for x, h in ((260, 60), (140, 74)):
        tree(a, m.near, m.ink, x, 264, h, m.mid)
    folk = ((320, 410, 74, m.hot), (700, 372, 56, m.cool), (590, 486, 112, m.hot))
    for x, y, h, c in folk:
        person(
            a,
            Look(c, m.ink, SKIN[1], hat="sun", hat_colour=m.sun),
            x,
            y,
            h,
            "walk",
            "reach",
            x > 650,
        )
    with a.at(800, 500, 1.2):
        buffalo(a, m.ink, m.light)
    birds(a, m.near, (420, 80, 15), (462, 104, 11))


def buffalo(a: Art, c: str, horn: str) -> None:
    """A water buffalo heading left."""
    a.shape(
        c,
        "M-58,-50 Q-30,-66 40,-58 Q64,-54 66,-24 "
        "L62,4 H52 L48,-20 Q10,-10 -20,-18 "
        "L-22,4 H-32 L-38,-22 Q-50,-26 -58,-16 "
        "Q-74,-4 -84,-10 Q-86,-30 -74,-46Z",
    )
    a.stroke(horn, 5, "M-66,-46 Q-54,-70 -34,-66")
    a.stroke(c, 3, "M64,-44 Q78,-20 72,-2")


@scene
def beehives(a: Art) -> None:
    m = NOON
    sky(a, m, 320, (180, 120, 46))
    ridge(a, m.far, 300, 30, 420, 0.2)
    for x, h in ((90, 210), (840, 240), (930, 180)):
        tree(a, m.mid, m.near, x, 380, h, m.far)
    a.shape(mix(m.mid, m.cool, 0.3), "M0,370 Q240,330 480,356 Q740,380 960,340 V540 H0Z")
    a.shape(m.mid, "M0,450 Q240,420 480,440 Q740,470 960,430 V540 H0Z")
    for x, y, s, c in ((230, 430, 0.9, m.hot), (420, 418, 0.8, m.light), (640, 450, 1.15, m.cool)):
        with a.at(x, y, s):
            a.shape(fade(m.ink, 0.25), "M-60,0 H60 L150,26 H20Z")
            a.rect(m.ink, -54, -12, 12, 24)
            a.rect(m.ink, 42, -12, 12, 24)
            for j in range(3):
                a.rect(
                    c if j != 1 else mix(c, m.light, 0.35 if c != m.light else 0),
                    -62,
                    -58 - j * 46,
                    124,
                    44,
                )
                a.rect(fade(m.ink, 0.18), 24, -58 - j * 46, 38, 44)
                a.rect(m.ink, -16, -38 - j * 46, 32, 8, 4)
            a.rect(m.near, -72, -166, 144, 18, 3)
            a.rect(m.ink, -26, -20, 52, 8, 4)
    a.shape(fade(m.ink, 0.25), "M800,500 h50 l110,24 h-60Z")
    person(
        a,
        Look(m.light, m.light, SKIN[1], hat="sun", hat_colour=m.cool),
        820,
        506,
        240,
        "stand",
        "reach",
        True,
    )
    a.shape(fade(m.light, 0.55), "M790,272 Q800,330 786,346 L846,346 Q852,300 846,272Z")
    a.rect(m.near, 716, 334, 40, 56, 6)
    for k in range(4):
        a.disc(fade(m.light, 0.5), 712 - k * 22, 320 - k * 22, 12 + k * 7)
    spots = (
        (300, 200, 1.5),
        (350, 260, 1),
        (520, 180, 1.9),
        (480, 280, 1.1),
        (590, 230, 1.2),
        (150, 300, 1.2),
        (700, 150, 1.3),
        (400, 130, 1),
    )
    for x, y, s in spots:
        with a.at(x, y, s, 0, x > 450):
            a.oval(fade(m.light, 0.85), -2, -11, 6, 9)
            a.oval(fade(m.light, 0.85), 6, -10, 5, 8)
            a.oval(m.cool, 0, 0, 13, 8)
            a.rect(m.ink, -6, -7.6, 4, 15)
            a.rect(m.ink, 2, -7.6, 4, 15)
            a.disc(m.ink, 12, -1, 5)
    for k in range(26):
        x, y = (k * 97) % 960, 470 + (k * 41) % 66
        a.stroke(m.near, 2.5, f"M{x},{y + 14} V{y}")
        a.disc((m.hot, m.cool, m.light)[k % 3], x, y, 6)
