"""Words by which a page shows that a text is no part of an article, in the languages of the catalogue.

Each pattern is matched on text in lower case on one line.
"""

import re


def _any(*phrases: str) -> str:
    return "|".join(re.escape(one).replace(r"\ ", r"\s+") for one in phrases)


RELATED = re.compile(
    r"^\W{0,3}(?:" + _any(
        "tags", "keywords", "filed under", "schlagwörter", "mots-clés",
        "etiquetas", "palavras-chave", "tagi", "теги", "тэги", "ключевые слова", "关键词", "關鍵字", "标签", "標籤",
        "キーワード", "태그", "etiketler", "الكلمات المفتاحية", "كلمات دلالية",
        "read also", "also read", "read more", "read next", "read related", "related", "related articles",
        "related article", "related stories", "related story", "related news", "related topics",
        "related coverage", "related content", "related links", "see also", "more on this story",
        "more on this", "more from", "you may also like", "you might also like", "recommended",
        "recommended stories", "recommended reading", "further reading", "don't miss", "don’t miss",
        "what to read next", "most read", "most popular", "trending", "watch also", "watch:", "see more",
        "more stories", "up next", "keep reading", "in case you missed it", "top stories", "editor's picks",
        "lesen sie auch", "lesen sie hier", "lesen sie mehr", "lesen sie weiter", "auch interessant",
        "mehr zum thema", "mehr dazu", "mehr lesen", "das könnte sie auch interessieren", "weitere artikel",
        "weiterführende artikel", "weiterführende links", "passend dazu", "zum thema", "siehe auch",
        "lire aussi", "à lire aussi", "a lire aussi", "à lire", "lire également", "à lire également",
        "voir aussi", "à voir aussi", "sur le même sujet", "pour aller plus loin", "articles liés",
        "à lire ensuite", "lire plus", "lire la suite", "leer también", "lea también", "lee también",
        "le puede interesar", "te puede interesar", "puede interesarte", "te recomendamos",
        "le recomendamos", "noticias relacionadas", "artículos relacionados", "más información",
        "ver también", "vea también", "mira también", "además lea", "leer más", "seguir leyendo",
        "leia também", "leia mais", "veja também", "veja mais", "saiba mais", "ler mais", "ler também",
        "notícias relacionadas", "artigos relacionados", "relacionadas", "leggi anche", "leggi di più",
        "potrebbe interessarti", "ti potrebbe interessare", "articoli correlati", "vedi anche",
        "per approfondire", "czytaj także", "czytaj też", "czytaj więcej", "czytaj również", "zobacz też",
        "zobacz także", "zobacz również", "przeczytaj też", "przeczytaj także", "polecamy", "lees ook",
        "lees meer", "lees verder", "bekijk ook", "meer over", "läs också", "läs även", "läs mer", "läs mera",
        "les også", "les mer", "læs også", "læs mere", "lue myös", "lue lisää", "katso myös", "lesa meira",
        "číst také", "čtěte také", "přečtěte si", "přečtěte si také", "mohlo by vás zajímat", "čítajte aj",
        "prečítajte si", "prečítajte si aj", "mohlo by vás zaujať", "olvassa el", "ezt is olvassa",
        "kapcsolódó cikk", "kapcsolódó cikkek", "citește și", "citeşte şi", "citiți și", "vezi și",
        "прочетете още", "вижте още", "още по темата", "виж още", "pročitajte i", "pročitajte još",
        "pročitaj još", "čitajte i", "pogledajte i", "povezane vijesti", "povezane vesti", "opširnije",
        "прочитајте и", "прочитај уште", "preberite tudi", "preberite še", "lexo edhe", "lexoni edhe",
        "читайте также", "читайте по теме", "читать также", "читайте далее", "по теме", "материалы по теме",
        "смотрите также", "смотрите по теме", "подробнее", "читать далее", "читайте також", "читайте також:",
        "дивіться також", "більше на тему", "чытайце таксама", "διαβάστε επίσης", "διαβάστε ακόμα",
        "δείτε επίσης", "δείτε ακόμα", "σχετικά άρθρα", "skaitykite taip pat", "skaitykite daugiau",
        "loe ka", "loe lisaks", "lasi arī", "lasiet arī", "ayrıca okuyun", "bunu da okuyun", "i̇lgili haber",
        "ilgili haber", "ilgili haberler", "haberin devamı", "daha fazla oku", "oxuyun", "həmçinin oxuyun",
        "baca juga", "baca selengkapnya", "simak juga", "lihat juga", "berita terkait", "artikel terkait",
        "xem thêm", "đọc thêm", "tin liên quan", "bài liên quan", "basahin din", "basahin", "soma pia",
        "soma zaidi", "habari zinazohusiana", "lees ook:", "اقرأ أيضا", "اقرأ أيضاً", "اقرأ أيضًا",
        "اقرأ المزيد", "إقرأ أيضا", "طالع أيضا", "شاهد أيضا", "مواضيع ذات صلة", "أخبار ذات صلة", "بیشتر بخوانید",
        "همچنین بخوانید", "اخبار مرتبط", "مطالب مرتبط", "یہ بھی پڑھیں", "مزید پڑھیں", "קראו גם", "עוד בנושא",
        "יעניין אותך", "यह भी पढ़ें", "ये भी पढ़ें", "और पढ़ें", "संबंधित खबरें", "हे पण वाचा", "आणखी वाचा",
        "আরও পড়ুন", "আরো পড়ুন", "మరింత చదవండి", "ఇవీ చదవండి", "மேலும் படிக்க", "இதையும் படிங்க",
        "ഇതും വായിക്കുക", "ಇದನ್ನೂ ಓದಿ", "આ પણ વાંચો", "තවත් කියවන්න", "関連記事", "関連ニュース",
        "あわせて読みたい", "こちらもおすすめ", "合わせて読みたい", "おすすめ記事", "続きを読む", "相关阅读", "相关新闻",
        "相关报道", "延伸阅读", "推荐阅读", "更多阅读", "相關新聞", "相關報導", "延伸閱讀", "推薦閱讀", "更多新聞",
        "看更多", "관련기사", "관련 기사", "함께 읽기", "더 보기", "อ่านเพิ่มเติม", "อ่านข่าวเพิ่มเติม", "ข่าวที่เกี่ยวข้อง",
        "อ่านต่อ", "អានបន្ថែម", "ອ່ານເພີ່ມ", "ဆက်စပ်သတင်း", "იხილეთ ასევე", "წაიკითხეთ ასევე", "կարդացեք նաև",
        "դիտեք նաև",
    ) + r")(?!\w)"
)  # fmt: skip

PROMPT = re.compile(
    r"(?:sign up|subscribe|register)\s+(?:here\s+)?(?:for|to)\s+(?:our|the|a|free|daily|weekly|my)\b"
    r"|(?:our|free|daily|weekly)\s+newsletter|follow\s+us\s+on|like\s+us\s+on|join\s+(?:our|us\s+on)\b"
    r"|download\s+(?:our|the)\s+(?:free\s+)?(?:\w+\s+)?app\b|get\s+the\s+latest\s+news\s+(?:in|delivered)"
    r"|newsletter\s+(?:abonnieren|bestellen)|(?:unseren?|kostenlosen?)\s+newsletter|folgen\s+sie\s+uns"
    r"|abonnez[- ]vous|inscrivez[- ]vous\s+à|notre\s+newsletter|suivez[- ]nous|suscríb[ea]te|suscríbase"
    r"|s[íi]guenos\s+en|nuestro\s+bolet[íi]n|nuestra\s+newsletter|únete\s+a\s+nuestro|assine\s+(?:a|nossa|o)\b"
    r"|nossa\s+newsletter|siga\s+(?:o|a|nos|nosso)\b|inscreva-se|iscriviti\s+alla|seguici\s+su|la\s+nostra\s+newsletter"
    r"|zapisz\s+się\s+(?:do|na)|obserwuj\s+nas|schrijf\s+je\s+in|meld\s+je\s+aan|volg\s+ons"
    r"|anmäl\s+dig\s+till|följ\s+oss|följ\s+dn|meld\s+deg\s+på|følg\s+oss|tilmeld\s+dig|følg\s+os|tilaa\s+uutiskirje"
    r"|seuraa\s+meitä|подпи(?:шитесь|сывайтесь)\s+на|читайте\s+нас\s+в|следите\s+за\s+нами|наш(?:ем)?\s+(?:telegram|телеграм)"
    r"|підпи(?:шіться|суйтесь|суйтеся)\s+на|стежте\s+за\s+нами|bültenimize|abone\s+ol(?:un)?\b|bizi\s+takip"
    r"|ikuti\s+kami|gabung\s+(?:di|ke)\s+(?:whatsapp|telegram)|berlangganan|theo\s+dõi\s+chúng\s+tôi|đăng\s+ký\s+nhận"
    r"|اشترك(?:وا)?\s+في|تابعونا\s+على|تابعنا\s+على|ما\s+را\s+در|हमें\s+फॉलो|न्यूज़लेटर|メールマガジン|ニュースレター"
    r"|フォローして|订阅我们|關注我們|关注我们|訂閱電子報|뉴스레터|구독하기|ติดตามเราได้|กดติดตาม"
    r"|fuatana\s+nasi|jiunge\s+na|ακολουθήστε\s+(?:το|μας)|abonează-te|urmărește-ne|iratkozz(?:on)?\s+fel|kövess(?:en)?\s+minket"
    r"|přihlaste\s+se\s+k|sledujte\s+nás|pratite\s+nas|абонирайте\s+се|последвайте\s+ни"
)
SHARE = re.compile(
    r"^(?:\W|\d|share|share this|tweet|facebook|twitter|x|whatsapp|telegram|linkedin|pinterest|reddit|e-?mail|print"
    r"|copy link|link copied|instagram|messenger|viber|threads|bluesky|flipboard|pocket|tumblr|line|weibo|wechat|vk"
    r"|teilen|drucken|partager|imprimer|envoyer|compartir|imprimir|enviar|compartilhar|condividi|stampa|udostępnij"
    r"|drukuj|delen|dela|del|jaa|tulosta|поделиться|распечатать|поділитися|paylaş|yazdır|bagikan|chia sẻ|مشاركة"
    r"|طباعة|शेयर करें|シェア|ツイート|分享|打印|공유|인쇄|แชร์|κοινοποίηση|distribuie|megosztás|sdílet|podijeli|подели"
    r"|comments?|kommentare?|commentaires?|comentarios|comentários|commenti|save|listen|listen to this article"
    r"|speichern|anhören|écouter|escuchar|on|by|via|or|and|this|article|story|link|the)+$"
)
ADVERTISEMENT = re.compile(
    r"^\W*(?:(?:advertisement|anzeige|werbung|publicité|publicidad)\W+)?(?:advertise?ment|advert|ad|ads|sponsored(?: content)?|promoted|(?:story|article)\s+continues\s+below.*"
    r"|(?:continue\s+reading|keep\s+scrolling|scroll\s+down|story\s+continues|article\s+continues)"
    r"\s+(?:reading\s+)?(?:below|after|for\s+more)(?:\s+(?:the\s+|this\s+)?(?:ad|advert|advertisement|promotion))?"
    r"|(?:skip|close)\s+(?:past\s+)?(?:the\s+)?(?:ads?|adverts?|advertisements?|(?:newsletter\s+)?promotions?)"
    r"|(?:weiter(?:lesen)?\s+)?nach\s+(?:der|dieser)\s+(?:anzeige|werbung)(?:\s+(?:geht\s+es\s+weiter|weiterlesen))?|hier\s+geht\s+es\s+weiter|(?:la\s+)?suite\s+après\s+(?:la|cette)\s+(?:publicité|pub)"
    r"|continua\s+(?:a\s+leggere\s+)?dopo\s+la\s+pubblicità|(?:continúa|sigue)\s+después\s+de\s+la\s+publicidad|continua\s+após\s+a\s+publicidade"
    r"|scroll\s+to\s+continue.*|anzeige|werbung|publicité|publicidade|publicidad|pubblicità|reklama|реклама"
    r"|reklam|annons(?:e|ering)?|advertentie|mainos|iklan|quảng cáo|إعلان|اعلان|विज्ञापन|विज्ञापनम|広告|广告|廣告|광고"
    r"|โฆษณา|διαφήμιση|publicitate|hirdetés|oglas)\W*$"
)
COPYRIGHT = re.compile(
    r"^\W*(?:©|ⓒ|\(c\)\s|copyright\s*(?:©|ⓒ|\(c\)|\d{4}|:|by\b|$)|all rights reserved|alle rechte vorbehalten|tous droits réservés"
    r"|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati|riproduzione riservata"
    r"|wszelkie prawa zastrzeżone|все права защищены|всі права захищені|tüm hakları saklıdır|hak cipta"
    r"|جميع الحقوق محفوظة|版权所有|版權所有|無断転載|著作権|저작권자|무단\s?전재|alle rechten voorbehouden)"
)
CREDIT = re.compile(
    r"^\W{0,2}(?:photo(?:graph(?:er|y)?|s)?|image|images|picture|pic|pictured|illustration|graphic|video|file photo"
    r"|foto(?:s|graf|grafie|grafía|grafia)?|bild(?:er)?|bildquelle|fotoquelle|quelle|grafik|symbolbild|archivbild"
    r"|crédits?(?:\s+photos?)?|photo\s+d'archives?|imagen|imágenes|créditos?|imagem|fotografía de archivo|zdjęcie"
    r"|fot\.|źródło|beeld|kuva|valokuva|billede|foto\s+de\s+archivo|фото|фотография|изображение|слика|снимка"
    r"|fotoğraf|görsel|gambar|ảnh|الصورة|صورة|عکس|फोटो|छवि|写真|画像|圖片|图片|图|圖|사진|ภาพ|φωτογραφία|fotó|snímek)"
    r"\s*(?:by|credits?|von|de|por|di|of|via|source)?\s*[:：/|©(]"
)
AGENCIES = re.compile(
    r"(?:getty(?:\s+images)?|reuters|afp|\bap\b|epa|efe|dpa|ansa|xinhua|tass|shutterstock|alamy|istock|anadolu"
    r"|picture[- ]alliance|imago|keystone|ritzau|scanpix|tt\b|lusa|belga|anp|nurphoto|zuma|unsplash|flickr)",
    re.I,
)
BYLINE = re.compile(
    r"^\W{0,2}(?:by|from|von|par|por|di|da|door|av|af|przez|autor(?:a|i|em)?|author|written\s+by|reported\s+by"
    r"|reporting\s+by|edited\s+by|text|texte|texto|testo|redaktion|rédaction|redacción|redação|redazione"
    r"|автор|текст|редактор|бы|yazan|haber|penulis|editor|reporter|tác\s+giả|bởi|بقلم|كتب|کاتب|نویسنده|लेखक"
    r"|द्वारा|文|文／|記者|记者|作者|編輯|编辑|责任编辑|責任編輯|来源|來源|責編|责编|기자|글|โดย|συντάκτης|του|szerző|írta|napsal|piše|пише)(?:\s*[:：/|]|\s)"
)
DATE_WORDS = re.compile(
    r"(?:published|updated|last updated|posted|modified|created|date|on|at|am|pm|gmt|utc|bst|cet|cest|est|edt|ist"
    r"|min(?:ute)?s?\s+read|read|ago|hours?|veröffentlicht|aktualisiert|stand|uhr|um|am|vom|den|publié(?:e)?|le|à|mis\s+à\s+jour"
    r"|modifié|publicado|actualizado|a\s+las|el|de|h|hs|hrs|atualizado|às|em|pubblicato|aggiornato|il|alle|ore"
    r"|opublikowano|aktualizacja|dodano|godz|gepubliceerd|bijgewerkt|op|om|publicerad|uppdaterad|kl|klo|publisert"
    r"|oppdatert|udgivet|opdateret|julkaistu|päivitetty|опубликовано|обновлено|в|г|опубліковано|оновлено"
    r"|yayınlanma|güncelleme|tarihi|saat|dipublikasikan|diperbarui|wib|cập\s+nhật|lúc|đăng|ngày|نشر|تحديث|آخر"
    r"|تاریخ|انتشار|प्रकाशित|अपडेट|बजे|公開|更新|発表|發布|发布|发表|時間|时间|年|月|日|時|时|分|点|입력|수정|년|월|일|เผยแพร่"
    r"|อัปเดต|น\.|δημοσίευση|ενημέρωση|objavljeno|ažurirano|publicat|actualizat|la|ora|közzétéve|frissítve|vydáno)"
)
