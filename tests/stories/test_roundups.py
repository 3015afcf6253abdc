"""Round-ups are recognised in many languages; real reports are not taken for them."""

import csv
import json
from pathlib import Path

import pytest

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


@pytest.mark.parametrize("headline", LABELLED)
def test_what_round_ups_are_called_is_known_in_many_languages(headline: str) -> None:
    assert has_round_up_label(headline)


@pytest.mark.parametrize("headline", REPORTS)
def test_a_report_whose_headline_has_such_words_elsewhere_is_none(headline: str) -> None:
    assert not is_round_up(f"{headline}\n", "en")


@pytest.mark.parametrize("words", UNLABELLED)
def test_a_text_that_falls_apart_into_unlike_events_is_a_round_up(words: str) -> None:
    assert is_round_up(words, "en")


def test_no_report_of_the_invented_world_or_of_like_events_is_taken_for_one() -> None:
    world = [
        (
            f"{one.headline}\n{' '.join(s.text for s in one.sentences)[:LEAD_CHARS]}",
            one.outlet.language,
        )
        for one in invented.world()
    ]
    like = [(one.words, one.language) for one in like_events().documents]
    assert [words for words, language in (*world, *like) if is_round_up(words, language)] == []


def test_no_report_of_the_sample_edition_is_taken_for_one(resources: Path) -> None:
    found = []
    for path in (resources / "sample").glob("*.json"):
        for one in json.loads(path.read_text(encoding="utf-8"))["articles"]:
            text = " ".join(str(block[1]) for block in one["body"])
            if is_round_up(f"{one['headline']}\n{text[:LEAD_CHARS]}", one["language"][:2]):
                found.append(one["headline"])
    assert found == []


def test_of_the_recorded_headlines_only_those_that_say_so_are_taken_for_round_ups() -> None:
    if not HEADLINES.is_file():
        pytest.skip("the recorded headlines are not beside the checkout")
    with HEADLINES.open(encoding="utf-8", newline="") as file:
        found = [r["title"] for r in csv.DictReader(file) if is_round_up(f"{r['title']}\n", "en")]
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
