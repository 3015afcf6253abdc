"""The schema, as numbered steps. A step is frozen text once released: it imports nothing of ours.

`PRAGMA user_version` is `SCHEMA_VERSION`, the number of the last step. Numbers 1 to 3 belonged to files
made before the first release; such a file is refused.
"""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from sqlite_utils.migrations import Migrations

from globe_app.store.schema_steps import (
    step_0004_first,
    step_0005_real_feeds,
    step_0006_languages,
    step_0007_window,
    step_0008_labels,
    step_0009_editions,
    step_0010_rules,
    step_0011_search,
    step_0012_kept_searches,
    step_0013_alerts,
)

if TYPE_CHECKING:
    from sqlite_utils import Database

APPLICATION_ID = 0x476C6F62  # "Glob": tells our files from other SQLite files
FIRST_VERSION = 4  # the oldest that can be opened

_STEPS: tuple[tuple[str, Sequence[str]], ...] = (
    ("0004_first", step_0004_first.STATEMENTS),
    ("0005_real_feeds", step_0005_real_feeds.STATEMENTS),
    ("0006_languages", step_0006_languages.STATEMENTS),
    ("0007_window", step_0007_window.STATEMENTS),
    ("0008_labels", step_0008_labels.STATEMENTS),
    ("0009_editions", step_0009_editions.STATEMENTS),
    ("0010_rules", step_0010_rules.STATEMENTS),
    ("0011_search", step_0011_search.STATEMENTS),
    ("0012_kept_searches", step_0012_kept_searches.STATEMENTS),
    ("0013_alerts", step_0013_alerts.STATEMENTS),
)
SCHEMA_VERSION = FIRST_VERSION - 1 + len(_STEPS)

migrations = Migrations("globe_app")


def _step(statements: Sequence[str]) -> "Callable[[Database], None]":
    def apply(db: "Database") -> None:
        for statement in statements:
            db.execute(statement)

    return apply


for _name, _statements in _STEPS:
    migrations(name=_name)(_step(_statements))
