"""What an extractor finds keeps the structure that the page gives it; what is none of it goes."""

import pytest

from tests.pages.test_extract import extract
from tests.pages.texts import ENGLISH, GERMAN

HEADLINE = ENGLISH.headline
FIRST = "".join(f"<p>{one}</p>" for one in ENGLISH.paragraphs[:3])
LAST = "".join(f"<p>{one}</p>" for one in ENGLISH.paragraphs[3:])
CAPTION = "Cracked piers seen from the quay"
PICTURE = '<p><img src="https://paper.example/p.jpg" alt=""></p>'


def between(markup: str, head: str = "") -> str:
    """What becomes of markup that stands between the paragraphs of an article."""
    body = f"<!doctype html><html lang=en><head><title>{HEADLINE}</title>{head}</head><body><article><h1>{HEADLINE}</h1>{FIRST}{markup}{LAST}</article></body></html>"
    found = extract(body, HEADLINE)
    assert found.has_text
    assert found.body_html.startswith(FIRST), found.body_html
    assert found.body_html.endswith(LAST), found.body_html
    return found.body_html[len(FIRST) : -len(LAST)]


@pytest.mark.parametrize(
    "markup",
    [
        "<ol><li>The piers are filled with grout</li><li>The deck is lifted</li></ol>",
        "<ul><li>First<ul><li>of it</li><li>and then</li></ul></li><li>Second</li></ul>",
        "<ol><li>First<ol><li>of it</li></ol></li><li>Second</li></ol>",
        "<table><thead><tr><th>Pier</th><th>Cracks</th></tr></thead><tbody><tr><td>East</td><td>14</td></tr></tbody></table>",
        "<pre>one\n  two { x }</pre>",
        "<blockquote><p>We would rather shut it, the mayor said.</p></blockquote>",
        "<h2>What comes next</h2>",
        "<h3>What comes next</h3>",
        "<h4>What comes next</h4>",
        "<dl><dt>Pier</dt><dd>A post in the water that carries the bridge.</dd></dl>",
        "<p>Shut<br>until<br>spring, the council said.</p>",
        '<p>The end of <a href="https://paper.example/x">all of it</a> came on <b>Monday</b> evening.</p>',
    ],
)
def test_the_structure_of_a_page_is_kept(markup: str) -> None:
    assert between(markup) == markup


@pytest.mark.parametrize(
    "markup",
    [
        f"<figure><img src=/p.jpg><figcaption>{CAPTION}</figcaption></figure>",
        f"<figure><a href=/big><img src=/p.jpg></a><figcaption><span>{CAPTION}</span></figcaption></figure>",
        f'<div class="wp-caption alignnone"><img src=/p.jpg><p class="wp-caption-text">{CAPTION}</p></div>',
        f'<div class="image"><img src=/p.jpg><div class="caption">{CAPTION}</div></div>',
        f'<div class="media"><div><img src=/p.jpg></div><div class="media-caption">{CAPTION}</div></div>',
        f'<dl class=gallery-item><dt><img src=/p.jpg></dt><dd class="caption">{CAPTION}</dd></dl>',
        f'<table class="tr-caption-container"><tr><td><img src=/p.jpg></td></tr><tr><td class="tr-caption">{CAPTION}</td></tr></table>',
        f'<p><img src=/p.jpg></p><p class="image-caption">{CAPTION}</p>',
        f'<figure><noscript><img src=/p.jpg></noscript><figcaption>{CAPTION}</figcaption></figure>',
        f'<figure><img class=lazy src=/grey.gif data-src=/p.jpg><figcaption>{CAPTION}</figcaption></figure>',
        f'<figure><picture><source srcset="/p.jpg 800w"><img></picture><figcaption>{CAPTION}</figcaption></figure>',
    ],
)  # fmt: skip
def test_a_caption_stays_with_its_picture(markup: str) -> None:
    found = between(markup)
    assert found.endswith(f"<figcaption>{CAPTION}</figcaption>")
    assert 'src="https://paper.example/p.jpg"' in found
    assert found.count("<img") == 1


@pytest.mark.parametrize(
    "credit",
    [
        "Foto: X / AFP",
        "Photo: A. Poe",
        "Image: Getty Images",
        "Bild: dpa",
        "写真：共同",
        "Фото: РИА",
    ],
)
def test_a_credit_is_a_caption_behind_a_picture_and_else_nothing(credit: str) -> None:
    assert (
        between(f"<p><img src=/p.jpg></p><p>{credit}</p>")
        == f"{PICTURE}<figcaption>{credit}</figcaption>"
    )
    assert between(f"<p>{credit}</p>") == ""


@pytest.mark.parametrize(
    "markup",
    [
        '<p><strong>Read also:</strong> <a href="/b">Harbour fees rise for the third year</a></p>',
        '<p><a href="/b">Harbour fees rise for the third year running</a></p>',
        '<p><a href="/b">Harbour fees rise for the third year running, and those who fish from the quay are to pay</a></p>',
        '<p>Lesen Sie auch: <a href="/b">Hafengebühren steigen</a></p>',
        '<p>À lire aussi<br><a href="/b">Les taxes du port augmentent</a></p>',
        '<div class="related"><h3>Related stories</h3><ul><li><a href="/b">Harbour fees rise</a></li></ul></div>',
        '<h3>Leer también</h3><ul><li><a href="/b">Las tasas del puerto suben</a></li><li><a href="/c">Otra</a></li></ul>',
        '<p>Читайте также: <a href="/b">Портовые сборы растут</a></p>',
        '<p>関連記事：<a href="/b">港湾使用料、値上げ</a></p>',
        "<p>Sign up for our daily newsletter to get the best of the week.</p>",
        "<p>Jetzt kostenlosen Newsletter abonnieren!</p>",
        "<p>Follow us on Facebook and Instagram</p>",
        "<ul><li>Facebook</li><li>WhatsApp</li><li>Copy link</li></ul>",
        "<p>Share this article</p>",
        "<p>Advertisement</p>", "<p>- Anzeige -</p>", "<p>Publicidad</p>", "<p>広告</p>",
        "<p>Advertisement - Continue Reading Below</p>", "<p>Story continues below advertisement</p>",
        "<p>Continue reading after the ad</p>", "<p>Skip advertisement</p>", "<p>Nach dieser Anzeige geht es weiter</p>",
        "<p>La suite après cette publicité</p>", "<p>Continua após a publicidade</p>",
        "<p>https://paper.example/a?x=1</p>", "<p>redaktion@paper.example</p>",
        "<p>© 2026 Quay Gazette. All rights reserved.</p>",
        '<span class="visually-hidden">Opens in a new window</span>', '<p class="sr-only">Main text of the page</p>',
        '<div hidden><p>The council closed another bridge, which nobody can see here at all.</p></div>',
        '<p style="display:none">The council closed another bridge, which nobody can see here at all.</p>',
        "<p>Ich bin damit einverstanden, dass externe Inhalte angezeigt werden und personenbezogene Daten an Dritte "
        "gehen, auch durch Cookies. Mehr in der Datenschutzerklärung.</p>",
        "<p>This content is provided by a third party that may use cookies. To view it, give your consent to cookies and "
        "personalised content in the privacy settings.</p>",
        '<p>Tags: <a href="/t/bridge">bridge</a>, <a href="/t/quay">quay</a></p>',
        '<p>关键词：<a href="/k">桥</a></p>',
        "<p>Subscribe now for one crown per week.</p>",
        f"<p>{ENGLISH.paragraphs[1]}</p>",
        '<div class="author-box"><img src="/authors/anna.jpg"><p>Anna Poe writes about bridges.</p></div>',
    ],
)  # fmt: skip
def test_what_is_no_text_of_the_article_goes(markup: str) -> None:
    assert between(markup) == ""


@pytest.mark.parametrize(
    "markup",
    [
        "<p>Read more books, the minister told the pupils of the school on the quay.</p>",
        "<p>Share prices fell on Monday, and the crown lost two per cent.</p>",
        "<p>Copyright law is to be changed in spring, the minister said.</p>",
        "<p>By the bridge a crowd had gathered long before the mayor came.</p>",
        "<p>On 24 November 2026 the bridge was shut, and nobody knows for how long.</p>",
        "<p>Photos of the cracks were shown to the council.</p>",
        "<p>Follow the river and you come to the ferry.</p>",
        "<p>Continue reading the rules, the mayor told those who had come to the quay.</p>",
        '<p><a href="https://paper.example/x">On Friday the two owners of the yard denied before the court that they '
        "had known of the cracks in the piers.</a></p>",
    ],
)
def test_a_sentence_that_begins_like_such_a_line_stays(markup: str) -> None:
    assert between(markup) == markup


def test_an_embedded_video_leaves_a_link() -> None:
    found = between('<figure><iframe src="https://www.youtube.com/embed/abc"></iframe></figure>')
    assert 'href="https://www.youtube.com/watch?v=abc"' in found
    assert "<iframe" not in found


@pytest.mark.parametrize(
    "entry",
    [
        "<div class=update><time>10:{n}</time><h3>Update {n}</h3><p>{text}</p></div>",
        '<div class=post><p class="time">10.{n} Uhr</p><h2>Meldung {n}</h2><p>{text}</p></div>',
        "<section><h2>10:{n} Update</h2><p>{text}</p></section>",
        "<p><strong>10:{n} Update</strong></p><p>{text}</p>",
    ],
)
def test_a_live_blog_keeps_its_headings_and_times(entry: str) -> None:
    entries = [
        entry.format(n=n, text=one)
        for n, one in zip(range(10, 60, 10), ENGLISH.paragraphs, strict=True)
    ]
    found = extract(f"<article><h1>{HEADLINE}</h1>{''.join(entries)}</article>", HEADLINE)
    times = [
        n for n in range(10, 60, 10) if f"10:{n}" in found.body_text or f"10.{n}" in found.body_text
    ]
    assert times == [10, 20, 30, 40, 50]
    if "<h" in entry:
        assert found.body_html.count("<h") == 5


def test_headline_by_line_and_date_above_the_text_go() -> None:
    top = f"<p class=kicker>Politics</p><h1>{HEADLINE}</h1><p>{ENGLISH.byline}</p><p>{ENGLISH.date}</p><p>5 min read</p>"
    found = extract(f"<html><body><main>{top}{FIRST}{LAST}</main></body></html>", HEADLINE)
    assert found.body_html == FIRST + LAST


@pytest.mark.parametrize(
    "name", ["comments-open", "no-sidebar", "has-widget", "share-article", "menu-open", "modal-content", "related-layout", "premium", "overlay"]
)  # fmt: skip
def test_a_box_named_after_what_else_a_page_has_is_still_the_article(name: str) -> None:
    found = extract(
        f'<nav><a href=/>Home</a></nav><div class="{name}" id="{name}"><h1>{HEADLINE}</h1>{FIRST}{LAST}</div>',
        HEADLINE,
    )
    assert found.body_html == FIRST + LAST


@pytest.mark.parametrize(
    "name", ["embed", "teaser-text", "share-me", "next-par", "meta", "author-note"]
)
def test_a_long_paragraph_with_a_strange_name_is_the_articles(name: str) -> None:
    odd = f'<p class="{name}">{ENGLISH.quotation} {ENGLISH.standfirst}</p>'
    assert between(odd) == f"<p>{ENGLISH.quotation} {ENGLISH.standfirst}</p>"


@pytest.mark.parametrize("box", ["article", "div class=story", "section"])
def test_an_article_that_follows_on_the_same_page_is_not_taken_along(box: str) -> None:
    other = "".join(f"<p>{one}</p>" for one in GERMAN.paragraphs)
    end = box.split(" ")[0]
    found = extract(
        f"<main><{box}><h1>{HEADLINE}</h1>{FIRST}{LAST}</{end}><{box}><h1>{GERMAN.headline}</h1>{other}</{end}></main>",
        HEADLINE,
    )
    assert found.body_html.startswith(FIRST)
    assert GERMAN.sentences[1] not in found.body_text


@pytest.mark.parametrize(
    "line",
    [
        "Reporting by Anna Poe; editing by Ben Roe",
        "责任编辑：王伟",
        "Von Anna Poe",
        "Автор: Анна По",
    ],
)
def test_the_names_of_editors_below_the_text_go(line: str) -> None:
    found = extract(f"<article><h1>{HEADLINE}</h1>{FIRST}{LAST}<p>{line}</p></article>", HEADLINE)
    assert found.body_html == FIRST + LAST


def test_a_figure_behind_the_last_paragraph_stays() -> None:
    figure = f"<figure><img src=/p.jpg><figcaption>{CAPTION}</figcaption></figure>"
    found = extract(f"<article><h1>{HEADLINE}</h1>{FIRST}{LAST}{figure}</article>", HEADLINE)
    assert found.body_html == f"{FIRST}{LAST}{PICTURE}<figcaption>{CAPTION}</figcaption>"
    cards = f"<div class=more><div>{figure}</div></div>"
    found = extract(f"<article><h1>{HEADLINE}</h1>{FIRST}{LAST}{cards}</article>", HEADLINE)
    assert found.body_html == FIRST + LAST


def test_a_headline_with_a_word_above_it_in_one_heading_goes() -> None:
    top = f"<h2><span>Bridges</span><span>{HEADLINE}</span></h2>"
    assert extract(f"<main>{top}{FIRST}{LAST}</main>", HEADLINE).body_html == FIRST + LAST


def test_a_caption_of_a_picture_among_lines_with_breaks_is_a_caption() -> None:
    lines = "<br><br>".join(ENGLISH.paragraphs)
    found = extract(
        f'<div id=body><h1>{HEADLINE}</h1><div><span class=photo><img src=/p.jpg><em class="img_desc">{CAPTION}</em></span>{lines}</div></div>',
        HEADLINE,
    )
    assert f"<figcaption>{CAPTION}</figcaption>" in found.body_html
    assert all(one in found.body_html for one in ENGLISH.paragraphs)


def test_a_page_hidden_until_its_script_runs_and_full_of_scripts_is_read() -> None:
    scripts = f"<script>{'var a = 1;' * 5_000}</script>"
    box = (
        f'<div id="comments-open" style="visibility:hidden"><h1>{HEADLINE}</h1>{FIRST}{LAST}</div>'
    )
    assert extract(f"<body>{scripts}{box}{scripts}</body>", HEADLINE).body_html == FIRST + LAST
