"""The light and the dark theme: all colours of the window."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

UNREAD_STEPS = (1, 3, 6, 15, 50)  # least unread articles of each shade
SERIFS = ("Charter", "Georgia", "Source Serif 4", "Noto Serif", "DejaVu Serif", "Liberation Serif")
STORY_STEPS = (1, 2, 4, 8)  # least articles of a story of each shade
MISSED_STEPS = (1, 3, 6, 12)  # least missed stories of each shade
# Indices into `Theme.shade_colours`. On the globe of news:
NO_OUTLET, NO_ARTICLES, ALL_READ, FIRST_STEP = 0, 1, 2, 3  # the unread steps follow
# On the globe of one story or of missed stories; countries without outlets are `NO_OUTLET`:
SILENT = FIRST_STEP + len(UNREAD_STEPS)  # collected, no article of it: hatched
NOT_YET = SILENT + 1  # collected: tells it at a later step, or tells no missed story
HOME = NOT_YET + 1  # the home country
FIRST_STORY_STEP = HOME + 1
FIRST_MISSED_STEP = FIRST_STORY_STEP + len(STORY_STEPS)


@dataclass(frozen=True, slots=True)
class Theme:
    """The colours of a theme, `#rrggbb` or `#aarrggbb`."""

    dark: bool
    space: str  # behind the globe
    glow: str
    ocean_mid: str
    ocean_edge: str
    shade_colours: tuple[str, ...]  # by index, see above
    hatch: str  # lines over a silent country
    coast: str
    border: str
    disputed: str
    graticule: str
    limb: str
    night: str
    label: str
    label_halo: str
    dot: str
    dot_edge: str
    hover: str
    selected: str
    route: str  # arc of the replay
    window: str
    pane: str
    raised: str
    text: str
    muted: str
    line: str
    accent: str
    accent_text: str
    unread: str
    banner: str
    banner_text: str


LIGHT = Theme(
    dark=False,
    space="#eef2f6", glow="#8fb8dc", ocean_mid="#d3e5f2", ocean_edge="#a9cae2",
    shade_colours=("#e4e1d8", "#d3d6c4", "#bccdb5",
           "#fbe0a6", "#f8c16a", "#ef9541", "#d8672a", "#ad3f1c",
           "#e9ecee", "#cfd8d0", "#bfe3d4",
           "#fbd88a", "#f2a444", "#d8672a", "#99330f",
           "#dccbee", "#bd97de", "#9560c6", "#64299b"),
    hatch="#5b6b79",
    coast="#7d8f9c", border="#a39a8b", disputed="#6d5f55", graticule="#24506f8a",
    limb="#7ba6c9", night="#20304a", label="#1d2733", label_halo="#ffffff", dot="#7a2a10",
    dot_edge="#ffffff", hover="#1f6fb2", selected="#0b4f8a", route="#0a6b6f",
    window="#f6f5f2", pane="#fffdfa", raised="#f0eee9", text="#1c1c1a", muted="#66645e",
    line="#dcd8cf", accent="#0b5c9e", accent_text="#ffffff", unread="#c4501b",
    banner="#fff0cf", banner_text="#5c4300",
)  # fmt: skip
DARK = Theme(
    dark=True,
    space="#0d131c", glow="#3f74a8", ocean_mid="#173049", ocean_edge="#0e1f33",
    shade_colours=("#2c343c", "#39444a", "#3f5750",
           "#66491f", "#8f5f1e", "#bb7a22", "#e39a37", "#ffc670",
           "#222b34", "#40504f", "#23564c",
           "#84601f", "#b57a22", "#e09a3a", "#ffd591",
           "#554778", "#7258a3", "#9a78d4", "#cfb6ff"),
    hatch="#8ea3b6",
    coast="#5d7386", border="#5b6570", disputed="#b9aa98", graticule="#2c9fc4e6",
    limb="#4f81b0", night="#02060c", label="#eef2f6", label_halo="#0b1118", dot="#ffe3ae",
    dot_edge="#23170a", hover="#8ec7ff", selected="#ffffff", route="#7fe3df",
    window="#12171e", pane="#171d25", raised="#202833", text="#e9e7e2", muted="#a2a5a8",
    line="#2e3742", accent="#6db3f2", accent_text="#08131f", unread="#ffb45c",
    banner="#3d3214", banner_text="#ffe2a0",
)  # fmt: skip


def news_shade(outlets: int, articles: int, unread: int) -> int:
    """Index into `Theme.shade_colours` for a country on the globe of news."""
    if outlets == 0:
        return NO_OUTLET
    if articles == 0:
        return NO_ARTICLES
    if unread == 0:
        return ALL_READ
    return FIRST_STEP + sum(unread >= step for step in UNREAD_STEPS) - 1


def story_shade(articles: int) -> int:
    """Index into `Theme.shade_colours` for a country with so many articles of a story."""
    return FIRST_STORY_STEP + sum(articles >= step for step in STORY_STEPS) - 1


def missed_shade(stories: int) -> int:
    """Index into `Theme.shade_colours` for a country that tells so many missed stories."""
    return FIRST_MISSED_STEP + sum(stories >= step for step in MISSED_STEPS) - 1


def serif() -> str:
    """The font family for reading: the first of `SERIFS` that is installed, else the system's serif."""
    have = set(QFontDatabase.families())
    for family in SERIFS:
        if family in have:
            return family
    return QFont("serif").defaultFamily()


def system_is_dark(app: QApplication) -> bool:
    """Whether the system asks for a dark theme."""
    return app.styleHints().colorScheme() == Qt.ColorScheme.Dark


def apply(app: QApplication, theme: Theme) -> None:
    """Apply `theme` to all widgets."""
    app.setStyle("Fusion")
    palette = QPalette()
    role = QPalette.ColorRole
    for which, colour in {
        role.Window: theme.window,
        role.WindowText: theme.text,
        role.Base: theme.pane,
        role.AlternateBase: theme.raised,
        role.Text: theme.text,
        role.Button: theme.raised,
        role.ButtonText: theme.text,
        role.BrightText: theme.text,
        role.ToolTipBase: theme.raised,
        role.ToolTipText: theme.text,
        role.PlaceholderText: theme.muted,
        role.Highlight: theme.accent,
        role.HighlightedText: theme.accent_text,
        role.Link: theme.accent,
        role.LinkVisited: theme.accent,
        role.Mid: theme.line,
        role.Accent: theme.accent,
    }.items():
        palette.setColor(which, QColor(colour))
    grey = QPalette.ColorGroup.Disabled
    for which in (role.Text, role.WindowText, role.ButtonText):
        palette.setColor(grey, which, QColor(theme.muted))
    app.setPalette(palette)
    app.setStyleSheet(_sheet(theme))


def _sheet(t: Theme) -> str:
    return f"""
    QMainWindow, QSplitter {{ background: {t.window}; }}
    QSplitter::handle {{ background: {t.line}; }}
    #pane, #pane QWidget#page {{ background: {t.pane}; }}
    #banner {{ background: {t.banner}; border-bottom: 1px solid {t.line}; }}
    #banner QLabel {{ color: {t.banner_text}; font-weight: 600; background: transparent; }}
    #sync {{ background: {t.raised}; border-bottom: 1px solid {t.line}; }}
    #strip {{ background: {t.raised}; border-bottom: 1px solid {t.line}; }}
    QProgressBar {{ background: {t.pane}; border: 1px solid {t.line}; border-radius: 5px; }}
    QProgressBar::chunk {{ background: {t.accent}; border-radius: 4px; }}
    #countryName {{ font-size: 22pt; }}
    #muted {{ color: {t.muted}; }}
    #notice {{ background: {t.raised}; color: {t.text}; padding: 6px 12px; }}
    QToolButton {{ border: 1px solid transparent; border-radius: 5px; padding: 4px 8px; }}
    QToolButton#action {{ border-color: {t.line}; background: {t.pane}; color: {t.accent};
                          font-weight: 600; }}
    QToolButton:hover {{ background: {t.raised}; border-color: {t.line}; }}
    QToolButton:focus, QPushButton:focus {{ border: 2px solid {t.accent}; }}
    QToolButton:checked {{ background: {t.raised}; border-color: {t.accent}; }}
    QTabBar::tab {{ padding: 8px 16px; border: none; border-bottom: 3px solid transparent;
                    color: {t.muted}; background: transparent; }}
    QTabBar::tab:selected {{ color: {t.text}; border-bottom-color: {t.accent}; }}
    QTabBar::tab:focus {{ color: {t.accent}; }}
    QListView, QTextBrowser {{ border: none; background: {t.pane}; }}
    QListView:focus, QTextBrowser:focus {{ border-left: 3px solid {t.accent}; }}
    #storyTabs::tab {{ padding: 8px 9px; }}
    QTabBar::tab:selected:focus {{ background: {t.raised}; border-bottom-style: double; }}
    #matrix, #matrix QHeaderView, #matrix QTableCornerButton::section {{
        background: {t.pane}; border: none; }}
    #matrix:focus {{ border-left: 3px solid {t.accent}; }}
    #matrix QHeaderView::section {{ background: {t.pane}; color: {t.text}; border: none;
                                    border-bottom: 1px solid {t.line}; padding: 2px 4px; }}
    #matrix QHeaderView::section:vertical {{ padding-left: 20px; }}
    #matrix QHeaderView::section:checked {{ background: {t.raised}; }}
    #timeline {{ border-top: 1px solid {t.line}; }}
    #timeline:focus {{ border-top: 3px solid {t.accent}; }}
    #search {{ background: {t.pane}; border: 1px solid {t.line}; border-radius: 10px; }}
    #search QLineEdit {{ border: none; background: transparent; padding: 8px; font-size: 14pt; }}
    #toast {{ background: {t.raised}; color: {t.text}; border: 1px solid {t.line};
              border-radius: 10px; padding: 6px 14px; }}
    """
