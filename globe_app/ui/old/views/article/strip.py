"""The strip above an article: language shown, translator, and the link to its story."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLabel, QVBoxLayout

from globe_app.briefing.articles import ArticlePage, counted
from globe_app.model.news import TranslationState
from globe_app.model.translation_quality import ROUGH_TRANSLATION
from globe_app.ui.old.background.translator_values import ArticleTranslator, Stage, reason
from globe_app.ui.old.views.article.bilingual import Mode, count_untranslated, is_foreign
from globe_app.ui.old.widgets.controls import named, tool_button
from globe_app.ui.old.words.translation import ROUGH_HINT, language_name

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


@dataclass(frozen=True, slots=True)
class TranslationOffer:
    """What is known of the means to translate an article."""

    able: frozenset[str] | None = None  # languages that can be translated; None = not known yet
    busy: bool = False  # whether it is being translated
    translator: ArticleTranslator | None = None  # None = not known, or a model is here


@dataclass(frozen=True, slots=True)
class StripWords:
    """A line and its buttons."""

    says: str
    translate: bool = False  # offer to translate now
    get: str = ""  # the button that fetches the translator; "" = none
    translators: bool = False  # offer the list of translators


class LanguageStrip(QFrame):
    """Shows the language state and offers modes, translation and the translator."""

    mode_wanted = Signal(object)  # Mode
    translate_wanted = Signal()
    translator_wanted = Signal()  # get the translator of its language
    translators_wanted = Signal()  # see which translators there are
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
        self.get = tool_button(
            "", "Downloads it in the background; then this article turns English"
        )
        self.get.setObjectName("action")
        self.get.clicked.connect(self.translator_wanted)
        self.translators = tool_button("Translators…", "Which languages can be put into English")
        self.translators.clicked.connect(self.translators_wanted)
        below = QHBoxLayout()
        below.addWidget(self.says, 1)
        below.addWidget(self.translate)
        below.addWidget(self.get)
        below.addWidget(self.translators)
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

    def show_page(self, page: ArticlePage, mode: Mode, state: TranslationOffer) -> None:
        """Show the languages of a page, and what can be done where it is not in English."""
        article = page.article
        english = article.english is not None
        for one, button in self.modes.items():
            button.setVisible(english)
            button.setChecked(one is mode)
        self._countries = article.story_countries
        self.story_button.setVisible(article.story_countries >= 2)
        self._fit()
        told = strip_words(page, state)
        self.says.setText(told.says)
        self.says.setVisible(bool(told.says))
        self.says.setToolTip(ROUGH_HINT if article.row.rough else "")
        self.translate.setVisible(told.translate)
        self.translate.setText(
            "Try again" if article.translation_state is TranslationState.FAILED else "Translate now"
        )
        self.get.setText(told.get)
        self.get.setAccessibleName(told.get or "Get the translator")
        self.get.setVisible(bool(told.get))
        self.translators.setVisible(told.translators)
        self.setVisible(english or bool(told.says) or article.story_countries >= 2)


def strip_words(page: ArticlePage, state: TranslationOffer) -> StripWords:
    """What the strip says of an article's language."""
    article = page.article
    english = article.english
    if english is not None:
        get = _get(state.translator) if article.row.rough else ""
        says = translated_by(page)
        if state.busy:
            return StripWords(f"{says}. Translating the rest…")
        if not english.whole:
            says += ". Headline and lead are translated; the rest follows."
            return StripWords(says, translate=True, get=get)
        bare = count_untranslated(page)
        if article.translation_state is TranslationState.FAILED:
            says += f". {article.translation_note}"
        elif bare:
            says += f". {counted(bare, 'sentence', 'sentences')} not translated: dotted underline."
        return StripWords(says, get=get)
    if not is_foreign(page):
        return StripWords("")
    code = article.row.language.split("-")[0].lower()
    says = f"In {language_name(article.row.language)}"
    if state.busy:
        return StripWords(f"{says}. Translating…")
    able = state.able is not None and code in state.able
    if article.translation_state is TranslationState.FAILED:
        return StripWords(
            f"{says}. {article.translation_note}", translate=able, get=_get(state.translator),
            translators=not able,
        )  # fmt: skip
    if able:
        return StripWords(f"{says}, not translated yet.", translate=True)
    return _untranslatable(says, state)


def _untranslatable(says: str, state: TranslationOffer) -> StripWords:
    """Of an article in a language that nothing here translates."""
    translator = state.translator
    if translator is None:
        unknown = state.able is None
        return StripWords(f"{says}, not translated yet.", translate=unknown, translators=True)
    match translator.stage:
        case Stage.UNKNOWN:
            return StripWords(f"{says}. No translator for it is known: this is the original.")
        case Stage.DOWNLOADING:
            return StripWords(f"{says}. Getting its translator: {translator.percent} %")
        case Stage.INSTALLING:
            return StripWords(f"{says}. Its translator is checked and installed…")
        case Stage.WAITING:
            return StripWords(f"{says}. Its translator comes after others.")
        case Stage.FAILED:
            return StripWords(
                f"{says}. Its translator did not come: {reason(translator.why)}.",
                get=_get(translator),
            )
        case _:
            return StripWords(f"{says}, not translated yet.", get=_get(translator))


def _get(translator: ArticleTranslator | None) -> str:
    """`Get the Slovak translator (13 MB)`; "" = it cannot be had, or is coming."""
    if translator is None:
        return ""
    match translator.stage:
        case Stage.OFFERED:
            return f"Get {translator.name}"
        case Stage.STOPPED:
            return f"Go on getting {translator.name}"
        case Stage.FAILED:
            return "Try again"
        case _:
            return ""
