"""`globe-app map`: the picture of the map from the command line."""

import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

from globe_app.settings import Settings


def run(settings: Settings, *args: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "globe_app", "map", *map(str, args), "--store", str(settings.store)],
        capture_output=True, text=True, check=False,
    )  # fmt: skip


def test_a_flat_map_is_drawn_and_none_is_written_over_unasked(
    settings: Settings, tmp_path: Path
) -> None:
    out = tmp_path / "world.svg"
    done = run(settings, out, "--map", "robinson", "--size", "900x600")
    assert (done.returncode, done.stderr) == (0, "")
    root = ElementTree.parse(out).getroot()
    assert (root.get("width"), root.get("height")) == ("900", "600")
    again = run(settings, out)
    assert again.returncode == 2
    assert again.stderr == f"globe-app: {out}: the file is there already\n"


def test_a_name_that_is_no_pictures_is_refused(settings: Settings, tmp_path: Path) -> None:
    done = run(settings, tmp_path / "world.gif")
    assert done.returncode == 2
    assert "ends in .png or .svg" in done.stderr
