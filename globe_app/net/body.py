"""The body of an answer as it was meant: decompressed within a limit, whatever its label says."""

import zlib
from collections.abc import Callable

from globe_app.errors import FetchError, FetchProblem

_GZIP = b"\x1f\x8b"
_GZIP_LABELS = {"gzip", "x-gzip"}
_UNREADABLE = {"zstd", "compress", "x-compress", "dcb", "dcz"}  # never asked for
MAX_LAYERS = 2  # of compression
_STEP = 256 * 1024  # bytes decompressed at a time
_GZIP_STEP = 4 * 1024  # bytes of input at a time: a member may be as short as twenty
_Decode = Callable[[bytes, int, str], bytes]  # body, limit, whom


def decode_body(body: bytes, content_encoding: str, limit: int, whom: str) -> bytes:
    """`body` decompressed, at most `limit` bytes. Raises `FetchError` (`TOO_LARGE`, `DECODE`).

    A gzip label on what is not gzip is ignored, and gzip without a label is read: servers do both. The
    same for deflate and brotli whose label is wrong, where the body begins as text.
    """
    labels = [one.strip().lower() for one in content_encoding.split(",")]
    unreadable = [one for one in labels if one in _UNREADABLE]
    if unreadable and not _like_text(body):
        why = f"it is compressed in a way that was not asked for ({unreadable[0]})"
        raise FetchError(whom, why, problem=FetchProblem.DECODE)
    for label in list(reversed(labels))[:MAX_LAYERS]:  # the last was applied last (RFC 9110, 8.4)
        if label == "deflate" and body and not body.startswith(_GZIP):
            body = _guessed(_inflate, body, limit, whom)
        elif label == "br" and body and not body.startswith(_GZIP):
            body = _guessed(_unbrotli, body, limit, whom)
        elif label in _GZIP_LABELS and body.startswith(_GZIP):
            body = _gunzip(body, limit, whom)
    if body.startswith(_GZIP):  # never labelled, or once more than labelled
        body = _gunzip(body, limit, whom)
    return body


def _like_text(body: bytes) -> bool:
    """Whether it begins as XML, HTML or JSON do."""
    return body.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] in (b"<", b"{", b"[")


class _DamagedError(Exception):
    """What was to be decompressed is damaged, or was not compressed so."""


def _guessed(decode: _Decode, body: bytes, limit: int, whom: str) -> bytes:
    try:
        return decode(body, limit, whom)
    except _DamagedError:
        if _like_text(body):
            return body
        raise _damaged(whom) from None


def _gunzip(body: bytes, limit: int, whom: str) -> bytes:
    """Every member of a gzip file; what follows the last and is no member is left out."""
    out, at = bytearray(), 0
    decoder = None
    while at < len(body):
        if decoder is None:
            if not body.startswith(_GZIP, at):
                break
            decoder = zlib.decompressobj(16 + zlib.MAX_WBITS)
        chunk = body[at : at + _GZIP_STEP]
        try:
            out += decoder.decompress(chunk, limit + 1 - len(out))
        except zlib.error:
            raise _damaged(whom) from None
        if len(out) > limit:
            raise too_large(whom, limit)
        at += len(chunk)
        if decoder.eof:
            at -= len(decoder.unused_data)
            decoder = None
    if decoder is not None:  # it ended too soon
        raise _damaged(whom)
    return bytes(out)


def _inflate(body: bytes, limit: int, whom: str) -> bytes:
    """zlib's format (RFC 1950), or the bare stream (RFC 1951) that some servers send for it."""
    for bits in (zlib.MAX_WBITS, -zlib.MAX_WBITS):
        decoder = zlib.decompressobj(bits)
        try:
            out = decoder.decompress(body, limit + 1)
        except zlib.error:
            continue
        if len(out) > limit:
            raise too_large(whom, limit)
        if decoder.eof:
            return out
    raise _DamagedError


def _unbrotli(body: bytes, limit: int, whom: str) -> bytes:
    import brotli  # seldom needed

    decoder, out = brotli.Decompressor(), bytearray()
    try:
        out += decoder.process(body, output_buffer_limit=_STEP)
        while not decoder.is_finished():
            if len(out) > limit:
                raise too_large(whom, limit)
            if decoder.can_accept_more_data():
                raise _DamagedError  # it ended too soon
            out += decoder.process(b"", output_buffer_limit=_STEP)
    except brotli.error:
        raise _DamagedError from None
    if len(out) > limit:
        raise too_large(whom, limit)
    return bytes(out)


def _damaged(whom: str) -> FetchError:
    return FetchError(whom, "its compressed answer is damaged", problem=FetchProblem.DECODE)


def too_large(whom: str, limit: int) -> FetchError:
    """The failure of an answer of more than `limit` bytes."""
    why = f"it is larger than {limit / 2**20:.0f} MiB"
    return FetchError(whom, why, problem=FetchProblem.TOO_LARGE)
