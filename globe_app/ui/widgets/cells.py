"""A row of a table, as a value."""

from dataclasses import dataclass

from globe_app.tr import tr


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a table. `text` stands over `below`, a smaller line."""

    text: str = ""
    below: str = ""
    icon: str = ""  # of `look.icons`, before the text
    flag: str = ""  # country code, before the text
    link: str = ""  # words after the text that can be clicked
    strong: bool = False  # half bold, in ink
    muted: bool = False
    switch: bool | None = None  # a switch that is on or off; None = no switch
    tint: str = ""  # token of the ground; "" = none
    progress: float | None = None  # 0 to 1, a bar below the text; None = none
    tip: str = ""
    latin: str = ""  # shown instead of `text` where no font has its letters

    @property
    def spoken(self) -> str:
        """The cell for a screen reader."""
        on = ""
        if self.switch is not None:
            on = tr("on", "a switch") if self.switch else tr("off", "a switch")
        return ", ".join(part for part in (self.text, self.below, self.link, on) if part)


@dataclass(frozen=True, slots=True)
class TableRow:
    """A row; one with a `heading` has no cells and stands over those that follow it."""

    id: str
    cells: tuple[Cell, ...] = ()
    heading: str = ""
    count: str = ""  # beside the heading

    @property
    def spoken(self) -> str:
        """The row for a screen reader."""
        if self.heading:
            return f"{self.heading} {self.count}".strip()
        return ". ".join(cell.spoken for cell in self.cells if cell.spoken)


@dataclass(frozen=True, slots=True)
class Column:
    """A column. `width`: px at 100 % text; 0 = it takes the rest.

    `drop`: in a narrow table columns go in this order, 1 first; 0 = it stays.
    """

    title: str = ""
    width: int = 0
    right: bool = False  # its texts end at the right edge
    drop: int = 0
