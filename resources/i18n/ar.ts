<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
    <context>
        <name />
        <message numerus="yes">
            <source> and %n {other|others}</source>
            <translation>
                <numerusform> و%n غيرها</numerusform>
                <numerusform> و%n غيرها</numerusform>
                <numerusform> و%n غيرها</numerusform>
                <numerusform> و%n غيرها</numerusform>
                <numerusform> و%n غيرها</numerusform>
                <numerusform> و%n غيرها</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n did not work</source>
            <translation>
                <numerusform>تعذّر %n</numerusform>
                <numerusform>تعذّر %n</numerusform>
                <numerusform>تعذّر %n</numerusform>
                <numerusform>تعذّر %n</numerusform>
                <numerusform>تعذّر %n</numerusform>
                <numerusform>تعذّر %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n did not work, the rest goes on</source>
            <translation>
                <numerusform>تعذّر %n، والباقي مستمر</numerusform>
                <numerusform>تعذّر %n، والباقي مستمر</numerusform>
                <numerusform>تعذّر %n، والباقي مستمر</numerusform>
                <numerusform>تعذّر %n، والباقي مستمر</numerusform>
                <numerusform>تعذّر %n، والباقي مستمر</numerusform>
                <numerusform>تعذّر %n، والباقي مستمر</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>عُثر على %n</numerusform>
                <numerusform>عُثر على %n</numerusform>
                <numerusform>عُثر على %n</numerusform>
                <numerusform>عُثر على %n</numerusform>
                <numerusform>عُثر على %n</numerusform>
                <numerusform>عُثر على %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hidden by rules</source>
            <translation>
                <numerusform>أخفته القواعد: %n</numerusform>
                <numerusform>أخفته القواعد: %n</numerusform>
                <numerusform>أخفته القواعد: %n</numerusform>
                <numerusform>أخفته القواعد: %n</numerusform>
                <numerusform>أخفته القواعد: %n</numerusform>
                <numerusform>أخفته القواعد: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n installed</source>
            <translation>
                <numerusform>المثبَّت: %n</numerusform>
                <numerusform>المثبَّت: %n</numerusform>
                <numerusform>المثبَّت: %n</numerusform>
                <numerusform>المثبَّت: %n</numerusform>
                <numerusform>المثبَّت: %n</numerusform>
                <numerusform>المثبَّت: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left out: {why}</source>
            <translation>
                <numerusform>استُبعد %n: {why}</numerusform>
                <numerusform>استُبعد %n: {why}</numerusform>
                <numerusform>استُبعد %n: {why}</numerusform>
                <numerusform>استُبعد %n: {why}</numerusform>
                <numerusform>استُبعد %n: {why}</numerusform>
                <numerusform>استُبعد %n: {why}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n missed</source>
            <translation>
                <numerusform>فائتة: %n</numerusform>
                <numerusform>فائتة: %n</numerusform>
                <numerusform>فائتة: %n</numerusform>
                <numerusform>فائتة: %n</numerusform>
                <numerusform>فائتة: %n</numerusform>
                <numerusform>فائتة: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n missed {story|stories}</source>
            <translation>
                <numerusform>قصص فائتة: %n</numerusform>
                <numerusform>قصص فائتة: %n</numerusform>
                <numerusform>قصص فائتة: %n</numerusform>
                <numerusform>قصص فائتة: %n</numerusform>
                <numerusform>قصص فائتة: %n</numerusform>
                <numerusform>قصص فائتة: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <comment>values of a rule</comment>
            <translation>
                <numerusform>%n أخرى</numerusform>
                <numerusform>%n أخرى</numerusform>
                <numerusform>%n أخرى</numerusform>
                <numerusform>%n أخرى</numerusform>
                <numerusform>%n أخرى</numerusform>
                <numerusform>%n أخرى</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n أخرى</numerusform>
                <numerusform>%n أخرى</numerusform>
                <numerusform>%n أخرى</numerusform>
                <numerusform>%n أخرى</numerusform>
                <numerusform>%n أخرى</numerusform>
                <numerusform>%n أخرى</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more home {article is|articles are} as near.</source>
            <translation>
                <numerusform>مقالات محلية أخرى بالقرب نفسه: %n.</numerusform>
                <numerusform>مقالات محلية أخرى بالقرب نفسه: %n.</numerusform>
                <numerusform>مقالات محلية أخرى بالقرب نفسه: %n.</numerusform>
                <numerusform>مقالات محلية أخرى بالقرب نفسه: %n.</numerusform>
                <numerusform>مقالات محلية أخرى بالقرب نفسه: %n.</numerusform>
                <numerusform>مقالات محلية أخرى بالقرب نفسه: %n.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more {country|countries}</source>
            <translation>
                <numerusform>بلدان أخرى: %n</numerusform>
                <numerusform>بلدان أخرى: %n</numerusform>
                <numerusform>بلدان أخرى: %n</numerusform>
                <numerusform>بلدان أخرى: %n</numerusform>
                <numerusform>بلدان أخرى: %n</numerusform>
                <numerusform>بلدان أخرى: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more {country|countries} in the whole story</source>
            <translation>
                <numerusform>بلدان أخرى في القصة كاملة: %n</numerusform>
                <numerusform>بلدان أخرى في القصة كاملة: %n</numerusform>
                <numerusform>بلدان أخرى في القصة كاملة: %n</numerusform>
                <numerusform>بلدان أخرى في القصة كاملة: %n</numerusform>
                <numerusform>بلدان أخرى في القصة كاملة: %n</numerusform>
                <numerusform>بلدان أخرى في القصة كاملة: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more {figure|figures}</source>
            <translation>
                <numerusform>أرقام أخرى: %n</numerusform>
                <numerusform>أرقام أخرى: %n</numerusform>
                <numerusform>أرقام أخرى: %n</numerusform>
                <numerusform>أرقام أخرى: %n</numerusform>
                <numerusform>أرقام أخرى: %n</numerusform>
                <numerusform>أرقام أخرى: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more {is|are} kept in sight</source>
            <translation>
                <numerusform>ويبقى ظاهرًا %n</numerusform>
                <numerusform>ويبقى ظاهرًا %n</numerusform>
                <numerusform>ويبقى ظاهرًا %n</numerusform>
                <numerusform>ويبقى ظاهرًا %n</numerusform>
                <numerusform>ويبقى ظاهرًا %n</numerusform>
                <numerusform>ويبقى ظاهرًا %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>جديد: %n</numerusform>
                <numerusform>جديد: %n</numerusform>
                <numerusform>جديد: %n</numerusform>
                <numerusform>جديد: %n</numerusform>
                <numerusform>جديد: %n</numerusform>
                <numerusform>جديد: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new since you last looked</source>
            <translation>
                <numerusform>الجديد منذ زيارتك الأخيرة: %n</numerusform>
                <numerusform>الجديد منذ زيارتك الأخيرة: %n</numerusform>
                <numerusform>الجديد منذ زيارتك الأخيرة: %n</numerusform>
                <numerusform>الجديد منذ زيارتك الأخيرة: %n</numerusform>
                <numerusform>الجديد منذ زيارتك الأخيرة: %n</numerusform>
                <numerusform>الجديد منذ زيارتك الأخيرة: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new so far</source>
            <translation>
                <numerusform>الجديد حتى الآن: %n</numerusform>
                <numerusform>الجديد حتى الآن: %n</numerusform>
                <numerusform>الجديد حتى الآن: %n</numerusform>
                <numerusform>الجديد حتى الآن: %n</numerusform>
                <numerusform>الجديد حتى الآن: %n</numerusform>
                <numerusform>الجديد حتى الآن: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new {article|articles}</source>
            <translation>
                <numerusform>جديد: %n مقالة</numerusform>
                <numerusform>جديد: مقالة واحدة</numerusform>
                <numerusform>جديد: مقالتان</numerusform>
                <numerusform>جديد: %n مقالات</numerusform>
                <numerusform>جديد: %n مقالة</numerusform>
                <numerusform>جديد: %n مقالة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n old {article was|articles were} cleaned up; Ctrl+Z has them back until the next update.</source>
            <translation>
                <numerusform>مقالات قديمة أُزيلت: %n؛ يعيدها Ctrl+Z حتى التحديث القادم.</numerusform>
                <numerusform>مقالات قديمة أُزيلت: %n؛ يعيدها Ctrl+Z حتى التحديث القادم.</numerusform>
                <numerusform>مقالات قديمة أُزيلت: %n؛ يعيدها Ctrl+Z حتى التحديث القادم.</numerusform>
                <numerusform>مقالات قديمة أُزيلت: %n؛ يعيدها Ctrl+Z حتى التحديث القادم.</numerusform>
                <numerusform>مقالات قديمة أُزيلت: %n؛ يعيدها Ctrl+Z حتى التحديث القادم.</numerusform>
                <numerusform>مقالات قديمة أُزيلت: %n؛ يعيدها Ctrl+Z حتى التحديث القادم.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n old {article|articles} cleaned up</source>
            <translation>
                <numerusform>مقالات قديمة أُزيلت: %n</numerusform>
                <numerusform>مقالات قديمة أُزيلت: %n</numerusform>
                <numerusform>مقالات قديمة أُزيلت: %n</numerusform>
                <numerusform>مقالات قديمة أُزيلت: %n</numerusform>
                <numerusform>مقالات قديمة أُزيلت: %n</numerusform>
                <numerusform>مقالات قديمة أُزيلت: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n on the way</source>
            <translation>
                <numerusform>في الطريق: %n</numerusform>
                <numerusform>في الطريق: %n</numerusform>
                <numerusform>في الطريق: %n</numerusform>
                <numerusform>في الطريق: %n</numerusform>
                <numerusform>في الطريق: %n</numerusform>
                <numerusform>في الطريق: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n other {country tells|countries tell} this</source>
            <translation>
                <numerusform>ترويها %n بلد أيضًا</numerusform>
                <numerusform>ترويها بلد واحد أيضًا</numerusform>
                <numerusform>ترويها بلدان اثنان أيضًا</numerusform>
                <numerusform>ترويها %n بلدان أيضًا</numerusform>
                <numerusform>ترويها %n بلدًا أيضًا</numerusform>
                <numerusform>ترويها %n بلد أيضًا</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n other {language|languages}</source>
            <translation>
                <numerusform>لغات أخرى: %n</numerusform>
                <numerusform>لغات أخرى: %n</numerusform>
                <numerusform>لغات أخرى: %n</numerusform>
                <numerusform>لغات أخرى: %n</numerusform>
                <numerusform>لغات أخرى: %n</numerusform>
                <numerusform>لغات أخرى: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n read</source>
            <translation>
                <numerusform>المقروء: %n</numerusform>
                <numerusform>المقروء: %n</numerusform>
                <numerusform>المقروء: %n</numerusform>
                <numerusform>المقروء: %n</numerusform>
                <numerusform>المقروء: %n</numerusform>
                <numerusform>المقروء: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n saved searches</source>
            <translation>
                <numerusform>عمليات بحث محفوظة: %n</numerusform>
                <numerusform>عمليات بحث محفوظة: %n</numerusform>
                <numerusform>عمليات بحث محفوظة: %n</numerusform>
                <numerusform>عمليات بحث محفوظة: %n</numerusform>
                <numerusform>عمليات بحث محفوظة: %n</numerusform>
                <numerusform>عمليات بحث محفوظة: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unread</source>
            <translation>
                <numerusform>غير مقروء: %n</numerusform>
                <numerusform>غير مقروء: %n</numerusform>
                <numerusform>غير مقروء: %n</numerusform>
                <numerusform>غير مقروء: %n</numerusform>
                <numerusform>غير مقروء: %n</numerusform>
                <numerusform>غير مقروء: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unread from {countries}</source>
            <translation>
                <numerusform>غير المقروء: %n من {countries}</numerusform>
                <numerusform>غير المقروء: %n من {countries}</numerusform>
                <numerusform>غير المقروء: %n من {countries}</numerusform>
                <numerusform>غير المقروء: %n من {countries}</numerusform>
                <numerusform>غير المقروء: %n من {countries}</numerusform>
                <numerusform>غير المقروء: %n من {countries}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {adjective} {outlet|outlets}</source>
            <translation>
                <numerusform>%n مصدر ({adjective})</numerusform>
                <numerusform>مصدر واحد ({adjective})</numerusform>
                <numerusform>مصدران ({adjective})</numerusform>
                <numerusform>%n مصادر ({adjective})</numerusform>
                <numerusform>%n مصدرًا ({adjective})</numerusform>
                <numerusform>%n مصدر ({adjective})</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {article is|articles are} being compared.</source>
            <translation>
                <numerusform>تجري مقارنة %n مقالة.</numerusform>
                <numerusform>تجري مقارنة مقالة واحدة.</numerusform>
                <numerusform>تجري مقارنة مقالتان.</numerusform>
                <numerusform>تجري مقارنة %n مقالات.</numerusform>
                <numerusform>تجري مقارنة %n مقالة.</numerusform>
                <numerusform>تجري مقارنة %n مقالة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {article is|articles are} hidden</source>
            <translation>
                <numerusform>المخفي %n مقالة</numerusform>
                <numerusform>المخفي مقالة واحدة</numerusform>
                <numerusform>المخفي مقالتان</numerusform>
                <numerusform>المخفي %n مقالات</numerusform>
                <numerusform>المخفي %n مقالة</numerusform>
                <numerusform>المخفي %n مقالة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {article is|articles are} listed, of {articles}.</source>
            <translation>
                <numerusform>المعروض %n مقالة من أصل {articles}.</numerusform>
                <numerusform>المعروض مقالة واحدة من أصل {articles}.</numerusform>
                <numerusform>المعروض مقالتان من أصل {articles}.</numerusform>
                <numerusform>المعروض %n مقالات من أصل {articles}.</numerusform>
                <numerusform>المعروض %n مقالة من أصل {articles}.</numerusform>
                <numerusform>المعروض %n مقالة من أصل {articles}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {article is|articles are} missing that were stored by {time}</source>
            <translation>
                <numerusform>المفقود %n مقالة خُزّنت قبل {time}</numerusform>
                <numerusform>المفقود مقالة واحدة خُزّنت قبل {time}</numerusform>
                <numerusform>المفقود مقالتان خُزّنت قبل {time}</numerusform>
                <numerusform>المفقود %n مقالات خُزّنت قبل {time}</numerusform>
                <numerusform>المفقود %n مقالة خُزّنت قبل {time}</numerusform>
                <numerusform>المفقود %n مقالة خُزّنت قبل {time}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {article is|articles are} not compared yet.</source>
            <translation>
                <numerusform>لم تُقارَن بعد %n مقالة.</numerusform>
                <numerusform>لم تُقارَن بعد مقالة واحدة.</numerusform>
                <numerusform>لم تُقارَن بعد مقالتان.</numerusform>
                <numerusform>لم تُقارَن بعد %n مقالات.</numerusform>
                <numerusform>لم تُقارَن بعد %n مقالة.</numerusform>
                <numerusform>لم تُقارَن بعد %n مقالة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {article is|articles are} stored, and none is compared yet. That happens after each update (F5), on this computer: those of different outlets that tell one event become a story.</source>
            <translation>
                <numerusform>المخزَّن %n مقالة ولم تُقارَن بعد. تجري المقارنة بعد كل تحديث (F5) على هذا الحاسوب: مقالات المصادر المختلفة عن حدث واحد تصير قصة.</numerusform>
                <numerusform>المخزَّن مقالة واحدة ولم تُقارَن بعد. تجري المقارنة بعد كل تحديث (F5) على هذا الحاسوب: مقالات المصادر المختلفة عن حدث واحد تصير قصة.</numerusform>
                <numerusform>المخزَّن مقالتان ولم تُقارَن بعد. تجري المقارنة بعد كل تحديث (F5) على هذا الحاسوب: مقالات المصادر المختلفة عن حدث واحد تصير قصة.</numerusform>
                <numerusform>المخزَّن %n مقالات ولم تُقارَن بعد. تجري المقارنة بعد كل تحديث (F5) على هذا الحاسوب: مقالات المصادر المختلفة عن حدث واحد تصير قصة.</numerusform>
                <numerusform>المخزَّن %n مقالة ولم تُقارَن بعد. تجري المقارنة بعد كل تحديث (F5) على هذا الحاسوب: مقالات المصادر المختلفة عن حدث واحد تصير قصة.</numerusform>
                <numerusform>المخزَّن %n مقالة ولم تُقارَن بعد. تجري المقارنة بعد كل تحديث (F5) على هذا الحاسوب: مقالات المصادر المختلفة عن حدث واحد تصير قصة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {article waits|articles wait}</source>
            <translation>
                <numerusform>في الانتظار %n مقالة</numerusform>
                <numerusform>في الانتظار مقالة واحدة</numerusform>
                <numerusform>في الانتظار مقالتان</numerusform>
                <numerusform>في الانتظار %n مقالات</numerusform>
                <numerusform>في الانتظار %n مقالة</numerusform>
                <numerusform>في الانتظار %n مقالة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {article|articles}</source>
            <translation>
                <numerusform>%n مقالة</numerusform>
                <numerusform>مقالة واحدة</numerusform>
                <numerusform>مقالتان</numerusform>
                <numerusform>%n مقالات</numerusform>
                <numerusform>%n مقالة</numerusform>
                <numerusform>%n مقالة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {article|articles} could not be brought back</source>
            <translation>
                <numerusform>تعذّرت استعادة %n مقالة</numerusform>
                <numerusform>تعذّرت استعادة مقالة واحدة</numerusform>
                <numerusform>تعذّرت استعادة مقالتان</numerusform>
                <numerusform>تعذّرت استعادة %n مقالات</numerusform>
                <numerusform>تعذّرت استعادة %n مقالة</numerusform>
                <numerusform>تعذّرت استعادة %n مقالة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {article|articles} found</source>
            <translation>
                <numerusform>عُثر على %n مقالة</numerusform>
                <numerusform>عُثر على مقالة واحدة</numerusform>
                <numerusform>عُثر على مقالتان</numerusform>
                <numerusform>عُثر على %n مقالات</numerusform>
                <numerusform>عُثر على %n مقالة</numerusform>
                <numerusform>عُثر على %n مقالة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {article|articles} in {languages} {waits|wait} for a translator.</source>
            <translation>
                <numerusform>في انتظار مترجم: %n مقالة ({languages}).</numerusform>
                <numerusform>في انتظار مترجم: مقالة واحدة ({languages}).</numerusform>
                <numerusform>في انتظار مترجم: مقالتان ({languages}).</numerusform>
                <numerusform>في انتظار مترجم: %n مقالات ({languages}).</numerusform>
                <numerusform>في انتظار مترجم: %n مقالة ({languages}).</numerusform>
                <numerusform>في انتظار مترجم: %n مقالة ({languages}).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {article|articles} left to look at</source>
            <translation>
                <numerusform>بقيت %n مقالة للفحص</numerusform>
                <numerusform>بقيت مقالة واحدة للفحص</numerusform>
                <numerusform>بقيت مقالتان للفحص</numerusform>
                <numerusform>بقيت %n مقالات للفحص</numerusform>
                <numerusform>بقيت %n مقالة للفحص</numerusform>
                <numerusform>بقيت %n مقالة للفحص</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {article|articles} marked read</source>
            <translation>
                <numerusform>عُلِّمت مقروءة: %n مقالة</numerusform>
                <numerusform>عُلِّمت مقروءة: مقالة واحدة</numerusform>
                <numerusform>عُلِّمت مقروءة: مقالتان</numerusform>
                <numerusform>عُلِّمت مقروءة: %n مقالات</numerusform>
                <numerusform>عُلِّمت مقروءة: %n مقالة</numerusform>
                <numerusform>عُلِّمت مقروءة: %n مقالة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {article|articles} marked unread</source>
            <translation>
                <numerusform>عُلِّمت غير مقروءة: %n مقالة</numerusform>
                <numerusform>عُلِّمت غير مقروءة: مقالة واحدة</numerusform>
                <numerusform>عُلِّمت غير مقروءة: مقالتان</numerusform>
                <numerusform>عُلِّمت غير مقروءة: %n مقالات</numerusform>
                <numerusform>عُلِّمت غير مقروءة: %n مقالة</numerusform>
                <numerusform>عُلِّمت غير مقروءة: %n مقالة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {article|articles} of {day} taken in</source>
            <translation>
                <numerusform>أُدرجت %n مقالة من {day}</numerusform>
                <numerusform>أُدرجت مقالة واحدة من {day}</numerusform>
                <numerusform>أُدرجت مقالتان من {day}</numerusform>
                <numerusform>أُدرجت %n مقالات من {day}</numerusform>
                <numerusform>أُدرجت %n مقالة من {day}</numerusform>
                <numerusform>أُدرجت %n مقالة من {day}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {article|articles} packed into {file}</source>
            <translation>
                <numerusform>حُزمت %n مقالة في {file}</numerusform>
                <numerusform>حُزمت مقالة واحدة في {file}</numerusform>
                <numerusform>حُزمت مقالتان في {file}</numerusform>
                <numerusform>حُزمت %n مقالات في {file}</numerusform>
                <numerusform>حُزمت %n مقالة في {file}</numerusform>
                <numerusform>حُزمت %n مقالة في {file}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {article|articles} read</source>
            <translation>
                <numerusform>المقروء %n مقالة</numerusform>
                <numerusform>المقروء مقالة واحدة</numerusform>
                <numerusform>المقروء مقالتان</numerusform>
                <numerusform>المقروء %n مقالات</numerusform>
                <numerusform>المقروء %n مقالة</numerusform>
                <numerusform>المقروء %n مقالة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {article|articles} removed</source>
            <translation>
                <numerusform>أُزيلت %n مقالة</numerusform>
                <numerusform>أُزيلت مقالة واحدة</numerusform>
                <numerusform>أُزيلت مقالتان</numerusform>
                <numerusform>أُزيلت %n مقالات</numerusform>
                <numerusform>أُزيلت %n مقالة</numerusform>
                <numerusform>أُزيلت %n مقالة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {article|articles} to the end</source>
            <translation>
                <numerusform>%n مقالة حتى النهاية</numerusform>
                <numerusform>مقالة واحدة حتى النهاية</numerusform>
                <numerusform>مقالتان حتى النهاية</numerusform>
                <numerusform>%n مقالات حتى النهاية</numerusform>
                <numerusform>%n مقالة حتى النهاية</numerusform>
                <numerusform>%n مقالة حتى النهاية</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {article|articles}, all read</source>
            <translation>
                <numerusform>%n مقالة، قُرئ كل شيء</numerusform>
                <numerusform>مقالة واحدة، قُرئ كل شيء</numerusform>
                <numerusform>مقالتان، قُرئ كل شيء</numerusform>
                <numerusform>%n مقالات، قُرئ كل شيء</numerusform>
                <numerusform>%n مقالة، قُرئ كل شيء</numerusform>
                <numerusform>%n مقالة، قُرئ كل شيء</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {country collected here says|countries collected here say} nothing of it</source>
            <translation>
                <numerusform>%n بلد من المتابَعة هنا لا تقول شيئًا عنها</numerusform>
                <numerusform>بلد واحد من المتابَعة هنا لا تقول شيئًا عنها</numerusform>
                <numerusform>بلدان اثنان من المتابَعة هنا لا تقول شيئًا عنها</numerusform>
                <numerusform>%n بلدان من المتابَعة هنا لا تقول شيئًا عنها</numerusform>
                <numerusform>%n بلدًا من المتابَعة هنا لا تقول شيئًا عنها</numerusform>
                <numerusform>%n بلد من المتابَعة هنا لا تقول شيئًا عنها</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {country gives|countries give} no time</source>
            <translation>
                <numerusform>%n بلد دون وقت</numerusform>
                <numerusform>بلد واحد دون وقت</numerusform>
                <numerusform>بلدان اثنان دون وقت</numerusform>
                <numerusform>%n بلدان دون وقت</numerusform>
                <numerusform>%n بلدًا دون وقت</numerusform>
                <numerusform>%n بلد دون وقت</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {country says|countries say} the same</source>
            <translation>
                <numerusform>%n بلد: الرواية نفسها</numerusform>
                <numerusform>بلد واحد: الرواية نفسها</numerusform>
                <numerusform>بلدان اثنان: الرواية نفسها</numerusform>
                <numerusform>%n بلدان: الرواية نفسها</numerusform>
                <numerusform>%n بلدًا: الرواية نفسها</numerusform>
                <numerusform>%n بلد: الرواية نفسها</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {country tells|countries tell} it</source>
            <translation>
                <numerusform>ترويها %n بلد</numerusform>
                <numerusform>ترويها بلد واحد</numerusform>
                <numerusform>ترويها بلدان اثنان</numerusform>
                <numerusform>ترويها %n بلدان</numerusform>
                <numerusform>ترويها %n بلدًا</numerusform>
                <numerusform>ترويها %n بلد</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {country|countries}</source>
            <translation>
                <numerusform>%n بلد</numerusform>
                <numerusform>بلد واحد</numerusform>
                <numerusform>بلدان اثنان</numerusform>
                <numerusform>%n بلدان</numerusform>
                <numerusform>%n بلدًا</numerusform>
                <numerusform>%n بلد</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {day|days}</source>
            <translation>
                <numerusform>%n يوم</numerusform>
                <numerusform>يوم واحد</numerusform>
                <numerusform>يومان</numerusform>
                <numerusform>%n أيام</numerusform>
                <numerusform>%n يومًا</numerusform>
                <numerusform>%n يوم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {fault|faults} of this program; the log tells of them.</source>
            <translation>
                <numerusform>أخطاء في هذا البرنامج: %n؛ تفاصيلها في السجل.</numerusform>
                <numerusform>أخطاء في هذا البرنامج: %n؛ تفاصيلها في السجل.</numerusform>
                <numerusform>أخطاء في هذا البرنامج: %n؛ تفاصيلها في السجل.</numerusform>
                <numerusform>أخطاء في هذا البرنامج: %n؛ تفاصيلها في السجل.</numerusform>
                <numerusform>أخطاء في هذا البرنامج: %n؛ تفاصيلها في السجل.</numerusform>
                <numerusform>أخطاء في هذا البرنامج: %n؛ تفاصيلها في السجل.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {feed is|feeds are} left out.</source>
            <translation>
                <numerusform>استُبعدت %n خلاصة.</numerusform>
                <numerusform>استُبعدت خلاصة واحدة.</numerusform>
                <numerusform>استُبعدت خلاصتان.</numerusform>
                <numerusform>استُبعدت %n خلاصات.</numerusform>
                <numerusform>استُبعدت %n خلاصة.</numerusform>
                <numerusform>استُبعدت %n خلاصة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {feed joined an outlet|feeds joined outlets} here already</source>
            <translation>
                <numerusform>خلاصات انضمت إلى مصادر موجودة: %n</numerusform>
                <numerusform>خلاصات انضمت إلى مصادر موجودة: %n</numerusform>
                <numerusform>خلاصات انضمت إلى مصادر موجودة: %n</numerusform>
                <numerusform>خلاصات انضمت إلى مصادر موجودة: %n</numerusform>
                <numerusform>خلاصات انضمت إلى مصادر موجودة: %n</numerusform>
                <numerusform>خلاصات انضمت إلى مصادر موجودة: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {feed was|feeds were} here already</source>
            <translation>
                <numerusform>خلاصات موجودة من قبل: %n</numerusform>
                <numerusform>خلاصات موجودة من قبل: %n</numerusform>
                <numerusform>خلاصات موجودة من قبل: %n</numerusform>
                <numerusform>خلاصات موجودة من قبل: %n</numerusform>
                <numerusform>خلاصات موجودة من قبل: %n</numerusform>
                <numerusform>خلاصات موجودة من قبل: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {feed|feeds}</source>
            <translation>
                <numerusform>%n خلاصة</numerusform>
                <numerusform>خلاصة واحدة</numerusform>
                <numerusform>خلاصتان</numerusform>
                <numerusform>%n خلاصات</numerusform>
                <numerusform>%n خلاصة</numerusform>
                <numerusform>%n خلاصة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {feed|feeds} found: {name}</source>
            <translation>
                <numerusform>عُثر على %n خلاصة: {name}</numerusform>
                <numerusform>عُثر على خلاصة واحدة: {name}</numerusform>
                <numerusform>عُثر على خلاصتان: {name}</numerusform>
                <numerusform>عُثر على %n خلاصات: {name}</numerusform>
                <numerusform>عُثر على %n خلاصة: {name}</numerusform>
                <numerusform>عُثر على %n خلاصة: {name}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {feed|feeds} written to {file}</source>
            <translation>
                <numerusform>كُتبت %n خلاصة في {file}</numerusform>
                <numerusform>كُتبت خلاصة واحدة في {file}</numerusform>
                <numerusform>كُتبت خلاصتان في {file}</numerusform>
                <numerusform>كُتبت %n خلاصات في {file}</numerusform>
                <numerusform>كُتبت %n خلاصة في {file}</numerusform>
                <numerusform>كُتبت %n خلاصة في {file}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {headline|headlines} translated</source>
            <translation>
                <numerusform>تُرجم %n عنوان</numerusform>
                <numerusform>تُرجم عنوان واحد</numerusform>
                <numerusform>تُرجم عنوانان</numerusform>
                <numerusform>تُرجم %n عناوين</numerusform>
                <numerusform>تُرجم %n عنوانًا</numerusform>
                <numerusform>تُرجم %n عنوان</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {image|images}</source>
            <translation>
                <numerusform>%n صورة</numerusform>
                <numerusform>صورة واحدة</numerusform>
                <numerusform>صورتان</numerusform>
                <numerusform>%n صور</numerusform>
                <numerusform>%n صورة</numerusform>
                <numerusform>%n صورة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {is|are} silent</source>
            <translation>
                <numerusform>الصامتة: %n</numerusform>
                <numerusform>الصامتة: %n</numerusform>
                <numerusform>الصامتة: %n</numerusform>
                <numerusform>الصامتة: %n</numerusform>
                <numerusform>الصامتة: %n</numerusform>
                <numerusform>الصامتة: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {language|languages}</source>
            <translation>
                <numerusform>%n لغة</numerusform>
                <numerusform>لغة واحدة</numerusform>
                <numerusform>لغتان</numerusform>
                <numerusform>%n لغات</numerusform>
                <numerusform>%n لغة</numerusform>
                <numerusform>%n لغة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {more story|more stories} of this edition</source>
            <translation>
                <numerusform>قصص أخرى في هذا العدد: %n</numerusform>
                <numerusform>قصص أخرى في هذا العدد: %n</numerusform>
                <numerusform>قصص أخرى في هذا العدد: %n</numerusform>
                <numerusform>قصص أخرى في هذا العدد: %n</numerusform>
                <numerusform>قصص أخرى في هذا العدد: %n</numerusform>
                <numerusform>قصص أخرى في هذا العدد: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {other|others}</source>
            <translation>
                <numerusform>%n غيرها</numerusform>
                <numerusform>%n غيرها</numerusform>
                <numerusform>%n غيرها</numerusform>
                <numerusform>%n غيرها</numerusform>
                <numerusform>%n غيرها</numerusform>
                <numerusform>%n غيرها</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {outlet says|outlets say} the same</source>
            <translation>
                <numerusform>%n مصدر: الرواية نفسها</numerusform>
                <numerusform>مصدر واحد: الرواية نفسها</numerusform>
                <numerusform>مصدران: الرواية نفسها</numerusform>
                <numerusform>%n مصادر: الرواية نفسها</numerusform>
                <numerusform>%n مصدرًا: الرواية نفسها</numerusform>
                <numerusform>%n مصدر: الرواية نفسها</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {outlet|outlets}</source>
            <translation>
                <numerusform>%n مصدر</numerusform>
                <numerusform>مصدر واحد</numerusform>
                <numerusform>مصدران</numerusform>
                <numerusform>%n مصادر</numerusform>
                <numerusform>%n مصدرًا</numerusform>
                <numerusform>%n مصدر</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {outlet|outlets} added</source>
            <translation>
                <numerusform>أُضيف %n مصدر</numerusform>
                <numerusform>أُضيف مصدر واحد</numerusform>
                <numerusform>أُضيف مصدران</numerusform>
                <numerusform>أُضيف %n مصادر</numerusform>
                <numerusform>أُضيف %n مصدرًا</numerusform>
                <numerusform>أُضيف %n مصدر</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {outlet|outlets} here</source>
            <translation>
                <numerusform>هنا %n مصدر</numerusform>
                <numerusform>هنا مصدر واحد</numerusform>
                <numerusform>هنا مصدران</numerusform>
                <numerusform>هنا %n مصادر</numerusform>
                <numerusform>هنا %n مصدرًا</numerusform>
                <numerusform>هنا %n مصدر</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {outlet|outlets} here, no articles yet.</source>
            <translation>
                <numerusform>هنا %n مصدر، ولا مقالات بعد.</numerusform>
                <numerusform>هنا مصدر واحد، ولا مقالات بعد.</numerusform>
                <numerusform>هنا مصدران، ولا مقالات بعد.</numerusform>
                <numerusform>هنا %n مصادر، ولا مقالات بعد.</numerusform>
                <numerusform>هنا %n مصدرًا، ولا مقالات بعد.</numerusform>
                <numerusform>هنا %n مصدر، ولا مقالات بعد.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {outlet|outlets} here, not switched on.</source>
            <translation>
                <numerusform>هنا %n مصدر دون تفعيل.</numerusform>
                <numerusform>هنا مصدر واحد دون تفعيل.</numerusform>
                <numerusform>هنا مصدران دون تفعيل.</numerusform>
                <numerusform>هنا %n مصادر دون تفعيل.</numerusform>
                <numerusform>هنا %n مصدرًا دون تفعيل.</numerusform>
                <numerusform>هنا %n مصدر دون تفعيل.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {outlet|outlets} in {country}</source>
            <translation>
                <numerusform>%n مصدر في {country}</numerusform>
                <numerusform>مصدر واحد في {country}</numerusform>
                <numerusform>مصدران في {country}</numerusform>
                <numerusform>%n مصادر في {country}</numerusform>
                <numerusform>%n مصدرًا في {country}</numerusform>
                <numerusform>%n مصدر في {country}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {outlet|outlets} known, none on</source>
            <translation>
                <numerusform>المعروف %n مصدر، ولا شيء مفعَّل</numerusform>
                <numerusform>المعروف مصدر واحد، ولا شيء مفعَّل</numerusform>
                <numerusform>المعروف مصدران، ولا شيء مفعَّل</numerusform>
                <numerusform>المعروف %n مصادر، ولا شيء مفعَّل</numerusform>
                <numerusform>المعروف %n مصدرًا، ولا شيء مفعَّل</numerusform>
                <numerusform>المعروف %n مصدر، ولا شيء مفعَّل</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {outlet|outlets} of {country}</source>
            <translation>
                <numerusform>%n مصدر من {country}</numerusform>
                <numerusform>مصدر واحد من {country}</numerusform>
                <numerusform>مصدران من {country}</numerusform>
                <numerusform>%n مصادر من {country}</numerusform>
                <numerusform>%n مصدرًا من {country}</numerusform>
                <numerusform>%n مصدر من {country}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {outlet|outlets} switched off</source>
            <translation>
                <numerusform>عُطِّل %n مصدر</numerusform>
                <numerusform>عُطِّل مصدر واحد</numerusform>
                <numerusform>عُطِّل مصدران</numerusform>
                <numerusform>عُطِّل %n مصادر</numerusform>
                <numerusform>عُطِّل %n مصدرًا</numerusform>
                <numerusform>عُطِّل %n مصدر</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {outlet|outlets} switched on</source>
            <translation>
                <numerusform>فُعِّل %n مصدر</numerusform>
                <numerusform>فُعِّل مصدر واحد</numerusform>
                <numerusform>فُعِّل مصدران</numerusform>
                <numerusform>فُعِّل %n مصادر</numerusform>
                <numerusform>فُعِّل %n مصدرًا</numerusform>
                <numerusform>فُعِّل %n مصدر</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {passage|passages}</source>
            <translation>
                <numerusform>%n مقطع</numerusform>
                <numerusform>مقطع واحد</numerusform>
                <numerusform>مقطعان</numerusform>
                <numerusform>%n مقاطع</numerusform>
                <numerusform>%n مقطعًا</numerusform>
                <numerusform>%n مقطع</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {sentence|sentences} not translated</source>
            <translation>
                <numerusform>دون ترجمة: %n جملة</numerusform>
                <numerusform>دون ترجمة: جملة واحدة</numerusform>
                <numerusform>دون ترجمة: جملتان</numerusform>
                <numerusform>دون ترجمة: %n جمل</numerusform>
                <numerusform>دون ترجمة: %n جملة</numerusform>
                <numerusform>دون ترجمة: %n جملة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {setting|settings}</source>
            <translation>
                <numerusform>%n إعداد</numerusform>
                <numerusform>إعداد واحد</numerusform>
                <numerusform>إعدادان</numerusform>
                <numerusform>%n إعدادات</numerusform>
                <numerusform>%n إعدادًا</numerusform>
                <numerusform>%n إعداد</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {story is|stories are} left of this edition. Then it ends.</source>
            <translation>
                <numerusform>بقيت %n قصة في هذا العدد، ثم ينتهي.</numerusform>
                <numerusform>بقيت قصة واحدة في هذا العدد، ثم ينتهي.</numerusform>
                <numerusform>بقيت قصتان في هذا العدد، ثم ينتهي.</numerusform>
                <numerusform>بقيت %n قصص في هذا العدد، ثم ينتهي.</numerusform>
                <numerusform>بقيت %n قصة في هذا العدد، ثم ينتهي.</numerusform>
                <numerusform>بقيت %n قصة في هذا العدد، ثم ينتهي.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {story|stories}</source>
            <translation>
                <numerusform>%n قصة</numerusform>
                <numerusform>قصة واحدة</numerusform>
                <numerusform>قصتان</numerusform>
                <numerusform>%n قصص</numerusform>
                <numerusform>%n قصة</numerusform>
                <numerusform>%n قصة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {story|stories} in today’s edition</source>
            <translation>
                <numerusform>%n قصة في عدد اليوم</numerusform>
                <numerusform>قصة واحدة في عدد اليوم</numerusform>
                <numerusform>قصتان في عدد اليوم</numerusform>
                <numerusform>%n قصص في عدد اليوم</numerusform>
                <numerusform>%n قصة في عدد اليوم</numerusform>
                <numerusform>%n قصة في عدد اليوم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {story|stories} looked missed, but {a home article came near it|home articles came near them}.</source>
            <translation>
                <numerusform>بدت فائتة %n قصة، غير أن مقالات محلية اقتربت منها.</numerusform>
                <numerusform>بدت فائتة قصة واحدة، غير أن مقالات محلية اقتربت منها.</numerusform>
                <numerusform>بدت فائتة قصتان، غير أن مقالات محلية اقتربت منها.</numerusform>
                <numerusform>بدت فائتة %n قصص، غير أن مقالات محلية اقتربت منها.</numerusform>
                <numerusform>بدت فائتة %n قصة، غير أن مقالات محلية اقتربت منها.</numerusform>
                <numerusform>بدت فائتة %n قصة، غير أن مقالات محلية اقتربت منها.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {story|stories} new or changed</source>
            <translation>
                <numerusform>قصص جديدة أو متغيرة: %n</numerusform>
                <numerusform>قصص جديدة أو متغيرة: %n</numerusform>
                <numerusform>قصص جديدة أو متغيرة: %n</numerusform>
                <numerusform>قصص جديدة أو متغيرة: %n</numerusform>
                <numerusform>قصص جديدة أو متغيرة: %n</numerusform>
                <numerusform>قصص جديدة أو متغيرة: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {story|stories} told in more than one country</source>
            <translation>
                <numerusform>%n قصة في أكثر من بلد</numerusform>
                <numerusform>قصة واحدة في أكثر من بلد</numerusform>
                <numerusform>قصتان في أكثر من بلد</numerusform>
                <numerusform>%n قصص في أكثر من بلد</numerusform>
                <numerusform>%n قصة في أكثر من بلد</numerusform>
                <numerusform>%n قصة في أكثر من بلد</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {translator is|translators are} here.</source>
            <translation>
                <numerusform>وصل %n مترجم.</numerusform>
                <numerusform>وصل مترجم واحد.</numerusform>
                <numerusform>وصل مترجمان.</numerusform>
                <numerusform>وصل %n مترجمين.</numerusform>
                <numerusform>وصل %n مترجمًا.</numerusform>
                <numerusform>وصل %n مترجم.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {unread article|unread articles}</source>
            <translation>
                <numerusform>غير مقروءة: %n مقالة</numerusform>
                <numerusform>غير مقروءة: مقالة واحدة</numerusform>
                <numerusform>غير مقروءة: مقالتان</numerusform>
                <numerusform>غير مقروءة: %n مقالات</numerusform>
                <numerusform>غير مقروءة: %n مقالة</numerusform>
                <numerusform>غير مقروءة: %n مقالة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {was|were} here already</source>
            <translation>
                <numerusform>كان هنا من قبل: %n</numerusform>
                <numerusform>كان هنا من قبل: %n</numerusform>
                <numerusform>كان هنا من قبل: %n</numerusform>
                <numerusform>كان هنا من قبل: %n</numerusform>
                <numerusform>كان هنا من قبل: %n</numerusform>
                <numerusform>كان هنا من قبل: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Article</source>
            <translation>&amp;المقالة</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>ا&amp;نتقال</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;مساعدة</translation>
        </message>
        <message>
            <source>&amp;News</source>
            <translation>الأ&amp;خبار</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;عرض</translation>
        </message>
        <message>
            <source>(Not translated.)</source>
            <translation>(غير مترجم.)</translation>
        </message>
        <message>
            <source>(Not translated: this is the original.)</source>
            <translation>(غير مترجم: هذا هو الأصل.)</translation>
        </message>
        <message>
            <source>(There is no original beside it.)</source>
            <translation>(لا أصل إلى جانبه.)</translation>
        </message>
        <message>
            <source>+ and − zoom</source>
            <translation>‏+ و− للتكبير والتصغير</translation>
        </message>
        <message>
            <source>, and . go from country to country</source>
            <translation>‏, و. للتنقل بين البلدان</translation>
        </message>
        <message>
            <source>/ finds countries, outlets and words in every article. ? shows all keys, Ctrl+Z takes back the last thing you did. All of it works without a connection.</source>
            <translation>يبحث / عن البلدان والمصادر والكلمات في كل المقالات. ويعرض ? كل المفاتيح، ويتراجع Ctrl+Z عن آخر ما فعلت. وكل ذلك دون اتصال.</translation>
        </message>
        <message>
            <source>0, Home</source>
            <translation>0، Home</translation>
        </message>
        <message>
            <source>30 days</source>
            <translation>30 يومًا</translation>
        </message>
        <message>
            <source>7 days</source>
            <translation>7 أيام</translation>
        </message>
        <message>
            <source>A date</source>
            <translation>تاريخ</translation>
        </message>
        <message>
            <source>A day</source>
            <translation>يوم</translation>
        </message>
        <message>
            <source>A day pack</source>
            <translation>حزمة يوم</translation>
        </message>
        <message>
            <source>A day pack is under way already</source>
            <translation>حزمة يوم قيد العمل من قبل</translation>
        </message>
        <message>
            <source>A day’s edition</source>
            <translation>عدد يوم</translation>
        </message>
        <message>
            <source>A longer time may have some.</source>
            <translation>قد تجدها في مدة أطول.</translation>
        </message>
        <message numerus="yes">
            <source>A phrase has {most} characters at most; this one has %n</source>
            <translation>
                <numerusform>للعبارة {most} حرفًا على الأكثر؛ وهذه %n</numerusform>
                <numerusform>للعبارة {most} حرفًا على الأكثر؛ وهذه %n</numerusform>
                <numerusform>للعبارة {most} حرفًا على الأكثر؛ وهذه %n</numerusform>
                <numerusform>للعبارة {most} حرفًا على الأكثر؛ وهذه %n</numerusform>
                <numerusform>للعبارة {most} حرفًا على الأكثر؛ وهذه %n</numerusform>
                <numerusform>للعبارة {most} حرفًا على الأكثر؛ وهذه %n</numerusform>
            </translation>
        </message>
        <message>
            <source>A rule needs a condition: words, an outlet, a country, a theme or a language</source>
            <translation>تحتاج القاعدة إلى شرط: كلمات أو مصدر أو بلد أو موضوع أو لغة</translation>
        </message>
        <message>
            <source>A rule that cannot be read</source>
            <translation>قاعدة غير مقروءة</translation>
        </message>
        <message>
            <source>A search has at most {most} characters; the rest is left out</source>
            <translation>للبحث {most} حرفًا على الأكثر؛ وما زاد يُترك</translation>
        </message>
        <message>
            <source>A search has at most {most} words; the rest is left out</source>
            <translation>للبحث {most} كلمة على الأكثر؛ وما زاد يُترك</translation>
        </message>
        <message>
            <source>A search needs something to find, not only what to leave out</source>
            <translation>يحتاج البحث إلى ما يُعثر عليه، لا إلى ما يُستبعد فقط</translation>
        </message>
        <message>
            <source>A story of one article</source>
            <translation>قصة من مقالة واحدة</translation>
        </message>
        <message>
            <source>A translator from files</source>
            <translation>مترجم من ملفات</translation>
        </message>
        <message>
            <source>A week</source>
            <translation>أسبوع</translation>
        </message>
        <message>
            <source>ARCTIC
OCEAN</source>
            <translation>المحيط
المتجمد الشمالي</translation>
        </message>
        <message>
            <source>ATLANTIC
OCEAN</source>
            <translation>المحيط
الأطلسي</translation>
        </message>
        <message>
            <source>About</source>
            <translation>حول البرنامج</translation>
        </message>
        <message>
            <source>About here</source>
            <translation>عن هنا</translation>
        </message>
        <message>
            <source>About {country}</source>
            <translation>عن {country}</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>إضافة</translation>
        </message>
        <message numerus="yes">
            <source>Add %n {feed|feeds}</source>
            <translation>
                <numerusform>إضافة %n خلاصة</numerusform>
                <numerusform>إضافة خلاصة واحدة</numerusform>
                <numerusform>إضافة خلاصتان</numerusform>
                <numerusform>إضافة %n خلاصات</numerusform>
                <numerusform>إضافة %n خلاصة</numerusform>
                <numerusform>إضافة %n خلاصة</numerusform>
            </translation>
        </message>
        <message>
            <source>Add an outlet</source>
            <translation>إضافة مصدر</translation>
        </message>
        <message>
            <source>Add an outlet, country, theme or language</source>
            <translation>أضف مصدرًا أو بلدًا أو موضوعًا أو لغة</translation>
        </message>
        <message>
            <source>Add another outlet</source>
            <translation>إضافة مصدر آخر</translation>
        </message>
        <message>
            <source>Add one by the address of its site, if you know one that is read there.</source>
            <translation>أضف مصدرًا بعنوان موقعه إن كنت تعرف ما يُقرأ هناك.</translation>
        </message>
        <message>
            <source>Add outlet</source>
            <translation>إضافة المصدر</translation>
        </message>
        <message>
            <source>Add outlets</source>
            <translation>إضافة مصادر</translation>
        </message>
        <message>
            <source>Add: {condition}</source>
            <translation>إضافة: {condition}</translation>
        </message>
        <message>
            <source>Adding…</source>
            <translation>تجري الإضافة…</translation>
        </message>
        <message>
            <source>Africa</source>
            <translation>أفريقيا</translation>
        </message>
        <message numerus="yes">
            <source>After %n {day|days}</source>
            <translation>
                <numerusform>بعد %n يوم</numerusform>
                <numerusform>بعد يوم واحد</numerusform>
                <numerusform>بعد يومان</numerusform>
                <numerusform>بعد %n أيام</numerusform>
                <numerusform>بعد %n يومًا</numerusform>
                <numerusform>بعد %n يوم</numerusform>
            </translation>
        </message>
        <message>
            <source>Alerts of this search are off</source>
            <translation>عُطّلت تنبيهات هذا البحث</translation>
        </message>
        <message>
            <source>Alerts of this search are on</source>
            <translation>فُعّلت تنبيهات هذا البحث</translation>
        </message>
        <message>
            <source>All</source>
            <translation>الكل</translation>
        </message>
        <message>
            <source>All</source>
            <comment>outlets</comment>
            <translation>الكل</translation>
        </message>
        <message numerus="yes">
            <source>All %n articles</source>
            <translation>
                <numerusform>كل المقالات (%n)</numerusform>
                <numerusform>كل المقالات (%n)</numerusform>
                <numerusform>كل المقالات (%n)</numerusform>
                <numerusform>كل المقالات (%n)</numerusform>
                <numerusform>كل المقالات (%n)</numerusform>
                <numerusform>كل المقالات (%n)</numerusform>
            </translation>
        </message>
        <message>
            <source>All articles</source>
            <translation>كل المقالات</translation>
        </message>
        <message>
            <source>All articles, read or not</source>
            <translation>كل المقالات، مقروءة أو لا</translation>
        </message>
        <message>
            <source>All languages</source>
            <translation>كل اللغات</translation>
        </message>
        <message>
            <source>All others, by country</source>
            <translation>سائر المصادر حسب البلد</translation>
        </message>
        <message>
            <source>All outlets</source>
            <translation>كل المصادر</translation>
        </message>
        <message>
            <source>All stories</source>
            <translation>كل القصص</translation>
        </message>
        <message>
            <source>All {number}+ articles</source>
            <translation>كل المقالات ({number}+)</translation>
        </message>
        <message>
            <source>Also where the network costs by use</source>
            <translation>حتى حيث تُحسب كلفة الشبكة بالاستعمال</translation>
        </message>
        <message>
            <source>Alt</source>
            <translation>Alt</translation>
        </message>
        <message>
            <source>Alternative Takes</source>
            <translation>روايات أخرى</translation>
        </message>
        <message>
            <source>Americas</source>
            <translation>الأمريكتان</translation>
        </message>
        <message>
            <source>An article is read when I</source>
            <translation>تُعد المقالة مقروءة حين</translation>
        </message>
        <message>
            <source>An edition</source>
            <translation>عدد</translation>
        </message>
        <message numerus="yes">
            <source>An edition of %n {story|stories}</source>
            <translation>
                <numerusform>عدد فيه %n قصة</numerusform>
                <numerusform>عدد فيه قصة واحدة</numerusform>
                <numerusform>عدد فيه قصتان</numerusform>
                <numerusform>عدد فيه %n قصص</numerusform>
                <numerusform>عدد فيه %n قصة</numerusform>
                <numerusform>عدد فيه %n قصة</numerusform>
            </translation>
        </message>
        <message>
            <source>An invented article of the sample edition.</source>
            <translation>مقالة متخيَّلة من العدد التجريبي.</translation>
        </message>
        <message>
            <source>An update asks the outlets that are on for their feeds, pages and pictures, as a browser would. Getting a translator asks the server that has it. A link that you open goes to your browser. Nothing else: no account, no counting of you, nothing of what you read.</source>
            <translation>يطلب التحديث من المصادر المفعَّلة خلاصاتها وصفحاتها وصورها كما يفعل المتصفح. وتنزيل مترجم يطلبه من خادمه. والرابط الذي تفتحه يذهب إلى متصفحك. ولا شيء غير ذلك: لا حساب، ولا إحصاء لك، ولا شيء مما تقرأ.</translation>
        </message>
        <message>
            <source>And</source>
            <translation>و</translation>
        </message>
        <message>
            <source>Another</source>
            <translation>مكان آخر</translation>
        </message>
        <message>
            <source>Another home country</source>
            <translation>بلد آخر لك</translation>
        </message>
        <message>
            <source>Another program has this store open: this window reads only, nothing read or saved is kept.</source>
            <translation>برنامج آخر يفتح هذا المخزن: هذه النافذة للقراءة فقط، ولا يُحفظ ما قُرئ أو حُفظ فيها.</translation>
        </message>
        <message>
            <source>Any time</source>
            <translation>أي وقت</translation>
        </message>
        <message>
            <source>Anywhere</source>
            <translation>في أي موضع</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>المظهر</translation>
        </message>
        <message>
            <source>Arabian Sea</source>
            <translation>بحر العرب</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>المساحة</translation>
        </message>
        <message>
            <source>Argentine pesos</source>
            <translation>بيزو أرجنتيني</translation>
        </message>
        <message>
            <source>Arrows</source>
            <translation>الأسهم</translation>
        </message>
        <message>
            <source>Arrows move</source>
            <translation>الأسهم للتحريك</translation>
        </message>
        <message>
            <source>Arrows turn</source>
            <translation>الأسهم للتدوير</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>المقالة</translation>
        </message>
        <message>
            <source>Article: {headline}</source>
            <translation>المقالة: {headline}</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>المقالات</translation>
        </message>
        <message>
            <source>Articles a day, mean of two weeks: {number}</source>
            <translation>مقالات كل يوم، متوسط أسبوعين: {number}</translation>
        </message>
        <message>
            <source>Articles about {country}</source>
            <translation>مقالات عن {country}</translation>
        </message>
        <message numerus="yes">
            <source>Articles are kept for %n {day|days}</source>
            <translation>
                <numerusform>تُحفظ المقالات %n يوم</numerusform>
                <numerusform>تُحفظ المقالات يوم واحد</numerusform>
                <numerusform>تُحفظ المقالات يومان</numerusform>
                <numerusform>تُحفظ المقالات %n أيام</numerusform>
                <numerusform>تُحفظ المقالات %n يومًا</numerusform>
                <numerusform>تُحفظ المقالات %n يوم</numerusform>
            </translation>
        </message>
        <message>
            <source>Articles are kept for ever</source>
            <translation>تُحفظ المقالات دائمًا</translation>
        </message>
        <message>
            <source>Articles are put into English on this computer. O shows one as it was written, Shift+O both beside each other. J and K go on and back.</source>
            <translation>تُترجم المقالات إلى الإنجليزية على هذا الحاسوب. يعرض O النص كما كُتب، وShift+O كليهما جنبًا إلى جنب. ويتقدم J ويرجع K.</translation>
        </message>
        <message>
            <source>Articles found</source>
            <translation>المقالات التي عُثر عليها</translation>
        </message>
        <message>
            <source>Articles from here or about here</source>
            <translation>مقالات من هنا أو عن هنا</translation>
        </message>
        <message>
            <source>Articles from {country}</source>
            <translation>مقالات من {country}</translation>
        </message>
        <message>
            <source>Articles on which you wrote a note. They are never removed.</source>
            <translation>مقالات كتبت عليها ملاحظة. لا تُزال أبدًا.</translation>
        </message>
        <message>
            <source>Articles per day</source>
            <translation>المقالات كل يوم</translation>
        </message>
        <message>
            <source>Articles per hour</source>
            <translation>المقالات كل ساعة</translation>
        </message>
        <message>
            <source>Articles per week</source>
            <translation>المقالات كل أسبوع</translation>
        </message>
        <message>
            <source>Articles per {hours} hours</source>
            <translation>المقالات كل {hours} ساعات</translation>
        </message>
        <message>
            <source>Articles with this label, saved or not. They are never removed.</source>
            <translation>مقالات بهذا الوسم، محفوظة أو لا. لا تُزال أبدًا.</translation>
        </message>
        <message>
            <source>Articles you read</source>
            <translation>مقالات قرأتها</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>كالنظام</translation>
        </message>
        <message>
            <source>Asia</source>
            <translation>آسيا</translation>
        </message>
        <message>
            <source>Asks the outlets that are on.</source>
            <translation>يسأل المصادر المفعَّلة.</translation>
        </message>
        <message>
            <source>Australian dollars</source>
            <translation>دولار أسترالي</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>Back to {page}</source>
            <translation>العودة إلى {page}</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>نسخة احتياطية</translation>
        </message>
        <message>
            <source>Baltic Sea</source>
            <translation>بحر البلطيق</translation>
        </message>
        <message>
            <source>Barents Sea</source>
            <translation>بحر بارنتس</translation>
        </message>
        <message>
            <source>Bay of Bengal</source>
            <translation>خليج البنغال</translation>
        </message>
        <message numerus="yes">
            <source>Before a story is called so, {the|all} %n home {article is|articles are} searched again, less strictly.</source>
            <translation>
                <numerusform>قبل أن تُسمى قصة كذلك، يُبحث ثانيةً وبصرامة أقل في المقالات المحلية (%n).</numerusform>
                <numerusform>قبل أن تُسمى قصة كذلك، يُبحث ثانيةً وبصرامة أقل في المقالات المحلية (%n).</numerusform>
                <numerusform>قبل أن تُسمى قصة كذلك، يُبحث ثانيةً وبصرامة أقل في المقالات المحلية (%n).</numerusform>
                <numerusform>قبل أن تُسمى قصة كذلك، يُبحث ثانيةً وبصرامة أقل في المقالات المحلية (%n).</numerusform>
                <numerusform>قبل أن تُسمى قصة كذلك، يُبحث ثانيةً وبصرامة أقل في المقالات المحلية (%n).</numerusform>
                <numerusform>قبل أن تُسمى قصة كذلك، يُبحث ثانيةً وبصرامة أقل في المقالات المحلية (%n).</numerusform>
            </translation>
        </message>
        <message>
            <source>Before the first update</source>
            <translation>قبل التحديث الأول</translation>
        </message>
        <message>
            <source>Bering Sea</source>
            <translation>بحر بيرنغ</translation>
        </message>
        <message>
            <source>Best first</source>
            <translation>الأنسب أولًا</translation>
        </message>
        <message>
            <source>Black Sea</source>
            <translation>البحر الأسود</translation>
        </message>
        <message>
            <source>Border Tensions and Context</source>
            <translation>توترات حدودية وسياق</translation>
        </message>
        <message>
            <source>Both</source>
            <translation>كلاهما</translation>
        </message>
        <message>
            <source>Both languages</source>
            <translation>كلتا اللغتين</translation>
        </message>
        <message>
            <source>Boundaries follow United Nations practice; disputed lines are dashed; no position is implied. Made with Natural Earth. Flags: flag-icons. Icons: Lucide. Type: Source Serif 4 and Inter. Names of countries and languages: Unicode CLDR.</source>
            <translation>تتبع الحدود ممارسة الأمم المتحدة؛ والخطوط المتنازع عليها متقطعة؛ ولا يعني ذلك أي موقف. صُنع ببيانات Natural Earth. الأعلام: flag-icons. الأيقونات: Lucide. الخطوط: Source Serif 4 وInter. أسماء البلدان واللغات: Unicode CLDR.</translation>
        </message>
        <message>
            <source>Bring in another article</source>
            <translation>ضمّ مقالة أخرى</translation>
        </message>
        <message>
            <source>Bring it in</source>
            <translation>ضمّها</translation>
        </message>
        <message>
            <source>Buildings</source>
            <translation>المباني</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>بالاسم</translation>
        </message>
        <message>
            <source>By unread</source>
            <translation>بعدد غير المقروء</translation>
        </message>
        <message>
            <source>Canadian dollars</source>
            <translation>دولار كندي</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Caribbean Sea</source>
            <translation>البحر الكاريبي</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>الحالات</translation>
        </message>
        <message>
            <source>Casualties and Violence</source>
            <translation>ضحايا وعنف</translation>
        </message>
        <message>
            <source>Causes and Investigation</source>
            <translation>الأسباب والتحقيق</translation>
        </message>
        <message>
            <source>Ceasefire and Peace Efforts</source>
            <translation>وقف النار ومساعي السلام</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>تغيير</translation>
        </message>
        <message>
            <source>Change rule</source>
            <translation>تغيير القاعدة</translation>
        </message>
        <message>
            <source>Changes when the program is started again.</source>
            <translation>يتغير عند تشغيل البرنامج من جديد.</translation>
        </message>
        <message>
            <source>Checking the day pack, {done} of {total}</source>
            <translation>يجري فحص حزمة اليوم، {done} من {total}</translation>
        </message>
        <message>
            <source>Chilean pesos</source>
            <translation>بيزو تشيلي</translation>
        </message>
        <message>
            <source>Choose a story first</source>
            <translation>اختر قصة أولًا</translation>
        </message>
        <message>
            <source>Choose an outlet first</source>
            <translation>اختر مصدرًا أولًا</translation>
        </message>
        <message>
            <source>Choose where…</source>
            <translation>اختيار المكان…</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>اختيار…</translation>
        </message>
        <message>
            <source>Clean up now</source>
            <translation>التنظيف الآن</translation>
        </message>
        <message>
            <source>Clear history</source>
            <translation>مسح السجل</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>مسح البحث</translation>
        </message>
        <message>
            <source>Click to open</source>
            <translation>انقر للفتح</translation>
        </message>
        <message>
            <source>Click to read</source>
            <translation>انقر للقراءة</translation>
        </message>
        <message>
            <source>Climate and Environment</source>
            <translation>المناخ والبيئة</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Close a sheet</source>
            <translation>إغلاق لوحة</translation>
        </message>
        <message>
            <source>Colombian pesos</source>
            <translation>بيزو كولومبي</translation>
        </message>
        <message>
            <source>Companies and Deals</source>
            <translation>الشركات والصفقات</translation>
        </message>
        <message>
            <source>Comparing stories</source>
            <translation>مقارنة القصص</translation>
        </message>
        <message>
            <source>Comparing the articles…</source>
            <translation>تجري مقارنة المقالات…</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>المحتويات</translation>
        </message>
        <message>
            <source>Copied with its source</source>
            <translation>نُسخ مع مصدره</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>نسخ</translation>
        </message>
        <message>
            <source>Copy as quotation with source</source>
            <translation>نسخ كاقتباس مع المصدر</translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>نسخ الرابط</translation>
        </message>
        <message>
            <source>Coral Sea</source>
            <translation>بحر المرجان</translation>
        </message>
        <message>
            <source>Count again</source>
            <translation>الإحصاء من جديد</translation>
        </message>
        <message>
            <source>Count what I read</source>
            <translation>إحصاء ما أقرأ</translation>
        </message>
        <message>
            <source>Counted from</source>
            <translation>تُحسب من</translation>
        </message>
        <message>
            <source>Countries</source>
            <translation>البلدان</translation>
        </message>
        <message>
            <source>Countries with outlets</source>
            <translation>بلدان لها مصادر</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>البلد</translation>
        </message>
        <message>
            <source>Country of {names}</source>
            <translation>بلد {names}</translation>
        </message>
        <message>
            <source>Country that the new outlet is based in</source>
            <translation>بلد المصدر الجديد</translation>
        </message>
        <message>
            <source>Country, outlet or words</source>
            <translation>بلد أو مصدر أو كلمات</translation>
        </message>
        <message>
            <source>Courts and Justice</source>
            <translation>المحاكم والعدالة</translation>
        </message>
        <message>
            <source>Crime and Corruption</source>
            <translation>الجريمة والفساد</translation>
        </message>
        <message>
            <source>Ctrl</source>
            <translation>Ctrl</translation>
        </message>
        <message>
            <source>Ctrl + and Ctrl − change it too.</source>
            <translation>يغيّره أيضًا Ctrl + وCtrl −.</translation>
        </message>
        <message>
            <source>Ctrl with an arrow</source>
            <translation>Ctrl مع سهم</translation>
        </message>
        <message>
            <source>Ctrl+.</source>
            <translation>Ctrl+.</translation>
        </message>
        <message>
            <source>Ctrl+Z</source>
            <translation>Ctrl+Z</translation>
        </message>
        <message>
            <source>Culture and Religion</source>
            <translation>الثقافة والدين</translation>
        </message>
        <message>
            <source>Customers</source>
            <translation>العملاء</translation>
        </message>
        <message>
            <source>Damage and Destruction</source>
            <translation>الأضرار والدمار</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>داكن</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>Day packs (*.globepack);;All files (*)</source>
            <translation>حزم يومية (*.globepack);;كل الملفات (*)</translation>
        </message>
        <message>
            <source>Depth</source>
            <translation>العمق</translation>
        </message>
        <message>
            <source>Details of {outlet}</source>
            <translation>تفاصيل {outlet}</translation>
        </message>
        <message>
            <source>Diplomacy and Talks</source>
            <translation>الدبلوماسية والمحادثات</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>إخفاء</translation>
        </message>
        <message>
            <source>Dismiss this notice</source>
            <translation>إخفاء هذا التنبيه</translation>
        </message>
        <message>
            <source>Displacement and Migration</source>
            <translation>النزوح والهجرة</translation>
        </message>
        <message>
            <source>Distance</source>
            <translation>المسافة</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>تم</translation>
        </message>
        <message>
            <source>Done again: {what}</source>
            <translation>أُعيد: {what}</translation>
        </message>
        <message>
            <source>Downloaded from {address}</source>
            <translation>نُزّل من {address}</translation>
        </message>
        <message>
            <source>Downloads it in the background; then this article turns English</source>
            <translation>يُنزَّل في الخلفية، ثم تصير هذه المقالة بالإنجليزية</translation>
        </message>
        <message>
            <source>Drag it, or turn it with the arrow keys. A click, or Enter, opens what the country’s own newspapers wrote. The number beside a name is what you have not read.</source>
            <translation>اسحبها أو أدرها بالأسهم. النقر أو Enter يفتح ما كتبته صحف البلد نفسه. والرقم بجانب الاسم هو ما لم تقرأه.</translation>
        </message>
        <message>
            <source>EPUB book</source>
            <translation>كتاب EPUB</translation>
        </message>
        <message>
            <source>Economy and Markets</source>
            <translation>الاقتصاد والأسواق</translation>
        </message>
        <message numerus="yes">
            <source>Edited {once|%n times}</source>
            <translation>
                <numerusform>عُدّلت %n مرة</numerusform>
                <numerusform>عُدّلت مرة واحدة</numerusform>
                <numerusform>عُدّلت مرتين</numerusform>
                <numerusform>عُدّلت %n مرات</numerusform>
                <numerusform>عُدّلت %n مرة</numerusform>
                <numerusform>عُدّلت %n مرة</numerusform>
            </translation>
        </message>
        <message>
            <source>Edition and calendar</source>
            <translation>العدد والتقويم</translation>
        </message>
        <message>
            <source>Edition of {day}</source>
            <translation>عدد {day}</translation>
        </message>
        <message>
            <source>Edition of {day}: {stories} from {countries}, all read or let go</source>
            <translation>عدد {day}: {stories} من {countries}، قُرئ كلها أو تُرك</translation>
        </message>
        <message>
            <source>Editions by day</source>
            <translation>الأعداد حسب اليوم</translation>
        </message>
        <message>
            <source>Eight</source>
            <comment>outlets</comment>
            <translation>ثمانية</translation>
        </message>
        <message>
            <source>Elections and Voting</source>
            <translation>الانتخابات والتصويت</translation>
        </message>
        <message>
            <source>Energy and Resources</source>
            <translation>الطاقة والموارد</translation>
        </message>
        <message>
            <source>English</source>
            <translation>الإنجليزية</translation>
        </message>
        <message>
            <source>English needs nothing. For the others a translator is fetched once; after that your reading never leaves this computer.</source>
            <translation>لا تحتاج الإنجليزية إلى شيء. ولغيرها يُنزَّل مترجم مرة واحدة، وبعدها لا يغادر ما تقرأه هذا الحاسوب.</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Enter opens</source>
            <translation>‏Enter للفتح</translation>
        </message>
        <message>
            <source>Enter opens the article</source>
            <translation>يفتح Enter المقالة</translation>
        </message>
        <message>
            <source>Enter opens the article here</source>
            <translation>يفتح Enter المقالة هنا</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Europe</source>
            <translation>أوروبا</translation>
        </message>
        <message>
            <source>Every article of a day with its pictures and stories, in one checksummed file that Globe opens on another computer. What you read, saved or wrote is not in it.</source>
            <translation>كل مقالات يوم بصورها وقصصها في ملف واحد موثّق يفتحه Globe على حاسوب آخر. وليس فيه ما قرأته أو حفظته أو كتبته.</translation>
        </message>
        <message>
            <source>Every condition must hold; of several words or values of one, any. * is any letters.</source>
            <translation>يجب أن تتحقق كل الشروط؛ ومن كلمات الشرط الواحد أو قيمه يكفي أحدها. وتعني * أي حروف.</translation>
        </message>
        <message>
            <source>Every outlet failed; each says why below. Try again, or look at your outlets.</source>
            <translation>تعذّرت كل المصادر؛ ويذكر كل منها السبب أدناه. أعد المحاولة أو راجع مصادرك.</translation>
        </message>
        <message numerus="yes">
            <source>Every {hour|%n hours}</source>
            <translation>
                <numerusform>كل %n ساعة</numerusform>
                <numerusform>كل ساعة</numerusform>
                <numerusform>كل ساعتين</numerusform>
                <numerusform>كل %n ساعات</numerusform>
                <numerusform>كل %n ساعة</numerusform>
                <numerusform>كل %n ساعة</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything can be done from the keyboard.</source>
            <translation>يمكن فعل كل شيء من لوحة المفاتيح.</translation>
        </message>
        <message>
            <source>Everything here is read</source>
            <translation>قُرئ كل شيء هنا</translation>
        </message>
        <message>
            <source>Everything of {day} was here already</source>
            <translation>كل ما في {day} كان هنا من قبل</translation>
        </message>
        <message>
            <source>Everything stored is put into English now, newest first</source>
            <translation>يُترجم الآن كل المخزَّن إلى الإنجليزية، الأحدث أولًا</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>تصدير</translation>
        </message>
        <message>
            <source>Export OPML</source>
            <translation>تصدير OPML</translation>
        </message>
        <message>
            <source>Export the outlets that are on (OPML)…</source>
            <translation>تصدير المصادر المفعَّلة (OPML)…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>تصدير…</translation>
        </message>
        <message>
            <source>F changes between globe and flat map.</source>
            <translation>يبدّل F بين الكرة والخريطة المسطحة.</translation>
        </message>
        <message>
            <source>Failing</source>
            <comment>outlets</comment>
            <translation>متعذّرة</translation>
        </message>
        <message>
            <source>Families</source>
            <translation>الأسر</translation>
        </message>
        <message>
            <source>Farming and Food</source>
            <translation>الزراعة والغذاء</translation>
        </message>
        <message>
            <source>Feed</source>
            <translation>الخلاصة</translation>
        </message>
        <message>
            <source>Feed: {address}</source>
            <translation>الخلاصة: {address}</translation>
        </message>
        <message>
            <source>Fewer</source>
            <translation>أقل</translation>
        </message>
        <message>
            <source>Fewer figures</source>
            <translation>أرقام أقل</translation>
        </message>
        <message>
            <source>Figures: {what}</source>
            <translation>الأرقام: {what}</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>تصفية</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>بحث</translation>
        </message>
        <message>
            <source>Find a country by name</source>
            <translation>البحث عن بلد باسمه</translation>
        </message>
        <message>
            <source>Find a country, an outlet or articles</source>
            <translation>البحث عن بلد أو مصدر أو مقالات</translation>
        </message>
        <message>
            <source>Find an outlet by name or address</source>
            <translation>البحث عن مصدر بالاسم أو العنوان</translation>
        </message>
        <message>
            <source>Find anything again</source>
            <translation>العثور على أي شيء ثانيةً</translation>
        </message>
        <message>
            <source>Find articles</source>
            <translation>البحث عن مقالات</translation>
        </message>
        <message>
            <source>Find it</source>
            <translation>البحث عنه</translation>
        </message>
        <message>
            <source>Find or make a label</source>
            <translation>البحث عن وسم أو إنشاؤه</translation>
        </message>
        <message>
            <source>Find…</source>
            <translation>بحث…</translation>
        </message>
        <message>
            <source>First told in {country} by {outlet}, {moment}.</source>
            <translation>رُويت أولًا في {country} لدى {outlet}، {moment}.</translation>
        </message>
        <message>
            <source>First told in {country}, {when}</source>
            <translation>رُويت أولًا في {country}، {when}</translation>
        </message>
        <message>
            <source>Five</source>
            <comment>outlets</comment>
            <translation>خمسة</translation>
        </message>
        <message>
            <source>Flag of {name}</source>
            <translation>علم {name}</translation>
        </message>
        <message>
            <source>Flat</source>
            <translation>مسطحة</translation>
        </message>
        <message>
            <source>Flat map</source>
            <translation>الخريطة المسطحة</translation>
        </message>
        <message>
            <source>Flat: Equal Earth</source>
            <translation>مسطحة: Equal Earth</translation>
        </message>
        <message>
            <source>Flat: Natural Earth</source>
            <translation>مسطحة: Natural Earth</translation>
        </message>
        <message>
            <source>Flat: Robinson</source>
            <translation>مسطحة: Robinson</translation>
        </message>
        <message>
            <source>Flat: around the country in front</source>
            <translation>مسطحة: حول البلد المعروض</translation>
        </message>
        <message>
            <source>Flights</source>
            <translation>الرحلات الجوية</translation>
        </message>
        <message>
            <source>Fold</source>
            <translation>طيّ</translation>
        </message>
        <message>
            <source>Fold or unfold the pane</source>
            <translation>طيّ اللوحة أو بسطها</translation>
        </message>
        <message>
            <source>For ever</source>
            <translation>دائمًا</translation>
        </message>
        <message>
            <source>For the history and the map of your reading. It is kept in this store alone.</source>
            <translation>للسجل وخريطة قراءاتك. لا يُحفظ إلا في هذا المخزن.</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>الصيغة</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>تقدّم</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>النتائج</translation>
        </message>
        <message>
            <source>Four</source>
            <comment>outlets</comment>
            <translation>أربعة</translation>
        </message>
        <message>
            <source>Four steps through the window.</source>
            <translation>أربع خطوات في النافذة.</translation>
        </message>
        <message>
            <source>From a file…</source>
            <translation>من ملف…</translation>
        </message>
        <message>
            <source>From here</source>
            <translation>من هنا</translation>
        </message>
        <message>
            <source>From {country}</source>
            <translation>من {country}</translation>
        </message>
        <message>
            <source>G, any time</source>
            <translation>‏G في أي وقت</translation>
        </message>
        <message>
            <source>Get</source>
            <translation>تنزيل</translation>
        </message>
        <message numerus="yes">
            <source>Get %n missing translators</source>
            <translation>
                <numerusform>تنزيل المترجمين الناقصين (%n)</numerusform>
                <numerusform>تنزيل المترجمين الناقصين (%n)</numerusform>
                <numerusform>تنزيل المترجمين الناقصين (%n)</numerusform>
                <numerusform>تنزيل المترجمين الناقصين (%n)</numerusform>
                <numerusform>تنزيل المترجمين الناقصين (%n)</numerusform>
                <numerusform>تنزيل المترجمين الناقصين (%n)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Get %n missing translators ({size})</source>
            <translation>
                <numerusform>تنزيل المترجمين الناقصين: %n ({size})</numerusform>
                <numerusform>تنزيل المترجمين الناقصين: %n ({size})</numerusform>
                <numerusform>تنزيل المترجمين الناقصين: %n ({size})</numerusform>
                <numerusform>تنزيل المترجمين الناقصين: %n ({size})</numerusform>
                <numerusform>تنزيل المترجمين الناقصين: %n ({size})</numerusform>
                <numerusform>تنزيل المترجمين الناقصين: %n ({size})</numerusform>
            </translation>
        </message>
        <message>
            <source>Get the full text</source>
            <translation>جلب النص الكامل</translation>
        </message>
        <message>
            <source>Get the news</source>
            <translation>جلب الأخبار</translation>
        </message>
        <message numerus="yes">
            <source>Get the other {one|%n}</source>
            <translation>
                <numerusform>تنزيل الباقي (%n)</numerusform>
                <numerusform>تنزيل الباقي (%n)</numerusform>
                <numerusform>تنزيل الباقي (%n)</numerusform>
                <numerusform>تنزيل الباقي (%n)</numerusform>
                <numerusform>تنزيل الباقي (%n)</numerusform>
                <numerusform>تنزيل الباقي (%n)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Get the other {one|%n}, {size}</source>
            <translation>
                <numerusform>تنزيل الباقي (%n)، {size}</numerusform>
                <numerusform>تنزيل الباقي (%n)، {size}</numerusform>
                <numerusform>تنزيل الباقي (%n)، {size}</numerusform>
                <numerusform>تنزيل الباقي (%n)، {size}</numerusform>
                <numerusform>تنزيل الباقي (%n)، {size}</numerusform>
                <numerusform>تنزيل الباقي (%n)، {size}</numerusform>
            </translation>
        </message>
        <message>
            <source>Get the translator</source>
            <translation>تنزيل المترجم</translation>
        </message>
        <message>
            <source>Get the {language} translator</source>
            <translation>تنزيل مترجم {language}</translation>
        </message>
        <message>
            <source>Get the {language} translator ({size})</source>
            <translation>تنزيل مترجم {language} ({size})</translation>
        </message>
        <message>
            <source>Get their translators</source>
            <translation>تنزيل مترجميها</translation>
        </message>
        <message>
            <source>Get their translators ({size})</source>
            <translation>تنزيل مترجميها ({size})</translation>
        </message>
        <message>
            <source>Get today’s news</source>
            <translation>جلب أخبار اليوم</translation>
        </message>
        <message>
            <source>Get translators</source>
            <translation>تنزيل مترجمين</translation>
        </message>
        <message numerus="yes">
            <source>Get {it|all %n}</source>
            <translation>
                <numerusform>تنزيل الكل (%n)</numerusform>
                <numerusform>تنزيل الكل (%n)</numerusform>
                <numerusform>تنزيل الكل (%n)</numerusform>
                <numerusform>تنزيل الكل (%n)</numerusform>
                <numerusform>تنزيل الكل (%n)</numerusform>
                <numerusform>تنزيل الكل (%n)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Get {it|all %n}, {size}</source>
            <translation>
                <numerusform>تنزيل الكل (%n)، {size}</numerusform>
                <numerusform>تنزيل الكل (%n)، {size}</numerusform>
                <numerusform>تنزيل الكل (%n)، {size}</numerusform>
                <numerusform>تنزيل الكل (%n)، {size}</numerusform>
                <numerusform>تنزيل الكل (%n)، {size}</numerusform>
                <numerusform>تنزيل الكل (%n)، {size}</numerusform>
            </translation>
        </message>
        <message>
            <source>Get {model}</source>
            <translation>تنزيل {model}</translation>
        </message>
        <message>
            <source>Get {translator}</source>
            <translation>تنزيل {translator}</translation>
        </message>
        <message>
            <source>Getting its translator: {percent} %</source>
            <translation>يجري تنزيل مترجمها: {percent} %</translation>
        </message>
        <message>
            <source>Getting news</source>
            <translation>يجري جلب الأخبار</translation>
        </message>
        <message>
            <source>Getting news, {done} of {outlets}</source>
            <translation>يجري جلب الأخبار، {done} من {outlets}</translation>
        </message>
        <message>
            <source>Getting the {language} translator, {done} MB</source>
            <translation>يجري تنزيل مترجم {language}، {done} م.ب</translation>
        </message>
        <message>
            <source>Getting the {language} translator, {done} of {total} MB</source>
            <translation>يجري تنزيل مترجم {language}، {done} من {total} م.ب</translation>
        </message>
        <message>
            <source>Give the label another name</source>
            <translation>إعطاء الوسم اسمًا آخر</translation>
        </message>
        <message>
            <source>Globe</source>
            <translation>الكرة</translation>
        </message>
        <message>
            <source>Globe or page</source>
            <translation>الكرة أو الصفحة</translation>
        </message>
        <message numerus="yes">
            <source>Globe: %n {country tells|countries tell} this story</source>
            <translation>
                <numerusform>الكرة: تروي %n بلد هذه القصة</numerusform>
                <numerusform>الكرة: تروي بلد واحد هذه القصة</numerusform>
                <numerusform>الكرة: تروي بلدان اثنان هذه القصة</numerusform>
                <numerusform>الكرة: تروي %n بلدان هذه القصة</numerusform>
                <numerusform>الكرة: تروي %n بلدًا هذه القصة</numerusform>
                <numerusform>الكرة: تروي %n بلد هذه القصة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Globe: %n {country tells|countries tell} {stories}.</source>
            <translation>
                <numerusform>الكرة: %n بلد، {stories}.</numerusform>
                <numerusform>الكرة: بلد واحد، {stories}.</numerusform>
                <numerusform>الكرة: بلدان اثنان، {stories}.</numerusform>
                <numerusform>الكرة: %n بلدان، {stories}.</numerusform>
                <numerusform>الكرة: %n بلدًا، {stories}.</numerusform>
                <numerusform>الكرة: %n بلد، {stories}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <source>Go on getting {translator}</source>
            <translation>متابعة تنزيل {translator}</translation>
        </message>
        <message>
            <source>Go to</source>
            <translation>انتقال إلى</translation>
        </message>
        <message>
            <source>Go to it in the text</source>
            <translation>الانتقال إليها في النص</translation>
        </message>
        <message>
            <source>Government and Parties</source>
            <translation>الحكومة والأحزاب</translation>
        </message>
        <message>
            <source>Grouping articles into stories</source>
            <translation>جمع المقالات في قصص</translation>
        </message>
        <message>
            <source>Gulf of Guinea</source>
            <translation>خليج غينيا</translation>
        </message>
        <message>
            <source>HTML</source>
            <translation>HTML</translation>
        </message>
        <message>
            <source>Headline and lead are translated; the rest follows.</source>
            <translation>تُرجم العنوان والمقدمة؛ والبقية تتبع.</translation>
        </message>
        <message>
            <source>Health and Disease</source>
            <translation>الصحة والأمراض</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>الارتفاع</translation>
        </message>
        <message>
            <source>Here, and not opened in 30 days</source>
            <translation>موجود هنا ولم يُفتح منذ 30 يومًا</translation>
        </message>
        <message>
            <source>Hidden by rules</source>
            <translation>ما أخفته القواعد</translation>
        </message>
        <message>
            <source>Hide things like this…</source>
            <translation>إخفاء ما يشبه هذا…</translation>
        </message>
        <message numerus="yes">
            <source>Hides %n of {articles}.</source>
            <translation>
                <numerusform>تُخفي %n من {articles}.</numerusform>
                <numerusform>تُخفي %n من {articles}.</numerusform>
                <numerusform>تُخفي %n من {articles}.</numerusform>
                <numerusform>تُخفي %n من {articles}.</numerusform>
                <numerusform>تُخفي %n من {articles}.</numerusform>
                <numerusform>تُخفي %n من {articles}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Hides none of {articles}.</source>
            <translation>لا تُخفي شيئًا من {articles}.</translation>
        </message>
        <message>
            <source>Hides {number} of {articles}; {kept}.</source>
            <translation>تُخفي {number} من {articles}؛ {kept}.</translation>
        </message>
        <message>
            <source>History</source>
            <translation>السجل</translation>
        </message>
        <message>
            <source>History cleared</source>
            <translation>مُسح السجل</translation>
        </message>
        <message>
            <source>Home country</source>
            <translation>بلدك</translation>
        </message>
        <message>
            <source>Home country: type to search</source>
            <translation>بلدك: اكتب للبحث</translation>
        </message>
        <message>
            <source>Home country: {name}</source>
            <translation>بلدك: {name}</translation>
        </message>
        <message>
            <source>Home: {home}</source>
            <translation>بلدك: {home}</translation>
        </message>
        <message>
            <source>Homes</source>
            <translation>المنازل</translation>
        </message>
        <message>
            <source>How is it measured? COMET score on 500 news-like sentences a language (FLORES-200): 0.85 and up reads well, from 0.78 stiff at times, below that the gist.</source>
            <translation>كيف يُقاس؟ درجة COMET على 500 جملة شبيهة بالأخبار لكل لغة (FLORES-200): من 0.85 فأعلى سلِس، ومن 0.78 جافّ أحيانًا، ودون ذلك المعنى العام.</translation>
        </message>
        <message>
            <source>How is this counted?</source>
            <translation>كيف يُحسب هذا؟</translation>
        </message>
        <message>
            <source>How it spread</source>
            <translation>كيف انتشرت</translation>
        </message>
        <message>
            <source>Hudson Bay</source>
            <translation>خليج هدسون</translation>
        </message>
        <message>
            <source>INDIAN
OCEAN</source>
            <translation>المحيط
الهندي</translation>
        </message>
        <message>
            <source>Icon in the tray</source>
            <translation>أيقونة في شريط النظام</translation>
        </message>
        <message>
            <source>Import a list of feeds (OPML)…</source>
            <translation>استيراد قائمة خلاصات (OPML)…</translation>
        </message>
        <message>
            <source>Import feeds</source>
            <translation>استيراد خلاصات</translation>
        </message>
        <message>
            <source>Import or export</source>
            <translation>استيراد أو تصدير</translation>
        </message>
        <message>
            <source>In a replay</source>
            <translation>في إعادة العرض</translation>
        </message>
        <message>
            <source>In headlines</source>
            <translation>في العناوين</translation>
        </message>
        <message>
            <source>In lists and sheets</source>
            <translation>في القوائم واللوحات</translation>
        </message>
        <message>
            <source>In this edition</source>
            <translation>في هذا العدد</translation>
        </message>
        <message>
            <source>In {language}</source>
            <translation>باللغة {language}</translation>
        </message>
        <message>
            <source>Indian rupees</source>
            <translation>روبية هندية</translation>
        </message>
        <message>
            <source>Install it all the same</source>
            <translation>تثبيته رغم ذلك</translation>
        </message>
        <message>
            <source>Installing the {language} translator</source>
            <translation>يجري تثبيت مترجم {language}</translation>
        </message>
        <message>
            <source>Inter</source>
            <translation>Inter</translation>
        </message>
        <message>
            <source>Is an article of it missing here?</source>
            <translation>هل تنقص هنا مقالة؟</translation>
        </message>
        <message>
            <source>It asks again by itself when the connection is back.</source>
            <translation>يعيد المحاولة من تلقائه حين يعود الاتصال.</translation>
        </message>
        <message>
            <source>It can be got again, {size}.</source>
            <translation>يمكن تنزيله ثانيةً، {size}.</translation>
        </message>
        <message>
            <source>It can be read in your browser.</source>
            <translation>يمكن قراءته في متصفحك.</translation>
        </message>
        <message>
            <source>It is kept as {file}.</source>
            <translation>حُفظ باسم {file}.</translation>
        </message>
        <message>
            <source>It is never sent anywhere.</source>
            <translation>لا يُرسل إلى أي مكان أبدًا.</translation>
        </message>
        <message numerus="yes">
            <source>It reached %n other {country|countries} within {span}.</source>
            <translation>
                <numerusform>بلغت %n بلد أخرى خلال {span}.</numerusform>
                <numerusform>بلغت بلد واحد أخرى خلال {span}.</numerusform>
                <numerusform>بلغت بلدان اثنان أخرى خلال {span}.</numerusform>
                <numerusform>بلغت %n بلدان أخرى خلال {span}.</numerusform>
                <numerusform>بلغت %n بلدًا أخرى خلال {span}.</numerusform>
                <numerusform>بلغت %n بلد أخرى خلال {span}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It takes {least} other countries to compare with; %n other {country is|countries are} here.</source>
            <translation>
                <numerusform>يلزم {least} من البلدان الأخرى للمقارنة؛ وهنا %n.</numerusform>
                <numerusform>يلزم {least} من البلدان الأخرى للمقارنة؛ وهنا %n.</numerusform>
                <numerusform>يلزم {least} من البلدان الأخرى للمقارنة؛ وهنا %n.</numerusform>
                <numerusform>يلزم {least} من البلدان الأخرى للمقارنة؛ وهنا %n.</numerusform>
                <numerusform>يلزم {least} من البلدان الأخرى للمقارنة؛ وهنا %n.</numerusform>
                <numerusform>يلزم {least} من البلدان الأخرى للمقارنة؛ وهنا %n.</numerusform>
            </translation>
        </message>
        <message>
            <source>It takes {outlets} outlets at home to say.</source>
            <translation>يلزم {outlets} من المصادر المحلية للحكم.</translation>
        </message>
        <message>
            <source>It was removed, or put together with another one.</source>
            <translation>أُزيلت، أو ضُمّت إلى أخرى.</translation>
        </message>
        <message>
            <source>Its articles are part of another story now.</source>
            <translation>صارت مقالاتها جزءًا من قصة أخرى.</translation>
        </message>
        <message>
            <source>Its articles are parts of other stories now.</source>
            <translation>صارت مقالاتها أجزاء من قصص أخرى.</translation>
        </message>
        <message>
            <source>Its translator comes after others.</source>
            <translation>مترجمها يأتي بعد غيره.</translation>
        </message>
        <message>
            <source>Its translator did not come: {reason}.</source>
            <translation>لم يصل مترجمها: {reason}.</translation>
        </message>
        <message>
            <source>Its translator is checked and installed…</source>
            <translation>يجري فحص مترجمها وتثبيته…</translation>
        </message>
        <message>
            <source>Jobs</source>
            <translation>الوظائف</translation>
        </message>
        <message>
            <source>Jobs and Labour</source>
            <translation>الوظائف والعمل</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>إبقاء</translation>
        </message>
        <message>
            <source>Keep articles for</source>
            <translation>حفظ المقالات مدة</translation>
        </message>
        <message>
            <source>Keep what it finds for good</source>
            <translation>حفظ ما يجده دائمًا</translation>
        </message>
        <message numerus="yes">
            <source>Keeps %n of {articles}.</source>
            <translation>
                <numerusform>تُبقي %n من {articles}.</numerusform>
                <numerusform>تُبقي %n من {articles}.</numerusform>
                <numerusform>تُبقي %n من {articles}.</numerusform>
                <numerusform>تُبقي %n من {articles}.</numerusform>
                <numerusform>تُبقي %n من {articles}.</numerusform>
                <numerusform>تُبقي %n من {articles}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Keeps {what}</source>
            <translation>تُبقي {what}</translation>
        </message>
        <message>
            <source>Kept when you leave it; Ctrl+Z takes it back.</source>
            <translation>تُحفظ حين تغادرها؛ ويعيدها Ctrl+Z كما كانت.</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>المفاتيح</translation>
        </message>
        <message>
            <source>Label “{label}” removed</source>
            <translation>أُزيل الوسم «{label}»</translation>
        </message>
        <message>
            <source>Label “{label}” taken off</source>
            <translation>نُزع الوسم «{label}»</translation>
        </message>
        <message>
            <source>Label: type to find or make one</source>
            <translation>الوسم: اكتب للبحث أو الإنشاء</translation>
        </message>
        <message>
            <source>Labelled “{label}”</source>
            <translation>وُسمت «{label}»</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>الوسوم</translation>
        </message>
        <message>
            <source>Labels of “{headline}”</source>
            <translation>وسوم «{headline}»</translation>
        </message>
        <message>
            <source>Labels…</source>
            <translation>الوسوم…</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>Language of the text</source>
            <translation>لغة النص</translation>
        </message>
        <message>
            <source>Language of this window</source>
            <translation>لغة هذه النافذة</translation>
        </message>
        <message>
            <source>Language: {name}</source>
            <translation>اللغة: {name}</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>اللغات</translation>
        </message>
        <message>
            <source>Languages and their translators</source>
            <translation>اللغات ومترجموها</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>نص أكبر</translation>
        </message>
        <message numerus="yes">
            <source>Last %n {day|days}</source>
            <translation>
                <numerusform>آخر %n يوم</numerusform>
                <numerusform>آخر يوم واحد</numerusform>
                <numerusform>آخر يومان</numerusform>
                <numerusform>آخر %n أيام</numerusform>
                <numerusform>آخر %n يومًا</numerusform>
                <numerusform>آخر %n يوم</numerusform>
            </translation>
        </message>
        <message>
            <source>Last 12 months</source>
            <translation>آخر 12 شهرًا</translation>
        </message>
        <message>
            <source>Last 24 hours</source>
            <translation>آخر 24 ساعة</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>آخر 30 يومًا</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>آخر 7 أيام</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>آخر يوم</translation>
        </message>
        <message>
            <source>Last failure: {why}</source>
            <translation>آخر عطل: {why}</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>استبعاد</translation>
        </message>
        <message>
            <source>Leave out a word or a filter.</source>
            <translation>احذف كلمة أو مرشّحًا.</translation>
        </message>
        <message>
            <source>Leave the globe</source>
            <translation>مغادرة الكرة</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>يسار</translation>
        </message>
        <message>
            <source>Left, Right or , .</source>
            <translation>يسار، يمين أو , .</translation>
        </message>
        <message>
            <source>Legend: {title}: {words}</source>
            <translation>مفتاح الألوان: {title}: {words}</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>الطول</translation>
        </message>
        <message>
            <source>Let go of the rest</source>
            <translation>ترك الباقي</translation>
        </message>
        <message>
            <source>Letters of articles</source>
            <translation>خط المقالات</translation>
        </message>
        <message>
            <source>Licence: {licence}</source>
            <translation>الرخصة: {licence}</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>فاتح</translation>
        </message>
        <message>
            <source>Like this</source>
            <translation>مثل هذا</translation>
        </message>
        <message>
            <source>Line between day and night</source>
            <translation>الخط بين الليل والنهار</translation>
        </message>
        <message>
            <source>Line of night</source>
            <translation>خط الليل</translation>
        </message>
        <message>
            <source>Link copied</source>
            <translation>نُسخ الرابط</translation>
        </message>
        <message>
            <source>List of countries…</source>
            <translation>قائمة البلدان…</translation>
        </message>
        <message>
            <source>Lists of feeds (*.opml *.xml *.txt *.html urls);;All files (*)</source>
            <translation>قوائم خلاصات (*.opml *.xml *.txt *.html urls);;كل الملفات (*)</translation>
        </message>
        <message>
            <source>Long lines are harder to follow.</source>
            <translation>الأسطر الطويلة أصعب متابعةً.</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>ابحث</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>ابحث ثانيةً</translation>
        </message>
        <message>
            <source>Look at them</source>
            <translation>عرضها</translation>
        </message>
        <message>
            <source>Looked missed, set aside</source>
            <translation>بدت فائتة ونُحّيت</translation>
        </message>
        <message>
            <source>Looking for its feed…</source>
            <translation>يجري البحث عن خلاصته…</translation>
        </message>
        <message>
            <source>Looking for stories of these days…</source>
            <translation>يجري البحث عن قصص هذه الأيام…</translation>
        </message>
        <message>
            <source>Looking through new articles</source>
            <translation>فحص المقالات الجديدة</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>يجري البحث…</translation>
        </message>
        <message>
            <source>M marks it read or unread in any case.</source>
            <translation>يعلّمها M مقروءة أو غير مقروءة في كل حال.</translation>
        </message>
        <message>
            <source>Made by Globe on {day}</source>
            <translation>أُعدّ ببرنامج Globe في {day}</translation>
        </message>
        <message>
            <source>Magnitude</source>
            <translation>القوة</translation>
        </message>
        <message>
            <source>Magnitude of the aftershocks</source>
            <translation>قوة الهزات الارتدادية</translation>
        </message>
        <message>
            <source>Make a backup</source>
            <translation>إنشاء نسخة احتياطية</translation>
        </message>
        <message>
            <source>Make a day pack</source>
            <translation>إنشاء حزمة يوم</translation>
        </message>
        <message>
            <source>Make a day pack…</source>
            <translation>إنشاء حزمة يوم…</translation>
        </message>
        <message>
            <source>Make it a story of its own; Ctrl+Z takes that back</source>
            <translation>جعلها قصة مستقلة؛ ويتراجع Ctrl+Z عن ذلك</translation>
        </message>
        <message>
            <source>Make rule</source>
            <translation>إنشاء القاعدة</translation>
        </message>
        <message>
            <source>Make the label “{name}”</source>
            <translation>إنشاء الوسم «{name}»</translation>
        </message>
        <message>
            <source>Making the day pack</source>
            <translation>يجري إنشاء حزمة اليوم</translation>
        </message>
        <message>
            <source>Making the day pack, {done} of {total}</source>
            <translation>يجري إنشاء حزمة اليوم، {done} من {total}</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>الخريطة</translation>
        </message>
        <message>
            <source>Mark all read</source>
            <translation>تعليم الكل مقروءًا</translation>
        </message>
        <message>
            <source>Mark read</source>
            <translation>تعليم كمقروء</translation>
        </message>
        <message>
            <source>Mark read or unread</source>
            <translation>تعليم كمقروء أو غير مقروء</translation>
        </message>
        <message>
            <source>Mark unread</source>
            <translation>تعليم كغير مقروء</translation>
        </message>
        <message>
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <source>Marked read</source>
            <translation>عُلّمت مقروءة</translation>
        </message>
        <message>
            <source>Marked unread</source>
            <translation>عُلّمت غير مقروءة</translation>
        </message>
        <message>
            <source>Meanwhile, about {country}</source>
            <translation>في الأثناء، عن {country}</translation>
        </message>
        <message>
            <source>Mediterranean Sea</source>
            <translation>البحر المتوسط</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>القائمة</translation>
        </message>
        <message>
            <source>Menu of a row</source>
            <translation>قائمة صف</translation>
        </message>
        <message>
            <source>Menu, Shift+F10</source>
            <translation>Menu، Shift+F10</translation>
        </message>
        <message>
            <source>Mexican pesos</source>
            <translation>بيزو مكسيكي</translation>
        </message>
        <message>
            <source>Military Moves</source>
            <translation>تحركات عسكرية</translation>
        </message>
        <message>
            <source>Missed</source>
            <translation>فائتة</translation>
        </message>
        <message>
            <source>Missed = told in at least {countries} other countries, and by at most {most} home outlet.</source>
            <translation>الفائتة = ما رُوي في {countries} من البلدان الأخرى على الأقل، وفي {most} من المصادر المحلية على الأكثر.</translation>
        </message>
        <message>
            <source>Missed = told in at least {countries} other countries, and by no home outlet.</source>
            <translation>الفائتة = ما رُوي في {countries} من البلدان الأخرى على الأقل، ولم يروه أي مصدر محلي.</translation>
        </message>
        <message>
            <source>Missed at home, or told only at home</source>
            <translation>فائتة في بلدك، أو مروية فيه وحده</translation>
        </message>
        <message>
            <source>Missed in {country}</source>
            <translation>فائتة في {country}</translation>
        </message>
        <message>
            <source>Missed shows what its outlets overlook.</source>
            <translation>تعرض «فائتة» ما تغفله مصادره.</translation>
        </message>
        <message>
            <source>Missed shows what the outlets there overlook.</source>
            <translation>تعرض «فائتة» ما تغفله مصادر بلدك.</translation>
        </message>
        <message>
            <source>Missed stories</source>
            <translation>القصص الفائتة</translation>
        </message>
        <message>
            <source>Missed stories told</source>
            <translation>قصص فائتة مروية</translation>
        </message>
        <message>
            <source>Month after</source>
            <translation>الشهر التالي</translation>
        </message>
        <message>
            <source>Month before</source>
            <translation>الشهر السابق</translation>
        </message>
        <message>
            <source>More</source>
            <translation>المزيد</translation>
        </message>
        <message>
            <source>More countries</source>
            <translation>بلدان أكثر</translation>
        </message>
        <message>
            <source>More for this article</source>
            <translation>المزيد لهذه المقالة</translation>
        </message>
        <message>
            <source>More labels</source>
            <translation>وسوم أخرى</translation>
        </message>
        <message>
            <source>Most of them name {names}</source>
            <translation>يذكر معظمها {names}</translation>
        </message>
        <message>
            <source>Most unread</source>
            <translation>الأكثر غير مقروء</translation>
        </message>
        <message>
            <source>Mute</source>
            <translation>كتم</translation>
        </message>
        <message>
            <source>Mutes {what}</source>
            <translation>تكتم {what}</translation>
        </message>
        <message>
            <source>Name of a country</source>
            <translation>اسم بلد</translation>
        </message>
        <message>
            <source>Name of the saved search</source>
            <translation>اسم البحث المحفوظ</translation>
        </message>
        <message>
            <source>Name or address</source>
            <translation>الاسم أو العنوان</translation>
        </message>
        <message>
            <source>Names none of {articles}.</source>
            <translation>لا تشمل شيئًا من {articles}.</translation>
        </message>
        <message>
            <source>Names on the map</source>
            <translation>الأسماء على الخريطة</translation>
        </message>
        <message>
            <source>Near it at home</source>
            <translation>قريبة منها في بلدك</translation>
        </message>
        <message>
            <source>Need a look</source>
            <translation>تحتاج نظرة</translation>
        </message>
        <message>
            <source>Neighbouring country</source>
            <translation>البلد المجاور</translation>
        </message>
        <message>
            <source>New outlet</source>
            <translation>مصدر جديد</translation>
        </message>
        <message>
            <source>New rule</source>
            <translation>قاعدة جديدة</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>الأحدث أولًا</translation>
        </message>
        <message>
            <source>News cannot be kept</source>
            <translation>تعذّر حفظ الأخبار</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>التالي</translation>
        </message>
        <message>
            <source>Next area of the window</source>
            <translation>المنطقة التالية من النافذة</translation>
        </message>
        <message>
            <source>Next country east, west</source>
            <translation>البلد التالي شرقًا، غربًا</translation>
        </message>
        <message>
            <source>Next sentence</source>
            <translation>الجملة التالية</translation>
        </message>
        <message>
            <source>Next unread</source>
            <translation>غير المقروء التالي</translation>
        </message>
        <message>
            <source>Nine</source>
            <comment>outlets</comment>
            <translation>تسعة</translation>
        </message>
        <message>
            <source>No</source>
            <comment>outlets</comment>
            <translation>لا</translation>
        </message>
        <message>
            <source>No article has all of this together.</source>
            <translation>لا مقالة تجمع كل هذا.</translation>
        </message>
        <message>
            <source>No article has all these words.</source>
            <translation>لا مقالة فيها كل هذه الكلمات.</translation>
        </message>
        <message>
            <source>No article has this label any more.</source>
            <translation>لم تعد أي مقالة تحمل هذا الوسم.</translation>
        </message>
        <message>
            <source>No articles are stored yet. An update (F5) gets today’s news.</source>
            <translation>لا مقالات مخزّنة بعد. التحديث (F5) يجلب أخبار اليوم.</translation>
        </message>
        <message>
            <source>No articles from {country} are stored for these hours.</source>
            <translation>لا مقالات من {country} في هذه الساعات.</translation>
        </message>
        <message>
            <source>No connection since {time}</source>
            <translation>لا اتصال منذ {time}</translation>
        </message>
        <message>
            <source>No country is called so</source>
            <translation>لا بلد بهذا الاسم</translation>
        </message>
        <message>
            <source>No country lies east of {country}</source>
            <translation>لا بلد شرق {country}</translation>
        </message>
        <message>
            <source>No country lies north of {country}</source>
            <translation>لا بلد شمال {country}</translation>
        </message>
        <message>
            <source>No country lies south of {country}</source>
            <translation>لا بلد جنوب {country}</translation>
        </message>
        <message>
            <source>No country lies west of {country}</source>
            <translation>لا بلد غرب {country}</translation>
        </message>
        <message>
            <source>No edition of this day is stored</source>
            <translation>لا عدد محفوظ لهذا اليوم</translation>
        </message>
        <message>
            <source>No end</source>
            <translation>بلا نهاية</translation>
        </message>
        <message>
            <source>No longer saved</source>
            <translation>لم تعد محفوظة</translation>
        </message>
        <message>
            <source>No more alerts of {country}</source>
            <translation>لا مزيد من تنبيهات {country}</translation>
        </message>
        <message>
            <source>No more here</source>
            <translation>لا مزيد هنا</translation>
        </message>
        <message>
            <source>No news is stored yet.</source>
            <translation>لا أخبار مخزّنة بعد.</translation>
        </message>
        <message>
            <source>No note is written yet. Shift+N writes one on the article that is open.</source>
            <translation>لا ملاحظات بعد. يكتب Shift+N ملاحظة على المقالة المفتوحة.</translation>
        </message>
        <message>
            <source>No other article tells it so far.</source>
            <translation>لا مقالة أخرى ترويها حتى الآن.</translation>
        </message>
        <message>
            <source>No other article tells this, or it is not grouped yet</source>
            <translation>لا مقالة أخرى ترويها، أو لم تُجمع بعد</translation>
        </message>
        <message>
            <source>No other country’s outlets have told it since.</source>
            <translation>لم تروها مصادر بلد آخر منذئذ.</translation>
        </message>
        <message>
            <source>No outlet answered</source>
            <translation>لم يجب أي مصدر</translation>
        </message>
        <message>
            <source>No outlet here yet</source>
            <translation>لا مصدر هنا بعد</translation>
        </message>
        <message>
            <source>No outlet is like that.</source>
            <translation>لا مصدر كهذا.</translation>
        </message>
        <message>
            <source>No outlet of {country} is known here yet.</source>
            <translation>لا مصدر معروف هنا بعد من {country}.</translation>
        </message>
        <message>
            <source>No outlet of {country} is known here.</source>
            <translation>لا مصدر معروف هنا من {country}.</translation>
        </message>
        <message>
            <source>No rule hides this</source>
            <translation>لا قاعدة تُخفي هذا</translation>
        </message>
        <message>
            <source>No rule yet. A rule mutes articles by words, outlets, countries, themes or languages, or keeps them whatever else hides them. What is hidden is counted at the end of a list and one click away.</source>
            <translation>لا قواعد بعد. تكتم القاعدة مقالات بالكلمات أو المصادر أو البلدان أو الموضوعات أو اللغات، أو تُبقيها مهما أخفاها غيرها. ويُحصى المخفي في آخر القائمة على بُعد نقرة.</translation>
        </message>
        <message>
            <source>No setting is called “{words}”.</source>
            <translation>لا إعداد باسم «{words}».</translation>
        </message>
        <message>
            <source>No site answers at {address}. Is a letter missing near the end?</source>
            <translation>لا موقع يجيب في {address}. هل ينقص حرف قرب النهاية؟</translation>
        </message>
        <message>
            <source>No site can be reached. What is here can be read; try again when there is a connection.</source>
            <translation>لا يمكن بلوغ أي موقع. يمكن قراءة ما هنا؛ أعد المحاولة حين يتوفر اتصال.</translation>
        </message>
        <message numerus="yes">
            <source>No story of the last {day|%n days} is told in two countries.</source>
            <translation>
                <numerusform>لا قصة من آخر %n يوم رُويت في بلدين.</numerusform>
                <numerusform>لا قصة من آخر يوم واحد رُويت في بلدين.</numerusform>
                <numerusform>لا قصة من آخر يومان رُويت في بلدين.</numerusform>
                <numerusform>لا قصة من آخر %n أيام رُويت في بلدين.</numerusform>
                <numerusform>لا قصة من آخر %n يومًا رُويت في بلدين.</numerusform>
                <numerusform>لا قصة من آخر %n يوم رُويت في بلدين.</numerusform>
            </translation>
        </message>
        <message>
            <source>No story of these hours is told by several outlets in {country} and nowhere else.</source>
            <translation>لا قصة في هذه الساعات ترويها عدة مصادر في {country} دون غيرها.</translation>
        </message>
        <message>
            <source>No story of these hours is told in {least} other countries.</source>
            <translation>لا قصة في هذه الساعات رُويت في {least} من البلدان الأخرى.</translation>
        </message>
        <message>
            <source>No story told as widely is told at home.</source>
            <translation>لا قصة بهذا الانتشار رُويت في بلدك.</translation>
        </message>
        <message>
            <source>No telemetry and no account. The network is touched only by an update, a download of a translator, or a link that you open in your browser.</source>
            <translation>لا قياس عن بُعد ولا حساب. لا تُستعمل الشبكة إلا لتحديث أو لتنزيل مترجم أو لرابط تفتحه في متصفحك.</translation>
        </message>
        <message>
            <source>No theme is told by several countries so far.</source>
            <translation>لا موضوع ترويه عدة بلدان حتى الآن.</translation>
        </message>
        <message>
            <source>No theme is told by two countries yet: their texts are missing or wait to be translated.</source>
            <translation>لا موضوع يرويه بلدان بعد: نصوصها ناقصة أو تنتظر الترجمة.</translation>
        </message>
        <message>
            <source>No translator for it is known: this is the original.</source>
            <translation>لا مترجم معروفًا لها: هذا هو الأصل.</translation>
        </message>
        <message>
            <source>Nobody here has been asked yet.</source>
            <translation>لم يُسأل أحد هنا بعد.</translation>
        </message>
        <message>
            <source>None installed yet</source>
            <translation>لم يُثبَّت شيء بعد</translation>
        </message>
        <message>
            <source>North America</source>
            <translation>أمريكا الشمالية</translation>
        </message>
        <message>
            <source>North Sea</source>
            <translation>بحر الشمال</translation>
        </message>
        <message>
            <source>Norwegian Sea</source>
            <translation>البحر النرويجي</translation>
        </message>
        <message>
            <source>Not counted: {outlets} published nothing in these hours.</source>
            <translation>خارج الحساب: {outlets} لم تنشر شيئًا في هذه الساعات.</translation>
        </message>
        <message>
            <source>Not kept: {why}</source>
            <translation>لم يُحفظ: {why}</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>ليس الآن</translation>
        </message>
        <message>
            <source>Not this story</source>
            <translation>ليست هذه القصة</translation>
        </message>
        <message>
            <source>Not translated yet: the original follows.</source>
            <translation>لم يُترجم بعد: يتبع الأصل.</translation>
        </message>
        <message>
            <source>Not translated yet: this is the original</source>
            <translation>لم يُترجم بعد: هذا هو الأصل</translation>
        </message>
        <message>
            <source>Not written: {why}</source>
            <translation>لم يُكتب: {why}</translation>
        </message>
        <message>
            <source>Note kept</source>
            <translation>حُفظت الملاحظة</translation>
        </message>
        <message>
            <source>Note removed</source>
            <translation>أُزيلت الملاحظة</translation>
        </message>
        <message>
            <source>Note…</source>
            <translation>ملاحظة…</translation>
        </message>
        <message>
            <source>Nothing else of these days is stored.</source>
            <translation>لا شيء آخر مخزّن من هذه الأيام.</translation>
        </message>
        <message>
            <source>Nothing fades, slides or flies.</source>
            <translation>لا تلاشي ولا انزلاق ولا طيران.</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>لم يُعثر على شيء</translation>
        </message>
        <message>
            <source>Nothing from {country} is stored.</source>
            <translation>لا شيء مخزّن من {country}.</translation>
        </message>
        <message>
            <source>Nothing goes to the network until this is off again.</source>
            <translation>لا شيء يذهب إلى الشبكة حتى يُطفأ هذا.</translation>
        </message>
        <message>
            <source>Nothing has come from here yet.</source>
            <translation>لم يصل شيء من هنا بعد.</translation>
        </message>
        <message>
            <source>Nothing here is called so, and no article says it</source>
            <translation>لا شيء هنا بهذا الاسم ولا مقالة تذكره</translation>
        </message>
        <message>
            <source>Nothing here is like this: {filter}.</source>
            <translation>لا شيء هنا كهذا: {filter}.</translation>
        </message>
        <message>
            <source>Nothing here is unread</source>
            <translation>لا شيء غير مقروء هنا</translation>
        </message>
        <message>
            <source>Nothing here translates {language} yet: get its translator (Ctrl+T)</source>
            <translation>لا شيء يترجم {language} هنا بعد: نزّل مترجمها (Ctrl+T)</translation>
        </message>
        <message>
            <source>Nothing is being updated</source>
            <translation>لا تحديث جارٍ</translation>
        </message>
        <message numerus="yes">
            <source>Nothing is missed: %n {story is|stories are} told in at least {least} other countries, and outlets in {country} tell {it|every one}.</source>
            <translation>
                <numerusform>لا شيء فائت: رُويت %n قصة في {least} من البلدان الأخرى على الأقل، وترويها كلها مصادر في {country}.</numerusform>
                <numerusform>لا شيء فائت: رُويت قصة واحدة في {least} من البلدان الأخرى على الأقل، وترويها كلها مصادر في {country}.</numerusform>
                <numerusform>لا شيء فائت: رُويت قصتان في {least} من البلدان الأخرى على الأقل، وترويها كلها مصادر في {country}.</numerusform>
                <numerusform>لا شيء فائت: رُويت %n قصص في {least} من البلدان الأخرى على الأقل، وترويها كلها مصادر في {country}.</numerusform>
                <numerusform>لا شيء فائت: رُويت %n قصة في {least} من البلدان الأخرى على الأقل، وترويها كلها مصادر في {country}.</numerusform>
                <numerusform>لا شيء فائت: رُويت %n قصة في {least} من البلدان الأخرى على الأقل، وترويها كلها مصادر في {country}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is saved yet. S saves the article that is open, or the current row of a list.</source>
            <translation>لا شيء محفوظ بعد. يحفظ S المقالة المفتوحة أو الصف الحالي من قائمة.</translation>
        </message>
        <message>
            <source>Nothing is stored of any day yet.</source>
            <translation>لا شيء مخزّن من أي يوم بعد.</translation>
        </message>
        <message>
            <source>Nothing is stored yet</source>
            <translation>لا شيء مخزّن بعد</translation>
        </message>
        <message>
            <source>Nothing new can be stored: {why}. Make room, then try again; what is here can be read.</source>
            <translation>تعذّر تخزين أي جديد: {why}. وفّر مساحة ثم أعد المحاولة؛ ويمكن قراءة ما هنا.</translation>
        </message>
        <message>
            <source>Nothing of these days has these words.</source>
            <translation>لا شيء من هذه الأيام فيه هذه الكلمات.</translation>
        </message>
        <message>
            <source>Nothing of this day was stored here.</source>
            <translation>لم يُخزَّن هنا شيء من هذا اليوم.</translation>
        </message>
        <message>
            <source>Nothing of this edition is unread</source>
            <translation>لا شيء غير مقروء في هذا العدد</translation>
        </message>
        <message>
            <source>Nothing saved here is ever removed.</source>
            <translation>ما يُحفظ هنا لا يُزال أبدًا.</translation>
        </message>
        <message>
            <source>Nothing so far.</source>
            <translation>لا شيء حتى الآن.</translation>
        </message>
        <message>
            <source>Nothing stored from elsewhere names {country}.</source>
            <translation>لا شيء مخزّن من غيرها يذكر {country}.</translation>
        </message>
        <message>
            <source>Nothing to choose here</source>
            <translation>لا شيء للاختيار هنا</translation>
        </message>
        <message>
            <source>Nothing to go forward to</source>
            <translation>لا شيء للتقدم إليه</translation>
        </message>
        <message>
            <source>Nothing to look for yet.</source>
            <translation>لا شيء للبحث عنه بعد.</translation>
        </message>
        <message>
            <source>Nothing to narrow it to</source>
            <translation>لا شيء للتضييق به</translation>
        </message>
        <message>
            <source>Nothing to read there: {why}.</source>
            <translation>لا شيء يُقرأ هناك: {why}.</translation>
        </message>
        <message>
            <source>Nothing to redo</source>
            <translation>لا شيء للإعادة</translation>
        </message>
        <message>
            <source>Nothing to remove</source>
            <translation>لا شيء للإزالة</translation>
        </message>
        <message>
            <source>Nothing to translate here</source>
            <translation>لا شيء للترجمة هنا</translation>
        </message>
        <message>
            <source>Nothing to undo</source>
            <translation>لا شيء للتراجع عنه</translation>
        </message>
        <message>
            <source>Nothing unread</source>
            <translation>لا شيء غير مقروء</translation>
        </message>
        <message>
            <source>Nothing was restored. {why}</source>
            <translation>لم يُستعد شيء. {why}</translation>
        </message>
        <message>
            <source>Nothing you read is sent anywhere.</source>
            <translation>لا يُرسل شيء مما تقرأ إلى أي مكان.</translation>
        </message>
        <message>
            <source>Notifications</source>
            <translation>الإشعارات</translation>
        </message>
        <message>
            <source>Now a story of its own</source>
            <translation>صارت قصة مستقلة</translation>
        </message>
        <message>
            <source>OR stands between two words or phrases</source>
            <translation>تأتي OR بين كلمتين أو عبارتين</translation>
        </message>
        <message>
            <source>Oceania</source>
            <translation>أوقيانوسيا</translation>
        </message>
        <message>
            <source>Of the alerts you set on a saved search or a country, when an update brings something.</source>
            <translation>عن التنبيهات التي تضعها على بحث محفوظ أو بلد، حين يجلب التحديث شيئًا.</translation>
        </message>
        <message>
            <source>Of the text; headlines keep theirs.</source>
            <translation>للنص؛ وتبقى العناوين بخطها.</translation>
        </message>
        <message>
            <source>Of {feeds} in {file}, {told} told their country or are here already. Each country below is a guess; change what is wrong.</source>
            <translation>من {feeds} في {file}، ذكرت {told} بلدها أو هي هنا من قبل. كل بلد أدناه تخمين؛ غيّر ما هو خطأ.</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>إيقاف</translation>
        </message>
        <message>
            <source>Offline, as you chose</source>
            <translation>دون اتصال كما اخترت</translation>
        </message>
        <message>
            <source>Offline, as you chose. Ctrl+Shift+O ends it.</source>
            <translation>دون اتصال كما اخترت. ينهيه Ctrl+Shift+O.</translation>
        </message>
        <message>
            <source>Offline, news of {at}</source>
            <translation>دون اتصال، أخبار {at}</translation>
        </message>
        <message>
            <source>Offline, no news yet</source>
            <translation>دون اتصال، لا أخبار بعد</translation>
        </message>
        <message>
            <source>On</source>
            <comment>outlets</comment>
            <translation>مفعَّلة</translation>
        </message>
        <message>
            <source>On the map</source>
            <translation>على الخريطة</translation>
        </message>
        <message>
            <source>On this computer: nothing you read is sent anywhere.</source>
            <translation>على هذا الحاسوب: لا يُرسل شيء مما تقرأ إلى أي مكان.</translation>
        </message>
        <message>
            <source>One</source>
            <comment>outlet</comment>
            <translation>واحد</translation>
        </message>
        <message>
            <source>One event, told by outlets of several countries</source>
            <translation>حدث واحد ترويه مصادر من عدة بلدان</translation>
        </message>
        <message>
            <source>One file with articles, marks, outlets and settings.</source>
            <translation>ملف واحد فيه المقالات والعلامات والمصادر والإعدادات.</translation>
        </message>
        <message>
            <source>One outlet of {country} is in the catalogue. Switch it on, and its news come with the next update.</source>
            <translation>في الفهرس مصدر واحد من {country}. فعّله تأتِ أخباره مع التحديث القادم.</translation>
        </message>
        <message>
            <source>Online again</source>
            <translation>عاد الاتصال</translation>
        </message>
        <message>
            <source>Only looking? Open the sample edition of invented stories</source>
            <translation>تلقي نظرة فقط؟ افتح العدد التجريبي بقصص متخيَّلة</translation>
        </message>
        <message>
            <source>Only the headline so far.</source>
            <translation>العنوان فقط حتى الآن.</translation>
        </message>
        <message>
            <source>Only the headlines of these articles are stored so far.</source>
            <translation>لم تُخزَّن من هذه المقالات إلا عناوينها حتى الآن.</translation>
        </message>
        <message>
            <source>Only the summary so far.</source>
            <translation>الملخص فقط حتى الآن.</translation>
        </message>
        <message>
            <source>Only when the window opens.</source>
            <translation>عند فتح النافذة فقط.</translation>
        </message>
        <message>
            <source>Only you read it. A search for note: and a word of it finds it</source>
            <translation>لا يقرؤها سواك. ويجدها البحث بكلمة note: وكلمة منها</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>Open a country or a saved search first</source>
            <translation>افتح بلدًا أو بحثًا محفوظًا أولًا</translation>
        </message>
        <message>
            <source>Open a day pack</source>
            <translation>فتح حزمة يوم</translation>
        </message>
        <message>
            <source>Open a day pack…</source>
            <translation>فتح حزمة يوم…</translation>
        </message>
        <message>
            <source>Open a list of articles first</source>
            <translation>افتح قائمة مقالات أولًا</translation>
        </message>
        <message>
            <source>Open a story first</source>
            <translation>افتح قصة أولًا</translation>
        </message>
        <message>
            <source>Open an article first</source>
            <translation>افتح مقالة أولًا</translation>
        </message>
        <message>
            <source>Open an article or choose a row first</source>
            <translation>افتح مقالة أو اختر صفًا أولًا</translation>
        </message>
        <message>
            <source>Open for reading only</source>
            <translation>مفتوح للقراءة فقط</translation>
        </message>
        <message>
            <source>Open for reading only: nothing can be changed here</source>
            <translation>مفتوح للقراءة فقط: لا يمكن تغيير شيء هنا</translation>
        </message>
        <message>
            <source>Open history</source>
            <translation>فتح السجل</translation>
        </message>
        <message>
            <source>Open in browser</source>
            <translation>فتح في المتصفح</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>فتحها</translation>
        </message>
        <message>
            <source>Open outlets</source>
            <translation>فتح المصادر</translation>
        </message>
        <message>
            <source>Open rules</source>
            <translation>فتح القواعد</translation>
        </message>
        <message>
            <source>Open the country</source>
            <translation>فتح البلد</translation>
        </message>
        <message>
            <source>Open the window</source>
            <translation>فتح النافذة</translation>
        </message>
        <message>
            <source>Open translators</source>
            <translation>فتح المترجمين</translation>
        </message>
        <message>
            <source>Opening the day pack</source>
            <translation>يجري فتح حزمة اليوم</translation>
        </message>
        <message>
            <source>Opens the country</source>
            <translation>يفتح البلد</translation>
        </message>
        <message>
            <source>Opens the details</source>
            <translation>يفتح التفاصيل</translation>
        </message>
        <message>
            <source>Opens the outlets that fail</source>
            <translation>يفتح المصادر المتعذّرة</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>الترتيب</translation>
        </message>
        <message>
            <source>Order: {order}</source>
            <translation>الترتيب: {order}</translation>
        </message>
        <message>
            <source>Original or English</source>
            <translation>الأصل أو الإنجليزية</translation>
        </message>
        <message>
            <source>Other pages</source>
            <translation>صفحات أخرى</translation>
        </message>
        <message>
            <source>Outlet</source>
            <translation>المصدر</translation>
        </message>
        <message>
            <source>Outlet, country, theme or language</source>
            <translation>مصدر أو بلد أو موضوع أو لغة</translation>
        </message>
        <message>
            <source>Outlet: {name}</source>
            <translation>المصدر: {name}</translation>
        </message>
        <message>
            <source>Outlets</source>
            <translation>المصادر</translation>
        </message>
        <message>
            <source>Outlets are yours to choose</source>
            <translation>المصادر من اختيارك</translation>
        </message>
        <message>
            <source>Outlets; Space switches one on or off</source>
            <translation>المصادر؛ تفعّل المسافة أحدها أو تعطّله</translation>
        </message>
        <message>
            <source>Outlets…</source>
            <translation>المصادر…</translation>
        </message>
        <message>
            <source>PACIFIC
OCEAN</source>
            <translation>المحيط
الهادئ</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>الصفحة</translation>
        </message>
        <message>
            <source>Page down, then next</source>
            <translation>صفحة لأسفل، ثم التالي</translation>
        </message>
        <message>
            <source>Pakistani rupees</source>
            <translation>روبية باكستانية</translation>
        </message>
        <message>
            <source>Passages by theme and country</source>
            <translation>المقاطع حسب الموضوع والبلد</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>إيقاف مؤقت</translation>
        </message>
        <message>
            <source>People</source>
            <translation>الأشخاص</translation>
        </message>
        <message>
            <source>People acquitted</source>
            <translation>أشخاص بُرّئوا</translation>
        </message>
        <message>
            <source>People affected</source>
            <translation>أشخاص متضررون</translation>
        </message>
        <message>
            <source>People arrested</source>
            <translation>أشخاص موقوفون</translation>
        </message>
        <message>
            <source>People charged</source>
            <translation>أشخاص متهمون</translation>
        </message>
        <message>
            <source>People convicted</source>
            <translation>أشخاص مدانون</translation>
        </message>
        <message>
            <source>People displaced</source>
            <translation>أشخاص نازحون</translation>
        </message>
        <message>
            <source>People evacuated</source>
            <translation>أشخاص أُجلوا</translation>
        </message>
        <message>
            <source>People in hospital</source>
            <translation>أشخاص في المستشفى</translation>
        </message>
        <message>
            <source>People injured</source>
            <translation>جرحى</translation>
        </message>
        <message>
            <source>People kidnapped</source>
            <translation>أشخاص مخطوفون</translation>
        </message>
        <message>
            <source>People killed</source>
            <translation>قتلى</translation>
        </message>
        <message>
            <source>People missing</source>
            <translation>مفقودون</translation>
        </message>
        <message>
            <source>People released</source>
            <translation>أشخاص أُفرج عنهم</translation>
        </message>
        <message>
            <source>People rescued</source>
            <translation>أشخاص أُنقذوا</translation>
        </message>
        <message>
            <source>People trapped</source>
            <translation>أشخاص عالقون</translation>
        </message>
        <message>
            <source>People without power</source>
            <translation>أشخاص بلا كهرباء</translation>
        </message>
        <message>
            <source>Philippine Sea</source>
            <translation>بحر الفلبين</translation>
        </message>
        <message>
            <source>Picture of the map</source>
            <translation>صورة الخريطة</translation>
        </message>
        <message>
            <source>Picture of the map…</source>
            <translation>صورة الخريطة…</translation>
        </message>
        <message>
            <source>Picture: {value}</source>
            <translation>صورة: {value}</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>الصور</translation>
        </message>
        <message>
            <source>Places without articles</source>
            <translation>أماكن بلا مقالات</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>تشغيل</translation>
        </message>
        <message>
            <source>Play or pause</source>
            <translation>تشغيل أو إيقاف مؤقت</translation>
        </message>
        <message>
            <source>Play, pause</source>
            <translation>تشغيل، إيقاف مؤقت</translation>
        </message>
        <message>
            <source>Preparing search</source>
            <translation>يجري تحضير البحث</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>السابق</translation>
        </message>
        <message>
            <source>Previous area of the window</source>
            <translation>المنطقة السابقة من النافذة</translation>
        </message>
        <message>
            <source>Previous sentence</source>
            <translation>الجملة السابقة</translation>
        </message>
        <message>
            <source>Prices and Cost of Living</source>
            <translation>الأسعار وكلفة المعيشة</translation>
        </message>
        <message>
            <source>Print: {title}</source>
            <translation>طباعة: {title}</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>طباعة…</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>الخصوصية</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>التقدم</translation>
        </message>
        <message>
            <source>Protest and Unrest</source>
            <translation>الاحتجاج والاضطراب</translation>
        </message>
        <message>
            <source>Protesters</source>
            <translation>المتظاهرون</translation>
        </message>
        <message>
            <source>Quality</source>
            <translation>الجودة</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>خروج</translation>
        </message>
        <message>
            <source>Read it at {outlet}</source>
            <translation>اقرأها في {outlet}</translation>
        </message>
        <message>
            <source>Read it in English, see the original</source>
            <translation>اقرأ بالإنجليزية واطّلع على الأصل</translation>
        </message>
        <message>
            <source>Read on</source>
            <translation>متابعة القراءة</translation>
        </message>
        <message>
            <source>Read on, but nothing more is kept until the file is back, or this program is started again.</source>
            <translation>واصل القراءة، لكن لا يُحفظ شيء آخر حتى يعود الملف أو يُعاد تشغيل البرنامج.</translation>
        </message>
        <message>
            <source>Read today’s news</source>
            <translation>قراءة أخبار اليوم</translation>
        </message>
        <message>
            <source>Read what its own newspapers wrote today, in English, also without a connection.</source>
            <translation>اقرأ ما كتبته صحفه اليوم، بالإنجليزية، وحتى دون اتصال.</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>القراءة</translation>
        </message>
        <message>
            <source>Reading the day pack, {done} of {total}</source>
            <translation>تجري قراءة حزمة اليوم، {done} من {total}</translation>
        </message>
        <message>
            <source>Reading the list…</source>
            <translation>تجري قراءة القائمة…</translation>
        </message>
        <message>
            <source>Red Cross</source>
            <translation>الصليب الأحمر</translation>
        </message>
        <message>
            <source>Red Sea</source>
            <translation>البحر الأحمر</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>إعادة</translation>
        </message>
        <message>
            <source>Redo: {what}</source>
            <translation>إعادة: {what}</translation>
        </message>
        <message>
            <source>Reduce motion</source>
            <translation>تقليل الحركة</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>إزالة</translation>
        </message>
        <message>
            <source>Remove from saved</source>
            <translation>إزالة من المحفوظات</translation>
        </message>
        <message>
            <source>Remove from the history</source>
            <translation>إزالة من السجل</translation>
        </message>
        <message>
            <source>Remove rule</source>
            <translation>إزالة القاعدة</translation>
        </message>
        <message>
            <source>Remove the label from all its articles</source>
            <translation>نزع الوسم عن كل مقالاته</translation>
        </message>
        <message>
            <source>Remove the sample</source>
            <translation>إزالة العدد التجريبي</translation>
        </message>
        <message>
            <source>Remove the sample; Ctrl+Z brings it back</source>
            <translation>إزالة العدد التجريبي؛ ويعيده Ctrl+Z</translation>
        </message>
        <message>
            <source>Remove the {language} translator? Articles that are in English stay so.</source>
            <translation>إزالة مترجم {language}؟ تبقى المقالات المترجمة بالإنجليزية كما هي.</translation>
        </message>
        <message>
            <source>Remove this outlet; Ctrl+Z brings it back</source>
            <translation>إزالة هذا المصدر؛ ويعيده Ctrl+Z</translation>
        </message>
        <message>
            <source>Remove this saved search</source>
            <translation>إزالة هذا البحث المحفوظ</translation>
        </message>
        <message>
            <source>Removed from the history</source>
            <translation>أُزيل من السجل</translation>
        </message>
        <message>
            <source>Removes them at once; Ctrl+Z brings them back</source>
            <translation>تُزال فورًا؛ ويعيدها Ctrl+Z</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>إزالة…</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>إعادة التسمية</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>إعادة التسمية…</translation>
        </message>
        <message>
            <source>Replay</source>
            <translation>إعادة العرض</translation>
        </message>
        <message>
            <source>Replay, step {step} of {all}</source>
            <translation>إعادة العرض، الخطوة {step} من {all}</translation>
        </message>
        <message>
            <source>Replay: who told it when</source>
            <translation>إعادة العرض: من رواها ومتى</translation>
        </message>
        <message>
            <source>Rescue and Relief</source>
            <translation>الإنقاذ والإغاثة</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>استعادة نسخة احتياطية</translation>
        </message>
        <message>
            <source>Restored: {articles}, {images}.</source>
            <translation>تمت الاستعادة: {articles}، {images}.</translation>
        </message>
        <message>
            <source>Restore…</source>
            <translation>استعادة…</translation>
        </message>
        <message>
            <source>Return checks or unchecks, Esc closes.</source>
            <translation>يحدد Enter أو يلغي التحديد، ويغلق Esc.</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>يمين</translation>
        </message>
        <message>
            <source>Rights and Freedoms</source>
            <translation>الحقوق والحريات</translation>
        </message>
        <message>
            <source>Rule changed</source>
            <translation>غُيّرت القاعدة</translation>
        </message>
        <message>
            <source>Rule made</source>
            <translation>أُنشئت القاعدة</translation>
        </message>
        <message>
            <source>Rule removed</source>
            <translation>أُزيلت القاعدة</translation>
        </message>
        <message>
            <source>Rule switched off</source>
            <translation>عُطّلت القاعدة</translation>
        </message>
        <message>
            <source>Rule switched on</source>
            <translation>فُعّلت القاعدة</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>القواعد</translation>
        </message>
        <message>
            <source>Rules hide all that is here.</source>
            <translation>تُخفي القواعد كل ما هنا.</translation>
        </message>
        <message>
            <source>Rules; Space switches one on or off, Enter changes it, Delete removes it</source>
            <translation>القواعد؛ تفعّل المسافة إحداها أو تعطّلها، ويغيّرها Enter، ويزيلها Delete</translation>
        </message>
        <message>
            <source>Rules…</source>
            <translation>القواعد…</translation>
        </message>
        <message>
            <source>SOUTHERN
OCEAN</source>
            <translation>المحيط
الجنوبي</translation>
        </message>
        <message>
            <source>Sample</source>
            <translation>تجريبي</translation>
        </message>
        <message>
            <source>Sample edition: invented stories</source>
            <translation>عدد تجريبي: قصص متخيَّلة</translation>
        </message>
        <message>
            <source>Sample removed</source>
            <translation>أُزيل العدد التجريبي</translation>
        </message>
        <message numerus="yes">
            <source>Sample removed; %n saved {article stays|articles stay}</source>
            <translation>
                <numerusform>أُزيل العدد التجريبي؛ المحفوظ الباقي: %n مقالة</numerusform>
                <numerusform>أُزيل العدد التجريبي؛ المحفوظ الباقي: مقالة واحدة</numerusform>
                <numerusform>أُزيل العدد التجريبي؛ المحفوظ الباقي: مقالتان</numerusform>
                <numerusform>أُزيل العدد التجريبي؛ المحفوظ الباقي: %n مقالات</numerusform>
                <numerusform>أُزيل العدد التجريبي؛ المحفوظ الباقي: %n مقالة</numerusform>
                <numerusform>أُزيل العدد التجريبي؛ المحفوظ الباقي: %n مقالة</numerusform>
            </translation>
        </message>
        <message>
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <source>Save this search</source>
            <translation>حفظ هذا البحث</translation>
        </message>
        <message>
            <source>Saved</source>
            <comment>an article</comment>
            <translation>حُفظت</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>المحفوظات</translation>
        </message>
        <message>
            <source>Saved already: “{name}”</source>
            <translation>محفوظ من قبل: «{name}»</translation>
        </message>
        <message>
            <source>Saved articles</source>
            <translation>المقالات المحفوظة</translation>
        </message>
        <message>
            <source>Saved only</source>
            <translation>المحفوظ فقط</translation>
        </message>
        <message>
            <source>Saved search removed</source>
            <translation>أُزيل البحث المحفوظ</translation>
        </message>
        <message>
            <source>Saved search {name}</source>
            <translation>البحث المحفوظ {name}</translation>
        </message>
        <message>
            <source>Saved searches</source>
            <translation>عمليات البحث المحفوظة</translation>
        </message>
        <message>
            <source>Schools and Universities</source>
            <translation>المدارس والجامعات</translation>
        </message>
        <message>
            <source>Science and Space</source>
            <translation>العلوم والفضاء</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>البحث</translation>
        </message>
        <message>
            <source>Search for something first</source>
            <translation>ابحث عن شيء أولًا</translation>
        </message>
        <message>
            <source>Search for words or a country</source>
            <translation>البحث عن كلمات أو بلد</translation>
        </message>
        <message>
            <source>Search is being prepared, {done} of {total} articles: older ones are not found yet.</source>
            <translation>يجري تحضير البحث، {done} من {total} مقالة: الأقدم لا يُعثر عليه بعد.</translation>
        </message>
        <message>
            <source>Search renamed</source>
            <translation>أُعيدت تسمية البحث</translation>
        </message>
        <message>
            <source>Search saved</source>
            <translation>حُفظ البحث</translation>
        </message>
        <message>
            <source>Search settings</source>
            <translation>البحث في الإعدادات</translation>
        </message>
        <message>
            <source>Search without “{word}”</source>
            <translation>البحث دون «{word}»</translation>
        </message>
        <message>
            <source>Search: {words}</source>
            <translation>البحث: {words}</translation>
        </message>
        <message>
            <source>Seats</source>
            <translation>المقاعد</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>القسم</translation>
        </message>
        <message>
            <source>See both</source>
            <translation>عرضهما</translation>
        </message>
        <message>
            <source>See how others tell it</source>
            <translation>انظر كيف يرويها غيرهم</translation>
        </message>
        <message>
            <source>See them</source>
            <translation>عرضها</translation>
        </message>
        <message>
            <source>See what is hidden</source>
            <translation>عرض المخفي</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation>الإعدادات…</translation>
        </message>
        <message>
            <source>Seven</source>
            <comment>outlets</comment>
            <translation>سبعة</translation>
        </message>
        <message>
            <source>Shift+W</source>
            <translation>Shift+W</translation>
        </message>
        <message>
            <source>Show again</source>
            <translation>إظهار ثانيةً</translation>
        </message>
        <message>
            <source>Show all again</source>
            <translation>عرض الكل ثانيةً</translation>
        </message>
        <message>
            <source>Show it</source>
            <translation>عرضه</translation>
        </message>
        <message>
            <source>Show it among the results</source>
            <translation>عرضه بين النتائج</translation>
        </message>
        <message>
            <source>Show only some of these articles</source>
            <translation>عرض بعض هذه المقالات فقط</translation>
        </message>
        <message>
            <source>Show the country on the page (L)</source>
            <translation>إظهار بلد الصفحة (L)</translation>
        </message>
        <message>
            <source>Show their names</source>
            <translation>عرض أسمائها</translation>
        </message>
        <message>
            <source>Show what is new</source>
            <translation>عرض الجديد</translation>
        </message>
        <message>
            <source>Show {page} again</source>
            <translation>إظهار {page} ثانيةً</translation>
        </message>
        <message>
            <source>Shown again</source>
            <translation>أُظهر ثانيةً</translation>
        </message>
        <message>
            <source>Shown below</source>
            <translation>معروض أدناه</translation>
        </message>
        <message>
            <source>Shown: {filter}. Show all again</source>
            <translation>المعروض: {filter}. عرض الكل ثانيةً</translation>
        </message>
        <message>
            <source>Since {date}</source>
            <translation>منذ {date}</translation>
        </message>
        <message>
            <source>Site: {address}</source>
            <translation>الموقع: {address}</translation>
        </message>
        <message>
            <source>Six</source>
            <comment>outlets</comment>
            <translation>ستة</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>الحجم</translation>
        </message>
        <message>
            <source>Size of all text</source>
            <translation>حجم كل النصوص</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>تخطٍّ</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>نص أصغر</translation>
        </message>
        <message>
            <source>So many stories, and then it ends.</source>
            <translation>هذا العدد من القصص ثم ينتهي.</translation>
        </message>
        <message>
            <source>Somewhere I have not read</source>
            <translation>مكان لم أقرأ عنه</translation>
        </message>
        <message>
            <source>Source Serif</source>
            <translation>Source Serif</translation>
        </message>
        <message>
            <source>South America</source>
            <translation>أمريكا الجنوبية</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>المسافة</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>السرعة</translation>
        </message>
        <message>
            <source>Spin the globe, pick a country</source>
            <translation>أدر الكرة واختر بلدًا</translation>
        </message>
        <message>
            <source>Spin the globe, pick a country, and read what its own newspapers write, without a connection.</source>
            <translation>أدر الكرة، واختر بلدًا، واقرأ ما تكتبه صحفه، دون اتصال.</translation>
        </message>
        <message>
            <source>Spin the globe,&lt;br&gt;pick a country.</source>
            <translation>أدر الكرة،&lt;br&gt;واختر بلدًا.</translation>
        </message>
        <message>
            <source>Sport and Results</source>
            <translation>الرياضة والنتائج</translation>
        </message>
        <message>
            <source>Start over</source>
            <translation>البدء من جديد</translation>
        </message>
        <message>
            <source>Stay offline</source>
            <translation>البقاء دون اتصال</translation>
        </message>
        <message>
            <source>Step before, after</source>
            <translation>الخطوة السابقة، التالية</translation>
        </message>
        <message>
            <source>Steps of the replay; P plays them, arrows go through them</source>
            <translation>خطوات إعادة العرض؛ يشغّلها P وتتنقل الأسهم بينها</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>إيقاف</translation>
        </message>
        <message>
            <source>Stop counting</source>
            <translation>إيقاف الإحصاء</translation>
        </message>
        <message>
            <source>Stop updating</source>
            <translation>إيقاف التحديث</translation>
        </message>
        <message>
            <source>Stop; what has come stays</source>
            <translation>إيقاف؛ وما وصل يبقى</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>متوقف</translation>
        </message>
        <message>
            <source>Stopped, {done} of {outlets} done</source>
            <translation>توقّف، {done} من {outlets}</translation>
        </message>
        <message numerus="yes">
            <source>Stopped: %n {translator is|translators are} still to come; what has come is kept.</source>
            <translation>
                <numerusform>توقّف: بقي %n مترجم؛ وما وصل محفوظ.</numerusform>
                <numerusform>توقّف: بقي مترجم واحد؛ وما وصل محفوظ.</numerusform>
                <numerusform>توقّف: بقي مترجمان؛ وما وصل محفوظ.</numerusform>
                <numerusform>توقّف: بقي %n مترجمين؛ وما وصل محفوظ.</numerusform>
                <numerusform>توقّف: بقي %n مترجمًا؛ وما وصل محفوظ.</numerusform>
                <numerusform>توقّف: بقي %n مترجم؛ وما وصل محفوظ.</numerusform>
            </translation>
        </message>
        <message>
            <source>Stopped: {done}</source>
            <translation>توقّف: {done}</translation>
        </message>
        <message>
            <source>Stopping</source>
            <translation>يجري الإيقاف</translation>
        </message>
        <message>
            <source>Storage</source>
            <translation>التخزين</translation>
        </message>
        <message>
            <source>Storage…</source>
            <translation>التخزين…</translation>
        </message>
        <message>
            <source>Store and pictures at most</source>
            <translation>المخزن والصور بحد أقصى</translation>
        </message>
        <message>
            <source>Stored in one language only</source>
            <translation>مخزَّن بلغة واحدة فقط</translation>
        </message>
        <message>
            <source>Stories</source>
            <translation>القصص</translation>
        </message>
        <message>
            <source>Stories and articles of these days, the most alike first</source>
            <translation>قصص ومقالات هذه الأيام، الأشبه أولًا</translation>
        </message>
        <message>
            <source>Stories of how many days</source>
            <translation>قصص كم يومًا</translation>
        </message>
        <message>
            <source>Stories puts together what many countries write about one event. Missed shows what the media of your own country leave out. Saved keeps what you mark with S.</source>
            <translation>تجمع «القصص» ما تكتبه بلدان كثيرة عن حدث واحد. وتعرض «فائتة» ما تغفله وسائل إعلام بلدك. وتحفظ «المحفوظات» ما تعلّمه بالمفتاح S.</translation>
        </message>
        <message>
            <source>Stories told only at home</source>
            <translation>قصص مروية في بلدك وحده</translation>
        </message>
        <message>
            <source>Stories: {trouble}</source>
            <translation>القصص: {trouble}</translation>
        </message>
        <message>
            <source>Story</source>
            <translation>القصة</translation>
        </message>
        <message>
            <source>Swiss francs</source>
            <translation>فرنك سويسري</translation>
        </message>
        <message>
            <source>Switch an outlet on or off</source>
            <translation>تفعيل مصدر أو تعطيله</translation>
        </message>
        <message>
            <source>Switch on and get its news</source>
            <translation>تفعيل وجلب أخباره</translation>
        </message>
        <message>
            <source>Switch on and get their news</source>
            <translation>تفعيل وجلب أخبارها</translation>
        </message>
        <message>
            <source>Switch them on and off, add your own, import a list.</source>
            <translation>فعّلها وعطّلها، وأضف مصادرك، واستورد قائمة.</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>Tab</translation>
        </message>
        <message>
            <source>Tab, F6</source>
            <translation>Tab، F6</translation>
        </message>
        <message>
            <source>Take it from files that you have</source>
            <translation>أخذه من ملفات لديك</translation>
        </message>
        <message>
            <source>Take me there</source>
            <translation>خذني إلى هناك</translation>
        </message>
        <message>
            <source>Taking the day pack in</source>
            <translation>يجري إدراج حزمة اليوم</translation>
        </message>
        <message>
            <source>Tasman Sea</source>
            <translation>بحر تسمان</translation>
        </message>
        <message>
            <source>Technology and Data</source>
            <translation>التقنية والبيانات</translation>
        </message>
        <message>
            <source>Tell me of new articles here</source>
            <translation>تنبيهي إلى المقالات الجديدة هنا</translation>
        </message>
        <message>
            <source>Telling languages apart</source>
            <translation>تمييز اللغات</translation>
        </message>
        <message>
            <source>Ten</source>
            <comment>outlets</comment>
            <translation>عشرة</translation>
        </message>
        <message>
            <source>Text and search</source>
            <translation>النصوص والبحث</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>حجم النص</translation>
        </message>
        <message>
            <source>Text with headings, a table of contents and a reading order; every image is described.</source>
            <translation>نص بعناوين وفهرس وترتيب قراءة؛ وكل صورة موصوفة.</translation>
        </message>
        <message>
            <source>Text with headings, a table of contents and a reading order; some images are not described.</source>
            <translation>نص بعناوين وفهرس وترتيب قراءة؛ وبعض الصور غير موصوفة.</translation>
        </message>
        <message>
            <source>Text {percent} %</source>
            <translation>النص {percent} %</translation>
        </message>
        <message>
            <source>Text: {source}</source>
            <translation>النص: {source}</translation>
        </message>
        <message>
            <source>The World’s Current Take</source>
            <translation>رواية العالم الآن</translation>
        </message>
        <message>
            <source>The article in both languages, with its pictures, outlet, date and address.</source>
            <translation>المقالة باللغتين مع صورها ومصدرها وتاريخها وعنوانها.</translation>
        </message>
        <message>
            <source>The articles are being compared on this computer: those of different outlets that tell one event become a story.</source>
            <translation>تجري مقارنة المقالات على هذا الحاسوب: مقالات المصادر المختلفة عن حدث واحد تصير قصة.</translation>
        </message>
        <message>
            <source>The articles in it are put into English now, newest first</source>
            <translation>تُترجم مقالاتها الآن إلى الإنجليزية، الأحدث أولًا</translation>
        </message>
        <message>
            <source>The day that is shown</source>
            <translation>اليوم المعروض</translation>
        </message>
        <message>
            <source>The day's stories, each with its sources and its most central article.</source>
            <translation>قصص اليوم، كل منها مع مصادرها ومقالتها الأكثر تمثيلًا.</translation>
        </message>
        <message>
            <source>The feed gives no more than the headline</source>
            <translation>لا تعطي الخلاصة إلا العنوان</translation>
        </message>
        <message>
            <source>The first {most} of {found}, the most alike first.</source>
            <translation>أول {most} من {found}، الأشبه أولًا.</translation>
        </message>
        <message>
            <source>The flat map cannot be shown: {why}</source>
            <translation>تعذّر عرض الخريطة المسطحة: {why}</translation>
        </message>
        <message>
            <source>The headline is longer: this is its beginning</source>
            <translation>العنوان أطول: هذه بدايته</translation>
        </message>
        <message>
            <source>The history is empty</source>
            <translation>السجل فارغ</translation>
        </message>
        <message>
            <source>The history is empty.</source>
            <translation>السجل فارغ.</translation>
        </message>
        <message>
            <source>The label “{old}” is “{new}” now</source>
            <translation>صار الوسم «{old}» الآن «{new}»</translation>
        </message>
        <message>
            <source>The last day of the rule</source>
            <translation>آخر يوم للقاعدة</translation>
        </message>
        <message>
            <source>The map is in {file}</source>
            <translation>الخريطة في {file}</translation>
        </message>
        <message>
            <source>The map shows</source>
            <translation>تعرض الخريطة</translation>
        </message>
        <message numerus="yes">
            <source>The map shows where you have read from: %n {country|countries}.</source>
            <translation>
                <numerusform>تعرض الخريطة من أين قرأت: %n بلد.</numerusform>
                <numerusform>تعرض الخريطة من أين قرأت: بلد واحد.</numerusform>
                <numerusform>تعرض الخريطة من أين قرأت: بلدان اثنان.</numerusform>
                <numerusform>تعرض الخريطة من أين قرأت: %n بلدان.</numerusform>
                <numerusform>تعرض الخريطة من أين قرأت: %n بلدًا.</numerusform>
                <numerusform>تعرض الخريطة من أين قرأت: %n بلد.</numerusform>
            </translation>
        </message>
        <message>
            <source>The marked sentence in its other language</source>
            <translation>الجملة المعلَّمة بلغتها الأخرى</translation>
        </message>
        <message>
            <source>The most alike first.</source>
            <translation>الأشبه أولًا.</translation>
        </message>
        <message>
            <source>The next edition comes tomorrow.</source>
            <translation>العدد القادم غدًا.</translation>
        </message>
        <message>
            <source>The next edition comes tomorrow. Nothing is waiting.</source>
            <translation>العدد القادم غدًا. لا شيء في الانتظار.</translation>
        </message>
        <message>
            <source>The oldest articles go first.</source>
            <translation>تُزال أقدم المقالات أولًا.</translation>
        </message>
        <message numerus="yes">
            <source>The other {one takes|%n take} {size}</source>
            <translation>
                <numerusform>الباقي (%n): {size}</numerusform>
                <numerusform>الباقي (%n): {size}</numerusform>
                <numerusform>الباقي (%n): {size}</numerusform>
                <numerusform>الباقي (%n): {size}</numerusform>
                <numerusform>الباقي (%n): {size}</numerusform>
                <numerusform>الباقي (%n): {size}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The outlets of %n {country|countries} give no time: last in the list.</source>
            <translation>
                <numerusform>مصادر %n بلد لا تذكر وقتًا: في آخر القائمة.</numerusform>
                <numerusform>مصادر بلد واحد لا تذكر وقتًا: في آخر القائمة.</numerusform>
                <numerusform>مصادر بلدان اثنان لا تذكر وقتًا: في آخر القائمة.</numerusform>
                <numerusform>مصادر %n بلدان لا تذكر وقتًا: في آخر القائمة.</numerusform>
                <numerusform>مصادر %n بلدًا لا تذكر وقتًا: في آخر القائمة.</numerusform>
                <numerusform>مصادر %n بلد لا تذكر وقتًا: في آخر القائمة.</numerusform>
            </translation>
        </message>
        <message>
            <source>The outlets that tell it give no times: who told it first is not known.</source>
            <translation>المصادر التي ترويها لا تذكر وقتًا: لا يُعرف من رواها أولًا.</translation>
        </message>
        <message>
            <source>The rest of the edition of {day} let go</source>
            <translation>تُركت بقية عدد {day}</translation>
        </message>
        <message numerus="yes">
            <source>The rest of this text (%n {word|words}) is not shown.</source>
            <translation>
                <numerusform>بقية هذا النص (%n كلمة) غير معروضة.</numerusform>
                <numerusform>بقية هذا النص (كلمة واحدة) غير معروضة.</numerusform>
                <numerusform>بقية هذا النص (كلمتان) غير معروضة.</numerusform>
                <numerusform>بقية هذا النص (%n كلمات) غير معروضة.</numerusform>
                <numerusform>بقية هذا النص (%n كلمة) غير معروضة.</numerusform>
                <numerusform>بقية هذا النص (%n كلمة) غير معروضة.</numerusform>
            </translation>
        </message>
        <message>
            <source>The sample</source>
            <translation>العدد التجريبي</translation>
        </message>
        <message>
            <source>The sample is not here</source>
            <translation>العدد التجريبي ليس هنا</translation>
        </message>
        <message>
            <source>The sample was removed, as real articles have come.</source>
            <translation>أُزيل العدد التجريبي إذ وصلت مقالات حقيقية.</translation>
        </message>
        <message>
            <source>The step after</source>
            <translation>الخطوة التالية</translation>
        </message>
        <message>
            <source>The step before</source>
            <translation>الخطوة السابقة</translation>
        </message>
        <message>
            <source>The store cannot be written to: what you read, save or switch here is not kept.</source>
            <translation>تعذّرت الكتابة في المخزن: ما تقرؤه أو تحفظه أو تغيّره هنا لا يبقى.</translation>
        </message>
        <message>
            <source>The two are one story now</source>
            <translation>صارتا قصة واحدة</translation>
        </message>
        <message>
            <source>The update broke off</source>
            <translation>انقطع التحديث</translation>
        </message>
        <message>
            <source>The whole story</source>
            <translation>القصة كاملة</translation>
        </message>
        <message>
            <source>The whole world</source>
            <translation>العالم كله</translation>
        </message>
        <message>
            <source>The window can be closed and still gets news at its hours.</source>
            <translation>يمكن إغلاق النافذة وتظل تجلب الأخبار في أوقاتها.</translation>
        </message>
        <message>
            <source>The window closes for it, and opens again; what is here is kept</source>
            <translation>تُغلق النافذة لذلك ثم تُفتح؛ وما هنا محفوظ</translation>
        </message>
        <message>
            <source>The world’s current take</source>
            <translation>رواية العالم الآن</translation>
        </message>
        <message numerus="yes">
            <source>The {one takes|%n take} {size}</source>
            <translation>
                <numerusform>الحجم الكلي (%n): {size}</numerusform>
                <numerusform>الحجم الكلي (%n): {size}</numerusform>
                <numerusform>الحجم الكلي (%n): {size}</numerusform>
                <numerusform>الحجم الكلي (%n): {size}</numerusform>
                <numerusform>الحجم الكلي (%n): {size}</numerusform>
                <numerusform>الحجم الكلي (%n): {size}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The {translator|translators} of {languages} did not come: {why}.</source>
            <translation>
                <numerusform>لم تصل مترجمات {languages}: {why}.</numerusform>
                <numerusform>لم تصل مترجمات {languages}: {why}.</numerusform>
                <numerusform>لم تصل مترجمات {languages}: {why}.</numerusform>
                <numerusform>لم تصل مترجمات {languages}: {why}.</numerusform>
                <numerusform>لم تصل مترجمات {languages}: {why}.</numerusform>
                <numerusform>لم تصل مترجمات {languages}: {why}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Their names are shown</source>
            <translation>أسماؤها معروضة</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>السمة</translation>
        </message>
        <message>
            <source>Theme: {name}</source>
            <translation>الموضوع: {name}</translation>
        </message>
        <message>
            <source>Theme: {theme}</source>
            <translation>الموضوع: {theme}</translation>
        </message>
        <message>
            <source>Themes of the story</source>
            <translation>موضوعات القصة</translation>
        </message>
        <message>
            <source>There is no list of articles here</source>
            <translation>لا قائمة مقالات هنا</translation>
        </message>
        <message>
            <source>There is no other country that you have not read in 30 days</source>
            <translation>لا بلد آخر لم تقرأ عنه منذ 30 يومًا</translation>
        </message>
        <message>
            <source>These stand as they were written, with a dotted line.</source>
            <translation>تبقى كما كُتبت، بخط منقّط.</translation>
        </message>
        <message>
            <source>These stories are invented. What they are, and how to remove them</source>
            <translation>هذه القصص متخيَّلة. ما هي وكيف تُزال</translation>
        </message>
        <message>
            <source>These stories, outlets and people are invented, so that there is something to look at before your first update. Real news takes their place; what you saved of them stays.</source>
            <translation>هذه القصص والمصادر والشخصيات متخيَّلة ليكون ثمة ما تراه قبل تحديثك الأول. ثم تحل محلها أخبار حقيقية، ويبقى ما حفظته منها.</translation>
        </message>
        <message>
            <source>They all name {names}</source>
            <translation>تذكر كلها {names}</translation>
        </message>
        <message>
            <source>They put articles into English on this computer.</source>
            <translation>تترجم المقالات إلى الإنجليزية على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>They tell it in like words</source>
            <translation>تروي الحدث بألفاظ متقاربة</translation>
        </message>
        <message>
            <source>This article</source>
            <translation>هذه المقالة</translation>
        </message>
        <message>
            <source>This article is damaged: the store gives another text than was stored</source>
            <translation>هذه المقالة تالفة: نص المخزن غير الذي خُزّن</translation>
        </message>
        <message>
            <source>This article is no longer stored: it was cleaned up</source>
            <translation>لم تعد هذه المقالة مخزّنة: أُزيلت في التنظيف</translation>
        </message>
        <message>
            <source>This article was opened by itself: there is no next one</source>
            <translation>فُتحت هذه المقالة وحدها: لا تالية لها</translation>
        </message>
        <message>
            <source>This can't be undone any more: the store has lost what it takes</source>
            <translation>لم يعد التراجع ممكنًا: فقد المخزن ما يلزم له</translation>
        </message>
        <message>
            <source>This desktop has no tray.</source>
            <translation>لا شريط نظام في سطح المكتب هذا.</translation>
        </message>
        <message>
            <source>This desktop shows no notifications.</source>
            <translation>لا يعرض سطح المكتب هذا إشعارات.</translation>
        </message>
        <message>
            <source>This edition is read to its end.</source>
            <translation>قُرئ هذا العدد حتى نهايته.</translation>
        </message>
        <message>
            <source>This edition is still to come.</source>
            <translation>هذا العدد لم يأتِ بعد.</translation>
        </message>
        <message>
            <source>This is another file than the one first seen for this version. Its maker may have changed it, or somebody else has. Install it only if you trust where it comes from.</source>
            <translation>هذا ملف غير الذي ظهر أولًا لهذه النسخة. ربما غيّره صانعه أو غيره. لا تثبّته إلا إن وثقت بمصدره.</translation>
        </message>
        <message>
            <source>This is where you began</source>
            <translation>من هنا بدأت</translation>
        </message>
        <message>
            <source>This page has no feed. Is there one for its news section?</source>
            <translation>لا خلاصة لهذه الصفحة. هل لقسم الأخبار فيها خلاصة؟</translation>
        </message>
        <message>
            <source>This rule is there already</source>
            <translation>هذه القاعدة موجودة بالفعل</translation>
        </message>
        <message>
            <source>This story</source>
            <translation>هذه القصة</translation>
        </message>
        <message>
            <source>This story is no longer one of its own</source>
            <translation>لم تعد هذه قصة مستقلة</translation>
        </message>
        <message>
            <source>This window is open for reading only</source>
            <translation>هذه النافذة مفتوحة للقراءة فقط</translation>
        </message>
        <message>
            <source>This window reads only</source>
            <translation>هذه النافذة للقراءة فقط</translation>
        </message>
        <message>
            <source>Three</source>
            <comment>outlets</comment>
            <translation>ثلاثة</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>الوقت</translation>
        </message>
        <message>
            <source>Timeline of articles, drawn</source>
            <translation>خط زمني للمقالات، مرسوم</translation>
        </message>
        <message>
            <source>Timeline of articles. Left and Right go through it.</source>
            <translation>خط زمني للمقالات. يتنقل فيه اليسار واليمين.</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>اليوم</translation>
        </message>
        <message numerus="yes">
            <source>Told as widely, and at home too: %n {story|stories}.</source>
            <translation>
                <numerusform>بالانتشار نفسه ورُويت في بلدك أيضًا: %n قصة.</numerusform>
                <numerusform>بالانتشار نفسه ورُويت في بلدك أيضًا: قصة واحدة.</numerusform>
                <numerusform>بالانتشار نفسه ورُويت في بلدك أيضًا: قصتان.</numerusform>
                <numerusform>بالانتشار نفسه ورُويت في بلدك أيضًا: %n قصص.</numerusform>
                <numerusform>بالانتشار نفسه ورُويت في بلدك أيضًا: %n قصة.</numerusform>
                <numerusform>بالانتشار نفسه ورُويت في بلدك أيضًا: %n قصة.</numerusform>
            </translation>
        </message>
        <message>
            <source>Told by one outlet so far</source>
            <translation>يرويها مصدر واحد حتى الآن</translation>
        </message>
        <message numerus="yes">
            <source>Told in %n {country|countries}</source>
            <translation>
                <numerusform>رُويت في %n بلد</numerusform>
                <numerusform>رُويت في بلد واحد</numerusform>
                <numerusform>رُويت في بلدان اثنان</numerusform>
                <numerusform>رُويت في %n بلدان</numerusform>
                <numerusform>رُويت في %n بلدًا</numerusform>
                <numerusform>رُويت في %n بلد</numerusform>
            </translation>
        </message>
        <message>
            <source>Told only here</source>
            <translation>مروية هنا فقط</translation>
        </message>
        <message>
            <source>Too few outlets in {country} to say: {published} of the {needed} needed.</source>
            <translation>مصادر {country} أقل من أن يُحكم بها: {published} من {needed}.</translation>
        </message>
        <message>
            <source>Too few {adjective} outlets to say: {published} of the {needed} needed.</source>
            <translation>المصادر ({adjective}) أقل من أن يُحكم بها: {published} من {needed}.</translation>
        </message>
        <message>
            <source>Too little room for {size}</source>
            <translation>لا مساحة تكفي {size}</translation>
        </message>
        <message>
            <source>Too little yet to say: {read} of {needed}</source>
            <translation>أقل من أن يُحكم به بعد: {read} من {needed}</translation>
        </message>
        <message>
            <source>Top bar</source>
            <translation>الشريط العلوي</translation>
        </message>
        <message>
            <source>Tour</source>
            <translation>الجولة</translation>
        </message>
        <message>
            <source>Tour, {step}: {title}</source>
            <translation>الجولة، {step}: {title}</translation>
        </message>
        <message>
            <source>Trade and Sanctions</source>
            <translation>التجارة والعقوبات</translation>
        </message>
        <message>
            <source>Translate now</source>
            <translation>الترجمة الآن</translation>
        </message>
        <message>
            <source>Translated here</source>
            <translation>الترجمة هنا</translation>
        </message>
        <message>
            <source>Translated roughly, word by word.</source>
            <translation>ترجمة تقريبية، كلمة بكلمة.</translation>
        </message>
        <message>
            <source>Translated word by word, by rules: names, numbers and currencies can be wrong. The original is one key away (O).</source>
            <translation>مترجم كلمة بكلمة وفق قواعد: قد تخطئ الأسماء والأرقام والعملات. الأصل على بُعد مفتاح (O).</translation>
        </message>
        <message>
            <source>Translating articles</source>
            <translation>ترجمة المقالات</translation>
        </message>
        <message>
            <source>Translating headlines</source>
            <translation>ترجمة العناوين</translation>
        </message>
        <message>
            <source>Translating the rest…</source>
            <translation>تجري ترجمة البقية…</translation>
        </message>
        <message>
            <source>Translating…</source>
            <translation>تجري الترجمة…</translation>
        </message>
        <message>
            <source>Translations and stories</source>
            <translation>الترجمات والقصص</translation>
        </message>
        <message>
            <source>Translators</source>
            <translation>المترجمون</translation>
        </message>
        <message>
            <source>Translators (*.gz *.bin *.spm *.argosmodel *.zip);;All files (*)</source>
            <translation>مترجمون (*.gz *.bin *.spm *.argosmodel *.zip);;كل الملفات (*)</translation>
        </message>
        <message>
            <source>Translators are still to come</source>
            <translation>مترجمون لم يصلوا بعد</translation>
        </message>
        <message>
            <source>Translators did not come</source>
            <translation>لم يصل المترجمون</translation>
        </message>
        <message>
            <source>Translators…</source>
            <translation>المترجمون…</translation>
        </message>
        <message>
            <source>Transport and Accidents</source>
            <translation>النقل والحوادث</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>إعادة المحاولة</translation>
        </message>
        <message>
            <source>Try again later.</source>
            <translation>أعد المحاولة لاحقًا.</translation>
        </message>
        <message>
            <source>Try another address.</source>
            <translation>جرّب عنوانًا آخر.</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>المحاولة الآن</translation>
        </message>
        <message>
            <source>Turn or move it</source>
            <translation>تدويرها أو تحريكها</translation>
        </message>
        <message>
            <source>Turn slowly until it is touched</source>
            <translation>الدوران ببطء حتى تُلمس</translation>
        </message>
        <message>
            <source>Turn the globe to it</source>
            <translation>إدارة الكرة إليه</translation>
        </message>
        <message>
            <source>Turn the globe to this country</source>
            <translation>إدارة الكرة إلى هذا البلد</translation>
        </message>
        <message>
            <source>Turn to {country}</source>
            <translation>الدوران إلى {country}</translation>
        </message>
        <message>
            <source>Two</source>
            <comment>outlets</comment>
            <translation>اثنان</translation>
        </message>
        <message>
            <source>Type a letter or a digit</source>
            <translation>اكتب حرفًا أو رقمًا</translation>
        </message>
        <message>
            <source>US dollars</source>
            <translation>دولار أمريكي</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>Undo: {what}</source>
            <translation>تراجع: {what}</translation>
        </message>
        <message>
            <source>Undone: {what}</source>
            <translation>تم التراجع: {what}</translation>
        </message>
        <message>
            <source>Unfold the pane</source>
            <translation>بسط اللوحة</translation>
        </message>
        <message>
            <source>United Nations</source>
            <translation>الأمم المتحدة</translation>
        </message>
        <message>
            <source>Unread</source>
            <translation>غير مقروء</translation>
        </message>
        <message>
            <source>Unread articles</source>
            <translation>المقالات غير المقروءة</translation>
        </message>
        <message>
            <source>Unread only</source>
            <translation>غير المقروء فقط</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>حتى</translation>
        </message>
        <message>
            <source>Update by itself</source>
            <translation>التحديث التلقائي</translation>
        </message>
        <message>
            <source>Update it now</source>
            <translation>تحديثه الآن</translation>
        </message>
        <message>
            <source>Update now</source>
            <translation>التحديث الآن</translation>
        </message>
        <message>
            <source>Update when the window opens</source>
            <translation>التحديث عند فتح النافذة</translation>
        </message>
        <message>
            <source>Updated {ago}</source>
            <translation>آخر تحديث: {ago}</translation>
        </message>
        <message>
            <source>Updates</source>
            <translation>التحديثات</translation>
        </message>
        <message>
            <source>Updates by itself, next at {time}.</source>
            <translation>يتحدّث تلقائيًا، القادم: {time}.</translation>
        </message>
        <message>
            <source>Updates by itself.</source>
            <translation>يتحدّث تلقائيًا.</translation>
        </message>
        <message numerus="yes">
            <source>Updates every {hour|%n hours}</source>
            <translation>
                <numerusform>يتحدّث كل %n ساعة</numerusform>
                <numerusform>يتحدّث كل ساعة</numerusform>
                <numerusform>يتحدّث كل ساعتين</numerusform>
                <numerusform>يتحدّث كل %n ساعات</numerusform>
                <numerusform>يتحدّث كل %n ساعة</numerusform>
                <numerusform>يتحدّث كل %n ساعة</numerusform>
            </translation>
        </message>
        <message>
            <source>Updates only when you ask</source>
            <translation>يتحدّث حين تطلب فقط</translation>
        </message>
        <message>
            <source>Updates only when you ask.</source>
            <translation>يتحدّث حين تطلب فقط.</translation>
        </message>
        <message>
            <source>Updates that begin by themselves wait for another network otherwise.</source>
            <translation>وإلا انتظرت التحديثات التلقائية شبكة أخرى.</translation>
        </message>
        <message>
            <source>Used by</source>
            <translation>يستعمله</translation>
        </message>
        <message>
            <source>Usual text size</source>
            <translation>حجم النص المعتاد</translation>
        </message>
        <message>
            <source>Version {version}</source>
            <translation>الإصدار {version}</translation>
        </message>
        <message>
            <source>Votes</source>
            <translation>الأصوات</translation>
        </message>
        <message>
            <source>Weather and Warnings</source>
            <translation>الطقس والتحذيرات</translation>
        </message>
        <message>
            <source>Web address of a news site, or of its feed</source>
            <translation>عنوان موقع إخباري أو خلاصته</translation>
        </message>
        <message>
            <source>Web address of the new outlet</source>
            <translation>عنوان المصدر الجديد</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>الوزن</translation>
        </message>
        <message>
            <source>What</source>
            <translation>ماذا</translation>
        </message>
        <message>
            <source>What do you want to read about?</source>
            <translation>عمّ تريد أن تقرأ؟</translation>
        </message>
        <message>
            <source>What else tells this story?</source>
            <translation>ما الذي يروي هذه القصة أيضًا؟</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>ما الذي حدث</translation>
        </message>
        <message>
            <source>What happened, figures and passages with their sources, then the articles.</source>
            <translation>ما حدث، والأرقام والمقاطع مع مصادرها، ثم المقالات.</translation>
        </message>
        <message>
            <source>What has come stays, read on meanwhile.</source>
            <translation>ما وصل يبقى؛ واصل القراءة في الأثناء.</translation>
        </message>
        <message>
            <source>What is being done in the background</source>
            <translation>ما يجري في الخلفية</translation>
        </message>
        <message>
            <source>What is here, with its pictures and translators, is on this computer: read on.</source>
            <translation>ما هنا بصوره ومترجميه على هذا الحاسوب: واصل القراءة.</translation>
        </message>
        <message>
            <source>What is hidden from lists and counts, and what never is.</source>
            <translation>ما يُخفى من القوائم والأعداد، وما لا يُخفى أبدًا.</translation>
        </message>
        <message>
            <source>What it says</source>
            <translation>ماذا تقول</translation>
        </message>
        <message>
            <source>What leaves this computer</source>
            <translation>ما يغادر هذا الحاسوب</translation>
        </message>
        <message>
            <source>What the colours mean</source>
            <translation>معنى الألوان</translation>
        </message>
        <message>
            <source>What the map shows</source>
            <translation>ما تعرضه الخريطة</translation>
        </message>
        <message>
            <source>What the rule does</source>
            <translation>ما تفعله القاعدة</translation>
        </message>
        <message>
            <source>What this search finds is kept</source>
            <translation>ما يجده هذا البحث يُحفظ</translation>
        </message>
        <message>
            <source>What this search finds may be cleaned up</source>
            <translation>ما يجده هذا البحث قد يُنظَّف</translation>
        </message>
        <message>
            <source>What was changed</source>
            <translation>ما الذي تغيّر</translation>
        </message>
        <message>
            <source>What was changed…</source>
            <translation>ما الذي تغيّر…</translation>
        </message>
        <message>
            <source>What was here before is kept as {file}.</source>
            <translation>ما كان هنا من قبل محفوظ باسم {file}.</translation>
        </message>
        <message>
            <source>What was opened, by day; entries can be removed.</source>
            <translation>ما فُتح حسب اليوم؛ ويمكن إزالة مدخلات.</translation>
        </message>
        <message>
            <source>What was tried</source>
            <translation>ما جرت محاولته</translation>
        </message>
        <message>
            <source>What would go</source>
            <translation>ما الذي سيُزال</translation>
        </message>
        <message>
            <source>What you open is counted again</source>
            <translation>ما تفتحه يُحصى ثانيةً</translation>
        </message>
        <message>
            <source>What you open is not counted any more</source>
            <translation>ما تفتحه لم يعد يُحصى</translation>
        </message>
        <message>
            <source>What you open is not kept: counting is switched off in the settings.</source>
            <translation>لا يُحفظ ما تفتحه: الإحصاء متوقف في الإعدادات.</translation>
        </message>
        <message>
            <source>What you opened is kept on this computer only. Delete removes an entry.</source>
            <translation>ما فتحته محفوظ على هذا الحاسوب فقط. يزيل Delete مدخلًا.</translation>
        </message>
        <message>
            <source>What you saved, noted, labelled or keep unread stays in every case, and so does what a rule keeps.</source>
            <translation>ما حفظته أو علّقت عليه أو وسمته أو أبقيته غير مقروء يبقى في كل حال، وكذلك ما تُبقيه قاعدة.</translation>
        </message>
        <message>
            <source>When each country first told it</source>
            <translation>متى رواها كل بلد أول مرة</translation>
        </message>
        <message>
            <source>When the window opens</source>
            <translation>عند فتح النافذة</translation>
        </message>
        <message>
            <source>Where I have read from</source>
            <translation>من أين قرأت</translation>
        </message>
        <message>
            <source>Where it comes from</source>
            <translation>مصدره</translation>
        </message>
        <message>
            <source>Where the words are looked for</source>
            <translation>أين يُبحث عن الكلمات</translation>
        </message>
        <message>
            <source>Which articles</source>
            <translation>أي المقالات</translation>
        </message>
        <message>
            <source>Which country?</source>
            <translation>أي بلد؟</translation>
        </message>
        <message>
            <source>Which languages can be put into English</source>
            <translation>أي اللغات يمكن ترجمتها إلى الإنجليزية</translation>
        </message>
        <message>
            <source>Which languages, and how good they are</source>
            <translation>أي اللغات، وما جودتها</translation>
        </message>
        <message>
            <source>While the window is open, or its icon in the tray.</source>
            <translation>ما دامت النافذة مفتوحة، أو أيقونتها في شريط النظام.</translation>
        </message>
        <message>
            <source>Who else tells this</source>
            <translation>من يرويها أيضًا</translation>
        </message>
        <message>
            <source>Who says what</source>
            <translation>من يقول ماذا</translation>
        </message>
        <message>
            <source>Who tells this story</source>
            <translation>من يروي هذه القصة</translation>
        </message>
        <message>
            <source>Why grouped</source>
            <translation>سبب الجمع</translation>
        </message>
        <message>
            <source>Why these are one story</source>
            <translation>لماذا هي قصة واحدة</translation>
        </message>
        <message>
            <source>Why these {articles} are one story</source>
            <translation>لماذا هذه المقالات ({articles}) قصة واحدة</translation>
        </message>
        <message>
            <source>Width of the text</source>
            <translation>عرض النص</translation>
        </message>
        <message>
            <source>With a note</source>
            <translation>بملاحظة</translation>
        </message>
        <message>
            <source>Without them an update is much smaller; those that are here stay.</source>
            <translation>دونها يكون التحديث أصغر كثيرًا؛ وما هنا يبقى.</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>الكلمات</translation>
        </message>
        <message>
            <source>Words in any language, “a phrase”, -without, OR; country: outlet: lang: before: after: is:unread</source>
            <translation>كلمات بأي لغة، “عبارة”، -دون، OR؛ country: outlet: lang: before: after: is:unread</translation>
        </message>
        <message>
            <source>Words or a country</source>
            <translation>كلمات أو بلد</translation>
        </message>
        <message>
            <source>Words or phrases, with commas between them</source>
            <translation>كلمات أو عبارات تفصلها فواصل</translation>
        </message>
        <message>
            <source>Words that the articles have; * is any letters, ? is one</source>
            <translation>كلمات في المقالات؛ تعني * أي حروف، و? حرفًا واحدًا</translation>
        </message>
        <message>
            <source>Words, "a phrase", country:, lang:</source>
            <translation>كلمات، "عبارة"، country:، lang:</translation>
        </message>
        <message>
            <source>Working on new articles</source>
            <translation>العمل على المقالات الجديدة</translation>
        </message>
        <message>
            <source>World stories</source>
            <translation>قصص العالم</translation>
        </message>
        <message>
            <source>Write the new name of “{name}”, then Return.</source>
            <translation>اكتب الاسم الجديد للوسم «{name}» ثم Enter.</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>أمس</translation>
        </message>
        <message>
            <source>You are up to date</source>
            <translation>أنت مطّلع على كل شيء</translation>
        </message>
        <message>
            <source>You can also paste the address of a feed itself.</source>
            <translation>يمكنك أيضًا لصق عنوان خلاصة.</translation>
        </message>
        <message>
            <source>You can also paste the address of a feed, or try again when there is a connection.</source>
            <translation>يمكنك أيضًا لصق عنوان خلاصة، أو إعادة المحاولة حين يتوفر اتصال.</translation>
        </message>
        <message>
            <source>You have it already.</source>
            <translation>هو لديك من قبل.</translation>
        </message>
        <message>
            <source>You have not read {country}</source>
            <translation>لم تقرأ عن {country}</translation>
        </message>
        <message>
            <source>You have opened nothing in this time</source>
            <translation>لم تفتح شيئًا في هذه المدة</translation>
        </message>
        <message>
            <source>You read</source>
            <translation>تقرأ</translation>
        </message>
        <message>
            <source>You will be told of new articles from {country}</source>
            <translation>ستُنبَّه إلى المقالات الجديدة من {country}</translation>
        </message>
        <message>
            <source>Your note</source>
            <translation>ملاحظتك</translation>
        </message>
        <message>
            <source>Your note on this article</source>
            <translation>ملاحظتك على هذه المقالة</translation>
        </message>
        <message numerus="yes">
            <source>Your outlets write in %n {language|languages}</source>
            <translation>
                <numerusform>تكتب مصادرك بعدد من اللغات: %n</numerusform>
                <numerusform>تكتب مصادرك بعدد من اللغات: %n</numerusform>
                <numerusform>تكتب مصادرك بعدد من اللغات: %n</numerusform>
                <numerusform>تكتب مصادرك بعدد من اللغات: %n</numerusform>
                <numerusform>تكتب مصادرك بعدد من اللغات: %n</numerusform>
                <numerusform>تكتب مصادرك بعدد من اللغات: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Your outlets write in %n {language|languages}.</source>
            <translation>
                <numerusform>تكتب مصادرك بعدد من اللغات: %n.</numerusform>
                <numerusform>تكتب مصادرك بعدد من اللغات: %n.</numerusform>
                <numerusform>تكتب مصادرك بعدد من اللغات: %n.</numerusform>
                <numerusform>تكتب مصادرك بعدد من اللغات: %n.</numerusform>
                <numerusform>تكتب مصادرك بعدد من اللغات: %n.</numerusform>
                <numerusform>تكتب مصادرك بعدد من اللغات: %n.</numerusform>
            </translation>
        </message>
        <message>
            <source>Your reading</source>
            <translation>قراءاتك</translation>
        </message>
        <message>
            <source>Your text is kept.</source>
            <translation>نصك محفوظ.</translation>
        </message>
        <message>
            <source>Zoom</source>
            <translation>التكبير</translation>
        </message>
        <message>
            <source>Zoom in (+)</source>
            <translation>تكبير (+)</translation>
        </message>
        <message>
            <source>Zoom out (-)</source>
            <translation>تصغير (-)</translation>
        </message>
        <message numerus="yes">
            <source>[%n more {letter|letters} without a space {is|are} not shown]</source>
            <translation>
                <numerusform>[لا تُعرض حروف أخرى دون مسافة: %n]</numerusform>
                <numerusform>[لا تُعرض حروف أخرى دون مسافة: %n]</numerusform>
                <numerusform>[لا تُعرض حروف أخرى دون مسافة: %n]</numerusform>
                <numerusform>[لا تُعرض حروف أخرى دون مسافة: %n]</numerusform>
                <numerusform>[لا تُعرض حروف أخرى دون مسافة: %n]</numerusform>
                <numerusform>[لا تُعرض حروف أخرى دون مسافة: %n]</numerusform>
            </translation>
        </message>
        <message>
            <source>a better, larger one</source>
            <translation>أفضل وأكبر</translation>
        </message>
        <message>
            <source>a company</source>
            <translation>شركة</translation>
        </message>
        <message>
            <source>a court</source>
            <translation>محكمة</translation>
        </message>
        <message>
            <source>a label needs a name</source>
            <translation>يحتاج الوسم إلى اسم</translation>
        </message>
        <message>
            <source>a part of all</source>
            <translation>جزء من الكل</translation>
        </message>
        <message>
            <source>a smaller, faster one</source>
            <translation>أصغر وأسرع</translation>
        </message>
        <message>
            <source>a story cannot be merged with itself</source>
            <translation>لا تُضم قصة إلى نفسها</translation>
        </message>
        <message>
            <source>a union</source>
            <translation>نقابة</translation>
        </message>
        <message>
            <source>about</source>
            <translation>نحو</translation>
        </message>
        <message>
            <source>about {minutes} min left</source>
            <translation>بقيت نحو {minutes} د</translation>
        </message>
        <message>
            <source>about {names}</source>
            <translation>عن {names}</translation>
        </message>
        <message>
            <source>about {size} MB, a few minutes</source>
            <translation>نحو {size} م.ب، بضع دقائق</translation>
        </message>
        <message>
            <source>about {size} MB, about a minute</source>
            <translation>نحو {size} م.ب، نحو دقيقة</translation>
        </message>
        <message>
            <source>above</source>
            <translation>فوق</translation>
        </message>
        <message>
            <source>acquitted</source>
            <translation>بُرّئوا</translation>
        </message>
        <message>
            <source>added by you</source>
            <translation>أضفته أنت</translation>
        </message>
        <message>
            <source>affected</source>
            <translation>متضررون</translation>
        </message>
        <message>
            <source>after: wants a date, such as 2026-11-01, 2026-11 or 7d for seven days ago</source>
            <translation>‏after: يريد تاريخًا مثل 2026-11-01 أو 2026-11 أو 7d لما قبل سبعة أيام</translation>
        </message>
        <message>
            <source>alert desktop</source>
            <translation>تنبيه سطح المكتب</translation>
        </message>
        <message>
            <source>all articles</source>
            <translation>كل المقالات</translation>
        </message>
        <message>
            <source>all kept on this computer</source>
            <translation>كله محفوظ على هذا الحاسوب</translation>
        </message>
        <message>
            <source>all of these can be true</source>
            <translation>قد تصح كلها</translation>
        </message>
        <message>
            <source>almost</source>
            <translation>ما يقارب</translation>
        </message>
        <message>
            <source>an earlier figure</source>
            <translation>رقم سابق</translation>
        </message>
        <message>
            <source>an organisation</source>
            <translation>منظمة</translation>
        </message>
        <message numerus="yes">
            <source>and %n more {feed|feeds}</source>
            <translation>
                <numerusform>وخلاصات أخرى: %n</numerusform>
                <numerusform>وخلاصات أخرى: %n</numerusform>
                <numerusform>وخلاصات أخرى: %n</numerusform>
                <numerusform>وخلاصات أخرى: %n</numerusform>
                <numerusform>وخلاصات أخرى: %n</numerusform>
                <numerusform>وخلاصات أخرى: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>animation</source>
            <translation>حركة تحريك</translation>
        </message>
        <message>
            <source>any size</source>
            <translation>أي حجم</translation>
        </message>
        <message>
            <source>around</source>
            <translation>حوالي</translation>
        </message>
        <message>
            <source>arrested</source>
            <translation>موقوفون</translation>
        </message>
        <message>
            <source>article saved</source>
            <translation>حُفظت مقالة</translation>
        </message>
        <message>
            <source>article shown again</source>
            <translation>أُظهرت المقالة ثانيةً</translation>
        </message>
        <message>
            <source>article taken off the saved list</source>
            <translation>أُزيلت مقالة من المحفوظات</translation>
        </message>
        <message>
            <source>as the reader's own country</source>
            <translation>بوصفه بلد القارئ</translation>
        </message>
        <message>
            <source>as the system</source>
            <translation>كالنظام</translation>
        </message>
        <message>
            <source>asking {outlet}</source>
            <translation>يُسأل {outlet}</translation>
        </message>
        <message>
            <source>at least</source>
            <translation>على الأقل</translation>
        </message>
        <message>
            <source>at the same time</source>
            <translation>في الوقت نفسه</translation>
        </message>
        <message>
            <source>automatic sync schedule</source>
            <translation>تلقائي مزامنة جدول</translation>
        </message>
        <message>
            <source>background notification area</source>
            <translation>خلفية شريط إشعارات</translation>
        </message>
        <message>
            <source>bar: what you read</source>
            <translation>الشريط: ما تقرأ</translation>
        </message>
        <message>
            <source>before: wants a date, such as 2026-11-01, 2026-11 or 7d for seven days ago</source>
            <translation>‏before: يريد تاريخًا مثل 2026-11-01 أو 2026-11 أو 7d لما قبل سبعة أيام</translation>
        </message>
        <message>
            <source>better</source>
            <translation>أفضل</translation>
        </message>
        <message>
            <source>by its address</source>
            <translation>من عنوانه</translation>
        </message>
        <message>
            <source>by its folder</source>
            <translation>من مجلده</translation>
        </message>
        <message>
            <source>by its language</source>
            <translation>من لغته</translation>
        </message>
        <message>
            <source>by its title</source>
            <translation>من عنوان الخلاصة</translation>
        </message>
        <message>
            <source>by the other feeds of its folder</source>
            <translation>من سائر خلاصات مجلده</translation>
        </message>
        <message>
            <source>by the region of its language</source>
            <translation>من منطقة لغته</translation>
        </message>
        <message>
            <source>by what it says itself</source>
            <translation>مما يقوله عن نفسه</translation>
        </message>
        <message>
            <source>came with the program</source>
            <translation>جاء مع البرنامج</translation>
        </message>
        <message>
            <source>changes are missing that were stored by {time}</source>
            <translation>تنقص تغييرات خُزّنت قبل {time}</translation>
        </message>
        <message>
            <source>charged</source>
            <translation>متهمون</translation>
        </message>
        <message>
            <source>checked</source>
            <translation>محدد</translation>
        </message>
        <message>
            <source>choose</source>
            <translation>اختيار</translation>
        </message>
        <message>
            <source>choose some of the story's articles, not none and not all of them</source>
            <translation>اختر بعض مقالات القصة، لا صفرًا ولا كلها</translation>
        </message>
        <message>
            <source>column measure</source>
            <translation>عمود قياس</translation>
        </message>
        <message>
            <source>convicted</source>
            <translation>مدانون</translation>
        </message>
        <message>
            <source>counted on this computer only</source>
            <translation>يُحصى على هذا الحاسوب فقط</translation>
        </message>
        <message>
            <source>country: wants the name or the code of a country, such as Japan or JP</source>
            <translation>‏country: يريد اسم بلد أو رمزه مثل اليابان أو JP</translation>
        </message>
        <message>
            <source>covered from abroad by {outlets}</source>
            <translation>تغطيه من الخارج {outlets}</translation>
        </message>
        <message>
            <source>covers {countries}</source>
            <translation>يغطي {countries}</translation>
        </message>
        <message>
            <source>damaged</source>
            <translation>تالف</translation>
        </message>
        <message>
            <source>damaged, does nothing</source>
            <translation>تالفة، لا تفعل شيئًا</translation>
        </message>
        <message>
            <source>dark</source>
            <translation>داكن</translation>
        </message>
        <message>
            <source>dark light colours</source>
            <translation>داكن فاتح ألوان</translation>
        </message>
        <message>
            <source>did not come: {why}</source>
            <translation>لم يصل: {why}</translation>
        </message>
        <message>
            <source>displaced</source>
            <translation>نازحون</translation>
        </message>
        <message>
            <source>ended {day}</source>
            <translation>انتهت {day}</translation>
        </message>
        <message>
            <source>euros</source>
            <translation>يورو</translation>
        </message>
        <message>
            <source>evacuated</source>
            <translation>أُجلوا</translation>
        </message>
        <message>
            <source>every sentence here is quoted</source>
            <translation>كل جملة هنا اقتباس</translation>
        </message>
        <message numerus="yes">
            <source>every {hour|%n hours}</source>
            <translation>
                <numerusform>كل %n ساعة</numerusform>
                <numerusform>كل ساعة</numerusform>
                <numerusform>كل ساعتين</numerusform>
                <numerusform>كل %n ساعات</numerusform>
                <numerusform>كل %n ساعة</numerusform>
                <numerusform>كل %n ساعة</numerusform>
            </translation>
        </message>
        <message>
            <source>everything {condition}</source>
            <translation>كل شيء {condition}</translation>
        </message>
        <message>
            <source>feeds sites subscribe opml</source>
            <translation>خلاصات مواقع اشتراك opml</translation>
        </message>
        <message>
            <source>fewer than</source>
            <translation>أقل من</translation>
        </message>
        <message>
            <source>filled, a country’s first; hatched, further ones</source>
            <translation>الممتلئ أول مقالة لبلد؛ والمخطط ما بعدها</translation>
        </message>
        <message>
            <source>finite daily</source>
            <translation>محدود يومي</translation>
        </message>
        <message>
            <source>first from {countries}</source>
            <translation>الأولى من {countries}</translation>
        </message>
        <message>
            <source>first on {when}</source>
            <translation>أولًا {when}</translation>
        </message>
        <message>
            <source>first to tell it</source>
            <translation>أول من رواها</translation>
        </message>
        <message>
            <source>first told in {country}, {ago}</source>
            <translation>رُويت أولًا في {country}، {ago}</translation>
        </message>
        <message>
            <source>first {time}</source>
            <translation>أولًا {time}</translation>
        </message>
        <message>
            <source>flat projection equal earth robinson azimuthal</source>
            <translation>مسطح إسقاط equal earth robinson سمتي</translation>
        </message>
        <message>
            <source>font serif sans</source>
            <translation>خط serif sans</translation>
        </message>
        <message numerus="yes">
            <source>from %n {country|countries}</source>
            <translation>
                <numerusform>من %n بلد</numerusform>
                <numerusform>من بلد واحد</numerusform>
                <numerusform>من بلدان اثنان</numerusform>
                <numerusform>من %n بلدان</numerusform>
                <numerusform>من %n بلدًا</numerusform>
                <numerusform>من %n بلد</numerusform>
            </translation>
        </message>
        <message>
            <source>from the article's page</source>
            <translation>من صفحة المقالة</translation>
        </message>
        <message>
            <source>from the data that the page holds for search engines</source>
            <translation>من بيانات الصفحة المخصصة لمحركات البحث</translation>
        </message>
        <message>
            <source>from the feed</source>
            <translation>من الخلاصة</translation>
        </message>
        <message>
            <source>from the feed: no article was found in the page</source>
            <translation>من الخلاصة: لم توجد مقالة في الصفحة</translation>
        </message>
        <message>
            <source>from the feed: the address leads to another article</source>
            <translation>من الخلاصة: العنوان يؤدي إلى مقالة أخرى</translation>
        </message>
        <message>
            <source>from the feed: the address leads to the outlet's first page</source>
            <translation>من الخلاصة: العنوان يؤدي إلى الصفحة الأولى للمصدر</translation>
        </message>
        <message>
            <source>from the feed: the page asks for a login</source>
            <translation>من الخلاصة: تطلب الصفحة تسجيل الدخول</translation>
        </message>
        <message>
            <source>from the feed: the page asks for a subscription</source>
            <translation>من الخلاصة: تطلب الصفحة اشتراكًا</translation>
        </message>
        <message>
            <source>from the feed: the page could not be had</source>
            <translation>من الخلاصة: تعذّر الحصول على الصفحة</translation>
        </message>
        <message>
            <source>from the feed: the page has no more</source>
            <translation>من الخلاصة: ليس في الصفحة أكثر</translation>
        </message>
        <message>
            <source>from the feed: the page is made by a script (JavaScript)</source>
            <translation>من الخلاصة: الصفحة من صنع برنامج (JavaScript)</translation>
        </message>
        <message>
            <source>from the feed: the page shows a consent notice</source>
            <translation>من الخلاصة: تعرض الصفحة طلب موافقة</translation>
        </message>
        <message>
            <source>from the feed: the page shows an error message</source>
            <translation>من الخلاصة: تعرض الصفحة رسالة خطأ</translation>
        </message>
        <message>
            <source>from the feed: the site wants a proof that its reader is no machine</source>
            <translation>من الخلاصة: يريد الموقع دليلًا على أن قارئه ليس آلة</translation>
        </message>
        <message>
            <source>from {language}</source>
            <translation>من {language}</translation>
        </message>
        <message>
            <source>from {language}, in English by the outlet itself</source>
            <translation>من {language}، بالإنجليزية من المصدر نفسه</translation>
        </message>
        <message>
            <source>from {names}</source>
            <translation>من {names}</translation>
        </message>
        <message>
            <source>getting {percent} %, {done} of {total} MB</source>
            <translation>{percent} %، {done} من {total} م.ب</translation>
        </message>
        <message>
            <source>getting, {done} MB</source>
            <translation>يُنزَّل، {done} م.ب</translation>
        </message>
        <message>
            <source>go to the top of the list</source>
            <translation>الذهاب إلى أول القائمة</translation>
        </message>
        <message>
            <source>gone for good</source>
            <translation>زال نهائيًا</translation>
        </message>
        <message>
            <source>gone since {time}</source>
            <translation>زال منذ {time}</translation>
        </message>
        <message>
            <source>good</source>
            <translation>جيدة</translation>
        </message>
        <message>
            <source>government</source>
            <translation>الحكومة</translation>
        </message>
        <message>
            <source>guessed {how}</source>
            <translation>تخمين {how}</translation>
        </message>
        <message>
            <source>has outlets ready to read</source>
            <translation>له مصادر جاهزة للقراءة</translation>
        </message>
        <message>
            <source>headline: {marked}</source>
            <translation>العنوان: {marked}</translation>
        </message>
        <message>
            <source>headlines</source>
            <translation>العناوين</translation>
        </message>
        <message>
            <source>help introduction</source>
            <translation>مساعدة تعريف</translation>
        </message>
        <message>
            <source>hidden by a rule</source>
            <translation>أخفته قاعدة</translation>
        </message>
        <message>
            <source>hidden by rules</source>
            <translation>أخفته القواعد</translation>
        </message>
        <message numerus="yes">
            <source>hides %n {article|articles}</source>
            <translation>
                <numerusform>تُخفي %n مقالة</numerusform>
                <numerusform>تُخفي مقالة واحدة</numerusform>
                <numerusform>تُخفي مقالتان</numerusform>
                <numerusform>تُخفي %n مقالات</numerusform>
                <numerusform>تُخفي %n مقالة</numerusform>
                <numerusform>تُخفي %n مقالة</numerusform>
            </translation>
        </message>
        <message>
            <source>history diet statistics</source>
            <translation>سجل حمية إحصاءات</translation>
        </message>
        <message>
            <source>home</source>
            <translation>بلدك</translation>
        </message>
        <message>
            <source>hospital</source>
            <translation>مستشفى</translation>
        </message>
        <message>
            <source>images photos</source>
            <translation>صور</translation>
        </message>
        <message numerus="yes">
            <source>in %n languages</source>
            <translation>
                <numerusform>بعدد من اللغات: %n</numerusform>
                <numerusform>بعدد من اللغات: %n</numerusform>
                <numerusform>بعدد من اللغات: %n</numerusform>
                <numerusform>بعدد من اللغات: %n</numerusform>
                <numerusform>بعدد من اللغات: %n</numerusform>
                <numerusform>بعدد من اللغات: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n world {story|stories}</source>
            <translation>
                <numerusform>في %n قصة من العالم</numerusform>
                <numerusform>في قصة واحدة من العالم</numerusform>
                <numerusform>في قصتان من العالم</numerusform>
                <numerusform>في %n قصص من العالم</numerusform>
                <numerusform>في %n قصة من العالم</numerusform>
                <numerusform>في %n قصة من العالم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n {country|countries}</source>
            <translation>
                <numerusform>في %n بلد</numerusform>
                <numerusform>في بلد واحد</numerusform>
                <numerusform>في بلدان اثنان</numerusform>
                <numerusform>في %n بلدان</numerusform>
                <numerusform>في %n بلدًا</numerusform>
                <numerusform>في %n بلد</numerusform>
            </translation>
        </message>
        <message>
            <source>in hospital</source>
            <translation>في المستشفى</translation>
        </message>
        <message>
            <source>in the folder “{folder}”</source>
            <translation>في المجلد «{folder}»</translation>
        </message>
        <message>
            <source>in {language}</source>
            <translation>باللغة {language}</translation>
        </message>
        <message>
            <source>in {names}</source>
            <comment>languages</comment>
            <translation>باللغة {names}</translation>
        </message>
        <message>
            <source>in {unit}</source>
            <translation>بوحدة {unit}</translation>
        </message>
        <message>
            <source>injured</source>
            <translation>جرحى</translation>
        </message>
        <message>
            <source>installing</source>
            <translation>يُثبَّت</translation>
        </message>
        <message>
            <source>interface locale translation</source>
            <translation>واجهة لغة ترجمة</translation>
        </message>
        <message>
            <source>invented, for the sample</source>
            <translation>متخيَّل، للعدد التجريبي</translation>
        </message>
        <message>
            <source>is: wants one of saved, unread, read, missed, undated, hidden</source>
            <translation>‏is: يريد واحدًا من saved, unread, read, missed, undated, hidden</translation>
        </message>
        <message>
            <source>it broke the connection off in the middle of the answer</source>
            <translation>قطع الاتصال في وسط الجواب</translation>
        </message>
        <message>
            <source>it could not be started</source>
            <translation>تعذّر تشغيله</translation>
        </message>
        <message>
            <source>it ended of a sudden</source>
            <translation>انتهى فجأة</translation>
        </message>
        <message>
            <source>it ended without a word</source>
            <translation>انتهى دون كلمة</translation>
        </message>
        <message>
            <source>it failed</source>
            <translation>أخفق</translation>
        </message>
        <message>
            <source>it is worded like the story</source>
            <translation>صياغتها كصياغة القصة</translation>
        </message>
        <message>
            <source>it names {names} too</source>
            <translation>تذكر أيضًا {names}</translation>
        </message>
        <message>
            <source>it stopped answering</source>
            <translation>توقف عن الإجابة</translation>
        </message>
        <message>
            <source>its address is not a web address</source>
            <translation>عنوانه ليس عنوان ويب</translation>
        </message>
        <message>
            <source>just in</source>
            <translation>وصل للتو</translation>
        </message>
        <message>
            <source>just now</source>
            <translation>الآن</translation>
        </message>
        <message>
            <source>kept for good</source>
            <translation>محفوظ دائمًا</translation>
        </message>
        <message>
            <source>kidnapped</source>
            <translation>مخطوفون</translation>
        </message>
        <message>
            <source>killed</source>
            <translation>قتلى</translation>
        </message>
        <message>
            <source>label: wants the name of one of your labels</source>
            <translation>‏label: يريد اسم أحد وسومك</translation>
        </message>
        <message>
            <source>labels countries seas</source>
            <translation>أسماء بلدان بحار</translation>
        </message>
        <message>
            <source>lang: wants the name or the code of a language, such as Arabic or ar</source>
            <translation>‏lang: يريد اسم لغة أو رمزها مثل العربية أو ar</translation>
        </message>
        <message>
            <source>languages</source>
            <translation>اللغات</translation>
        </message>
        <message>
            <source>larger smaller zoom font</source>
            <translation>أكبر أصغر تكبير خط</translation>
        </message>
        <message>
            <source>later</source>
            <translation>لاحقًا</translation>
        </message>
        <message>
            <source>less than</source>
            <translation>أقل من</translation>
        </message>
        <message>
            <source>less than a minute left</source>
            <translation>بقي أقل من دقيقة</translation>
        </message>
        <message>
            <source>light</source>
            <translation>فاتح</translation>
        </message>
        <message>
            <source>liras</source>
            <translation>ليرة</translation>
        </message>
        <message>
            <source>lowered from {first} to {last}</source>
            <translation>انخفض من {first} إلى {last}</translation>
        </message>
        <message>
            <source>mark opening scrolling key</source>
            <translation>تعليم فتح تمرير مفتاح</translation>
        </message>
        <message>
            <source>merged with “{headline}”</source>
            <translation>ضُمّت إلى «{headline}»</translation>
        </message>
        <message>
            <source>metered mobile data</source>
            <translation>محدودة بيانات الجوال</translation>
        </message>
        <message>
            <source>military</source>
            <translation>الجيش</translation>
        </message>
        <message>
            <source>missed</source>
            <translation>فائتة</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>مفقودون</translation>
        </message>
        <message>
            <source>more than</source>
            <translation>أكثر من</translation>
        </message>
        <message>
            <source>mute keep block filter quiet</source>
            <translation>كتم إبقاء حظر تصفية</translation>
        </message>
        <message>
            <source>naira</source>
            <translation>نايرا</translation>
        </message>
        <message>
            <source>narrow</source>
            <translation>ضيق</translation>
        </message>
        <message>
            <source>near</source>
            <translation>قريبة</translation>
        </message>
        <message>
            <source>nearly</source>
            <translation>ما يقارب</translation>
        </message>
        <message>
            <source>network airplane disconnect</source>
            <translation>شبكة طيران قطع</translation>
        </message>
        <message>
            <source>never asked yet</source>
            <translation>لم يُسأل بعد</translation>
        </message>
        <message>
            <source>next group</source>
            <translation>المجموعة التالية</translation>
        </message>
        <message>
            <source>next try</source>
            <translation>المحاولة القادمة</translation>
        </message>
        <message>
            <source>next try {time}</source>
            <translation>المحاولة القادمة {time}</translation>
        </message>
        <message>
            <source>no article of that id is stored</source>
            <translation>لا مقالة مخزّنة بهذا الرقم</translation>
        </message>
        <message>
            <source>no articles from {place}; none from {country} either</source>
            <translation>لا مقالات من {place}؛ ولا من {country}</translation>
        </message>
        <message numerus="yes">
            <source>no articles from {place}; {country} has %n</source>
            <translation>
                <numerusform>لا مقالات من {place}؛ ولدى {country} %n</numerusform>
                <numerusform>لا مقالات من {place}؛ ولدى {country} %n</numerusform>
                <numerusform>لا مقالات من {place}؛ ولدى {country} %n</numerusform>
                <numerusform>لا مقالات من {place}؛ ولدى {country} %n</numerusform>
                <numerusform>لا مقالات من {place}؛ ولدى {country} %n</numerusform>
                <numerusform>لا مقالات من {place}؛ ولدى {country} %n</numerusform>
            </translation>
        </message>
        <message>
            <source>no articles yet</source>
            <translation>لا مقالات بعد</translation>
        </message>
        <message>
            <source>no label of that name</source>
            <translation>لا وسم بهذا الاسم</translation>
        </message>
        <message>
            <source>no longer saved</source>
            <translation>لم تعد محفوظة</translation>
        </message>
        <message>
            <source>no longer stored</source>
            <translation>لم تعد مخزّنة</translation>
        </message>
        <message>
            <source>no outlet in {country}</source>
            <translation>لا مصدر في {country}</translation>
        </message>
        <message>
            <source>no outlet of that id; `globe-app outlets` lists them</source>
            <translation>لا مصدر بهذا المعرّف؛ يسردها `globe-app outlets`</translation>
        </message>
        <message>
            <source>no outlet of {country}</source>
            <translation>لا مصدر من {country}</translation>
        </message>
        <message>
            <source>no outlet yet</source>
            <translation>لا مصدر بعد</translation>
        </message>
        <message>
            <source>no search of that number is saved</source>
            <translation>لا بحث محفوظًا بهذا الرقم</translation>
        </message>
        <message>
            <source>no secure connection could be made</source>
            <translation>تعذّر إنشاء اتصال آمن</translation>
        </message>
        <message>
            <source>no site could be reached</source>
            <translation>تعذّر بلوغ أي موقع</translation>
        </message>
        <message>
            <source>no translator is known</source>
            <translation>لا مترجم معروفًا</translation>
        </message>
        <message>
            <source>no {adjective} outlet</source>
            <translation>لا مصدر ({adjective})</translation>
        </message>
        <message>
            <source>none of the articles found</source>
            <translation>لا شيء من المقالات التي عُثر عليها</translation>
        </message>
        <message>
            <source>none of them</source>
            <translation>لا شيء منها</translation>
        </message>
        <message>
            <source>none of them, or not collected</source>
            <translation>لا شيء منها، أو غير مجموع</translation>
        </message>
        <message>
            <source>not collected</source>
            <translation>غير مجموع</translation>
        </message>
        <message>
            <source>not collected: no outlet of theirs was updated</source>
            <translation>غير مجموع: لم يُحدَّث أي من مصادره</translation>
        </message>
        <message>
            <source>not counted any more</source>
            <translation>لم يعد يُحصى</translation>
        </message>
        <message>
            <source>not measured</source>
            <translation>غير مقيسة</translation>
        </message>
        <message>
            <source>not measured yet</source>
            <translation>لم يُقَس بعد</translation>
        </message>
        <message>
            <source>not read</source>
            <translation>غير مقروء</translation>
        </message>
        <message>
            <source>not translated yet.</source>
            <translation>لم تُترجم بعد.</translation>
        </message>
        <message>
            <source>not translated yet; shown as written</source>
            <translation>لم يُترجم بعد؛ معروض كما كُتب</translation>
        </message>
        <message>
            <source>not translated; shown as written</source>
            <translation>غير مترجم؛ معروض كما كُتب</translation>
        </message>
        <message>
            <source>note</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <source>note: wants a word of one of your notes</source>
            <translation>‏note: يريد كلمة من إحدى ملاحظاتك</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <source>nothing has come yet</source>
            <translation>لم يصل شيء بعد</translation>
        </message>
        <message>
            <source>nothing is hidden</source>
            <translation>لا شيء مخفي</translation>
        </message>
        <message>
            <source>nothing new</source>
            <translation>لا جديد</translation>
        </message>
        <message>
            <source>nothing unread</source>
            <translation>لا شيء غير مقروء</translation>
        </message>
        <message>
            <source>now</source>
            <translation>الآن</translation>
        </message>
        <message>
            <source>number {number}</source>
            <translation>رقم {number}</translation>
        </message>
        <message>
            <source>number {number} to tell it, {time}</source>
            <translation>رقم {number} في روايتها، {time}</translation>
        </message>
        <message>
            <source>of news since {date}: {articles} from {countries}</source>
            <translation>من الأخبار منذ {date}: {articles} من {countries}</translation>
        </message>
        <message>
            <source>of {names}</source>
            <translation>من {names}</translation>
        </message>
        <message>
            <source>off</source>
            <comment>outlet</comment>
            <translation>معطَّل</translation>
        </message>
        <message>
            <source>off</source>
            <comment>a switch</comment>
            <translation>معطَّل</translation>
        </message>
        <message numerus="yes">
            <source>off, %n {article|articles} kept</source>
            <translation>
                <numerusform>معطَّل، والمحفوظ %n مقالة</numerusform>
                <numerusform>معطَّل، والمحفوظ مقالة واحدة</numerusform>
                <numerusform>معطَّل، والمحفوظ مقالتان</numerusform>
                <numerusform>معطَّل، والمحفوظ %n مقالات</numerusform>
                <numerusform>معطَّل، والمحفوظ %n مقالة</numerusform>
                <numerusform>معطَّل، والمحفوظ %n مقالة</numerusform>
            </translation>
        </message>
        <message>
            <source>officials</source>
            <translation>مسؤولون</translation>
        </message>
        <message>
            <source>on</source>
            <comment>a switch</comment>
            <translation>مفعَّل</translation>
        </message>
        <message>
            <source>on {names}</source>
            <comment>themes</comment>
            <translation>في {names}</translation>
        </message>
        <message numerus="yes">
            <source>one of %n {country|countries} not opened</source>
            <translation>
                <numerusform>واحد من %n بلد لم تُفتح</numerusform>
                <numerusform>واحد من بلد واحد لم تُفتح</numerusform>
                <numerusform>واحد من بلدان اثنان لم تُفتح</numerusform>
                <numerusform>واحد من %n بلدان لم تُفتح</numerusform>
                <numerusform>واحد من %n بلدًا لم تُفتح</numerusform>
                <numerusform>واحد من %n بلد لم تُفتح</numerusform>
            </translation>
        </message>
        <message>
            <source>only when I ask</source>
            <translation>حين أطلب فقط</translation>
        </message>
        <message>
            <source>open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>open it</source>
            <translation>أفتحها</translation>
        </message>
        <message>
            <source>organisers</source>
            <translation>المنظمون</translation>
        </message>
        <message>
            <source>other media</source>
            <translation>وسائل إعلام أخرى</translation>
        </message>
        <message>
            <source>outlet: wants the name of an outlet that is in the list of outlets</source>
            <translation>‏outlet: يريد اسم مصدر من قائمة المصادر</translation>
        </message>
        <message>
            <source>outlets</source>
            <translation>المصادر</translation>
        </message>
        <message>
            <source>outlets ready, nothing fetched yet</source>
            <translation>مصادر جاهزة، لم يُجلب شيء بعد</translation>
        </message>
        <message>
            <source>over</source>
            <translation>ما يزيد على</translation>
        </message>
        <message>
            <source>passages by theme; press one to read it</source>
            <translation>المقاطع حسب الموضوع؛ اضغط أحدها لقراءته</translation>
        </message>
        <message>
            <source>per cent</source>
            <translation>في المئة</translation>
        </message>
        <message>
            <source>police</source>
            <translation>الشرطة</translation>
        </message>
        <message>
            <source>pounds</source>
            <translation>جنيه</translation>
        </message>
        <message>
            <source>press M</source>
            <translation>أضغط M</translation>
        </message>
        <message>
            <source>rand</source>
            <translation>راند</translation>
        </message>
        <message>
            <source>read articles past</source>
            <translation>قراءة مقالات تجاوز</translation>
        </message>
        <message>
            <source>read to the end</source>
            <translation>قُرئ حتى نهايته</translation>
        </message>
        <message>
            <source>reads well</source>
            <translation>سلِس القراءة</translation>
        </message>
        <message>
            <source>reais</source>
            <translation>ريال برازيلي</translation>
        </message>
        <message>
            <source>rebels</source>
            <translation>المتمردون</translation>
        </message>
        <message>
            <source>received {when}</source>
            <translation>استُلمت {when}</translation>
        </message>
        <message>
            <source>released</source>
            <translation>أُفرج عنهم</translation>
        </message>
        <message>
            <source>rescued</source>
            <translation>أُنقذوا</translation>
        </message>
        <message>
            <source>rescuers</source>
            <translation>المنقذون</translation>
        </message>
        <message>
            <source>rose from {first} to {last}</source>
            <translation>ارتفع من {first} إلى {last}</translation>
        </message>
        <message>
            <source>rotate drift</source>
            <translation>دوران انسياب</translation>
        </message>
        <message>
            <source>roubles</source>
            <translation>روبل</translation>
        </message>
        <message>
            <source>rough translation</source>
            <translation>ترجمة تقريبية</translation>
        </message>
        <message>
            <source>rough translation now</source>
            <translation>ترجمة تقريبية الآن</translation>
        </message>
        <message>
            <source>rough translation only</source>
            <translation>ترجمة تقريبية فقط</translation>
        </message>
        <message>
            <source>rule changed</source>
            <translation>غُيّرت القاعدة</translation>
        </message>
        <message>
            <source>rule made</source>
            <translation>أُنشئت القاعدة</translation>
        </message>
        <message>
            <source>rule removed</source>
            <translation>أُزيلت القاعدة</translation>
        </message>
        <message>
            <source>rule switched off</source>
            <translation>عُطّلت القاعدة</translation>
        </message>
        <message>
            <source>rule switched on</source>
            <translation>فُعّلت القاعدة</translation>
        </message>
        <message>
            <source>sample removed</source>
            <translation>أُزيل العدد التجريبي</translation>
        </message>
        <message>
            <source>saved</source>
            <translation>محفوظ</translation>
        </message>
        <message>
            <source>saved searches</source>
            <translation>عمليات البحث المحفوظة</translation>
        </message>
        <message>
            <source>scientists</source>
            <translation>العلماء</translation>
        </message>
        <message>
            <source>score = other countries that tell it × (1 − home outlets that tell it ÷ home outlets that published)</source>
            <translation>الدرجة = البلدان الأخرى التي ترويها × (1 − المصادر المحلية التي ترويها ÷ المصادر المحلية التي نشرت)</translation>
        </message>
        <message>
            <source>scroll past</source>
            <translation>أتجاوزها بالتمرير</translation>
        </message>
        <message>
            <source>search</source>
            <translation>البحث</translation>
        </message>
        <message numerus="yes">
            <source>sends nothing since %n {day|days}</source>
            <translation>
                <numerusform>لا يرسل شيئًا منذ %n يوم</numerusform>
                <numerusform>لا يرسل شيئًا منذ يوم واحد</numerusform>
                <numerusform>لا يرسل شيئًا منذ يومان</numerusform>
                <numerusform>لا يرسل شيئًا منذ %n أيام</numerusform>
                <numerusform>لا يرسل شيئًا منذ %n يومًا</numerusform>
                <numerusform>لا يرسل شيئًا منذ %n يوم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>sends nothing since %n {week|weeks}</source>
            <translation>
                <numerusform>لا يرسل شيئًا منذ %n أسبوع</numerusform>
                <numerusform>لا يرسل شيئًا منذ أسبوع واحد</numerusform>
                <numerusform>لا يرسل شيئًا منذ أسبوعان</numerusform>
                <numerusform>لا يرسل شيئًا منذ %n أسابيع</numerusform>
                <numerusform>لا يرسل شيئًا منذ %n أسبوعًا</numerusform>
                <numerusform>لا يرسل شيئًا منذ %n أسبوع</numerusform>
            </translation>
        </message>
        <message>
            <source>shortcuts</source>
            <translation>اختصارات</translation>
        </message>
        <message>
            <source>show the front page as it is now</source>
            <translation>عرض الصفحة الأولى كما هي الآن</translation>
        </message>
        <message>
            <source>silent</source>
            <translation>صامت</translation>
        </message>
        <message>
            <source>silent: read, and says nothing of it</source>
            <translation>صامت: قُرئ ولا يقول شيئًا عنها</translation>
        </message>
        <message>
            <source>smaller</source>
            <translation>أصغر</translation>
        </message>
        <message>
            <source>something unread</source>
            <translation>شيء غير مقروء</translation>
        </message>
        <message>
            <source>start restart</source>
            <translation>بدء إعادة تشغيل</translation>
        </message>
        <message>
            <source>start sync</source>
            <translation>بدء مزامنة</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>متوقف</translation>
        </message>
        <message>
            <source>storage disk keep articles days clean up retention size pictures</source>
            <translation>تخزين قرص حفظ مقالات أيام تنظيف حجم صور</translation>
        </message>
        <message>
            <source>stories</source>
            <translation>القصص</translation>
        </message>
        <message>
            <source>sun</source>
            <translation>شمس</translation>
        </message>
        <message>
            <source>switched off</source>
            <translation>معطَّل</translation>
        </message>
        <message>
            <source>switched on</source>
            <translation>مفعَّل</translation>
        </message>
        <message>
            <source>sync refresh</source>
            <translation>مزامنة تحديث</translation>
        </message>
        <message>
            <source>telemetry account tracking data network</source>
            <translation>قياس حساب تتبع بيانات شبكة</translation>
        </message>
        <message numerus="yes">
            <source>tells %n missed {story|stories}</source>
            <translation>
                <numerusform>يروي قصصًا فائتة: %n</numerusform>
                <numerusform>يروي قصصًا فائتة: %n</numerusform>
                <numerusform>يروي قصصًا فائتة: %n</numerusform>
                <numerusform>يروي قصصًا فائتة: %n</numerusform>
                <numerusform>يروي قصصًا فائتة: %n</numerusform>
                <numerusform>يروي قصصًا فائتة: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>tells it</source>
            <translation>يرويها</translation>
        </message>
        <message>
            <source>tells it later</source>
            <translation>يرويها لاحقًا</translation>
        </message>
        <message>
            <source>tells it later, {time}</source>
            <translation>يرويها لاحقًا، {time}</translation>
        </message>
        <message>
            <source>tells it now</source>
            <translation>يرويها الآن</translation>
        </message>
        <message>
            <source>tells none of the missed stories</source>
            <translation>لا يروي أيًا من القصص الفائتة</translation>
        </message>
        <message>
            <source>texts</source>
            <translation>النصوص</translation>
        </message>
        <message>
            <source>the answer could not be read</source>
            <translation>تعذّرت قراءة الجواب</translation>
        </message>
        <message>
            <source>the article has {most} labels already</source>
            <translation>للمقالة {most} من الوسوم</translation>
        </message>
        <message>
            <source>the connection failed</source>
            <translation>أخفق الاتصال</translation>
        </message>
        <message>
            <source>the countries do not agree</source>
            <translation>البلدان غير متفقة</translation>
        </message>
        <message>
            <source>the date its outlet gives</source>
            <translation>التاريخ الذي يذكره مصدرها</translation>
        </message>
        <message>
            <source>the day it was stored here</source>
            <translation>يوم تخزينها هنا</translation>
        </message>
        <message>
            <source>the election commission</source>
            <translation>لجنة الانتخابات</translation>
        </message>
        <message>
            <source>the file is there already</source>
            <translation>الملف موجود من قبل</translation>
        </message>
        <message>
            <source>the file or its log was damaged, or an older copy put back; a sync fetches them again</source>
            <translation>تلف الملف أو سجلّه، أو أُعيدت نسخة قديمة؛ والتحديث يجلبها ثانيةً</translation>
        </message>
        <message>
            <source>the first {compared} of {articles} articles are compared</source>
            <translation>تُقارن أول {compared} من {articles} مقالة</translation>
        </message>
        <message>
            <source>the first; {tie}</source>
            <translation>الأولى؛ {tie}</translation>
        </message>
        <message>
            <source>the flat map cannot be kept there</source>
            <translation>تعذّر حفظ الخريطة المسطحة هناك</translation>
        </message>
        <message>
            <source>the gist; names can be wrong</source>
            <translation>المعنى العام؛ قد تخطئ الأسماء</translation>
        </message>
        <message numerus="yes">
            <source>the last %n {article|articles}</source>
            <translation>
                <numerusform>آخر %n مقالة</numerusform>
                <numerusform>آخر مقالة واحدة</numerusform>
                <numerusform>آخر مقالتان</numerusform>
                <numerusform>آخر %n مقالات</numerusform>
                <numerusform>آخر %n مقالة</numerusform>
                <numerusform>آخر %n مقالة</numerusform>
            </translation>
        </message>
        <message>
            <source>the list of translators cannot be read</source>
            <translation>تعذّرت قراءة قائمة المترجمين</translation>
        </message>
        <message>
            <source>the map data is missing or damaged</source>
            <translation>بيانات الخريطة ناقصة أو تالفة</translation>
        </message>
        <message>
            <source>the name of a picture of the map ends in .png or .svg</source>
            <translation>ينتهي اسم صورة الخريطة بـ .png أو .svg</translation>
        </message>
        <message>
            <source>the only one</source>
            <translation>الوحيدة</translation>
        </message>
        <message>
            <source>the opposition</source>
            <translation>المعارضة</translation>
        </message>
        <message>
            <source>the picture cannot be written there: {why}</source>
            <translation>تعذّرت كتابة الصورة هناك: {why}</translation>
        </message>
        <message>
            <source>the port authority</source>
            <translation>سلطة الميناء</translation>
        </message>
        <message>
            <source>the site asks for a login (401); open it in the browser</source>
            <translation>يطلب الموقع تسجيل الدخول (401)؛ افتحه في المتصفح</translation>
        </message>
        <message>
            <source>the site asks for payment (402)</source>
            <translation>يطلب الموقع دفعًا (402)</translation>
        </message>
        <message>
            <source>the site asks to be visited less often</source>
            <translation>يطلب الموقع زيارات أقل</translation>
        </message>
        <message>
            <source>the site asks to be visited less often (429)</source>
            <translation>يطلب الموقع زيارات أقل (429)</translation>
        </message>
        <message>
            <source>the site calls the request bad (400)</source>
            <translation>يقول الموقع إن الطلب خاطئ (400)</translation>
        </message>
        <message>
            <source>the site does not answer</source>
            <translation>لا يجيب الموقع</translation>
        </message>
        <message>
            <source>the site has trouble of its own</source>
            <translation>في الموقع خلل من عنده</translation>
        </message>
        <message>
            <source>the site may not show it where you are, for legal reasons (451)</source>
            <translation>لا يجوز للموقع عرضه حيث أنت لأسباب قانونية (451)</translation>
        </message>
        <message>
            <source>the site refuses programs (403); open it in the browser</source>
            <translation>يرفض الموقع البرامج (403)؛ افتحه في المتصفح</translation>
        </message>
        <message>
            <source>the site says that it is gone for good (410)</source>
            <translation>يقول الموقع إنه زال نهائيًا (410)</translation>
        </message>
        <message>
            <source>the sources do not agree</source>
            <translation>المصادر غير متفقة</translation>
        </message>
        <message>
            <source>the usual one</source>
            <translation>المعتاد</translation>
        </message>
        <message>
            <source>the {language} translator</source>
            <translation>مترجم {language}</translation>
        </message>
        <message>
            <source>the {language} translator ({size})</source>
            <translation>مترجم {language} ({size})</translation>
        </message>
        <message>
            <source>themes</source>
            <translation>الموضوعات</translation>
        </message>
        <message>
            <source>there are {most} already</source>
            <translation>توجد {most} من قبل</translation>
        </message>
        <message>
            <source>there are {most} labels already</source>
            <translation>توجد {most} من الوسوم</translation>
        </message>
        <message>
            <source>there is nothing at its address any more (404)</source>
            <translation>لم يعد في عنوانه شيء (404)</translation>
        </message>
        <message>
            <source>there is nothing to search for, or too much</source>
            <translation>لا شيء للبحث عنه، أو أكثر من اللازم</translation>
        </message>
        <message>
            <source>they cannot be fetched</source>
            <translation>تعذّر جلبها</translation>
        </message>
        <message>
            <source>this window is open for reading only</source>
            <translation>هذه النافذة مفتوحة للقراءة فقط</translation>
        </message>
        <message numerus="yes">
            <source>told in %n countries</source>
            <translation>
                <numerusform>رُويت في %n بلد</numerusform>
                <numerusform>رُويت في بلد واحد</numerusform>
                <numerusform>رُويت في بلدان اثنان</numerusform>
                <numerusform>رُويت في %n بلدان</numerusform>
                <numerusform>رُويت في %n بلدًا</numerusform>
                <numerusform>رُويت في %n بلد</numerusform>
            </translation>
        </message>
        <message>
            <source>told it before</source>
            <translation>رواها من قبل</translation>
        </message>
        <message>
            <source>told it, {step} of {all}</source>
            <translation>رواها {step} من {all}</translation>
        </message>
        <message>
            <source>translated by the outlet itself</source>
            <translation>ترجمه المصدر نفسه</translation>
        </message>
        <message>
            <source>translated by the sample edition</source>
            <translation>ترجمه العدد التجريبي</translation>
        </message>
        <message>
            <source>translated from {language}</source>
            <translation>مترجم عن {language}</translation>
        </message>
        <message>
            <source>translated from {language} by the outlet itself</source>
            <translation>مترجم عن {language}، ترجمه المصدر نفسه</translation>
        </message>
        <message>
            <source>translated from {language} by the sample edition</source>
            <translation>مترجم عن {language} في العدد التجريبي</translation>
        </message>
        <message>
            <source>translated from {language} by {translator}</source>
            <translation>مترجم عن {language} بواسطة {translator}</translation>
        </message>
        <message>
            <source>translated from {language} on this computer</source>
            <translation>مترجم عن {language} على هذا الحاسوب</translation>
        </message>
        <message>
            <source>translated on this computer</source>
            <translation>مترجم على هذا الحاسوب</translation>
        </message>
        <message>
            <source>translation models</source>
            <translation>نماذج الترجمة</translation>
        </message>
        <message>
            <source>trapped</source>
            <translation>عالقون</translation>
        </message>
        <message>
            <source>undated</source>
            <translation>دون تاريخ</translation>
        </message>
        <message>
            <source>undated, received {day}</source>
            <translation>دون تاريخ، استُلمت {day}</translation>
        </message>
        <message>
            <source>under</source>
            <translation>دون</translation>
        </message>
        <message>
            <source>under 1 MB</source>
            <translation>أقل من 1 م.ب</translation>
        </message>
        <message>
            <source>understandable, at times stiff</source>
            <translation>مفهوم، جافّ أحيانًا</translation>
        </message>
        <message>
            <source>unread</source>
            <translation>غير مقروء</translation>
        </message>
        <message>
            <source>up to</source>
            <translation>حتى</translation>
        </message>
        <message>
            <source>updated {ago}</source>
            <translation>آخر تحديث: {ago}</translation>
        </message>
        <message>
            <source>updated: {last}</source>
            <translation>مُحدَّث: {last}</translation>
        </message>
        <message>
            <source>usable</source>
            <translation>صالحة</translation>
        </message>
        <message>
            <source>usual</source>
            <translation>معتاد</translation>
        </message>
        <message>
            <source>very good</source>
            <translation>جيدة جدًا</translation>
        </message>
        <message>
            <source>very near</source>
            <translation>قريبة جدًا</translation>
        </message>
        <message>
            <source>waits</source>
            <comment>a translator</comment>
            <translation>ينتظر</translation>
        </message>
        <message>
            <source>weak</source>
            <translation>ضعيفة</translation>
        </message>
        <message>
            <source>weak tie: like words, no name or figure in common</source>
            <translation>صلة ضعيفة: ألفاظ متقاربة بلا اسم أو رقم مشترك</translation>
        </message>
        <message>
            <source>what is here to read</source>
            <translation>ما هنا للقراءة</translation>
        </message>
        <message>
            <source>where I was</source>
            <translation>حيث كنت</translation>
        </message>
        <message>
            <source>where it happened</source>
            <translation>حيث حدث</translation>
        </message>
        <message>
            <source>with alerts</source>
            <translation>مع تنبيهات</translation>
        </message>
        <message>
            <source>within {span} of each other</source>
            <translation>خلال {span} بينها</translation>
        </message>
        <message>
            <source>without power</source>
            <translation>بلا كهرباء</translation>
        </message>
        <message>
            <source>witnesses</source>
            <translation>شهود</translation>
        </message>
        <message>
            <source>won</source>
            <comment>currency</comment>
            <translation>وون</translation>
        </message>
        <message>
            <source>yen</source>
            <translation>ين</translation>
        </message>
        <message>
            <source>yesterday {time}</source>
            <translation>أمس {time}</translation>
        </message>
        <message>
            <source>your home country</source>
            <translation>بلدك</translation>
        </message>
        <message>
            <source>yuan</source>
            <translation>يوان</translation>
        </message>
        <message numerus="yes">
            <source>{This feed|These %n feeds}: which country?</source>
            <translation>
                <numerusform>%n خلاصة: أي بلد؟</numerusform>
                <numerusform>خلاصة واحدة: أي بلد؟</numerusform>
                <numerusform>خلاصتان: أي بلد؟</numerusform>
                <numerusform>%n خلاصات: أي بلد؟</numerusform>
                <numerusform>%n خلاصة: أي بلد؟</numerusform>
                <numerusform>%n خلاصة: أي بلد؟</numerusform>
            </translation>
        </message>
        <message>
            <source>{address} does not answer in time.</source>
            <translation>لا يجيب {address} في الوقت.</translation>
        </message>
        <message>
            <source>{address} refuses readers like this one.</source>
            <translation>يرفض {address} قارئًا كهذا.</translation>
        </message>
        <message>
            <source>{age} ago</source>
            <translation>قبل {age}</translation>
        </message>
        <message>
            <source>{articles} by {published} of your {outlets} in {hours} hours, compared with {countries}</source>
            <translation>{articles} من {published} من مصادرك ({outlets}) خلال {hours} ساعة، مقارنةً بـ {countries}</translation>
        </message>
        <message>
            <source>{articles} from
{countries} so far</source>
            <translation>{articles} من
{countries} حتى الآن</translation>
        </message>
        <message numerus="yes">
            <source>{articles} from %n {country|countries}</source>
            <translation>
                <numerusform>{articles} من %n بلد</numerusform>
                <numerusform>{articles} من بلد واحد</numerusform>
                <numerusform>{articles} من بلدان اثنان</numerusform>
                <numerusform>{articles} من %n بلدان</numerusform>
                <numerusform>{articles} من %n بلدًا</numerusform>
                <numerusform>{articles} من %n بلد</numerusform>
            </translation>
        </message>
        <message>
            <source>{articles} kept in {file}, {size}</source>
            <translation>حُفظت {articles} في {file}، {size}</translation>
        </message>
        <message>
            <source>{condition}. Remove</source>
            <translation>{condition}. إزالة</translation>
        </message>
        <message>
            <source>{continent}: {read} % of what you read, {here} % of what is here</source>
            <translation>{continent}: {read} % مما تقرأ، {here} % مما هنا</translation>
        </message>
        <message>
            <source>{country} (covers {countries})</source>
            <translation>{country} (يغطي {countries})</translation>
        </message>
        <message>
            <source>{country}: {headline}</source>
            <translation>{country}: {headline}</translation>
        </message>
        <message>
            <source>{day} {time}, first told</source>
            <translation>{day} {time}، أول رواية</translation>
        </message>
        <message>
            <source>{day}, no edition</source>
            <translation>{day}، لا عدد</translation>
        </message>
        <message>
            <source>{day}, read to the end</source>
            <translation>{day}، قُرئ حتى نهايته</translation>
        </message>
        <message>
            <source>{day}, something unread</source>
            <translation>{day}، فيه غير مقروء</translation>
        </message>
        <message>
            <source>{done} of {all}</source>
            <translation>{done} من {all}</translation>
        </message>
        <message>
            <source>{done} of {outlets}</source>
            <translation>{done} من {outlets}</translation>
        </message>
        <message>
            <source>{done}. Ctrl+Z takes it back</source>
            <translation>{done}. يتراجع Ctrl+Z عنه</translation>
        </message>
        <message>
            <source>{file} is damaged: the window has its usual settings.</source>
            <translation>{file} تالف: للنافذة إعداداتها المعتادة.</translation>
        </message>
        <message>
            <source>{file} written</source>
            <translation>كُتب {file}</translation>
        </message>
        <message>
            <source>{file}: not readable, set to the usual: {names}.</source>
            <translation>{file}: غير مقروء، أُعيد إلى المعتاد: {names}.</translation>
        </message>
        <message>
            <source>{file}: {why}. The settings are not kept.</source>
            <translation>{file}: {why}. لا تُحفظ الإعدادات.</translation>
        </message>
        <message>
            <source>{file}: {why}. The window has its usual settings.</source>
            <translation>{file}: {why}. للنافذة إعداداتها المعتادة.</translation>
        </message>
        <message>
            <source>{filter}, remove this filter</source>
            <translation>{filter}، إزالة هذا المرشّح</translation>
        </message>
        <message>
            <source>{hours} h</source>
            <translation>{hours} س</translation>
        </message>
        <message>
            <source>{hours} h ago</source>
            <translation>قبل {hours} س</translation>
        </message>
        <message>
            <source>{how}: {names}</source>
            <translation>{how}: {names}</translation>
        </message>
        <message>
            <source>{language}, as written</source>
            <translation>{language}، كما كُتب</translation>
        </message>
        <message>
            <source>{least} or more</source>
            <translation>{least} فأكثر</translation>
        </message>
        <message>
            <source>{least} or {most}</source>
            <translation>{least} أو {most}</translation>
        </message>
        <message>
            <source>{least} to {most}</source>
            <comment>numbers</comment>
            <translation>{least} إلى {most}</translation>
        </message>
        <message numerus="yes">
            <source>{left} of %n {story|stories} of today’s edition left</source>
            <translation>
                <numerusform>الباقي {left} من %n قصة في عدد اليوم</numerusform>
                <numerusform>الباقي {left} من قصة واحدة في عدد اليوم</numerusform>
                <numerusform>الباقي {left} من قصتان في عدد اليوم</numerusform>
                <numerusform>الباقي {left} من %n قصص في عدد اليوم</numerusform>
                <numerusform>الباقي {left} من %n قصة في عدد اليوم</numerusform>
                <numerusform>الباقي {left} من %n قصة في عدد اليوم</numerusform>
            </translation>
        </message>
        <message>
            <source>{low} to {high}</source>
            <translation>{low} إلى {high}</translation>
        </message>
        <message>
            <source>{minutes} min</source>
            <translation>{minutes} د</translation>
        </message>
        <message>
            <source>{minutes} min ago</source>
            <translation>قبل {minutes} د</translation>
        </message>
        <message numerus="yes">
            <source>{names} and %n more</source>
            <translation>
                <numerusform>{names} و%n غيرها</numerusform>
                <numerusform>{names} و%n غيرها</numerusform>
                <numerusform>{names} و%n غيرها</numerusform>
                <numerusform>{names} و%n غيرها</numerusform>
                <numerusform>{names} و%n غيرها</numerusform>
                <numerusform>{names} و%n غيرها</numerusform>
            </translation>
        </message>
        <message>
            <source>{names} or {last}</source>
            <translation>{names} أو {last}</translation>
        </message>
        <message>
            <source>{name}: {count}</source>
            <translation>{name}: {count}</translation>
        </message>
        <message>
            <source>{number} billion</source>
            <translation>{number} مليار</translation>
        </message>
        <message>
            <source>{number} million</source>
            <translation>{number} مليون</translation>
        </message>
        <message>
            <source>{number} more countries</source>
            <translation>{number} بلدان أخرى</translation>
        </message>
        <message>
            <source>{number} of {count}</source>
            <translation>{number} من {count}</translation>
        </message>
        <message>
            <source>{number} outlets of {country} are in the catalogue. Switch them on, and their news come with the next update.</source>
            <translation>في الفهرس {number} من المصادر من {country}. فعّلها تأتِ أخبارها مع التحديث القادم.</translation>
        </message>
        <message numerus="yes">
            <source>{number} {outlet|outlets} of {country} {is|are} switched on. The next update asks {it|them} again.</source>
            <translation>
                <numerusform>المصادر المفعَّلة من {country}: {number}. يسألها التحديث القادم ثانيةً.</numerusform>
                <numerusform>المصادر المفعَّلة من {country}: {number}. يسألها التحديث القادم ثانيةً.</numerusform>
                <numerusform>المصادر المفعَّلة من {country}: {number}. يسألها التحديث القادم ثانيةً.</numerusform>
                <numerusform>المصادر المفعَّلة من {country}: {number}. يسألها التحديث القادم ثانيةً.</numerusform>
                <numerusform>المصادر المفعَّلة من {country}: {number}. يسألها التحديث القادم ثانيةً.</numerusform>
                <numerusform>المصادر المفعَّلة من {country}: {number}. يسألها التحديث القادم ثانيةً.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{number} {outlet|outlets} of {country} {is|are} switched on. The next update asks {it|them}.</source>
            <translation>
                <numerusform>المصادر المفعَّلة من {country}: {number}. يسألها التحديث القادم.</numerusform>
                <numerusform>المصادر المفعَّلة من {country}: {number}. يسألها التحديث القادم.</numerusform>
                <numerusform>المصادر المفعَّلة من {country}: {number}. يسألها التحديث القادم.</numerusform>
                <numerusform>المصادر المفعَّلة من {country}: {number}. يسألها التحديث القادم.</numerusform>
                <numerusform>المصادر المفعَّلة من {country}: {number}. يسألها التحديث القادم.</numerusform>
                <numerusform>المصادر المفعَّلة من {country}: {number}. يسألها التحديث القادم.</numerusform>
            </translation>
        </message>
        <message>
            <source>{number}+ articles</source>
            <translation>{number}+ مقالة</translation>
        </message>
        <message>
            <source>{number}+ new</source>
            <translation>{number}+ جديد</translation>
        </message>
        <message>
            <source>{number}+ new articles</source>
            <translation>{number}+ مقالة جديدة</translation>
        </message>
        <message>
            <source>{on} of {all} on</source>
            <translation>{on} من {all} مفعَّلة</translation>
        </message>
        <message>
            <source>{origins}; the globe shows where</source>
            <translation>{origins}؛ وتبيّن الكرة أين</translation>
        </message>
        <message>
            <source>{outlets} in {countries}</source>
            <translation>{outlets} في {countries}</translation>
        </message>
        <message>
            <source>{outlets} of {all}</source>
            <translation>{outlets} من {all}</translation>
        </message>
        <message numerus="yes">
            <source>{outlets} {tells|tell} it, no other country does</source>
            <translation>
                <numerusform>ترويها {outlets} ولا يرويها بلد آخر</numerusform>
                <numerusform>ترويها {outlets} ولا يرويها بلد آخر</numerusform>
                <numerusform>ترويها {outlets} ولا يرويها بلد آخر</numerusform>
                <numerusform>ترويها {outlets} ولا يرويها بلد آخر</numerusform>
                <numerusform>ترويها {outlets} ولا يرويها بلد آخر</numerusform>
                <numerusform>ترويها {outlets} ولا يرويها بلد آخر</numerusform>
            </translation>
        </message>
        <message>
            <source>{outlet} ({country}) is on</source>
            <translation>{outlet} ({country}) مفعَّل</translation>
        </message>
        <message>
            <source>{outlet} may tell it in “{headline}”: {why}.</source>
            <translation>ربما ترويها {outlet} في «{headline}»: {why}.</translation>
        </message>
        <message>
            <source>{outlet} removed</source>
            <translation>أُزيل {outlet}</translation>
        </message>
        <message>
            <source>{outlet} switched off</source>
            <translation>عُطِّل {outlet}</translation>
        </message>
        <message>
            <source>{outlet} switched off; what you keep of it stays</source>
            <translation>عُطِّل {outlet}؛ ويبقى ما تحفظه منه</translation>
        </message>
        <message>
            <source>{outlet} switched on</source>
            <translation>فُعِّل {outlet}</translation>
        </message>
        <message>
            <source>{page} of {pages}</source>
            <translation>{page} من {pages}</translation>
        </message>
        <message>
            <source>{percent} %</source>
            <translation>{percent} %</translation>
        </message>
        <message>
            <source>{percent} % is from two continents. Not good or bad; only so you know.</source>
            <translation>‏{percent} % من قارتين. لا خير ولا شر؛ لتعلم فقط.</translation>
        </message>
        <message>
            <source>{person}, in {outlet}, {country}</source>
            <translation>{person}، في {outlet}، {country}</translation>
        </message>
        <message>
            <source>{preview} That is more than a third of them.</source>
            <translation>{preview} هذا أكثر من ثلثها.</translation>
        </message>
        <message>
            <source>{program} (reading only)</source>
            <translation>{program} (للقراءة فقط)</translation>
        </message>
        <message>
            <source>{rule}, until {day}</source>
            <translation>{rule}، حتى {day}</translation>
        </message>
        <message>
            <source>{size} GB</source>
            <translation>{size} ج.ب</translation>
        </message>
        <message>
            <source>{size} GB are free</source>
            <translation>{size} ج.ب متاحة</translation>
        </message>
        <message>
            <source>{size} MB</source>
            <translation>{size} م.ب</translation>
        </message>
        <message>
            <source>{size} MB are free</source>
            <translation>{size} م.ب متاحة</translation>
        </message>
        <message>
            <source>{size} free</source>
            <translation>{size} متاحة</translation>
        </message>
        <message numerus="yes">
            <source>{some} of %n {article|articles} split off</source>
            <translation>
                <numerusform>فُصلت {some} من %n مقالة</numerusform>
                <numerusform>فُصلت {some} من مقالة واحدة</numerusform>
                <numerusform>فُصلت {some} من مقالتان</numerusform>
                <numerusform>فُصلت {some} من %n مقالات</numerusform>
                <numerusform>فُصلت {some} من %n مقالة</numerusform>
                <numerusform>فُصلت {some} من %n مقالة</numerusform>
            </translation>
        </message>
        <message>
            <source>{source}: open the article at this sentence</source>
            <translation>{source}: فتح المقالة عند هذه الجملة</translation>
        </message>
        <message>
            <source>{span} later</source>
            <translation>بعد {span}</translation>
        </message>
        <message>
            <source>{stories} from {countries}, {left} unread</source>
            <translation>{stories} من {countries}، غير المقروء {left}</translation>
        </message>
        <message>
            <source>{things} {state}</source>
            <comment>Homes evacuated</comment>
            <translation>{things}: {state}</translation>
        </message>
        <message>
            <source>{tie}; put here by you</source>
            <translation>{tie}؛ وضعتها أنت هنا</translation>
        </message>
        <message>
            <source>{time} in {city}</source>
            <translation>{time} في {city}</translation>
        </message>
        <message>
            <source>{translator} is installed</source>
            <translation>{translator}: ثُبِّت</translation>
        </message>
        <message>
            <source>{translator} is not installed</source>
            <translation>{translator}: لم يُثبَّت</translation>
        </message>
        <message>
            <source>{translator} is removed</source>
            <translation>{translator}: أُزيل</translation>
        </message>
        <message>
            <source>{what}, {done} of {total}</source>
            <translation>{what}، {done} من {total}</translation>
        </message>
        <message>
            <source>{when}: nothing.</source>
            <translation>{when}: لا شيء.</translation>
        </message>
        <message>
            <source>{when}: {articles}, with the next update.</source>
            <translation>{when}: {articles} مع التحديث القادم.</translation>
        </message>
        <message>
            <source>{when}: {articles}; an update removes {most} at most, later ones the rest.</source>
            <translation>{when}: {articles}؛ يزيل التحديث {most} على الأكثر، وما بعده البقية.</translation>
        </message>
        <message>
            <source>{why}. What has come is kept; try again.</source>
            <translation>{why}. ما وصل محفوظ؛ أعد المحاولة.</translation>
        </message>
        <message>
            <source>{words} anywhere</source>
            <translation>{words} في أي موضع</translation>
        </message>
        <message>
            <source>{words} are in none.</source>
            <translation>‏{words} ليست في أي منها.</translation>
        </message>
        <message>
            <source>{words} in headlines</source>
            <translation>{words} في العناوين</translation>
        </message>
        <message>
            <source>{word} is in none.</source>
            <translation>‏{word} ليست في أي منها.</translation>
        </message>
        <message>
            <source>“{headline}” is a story of its own now.</source>
            <translation>صارت «{headline}» قصة مستقلة.</translation>
        </message>
        <message>
            <source>“{sign}” alone would be true of everything: put it beside letters</source>
            <translation>«{sign}» وحدها تصدق على كل شيء: ضعها بجانب حروف</translation>
        </message>
        <message>
            <source>“{sign}” cannot be looked for. For any letters write *, for one letter ?</source>
            <translation>لا يُبحث عن «{sign}». لأي حروف اكتب *، ولحرف واحد ?</translation>
        </message>
        <message>
            <source>“{word}”</source>
            <translation>«{word}»</translation>
        </message>
    </context>
</TS>
