"""Files and folders of a reader's history: for nobody but the reader, whatever the umask."""

import contextlib
import os
from pathlib import Path

FILE_MODE, FOLDER_MODE = 0o600, 0o700
# how a database of SQLite and its write-ahead log begin
_DATABASE = (b"SQLite format 3\0", b"\x37\x7f\x06\x82", b"\x37\x7f\x06\x83")
A_STORE = "it is a store or another database; choose another name"


def make_private_folder(path: Path) -> None:
    """Make a folder and those above it, where they do not exist. Raises `OSError`.

    A folder that is there already keeps its permissions: it may be shared on purpose.
    """
    if path.is_dir():
        return
    if path.parent != path:
        make_private_folder(path.parent)
    with contextlib.suppress(FileExistsError):  # another program was first
        path.mkdir(FOLDER_MODE)
        path.chmod(FOLDER_MODE)  # what the umask took of the reader's own rights


def make_private_file(path: Path) -> None:
    """Make an empty file, where it does not exist. Raises `OSError`."""
    with contextlib.suppress(FileExistsError):
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, FILE_MODE))


def write_private(path: Path, data: bytes) -> None:
    """Write a file anew. Raises `OSError`."""
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, FILE_MODE), "wb") as file:
        file.write(data)


def is_database(path: Path) -> bool:
    """Whether a file is a store or another database: nothing is written over one. Raises `OSError`."""
    if not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(len(_DATABASE[0])).startswith(_DATABASE)
