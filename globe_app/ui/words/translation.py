"""The marks of a text that is no good English: a rough translation, or the outlet's own language."""

from html import escape
from typing import Protocol

from PySide6.QtCore import QLocale

from globe_app.model.translation_quality import ROUGH_TRANSLATION

ROUGH_HINT = (
    "Translated word by word, by rules: names, numbers and currencies can be wrong. "
    "The original is one key away (O)."
)
NOT_TRANSLATED_HINT = "Not translated yet: this is the original"
LANGUAGES = {
    "af": "Afrikaans", "am": "Amharic", "ar": "Arabic", "az": "Azerbaijani", "be": "Belarusian",
    "bg": "Bulgarian", "bn": "Bengali", "bo": "Tibetan", "bs": "Bosnian", "ca": "Catalan",
    "ckb": "Sorani Kurdish", "cnr": "Montenegrin", "cs": "Czech", "cy": "Welsh", "da": "Danish",
    "de": "German", "dv": "Dhivehi", "el": "Greek", "en": "English", "eo": "Esperanto",
    "es": "Spanish", "et": "Estonian", "eu": "Basque", "fa": "Persian", "fi": "Finnish",
    "fil": "Filipino", "fo": "Faroese", "fr": "French", "ga": "Irish", "gl": "Galician",
    "gu": "Gujarati", "ha": "Hausa", "he": "Hebrew", "hi": "Hindi", "hr": "Croatian",
    "ht": "Haitian Creole", "hu": "Hungarian", "hy": "Armenian", "id": "Indonesian", "ig": "Igbo",
    "is": "Icelandic", "it": "Italian", "ja": "Japanese", "jv": "Javanese", "ka": "Georgian",
    "kk": "Kazakh", "km": "Khmer", "kn": "Kannada", "ko": "Korean", "ku": "Kurdish", "ky": "Kyrgyz",
    "lb": "Luxembourgish", "lo": "Lao", "lt": "Lithuanian", "lv": "Latvian", "mg": "Malagasy",
    "mk": "Macedonian", "ml": "Malayalam", "mn": "Mongolian", "mr": "Marathi", "ms": "Malay",
    "mt": "Maltese", "my": "Burmese", "nb": "Norwegian", "ne": "Nepali", "nl": "Dutch",
    "nn": "Norwegian", "no": "Norwegian", "oc": "Occitan", "or": "Odia", "pa": "Punjabi",
    "pl": "Polish", "ps": "Pashto", "pt": "Portuguese", "ro": "Romanian", "ru": "Russian",
    "rw": "Kinyarwanda", "sd": "Sindhi", "si": "Sinhala", "sk": "Slovak", "sl": "Slovenian",
    "so": "Somali", "sq": "Albanian", "sr": "Serbian", "sv": "Swedish", "sw": "Swahili",
    "ta": "Tamil", "te": "Telugu", "tg": "Tajik", "th": "Thai", "ti": "Tigrinya", "tk": "Turkmen",
    "tl": "Filipino", "tr": "Turkish", "ug": "Uyghur", "uk": "Ukrainian", "ur": "Urdu",
    "uz": "Uzbek", "vi": "Vietnamese", "xh": "Xhosa", "yi": "Yiddish", "yo": "Yoruba",
    "zh": "Chinese", "zu": "Zulu",
}  # fmt: skip


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
    """A language's English name; the tag of a language that Qt does not know either."""
    base = tag.split("-")[0]
    return LANGUAGES.get(base) or QLocale.languageToString(QLocale(base).language()) or tag


def mark(text: Text) -> str:
    """`rough translation`; `in Georgian`, of a text that nothing has translated; "" = good English."""
    if text.rough:
        return ROUGH_TRANSLATION
    if not text.in_english and text.language:
        return f"in {language_name(text.language)}"
    return ""


def hint(text: Text) -> str:
    """What the mark means, for a tool tip; "" = there is no mark."""
    if text.rough:
        return ROUGH_HINT
    return NOT_TRANSLATED_HINT if mark(text) else ""


def mark_html(text: Text) -> str:
    """The mark as HTML, with its meaning as tool tip and for screen readers; "" = there is none."""
    words = mark(text)
    if not words:
        return ""
    tip = escape(hint(text), quote=True)
    return f'<span class="mark-of-language" title="{tip}">{escape(words)}</span>'
