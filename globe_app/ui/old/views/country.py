"""A country's page: header, tabs "From here" and "About here", articles."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QTabBar, QVBoxLayout, QWidget

from globe_app.briefing.articles import CountryBrief, counted, local_time
from globe_app.geo.countries import CountryInfo
from globe_app.model.article_query import ArticleList
from globe_app.model.news import ArticleRow, CountryCount
from globe_app.ui.old.look.flags import Flags
from globe_app.ui.old.look.theme import Theme
from globe_app.ui.old.widgets.controls import named, tool_button
from globe_app.ui.old.widgets.rows import (
    LINES,
    LINES_WITHOUT_IMAGES,
    ROW,
    ArticleDelegate,
    ArticleListModel,
    ArticleListView,
)
from globe_app.ui.old.words.countries import in_sentence

FROM_HERE, ABOUT_HERE = 0, 1


class CountryPage(QWidget):
    """Shows a `CountryBrief`; emits what the reader opens or asks for."""

    opened = Signal(int)  # article id
    tab = Signal(bool)  # True: "About here"
    more = Signal()
    all_read = Signal()

    def __init__(
        self, theme: Theme, serif: str, flags: Flags, image: Callable[[str], Path | None],
        country: Callable[[str], str], clock: Callable[[], datetime],
    ) -> None:  # fmt: skip
        super().__init__()
        self.setObjectName("page")
        self._flags, self._clock = flags, clock
        self._info: CountryInfo | None = None
        self._abroad = ""  # who covers it from abroad, in words
        self._flag = QLabel()
        self._name = named(QLabel(), "countryName")
        self._name.setFont(QFont(serif, 22))
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        self._facts = named(QLabel(), "muted")
        self._facts.setTextFormat(Qt.TextFormat.PlainText)
        self._facts.setWordWrap(True)
        self._read_all = tool_button("Mark all read", "Mark these stories read (Shift+A)")
        self._read_all.clicked.connect(self.all_read)
        self.tabs = QTabBar()
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.setAccessibleName("Stories from here or about here")
        for title in ("From here", "About here"):
            self.tabs.addTab(title)
        self.tabs.currentChanged.connect(lambda i: self.tab.emit(i == ABOUT_HERE))
        self.model = ArticleListModel(clock)
        self.model.wanted.connect(self.more)
        self.delegate = ArticleDelegate(theme, serif, image, country, clock)
        self.list = ArticleListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(self.delegate)
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(ArticleListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName("Stories")
        self.list.clicked.connect(self._open)
        self.list.activated.connect(self._open)
        self._empty = named(QLabel(), "muted")
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._empty.setContentsMargins(20, 20, 20, 20)
        self._lay_out()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._name)
        words.addWidget(self._facts)
        head = QHBoxLayout()
        head.setContentsMargins(20, 18, 20, 8)
        head.setSpacing(14)
        head.addWidget(self._flag, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        row = QHBoxLayout()
        row.setContentsMargins(8, 0, 14, 0)
        row.addWidget(self.tabs)
        row.addStretch(1)
        row.addWidget(self._read_all)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addLayout(row)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._empty, 1)

    def show_brief(self, info: CountryInfo, brief: CountryBrief) -> None:
        """Show a country, or another tab of it."""
        self._info = info
        flag = self._flags.pixmap(info.code, 45)
        self._flag.setPixmap(flag)
        self._flag.setVisible(not flag.isNull())
        self._flag.setAccessibleName(f"Flag of {info.name}")
        self._name.setText(info.name)
        names = ", ".join(one.name for one in brief.abroad)
        self._abroad = f"covered from abroad by {names}" if names else ""
        self.show_count(brief.count)
        blocked = self.tabs.blockSignals(True)
        self.tabs.setCurrentIndex(ABOUT_HERE if brief.about else FROM_HERE)
        self.tabs.blockSignals(blocked)
        self._show_rows(brief.page, of_one_country=not brief.about)
        self._empty.setText(self._nothing(info, brief))

    def show_saved(self, page: ArticleList) -> None:
        """Show the saved articles of all countries."""
        self._info = None
        self._flag.hide()
        self._name.setText("Saved stories")
        self._facts.setText(counted(len(page.rows), "story", "stories"))
        self._show_rows(page, of_one_country=False)
        self._empty.setText("Nothing is saved yet. S saves the story you are on.")

    def _show_rows(self, page: ArticleList, *, of_one_country: bool) -> None:
        """Fill the list. Tabs and the button are shown for a country only."""
        self.tabs.setVisible(self._info is not None)
        self._read_all.setVisible(self._info is not None)
        self._read_all.setEnabled(any(not row.read for row in page.rows))
        self.delegate.show_country = not of_one_country
        pictured = any(row.image for row in page.rows)
        self.delegate.lines = LINES if pictured else LINES_WITHOUT_IMAGES
        self.model.show(page.rows, page.more is not None)
        self.list.scrollToTop()
        self.list.setVisible(bool(page.rows))
        self._empty.setVisible(not page.rows)

    @property
    def name(self) -> str:
        """The name of the country listed."""
        return self._name.text()

    def show_count(self, count: CountryCount) -> None:
        """Show the figures of the header."""
        if self._info is None:
            return
        time = local_time(self._info, self._clock())
        stories = counted(count.articles, "story", "stories")
        unread = f"{count.unread:,} unread" if count.unread else "all read"
        facts = [counted(count.outlets, "outlet", "outlets"), stories]
        facts += [unread] if count.articles else []
        facts += [self._abroad] if self._abroad else []
        self._facts.setText("  ·  ".join([*([time] if time else []), *facts]))

    @property
    def heading(self) -> str:
        """The header in words."""
        return f"{self._name.text()}: {self._facts.text()}"

    def append(self, page: ArticleList) -> None:
        """Add the next page of articles."""
        self.model.append(page.rows, page.more is not None)

    def current(self) -> ArticleRow | None:
        """The current row; None = none."""
        index = self.list.currentIndex()
        return index.data(ROW) if index.isValid() else None

    def set_current(self, article_id: int) -> None:
        """Make an article's row current and scroll to it."""
        at = self.model.position(article_id)
        if at >= 0:
            self.list.setCurrentIndex(self.model.index(at))

    def set_theme(self, theme: Theme) -> None:
        """Apply another theme."""
        self.delegate.theme = theme
        self.list.viewport().update()

    @staticmethod
    def _nothing(info: CountryInfo, brief: CountryBrief) -> str:
        where = in_sentence(info.name)
        if brief.about:
            return f"No stored story from elsewhere names {where}."
        if not brief.outlets:
            return (
                f"No outlet based in {where} is stored yet. The tab “About here” shows what "
                "other countries’ outlets write about it."
            )
        return f"The outlets based in {where} have no stored stories."

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        row = index.data(ROW)
        if row is not None:
            self.opened.emit(row.id)
