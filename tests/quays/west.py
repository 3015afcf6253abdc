# ruff: noqa: E501 (pages and feeds stand as they are served)
"""Sites of Brazil and the United States."""

import json
from datetime import UTC, datetime

from tests.quays.pictures import photo
from tests.quays.site import Answer, Expected, Site

_BODY = (
    "A prefeitura fechou a ponte velha na segunda-feira.\n\nEngenheiros acharam rachaduras em dois pilares, mais "
    "fundas do que se pensava, e a reabertura ficou para o fim do verão.\n\nOs ônibus das linhas 4 e 7 darão a "
    "volta pelo anel norte, o que soma vinte minutos à viagem de quem mora na ilha.\n\nOs lojistas do cais pediram "
    "ajuda para os meses de obra e lembraram que o último conserto levou o dobro do prazo."
)
_BR_PAGE = (
    '<!DOCTYPE html><html lang="pt-BR"><head><meta charset="utf-8"><title>Ponte velha fecha</title>'
    '<script type="application/ld+json">'
    + json.dumps({
        "@context": "https://schema.org", "@graph": [
            {"@type": "WebPage", "name": "Correio do Cais"},
            {"@type": ["NewsArticle"], "headline": "Ponte velha fecha até o fim do verão",
             "articleBody": _BODY, "author": {"@type": "Person", "name": "Ana Souza"},
             "image": ["{BASE}/ponte.jpg"]},
        ],
    }, ensure_ascii=False)
    + '</script></head><body><div id="app"></div><noscript>Ative o JavaScript para ler.</noscript></body></html>'
)  # fmt: skip

CORREIO = Site(
    "br-correio-do-cais", "Correio do Cais", "BR", "pt-BR",
    {
        "/feed": Answer(
            """<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:media="http://search.yahoo.com/mrss/">
<channel><title>Correio do Cais</title><link>{BASE}/</link><language>pt-br</language>
<image><url>{BASE}/logo.jpg</url><title>Correio</title><link>{BASE}/</link></image>
<itunes:image href="{BASE}/logo.jpg"/>
<item><title>Ponte velha fecha até o fim do verão</title><link>{BASE}/ponte?utm_source=rss</link>
<guid isPermaLink="false">b1</guid><pubDate>Ter, 24 Nov 2026 09:00:00 -0300</pubDate>
<description>Rachaduras em dois pilares.</description></item>
<item><title>Podcast: o cais por dentro</title><guid isPermaLink="false">b2</guid>
<link>{BASE}/podcast</link><pubDate>Seg, 23 Novembro 2026 07:00:00 -0300</pubDate>
<itunes:summary>Conversa com quem trabalha no cais há quarenta anos.</itunes:summary>
<itunes:author>Rádio Cais</itunes:author><itunes:image href="{BASE}/podcast.jpg"/>
<enclosure url="{BASE}/ep1.mp3" type="audio/mpeg" length="1"/></item>
</channel></rss>""".encode(),
            "application/rss+xml",
        ),
        "/ponte": Answer(_BR_PAGE.encode(), "text/html; charset=utf-8"),
        "/podcast": Answer(b"<html><head><title>Login</title></head><body><form><h1>Entrar</h1><p>Entre com sua"
                           b" conta para continuar lendo. Senha esquecida?</p></form></body></html>", "text/html"),
        "/ponte.jpg": photo(1000, 600, (40, 80, 120)), "/podcast.jpg": photo(300, 300, (120, 60, 90)),
        "/logo.jpg": photo(400, 400, (10, 10, 10)),
    },
    (
        Expected(
            "Ponte velha fecha até o fim do verão", datetime(2026, 11, 24, 12, 0, tzinfo=UTC),
            ("fechou a ponte velha na segunda-feira", "vinte minutos", "o dobro do prazo"),
            ("Ative o JavaScript",), path="/ponte?utm_source=rss", language="pt", lead=(1000, 600),
            html=("</p><p>",),
        ),
        Expected(
            "Podcast: o cais por dentro", datetime(2026, 11, 23, 10, 0, tzinfo=UTC),
            ("há quarenta anos",), ("Entrar", "Senha"), author="Rádio Cais", path="/podcast", lead=(300, 300),
        ),
    ),
)  # fmt: skip

HARBOR = Site(
    "us-harbor-notes", "Harbor Notes", "US", "en-US",
    {
        "/feed": Answer(
            b"""<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/">
<channel><title>Harbor Notes</title><link>{BASE}/</link><language>en-us</language>
<item><guid>same</guid><link>{BASE}/</link><pubDate>11/24/2026 3:07 PM</pubDate>
<description>The old bridge is shut as of Monday. Use the footbridge, folks.</description></item>
<item><guid>same</guid><link>{BASE}/</link><pubDate>11/24/2026 4:12 PM</pubDate>
<description>Ferry delayed by fog: two hours at least. Coffee is free in the hall.</description></item>
<item><title>Titles only, and that is fine</title><guid>t3</guid><link>{BASE}/t3</link></item>
<item><title>Sunset over pier two</title><guid>t4</guid><link>{BASE}/t4</link>
<pubDate>Tue, 24 Nov 26 17:00:00 EST</pubDate>
<media:thumbnail url="https://secure.gravatar.com/avatar/0?s=96" width="96" height="96"/>
<media:content url="{BASE}/sunset.jpg" medium="image"/></item>
</channel></rss>""",
            "text/html",  # as misconfigured servers say
        ),
        "/t3": Answer(b"<html><body><h1>Access denied</h1><p>Checking your browser before accessing.</p></body></html>",
                      "text/html", 200),
        "/sunset.jpg": photo(720, 480, (220, 120, 60)),
    },
    (
        Expected(
            "The old bridge is shut as of Monday. Use the footbridge, folks.",
            datetime(2026, 11, 24, 15, 7, tzinfo=UTC), ("footbridge",), (),
        ),
        Expected(
            "Ferry delayed by fog: two hours at least. Coffee is free in the hall.",
            datetime(2026, 11, 24, 16, 12, tzinfo=UTC), ("Coffee is free",), (),
        ),
        Expected("Titles only, and that is fine", None, (), ("Access denied", "Checking"), path="/t3"),
        Expected(
            "Sunset over pier two", datetime(2026, 11, 24, 22, 0, tzinfo=UTC), (), ("gravatar",), path="/t4",
            lead=(720, 480),
        ),
    ),
)  # fmt: skip

SITES = (CORREIO, HARBOR)
