"""A feed from a file on disk, never more of it than a feed may have."""

from pathlib import Path

from globe_app.errors import FeedError
from globe_app.settings import MAX_FEED_BYTES


def read_feed_file(path: Path) -> bytes:
    """The bytes of `path`. Raises `FeedError` for a folder, a device, or a file too large."""
    try:
        if path.is_dir():
            raise FeedError(path, "it is a folder, not a feed file")
        if path.exists() and not path.is_file():
            raise FeedError(path, "it is not a regular file")
        with path.open("rb") as file:
            data = file.read(MAX_FEED_BYTES + 1)
    except OSError as error:
        raise FeedError(path, error.strerror or error) from error
    except ValueError as error:  # a NUL byte in the name
        raise FeedError(path, "no such file") from error
    if len(data) > MAX_FEED_BYTES:
        size = path.stat().st_size / 2**20
        raise FeedError(
            path, f"it is {size:.0f} MiB; a feed may have {MAX_FEED_BYTES // 2**20} MiB"
        )
    return data
