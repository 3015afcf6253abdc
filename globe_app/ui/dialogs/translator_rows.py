"""The rows of the sheet of translators: languages, quality in words, size, how far each is. No widgets."""

from collections.abc import Iterable, Mapping, Sequence

from globe_app.cldr import number, phrases
from globe_app.tr import mark, tr
from globe_app.ui.background.translator_values import (
    DEFAULT,
    Installation,
    ModelChoice,
    Stage,
    TranslatorRow,
    Wanted,
    megabytes,
    reason,
    stage_of,
)
from globe_app.ui.widgets.cells import Cell, Column, TableRow
from globe_app.ui.words.translation import (
    ROUGH_HINT,
    own_language_name,
    translator_language,
)

COLUMNS = (
    Column(mark("Language"), 0), Column(mark("Used by"), 96, drop=1),
    Column(mark("Quality"), 250, drop=3), Column(mark("Size"), 84, right=True, drop=2),
    Column("", 210, right=True),
)  # fmt: skip
STATE_COLUMN = 4
READS_WELL, STIFF = 0.85, 0.78  # COMET on FLORES-200
GET, GO_ON, TRY_AGAIN, STOP = mark("Get"), mark("Go on"), mark("Try again"), mark("Stop")
LINKS = {Stage.OFFERED: GET, Stage.STOPPED: GO_ON, Stage.FAILED: TRY_AGAIN, Stage.DOWNLOADING: STOP}
CAN_GET = frozenset((Stage.OFFERED, Stage.STOPPED, Stage.FAILED))
COMING = frozenset((Stage.WAITING, Stage.DOWNLOADING, Stage.INSTALLING))
ORDER = (Stage.HERE, Stage.INSTALLING, Stage.DOWNLOADING, Stage.WAITING)
VARIANTS = {
    DEFAULT: mark("the usual one"),
    mark("smaller"): mark("a smaller, faster one"),
    mark("better"): mark("a better, larger one"),
}
HOW_MEASURED = mark(
    "How is it measured? COMET score on 500 news-like sentences a language (FLORES-200): 0.85 and "
    "up reads well, from 0.78 stiff at times, below that the gist."
)


def row_id(row: TranslatorRow) -> str:
    """What tells a row from all others."""
    return row.pair or row.language


def quality_words(choice: ModelChoice) -> str:
    """What the measured score means: `reads well  0.88`."""
    if not choice.comet:
        return tr(choice.quality) if choice.quality else tr("not measured yet")
    words = tr("the gist; names can be wrong")
    if choice.comet >= READS_WELL:
        words = tr("reads well")
    elif choice.comet >= STIFF:
        words = tr("understandable, at times stiff")
    return f"{words}  {number(choice.comet, 2)}"


def state_cell(row: TranslatorRow, now: Installation) -> Cell:
    """How far the translator of a row is."""
    stage = stage_of(row, now)
    link = tr(LINKS.get(stage, ""))
    match stage:
        case Stage.DOWNLOADING if now.total:
            words = tr("getting {percent} %, {done} of {total} MB").format(
                percent=number(now.percent), done=number(now.done / 1e6),
                total=number(now.total / 1e6),
            )  # fmt: skip
            return Cell(words, strong=True, link=link, progress=now.percent / 100)
        case Stage.DOWNLOADING:
            words = tr("getting, {done} MB").format(done=number(now.done / 1e6))
            return Cell(words, strong=True, link=link)
        case Stage.INSTALLING:
            return Cell(tr("installing"), strong=True, progress=1.0)
        case Stage.WAITING:
            return Cell(tr("waits", "a translator"), muted=True)
        case Stage.STOPPED:
            return Cell(tr("stopped"), link=link)
        case Stage.FAILED:
            why = now.failed[row.pair]
            said = tr("did not come: {why}").format(why=reason(why))
            return Cell(said, icon="triangle-alert", link=link, tip=tr(why))
        case Stage.HERE:
            words = "installed" if row.installed else tr("came with the program")
            return Cell(words, icon="check", muted=True)
        case Stage.UNKNOWN:
            rough = row.engine == "apertium"
            words = tr("rough translation only") if rough else tr("no translator is known")
            return Cell(words, muted=True, tip=tr(ROUGH_HINT) if rough else "")
    if row.problem:
        return Cell(tr("damaged"), icon="triangle-alert", link=link, tip=tr(row.problem))
    rough_now = tr("rough translation now") if row.engine == "apertium" else ""
    return Cell(rough_now, muted=True, link=link)


def _own_name(row: TranslatorRow) -> str:
    """The language's own name for itself, where it is another."""
    own = own_language_name(row.language)
    return "" if own.casefold() in (_shown_name(row).casefold(), row.language) else own


def _shown_name(row: TranslatorRow) -> str:
    return translator_language(row.name, row.language)


def translator_row(row: TranslatorRow, now: Installation) -> TableRow:
    """The row of a language."""
    usual = row.of_choice(DEFAULT)
    measured, come_from = "", ""
    if usual.comet:
        measured = f"COMET {number(usual.comet, 3)}, BLEU {number(usual.bleu, 1)} (FLORES-200)"
    if row.url:
        come_from = tr("Downloaded from {address}").format(address=row.url)
        if row.licence:
            come_from += "\n" + tr("Licence: {licence}").format(licence=row.licence)
    used = tr("%n {outlet|outlets}", "", row.outlets) if row.outlets else ""
    waiting = tr("%n {article waits|articles wait}", "", row.articles) if row.articles else ""
    return TableRow(
        row_id(row),
        (
            Cell(_shown_name(row), _own_name(row), tip=come_from),
            Cell(used, waiting, muted=not row.outlets),
            Cell(quality_words(usual), tip=measured),
            Cell(megabytes(usual.size), muted=True),
            state_cell(row, now),
        ),
    )  # fmt: skip


def translator_rows(rows: Iterable[TranslatorRow], now: Installation) -> list[TableRow]:
    """Those that are here by outlets, those that come, then the rest by what waits for them."""
    places = {stage: at for at, stage in enumerate(ORDER)}

    def key(row: TranslatorRow) -> tuple[int, int, int, str]:
        stage = stage_of(row, now)
        needed = row.outlets or row.articles
        last = len(ORDER) + (not needed) + (stage is Stage.UNKNOWN) * 2
        return places.get(stage, last), -row.articles, -row.outlets, row.name

    return [translator_row(row, now) for row in sorted(rows, key=key)]


def others(rows: Sequence[TranslatorRow], now: Installation) -> tuple[Wanted, ...]:
    """Those that the reader's outlets or articles need and that can be got."""
    return tuple(
        Wanted(row.pair)
        for row in rows
        if row.pair and (row.outlets or row.articles) and stage_of(row, now) in CAN_GET
    )


def size_of(rows: Sequence[TranslatorRow], wanted: Sequence[Wanted]) -> int:
    """Bytes to download for these, as far as sizes are known."""
    sizes: Mapping[str, int] = {row.pair: row.of_choice(DEFAULT).size for row in rows}
    return sum(sizes.get(one.pair, 0) for one in wanted)


def sum_words(rows: Sequence[TranslatorRow], now: Installation, free: int | None) -> str:
    """`3 installed, 3 on the way. The other 7 take 657 MB; 41 GB are free.`"""
    here = sum(stage_of(row, now) is Stage.HERE for row in rows)
    coming = sum(stage_of(row, now) in COMING for row in rows)
    words = tr("%n installed", "", here) if here else tr("None installed yet")
    words = phrases(words, tr("%n on the way", "", coming) if coming else "") + "."
    left = others(rows, now)
    size = megabytes(size_of(rows, left))
    if left and size:
        rest = (
            tr("The other {one takes|%n take} {size}", "", len(left)) if here or coming
            else tr("The {one takes|%n take} {size}", "", len(left))
        ).format(size=size)  # fmt: skip
        words += f" {rest}" + ("" if free is None else f"; {_free(free)}") + "."
    return words


def _free(size: int) -> str:
    if size >= 1e9:
        return tr("{size} GB are free").format(size=number(size / 1e9))
    return tr("{size} MB are free").format(size=number(size / 1e6))
