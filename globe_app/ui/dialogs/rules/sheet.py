"""The sheet of rules: which there are and what each hides; switch, make, change and remove them."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from globe_app.briefing import Store
from globe_app.briefing import rules as briefing
from globe_app.briefing.rules import Likeness, RulesPage
from globe_app.errors import GlobeError
from globe_app.model.reader_actions import Done
from globe_app.pipeline import rules
from globe_app.text.language_names import ENGLISH_NAMES
from globe_app.tr import tr
from globe_app.ui.dialogs.rules.draft import Draft, Part, Value, choices, draft_of
from globe_app.ui.dialogs.rules.form import RuleForm
from globe_app.ui.dialogs.rules.rows import COLUMNS, rule_row
from globe_app.ui.dialogs.sheet_head import HeadedSheet
from globe_app.ui.look.style import Role, Style
from globe_app.ui.reader_actions import ReaderActions
from globe_app.ui.services import Services
from globe_app.ui.widgets.controls import PlainButton, QuietButton, Text
from globe_app.ui.widgets.form_area import FormArea
from globe_app.ui.widgets.table import Table

SIZE = QSize(900, 812)  # px at 100 % text
PAGE, LIKE, PREVIEW = "rules", "rule like", "rule preview"


class RulesSheet(HeadedSheet):
    """Shows what is stored, and no more: a switch turns once that is stored."""

    message = Signal(str)
    hidden_wanted = Signal()  # a list of all that is hidden

    def __init__(
        self, over: QWidget, services: Services, actions: ReaderActions, style: Style
    ) -> None:
        super().__init__(over, tr("Rules"), tr("Rules"), SIZE)
        self._services, self._actions = services, actions
        self._page: RulesPage | None = None
        self._choices: Mapping[Value, str] = {}
        self.new = PlainButton(tr("New rule"), "plus")
        self.see = QuietButton(tr("See what is hidden"))
        self.see.hide()
        self.head.buttons.addWidget(self.see)
        self.head.buttons.addWidget(self.new)
        self.form = RuleForm()
        self._form_row = QVBoxLayout()
        self._area = FormArea(self.form, self)
        self._form_row.addWidget(self._area)
        self.empty = Text("", Role.BUTTON, "muted", wrap=True)
        self.table = Table(
            style, COLUMNS, services.flags,
            tr("Rules; Space switches one on or off, Enter changes it, Delete removes it"),
        )  # fmt: skip
        self.body.addLayout(self._form_row)
        self.body.addWidget(self.empty)
        self.body.addWidget(self.table, 1)
        self.body.addStretch(0)
        self.form.hide()
        self.first_focus = self._first
        self.new.setEnabled(not actions.read_only)
        self.new.clicked.connect(self.open_new)
        self.see.clicked.connect(self._see)
        self.form.preview_wanted.connect(self._ask_preview)
        self.form.keep_wanted.connect(self._keep)
        self.form.remove_wanted.connect(self._remove)
        self.form.cancelled.connect(self._close_form)
        self.table.toggled.connect(self._switch)
        self.table.opened.connect(self._open)
        self.table.linked.connect(lambda one, _: self._remove(int(one)))
        self.set_style(style)

    def open_rules(self) -> None:
        """Open it with the list."""
        self.form.hide()
        self.open_it()
        self._read()

    def open_like(self, article_id: int) -> None:
        """Open it with the form for a rule about an article."""
        self.open_rules()

        def work(store: Store) -> Likeness:
            return briefing.likeness(store, article_id)

        self._services.lane.ask(LIKE, work, self._show_like, self._refused)

    def set_style(self, style: Style) -> None:
        """Apply another theme or text size."""
        self.table.set_style(style)
        edge = style.px(20)
        self._form_row.setContentsMargins(edge, 0, edge, style.px(8))
        self.empty.setContentsMargins(style.px(28), style.px(12), style.px(28), style.px(20))

    def _first(self) -> QWidget:
        if self._page is not None and self._page.lines:
            return self.table
        return self.new if self.new.isEnabled() else self.head.close_button

    # What is stored ------------------------------------------------------------------------------

    def _read(self) -> None:
        services, now = self._services, self._services.clock()
        self._services.lane.ask(
            PAGE,
            lambda store: briefing.rules_page(
                store, services.countries, services.settings.resources, now
            ),
            self._show,
            self._refused,
        )

    def take_up(self, _: Done) -> None:
        """Something was stored: perhaps a rule, or what rules hide."""
        self.refresh()

    def refresh(self) -> None:
        """Read anew what is shown."""
        if self.isVisible():
            self._read()

    @Slot(object)
    def _show(self, page: RulesPage) -> None:
        first = self._page is None
        self._page = page
        codes = [one.code for one in self._services.countries.all]
        if first or not self._choices:
            self._choices = choices(page.names, codes, tuple(ENGLISH_NAMES))
        some = tr("%n {article is|articles are} hidden", "", page.hidden)
        self.head.tell(tr("Rules"), some if page.hidden else tr("nothing is hidden"))
        self.see.setVisible(page.hidden > 0)
        self.table.model_.show([rule_row(line) for line in page.lines])
        self.table.setVisible(bool(page.lines))
        self._show_empty()
        self.empty.setText(tr(
            "No rule yet. A rule mutes articles by words, outlets, countries, themes or languages, or keeps "
            "them whatever else hides them. What is hidden is counted at the end of a list and one click away."
        ))  # fmt: skip

    def _show_empty(self) -> None:
        """What rules are is said where there is none, and none is being made: the form needs the room."""
        some = self._page is not None and bool(self._page.lines)
        self.empty.setVisible(not some and self.form.isHidden())

    @Slot()
    def _see(self) -> None:
        self.close_it()
        self.hidden_wanted.emit()

    # The form ------------------------------------------------------------------------------------

    @Slot()
    def open_new(self) -> None:
        """Open the form for a new rule."""
        self._open_form(Draft())

    def _open_form(self, draft: Draft, like: tuple[Value, ...] = ()) -> None:
        if self._page is not None and not self._actions.read_only:
            self.form.open_with(
                draft, self._page.names, self._choices, self._services.clock(), like=like
            )
            self._show_empty()

    @Slot(str)
    def _open(self, rule_id: str) -> None:
        line = self._line(int(rule_id))
        if line is not None and not line.stored.damage:
            self._open_form(draft_of(line.stored.id, line.stored.rule, self._services.clock()))

    def _show_like(self, found: Likeness) -> None:
        """Its outlet is chosen, and all else that it is like is offered. The page is read before: one lane."""
        like: list[Value] = [(Part.OUTLET, found.outlet), (Part.COUNTRY, found.country)]
        like += [(Part.THEME, one) for one in found.themes]
        like += [(Part.ABOUT, one) for one in found.about]
        if found.language:
            like.append((Part.LANGUAGE, found.language))
        self._open_form(Draft(words=", ".join(found.words)), tuple(like))

    @Slot()
    def _close_form(self) -> None:
        self.form.hide()
        self._show_empty()
        self._first().setFocus()

    @Slot(object)
    def _ask_preview(self, draft: Draft) -> None:
        rule = draft.rule(self._services.clock())
        self._services.slow_lane.ask(
            PREVIEW,
            lambda store: briefing.preview(store, rule),
            lambda found: self.form.show_preview(draft, found),
            self._refused,
        )

    # What the reader does ------------------------------------------------------------------------

    @Slot(object)
    def _keep(self, draft: Draft) -> None:
        rule = draft.rule(self._services.clock())
        self._close_form()
        if draft.rule_id:
            self._actions.run(lambda store, now: rules.change(store, draft.rule_id, rule, now))
        else:
            self._actions.run(lambda store, now: rules.add(store, rule, now)[0])

    @Slot(str, bool)
    def _switch(self, rule_id: str, on: bool) -> None:
        self._actions.run(lambda store, now: rules.switch(store, int(rule_id), on, now))

    def _remove(self, rule_id: int) -> None:
        if self.form.isVisible():
            self._close_form()
        self._actions.run(lambda store, now: rules.remove(store, rule_id, now))

    def _line(self, rule_id: int) -> briefing.RuleLine | None:
        lines = () if self._page is None else self._page.lines
        return next((one for one in lines if one.stored.id == rule_id), None)

    def _refused(self, error: GlobeError) -> None:
        self.message.emit(str(error))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the form first, and then the sheet; Delete removes the current rule."""
        row = self.table.current()
        if event.key() == Qt.Key.Key_Escape and self.form.isVisible():
            self._close_form()
            event.accept()
        elif event.key() == Qt.Key.Key_Delete and self.table.hasFocus() and row is not None:
            self._remove(int(row.id))
            event.accept()
        else:
            super().keyPressEvent(event)
