"""The rows of the sheet of outlets: which are shown, in which order, how each does, in words. No widgets."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum

from globe_app.cldr import localised, number, phrases
from globe_app.geo.countries import plain_key
from globe_app.model.news import OutletHealth
from globe_app.tr import mark, tr
from globe_app.ui.background.status import ago, at
from globe_app.ui.background.sync_run import without_codes
from globe_app.ui.widgets.cells import Cell, Column, TableRow
from globe_app.ui.words.translation import language_name

QUIET_AFTER = timedelta(days=7)  # without an item, although its feeds answer
FIND_IT = mark("Find it")  # words of the link of an outlet that is gone
COLUMNS = (
    Column("", 0), Column("", 104, drop=1), Column("", 296), Column("", 44, right=True, drop=2),
    Column("", 44),
)  # fmt: skip
NEED_A_LOOK, OTHERS = mark("Need a look"), mark("All others, by country")


class Which(Enum):
    """Which outlets are shown."""

    ALL = mark("All", "outlets")
    ON = mark("On", "outlets")
    FAILING = mark("Failing", "outlets")


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
        if not one.articles:
            return Cell(tr("off", "outlet"), icon="pause", muted=True)
        kept = tr("off, %n {article|articles} kept", "", one.articles)
        return Cell(kept, icon="pause", muted=True)
    if one.retired:
        gone = tr("gone for good")
        if one.gone_since:
            gone = tr("gone since {time}").format(time=at(one.gone_since, now))
        return Cell(gone, icon="triangle-alert", strong=True, link=tr(FIND_IT))
    if one.error:
        words = tr(without_codes(one.error))
        if one.next_try is not None and one.next_try > now:
            words += "; " + tr("next try {time}").format(time=at(one.next_try, now))
        return Cell(words, icon="history", strong=True, tip=one.error)
    if one.last_success is None:
        return Cell(tr("never asked yet"), icon="clock", muted=True, tip=tr(one.note))
    if is_quiet(one, now) and one.newest is not None:
        days = (now - one.newest).days
        said = (
            tr("sends nothing since %n {day|days}", "", days) if days < 21
            else tr("sends nothing since %n {week|weeks}", "", days // 7)
        )  # fmt: skip
        return Cell(said, icon="triangle-alert", strong=True)
    fresh = tr("updated {ago}").format(ago=ago(one.last_success, now))
    return Cell(fresh, icon="check", muted=True)


def outlet_row(one: OutletHealth, now: datetime, name_of: Callable[[str], str]) -> TableRow:
    """The row of an outlet."""
    outlet = one.outlet
    covers = phrases(*map(name_of, outlet.covers))
    country = name_of(outlet.country)
    if covers:
        country = tr("{country} (covers {countries})").format(country=country, countries=covers)
    below = phrases(outlet.latin, country, tr("added by you") if one.own else "")
    a_day = number(one.a_day) if one.a_day >= 0.5 else localised("<1") if one.a_day else number(0)
    if one.last_success is None and not one.a_day:
        a_day = ""
    note = "" if one.last_success is not None else tr(one.note)
    tip = tr("Articles a day, mean of two weeks: {number}").format(number=number(one.a_day, 1))
    return TableRow(
        outlet.id,
        (
            Cell(outlet.name, below, flag=outlet.country, tip=note, latin=outlet.latin),
            Cell(language_name(outlet.language), muted=True),
            health_cell(one, now),
            Cell(a_day, tip=tip if a_day else ""),
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
    rest.sort(key=lambda one: (plain_key(name_of(one.outlet.country)), one.outlet.name.casefold()))
    rows: list[TableRow] = []
    for heading, some in ((NEED_A_LOOK, look), (OTHERS, rest)):
        if some:
            title = tr(heading)
            rows.append(TableRow(f"\n{heading}", heading=title, count=number(len(some))))
            rows += [outlet_row(one, now, name_of) for one in some]
    if len(rows) and not look:
        rows = rows[1:]  # one group needs no heading
    return rows


def sum_words(outlets: Sequence[OutletHealth]) -> str:
    """`47 of 62 on · 35 countries · 14 languages`, of those that are on."""
    on = [one for one in outlets if one.enabled]
    countries = len({one.outlet.country for one in on})
    languages = len({primary(one) for one in on})
    on_of = tr("{on} of {all} on").format(on=number(len(on)), all=number(len(outlets)))
    return "  ·  ".join((
        on_of, tr("%n {country|countries}", "", countries),
        tr("%n {language|languages}", "", languages),
    ))  # fmt: skip
