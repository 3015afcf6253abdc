"""The texts of the Missed page: denominators, rule, and why a list is empty."""

from dataclasses import dataclass

from globe_app.briefing.articles import counted
from globe_app.model.story import Missed, MissedStory
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
        """`3 American outlets`, `no outlet in Chad`. `figure`: instead of the number."""
        noun = "outlet" if number == 1 or figure == "no" else "outlets"
        count = figure or f"{number:,}"
        if self.adjective:
            return f"{count} {self.adjective} {noun}"
        return f"{count} {noun} in {in_sentence(self.name)}"

    @property
    def facts(self) -> str:
        """`94 articles by 6 of your 7 American outlets in 48 hours, compared with 35 countries`."""
        found = self.found
        hours = round((found.until - found.since).total_seconds() / 3600)
        known = max(self.known, found.home_outlets)
        articles = counted(found.home_articles, "article", "articles")
        return (
            f"{articles} by {found.home_outlets:,} of your {self.outlets(known)} in {hours} hours, "
            f"compared with {counted(found.countries, 'country', 'countries')}"
        )

    @property
    def rule_words(self) -> str:
        """What is called missed."""
        most = "no" if not self.rule.home else f"at most {self.rule.home}"
        home = counted(self.found.home_articles, "home article is", "home articles are")
        every = "the" if self.found.home_articles == 1 else "all"
        return (
            f"Missed = told in at least {self.rule.countries} other countries, and by {most} home "
            f"outlet. Before a story is called so, {every} {home} searched again, less strictly."
        )

    @property
    def score_words(self) -> str:
        """How they are ranked, and what is as widely told."""
        formula = self.found.formula
        formula = formula[:1].upper() + formula[1:]
        if not self.found.enough_outlets:
            return f"{formula}."
        told = self.found.told_at_home
        at_home = (
            f"Told as widely, and at home too: {counted(told, 'story', 'stories')}."
            if told else "No story told as widely is told at home."
        )  # fmt: skip
        return f"{formula}. {at_home}"

    @property
    def not_counted(self) -> str:
        """Which home outlets do not count; "" = all do."""
        silent = max(self.known - self.found.home_outlets, 0)
        if not silent:
            return ""
        return f"Not counted: {self.outlets(silent)} published nothing in these hours."

    @property
    def takes(self) -> str:
        """How many home outlets are needed."""
        return f"It takes {self.rule.outlets} outlets at home to say."

    def told_at_home(self, one: MissedStory) -> str:
        """`no American outlet`, `1 American outlet of 6`."""
        of = f" of {self.found.home_outlets:,}"
        if not one.home_outlets:
            return f"{self.outlets(0, 'no')}"
        return f"{self.outlets(one.home_outlets)}{of}"

    def told_only_here(self, one: MissedStory) -> str:
        """`5 American outlets tell it, no other country does`."""
        tell = "tells" if one.home_outlets == 1 else "tell"
        return f"{self.outlets(one.home_outlets)} {tell} it, no other country does"

    @property
    def too_few(self) -> str:
        """`Too few American outlets to say: 3 of the 5 needed.`"""
        few = self.outlets(2).removeprefix("2 ")
        return (
            f"Too few {few} to say: {self.found.home_outlets:,} of the {self.rule.outlets} needed."
        )

    @property
    def none_missed(self) -> str:
        """Why no story is listed as missed."""
        found, least = self.found, self.rule.countries
        if not found.enough_outlets:
            return self.too_few
        if found.countries < least:
            here = counted(found.countries, "other country is", "other countries are")
            return f"It takes {least} other countries to compare with; {here} here."
        if not found.told_at_home:
            return f"No story of these hours is told in {least} other countries."
        told = counted(found.told_at_home, "story is", "stories are")
        every = "it" if found.told_at_home == 1 else "every one"
        return (
            f"Nothing is missed: {told} told in at least {least} other countries, and outlets "
            f"in {in_sentence(self.name)} tell {every}."
        )

    @property
    def none_only(self) -> str:
        """Why no story is listed as told only at home."""
        where = in_sentence(self.name)
        if not self.found.home_articles:
            return f"No articles from {where} are stored for these hours."
        return f"No story of these hours is told by several outlets in {where} and nowhere else."

    @property
    def set_aside(self) -> str:
        """`1 story looked missed, but a home article came near it.`; "" = none was set aside."""
        count = len(self.found.set_aside)
        if not count:
            return ""
        near = "a home article came near it" if count == 1 else "home articles came near them"
        return f"{counted(count, 'story', 'stories')} looked missed, but {near}."
