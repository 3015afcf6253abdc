"""`globe-app saved`: the saved articles."""

from argparse import ArgumentParser
from dataclasses import dataclass

from globe_app.briefing.articles import age_of, listed
from globe_app.cli.argument_types import limit, text
from globe_app.cli.command import Command
from globe_app.cli.news_json import row_json
from globe_app.cli.opening import opened, utc_now
from globe_app.cli.output import print_json
from globe_app.errors import one_line
from globe_app.model.article_query import ArticleOrder, ArticleQuery
from globe_app.settings import Settings

DEFAULT_LIMIT = 50
NOTES = """JSON: a list as that of `globe-app articles`, with noted (whether it has a note) and labels (names)
in addition."""


@dataclass(frozen=True, slots=True)
class ListSaved:
    """List the saved articles, or all with a label or a note, saved or not."""

    label: str | None
    noted: bool
    limit: int
    json: bool

    def run(self, settings: Settings) -> int:
        """Raises `StoreError`."""
        query = ArticleQuery(order=ArticleOrder.LAST_SAVED)
        if self.label or self.noted:
            query = ArticleQuery(label=self.label or "", noted=self.noted or None)
        with opened(settings) as store:
            rows = listed(store, query, self.limit).rows
        if self.json:
            print_json([
                {**row_json(row), "noted": row.noted, "labels": list(row.labels)} for row in rows
            ])  # fmt: skip
            return 0
        now = utc_now()
        for row in rows:
            mark = "  " if row.read else "* "
            kept = "".join(f" [{one_line(name)}]" for name in row.labels)
            kept += " (note)" if row.noted else ""
            print(f"{mark}{row.id:6}  {age_of(row, now):>8}  {row.outlet}: {row.headline}{kept}")
        if not rows:
            print("No articles are stored of that kind." if self.label or self.noted
                  else "No article is saved.")  # fmt: skip
        return 0


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--label", type=text, metavar="NAME", help="those with this label instead")
    parser.add_argument("--noted", action="store_true", help="those with a note instead")
    parser.add_argument(
        "--limit", type=limit, default=DEFAULT_LIMIT, metavar="N",
        help=f"default: {DEFAULT_LIMIT}",
    )  # fmt: skip


COMMAND = Command(
    ListSaved,
    ("globe-app saved", "globe-app saved --label Elections --json"),
    _add_arguments,
    json=True,
    notes=NOTES,
)
