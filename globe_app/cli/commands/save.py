"""`globe-app save`: an article on the saved list."""

from argparse import ArgumentParser
from dataclasses import dataclass

from globe_app.cli.argument_types import stored_id
from globe_app.cli.command import Command
from globe_app.cli.opening import opened, utc_now
from globe_app.pipeline import reader_actions
from globe_app.settings import Settings


@dataclass(frozen=True, slots=True)
class SaveArticle:
    """Save an article."""

    id: int

    def run(self, settings: Settings) -> int:
        """Raises `NotFoundError`, `StoreError`."""
        with opened(settings) as store:
            done = reader_actions.mark_saved(store, self.id, True, utc_now())
        print(f"Article {self.id} {'saved' if done.undoable else 'was saved already'}.")
        return 0


def add_id(parser: ArgumentParser) -> None:
    """The argument of the commands about one article."""
    parser.add_argument(
        "id", type=stored_id, metavar="ID", help="as `globe-app articles` lists them"
    )


COMMAND = Command(SaveArticle, ("globe-app save 12",), add_id)
