"""Blocks filled with English, written as HTML and JSON, and read back."""

from globe_app.model.news import Block, Pair
from globe_app.store.translations import blocks_from_json, blocks_to_json
from globe_app.text.sentences import blocks
from globe_app.translation import align

HASH = "b" * 64
BODY = (
    "<p>Uno dos. Tres &lt;cuatro&gt;.</p><h3>Cinco</h3><ul><li>Seis.</li><li>Siete.</li></ul>"
    f'<ol><li>Ocho.</li></ol><img src="image:{HASH}" alt="x"><p>12:30</p>'
)
ENGLISH = {"Uno dos.": "One two.", "Tres <cuatro>.": "Three <script>.", "Cinco": "Five",
           "Seis.": "Six.", "Ocho.": "Eight."}  # fmt: skip


def test_english_takes_the_shape_of_the_original() -> None:
    filled = align.fill(blocks(BODY), ENGLISH)
    assert align.english_html(filled) == (
        "<p>One two. Three &lt;script&gt;.</p><h3>Five</h3><ul><li>Six.</li><li>Siete.</li></ul>"
        f'<ol><li>Eight.</li></ol><img src="image:{HASH}" alt="x"><p>12:30</p>'
    )
    assert align.english_text(filled).split("\n")[1:4] == ["Five", "Six.", "Siete."]


def test_what_could_not_be_translated_has_no_english_and_figures_are_their_own() -> None:
    pairs = [pair for block in align.fill(blocks(BODY), ENGLISH) for pair in block.pairs]
    assert Pair("Siete.", "") in pairs
    assert Pair("12:30", "12:30") in pairs


def test_the_english_body_has_as_many_sentences_as_the_blocks_say() -> None:
    filled = align.fill(blocks(BODY), ENGLISH)
    again = blocks(align.english_html(filled))
    assert [len(b.pairs) for b in again] == [len(b.pairs) for b in filled]


def test_blocks_come_back_from_json_as_they_were() -> None:
    filled = align.fill(blocks(BODY), ENGLISH)
    assert blocks_from_json(blocks_to_json(filled)) == filled


def test_damaged_json_is_no_alignment() -> None:
    for text in (
        None, "", "{", "[" * 100_000, "7", '"x"', "[7]", '[["p"]]', '[["p","","a"]]', '[["p","",1,2]]',
        '[["script","","a","b"]]', '[["img","<img>","a","b"]]', "null", '{"a":[]}',
    ):  # fmt: skip
        assert blocks_from_json(text) == ()


def test_an_image_of_a_damaged_store_brings_no_markup() -> None:
    evil = Block("img", html='<img src="https://x.example/a.png" onload="x()"><script>1</script>')
    assert align.english_html([evil]) == '<img src="https://x.example/a.png" alt="">'


def test_a_lead_filled_before_its_images_came_takes_those_of_the_body_now() -> None:
    before = align.fill(blocks(BODY)[:2], ENGLISH)
    now = blocks(f'<img src="image:{HASH}">' + BODY)
    merged = align.merge(now, before)
    assert merged[0].kind == "img"
    assert merged[1].pairs[0].english == "One two."
    assert not any(pair.english for pair in merged[3].pairs)


def test_an_alignment_of_another_text_stands_alone() -> None:
    other = align.fill(blocks("<p>Otra cosa.</p>"), {"Otra cosa.": "Another thing."})
    assert align.merge(blocks(BODY), other) == other
    assert align.merge((), other) == other


def test_the_lead_is_the_first_blocks_and_never_the_whole_of_a_long_text() -> None:
    long = blocks("".join(f"<p>{'palabra ' * 30}{n}.</p>" for n in range(50)))
    assert 0 < align.lead(long) < 5
    assert align.lead(blocks("<p>Corto.</p>")) == 1
    assert align.lead(()) == 0


def test_a_line_keeps_the_sentences_it_has_no_english_for() -> None:
    assert align.line("Uno dos. Nueve diez.", ENGLISH) == "One two. Nueve diez."
    assert align.line("Nueve diez.", ENGLISH) == ""
    assert align.line("2026", ENGLISH) == ""
