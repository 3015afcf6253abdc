"""Short pages in scripts of which a character says more than a letter, or that have no spaces."""

import pytest

from globe_app.model.news import TextReason
from tests.pages.test_extract import extract
from tests.pages.texts import CHINESE, ENGLISH, JAPANESE

SHORT = {
    "zh": (CHINESE.headline, CHINESE.sentences[:4]),
    "ja": (JAPANESE.headline, JAPANESE.sentences[:3]),
    "th": (
        "สะพานเก่าปิดจนถึงฤดูใบไม้ผลิ",
        (
            "สภาเมืองปิดสะพานเหล็กเก่าเมื่อวันจันทร์หลังผู้ตรวจพบรอยร้าวในตอม่อสองต้น",
            "วิศวกรกล่าวว่าการซ่อมแซมจะใช้เวลาประมาณเก้าสัปดาห์และมีค่าใช้จ่ายสี่ล้าน",
            "รถโดยสารจะวิ่งตามถนนริมแม่น้ำจนถึงฤดูใบไม้ผลิ",
        ),
    ),
    "ko": (
        "낡은 다리 봄까지 폐쇄",
        (
            "시의회는 월요일 교각 두 개에서 균열이 발견되자 낡은 철교를 폐쇄했다.",
            "기술자들은 수리에 약 9주가 걸리고 비용은 400만에 이를 것이라고 말했다.",
            "버스는 봄까지 강변 도로로 운행한다고 교통국이 발표했다.",
        ),
    ),
    "my": (
        "တံတားဟောင်း ပိတ်ထား",
        (
            "မြို့တော်ကောင်စီသည် တံတားဟောင်းကို တနင်္လာနေ့တွင် ပိတ်လိုက်သည်။",
            "ပြုပြင်ရန် ရက်သတ္တပတ် ကိုးပတ်ခန့် ကြာမည်ဟု အင်ဂျင်နီယာများက ပြောသည်။",
        ),
    ),
    "km": (
        "ស្ពានចាស់ត្រូវបានបិទ",
        (
            "ក្រុមប្រឹក្សាទីក្រុងបានបិទស្ពានដែកចាស់នៅថ្ងៃច័ន្ទបន្ទាប់ពីរកឃើញស្នាមប្រេះ",
            "វិស្វករបាននិយាយថាការជួសជុលនឹងចំណាយពេលប្រាំបួនសប្តាហ៍",
        ),
    ),
    "hi": (
        "पुराना पुल बंद",
        (
            "परिषद ने सोमवार को पुराने लोहे के पुल को बंद कर दिया क्योंकि दो खंभों में दरारें मिलीं।",
            "इंजीनियरों ने कहा कि मरम्मत में लगभग नौ सप्ताह लगेंगे।",
        ),
    ),
    "en": (ENGLISH.headline, ENGLISH.sentences[:1]),
}  # fmt: skip


@pytest.mark.parametrize("gap", ["</p><p>", "<br>"])
@pytest.mark.parametrize("language", SHORT)
def test_a_short_page_takes_the_place_of_a_shorter_teaser(language: str, gap: str) -> None:
    headline, sentences = SHORT[language]
    body = f"<html lang={language}><head><meta charset=utf-8><title>{headline}</title></head><body><nav><a href=/>Home</a></nav><article><h1>{headline}</h1><p>{gap.join(sentences)}</p></article><footer>© 2026</footer></body></html>"
    found = extract(body, headline, f"<p>{sentences[0][:20]}</p>")
    assert found.reason is TextReason.PAGE
    assert found.body_text == "\n".join(sentences)
