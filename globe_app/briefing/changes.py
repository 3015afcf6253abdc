"""Whether another program, or another part of this one, has changed the store."""

from globe_app.store.db import Store, trouble_with_file
from globe_app.store.db import data_version as stored_version


def data_version(store: Store) -> int:
    """A number that differs from that of an earlier call on this `store` once somebody else has written.

    What was written through `store` itself does not change it. Costs a few microseconds.
    """
    return stored_version(store)


def why_nothing_is_kept(store: Store) -> str:
    """Why nothing can be kept any more: the file is gone, or another one lies there; "" = all is well."""
    return trouble_with_file(store)
