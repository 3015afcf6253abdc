"""The colours of the globe's shades."""

from functools import lru_cache

from PySide6.QtGui import QColor

from globe_app.ui.look.theme import Theme
from globe_app.ui.map.shades import Shade


@lru_cache(maxsize=8)
def shade_colours(theme: Theme) -> tuple[QColor, ...]:
    """The fill of every `Shade`, by its number."""
    step = theme.unread_ramp
    colours = {
        Shade.LAND: theme.land,
        Shade.NO_OUTLET: theme.no_outlet,
        Shade.ICE: theme.ice,
        Shade.SILENT: theme.land,  # the hatching lies over it
        Shade.LATER: step[0],
        Shade.TELLS: step[3],
    }
    colours |= {Shade(Shade.UNREAD_1 + i): colour for i, colour in enumerate(step)}
    colours |= {Shade(Shade.MISSED_1 + i): colour for i, colour in enumerate(theme.missed_ramp)}
    colours |= {Shade(Shade.READ_1 + i): colour for i, colour in enumerate(theme.read_ramp)}
    colours |= {Shade(Shade.STORED_1 + i): colour for i, colour in enumerate(theme.stored_ramp)}
    return tuple(QColor(colours[shade]) for shade in Shade)
