"""Where an outlet is likely based, and what speaks for it."""

from dataclasses import replace
from pathlib import Path

import pytest

from globe_app.errors import ResourceError
from globe_app.feeds.country_guess import Known, Places, guess_country
from globe_app.geo.country_names import country_called, load_country_names
from globe_app.model.subscribing import Guess, GuessedBy


@pytest.mark.parametrize(
    ("known", "country", "by"),
    [
        (Known(declared="fr"), "FR", GuessedBy.SELF),
        (Known(declared="ZZ", folders=("World", "Deutschland")), "DE", GuessedBy.FOLDER),
        (Known(folders=("日本",)), "JP", GuessedBy.FOLDER),
        (Known(folders=("Россия", "СМИ")), "RU", GuessedBy.FOLDER),
        (Known(folders=("News - España",)), "ES", GuessedBy.FOLDER),
        (Known(folders=("🇵🇹 jornais",)), "PT", GuessedBy.FOLDER),
        (Known(folders=("IT",)), "US", GuessedBy.READER),  # computers, as likely
        (Known(addresses=("https://paper.example.co.uk/",)), "GB", GuessedBy.DOMAIN),
        (Known(addresses=("https://papel.com.co/",)), "CO", GuessedBy.DOMAIN),
        (Known(addresses=("https://startup.co/",)), "US", GuessedBy.READER),
        (Known(addresses=("https://vijesti.me/",), languages=("cnr",)), "ME", GuessedBy.DOMAIN),
        (Known(addresses=("https://photos.me/",), languages=("en",)), "US", GuessedBy.LANGUAGE),
        (Known(addresses=("https://channel.tv/",), languages=("pt-BR",)), "BR", GuessedBy.REGION),
        (Known(titles=("Japan Today",)), "JP", GuessedBy.TITLE),
        (Known(titles=("Le Quotidien - Sénégal",)), "SN", GuessedBy.TITLE),
        (Known(folders=("French news",)), "FR", GuessedBy.TITLE),
        (Known(neighbours=("KE", "TZ", "KE")), "KE", GuessedBy.NEIGHBOURS),
        (Known(languages=("is",)), "IS", GuessedBy.LANGUAGE),
        (Known(languages=("zh-Hant",)), "TW", GuessedBy.LANGUAGE),
        (Known(languages=("xx",)), "US", GuessedBy.READER),
        (Known(), "US", GuessedBy.READER),
    ],
)  # fmt: skip
def test_a_country_is_guessed_by_the_surest_that_is_known(
    known: Known, country: str, by: GuessedBy, places: Places
) -> None:
    assert guess_country(known, places) == Guess(country, by)


def test_only_what_nothing_tells_for_sure_is_to_be_asked() -> None:
    assert Guess("FR", GuessedBy.DOMAIN).sure
    assert not Guess("FR", GuessedBy.LANGUAGE).sure


def test_a_language_of_the_readers_own_country_speaks_for_it(places: Places) -> None:
    known = Known(languages=("en",))
    assert guess_country(known, replace(places, home="NZ")).country == "NZ"
    assert guess_country(known, replace(places, home="DE")).country == "US"


def test_names_that_two_countries_share_mean_neither(places: Places) -> None:
    assert country_called("Korea", places.names) == ""
    assert country_called("France / Germany", places.names) == ""
    assert country_called("Niger", places.names) == "NE"
    assert country_called("Nigeria", places.names) == "NG"


def test_a_missing_or_damaged_list_of_names_is_told(tmp_path: Path) -> None:
    with pytest.raises(ResourceError, match="missing or damaged"):
        load_country_names(tmp_path)
    (tmp_path / "country_names.json").write_text("[1]")
    with pytest.raises(ResourceError, match="missing or damaged"):
        load_country_names(tmp_path)
