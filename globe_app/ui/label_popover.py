"""The labels of an article: type to find or make one, check by keyboard, rename, remove."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QWidget

from globe_app.briefing import Store, articles
from globe_app.cldr import phrases
from globe_app.model.labels import Label
from globe_app.model.reader_actions import Done
from globe_app.pipeline import reader_actions
from globe_app.text.reader_words import MAX_LABEL, label_key, label_name
from globe_app.text.shorten import shorten
from globe_app.tr import tr
from globe_app.ui.look.appearance import applied
from globe_app.ui.look.style import Role
from globe_app.ui.reader_actions import ReaderActions
from globe_app.ui.services import Services
from globe_app.ui.widgets.announcer import announce
from globe_app.ui.widgets.card import Popover
from globe_app.ui.widgets.controls import QuietButton, Text

WIDE, TALL, ROW = 360, 230, 34  # px at 100 % text
Known = tuple[tuple[Label, ...], tuple[Label, ...]]  # all labels, those of the article
NAME = Qt.ItemDataRole.UserRole
MAX_HEADLINE = 60  # characters


class LabelPopover(QObject):
    """Opens for one article. What it changes is stored, and undone with Ctrl+Z, as any action."""

    def __init__(self, over: QWidget, services: Services, actions: ReaderActions) -> None:
        super().__init__(over)
        self._over, self._services, self._actions = over, services, actions
        self._article, self._renaming = 0, ""
        self._known: tuple[Label, ...] = ()
        self._on: frozenset[str] = frozenset()  # keys of the article's labels
        self.popover: Popover | None = None
        self.heading = Text("", Role.META_STRONG, "ink", wrap=True)
        self.field = QLineEdit()
        self.field.setMaxLength(MAX_LABEL)
        self.field.setAccessibleName(tr("Label: type to find or make one"))
        self.list = QListWidget()
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the field's arrow keys move in it
        self.list.setAccessibleName(tr("Labels"))
        self.rename = QuietButton(tr("Rename"), tip=tr("Give the label another name"), keys="F2")
        self.remove = QuietButton(tr("Remove"), tip=tr("Remove the label from all its articles"))
        self.hint = Text(tr("Return checks or unchecks, Esc closes."), Role.META, wrap=True)
        self.field.textChanged.connect(self._fill)
        self.field.returnPressed.connect(self._take)
        self.field.installEventFilter(self)
        self.list.itemClicked.connect(self._clicked)
        self.list.currentRowChanged.connect(self._enable)
        self.rename.clicked.connect(self._begin_rename)
        self.remove.clicked.connect(self._remove)
        actions.done.connect(self._take_up)

    @property
    def is_open(self) -> bool:
        """Whether it is seen."""
        return self.popover is not None and self.popover.isVisible()

    def open_for(self, article_id: int, headline: str, anchor: QWidget) -> None:
        """Open over a column, for an article."""
        self._article = article_id
        self._services.lane.ask(
            "labels", self._read(article_id), lambda found: self._open(found, headline, anchor)
        )

    def _read(self, article_id: int) -> Callable[[Store], Known]:
        return lambda store: (
            articles.labels_known(store), articles.labels_of(store, article_id)
        )  # fmt: skip

    def _open(self, found: Known, headline: str, anchor: QWidget) -> None:
        style = applied()
        if self.popover is None:
            self.popover = self._build()
        self.heading.setText(tr("Labels of “{headline}”").format(
            headline=shorten(" ".join(headline.split()), MAX_HEADLINE)
        ))  # fmt: skip
        self._end_rename()
        self._set(found)
        self.list.setFixedHeight(style.px(TALL))
        self.list.setFont(style.font(Role.FIELD))
        self.popover.open_in(anchor, style.px(WIDE))
        self.field.setFocus()

    def _build(self) -> Popover:
        made = Popover(self._over)
        made.setAccessibleName(tr("Labels"))
        foot = QHBoxLayout()
        foot.addWidget(self.rename)
        foot.addWidget(self.remove)
        foot.addStretch(1)
        for one in (self.heading, self.field, self.list):
            made.body.addWidget(one)
        made.body.addLayout(foot)
        made.body.addWidget(self.hint)
        made.closed.connect(self._end_rename)
        return made

    def close_it(self) -> None:
        """Close it."""
        if self.popover is not None:
            self.popover.close_it()

    def check(self, name: str) -> None:
        """Give the article a label, unless it has it."""
        article = self._article
        if label_key(name) not in self._on:
            self._actions.run(
                lambda store, now: reader_actions.set_label(store, article, name, True, now)
            )

    # The list -------------------------------------------------------------------------------------

    def _set(self, found: Known) -> None:
        self._known = found[0]
        self._on = frozenset(label_key(one.name) for one in found[1])
        self._fill()

    @Slot()
    def _fill(self) -> None:
        if self._renaming:
            return
        current = self._current()
        typed = label_name(self.field.text())
        wanted, px = typed.casefold(), applied().px
        self.list.clear()
        found = [one for one in self._known if wanted in one.name.casefold()]
        found.sort(key=lambda one: not one.name.casefold().startswith(wanted))
        for one in found:
            words = tr("%n {article|articles}", "", one.articles)
            item = QListWidgetItem(f"{one.name}  ·  {words}")
            on = label_key(one.name) in self._on
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
            self._add(item, one.name, px(ROW))
        if typed and not any(label_key(one.name) == wanted for one in self._known):
            self._add(
                QListWidgetItem(tr("Make the label “{name}”").format(name=typed)), typed, px(ROW)
            )
        names = [self.list.item(row).data(NAME) for row in range(self.list.count())]
        self.list.setCurrentRow(names.index(current) if current in names else 0)
        self._enable()

    def _add(self, item: QListWidgetItem, name: str, height: int) -> None:
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        item.setData(NAME, name)
        item.setSizeHint(QSize(0, height))
        self.list.addItem(item)

    def _current(self) -> str:
        item = self.list.currentItem()
        return "" if item is None else str(item.data(NAME))

    @Slot()
    def _enable(self) -> None:
        known = any(one.name == self._current() for one in self._known)
        self.rename.setEnabled(known and not self._renaming)
        self.remove.setEnabled(known and not self._renaming)

    @Slot(QListWidgetItem)
    def _clicked(self, _: QListWidgetItem) -> None:
        if not self._renaming:
            self._take()
        self.field.setFocus()

    @Slot()
    def _take(self) -> None:
        """Return: check or uncheck the current label, or end its renaming."""
        if self._renaming:
            old, new = self._renaming, label_name(self.field.text())
            self._end_rename()
            if new and new != old:
                self._actions.run(
                    lambda store, now: reader_actions.rename_label(store, old, new, now)
                )
            return
        article, name = self._article, self._current()
        if not name:
            return
        on = label_key(name) not in self._on
        self.field.clear()
        self._actions.run(
            lambda store, now: reader_actions.set_label(store, article, name, on, now)
        )

    # Renaming and removing ------------------------------------------------------------------------

    @Slot()
    def _begin_rename(self) -> None:
        name = self._current()
        if not any(one.name == name for one in self._known):
            return
        self._renaming = name
        self.field.setText(name)
        self.field.selectAll()
        self.field.setFocus()
        self.hint.setText(tr("Write the new name of “{name}”, then Return.").format(name=name))
        self._enable()

    @Slot()
    def _end_rename(self) -> None:
        self._renaming = ""
        self.field.clear()
        self.field.setPlaceholderText(tr("Find or make a label"))
        self.hint.setText(tr("Return checks or unchecks, Esc closes."))
        self._fill()

    @Slot()
    def _remove(self) -> None:
        name = self._current()
        self.field.setFocus()
        self._actions.run(lambda store, now: reader_actions.remove_label(store, name, now))

    @Slot(object)
    def _take_up(self, done: Done) -> None:
        """Something was stored, perhaps a label."""
        if self.is_open and done.lists_changed:
            self._services.lane.ask("labels", self._read(self._article), self._set)

    def _say_current(self) -> None:
        """For who hears the window: the list itself never has the focus."""
        if self.list.count():
            on = label_key(self._current()) in self._on
            words = self.list.currentItem().text()
            announce(self.field, phrases(words, tr("checked") if on else ""))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QKeyEvent):
            if event.type() != QEvent.Type.KeyPress:
                return False
            by = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
            if by and not self._renaming:
                at = self.list.currentRow() + by
                self.list.setCurrentRow(max(0, min(at, self.list.count() - 1)))
                self._say_current()
                return True
            if event.key() == Qt.Key.Key_F2:
                self._begin_rename()
                return True
        return False
