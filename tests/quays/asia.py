# ruff: noqa: E501 (pages and feeds stand as they are served)
"""Sites of Russia, China, Japan and Egypt, each in a charset of its own."""

from datetime import UTC, datetime

from tests.quays.pictures import GREY, photo
from tests.quays.site import Answer, Expected, Site

_RU_PAGE = """<html><head><meta http-equiv="content-type" content="text/html; charset=windows-1251">
<title>Паром вернулся в порт</title></head><body><div id="menu">Главная | Спорт | Погода</div>
<div class="article"><h1>Паром вернулся в порт</h1>
<p>Паром «Северный», сутки простоявший у маяка из-за тумана, в понедельник утром вернулся в порт. На борту
было сто сорок пассажиров, никто не пострадал, сообщили в администрации города.</p>
<p>Капитан рассказал, что решение ждать принял сам: видимость упала до двадцати метров, и подойти к причалу
было нельзя. Пассажиров накормили, детям раздали одеяла из корабельного запаса.</p>
<p>Следующий рейс состоится во вторник по расписанию. Билеты, купленные на отменённый рейс, действительны до
конца месяца, а деньги за них можно вернуть в любой кассе порта.</p></div></body></html>"""

VESTNIK = Site(
    "ru-vestnik", "Вестник набережной", "RU", "ru",
    {
        "/feed": Answer(
            (
                '\n\n<?xml version="1.0"?><rss version="2.0"><channel><title>Вестник набережной</title>'
                "<link>{BASE}/</link>"
                "<item><title>Паром вернулся в порт</title><link>{BASE}/parom</link><guid>r1</guid>"
                "<pubDate>Пн, 23 ноя 2026 09:30:00 MSK</pubDate>"
                "<description>Сутки у маяка: на борту было 140 пассажиров.</description></item>"
                "<item><title>Мост откроют весной</title><link>{BASE}/most</link><guid>r2</guid>"
                "<pubDate>Пн, 23 ноя 2026 08:00:00 +0300</pubDate>"
                "<description>Рабочие нашли трещины в двух опорах.</description></item>"
                "<item><title>Оборванная новость</title><link>{BASE}/obr</link><guid>r3</guid><descri"
            ).encode("windows-1251"),
            "text/xml; charset=windows-1251",
        ),
        "/parom": Answer(_RU_PAGE.encode("windows-1251"), "text/html"),
    },
    (
        Expected(
            "Паром вернулся в порт", datetime(2026, 11, 23, 6, 30, tzinfo=UTC),
            ("никто не пострадал", "двадцати метров", "в любой кассе порта"), ("Погода",), path="/parom",
            language="ru",
        ),
        Expected(
            "Мост откроют весной", datetime(2026, 11, 23, 5, 0, tzinfo=UTC), ("трещины в двух опорах",),
            path="/most",
        ),
    ),
    notes=("ends early",),
)  # fmt: skip

_ZH_PAGE = """<!DOCTYPE html><html><head><meta charset="gb2312"><title>老桥星期一关闭</title></head><body>
<div class="nav"><a href="/">首页</a><a href="/ty">体育</a></div><div class="content"><h1>老桥星期一关闭</h1>
<p>港口的老桥将从星期一起停止通行，预计明年春天重新开放。</p><p>市政府说，工程师在两个桥墩上发现了裂缝，比原先估计的要深。</p>
<p>第四路和第七路公共汽车将绕行北环路，路程大约多二十分钟。</p><p>行人可以使用临时便桥，造价三十四万元。</p>
<p>市长表示，目前没有直接危险，但不愿等到危险出现。</p><p>码头商会要求政府补偿停业期间的损失，并提醒说上一次维修比承诺的时间长了一倍。</p>
<p>施工单位将在下周公布详细日程。</p></div></body></html>"""

RIBAO = Site(
    "cn-gangkou", "港口日报", "CN", "zh-Hans",
    {
        "/feed": Answer(
            (
                '<?xml version="1.0" encoding="gb2312"?><rss version="2.0"><channel><title>港口日报</title>'
                "<link>{BASE}/</link><language>zh-cn</language>"
                "<item><title>老桥星期一关闭</title><link>{BASE}/qiao</link><guid>z1</guid>"
                "<pubDate>2026年11月24日 15:07</pubDate><description>老桥星期一关闭。</description></item>"
                "<item><title>朱镕基路扩建</title><link>{BASE}/lu</link><guid>z2</guid>"
                "<pubDate>2026/11/24 15:07:41</pubDate><description>道路扩建工程开工。</description></item>"
                "</channel></rss>"
            ).encode("gb18030"),
            "text/xml",
        ),
        "/qiao": Answer(_ZH_PAGE.encode("gb18030"), "text/html; charset=gb2312"),
    },
    (
        Expected(
            "老桥星期一关闭", datetime(2026, 11, 24, 7, 7, tzinfo=UTC),
            ("预计明年春天重新开放", "临时便桥", "下周公布详细日程"), ("体育",), path="/qiao", language="zh",
        ),
        Expected(
            "朱镕基路扩建", datetime(2026, 11, 24, 15, 7, 41, tzinfo=UTC), ("道路扩建工程开工",), path="/lu",
        ),
    ),
)  # fmt: skip

HATOBA = Site(
    "jp-hatoba", "波止場新聞", "JP", "ja",
    {
        "/feed": Answer(
            """<?xml version="1.0" encoding="Shift_JIS"?>
<rdf:RDF xmlns="http://purl.org/rss/1.0/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xml:lang="ja">
<channel rdf:about="{BASE}/feed"><title>波止場新聞</title><link>{BASE}/</link><items><rdf:Seq>
<rdf:li rdf:resource="{BASE}/funabin"/></rdf:Seq></items></channel>
<item rdf:about="{BASE}/funabin"><title>船便が再開</title><link>{BASE}/funabin</link>
<dc:date>2026-11-24T09:00:00+09:00</dc:date><dc:creator>山田花子</dc:creator>
<content:encoded><![CDATA[<p><ruby>波止場<rp>（</rp><rt>はとば</rt><rp>）</rp></ruby>の船便が二十四日に再開した。
乗客は百四十人だった。</p><p>次の便は二十五日の予定。</p>]]></content:encoded></item>
<item rdf:about="{BASE}/uchiage"><title>花火は九時から</title><link>{BASE}/uchiage</link>
<dc:date>不明</dc:date><description>花火大会は雨天決行。</description></item>
</rdf:RDF>""".encode("cp932"),
            "application/rdf+xml",
        ),
    },
    (
        Expected(
            "船便が再開", datetime(2026, 11, 24, 0, 0, tzinfo=UTC),
            ("波止場", "船便が二十四日に再開した", "次の便は二十五日"), ("波止場はとばの",), author="山田花子",
            path="/funabin", language="ja",
        ),
        Expected("花火は九時から", None, ("花火大会は雨天決行",), path="/uchiage"),
    ),
)  # fmt: skip

_AR_PAGE = """<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>إغلاق الجسر القديم</title>
<meta property="og:image" content="/img/jisr.jpg"></head><body><article><h1>إغلاق الجسر القديم</h1>
<img src="/img/grey.jpg" class="lazyload"><noscript><img src="/img/jisr.jpg" alt="الجسر من الرصيف"></noscript>
<p>أعلنت البلدية إغلاق الجسر القديم في الميناء اعتبارا من يوم الاثنين، على أن يعاد فتحه في الربيع بعد إصلاح
الشقوق التي ظهرت في دعامتين من دعاماته.</p>
<p>وقال المهندس المسؤول إن الشقوق أعمق مما كان متوقعا، وإن الحافلات ستسلك الطريق الشمالي، وهو ما يزيد مدة
الرحلة نحو عشرين دقيقة في كل اتجاه.</p>
<p>وطالب تجار الرصيف بتعويضات عن أشهر الإغلاق، مذكرين بأن الإصلاح السابق استغرق ضعف المدة التي وعدت بها
البلدية قبل سبعة عشر عاما.</p></article></body></html>"""

MINA = Site(
    "eg-al-mina", "صحيفة الميناء", "EG", "ar",
    {
        "/feed": Answer(
            b"\xff\xfe"
            + (
                '<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>صحيفة الميناء</title>'
                "<link>{BASE}/</link><language>en-us</language>"
                "<item><title>إغلاق الجسر القديم &#8211; حتى الربيع</title><link>{BASE}/jisr</link><guid>a1</guid>"
                "<pubDate>الثلاثاء, 24 نوفمبر 2026 12:00:00 +0200</pubDate>"
                "<description>شقوق في دعامتين&nbsp;من دعامات الجسر.</description></item></channel></rss>"
            ).encode("utf-16-le"),
            "application/xml",
        ),
        "/jisr": Answer(_AR_PAGE.encode(), "text/html; charset=iso-8859-1"),
        "/img/grey.jpg": GREY, "/img/jisr.jpg": photo(900, 600, (150, 120, 70)),
    },
    (
        Expected(
            "إغلاق الجسر القديم – حتى الربيع", datetime(2026, 11, 24, 10, 0, tzinfo=UTC),
            ("يعاد فتحه في الربيع", "عشرين دقيقة", "سبعة عشر عاما"), path="/jisr", language="ar", lead=(900, 600),
        ),
    ),
)  # fmt: skip

SITES = (VESTNIK, RIBAO, HATOBA, MINA)
