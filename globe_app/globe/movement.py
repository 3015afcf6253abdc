"""Movements of the camera as functions of time: a glide after a drag, flights, a zoom.

Each is a frozen value with `at(seconds) -> MapCamera` and a duration in seconds; no clock is read here.
North is up in all of them.
"""

import math
from dataclasses import dataclass
from typing import Protocol

from globe_app.globe.camera import wrapped
from globe_app.globe.map_camera import MapCamera

GLIDE_S = 0.3  # time constant of the decay
GLIDE_END = 5  # time constants after which it stands still
SLOWEST_DEG_S, FASTEST_DEG_S = 4.0, 500.0  # of a glide, at zoom 1
RECENT_S = 0.09  # how far back a drag counts for its speed
FLIGHT_S = (0.35, 0.7)  # shortest, longest flight in seconds
FAR_RAD = 0.9  # longer flights zoom out on the way
ZOOM_S = 0.16

Trail = list[tuple[float, float, float]]  # (seconds, `position`) of the last moments of a drag


class Movement(Protocol):
    """A movement of the camera."""

    @property
    def duration_s(self) -> float:
        """Seconds until it stands still."""

    def at(self, seconds: float) -> MapCamera:
        """The camera after `seconds`."""


@dataclass(frozen=True, slots=True)
class Glide:
    """What is left of a drag: turning on with exponentially decaying speed."""

    start: MapCamera
    east_deg_s: float
    north_deg_s: float

    @property
    def duration_s(self) -> float:
        """Seconds until it stands still."""
        return GLIDE_S * GLIDE_END if self.east_deg_s or self.north_deg_s else 0.0

    def at(self, seconds: float) -> MapCamera:
        """The camera after `seconds`."""
        way = GLIDE_S * (1 - math.exp(-seconds / GLIDE_S))
        return self.start.panned(self.east_deg_s * way, self.north_deg_s * way)


@dataclass(frozen=True, slots=True)
class Flight:
    """A great-circle flight to a place; a long one zooms out on the way."""

    start: MapCamera
    end: MapCamera

    @property
    def duration_s(self) -> float:
        """Seconds, from the distance."""
        share = self._angle() / math.pi
        zoomed = abs(math.log(self.end.zoom / self.start.zoom)) / 3.0
        return FLIGHT_S[0] + (FLIGHT_S[1] - FLIGHT_S[0]) * min(max(share, zoomed), 1.0)

    def at(self, seconds: float) -> MapCamera:
        """The camera after `seconds`."""
        share = min(seconds / self.duration_s, 1.0)
        if share >= 1.0:
            return self.end
        s = in_out_cubic(share)
        log_zoom = (1 - s) * math.log(self.start.zoom) + s * math.log(self.end.zoom)
        back = min(self._angle() / FAR_RAD, 1.0) * math.sin(math.pi * s)
        zoom = math.exp(log_zoom - back * max(log_zoom, 0.0))
        return self.start.between(self.end, s).with_zoom(zoom)

    def _angle(self) -> float:
        return self.start.apart(self.end)


@dataclass(frozen=True, slots=True)
class Zooming:
    """An eased zoom about a pixel."""

    start: MapCamera
    zoom: float
    px: float
    py: float

    @property
    def duration_s(self) -> float:
        """Seconds."""
        return ZOOM_S

    def at(self, seconds: float) -> MapCamera:
        """The camera after `seconds`."""
        share = min(seconds / ZOOM_S, 1.0)
        s = 1 - (1 - share) ** 3  # quick at once, then slower: several steps follow one another
        log_zoom = (1 - s) * math.log(self.start.zoom) + s * math.log(self.zoom)
        return self.start.zoomed_to(math.exp(log_zoom), self.px, self.py)


def in_out_cubic(share: float) -> float:
    """Cubic easing, slow at both ends: 0 to 1."""
    t = min(max(share, 0.0), 1.0)
    return 4 * t**3 if t < 0.5 else 1 - (2 - 2 * t) ** 3 / 2


def glide_after(camera: MapCamera, trail: Trail, now: float) -> Glide:
    """The glide after a drag; none where the pointer stood still before the release."""
    recent = [point for point in trail if now - point[0] <= RECENT_S]
    if len(recent) < 2 or recent[-1][0] <= recent[0][0]:
        return Glide(camera, 0.0, 0.0)
    (began, lon, lat), (ended, last_lon, last_lat) = recent[0], recent[-1]
    seconds = max(ended - began, 0.008)
    east, north = wrapped(last_lon - lon) / seconds, (last_lat - lat) / seconds
    speed = math.hypot(east, north) * camera.zoom
    if speed < SLOWEST_DEG_S:
        return Glide(camera, 0.0, 0.0)
    slower = min(FASTEST_DEG_S / speed, 1.0)
    return Glide(camera, east * slower, north * slower)
