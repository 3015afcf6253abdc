"""What HTML of feeds and pages says in plain text, and which of its structure is kept."""

import pytest

from globe_app.text.html import (
    body_text,
    headline,
    headline_of_text,
    letter_count,
    plain_text,
    sanitise,
)
from globe_app.text.sentences import numbered_sentences

TEXTS = [
    # struck out: no longer said
    ("Hurt were <del>12</del> <ins>9</ins> people.", "Hurt were 9 people."),
    ("The <strike>east</strike> <s>north</s> west quay", "The west quay"),
    ("He <s>has<b> left</b></s> stays", "He stays"),
    ("<s>Most of it is struck by mistake.</s> End.", "Most of it is struck by mistake. End."),
    ("n<s><p>a", "n\na"),
    ("Short. <del>Everything behind was never closed", "Short. Everything behind was never closed"),
    # words of blocks, cells and items stand apart
    ("voted on<ul><li>taxes<li>roads</ul>It met", "voted on\ntaxes\nroads\nIt met"),
    ("<ol><li>a<ol><li>b</ol></ol>c", "a\nb\nc"),
    ("<table><tr><td>1<td>Ann Low<td>50<tr><th>2</th><td>Bo</td></table>", "1 Ann Low 50\n2 Bo"),
    ("<table><caption>Votes</caption><tr><td><p>Yes</p></td><td>9</td></tr></table>", "Votes\nYes\n9"),
    ("<dl><dt>Port<dd>open</dl>Now", "Port\nopen\nNow"),
    ("one<br>two<br/>three<hr>four", "one\ntwo\nthree\nfour"),
    ("<div>one<div>two</div>three</div>four", "one\ntwo\nthree\nfour"),
    ("<p>one<div>two</div>three</p>four", "one\ntwo\nthree\nfour"),
    ("one</p>two</div>three</li>four", "one\ntwo\nthree\nfour"),
    ("<h3>Head</h3>text<blockquote>said</blockquote>so", "Head\ntext\nsaid\nso"),
    ("<details><summary>More</summary>text</details>", "More\ntext"),
    ("<figure><img src=/a.jpg><figcaption>The quay</figcaption></figure>Text", "The quay\nText"),
    ("line\nbroken by its <b>editor\nonly</b>", "line broken by its editor only"),
    ("<pre>one\n  two</pre>", "one\ntwo"),
    # what joins words, and what is in them
    ("un<b>believ</b>able", "unbelievable"),
    ("Donau<wbr>dampf&shy;schiff\u00adfahrt&#8203;s", "Donaudampfschifffahrts"),
    ("<abbr title='World Health Organization'>WHO</abbr> said", "WHO said"),
    ("10<sup>6</sup> 5<sup>-3</sup> m<sup>2</sup> CO<sub>2</sub> 1<sup>st</sup>", "10⁶ 5⁻³ m2 CO2 1st"),
    ("She said <q>yes</q>, he <q>«no»</q>", "She said “yes”, he «no»"),
    ("<ruby>東京<rt>とうきょう</rt></ruby>で", "東京(とうきょう)で"),
    ("<ruby>東<rp>(</rp><rt>とう</rt><rp>)</rp>京<rp>(<rt>きょう<rp>)</ruby>で", "東(とう)京(きょう)で"),
    ('Fun <img class="wp-smiley" alt="🙂" src="/i/1.png"> ends', "Fun 🙂 ends"),
    # what begins no tag
    ("tax<cost of it", "tax<cost of it"),
    ("tax<cost is > 3 <b>always</b>", "tax<cost is > 3 always"),
    ("a < b, 5 <6 and <3", "a < b, 5 <6 and <3"),
    ("<<Non>>, dit-il", "<<Non>>, dit-il"),
    ("from <ann@news.example>, <https://news.example/x>", "from <ann@news.example>, <https://news.example/x>"),
    ("<o:p>Office</o:p> <g-emoji alias='x'>👍</g-emoji> <nonsense>kept</nonsense>", "Office 👍 kept"),
    ("<math><mi>x</mi></math>after", "after"),
    # nothing is swallowed
    ('<p>One.</p><iframe src="about:blank"/><p>Two.</p>', "One.\nTwo."),
    ("<p>One.</p><iframe src=about:blank><p>Two.</p>", "One.\nTwo."),
    ("One<script/>two<style/>three<textarea/>four<title/>five", "Onetwothreefourfive"),
    ("One<textarea>two<p>three", "Onetwo\nthree"),
    ("One<title>two", "Onetwo"),
    ("One<iframe>two tax<cost and <b>three", "Onetwo tax<cost and three"),
    ("One<iframe>two<textarea>three", "Onetwothree"),
    ("One<svg>two", "Onetwo"),
    ("One<form><p>two", "One\ntwo"),
    ("One<!-- two<p>three", "One two\nthree"),
    ("One<!-- gone --> two<!-- three", "One two three"),
    ("<![CDATA[<p>One</p>]]><p>two", "One\ntwo"),
    ("One<!--[if mso]><p>gone</p><![endif]--> two<![if !mso]> three<![endif]>", "One two three"),
    ('<p>One</p><img alt="2026 > 2025" src="/a.png"><a title="a>b" href="/">two</a>', "One\ntwo"),
    ('<p>One</p><img alt="<script>" src="/a.png"><p>two', "One\ntwo"),
    # what is dropped, is dropped whole
    ("One<script>if (a < b) x('<p>')</script><style>p {}</style> two", "One two"),
    ("<svg><title>gone</title><text>gone</text></svg>One", "One"),
    ("<noscript>Switch scripts on</noscript>One<object>gone</object><canvas>gone</canvas>", "One"),
    ("<template><p>gone</p></template><select><option>gone</select>One", "One"),
]  # fmt: skip


@pytest.mark.parametrize(("markup", "text"), TEXTS)
def test_plain_text_says_what_the_html_says(markup: str, text: str) -> None:
    assert plain_text(markup) == text
    assert plain_text(sanitise(markup, "https://paper.example/")) == text


@pytest.mark.parametrize(
    ("markup", "kept"),
    [
        ("<del>12</del> <ins>9</ins> <strike>8</strike>", "<del>12</del> <ins>9</ins> <s>8</s>"),
        ("<kbd class=k>F5</kbd> <mark>here</mark>", "<kbd>F5</kbd> <mark>here</mark>"),
        ("<small><font>fine</small>", "<small>fine</small>"),
        ("CO<sub>2</sub> <cite id=x>Hamlet</cite>", "CO<sub>2</sub> <cite>Hamlet</cite>"),
        ("<figure><figcaption>The quay</figcaption></figure>", "<figcaption>The quay</figcaption>"),
        ("<ol start=3><li>a</ol>", '<ol start="3"><li>a</li></ol>'),
        ("<ol start=-1><li>a</ol>", "<ol><li>a</li></ol>"),
        ("<dl><dt>Port<dd>open</dl>", "<dl><dt>Port</dt><dd>open</dd></dl>"),
        ("<table><tfoot><tr><td colspan=2>x", '<table><tbody><tr><td colspan="2">x</td></tr></tbody></table>'),
    ],
)  # fmt: skip
def test_structure_with_a_meaning_is_kept(markup: str, kept: str) -> None:
    assert sanitise(markup) == kept


@pytest.mark.parametrize(
    ("title", "words"),
    [
        ("Using <iframe> and <script> in HTML", "Using <iframe> and <script> in HTML"),
        ("The <col> and <video> elements", "The <col> and <video> elements"),
        ("Use <b> for bold", "Use <b> for bold"),
        ("Cut off <i>in the middle", "Cut off in the middle"),
        ("A </span>stray end</p>", "A stray end"),
        ("<font color=red>Red</font> <code>", "Red <code>"),
        ("<b>Bold</b> claim", "Bold claim"),
        ("<p>Words", "Words"),
        ("<span class='x'>Red line", "Red line"),
        ("H<sub>2</sub>O for <s>6</s> 9 euros<br/>now", "H2O for 9 euros now"),
        ("<script>alert(1)</script>Harbour", "Harbour"),
        ("Harbour &lt;img src=x&gt; reopens", "Harbour <img src=x> reopens"),
        ("why tax<cost", "why tax<cost"),
        ("<<Non>> <3 <!-- c -->fin", "<<Non>> <3 fin"),
        ("<img src=x> ", ""),
        ("AT&amp;T &amp;amp; co", "AT&T &amp; co"),
    ],
)  # fmt: skip
def test_a_headline_keeps_what_is_no_tag(title: str, words: str) -> None:
    assert headline(title) == words


def test_a_headline_given_as_text_is_taken_word_for_word() -> None:
    assert (
        headline_of_text(" Using <b>bold</b> &amp;\n<iframe> ")
        == "Using <b>bold</b> &amp; <iframe>"
    )
    assert headline_of_text("a\u202eb\x00c") == "abc"
    assert headline_of_text("word " * 10_000).endswith("word…")


def test_captions_and_links_alone_are_no_body() -> None:
    safe = sanitise(
        "<figure><img src=/a.jpg><figcaption>The <b>quay</b>. By Ann</figcaption></figure><p>Tolls rose.</p>"
        "<iframe src='https://www.youtube.com/embed/a'></iframe><p><a href='/x'>Read more</a></p>"
        "<p><a href='/y'>Ferries</a> did not.</p><table><caption>Tolls</caption><tr><td>9</table>",
        "https://paper.example/",
    )
    assert body_text(safe) == "Tolls rose.\nFerries did not.\n9"


def test_sentences_are_those_of_the_plain_text() -> None:
    body = sanitise(
        "<p>Hurt were <del>12</del> <ins>9</ins> people. It cost 10<sup>6</sup> crowns.</p>"
        "<table><tr><td>Yes</td><td>12</td></tr></table><s>No.</s>"
    )
    assert numbered_sentences(body) == (
        "Hurt were 9 people.",
        "It cost 10⁶ crowns.",
        "Yes",
        "12",
    )


@pytest.mark.parametrize(
    ("markup", "letters"),
    [
        ("<p>Two <b>words</b></p>\n<p>more</p>", 12),
        ("Tom &amp; Ann", 7),
        ("<p>Two</p><script>var a = 1</script><!-- gone -->", 3),
        ("<P>Two</P><STYLE>p {}</STYLE>", 3),
        ('<img src="/a.jpg"><noscript>Switch scripts on</noscript>', 0),
        (" \n", 0),
    ],
)
def test_texts_are_compared_by_their_letters_and_not_by_their_markup(
    markup: str, letters: int
) -> None:
    assert letter_count(markup) == letters
