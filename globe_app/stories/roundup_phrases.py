"""What round-ups are called, language by language: regular expressions of lower-case phrases."""

_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:['’]s)?"
# What the label of a round-up begins or ends with, language by language.
ROUND_UP_PHRASES = (
    # English
    r"in brief|news briefs?|briefs|(?:news |weekly |daily )?round-?up|(?:news |daily |weekly )digest|news wrap"
    r"|(?:morning|evening|midday|daily|weekly|weekend|news|world|global|your) (?:news )?brief(?:ing)?|brief news"
    rf"|(?:your )?{_DAY} (?:morning |evening )?briefing|(?:evening|morning) (?:update|headlines|links|report)"
    rf"|(?:today|yesterday|tonight|the day|the week|{_DAY})['’]s? (?:top |main |biggest )?(?:headlines|stories|news|front pages|papers)"
    r"|top (?:news|stories|headlines)(?: today| of the (?:day|hour|week))?|newspaper headlines|news at a glance"
    r"|(?:the )?week in (?:review|brief|pictures)|what the papers say|(?:the )?front pages|press review"
    r"|newsletter|news bulletin|news in (?:pictures|short|numbers)|(?:\w+ )?things (?:to know|you need to know)"
    rf"(?: today| this (?:morning|week)| (?:for|on) {_DAY})?|what you need to know (?:today|this morning)"
    rf"|(?:weekend|morning|evening) reads|as it happened: {_DAY}|world news"
    # Spanish, Portuguese, Catalan, Galician
    r"|en breve|breves|noticias breves|resumen (?:de noticias|informativo|semanal|del día|de la semana)"
    r"|(?:principales )?titulares(?: del día| de hoy)?|(?:las )?noticias (?:del día|de hoy|de la semana)"
    r"|claves del día|(?:las )?portadas(?: del día| de hoy)?|revista de prensa|boletín(?: de noticias| informativo)?"
    r"|em breve|em resumo|curtas|notícias breves|resumo (?:do dia|da semana|de notícias|das notícias)"
    r"|(?:as )?notícias (?:do dia|de hoje|da semana)|manchetes(?: do dia| de hoje)?|revista de imprensa"
    r"|capas dos jornais|destaques do dia|giro de notícias|(?:les )?notícies (?:del dia|d'avui)|en síntesi"
    # French
    r"|en bref|brèves|l['’]essentiel (?:de l['’]actu(?:alité)?|du jour|de la semaine)|revue de (?:la )?presse"
    r"|l['’]actu(?:alité)? (?:du jour|en bref|de la semaine)|tour du monde|(?:les )?titres du jour|récap(?:itulatif)?"
    r"|journal de \d+ ?h|ce qu['’]il faut (?:retenir|savoir) (?:aujourd['’]hui|ce matin|ce soir)"
    # German, Dutch, Afrikaans
    r"|kurz gemeldet|kurz notiert|kurz(?:meldungen|nachrichten)|in kürze|kurz und knapp|kurz & knapp"
    r"|meldungen (?:des tages|im überblick|in kürze)|nachrichten (?:am morgen|am abend|im überblick|des tages)"
    r"|das wichtigste (?:am morgen|am abend|des tages|vom tage?|in kürze)|(?:der )?tag im überblick|presseschau"
    r"|pressestimmen|nachrichtenüberblick|weltgeschehen kompakt|nachrichten kompakt|in het kort|kort nieuws"
    r"|nieuwsoverzicht|het nieuws van (?:vandaag|de dag)|kort buitenland|kort binnenland|in kort"
    # Italian, Romanian
    r"|in breve|brevi|notizie in breve|(?:le )?notizie (?:del giorno|di oggi)|rassegna stampa|(?:le )?prime pagine"
    r"|in pillole|(?:i )?fatti del giorno|pe scurt|știri(?:le)? (?:pe scurt|zilei)|revista presei"
    # Swedish, Danish, Norwegian, Icelandic, Finnish, Estonian, Hungarian
    r"|i korthet|kortnytt|nyheter i korthet|nyhetssvepet|kort nyt|kort fortalt|nyt i korthed|i korte trekk"
    r"|nyheter i kortform|stuttar fréttir|í stuttu máli|lyhyesti|uutiset lyhyesti|päivän uutiset|lühidalt"
    r"|lühiuudised|röviden|hírek röviden|sajtószemle|hírösszefoglaló|rövid hírek"
    # Polish, Czech, Slovak, Slovene, Croatian, Bosnian, Serbian, Albanian, Lithuanian, Latvian
    r"|w skrócie|przegląd prasy|skrót wiadomości|wiadomości w skrócie|krótko|ve zkratce|stručně|přehled zpráv"
    r"|v skratke|stručne|prehľad správ|na kratko|kratke novice|ukratko|kratke vijesti|kratke vesti"
    r"|pregled (?:vijesti|vesti|štampe|dana|tiska)|najvažnije vijesti|u kratkim crtama|lajme të shkurtra|shkurtimisht"
    r"|shkurt|trumpai|naujienos trumpai|īsumā|ziņas īsumā"
    # Russian, Ukrainian, Belarusian, Bulgarian, Macedonian, Serbian, Kazakh
    r"|коротко|кратко|вкратце|новости (?:дня|коротко|кратко|к этому часу)|главн(?:ое|ые новости)(?: (?:за|к) .{2,20})?"
    r"|(?:новостной )?дайджест|обзор (?:прессы|новостей|сми)|итоги (?:дня|недели)|стисло|новини (?:дня|коротко)"
    r"|головн(?:е|і новини)(?: за .{2,20})?|підсумки (?:дня|тижня)|огляд преси|коратка|сцісла|накратко"
    r"|кратки (?:новини|вести)|преглед на печата|новините накратко|укратко|кратке вести|преглед (?:вести|штампе)|қысқаша"
    # Greek, Georgian, Armenian
    r"|εν συντομία|με μια ματιά|ειδήσεις σε τίτλους|πρωτοσέλιδα|επισκόπηση τύπου|(?:τα νέα|οι ειδήσεις) της ημέρας"
    r"|σύντομες ειδήσεις|მოკლედ|მოკლე ამბები|დღის მთავარი (?:ამბები|თემები)|համառոտ|կարճ լուրեր|օրվա լուրեր"
    # Turkish, Azerbaijani, Uzbek
    r"|kısa kısa|kısa haberler|kısaca|özetle|(?:günün|gündem|haber) özeti|haber turu|gazete manşetleri|basın özeti"
    r"|dünyadan kısa|qısa xəbərlər|qısaca|günün xülasəsi|qisqacha|qisqa xabarlar"
    # Arabic, Persian, Urdu, Hebrew, Kurdish
    r"|(?:موجز|نشرة) ?(?:الأخبار|الأنباء|أخبار)?.{0,12}|باختصار|أخبار قصيرة|أبرز (?:الأخبار|العناوين|عناوين الصحف)|جولة (?:الصحافة|الصحف)"
    r"|حصاد اليوم|عناوين الصحف|في سطور|أخبار في سطور|(?:اخبار|خبرهای) کوتاه|کوتاه از .{2,20}|خلاصه (?:اخبار|خبرها)|مرور (?:خبرها|روزنامه‌ها)"
    r"|مهم‌ترین (?:خبرها|اخبار|عناوین)|مختصر خبریں|خبروں کا خلاصہ|اہم خبریں|آج کی (?:اہم )?خبریں|مختصراً"
    r"|בקצרה|חדשות בקצרה|על קצה המזלג|כותרות (?:העיתונים|היום|הבוקר)|מבזקים|סקירת עיתונות"
    # Hindi, Marathi, Nepali, Bengali, Gujarati, Punjabi, Tamil, Telugu, Malayalam, Kannada, Sinhala
    r"|संक्षेप(?: में)?|संक्षिप्त (?:समाचार|ख़?बरें)|समाचार संक्षेप|आज की (?:बड़ी|मुख्य|प्रमुख) (?:ख़?बरें|ख़बरें)|मुख्य समाचार|बड़ी (?:खबरें|ख़बरें)"
    r"|सुर्खियां|सुर्ख़ियाँ|थोडक्यात|संक्षिप्त बातम्या|संक्षेपमा|छोटकरीमा|সংক্ষেপ(?:ে)?|সংক্ষিপ্ত (?:সংবাদ|খবর)|এক ?নজরে|আজকের (?:প্রধান )?খবর"
    r"|ટૂંકમાં|સંક્ષિપ્ત સમાચાર|ਸੰਖੇਪ ਖ਼ਬਰਾਂ|ਸੰਖੇਪ|சுருக்கமாக|செய்திச் சுருக்கம்|செய்தித் துளிகள்|முக்கியச் செய்திகள்"
    r"|క్లుప్తంగా|సంక్షిప్త వార్తలు|సంక్షిప్తంగా|ചുരുക്കത്തിൽ|ಸಂಕ್ಷಿಪ್ತ (?:ಸುದ್ದಿ|ವಾರ್ತೆ)|ಸುದ್ದಿ ಸಂಕ್ಷಿಪ್ತ|කෙටියෙන්|කෙටි පුවත්"
    # Thai, Lao, Khmer, Burmese, Vietnamese, Indonesian, Malay, Filipino
    r"|ข่าวสั้น.{0,10}|สรุปข่าว.{0,10}|รวมข่าว.{0,10}|ข่าวเด่น.{0,10}|โดยย่อ|ຂ່າວສັ້ນ.{0,10}|ព័ត៌មាន(?:ខ្លី|សង្ខេប).{0,10}|သတင်း(?:တို|အကျဉ်း).{0,10}"
    r"|điểm tin.{0,20}|tin vắn.{0,20}|điểm báo.{0,20}|tin tóm tắt|tin (?:nhanh|nổi bật|chính) trong ngày|tóm tắt tin.{0,20}"
    r"|berita (?:singkat|ringkas|terpopuler)|ringkasan berita.{0,12}|sekilas (?:berita|dunia)|rangkuman berita.{0,12}|secara (?:singkat|ringkas)"
    r"|sepintas lalu|maikling balita|(?:mga )?balita sa maikli|ulo ng mga balita|sa madaling sabi"
    # Swahili, Somali, Hausa, Amharic, Kinyarwanda
    r"|kwa ufupi|kwa kifupi|muhtasari wa habari|habari fupi|magazeti ya leo|war(?:ar|arka) (?:oo )?kooban|soo koobid|a takaice"
    r"|በአጭሩ|አጭር ዜና(?:ዎች)?|muri make|amakuru mu ncamake"
    # Chinese, Japanese, Korean
    r"|.{0,4}(?:简讯|簡訊|短讯|短訊|简报|簡報|要闻|要聞|速览|速覽|一览|一覽|新闻早餐|新聞早餐|新闻摘要|新聞摘要)"
    r"|.{0,5}(?:短信|ダイジェスト|ヘッドライン|ニュース一覧|主なニュース)|き?ょ?う?の主なニュース|今日のニュース"
    r"|(?:\S{1,4} )?단신|간추린 .{2,8}|(?:뉴스|모닝|아침|국제) 브리핑|(?:오늘의 )?(?:주요 )?뉴스 (?:모음|요약)|오늘의 (?:주요 )?뉴스|주요 뉴스"
)
