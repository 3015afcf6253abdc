"""What commands print: JSON, remarks on stderr, and standard output that any text can be written to."""

import io
import json
import sys

from globe_app.errors import one_line


def accept_any_text() -> None:
    """Let stdout write what its encoding cannot: as an escape, instead of ending in UnicodeEncodeError."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")


def print_json(value: object, *, indent: int | None = 1) -> None:
    """A value as JSON on stdout, in plain ASCII where the terminal does not take UTF-8."""
    encoding = (getattr(sys.stdout, "encoding", None) or "utf-8").lower().replace("-", "")
    print(json.dumps(value, ensure_ascii=encoding != "utf8", indent=indent, default=str))


def print_json_line(value: dict[str, object]) -> None:
    """A value as JSON on a line of its own, sent at once: for whoever reads along."""
    print_json(value, indent=None)
    sys.stdout.flush()


def remark(text: str, *, about: object = "") -> None:
    """A line on stderr, marked as this program's."""
    if sys.stderr is None:  # closed: print would write to stdout instead
        return
    subject = f"{one_line(about)}: " if about else ""
    print(f"globe-app: {subject}{text}", file=sys.stderr)
