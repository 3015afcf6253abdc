"""What numbers count, in plain English and in that of translations; which figures cannot all be so."""

from datetime import UTC, datetime

import pytest

from globe_app.stories.disagree import disagreements, subject_of
from globe_app.stories.figures import figures, figures_in
from globe_app.story import HEADLINE, Disagreement, Figure, StoryText
from tests.stories.made import said, text

ES, PT, FR, HR = "es", "pt", "fr", "hr"

# (sentence, figures as "kind value[-value] unit [bound]"); English
PLAIN = [
    ("At least 42 people were killed and 17 injured in the blast.", "killed 42 people at least; injured 17 people"),
    ("The attack killed 42 people.", "killed 42 people"),
    ("The death toll rose to 42 on Friday.", "killed 42 people"),
    ("The death toll rose from 30 to 42 on Friday.", "killed 42 people"),
    ("The crash left 42 dead.", "killed 42 people"),
    ("A fire swept the hall, leaving 42 dead and 17 injured.", "killed 42 people; injured 17 people"),
    ("At least forty-two miners died underground.", "killed 42 people at least"),
    ("Two hundred and ten people lost their lives.", "killed 210 people"),
    ("Gunmen shot and killed at least nine, wounding a dozen others.", "killed 9 people at least; injured 12 people"),
    ("The storm claimed the lives of 14 villagers.", "killed 14 people"),
    ("The number of deaths has reached 1,204.", "killed 1204 people"),
    ("Five people are now known to have died in the fire.", "killed 5 people"),
    ("Forty people, including ten children, were killed.", "killed 40 people; children 10 people"),
    ("Dozens of people were hurt.", "injured 24-99 people about"),
    ("Tens of thousands fled their homes.", "displaced 20000-99999 people about"),
    ("Between 30 and 40 people are missing.", "missing 30-40 people"),
    ("Some 30-40 people are unaccounted for.", "missing 30-40 people about"),
    ("Three people are still missing.", "missing 3 people"),
    ("More than 30,000 people were evacuated.", "displaced 30000 people more than"),
    ("About 2,000 families were forced to leave the valley.", "displaced 2000 families about"),
    ("Police arrested nearly 200 demonstrators.", "arrested 200 people nearly"),
    ("Up to 60 people were detained overnight.", "arrested 60 people up to"),
    ("Crews rescued 12 miners from the shaft.", "rescued 12 people"),
    ("Eighteen sailors were rescued by a passing tanker.", "rescued 18 people"),
    ("Officials confirmed 300 new cases of measles.", "cases 300 cases"),
    ("Some 12,000 people were infected.", "cases 12000 cases about"),
    ("More than 1,200 homes were damaged.", "homes 1200 homes more than"),
    ("The quake, of magnitude 6.8, struck at dawn.", "magnitude 6.8"),
    ("A 6.8-magnitude earthquake struck the coast.", "magnitude 6.8"),
    ("It struck at a depth of 10 kilometres, 35 km south of the port.", "depth 10 km; distance 35 km"),
    ("The deal is worth $3.5bn.", "money 3500000000 USD"),
    ("The fund will pay 20 million euros.", "money 20000000 EUR"),
    ("Losses of between $2 million and $3 million are expected.", "money 2000000-3000000 USD"),
    ("Damage is put at between six and eight billion euros.", "money 6000000000-8000000000 EUR"),
    ("He was fined 5 crore rupees.", "money 50000000 INR"),
    ("Inflation slowed to 5.1 per cent.", "percent 5.1 %"),
    ("Turnout was 61%, officials said.", "percent 61 %"),
    ("The party won 120 seats.", "seats 120 seats"),
    ("She received 2.4 million votes.", "votes 2400000 votes"),
    ("The firm will lay off 3,000 workers.", "jobs 3000 people"),
    ("The closure costs 900 jobs.", "jobs 900 jobs"),
    ("The drought affects 1.5 million people.", "affected 1500000 people"),
    ("Some 200,000 homes are without power.", "without power 200000 homes about"),
    ("Temperatures fell to minus 12 degrees.", "temperature -12 °C"),
    ("Winds of 180 kilometres an hour are expected.", "speed 180 km/h"),
    ("The fire has burned 4,500 hectares.", "area 4500 ha"),
    ("Waves reached a height of six metres.", "height 6 m"),
    ("He was sentenced to eight years in prison.", "sentence 8 years"),
    ("The fleet has 340 boats.", "boats 340 boats"),
    ("More than 20,000 people marched through the capital.", "protesters 20000 people more than"),
    ("Officials confirm 23 deaths, while a newspaper's tally stands at 26.", "killed 23 people; killed 26 people"),
    ("Three men killed 12 villagers.", "killed 12 people"),
    ("The injured are already 41.", "injured 41 people"),
]  # fmt: skip

# (language, the original, its translation as engines give it, figures)
TRANSLATED = [
    (ES, "Al menos 42 personas murieron el martes.", "At least 42 people died the Tuesday.", "killed 42 people at least"),
    (ES, "dejó 42 muertos", "The seism left 42 dead persons and 17 wounded.", "killed 42 people; injured 17 people"),
    (ES, "con saldo de 42 muertos", "The clash ended with balance of 42 dead.", "killed 42 people"),
    (ES, "dejó 42 muertos", "The attack left 42 deads.", "killed 42 people"),
    (ES, "más de 1.200 viviendas dañadas", "There are more than 1.200 houses damaged.", "homes 1200 homes more than"),
    (ES, "asciende a 1.250", "The figure of dead persons ascends to 1.250.", "killed 1250 people"),
    (ES, "se eleva a 42", "The balance of victims elevates to 42 died and 130 missing.", "killed 42 people; missing 130 people"),
    (ES, "elevaron a 58 el número", "They elevated to 58 the number of died.", "killed 58 people"),
    (ES, "se cobró la vida de 14", "The attack charged the life of 14 civilians.", "killed 14 people"),
    (ES, "Unas 30.000 personas", "Some 30.000 people were evacuated.", "displaced 30000 people about"),
    (ES, "Medio millar de personas", "Half thousand of people were displaced.", "displaced 500 people"),
    (ES, "Entre 30 y 40 personas", "Among 30 and 40 people follow disappeared.", "missing 30-40 people"),
    (ES, "detuvo a más de 200", "The police detained to more than 200 demonstrators.", "arrested 200 people more than"),
    (ES, "perdieron la vida", "Two people lost the life and other five resulted wounded.", "killed 2 people; injured 5 people"),
    (ES, "una veintena", "A veintena were detained.", "arrested 20 people about"),
    (ES, "2.500 millones de euros", "The package ascends to 2.500 million euros.", "money 2500000000 EUR"),
    (ES, "un billón de dólares", "The debt arrives to 1 billion dollars.", "money 1000000000000 USD"),
    (ES, "subió un 3,4 por ciento", "The inflation went up a 3,4 percent.", "percent 3.4 %"),
    (ES, "magnitud 6,8", "The earthquake of magnitude 6,8 was felt in the capital.", "magnitude 6.8"),
    (PT, "Mais de 30 mil pessoas", "More than 30 one thousand people were removed of house.", "displaced 30000 people more than"),
    (PT, "subiu para 58", "The number of dead persons went up for 58 and there is 1.200 wounded.", "killed 58 people; injured 1200 people"),
    (FR, "58 morts et 1 200 blessés", "The balance overburdens to 58 deaths and 1 200 wounded.", "killed 58 people; injured 1200 people"),
    (FR, "2,5 milliards d'euros", "The agreement elevates to 2,5 millardos of euros.", "money 2500000000 EUR"),
    (HR, "Najmanje 42 osobe", "Some 42 person died on Tuesday.", "killed 42 people about"),
    (HR, "2,5 milijardi eura", "Contract is capable 2,5 billion euro.", "money 2500000000 EUR"),
]  # fmt: skip

NONE = [
    "A 42-year-old man was seen near the bridge.",
    "A man of 42 years was seen near the bridge.",
    "He was born in 1962 and left in 2010.",
    "The doors open at 10:30 and close at 5 pm.",
    "Call 0800 123 4567 for help.",
    "She finished 42nd in the race.",
    "One of the reasons is the weather.",
    "Flight 370 left Gate 12 under article 155.",
    "In 2010, a quake killed 200 people in the valley.",
    "A similar fire killed 70 people five years ago.",
    "Spain won 2-1 on Saturday.",
    "No one was killed.",
    "The harbour was quiet.",
    "",
]


def shown(found: list[Figure]) -> str:
    """Figures as the tables above write them."""
    lines = []
    for one in found:
        ends = dict.fromkeys(f"{end:.15g}" for end in (one.low, one.high))
        lines.append(" ".join(filter(None, (one.kind, "-".join(ends), one.unit, one.bound))))
    return "; ".join(lines)


@pytest.mark.parametrize(("sentence", "wanted"), PLAIN)
def test_a_number_is_read_with_what_it_counts(sentence: str, wanted: str) -> None:
    assert shown(figures_in(said(sentence))) == wanted


@pytest.mark.parametrize(("language", "original", "sentence", "wanted"), TRANSLATED)
def test_a_translated_number_is_read_as_its_original_meant_it(
    language: str, original: str, sentence: str, wanted: str
) -> None:
    assert shown(figures_in(said(sentence, original, language, "ES"))) == wanted


@pytest.mark.parametrize("sentence", NONE)
def test_what_counts_nothing_of_now_is_no_figure(sentence: str) -> None:
    assert figures_in(said(sentence)) == []


def test_a_comparison_with_the_past_tells_of_now() -> None:
    assert shown(figures_in(said("The deadliest quake since 2010 killed 42 people."))) == (
        "killed 42 people"
    )


def test_a_point_before_three_digits_is_a_fraction_in_english_and_a_thousand_in_spanish() -> None:
    sentence = "The index of damage is 1.200 percent."
    assert figures_in(said(sentence))[0].low == 1.2
    assert figures_in(said(sentence, "1.200 por ciento", "es"))[0].low == 1200


@pytest.mark.parametrize(
    ("country", "sentence", "code"),
    [
        ("US", "It costs $40 million.", "USD"),
        ("CA", "It costs $40 million.", "CAD"),
        ("MX", "It costs $40 million.", "MXN"),
        ("AU", "It costs US$40 million.", "USD"),
        ("CL", "It costs 40 million pesos.", "CLP"),
        ("GB", "It costs 40 million Mexican pesos.", "MXN"),
        ("PK", "It costs 40 million rupees.", "PKR"),
        ("EG", "It costs 40 million pounds.", "EGP"),
        ("GB", "It costs £40m.", "GBP"),
        ("SN", "It costs 40 million CFA francs.", "XOF"),
        ("CM", "It costs 40 million francs CFA.", "XAF"),
        ("PL", "It costs 40 million zlotys.", "PLN"),
        ("JP", "It costs 40 million yen.", "JPY"),
        ("DE", "It costs EUR 40 million.", "EUR"),
    ],
)
def test_a_sum_is_in_the_currency_of_its_words_and_its_country(
    country: str, sentence: str, code: str
) -> None:
    [one] = figures_in(said(sentence, country=country))
    assert (one.kind, one.unit, one.low) == ("money", code, 40_000_000)


def test_a_date_is_a_day_and_without_a_year_the_nearest_one() -> None:
    [one] = figures_in(said("The vote is on 14 March."))
    assert (one.kind, one.said) == ("date", "14 March")
    assert datetime.fromtimestamp(one.low, UTC) == datetime(2027, 3, 14, tzinfo=UTC)
    [one] = figures_in(said("Talks began on November 3, 2025 in Oslo."))
    assert datetime.fromtimestamp(one.low, UTC) == datetime(2025, 11, 3, tzinfo=UTC)
    assert figures_in(said("He came on 31 February.")) == []


def test_a_figure_carries_its_words_and_its_sentence() -> None:
    article = text(7, "Forty dead in quake", "The quake killed at least 42 people.", country="PE")
    head, body = figures(article)
    assert (head.quote.number, head.low) == (HEADLINE, 40)
    assert (body.said, body.quote.number, body.quote.article_id) == ("at least 42 people", 0, 7)
    assert body.quote.english == "The quake killed at least 42 people."
    assert body.said in body.quote.english


@pytest.mark.parametrize(
    "body",
    [
        "",
        "word",
        "42",
        "1,2,3,4,5,6,7,8,9 " * 200,
        "one two three hundred thousand and " * 100,
        "killed " * 5_000,
        "x" * 5_000_000,
        "At least 42 people died " * 200_000,
        "Murieron 42 personas. 死者42人。 Погибли 42 человека. ٤٢ قتيلا",
        "$ € £ % - – 1. .1 1,, 1.1.1.1 00 000,000",
    ],
)
def test_no_text_is_too_odd(body: str) -> None:
    assert isinstance(figures(text(1, body[:300], body)), tuple)


def _story(*told: tuple[str, float, str]) -> list[Figure]:
    """Figures of one sentence each: (outlet, hours, sentence)."""
    texts: list[StoryText] = [
        text(at, "", sentence, outlet=outlet, hours=hours)
        for at, (outlet, hours, sentence) in enumerate(told)
    ]
    return [one for article in texts for one in figures(article)]


def _killed(*told: tuple[str, float, str]) -> Disagreement:
    [found] = disagreements(_story(*told))
    assert found.kind == "killed"
    return found


def test_a_lower_toll_after_a_higher_one_differs() -> None:
    found = _killed(("A", 0, "The fire killed 42 people."), ("B", 2, "The fire killed 30 people."))
    assert found.differ
    assert [one.low for one in found.figures] == [42, 30]


def test_two_tolls_at_one_time_differ() -> None:
    assert _killed(("A", 0, "It killed 42 people."), ("B", 0, "It killed 45 people.")).differ


def test_a_toll_that_only_rises_is_a_development() -> None:
    told = [("A", 0, "It killed 12."), ("B", 3, "It killed 30."), ("C", 8, "It killed 42.")]
    assert not _killed(*told).differ


def test_bounds_are_kept_to() -> None:
    assert not _killed(
        ("A", 0, "It killed 42 people."), ("B", 1, "It killed at least 40 people.")
    ).differ
    assert not _killed(("A", 0, "It killed 42."), ("B", 1, "It killed dozens of people.")).differ
    assert not _killed(("A", 0, "It killed 42."), ("B", 1, "It killed about 40 people.")).differ
    assert _killed(("A", 0, "It killed 42."), ("B", 1, "It killed more than 60 people."),
                   ("C", 2, "It killed 42.")).differ  # fmt: skip
    assert _killed(("A", 1, "It killed 42."), ("B", 0, "It killed at least 50 people.")).differ


def test_figures_a_day_apart_do_not_differ() -> None:
    assert not _killed(("A", 0, "It killed 42."), ("B", 30, "It killed 30.")).differ


def test_an_outlet_that_corrects_itself_does_not_differ() -> None:
    assert not _killed(("A", 0, "It killed 42."), ("A", 2, "It killed 30.")).differ


def test_a_part_of_a_total_does_not_differ_from_it() -> None:
    assert not _killed(("A", 0, "It killed 42 people."), ("B", 1, "It killed 12 soldiers.")).differ


def test_sums_differ_only_where_they_are_of_one_thing() -> None:
    of_damage = _story(
        ("A", 0, "Damage is put at $3 billion."),
        ("B", 1, "The damage amounts to $2 billion."),
        ("B", 1, "The bank lends $50 million."),
        ("C", 1, "A ticket costs $2."),
    )
    found = {one.kind: one.differ for one in disagreements(of_damage)}
    assert found == {"money: damage": True, "money": False}
    assert {subject_of(one) for one in of_damage} == {"damage", ""}


def test_measures_in_two_units_are_compared_in_one() -> None:
    found = disagreements(
        _story(
            ("A", 0, "It struck at a depth of 10 km."),
            ("B", 0, "It struck at a depth of 6.2 miles."),
        )
    )
    [depth] = found
    assert {one.unit for one in depth.figures} == {"km", "mi"}
    assert not depth.differ


def test_what_differs_comes_first_then_what_most_countries_count() -> None:
    texts = [
        text(1, "", "It killed 42.", "It injured 100.", "The quake had magnitude 6.", country="PE"),
        text(2, "", "It killed 30.", "It injured 100.", country="CL", hours=1),
        text(3, "", "It injured 100.", country="EC", hours=2),
    ]
    found = disagreements([one for article in texts for one in figures(article)])
    assert [(one.kind, one.differ) for one in found] == [
        ("killed", True), ("injured", False), ("magnitude", False),
    ]  # fmt: skip


def test_an_article_says_a_figure_once() -> None:
    article = text(
        1, "Quake kills 42 people", "The quake killed 42 people.", "In all 42 people died."
    )
    [found] = disagreements(figures(article))
    assert len(found.figures) == 1
