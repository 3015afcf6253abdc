"""The texts of the Missed page: denominators, rule, and why a list is empty."""

from dataclasses import dataclass

from globe_app import cldr
from globe_app.model.story import Missed, MissedStory
from globe_app.tr import tr
from globe_app.ui.words.countries import in_sentence


@dataclass(frozen=True, slots=True)
class MissedRule:
    """The thresholds by which a story is missed."""

    countries: int  # other countries that tell it, at least
    home: int  # home outlets that tell it, at most
    outlets: int  # home outlets that published, at least


@dataclass(frozen=True, slots=True)
class MissedTexts:
    """The texts for a `Missed`."""

    found: Missed
    rule: MissedRule
    name: str  # of the home country
    adjective: str  # "American"; "" = none is known
    known: int  # home outlets that are switched on

    def outlets(self, number: int, figure: str = "") -> str:
        """`3 American outlets`, `no outlet in Chad`. `figure`: `no` instead of the number."""
        none = figure == "no"
        if self.adjective:
            words = (
                tr("no {adjective} outlet") if none
                else tr("%n {adjective} {outlet|outlets}", "", number)
            )  # fmt: skip
            return words.format(adjective=self.adjective)
        words = (
            tr("no outlet in {country}") if none
            else tr("%n {outlet|outlets} in {country}", "", number)
        )  # fmt: skip
        return words.format(country=in_sentence(self.name))

    @property
    def facts(self) -> str:
        """`94 articles by 6 of your 7 American outlets in 48 hours, compared with 35 countries`."""
        found = self.found
        hours = round((found.until - found.since).total_seconds() / 3600)
        known = max(self.known, found.home_outlets)
        return tr(
            "{articles} by {published} of your {outlets} in {hours} hours, compared with {countries}"
        ).format(
            articles=tr("%n {article|articles}", "", found.home_articles),
            published=cldr.number(found.home_outlets), outlets=self.outlets(known),
            hours=cldr.number(hours), countries=tr("%n {country|countries}", "", found.countries),
        )  # fmt: skip

    @property
    def rule_words(self) -> str:
        """What is called missed."""
        least, most = cldr.number(self.rule.countries), cldr.number(self.rule.home)
        if self.rule.home:
            rule = tr(
                "Missed = told in at least {countries} other countries, and by at most {most} home outlet."
            ).format(countries=least, most=most)
        else:
            rule = tr(
                "Missed = told in at least {countries} other countries, and by no home outlet."
            ).format(countries=least)
        again = tr(
            "Before a story is called so, {the|all} %n home {article is|articles are} searched again, "
            "less strictly.",
            "", self.found.home_articles,
        )  # fmt: skip
        return f"{rule} {again}"

    @property
    def score_words(self) -> str:
        """How they are ranked, and what is as widely told."""
        formula = tr(self.found.formula)
        formula = formula[:1].upper() + formula[1:]
        if not self.found.enough_outlets:
            return f"{formula}."
        told = self.found.told_at_home
        at_home = (
            tr("Told as widely, and at home too: %n {story|stories}.", "", told)
            if told else tr("No story told as widely is told at home.")
        )  # fmt: skip
        return f"{formula}. {at_home}"

    @property
    def not_counted(self) -> str:
        """Which home outlets do not count; "" = all do."""
        silent = max(self.known - self.found.home_outlets, 0)
        if not silent:
            return ""
        return tr("Not counted: {outlets} published nothing in these hours.").format(
            outlets=self.outlets(silent)
        )

    @property
    def takes(self) -> str:
        """How many home outlets are needed."""
        return tr("It takes {outlets} outlets at home to say.").format(
            outlets=cldr.number(self.rule.outlets)
        )

    def told_at_home(self, one: MissedStory) -> str:
        """`no American outlet`, `1 American outlet of 6`."""
        if not one.home_outlets:
            return self.outlets(0, "no")
        return tr("{outlets} of {all}").format(
            outlets=self.outlets(one.home_outlets), all=cldr.number(self.found.home_outlets)
        )

    def told_only_here(self, one: MissedStory) -> str:
        """`5 American outlets tell it, no other country does`."""
        said = tr("{outlets} {tells|tell} it, no other country does", "", one.home_outlets)
        return said.format(outlets=self.outlets(one.home_outlets))

    @property
    def too_few(self) -> str:
        """`Too few American outlets to say: 3 of the 5 needed.`"""
        counts = {
            "published": cldr.number(self.found.home_outlets),
            "needed": cldr.number(self.rule.outlets),
        }
        if self.adjective:
            said = tr("Too few {adjective} outlets to say: {published} of the {needed} needed.")
            return said.format(adjective=self.adjective, **counts)
        said = tr("Too few outlets in {country} to say: {published} of the {needed} needed.")
        return said.format(country=in_sentence(self.name), **counts)

    @property
    def none_missed(self) -> str:
        """Why no story is listed as missed."""
        found, least = self.found, cldr.number(self.rule.countries)
        if not found.enough_outlets:
            return self.too_few
        if found.countries < self.rule.countries:
            said = tr(
                "It takes {least} other countries to compare with; "
                "%n other {country is|countries are} here.",
                "", found.countries,
            )  # fmt: skip
            return said.format(least=least)
        if found.hidden:
            return tr("Rules hide all that is here.")
        if not found.told_at_home:
            return tr("No story of these hours is told in {least} other countries.").format(
                least=least
            )
        return tr(
            "Nothing is missed: %n {story is|stories are} told in at least {least} other countries, "
            "and outlets in {country} tell {it|every one}.",
            "", found.told_at_home,
        ).format(least=least, country=in_sentence(self.name))  # fmt: skip

    @property
    def none_only(self) -> str:
        """Why no story is listed as told only at home."""
        where = in_sentence(self.name)
        if self.found.hidden_only_here:
            return tr("Rules hide all that is here.")
        if not self.found.home_articles:
            return tr("No articles from {country} are stored for these hours.").format(
                country=where
            )
        return tr(
            "No story of these hours is told by several outlets in {country} and nowhere else."
        ).format(country=where)

    @property
    def set_aside(self) -> str:
        """`1 story looked missed, but a home article came near it.`; "" = none was set aside."""
        count = len(self.found.set_aside)
        if not count:
            return ""
        return tr(
            "%n {story|stories} looked missed, but "
            "{a home article came near it|home articles came near them}.",
            "", count,
        )  # fmt: skip


def missed_in(name: str) -> str:
    """`Missed in the United States`. `name`: of the home country."""
    return tr("Missed in {country}").format(country=in_sentence(name))
