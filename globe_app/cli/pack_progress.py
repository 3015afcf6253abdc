"""How far packing or taking in is: a bar for who types the command, lines of JSON for the window."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import asdict, dataclass

from globe_app.cli.ending import cancellable
from globe_app.cli.output import print_json_line
from globe_app.cli.progress import progress_bar
from globe_app.errors import PackError
from globe_app.model.day_pack import PackProgress

CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Running:
    """What the work is given."""

    tell: Callable[[PackProgress], None]
    cancelled: Callable[[], bool]


@contextmanager
def running(*, events: bool, quiet: bool) -> Iterator[Running]:
    """While it lasts, Ctrl-C, or the window that asked, cancels the work, which is shown as it goes on.

    `events`: for the window. A failure is then told in a line of JSON too.
    """
    asked: list[bool] = []
    with ExitStack() as stack:
        stack.enter_context(cancellable(lambda: asked.append(True), with_parent=events))
        bar = stack.enter_context(progress_bar(hidden=events or quiet))

        def tell(one: PackProgress) -> None:
            if events:
                print_json_line({"event": "progress", **asdict(one)})
            else:
                bar.show(one.done, one.total, one.step)

        try:
            yield Running(tell, lambda: bool(asked))
        except PackError as error:
            if events:
                print_json_line({"event": "failed", "why": str(error), "cancelled": bool(asked)})
            raise
