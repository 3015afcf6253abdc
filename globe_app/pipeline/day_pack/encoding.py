"""Articles, outlets and stories as the JSON of a day pack, and back: whatever has another form is refused.

What comes back is made safe as if it came from a feed: HTML is sanitised, texts are cleaned, addresses are
http(s) or none.
"""

import json
import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from globe_app.errors import one_line
from globe_app.model.day_pack import PackedArticle, PackedMember, PackedStory, PackedTranslation
from globe_app.model.news import Block, Outlet, Picture, TextReason, TextState, TranslationState
from globe_app.settings import MAX_BODY_CHARS
from globe_app.text.characters import clean_text
from globe_app.text.html import headline_of_text, plain_text, sanitise_stored
from globe_app.text.html_images import MAX_IMAGES, short_alt
from globe_app.text.links import web_link
from globe_app.text.near_duplicates import simhash
from globe_app.text.sentences import SENTENCE_KINDS

T = TypeVar("T", TextState, TextReason, TranslationState)
MAX_LINE = 40_000_000  # bytes of an article
MAX_WORD, MAX_LONG = 400, 4_000  # characters of a name or credit, of a key or bullet
MAX_BULLETS, MAX_BLOCKS, MAX_PAIRS, MAX_ABOUT = 40, 20_000, 200_000, 100
MAX_OUTLETS = 5_000
SAMPLE = "sample-"  # how ids of the sample's outlets begin
_ID = re.compile(r"[\w.-]{1,120}")
_LANGUAGE = re.compile(r"(?:[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,4})?")
_HASH = re.compile(r"[0-9a-f]{64}")
_CODE = re.compile(r"[A-Z]{2}")


class FormError(ValueError):
    """A part of a pack has not the form it should have; the text says which and why."""


@dataclass(frozen=True, slots=True)
class Known:
    """What an article of a pack may refer to."""

    outlets: Collection[str]  # ids in the pack
    countries: Collection[str]  # codes
    images: Mapping[str, str]  # hash in the pack -> hash of what is kept


# To JSON -------------------------------------------------------------------------------------------------


def article_line(a: PackedArticle, images: Collection[str]) -> bytes:
    """An article as a line. `images`: hashes of those that are packed."""
    english = a.translation
    found: dict[str, object] = {
        "outlet": a.outlet, "feed": a.feed, "key": a.key, "url": a.url, "canonical_url": a.canonical_url,
        "digest": a.digest, "headline": a.headline, "author": a.author, "published": a.published,
        "dated": a.dated, "language": a.language, "detected": a.detected, "summary": a.summary,
        "html": a.html,
        "image": [a.picture.hash, a.picture.alt] if a.picture and a.picture.hash in images else None,
        "images": [[one.hash, one.alt] for one in a.images if one.hash in images],
        "about": a.about, "text_state": a.text_state.value, "text_note": a.text_note,
        "text_reason": a.text_reason.value, "translation": None,
    }  # fmt: skip
    if english is not None:
        found["translation"] = {
            "state": english.state.value, "by": english.by, "headline": english.headline,
            "summary": english.summary, "html": english.html, "plain": english.plain,
            "blocks": [
                [b.kind, b.html, *(text for p in b.pairs for text in (p.original, p.english))]
                for b in english.blocks
            ],
        }  # fmt: skip
    return json.dumps(found, ensure_ascii=True, separators=(",", ":")).encode() + b"\n"


def outlets_json(outlets: Sequence[Outlet]) -> bytes:
    """Outlets as a list."""
    return json.dumps([
        {
            "id": o.id, "name": o.name, "country": o.country, "language": o.language,
            "homepage": o.homepage, "sample": o.sample, "ownership": o.ownership, "covers": o.covers,
            "latin": o.latin,
        }
        for o in outlets
    ], indent=0).encode()  # fmt: skip


def stories_json(stories: Sequence[PackedStory]) -> bytes:
    """Stories as lists of [article, central, text_of, credit]."""
    return json.dumps([
        [[m.article, m.central, m.text_of, m.credit] for m in one.members] for one in stories
    ]).encode()  # fmt: skip


# From JSON -----------------------------------------------------------------------------------------------


def parsed(data: bytes) -> Any:
    """JSON in UTF-8. Raises `FormError`."""
    try:
        return json.loads(data)
    except (ValueError, RecursionError) as error:
        raise FormError("it is no JSON") from error


def read_article(line: bytes, number: int, known: Known) -> PackedArticle:
    """An article, made safe. Raises `FormError`."""
    found = _fields(parsed(line), _ARTICLE_FIELDS)
    outlet = found["outlet"]
    if outlet not in known.outlets:
        raise FormError(f"its outlet {one_line(outlet, 60)!r} is not in the pack")
    html = _html(found["html"], known)
    headline = headline_of_text(_text(found["headline"], MAX_LONG, "headline"))
    if not headline:
        raise FormError("it has no headline")
    plain = plain_text(html)
    pictures = _pictures(found["images"], known)
    main = _pictures([] if found["image"] is None else [found["image"]], known)
    published = found["published"]
    if not 0 <= published < 2**37:
        raise FormError("its date is none")
    return PackedArticle(
        number=number, outlet=outlet, feed=web_link(_text(found["feed"], MAX_LONG, "feed")),
        key=_text(found["key"], MAX_LONG, "key") or headline, url=web_link(found["url"]),
        canonical_url=clean_text(_text(found["canonical_url"], MAX_LONG, "canonical_url")),
        digest=_text(found["digest"], MAX_WORD, "digest"), simhash=simhash(plain), headline=headline,
        author=one_line(clean_text(found["author"]), MAX_WORD), published=published,
        dated=found["dated"], language=_language(found["language"]), detected=found["detected"],
        summary=_strings(found["summary"], "summary"), html=html, plain=plain,
        picture=main[0] if main else None, images=pictures[:MAX_IMAGES],
        about=_codes(found["about"], known.countries), text_state=_state(TextState, found["text_state"]),
        text_note=one_line(found["text_note"], MAX_WORD),
        text_reason=_state(TextReason, found["text_reason"]),
        translation=_translation(found["translation"], known),
    )  # fmt: skip


_ARTICLE_FIELDS: dict[str, tuple[type, ...]] = {
    "outlet": (str,), "feed": (str,), "key": (str,), "url": (str,), "canonical_url": (str,),
    "digest": (str,), "headline": (str,), "author": (str,), "published": (int,), "dated": (bool,),
    "language": (str,), "detected": (bool,), "summary": (list,), "html": (str,),
    "image": (list, type(None)), "images": (list,), "about": (list,), "text_state": (str,),
    "text_note": (str,), "text_reason": (str,), "translation": (dict, type(None)),
}  # fmt: skip
_TRANSLATION_FIELDS: dict[str, tuple[type, ...]] = {
    "state": (str,), "by": (str,), "headline": (str,), "summary": (list,), "html": (str, type(None)),
    "plain": (str,), "blocks": (list,),
}  # fmt: skip
_OUTLET_FIELDS: dict[str, tuple[type, ...]] = {
    "id": (str,), "name": (str,), "country": (str,), "language": (str,), "homepage": (str,),
    "sample": (bool,), "ownership": (str,), "covers": (list,), "latin": (str,),
}  # fmt: skip


def _fields(found: object, wanted: Mapping[str, tuple[type, ...]]) -> dict[str, Any]:
    """An object with these fields, of these types. A later version may add some, which are left out."""
    if not isinstance(found, dict):
        raise FormError("it is no JSON object")
    for name, types in wanted.items():
        if name not in found:
            raise FormError(f"{name} is missing")
        if type(found[name]) not in types:  # True is no number here
            raise FormError(f"{name} has not the form it should have")
    return {name: found[name] for name in wanted}


def _text(value: str, most: int, name: str) -> str:
    if len(value) > most:
        raise FormError(f"{name} has more than {most:,} characters")
    return value.encode("utf-8", "replace").decode()  # a lone surrogate is no text


def _strings(values: list[object], name: str) -> tuple[str, ...]:
    if len(values) > MAX_BULLETS or not all(isinstance(one, str) for one in values):
        raise FormError(f"{name} has not the form it should have")
    return tuple(one_line(clean_text(str(one)), MAX_LONG) for one in values)


def _html(markup: str, known: Known) -> str:
    return sanitise_stored(_text(markup, 4 * MAX_BODY_CHARS, "html"), known.images)


def _language(tag: str) -> str:
    if not _LANGUAGE.fullmatch(tag):
        raise FormError(f"{one_line(tag, 40)!r} is no language")
    return tag


def _codes(found: list[object], countries: Collection[str]) -> tuple[str, ...]:
    if len(found) > MAX_ABOUT:
        raise FormError("it names too many countries")
    return tuple(dict.fromkeys(country_code(one, countries) for one in found))


def country_code(found: object, countries: Collection[str]) -> str:
    """The code of a country there is. Raises `FormError`."""
    if not isinstance(found, str) or not _CODE.fullmatch(found) or found not in countries:
        raise FormError(f"{one_line(found, 40)!r} is no country")
    return found


def _pictures(found: list[object], known: Known) -> tuple[Picture, ...]:
    made = []
    for one in found:
        if (
            not isinstance(one, list) or len(one) != 2 or not all(isinstance(w, str) for w in one)
            or not _HASH.fullmatch(one[0]) or one[0] not in known.images
        ):  # fmt: skip
            raise FormError("it has an image that is not in the pack")
        if known.images[one[0]]:  # it could be read
            made.append(Picture(known.images[one[0]], short_alt(clean_text(one[1]))))
    return tuple(made)


def _state(kind: type[T], value: str) -> T:
    try:
        return kind(value)
    except ValueError:
        raise FormError(f"{one_line(value, 40)!r} is no state of a text") from None


def _translation(found: dict[str, Any] | None, known: Known) -> PackedTranslation | None:
    if found is None:
        return None
    t = _fields(found, _TRANSLATION_FIELDS)
    state = _state(TranslationState, t["state"])
    html = None if t["html"] is None else _html(t["html"], known)
    plain = clean_text(_text(t["plain"], 4 * MAX_BODY_CHARS, "plain"))
    return PackedTranslation(
        state, one_line(t["by"], MAX_WORD),
        headline_of_text(_text(t["headline"], MAX_LONG, "headline")), _strings(t["summary"], "summary"),
        html, plain_text(html) if html is not None and state is TranslationState.GIVEN else plain,
        _blocks(t["blocks"], known),
    )  # fmt: skip


def _blocks(rows: list[object], known: Known) -> tuple[Block, ...]:
    if len(rows) > MAX_BLOCKS:
        raise FormError("its translation has too many blocks")
    return tuple(_block(row, known) for row in rows)


def _block(row: object, known: Known) -> Block:
    from globe_app.model.news import Pair

    if (
        not isinstance(row, list) or len(row) < 2 or len(row) % 2 or len(row) > MAX_PAIRS
        or not all(isinstance(one, str) for one in row)
    ):  # fmt: skip
        raise FormError("a block of its translation has not the form it should have")
    kind, html, *texts = row
    if kind == "img":
        return Block(kind, html=_html(html, known))
    if kind not in SENTENCE_KINDS:
        raise FormError(f"{one_line(kind, 40)!r} is no kind of block")
    words = [clean_text(_text(one, MAX_BODY_CHARS, "sentence")) for one in texts]
    pairs = tuple(Pair(a, b) for a, b in zip(words[::2], words[1::2], strict=True))
    return Block(kind, pairs, html if html in ("", "ol") else "")


def read_outlets(data: bytes, countries: Collection[str]) -> tuple[Outlet, ...]:
    """The outlets. Raises `FormError`."""
    rows = parsed(data)
    if not isinstance(rows, list) or len(rows) > MAX_OUTLETS:
        raise FormError("outlets are no list, or too many")
    made = [_outlet(_fields(row, _OUTLET_FIELDS), countries) for row in rows]
    if len({one.id for one in made}) < len(made):
        raise FormError("two outlets have one id")
    return tuple(made)


def _outlet(o: Mapping[str, Any], countries: Collection[str]) -> Outlet:
    name = one_line(clean_text(o["name"]), 200)
    if not _ID.fullmatch(o["id"]) or not name:
        raise FormError("an outlet has no id or name")
    if o["sample"] is not o["id"].startswith(SAMPLE):
        raise FormError(
            f"outlet {one_line(o['id'], 60)!r} is not of the sample, or does not say so"
        )
    if o["ownership"] not in ("", "state", "public"):
        raise FormError(f"{one_line(o['ownership'], 40)!r} is no kind of ownership")
    country = country_code(o["country"], countries)
    covers = tuple(one for one in _codes(o["covers"], countries) if one != country)
    return Outlet(
        o["id"], name, country, _language(o["language"]), web_link(o["homepage"]), o["sample"],
        o["ownership"], covers, one_line(clean_text(o["latin"]), 200),
    )  # fmt: skip


def read_stories(data: bytes, articles: int) -> tuple[PackedStory, ...]:
    """The stories of so many articles. Raises `FormError`."""
    rows = parsed(data)
    seen: set[int] = set()
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise FormError("stories are no list of lists")
    made = []
    for row in rows:
        members = tuple(_member(one, articles) for one in row)
        for one in members:
            if one.article in seen:
                raise FormError(f"article {one.article} is in two stories")
            seen.add(one.article)
        if members:
            made.append(PackedStory(members))
    return tuple(made)


def _member(found: object, articles: int) -> PackedMember:
    if not isinstance(found, list) or len(found) != 4:
        raise FormError("a story has not the form it should have")
    article, central, text_of, credit = found
    numbers = [one for one in (article, text_of) if one is not None]
    if (
        article is None or any(type(one) is not int or not 0 <= one < articles for one in numbers)
        or type(central) not in (int, float) or not 0 <= central <= 1 or not isinstance(credit, str)
    ):  # fmt: skip
        raise FormError("a story has an article that is not in the pack, or a number that is none")
    return PackedMember(article, float(central), text_of, one_line(clean_text(credit), MAX_WORD))
