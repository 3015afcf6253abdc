"""Camera animations as functions of time: inertia after a drag, and flights.

Each is a frozen value with `at(seconds) -> Camera` and a duration in seconds; no clock is read here.
"""

import math
from dataclasses import dataclass, replace

from globe_app.geo.sphere import distance_rad, interpolate
from globe_app.globe.camera import Camera, Vector, axis_angle, wrapped

INERTIA_S = 0.32  # time constant of the decay
SLOWEST_RAD_S = 0.02  # slower counts as standing still
FASTEST_RAD_S = 12.0
LEVELLING_S = 0.5  # time in which north turns back up after a drag
FLIGHT_S = (0.45, 1.25)  # shortest, longest flight in seconds
FAR_RAD = 0.9  # longer flights zoom out on the way


@dataclass(frozen=True, slots=True)
class Spin:
    """Inertia: rotation about `axis` with exponentially decaying speed, while north turns back up."""

    start: Camera
    axis: Vector
    speed_rad_s: float

    @property
    def duration_s(self) -> float:
        """Duration in seconds, until it stands still and level."""
        fast = max(self.speed_rad_s, SLOWEST_RAD_S)
        level = LEVELLING_S if abs(self.start.roll) > 0.01 or fast > SLOWEST_RAD_S else 0.0
        return max(INERTIA_S * math.log(fast / SLOWEST_RAD_S), level)

    def at(self, seconds: float) -> Camera:
        """The camera after `seconds`."""
        turned = self.speed_rad_s * INERTIA_S * (1 - math.exp(-seconds / INERTIA_S))
        camera = self.start.spun(self.axis, turned)
        level = smoothstep(seconds / self.duration_s) if self.duration_s else 1.0
        return replace(camera, roll=camera.roll * (1 - level))


@dataclass(frozen=True, slots=True)
class Flight:
    """A great-circle flight to a place; a long one zooms out on the way."""

    start: Camera
    end: Camera

    @property
    def duration_s(self) -> float:
        """Duration in seconds, from the distance."""
        share = self._angle() / math.pi
        zoomed = abs(math.log(self.end.zoom / self.start.zoom)) / 3.0
        return FLIGHT_S[0] + (FLIGHT_S[1] - FLIGHT_S[0]) * min(max(share, zoomed), 1.0)

    def at(self, seconds: float) -> Camera:
        """The camera after `seconds`."""
        share = min(seconds / self.duration_s, 1.0)
        if share >= 1.0:
            return self.end
        s = smoothstep(share)
        lon, lat = interpolate((self.start.lon, self.start.lat), (self.end.lon, self.end.lat), s)
        log_zoom = (1 - s) * math.log(self.start.zoom) + s * math.log(self.end.zoom)
        back = min(self._angle() / FAR_RAD, 1.0) * math.sin(math.pi * s)
        nearest = max(log_zoom, 0.0)
        roll = self.start.roll * (1 - s)
        return replace(
            self.end, lon=wrapped(lon), lat=lat, roll=roll, zoom=math.exp(log_zoom - back * nearest)
        )

    def _angle(self) -> float:
        return distance_rad((self.start.lon, self.start.lat), (self.end.lon, self.end.lat))


def smoothstep(share: float) -> float:
    """Smoothstep easing: 0 to 1 with zero velocity at both ends."""
    t = min(max(share, 0.0), 1.0)
    return t * t * (3 - 2 * t)


def inertia_after(camera: Camera, trail: list[tuple[float, Vector]], now: float) -> Spin:
    """The inertia after a drag; `trail`: (seconds, camera-space point) of its last moments."""
    recent = [point for point in trail if now - point[0] <= 0.09]
    if len(recent) < 2 or recent[-1][0] <= recent[0][0]:
        return Spin(camera, (0.0, 1.0, 0.0), 0.0)
    axis, angle = axis_angle(recent[0][1], recent[-1][1])
    speed = angle / max(recent[-1][0] - recent[0][0], 0.008)
    return Spin(camera, axis, min(speed, FASTEST_RAD_S) if speed > 4 * SLOWEST_RAD_S else 0.0)
