"""The list: its model, its view and how its rows are laid out."""

import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem

from globe_app.settings import resources_dir
from globe_app.ui.look.flags import Flags
from globe_app.ui.look.images import Shape
from globe_app.ui.look.style import Role, Style
from globe_app.ui.look.theme import LIGHT
from globe_app.ui.widgets.lines import MAX_LETTERS, Measure, tidy
from globe_app.ui.widgets.rows import Meta, Row, RowKind, RowList, RowModel
from tests.ui.conftest import wait

FAMILY = "\U0001f468\u200d\U0001f469\u200d\U0001f467\u200d\U0001f466"
HUGE = "a" * 400_000
LONG = (
    "The Tide Bridge is open: two continents, fourteen kilometres, and not a single car on it today"
)


def _rows(count: int) -> list[Row]:
    return [
        Row(i, f"Headline {i} of the day", meta=(Meta("Paper", strong=True), Meta("3 h")))
        for i in range(1, count + 1)
    ]


def _list(style: Style | None = None) -> RowList:
    return RowList(style or Style(), lambda _: None, Flags(resources_dir() / "flags"))


@pytest.fixture
def rows(qt: QApplication) -> Iterator[RowList]:
    made = _list()
    made.resize(560, 400)
    made.show()
    yield made
    made.close()
    made.deleteLater()
    qt.processEvents()


def _height(made: RowList, at: int = 0) -> int:
    return made.visualRect(made.model_.index(at)).height()


def test_the_same_rows_again_change_nothing(qt: QApplication) -> None:
    model = RowModel()
    model.show(_rows(3), True)
    resets = QSignalSpy(model.modelReset)
    model.show(_rows(3), False)
    assert resets.count() == 0
    assert not model.more


def test_a_changed_row_is_drawn_anew_and_only_that(qt: QApplication) -> None:
    model = RowModel()
    model.show(_rows(3), False)
    changed = QSignalSpy(model.dataChanged)
    model.change(replace(model.rows[1], saved=True))
    model.change(model.rows[2])
    model.change(Row(99, "not here"))
    assert changed.count() == 1
    assert model.rows[1].saved


def test_the_next_page_is_asked_for_once(qt: QApplication) -> None:
    model = RowModel()
    wanted = QSignalSpy(model.wanted)
    model.show(_rows(2), True)
    model.fetchMore(model.index(-1))
    assert not model.canFetchMore(model.index(-1))
    assert wanted.count() == 1
    model.append([Row(7, "Seven")], False)
    assert model.position(7) == 2


def test_rows_shown_anew_keep_the_current_row_and_the_scroll_position(rows: RowList) -> None:
    rows.model_.show(_rows(60), False)
    rows.set_current(30)
    rows.set_scroll(1_000)
    said = QSignalSpy(rows.current_changed)
    rows.model_.show([Row(100, "New on top"), *_rows(60)], False)
    current = rows.current()
    assert current is not None
    assert current.id == 30
    assert rows.scroll_value == 1_000
    assert said.count() == 0


def test_steps_skip_headers_and_end_at_the_ends(rows: RowList) -> None:
    one, two = _rows(2)
    rows.model_.show(
        [Row(-1, "Today", RowKind.HEADER), one, Row(-2, "Yesterday", RowKind.HEADER), two,
         Row(-3, "That is all", RowKind.NOTE)],
        False,
    )  # fmt: skip
    stepped = [rows.step(1), rows.step(1), rows.step(1), rows.step(-1), rows.step(-1)]
    assert stepped == [True, True, False, True, False]
    QTest.keyClick(rows, Qt.Key.Key_End)
    assert rows.current() == two
    QTest.keyClick(rows, Qt.Key.Key_Up)
    assert rows.current() == one


def test_return_and_a_click_open_a_row_and_letters_go_to_the_window(rows: RowList) -> None:
    rows.model_.show([Row(-1, "Today", RowKind.HEADER), *_rows(3)], False)
    opened: list[int] = []
    rows.opened.connect(opened.append)
    rows.set_current(2)
    QTest.keyClick(rows, Qt.Key.Key_Return)
    QTest.keyClick(rows, Qt.Key.Key_H)
    QTest.keyClick(rows, Qt.Key.Key_Space)
    for at in (0, 3):
        QTest.mouseClick(
            rows.viewport(), Qt.MouseButton.LeftButton,
            pos=rows.visualRect(rows.model_.index(at)).center(),
        )  # fmt: skip
    assert opened == [2, 3]
    current = rows.current()
    assert current is not None
    assert current.id == 3


def test_the_countries_of_the_row_under_the_pointer_are_told(rows: RowList) -> None:
    rows.model_.show([Row(1, "One", countries=("JP", "KE")), Row(2, "Two")], False)
    told: list[tuple[str, ...]] = []
    rows.pointed.connect(told.append)
    for at in (0, 1):
        QTest.mouseMove(rows.viewport(), rows.visualRect(rows.model_.index(at)).center())
        QApplication.processEvents()
    QTest.mouseMove(rows.viewport(), QPoint(5, 395))
    assert told[:2] == [("JP", "KE"), ()]


def test_a_row_is_as_high_as_what_it_says(rows: RowList) -> None:
    plain = Row(1, "Short")
    rows.model_.show(
        [plain, replace(plain, id=2), replace(plain, id=3, excerpt="An excerpt"),
         replace(plain, id=4, headline=LONG), replace(plain, id=5, image="x", excerpt="e"),
         Row(6, "Lead", RowKind.LEAD, image="x")],
        False,
    )  # fmt: skip
    one, with_excerpt, long, thumb, lead = (_height(rows, at) for at in (1, 2, 3, 4, 5))
    assert with_excerpt == one + 2 + Style().line(Role.EXCERPT)
    assert long == one + Style().line(Role.LIST_HEADLINE)
    assert one < thumb < lead
    assert lead > 196


@pytest.mark.parametrize("scale", [0.8, 1.0, 2.0])
def test_rows_grow_with_the_text(qt: QApplication, scale: float) -> None:
    made = _list(Style(scale=scale))
    made.resize(1_400, 900)
    made.model_.show(_rows(2), False)
    made.show()
    # headline, meta and the space around them
    assert _height(made, 1) == pytest.approx((23 + 5 + 18 + 15 + 14) * scale, abs=4)
    made.close()
    made.deleteLater()


def test_a_row_is_announced_in_words(rows: RowList) -> None:
    rows.model_.show(
        [Row(1, "One", meta=(Meta("Paper"), Meta("3 h")), unread=True, saved=True)], False
    )
    spoken = rows.model_.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "One. Paper. 3 h. unread. saved"


def test_a_headline_of_400_000_letters_costs_no_more_than_a_long_one(rows: RowList) -> None:
    begun = time.process_time()
    rows.model_.show(
        [Row(1, HUGE), Row(2, HUGE, excerpt=HUGE, meta=(Meta(HUGE), Meta(HUGE)))], False
    )
    rows.grab()
    assert time.process_time() - begun < 2.0  # 14 s in the window before this one
    assert _height(rows, 0) < 200
    assert _height(rows, 1) < 250
    tip = rows.model_.index(0).data(Qt.ItemDataRole.ToolTipRole)
    assert tip == "The headline is longer: this is its beginning."
    rows.model_.show([Row(1, LONG)], False)
    assert rows.model_.index(0).data(Qt.ItemDataRole.ToolTipRole) is None


def test_emoji_before_the_cut_take_no_letters_from_a_headline(qt: QApplication) -> None:
    measure = Measure(Style().font(Role.LIST_HEADLINE))
    text = "\U0001f389" * 12 + " " + LONG
    lines = measure.lines(tidy(text), 300, 9)
    assert " ".join(lines).replace(" ", "") == text.replace(" ", "")
    assert all(line == line.encode("utf-16", "surrogatepass").decode("utf-16") for line in lines)


@pytest.mark.parametrize("width", range(30, 200, 7))
def test_a_family_is_not_split(qt: QApplication, width: int) -> None:
    measure = Measure(Style().font(Role.LIST_HEADLINE))
    text = FAMILY * 30
    for line in measure.lines(text, width, 2):
        assert line.removesuffix("…").replace(FAMILY, "") == ""


def test_an_excerpt_is_cut_at_a_word(qt: QApplication) -> None:
    measure = Measure(Style().font(Role.EXCERPT))
    for width in range(60, 500, 11):
        cut = measure.elided(LONG, width)
        assert measure.width(cut) <= width or cut == "…"
        if cut != LONG and " " in cut:
            words = cut.removesuffix("…")
            assert LONG.startswith(words)
            assert LONG[len(words) : len(words) + 1] in (" ", ",", ":")


@pytest.mark.parametrize(
    "text",
    [
        "a\u0000b\nc\u2028d\u2029e",
        "\u202eabc",
        " " * 5_000 + "x",
        HUGE,
        "\ud83d"[:0] + "ok",
        "\t\t",
    ],
)
def test_hostile_text_is_one_short_paragraph(text: str) -> None:
    made = tidy(text)
    assert len(made) <= MAX_LETTERS
    assert not set(made) & set("\u0000\n\u2028\u2029\t")


def test_a_row_from_right_to_left_ends_at_the_right_of_its_text(qt: QApplication) -> None:
    made = _list()
    made.resize(560, 200)
    made.model_.show([Row(1, "قوارب", right_to_left=True)], False)
    image = _painted(made, 0)
    inked = [
        x for x in range(image.width()) if any(
            image.pixelColor(x, y).lightness() < 150 for y in range(image.height())
        )
    ]  # fmt: skip
    assert min(inked) > image.width() // 2
    made.deleteLater()


def _painted(made: RowList, at: int, ratio: float = 1.0) -> QImage:
    """A row, painted alone on paper, for a screen of `ratio`."""
    option = QStyleOptionViewItem()
    made.initViewItemOption(option)
    index = made.model_.index(at)
    size = made.itemDelegate().sizeHint(option, index)
    image = QImage(size * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(LIGHT.paper)
    option.rect = QRect(QPoint(0, 0), size)
    painter = QPainter(image)
    made.itemDelegate().paint(painter, option, index)
    painter.end()
    return image


def test_an_unread_row_has_a_dot_and_a_bold_headline(qt: QApplication) -> None:
    made = _list()
    made.resize(560, 200)
    made.model_.show([Row(1, "One", unread=True), Row(2, "One", quiet=True)], False)
    unread, read = _painted(made, 0), _painted(made, 1)

    def ember(image: QImage) -> int:
        return sum(
            image.pixelColor(x, y).name() == LIGHT.ember
            for x in range(34) for y in range(image.height())
        )  # fmt: skip

    assert ember(unread) > 20
    assert ember(read) == 0
    made.deleteLater()


def test_flags_of_a_row_never_overlap(qt: QApplication, tmp_path: Path) -> None:
    made = _list()
    made.resize(400, 200)
    made.model_.show([Row(1, "x", flags=("jp",) * 40, meta=(Meta("40 countries"),))], False)
    image = _painted(made, 0)
    red = [
        any(
            image.pixelColor(x, y).red() > 150 and image.pixelColor(x, y).green() < 60
            for y in range(image.height())
        )
        for x in range(image.width())
    ]
    starts = [x for x in range(1, len(red)) if red[x] and not red[x - 1]]
    assert len(starts) > 5
    assert {after - before for before, after in zip(starts, starts[1:], strict=False)} <= {22, 23}
    made.deleteLater()


def test_the_day_stays_at_the_top_while_its_rows_move(rows: RowList) -> None:
    rows.model_.show(
        [Row(-1, "Today", RowKind.HEADER), *_rows(30), Row(-2, "Friday", RowKind.HEADER), Row(90, "x")],
        False,
    )  # fmt: skip

    def strip() -> QImage:
        QApplication.processEvents()
        return rows.viewport().grab(QRect(0, 0, 200, 26)).toImage()

    at_top = strip()
    rows.set_scroll(400)
    one = strip()
    rows.set_scroll(431)
    assert one == strip()  # whatever passes below
    assert one != at_top
    rows.model_.show(_rows(30), False)
    rows.set_scroll(431)
    assert one != strip()


@pytest.mark.parametrize("width", [420, 480, 560, 632, 900])
def test_a_row_ends_where_its_words_end(qt: QApplication, width: int) -> None:
    made = _list()
    made.resize(width, 200)
    meta = (Meta("An outlet of a long name", strong=True), Meta("from Japanese", icon="languages"))
    rows = [
        Row(0, "Above"),
        Row(1, "Short", meta=meta),
        Row(2, LONG, meta=(*meta, Meta("in 6 countries"), Meta("not translated yet")), saved=True),
        Row(3, LONG[: width // 10], meta=meta, eyebrow="Missed in Germany"),
        Row(4, "七つ石日報" * 9, meta=meta, flags=("JP", "KE", "SA")),
        Row(5, "\U0001f389" * 40, meta=meta),
    ]
    made.model_.show(rows, False)
    for at in range(1, len(rows)):
        image = _painted(made, at)
        inked = [
            y for y in range(image.height())
            if any(image.pixelColor(x, y).lightness() < 170 for x in range(34, image.width(), 1))
        ]  # fmt: skip
        assert 12 <= image.height() - max(inked) <= 24, (width, at)
    made.deleteLater()


@pytest.mark.parametrize("ratio", [1.0, 1.25, 2.0])
def test_pictures_of_rows_are_made_for_the_screen_they_are_drawn_on(
    qt: QApplication, tmp_path: Path, ratio: float
) -> None:
    photo = tmp_path / "photo"
    picture = QImage(300, 300, QImage.Format.Format_RGB32)
    picture.fill(LIGHT.sea)
    assert picture.save(str(photo), "PNG")
    made = RowList(Style(), lambda _: photo, Flags(resources_dir() / "flags"))
    made.resize(560, 200)
    made.model_.show([Row(1, "x", image="photo", flags=("JP",))], False)
    _painted(made, 0, ratio)
    wait(lambda: not made.images.busy)
    thumb = made.images.pixmap("photo", Shape(112, 76, 8, ratio))  # at hand: it was asked for
    assert thumb is not None
    assert thumb.width() == round(112 * ratio)
    image = _painted(made, 0, ratio)
    sea = [
        x for x in range(image.width()) if image.pixelColor(x, int(40 * ratio)).name() == LIGHT.sea
    ]
    assert len(sea) == pytest.approx(112 * ratio, abs=2)
    made.deleteLater()


def test_the_current_row_is_never_below_the_day_that_stays_at_the_top(rows: RowList) -> None:
    rows.model_.show(
        [Row(-1, "Today", RowKind.HEADER), *_rows(20), Row(-2, "Friday", RowKind.HEADER),
         *(replace(row, id=row.id + 100) for row in _rows(20))],
        False,
    )  # fmt: skip
    rows.set_current(120)
    for _ in range(39):
        assert rows.step(-1)
        rect = rows.visualRect(rows.currentIndex())
        assert rect.top() >= 18
        assert rect.bottom() <= rows.viewport().height()
    assert rows.scroll_value == 0


def test_of_a_row_that_is_higher_than_the_list_the_top_is_shown(qt: QApplication) -> None:
    made = _list(Style(scale=2.0))
    made.resize(600, 150)
    made.show()
    made.model_.show([*_rows(3), Row(9, LONG * 2, excerpt=LONG, image="x")], False)
    made.set_current(9)
    assert made.visualRect(made.currentIndex()).top() == 0
    made.close()
    made.deleteLater()
