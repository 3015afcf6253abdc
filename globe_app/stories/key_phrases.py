"""Key phrase extraction: names a sentence that fits no theme.

RAKE (Rose et al. 2010): candidates are runs of words between function words, reporting verbs and
punctuation, scored by the degree of their words. Capitalised and early phrases score higher.
"""

import re

MAX_WORDS = 4
_TOKEN = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*|[^\w\s]")
_NUMBER = re.compile(r"\d")
_STOP = frozenset(
    """
    a about above according across after again against ago all almost along already also although always am
    among an and another any anyone are around as at away back be became because become been before began
    begin being below between both but by came can cannot come comes could day days did do does doing done
    down during each either end enough even ever every everyone few first for former found from gave get
    gets give given go goes going gone got had has have having he held her here hers him his hold how however
    i if in including indeed informed into is it its itself just keep kept know known last late later least
    left less let like likely made make makes making many may me might month months more most much must my
    near nearly need needs neither never new next no nobody none nor not nothing now of off often old on once
    one only onto or other others our out over own part people per perhaps put quite rather really remain
    remained remains result resulted said same saw say saying says second see seem seems seen set several
    shall she should since so some someone something soon still such take taken takes than that the their
    them then there these they thing things think third this those though three through time times to today
    together told tomorrow too took toward towards two under until up upon us use used very want wants was
    way we week weeks well went were what when where whether which while who whom whose why will with within
    without would year years yesterday yet you your monday tuesday wednesday thursday friday saturday sunday
    announced added explained stated reported told according declared affirmed indicated pointed assured
    """.split()
)


def key_phrase(sentence: str) -> str:
    """The best candidate of at most `MAX_WORDS` words, as written; "" = there is none."""
    runs = _content_runs(sentence[:600])
    if not runs:
        return ""
    degree: dict[str, float] = {}
    count: dict[str, int] = {}
    for run in runs:
        for word in run:
            low = word.casefold()
            degree[low] = degree.get(low, 0.0) + min(len(run), 3)
            count[low] = count.get(low, 0) + 1
    best, best_score = runs[0], -1.0
    for place, run in enumerate(runs):
        score = sum(degree[w.casefold()] / count[w.casefold()] for w in run) / len(run) ** 0.5
        score *= 1.0 + 0.35 * _capitalised_share(run) + 0.5 / (1 + place)
        if score > best_score:
            best, best_score = run, score
    return " ".join(best)


def _content_runs(sentence: str) -> list[list[str]]:
    runs: list[list[str]] = []
    run: list[str] = []
    for token in [*_TOKEN.findall(sentence), "."]:
        plain = token.replace("’", "'").removesuffix("'s")
        if not plain[0].isalnum() or plain.casefold() in _STOP or _NUMBER.search(plain):
            if run:
                runs.append(run[-MAX_WORDS:])
                run = []
        elif len(plain) > 2 or run:
            run.append(plain)
    return [one for one in runs if any(len(word) > 3 for word in one)]


def _capitalised_share(run: list[str]) -> float:
    return sum(word[0].isupper() for word in run) / len(run)
