"""Which language a text is in."""

import threading
import warnings

import pytest

from globe_app.text.language import LanguageDetector, primary
from globe_app.text.scripts import count_scripts, script_of

LONG = {
    "es": "El gobierno anunció el martes nuevas medidas contra la inflación. Los sindicatos las rechazan.",
    "fr": "Le gouvernement a annoncé mardi de nouvelles mesures contre l'inflation. Les syndicats refusent.",
    "pt": "O governo anunciou na terça-feira novas medidas contra a inflação. Os sindicatos não aceitam.",
    "de": "Die Regierung kündigte am Dienstag neue Maßnahmen gegen die Teuerung an. Die Kammern zögern.",
    "it": "Il governo ha annunciato martedì nuove misure contro l'inflazione. I sindacati le respingono.",
    "ca": "El govern va anunciar dimarts noves mesures contra la inflació. Els sindicats les rebutgen.",
    "nl": "De regering kondigde dinsdag nieuwe maatregelen aan tegen de inflatie. De bonden zijn boos.",
    "sv": "Regeringen presenterade på tisdagen nya åtgärder mot inflationen. Facken är inte nöjda.",
    "pl": "Rząd ogłosił we wtorek nowe środki przeciw inflacji. Związki zawodowe je odrzucają.",
    "tr": "Hükümet salı günü enflasyona karşı yeni önlemler açıkladı. Sendikalar bunları reddediyor.",
    "ru": "Правительство объявило во вторник о новых мерах против инфляции. Профсоюзы недовольны.",
    "uk": "Уряд оголосив у вівторок про нові заходи проти інфляції. Профспілки їх відкидають.",
    "ar": "أعلنت الحكومة يوم الثلاثاء إجراءات جديدة ضد التضخم. النقابات ترفضها.",
    "fa": "دولت روز سه‌شنبه اقدامات تازه‌ای علیه تورم اعلام کرد. اتحادیه‌ها آن را نمی‌پذیرند.",
    "ur": "حکومت نے منگل کو مہنگائی کے خلاف نئے اقدامات کا اعلان کیا۔ یونینیں انہیں نہیں مانتیں۔",
    "el": "Η κυβέρνηση ανακοίνωσε την Τρίτη νέα μέτρα κατά του πληθωρισμού.",
    "he": "הממשלה הודיעה ביום שלישי על צעדים חדשים נגד האינפלציה.",
    "hi": "सरकार ने मंगलवार को महंगाई के खिलाफ नए कदमों की घोषणा की।",
    "th": "รัฐบาลประกาศมาตรการใหม่เพื่อต่อสู้กับเงินเฟ้อเมื่อวันอังคาร",
    "ko": "정부는 화요일 물가 상승에 대한 새로운 대책을 발표했다.",
    "ja": "政府は火曜日、物価上昇への新たな対策を発表した。",
    "zh": "政府周二宣布了应对通货膨胀的新措施，工会表示反对。",
    "ka": "მთავრობამ სამშაბათს ინფლაციის წინააღმდეგ ახალი ზომები გამოაცხადა.",
    "hy": "Կառավարությունը երեքշաբթի նոր միջոցներ հայտարարեց գնաճի դեմ։",
    "am": "መንግሥት ማክሰኞ ዕለት የዋጋ ንረትን ለመከላከል አዳዲስ እርምጃዎችን አስታወቀ።",
    "dv": "ސަރުކާރުން އަންގާރަ ދުވަހު އައު ފިޔަވަޅުތަކެއް އިޢުލާންކުރިއެވެ.",
    "en": "The government announced new measures against inflation on Tuesday. The unions reject them.",
}


@pytest.fixture(scope="module")
def detector() -> LanguageDetector:
    return LanguageDetector()


@pytest.mark.parametrize("code", LONG)
def test_two_sentences_are_told_whatever_the_outlet_declares(
    detector: LanguageDetector, code: str
) -> None:
    for declared in ("", code, "en-US", "es", "ar"):
        found = detector.detect(LONG[code], declared)
        assert primary(found.language) == code, declared
        assert found.probability > 0.5


@pytest.mark.parametrize(
    ("text", "declared", "language"),
    [
        ("Muerte", "es", "es"),
        ("Muerte", "pt-BR", "pt-BR"),
        ("Boom!", "de", "de"),
        ("Διακοπές", "en", "el"),  # a script says more than a declaration
        ("Governo anuncia novas medidas contra a inflação", "pt-BR", "pt-BR"),
        ("Governo anuncia novas medidas contra a inflação", "pt_BR", "pt-BR"),
        ("El gobierno anuncia medidas contra la inflación", "pt-BR", "es"),
        ("Predsjednik vlade otputovao je u Sarajevo", "hr", "hr"),
        ("Predsjednik vlade otputovao je u Sarajevo", "sr-Latn", "sr-Latn"),
        ("Predsjednik vlade otputovao je u Sarajevo", "cnr", "cnr"),
        ("Влада Србије је усвојила нови закон", "sr-Latn", "sr"),
        ("Presiden menghadiri pertemuan", "ms", "ms"),
        ("Presiden menghadiri pertemuan", "id", "id"),
        ("Regjeringen la frem forslaget i dag", "no", "no"),
        ("Regjeringen la frem forslaget i dag", "nb", "nb"),
        ("Regjeringen la frem forslaget i dag", "", "nb"),
        ("El president viatja a la Xina", "ca", "ca"),
        ("O presidente viaxa a China", "gl", "gl"),
        ("首相訪中", "ja", "ja"),  # Japanese headlines may do without kana
        ("首相が訪中へ", "zh", "ja"),
        ("中国人民", "", "zh"),
        ("Regierung", "lb", "lb"),
        ("The government announced new measures", "fr-CA", "en"),
        ("EL GOBIERNO ANUNCIA NUEVAS MEDIDAS", "en", "es"),
    ],
)
def test_what_a_short_text_leaves_open_its_outlet_decides(
    detector: LanguageDetector, text: str, declared: str, language: str
) -> None:
    assert detector.detect(text, declared).language == language


@pytest.mark.parametrize(
    "text", ["", " ", "2026", "100 % — 12.5 €", "😀😀", "\0\0", "http://a.example/b"]
)
def test_where_there_are_no_letters_only_the_declaration_is_left(
    detector: LanguageDetector, text: str
) -> None:
    assert detector.detect(text, "fr").language == "fr"
    assert detector.detect(text).language == ""
    assert detector.detect(text, "").probability == 0.0


def test_a_text_of_two_languages_is_in_that_of_its_larger_part(detector: LanguageDetector) -> None:
    mostly = f'{LONG["es"]} "We will never give in," he said in English. {LONG["es"]}'
    assert detector.detect(mostly, "en").language == "es"
    assert detector.detect(f"{LONG['el']} {LONG['en']} {LONG['en']}").language == "en"
    assert detector.detect(f"{LONG['el']} {LONG['el']} Reuters", "en").language == "el"


def test_a_declaration_that_is_no_language_counts_for_nothing(detector: LanguageDetector) -> None:
    for wrong in ("english language", "xx-" + "y" * 300, "<script>", "e", "12"):
        assert detector.detect("Le gouvernement annonce des mesures", wrong).language == "fr"
        assert detector.detect("", wrong).language == ""


def test_the_language_of_five_megabytes_is_read_from_the_beginning(
    detector: LanguageDetector,
) -> None:
    found = detector.detect(LONG["pt"] + " " + "x" * 5_000_000, "es")
    assert found.language == "pt"
    assert detector.detect("a" * 5_000_000, "de").language == "de"


def test_the_same_text_gives_the_same_answer_and_no_warning_is_heard() -> None:
    texts = [text[:40] for text in LONG.values()] + ["a", "é", "ß", "\ud800", "a\u0301" * 50]
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        one, again = LanguageDetector(), LanguageDetector()
        first = [one.detect(text, "es") for text in reversed(texts)][::-1]
        assert [again.detect(text, "es") for text in texts] == first


def test_one_detector_may_be_asked_from_two_threads(detector: LanguageDetector) -> None:
    found: list[str] = []

    def ask() -> None:
        found.extend(detector.detect(LONG[code]).language for code in LONG)

    threads = [threading.Thread(target=ask) for _ in range(2)]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    assert found.count("es") == found.count("nl") == 2


def test_primary_takes_a_tag_apart() -> None:
    assert [primary(tag) for tag in ("pt-BR", " ES ", "zh_Hant_TW", "", "x", "no tag", "cnr")] == [
        "pt", "es", "zh", "", "", "", "cnr",
    ]  # fmt: skip


def test_letters_are_counted_by_script_and_other_signs_not_at_all() -> None:
    assert script_of("ž") == "Latn"
    assert [script_of(sign) for sign in "×÷1! €😀"] == [""] * 7
    assert count_scripts("Ελλάδα, 12") == {"Grek": 6}
    assert list(count_scripts("物価上昇への対策")) == ["Kana"]


@pytest.mark.parametrize("declared", ["es", "fr", "de", "pt-BR", "tr", "hr", "en"])
def test_names_and_foreign_words_of_a_headline_overrule_no_outlet(
    detector: LanguageDetector, declared: str
) -> None:
    for text in ("Real Madrid vs Manchester City", "COVID-19 update", "Lionel Messi, Inter Miami"):
        assert detector.detect(text, declared).language == declared


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Muere el papa Francisco", "es"), ("Grève des trains lundi", "fr"), ("Eleições em Portugal", "pt"),
        ("Wahl in Thüringen", "de"), ("Terremoto en Turquía deja 12 muertos", "es"),
    ],
)  # fmt: skip
def test_a_feed_that_declares_everything_english_is_overruled(
    detector: LanguageDetector, text: str, language: str
) -> None:
    assert detector.detect(text, "en-US").language == language


UNKNOWN_TO_THE_MODEL = {
    "mi": (
        "Ko te katoa o nga tangata i te whanaungatanga mai e watea ana i nga here katoa; e tauriterite "
        "ana hoki nga mana me nga tika. E whakawhiwhia ana hoki ki a ratou te ngakau whai whakaaro me te "
        "hinengaro mohio ki te tika me te he."
    ),
    "tn": (
        "Batho botlhe ba tsetswe ba gololosegile le go lekalekana ka seriti le ditshwanelo. Ba abetswe "
        "go akanya le maikutlo, mme ba tshwanetse go direlana ka mowa wa bokaulengwe."
    ),
    "ts": (
        "Vanhu hinkwavo va tswariwile va ntshunxekile va ringana hi xichavo ni timfanelo. Va "
        "havaxeriwile ku ehleketa ni ripfalo, hikokwalaho va fanele ku khomana hi moya wa vumakwavo."
    ),
    "sm": (
        "O tagata soifua uma ua saoloto lo latou fananau mai, ma e tutusa o latou tulaga aloaia faapea a "
        "latou aia tatau. Ua faaeeina atu i a latou le mafaufau lelei ma le loto fuatiaifo."
    ),
    "haw": (
        "Hānau kūʻokoʻa ʻia nā kānaka apau loa, a ua kau like ka hanohano a me nā pono kīvila ma luna o "
        "kākou pākahi. Ua kuʻu mai ka noʻonoʻo pono a me ka ʻike pono ma luna o kākou."
    ),
    "la": (
        "Omnes homines dignitate et iure liberi et pares nascuntur, rationis et conscientiae participes "
        "sunt, quibus inter se concordiae studio est agendum."
    ),
    "rn": (
        "Abantu bose bavuka bishira bakizana, bakaba bangana mu gateka no mu ngingo zibubahiriza. Bahawe "
        "ubwenge n'umutima, bategerezwa kwubahana nk'abavukana."
    ),
    "ny": (
        "Anthu onse amabadwa mwaufulu ndiponso ofanana m'makhalidwe ndi moyo wawo. Iwo amadalitsidwa ndi "
        "mphamvu zoganiza ndi chikumbumtima ndipo achitirane wina ndi mnzake mwaubale."
    ),
    "ss": (
        "Bonkhe bantfu batalwa bakhululekile balingana ngalokufananako ngesitfunti nangemalungelo. "
        "Baphiwe ingcondvo nekucondza kanye nanembeza ngakoke bafanele batiphatse."
    ),
    "ve": (
        "Vhathu vhoṱhe vha bebwa vhe na mbofholowo nahone vha tshi lingana siani ḽa tshirunzi na "
        "pfanelo. Vhathu vhoṱhe vho ṋewa mihumbulo na mbuelo ngauralo vha tea u farana."
    ),
    "ceb": (
        "Ang tanang katawhan gipakatawo nga may kagawasan ug managsama sa kabililhon. Sila gigasahan sa "
        "salabutan ug tanlag og mag-ilhanay isip managsoon sa usag usa."
    ),
    "pap": (
        "Tur ser humano ta nase liber i igual den dignidat i derecho. Nan ta dota ku rason i konsenshi i "
        "nan mester komportá nan mes na un manera fraternal pa ku otro."
    ),
    "rm": (
        "Tuots umauns naschan libers ed eguals in dignità e drets. Els sun dotats cun intellet e "
        "conscienza e dessan agir tanter per in uin spiert da fraternità."
    ),
    "kl": (
        "Inuit tamarmik inunngorput nammineersinnaassuseqarlutik assigiimmillu ataqqinassuseqarlutillu "
        "pisinnaatitaaffeqarlutik. Silaqassusermik tarnillu nalunngissusianik pilersugaapput."
    ),
    "wo": (
        "Doomi aadama yépp danuy juddu, yam ci tawfeex ci sag ak sañ-sañ. Nekk na it ku xam dëg te ànd "
        "na ak xelam, te war naa jëflante ak nawleen, te teg ko ci wàllu mbokk."
    ),
    "fj": (
        "Era sucu ena galala na tamata yadua, era tautauvata ena nodra dokai kei na nodra dodonu. E tiko "
        "na nodra vakasama kei na nodra lewaeloma, sa dodonu mera veidokadokai."
    ),
    "to": (
        "Ko e kotoa ʻo haʻa tangata ʻoku fanauʻi mai ʻoku tauʻataina pea tatau ʻi he ngeia mo e ngaahi "
        "totonu. Naʻe fakanaunauʻi kinautolu ʻaki ʻa e ʻatamai mo e konisenisi."
    ),
    "tpi": (
        "Yumi olgeta mama karim umi long stap fri na wankain long wei yumi lukim i gutpela na strepela "
        "tru. Yumi olgeta igat ting ting bilong wanem samting i rait na rong."
    ),
    "gn": (
        "Mayma yvypóra ou ko yvy ári iñapyty'yre ha eteĩcha dignidad ha derecho jeguerekópe; ha ikatu "
        "rupi oikuaa añetéva ha añete'yva, iporãva ha ivaíva."
    ),
    "co": (
        "Nascenu tutti l’omi libari è pari di dignità è di diritti. Pussedenu a raghjoni è a cuscenza è "
        "li tocca ad agiscia trà elli di modu fraternu."
    ),
    "os": (
        "Адӕймӕгтӕ се ’ппӕт дӕр райгуырынц сӕрибарӕй ӕмӕ ӕмхуызонӕй сӕ барты. Уыдон ӕххӕст сты зонд ӕмӕ "
        "намысӕй, ӕмӕ хъуамӕ кӕрӕдзийӕн уой ӕфсымӕрты хуызӕн."
    ),
    "cv": (
        "Пур çын та ирĕклĕ çуралать, вĕсем тивĕçпе правăсем тĕлĕшпе пĕр тан. Вĕсене пурне те ăспа "
        "совесть панă."
    ),
    "sd": (
        "سڀ انسان آزاد ۽ عزت ۽ حقن جي حوالي کان برابر پيدا ٿيا آهن. کين عقل ۽ ضمير عطا ٿيو آهي، تنهن ڪري "
        "کين هڪ ٻئي سان ڀائيچاري وارو سلوڪ اختيار ڪرڻ گهرجي."
    ),
    "ti": ("ብመንፅር ክብርን መሰልን ኩሎም ሰባት እንትውለዱ ነፃን ማዕሪን እዮም።"),
    "sh": (
        "Sva ljudska bića rađaju se slobodna i jednaka u dostojanstvu i pravima. Ona su obdarena razumom "
        "i sviješću."
    ),
}


@pytest.mark.parametrize("code", UNKNOWN_TO_THE_MODEL)
def test_a_declared_language_that_the_model_does_not_know_stands(
    detector: LanguageDetector, code: str
) -> None:
    text = UNKNOWN_TO_THE_MODEL[code]
    assert detector.detect(text, code).language == code
    assert detector.detect(" ".join(text.split()[:8]), f"{code}-ZA").language == f"{code}-ZA"
    assert detector.detect(text.split()[0], code).language == code


@pytest.mark.parametrize("declared", ["mi", "tn", "ts", "la", "haw", "kl"])
@pytest.mark.parametrize("code", ["en", "de", "fr", "ru", "ar", "ja", "pl", "tr"])
def test_a_long_text_that_is_surely_in_another_language_overrules_it(
    detector: LanguageDetector, declared: str, code: str
) -> None:
    assert primary(detector.detect(f"{LONG[code]} {LONG[code]}", declared).language) == code


@pytest.mark.parametrize(
    "outlet", ["tr", "de", "pl", "ru", "uk", "id", "sw", "ro", "sq", "hu", "vi", "mi"]
)
@pytest.mark.parametrize(
    "headline",
    ["Donald Trump", "Champions League", "Manchester United - Liverpool 2-1", "Black Friday",
     "Elon Musk SpaceX Starship", "Real Madrid v FC Barcelona", "New York Times"],
)  # fmt: skip
def test_a_headline_of_names_is_in_its_outlets_language(
    detector: LanguageDetector, outlet: str, headline: str
) -> None:
    assert detector.detect(headline, outlet).language == outlet


@pytest.mark.parametrize("declared", ["nb", "nn", "no"])
def test_norwegian_is_named_as_its_outlet_names_it(
    detector: LanguageDetector, declared: str
) -> None:
    for text in (
        "Regjeringen la tirsdag frem nye tiltak mot inflasjonen. Fagforeningene er ikke fornøyde.",
        "Regjeringa la tysdag fram nye tiltak mot inflasjonen. Fagforeiningane er ikkje nøgde.",
    ):
        assert detector.detect(text, declared).language == declared


@pytest.mark.parametrize("declared", ["bs", "hr", "cnr", "sr-Latn", "sh"])
def test_one_language_of_several_names_is_called_as_its_outlet_calls_it(
    detector: LanguageDetector, declared: str
) -> None:
    text = (
        "Vlada je u utorak najavila nove mjere protiv inflacije. Sindikati ih odbijaju i "
        "pozivaju radnike na ulice."
    )
    assert detector.detect(text, declared).language == declared


def test_serbian_says_its_script(detector: LanguageDetector) -> None:
    latin = "Vlada Srbije je usvojila novi zakon o radu i najavila mere protiv inflacije"
    cyrillic = "Влада Србије је усвојила нови закон о раду и најавила мере против инфлације"
    assert detector.detect(latin, "sr").language == "sr-Latn"
    assert detector.detect(cyrillic, "sr").language == "sr"
    assert detector.detect(cyrillic, "sr-Latn").language == "sr"


@pytest.mark.parametrize(
    ("declared", "expected"),
    [("zh-Hans", "zh-Hant"), ("zh", "zh-Hant"), ("", "zh-Hant"), ("zh-TW", "zh-TW"), ("zh-Hant", "zh-Hant")],
)  # fmt: skip
def test_traditional_characters_are_told(
    detector: LanguageDetector, declared: str, expected: str
) -> None:
    text = "市政府宣布舊橋將關閉維修至明年春天，當地居民表示反對，認為這會影響經濟。"
    assert detector.detect(text, declared).language == expected
    simplified = "市政府宣布旧桥将关闭维修至明年春天，当地居民表示反对，认为这会影响经济。"
    simplified_tag = {"zh-TW": "zh-Hans", "zh-Hant": "zh-Hans"}.get(declared, declared or "zh")
    assert detector.detect(simplified, declared).language == simplified_tag


@pytest.mark.parametrize("region", ["pt-BR", "pt-PT", "es-MX", "fr-CA"])
def test_the_region_of_the_outlet_stays(detector: LanguageDetector, region: str) -> None:
    assert detector.detect(LONG[primary(region)], region).language == region
