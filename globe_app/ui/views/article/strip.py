"""The strip above an article: language shown, translator, and the link to its story."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLabel, QVBoxLayout

from globe_app.briefing.articles import ArticlePage, counted
from globe_app.model.news import TranslationState
from globe_app.model.translation_quality import ROUGH_TRANSLATION
from globe_app.ui.views.article.bilingual import Mode, count_untranslated, is_foreign
from globe_app.ui.widgets.controls import named, tool_button
from globe_app.ui.words.translation import ROUGH_HINT, language_name

SIDES_PX = (26, 12)  # left and right margins
GAP_PX = 6  # gap between buttons
HINTS = {
    Mode.ENGLISH: "English; point at a sentence for its original, or go through them with [ and ] (O)",
    Mode.ORIGINAL: "The original text (O)",
    Mode.BOTH: "Original and English side by side (Shift+O)",
}


def translated_by(page: ArticlePage) -> str:
    """The source of an article's English text, in words."""
    english, article = page.article.english, page.article
    assert english is not None
    who = english.by or ("the sample edition" if article.row.sample else "the outlet itself")
    rough = f" ({ROUGH_TRANSLATION})" if article.row.rough else ""
    return f"Translated from {language_name(article.row.language)} by {who}{rough}"


class LanguageStrip(QFrame):
    """Shows the language state and offers modes, translation and models."""

    mode_wanted = Signal(object)  # Mode
    translate_wanted = Signal()
    models_wanted = Signal()
    story_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        named(self, "strip")
        self._countries = 0
        self.modes = {mode: tool_button(mode.value, hint) for mode, hint in HINTS.items()}
        group = QButtonGroup(self)
        top = QHBoxLayout()
        for mode, button in self.modes.items():
            button.setCheckable(True)
            button.clicked.connect(lambda _, chosen=mode: self.mode_wanted.emit(chosen))
            group.addButton(button)
            top.addWidget(button)
        top.addStretch(1)
        self.story_button = tool_button(
            "", "Every outlet that tells this story, country by country (T)"
        )
        self.story_button.clicked.connect(self.story_wanted)
        top.addWidget(self.story_button)
        self.says = named(QLabel(), "muted")
        self.says.setWordWrap(True)
        self.translate = tool_button("Translate now", "Put this article into English now")
        self.translate.clicked.connect(self.translate_wanted)
        self.models = tool_button("Get a model…", "Translation models: get one for this language")
        self.models.clicked.connect(self.models_wanted)
        below = QHBoxLayout()
        below.addWidget(self.says, 1)
        below.addWidget(self.translate)
        below.addWidget(self.models)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SIDES_PX[0], 4, SIDES_PX[1], 6)
        layout.setSpacing(4)
        layout.addLayout(top)
        layout.addLayout(below)

    def _fit(self) -> None:
        """Choose the longest story label that fits."""
        countries = counted(self._countries, "country", "countries")
        self.story_button.setText(f"Told in {countries} →")
        row = [one for one in (*self.modes.values(), self.story_button) if not one.isHidden()]
        if sum(one.sizeHint().width() + GAP_PX for one in row) > self.width() - sum(SIDES_PX):
            self.story_button.setText(f"{countries} →")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def show_page(
        self, page: ArticlePage, mode: Mode, able: frozenset[str] | None, busy: bool
    ) -> None:
        """`able`: languages that can be translated, None = not known yet; `busy`: it is being translated."""
        article = page.article
        english = article.english is not None
        for one, button in self.modes.items():
            button.setVisible(english)
            button.setChecked(one is mode)
        self._countries = article.story_countries
        self.story_button.setVisible(article.story_countries >= 2)
        self._fit()
        says, translate, models = _words(page, able, busy)
        self.says.setText(says)
        self.says.setVisible(bool(says))
        self.says.setToolTip(ROUGH_HINT if article.row.rough else "")
        self.translate.setVisible(translate)
        self.translate.setText(
            "Try again" if article.translation_state is TranslationState.FAILED else "Translate now"
        )
        self.models.setVisible(models)
        self.setVisible(english or bool(says) or article.story_countries >= 2)


def _words(page: ArticlePage, able: frozenset[str] | None, busy: bool) -> tuple[str, bool, bool]:
    """(text, whether to offer translation, whether to offer models)."""
    article = page.article
    english = article.english
    if english is not None:
        says = translated_by(page)
        if busy:
            return f"{says}. Translating the rest…", False, False
        if not english.whole:
            return f"{says}. Headline and lead are translated; the rest follows.", True, False
        bare = count_untranslated(page)
        if article.translation_state is TranslationState.FAILED:
            says += f". {article.translation_note}"
        elif bare:
            says += f". {counted(bare, 'sentence', 'sentences')} not translated: dotted underline."
        return says, False, False
    if not is_foreign(page):
        return "", False, False
    code = article.row.language.split("-")[0].lower()
    says = f"In {language_name(article.row.language)}"
    if busy:
        return f"{says}. Translating…", False, False
    if article.translation_state is TranslationState.FAILED:
        return f"{says}. {article.translation_note}", able is None or code in able, True
    if able is None:
        return f"{says}, not translated yet.", True, True
    if code in able:
        return f"{says}, not translated yet.", True, False
    return f"{says}. No translation model for it is installed.", False, True
