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
        # elided articles and prepositions, suffixes after an apostrophe
        ("Le port de l'Inde et celui de l’Égypte rouvrent", "fr", {"IN", "EG"}),
        ("Les trains d'Arabie saoudite et d’Italie", "fr", {"SA", "IT"}),
        ("I treni dell'India e nell’Ucraina occidentale", "it", {"IN", "UA"}),
        ("El vaixell d'Algèria salpa de l'Iran", "ca", {"DZ", "IR"}),
        ("Il-vapur tal-Ġappun u l-ferrovija ta' l'Italja", "mt", {"JP", "IT"}),
        ("Nepal'de köprü açıldı, Suudi Arabistan'a feribot", "tr", {"NP", "SA"}),
        ("NEPAL'DEN DÖNEN GEMİ, ÇİN'E", "tr", {"NP"}),
        ("Поїзд до В'єтнаму запізнився", "uk", {"VN"}),
        # cases
        ("Паром из Индии в Грузию, поезда России, мост в Китае", "ru", {"IN", "GE", "RU", "CN"}),
        ("Торговля с Чехией, Сербией и Литвой", "ru", {"CZ", "RS", "LT"}),
        ("Пором з Індії до Грузії, потяги Росії, міст у Китаї", "uk", {"IN", "GE", "RU", "CN"}),
        ("Prom z Rosji, pociąg w Indiach, most we Włoszech", "pl", {"RU", "IN", "IT"}),
        ("Trenurile Turciei, podul Chinei și vaporul Indiei", "ro", {"TR", "CN", "IN"}),
        ("Most u Grčkoj, vlak iz Francuske", "hr", {"GR", "FR"}),
        ("Vlaky z Litvy a mosty v Česku", "cs", {"LT", "CZ"}),
        ("ভারতের ট্রেন, চীনের সেতু, ইতালিতে বন্যা", "bn", {"IN", "CN", "IT"}),
        ("चीन की रेल और रूस का पुल, भारत में बारिश", "hi", {"CN", "RU", "IN"}),
        ("भारताच्या गाड्या, चीनमध्ये पूल", "mr", {"IN", "CN"}),
        ("საქართველოს მატარებელი, ხიდი ინდოეთში, გემი ირანიდან", "ka", {"GE", "IN", "IR"}),
        ("Cầu ở Lào, tàu Nga sang Mỹ", "vi", {"LA", "RU", "US"}),
        ("네팔의 다리와 인도에서 온 기차", "ko", {"NP", "IN"}),
        ("페루에서는 다리가, 가나의 배는", "ko", {"PE", "GH"}),
        # what only looks like a country
        ("Indice, indices et Index de la Bourse", "fr", set()),
        ("L'Indice de l'Industrie d'Irène chez l'Indigo", "fr", set()),
        ("Georges, François et Roman dînent au Palais", "fr", set()),
        ("Francisco y Romana visitan a Georgina en San Francisco", "es", set()),
        ("Dell'Indice parla Francesco con Romano", "it", set()),
        ("Der Roman von Georg Franz steht auf dem Index, ein Indiz für Sirius", "de", set()),
        ("Индикатор, Индиго и Индюк. Самой Даниил Романов. Сироп. Литвинов.", "ru", set()),
        ("Индекс. Герман Францишек и Россини", "ru", set()),
        ("Малий Данило, Індик та Індекс", "uk", set()),
        ("Indyk, Indeks, Franciszek i Roman", "pl", set()),
        ("Indicele, Georgescu și Romanul", "ro", set()),
        ("তিনি হাসপাতালে ভর্তি, চিনি ও ভরাট", "bn", set()),
        ("अस्पताल में भर्ती, चीनी और रेस", "hi", set()),
        ("ინდაური, თურმე, რომანი და დანიელი", "ka", set()),
        ("인도적 지원과 교통 수단, 범인 인도하기로", "ko", set()),
        ("가나요, 페루시안", "ko", set()),
        ("3ポイント差で首位、インド洋を渡る", "ja", set()),
        ("南インドとフランスドイツ共同", "ja", {"IN", "FR", "DE"}),
        ("马里兰州与马里奥，印度洋", "zh", set()),
        ("马里与印度", "zh", {"ML", "IN"}),
        ("Cada liberal celebra la Liberación", "es", set()),
        ("Benim evim", "tr", set()),
        ("وزارة المالية في سان فرانسيسكو", "ar", set()),
        ("Gordan, Kenji e Sirio", "pt", set()),
        ("La Perlo y d'indianos", "eo", set()),
    ],
)
def test_countries_are_found_by_their_names(
    mentions: CountryMentions, text: str, language: str, codes: set[str]
) -> None:
    assert mentions.named_in(text, language) == codes


@pytest.mark.parametrize("text", ["x" * 200_000, "漢" * 200_000, "\u0301" * 50_000, "A " * 100_000])
def test_long_and_odd_texts_name_no_country(mentions: CountryMentions, text: str) -> None:
    assert mentions.named_in(text, "zz") == frozenset()
