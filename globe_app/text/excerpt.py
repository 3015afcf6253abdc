"""The beginning of a text as one line of a list."""

MOST = 200  # characters
STORED = 240  # characters that the store keeps of a text: one of so many goes on


def excerpt(plain: str, headline: str, most: int = MOST) -> str:
    """The first words of a plain text, without those that repeat its headline; cut at a word."""
    first, end, rest = plain.partition("\n")
    while end and (not first.strip() or first.strip().casefold() == headline.casefold()):
        first, end, rest = rest.partition("\n")
    line = " ".join(f"{first}{end}{rest}".split())
    if line.casefold() == headline.casefold():
        return ""
    if len(line) <= most and len(plain) < STORED:
        return line
    line = line[: most + 1]
    cut = line.rpartition(" ")[0]
    return f"{(cut if 2 * len(cut) > len(line) else line[:most]).rstrip(' ,;:–—-')}…"
