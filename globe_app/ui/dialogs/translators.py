"""The sheet of translators: which languages are put into English on this computer, how well, how large."""

import shutil
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, QSize, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from globe_app.cldr import phrases
from globe_app.tr import mark, tr
from globe_app.ui.background.translator_offers import TranslatorOffers
from globe_app.ui.background.translator_values import (
    DEFAULT,
    Stage,
    TranslatorRow,
    Wanted,
    megabytes,
    stage_of,
)
from globe_app.ui.dialogs.sheet_head import PAD, HeadedSheet
from globe_app.ui.dialogs.translator_rows import (
    CAN_GET,
    COLUMNS,
    HOW_MEASURED,
    VARIANTS,
    others,
    quality_words,
    row_id,
    size_of,
    sum_words,
    translator_rows,
)
from globe_app.ui.look.appearance import applied
from globe_app.ui.look.flags import Flags
from globe_app.ui.look.style import Role, Style
from globe_app.ui.widgets.controls import PlainButton, PrimaryButton, QuietButton, Text
from globe_app.ui.widgets.foot import Foot
from globe_app.ui.widgets.sheet import SHEET_RADIUS
from globe_app.ui.widgets.table import Table, TableRow
from globe_app.ui.words.translation import language_name

SIZE = QSize(960, 812)  # px at 100 % text
ROW, LOW = 44, 460
FILES = mark("Translators (*.gz *.bin *.spm *.argosmodel *.zip);;All files (*)")
SAYS = mark(
    "English needs nothing. For the others a translator is fetched once; after that your reading "
    "never leaves this computer."
)
DOUBT = mark(
    "This is another file than the one first seen for this version. Its maker may have changed it, "
    "or somebody else has. Install it only if you trust where it comes from."
)


class TranslatorsSheet(HeadedSheet):
    """The languages; the link of a row, Return or its menu does what can be done about it."""

    def __init__(
        self, over: QWidget, offers: TranslatorOffers, flags: Flags, style: Style, models: Path
    ) -> None:
        super().__init__(over, tr("Translators"), tr("Translators"), SIZE, below=True)
        self._offers, self._control, self._models = offers, offers.control, models
        self._asked: object = None  # what the foot asks about: a row to remove, files to trust
        says = tr("Languages and their translators")
        self.table = Table(style, COLUMNS, flags, says, row_height=ROW)
        self.measured = Text(tr(HOW_MEASURED), Role.SMALL, wrap=True)
        self.from_file = PlainButton(
            tr("From a file…"), "folder-open", tr("Take it from files that you have")
        )
        self.head.buttons.addWidget(self.from_file)
        self.sum = Text("", Role.META, "ink2", wrap=True)
        self.keep = QuietButton(tr("Keep"))
        self.act = PlainButton(tr("Remove"))
        self.get = PrimaryButton(tr("Get"), "download")
        foot = Foot(SHEET_RADIUS - 1, PAD, PAD)
        foot.row.addWidget(self.sum, 1)
        for button in (self.keep, self.act, self.get):
            foot.row.addWidget(button)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.measured)
        self.body.addWidget(foot)
        self.first_focus = lambda: self.table
        self.table.linked.connect(self._follow)
        self.table.opened.connect(self._open)
        self.table.menu_wanted.connect(self._menu)
        self.from_file.clicked.connect(self._from_file)
        self.get.clicked.connect(self._get_others)
        self.keep.clicked.connect(self._forget)
        self.act.clicked.connect(self._act)
        control = self._control
        control.listed.connect(self._listed)
        control.stepped.connect(self._show)
        control.message.connect(self.tell)
        control.hash_changed.connect(self._doubt)
        self.set_style(style)
        self._told = ""
        self._listed("")

    def open_translators(self) -> None:
        """Open it, and read anew what there is."""
        self._told = ""
        self._forget()
        self.open_it()
        self._control.refresh()

    def set_style(self, style: Style) -> None:
        """Apply another theme or text size."""
        self.table.set_style(style)
        self.measured.setContentsMargins(style.px(PAD), style.px(8), style.px(PAD), style.px(12))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.measured.setVisible(self.height() / applied().scale > LOW)

    # How it stands -------------------------------------------------------------------------------

    @Slot(str)
    def _listed(self, problem: str) -> None:
        languages = self._control.needed.languages
        title = tr("Your outlets write in %n {language|languages}", "", languages)
        self.head.tell(title if languages else tr("Translators"), tr(SAYS))
        self.tell(problem)

    @Slot(str)
    def tell(self, words: str) -> None:
        """Say what came of something in the foot; "" = say the sum again."""
        self._told = words
        self._show()

    @Slot()
    def _show(self) -> None:
        rows, now = self._control.rows, self._control.installation
        self.table.model_.show(translator_rows(rows, now))
        left = others(rows, now)
        size = size_of(rows, left)
        free = self._free()
        asks = self._asked is not None
        self.keep.setVisible(asks)
        self.act.setVisible(asks)
        self.get.setVisible(bool(left) and not asks)
        if len(left) == len(rows):  # there are none that these are other than
            words = (
                tr("Get {it|all %n}, {size}", "", len(left)) if size
                else tr("Get {it|all %n}", "", len(left))
            )  # fmt: skip
        else:
            words = (
                tr("Get the other {one|%n}, {size}", "", len(left)) if size
                else tr("Get the other {one|%n}", "", len(left))
            )  # fmt: skip
        words = words.format(size=megabytes(size))
        full = free is not None and size > free
        if full:
            words = tr("Too little room for {size}").format(size=megabytes(size))
        self.get.set_words(words)
        self.get.setEnabled(not full)
        if not asks:
            looking = tr("Looking…")
            self.sum.setText(self._told or (sum_words(rows, now, free) if rows else looking))

    def _free(self) -> int | None:
        folder = self._models
        while not folder.exists() and folder != folder.parent:
            folder = folder.parent
        try:
            return shutil.disk_usage(folder).free
        except OSError:
            return None

    def _row(self, wanted: str) -> TranslatorRow | None:
        return next((one for one in self._control.rows if row_id(one) == wanted), None)

    # What the reader does ------------------------------------------------------------------------

    @Slot()
    def _get_others(self) -> None:
        self._get(others(self._control.rows, self._control.installation))

    def _get(self, wanted: tuple[Wanted, ...]) -> None:
        self._told = ""
        self._control.get(wanted)

    @Slot(str, int)
    def _follow(self, wanted: str, _: int = 0) -> None:
        row = self._row(wanted)
        if row is None:
            return
        stage = stage_of(row, self._control.installation)
        if stage in CAN_GET:
            self._get((Wanted(row.pair),))
        elif stage is Stage.DOWNLOADING:
            self._control.cancel()

    @Slot(str)
    def _open(self, wanted: str) -> None:
        row = self._row(wanted)
        if row is None:
            return
        if stage_of(row, self._control.installation) in CAN_GET:
            self._follow(wanted)
        elif (found := self.table.model_.position(wanted)) >= 0:
            rect = self.table.visualRect(self.table.model_.index(found, 0))
            self._show_menu(row, self.table.viewport().mapToGlobal(rect.bottomLeft()))

    @Slot(QPoint, object)
    def _menu(self, at: QPoint, shown: TableRow) -> None:
        row = self._row(shown.id)
        if row is not None:
            self._show_menu(row, at)

    def _show_menu(self, row: TranslatorRow, at: QPoint) -> None:
        """Its models to choose from, and Remove."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        here = stage_of(row, self._control.installation) is Stage.HERE
        for choice in row.choices:
            if here and choice.variant and choice.variant == row.installed_variant:
                continue
            which = VARIANTS.get(choice.choice)
            words = phrases(
                tr(which) if which else choice.choice, megabytes(choice.size), quality_words(choice)
            )
            action = menu.addAction(tr("Get {model}").format(model=words))
            action.triggered.connect(partial(self._get_choice, Wanted(row.pair, choice.choice)))
        if not row.choices and row.pair and not here:
            menu.addAction(tr("Get")).triggered.connect(partial(self._get_choice, Wanted(row.pair)))
        if row.installed or row.problem:
            menu.addSeparator()
            menu.addAction(tr("Remove…")).triggered.connect(partial(self._ask_remove, row))
        if menu.isEmpty():
            menu.addAction(tr("Nothing to choose here")).setEnabled(False)
        menu.popup(at)

    def _get_choice(self, wanted: Wanted, _: bool = False) -> None:
        self._get((wanted,))

    def _ask_remove(self, row: TranslatorRow, _: bool = False) -> None:
        size = megabytes(row.of_choice(DEFAULT).size)
        words = tr(
            "Remove the {language} translator? Articles that are in English stay so."
        ).format(language=language_name(row.language))
        if size:
            words += " " + tr("It can be got again, {size}.").format(size=size)
        self._ask(row, words, tr("Remove"))

    @Slot(tuple)
    def _doubt(self, paths: tuple[str, ...]) -> None:
        self._ask(paths, tr(DOUBT), tr("Install it all the same"))

    def _ask(self, what: object, words: str, act: str) -> None:
        """Ask in the foot; the focus is on what changes nothing."""
        self._asked = what
        self.sum.setText(words)
        self.act.set_words(act)
        self._show()
        self.keep.setFocus()

    @Slot()
    def _forget(self) -> None:
        had = self.keep.hasFocus() or self.act.hasFocus()
        self._asked = None
        self._show()
        if had:
            self.table.setFocus()

    @Slot()
    def _act(self) -> None:
        asked = self._asked
        self._forget()
        if isinstance(asked, TranslatorRow):
            self._control.remove(asked)
        elif isinstance(asked, tuple):
            self._control.install_files([str(one) for one in asked], accept_new=True)

    @Slot()
    def _from_file(self) -> None:
        paths, _ = QFileDialog.getOpenFileNames(self, tr("A translator from files"), "", tr(FILES))
        if paths:
            self._control.install_files(paths)
