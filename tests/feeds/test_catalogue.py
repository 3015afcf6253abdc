"""What the shipped catalogue promises: its size, its languages, what is on for a new reader."""

import csv
import io
import json
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from globe_app.feeds.catalogue import NEEDED, parse_catalogue, per_country, read_catalogue
from globe_app.feeds.catalogue_report import language_key, report
from globe_app.geo.countries import Countries
from globe_app.model.news import Listing

# more than a million people (United Nations, World Population Prospects 2024)
MILLIONS = """
AE AF AL AM AO AR AT AU AZ BA BD BE BF BG BH BI BJ BO BR BW BY CA CD CF CG CH CI CL CM CN CO CR CU CY CZ DE DJ
DK DO DZ EC EE EG ER ES ET FI FR GA GB GE GH GM GN GQ GR GT HK HN HR HT HU ID IE IL IN IQ IR IT JM JO JP KE KG
KH KR KW KZ LA LB LK LR LS LT LV LY MA MD MG MK ML MM MN MR MU MW MX MY MZ NA NE NG NI NL NO NP NZ OM PA PE PG
PH PK PL PR PS PT PY QA RO RS RU RW SA SD SE SG SI SK SL SN SO SS SV SY SZ TD TG TH TJ TL TM TN TR TT TW TZ UA
UG US UY UZ VE VN XK YE ZA ZM ZW
""".split()
NO_FEED_KNOWN = {"GW", "KP"}  # nor one of those, in any public list
# countries whose first language (CLDR) no public list has a feed in; most write news in another one
MAIN_LANGUAGE_UNKNOWN = {
    "BI", "CF", "ER", "GH", "HT", "KG", "LS", "MG", "PG", "PY", "SN", "TD", "TL", "UG", "ZW",
}  # fmt: skip


@pytest.fixture(scope="module")
def listings(resources: Path, countries: Countries) -> tuple[Listing, ...]:
    return read_catalogue(resources / "catalogue.csv", countries.by_code)


def feed_languages(listings: tuple[Listing, ...]) -> Counter[str]:
    found: Counter[str] = Counter()
    for one in listings:
        found[language_key(one.outlet.language)] += len(one.feeds)
    return found


def test_it_has_more_than_eleven_hundred_feeds_of_a_hundred_and_ninety_countries(
    listings: tuple[Listing, ...],
) -> None:
    assert sum(len(one.feeds) for one in listings) >= 1_100
    assert len(per_country(listings)) >= 190
    assert all(one.outlet.language and one.outlet.homepage for one in listings)


def test_most_of_its_feeds_are_not_in_english(listings: tuple[Listing, ...]) -> None:
    languages = feed_languages(listings)
    assert languages.total() - languages["en"] > languages["en"]
    on = feed_languages(tuple(one for one in listings if one.default))
    assert on.total() - on["en"] > on["en"]


def test_every_country_of_more_than_a_million_people_has_an_outlet(
    listings: tuple[Listing, ...],
) -> None:
    assert set(MILLIONS) - set(per_country(listings)) == set()
    assert NO_FEED_KNOWN.isdisjoint(per_country(listings))  # else this test is to be made stricter


def test_the_main_language_of_a_country_is_among_its_outlets(
    listings: tuple[Listing, ...], countries: Countries
) -> None:
    written = {
        (one.outlet.country, language_key(one.outlet.language))
        for one in listings
    }  # fmt: skip
    lacking = {
        code
        for code in MILLIONS
        if (code, language_key(countries.info(code).languages[0])) not in written
    }
    assert lacking == MAIN_LANGUAGE_UNKNOWN


def test_a_new_reader_gets_up_to_five_outlets_a_country_and_more_of_the_united_states(
    listings: tuple[Listing, ...],
) -> None:
    on = per_country([one for one in listings if one.default])
    assert set(on) == set(per_country(listings))
    assert 6 <= on.pop("US") <= 10
    assert max(on.values()) <= 5
    assert 400 <= sum(on.values()) <= 500


def test_outlets_in_a_countrys_own_language_come_before_others(
    listings: tuple[Listing, ...], countries: Countries
) -> None:
    for code in per_country(listings):
        own = {language_key(one) for one in countries.info(code).languages}
        here = [one for one in listings if one.outlet.country == code and not one.note]
        native = [one for one in here if language_key(one.outlet.language) in own]
        if native:
            assert any(one.default for one in native), code


def test_what_public_tests_call_dead_is_off_and_says_why(listings: tuple[Listing, ...]) -> None:
    well = per_country([one for one in listings if not one.note])
    on = [one for one in listings if one.note and one.default]
    assert [
        one.outlet.id for one in on if well[one.outlet.country]
    ] == []  # the only ones they have
    notes = {one.outlet.id: one.note for one in listings}
    assert "403" in notes["irrawaddy"]
    assert "404" in notes["bluradio"]
    assert all(note == "" or note[0].islower() for note in notes.values())


def test_outlets_in_exile_name_the_country_they_write_for(listings: tuple[Listing, ...]) -> None:
    covers = {one.outlet.id: (one.outlet.country, one.outlet.covers) for one in listings}
    assert covers["moscow-times"] == ("NL", ("RU",))
    assert covers["bbc-persian"] == ("GB", ("IR",))
    assert covers["nytimes"] == ("US", ())
    assert sum(bool(there) for _, there in covers.values()) >= 20


def test_corrections_of_public_tests_are_in_it(listings: tuple[Listing, ...]) -> None:
    by_id = {one.outlet.id: one for one in listings}
    assert by_id["mmegi"].feeds == ("https://www.mmegi.bw/rssFeed/1",)
    assert by_id["newsbook-mt"].outlet.language == "mt"
    assert "daily-nk" not in by_id  # its newsroom's place is not certain


def test_a_report_counts_each_countrys_outlets_and_what_cannot_be_translated(
    countries: Countries,
) -> None:
    rows = (
        "a,A,GE,ka,https://a.example/f,,,1,,",
        "a,A,GE,ka,https://a.example/g,,,1,,",
        "b,B,GE,en,https://b.example/f,,,0,,dead",
        "c,C,NO,nb,https://c.example/f,,,1,,",
        "d,D,NO,ru,https://d.example/f,,,0,RU GE,",
        "e,E,UZ,ru,https://e.example/f,,,1,,",
    )
    head = ",".join((*NEEDED, "ownership", "default", "covers", "note"))
    found, wrong = parse_catalogue("\n".join((head, *rows)).encode(), countries.by_code)
    assert wrong == ()
    georgia, norway, uzbekistan = report(found, countries, ("no", "ru"))
    assert (georgia.outlets, georgia.feeds, georgia.on, georgia.untranslatable) == (2, 3, 1, 1)
    assert (georgia.languages, georgia.own_language) == (("en", "ka"), True)
    assert georgia.covered_by == ("d",)
    assert (norway.untranslatable, norway.own_language) == (0, True)
    assert not uzbekistan.own_language
    assert found[1].note == "dead"


def check_command(*args: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "globe_app", "outlets", "--check", *args]
    return subprocess.run(command, capture_output=True, text=True)


def test_the_command_reports_every_country_and_ends_well(resources: Path) -> None:
    told = json.loads(check_command("--json").stdout)
    rows = list(csv.DictReader(io.StringIO((resources / "catalogue.csv").read_text("utf-8"))))
    assert (told["feeds"], told["wrong"]) == (len(rows), [])
    assert told["countries"] == len(told["reports"]) == len({row["country"] for row in rows})
    by_code = {one["country"]: one for one in told["reports"]}
    assert by_code["FR"]["own_language"]
    assert by_code["FR"]["untranslatable"] == 0
    assert not by_code["BT"]["own_language"]
    assert by_code["GE"]["untranslatable"] > 0
    assert told["untranslatable"] == sum(one["untranslatable"] for one in told["reports"])
    table = check_command()
    assert table.returncode == 0
    assert "none in its own (dz)" in table.stdout


def test_the_command_ends_with_one_when_a_line_is_wrong(tmp_path: Path) -> None:
    path = tmp_path / "c.csv"
    path.write_text(f"{','.join(NEEDED)}\na,A,ZZ,en,https://a.example/f,\n")
    done = check_command("--catalogue", str(path))
    assert done.returncode == 1
    assert "line 2: 'ZZ' is no ISO 3166-1 alpha-2 code" in done.stderr
