"""`read_date`: the forms of dates that feeds are known to write, and what is no date for certain.

Forms after the tests of feedparser and after reports of feed readers; every value here is typed by hand.
"""

import string
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from globe_app.feeds.calendars import from_solar_hijri
from globe_app.feeds.dates import EARLIEST, read_date

MOMENT = datetime(2026, 11, 24, 15, 7, 41, tzinfo=UTC)
# all of them are this moment (or its minute), with the outlet's country
USUAL = [
    ("Tue, 24 Nov 2026 15:07:41 +0000", ""),
    ("Tue, 24 Nov 2026 15:07:41 GMT", ""),
    ("Tuesday, 24-Nov-26 15:07:41 GMT", ""),
    ("24 Nov 2026 15:07:41 UT", ""),
    ("Tue Nov 24 15:07:41 2026", ""),
    ("Tue Nov 24 16:07:41 CET 2026", ""),
    ("Tue, 24 Nov 2026 10:07:41 EST", ""),
    ("Tue, 24 Nov 26 15:07:41 Z", ""),
    ("2026-11-24T15:07:41Z", ""),
    ("20261124T150741Z", ""),
    ("2026-11-24T16:07:41+0100", ""),
    ("2026-11-24T16:07:41 +01:00", ""),
    ("2026-11-24T15:07:41,500Z", ""),
    ("2026-W48-2T15:07:41Z", ""),
    ("2026-328T15:07:41Z", ""),
    ("2026/11/24 15:07:41", ""),
    ("11/24/2026 3:07:41 PM", ""),
    ("24/11/2026 15:07:41", ""),
    ("24.11.2026 15:07:41", ""),
    ("24.11.2026, 15:07:41 Uhr", ""),
    ("2026-11-24 15:07:41 UTC", ""),
    ("Nov 24, 2026 3:07:41 PM", ""),
    ("November 24, 2026 at 3:07:41 p.m. GMT", ""),
    ("1795532861", ""),
    ("1795532861000", ""),
    ("Wed, 24 Nov 2026 20:37:41+5:30", ""),
    ("Tue, 24 Nov 2026 20:37:41 IST", "IN"),
    ("Tue, 24 Nov 2026 16:07:41 IST", "IE"),
    ("Tue, 24 Nov 2026 17:07:41 IST", "IL"),
    ("Tue, 24 Nov 2026 23:07:41 CST", "CN"),
    ("Tue, 24 Nov 2026 09:07:41 CST", "US"),
    ("Tue, 24 Nov 2026 21:07:41 BST", "BD"),
    ("24 พฤศจิกายน 2569 เวลา 15:07:41 GMT", ""),
    ("Tue, 24 November 2026 15:07:41 PM GMT", ""),
    ("Tue Nov 24 2026 16:07:41 GMT+0100 (Central European Standard Time)", ""),
    ("2026-11-24T16:07:41+01:00[Europe/Berlin]", ""),
    ("2026-11-24 16:07:41 Europe/Berlin", ""),
    ("2026-11-24 15:07:41.123", ""),
    ("Tue, 24 Nov 2026 15:07:41 +00:00", ""),
    ("Tue,24 Nov 2026 15:07:41 GMT", ""),
    ("Tue, 24 Nov 2026, 15:07:41 GMT", ""),
    ("Tue, 24 Nov 2026 15:07:41 GMT+00:00", ""),
    ("Sun, 24 Nov 2026 15:07:41 GMT", ""),
    ("24th November 2026 15:07:41", ""),
    ("Tue, 24 Nov 2026 15:7:41 GMT", ""),
    ("2026-11-24 3:07:41 PM", ""),
    ("15:07:41 24/11/2026", ""),
    ("15:07:41, 24 Nov 2026", ""),
    ("Salı, 24 Kas 2026 15:07:41 GMT", ""),
    ("24 नवंबर 2026 15:07:41", ""),
    ("2026-11-24T15:07:41", ""),
    ("2026-11-24 15:07:41 Z", ""),
    ("  2026-11-24T15:07:41Z\n", ""),
    ("2026.11.24 15:07:41", ""),
    ("Tue 24 Nov 2026 15:07:41 +0000", ""),
    ("24/Nov/2026:15:07:41 +0000", ""),
    ("Nov-24-2026 15:07:41", ""),
    ("2026-Nov-24 15:07:41", ""),
    ("2026-11-24 15:07", ""),
    ("24/11/2026 22:07:41 (GMT+7)", "VN"),
    ("2026-11-24 23:07:41 (UTC+08:00)", ""),
    ("24.11.2026 16:07:41 (CET)", "DE"),
    ("2026-11-24 17:07:41 [+0200]", ""),
    ("24 Nov 2026 15:07:41 (updated)", ""),
]  # fmt: skip
IN_OTHER_LANGUAGES = [
    ("2026년 11월 25일 00:07:41", "ko", ""),
    ("2026-11-25 오전 0:07:41 +0900", "ko", ""),
    ("2026年11月25日 00時07分41秒", "ja", ""),
    ("令和8年11月25日(水) 0:07:41", "ja", ""),
    ("2026年11月24日 下午11:07:41", "zh", ""),
    ("2026年11月24日23时07分41秒", "zh", ""),
    ("24 พ.ย. 2569 22:07:41 +0700", "th", ""),
    ("3 آذر 1405 18:37:41", "fa", ""),
    ("۳ آذر ۱۴۰۵، ۱۸:۳۷:۴۱", "fa", ""),
    ("1405/09/03 18:37:41", "fa", "IR"),
    ("24 نوامبر 2026 15:07:41 GMT", "fa", ""),
    ("الثلاثاء 24 نوفمبر 2026 15:07:41", "ar", ""),
    ("الثلاثاء، 24 تشرين الثاني 2026 - 15:07:41", "ar", ""),
    ("24 تشرين الثاني/نوفمبر 2026 15:07:41", "ar", ""),
    ("24 نوفمبر 2026 3:07:41 م", "ar", ""),
    ("24 בנובמבר 2026 15:07:41", "he", ""),
    ("मंगलवार, 24 नवंबर 2026 15:07:41", "hi", ""),
    ("२४ नवम्बर २०२६ १५:०७:४१", "hi", ""),
    ("Τρί, 24 Νοέ 2026 15:07:41 +0000", "el", ""),
    ("Τρίτη, 24 Νοεμβρίου 2026 15:07:41", "el", ""),
    ("2026. november 24. 15:07:41", "hu", ""),
    ("2026. nov. 24., kedd 15:07:41", "hu", ""),
    ("2026-november-24T15:07:41+00:00", "hu", ""),
    ("24 listopada 2026 15:07:41", "pl", ""),
    ("24 listopad 2026 15:07:41", "cs", ""),
    ("24. listopadu 2026 15:07:41", "cs", ""),
    ("wt., 24 lis 2026 15:07:41 +0000", "pl", ""),
    ("24 ноября 2026, 15:07:41", "ru", ""),
    ("24 листопада 2026 р. 15:07:41", "uk", ""),
    ("Вт, 24 ноя 2026 18:07:41 MSK", "ru", ""),
    ("24. Nov. 2026 15:07:41", "de", ""),
    ("Di, 24 Nov 2026 16:07:41 MEZ", "de", ""),
    ("mar., 24 nov. 2026 16:07:41 +0100", "fr", ""),
    ("mar, 24 nov 2026 15:07:41", "it", ""),
    ("mar 24 nov 2026 15:07:41", "es", ""),
    ("martes, 24 de noviembre de 2026, 15:07:41", "es", ""),
    ("Ter, 24 Nov 2026 12:07:41 -0300", "pt-BR", ""),
    ("24 de nov. de 2026 15:07:41", "pt", ""),
    ("24 Kasım 2026 Salı 15:07:41", "tr", ""),
    ("Sal, 24 Kas 2026 18:07:41 +0300", "tr", ""),
    ("tirsdag 24. november 2026 kl. 15:07:41", "nb", ""),
    ("24 marraskuuta 2026 klo 15.07.41", "fi", ""),
    ("Ti, 24 Mar 2026 15:07:41 +0000", "fi", ""),
    ("Ngày 24 tháng 11 năm 2026, 15:07:41", "vi", ""),
    ("24 thg 11 2026 15:07:41", "vi", ""),
    ("Thứ Ba, 24/11/2026 15:07:41 GMT+0", "vi", ""),
    ("Selasa, 24 November 2026 22:07:41 WIB", "id", ""),
    ("24. nóvember 2026 15:07:41", "is", ""),
    ("24 noiembrie 2026 15:07:41", "ro", ""),
    ("2026 m. lapkričio 24 d. 15:07:41", "lt", ""),
    ("2026. gada 24. novembris 15:07:41", "lv", ""),
    ("24 нояб. 2026 г., 15:07:41", "ru", ""),
    ("24 נוב׳ 2026 15:07:41", "he", ""),
    ("24-11-2026 15:07:41", "nl", ""),
    ("24 d'novembre de 2026 15:07:41", "ca", ""),
    ("Tue, 24 Noe 2026 15:07:41 GMT", "mi", ""),
    ("Lab, 24 Ngw 2026 15:07:41", "tn", ""),
    ("24 lapkr. 2026 15:07:41", "lt", ""),
    ("2026ko azaroaren 24a, 15:07:41", "eu", ""),
    ("24 Tachwedd 2026 15:07:41", "cy", ""),
    ("24 november 2026 15:07:41", "nl", ""),
    ("2026.11.24. 15:07:41", "hu", ""),
    ("2026. 11. 24. 15:07:41", "ko", ""),
    ("24.11.26 15:07:41", "de", ""),
    ("24 Novembre 2026 à 15h07", "fr", ""),
    ("24/11/2026 - 15h07", "pt", ""),
    ("Mardi 24 novembre 2026 15 h 07", "fr", ""),
    ("2026/11/25(水) 0:07:41", "ja", "JP"),
    ("2026/11/25 午前0:07:41", "", ""),
    ("2026.11.25(수) 00:07:41", "ko", ""),
    ("2026-11-24 星期二 23:07:41", "zh", ""),
    ("2026-11-24 (周二) 23:07:41", "zh", ""),
    ("2026/11/24 下午 11:07:41", "zh", "TW"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "country"), USUAL)
def test_the_forms_of_standards_and_of_software_are_read(text: str, country: str) -> None:
    found = read_date(text, country=country)
    assert found in (MOMENT, MOMENT.replace(second=0))
    assert found is not None
    assert found.tzinfo is UTC


@pytest.mark.parametrize(("text", "language", "country"), IN_OTHER_LANGUAGES)
def test_dates_are_read_in_the_languages_of_the_catalogue(
    text: str, language: str, country: str
) -> None:
    assert read_date(text, language=language, country=country) in (MOMENT, MOMENT.replace(second=0))


@pytest.mark.parametrize(("text", "expected"), [
    ("Thu, 01 Jan 2004 19:48:21 GMT", (2004, 1, 1, 19, 48, 21)),
    ("Sun Jan  4 16:29:06 2004", (2004, 1, 4, 16, 29, 6)),
    ("Thu,01 Jan 2004 19:48 GMT", (2004, 1, 1, 19, 48, 0)),
    ("Thu, Jan 01 2004 19:48:21 GMT", (2004, 1, 1, 19, 48, 21)),
    ("01 Jan 04 19:48:21 GMT", (2004, 1, 1, 19, 48, 21)),
    ("Fri, 2006/09/15 08:19:53 EDT", (2006, 9, 15, 12, 19, 53)),
    ("2004-07-08 23:56:58.0", (2004, 7, 8, 23, 56, 58)),
    ("2003-12-31T10:14:55+03:30", (2003, 12, 31, 6, 44, 55)),
    ("20031231T101455Z", (2003, 12, 31, 10, 14, 55)),
    ("2003335", (2003, 12, 1)),
    ("2004-јули-13 9:15", (2004, 7, 13, 9, 15)),
    ("2004-július-13T9:15-05:00", (2004, 7, 13, 14, 15)),
    ("Κυρ, 11 Ιούλ 2004 12:00:00 EST", (2004, 7, 11, 17, 0, 0)),
    ("2004년 05월 28일 01:31:15", (2004, 5, 27, 16, 31, 15)),
    ("2004-05-25 오후 11:23:17", (2004, 5, 25, 14, 23, 17)),
    ("Seg, 24 Set 2018 19:42:40 -0300", (2018, 9, 24, 22, 42, 40)),
    ("Wed, 11 Sep 2019 22:52:30+5:30", (2019, 9, 11, 17, 22, 30)),
    ("2026/9/7 08:30", (2026, 9, 7, 8, 30)),
    ("Mi, 14 Okt 2026 10:00:00 +0200", (2026, 10, 14, 8, 0)),
    ("Ke, 14 Lok 2026 11:34:37 +0000", (2026, 10, 14, 11, 34, 37)),
    ("dom, 22 nov 2026 18:55:00 GMT", (2026, 11, 22, 18, 55)),
    ("Tue, 24 Nov 2026 24:00:00 GMT", (2026, 11, 25)),
    ("2026-11-24T24:00:00Z", (2026, 11, 25)),
    ("2016-12-31T23:59:60Z", (2016, 12, 31, 23, 59, 59)),
    ("Nov 24, 2026 12:05 AM", (2026, 11, 24, 0, 5)),
    ("Nov 24, 2026 12:05 PM", (2026, 11, 24, 12, 5)),
    ("24 Nov 99 10:00 GMT", (1999, 11, 24, 10)),
    ("2026-11-24", (2026, 11, 24)),
    ("Tuesday, 24 November 2026", (2026, 11, 24)),
    ("am 24.11.2026 um 12:07 Uhr", (2026, 11, 24, 12, 7)),
    ("12:07 Uhr am 24.11.2026", (2026, 11, 24, 12, 7)),
    ("Mon, May 25 2020 04:45:26 +0000", (2020, 5, 25, 4, 45, 26)),
    ("ma, 08 okt 2018 10:09:29 +0000", (2018, 10, 8, 10, 9, 29)),
    ("Sun, 15 Dec 2024 12:15 PM", (2024, 12, 15, 12, 15)),
    ("Thu, 02 Sep 2021 20:0:0 Z", (2021, 9, 2, 20)),
    ("17 Mar 2020 23:00:00 AEDT", (2020, 3, 17, 12)),
    ("Tue, 27 Jun 2017 18:14:21 GMT-0700", (2017, 6, 28, 1, 14, 21)),
    ("Aug 15, 2019", (2019, 8, 15)),
    ("Tue, 11/24/2026 - 15:07", (2026, 11, 24, 15, 7)),
    ("2026-11-24 15:07:41 +0800 CST", (2026, 11, 24, 7, 7, 41)),
    ("Tue, 24 Nov 2026 10:00:00 XYZ", (2026, 11, 24, 10)),  # RFC 5322, 4.3: an unknown name is UTC
])  # fmt: skip
def test_further_forms_are_read(text: str, expected: tuple[int, ...]) -> None:
    assert read_date(text) == datetime(*expected, tzinfo=UTC)  # type: ignore[misc]


@pytest.mark.parametrize(("text", "language", "expected"), [
    ("24 de noviembre de 2026, 3:07 de la tarde", "es", (2026, 11, 24, 15, 7)),
    ("24.11.2026, 3:07 nachmittags", "de", (2026, 11, 24, 15, 7)),
    ("24 नवंबर 2026 शाम 5:07", "hi", (2026, 11, 24, 17, 7)),
    ("24 ноября 2026, 3:07 вечера", "ru", (2026, 11, 24, 15, 7)),
    ("24/11/2026 3:07 CH", "vi", (2026, 11, 24, 15, 7)),
    ("24. lis 2026. 15:07", "hr", (2026, 10, 24, 15, 7)),
    ("24. lis 2026 15:07", "cs", (2026, 11, 24, 15, 7)),
    ("২৪ নভেম্বর ২০২৬, ১৫:০৭", "bn", (2026, 11, 24, 15, 7)),
    ("Selasa, 24 Nopember 2026 15:07 WIB", "id", (2026, 11, 24, 8, 7)),
    ("24 қараша 2026 ж. 15:07", "kk", (2026, 11, 24, 15, 7)),
    ("2026 оны 11 сарын 24 15:07", "mn", (2026, 11, 24, 15, 7)),
    ("24 พ.ย. 69 15:07", "th", (2026, 11, 24, 15, 7)),
    ("2569-11-24T15:07:41+07:00", "th", (2026, 11, 24, 8, 7, 41)),
    ("1405-09-03T15:07:41+03:30", "fa", (2026, 11, 24, 11, 37, 41)),
    ("民國115年11月24日 15:07", "zh-Hant", (2026, 11, 24, 7, 7)),
])  # fmt: skip
def test_further_forms_of_other_languages_are_read(
    text: str, language: str, expected: tuple[int, ...]
) -> None:
    assert read_date(text, language=language) == datetime(*expected, tzinfo=UTC)  # type: ignore[misc]


@pytest.mark.parametrize(("name", "country", "hours"), [
    ("IST", "IN", 5.5), ("IST", "IE", 1), ("IST", "IL", 2), ("IST", "", 5.5), ("CST", "CN", 8),
    ("CST", "TW", 8), ("CST", "CU", -5), ("CST", "US", -6), ("CST", "MX", -6), ("BST", "GB", 1),
    ("BST", "BD", 6), ("AST", "SA", 3), ("AST", "IQ", 3), ("AST", "PR", -4), ("EST", "US", -5),
    ("EST", "AU", 10), ("PST", "US", -8), ("PST", "PH", 8), ("AMT", "AM", 4), ("AMT", "BR", -4),
    ("CET", "", 1), ("CEST", "", 2), ("EET", "", 2), ("EEST", "", 3), ("MSK", "", 3), ("JST", "", 9),
    ("KST", "", 9), ("HKT", "", 8), ("SGT", "", 8), ("WIB", "", 7), ("WITA", "", 8), ("WIT", "", 9),
    ("EAT", "", 3), ("WAT", "", 1), ("CAT", "", 2), ("SAST", "", 2), ("PKT", "", 5), ("NPT", "", 5.75),
    ("AEST", "", 10), ("AEDT", "", 11), ("NZST", "", 12), ("NZDT", "", 13), ("MESZ", "", 2),
    ("ET", "", -5), ("PT", "", -8), ("UT", "", 0), ("Z", "", 0), ("gmt", "", 0), ("est", "", -5),
    ("Asia/Kolkata", "", 5.5), ("America/Argentina/Buenos_Aires", "", -3), ("GMT+2", "", 2),
    ("UTC+03:00", "", 3), ("GMT-0330", "", -3.5), ("+5:30", "", 5.5), ("+0530", "", 5.5), ("+530", "", 5.5),
    ("-03", "", -3), ("+1", "", 1), ("\u22125:00", "", -5), ("-05:00 EST", "", -5), ("+0100 (CET)", "", 1),
])  # fmt: skip
def test_zones_are_those_of_the_outlets_country(name: str, country: str, hours: float) -> None:
    found = read_date(f"Tue, 24 Nov 2026 12:00:00 {name}", country=country)
    assert found == datetime(2026, 11, 24, 12, tzinfo=UTC) - timedelta(hours=hours)


@pytest.mark.parametrize(("text", "language", "country", "month"), [
    ("05/11/2026 10:00", "en", "US", 5), ("05/11/2026 10:00", "en-US", "", 5),
    ("05/11/2026 10:00", "en", "GB", 11), ("05/11/2026 10:00", "en-GB", "", 11),
    ("05/11/2026 10:00", "fr", "", 11), ("05/11/2026 10:00", "", "BR", 11),
    ("05-11-2026", "nl", "NL", 11), ("05.11.2026", "", "", 11), ("11/11/2026", "", "", 11),
    ("11/13/2026", "", "", 11), ("13/11/2026", "", "", 11), ("05/11/26", "es", "ES", 11),
    ("05/11/2026 3:07 PM", "en", "GB", 11),
])  # fmt: skip
def test_day_and_month_are_told_apart_by_country_and_language(
    text: str, language: str, country: str, month: int
) -> None:
    found = read_date(text, language=language, country=country)
    assert found is not None
    assert (found.year, found.month) == (2026, month)


@pytest.mark.parametrize(("text", "country"), [
    ("05/11/2026", ""), ("05-06-2026 10:00", ""), ("05/11/2026", "CA"), ("26/11/24", ""),
    ("26/11/24", "CN"), ("11/05/2026 3:07 PM", "FR"), ("26-11-24", ""),
])  # fmt: skip
def test_a_date_that_could_be_two_is_none(text: str, country: str) -> None:
    assert read_date(text, country=country) is None


@pytest.mark.parametrize("text", [
    "", " ", "yesterday", "3 hours ago", "gestern", "hoy", "now", "2026", "2026-11", "Nov 2026", "24 Nov",
    "15:07", "12", "0", "-1", "Tue, 31 Feb 2026 10:00:00 GMT", "2026-13-40", "2026-11-24T25:00:00Z",
    "Tue, 24 Nov 2026 10:61:00 GMT", "0001-01-01T00:00:00Z", "Mon, 01 Jan 0001 00:00:00 GMT",
    "1970-01-01T00:00:00Z", "Thu, 01 Jan 1970 00:00:00 GMT", "1989-12-31T23:59:59Z", "0000-00-00 00:00:00",
    "9999-12-31T23:59:59-14:00", "24 Nov 2026 15:07 +9900", "1 2 3", "24 Nov 26 24", "24 Foo 2026",
    "24 Nov 2026 to 26 Nov 2026", "24 رمضان 1448", "31 Nov 2026",
    "24/13/2026", "99999999999999999999", "Nov 24 Dec 2026 10:00 and so on and on", "2026-366", "\0",
    "Tue, 24 Nov 2026 10:00:00 GMT" * 40, "24" + " " * 2000 + "Nov 2026 x" + "y" * 200,
])  # fmt: skip
def test_what_is_no_whole_date_within_range_is_none(text: str) -> None:
    assert read_date(text, language="fr", country="FR") is None


def test_a_long_run_of_spaces_is_no_part_of_a_date() -> None:
    assert read_date("24 Nov" + " " * 300 + "2026") == datetime(2026, 11, 24, tzinfo=UTC)


@pytest.mark.parametrize(("year", "month", "day", "expected"), [
    (1405, 9, 3, "2026-11-24"), (1399, 12, 30, "2021-03-20"), (1400, 1, 1, "2021-03-21"),
    (1403, 12, 30, "2025-03-20"), (1404, 1, 1, "2025-03-21"), (1375, 1, 1, "1996-03-20"),
    (1357, 11, 22, ""), (1405, 12, 30, ""), (1405, 13, 1, ""), (1405, 7, 31, ""), (1405, 0, 1, ""),
])  # fmt: skip
def test_days_of_the_solar_hijri_calendar(year: int, month: int, day: int, expected: str) -> None:
    found = from_solar_hijri(year, month, day)
    assert (found.isoformat() if found else "") == expected


MOMENTS = st.datetimes(datetime(1990, 1, 2), datetime(2100, 1, 1)).map(
    lambda d: d.replace(microsecond=0)
)


@given(MOMENTS, st.integers(-14 * 60, 14 * 60))
def test_what_a_moment_is_written_as_is_read_as_that_moment(moment: datetime, minutes: int) -> None:
    sign, offset = "-" if minutes < 0 else "+", divmod(abs(minutes), 60)
    utc = moment.replace(tzinfo=UTC) - timedelta(minutes=minutes)
    if utc < EARLIEST:
        return
    zone = f"{sign}{offset[0]:02}{offset[1]:02}"
    for form in (
        "%a, %d %b %Y %H:%M:%S ",
        "%Y-%m-%dT%H:%M:%S",
        "%Y/%m/%d %H:%M:%S ",
        "%B %d, %Y %I:%M:%S %p ",
    ):
        assert read_date(moment.strftime(form) + zone) == utc


WORDS = st.sampled_from([
    "Tue", "24", "Nov", "2026", "15:07:41", "+0100", "GMT", "T", "/", "-", ".", ",", "年", "月", "日",
    "pm", "下午", "1405", "2569", "พ.ย.", "W48", "Z", "(", ")", "٤", "e", "令和", "h",
])  # fmt: skip


@settings(max_examples=500, deadline=None)
@given(
    st.lists(WORDS | st.text(string.digits + " :-/.T", max_size=5), max_size=12).map(" ".join)
    | st.lists(WORDS, max_size=12).map("".join)
    | st.text(max_size=120),
    st.sampled_from(["", "fa", "th", "hu", "de", "zh", "not a tag", "x" * 50]),
    st.sampled_from(["", "US", "IR", "KR", "CA", "??"]),
)
def test_any_text_is_a_date_in_range_or_none(text: str, language: str, country: str) -> None:
    found = read_date(text, language=language, country=country)
    assert found is None or (found >= EARLIEST and found.tzinfo is UTC)
