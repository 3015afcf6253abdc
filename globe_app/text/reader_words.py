"""Names and notes that the reader writes, as they are kept."""

from globe_app.errors import one_line
from globe_app.text.characters import clean_text

MAX_LABEL = 40  # characters
MAX_NOTE = 10_000  # characters


def label_name(typed: str) -> str:
    """A label's name as it is kept: one line, without quotation marks; "" = it names nothing."""
    words = one_line(clean_text(typed[: 10 * MAX_LABEL]).replace('"', " "), 10 * MAX_LABEL)
    return words[:MAX_LABEL].strip()


def label_key(name: str) -> str:
    """What all ways to write one label have in common."""
    return label_name(name).casefold()


def note_text(typed: str) -> str:
    """A note as it is kept: lines without control characters, at most `MAX_NOTE` characters."""
    lines = clean_text(typed[: 2 * MAX_NOTE]).replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return "\n".join(line.rstrip() for line in lines).strip()[:MAX_NOTE].rstrip()
