"""Which sentences of an article are left as they are."""

import pytest

from globe_app.text.language import LanguageDetector
from globe_app.text.sentence_language import SentenceLanguage, sentence_language

OURS, ENGLISH, OTHER = (
    SentenceLanguage.ARTICLES, SentenceLanguage.ENGLISH, SentenceLanguage.OTHER,
)  # fmt: skip
DETECTOR = LanguageDetector()


@pytest.mark.parametrize(
    ("sentence", "language", "kind"),
    [
        ("O governo anunciou cortes.", "pt", OURS),
        ("He said on Monday that the talks would go on.", "pt", ENGLISH),
        ("“We are not going to accept this,” he said.", "fr", ENGLISH),
        ("They were told that there is nothing left of the bridge.", "vi", ENGLISH),
        ("O jornal The New York Times publicou hoje a lista.", "pt", OURS),
        ("Der Film The Lord of the Rings lief in Berlin.", "de", OURS),
        ("O filme “The Man Who Knew Too Much” estreia hoje.", "pt", OURS),
        ("De man of de vrouw is in de stad over het water.", "nl", OURS),
        ("Taylor Swift: The Eras Tour", "es", OURS),
        ("Россия объявила о новых санкциях.", "pt", OTHER),
        ("Die Regierung hat am Dienstag neue Maßnahmen angekündigt.", "pt", OTHER),
        ("Le gouvernement a annoncé mardi de nouvelles mesures.", "de", OTHER),
        ("Les négociations", "de", OURS),
        ("Ministar govori o ratu i miru u regiji.", "sr", OURS),
        ("Statsministeren legger frem budsjettet på tirsdag.", "no", OURS),
        ("日本の首相が辞任した。", "pt", OTHER),
        ("Apple iPhone 17 Pro Max", "ru", ENGLISH),
        ("Правительство и Apple договорились.", "ru", OURS),
        ("Министар говори о рату.", "sr", OURS),
        ("Ministar govori o ratu.", "sr", OURS),
        ("日本経済新聞社", "ja", OURS),
        ("ประเทศไทยประกาศ" * 20, "th", OURS),
        ("", "pt", ENGLISH), ("2026: 14,5 %", "pt", ENGLISH), ("😀 …", "pt", ENGLISH),
        ("x={};y[0]=1;" * 20, "pt", OTHER), ("R$ 1,9 bi em 2026 para 12.500 pessoas", "pt", OURS),
        ("x" * 101, "pt", OTHER), ("a" * 5000 + " b", "pt", OTHER),
    ],
)  # fmt: skip
def test_only_what_is_in_the_articles_language_is_translated(
    sentence: str, language: str, kind: SentenceLanguage
) -> None:
    assert sentence_language(sentence, language, DETECTOR) is kind
