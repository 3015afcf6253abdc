"""Outlets in the store."""

import re
import unicodedata

from globe_app.errors import NotFoundError
from globe_app.models import Outlet
from globe_app.store.db import Store

_COLUMNS = "id, name, country, language, homepage, sample"


def _outlet(row: tuple[str, str, str, str, str, int]) -> Outlet:
    return Outlet(row[0], row[1], row[2], row[3], row[4], bool(row[5]))


def outlet(store: Store, outlet_id: str) -> Outlet:
    """The outlet of that id. Raises `NotFoundError`."""
    with store.reading() as db:
        row = db.execute(f"SELECT {_COLUMNS} FROM outlets WHERE id = ?", [outlet_id]).fetchone()
    if row is None:
        raise NotFoundError(outlet_id, "no outlet of that id is stored; see `globe-app countries`")
    return _outlet(row)


def outlets(store: Store, country: str | None = None) -> tuple[Outlet, ...]:
    """Every outlet, or those based in `country`, by name."""
    where, args = ("WHERE country = ?", [country]) if country else ("", [])
    with store.reading() as db:
        rows = db.execute(f"SELECT {_COLUMNS} FROM outlets {where} ORDER BY name, id", args)
        return tuple(_outlet(row) for row in rows)


def keep_outlet(store: Store, new: Outlet) -> None:
    """Store `new`; one already there keeps what it has."""
    with store.writing() as db:
        db.table("outlets").insert(
            {
                "id": new.id,
                "name": new.name,
                "country": new.country,
                "language": new.language,
                "homepage": new.homepage,
                "sample": int(new.sample),
            },
            ignore=True,
        )


def slug(country: str, name: str) -> str:
    """An outlet id from its country and name: `in-mint`. Letters of any script are kept."""
    plain = unicodedata.normalize("NFKD", name.casefold())
    plain = "".join(c for c in plain if not unicodedata.combining(c))
    words = re.sub(r"[^\w]+", "-", plain).replace("_", "-").strip("-")
    return f"{country.lower()}-{words[:60] or 'outlet'}"
