"""Recognises round-ups of the world by their countries: each sentence tells of one of its own.

    "Nepal: bus falls, Peru: a vote\\nA bus fell … in Nepal. Peru votes on Sunday. Sweden's prize …"

Reports of what one matter does in several countries ("Storm kills nine: five drowned in Portugal. Roofs flew
in Spain. …") look alike; only the headline tells them from round-ups, so it must list the countries, each
item with what its sentence says.
"""

import re
from collections.abc import Sequence

from globe_app.stories.event_facts import FindCountries
from globe_app.stories.tokens import WORD, terms

MIN_SENTENCES = 3
MIN_LISTED = 2  # items of a headline that name countries
MIN_LETTERS = 4  # of a word that says that two sentences are about the same
MIN_SYLLABLES = 2  # of a Korean one
STEM_LETTERS = 5
_ITEMS = re.compile(r"[,;،؛、，；:：|｜·\[\]【】]\s*|\s[-–—]\s")
_HANGUL = re.compile("[\uac00-\ud7a3]{2}")
_HAN = re.compile("(?=([\u3400-\u9fff]{2}))")
_KATAKANA = re.compile("[\u30a1-\u30fa\u30fc]{2,}")
_OTHER_UNSPACED = re.compile("[\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff]")
_LABEL = re.compile(r"^[^:：]{2,24}[:：]")


def tells_of_countries(
    headline: str, of_text: Sequence[str], language: str, find_countries: FindCountries
) -> bool:
    """Whether a text is a round-up of countries. `of_text`: its sentences; `language`: primary subtag.

    The sentences share no word, or each begins with its country as a label; the headline lists some of them.
    """
    if len(of_text) < MIN_SENTENCES or any(map(_OTHER_UNSPACED.search, (headline, *of_text))):
        return False
    if len(find_countries(headline, language)) < MIN_LISTED:
        return False
    countries: list[set[str]] = [set(find_countries(one, language)) for one in of_text]
    named: set[str] = set().union(*countries)
    if not all(countries) or len(named) < sum(map(len, countries)):
        return False
    topics = [_topics(one, language) for one in of_text]
    every: set[str] = set().union(*topics)
    unlike = len(every) == sum(map(len, topics)) or all(
        (label := _LABEL.match(one)) and find_countries(label.group(), language) for one in of_text
    )
    return unlike and _lists(headline, of_text, countries, language, find_countries)


def _lists(
    headline: str,
    of_text: Sequence[str],
    countries: Sequence[set[str]],
    language: str,
    find_countries: FindCountries,
) -> bool:
    """Whether a headline's items that name countries are told by a sentence each."""
    told = []
    for item in _ITEMS.split(headline):
        named = set(find_countries(item, language))
        if not named:
            continue
        at = [n for n, one in enumerate(countries) if named <= one]
        words = {
            topic
            for word in WORD.findall(item)
            if not find_countries(word, language)
            for topic in _topics(word, language)
        }
        if len(at) != 1 or (words and not any(one in of_text[at[0]].casefold() for one in words)):
            return False
        told.append(at[0])
    return len(set(told)) >= MIN_LISTED and len(set(told)) == len(told)


def _topics(text: str, language: str) -> set[str]:
    """Beginnings of the longer words of a text; pairs of Chinese characters; words in Katakana."""
    found = set(_HAN.findall(text)) | set(_KATAKANA.findall(text))
    for term in terms(text, language):
        if _HANGUL.match(term):
            found.add(term[:MIN_SYLLABLES])
        elif len(term) >= MIN_LETTERS and not _KATAKANA.search(term):
            found.add(term[:STEM_LETTERS])
    return found
