"""`globe-app language`: the language of each line of a file."""

from argparse import ArgumentParser
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from globe_app.cli.argument_types import file_name, text
from globe_app.cli.command import Command
from globe_app.cli.input_files import lines_of
from globe_app.cli.output import print_json
from globe_app.errors import UsageError, one_line
from globe_app.settings import Settings
from globe_app.text.language import DetectedLanguage, LanguageDetector, primary

MAX_SHOWN_CHARS = 100  # of a line, on the terminal
NOTES = """JSON: a list of line (from 1), language (BCP 47; "" = none is to be told), probability (0 to 1)."""


@dataclass(frozen=True, slots=True)
class TellLanguages:
    """Tell the language of each line of a file."""

    input: str
    declared: str | None
    json: bool

    def run(self, settings: Settings) -> int:
        """Raises `UsageError`, `GlobeError` for a file that cannot be read."""
        if self.declared and not primary(self.declared):
            raise UsageError(self.declared, "is no language tag, as es or pt-BR")
        found = []
        for number, (line, one) in enumerate(self._detected(), 1):
            if self.json:
                probability = round(one.probability, 4)
                found.append({"line": number, "language": one.language, "probability": probability})
            else:
                shown = one_line(line, MAX_SHOWN_CHARS)
                print(f"{one.language or '-':7} {one.probability:.2f}  {shown}")
        if self.json:
            print_json(found)
        return 0

    def _detected(self) -> Iterator[tuple[str, DetectedLanguage]]:
        detector = LanguageDetector()
        for whole in lines_of(Path(self.input), newline="\n", errors="replace"):
            line = whole.rstrip("\r\n")
            yield line, detector.detect(line, self.declared or "")


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--input",
        type=file_name,
        required=True,
        metavar="FILE.txt",
        help="a text on each line",
    )
    parser.add_argument(
        "--declared", type=text, metavar="LANG",
        help="what the texts' outlet says it writes in",
    )  # fmt: skip


COMMAND = Command(
    TellLanguages,
    ("globe-app language --input lines.txt --json",),
    _add_arguments,
    json=True,
    notes=NOTES,
)
