"""What an article said before it was edited, as HTML."""

import difflib
from datetime import datetime
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from globe_app.briefing.articles import plain_article
from globe_app.model.news import Article, Revision
from globe_app.tr import tr
from globe_app.ui.look.style import Role, Style
from globe_app.ui.views.article.css import rule
from globe_app.ui.views.article.html import date_words
from globe_app.ui.views.article.lengths import cut_text, cut_words

MAX_WORDS = 1_500  # words of a text that are compared with its revision
MAX_HEADLINE = 500  # characters


def changes(article: Article, past: tuple[Revision, ...], style: Style, now: datetime) -> str:
    """The revisions, newest first: removed text struck through, added text underlined."""
    t = style.theme
    fragments = [
        f"<style>p {{ {rule(style, Role.SAID, t.ink, 'margin: 0 0 12px 0;')} }}"
        f" h3 {{ {rule(style, Role.SECTION, t.ink)} }} .same {{ color: {t.muted}; }}</style>"
    ]
    headline, text = article.row.original_headline, plain_article(article, original=True).body
    for one in past:
        fragments.append(f"<h3>{escape(date_words(one.replaced, now))}</h3>")
        if one.headline != headline:
            before, after = (escape(cut_text(h, MAX_HEADLINE)) for h in (one.headline, headline))
            fragments.append(f"<p><s>{before}</s><br><b><u>{after}</u></b></p>")
        fragments.append(f"<p>{_difference(one.body_text, text)}</p>")
        headline, text = one.headline, one.body_text
    if not past:
        fragments.append(f"<p>{escape(tr('Nothing is kept of what it said before.'))}</p>")
    return "".join(fragments)


def _difference(before: str, after: str) -> str:
    old, new = cut_words(before).split()[:MAX_WORDS], cut_words(after).split()[:MAX_WORDS]
    fragments = []
    for kind, a, b, c, d in difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind == "equal":
            words = old[a:b]
            same = words if len(words) < 24 else [*words[:10], "…", *words[-10:]]
            fragments.append(f'<span class="same">{escape(" ".join(same))}</span>')
            continue
        if b > a:
            fragments.append(f"<s>{escape(' '.join(old[a:b]))}</s>")
        if d > c:
            fragments.append(f"<b><u>{escape(' '.join(new[c:d]))}</u></b>")
    return " ".join(fragments)


def show_changes(
    parent: QWidget, article: Article, past: tuple[Revision, ...], style: Style, now: datetime
) -> None:
    """The revisions in a dialog."""
    dialog = QDialog(parent)
    dialog.setWindowTitle(tr("What was changed"))
    dialog.resize(style.px(720), style.px(560))
    text = QTextBrowser()
    text.setOpenLinks(False)
    text.setAccessibleName(tr("What was changed"))
    text.setHtml(changes(article, past, style, now))
    buttons = QDialogButtonBox()
    buttons.addButton(tr("Close"), QDialogButtonBox.ButtonRole.RejectRole).clicked.connect(
        dialog.reject
    )
    column = QVBoxLayout(dialog)
    column.addWidget(text)
    column.addWidget(buttons)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
