"""Texts in sentences, bodies in blocks: numbered the same everywhere, whatever comes in."""

import pytest

from globe_app.model.news import Block
from globe_app.text.sentences import (
    MAX_CHARS,
    numbered_sentences,
    sentences,
    split_at_clause,
    split_into_blocks,
)

HASH = "a" * 64


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Fin. ¿Qué pasa? Nada.", ["Fin.", "¿Qué pasa?", "Nada."]),
        ("He said (yes.) Then he left.", ["He said (yes.)", "Then he left."]),
        ("“Dormimos.” Luego llovió.", ["“Dormimos.”", "Luego llovió."]),
        ("Am 9. November fiel die Mauer. Danach Ruhe.",
         ["Am 9. November fiel die Mauer.", "Danach Ruhe."]),
        ("Он родился в 1980 г. в Москве. Там тихо.", ["Он родился в 1980 г. в Москве.", "Там тихо."]),
        ("他说：“好。”然后走了。", ["他说：“好。”", "然后走了。"]),
        ("هل حدث ذلك؟ نعم حدث.", ["هل حدث ذلك؟", "نعم حدث."]),
        ("At least 9 died. 24 were hurt on Nov. 9.", ["At least 9 died.", "24 were hurt on Nov. 9."]),
        ("The U.S. army said so. Mr. Smith agreed.", ["The U.S. army said so.", "Mr. Smith agreed."]),
        ("नमस्ते। यह समाचार है।", ["नमस्ते।", "यह समाचार है।"]),
        ("გემი ნავსადგურს დაუბრუნდა. მგზავრებს ცხელი ჩაი დახვდათ! ვინ გადაიხდის? არავინ იცის.",
         ["გემი ნავსადგურს დაუბრუნდა.", "მგზავრებს ცხელი ჩაი დახვდათ!", "ვინ გადაიხდის?",
          "არავინ იცის."]),
        ("ის 1980 წ. თბილისში დაიბადა. 9 წელი გავიდა.",
         ["ის 1980 წ. თბილისში დაიბადა.", "9 წელი გავიდა."]),
        ("다리가 끊겼다. 7명이 강을 건너지 못했다. “곧 고친다.” 2주가 걸린다.",
         ["다리가 끊겼다.", "7명이 강을 건너지 못했다.", "“곧 고친다.”", "2주가 걸린다."]),
        ("길이는 3.5 m이다. 2026. 11. 27. 개통했다.", ["길이는 3.5 m이다.", "2026. 11. 27.", "개통했다."]),
        ("جاده بسته شد. ۷ نفر ماندند.", ["جاده بسته شد.", "۷ نفر ماندند."]),
        ("הגשר נסגר. 7 אנשים חיכו.", ["הגשר נסגר.", "7 אנשים חיכו."]),
        ("Vol. 3 and No. 7 are sold. 9 p. 12 is torn.", ["Vol. 3 and No. 7 are sold.", "9 p. 12 is torn."]),
        ("", []),
        ("word", ["word"]),
    ],
)  # fmt: skip
def test_a_text_is_cut_where_its_sentences_end(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected


def test_no_character_of_a_text_is_lost_but_space() -> None:
    text = "Uno.” (Dos!) «¿Tres?» Cuatro… Vier. “Fünf.” 6. Sieben"
    assert "".join(sentences(text)).replace(" ", "") == text.replace(" ", "")


def test_a_body_becomes_blocks_that_keep_their_kind() -> None:
    body = (
        "<p>One. <b>Two</b> &amp; a half.<br>Three</p><h3>Head</h3>"
        "<ul><li>a</li></ul><ol><li><p>n</p></li></ol><blockquote><p>Q.</p></blockquote>"
        f'<p>x<img src="image:{HASH}" alt="q&quot;&lt;">y</p>'
        "<table><tr><td>c</td><td>d</td></tr></table>tail"
    )
    found = split_into_blocks(body)
    kinds = [
        (b.kind, b.html if b.kind == "li" else "", [p.original for p in b.pairs]) for b in found
    ]
    assert kinds == [
        ("p", "", ["One.", "Two & a half.", "Three"]), ("h3", "", ["Head"]),
        ("li", "", ["a"]), ("li", "ol", ["n"]), ("blockquote", "", ["Q."]),
        ("p", "", ["x"]), ("img", "", []), ("p", "", ["y"]),
        ("p", "", ["c"]), ("p", "", ["d"]), ("p", "", ["tail"]),
    ]  # fmt: skip
    assert found[6] == Block("img", html=f'<img src="image:{HASH}" alt="q&quot;&lt;">')


def test_an_image_of_no_usable_address_is_left_out() -> None:
    assert split_into_blocks('<img src="javascript:alert(1)"><img src="file:///etc/passwd">') == ()


def test_numbers_run_through_all_blocks() -> None:
    assert numbered_sentences("<h2>Up and down</h2><p>It rains. It stops.</p>") == (
        "Up and down",
        "It rains.",
        "It stops.",
    )


@pytest.mark.parametrize(
    "hostile",
    ["word " * 1_000_000, "x" * 5_000_000, "A. " * 1_700_000, "<" * 5_000_000, "<a b" * 1_250_000,
     "<blockquote>" * 400_000, "." * 5_000_000, ". " * 2_500_000, "好" * 1_700_000, "&" * 5_000_000,
     '."' + '"' * 5_000_000, "<p>" + "مرحبا " * 900_000, "\n" * 5_000_000],
    ids=["no end", "one word", "initials", "angles", "half tags", "nested", "dots", "spaced dots",
         "chinese", "ampersands", "quotes", "arabic", "lines"],
)  # fmt: skip
def test_five_megabytes_are_split_into_sentences_of_limited_length(hostile: str) -> None:
    found = numbered_sentences(hostile)
    assert len(found) < 1_000_000
    assert all(0 < len(one) <= MAX_CHARS for one in found)


def test_a_long_sentence_is_cut_at_a_clause() -> None:
    long = "the farmers wait for rain, " * 80
    pieces = split_at_clause(long)
    assert len(pieces) > 1
    assert all(len(one) <= MAX_CHARS and one.endswith(",") for one in pieces)
    assert " ".join(pieces) == long.strip()
