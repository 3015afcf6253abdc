"""Characters that no text may carry on."""

import pytest

from globe_app.text.characters import clean_text, repair_references, repair_xml_references


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        ("plain", "plain"),
        ("Žluťoučký kůň", "Žluťoučký kůň"),
        ("smile \ud83d\ude00", "smile 😀"),
        ("lone \ud800 here", "lone \ufffd here"),
        ("lone \udc00\ud800", "lone \ufffd\ufffd"),
        ("nul\x00 byte", "nul byte"),
        ("tab\tline\nreturn\r", "tab\tline\nreturn\r"),
        ("form\x0cfeed, next\x85line", "form feed, next line"),
        ("\u202eevil\u202c \u2066text\u2069", "evil text"),
        ("zero\u200bwidth\ufeff", "zerowidth"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("non\ufffe\uffff\ufdd0\U0001ffffcharacters", "noncharacters"),
    ],
)
def test_a_text_is_cleaned_once_and_for_all(text: str, clean: str) -> None:
    assert clean_text(text) == clean
    assert clean_text(clean) == clean
    clean.encode("utf-8")


@pytest.mark.parametrize(
    ("markup", "repaired"),
    [
        ("a &amp; b &#39; &#x27; &#8217;", "a &amp; b &#39; &#x27; &#8217;"),
        ("&#55357;&#56832;", "&#128512;"),
        ("&#xD83D;&#xde00;", "&#128512;"),
        ("&#55357; &#56832;", "&#65533; &#65533;"),
        ("a&#0;b&#x1;c", "abc"),
        ("a&#x1F;b&#12;c", "a b c"),
        ("&#x110000;", "&#65533;"),
        ("&#" + "9" * 10_000 + ";", "&#65533;"),
        ("&#" + "0" * 10_000 + "65;", "&#" + "0" * 10_000 + "65;"),
        ("&#65534;&#x1FFFF;", ""),
        ("&#128512;", "&#128512;"),
        ("&#150;&#x80;", "&#8211;&#8364;"),
        ("&# 5; &#; &#x;", "&# 5; &#; &#x;"),
    ],
)
def test_numeric_references_are_repaired(markup: str, repaired: str) -> None:
    assert repair_references(markup) == repaired
    assert repair_references(repaired) == repaired
    assert repair_xml_references(b"\xe9" + markup.encode()) == b"\xe9" + repaired.encode()


def test_every_reference_to_no_character_is_found_in_a_document_of_many() -> None:
    many = "&#38;&#x2019;&#xA;&#13;&#8217;"
    for number in (*range(0x100), *range(0xD7F0, 0xE010), *range(0xFDC0, 0xFE00), *range(0xFFF0, 0x10010),
                   *range(0x1FFF0, 0x20010), *range(0x10FFF0, 0x110010), 10**9):  # fmt: skip
        for text in (f"&#{number};", f"&#x{number:x};", f"&#x00{number:X};", f"&#00{number};"):
            repaired = repair_references(text)
            assert repair_xml_references((many + text).encode()) == (many + repaired).encode()
