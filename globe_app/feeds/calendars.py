"""Years and days of other calendars: Buddhist, Japanese era, Solar Hijri (Iran and Afghanistan)."""

from datetime import date, timedelta

BUDDHIST_YEARS = 543  # ahead of the common era, since 1941
SOLAR_HIJRI_YEARS = range(1360, 1500)  # 1981 to 2121
ERAS = {
    "昭和": 1925,
    "平成": 1988,
    "令和": 2018,
    "民國": 1911,
    "民国": 1911,
}  # the year before their first
_MONTHS_FA = "فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند"
_MONTHS_PS = "وری غویی غبرګولی چنګاښ زمری وږی تله لړم لیندۍ مرغومی سلواغه کب"
_MONTHS_DARI = "حمل ثور جوزا سرطان اسد سنبله میزان عقرب قوس جدی دلو حوت"
SOLAR_HIJRI_MONTHS = {
    name: month
    for names in (_MONTHS_FA, _MONTHS_PS, _MONTHS_DARI)
    for month, name in enumerate(names.split(), 1)
}
_EPOCH = date(1981, 3, 21)  # 1 Farvardin 1360
_LEAP_REMAINDERS = (1, 5, 9, 13, 17, 22, 26, 30)  # of a cycle of 33 years


def from_solar_hijri(year: int, month: int, day: int) -> date | None:
    """The Gregorian date; None when there is no such day.

    The 33-year cycle of leap years, exact from 1360 to 1499 (Borkowski, "The Persian calendar for 3000
    years", 1996).
    """
    if year not in SOLAR_HIJRI_YEARS or not 1 <= month <= 12:
        return None
    length = 31 if month <= 6 else 30 if month <= 11 or _is_leap(year) else 29
    if not 1 <= day <= length:
        return None
    before = sum(366 if _is_leap(one) else 365 for one in range(SOLAR_HIJRI_YEARS.start, year))
    months = 31 * (month - 1) - max(0, month - 7)
    return _EPOCH + timedelta(days=before + months + day - 1)


def _is_leap(year: int) -> bool:
    return year % 33 in _LEAP_REMAINDERS
