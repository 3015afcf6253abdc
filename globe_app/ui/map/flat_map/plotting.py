"""Whether the plot library is loaded. It takes longer to load than a world: the first frames do without it.

`load` is called in a worker thread; `plot` gives a plot in the interface's thread once that is done.
"""

import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from globe_app.ui.map.flat_map.plot import Plot

_loaded = threading.Event()


def load() -> None:
    """Load the library."""
    import globe_app.ui.map.flat_map.plot  # noqa: F401

    _loaded.set()


def plot(half_width: float, half_height: float) -> "Plot | None":
    """A plot of a world of some size; None = the library is not there yet."""
    if not _loaded.is_set():
        return None
    from globe_app.ui.map.flat_map.plot import Plot

    return Plot(half_width, half_height)
