"""Patterns of the words beside a number of people: killed, injured, missing, arrested, ...

The patterns are regular expressions. They also cover literal machine translations ("42 deads",
"resulted wounded", "the number of died").
"""

from dataclasses import dataclass

_ARE = r"(?: \w+)? (?:are|were|number|total|reach|come to)(?: already| now)?"
LIFE = r"(?:the|their|his|her|its) (?:lives|life)"
_OF = r"(?:number|figure|count|total|tally|balance)s? of (?:the )?(?:[a-z]+ (?:and [a-z]+ )?)??"


@dataclass(frozen=True, slots=True)
class EventTerms:
    """What happened to the people counted, and the patterns that say so; "" = no such pattern."""

    name: str  # a `Figure.kind`
    unit: str  # used where the noun beside the number does not tell it
    done: str = ""  # participles after the number: "42 people were killed"
    after: str = ""  # other words after the number: "42 dead"
    verbs: str = ""  # verbs before the number: "killing 42"
    nouns: str = ""  # nouns before the number: "the death toll rose to 42"


EVENTS = (
    EventTerms(
        "killed",
        "people",
        r"killed|slain|murdered|massacred|shot dead|drowned|(?:burned|crushed|beaten) to death",
        r"dead(?: persons| people)?|deads|died|dies?|dying|deaths|fatalit(?:ies|y)|deceased|perished"
        rf"|lo(?:st|sing) {LIFE}|(?:mortal|fatal) victims|fatal casualties|victims mortal|óbitos|décès"
        rf"|the {_OF}(?:dead(?: persons| people)?|died|deaths|killed|deceased|victims)|the death toll",
        rf"kill(?:ed|s|ing)?|(?:claim(?:ed|s|ing)?|t(?:oo|a)k(?:en?|es|ing)?|costs?|costing|charged) {LIFE}"
        r"|murder(?:ed|ing)|massacr(?:ed|ing)|deaths? of|execut(?:ed|ing)|drown(?:ed|ing)|died",
        rf"death toll|toll|death count|{_OF}(?:dead(?: persons| people)?|deaths|killed|fatalities|died"
        r"|deceased|victims|(?:mortal|fatal) victims)|dead:|deaths:|killed:|the dead{_ARE}",
    ),
    EventTerms(
        "injured",
        "people",
        r"injured|wounded|hurt|maimed",
        rf"injur(?:y|ies)|wounds|the {_OF}(?:injured|wounded)",
        r"injur(?:ed|es|ing)|wound(?:ed|s|ing)?|hurt(?:ing|s)?",
        rf"{_OF}(?:injured|wounded|hurt)(?: people| persons)?|injured:|wounded:"
        rf"|the (?:injured|wounded){_ARE}",
    ),
    EventTerms(
        "hospitalised",
        "people",
        r"hospitali[sz]ed",
        r"(?:(?:taken|rushed|admitted|brought|sent|transferred) to|in) (?:the |a )?(?:\w+ )?hospitals?"
        r"|in intensive care",
        r"hospitali[sz](?:ed|es|ing)",
        rf"{_OF}hospitali[sz]ed",
    ),
    EventTerms(
        "missing",
        "people",
        r"",
        rf"missing|disappeared|unaccounted for|(?:being |still )?sought|the {_OF}(?:missing|disappeared)",
        r"search(?:ing|ed)? for|looking for",
        rf"{_OF}(?:missing|disappeared)(?: people| persons)?|missing:|the missing{_ARE}",
    ),
    EventTerms(
        "trapped",
        "people",
        r"trapped|buried alive",
        r"under the rubble",
        r"trap(?:ped|s|ping)",
    ),
    EventTerms(
        "displaced",
        "people",
        r"displaced|evacuated|uprooted|relocated|rehoused|moved to (?:safety|shelters?)|dislodged"
        r"|removed (?:of|from)|driven from|forced (?:out|from)|housed|sheltered",
        r"homeless|fled|flee|fleeing|escaped|(?:left|lost) (?:their|his) (?:homes|houses)"
        r"|without shelter"
        r"|(?:had|have|forced|obliged|ordered|told) to (?:leave|flee|abandon|evacuate|move)"
        r"|(?:took|taken|sought|seeking) (?:refuge|shelter)|in (?:\w+ )?shelters|displaced persons"
        r"|without (?:a )?(?:home|roof|house)|refugees|evacuees|abandoned their (?:homes|houses)",
        r"displac(?:ed|es|ing)|evacuat(?:ed|es|ing|e)|uproot(?:ed|ing)|(?:evacuation|displacement) of"
        r"|relocat(?:ed|ing)|forc(?:ed|es|ing)|dislodged",
        rf"{_OF}(?:displaced|evacuated|refugees|evacuees)(?: people| persons)?"
        rf"|the (?:displaced|evacuated){_ARE}",
    ),
    EventTerms(
        "arrested",
        "people",
        r"arrested|detained|apprehended|taken into custody|rounded up|imprisoned",
        r"arrests|in custody|detentions|behind bars|detainees",
        r"arrest(?:ed|s|ing)?|detain(?:ed|s|ing)?|(?:arrests?|detentions?) of|round(?:ed|ing) up",
        rf"{_OF}(?:arrests|detainees|arrested|detained)|the (?:arrested|detained){_ARE}",
    ),
    EventTerms(
        "rescued",
        "people",
        r"rescued|saved|pulled (?:alive|out|from|to safety)|brought to safety|(?:found|recovered) alive"
        r"|extracted|lifted to safety|plucked|winched|hoisted"
        r"|brought (?:up|out|to the surface)|found with life",
        r"",
        r"rescu(?:ed|es|ing|e)|sav(?:ed|es|ing)|pulled(?: out| alive)?|rescue of|took with life to"
        r"|take with life to",
        rf"{_OF}rescued",
    ),
    EventTerms(
        "kidnapped",
        "people",
        r"kidnapped|abducted|taken hostage|held hostage|held captive",
        r"",
        r"kidnap(?:ped|s|ping)|abduct(?:ed|s|ing)|(?:kidnapping|abduction) of",
    ),
    EventTerms(
        "released",
        "people",
        r"released|freed|pardoned",
        r"",
        r"releas(?:ed|es|ing|e)|free(?:d|s|ing)|release of|pardon(?:ed|s|ing)",
    ),
    EventTerms(
        "cases",
        "cases",
        r"infected|contaminated",
        r"(?:new |confirmed |suspected |probable |active )*(?:\w+ )?cases|infections|contagions"
        r"|fell (?:ill|sick)|contracted",
        r"infect(?:ed|s|ing)|sicken(?:ed|ing)",
        r"(?:number|total|count)s? of (?:confirmed |new |suspected )?(?:cases|infections|infected)",
    ),
    EventTerms(
        "convicted",
        "people",
        r"convicted|found guilty",
        r"convictions",
        r"convict(?:ed|s|ing)|condemn(?:ed|s|ing)",
    ),
    EventTerms("acquitted", "people", r"acquitted|cleared", r"", r"acquit(?:ted|s|ting)"),
    EventTerms(
        "charged",
        "people",
        r"charged|indicted|prosecuted",
        r"",
        r"charg(?:ed|ing)|indict(?:ed|ing)",
    ),
    EventTerms(
        "without power",
        "people",
        r"",
        r"(?:without|no) (?:power|electricity|light|current|electric \w+)|in the dark",
    ),
    EventTerms(
        "affected",
        "people",
        r"affected|impacted",
        r"in need of|damnified|need (?:urgent |humanitarian )*(?:aid|help|assistance)",
        r"affect(?:ed|s|ing)|benefit(?:ed|s|ing)?",
        rf"{_OF}affected",
    ),
    EventTerms(
        "protesters",
        "people",
        r"",
        r"marched|paraded|took to the streets|went out to the streets|protested|demonstrated|rallied"
        r"|took part|gathered|concentrated|turned out|participated|attended",
        r"attended by|drew|joined by|attendance of|gather(?:ed|ing)",
        r"number of (?:protesters|demonstrators)|(?:the )?crowd",
    ),
    EventTerms(
        "jobs",
        "jobs",
        r"laid off|sacked|made redundant|dismissed|hired|fired",
        r"jobs|work posts|job (?:losses|cuts)|redundancies|workplaces|places of work|layoffs",
        r"(?:lay|laid|laying) off|sack(?:ed|ing)|dismiss(?:ed|ing)|hir(?:ed|e|ing)|fir(?:ed|ing)"
        r"|employ(?:s|ed|ing)?",
        r"number of jobs",
    ),
)

PERSON_NOUNS = frozenset(
    """
    people persons person man men woman women child children civilians residents inhabitants villagers
    citizens passengers workers miners students pupils tourists migrants refugees soldiers troops fighters
    policemen police officers firefighters demonstrators protesters activists victims suspects prisoners
    hostages patients farmers fishermen agriculturalists employees journalists boys girls minors babies
    adults pilgrims worshippers members athletes players rebels militants gunmen attackers crew sailors
    guards agents doctors nurses teachers drivers pilots foreigners nationals survivors settlers detainees
    rescuers volunteers reservists mercenaries spectators fans visitors users inmates candidates evacuees
    deputies lawmakers observers delegates musicians artists fugitives staff personnel relatives neighbours
    neighbors youths teenagers supporters servicemen conscripts participants leaders ministers judges
    experts scientists engineers paramedics guests dancers singers actors writers vendors traders
    """.split()
)
# Subgroups of a total ("12 soldiers" of the dead): their figures are not compared with the total.
SUBGROUPS = frozenset(
    """
    children child women woman men boys girls minors babies soldiers troops policemen police officers
    civilians fighters militants rebels gunmen attackers firefighters foreigners nationals tourists students
    pupils journalists doctors nurses guards teenagers crew passengers
    """.split()
)
