"""Scenes of trains and of the stadium."""

from .drawing import GOLD, NIGHT, NOON, Art, circle, fade, mix, scene
from .people import SKIN, Look, crowd, person
from .scenery import (
    cloud,
    house,
    moon,
    ridge,
    sky,
    stars,
    windows,
)


@scene
def night_train(a: Art) -> None:
    m = NIGHT
    sky(a, m, 330)
    stars(a, m.light, 90, 270)
    moon(a, m, 170, 100, 52)
    ridge(a, m.far, 300, 46, 360, 1.4)
    ridge(a, m.mid, 346, 30, 300, 3.4)
    for x, w, h in ((60, 40, 30), (110, 30, 22), (150, 34, 26)):
        house(a, m.mid, m.near, m.hot, x, 366, w, h)
    a.shape(m.near, "M0,370 Q300,340 560,380 Q800,400 960,380 V540 H0Z")
    a.shape(m.ink, "M0,392 H960 V404 H0Z")
    for k in range(6):
        x = -40 + k * 190
        a.shape(m.ink, f"M{x},400 h190 v140 h-30 v-40 q-65,-90 -130,0 v40 h-30Z")
        a.shape(m.mid, f"M{x},404 h190 v6 h-190Z")
    red, cream = "#C4452F", m.light
    for k in range(4):
        x = -190 + k * 236
        if k < 3:
            a.rect(m.cool, x, 272, 228, 110, 12)
            a.rect(mix(m.cool, m.ink, 0.5), x, 346, 228, 36, 8)
            a.rect(cream, x, 336, 228, 6)
            a.rect(mix(m.cool, m.ink, 0.5), x + 8, 264, 212, 14, 7)
            for j in range(5):
                a.rect(m.hot if (k + j) % 4 else m.ink, x + 16 + j * 42, 290, 30, 36, 4)
                if (k + j) % 4 in (1, 2):
                    a.disc(m.ink, x + 31 + j * 42, 310, 7)
                    a.shape(m.ink, f"M{x + 20 + j * 42},326 q11,-18 22,0Z")
            a.rect(m.ink, x + 224, 350, 16, 16)
        for wx in (x + 46, x + 182):
            a.disc(m.ink, wx, 386, 16)
            a.disc(m.far, wx, 386, 6)
    a.shape(red, "M520,382 V272 Q520,258 536,258 H700 Q780,266 824,330 Q840,356 832,382Z")
    a.shape(mix(red, m.ink, 0.45), "M520,350 H836 Q838,368 832,382 H520Z")
    a.shape(cream, "M520,338 H828 L834,350 H520Z")
    a.shape(m.ink, "M708,276 Q760,284 794,326 H708Z")
    a.shape(m.hot, "M716,284 Q752,290 778,320 H716Z")
    a.disc(m.ink, 736, 306, 9)
    a.shape(m.ink, "M722,324 q14,-18 28,0Z")
    windows(a, m.hot, 536, 280, 150, 46, 3, 1)
    for wx in (570, 640, 720, 790):
        a.disc(m.ink, wx, 386, 17)
        a.disc(m.far, wx, 386, 6)
    a.shape(fade(m.light, 0.4), "M826,344 L960,300 V440 L830,362Z")
    a.disc(m.light, 820, 354, 10)
    a.shape(m.ink, "M0,520 Q240,490 480,514 Q740,536 960,506 V540 H0Z")


@scene
def train_window(a: Art) -> None:
    m = GOLD
    a.back("#7A3B36")
    a.rect("#5C2B30", 0, 400, 960, 140)
    a.rect(m.ink, 130, 30, 700, 370, 40)
    with a.inside(
        "M174,50 H786 Q810,50 810,74 V356 Q810,380 786,380 "
        "H174 Q150,380 150,356 V74 Q150,50 174,50Z"
    ):
        a.rect(m.sky[1], 150, 50, 660, 330)
        for k, r in enumerate((300, 220, 150)):
            a.disc(m.sky[k + 2], 560, 190, r)
        a.disc(m.sun, 560, 190, 50)
        a.shape(m.far, "M150,230 Q260,160 380,220 Q500,180 640,230 Q740,200 810,220 V400 H150Z")
        for x, y, w, h in ((260, 240, 20, 60), (284, 240, 34, 26), (322, 240, 28, 34)):
            a.rect(m.light, x, y - h, w, h)
        a.points(m.hot, [(256, 182), (270, 158), (284, 182)])
        a.shape(m.cool, "M150,258 Q320,220 500,256 Q680,280 810,246 V400 H150Z")
        a.shape(mix(m.cool, m.ink, 0.35), "M150,310 Q340,280 520,312 Q700,330 810,306 V400 H150Z")
        for x, h in ((430, 90), (470, 110), (506, 84), (710, 100), (744, 80)):
            a.shape(
                mix(m.cool, m.ink, 0.55),
                f"M{x},{300 - h} q{h * 0.2},{h * 0.7} 0,{h} q{-h * 0.2},{-h * 0.3} 0,{-h}Z",
            )
        a.stroke(m.ink, 6, "M640,40 V400")
        a.stroke(m.ink, 2, "M150,96 Q400,130 640,92 Q720,110 810,96")
    a.shape(fade(m.light, 0.16), "M190,60 H330 L190,330Z")
    for x, f in ((96, False), (864, True)):
        with a.at(x, 0, 1, 0, f):
            a.shape(m.hot, "M-100,20 H30 Q60,120 26,220 Q56,300 40,390 H-100Z")
            a.stroke(
                mix(m.hot, m.ink, 0.35),
                5,
                "M-20,20 Q10,130 -14,220 M10,390 Q20,300 -6,230 M-60,20 Q-40,200 -60,390",
            )
            a.rect(m.sky[1], -100, 214, 136, 14, 6)
    a.rect(m.sky[0], 0, 10, 960, 10)
    person(a, Look(m.cool, m.ink, SKIN[2], hat="bun"), 236, 652, 400, "none", "none")
    person(a, Look(m.light, m.ink, SKIN[0], hair="#8A8078"), 742, 652, 390, "none", "none", True)
    for x in (110, 630):
        a.rect(m.hot, x, 462, 230, 100, 18)
        a.rect(mix(m.hot, m.ink, 0.3), x, 462, 230, 12, 6)
    a.rect(m.light, 340, 440, 290, 18, 6)
    a.rect(m.near, 470, 456, 26, 84)
    a.shape(m.light, "M400,440 l-6,-44 h44 l-6,44Z")
    a.shape(m.hot, "M397,414 h38 l-2,12 h-34Z")
    a.shape(m.cool, "M520,436 l44,-10 l46,10 v6 h-90Z")
    a.shape(m.light, "M518,432 Q544,418 564,430 Q588,418 612,432 V438 H518Z")
    for x in (428,):
        a.stroke(fade(m.light, 0.6), 5, f"M{x - 14},388 q-12,-16 0,-28 q12,-14 0,-30")


@scene
def football_final(a: Art) -> None:
    m = NIGHT
    sky(a, m, 200)
    lawn, dark = "#2F8A5B", "#267A52"
    a.shape(m.near, "M0,130 Q480,60 960,130 V300 H0Z")
    for j in range(4):
        for k in range(44):
            x = k * 22.4 + (j % 2) * 11
            y = 124 + j * 34 - 18 * (1 - ((x - 480) / 480) ** 2)
            c = (m.hot, m.light, m.cool, m.far, m.far, m.mid, "#E9573A")[(k * 5 + j * 3) % 7]
            a.disc(c, x, y, 8.5)
    a.shape(m.ink, "M0,262 Q480,240 960,262 V300 H0Z")
    a.shape(lawn, "M0,284 Q480,262 960,284 V540 H0Z")
    for k in range(6):
        x = 480 + (k - 3) * 190
        a.shape(dark, f"M{480 + (k - 3) * 90},270 h45 L{x + 110},540 h-110Z")
    a.stroke(m.light, 3, "M0,350 H330 L300,280 M0,430 Q160,420 180,350")
    a.stroke(m.light, 5, "M40,350 V196 H260 V350")
    for k in range(12):
        a.stroke(fade(m.light, 0.4), 1.4, f"M{40 + k * 20},198 V346")
    for k in range(8):
        a.stroke(fade(m.light, 0.4), 1.4, f"M42,{206 + k * 19} H258")
    for x in (90, 870):
        end = 480 + (480 - x) * 0.4
        a.shape(fade("#BFE8A0", 0.16), f"M480,272 L{end + 160},540 H{end - 260} L300,282Z")
        a.stroke(m.ink, 8, f"M{x},140 V30")
        a.rect(m.ink, x - 52, 14, 104, 46, 4)
        for j in range(2):
            for k in range(5):
                a.disc(m.light, x - 40 + k * 20, 26 + j * 22, 7.5)
    a.shape(fade(m.ink, 0.3), "M560,500 h60 l200,30 h-80Z")
    green = Look("#3DBE7B", m.light, SKIN[3], hat="bun")
    person(a, green, 590, 500, 270, "kick", "swing", True, -8)
    sky_kit = Look("#8FC5EA", m.ink, SKIN[1], hat="bun", hair="#5B2C1B")
    a.shape(fade(m.ink, 0.3), "M740,450 h40 l140,24 h-60Z")
    person(a, sky_kit, 764, 456, 196, "run", "swing", True, -10)
    person(a, Look(m.hot, m.ink, SKIN[1]), 160, 352, 130, "run", "cheer", False, 24)
    a.disc(m.light, 356, 330, 25)
    with a.inside(circle(356, 330, 25)):
        a.shape(
            m.ink,
            "M356,320 l10,8 l-4,12 h-12 l-4,-12Z M334,318 l10,-12 l-16,-4Z "
            "M378,318 l-10,-12 l18,-4Z M340,352 l6,-6 l14,10Z M376,344 l-6,-4 v14Z",
        )
    a.stroke(m.light, 4, "M400,346 L446,366 M396,326 L430,338 M394,358 L440,388")
    for k in range(40):
        with a.at((k * 131) % 960, (k * 67) % 250, 1, k * 40):
            a.rect((m.hot, m.cool, m.light, "#E9573A")[k % 4], -4, -2, 9, 5)


@scene
def dog_pitch(a: Art) -> None:
    m = NOON
    lawn = m.mid
    sky(a, m, 120)
    a.rect(m.near, 0, 60, 960, 130)
    for j in range(3):
        crowd(a, (m.hot, m.light, m.cool, m.mid), 88 + j * 34, 34, j % 2 * 16, 980, 36)
    a.rect(m.ink, 0, 176, 960, 28)
    a.rect(m.hot, 0, 176, 960, 5)
    a.rect(lawn, 0, 200, 960, 350)
    for k in range(4):
        a.shape(mix(lawn, m.far, 0.3), f"M{130 + k * 220},200 h100 L{60 + k * 300},540 h-190Z")
    a.stroke(m.light, 6, "M0,236 H960")
    a.ring(m.light, 6, 480, 430, 330, 110)
    dog, patch = m.light, "#A9683A"
    a.shape(fade(m.ink, 0.3), "M330,440 H640 L760,466 H400Z")
    with a.at(480, 330, 1.55):
        a.stroke(dog, 13, "M-74,0 Q-108,-14 -116,-44")
        a.stroke(
            dog,
            15,
            "M-60,10 L-92,36 L-118,34 M-50,16 L-70,48 "
            "L-92,58 M50,16 L84,34 L112,26 M42,20 L66,50 L94,56",
        )
        a.shape(
            dog, "M-84,0 Q-78,-34 -30,-32 Q20,-38 62,-34 Q78,-10 62,18 Q20,34 -20,20 Q-64,36 -84,0Z"
        )
        a.shape(patch, "M-40,-32 Q0,-40 10,-16 Q-4,8 -30,-4 Q-48,-18 -40,-32Z")
        a.shape(
            dog,
            "M50,-22 Q52,-62 84,-70 Q108,-74 116,-56 L140,-48 "
            "Q142,-34 124,-30 Q104,-26 92,-18 Q74,4 56,6Z",
        )
        a.shape(patch, "M84,-70 Q64,-74 48,-52 Q40,-34 56,-30 Q70,-40 78,-58Z")
        a.disc(m.ink, 102, -54, 4)
        a.oval(m.ink, 139, -45, 6, 5)
        a.shape(m.hot, "M118,-31 Q116,-14 124,-10 Q132,-16 128,-31Z")
        a.stroke(m.hot, 7, "M58,-26 Q66,-2 84,-10")
    person(a, Look(m.ink, m.ink, SKIN[2]), 180, 470, 210, "run", "reach", False, 14)
    a.stroke(m.cool, 4, "M238,330 l4,10")
    person(a, Look(m.hot, m.light, SKIN[3], hat="bun"), 820, 380, 170, "run", "reach", True, -8)
    person(
        a,
        Look(m.cool, m.ink, SKIN[1], hat="bun", hair="#5B2C1B"),
        860,
        520,
        200,
        "stand",
        "cheer",
        True,
    )
    person(a, Look(m.hot, m.light, SKIN[3]), 130, 320, 110, "stand", "wave")
    person(a, Look(m.cool, m.ink, SKIN[0]), 330, 290, 90, "stand", "cheer")
    for x, y in ((260, 486), (300, 470), (336, 478)):
        a.shape(mix(lawn, m.light, 0.4), f"M{x},{y} l-6,-14 l8,10 l4,-14 l2,18Z")
    a.disc(m.light, 690, 490, 24)
    a.shape(
        m.ink, "M690,478 l11,8 l-4,13 h-14 l-4,-13Z M668,486 l8,-12 l-4,20Z M712,486 l-8,-12 l6,20Z"
    )
    cloud(a, m.light, 80, 44, 120)
    cloud(a, m.light, 640, 36, 140)
