"""A rule's conditions as its row keeps them."""

import json
from functools import lru_cache
from typing import Any

from globe_app.model.rules import MOST_VALUES, Conditions, RuleKind, WordsIn
from globe_app.text.phrases import PhraseError, phrase

_LISTS = ("words", "outlets", "countries", "about", "themes", "languages")
MOST_CHARS = 100_000  # of the conditions of one rule: a store is outside input


class DamagedRuleError(ValueError):
    """A rule's row is not as it was written."""


def conditions_to_text(conditions: Conditions) -> str:
    """JSON; conditions without values are left out."""
    found: dict[str, Any] = {
        name: list(getattr(conditions, name)) for name in _LISTS if getattr(conditions, name)
    }
    if conditions.words:
        found["words_in"] = conditions.words_in
    return json.dumps(found, ensure_ascii=False)


@lru_cache(512)
def conditions_from_text(text: str) -> Conditions:
    """What `conditions_to_text` wrote. Raises `DamagedRuleError`."""
    try:
        found = json.loads(text) if len(text) <= MOST_CHARS else None
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, dict) or not found.keys() <= {*_LISTS, "words_in"}:
        raise DamagedRuleError("its conditions cannot be read")
    for name in _LISTS:
        some = found.get(name, [])
        if not isinstance(some, list) or len(some) > MOST_VALUES:
            raise DamagedRuleError(f"its {name} cannot be read")
        if not all(isinstance(one, str) and one for one in some):
            raise DamagedRuleError(f"its {name} cannot be read")
    try:
        where = WordsIn(found.pop("words_in", WordsIn.HEADLINE))
        conditions = Conditions(
            words_in=where, **{name: tuple(some) for name, some in found.items()}
        )
        for one in conditions.words:
            phrase(one)
    except PhraseError as error:
        raise DamagedRuleError(f"its words cannot be looked for: {error}") from error
    except ValueError:
        raise DamagedRuleError("where its words are looked for cannot be read") from None
    if conditions.empty:
        raise DamagedRuleError("it has no conditions")
    return conditions


def kind_from_text(text: str) -> RuleKind:
    """Raises `DamagedRuleError`."""
    try:
        return RuleKind(text)
    except ValueError:
        raise DamagedRuleError("it neither mutes nor keeps") from None
