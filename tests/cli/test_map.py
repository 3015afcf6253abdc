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


def test_a_flat_map_is_drawn_over_a_file_only_when_that_is_asked(
    settings: Settings, tmp_path: Path
) -> None:
    out = tmp_path / "world.svg"
    out.write_text("old")
    done = run(settings, out, "--map", "robinson", "--size", "900x600", "--overwrite")
    assert (done.returncode, done.stderr) == (0, "")
    root = ElementTree.parse(out).getroot()
    assert (root.get("width"), root.get("height")) == ("900", "600")
