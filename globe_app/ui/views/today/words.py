"""What the front page says: the cards' words."""

from collections.abc import Callable
from datetime import datetime

from globe_app.briefing.articles import counted, right_to_left
from globe_app.model.news import ArticleRow
from globe_app.model.today import CountryCard, MissedCard, StoryCard, TodayPage
from globe_app.text.quoting import quoted
from globe_app.ui.views.today.card import CardContent
from globe_app.ui.words.countries import in_sentence
from globe_app.ui.words.dates import ago, when
from globe_app.ui.words.translation import language_name, mark

Name = Callable[[str], str]  # of a country's code
MOST_TELLERS = 6


def facts(page: TodayPage) -> str:
    """The line under the date."""
    if not page.articles:
        return "Nothing is stored yet"
    if page.unread:
        countries = counted(page.countries, "country", "countries")
        parts = [f"{page.unread:,} unread from {countries}"]
        if 0 < page.new_since < page.articles:
            parts.append(f"{page.new_since:,} new since you last looked")
    else:
        parts = [f"{counted(page.articles, 'article', 'articles')}, all read"]
    parts.append("all kept on this computer")
    return " · ".join(parts)


def lead_story(card: StoryCard, name: Name, now: datetime) -> CardContent:
    """The story told in most countries."""
    strong, meta, first = "", "", ""
    if card.quote and card.outlet:
        where = name(card.country)
        if card.quoted:
            meta = f"{card.quoted}, in {card.outlet}, {where}"
        else:
            strong = card.outlet
            meta = f", {where}"
    if card.first_country:
        told = ago(card.first, now)
        first = f"first told in {in_sentence(name(card.first_country))}, {told}"
    return CardContent(
        headline=card.headline,
        quote=quoted(card.quote) if card.quote else "",
        meta_strong=strong,
        meta=meta,
        more=first,
        flags=card.countries[:MOST_TELLERS],
        told=f"Told in {counted(card.country_count, 'country', 'countries')}",
        image=card.image,
        image_alt=card.image_alt,
        right_to_left=not card.in_english and right_to_left(card.language),
        countries=card.countries,
    )


def lead_article(article: ArticleRow, name: Name, now: datetime) -> CardContent:
    """The newest article with a picture, where no story can lead."""
    marks = mark(article)
    parts = [name(article.country), when(article, now), *([marks] if marks else [])]
    return CardContent(
        headline=article.headline,
        quote=article.excerpt,
        meta_strong=article.outlet,
        meta=", " + " · ".join(parts),
        flags=(article.country,),
        told=name(article.country),
        image=article.image,
        right_to_left=not article.in_english and right_to_left(article.language),
        countries=(article.country,),
    )


def story(card: StoryCard) -> CardContent:
    """A story in a row."""
    told = counted(card.country_count, "country", "countries")
    if not card.in_english:
        told += f" · in {language_name(card.language)}"
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
    told = f"{counted(card.foreign_countries, 'country tells', 'countries tell')} it"
    some = f"{card.home_outlets:,}" if card.home_outlets else "no"
    outlets = "outlet" if card.home_outlets < 2 else "outlets"
    there = f"{adjective} {outlets}" if adjective else f"{outlets} of {home}"
    return CardContent(
        eyebrow=f"Missed in {home}",
        icon="eye-off",
        headline=card.headline,
        meta=f"{told}, {some} {there}",
        countries=card.countries,
    )


def unread_country(card: CountryCard, name: Name) -> CardContent:
    """A country of which nothing has been read."""
    return CardContent(
        eyebrow=f"You have not read {in_sentence(name(card.code))}",
        icon="compass",
        headline=card.newest.headline,
        meta=card.newest.outlet,
        flags=(card.code,),
        right_to_left=not card.newest.in_english and right_to_left(card.newest.language),
        countries=(card.code,),
    )
