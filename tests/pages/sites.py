"""Pages as common publishing systems write them, with an invented article in each."""

import json
from collections.abc import Callable
from html import escape

from tests.pages.texts import Words

Site = Callable[[Words], str]


def _p(lines: tuple[str, ...], attributes: str = "") -> str:
    return "".join(f"<p{attributes}>{escape(one)}</p>" for one in lines)


def _items(words: Words) -> str:
    return "".join(f"<li>{escape(one)}</li>" for one in words.items)


def wordpress(w: Words) -> str:
    """A block theme with a sharing plugin, related posts and comments."""
    first, *others = w.paragraphs
    return f"""<!doctype html><html lang="{w.language}"><head><meta charset="utf-8">
<title>{w.headline} - Quay Gazette</title><meta property="og:title" content="{w.headline}">
<meta property="og:image" content="https://gazette.example/wp-content/uploads/2026/11/piers.jpg"></head>
<body class="single-post"><header class="site-header"><nav class="main-navigation"><ul><li><a href="/">Home</a></li>
<li><a href="/sport">Sport</a></li><li><a href="/culture">Culture</a></li></ul></nav></header>
<main id="main"><article class="post type-post"><header class="entry-header"><h1 class="entry-title">{w.headline}</h1>
<div class="entry-meta"><span class="byline">{w.byline}</span> <span class="posted-on">{w.date}</span></div></header>
<div class="entry-content"><p><strong>{w.standfirst}</strong></p><p>{first}</p>
<figure class="wp-block-image"><img data-src="/wp-content/uploads/2026/11/piers-1024x683.jpg"
 src="data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==" alt="Piers" width="1024" height="683">
<figcaption>{w.caption}. Photo: A. Poe / AFP</figcaption></figure>{_p(tuple(others[:2]))}
<p><strong>{w.related[0]}:</strong> <a href="/2026/11/20/fees">{w.related[1]}</a></p>
<h2>{w.heading}</h2><ol>{_items(w)}</ol><blockquote><p>{w.quotation}</p></blockquote>{_p(tuple(others[2:]))}
<div class="sharedaddy sd-sharing-enabled"><h3>Share this:</h3><ul><li><a href="#">Facebook</a></li><li><a href="#">X</a></li></ul></div>
<div class="jp-relatedposts"><h3>Related</h3><ul><li><a href="/a">{w.related[1]}</a></li></ul></div></div>
<footer class="entry-footer"><span class="tags-links">Tags: <a href="/t/bridge">bridge</a></span></footer></article>
<div id="comments" class="comments-area"><h2>3 comments</h2><ol class="comment-list"><li><p>Long overdue, if you ask me, the thing has been rusting for years and years.</p></li></ol></div></main>
<aside class="widget-area"><h2>Most read</h2><ul><li><a href="/1">Storm warning for the coast</a></li></ul></aside>
<footer class="site-footer"><p>{w.rights}</p></footer></body></html>"""


def component_page(w: Words) -> str:
    """A broadcaster's page of components with hashed class names."""
    parts = "".join(
        f'<div data-component="text-block" class="ssrcss-uf6wea-RichTextComponentWrapper"><div class="ssrcss-7uxr49-RichTextContainer"><p class="ssrcss-1q0x1qg-Paragraph">{one}</p></div></div>'
        for one in w.paragraphs
    )
    return f"""<!doctype html><html lang="{w.language}"><head><title>{w.headline}</title></head><body>
<div id="root"><div class="ssrcss-1ocoo3l-Wrap"><nav aria-label="Menu"><a href="/">Home</a><a href="/news">News</a></nav></div>
<main id="main-content"><article class="ssrcss-pv1rh6-ArticleWrapper"><div data-component="headline-block"><h1>{w.headline}</h1></div>
<div data-component="byline-block"><div class="ssrcss-68pt20-Text-TextContributorName">{w.byline}</div><div>BBC News</div></div>
<time datetime="2026-11-24">{w.date}</time>
<div data-component="image-block"><figure><picture><source srcset="https://img.example/240/piers.jpg.webp 240w, https://img.example/800/piers.jpg.webp 800w" type="image/webp"><img alt="Piers" src="https://img.example/480/piers.jpg"></picture>
<span class="credit">Getty Images</span><figcaption>{w.caption}</figcaption></figure></div>{parts}
<div data-component="subheadline-block"><h2>{w.heading}</h2></div><div data-component="unordered-list-block"><ul>{_items(w)}</ul></div>
<div data-component="text-block"><p>{w.quotation}</p></div>
<div data-component="links-block"><p>{w.related[0]}</p><ul><li><a href="/a">{w.related[1]}</a></li><li><a href="/b">Ferry back in service after the storm</a></li></ul></div></article>
<section data-component="related-stories"><h2>{w.related[0]}</h2><ul><li><a href="/c">{w.related[1]}</a></li></ul></section></main>
<footer><p>{w.rights}</p></footer></div></body></html>"""


def drupal(w: Words) -> str:
    """Fields within fields, a teaser said twice, tags and a box of related content."""
    return f"""<html lang="{w.language}"><head><title>{w.headline} | Kaiblatt</title><meta name="description" content="{w.standfirst}"></head><body>
<div id="page"><div id="header"><ul class="menu"><li><a href="/">Start</a></li><li><a href="/x">X</a></li></ul></div>
<div id="main"><div id="content" class="column"><h1 class="page-title">{w.headline}</h1>
<div class="node node-article"><div class="submitted">{w.byline} - {w.date}</div>
<div class="field field-name-field-teaser"><div class="field-items"><div class="field-item even"><p>{w.standfirst}</p></div></div></div>
<div class="field field-name-field-image"><img src="/sites/default/files/styles/large/public/piers.jpg" alt="{w.caption}"></div>
<div class="field field-name-body"><div class="field-items"><div class="field-item even" property="content:encoded">
<p>{w.standfirst}</p>{_p(w.paragraphs)}<h3>{w.heading}</h3><ul>{_items(w)}</ul><blockquote>{w.quotation}</blockquote></div></div></div>
<div class="field field-name-field-tags"><div class="field-label">Tags:</div><a href="/t">Brücke</a></div></div></div>
<div class="region-sidebar"><div class="block-views"><h2>{w.related[0]}</h2><div class="views-row"><a href="/r">{w.related[1]}</a></div></div></div></div>
<div id="footer">{w.rights}</div></div></body></html>"""


def plain_divs(w: Words) -> str:
    """An old system: a table for the layout, line breaks for paragraphs."""
    text = "<br><br>".join(w.paragraphs)
    return f"""<html><head><title>{w.headline}</title></head><body bgcolor="white"><table width="100%"><tr><td width="150">
<a href="/">Home</a><br><a href="/a">Archive</a><br><a href="/c">Contact</a></td><td><font size="5"><b>{w.headline}</b></font><br><i>{w.date}</i><br><br>
<div class="news_text">{text}<br><br>{w.quotation}</div><br><a href="javascript:print()">Print</a></td></tr></table><center>{w.rights}</center></body></html>"""


def web_form(w: Words) -> str:
    """One form around the whole page."""
    return f"""<html lang="{w.language}"><head><title>{w.headline}</title></head><body><form method="post" action="./a.aspx" id="aspnetForm">
<input type="hidden" name="__VIEWSTATE" value="x"><div id="ctl00_menu"><a href="/">Home</a> <a href="/b">B</a></div>
<div id="ctl00_content"><h1>{w.headline}</h1><div class="article-body">{_p(w.paragraphs)}<h2>{w.heading}</h2><ul>{_items(w)}</ul><p>{w.quotation}</p></div></div>
<div id="ctl00_footer">{w.rights}</div></form></body></html>"""


def script_page(w: Words) -> str:
    """An application whose text stands in JSON-LD alone."""
    data = {
        "@context": "https://schema.org", "@graph": [
            {"@type": "WebSite", "name": "Quay Gazette"},
            {"@type": ["ReportageNewsArticle", "NewsArticle"], "headline": w.headline,
             "articleBody": "\n\n".join((*w.paragraphs, w.quotation)),
             "author": [{"@type": "Person", "name": "Anna Poe"}], "image": {"@type": "ImageObject", "url": "https://img.example/p.jpg"}},
        ],
    }  # fmt: skip
    return f"""<!doctype html><html lang="{w.language}"><head><title>{w.headline}</title>
<script type="application/ld+json">{json.dumps(data, ensure_ascii=False)}</script></head><body><div id="__next"></div>
<noscript>You need to enable JavaScript to run this app.</noscript><script src="/main.js"></script></body></html>"""


def cut_page(w: Words) -> str:
    """The first paragraph in the page, all of it in JSON-LD, a bar asking to go on."""
    data = {
        "@type": "NewsArticle",
        "headline": w.headline,
        "articleBody": "\n".join((*w.paragraphs, w.quotation)),
    }
    return f"""<!doctype html><html lang="{w.language}"><head><title>{w.headline}</title>
<script type="application/ld+json">{json.dumps(data, ensure_ascii=False)}</script></head><body><header><a href="/">Home</a></header>
<article><h1>{w.headline}</h1>{_p(w.paragraphs[:1])}<div class="read-more"><button>{w.related[0]}</button></div></article>
<footer>{w.rights}</footer></body></html>"""


def crowded(w: Words) -> str:
    """Advertisements, prompts, share bars and related links between the paragraphs."""
    first, second, *others = w.paragraphs
    return f"""<!doctype html><html lang="{w.language}"><head><title>{w.headline} - Gazette</title><link rel="canonical" href="https://gazette.example/a"></head><body>
<div id="onetrust-consent-sdk"><div class="ot-sdk-row"><h2>We value your privacy</h2><p>We and our partners store cookies on your device.</p><button>Accept all</button></div></div>
<nav><ul><li><a href="/">Home</a></li></ul></nav><main><div class="article__header"><h1>{w.headline}</h1><p class="article__lead">{w.standfirst}</p>
<div class="author-box"><img src="/authors/anna-poe.jpg" alt=""><a href="/author/anna">{w.byline}</a></div><p>{w.date}</p>
<ul class="share-bar"><li>Facebook</li><li>WhatsApp</li><li>X</li></ul></div>
<div class="article__body"><p>{w.standfirst}</p><p>{first}</p><p>Advertisement</p><p>{second}</p><div class="ad-slot"><span>Advertisement</span></div>
<p><a href="/fees">{w.related[0]}: {w.related[1]}</a></p>{_p(tuple(others[:1]))}<div class="newsletter-box"><p>{w.prompt}</p><input><button>OK</button></div><p>{w.prompt}</p>
<img src="/media/piers.jpg" alt="{w.caption}"><p class="image-caption">{w.caption}</p>
<h3>{w.heading}</h3><ul>{_items(w)}</ul><p>{w.quotation}</p>{_p(tuple(others[1:]))}
<p>https://gazette.example/a</p><p>{w.related[0]}</p><ul><li><a href="/1">{w.related[1]}</a></li><li><a href="/2">{w.related[1]} II</a></li></ul><p>{w.rights}</p></div></main></body></html>"""


def sections(w: Words) -> str:
    """Paragraphs in sections of their own, without `article` or `main`."""
    parts = "".join(
        f'<section class="paragraph paragraph--text"><div>{one}</div></section>'
        for one in w.paragraphs
    )
    return f"""<!doctype html><html lang="{w.language}"><head><title>{w.headline}</title></head><body><div class="top"><a href="/">Home</a></div>
<div class="content"><h1>{w.headline}</h1><h4>{w.standfirst}</h4>{parts}<section class="paragraph"><h2>{w.heading}</h2></section>
<section class="paragraph"><ul>{_items(w)}</ul></section><section class="paragraph"><div>{w.quotation}</div></section></div>
<div class="bottom">{w.rights}</div></body></html>"""


SITES: tuple[Site, ...] = (
    wordpress, component_page, drupal, plain_divs, web_form, script_page, cut_page, crowded, sections,
)  # fmt: skip
# what each of them has of the article
LISTS = frozenset((wordpress, component_page, drupal, web_form, crowded, sections))
STANDFIRST = frozenset((wordpress, drupal, crowded, sections))
CAPTION = frozenset((wordpress, component_page, crowded))


def right_text(site: Site, w: Words) -> list[str]:
    """The lines of the article as a reader of that page sees them, captions left out."""
    lines = [*w.paragraphs, w.quotation]
    if site in LISTS:
        lines += [w.heading, *w.items]
    return [w.standfirst, *lines] if site in STANDFIRST else lines
