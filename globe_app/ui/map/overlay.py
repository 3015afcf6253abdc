"""What the globe shows, as frozen values: of unread articles, of one story, of its replay, of what is missed.

A view's `overlay()` gives one of these, by a builder:

    of_unread(counts, just_in=())            code -> CountryCount; what is shown where no view wants another
    of_ready(codes)                          before the first update: where outlets are known, nothing unread
    of_story(take, happened=None)            CurrentTake; `Happened("PH", "Salinga Islands")` where known
    of_replay(steps, at, silent)             FirstReports, index of the step shown, codes collected and silent
    of_missed(found, collected)              Missed, codes of the countries with any article in its days
    of_reading(read, with_outlets)           code -> articles opened; codes of countries with outlets
    of_stored(counts)                        code -> CountryCount: all articles, read or not
    of_found(counts, turn)                   code -> number of articles that a search has found

The country outlined, those lit up under a row and those that pulse are set on the globe: `set_selected`,
`set_highlighted`, `pulse`. No Qt and no names of countries in here.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum

from globe_app.briefing.articles import UNDATED
from globe_app.briefing.stories import missed_shades
from globe_app.cldr import Form, clock, day_words, localised, phrases
from globe_app.cldr import number as cldr_number
from globe_app.geo.sphere import LonLat
from globe_app.model.news import CountryCount
from globe_app.model.story import CurrentTake, FirstReport, Missed
from globe_app.tr import mark, tr
from globe_app.ui.map import shades
from globe_app.ui.map.shades import MISSED_STEPS, UNREAD_STEPS, Shade


class Subject(Enum):
    """What the globe is about."""

    UNREAD = "unread"
    READY = "ready"  # nothing fetched yet: where outlets are known
    STORY = "story"
    REPLAY = "replay"
    MISSED = "missed"
    READING = "reading"  # where the reader has read from
    STORED = "stored"  # all articles, read or not
    FOUND = "found"


class Mark(Enum):
    """A mark that a legend explains, other than a shade."""

    JUST_IN = "just in"
    HOME = "home"
    HAPPENED = "where it happened"
    READY = "ready"


@dataclass(frozen=True, slots=True)
class LegendRow:
    """A shade or mark with its words."""

    sign: Shade | Mark
    words: str  # English, for `tr`
    span: tuple[int, int] = (0, 0)  # of a step of a ramp: least and most; most 0 = or more

    @property
    def shown(self) -> str:
        """Its words in the language of the interface."""
        return shades.span_words(*self.span) if self.span[0] else tr(self.words)


@dataclass(frozen=True, slots=True)
class Legend:
    """The legend: a pill, and the table that it opens into."""

    title: str  # of the table
    pill: str = ""  # before the ramp of the pill
    ramp: tuple[LegendRow, ...] = ()  # from little to much; the table has it from much to little
    ramp_ends: tuple[str, str] = ("", "")
    rows: tuple[LegendRow, ...] = ()  # below the ramp
    in_pill: tuple[LegendRow, ...] = ()  # in the pill after the ramp, with short words

    def translated(self) -> "Legend":
        """The same in the language of the interface."""
        return Legend(
            tr(self.title), tr(self.pill), _translated(self.ramp),
            (localised(self.ramp_ends[0]), localised(self.ramp_ends[1])),
            _translated(self.rows), _translated(self.in_pill),
        )  # fmt: skip


def _translated(rows: tuple[LegendRow, ...]) -> tuple[LegendRow, ...]:
    return tuple(LegendRow(row.sign, row.shown, row.span) for row in rows)


@dataclass(frozen=True, slots=True)
class Happened:
    """Where a story happened: a country, and a place in it where that is known."""

    country: str
    name: str = ""  # of the place; "" = the country's
    at: LonLat | None = None  # None = the middle of the country


@dataclass(frozen=True, slots=True)
class Route:
    """A step of a replay: the country that tells it now and the one before."""

    newest: str
    before: str = ""  # "" = none


@dataclass(frozen=True, slots=True)
class Overlay:
    """What the globe shows."""

    subject: Subject
    legend: Legend
    shades: Mapping[str, Shade] = field(default_factory=dict)  # country -> shade
    others: Shade = Shade.LAND  # of the countries that `shades` leaves out
    numbers: Mapping[str, int] = field(default_factory=dict)  # printed after the country's name
    weights: Mapping[str, int] = field(default_factory=dict)  # the heavier, the earlier it is named
    said: Mapping[str, str] = field(default_factory=dict)  # country -> what there is to say of it
    others_said: str = ""  # of the other countries
    ready: frozenset[str] = frozenset()  # countries with a ring: their outlets can be asked
    just_in: frozenset[str] = frozenset()  # countries with still rings: new articles came in
    home: str = ""  # outlined, with a star; "" = none
    happened: Happened | None = None
    pills: tuple[str, ...] = ()  # named at the globe's edge while they are beyond it
    route: Route | None = None
    bring: Mapping[str, int] = field(default_factory=dict)  # countries to turn to, with weights
    about: str = ""  # said to screen readers when it is first shown


def _ramp(first: Shade, steps: tuple[int, ...]) -> tuple[LegendRow, ...]:
    return tuple(
        LegendRow(Shade(first + i), shades.span_words(*span), span)
        for i, span in enumerate(shades.spans(steps))
    )


UNREAD_LEGEND = Legend(
    mark("Unread articles"), mark("Unread"), _ramp(Shade.UNREAD_1, UNREAD_STEPS), ("1", "50+"),
    (LegendRow(Shade.LAND, mark("nothing unread")), LegendRow(Shade.NO_OUTLET, mark("no outlet yet")),
     LegendRow(Mark.JUST_IN, mark("just in"))),
)  # fmt: skip
ALL_READ_LEGEND = Legend(
    mark("Unread articles"),
    mark("Nothing unread"),
    UNREAD_LEGEND.ramp,
    ("", ""),
    UNREAD_LEGEND.rows,
)
_READY = LegendRow(Mark.READY, mark("has outlets ready to read"))
READY_LEGEND = Legend(
    mark("Before the first update"), rows=(_READY, LegendRow(Shade.NO_OUTLET, mark("no outlet yet"))),
    in_pill=(_READY,),
)  # fmt: skip
_SILENT, _NOT_COLLECTED = (
    LegendRow(Shade.SILENT, mark("silent")), LegendRow(Shade.LAND, mark("not collected")),
)  # fmt: skip
STORY_LEGEND = Legend(
    mark("Who tells this story"),
    rows=(LegendRow(Shade.TELLS, mark("tells it")),
          LegendRow(Shade.SILENT, mark("silent: read, and says nothing of it")),
          LegendRow(Shade.LAND, mark("not collected: no outlet of theirs was updated"))),
    in_pill=(LegendRow(Shade.TELLS, mark("tells it")), _SILENT, _NOT_COLLECTED),
)  # fmt: skip
MISSED_LEGEND = Legend(
    mark("Missed stories told"), mark("Missed stories told"), _ramp(Shade.MISSED_1, MISSED_STEPS),
    ("1", "12+"),
    (LegendRow(Shade.LAND, mark("none of them, or not collected")), LegendRow(Mark.HOME, mark("home"))),
    in_pill=(LegendRow(Mark.HOME, mark("home")),),
)  # fmt: skip
_NOT_READ = LegendRow(Shade.LAND, mark("not read"))
READING_LEGEND = Legend(
    mark("Articles you read"), mark("You read"), _ramp(Shade.READ_1, UNREAD_STEPS), ("1", "50+"),
    (_NOT_READ, LegendRow(Shade.NO_OUTLET, mark("no outlet yet"))), in_pill=(_NOT_READ,),
)  # fmt: skip
STORED_LEGEND = Legend(
    mark("All articles, read or not"), mark("All articles"), _ramp(Shade.STORED_1, UNREAD_STEPS),
    ("1", "50+"),
    (LegendRow(Shade.LAND, mark("no articles yet")), LegendRow(Shade.NO_OUTLET, mark("no outlet yet"))),
)  # fmt: skip
FOUND_LEGEND = Legend(
    mark("Articles found"), mark("Articles found"), UNREAD_LEGEND.ramp, ("1", "50+"),
    (LegendRow(Shade.LAND, mark("none of them")),),
)  # fmt: skip
NOTHING = Overlay(Subject.UNREAD, ALL_READ_LEGEND)  # before the first answer


def of_unread(counts: Mapping[str, CountryCount], just_in: Collection[str] = ()) -> Overlay:
    """Unread articles by country. `just_in`: countries where new ones came in."""
    unread = {code: count.unread for code, count in counts.items() if count.unread}
    shaded = {code: shades.of_unread(c.unread) for code, c in counts.items() if c.outlets}
    said = {code: _counted(count) for code, count in counts.items() if count.outlets}
    return Overlay(
        Subject.UNREAD, UNREAD_LEGEND if unread else ALL_READ_LEGEND, shaded, Shade.NO_OUTLET,
        numbers=unread, weights=unread, said=said, others_said=tr("no outlet yet"),
        just_in=frozenset(just_in) & unread.keys(),
    )  # fmt: skip


def _counted(count: CountryCount) -> str:
    if not count.articles:
        return tr("no articles yet")
    unread = tr("%n unread", "", count.unread) if count.unread else tr("nothing unread")
    return phrases(tr("%n {article|articles}", "", count.listed), unread)


def of_ready(codes: Collection[str]) -> Overlay:
    """Before the first update: the countries whose outlets can be asked."""
    return Overlay(
        Subject.READY, READY_LEGEND, dict.fromkeys(codes, Shade.LAND), Shade.NO_OUTLET,
        said=dict.fromkeys(codes, tr("outlets ready, nothing fetched yet")),
        others_said=tr("no outlet yet"), ready=frozenset(codes),
    )  # fmt: skip


def of_story(take: CurrentTake, happened: Happened | None = None) -> Overlay:
    """A story: who tells it, who was read and is silent, and where it happened."""
    told = {code: articles for code, articles in take.article_counts if articles > 0}
    silent = tuple(code for code in take.silent if code not in told)
    first = {one.country: one.published for one in reversed(take.articles) if one.dated}
    said = dict.fromkeys(silent, tr("silent: read, and says nothing of it"))
    for code, articles in told.items():
        articles_ = tr("%n {article|articles}", "", articles)
        at = tr("first {time}").format(time=_time(first[code])) if code in first else ""
        said[code] = phrases(tr("tells it"), articles_, at)
    return Overlay(
        Subject.STORY, STORY_LEGEND,
        dict.fromkeys(silent, Shade.SILENT) | dict.fromkeys(told, Shade.TELLS),
        weights=told, said=said, others_said=tr("not collected"), happened=happened,
        pills=tuple(told), bring=told,
        about=phrases(
            tr("Globe: %n {country tells|countries tell} this story", "", len(told)),
            tr("%n {is|are} silent", "", len(silent)),
        ) + ".",
    )  # fmt: skip


def of_replay(steps: Sequence[FirstReport], at: int, silent: Collection[str] = ()) -> Overlay:
    """A story up to step `at` (index), with the country ringed that tells it then."""
    if not steps:
        return NOTHING
    at = max(0, min(at, len(steps) - 1))
    shaded = dict.fromkeys(silent, Shade.SILENT)
    said = dict.fromkeys(silent, tr("silent: read, and says nothing of it"))
    numbers = {}
    for number, step in enumerate(steps, 1):
        code = step.country
        when = _time(step.article.published) if step.article.dated else tr(UNDATED)
        if number <= at + 1:
            shaded[code], numbers[code] = Shade.TELLS, number
            said[code] = tr("number {number} to tell it, {time}").format(
                number=cldr_number(number), time=when
            )
        else:
            shaded[code] = Shade.LATER
            said[code] = tr("tells it later, {time}").format(time=when)
    newest, before = steps[at].country, steps[at].from_country
    count = {"step": cldr_number(at + 1), "all": cldr_number(len(steps))}
    legend = Legend(
        tr("Replay, step {step} of {all}").format(**count),
        rows=(LegendRow(Mark.HAPPENED, mark("tells it now")),
              LegendRow(Shade.TELLS, mark("told it before")),
              LegendRow(Shade.LATER, mark("tells it later")), _SILENT, _NOT_COLLECTED),
        in_pill=(LegendRow(Shade.TELLS, tr("told it, {step} of {all}").format(**count)),
                 LegendRow(Shade.LATER, mark("later")), _SILENT),
    )  # fmt: skip
    return Overlay(
        Subject.REPLAY, legend, shaded, numbers=numbers,
        weights={code: len(steps) - number for code, number in numbers.items()},
        said=said, others_said=tr("not collected"), route=Route(newest, before),
        bring={newest: 1} | ({before: 1} if before else {}),
    )  # fmt: skip


def of_missed(found: Missed, collected: Collection[str] = ()) -> Overlay:
    """The missed stories: how many of them each country tells."""
    told = {code: n for code, n in missed_shades(found).items() if n > 0 and code != found.home}
    said = dict.fromkeys(collected, tr("tells none of the missed stories"))
    for code, stories in told.items():
        said[code] = tr("tells %n missed {story|stories}", "", stories)
    if found.home:
        said[found.home] = tr("your home country")
    return Overlay(
        Subject.MISSED, MISSED_LEGEND,
        {code: shades.of_missed(stories) for code, stories in told.items()},
        numbers=told, weights=told, said=said, others_said=tr("not collected"), home=found.home,
        about=tr("Globe: %n {country tells|countries tell} {stories}.", "", len(told)).format(
            stories=tr("%n missed {story|stories}", "", len(found.missed))
        ),
    )  # fmt: skip


def of_reading(read: Mapping[str, int], with_outlets: Collection[str]) -> Overlay:
    """Where the reader has read from. `read`: country -> articles opened."""
    shaded = dict.fromkeys(with_outlets, Shade.LAND)
    shaded |= {code: shades.of_read(articles) for code, articles in read.items() if articles}
    said = dict.fromkeys(with_outlets, tr("not read"))
    said |= {code: tr("%n {article|articles} read", "", n) for code, n in read.items() if n}
    return Overlay(
        Subject.READING, READING_LEGEND, shaded, Shade.NO_OUTLET, numbers=read, weights=read,
        said=said, others_said=tr("no outlet yet"),
        about=tr("The map shows where you have read from: %n {country|countries}.", "", len(read)),
    )  # fmt: skip


def of_stored(counts: Mapping[str, CountryCount]) -> Overlay:
    """All articles by country, read or not."""
    stored = {code: count.articles for code, count in counts.items() if count.articles}
    shaded = {code: shades.of_stored(c.articles) for code, c in counts.items() if c.outlets}
    said = {code: _counted(count) for code, count in counts.items() if count.outlets}
    return Overlay(
        Subject.STORED, STORED_LEGEND, shaded, Shade.NO_OUTLET, numbers=stored, weights=stored,
        said=said, others_said=tr("no outlet yet"),
    )  # fmt: skip


def of_found(counts: Mapping[str, int], *, turn: bool = False) -> Overlay:
    """The articles that a search has found, by country. `turn`: to where they are."""
    found = {code: number for code, number in counts.items() if number > 0}
    return Overlay(
        Subject.FOUND, FOUND_LEGEND, {code: shades.of_unread(n) for code, n in found.items()},
        numbers=found, weights=found,
        said={code: tr("%n {article|articles} found", "", n) for code, n in found.items()},
        others_said=tr("none of the articles found"), bring=found if turn else {},
    )  # fmt: skip


def _time(at: datetime) -> str:
    local = at.astimezone()
    day = f"{day_words(local, Form.WEEKDAY_SHORT)} {day_words(local, Form.DAY_SHORT)}"
    return phrases(day, clock(local))
