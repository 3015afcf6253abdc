"""The beginning of a text as one line of a list."""

MOST = 200  # characters
STORED = 240  # characters that the store keeps of a text: one of so many goes on
_LINE = str.maketrans(dict.fromkeys(map(ord, "\n\t\r\u2028\u2029"), " "))


def excerpt(plain: str, headline: str, most: int = MOST) -> str:
    """The first words of a plain text, without those that repeat its headline; cut at a word."""
    lines = plain.split("\n")
    while lines and (not lines[0].strip() or lines[0].strip().casefold() == headline.casefold()):
        del lines[0]
    line = " ".join("\n".join(lines).translate(_LINE).split())
    if len(line) <= most and len(plain) < STORED:
        return line
    line = line[: most + 1]
    cut = line.rpartition(" ")[0]
    return f"{(cut if 2 * len(cut) > len(line) else line[:most]).rstrip(' ,;:–—-')}…"
