"""Round-ups are recognised in many languages; real reports are not taken for them."""

import csv
import json
from pathlib import Path

import pytest

from globe_app.geo.countries import Countries
from globe_app.geo.country_mentions import load_country_mentions
from globe_app.stories.event_facts import FindCountries
from globe_app.stories.roundups import has_round_up_label, is_round_up
from tests import invented
from tests.like_events import like_events

HEADLINES = Path(__file__).resolve().parents[3] / "shared" / "data" / "headline-stories-dev.csv"
LEAD_CHARS = 400

LABELLED = [
    "World in brief: Monday, March 2", "Sport in brief: late win for Rovers, rower banned, chess draw",
    "Business briefs: bank buys rival, oil falls", "News in brief", "Your Tuesday briefing",
    "Morning briefing: flood, vote, snow", "Five things to know today", "5 things to know for Thursday",
    "The week in pictures", "What the papers say – Friday", "Evening headlines", "Top stories of the day",
    "Friday's front pages", "Asia round-up", "Markets digest | weekly digest", "The world in brief",
    "El mundo en breve: inundaciones, una votación y nieve", "Titulares del día", "Breves internacionales",
    "Resumen de noticias del martes", "O mundo em resumo", "Breves de desporto", "Manchetes de hoje",
    "Le monde en bref : crue au Kenya, vote au Pérou", "Revue de presse", "L'essentiel de l'actualité",
    "Kurz gemeldet: Flut in Kenia, Wahl in Peru", "Meldungen des Tages", "Das Wichtigste am Morgen",
    "Notizie in breve: alluvione, voto, neve", "Rassegna stampa", "Kort nieuws: overstroming en verkiezing",
    "Världen i korthet", "Nyheder i korthed: kort nyt", "Verden i korte trekk", "Maailma lyhyesti",
    "Świat w skrócie: powódź, wybory, śnieg", "Przegląd prasy", "Svět ve zkratce", "Svet v skratke",
    "A világ röviden", "Lumea pe scurt", "Svijet ukratko: poplava, izbori", "Свет укратко", "Светът накратко",
    "Bota shkurt", "Pasaulis trumpai", "Pasaule īsumā", "Maailm lühidalt", "Ο κόσμος εν συντομία",
    "Главные новости за 2 марта", "Коротко: наводнение, выборы, снег", "Світ коротко: повінь, вибори, сніг",
    "Dünyadan kısa kısa: sel, seçim, kar", "Günün özeti", "موجز الأنباء: فيضان وانتخابات وثلوج",
    "أبرز العناوين", "خبرهای کوتاه: سیل، انتخابات و برف", "خبروں کا خلاصہ", "העולם בקצרה: שיטפון, בחירות, שלג",
    "दुनिया संक्षेप में: बाढ़, मतदान और बर्फ़", "व्यापार संक्षेप: बैंक, तेल और सोना",
    "आज की बड़ी खबरें", "বিশ্ব সংক্ষেপে: বন্যা, নির্বাচন, তুষার",
    "உலகம் சுருக்கமாக", "ప్రపంచం క్లుప్తంగా", "ലോകം ചുരുക്കത്തിൽ", "ข่าวสั้นรอบโลก", "สรุปข่าววันนี้",
    "Điểm tin thế giới sáng thứ Hai", "Tin vắn: lũ lụt, bầu cử, tuyết", "Berita singkat dunia",
    "Dunia secara ringkas", "Habari kwa ufupi: mafuriko, uchaguzi, theluji", "Dunia kwa ufupi",
    "Labarai a takaice", "ዓለም በአጭሩ", "მსოფლიო მოკლედ: წყალდიდობა, არჩევნები", "Աշխարհը համառոտ",
    "国际简讯：洪水、选举、大雪", "今日要闻", "國際短訊", "世界の短信", "きょうの主なニュース", "국제 단신: 홍수, 선거, 폭설",
    "간추린 뉴스", "오늘의 주요 뉴스",
]  # fmt: skip
REPORTS = [
    "Minister makes brief visit to flooded town", "Lawyers file briefs in pipeline case",
    "White House briefing turns into row over tariffs", "A brief history of the Danube floods",
    "Three things we learned from the cup final", "13 things we will miss most about the old market",
    "Digest of ancient laws found in Cairo library", "Middle East crisis live: strait closed again",
    "El Gobierno aprueba un breve plan contra la sequía", "Un bref séisme réveille Nice",
    "Kurz vor Weihnachten streiken die Lokführer", "Krótko trwała radość kibiców Lecha w Poznaniu",
    "Коротко о погоде не расскажешь: ливень затопил полгорода за ночь", "Floods, fires and a very long summer in Greece",
    "Kısa devre yangın çıkardı: fabrikada üç işçi yaralandı", "快讯：肯尼亚发生洪灾", "속보: 케냐 홍수로 9명 사망",
    "Man, 34, of Leeds, jailed", "Paris, Rome and Madrid join rail plan", "Bulletin board hacker sentenced",
]  # fmt: skip
UNLABELLED = [
    "सोमवार की हलचल\nक्रिकेट: नागपुर में मेज़बान टीम ने पहला टेस्ट पारी से जीता। तैराकी: पंद्रह साल की लड़की ने राष्ट्रीय रिकॉर्ड"
    " तोड़ा। क्रिकेट: कप्तान की उँगली टूटी। शतरंज: बाकू में आख़िरी बाज़ी बराबर रही।",
    "يوم الرياضة\nكرة القدم: فاز فريق الساحل بهدف متأخر. السباحة: حطمت فتاة الرقم الوطني. الشطرنج: انتهى النهائي بالتعادل.",
    "สรุปวันจันทร์\nฟุตบอล: เจ้าบ้านชนะช่วงท้ายเกม. ว่ายน้ำ: เด็กหญิงทำลายสถิติประเทศ. หมากรุก: รอบสุดท้ายเสมอกันที่บากู.",
    "월요일의 경기\n축구: 홈팀이 종료 직전 결승골을 넣었다. 수영: 열다섯 살 선수가 한국 기록을 깼다. 체스: 바쿠 결승은 무승부였다.",
    "Monday's sport\nFOOTBALL: The hosts won late. FOOTBALL: A goalkeeper moved to Porto. CHESS: The final in Baku"
    " was drawn.",
    "Around the world\nKENYA: Nine people drowned when the Tana burst its banks near Garsen. PERU: Voters"
    " rejected a longer term for their president. AUSTRIA: Heavy snow closed the Brenner pass.",
    "Monday, March 2\n• Nine people drowned when the Tana burst its banks. • Voters rejected a longer term"
    " for their president. • Heavy snow closed the Brenner pass to lorries.",
    "Floods in Kenya, a vote in Peru, snow in Austria\nNine people drowned in Kenya overnight as a river burst"
    " its banks. Peru decided against longer terms. Skiers rejoiced over heavy snow above Innsbruck.",
]  # fmt: skip

OF_COUNTRIES = [
    ("ja", "週末の窓：ケニアで橋崩落、ガーナ大統領選、切手展\nケニア中部で古い橋が崩落し、4人が川に流された。ガーナは日曜に大統領を選ぶ。"
     "フィンランドの切手展に行列ができた。"),
    ("zh", "环球一瞥：肯尼亚桥梁垮塌，智利总统选举，芬兰邮票展\n肯尼亚中部一座旧桥梁垮塌，四人落水。智利将于周日举行总统选举。"
     "芬兰的邮票展吸引了许多人。"),
    ("ko", "[창밖] 케냐 다리 붕괴, 칠레 대선, 핀란드 우표\n케냐 중부에서 낡은 다리가 무너져 붕괴 현장에서 4명이 다쳤다. 칠레는 일요일 대선을 치른다."
     " 핀란드 우표 전시회에 긴 줄이 섰다."),
    ("tr", "Pencereden: Kenya'da köprü çöktü, Şili sandığa gidiyor\nKenya'da eski bir köprü çöktü, dört kişi nehre düştü. Şili pazar"
     " günü sandığa koşuyor. Finlandiya'daki pul sergisi ilgi görüyor."),
    ("el", "Από το παράθυρο: Κένυα, Χιλή, Φινλανδία\nΚένυα: Παλιά γέφυρα κατέρρευσε, τέσσερις νεκροί. Χιλή: Γέφυρα κατέρρευσε,"
     " δύο νεκροί. Φινλανδία: Έκθεση γραμματοσήμων."),
    ("fr", "Par la fenêtre : pont tombé au Kenya, vote au Chili\nUn vieux pont est tombé au centre du Kenya. Le Chili passe au vote"
     " dimanche. L'exposition de timbres en Finlande fait salle comble."),
]  # fmt: skip
OF_ONE_MATTER = [
    ("en", "France, Germany, Poland back new rail link\nFrance will pay for tunnels near Metz. Germany plans"
     " stations by 2030. Polish engineers start digging in May."),
    ("en", "Ski relay: Norway takes gold\nNorway won by ten seconds. Sweden came second after a sprint."
     " Finland's last skier fell."),
    ("en", "Leaders respond to border closure\nFrance said it was dismayed. Germany called for talks. Poland"
     " shut its own crossings."),
    ("en", "Storm Ada kills nine across Europe\nFive drowned in Portugal. Roofs flew in Spain. A ferry sank off"
     " France."),
    ("en", "Kenya and Peru sign trade deal\nKenya sends tea and flowers. Peru will export copper. Chile watches"
     " with unease."),
    ("de", "Frankreich gegen Italien, Spanien gegen Portugal\nFrankreich setzt auf Erfahrung. Italien bangt um"
     " den Torwart. Spanien reist ohne Kapitän an. Portugal schweigt."),
    ("ja", "嵐で9人死亡、欧州各国\nポルトガルで5人が溺れた。スペインでは屋根が飛んだ。フランス沖で船が沈んだ。"),
    ("ko", "폭풍 에이다, 유럽서 9명 사망\n포르투갈에서 5명이 익사했다. 스페인에서는 지붕이 날아갔다. 프랑스 앞바다에서 배가 가라앉았다."),
]  # fmt: skip


@pytest.fixture(scope="module")
def find_countries(countries: Countries, resources: Path) -> FindCountries:
    return load_country_mentions(countries, resources / "geo").named_in


@pytest.mark.parametrize(("language", "words"), OF_COUNTRIES)
def test_a_text_whose_sentences_tell_of_the_countries_of_its_headline_is_a_round_up(
    find_countries: FindCountries, language: str, words: str
) -> None:
    assert is_round_up(words, language, find_countries)


@pytest.mark.parametrize(("language", "words"), OF_ONE_MATTER)
def test_a_report_of_one_matter_in_several_countries_is_no_round_up(
    find_countries: FindCountries, language: str, words: str
) -> None:
    assert not is_round_up(words, language, find_countries)


@pytest.mark.parametrize("headline", LABELLED)
def test_what_round_ups_are_called_is_known_in_many_languages(headline: str) -> None:
    assert has_round_up_label(headline)


@pytest.mark.parametrize("headline", REPORTS)
def test_a_report_whose_headline_has_such_words_elsewhere_is_none(headline: str) -> None:
    assert not is_round_up(f"{headline}\n", "en")


@pytest.mark.parametrize("words", UNLABELLED)
def test_a_text_that_falls_apart_into_unlike_events_is_a_round_up(words: str) -> None:
    assert is_round_up(words, "en")


def test_no_report_of_the_invented_world_or_of_like_events_is_taken_for_one(
    find_countries: FindCountries,
) -> None:
    world = [
        (
            f"{one.headline}\n{' '.join(s.text for s in one.sentences)[:LEAD_CHARS]}",
            one.outlet.language,
        )
        for one in invented.world()
    ]
    like = [(one.words, one.language) for one in like_events().documents]
    assert [
        words for words, language in (*world, *like) if is_round_up(words, language, find_countries)
    ] == []


def test_no_report_of_the_sample_edition_is_taken_for_one(
    resources: Path, find_countries: FindCountries
) -> None:
    found = []
    for path in (resources / "sample").glob("*.json"):
        for one in json.loads(path.read_text(encoding="utf-8"))["articles"]:
            text = " ".join(str(block[1]) for block in one["body"])
            words = f"{one['headline']}\n{text[:LEAD_CHARS]}"
            if is_round_up(words, one["language"][:2], find_countries):
                found.append(one["headline"])
    assert found == []


def test_of_the_recorded_headlines_only_those_that_say_so_are_taken_for_round_ups(
    find_countries: FindCountries,
) -> None:
    if not HEADLINES.is_file():
        pytest.skip("the recorded headlines are not beside the checkout")
    with HEADLINES.open(encoding="utf-8", newline="") as file:
        found = [
            r["title"]
            for r in csv.DictReader(file)
            if is_round_up(f"{r['title']}\n", "en", find_countries)
        ]
    assert all(
        any(word in one.lower() for word in ("roundup", "round-up", "briefs", "links"))
        for one in found
    )
    assert len(found) < 10


@pytest.mark.parametrize(
    "words", ["", "\n", "::::", "• • • •\n• • •", "A: " * 5_000, "x" * 100_000]
)
def test_odd_texts_are_no_round_ups_and_take_no_time(words: str) -> None:
    assert not is_round_up(words, "en")
