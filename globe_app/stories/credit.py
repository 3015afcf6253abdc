"""Recognises the news agency credited in an article.

Only the forms in which agencies sign are read: dateline, last words, byline. A mention ("he told
Reuters") is no credit.
"""

import re
from dataclasses import dataclass
from functools import cache

from globe_app.model.story import ArticleText

# (name shown, pattern of the signature). Case-sensitive: "lusa", "map" and "ap" are words elsewhere.
AGENCIES: tuple[tuple[str, str], ...] = (
    ("Reuters", r"(?:Thomson )?Reuters|REUTERS"),
    ("AFP", r"AFP|Agence France[- ]Presse"),
    ("AP", r"AP|(?:The )?Associated Press"),
    ("dpa", r"dpa|DPA|Deutsche Presse-Agentur"),
    ("EFE", r"EFE|Efe|Agencia EFE"),
    ("Europa Press", r"Europa Press|EUROPA PRESS"),
    ("ANSA", r"ANSA|Ansa"),
    ("Adnkronos", r"Adnkronos|ADNKRONOS"),
    ("Lusa", r"Lusa|LUSA|Agência Lusa"),
    ("Agência Brasil", r"Agência Brasil"),
    ("Télam", r"Télam|TELAM|Telam"),
    ("Prensa Latina", r"Prensa Latina|PL"),
    ("Xinhua", r"Xinhua|XINHUA|新华社"),
    ("Kyodo", r"Kyodo(?: News)?|KYODO|共同"),
    ("Jiji", r"Jiji(?: Press)?|JIJI|時事"),
    ("Yonhap", r"Yonhap|YONHAP|연합뉴스"),
    ("TASS", r"TASS|Tass|ТАСС"),
    ("Interfax", r"Interfax|INTERFAX|Интерфакс"),
    ("RIA Novosti", r"RIA Novosti|РИА Новости"),
    ("Ukrinform", r"Ukrinform|Укрінформ"),
    ("Anadolu", r"Anadolu(?: Agency| Ajansı)?|AA"),
    ("PTI", r"PTI|Press Trust of India"),
    ("ANI", r"ANI"),
    ("IANS", r"IANS"),
    ("APP", r"APP|Associated Press of Pakistan"),
    ("UNB", r"UNB"),
    ("Bernama", r"Bernama|BERNAMA"),
    ("Antara", r"Antara|ANTARA"),
    ("AAP", r"AAP"),
    ("PA", r"PA(?: Media)?|Press Association"),
    ("APA", r"APA"),
    ("Keystone-SDA", r"Keystone-SDA|Keystone-ATS|SDA|ATS|sda|ats"),
    ("Belga", r"Belga|BELGA"),
    ("ANP", r"ANP"),
    ("NTB", r"NTB"),
    ("TT", r"TT"),
    ("Ritzau", r"Ritzau"),
    ("STT", r"STT"),
    ("PAP", r"PAP"),
    ("ČTK", r"ČTK|CTK"),
    ("MTI", r"MTI"),
    ("Agerpres", r"Agerpres|AGERPRES"),
    ("BTA", r"BTA"),
    ("Hina", r"Hina|HINA"),
    ("Tanjug", r"Tanjug|TANJUG"),
    ("ANA-MPA", r"ANA-MPA|AMNA"),
    ("WAM", r"WAM"),
    ("SPA", r"SPA|Saudi Press Agency"),
    ("KUNA", r"KUNA"),
    ("MENA", r"MENA"),
    ("MAP", r"MAP"),
    ("APS", r"APS"),
    ("TAP", r"TAP"),
    ("IRNA", r"IRNA"),
    ("NAN", r"NAN|News Agency of Nigeria"),
    ("GNA", r"GNA"),
    (
        "Agencies",
        r"(?i:(?:news )?agencies|agencias|agências|agences|agenturen|agenzie|wire services?)",
    ),
)
CREDIT_CHARS = 180  # characters searched at either end of a text


@dataclass(frozen=True, slots=True)
class _Patterns:
    """Compiled when first needed: it takes 80 ms, and most commands look for no credit."""

    named: re.Pattern[str]
    start: re.Pattern[str]
    end: re.Pattern[str]
    author: re.Pattern[str]


@cache
def _patterns() -> _Patterns:
    names = "|".join(f"(?P<a{at}>{pattern})" for at, (_, pattern) in enumerate(AGENCIES))
    plain = "|".join(f"(?:{pattern})" for _, pattern in AGENCIES)
    several = rf"(?:{plain})(?:\s*(?:[,/&+-]|and|y|et|und|e)\s*(?:{plain}))*"
    dash = r"(?:[-–—―:]|\.\s?[-–—]+|//?)"
    start = (
        rf"\((?:[^()]{{0,25}}?[\s/,])??({several})\)"  # MADRID, 3 March (EFE)
        rf"|^[^\w]{{0,3}}({several})\s?{dash}(?=\s|\w)"  # AFP - ; EFE.-
        rf"|(?:^|[.,]\s?|\s)/({several})/"  # /TASS/
        rf"|^[\w .,'’-]{{2,40}}?[,/]\s?({several})\s?{dash}\s"  # Paris, AFP -
        rf"|^(?i:by|from|por|par|von|de)\s+({several})(?=\s*(?:$|[|–—-]|\s\d))"
    )
    end = (
        rf"\(({several})\)\W*$"
        rf"|(?:^|[.!?…\"”»)\]]\s+|\n)[-–—/]{{0,2}}\s?({several})\W*$"  # ends. AFP
        rf"|(?:©|\([cC]\)|(?i:copyright|source|sources|fuente|fuentes|fonte|quelle|agency)\s*:?)"
        rf"\s*(?:\d{{4}}\s*)?({several})\W*(?:\d{{4}})?\W*$"
        rf"|(?i:with (?:inputs?|reports?|reporting|information|material|files)?\s?(?:from|by|of)?\s*"
        rf"|con información de\s+|avec\s+|mit Material (?:von|der)\s+)({several})\W*$"
        rf"|\s/({several})/?\W*$"
    )
    return _Patterns(
        named=re.compile(rf"(?<!\w)(?:{names})(?!\w)"),
        start=re.compile(start),
        end=re.compile(end),
        author=re.compile(
            rf"(?:(?i:by|por|par|von|from)\s+)?({several})(?:\s+(?i:staff|news|news agency|agency))?"
        ),
    )


_REUTERS_DESK = re.compile(r"\(?\bReporting by [^()]{2,160}?[;.,]\s*(?:[Ww]riting|[Ee]diting) by\b")
_AUTHORS_APART = re.compile(r"\s*(?:[|,;/()]|\s[-–—]\s|\s(?:and|y|et|und|e)\s)\s*")


def credit(text: ArticleText) -> str:
    """The agencies credited ("Reuters", "AFP, dpa"); "" = none."""
    parts = _AUTHORS_APART.split(text.author.strip()[:120])
    signed = [found[1] for one in parts if (found := _patterns().author.fullmatch(one))]
    if signed:
        return _shown(" / ".join(signed))
    if text.sentences:
        first, last = text.sentences[:2], text.sentences[-3:]
        for pick in ("original", "english"):
            start = " ".join(getattr(one, pick) for one in first)[:CREDIT_CHARS]
            end = "\n".join(getattr(one, pick) for one in last)[-CREDIT_CHARS:]
            for match in (_patterns().start.search(start), _patterns().end.search(end)):
                if match:
                    return _shown(next(group for group in match.groups() if group))
            if _REUTERS_DESK.search("\n".join(getattr(one, pick) for one in last)[-600:]):
                return "Reuters"
    return ""


def _shown(written: str) -> str:
    names = []
    for match in _patterns().named.finditer(written):
        at = next(int(name[1:]) for name, value in match.groupdict().items() if value)
        names.append(AGENCIES[at][0])
    return ", ".join(dict.fromkeys(names))
