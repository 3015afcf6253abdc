"""From country to country by keyboard."""

from globe_app.geo.countries import Countries
from globe_app.globe.camera import wrapped
from globe_app.globe.map_camera import MapCamera
from globe_app.ui.map.overlay import Overlay, Subject


def order(countries: Countries, overlay: Overlay) -> tuple[str, ...]:
    """The countries to walk, from west to east: those that a story is about, else every country."""
    if overlay.subject in (Subject.STORY, Subject.REPLAY, Subject.MISSED, Subject.FOUND):
        codes = {code for code, shade in overlay.shades.items() if shade.speaks}
        codes |= {overlay.home} if overlay.home else set()
        known = [countries.by_code[code] for code in codes if code in countries.by_code]
    else:
        known = [one for one in countries.all if one.state or one.code in overlay.shades]
    return tuple(one.code for one in sorted(known, key=lambda one: (*one.anchor, one.code)))


def neighbour(countries: Countries, overlay: Overlay, at: str, camera: MapCamera, by: int) -> str:
    """The next country east (+1) or west (-1) of `at`; without one, the nearest to the globe's centre."""
    walked = order(countries, overlay)
    if not walked:
        return ""
    if at in walked:
        return walked[(walked.index(at) + by) % len(walked)]
    if at in countries.by_code:
        here = countries.by_code[at].anchor
        east = [code for code in walked if countries.by_code[code].anchor > here]
        west = [code for code in walked if countries.by_code[code].anchor < here]
        if by > 0:
            return east[0] if east else walked[0]
        return west[-1] if west else walked[-1]
    return min(walked, key=lambda code: _apart(countries.by_code[code].anchor, camera))


def _apart(place: tuple[float, float], camera: MapCamera) -> float:
    return abs(wrapped(place[0] - camera.lon)) + abs(place[1] - camera.lat)
