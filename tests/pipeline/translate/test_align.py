"""Blocks filled with English, written as HTML and JSON, and read back."""

from globe_app.model.news import Block, Pair
from globe_app.store.translations import blocks_from_json, blocks_to_json
from globe_app.text.sentences import split_into_blocks
from globe_app.translation import alignment

HASH = "b" * 64
BODY = (
    "<p>Uno dos. Tres &lt;cuatro&gt;.</p><h3>Cinco</h3><ul><li>Seis.</li><li>Siete.</li></ul>"
    f'<ol><li>Ocho.</li></ol><img src="image:{HASH}" alt="x"><p>12:30</p>'
)
ENGLISH = {"Uno dos.": "One two.", "Tres <cuatro>.": "Three <script>.", "Cinco": "Five",
           "Seis.": "Six.", "Ocho.": "Eight."}  # fmt: skip


def test_english_takes_the_shape_of_the_original() -> None:
    filled = alignment.add_english(split_into_blocks(BODY), ENGLISH)
    assert alignment.english_html(filled) == (
        "<p>One two. Three &lt;script&gt;.</p><h3>Five</h3><ul><li>Six.</li><li>Siete.</li></ul>"
        f'<ol><li>Eight.</li></ol><img src="image:{HASH}" alt="x"><p>12:30</p>'
    )
    assert alignment.english_text(filled).split("\n")[1:4] == ["Five", "Six.", "Siete."]


def test_what_could_not_be_translated_has_no_english_and_figures_are_their_own() -> None:
    pairs = [
        pair
        for block in alignment.add_english(split_into_blocks(BODY), ENGLISH)
        for pair in block.pairs
    ]
    assert Pair("Siete.", "") in pairs
    assert Pair("12:30", "12:30") in pairs


def test_the_english_body_has_as_many_sentences_as_the_blocks_say() -> None:
    filled = alignment.add_english(split_into_blocks(BODY), ENGLISH)
    again = split_into_blocks(alignment.english_html(filled))
    assert [len(b.pairs) for b in again] == [len(b.pairs) for b in filled]


def test_blocks_come_back_from_json_as_they_were() -> None:
    filled = alignment.add_english(split_into_blocks(BODY), ENGLISH)
    assert blocks_from_json(blocks_to_json(filled)) == filled


def test_damaged_json_is_no_alignment() -> None:
    for text in (
        None, "", "{", "[" * 100_000, "7", '"x"', "[7]", '[["p"]]', '[["p","","a"]]', '[["p","",1,2]]',
        '[["script","","a","b"]]', '[["img","<img>","a","b"]]', "null", '{"a":[]}',
    ):  # fmt: skip
        assert blocks_from_json(text) == ()


def test_an_image_of_a_damaged_store_brings_no_markup() -> None:
    evil = Block("img", html='<img src="https://x.example/a.png" onload="x()"><script>1</script>')
    assert alignment.english_html([evil]) == '<img src="https://x.example/a.png" alt="">'


def test_a_lead_filled_before_its_images_came_takes_those_of_the_body_now() -> None:
    before = alignment.add_english(split_into_blocks(BODY)[:2], ENGLISH)
    now = split_into_blocks(f'<img src="image:{HASH}">' + BODY)
    merged = alignment.apply_alignment(now, before)
    assert merged[0].kind == "img"
    assert merged[1].pairs[0].english == "One two."
    assert not any(pair.english for pair in merged[3].pairs)


def test_an_alignment_of_another_text_stands_alone() -> None:
    other = alignment.add_english(
        split_into_blocks("<p>Otra cosa.</p>"), {"Otra cosa.": "Another thing."}
    )
    assert alignment.apply_alignment(split_into_blocks(BODY), other) == other
    assert alignment.apply_alignment((), other) == other


def test_the_lead_is_the_first_blocks_and_never_the_whole_of_a_long_text() -> None:
    long = split_into_blocks("".join(f"<p>{'palabra ' * 30}{n}.</p>" for n in range(50)))
    assert 0 < alignment.lead_block_count(long) < 5
    assert alignment.lead_block_count(split_into_blocks("<p>Corto.</p>")) == 1
    assert alignment.lead_block_count(()) == 0


def test_a_line_keeps_the_sentences_it_has_no_english_for() -> None:
    assert alignment.translate_line("Uno dos. Nueve diez.", ENGLISH) == "One two. Nueve diez."
    assert alignment.translate_line("Nueve diez.", ENGLISH) == ""
    assert alignment.translate_line("2026", ENGLISH) == ""
