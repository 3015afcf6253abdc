"""A rule while the reader writes it. No widgets: what is typed and chosen, and the rule that it makes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import Enum, StrEnum

from globe_app.briefing.rules import RuleNames, trouble
from globe_app.model.rules import Conditions, Rule, RuleKind, WordsIn
from globe_app.tr import tr

MOST_TYPED = 2_000  # characters of the words


class Part(StrEnum):
    """A condition besides words; the value is the name of its field in `Conditions`."""

    OUTLET = "outlets"
    COUNTRY = "countries"
    ABOUT = "about"
    THEME = "themes"
    LANGUAGE = "languages"


class Ends(Enum):
    """When a rule ends."""

    NEVER = "never"
    DAY = "day"
    WEEK = "week"
    DATE = "date"


Value = tuple[Part, str]  # a condition and one of its values


@dataclass(frozen=True, slots=True)
class Draft:
    """What stands in the form. `rule_id` 0: a new rule."""

    rule_id: int = 0
    kind: RuleKind = RuleKind.MUTE
    words: str = ""  # phrases, with commas between them
    words_in: WordsIn = WordsIn.HEADLINE
    values: tuple[Value, ...] = ()
    ends: Ends = Ends.NEVER
    day: date = date(2000, 1, 1)  # of `Ends.DATE`, the last one that it holds
    enabled: bool = True

    @property
    def phrases(self) -> tuple[str, ...]:
        """The phrases typed."""
        parts = self.words.replace("،", ",").replace("、", ",").split(",")
        return tuple(dict.fromkeys(" ".join(one.split()) for one in parts if one.strip()))

    @property
    def trouble(self) -> str:
        """Why the words cannot be looked for; "" = they can."""
        return trouble(self.phrases)

    @property
    def conditions(self) -> Conditions:
        """What it asks of an article."""
        return Conditions(
            words=self.phrases, words_in=self.words_in,
            **{part.value: tuple(one for kind, one in self.values if kind is part) for part in Part},
        )  # fmt: skip

    @property
    def complete(self) -> bool:
        """Whether it is a rule already."""
        return not self.trouble and not self.conditions.empty

    def rule(self, now: datetime) -> Rule:
        """The rule that it makes."""
        return Rule(self.kind, self.conditions, self._expires(now), self.enabled)

    def _expires(self, now: datetime) -> datetime | None:
        if self.ends is Ends.NEVER:
            return None
        if self.ends is Ends.DATE:
            return max(datetime.combine(self.day, time(23, 59, 59)).astimezone(), now)
        return now + timedelta(days=1 if self.ends is Ends.DAY else 7)

    def with_value(self, value: Value) -> "Draft":
        """The same with one more value."""
        return self if value in self.values else replace(self, values=(*self.values, value))

    def without(self, value: Value) -> "Draft":
        """The same without a value."""
        return replace(self, values=tuple(one for one in self.values if one != value))


def draft_of(rule_id: int, rule: Rule, now: datetime) -> Draft:
    """The draft that makes a stored rule."""
    what, expires = rule.conditions, rule.expires
    ends = Ends.DATE if expires is not None and expires > now else Ends.NEVER
    values = [(part, one) for part in Part for one in getattr(what, part.value)]
    day = expires.astimezone().date() if expires is not None else now.astimezone().date()
    return Draft(
        rule_id,
        rule.kind,
        ", ".join(what.words),
        what.words_in,
        tuple(values),
        ends,
        day,
        rule.enabled,
    )


def value_words(value: Value, names: RuleNames) -> str:
    """A value as its chip and the list to choose from have it: `From India`."""
    part, one = value
    match part:
        case Part.OUTLET:
            return tr("Outlet: {name}").format(name=names.outlets.get(one, one))
        case Part.COUNTRY:
            return tr("From {country}").format(country=names.country(one))
        case Part.ABOUT:
            return tr("About {country}").format(country=names.country(one))
        case Part.THEME:
            return tr("Theme: {name}").format(name=names.themes.get(one, one))
    return tr("Language: {name}").format(name=names.language(one))


def choices(
    names: RuleNames, countries: Sequence[str], languages: Sequence[str]
) -> Mapping[Value, str]:
    """All values that can be chosen, by their words."""
    some: list[Value] = [(Part.OUTLET, one) for one in names.outlets]
    some += [(part, code) for part in (Part.COUNTRY, Part.ABOUT) for code in countries]
    some += [(Part.THEME, one) for one in names.themes]
    some += [(Part.LANGUAGE, one) for one in languages]
    found = {one: value_words(one, names) for one in some}
    return dict(sorted(found.items(), key=lambda item: item[1].casefold()))
