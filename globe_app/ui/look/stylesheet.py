"""The style sheet for what Qt paints by itself: fields, menus, lists, scroll bars, check boxes."""

from globe_app.ui.look.style import Role, Style

_sheets: dict[Style, str] = {}


def sheet(style: Style) -> str:
    """The style sheet of a style."""
    if style not in _sheets:
        _sheets[style] = _made(style)
    return _sheets[style]


def _made(style: Style) -> str:
    t, px = style.theme, style.px
    field, small = (f"{style.font(role).pointSizeF():.2f}pt" for role in (Role.FIELD, Role.META))
    return f"""
    QWidget#stage, QMainWindow {{ background: {t.stage}; }}
    QFrame#pane {{ background: {t.paper}; border: 1px solid {t.line}; border-radius: {px(14)}px; }}
    QFrame#box {{ background: {t.raised}; border: none; border-radius: {px(12)}px; }}
    QFrame#hairline {{ background: {t.line}; border: none; max-height: 1px; min-height: 1px; }}
    QListView, QTableView, QTreeView, QTextBrowser, QScrollArea {{
        background: transparent; border: none; outline: none; }}
    QLineEdit {{ background: {t.paper}; color: {t.ink}; border: 1px solid {t.line};
        border-radius: {px(9)}px; padding: 0 {px(11)}px; min-height: {px(34)}px;
        font-size: {field}; selection-background-color: {t.sea_tint}; selection-color: {t.ink}; }}
    QLineEdit:disabled {{ color: {t.muted}; }}
    QComboBox, QSpinBox {{ background: {t.paper}; color: {t.ink}; border: 1px solid {t.line};
        border-radius: {px(9)}px; padding: 0 {px(11)}px; min-height: {px(34)}px; }}
    QComboBox::drop-down {{ border: none; width: {px(26)}px; }}
    QComboBox QAbstractItemView {{ background: {t.paper}; border: 1px solid {t.line};
        selection-background-color: {t.sea_tint}; selection-color: {t.ink}; padding: {px(4)}px; }}
    QMenu {{ background: {t.paper}; color: {t.ink}; border: 1px solid {t.line};
        padding: {px(6)}px 0; font-size: {small}; }}
    QMenu::item {{ padding: {px(6)}px {px(26)}px {px(6)}px {px(18)}px; }}
    QMenu::item:selected {{ background: {t.sea_tint}; color: {t.ink}; }}
    QMenu::item:disabled {{ color: {t.muted}; }}
    QMenu::separator {{ height: 1px; background: {t.line}; margin: {px(5)}px {px(12)}px; }}
    QMenuBar {{ background: {t.stage}; color: {t.ink2}; }}
    QMenuBar::item:selected {{ background: {t.paper}; }}
    QToolTip {{ background: {t.raised}; color: {t.ink}; border: 1px solid {t.line};
        padding: {px(4)}px {px(7)}px; font-size: {small}; }}
    QProgressBar {{ background: {t.raised}; border: none; border-radius: {px(2)}px;
        min-height: {px(4)}px; max-height: {px(4)}px; }}
    QProgressBar::chunk {{ background: {t.sea}; border-radius: {px(2)}px; }}
    QScrollBar:vertical {{ background: transparent; width: {px(12)}px; margin: {px(6)}px 0; border: none; }}
    QScrollBar:horizontal {{ background: transparent; height: {px(12)}px; margin: 0 {px(6)}px; border: none; }}
    QScrollBar::handle:vertical {{ background: {t.line}; border-radius: {px(3)}px;
        margin: 0 {px(3)}px; min-height: {px(36)}px; }}
    QScrollBar::handle:horizontal {{ background: {t.line}; border-radius: {px(3)}px;
        margin: {px(3)}px 0; min-width: {px(36)}px; }}
    QScrollBar::handle:hover {{ background: {t.muted}; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; border: none; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    QHeaderView {{ background: {t.paper}; border: none; }}
    QHeaderView::section {{ background: {t.paper}; color: {t.muted}; border: none;
        border-bottom: 1px solid {t.line}; padding: {px(6)}px {px(8)}px; font-size: {small}; }}
    QSplitter::handle {{ background: transparent; }}
    """
