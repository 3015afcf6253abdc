"""Invented articles in several languages, to be put into pages of several kinds."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """An article, and the words of a site around it, in one language."""

    language: str
    headline: str
    standfirst: str
    sentences: tuple[str, ...]
    heading: str
    items: tuple[str, ...]
    quotation: str
    caption: str
    byline: str
    date: str
    related: tuple[str, str]  # label, headline
    prompt: str
    rights: str

    @property
    def paragraphs(self) -> tuple[str, ...]:
        """Two sentences each."""
        gap = "" if self.language in ("zh", "ja", "th") else " "
        pairs = zip(self.sentences[::2], self.sentences[1::2], strict=True)
        return tuple(f"{one}{gap}{two}" for one, two in pairs)


ENGLISH = Words(
    "en", "Iron bridge shut until spring", "Inspectors found cracks in two piers of the bridge.",
    (
        "The council closed the old iron bridge on Monday after inspectors found cracks in two of its piers.",
        "Engineers said that the repair would take about nine weeks and cost four million crowns.",
        "Buses will run along the river road until the spring, the transport office announced.",
        "Shopkeepers in the lower town asked for help with rent while the bridge is shut.",
        "The mayor promised a decision on compensation before the end of the year.",
        "A second inspection of the eastern span is planned for the first week of December.",
        "Fishermen were told to keep forty metres away from the scaffolding at all hours.",
        "The bridge was built in 1911 and last repaired after the flood of 1974.",
        "Schools on the far bank will begin half an hour later from Wednesday.",
        "A ferry for cyclists is to leave the quay every twenty minutes until dark.",
    ),
    "What comes next", ("The piers are filled with grout", "The deck is lifted by crane", "The rails are laid"),
    "We would rather shut it too early than an hour too late, the mayor told the council.",
    "Cracked piers seen from the quay", "By Anna Poe", "Published 24 November 2026, 10:15",
    ("Read also", "Harbour fees rise for the third year running"), "Sign up for our daily newsletter",
    "© 2026 Quay Gazette. All rights reserved.",
)  # fmt: skip

GERMAN = Words(
    "de", "Alte Brücke bis zum Frühjahr gesperrt", "Prüfer fanden Risse in zwei Pfeilern der Brücke.",
    (
        "Der Gemeinderat hat die alte Brücke am Montag gesperrt, weil Prüfer Risse in zwei Pfeilern fanden.",
        "Die Reparatur dauert nach Angaben der Behörde neun Wochen und kostet vier Millionen Kronen.",
        "Busse fahren bis zum Frühjahr über die Uferstraße, kündigte das Verkehrsbüro an.",
        "Händler in der Unterstadt fordern Hilfe für Mieten, während die Brücke gesperrt ist.",
        "Der Bürgermeister versprach eine Entscheidung über Entschädigungen vor Jahresende.",
        "Eine zweite Prüfung des östlichen Bogens ist für die erste Dezemberwoche geplant.",
        "Fischer müssen zu jeder Stunde vierzig Meter Abstand zum Gerüst halten.",
        "Die Brücke wurde 1911 gebaut und zuletzt nach der Flut von 1974 ausgebessert.",
    ),
    "Wie es weitergeht", ("Die Pfeiler werden verfüllt", "Die Fahrbahn wird angehoben", "Die Gleise werden verlegt"),
    "Wir sperren lieber zu früh als eine Stunde zu spät, sagte der Bürgermeister.",
    "Risse in den Pfeilern, vom Kai gesehen", "Von Anna Poe", "Stand: 24.11.2026, 10:15 Uhr",
    ("Lesen Sie auch", "Hafengebühren steigen im dritten Jahr in Folge"), "Jetzt kostenlosen Newsletter abonnieren",
    "© 2026 Kaiblatt. Alle Rechte vorbehalten.",
)  # fmt: skip

SPANISH = Words(
    "es", "El puente de hierro, cerrado hasta la primavera", "Hallaron grietas en dos pilares del puente.",
    (
        "El ayuntamiento cerró el lunes el viejo puente de hierro tras hallarse grietas en dos de sus pilares.",
        "La reparación durará unas nueve semanas y costará cuatro millones de coronas, según los ingenieros.",
        "Los autobuses circularán por la ribera hasta la primavera, anunció la oficina de transportes.",
        "Los comerciantes de la parte baja pidieron ayuda con los alquileres mientras dure el cierre.",
        "El alcalde prometió una decisión sobre las compensaciones antes de que acabe el año.",
        "La segunda inspección del arco oriental está prevista para la primera semana de diciembre.",
        "Los pescadores deben mantenerse a cuarenta metros del andamio a todas horas.",
        "El puente se construyó en 1911 y se reparó por última vez tras la riada de 1974.",
    ),
    "Los próximos pasos", ("Se rellenan los pilares", "Se levanta el tablero", "Se colocan los raíles"),
    "Preferimos cerrarlo demasiado pronto que una hora tarde, dijo el alcalde al pleno.",
    "Los pilares agrietados vistos desde el muelle", "Por Ana Poe", "Publicado el 24 de noviembre de 2026 a las 10:15",
    ("Leer también", "Las tasas del puerto suben por tercer año consecutivo"), "Suscríbete a nuestro boletín diario",
    "© 2026 Gaceta del Muelle. Todos los derechos reservados.",
)  # fmt: skip

RUSSIAN = Words(
    "ru", "Старый мост закрыт до весны", "В двух опорах моста нашли трещины.",
    (
        "Городской совет закрыл старый железный мост в понедельник, после того как в двух опорах нашли трещины.",
        "Ремонт займёт около девяти недель и обойдётся в четыре миллиона крон, сообщили инженеры.",
        "До весны автобусы пойдут по набережной, объявило управление транспорта.",
        "Владельцы лавок в нижнем городе попросили помощи с арендой на время закрытия.",
        "Мэр пообещал решить вопрос о компенсациях до конца года.",
        "Вторая проверка восточного пролёта намечена на первую неделю декабря.",
        "Рыбакам велели держаться в сорока метрах от лесов в любое время суток.",
        "Мост построили в 1911 году, последний раз его чинили после наводнения 1974 года.",
    ),
    "Что будет дальше", ("Опоры заполнят раствором", "Настил поднимут краном", "Рельсы уложат заново"),
    "Лучше закрыть слишком рано, чем на час позже, сказал мэр на заседании совета.",
    "Трещины в опорах, вид с причала", "Автор: Анна По", "Опубликовано 24 ноября 2026, 10:15",
    ("Читайте также", "Портовые сборы растут третий год подряд"), "Подпишитесь на нашу рассылку",
    "© 2026 Причальная газета. Все права защищены.",
)  # fmt: skip

CHINESE = Words(
    "zh", "老桥关闭到明年春天", "检查人员在两个桥墩上发现了裂缝。",
    (
        "市议会星期一关闭了这座老桥，此前检查人员在两个桥墩上发现了裂缝。",
        "工程师说，维修大约需要九个星期，耗资四百万克朗。",
        "交通部门宣布，公共汽车将沿河边道路行驶，直到春天。",
        "下城的店主要求在大桥关闭期间得到房租补助。",
        "市长答应在年底之前作出有关补偿的决定。",
        "东段桥面的第二次检查定于十二月第一个星期进行。",
        "渔民被告知全天与脚手架保持四十米的距离。",
        "这座桥建于一九一一年，上一次维修是在一九七四年洪水之后。",
    ),
    "接下来的步骤", ("桥墩将灌浆加固", "桥面由起重机吊起", "重新铺设轨道"),
    "市长对议会说，宁可早关一天，也不能晚关一个小时。",
    "从码头看到的开裂桥墩", "记者：安娜", "2026年11月24日 10:15",
    ("相关阅读", "港口费用连续第三年上涨"), "关注我们的微信公众号", "版权所有 码头报 2026",
)  # fmt: skip

JAPANESE = Words(
    "ja", "古い鉄橋、春まで通行止めに", "橋脚二本にひび割れが見つかった。",
    (
        "市議会は月曜日、検査で橋脚二本にひび割れが見つかったため、古い鉄橋を通行止めにした。",
        "技術者によると、修理にはおよそ九週間かかり、費用は四百万クローネになるという。",
        "交通局は、春までバスを川沿いの道路で運行すると発表した。",
        "下町の商店主らは、通行止めの間の家賃への支援を求めている。",
        "市長は年末までに補償について決定すると約束した。",
        "東側の橋桁の二回目の検査は十二月の第一週に予定されている。",
        "漁師には、昼夜を問わず足場から四十メートル離れるよう指示が出された。",
        "橋は一九一一年に建てられ、一九七四年の洪水の後に最後の修理が行われた。",
    ),
    "今後の予定", ("橋脚にモルタルを注入する", "床版をクレーンで持ち上げる", "レールを敷き直す"),
    "一時間遅れるより早すぎる方がよい、と市長は議会で述べた。",
    "岸壁から見たひび割れた橋脚", "記者 安奈", "2026年11月24日 10時15分",
    ("関連記事", "港湾使用料、三年連続で値上げ"), "メールマガジンに登録する", "© 2026 岸壁新聞 無断転載を禁じます",
)  # fmt: skip

ARABIC = Words(
    "ar", "إغلاق الجسر الحديدي حتى الربيع", "عثر المفتشون على تشققات في دعامتين.",
    (
        "أغلق المجلس البلدي الجسر الحديدي القديم يوم الاثنين بعد أن عثر المفتشون على تشققات في دعامتين.",
        "وقال المهندسون إن الإصلاح سيستغرق نحو تسعة أسابيع وسيكلف أربعة ملايين كرونة.",
        "وستسير الحافلات على طريق النهر حتى الربيع، كما أعلن مكتب النقل.",
        "وطلب أصحاب المتاجر في المدينة السفلى المساعدة في الإيجارات خلال فترة الإغلاق.",
        "ووعد رئيس البلدية باتخاذ قرار بشأن التعويضات قبل نهاية العام.",
        "ومن المقرر إجراء فحص ثان للقوس الشرقي في الأسبوع الأول من ديسمبر.",
        "وطُلب من الصيادين الابتعاد أربعين مترا عن السقالات في جميع الأوقات.",
        "وقد بني الجسر عام 1911 وأصلح آخر مرة بعد فيضان عام 1974.",
    ),
    "ما الذي سيحدث", ("تملأ الدعامات بالملاط", "يرفع السطح بالرافعة", "تمد القضبان من جديد"),
    "قال رئيس البلدية: نفضل أن نغلقه مبكرا على أن نتأخر ساعة واحدة.",
    "الدعامات المتشققة كما تبدو من الرصيف", "بقلم: آنا بو", "نشر في 24 نوفمبر 2026 الساعة 10:15",
    ("اقرأ أيضا", "رسوم الميناء ترتفع للعام الثالث على التوالي"), "تابعونا على فيسبوك",
    "جميع الحقوق محفوظة © 2026",
)  # fmt: skip

ALL = (ENGLISH, GERMAN, SPANISH, RUSSIAN, CHINESE, JAPANESE, ARABIC)
