"""Country names within sentences."""

from globe_app.cldr import ENGLISH, current

# Names used with an article ("in the Netherlands"), and endings of island groups and unions.
_ENDINGS = ("Islands", "States", "Republic", "Emirates", "Territories", "Territory", "Kingdom")
_NAMES = frozenset(
    (
        "Bahamas", "Comoros", "DR Congo", "Gambia", "Isle of Man", "Maldives", "Netherlands",
        "Philippines", "Seychelles",
    )
)  # fmt: skip


def in_sentence(name: str) -> str:
    """A country's name with its article where English uses one: `the United States`, `Chad`.

    In another language than English, the name as it is.
    """
    if current() is not ENGLISH:
        return name
    named_so = name in _NAMES or (name.endswith(_ENDINGS) and "&" not in name)
    return f"the {name}" if named_so else name  # English alone
