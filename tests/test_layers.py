"""Which module may import what.

Two ways of looking: processes of their own list what they have loaded, and the linters are run on
a copy of the package in which one forbidden import was planted.
"""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from globe_app.store.db import open_store

ROOT = Path(__file__).resolve().parents[1]

PROBE = """
import json, sys
{work}
ours = {{name for name in sys.modules if name.startswith(('globe_app.', 'numpy.ma'))}}
print(json.dumps(sorted(ours | {{name.split('.')[0] for name in sys.modules}})))
"""


def modules_after(work: str) -> set[str]:
    """The modules of globe_app by their whole names, others by the names of their packages; numpy.ma too."""
    out = subprocess.run(
        [sys.executable, "-c", PROBE.format(work=work)], capture_output=True, text=True, check=True
    )
    return set(json.loads(out.stdout.splitlines()[-1]))


def test_the_command_line_loads_neither_qt_nor_cartopy() -> None:
    loaded = modules_after("import globe_app.cli")
    assert "globe_app" in loaded
    assert not loaded & {"PySide6", "cartopy", "pyqtgraph", "numpy", "sqlite_utils", "lxml"}


def test_the_list_of_commands_is_printed_without_loading_one_of_them() -> None:
    loaded = modules_after(
        "from globe_app.cli import main\n"
        "try: main(['--help'])\n"
        "except SystemExit: pass\n"
        "assert not [name for name in sys.modules if name.startswith('globe_app.cli.commands')]"
    )
    assert not loaded & {"PySide6", "requests", "numpy", "sqlite3", "lxml", "tqdm"}


@pytest.fixture(scope="module")
def loaded_by_the_first_globe(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    path = tmp_path_factory.mktemp("first") / "g.db"
    settings = (
        "import os; os.environ['QT_QPA_PLATFORM'] = 'offscreen'\n"
        "import gc, pathlib\n"
        "gc.disable()\n"  # as the command `run`
        "from globe_app import app\n"
        "from globe_app.settings import Settings, resources_dir\n"
        f"s = Settings(pathlib.Path({str(path)!r}), resources_dir())\n"
    )
    modules_after(
        settings + "app.prepare_store(s)"
    )  # the sample edition is loaded at the first start only
    return modules_after(
        settings + "qt = app.make_application()\n"
        "app.prepare_store(s)\n"
        "w = app.build_window(s)\n"
        "w.restore(None)\n"
        "w.resize(1280, 800)\n"  # the screen of this platform is so small that the globe stands behind
        "assert gc.isenabled()\n"
        "w.show(); qt.processEvents(); w.grab()\n"
        "assert w.globe.frames > 0\n"
        "w.close(); w.close_lanes()\n"
    )


def test_the_first_painted_globe_needs_no_pyqtgraph_cartopy_or_feed_reader(
    loaded_by_the_first_globe: set[str],
) -> None:
    loaded = loaded_by_the_first_globe
    assert "PySide6" in loaded
    assert not loaded & {"pyqtgraph", "cartopy", "requests", "shapely", "matplotlib"}
    assert "globe_app.feeds.parse" not in loaded


def test_the_first_painted_globe_needs_nothing_that_reads_pages_compares_texts_or_is_a_sheet(
    loaded_by_the_first_globe: set[str],
) -> None:
    assert "globe_app.pipeline.ingest" in loaded_by_the_first_globe
    assert not loaded_by_the_first_globe & {
        "lxml",
        "nh3",
        "anyascii",
        "filelock",
        "numpy.ma",
        "globe_app.feeds.sample_edition",
        "globe_app.geo.country_mentions",
        "globe_app.pipeline.judge",
        "globe_app.store.exclusive",
        "globe_app.store.pages",
        "globe_app.stories.event_facts",
        "globe_app.text.html",
        "globe_app.text.near_duplicates",
        "globe_app.ui.dialogs.about",
        "globe_app.ui.dialogs.keys",
        "globe_app.ui.dialogs.settings.sheet",
        "globe_app.ui.dialogs.translators",
        "statistics",
    }


def test_the_first_painted_globe_compiles_no_patterns_for_pages_that_are_not_open(
    loaded_by_the_first_globe: set[str],
) -> None:
    assert "globe_app.briefing.stories" in loaded_by_the_first_globe
    assert not loaded_by_the_first_globe & {
        "globe_app.feeds.parse",
        "globe_app.stories.cluster",
        "globe_app.stories.credit",
        "globe_app.stories.figures",
        "globe_app.translation.engines",
    }


@pytest.fixture(scope="module")
def package_copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the linters' settings and a copy of globe_app to plant violations in."""
    folder = tmp_path_factory.mktemp("linted")
    shutil.copy(ROOT / "pyproject.toml", folder)
    shutil.copytree(
        ROOT / "globe_app",
        folder / "globe_app",
        ignore=shutil.ignore_patterns("__pycache__", "resources"),
    )
    return folder


@contextmanager
def planted(package: Path, module: str, code: str) -> Iterator[Path]:
    """The source file of a module with code added at its end; a new file when there is none."""
    path = package.joinpath(*module.split(".")).with_suffix(".py")
    before = path.read_text("utf-8") if path.exists() else None
    path.write_text(f"{before or ''}\n{code}\n", "utf-8")
    try:
        yield path
    finally:
        if before is None:
            path.unlink()
        else:
            path.write_text(before, "utf-8")


def import_linter(package: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(Path(sys.executable).with_name("lint-imports")), "--no-cache", "--no-logo"],
        cwd=package,
        env={**os.environ, "PYTHONPATH": str(package)},
        capture_output=True,
        text=True,
    )


def ruff(package: Path, path: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [
            *(sys.executable, "-m", "ruff", "check", "--no-cache", "--output-format=concise"),
            # the rules are those of pyproject.toml, so one that is not selected there finds nothing
            *("--config", str(package / "pyproject.toml"), str(path)),
        ],
        cwd=package,
        capture_output=True,
        text=True,
    )


def test_the_linters_pass_on_the_package_as_it_is(package_copy: Path) -> None:
    imports = import_linter(package_copy)
    assert imports.returncode == 0, imports.stdout
    style = ruff(package_copy, package_copy / "globe_app")
    assert not any(f" {rule} " in style.stdout for rule in ("TID251", "SLF001")), style.stdout


DOCTOR = "globe_app.pipeline.doctor"
EVERYTHING = "\n".join(
    f"import {name}"
    for name in (
        "PySide6.QtWidgets",
        "requests",
        "sqlite3",
        "globe_app.cli",
        "globe_app.ui.window",
        "globe_app.store.db",
        "globe_app.net.fetch",
    )
)


@pytest.mark.parametrize(
    ("module", "code", "contract"),
    [
        (DOCTOR, "import sqlite3", "SQL only in the store"),
        (DOCTOR, "import requests", "Network libraries only in net"),
        (DOCTOR, "from PySide6.QtCore import QObject", "Qt and pyqtgraph only in ui and app"),
        ("globe_app.cli.commands.doctor", "import sqlite3", "SQL only in the store"),
        ("globe_app.model.story", "import sqlite3", "SQL only in the store"),
        ("globe_app.text.sentences", "import sqlite3", "SQL only in the store"),
        ("globe_app.text.sentences", "import requests", "Network libraries only in net"),
        ("globe_app.stories.takes", "import PySide6.QtGui", "Qt and pyqtgraph only in ui and app"),
        ("globe_app.stories.takes", "import requests", "Network libraries only in net"),
        ("globe_app.stories.takes", "import socket", "Network libraries only in net"),
        ("globe_app.stories.takes", "import http.client", "the other network libraries nowhere"),
        ("globe_app.feeds.opml", "import requests", "Network libraries only in net"),
        (
            "globe_app.ui.map.painter",
            "import cartopy",
            "cartopy only where the flat map is projected",
        ),
        ("globe_app.feeds.catalogue", "import requests", "Network libraries only in net"),
        (
            "globe_app.feeds.catalogue",
            "def later() -> None:\n    import requests",
            "Network libraries only in net",
        ),
        (
            "globe_app.briefing.articles",
            "from globe_app.net.fetch import Fetcher",
            "Only what fetches reaches net",
        ),
        (
            "globe_app.ui.views.today.view",
            "from globe_app.store.db import Store",
            "The window reaches the store only through briefing and pipeline",
        ),
        (
            "globe_app.ui.views.saved.view",
            "from globe_app.ui.views.country import view",
            "Views never import each other",
        ),
        (
            "globe_app.ui.views.missed.words",
            "from globe_app.ui.navigation import Navigator",
            "A view knows neither the window nor who navigates",
        ),
        (
            "globe_app.ui.map.painter",
            "from globe_app.ui.views.today.view import TodayView",
            "Map, widgets, look and words never import views",
        ),
        (
            "globe_app.ui.widgets.toast",
            "from globe_app.ui.views.view import View",
            "Map, widgets, look and words never import views",
        ),
        ("globe_app.everything", EVERYTHING, "Layers: each imports only what stands below it"),
    ],
)
def test_a_forbidden_import_fails_the_import_linter(
    package_copy: Path, module: str, code: str, contract: str
) -> None:
    with planted(package_copy, module, code):
        result = import_linter(package_copy)
    assert result.returncode != 0
    broken = [line for line in result.stdout.splitlines() if " BROKEN" in line]
    assert any(line.startswith(contract) for line in broken), result.stdout


@pytest.mark.parametrize(
    ("module", "code", "rule"),
    [
        ("globe_app.stories.takes", "import urllib.request", "TID251"),
        ("globe_app.stories.takes", "from urllib.request import urlopen", "TID251"),
        ("globe_app.stories.takes", "from urllib import request", "TID251"),
        ("globe_app.stories.takes", "import http.client", "TID251"),
        ("globe_app.stories.takes", "from http.client import HTTPConnection", "TID251"),
        (
            "globe_app.ui.views.today.view",
            "def count(store):\n    return store._connection.execute('SELECT 1')",
            "SLF001",
        ),
        ("globe_app.briefing.articles", "from globe_app.store.db import reading", "TID251"),
        ("globe_app.pipeline.enrich", "from globe_app.store.db import writing", "TID251"),
    ],
)
def test_what_the_import_linter_cannot_see_fails_ruff(
    package_copy: Path, module: str, code: str, rule: str
) -> None:
    with planted(package_copy, module, code) as path:
        result = ruff(package_copy, path)
    assert result.returncode == 1, result.stderr
    assert f" {rule} " in result.stdout


def test_a_store_shows_its_connection_to_nobody(tmp_path: Path) -> None:
    store = open_store(tmp_path / "globe.db")
    public = {name: getattr(store, name) for name in dir(store) if not name.startswith("_")}
    store.close()
    assert public.keys() == {"close", "images", "interrupt", "path", "read_only", "why_read_only"}
