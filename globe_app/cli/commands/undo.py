"""`globe-app undo`: the last action of the reader taken back."""

from argparse import ArgumentParser
from dataclasses import dataclass

from globe_app.cli.command import Command
from globe_app.cli.opening import opened, utc_now
from globe_app.cli.output import print_json
from globe_app.errors import one_line
from globe_app.pipeline import reader_actions
from globe_app.settings import Settings

NOTES = """JSON keys: undone (what was undone; null: there was nothing). With --list: a list, the last action
first, of at (ISO 8601, UTC), words, undone (true: it was undone, and the window's Redo does it again)."""


@dataclass(frozen=True, slots=True)
class Undo:
    """Undo the last action, the window's or the command line's."""

    list: bool
    json: bool

    def run(self, settings: Settings) -> int:
        """Raises `StoreError`."""
        with opened(settings) as store:
            if self.list:
                steps = reader_actions.past_steps(store)
            else:
                done = reader_actions.undo(store, utc_now())
        if self.list:
            if self.json:
                print_json([
                    {"at": one.at.isoformat(), "words": one.words, "undone": one.undone}
                    for one in steps
                ])  # fmt: skip
                return 0
            for one in steps:
                mark = "  (undone)" if one.undone else ""
                print(f"{one.at.astimezone():%Y-%m-%d %H:%M}  {one_line(one.words)}{mark}")
            if not steps:
                print("Nothing to undo.")
        elif self.json:
            print_json({"undone": one_line(done.words) if done.redoable else None})
        else:
            print(f"{one_line(done.words)}.")
        return 0


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--list", action="store_true", help="list what can be undone, change nothing"
    )


COMMAND = Command(
    Undo, ("globe-app undo", "globe-app undo --list"), _add_arguments, json=True, notes=NOTES
)
