"""Which images of HTML are the article's, and at which address each is had."""

import pytest

from globe_app.text.html import plain_text, sanitise
from globe_app.text.html_images import first_image, image_urls, is_unwanted_image
from globe_app.text.html_srcset import MAX_WIDTH, Candidate, best, candidates
from globe_app.text.image_addresses import picture_key

BASE = "https://paper.example/2026/bridge"
GIF = "data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw=="


def images(markup: str) -> list[str]:
    """The addresses of the images kept, without the site's own beginning."""
    kept = image_urls(sanitise(markup, BASE, images=True))
    return [one.removeprefix("https://paper.example") for one in kept]


@pytest.mark.parametrize(
    ("srcset", "found"),
    [
        ("a.jpg 320w, b.jpg 640w", [("a.jpg", 320, 1), ("b.jpg", 640, 1)]),
        ("a.jpg, b.jpg 2x", [("a.jpg", 0, 1), ("b.jpg", 0, 2)]),
        ("a.jpg 1x,b.jpg 1.5x", [("a.jpg", 0, 1), ("b.jpg", 0, 1.5)]),
        ("/w_300,h_200/a.jpg 300w,/w_600,h_400/a.jpg 600w", [("/w_300,h_200/a.jpg", 300, 1), ("/w_600,h_400/a.jpg", 600, 1)]),
        ("a.jpg?size=1,2", [("a.jpg?size=1,2", 0, 1)]),
        (" ,, a.jpg 500w 300h ,\n b.jpg\t900w", [("a.jpg", 500, 1), ("b.jpg", 900, 1)]),
        ("a.jpg calc(1,2) 5w, b.jpg", [("a.jpg", 5, 1), ("b.jpg", 0, 1)]),
        ("a.jpg nanx, b.jpg -3w, c.jpg ٣w", [("a.jpg", 0, 1), ("b.jpg", 0, 1), ("c.jpg", 0, 1)]),
        (",", []),
        ("", []),
    ],
)  # fmt: skip
def test_a_srcset_is_read_by_its_grammar(srcset: str, found: list[tuple[str, int, float]]) -> None:
    assert [(c.address, c.width, c.density) for c in candidates(srcset)] == found


def test_the_widest_image_that_is_no_wider_than_needed_is_chosen() -> None:
    def chosen(srcset: str) -> str:
        found = best(candidates(srcset))
        return found.address if found else ""

    assert chosen("a 320w, b 1200w, c 4000w") == "b"
    assert chosen(f"a 5000w, b {MAX_WIDTH + 1}w") == "b"
    assert chosen("a 1x, b 2x, c 3x") == "b"
    assert chosen("a 3x, b 4x") == "a"
    assert chosen("") == ""
    assert best((Candidate("a"),)) == Candidate("a")


@pytest.mark.parametrize(
    ("markup", "address"),
    [
        ('<img src="/grey.png" data-src="/a.jpg">', "/a.jpg"),
        (f'<img src="{GIF}" data-lazy-src="/a.jpg">', "/a.jpg"),
        ('<img src="/lazyload.gif#center" data-original="/a.jpg">', "/a.jpg"),
        (f'<img src="{GIF}" data-srcset="/s.jpg 300w, /a.jpg 900w">', "/a.jpg"),
        (f'<img srcset="{GIF} 1x" data-src="/a.jpg">', "/a.jpg"),
        ('<img data-srcset="/a.jpg 640w" alt="Piers">', "/a.jpg"),
        ('<img srcset="/a,b.jpg 640w, /c.jpg 320w">', "/a,b.jpg"),
        ('<img src="/s.jpg" srcset="/s.jpg 300w, /a.jpg 900w, /xl.jpg 3000w">', "/a.jpg"),
        ('<img src="/a.jpg?w=900" srcset="/a.jpg?w=100 100w">', "/a.jpg?w=900"),
        ('<img src="/blank.gif" data-some-plugin="/a.jpg">', "/a.jpg"),
        ('<img src="/a.jpg" data-lazy="true" data-original="1" data-url="/gallery/">', "/a.jpg"),
        ('<img src="/a.jpg?w=900" data-orig-file="/huge.jpg" data-permalink="/page">', "/a.jpg?w=900"),
        ('<img src="/a.jpg?w=300" data-large-file="/a.jpg?w=1024">', "/a.jpg?w=1024"),
        ('<img alt="" width="687" role="presentation"><noscript><img srcSet="/s.png 276w, /a.png 1104w" src="/s.png"/></noscript>', "/a.png"),
        ('<img src="/blank.gif" data-caption="See a.jpg" data-full="/a.webp?x=1">', "/a.webp?x=1"),
        ('<picture><source srcset="/a.webp 800w"><img src="/placeholder.png"></picture>', "/a.webp"),
        ('<picture><source data-srcset="/a.webp 1x, /b.webp 2x"></picture>', "/b.webp"),
        ('<picture><source type="image/avif" srcset="/a.avif"><source srcset="/a.webp"><img></picture>', "/a.webp"),
        ('<picture><source srcset="/big.webp 900w"><img src="/a.jpg"></picture>', "/a.jpg"),
        ('<picture><source srcset="/big.jpg?w=900 900w"><img src="/a.jpg?w=20"></picture>', "/big.jpg?w=900"),
        (f'<img class="lazy" src="{GIF}"><noscript><img src="/a.jpg"></noscript>', "/a.jpg"),
        ('<img class="lazyload" src="/x.jpg"><noscript><img src="/a.jpg" alt="A"></noscript>', "/a.jpg"),
        (f'<figure><img src="{GIF}"><noscript><p><img src="/a.jpg"></p></noscript></figure>', "/a.jpg"),
        ('<image src="/a.jpg">', "/a.jpg"),
        ('<amp-img src="/a.jpg" width="640" height="400"></amp-img>', "/a.jpg"),
        ('<video poster="/a.jpg"><source src="/a.mp4"></video>', "/a.jpg"),
        ('<div style="background:url(/x.jpg)"><img src="/a.jpg" width="100%" height="auto"></div>', "/a.jpg"),
        ('<img src="/a.jpg" width="640px" style="max-width: 600px; border: 1px">', "/a.jpg"),
    ],
)  # fmt: skip
def test_the_picture_is_taken_and_not_its_placeholder(markup: str, address: str) -> None:
    assert images(f"<p>Before</p>{markup}<p>After</p>") == [address]
    assert plain_text(f"<p>Before</p>{markup}<p>After</p>").startswith("Before\n")


@pytest.mark.parametrize(
    "markup",
    [
        '<img src="/a.jpg" width="1" height="1">',
        '<img src="/a.jpg" style="WIDTH:1px;height:1px">',
        '<image src="/a.jpg" width="1" height="1">',
        '<amp-pixel src="/a.jpg"></amp-pixel>',
        '<img src="https://secure.gravatar.com/avatar/0a1b?s=96">',
        '<img class="avatar photo" src="/a.jpg">',
        '<img class="site-logo" src="/a.jpg">',
        f'<img src="{GIF}">',
        '<img src="/wp-content/themes/x/logo.png">',
        '<svg><image href="/a.jpg" xlink:href="/a.jpg"/></svg>',
        '<img src="javascript:alert(1)">',
        '<img src="file:///etc/passwd">',
        "<img alt='x'>",
        '<noscript><img height="1" width="1" src="https://www.facebook.com/tr?id=1&noscript=1"></noscript>',
        '<div style="background-image:url(/a.jpg)"></div>',
        '<input type="image" src="/a.jpg">',
        '<table background="/a.jpg"><tr><td background="/a.jpg">x</table>',
    ],
)
def test_what_is_no_picture_of_the_article_is_left_out(markup: str) -> None:
    assert images(f"<p>Text</p>{markup}") == []


@pytest.mark.parametrize(
    "address",
    [
        "https://b.scorecardresearch.com/p?c1=2", "https://feeds.feedburner.com/~r/paper/~4/x",
        "http://feeds.feedburner.com/~ff/paper?d=yIl2AUoC8zA", "https://stats.wp.com/b.gif?v=wpcom",
        "http://rss.feedsportal.com/c/1/mf.gif", "https://pixel.wp.com/g.gif",
        "https://paper.example/track/pixel.gif?x", "https://www.facebook.com/tr?id=1",
        "http://feeds.wordpress.com/1.0/comments/x/", "https://ad.doubleclick.net/x.jpg",
        "https://vg05.met.vgwort.de/na/0a1b", "https://www.google-analytics.com/collect?v=1",
        "https://paper.example/i/spacer.gif", "https://paper.example/assets/grey.png",
        "https://paper.example/1x1.png", "https://paper.example/i/image-placeholder.svg",
        "https://static.files.bbci.co.uk/core/grey-placeholder.png", "https://paper.example/blank.jpg",
        "https://paper.example/js/lazyload.gif#center", "https://paper.example/no-image.jpg",
        "https://0.gravatar.com/avatar/1", "https://paper.example/authors/ann-low.jpg",
        "https://pbs.twimg.com/profile_images/1/x_normal.jpg", "https://paper.example/u/avatar-96.png",
        "https://paper.example/logo.svg", "https://paper.example/img/logos/bank.jpg",
        "https://paper.example/site-logo-2x.jpg", "https://paper.example/print-header.jpg",
        "https://paper.example/i/print_logo.gif", "https://paper.example/favicon-32.png",
        "https://paper.example/icons/share.png", "https://paper.example/i/facebook-icon.png",
        "https://paper.example/i/twitter_16x16.gif", "https://paper.example/i/whatsapp.svg",
        "https://paper.example/smilies/icon_smile.gif",
        "data:image/png;base64,xx", "ftp://paper.example/a.jpg", "http://[::1/a.jpg", "",
    ],
)  # fmt: skip
def test_addresses_of_trackers_placeholders_faces_and_logos_are_known(address: str) -> None:
    assert is_unwanted_image(address)


@pytest.mark.parametrize(
    "address",
    [
        "https://paper.example/2026/11/avatar-fire-and-ash.jpg", "https://paper.example/iconic-bridge.png",
        "https://paper.example/share-price-falls.png", "https://paper.example/race-track.jpg",
        "https://paper.example/track-cycling/final.jpg", "https://paper.example/google-pixel-9.jpg",
        "https://paper.example/logo-of-the-league-unveiled.jpg", "https://paper.example/authority.jpg",
        "https://paper.example/blank-cheque.jpg", "https://paper.example/16x9/bridge.jpg",
        "https://paper.example/1x1/bridge.jpg", "https://i.ytimg.com/vi/a/hqdefault.jpg",
        "https://paper.example/beaconsfield.jpg", "https://paper.example/greyhounds.png",
        "https://paper.example/statistics.png", "https://stat.news.example/a.jpg",
        "https://paper.example/image?id=3", "https://paper.example/p", "https://i.guim.co.uk/img/x/master.jpg?width=140",
        "https://paper.example/print-works-burnt.jpg", "https://paper.example/emojis-banned.jpg",
        "https://paper.example/white.jpg", "https://paper.example/icon.jpg",
    ],
)  # fmt: skip
def test_pictures_named_like_them_are_kept(address: str) -> None:
    assert not is_unwanted_image(address)


@pytest.mark.parametrize(
    "other",
    [
        "https://paper.example/u/a-300x200.jpg", "https://paper.example/u/a-scaled.jpg",
        "https://paper.example/u/a.jpg?w=300&h=200", "https://paper.example/u/a.jpg?resize=640%2C400&ssl=1",
        "https://i0.wp.com/paper.example/u/a.jpg?fit=1200", "http://www.paper.example/u/a@2x.jpg",
    ],
)  # fmt: skip
def test_one_picture_in_several_sizes_is_kept_once(other: str) -> None:
    first = "https://paper.example/u/a.jpg"
    assert images(f'<img src="{first}"><p>x</p><img src="{other}">') == ["/u/a.jpg"]
    assert picture_key(first) == picture_key(other)


def test_pictures_that_differ_in_more_than_their_size_stay_apart() -> None:
    two = '<img src="/image.php?id=1&w=300"><img src="/image.php?id=2&w=300">'
    assert images(two) == ["/image.php?id=1&w=300", "/image.php?id=2&w=300"]
    assert images('<img src="/a.jpg"><img src="/b.jpg"><img src="/a.jpg">') == ["/a.jpg", "/b.jpg"]


def test_what_is_said_of_a_picture_is_kept() -> None:
    kept = sanitise(
        '<figure><img src="/a.jpg" alt="2026 > 2025 &quot;chart&quot;"><figcaption>Tolls</figcaption></figure>'
        '<img src="/b.jpg" title="The quay"><img src="/c.jpg" alt="">', BASE, images=True,
    )  # fmt: skip
    assert 'alt="2026 &gt; 2025 &quot;chart&quot;"' in kept
    assert 'b.jpg" alt="The quay">' in kept
    assert "<figcaption>Tolls</figcaption>" in kept
    assert first_image(kept) == "https://paper.example/a.jpg"


def test_a_drawn_emoji_that_stands_for_too_many_words_is_no_picture() -> None:
    assert images(f'<p>x</p><img class="emoji" src="/a.png" alt="{"word " * 20}">') == []


def test_an_emoji_drawn_as_an_image_is_a_character() -> None:
    drawn = (
        'Sun <img src="https://s.w.org/images/core/emoji/14/72x72/2600.png" alt="☀" class="wp-smiley">'
        '<img src="/smilies/icon_wink.gif" alt=";-)"> shines'
    )
    assert sanitise(drawn, BASE, images=True) == "Sun ☀;-) shines"
