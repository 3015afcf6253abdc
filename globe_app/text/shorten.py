"""Texts cut to a length."""


def shorten(text: str, limit: int) -> str:
    """At most `limit` characters, cut at a word where there is one, with an ellipsis."""
    if len(text) <= limit:
        return text
    cut = text[: limit - 1]
    at = cut.rfind(" ")
    return (cut[:at] if at > limit // 2 else cut).rstrip(" ,;:-–") + "…"


def was_cut(text: str, limit: int) -> bool:
    """Whether a text is the beginning of a longer one: cut by `shorten`, or by whoever wrote it."""
    return len(text) > limit or (len(text) > limit // 2 and text.endswith(("…", "...")))
