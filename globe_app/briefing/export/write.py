"""A document in a format, and into a file that is there whole or not at all."""

import contextlib
import os
import tempfile
from pathlib import Path

from globe_app.errors import GlobeError
from globe_app.model.export import ExportDocument, ExportFormat
from globe_app.store.files import A_STORE, is_database


class ExportError(GlobeError):
    """A file cannot be written."""


def exported(document: ExportDocument, kind: ExportFormat) -> bytes:
    """The bytes of the file."""
    if kind is ExportFormat.EPUB:
        from globe_app.briefing.export.epub import epub

        return epub(document)
    if kind is ExportFormat.MARKDOWN:
        from globe_app.briefing.export.markdown import markdown

        return markdown(document)
    from globe_app.briefing.export.html_file import html_file

    return html_file(document)


def write_file(data: bytes, out: Path, *, force: bool) -> None:
    """Write a file in one step. Raises `ExportError`: it is there already (and not `force`), or cannot be."""
    if out.is_dir():
        raise ExportError(out, "it is a folder, not a file")
    if out.exists() and not force:
        raise ExportError(out, "it is there already; give --force to write over it")
    if out.exists() and not out.is_file():  # a device or pipe
        try:
            out.write_bytes(data)
        except OSError as error:
            raise ExportError(out, error.strerror or error) from error
        return
    temporary = ""
    try:
        if is_database(out):
            raise ExportError(out, A_STORE)
        handle, temporary = tempfile.mkstemp(prefix=".export", suffix=".part", dir=out.parent)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        mask = os.umask(0)
        os.umask(mask)
        os.chmod(temporary, 0o666 & ~mask)  # a document to hand on, not a part of the store
        os.replace(temporary, out)
    except OSError as error:
        raise ExportError(out, error.strerror or error) from error
    finally:
        with contextlib.suppress(OSError):
            os.unlink(temporary)
