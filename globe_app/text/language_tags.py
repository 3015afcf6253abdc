"""Language tags as feeds, pages and catalogues write them (BCP 47, https://www.rfc-editor.org/info/bcp47)."""

import re

_FORM = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
MAX_CHARS = 35


def language_tag(text: str) -> str:
    """A BCP 47 tag in its usual case (`pt-BR`), or "" when `text` is not one."""
    tag = text.strip().replace("_", "-")
    if len(tag) > MAX_CHARS or not _FORM.fullmatch(tag):
        return ""
    first, *rest = tag.split("-")
    shaped = [p.upper() if len(p) == 2 else p.title() if len(p) == 4 else p.lower() for p in rest]
    return "-".join([first.lower(), *shaped])
