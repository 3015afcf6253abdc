"""Images, summaries and the question whether two texts are one."""

import io

import pytest
from PIL import Image

from globe_app.errors import FeedError
from globe_app.pages.pictures import make_safe
from globe_app.stories.article_bullets import article_bullets, sentences
from globe_app.text.html import sanitise, with_images
from globe_app.text.html_images import image_urls
from globe_app.text.near_duplicates import canonical, near, simhash
from tests.loopback import picture, text

URL = "https://paper.example/a"


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "GIF", "WEBP"])
def test_images_are_scaled_and_written_anew(kind: str) -> None:
    out = io.BytesIO()
    Image.new("RGB", (3200, 1000), "teal").save(out, kind)
    safe = make_safe(out.getvalue(), "x")
    assert (safe.width, safe.height) == (1600, 500)
    assert safe.data.startswith(b"\xff\xd8\xff")
    assert safe.mime == "image/jpeg"


def test_metadata_does_not_survive_and_what_is_clear_stays_clear() -> None:
    out = io.BytesIO()
    exif = Image.Exif()
    exif[0x010E] = "where it was taken"
    Image.new("RGB", (200, 100)).save(out, "JPEG", exif=exif)
    assert b"where it was" not in make_safe(out.getvalue(), "x").data
    out = io.BytesIO()
    Image.new("RGBA", (200, 100), (0, 0, 0, 0)).save(out, "PNG")
    assert make_safe(out.getvalue(), "x").mime == "image/png"


def _png(size: tuple[int, int]) -> bytes:
    out = io.BytesIO()
    Image.new("1", size).save(out, "PNG")
    return out.getvalue()


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "not a JPEG, PNG, GIF or WebP"),
        (b"<html>", "not a JPEG"),
        (_png((1, 1)), "too small"),
        (_png((9000, 9000)), "9000 x 9000"),
        (picture("x")[:2000], "damaged"),
        (b"\x89PNG\r\n\x1a\n" + bytes(50), "damaged"),
    ],
)
def test_what_is_no_picture_is_refused(data: bytes, why: str) -> None:
    with pytest.raises(FeedError, match=why):
        make_safe(data, "x")


def test_trackers_and_icons_are_dropped_and_lazy_images_found() -> None:
    html = sanitise(
        "<p>Text<img src='/pixel.gif'><img src='https://b.scorecardresearch.com/p'>"
        "<img width=1 height=1 src='/a.jpg'><img src='data:image/gif;base64,R0' data-src='/lazy.jpg'"
        " onerror='alert(1)' alt='A &quot;b&quot;'></p>", URL, images=True,
    )  # fmt: skip
    assert image_urls(html) == ("https://paper.example/lazy.jpg",)
    assert "onerror" not in html
    kept = with_images(html, {"https://paper.example/lazy.jpg": "0" * 64})
    assert f'src="image:{"0" * 64}"' in kept
    assert "<img" not in with_images(html, {})


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("https://www.p.example/a/?utm_source=x&id=3#top", "http://p.example/a?id=3"),
        ("https://p.example/a?b=1&a=2", "https://p.example/a?a=2&b=1&fbclid=9"),
    ],
)
def test_one_page_has_one_address(one: str, two: str) -> None:
    assert canonical(one) == canonical(two) != ""


def test_a_home_page_is_no_articles_address() -> None:
    assert canonical("https://p.example/?utm_source=rss") == canonical("") == ""


def test_the_same_text_with_a_word_changed_is_the_same_and_another_is_not() -> None:
    one = " ".join(text("a", 30))
    two = one.replace("council", "assembly", 1)
    other = " ".join(text("b", 30))
    assert near(one, two)
    assert not near(one, other)
    a, b, c = simhash(one), simhash(two), simhash(other)
    assert a is not None and b is not None and c is not None  # noqa: PT018
    mask = 2**64 - 1
    assert ((a ^ b) & mask).bit_count() <= 6 < ((a ^ c) & mask).bit_count()
    assert simhash("Too short to tell.") is None


def test_bullets_are_sentences_of_the_text_in_its_order() -> None:
    body = (
        "The council of Veldmar voted on Tuesday to close the old harbour bridge. Mr. Tamm said it was "
        "unsafe. Engineers had found cracks in the harbour bridge in March. The ferry will run each ten "
        "minutes until a new bridge stands. Shops near the harbour fear for their trade. A new bridge "
        "would cost 40 million crowns, the council says. Work is to begin in spring. Subscribe to our "
        "newsletter for more about the harbour bridge and the council."
    )
    found = article_bullets("Council of Veldmar closes harbour bridge", body)
    assert 2 <= len(found) <= 3
    at = [body.index(one) for one in found]
    assert at == sorted(at)
    assert not any("newsletter" in one for one in found)
    assert "Mr. Tamm said it was unsafe." in sentences(body)
    assert article_bullets("Short", "One sentence. Two sentences.") == ()


def test_sentences_end_in_other_scripts_too() -> None:
    assert sentences("これは文です。次の文です。") == ["これは文です。", "次の文です。"]
    assert len(sentences("यह एक वाक्य है। यह दूसरा है। क्या यह तीसरा है?")) == 3
    assert len(sentences("هل هذا سؤال؟ نعم هو سؤال.")) == 2
