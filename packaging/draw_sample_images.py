"""Draw resources/sample/images: one illustration per scene of the Sample edition. For developers.

    QT_QPA_PLATFORM=offscreen python packaging/draw_sample_images.py [--out FOLDER] [SCENE ...]

Without scene names it draws all. Needs Pillow, which the `bench` extra brings. The output is the
same for the same input.
"""

import argparse
import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from PySide6.QtGui import QGuiApplication, QImage

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "packaging"))
from sample_art import city, drawing, field, inside, land, ocean, outings, stage, weather, world  # noqa: E402

MODULES = (
    city,
    field,
    inside,
    land,
    ocean,
    outings,
    stage,
    weather,
    world,
)  # importing them registers their scenes
EXPECTED = 54
COLOURS, EXACT, FLAT_PIXELS = (56, 40, 30, 24), 36, 300  # fewer colours until it fits
LARGEST = 25_000


def pixels(image: QImage) -> NDArray[np.uint8]:
    """The picture as rows of red, green, blue."""
    rgb = image.convertToFormat(QImage.Format.Format_RGB888)
    flat = np.frombuffer(rgb.constBits(), np.uint8).reshape(drawing.H, rgb.bytesPerLine())
    return flat[:, : drawing.W * 3].reshape(drawing.H, drawing.W, 3).copy()


def palette_image(rgb: NDArray[np.uint8], limit: int) -> Image.Image:
    """A palette picture without dithering: flat fills keep their colour, edges get the nearest."""
    code = rgb.astype(np.int64) @ np.array([65536, 256, 1])
    values, back, counts = np.unique(code.ravel(), return_inverse=True, return_counts=True)
    colours = np.stack([values >> 16 & 255, values >> 8 & 255, values & 255], axis=1).astype(float)
    order = np.argsort(-counts, kind="stable")
    picked = [int(i) for i in order[: min(EXACT, limit)] if counts[i] >= FLAT_PIXELS] or [
        int(order[0])
    ]
    gap = np.min([((colours - colours[i]) ** 2).sum(1) for i in picked], axis=0)
    while len(picked) < min(limit, len(values)):
        worst = int(np.argmax(gap * np.sqrt(counts)))
        if gap[worst] < 60:
            break
        picked.append(worst)
        gap = np.minimum(gap, ((colours - colours[worst]) ** 2).sum(1))
    chosen = colours[picked]
    nearest = ((colours[:, None, :] - chosen[None]) ** 2).sum(2).argmin(1)
    image = Image.fromarray(nearest[back].reshape(drawing.H, drawing.W).astype(np.uint8), "P")
    image.putpalette(chosen.astype(np.uint8).tobytes())
    return image


def draw(name: str, folder: Path) -> int:
    """Draw one scene into its file; its size in bytes."""
    art = drawing.Art(name)
    drawing.SCENES[name](art)
    path = folder / f"{name}.png"
    rgb = pixels(art.done())
    for limit in COLOURS:
        palette_image(rgb, limit).save(path, optimize=True)
        if path.stat().st_size <= LARGEST:
            break
    return path.stat().st_size


def main() -> None:
    """Draw the scenes asked for and report their sizes."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0] if __doc__ else None)
    parser.add_argument("--out", type=Path, default=ROOT / "resources" / "sample" / "images")
    parser.add_argument("scenes", nargs="*", metavar="SCENE")
    asked = parser.parse_args()
    unknown = [n for n in asked.scenes if n not in drawing.SCENES]
    if unknown or len(drawing.SCENES) != EXPECTED:
        sys.exit(
            f"{len(drawing.SCENES)} scenes of {EXPECTED} drawn "
            f"by {len(MODULES)} modules; unknown: {unknown}"
        )
    app = QGuiApplication(sys.argv[:1])
    asked.out.mkdir(parents=True, exist_ok=True)
    sizes = {name: draw(name, asked.out) for name in asked.scenes or sorted(drawing.SCENES)}
    app.quit()
    for name, size in sizes.items():
        print(f"{size:7d} {name}")
    print(f"{sum(sizes.values()):7d} in {len(sizes)} files; the largest has {max(sizes.values())}")


if __name__ == "__main__":
    main()
