"""The texts of the Missed page: denominators, rule, and why a list is empty."""

from dataclasses import dataclass

from globe_app.briefing.articles import counted
from globe_app.model.story import Missed
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
    known: int  # enabled home outlets

    @property
    def outlets(self) -> str:
        """`American outlets`, or `outlets in Chad`."""
        return (
            f"{self.adjective} outlets"
            if self.adjective
            else f"outlets in {in_sentence(self.name)}"
        )

    @property
    def facts(self) -> str:
        """How many home outlets there are, what they published, and what it is compared with."""
        found = self.found
        hours = round((found.until - found.since).total_seconds() / 3600)
        known = max(self.known, found.home_outlets)
        words = self.outlets if known != 1 else self.outlets.replace("outlets", "outlet", 1)
        return (
            f"{found.home_outlets:,} of your {known:,} {words} published in these {hours} hours: "
            f"{counted(found.home_articles, 'article', 'articles')}. Compared with what outlets of "
            f"{counted(found.countries, 'other country', 'other countries')} published."
        )

    @property
    def how(self) -> str:
        """The rule and the ranking."""
        found = self.found
        rule = self.rule
        told = ""
        if found.enough_outlets:
            told = f" Told as widely, and at home too: {counted(found.told_at_home, 'story', 'stories')}."
        most = "no" if not rule.home else f"at most {rule.home}"
        return (
            f"Missed: told in at least {rule.countries} other countries and by {most} home "
            "outlet. Before a story is called so, every home article of these hours is searched "
            f"again, less strictly. Ranked by {found.formula}.{told}"
        )

    @property
    def none_missed(self) -> str:
        """Why no story is listed as missed."""
        found = self.found
        rule = self.rule
        if not found.enough_outlets:
            have = counted(found.home_outlets, "outlet", "outlets")
            return (
                f"It cannot be told what {in_sentence(self.name)} misses: stories of only {have} "
                f"from there are here, and it takes at least {rule.outlets}. The silence of fewer "
                "says nothing about a country’s news. Switch more of its outlets on and sync, or "
                "choose another home country above."
            )
        if found.countries < rule.countries:
            return (
                f"It takes stories of at least {rule.countries} other countries to compare with; "
                f"there are {found.countries}. A sync (F5) gets more."
            )
        if not found.told_at_home:
            return (
                f"No story of these hours is told in {rule.countries} other countries. A sync (F5) "
                "may bring some."
            )
        told = counted(found.told_at_home, "story is", "stories are")
        return (
            f"Nothing is missed: {told} told in at least {rule.countries} other countries, and the "
            f"{self.outlets} here tell every one."
        )

    @property
    def none_only(self) -> str:
        """Why no story is listed as told only at home."""
        found = self.found
        if not found.home_articles:
            return f"No stories from {in_sentence(self.name)} are stored for these hours."
        return (
            "No story of these hours is told by several outlets of "
            f"{in_sentence(self.name)} and nowhere else."
        )
