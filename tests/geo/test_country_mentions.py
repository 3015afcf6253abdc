"""The countries that a text names are found in any language and script."""

from pathlib import Path

import pytest

from globe_app.geo.countries import Countries
from globe_app.geo.country_mentions import CountryMentions, load_country_mentions


@pytest.fixture(scope="module")
def mentions(countries: Countries, resources: Path) -> CountryMentions:
    return load_country_mentions(countries, resources / "geo")


@pytest.mark.parametrize(
    ("text", "language", "codes"),
    [
        ("Floods in Tanzania and Kenya", "en", {"TZ", "KE"}),
        ("Wegen eines Streiks der italienischen Fluglotsen", "de", {"IT"}),
        ("Un sismo en Nicaragua se sintió en México", "es", {"NI", "MX"}),
        ("Mafuriko nchini Msumbiji", "sw", {"MZ"}),
        ("Выборы в Молдове и в Иране", "ru", {"MD", "IR"}),
        ("Σεισμός στην Τουρκία", "el", {"TR"}),
        ("فيضان نهر في تنزانيا", "ar", {"TZ"}),
        ("في مدينة كراتشي الباكستانية", "ar", {"PK"}),
        ("मोज़ाम्बिक में बाढ़", "hi", {"MZ"}),
        ("ネパールの首都カトマンズ", "ja", {"NP"}),
        ("坦桑尼亚基洛萨遭洪水侵袭", "zh", {"TZ"}),
        ("เรือล่มในอินโดนีเซีย", "th", {"ID"}),
        ("네팔 줌라행 여객기 추락", "ko", {"NP"}),
        ("Pożar w Nigerii", "pl", {"NG"}),
        ("Mali je grad ovaj", "sr", {"ML"}),  # first in its sentence, a capital tells nothing
        ("To je mali grad", "sr", set()),
        ("", "", set()),
        ("नमस्ते", "hi", set()),
    ],
)
def test_countries_are_found_by_their_names(
    mentions: CountryMentions, text: str, language: str, codes: set[str]
) -> None:
    assert mentions.named_in(text, language) == codes


@pytest.mark.parametrize("text", ["x" * 200_000, "漢" * 200_000, "\u0301" * 50_000, "A " * 100_000])
def test_long_and_odd_texts_name_no_country(mentions: CountryMentions, text: str) -> None:
    assert mentions.named_in(text, "zz") == frozenset()
