"""A file that somebody named, never more of it than its kind may have."""

from pathlib import Path

from globe_app.errors import FeedError
from globe_app.settings import MAX_FEED_BYTES


def read_feed_file(path: Path) -> bytes:
    """The bytes of the feed in `path`. Raises `FeedError` as `read_limited` does."""
    return read_limited(path, MAX_FEED_BYTES, "a feed")


def read_limited(path: Path, max_bytes: int, kind: str) -> bytes:
    """The bytes of `path`. Raises `FeedError` for a folder, a device, or more bytes than `kind` may have."""
    try:
        if path.is_dir():
            raise FeedError(path, f"it is a folder, not {kind}")
        if path.exists() and not path.is_file():
            raise FeedError(path, "it is not a regular file")
        with path.open("rb") as file:
            data = file.read(max_bytes + 1)
            size = path.stat().st_size
    except OSError as error:
        raise FeedError(path, error.strerror or error) from error
    except ValueError as error:  # a NUL byte in the name
        raise FeedError(path, "no such file") from error
    if len(data) > max_bytes:
        raise FeedError(
            path, f"it is {size / 2**20:.0f} MiB; {kind} may have {max_bytes // 2**20} MiB"
        )
    return data
