"""The beginning of a text as one line of a list."""

MOST = 200  # characters
STORED = 240  # characters that the store keeps of a text: one of so many goes on
_SAME = 8  # characters by which a text that may begin with its headline is told


def excerpt(plain: str, headline: str, most: int = MOST) -> str:
    """The first words of a plain text, without those that repeat its headline; cut at a word."""
    if not plain or plain[0].isspace() or plain[:_SAME].casefold() == headline[:_SAME].casefold():
        rest = _after_headline(plain, headline)
    else:
        rest = plain
    line = rest.rstrip().replace("\n", " ")
    if "  " in line or not line.isprintable():
        line = " ".join(line.split())
    if len(line) <= most and len(plain) < STORED:
        return line
    cut = line.rfind(" ", 0, most + 1)
    return f"{line[: cut if 2 * cut > most else most].rstrip(' ,;:–—-')}…"


def _after_headline(plain: str, headline: str) -> str:
    """Without the lines before the text that are empty or the headline."""
    wanted, rest = headline.casefold(), plain
    while rest:
        first, _, after = rest.partition("\n")
        if first.strip() and first.strip().casefold() != wanted:
            break
        rest = after
    return rest
