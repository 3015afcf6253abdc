"""Bring resources/i18n/CODE.ts up to date with the source, and make CODE.qm of them. Run by a developer.

    python packaging/translate.py

New texts come in as unfinished; those that are gone are dropped. Both tools ship with PySide6.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "i18n"
LANGUAGES = ("es", "fr", "ar")


def sources() -> list[str]:
    """Every module of the program, in the order of their names."""
    return [str(path.relative_to(ROOT)) for path in sorted((ROOT / "globe_app").rglob("*.py"))]


def update(catalogues: list[Path]) -> None:
    """Collect the texts of the source into catalogues, which are made where they are not there."""
    with tempfile.TemporaryDirectory() as folder:
        listed = Path(folder) / "sources.lst"
        listed.write_text("\n".join(sources()), encoding="utf-8")
        for path in catalogues:
            _run("lupdate", "-silent", "-no-obsolete", "-locations", "none", "-sort-messages",
                 "-tr-function-alias", "tr+=mark", "-source-language", "en",
                 "-target-language", path.stem, f"@{listed}", "-ts", str(path))  # fmt: skip


def release(catalogue: Path) -> None:
    """Make the .qm of a catalogue."""
    _run("lrelease", "-silent", str(catalogue), "-qm", str(catalogue.with_suffix(".qm")))


def _run(tool: str, *arguments: str) -> None:
    command = [str(Path(sys.executable).parent / f"pyside6-{tool}"), *arguments]
    subprocess.run(command, cwd=ROOT, check=True)


def main() -> None:
    """Update and release all."""
    catalogues = [FOLDER / f"{code}.ts" for code in LANGUAGES]
    update(catalogues)
    for path in catalogues:
        release(path)


if __name__ == "__main__":
    main()
