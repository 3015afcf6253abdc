"""The marks of a text that is no good English: a rough translation, or the outlet's own language."""

from html import escape
from typing import Protocol

from PySide6.QtCore import QLocale

from globe_app.cldr import ENGLISH, current
from globe_app.model.translation_quality import ROUGH_TRANSLATION
from globe_app.text.language_names import english_name
from globe_app.tr import mark, tr

ROUGH_HINT = mark(
    "Translated word by word, by rules: names, numbers and currencies can be wrong. "
    "The original is one key away (O)."
)
NOT_TRANSLATED_HINT = mark("Not translated yet: this is the original")


class Text(Protocol):
    """A headline or sentence as it is shown: `ArticleRow`, `StoryRow`, `StoryArticle`, `Quote`."""

    @property
    def language(self) -> str:
        """BCP 47, of its original."""

    @property
    def in_english(self) -> bool:
        """Whether it is shown in English."""

    @property
    def rough(self) -> bool:
        """Whether its English is a rough translation."""


def language_name(tag: str) -> str:
    """A language's name in the interface's language; the tag of a language that nobody knows."""
    code = tag.replace("_", "-").partition("-")[0].lower()
    if own := current().languages.get(code):
        return own
    name = english_name(tag)
    known = QLocale(code).language()
    if name == tag and known is not QLocale.Language.C:
        name = QLocale.languageToString(known)
    return name or tag


def translator_language(name: str, tag: str) -> str:
    """The language that a translator is of: in English the `name` that models are listed by."""
    return name if current() is ENGLISH else language_name(tag)


# where Qt knows none, or one with a country in it
_OWN_NAMES = {
    "es": "Español", "en": "English", "ckb": "کوردی", "cnr": "Crnogorski", "zh": "中文", "sh": "Srpskohrvatski",
    "tl": "Filipino", "pt": "Português", "no": "Norsk", "fr": "Français",
}  # fmt: skip


def own_language_name(tag: str) -> str:
    """A language's name in itself, as `العربية`; its English name where none is known."""
    code = tag.replace("_", "-").partition("-")[0].lower()
    name = _OWN_NAMES.get(code) or QLocale(code).nativeLanguageName()
    if not name or QLocale(code).language() is QLocale.Language.C:
        name = _OWN_NAMES.get(code) or language_name(tag)
    return name[:1].upper() + name[1:]


def translation_mark(text: Text) -> str:
    """`rough translation`; `in Georgian`, of a text that nothing has translated; "" = good English."""
    if text.rough:
        return tr(ROUGH_TRANSLATION)
    if not text.in_english and text.language:
        return tr("in {language}").format(language=language_name(text.language))
    return ""


def hint(text: Text) -> str:
    """What the mark means, for a tool tip; "" = there is no mark."""
    if text.rough:
        return tr(ROUGH_HINT)
    return tr(NOT_TRANSLATED_HINT) if translation_mark(text) else ""


def mark_html(text: Text) -> str:
    """The mark as HTML, with its meaning as tool tip and for screen readers; "" = there is none."""
    words = translation_mark(text)
    if not words:
        return ""
    tip = escape(hint(text), quote=True)
    return f'<span class="mark-of-language" title="{tip}">{escape(words)}</span>'
