"""Scenes of music and theatre."""

from .drawing import DUSK, LAMP, NIGHT, Art, fade, mix, scene
from .people import SKIN, Look, crowd, person


def curtain(a: Art, c: str, d: str, x: float, w: float, flip: bool) -> None:
    """A stage curtain gathered to the side."""
    with a.at(x, 0, 1, 0, flip):
        a.shape(c, f"M0,0 H{w} Q{w * 0.9},260 {w * 0.45},330 Q{w * 0.62},420 {w * 0.6},560 H0Z")
        for k in range(4):
            u = w * (0.18 + 0.2 * k)
            a.stroke(d, 7, f"M{u},0 Q{u * 0.9},240 {u * 0.5},330 Q{u * 0.66},420 {u * 0.64},560")
        a.shape("#F0B24A", f"M0,322 Q{w * 0.25},344 {w * 0.46},324 V342 Q{w * 0.25},362 0,340Z")


def robot(a: Art, c: str, d: str, eye: str, x: float, y: float, s: float) -> None:
    """A robot's head and chest; the chest ends on y."""
    with a.at(x, y, s):
        a.stroke(d, 3, "M0,-96 V-112")
        a.disc(eye, 0, -114, 4.5)
        a.rect(d, -6, -58, 12, 14)
        a.rect(c, -24, -98, 48, 42, 12)
        a.rect(d, -18, -86, 36, 16, 8)
        a.disc(eye, -8, -78, 4)
        a.disc(eye, 8, -78, 4)
        a.shape(c, "M-32,0 L-36,-38 Q-34,-50 -20,-50 H20 Q34,-50 36,-38 L32,0Z")
        a.disc(d, 0, -26, 9)
        a.disc(eye, 0, -26, 4)


def violin(a: Art, wood: str, dark: str, x: float, y: float, s: float, turn: float) -> None:
    """A violin, its scroll up before turning."""
    with a.at(x, y, s, turn):
        a.shape(
            wood,
            "M0,-40 C20,-42 28,-26 22,-12 "
            "C14,-4 14,8 22,14 C36,28 30,58 0,58 "
            "C-30,58 -36,28 -22,14 "
            "C-14,8 -14,-4 -22,-12 C-28,-26 -20,-42 0,-40Z",
        )
        a.rect(dark, -4, -98, 8, 96, 3)
        a.disc(dark, 0, -100, 6)
        a.stroke(dark, 2.4, "M-12,-4 q-4,10 0,20 M12,-4 q4,10 0,20 M-10,12 H10")
        a.rect(dark, -5, 26, 10, 26, 4)


@scene
def robot_orchestra(a: Art) -> None:
    m = DUSK
    a.back(m.near)
    for k, r in enumerate((470, 370, 260)):
        a.disc((m.mid, m.far, m.sky[2])[k], 480, 330, r)
    a.shape(fade(m.light, 0.14), "M380,0 H580 L760,540 H200Z")
    tones = (("#B9C4D6", "#5D6C8C"), (m.sky[4], "#A44A4A"), (m.cool, "#236B70"))
    for row, (n, y, s) in enumerate(((8, 286, 0.66), (7, 364, 0.84), (6, 462, 1.1))):
        a.shape((m.mid, m.near, m.ink)[row], f"M0,{y + 10} Q480,{y - 70} 960,{y + 10} V560 H0Z")
        for k in range(n):
            u = (k + 0.5) / n
            if row == 2 and k in (2, 3):
                continue
            x, yy = 960 * u, y - 6 - 38 * (1 - (2 * u - 1) ** 2)
            c, d = tones[(k + row) % 3]
            robot(a, c, d, m.light, x, yy + 10, s)
            f = -1 if u < 0.5 else 1
            if (k + row) % 3 == 2:
                a.stroke(
                    m.sky[5], 7 * s, f"M{x - f * 6},{yy - 40 * s} L{x - f * 70 * s},{yy - 66 * s}"
                )
                a.shape(
                    m.sky[5],
                    f"M{x - f * 62 * s},{yy - 63 * s} "
                    f"L{x - f * 90 * s},{yy - 94 * s} V{yy - 48 * s}Z",
                )
            else:
                violin(a, "#B5532C", m.ink, x - f * 22 * s, yy - 36 * s, 0.52 * s, -62 * f)
                a.stroke(m.light, 2.5, f"M{x - 40 * s},{yy - 16 * s} L{x + 22 * s},{yy - 62 * s}")
    a.shape(m.ink, "M380,540 L396,484 H564 L580,540Z")
    a.rect(m.hot, 392, 478, 176, 10, 4)
    look = Look(m.ink, m.ink, SKIN[0], hair="#B9C4D6", hat="bun")
    person(
        a, look, 480, 480, 250, "stand", ("M-11,-76 L-28,-84 L-40,-104", "M11,-76 L28,-86 L44,-100")
    )
    a.stroke(m.light, 3.5, "M590,230 L634,176")
    a.shape(m.hot, "M440,316 Q480,304 520,316 L524,326 Q480,314 436,326Z")


@scene
def violin_robot(a: Art) -> None:
    m = NIGHT
    a.back(m.sky[0])
    for k, r in enumerate((400, 310, 216)):
        a.disc((m.sky[1], m.sky[2], m.sky[3])[k], 470, 270, r)
    pale, shade = "#C7D3E0", "#7E93B0"
    a.shape(shade, "M250,540 Q250,400 360,390 H560 Q680,400 690,540Z")
    a.shape(pale, "M250,540 Q250,400 360,390 H500 Q480,460 490,540Z")
    a.disc(m.mid, 430, 480, 34)
    a.disc(m.hot, 430, 480, 16)
    a.rect(shade, 428, 340, 70, 60, 8)
    for k in range(3):
        a.rect(m.mid, 428, 352 + k * 16, 70, 5)
    with a.at(470, 250, 1, 12):
        a.stroke(shade, 7, "M0,-120 V-162")
        a.disc(m.hot, 0, -168, 12)
        a.rect(pale, -120, -124, 240, 222, 66)
        a.shape(shade, "M40,-124 H54 Q120,-124 120,-58 V32 Q120,98 54,98 H10 Q80,20 40,-124Z")
        a.rect(m.near, -92, -62, 184, 88, 44)
        a.stroke(m.hot, 9, "M-62,-14 q20,16 40,0 M22,-14 q20,16 40,0")
        a.stroke(m.mid, 6, "M-24,60 q24,16 48,0")
        a.rect(shade, -142, -40, 26, 66, 12)
        a.rect(shade, 116, -40, 26, 66, 12)
    violin(a, "#C4602E", m.ink, 596, 400, 2.5, 66)
    with a.at(596, 400, 2.5, 66):
        a.shape(
            "#E08A4A",
            "M-16,-34 C-24,-26 -24,-16 -18,-10 "
            "C-10,-2 -12,10 -20,18 "
            "C-28,28 -24,44 -14,50 "
            "C-20,34 -16,20 -8,12 C0,0 -8,-20 -16,-34Z",
        )
        a.stroke(m.light, 0.8, "M-2,-90 V36 M2,-90 V36")
    a.stroke(shade, 44, "M676,480 L830,500 L822,386")
    for x, y in ((820, 356), (840, 368), (800, 350)):
        a.stroke(pale, 15, f"M822,386 L{x},{y}")
    a.disc(m.mid, 828, 498, 15)
    a.stroke(pale, 44, "M284,470 L176,440 L300,330")
    a.disc(m.mid, 178, 440, 15)
    a.stroke(m.light, 7, "M264,352 L720,226")
    a.stroke(m.ink, 3, "M264,360 L720,234")
    for dx in (0, 14, 28):
        a.stroke(shade, 13, f"M{290 + dx},{330 - dx * 0.2} l-6,26")
    for x, y, s in (
        (760, 150, 1.2),
        (850, 220, 0.9),
        (700, 90, 0.8),
        (160, 140, 1),
        (110, 230, 0.8),
    ):
        with a.at(x, y, s, 8):
            a.oval(m.light, 0, 0, 13, 9)
            a.stroke(m.light, 4, "M12,-2 V-52 q16,10 18,26")


@scene
def theatre_stage(a: Art) -> None:
    m = LAMP
    a.back(m.ink)
    a.rect(m.cool, 110, 40, 740, 380)
    a.rect(mix(m.cool, m.ink, 0.45), 110, 40, 740, 120)
    for k, r in enumerate((150, 110, 74)):
        a.disc((mix(m.cool, m.sun, 0.15), mix(m.cool, m.sun, 0.35), m.sun)[k], 640, 190, r)
    a.shape(
        mix(m.cool, m.ink, 0.3),
        "M110,330 Q240,230 380,310 Q560,230 700,310 Q800,260 860,300 V430 H110Z",
    )
    for x, h in ((250, 190), (320, 130), (760, 160)):
        a.shape(mix(m.cool, m.ink, 0.65), f"M{x - 8},410 L{x - 3},{410 - h} h6 L{x + 8},410Z")
        for dx, dy, r in ((-26, -0.9, 30), (24, -0.95, 32), (0, -1.15, 34)):
            a.disc(mix(m.cool, m.ink, 0.65), x + dx, 410 + dy * h, r)
    a.shape(m.far, "M80,404 H880 L940,470 H20Z")
    a.shape(mix(m.far, m.ink, 0.45), "M20,470 H940 V490 H20Z")
    a.shape(fade(m.sun, 0.22), "M250,0 H310 L560,450 H330Z M650,0 H710 L600,450 H380Z")
    a.oval(m.sun, 470, 440, 150, 22)
    a.shape(m.sun, "M320,440 h300 q-150,26 -300,0Z")
    queen = Look(m.hot, m.ink, SKIN[3], hat="bun", dress=True)
    person(
        a, queen, 430, 446, 210, "stand", ("M-10,-77 L-24,-84 L-38,-96", "M10,-77 L24,-80 L40,-72")
    )
    a.shape("#F0B24A", "M418,240 l-4,-22 l10,9 l8,-15 l8,15 l10,-9 l-4,22Z")
    person(
        a,
        Look(m.light, m.ink, SKIN[0], hat="sun", hat_colour=m.cool),
        560,
        448,
        196,
        "sit",
        "reach",
        True,
    )
    a.rect(m.near, 546, 394, 44, 54, 4)
    for f in (False, True):
        curtain(a, "#B5362F", "#8C2730", 960 if f else 0, 300, f)
    for k in range(8):
        a.shape("#B5362F", f"M{k * 120},0 h120 Q{k * 120 + 60},130 {k * 120},0Z")
        a.stroke("#F0B24A", 6, f"M{k * 120},4 Q{k * 120 + 60},128 {k * 120 + 120},4")
    a.rect("#8C2730", 0, 0, 960, 24)
    for k in range(13):
        a.shape(m.sun, f"M{60 + k * 70},472 q12,-18 24,0Z")
    crowd(a, (m.near, m.mid), 500, 62, -10, 980, 76)
    crowd(a, (m.ink, "#1C1220"), 536, 70, 30, 980, 90)
