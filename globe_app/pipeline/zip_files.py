"""What backups and day packs share: how a member is written, and how a damaged ZIP fails."""

import stat
import struct
import zipfile
import zlib

# besides OSError, whatever zipfile raises where directory or data were damaged or made by hand
FAILURES = (
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    NotImplementedError,
    EOFError,
    struct.error,
    zlib.error,
    UnicodeDecodeError,  # a name
)


def member_info(name: str, *, compressed: bool) -> zipfile.ZipInfo:
    """A member that only its owner may read, of no date: the same content gives the same bytes."""
    info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
    info.compress_type = zipfile.ZIP_DEFLATED if compressed else zipfile.ZIP_STORED
    info.external_attr = (stat.S_IFREG | 0o600) << 16
    return info
