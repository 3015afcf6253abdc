"""What a document is, told by its first bytes (after https://mimesniff.spec.whatwg.org/)."""

LOOKED_AT = 4_000  # bytes
_HTML_STARTS = (b"<!doctype html", b"<html", b"<head", b"<body", b"<script")


def looks_like_html(body: bytes) -> bool:
    """Whether `body` begins as a web page does, after space, comments and an XML declaration."""
    head = body[:LOOKED_AT].removeprefix(b"\xef\xbb\xbf").lower().lstrip()
    while head.startswith((b"<!--", b"<?xml ")):
        end = b"-->" if head.startswith(b"<!--") else b"?>"
        head = head.partition(end)[2].lstrip()
    return head.startswith(_HTML_STARTS)
