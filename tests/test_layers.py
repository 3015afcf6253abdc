"""What may be loaded when: measured in processes of their own."""

import json
import subprocess
import sys

PROBE = """
import json, sys
{work}
print(json.dumps(sorted({{name.split('.')[0] for name in sys.modules}})))
"""


def modules_after(work: str) -> set[str]:
    out = subprocess.run(
        [sys.executable, "-c", PROBE.format(work=work)], capture_output=True, text=True, check=True
    )
    return set(json.loads(out.stdout.splitlines()[-1]))


def test_the_command_line_loads_neither_qt_nor_cartopy() -> None:
    loaded = modules_after("import globe_app.cli")
    assert "globe_app" in loaded
    assert not loaded & {"PySide6", "cartopy", "pyqtgraph", "numpy", "sqlite_utils", "feedparser"}


def test_the_first_painted_globe_needs_no_pyqtgraph_cartopy_or_feedparser() -> None:
    loaded = modules_after(
        "import os; os.environ['QT_QPA_PLATFORM'] = 'offscreen'\n"
        "import tempfile, pathlib\n"
        "from globe_app import app\n"
        "from globe_app.settings import Settings, resources_dir\n"
        "from globe_app.ui.look import theme\n"
        "s = Settings(pathlib.Path(tempfile.mkdtemp()) / 'g.db', resources_dir())\n"
        "qt = app.make_application()\n"
        "app.prepare_store(s)\n"
        "w = app.build_window(s, theme.LIGHT)\n"
        "w.show(); qt.processEvents(); w.grab()\n"
        "assert w.globe.frames > 0\n"
        "w.close(); w.close_lanes()\n"
    )
    assert "PySide6" in loaded
    assert not loaded & {"pyqtgraph", "cartopy", "feedparser", "requests", "shapely", "matplotlib"}
