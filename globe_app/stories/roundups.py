"""Recognises round-ups: texts about several unlike events, which belong to no story.

    "World in brief: floods in East Africa, a launch in India"     by the label of the headline
    "TANZANIA: Police say … INDIA: A satellite …"                  by labelled parts that share nothing
    "Floods in Kenya, a vote in Peru and snow in the Alps"         by items, where the text's sentences share
                                                                   nothing
    "Nepal: bus falls, Peru: a vote"               by the countries of the sentences, see `country_roundups`

A real report that is taken for a round-up is lost to its story, which is worse than a round-up in a story:
labels must stand where labels stand, and texts must fall apart entirely.
"""

import re
from collections.abc import Sequence

from globe_app.stories.country_roundups import tells_of_countries
from globe_app.stories.event_facts import MIN_SOUND, FindCountries, sound
from globe_app.stories.roundup_phrases import ROUND_UP_PHRASES
from globe_app.stories.tokens import UNSPACED, WORD, terms
from globe_app.text.sentences import sentences

MAX_LABEL_WORDS = 7
MAX_LABEL_CHARS = 18  # where words are not spaced
MIN_ITEMS = 3  # of a headline that lists events
MIN_SENTENCES = 3
MIN_TOLD = 3  # of those items, that sentences tell
MIN_PARTS = 2
LONG_TERM = (
    4  # letters from which a term that two sentences share says that they are about the same
)

# a date, or two more words: "breves de desporto"
_AFTER = r",?\s(?=.{0,28}\d).{1,28}|,?\s\S{1,18}(?:\s\S{1,18})?"
_LABEL = re.compile(rf"(?:.*?(?:^|[\s(\[«\"“'’]))?(?:{ROUND_UP_PHRASES})(?:{_AFTER})?$")
_PARTS = re.compile(r"\s*[:：|｜•·【】\]\[]\s*|\s+[-–—/]\s+|\s*[–—]\s+")
_ITEMS = re.compile(r"[,;،؛、，；]\s*")
_CAPITALS = r"[A-ZÀ-ÖØ-ÞΑ-ΩА-ЯЁІЇЄҐԱ-Ֆ]"
_PART_LABEL = re.compile(
    rf"(?:^|(?<=[\s.!?…»”\"'’]))({_CAPITALS}[{_CAPITALS[1:-1]}\s.’'-]{{2,28}})\s?[:–—]\s"
)
# in scripts without capitals: up to three words and a colon where a sentence begins
_UNCASED = (
    "\u0590-\u08ff\u0900-\u0dff\u0e00-\u0eff\u1000-\u10ff\u1200-\u137f\u1780-\u17ff"
    "\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af"
)
_IN_LABEL = r"[^\s:：.,،、।]"
_UNCASED_LABEL = re.compile(
    r"(?:^|(?<=[.!?…۔।॥؟։»”\"]\s)|(?<=[。！？」]))\s*"
    rf"([{_UNCASED}]{_IN_LABEL}{{0,14}}(?:\s{_IN_LABEL}{{1,14}}){{0,2}})\s?[:：]\s*"
)
MIN_UNCASED_PARTS = 3
_BULLET = re.compile(r"(?:^|\s)[•■▪●◆►▶‣➤✔*]\s+")


def is_round_up(words: str, language: str, find_countries: FindCountries | None = None) -> bool:
    """Whether an article is a round-up. `words`: headline and beginning of the text, a line each.

    Without `find_countries`, round-ups are not recognised by the countries of their sentences.
    """
    headline, _, text = words.partition("\n")
    if has_round_up_label(headline):
        return True
    parts = _labelled_parts(text)
    if len(parts) >= MIN_PARTS and _share_nothing(parts, language):
        return True
    every = sentences(text)
    if find_countries and tells_of_countries(headline, every, language, find_countries):
        return True
    of_text = [one for one in every if len(WORD.findall(one)) > 3]
    return len(of_text) >= MIN_SENTENCES and _lists_unlike_events(headline, of_text, language)


def has_round_up_label(headline: str) -> bool:
    """Whether the headline, its first or its last part is what round-ups are called."""
    parts = [part for part in _PARTS.split(headline.casefold().strip()) if part]
    return any(_is_label(part) for part in {*parts[:1], *parts[-1:]})


def _is_label(part: str) -> bool:
    short = (
        len(part) <= MAX_LABEL_CHARS
        if UNSPACED.search(part)
        else len(part.split()) <= MAX_LABEL_WORDS
    )
    return short and _LABEL.match(part) is not None


def _labelled_parts(text: str) -> list[str]:
    """The parts of a text that begin with labels, those of one label together, or with bullets.

    Labels are in capitals; in scripts without capitals there are at least `MIN_UNCASED_PARTS`.
    """
    for pattern, least in ((_PART_LABEL, MIN_PARTS), (_UNCASED_LABEL, MIN_UNCASED_PARTS)):
        found = list(pattern.finditer(text))
        parts: dict[str, str] = {}
        ends = [*(one.start() for one in found[1:]), len(text)]
        for one, end in zip(found, ends, strict=False):
            label = one.group(1)
            parts[label] = f"{parts.get(label, '')} {text[one.end() : end]}"
        if len(found) >= least and len(parts) >= MIN_PARTS:
            return list(parts.values())
    bullets = _BULLET.split(text)[1:]
    return bullets if len(bullets) > MIN_PARTS else []


def _lists_unlike_events(headline: str, of_text: Sequence[str], language: str) -> bool:
    """Whether a headline lists events, and the sentences of the text tell one each."""
    items = [item for item in _ITEMS.split(headline) if len(WORD.findall(item)) > 1]
    if len(items) < MIN_ITEMS or not _share_nothing(of_text, language):
        return False
    said = [_topics(one, language) for one in of_text]
    told = [{n for n, one in enumerate(said) if _topics(item, language) & one} for item in items]
    found = [one for one in told if one]
    return len(found) >= MIN_TOLD and len(set.union(*found)) == sum(map(len, found))


def _share_nothing(texts: Sequence[str], language: str) -> bool:
    """Whether no two of the texts share a topic."""
    seen: set[str] = set()
    for text in texts:
        own = _topics(text, language)
        if own & seen:
            return False
        seen |= own
    return True


def _topics(text: str, language: str) -> set[str]:
    """The longer terms of a text, and the sounds of its names."""
    found = {term for term in terms(text, language) if len(term) >= LONG_TERM}
    names = (word for word in WORD.findall(text) if word[0].isupper())
    return found | {f"~{one}" for one in map(sound, names) if len(one) >= MIN_SOUND}
