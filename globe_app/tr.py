"""The words of the interface in the reader's language.

Every text that a reader sees goes through `tr`, in whatever layer it is made; there is no Qt in here. Texts are
written in English; without a catalogue of another language they are shown as written. The program installs the
catalogue once, at start (`install`).

    tr("Nothing to undo")
    tr("{outlet} switched on").format(outlet=name)          names go in afterwards
    tr("%n {article|articles} marked read", "", 48)          one | many, %n = the number
    Action("home", mark("Today"))  ...  tr(action.words)     for texts in tables made at import

`pyside6-lupdate` finds the texts by these calls: a text must be a literal, whole, and no f-string,
and the arguments go by position.
"""

import re
from collections.abc import Callable

# (English text, disambiguation, number or -1) -> text; "" = the catalogue does not have it
Lookup = Callable[[str, str, int], str]
Number = Callable[[int], str]  # as the language writes it

_CHOICE = re.compile(r"\{([^{}|]*)\|([^{}|]*)\}")  # {one|many}
_installed: list[tuple[Lookup, Number]] = []  # at most one


def _english(number: int) -> str:
    return f"{number:,}"


def tr(text: str, disambiguation: str = "", n: int = -1, /) -> str:
    """`text` in the language of the interface.

    `disambiguation`: tells translators which of two meanings a text has. `n`: the number that `%n` stands for
    and that decides between the forms of `{one|many}`; -1 = none.
    """
    if not text:
        return ""
    lookup, number = _installed[0] if _installed else (None, _english)
    found = lookup(text, disambiguation, n) if lookup is not None else ""
    if n < 0:
        return found or text
    if not found:
        found = _CHOICE.sub(lambda forms: forms[1 if n == 1 else 2], text)
    return found.replace("%n", number(n))


def mark(text: str, disambiguation: str = "", n: int = -1, /) -> str:
    """`text` itself, for tables that are made when a module is loaded; `tr` is called where it is shown.

    `n`: any number where the text has forms by number (`mark("Every {hour|%n hours}", "", 2)`).
    """
    return text


def install(lookup: Lookup | None, number: Number = _english) -> None:
    """Use a catalogue from now on; None = English."""
    _installed[:] = [] if lookup is None else [(lookup, number)]
