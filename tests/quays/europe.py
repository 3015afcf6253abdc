# ruff: noqa: E501 (pages and feeds stand as they are served)
"""Sites of Spain, France, Germany and the United Kingdom."""

import json
from datetime import UTC, datetime

from tests.quays.pictures import GREY, photo
from tests.quays.site import Answer, Expected, Site

_ES_PAGE = """<!DOCTYPE html><html lang="es"><head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<title>El puente viejo cierra hasta la primavera - El Puente</title>
<meta property="og:image" content="{BASE}/img/logo-share-default.jpg"></head><body>
<header><a href="/"><img src="/img/logo-share-default.jpg" alt="El Puente"></a>
<nav><ul><li><a href="/local">Local</a></li><li><a href="/deportes">Deportes</a></li></ul></nav></header>
<main><article><h1>El puente viejo cierra hasta la primavera</h1>
<p class="entradilla">El ayuntamiento halló grietas en dos pilares “más hondas de lo previsto”.</p>
<figure><img class="lazy" src="/img/grey.jpg" data-src="/img/puente.jpg" alt="El puente desde el muelle">
<figcaption>Las grietas del segundo pilar, vistas desde el muelle. Foto: M. Robles</figcaption></figure>
<p>El puente viejo del puerto quedará cerrado al tráfico desde el lunes y no volverá a abrir antes de la
primavera, según anunció ayer la alcaldesa tras una reunión con los ingenieros municipales.</p>
<p>Los autobuses de las líneas 4 y 7 darán un rodeo por la ronda norte — unos veinte minutos más — y los
vecinos podrán cruzar a pie por una pasarela provisional que costará 340.000 €.</p>
<p>«No hay peligro inmediato, pero no queremos esperar a que lo haya», dijo la alcaldesa. La obra se pagará
con el fondo de inundaciones, que guarda 2,1 millones.</p>
<p>La asociación de comerciantes del muelle pidió ayudas para los meses de cierre y recordó que el último
arreglo, en 2009, duró el doble de lo prometido.</p>
</article><aside><h3>Lea también</h3><ul><li><a href="/x1">El mercado reabre en marzo</a></li>
<li><a href="/x2">Sube el billete del transbordador</a></li></ul></aside></main>
<footer><p>© El Puente 2026. Todos los derechos reservados.</p></footer></body></html>"""

EL_PUENTE = Site(
    "es-el-puente", "El Puente", "ES", "es",
    {
        "/feed": Answer(
            (
                '<?xml version="1.0" encoding="ISO-8859-1"?>\n<rss version="2.0"><channel>'
                "<title>El Puente</title><link>/</link><description>Noticias</description>"
                "<item><title>El puente viejo cierra hasta la primavera</title><link>/local/puente</link>"
                "<guid isPermaLink=\"false\">ep-1</guid><pubDate>mar., 24 nov. 2026 10:05:00 +0100</pubDate>"
                "<dc:creator>redaccion@elpuente.example (María Robles)</dc:creator>"
                "<description>El ayuntamiento halló grietas “más hondas de lo previsto”…</description></item>"
                "<item><title>Música en el muelle: “tres noches”</title><link>/cultura/musica</link>"
                "<guid isPermaLink=\"false\">ep-2</guid><pubDate>mi\u00e9, 25 noviembre 2026 8:30 CET</pubDate>"
                "<description>&lt;p&gt;Tres noches de m&uacute;sica &amp;mdash; gratis.&lt;/p&gt;</description>"
                "</item></channel></rss>"
            ).encode("windows-1252"),
            "text/xml",
        ),
        "/local/puente": Answer(_ES_PAGE.encode("windows-1252"), "text/html"),
        "/cultura/musica": Answer(b"<html><body><h1>Error 500</h1></body></html>", "text/html", 500),
        "/img/puente.jpg": photo(800, 500, (80, 110, 150)),
        "/img/grey.jpg": GREY,
        "/img/logo-share-default.jpg": photo(600, 315, (200, 40, 40)),
    },
    (
        Expected(
            "El puente viejo cierra hasta la primavera", datetime(2026, 11, 24, 9, 5, tzinfo=UTC),
            ("“más hondas de lo previsto”", "340.000 €", "«No hay peligro inmediato", "el doble de lo prometido"),
            ("Lea también", "El mercado reabre", "derechos reservados", "Deportes"),
            author="María Robles", path="/local/puente", language="es", lead=(800, 500),
        ),
        Expected(
            "Música en el muelle: “tres noches”", datetime(2026, 11, 25, 7, 30, tzinfo=UTC),
            ("Tres noches de música — gratis.",), ("Error 500",), path="/cultura/musica",
        ),
    ),
)  # fmt: skip

_COOKIES = """<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>Gazette du Quai</title></head>
<body><div class="cmp"><h2>Votre vie privée compte</h2>
<p>Nous et nos 842 partenaires stockons et accédons à des informations sur votre appareil, comme les cookies,
et traitons des données personnelles, comme des identifiants uniques, pour des publicités et du contenu
personnalisés, la mesure des publicités et du contenu, et l'étude de l'audience.</p>
<p>Avec votre accord, nous et nos partenaires pouvons utiliser des données de géolocalisation précises et
l'identification par analyse de l'appareil. Vous pouvez cliquer pour consentir ou paramétrer vos choix.</p>
<button>Tout accepter</button><button>Continuer sans accepter</button></div></body></html>"""

GAZETTE = Site(
    "fr-gazette-du-quai", "Gazette du Quai", "FR", "fr",
    {
        "/feed": Answer(
            """<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0"
 xmlns:media="http://search.yahoo.com/mrss/" xml:base="{BASE}/articles/" xml:lang="fr">
<title type="text">Gazette du Quai</title><id>tag:gazette,2026:/</id><updated>2026-11-24T09:00:00Z</updated>
<author><name>La rédaction</name><email>redaction@gazette.example</email></author>
<entry><id>tag:gazette,2026:1</id><title type="html">Le maire &amp;laquo;&amp;nbsp;n’exclut rien&amp;nbsp;&amp;raquo;</title>
<link rel="self" type="application/atom+xml" href="http://feeds.example/entry/1"/>
<link rel="alternate" type="application/json" href="1.json"/>
<link rel="alternate" type="text/html" hreflang="en" href="en/1"/>
<link rel="alternate" type="text/html" hreflang="fr" href="1"/>
<published>2026-11-24T10:00:00+01:00</published><updated>2026-11-24T11:00:00+01:00</updated>
<author><name>Zoé Martin</name><email>z@gazette.example</email></author><author><name>Éric Duval</name></author>
<content type="xhtml" xml:base="pieces/"><div xmlns="http://www.w3.org/1999/xhtml">
<p>Le maire a reçu <del>douze</del> <ins>neuf</ins> élus lundi soir.</p>
<p>Il a promis <a href="rapport.html">un rapport</a> avant Noël.</p></div></content>
<media:group><media:content url="{BASE}/p/s.jpg" width="96" height="60" medium="image"/>
<media:content url="{BASE}/p/m.jpg" width="640" height="400" medium="image" isDefault="true"/>
<media:content url="{BASE}/p/film.mp4" medium="video"/></media:group>
</entry>
<entry><id>tag:gazette,2026:2</id><title>Grève au port : ce qui change</title>
<link href="http://feedproxy.google.com/~r/gazette/~3/abc/"/>
<feedburner:origLink>{BASE}/articles/2</feedburner:origLink>
<updated>2026-11-24T08:30:00Z</updated>
<summary>Les dockers cessent le travail mardi ; deux bateaux sont détournés.</summary></entry>
</feed>""".encode(),
            "application/atom+xml",
        ),
        "/articles/1": Answer(_COOKIES.encode(), "text/html"),
        "/articles/2": Answer(_COOKIES.encode(), "text/html"),
        "/p/m.jpg": photo(640, 400, (70, 90, 60)), "/p/s.jpg": photo(96, 60, (70, 90, 60)),
    },
    (
        Expected(
            "Le maire « n’exclut rien »", datetime(2026, 11, 24, 9, 0, tzinfo=UTC),
            ("neuf", "élus lundi soir", "avant Noël"), ("842 partenaires", "cookies"),
            author="Zoé Martin", path="/articles/1", language="fr", lead=(640, 400),
            html=("/articles/pieces/rapport.html",),
        ),
        Expected(
            "Grève au port : ce qui change", datetime(2026, 11, 24, 8, 30, tzinfo=UTC),
            ("deux bateaux sont détournés",), ("partenaires", "accepter"), author="La rédaction",
            path="/articles/2",
        ),
    ),
)  # fmt: skip

_DE_PAGE = """<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>So bleibt der Deich dicht</title>
</head><body><div class="page"><article><h1>So bleibt der Deich dicht</h1>
<p>Nach dem Sturm vom Sonntag hat das Deichamt eine Anleitung für Anlieger veröffentlicht. Sie gilt ab sofort
und ist in vier Schritte geteilt, die der Reihe nach abzuarbeiten sind.</p>
<ol><li>Sandsäcke nur an den markierten Stellen stapeln und höchstens sechs Lagen hoch.</li>
<li>Risse sofort dem Deichamt melden, auch nachts und am Wochenende.</li>
<li>Wühlmausgänge nicht selbst verfüllen, sondern mit einem Stab kennzeichnen.</li>
<li>Bei Hochwasser den Deich nicht betreten, auch nicht mit Hunden.</li></ol>
<figure><picture><source srcset="/bild-640.jpg 640w, /bild-1200.jpg 1200w" sizes="100vw">
<img src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" alt="Der Deich bei Flut"></picture>
<figcaption>Der Deich am Sonntagabend, kurz vor dem Scheitel der Flut. Foto: Deichamt</figcaption></figure>
<p>„Wir haben aus dem Jahr 2013 gelernt“, sagte die Amtsleiterin. Damals waren 1.200 Häuser überflutet worden,
weil ein einziger Riss zu spät gemeldet wurde.</p>
<p>Das Land stellt für die Ausbesserung 4,5 Millionen Euro bereit; die Arbeiten beginnen im Januar.</p>
<div class="related"><p>Lesen Sie auch: <a href="/y">Flut kostet Millionen</a></p></div>
<div class="newsletter"><p>Abonnieren Sie unseren Newsletter und verpassen Sie keine Nachricht mehr.</p></div>
</article></div></body></html>"""

HAFENBLATT = Site(
    "de-hafenblatt", "Hafenblatt", "DE", "de",
    {
        "/feed": Answer(
            json.dumps({
                "version": "https://jsonfeed.org/version/1.1", "title": "Hafenblatt",
                "home_page_url": "{BASE}/", "language": "de",
                "items": [
                    {"id": 17, "url": "/deich", "title": "So bleibt der Deich dicht",
                     "content_text": "Das Deichamt hat eine Anleitung veröffentlicht.",
                     "date_modified": "2026-11-24T07:15:00+01:00",
                     "authors": [{"name": "Jo Kern"}, {"name": "Ada Lux"}, {"name": "x@hafenblatt.example"}]},
                    {"id": "18", "url": "{BASE}/kurz", "title": "Tarife: 3 < 5 – und doch teurer",
                     "content_html": "<p>Der Verbund hob die Preise an.</p><ul><li>Zone A: 3 €</li>"
                     "<li>Zone B: 5 €</li></ul><table><tr><td>Jahr</td><td>2027</td></tr></table>",
                     "date_published": "24.11.2026 06:00"},
                ],
            }, ensure_ascii=False).encode(),
            "application/json",
        ),
        "/deich": Answer(_DE_PAGE.encode(), "text/html; charset=utf-8"),
        "/kurz": Answer(b"", "text/html", 403),
        "/bild-640.jpg": photo(640, 400, (90, 120, 90)),
        "/bild-1200.jpg": photo(1200, 750, (90, 120, 90)),
    },
    (
        Expected(
            "So bleibt der Deich dicht", datetime(2026, 11, 24, 6, 15, tzinfo=UTC),
            ("Sandsäcke nur", "Bei Hochwasser den Deich", "1.200 Häuser", "beginnen im Januar"),
            ("Lesen Sie auch", "Newsletter", "Flut kostet Millionen"), author="Jo Kern", path="/deich",
            language="de", lead=(1200, 750), html=("<ol>",),
        ),
        Expected(
            "Tarife: 3 < 5 – und doch teurer", datetime(2026, 11, 24, 6, 0, tzinfo=UTC),
            ("hob die Preise an.", "Zone A: 3 €", "Zone B: 5 €", "Jahr 2027"), ("3 €Zone", "Jahr2027"),
            path="/kurz",
        ),
    ),
)  # fmt: skip

_LIVE = """<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Storm live</title></head><body>
<article><h1>Storm on the east quay: as it happened</h1>
<h2>16:40 Ferries stop</h2><p>The harbour master has stopped all ferries until the wind drops below forty
knots. Nobody is on the water, he said, and nobody will be tonight.</p>
<h2>15:10 Market hall evacuated</h2><p>Two hundred traders left the hall after a pane fell from the roof. One
woman was cut on the hand and treated where she stood; the hall stays shut tomorrow.</p>
<h2>13:05 First gusts</h2><p>The first gusts reached the quay an hour earlier than forecast and took the
awning of the fish stall with them, to the delight of the gulls.</p>
<p>The council has opened the school gym for those who cannot go home. Bring blankets, it said, and leave the
car where it is. The next bulletin follows at six o'clock this evening.</p></article></body></html>"""

QUAY = Site(
    "gb-quay-gazette", "Quay Gazette", "GB", "en-GB",
    {
        "/feed": Answer(
            b"""<?xml version="1.0"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel><title>Quay Gazette</title><link>{BASE}/</link><language>en-gb</language>
<item><title>How to embed a map without an &amp;lt;iframe&amp;gt; (and why tax&amp;lt;cost matters)</title>
<link>{BASE}/iframe</link><guid>{BASE}/iframe</guid><pubDate>Tue, 24 Nov 2026 14:00:00 GMT</pubDate>
<description><![CDATA[<p class="teaser" style="margin:0;padding:0;font-family:Georgia,serif;color:#333333"
 data-track="teaser-2026-11-24-quay-gazette-iframe-map-embed-cost"><span class="kicker">Web</span> A short guide
 for shops.</p>]]></description>
<content:encoded><![CDATA[<p>Shops asked us how to show where they are. Here is the guide.</p>
<iframe src="https://www.youtube.com/embed/abc123XYZ_-" title="The guide, filmed"/>
<p>The council pays <s>12</s> <b>9</b> pounds a head. Voters voted on<br>taxes in May; a > b still holds.</p>
<p>Use an image with its alt text: <img src="/map.jpg" alt="North > south, as drawn" onerror="x()"></p>
<img src="https://stats.wp.com/b.gif?x=1" width="1" height="1">]]></content:encoded></item>
<item><title>Storm on the east quay: as it happened</title><link>{BASE}/storm</link><guid>storm</guid>
<pubDate>Tue, 24 Nov 2026 16:40:00 GMT</pubDate><description>Ferries stop, market hall evacuated.</description></item>
<item><title>Cut off&nbsp;&mdash; but whole</title><link>{BASE}/cut</link><guid>cut</guid>
<pubDate>Tue, 24 Nov 2026 12:00 BST</pubDate><description>Caf&eacute; R&D tells of its plans.</description></item>
</channel></rss><!-- 0.2 s --><script>var x = 1 < 2;</script>""",
            "application/rss+xml; charset=utf-8",
        ),
        "/storm": Answer(_LIVE.encode(), "text/html"),
        "/iframe": Answer(b"<html><body><p>Please enable JavaScript.</p></body></html>", "text/html"),
        "/cut": Answer(b"gone", "text/plain", 410),
        "/map.jpg": photo(500, 400, (60, 60, 120)),
    },
    (
        Expected(
            "How to embed a map without an <iframe> (and why tax<cost matters)",
            datetime(2026, 11, 24, 14, 0, tzinfo=UTC),
            ("Here is the guide.", "9", "pounds a head", "a > b still holds"),
            ("ontaxes", "kicker", "onerror", "enable JavaScript"), path="/iframe", language="en",
            lead=(500, 400), html=("youtube.com",),
        ),
        Expected(
            "Storm on the east quay: as it happened", datetime(2026, 11, 24, 16, 40, tzinfo=UTC),
            ("16:40 Ferries stop", "15:10 Market hall evacuated", "13:05 First gusts", "six o'clock"),
            path="/storm", html=("<h",),
        ),
        Expected(
            "Cut off — but whole", datetime(2026, 11, 24, 11, 0, tzinfo=UTC),
            ("Café R&D tells of its plans.",), path="/cut",
        ),
    ),
)  # fmt: skip

SITES = (EL_PUENTE, GAZETTE, HAFENBLATT, QUAY)
