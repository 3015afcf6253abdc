"""What the front page says: the cards' words."""

from collections.abc import Callable
from datetime import datetime

from globe_app import cldr
from globe_app.briefing.articles import right_to_left
from globe_app.model.edition import Edition
from globe_app.model.news import ArticleRow
from globe_app.model.today import CountryCard, MissedCard, StoryCard, TodayPage
from globe_app.text.quoting import quoted
from globe_app.tr import tr
from globe_app.ui.widgets.headline_card import CardContent
from globe_app.ui.words.countries import in_sentence
from globe_app.ui.words.dates import ago, when
from globe_app.ui.words.translation import language_name, translation_mark

Name = Callable[[str], str]  # of a country's code
MOST_TELLERS = 6


def facts(page: TodayPage) -> str:
    """The line under the date."""
    if not page.articles and page.hidden:
        return tr("Rules hide all that is here.")
    if not page.articles:
        return tr("Nothing is stored yet")
    if page.unread:
        unread = tr("%n unread from {countries}", "", page.unread)
        parts = [unread.format(countries=tr("%n {country|countries}", "", page.countries))]
        if 0 < page.new_since < page.articles:
            parts.append(tr("%n new since you last looked", "", page.new_since))
    else:
        parts = [tr("%n {article|articles}, all read", "", page.articles)]
    parts.append(tr("all kept on this computer"))
    return " · ".join(parts)


def of_edition(shown: Edition) -> str:
    """The way to today's edition; "" = there is none."""
    if not shown.items:
        return ""
    if len(shown.left) == len(shown.items):
        return tr("%n {story|stories} in today’s edition", "", len(shown.items))
    return tr("{left} of %n {story|stories} of today’s edition left", "", len(shown.items)).format(
        left=cldr.number(len(shown.left))
    )


def lead_story(card: StoryCard, name: Name, now: datetime) -> CardContent:
    """The story told in most countries."""
    strong, meta, first = "", "", ""
    if card.quote and card.outlet:
        where = name(card.country)
        if card.quoted:
            meta = tr("{person}, in {outlet}, {country}").format(
                person=card.quoted, outlet=card.outlet, country=where
            )
        else:
            strong = card.outlet
            meta = cldr.current().comma + where
    if card.first_country:
        told = ago(card.first, now)
        first = tr("first told in {country}, {ago}").format(
            country=in_sentence(name(card.first_country)), ago=told
        )
    return CardContent(
        headline=card.headline,
        quote=quoted(card.quote) if card.quote else "",
        meta_strong=strong,
        meta=meta,
        more=first,
        flags=card.countries[:MOST_TELLERS],
        told=tr("Told in %n {country|countries}", "", card.country_count),
        image=card.image,
        image_alt=card.image_alt,
        right_to_left=not card.in_english and right_to_left(card.language),
        countries=card.countries,
    )


def lead_article(article: ArticleRow, name: Name, now: datetime) -> CardContent:
    """The newest article with a picture, where no story can lead."""
    marks = translation_mark(article)
    parts = [name(article.country), when(article, now), *([marks] if marks else [])]
    return CardContent(
        headline=article.headline,
        quote=article.excerpt,
        meta_strong=article.outlet,
        meta=cldr.current().comma + " · ".join(parts),
        flags=(article.country,),
        told=name(article.country),
        image=article.image,
        right_to_left=not article.in_english and right_to_left(article.language),
        countries=(article.country,),
    )


def story(card: StoryCard) -> CardContent:
    """A story in a row."""
    told = tr("%n {country|countries}", "", card.country_count)
    if not card.in_english:
        told += " · " + tr("in {language}").format(language=language_name(card.language))
    return CardContent(
        headline=card.headline,
        flags=card.countries[:MOST_TELLERS],
        told=told,
        image=card.image,
        image_alt=card.image_alt,
        right_to_left=not card.in_english and right_to_left(card.language),
        countries=card.countries,
        read=card.opened,
    )


def missed(card: MissedCard, name: Name, adjective: str) -> CardContent:
    """The story that is most missed at home. `adjective`: of the home country, "" = not known."""
    home = in_sentence(name(card.home))
    told = tr("%n {country tells|countries tell} it", "", card.foreign_countries)
    some = card.home_outlets
    if adjective:
        there = (
            tr("%n {adjective} {outlet|outlets}", "", some) if some
            else tr("no {adjective} outlet")
        ).format(adjective=adjective)  # fmt: skip
    else:
        there = (
            tr("%n {outlet|outlets} of {country}", "", some) if some
            else tr("no outlet of {country}")
        ).format(country=home)  # fmt: skip
    return CardContent(
        eyebrow=tr("Missed in {country}").format(country=home),
        icon="eye-off",
        headline=card.headline,
        meta=cldr.phrases(told, there),
        countries=card.countries,
    )


def unread_country(card: CountryCard, name: Name) -> CardContent:
    """A country of which nothing has been read."""
    return CardContent(
        eyebrow=tr("You have not read {country}").format(country=in_sentence(name(card.code))),
        icon="compass",
        headline=card.newest.headline,
        meta=card.newest.outlet,
        flags=(card.code,),
        right_to_left=not card.newest.in_english and right_to_left(card.newest.language),
        countries=(card.code,),
    )
