"""`globe-app unsave`: an article off the saved list."""

from dataclasses import dataclass

from globe_app.cli.command import Command
from globe_app.cli.commands.save import add_id
from globe_app.cli.opening import opened, utc_now
from globe_app.pipeline import reader_actions
from globe_app.settings import Settings


@dataclass(frozen=True, slots=True)
class UnsaveArticle:
    """Take an article off the saved list. It stays stored."""

    id: int

    def run(self, settings: Settings) -> int:
        """Raises `NotFoundError`, `StoreError`."""
        with opened(settings) as store:
            done = reader_actions.mark_saved(store, self.id, False, utc_now())
        taken = "taken off the saved list" if done.undoable else "was not saved"
        print(f"Article {self.id} {taken}.")
        return 0


COMMAND = Command(UnsaveArticle, ("globe-app unsave 12",), add_id)
