"""`globe-app sample`: the invented edition."""

from argparse import ArgumentParser
from dataclasses import dataclass

from globe_app.briefing.articles import counted
from globe_app.cli.command import Command
from globe_app.cli.opening import opened, utc_now
from globe_app.pipeline import ingest
from globe_app.settings import Settings


@dataclass(frozen=True, slots=True)
class ChangeSample:
    """Load the sample edition, or remove it."""

    load: bool  # False: remove

    def run(self, settings: Settings) -> int:
        """Raises `StoreError`, `ResourceError`."""
        with opened(settings, fill=False) as store:
            if self.load:
                folder = settings.resources / "sample"
                report = ingest.load_sample(store, folder, utc_now(), asked=True)
            else:
                report = ingest.remove_sample(store, utc_now())
        done = "added" if self.load else "removed"
        articles = counted(report.articles, "article", "articles")
        outlets = counted(report.outlets, "invented outlet", "invented outlets")
        print(f"Sample edition: {articles} {done}, {outlets}.")
        if report.kept:
            saved = "1 saved one stays" if report.kept == 1 else f"{report.kept} saved ones stay"
            print(f"{saved}: saved, noted or kept unread.")
        return 0


def _add_arguments(parser: ArgumentParser) -> None:
    either = parser.add_mutually_exclusive_group(required=True)
    either.add_argument("--load", action="store_true", help="load it")
    either.add_argument("--remove", action="store_true", help="remove its articles and outlets")


COMMAND = Command(
    ChangeSample, ("globe-app sample --load", "globe-app sample --remove"), _add_arguments
)
