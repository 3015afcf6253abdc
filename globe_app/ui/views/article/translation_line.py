"""The line above an article that is not in good English yet: what it is, and what can be done."""

from dataclasses import dataclass, replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy

from globe_app.briefing.articles import ArticlePage
from globe_app.cldr import number, phrases
from globe_app.model.news import TranslationState
from globe_app.tr import tr
from globe_app.ui.background.translator_values import ArticleTranslator, Stage, reason
from globe_app.ui.look.style import Style
from globe_app.ui.views.article.bilingual import is_foreign
from globe_app.ui.widgets.controls import QuietButton, Text, plain_tool_tip
from globe_app.ui.words.translation import ROUGH_HINT, language_name


@dataclass(frozen=True, slots=True)
class TranslationOffer:
    """What is known of the means to translate an article."""

    able: frozenset[str] | None = None  # languages that can be translated; None = not known yet
    busy: bool = False  # whether it is being translated
    translator: ArticleTranslator | None = None  # None = not known, or a model is here


@dataclass(frozen=True, slots=True)
class LineWords:
    """A line and its buttons."""

    says: str
    translate: bool = False  # offer to translate now
    get: str = ""  # the button that fetches the translator; "" = none
    translators: bool = False  # offer the list of translators


class TranslationLine(QFrame):
    """Hidden where there is nothing to say."""

    translate_wanted = Signal()
    translator_wanted = Signal()  # get the translator of its language
    translators_wanted = Signal()  # see which translators there are

    def __init__(self, style: Style) -> None:
        super().__init__()
        self.setObjectName("strip")
        self.says = Text(wrap=True)
        self.says.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.says.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.translate = QuietButton(tr("Translate now"))
        self.translate.clicked.connect(self.translate_wanted)
        self.get = QuietButton(tr("Get the translator"))
        self.get.setToolTip(tr("Downloads it in the background; then this article turns English"))
        self.get.clicked.connect(self.translator_wanted)
        self.translators = QuietButton(
            tr("Translators…"), tip=tr("Which languages can be put into English")
        )
        self.translators.clicked.connect(self.translators_wanted)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.says, 1)
        for button in (self.translate, self.get, self.translators):
            self._row.addWidget(button)
        self._state = TranslationOffer()
        self._page: ArticlePage | None = None
        self._article_busy = 0  # id of the article that is being translated; 0 = none
        self.set_style(style)
        self.hide()

    def set_style(self, style: Style) -> None:
        """Apply another theme or text size."""
        px = style.px
        self._row.setContentsMargins(px(42), px(4), px(16), px(4))
        self._row.setSpacing(px(4))

    @property
    def state(self) -> TranslationOffer:
        """What is known of the means to translate the article."""
        return self._state

    def can_translate(self, page: ArticlePage) -> bool:
        """Whether something here translates the article, and it is not done yet."""
        english, able = page.article.english, self._state.able
        code = page.article.row.language.split("-")[0].lower()
        done = english is not None and english.whole and not page.article.row.rough
        return able is not None and code in able and not done

    def forget_translator(self) -> None:
        """Another article is shown: of the translator of its language nothing is known yet."""
        self._state = replace(self._state, translator=None)

    def set_able(self, languages: frozenset[str] | None) -> None:
        """Set the primary languages that can be translated; None = not known."""
        self._set(replace(self._state, able=languages))

    def set_translator(self, translator: ArticleTranslator | None) -> None:
        """Set what is known of the translator of the article's language; None = nothing, or it is here."""
        self._set(replace(self._state, translator=translator))

    def set_translating(self, article_id: int) -> None:
        """Set the article that is being translated; 0 = none."""
        self._article_busy = article_id
        self._set(self._state)

    def _set(self, state: TranslationOffer) -> None:
        self._state = state
        if self._page is not None:
            self.show_page(self._page)

    def show_page(self, page: ArticlePage) -> None:
        """Show the state of a page's translation, and what can be done where it is not in English."""
        self._page = page
        state = replace(self._state, busy=self._article_busy == page.article.row.id)
        article = page.article
        told = line_words(page, state)
        self.says.setText(told.says)
        self.says.setToolTip(plain_tool_tip(tr(ROUGH_HINT) if article.row.rough else ""))
        failed = article.translation_state is TranslationState.FAILED
        self.translate.set_words(tr("Try again") if failed else tr("Translate now"))
        self.get.set_words(told.get or tr("Get the translator"))
        self.translate.setVisible(told.translate)
        self.get.setVisible(bool(told.get))
        self.translators.setVisible(told.translators)
        self.setVisible(bool(told.says))


def line_words(page: ArticlePage, state: TranslationOffer) -> LineWords:
    """What the line says of an article's language; nothing of one in good English."""
    article = page.article
    english = article.english
    if english is not None:
        if state.busy:
            return LineWords(tr("Translating the rest…"))
        if not english.whole:
            return LineWords(
                tr("Headline and lead are translated; the rest follows."), translate=True,
                get=_get(state.translator) if article.row.rough else "",
            )  # fmt: skip
        get = _get(state.translator) if article.row.rough else ""
        return LineWords(tr("Translated roughly, word by word.") if get else "", get=get)
    if not is_foreign(page):
        return LineWords("")
    code = article.row.language.split("-")[0].lower()
    says = tr("In {language}").format(language=language_name(article.row.language))
    if state.busy:
        return LineWords(f"{says}. " + tr("Translating…"))
    able = state.able is not None and code in state.able
    if article.translation_state is TranslationState.FAILED:
        return LineWords(
            f"{says}. {tr(article.translation_note)}", translate=able, get=_get(state.translator),
            translators=not able,
        )  # fmt: skip
    if able:
        return LineWords(phrases(says, tr("not translated yet.")), translate=True)
    return _untranslatable(says, state)


def _untranslatable(says: str, state: TranslationOffer) -> LineWords:
    """Of an article in a language that nothing here translates."""
    translator = state.translator
    if translator is None:
        unknown = state.able is None
        return LineWords(
            phrases(says, tr("not translated yet.")), translate=unknown, translators=True
        )
    match translator.stage:
        case Stage.UNKNOWN:
            return LineWords(
                f"{says}. " + tr("No translator for it is known: this is the original.")
            )
        case Stage.DOWNLOADING:
            coming = tr("Getting its translator: {percent} %")
            return LineWords(f"{says}. " + coming.format(percent=number(translator.percent)))
        case Stage.INSTALLING:
            return LineWords(f"{says}. " + tr("Its translator is checked and installed…"))
        case Stage.WAITING:
            return LineWords(f"{says}. " + tr("Its translator comes after others."))
        case Stage.FAILED:
            failed = tr("Its translator did not come: {reason}.")
            return LineWords(
                f"{says}. " + failed.format(reason=reason(translator.why)), get=_get(translator)
            )
        case _:
            return LineWords(phrases(says, tr("not translated yet.")), get=_get(translator))


def _get(translator: ArticleTranslator | None) -> str:
    """`Get the Slovak translator (13 MB)`; "" = it cannot be had, or is coming."""
    if translator is None:
        return ""
    match translator.stage:
        case Stage.OFFERED:
            return tr("Get {translator}").format(translator=translator.name)
        case Stage.STOPPED:
            return tr("Go on getting {translator}").format(translator=translator.name)
        case Stage.FAILED:
            return tr("Try again")
        case _:
            return ""
