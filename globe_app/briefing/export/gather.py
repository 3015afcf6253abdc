"""Gathers what is exported from the store."""

import uuid
from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path

from globe_app.briefing import stories as briefing
from globe_app.briefing.articles import UNDATED, ArticlePage, Dated, TextBlock, article_page
from globe_app.briefing.edition import edition
from globe_app.cldr import Form, clock, current, day_words, listed, phrases
from globe_app.errors import NotFoundError
from globe_app.geo.countries import Countries
from globe_app.model.export import (
    ExportArticle,
    ExportBlock,
    ExportDocument,
    ExportPicture,
    ExportQuote,
    ExportStory,
    Said,
)
from globe_app.model.news import Picture
from globe_app.model.story import OTHER, Quote, Theme
from globe_app.store import images
from globe_app.store.articles import article as stored_article
from globe_app.store.db import Store
from globe_app.text.html_images import IMAGE
from globe_app.text.language_names import english_name
from globe_app.tr import tr

MOST_ARTICLES = 60  # of a story; of an edition's story one
MOST_FIGURES = 12
_NAMESPACE = uuid.UUID("6f1d6a52-8f0e-4b6f-9a53-2f6f3a2f8d11")  # of identifiers of exports


class Gathering:
    """Reads from one store."""

    def __init__(
        self, store: Store, countries: Countries, themes: Sequence[Theme], now: datetime
    ) -> None:
        self._store, self._countries, self._themes, self._now = store, countries, themes, now

    def article(self, article_id: int) -> ExportDocument:
        """One article. Raises `NotFoundError`."""
        one = self._article(article_id)
        return ExportDocument(
            one.headline.first, one.headline.first_language or "en",
            phrases(one.outlet, one.country, one.when), self._now,
            _urn(one.url or f"article {article_id} {one.date.isoformat()}"), (), (one,), one.sample,
        )  # fmt: skip

    def story(self, story_id: int) -> ExportDocument:
        """A story with its articles. Raises `NotFoundError`."""
        found = self._story(story_id, MOST_ARTICLES)
        sample = any(one.sample for one in found.articles)
        return ExportDocument(
            found.headline, "en", found.told, self._now,
            _urn(f"story {found.headline} {found.told}"), (found,), (), sample,
        )  # fmt: skip

    def edition(self, day: date, most: int) -> ExportDocument:
        """The edition of a day: its stories, each with its most central article.

        Raises `NotFoundError` where nothing of that day is stored.
        """
        held = edition(self._store, day, most, self._now)
        stories, single = [], []
        for item in held.items:
            if item.stored and item.story:
                stories.append(self._story(item.story, 1))
            elif item.stored:
                single.append(self._article(item.article))
        if not stories and not single:
            raise NotFoundError(day, "nothing of that day is stored")
        count = len(stories) + len(single)
        return ExportDocument(
            day_words(day, Form.LONG_YEAR), current().language,
            tr("An edition of %n {story|stories}", "", count), self._now, _urn(f"edition {day}"),
            tuple(stories), tuple(single), any(one.sample for one in held.items),
        )  # fmt: skip

    # Stories ------------------------------------------------------------------------------------

    def _story(self, story_id: int, most: int) -> ExportStory:
        take = briefing.current_take(self._store, story_id)
        takes = briefing.takes(self._store, story_id, self._themes)
        names = [self._countries.shown_name(code) for code, _ in take.article_counts]
        first = take.articles[0] if take.articles else None
        since = "" if first is None else tr("first on {when}").format(when=self._when(first))
        told = phrases(
            tr("%n {article|articles}", "", len(take.articles)),
            tr("%n {country|countries}", "", len(names)), since,
        )  # fmt: skip
        themes = []
        for theme, name in takes.themes:
            quotes = [q for one in takes.passages if one.theme == theme for q in one.quotes]
            if theme != OTHER and quotes:
                themes.append((name, tuple(map(self._quote, quotes))))
        figures = [
            (one.what or one.kind, tuple(self._quote(f.quote, f.wording) for f in one.figures))
            for one in briefing.figures(self._store, story_id)
            if len(one.figures) > 1
        ]
        central = sorted(take.articles, key=lambda one: (-one.centrality, one.published))
        chosen = take.articles[:most] if most > 1 else central[:1]
        return ExportStory(
            story_id, take.row.headline, f"{told}. {listed(names)}.",
            tuple(map(self._quote, take.bullets)), tuple(figures[:MOST_FIGURES]), tuple(themes),
            tuple(self._countries.shown_name(code) for code in take.silent),
            tuple(self._article(one.article_id) for one in chosen),
        )  # fmt: skip

    def _quote(self, one: Quote, note: str = "") -> ExportQuote:
        english = one.english if one.in_english else ""
        original = one.original if one.in_english else (one.original or one.english)
        url = stored_article(self._store, one.article_id).row.url
        return ExportQuote(
            Said(english, "" if original == english else original, one.language), one.outlet,
            self._countries.shown_name(one.country), self._when(one), one.published, url, note,
        )  # fmt: skip

    def _when(self, one: Dated) -> str:
        local = one.published.astimezone()
        words = phrases(day_words(local.date(), Form.LONG_YEAR), clock(local))
        return (
            words if one.dated else phrases(tr(UNDATED), tr("received {when}").format(when=words))
        )

    # Articles -----------------------------------------------------------------------------------

    def _article(self, article_id: int) -> ExportArticle:
        page = article_page(self._store, self._countries, article_id)
        a, row = page.article, page.article.row
        english, language = a.english, row.language
        one_language = english is None
        in_english = row.in_english
        pictures = {one.hash: made for one in a.images if (made := self._picture(one))}
        bullets = a.summary if english is None else english.summary
        return ExportArticle(
            id=article_id,
            headline=Said(
                row.headline if in_english else "",
                "" if row.headline == row.original_headline and in_english else row.original_headline,
                language,
            ),
            outlet=a.outlet.name, country=page.country.shown, when=self._when(row), date=row.published,
            author=a.author, url=row.url, translated=_translated(page),
            summary=tuple(
                Said(one, "", "en") if in_english else Said("", one, language) for one in bullets
            ),
            picture=self._picture(a.picture) if a.picture else None,
            blocks=tuple(_block(one, language, pictures, in_english) for one in page.text),
            html=a.body_html if one_language else "", pictures=pictures, sample=row.sample,
        )  # fmt: skip

    def _picture(self, one: Picture) -> ExportPicture | None:
        place = images.path_of(self._store.images, one.hash)
        if place is None:
            return None
        try:
            with place.open("rb") as file:
                start = file.read(8)
        except OSError:
            return None
        mime = "image/png" if start.startswith(b"\x89PNG") else "image/jpeg"
        return ExportPicture(one.hash, place, mime, one.alt, one.width, one.height)


def _block(
    one: TextBlock, language: str, pictures: dict[str, ExportPicture], in_english: bool
) -> ExportBlock:
    if one.kind == "img":
        found = IMAGE.search(one.html)
        name = found[1].removeprefix("image:") if found else ""
        return ExportBlock("img", Said("", "", ""), pictures.get(name))
    english, original = " ".join(w for w in one.english if w), " ".join(one.original)
    if not english and in_english and not language.startswith("en") and not original:
        return ExportBlock(one.kind, Said("", "", language))
    return ExportBlock(one.kind, Said(english, "" if original == english else original, language))


def _translated(page: ArticlePage) -> str:
    english, row = page.article.english, page.article.row
    if english is None:
        return ""
    code = row.language.partition("-")[0].lower()
    language = current().languages.get(code) or english_name(row.language) or row.language
    if english.by:
        return tr("translated from {language} by {translator}").format(
            language=language, translator=english.by
        )
    return tr("from {language}, in English by the outlet itself").format(language=language)


def _urn(name: str) -> str:
    return f"urn:uuid:{uuid.uuid5(_NAMESPACE, name)}"


def themes_of(resources: Path) -> tuple[Theme, ...]:
    """The themes that passages are grouped by. Raises `ResourceError`."""
    return briefing.taxonomy(resources)
