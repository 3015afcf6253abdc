"""The map as SVG: one path a country, with its name and what is said of it; names as text; a description."""

from xml.sax.saxutils import escape, quoteattr

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QFontMetricsF

from globe_app.globe import lines
from globe_app.text.characters import clean_text
from globe_app.tr import tr
from globe_app.ui.look.style import Role, Style
from globe_app.ui.map import marks
from globe_app.ui.map.colours import shade_colours
from globe_app.ui.map.drawing import Vectors
from globe_app.ui.map.label_layer import LabelLayer, PlacedLabel
from globe_app.ui.map.look import Look, happened_at
from globe_app.ui.map.mark_layer import DOT_OF_KIND, LEAST_DEPTH, WITHOUT_DOTS
from globe_app.ui.map.picture import Pictured, still
from globe_app.ui.map.route import RING_PX
from globe_app.ui.map.shades import Shade

PAD, STEP = 14.0, 16.0  # px of the legend
FAMILY = "Inter, sans-serif"
SAID_FAMILY = "'Source Serif 4', serif"


def vectors(of: Pictured) -> str:
    """The picture as SVG: one path a country, with its name and what is said of it; names as text."""
    camera, look, t = of.camera, still(of.look), of.look.style.theme
    drawn = of.painter.vectors(camera)
    xy, depth = lines.anchors(camera, of.painter.anchors)
    placed: tuple[PlacedLabel, ...] = ()
    if of.names:
        labels = LabelLayer(of.painter.painted_countries)
        labels.arrange(camera, look, xy, depth, [of.legend], 0.0, 1.0, moving=False)
        placed = labels.placed(camera, look, xy, depth)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{camera.width}" height="{camera.height}" '
        f'viewBox="0 0 {camera.width} {camera.height}" role="img" aria-labelledby="title desc">',
        f'<title id="title">{escape(of.title)}</title>',
        f'<desc id="desc">{escape(of.description)}</desc>',
        _definitions(of, drawn),
        f'<rect width="{camera.width}" height="{camera.height}" fill={_paint(t.stage)}/>',
        f'<path d="{_closed(drawn.rim, None)}" fill="url(#ocean)"/>',
        f'<g clip-path="url(#world)" fill="none">'
        f'<path d="{_segments(drawn.graticule)}" {_stroke(t.graticule)} stroke-width="0.7"/>'
        f'<path d="{_segments(drawn.coast)}" {_stroke(t.coast_glow)} stroke-width="3"/></g>',
        _countries(of, drawn, look),
        f'<g clip-path="url(#world)" fill="none">'
        f'<path d="{_segments(drawn.borders)}" {_stroke(t.border)} stroke-width="0.8"/>'
        f'<path d="{_segments(drawn.coast)}" {_stroke(t.coast)} stroke-width="0.6"/>'
        f'<path d="{_open(*drawn.disputed)}" {_stroke(t.disputed)} stroke-dasharray="3 2.5"/></g>',
        f'<path d="{_closed(drawn.rim, None)}" fill="none" {_stroke(t.limb)}/>',
        _outlines(of, drawn, look), _dots(of, look, xy, depth), _marks(of, look, xy, depth),
        *(_label(one, look.style) for one in placed),
        _legend(of), "</svg>",
    ]  # fmt: skip
    # what names and counts have of characters that no XML has
    return clean_text("\n".join(part for part in parts if part)) + "\n"


def _definitions(of: Pictured, drawn: Vectors) -> str:
    t = of.look.style.theme
    (x1, y1), (x2, y2) = drawn.rim.min(axis=0).tolist(), drawn.rim.max(axis=0).tolist()
    cx, cy, rx, ry = (x1 + x2) / 2, (y1 + y2) / 2, (x2 - x1) / 2, (y2 - y1) / 2
    stops = "".join(
        f'<stop offset="{at}" stop-color={_paint(colour)}/>'
        for at, colour in ((0, t.ocean_centre), (0.6, t.ocean_middle), (1, t.ocean_edge))
    )
    return (
        f'<defs><radialGradient id="ocean" gradientUnits="userSpaceOnUse" cx="{cx:.1f}" cy="{cy:.1f}" '
        f'r="{max(rx, ry):.1f}" fx="{cx - 0.3 * rx:.1f}" fy="{cy - 0.36 * ry:.1f}">{stops}</radialGradient>'
        f'<clipPath id="world"><path d="{_closed(drawn.rim, None)}"/></clipPath>'
        '<pattern id="silent" width="8.5" height="8.5" patternUnits="userSpaceOnUse">'
        f'<path d="M-1 9.5L9.5 -1M-1 1L1 -1M7.5 9.5L9.5 7.5" {_stroke(t.hatch)}/></pattern></defs>'
    )


def _countries(of: Pictured, drawn: Vectors, look: Look) -> str:
    colours, overlay = shade_colours(look.style.theme), look.overlay
    found = []
    for index, shape in drawn.countries:
        country, shade = of.countries.all[index], Shade(int(look.kinds[index]))
        said = overlay.said.get(country.code, overlay.others_said)
        name = of.countries.shown_name(country.code)
        path = _closed(shape.xy, shape.first)
        title = f"<title>{escape(f'{name}: {said}' if said else name)}</title>"
        fill = colours[shade].name()
        found.append(
            f'<path id={quoteattr(country.code)} d="{path}" fill="{fill}" fill-rule="evenodd">{title}</path>'
        )
        if shade is Shade.SILENT:
            found.append(f'<path d="{path}" fill="url(#silent)" fill-rule="evenodd"/>')
    return f"<g>{''.join(found)}</g>"


def _outlines(of: Pictured, drawn: Vectors, look: Look) -> str:
    t, wanted = (
        look.style.theme,
        {of.countries.index.get(look.overlay.home, -1), look.selected} - {-1},
    )
    return "".join(
        f'<path d="{_closed(shape.xy, shape.first)}" fill="none" {_stroke(colour)} '
        f'stroke-width="{width}" stroke-linejoin="round"/>'
        for index, shape in drawn.countries if index in wanted
        for colour, width in ((t.selected_halo, 4.5), (t.selected, 2))
    )  # fmt: skip


def _dots(of: Pictured, look: Look, xy: NDArray[np.float64], depth: NDArray[np.float64]) -> str:
    if look.overlay.subject in WITHOUT_DOTS:
        return ""
    t, steps = look.style.theme, DOT_OF_KIND[look.kinds]
    shown = np.flatnonzero((steps >= 0) & (depth > LEAST_DEPTH)).tolist()
    return "".join(
        f'<circle cx="{xy[i, 0]:.1f}" cy="{xy[i, 1]:.1f}" r="{marks.DOT_PX[steps[i]] + marks.EDGE_PX / 2:.2f}" '
        f'fill={_paint(t.dot)} {_stroke(t.paper)} stroke-width="{marks.EDGE_PX}"/>'
        for i in shown
    )  # fmt: skip


def _label(one: PlacedLabel, style: Style) -> str:
    metrics, t = QFontMetricsF(one.font), style.theme
    rows = one.name.split("\n")
    family = SAID_FAMILY if one.sea else FAMILY
    look = 'font-style="italic"' if one.sea else f'font-weight="{int(one.font.weight())}"'
    size = one.font.pixelSize() if one.font.pixelSize() > 0 else metrics.height() * 0.8
    middle = one.box.left + one.box.width / 2
    found = []
    for i, row in enumerate(rows):
        y = one.box.top + 1 + metrics.ascent() + i * metrics.height()
        place = (
            f'x="{middle:.1f}" y="{y:.1f}" text-anchor="middle" font-family={quoteattr(family)} '
            f'font-size="{size:.1f}" {look}'
        )
        if not one.sea:  # the halo is a text below: few programs paint a line before its fill
            whole = escape(f"{row} {one.number}".strip())
            found.append(
                f'<text aria-hidden="true" {place} fill="none" {_stroke(t.label_halo)} '
                f'stroke-width="3.6" stroke-linejoin="round">{whole}</text>'
            )
        after = (
            f' <tspan fill={_paint(one.number_colour)}>{escape(one.number)}</tspan>'
            if one.number else ""
        )  # fmt: skip
        found.append(f"<text {place} fill={_paint(one.colour)}>{escape(row)}{after}</text>")
    return "".join(found)


def _marks(of: Pictured, look: Look, xy: NDArray[np.float64], depth: NDArray[np.float64]) -> str:
    """The way of a replay's step, the star at home, where a story happened."""
    t, index, found = look.style.theme, of.countries.index, []
    route, anchors = look.overlay.route, of.painter.anchors
    if route is not None and route.newest in index and route.before in index:
        for way in of.camera.arc(anchors[index[route.before]], anchors[index[route.newest]]):
            points = _open(way, np.arange(len(way)) == 0)
            found += [
                f'<path d="{points}" fill="none" {_stroke(colour)} stroke-width="{wide}"/>'
                for colour, wide in ((t.selected_halo, 4.8), (t.selected, 2.2))
            ]
    newest = index.get(route.newest, -1) if route is not None else -1
    if newest >= 0 and depth[newest] > LEAST_DEPTH:
        x, y = xy[newest].tolist()
        found.append(
            _circle(x, y, RING_PX, f'fill="none" {_stroke(t.selected)} stroke-width="2.2"')
        )
    home = index.get(look.overlay.home, -1)
    if home >= 0 and depth[home] > LEAST_DEPTH:
        half = np.array(marks.STAR) * marks.STAR_PX
        star = np.concatenate([half, half[::-1] * [-1, 1]]) + xy[home]
        found.append(f'<path d="{_closed(star, None)}" fill={_paint(t.selected)}/>')
    place = happened_at(of.countries, look)
    at = of.camera.project(*place) if place is not None else None
    if at is not None:
        found += [
            _circle(*at, 26, f'fill="none" {_stroke(t.ink)} stroke-width="1.4" opacity="0.35"'),
            _circle(*at, 18, f'fill="none" {_stroke(t.ink)} stroke-width="1.4" opacity="0.55"'),
            _circle(*at, 9, f'fill={_paint(t.paper)} {_stroke(t.ink)} stroke-width="2.4"'),
            _circle(*at, 3.6, f"fill={_paint(t.ink)}"),
        ]
    return "".join(found)


def _circle(x: float, y: float, radius: float, paint: str) -> str:
    return f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{radius}" {paint}/>'


def _legend(of: Pictured) -> str:
    """The pill, with as many signs as it has in the window."""
    legend, style, box = of.look.overlay.legend, of.look.style, of.legend
    t, colours = style.theme, shade_colours(style.theme)
    plain, strong = (
        QFontMetricsF(style.font(Role.SMALL)),
        QFontMetricsF(style.font(Role.META_STRONG)),
    )
    x, middle = box.left + PAD, box.top + box.height / 2
    found: list[str] = []

    def write(text: str, bold: bool = False) -> None:
        nonlocal x
        size, colour = (13, t.ink) if bold else (12.5, t.ink2)
        found.append(
            f'<text x="{x:.1f}" y="{middle + 4.5:.1f}" font-family="{FAMILY}" font-size="{size}" '
            f'font-weight="{600 if bold else 400}" fill={_paint(colour)}>{escape(text)}</text>'
        )
        x += (strong if bold else plain).horizontalAdvance(text) + 7

    def swatch(shade: Shade, wide: float) -> None:
        nonlocal x
        fills = (colours[shade].name(), "url(#silent)")[: 2 if shade is Shade.SILENT else 1]
        found.extend(
            f'<rect x="{x:.1f}" y="{middle - 6:.1f}" width="{wide}" height="12" fill="{fill}"/>'
            for fill in fills
        )
        x += wide

    if legend.pill:
        write(tr(legend.pill), bold=True)
    if legend.ramp and legend.ramp_ends[0]:
        write(legend.ramp_ends[0])
        for row in legend.ramp:
            if isinstance(row.sign, Shade):
                swatch(row.sign, STEP)
        x += 7
        write(legend.ramp_ends[1])
    for row in legend.in_pill:
        if isinstance(row.sign, Shade):
            swatch(row.sign, 18.0)
            x += 6
            write(row.shown.partition(":")[0])
    frame = (
        f'<rect x="{box.left:.1f}" y="{box.top:.1f}" width="{x - box.left + PAD - 7:.1f}" '
        f'height="{box.height:.1f}" rx="{box.height / 2:.1f}" fill={_paint(t.paper)} {_stroke(t.line)}/>'
    )
    return f"<g>{frame}{''.join(found)}</g>"


def _paint(colour: str) -> str:
    """A colour as an attribute's value."""
    return f'"{QColor(colour).name()}"'


def _stroke(colour: str) -> str:
    """A line's colour as attributes, with its opacity where it has one."""
    found = QColor(colour)
    opacity = "" if found.alpha() == 255 else f' stroke-opacity="{found.alphaF():.3f}"'
    return f'stroke="{found.name()}"{opacity}'


def _closed(xy: NDArray[np.float64], first: NDArray[np.bool_] | None) -> str:
    """Closed outlines; `first` (n,) is true where one begins, None = there is one."""
    begins = [0] if first is None else np.flatnonzero(first).tolist()
    points = np.round(xy, 1).tolist()
    ends = [*begins[1:], len(points)]
    return "".join(
        "M" + "L".join(f"{x:g} {y:g}" for x, y in points[begin:end]) + "Z"
        for begin, end in zip(begins, ends, strict=True)
        if end - begin > 2
    )


def _open(xy: NDArray[np.float64], first: NDArray[np.bool_]) -> str:
    points = np.round(xy, 1).tolist()
    return "".join(
        f"{'M' if begins else 'L'}{x:g} {y:g}"
        for (x, y), begins in zip(points, first.tolist(), strict=True)
    )


def _segments(rows: NDArray[np.float64]) -> str:
    """Lines (m, 4), those that follow one another joined."""
    found: list[str] = []
    last: tuple[float, float] | None = None
    for x1, y1, x2, y2 in np.round(rows, 1).tolist():
        if (x1, y1) != last:
            found.append(f"M{x1:g} {y1:g}")
        found.append(f"L{x2:g} {y2:g}")
        last = (x2, y2)
    return "".join(found)
