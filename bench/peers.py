"""The same globe drawn by other libraries, each in a separate process."""

import json
import os
import subprocess
import sys

from bench.figures import Figure, figure

GL = """
import json, time
import numpy as np
import pyqtgraph as pg, pyqtgraph.opengl as gl
import shapely
from PySide6.QtGui import QSurfaceFormat
from globe_app.geo.outlines import SIMPLE, load_outline
from globe_app.settings import resources_dir
form = QSurfaceFormat(); form.setSamples(4); QSurfaceFormat.setDefaultFormat(form)
qt = pg.mkQApp()
w = gl.GLViewWidget(); w.resize(1280, 800)
o = load_outline(resources_dir() / 'geo', SIMPLE)
def unit(ll):
    lam, phi = np.radians(ll).T
    return np.column_stack([np.cos(phi)*np.cos(lam), np.cos(phi)*np.sin(lam), np.sin(phi)])
w.addItem(gl.GLMeshItem(meshdata=gl.MeshData.sphere(36, 72, radius=0.985), color=(.7,.8,.9,1)))
starts = o.ring_start
cells = [shapely.box(x, y, x+10, y+10) for x in range(-180, 180, 10) for y in range(-90, 90, 10)]
tree = shapely.STRtree(cells)
corners, colours = [], []
for a, b, hole, country in zip(starts, starts[1:], o.ring_hole, o.ring_country):
    if hole: continue
    land = shapely.make_valid(shapely.polygons(o.lonlat[a:b]))
    for c in tree.query(land, 'intersects'):
        part = shapely.intersection(land, cells[c])
        for t in shapely.get_parts(shapely.constrained_delaunay_triangles(part)):
            corners.append(np.array(t.exterior.coords)[:3]); colours.append(country % 7)
corners = unit(np.concatenate(corners)).reshape(-1, 3, 3)
shade = np.array([[.9,.88,.8,1]]) * (1 - np.array(colours)[:, None] * .06)
w.addItem(gl.GLMeshItem(vertexes=corners, faceColors=shade, smooth=False, computeNormals=False))
at = np.flatnonzero((o.edge == 1) | (o.edge == 2))
lines = np.stack([o.xyz[at], o.xyz[at + 1]], 1).reshape(-1, 3) * 1.002
w.addItem(gl.GLLinePlotItem(pos=lines, mode='lines', color=(.2,.2,.2,1), antialias=True))
w.setCameraPosition(distance=3.0); w.show(); qt.processEvents()
times = []
for i in range(25):
    began = time.perf_counter()
    w.orbit(6.1, 0.0)
    w.grabFramebuffer()
    times.append((time.perf_counter() - began) * 1e3)
print(json.dumps(times[5:]))
"""
CARTOPY = """
import json, time
import matplotlib; matplotlib.use('Agg')
import matplotlib.pyplot as plt
import cartopy.crs as ccrs
from shapely import polygons, linearrings
import numpy as np
from globe_app.geo.outlines import SIMPLE, load_outline
from globe_app.settings import resources_dir
o = load_outline(resources_dir() / 'geo', SIMPLE)
starts = o.ring_start
rings = [polygons(o.lonlat[a:b]) for a, b, h in zip(starts, starts[1:], o.ring_hole) if not h]
times = []
for i in range(6):
    began = time.perf_counter()
    fig = plt.figure(figsize=(12.8, 8.0), dpi=100)
    ax = fig.add_subplot(projection=ccrs.Orthographic(i * 30.0, 20.0))
    ax.set_global(); ax.gridlines()
    ax.add_geometries(rings, ccrs.PlateCarree(), facecolor='#e4e1d8', edgecolor='#7d8f9c')
    fig.canvas.draw()
    times.append((time.perf_counter() - began) * 1e3)
    plt.close(fig)
print(json.dumps(times[1:]))
"""


def peers() -> list[Figure]:
    """One frame by pyqtgraph's GLViewWidget under Xvfb, and by cartopy with matplotlib."""
    found = []
    server, env = _xvfb()
    try:
        for name, code, note in (
            ("peer: GLViewWidget frame at 1280x800", GL, "same outline, no labels, marks or night"),
            (
                "peer: cartopy+matplotlib frame at 1280x800",
                CARTOPY,
                "same outline, no labels, marks or night",
            ),
        ):
            done = subprocess.run(
                [sys.executable, "-W", "ignore", "-c", code],
                env=env,
                capture_output=True,
                text=True,
                check=False,
            )
            if done.returncode:
                last = (done.stderr.strip().splitlines() or ["no output"])[-1]
                print(f"{name}: could not run here: {last}", file=sys.stderr)
                continue
            found.append(figure(name, "ms", json.loads(done.stdout.splitlines()[-1]), None, note))
    finally:
        server.terminate()
        server.wait()
    return found


def _xvfb() -> tuple["subprocess.Popen[bytes]", dict[str, str]]:
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1600x1000x24"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as pipe:
        number = pipe.readline().strip()
    env = {**os.environ, "DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
    return server, {**env, "QT_OPENGL": "software", "OPENBLAS_NUM_THREADS": "1"}


def compared(own: Figure, others: list[Figure]) -> list[Figure]:
    """Ratio of our frame time to each peer's, with its limit."""
    limits = {"GLViewWidget": 5.0, "cartopy": 50.0}
    rows = []
    for other in others:
        name = next(n for n in limits if n in other.name)
        times = other.median / own.median
        rows.append(
            Figure(
                f"the same frame as a share of {name}'s", "1", 1 / times, 1 / times, other.runs,
                1 / limits[name], f"{times:.1f} times faster; wanted {limits[name]:g}",
            )
        )  # fmt: skip
    return rows
