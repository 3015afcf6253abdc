"""The rows of the sheet of translators: languages, quality in words, size, how far each is. No widgets."""

from collections.abc import Iterable, Mapping, Sequence

from globe_app.briefing.articles import counted
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
from globe_app.ui.words.translation import ROUGH_HINT, own_language_name

COLUMNS = (
    Column("Language", 0), Column("Used by", 96, drop=1), Column("Quality", 250, drop=3),
    Column("Size", 84, right=True, drop=2), Column("", 210, right=True),
)  # fmt: skip
STATE_COLUMN = 4
READS_WELL, STIFF = 0.85, 0.78  # COMET on FLORES-200
GET, GO_ON, TRY_AGAIN, STOP = "Get", "Go on", "Try again", "Stop"
LINKS = {Stage.OFFERED: GET, Stage.STOPPED: GO_ON, Stage.FAILED: TRY_AGAIN, Stage.DOWNLOADING: STOP}
CAN_GET = frozenset((Stage.OFFERED, Stage.STOPPED, Stage.FAILED))
COMING = frozenset((Stage.WAITING, Stage.DOWNLOADING, Stage.INSTALLING))
ORDER = (Stage.HERE, Stage.INSTALLING, Stage.DOWNLOADING, Stage.WAITING)
VARIANTS = {
    DEFAULT: "the usual one",
    "smaller": "a smaller, faster one",
    "better": "a better, larger one",
}
HOW_MEASURED = (
    "How is it measured? COMET score on 500 news-like sentences a language (FLORES-200): 0.85 and up reads "
    "well, from 0.78 stiff at times, below that the gist."
)


def row_id(row: TranslatorRow) -> str:
    """What tells a row from all others."""
    return row.pair or row.language


def quality_words(choice: ModelChoice) -> str:
    """What the measured score means: `reads well  0.88`."""
    if not choice.comet:
        return choice.quality or "not measured yet"
    words = "the gist; names can be wrong"
    if choice.comet >= READS_WELL:
        words = "reads well"
    elif choice.comet >= STIFF:
        words = "understandable, at times stiff"
    return f"{words}  {choice.comet:.2f}"


def state_cell(row: TranslatorRow, now: Installation) -> Cell:
    """How far the translator of a row is."""
    stage = stage_of(row, now)
    link = LINKS.get(stage, "")
    match stage:
        case Stage.DOWNLOADING if now.total:
            size = f"{now.done / 1e6:,.0f} of {now.total / 1e6:,.0f} MB"
            words = f"getting {now.percent} %, {size}"
            return Cell(words, strong=True, link=link, progress=now.percent / 100)
        case Stage.DOWNLOADING:
            return Cell(f"getting, {now.done / 1e6:,.0f} MB", strong=True, link=link)
        case Stage.INSTALLING:
            return Cell("installing", strong=True, progress=1.0)
        case Stage.WAITING:
            return Cell("waits", muted=True)
        case Stage.STOPPED:
            return Cell("stopped", link=link)
        case Stage.FAILED:
            why = now.failed[row.pair]
            return Cell(f"did not come: {reason(why)}", icon="triangle-alert", link=link, tip=why)
        case Stage.HERE:
            words = "installed" if row.installed else "came with the program"
            return Cell(words, icon="check", muted=True)
        case Stage.UNKNOWN:
            rough = row.engine == "apertium"
            words = "rough translation only" if rough else "no translator is known"
            return Cell(words, muted=True, tip=ROUGH_HINT if rough else "")
    if row.problem:
        return Cell("damaged", icon="triangle-alert", link=link, tip=row.problem)
    return Cell("rough translation now" if row.engine == "apertium" else "", muted=True, link=link)


def _own_name(row: TranslatorRow) -> str:
    """The language's own name for itself, where it is another."""
    own = own_language_name(row.language)
    return "" if own.casefold() in (row.name.casefold(), row.language) else own


def translator_row(row: TranslatorRow, now: Installation) -> TableRow:
    """The row of a language."""
    usual = row.of_choice(DEFAULT)
    measured = (
        f"COMET {usual.comet:.3f}, BLEU {usual.bleu:.1f} on FLORES-200" if usual.comet else ""
    )
    licence = f"\nLicence: {row.licence}" if row.licence else ""
    used = counted(row.outlets, "outlet", "outlets") if row.outlets else ""
    waiting = counted(row.articles, "article waits", "articles wait") if row.articles else ""
    return TableRow(
        row_id(row),
        (
            Cell(row.name, _own_name(row),
                 tip=f"Downloaded from {row.url}{licence}" if row.url else ""),
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
    words = f"{here} installed" if here else "None installed yet"
    words += f", {coming} on the way." if coming else "."
    left = others(rows, now)
    size = megabytes(size_of(rows, left))
    if left and size:
        other = "The other" if here or coming else "The"
        what = f"{other} one takes" if len(left) == 1 else f"{other} {len(left)} take"
        words += f" {what} {size}" + ("" if free is None else f"; {_free(free)}") + "."
    return words


def _free(size: int) -> str:
    return f"{size / 1e9:,.0f} GB are free" if size >= 1e9 else f"{size / 1e6:,.0f} MB are free"
