"""`globe-app doctor`: whether the program, its parts and its store are well."""

import os
from argparse import ArgumentParser
from dataclasses import dataclass

from globe_app.cli.command import Command
from globe_app.cli.output import print_json
from globe_app.cli.progress import progress_bar
from globe_app.model.health import Finding
from globe_app.pipeline.doctor import all_checks, examine
from globe_app.settings import Settings

NOTES = """Exit status: 0 when all is well, 1 when something is not.

JSON: a list of part, ok, says."""


@dataclass(frozen=True, slots=True)
class Doctor:
    """Check the store, the resources and Qt; nothing is created, and nothing changed without --repair."""

    full: bool
    repair: bool
    json: bool

    def run(self, settings: Settings) -> int:
        """0 when all is well, else 1."""
        findings: list[Finding] = []
        with progress_bar() as bar:
            for one in examine(all_checks(settings, _start_qt, full=self.full, repair=self.repair)):
                if isinstance(one, Finding):
                    findings.append(one)
                else:
                    bar.show(one.done, one.total, f"{one.part} {one.note}".strip())
        if self.json:
            print_json([{"part": one.part, "ok": one.ok, "says": one.says} for one in findings])
        else:
            for one in findings:
                print(f"{'ok  ' if one.ok else 'FAIL'}  {one.part:12} {one.says}")
        return 0 if all(one.ok for one in findings) else 1


def _start_qt() -> str:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from globe_app import app  # loads Qt

    return app.qt_report()


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--full", action="store_true",
        help="read every row of the store: takes minutes in a large one",
    )  # fmt: skip
    parser.add_argument(
        "--repair", action="store_true", help="make the index of search anew where it is not right"
    )


COMMAND = Command(
    Doctor,
    (
        "globe-app doctor",
        "globe-app doctor --full",
        "globe-app doctor --repair",
        "globe-app doctor --json",
    ),
    _add_arguments,
    json=True,
    notes=NOTES,
)
