"""What a command is: its arguments, its examples, and a frozen value of what was asked that can be run."""

import dataclasses
from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar, Protocol

from globe_app.settings import Settings


class Request(Protocol):
    """One command with its arguments, a frozen dataclass."""

    __dataclass_fields__: ClassVar[dict[str, dataclasses.Field[object]]]

    def run(self, settings: Settings) -> int:
        """Carry it out; the exit status. Raises `GlobeError`."""


@dataclass(frozen=True, slots=True)
class Command:
    """What a module of `cli.commands` offers under the name `COMMAND`."""

    request: type[Request]
    examples: tuple[str, ...]  # whole command lines
    add_arguments: Callable[[ArgumentParser], None] = lambda _: None
    json: bool = False  # whether it has --json
    intermixed: bool = False  # whether options may stand between its arguments
    notes: str = ""  # printed at the end of its help: the keys of its JSON


def request_of(command: Command, values: Namespace) -> Request:
    """The parsed arguments as the command's own value: each field is the argument of the same name.

    An argument that may be given several times is a tuple, or None.
    """
    given = {one.name: getattr(values, one.name) for one in dataclasses.fields(command.request)}
    return command.request(**{
        name: tuple(value) if isinstance(value, list) else value for name, value in given.items()
    })  # fmt: skip
