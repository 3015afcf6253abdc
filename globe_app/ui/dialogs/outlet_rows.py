"""The rows of the sheet of outlets: which are shown, in which order, how each does, in words. No widgets."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum

from globe_app.briefing.articles import counted
from globe_app.model.news import OutletHealth
from globe_app.ui.background.status import ago, at
from globe_app.ui.background.sync_run import without_codes
from globe_app.ui.widgets.cells import Cell, Column, TableRow
from globe_app.ui.words.translation import language_name

QUIET_AFTER = timedelta(days=7)  # without an item, although its feeds answer
FIND_IT = "Find it"  # words of the link of an outlet that is gone
COLUMNS = (
    Column("", 0), Column("", 104, drop=1), Column("", 296), Column("", 44, right=True, drop=2),
    Column("", 44),
)  # fmt: skip
NEED_A_LOOK, OTHERS = "Need a look", "All others, by country"


class Which(Enum):
    """Which outlets are shown."""

    ALL = "All"
    ON = "On"
    FAILING = "Failing"


@dataclass(frozen=True, slots=True)
class OutletFilter:
    """What narrows the list; each field narrows."""

    which: Which = Which.ALL
    language: str = ""  # primary subtag of BCP 47; "" = all
    country: str = ""  # "" = all
    words: str = ""  # of names and addresses

    def admits(self, one: OutletHealth, now: datetime) -> bool:
        """Whether an outlet is shown."""
        if self.which is Which.ON and not one.enabled:
            return False
        if self.which is Which.FAILING and not needs_a_look(one, now):
            return False
        if self.language and primary(one) != self.language:
            return False
        if self.country and one.outlet.country != self.country:
            return False
        sought = self.words.casefold().split()
        if not sought:
            return True
        text = "\n".join(
            (one.outlet.name, one.outlet.latin, one.outlet.homepage, *one.feeds)
        ).casefold()
        return all(word in text for word in sought)


def primary(one: OutletHealth) -> str:
    """The primary language of an outlet."""
    return one.outlet.language.partition("-")[0].lower()


def needs_a_look(one: OutletHealth, now: datetime) -> bool:
    """Whether something is wrong with an outlet that is on."""
    return one.enabled and (one.retired or bool(one.error) or is_quiet(one, now))


def is_quiet(one: OutletHealth, now: datetime) -> bool:
    """Whether its feeds answer, and nothing has come from them for long."""
    return (
        one.last_success is not None
        and one.newest is not None
        and one.last_success - one.newest > QUIET_AFTER
    )


def health_cell(one: OutletHealth, now: datetime) -> Cell:
    """How an outlet does, in words without codes; those are in its details."""
    if not one.enabled:
        kept = f", {counted(one.articles, 'article', 'articles')} kept" if one.articles else ""
        return Cell(f"off{kept}", icon="pause", muted=True)
    if one.retired:
        since = f" since {at(one.gone_since, now)}" if one.gone_since else " for good"
        return Cell(f"gone{since}", icon="triangle-alert", strong=True, link=FIND_IT)
    if one.error:
        words = without_codes(one.error)
        if one.next_try is not None and one.next_try > now:
            words += f"; next try {at(one.next_try, now)}"
        return Cell(words, icon="history", strong=True, tip=one.error)
    if one.last_success is None:
        return Cell("never asked yet", icon="clock", muted=True, tip=one.note)
    if is_quiet(one, now) and one.newest is not None:
        days = (now - one.newest).days
        long = counted(days, "day", "days") if days < 21 else counted(days // 7, "week", "weeks")
        return Cell(f"sends nothing since {long}", icon="triangle-alert", strong=True)
    return Cell(f"updated {ago(one.last_success, now)}", icon="check", muted=True)


def outlet_row(one: OutletHealth, now: datetime, name_of: Callable[[str], str]) -> TableRow:
    """The row of an outlet."""
    outlet = one.outlet
    covers = ", ".join(map(name_of, outlet.covers))
    country = name_of(outlet.country) + (f" (covers {covers})" if covers else "")
    below = ", ".join(filter(None, (outlet.latin, country, "added by you" if one.own else "")))
    a_day = f"{one.a_day:.0f}" if one.a_day >= 0.5 else "<1" if one.a_day else "0"
    if one.last_success is None and not one.a_day:
        a_day = ""
    note = "" if one.last_success is not None else one.note
    return TableRow(
        outlet.id,
        (
            Cell(outlet.name, below, flag=outlet.country, tip=note, latin=outlet.latin),
            Cell(language_name(outlet.language), muted=True),
            health_cell(one, now),
            Cell(a_day, tip=f"Articles a day, mean of two weeks: {one.a_day:.1f}" if a_day else ""),
            Cell(switch=one.enabled),
        ),
    )


def outlet_rows(
    outlets: Iterable[OutletHealth], chosen: OutletFilter, now: datetime,
    name_of: Callable[[str], str],
) -> list[TableRow]:  # fmt: skip
    """The rows with their headings: what needs a look first, then by country."""
    look: list[OutletHealth] = []
    rest: list[OutletHealth] = []
    for one in outlets:
        if chosen.admits(one, now):
            (look if needs_a_look(one, now) else rest).append(one)
    rest.sort(key=lambda one: (name_of(one.outlet.country), one.outlet.name.casefold()))
    rows: list[TableRow] = []
    for heading, some in ((NEED_A_LOOK, look), (OTHERS, rest)):
        if some:
            rows.append(TableRow(f"\n{heading}", heading=heading, count=f"{len(some):,}"))
            rows += [outlet_row(one, now, name_of) for one in some]
    if len(rows) and not look:
        rows = rows[1:]  # one group needs no heading
    return rows


def sum_words(outlets: Sequence[OutletHealth]) -> str:
    """`47 of 62 on · 35 countries · 14 languages`, of those that are on."""
    on = [one for one in outlets if one.enabled]
    countries = len({one.outlet.country for one in on})
    languages = len({primary(one) for one in on})
    return (
        f"{len(on):,} of {len(outlets):,} on  ·  {counted(countries, 'country', 'countries')}  ·  "
        f"{counted(languages, 'language', 'languages')}"
    )
