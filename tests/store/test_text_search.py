"""Search in texts: words of every script, the index in step with the texts, lists in their order."""

import random
import unicodedata
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from globe_app.errors import StoreError
from globe_app.model.article_query import ArticleOrder, ArticleQuery
from globe_app.model.news import NewArticle, Outlet, Translation
from globe_app.model.retention import RetentionRule
from globe_app.model.rules import Conditions, Rule, RuleKind
from globe_app.model.text_query import TextQuery, phrases
from globe_app.pipeline.search_preparation import prepare
from globe_app.store import (
    entries,
    marks,
    outlets,
    prefixes,
    removals,
    rules,
    search_index,
    searching,
    sequence,
    texts,
    translations,
    undo,
)
from globe_app.store.db import Store, reading, writing
from globe_app.store.schema_steps import step_0011_search
from globe_app.store.search import next_ids, search
from globe_app.text import search_text
from globe_app.text.query_language import Names, parse
from globe_app.text.search_text import word_pattern
from tests.conftest import NOW
from tests.store.kept import ONE, PAPER, keep

NAMES = Names(lambda name: name.upper()[:2], lambda name: name[:2], lambda name: (name,))
KIOSK = Outlet("vn-kiosk", "Kiosk Mới", "VN", "vi")


def query_of(typed: str) -> ArticleQuery:
    found = parse(typed, NAMES, NOW).query
    assert found is not None
    return found


def text_of(typed: str) -> TextQuery:
    found = query_of(typed).text
    assert found is not None
    return found


def write(
    store: Store, *bodies: str, outlet: Outlet = PAPER, published: datetime = NOW
) -> list[int]:
    outlets.keep_outlet(store, outlet)
    with reading(store) as db:
        (first,) = db.execute("SELECT count(*) FROM entries").fetchone()
    new = [
        replace(ONE, key=f"k{first + n}", digest=f"{first + n}", headline=f"Item {first + n}",
                body_html=f"<p>{body}</p>", body_text=body, published=published)
        for n, body in enumerate(bodies)
    ]  # fmt: skip
    return [one.id for one in entries.write_articles(store, outlet, new, NOW)]


def found(store: Store, typed: str, **more: object) -> list[int]:
    query = replace(query_of(typed), **more)  # type: ignore[arg-type]
    return [row.id for row in search(store, query, 1_000).rows]


def assert_in_step(store: Store) -> None:
    """SQLite compares the index with the texts it is of, word by word."""
    with writing(store) as db:
        assert search_index.waiting(db) == 0
        db.execute("INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)")


@pytest.mark.parametrize(
    ("text", "typed"),
    [
        ("Nguyễn Văn Đức đến Đà Nẵng", "duc"),
        ("Nguyễn Văn Đức đến Đà Nẵng", '"da nang"'),
        ("Mały Łukasz i łódź", "lukasz"),
        ("Mały Łukasz i łódź", "ŁÓDŹ"),
        ("Smørrebrød på øen Ærø", "smorrebrod"),
        ("Smørrebrød på øen Ærø", "aero"),
        ("İzmir'de kıyı temizliği", "izmir"),
        ("İzmir'de kıyı temizliği", "kiyi"),
        ("Die Straße und der Fluß", "strasse"),
        ("Die Strasse und der Fluss", "fluß"),
        ("Η Αθήνα ξυπνά στις όχθες", "αθηνα"),
        ("Η Αθήνα ξυπνά στις όχθες", "ΌΧΘΕΣ"),
        ("Ёлка и воробей", "елка"),
        ("فتحت المدرسة أبوابها للطلاب", "ابوابها"),
        ("فَتَحَتِ الْمَدْرَسَةُ أَبْوَابَهَا", "المدرسة"),
        ("فتحت المدرسة أبوابها", "الْمَدْرَسَةُ"),
        ("پلی تازه بر رود کارون می‌سازند", "كارون"),
        ("پلی تازه بر رود کارون می‌سازند", "میسازند"),
        ("شاری هەولێر و کۆیە", "هه‌ولێر"),
        ("שָׁלוֹם לְכָל הַיְלָדִים", "שלום"),
        ("गाँव में नया पुल बना", "पुल"),
        ("गाँव में नया पुल बना", '"नया पुल"'),
        ("सरकार ने क़ानून बदला", "कानून"),
        ("市长说新桥明年开放", "桥"),
        ("市长说新桥明年开放", "新桥"),
        ("市长说新桥明年开放", "明年开"),
        ("新しい橋が来年ひらく", "橋"),
        ("新しい橋が来年ひらく", "来年"),
        ("ＪＲの新しい駅ビル", "JR"),
        ("ＪＲの新しい駅ビル", "ビル"),
        ("สะพานใหม่จะเปิดปีหน้า", "ปี"),
        ("สะพานใหม่จะเปิดปีหน้า", "ใหม่"),
        ("ស្ពានថ្មីនឹងបើកនៅឆ្នាំក្រោយ", "ថ្មី"),
        ("တံတားသစ်ကို လာမည့်နှစ် ဖွင့်မည်", "သစ်"),
        ("တံတားသစ်ကို လာမည့်နှစ် ဖွင့်မည်", "နှစ်"),
        ("서울에서는 새 다리가 열린다", "서울*"),
        ("co\N{SOFT HYPHEN}operate with the café\N{COMBINING ACUTE ACCENT}", "cooperate"),
    ],
)
def test_a_word_is_found_in_any_script_and_shown_as_written(
    store: Store, text: str, typed: str
) -> None:
    (wanted,) = write(store, text)
    write(store, "Nothing of the kind.")
    assert found(store, typed) == [wanted]
    (phrase,) = phrases(text_of(typed))
    assert word_pattern(phrase.words, phrase.prefix).search(text)
    assert_in_step(store)


@pytest.mark.parametrize(
    ("text", "typed"),
    [
        ("市长说新桥明年开放", "桥新"),
        ("market street", '"street market"'),
        ("kafkaesque", "kafka"),
        ("कमल खिला", "कम"),
        ("สะพาน", "นะ"),
    ],
)
def test_what_only_looks_alike_is_not_found(store: Store, text: str, typed: str) -> None:
    write(store, text)
    assert found(store, typed) == []


def test_words_phrases_alternatives_and_exclusion_narrow_as_they_say(store: Store) -> None:
    a, b, c = write(store, "red fox runs", "red hen runs", "blue fox sleeps")
    assert found(store, "red runs") == [b, a]
    assert found(store, '"fox runs"') == [a]
    assert found(store, "fox OR hen") == [c, b, a]
    assert found(store, "fox -red") == [c]
    assert found(store, "ru*") == [b, a]
    assert found(store, "item -hen") == [c, a]  # in headlines
    assert found(store, "paper france fox") == [c, a]  # outlet and country


def test_fields_narrow_a_search(store: Store) -> None:
    (here,) = write(store, "A flood in the valley")
    (there,) = write(store, "A flood by the sea", outlet=KIOSK, published=NOW - timedelta(days=40))
    assert found(store, "flood country:FR") == [here]
    assert found(store, "flood country:FR country:VN") == [here, there]
    assert found(store, "flood -country:FR") == [there]
    assert found(store, "flood outlet:vn-kiosk") == [there]
    assert found(store, "flood before:7d") == [there]
    assert found(store, "flood after:2026-01") == [here, there]
    marks.mark_read(store, [here], True, NOW)
    marks.mark_saved(store, there, True, NOW)
    assert found(store, "flood is:unread") == [there]
    assert found(store, "flood is:saved") == [there]
    assert found(store, "flood -is:saved") == [here]
    assert found(store, "is:undated") == []


def test_undated_articles_are_found(store: Store) -> None:
    outlets.keep_outlet(store, PAPER)
    (one,) = entries.write_articles(store, PAPER, [replace(ONE, dated=False)], NOW)
    keep(store, 2, first=5)
    assert found(store, "is:undated") == [one.id]
    assert one.id not in found(store, "-is:undated bridge")


def test_what_rules_hide_is_found_by_asking_for_it_alone(store: Store) -> None:
    one, two = keep(store, 2)
    muted = Rule(RuleKind.MUTE, Conditions(words=("bridge 0",)))
    rules.add(store, muted, NOW, "rule made")
    rules.look_further(store)
    assert found(store, "bridge") == [two]
    assert found(store, "bridge is:hidden") == [one]
    assert found(store, "is:hidden") == [one]


def english_of(store: Store, article_id: int, headline: str, text: str) -> None:
    source = translations.source(store, article_id)
    english = translations.English(headline, (), (), text, None, "a test", ())
    translations.write_english(store, [(source, english)])


def test_the_index_follows_texts_translations_and_names(store: Store) -> None:
    (one,) = write(store, "Un pont neuf")
    english_of(store, one, "Opening", "A brand new bridge")
    assert found(store, "pont bridge opening") == [one]
    english_of(store, one, "Opening", "A bridge of steel")
    assert (found(store, "steel"), found(store, "brand")) == ([one], [])
    with writing(store) as db:
        text = texts.read_text(db, one)
        assert text is not None
        texts.replace_text(db, one, replace(text, plain="Une digue"))
    assert (found(store, "digue"), found(store, "pont"), found(store, "steel")) == ([one], [], [])
    with writing(store) as db:
        db.execute("UPDATE outlets SET name = 'Gazette' WHERE id = ?", [PAPER.id])
    assert (found(store, "gazette"), found(store, "paper")) == ([one], [])
    with writing(store) as db:
        db.execute("UPDATE articles SET language = 'pt-BR', published = published - 5000000")
    assert found(store, "digue lang:pt") == [one]
    assert found(store, "digue before:30d") == [one]
    assert_in_step(store)


def test_what_is_removed_is_not_found_and_what_comes_back_is(store: Store) -> None:
    ids = keep(store, 30, stored=NOW - timedelta(days=100), published=NOW - timedelta(days=100))
    (_, *_) = write(store, "A flood at Łomża 新桥")
    removals.clean_up(store, RetentionRule(30), NOW)
    assert found(store, "bridge") == []
    assert_in_step(store)
    undo.undo(store, NOW)
    assert sorted(found(store, "bridge")) == ids
    assert_in_step(store)
    with writing(store) as db:
        db.execute("DELETE FROM outlets WHERE id = ?", [PAPER.id])
    assert found(store, "bridge") == []
    assert_in_step(store)


def test_a_write_that_fails_leaves_index_and_texts_as_they_were(store: Store) -> None:
    (one,) = write(store, "Un pont neuf")

    def fail() -> None:
        with writing(store) as db:
            text = texts.read_text(db, one)
            assert text is not None
            texts.replace_text(db, one, replace(text, plain="Une digue"))
            db.execute("INSERT INTO texts (article_id, digest) VALUES (999, x'')")

    with pytest.raises(StoreError):
        fail()
    assert (found(store, "pont"), found(store, "digue")) == ([one], [])
    assert_in_step(store)


def test_an_index_that_is_stale_is_found_and_made_anew(store: Store) -> None:
    (one,) = write(store, "Un pont neuf")
    assert searching.is_stale(store) is False
    with writing(store) as db:
        db.execute("DROP TRIGGER search_text_changed")
        db.execute("UPDATE texts SET plain = 'Une digue'")
    assert searching.is_stale(store) is True
    assert searching.sample(store, 5) == [one]
    searching.make_anew(store)
    assert not searching.preparation(store).complete
    assert found(store, "digue") == []
    assert searching.prepare_some(store, 10) == 1
    assert searching.preparation(store).complete
    assert found(store, "digue") == [one]
    assert searching.is_stale(store) is False
    assert searching.sample(store, 5) == []


def test_a_damaged_index_is_named_and_costs_no_article(store: Store) -> None:
    (one,) = write(store, "Un pont neuf")
    with writing(store) as db:
        db.execute("UPDATE search_index_data SET block = x'0102030405' WHERE id > 10")
    with pytest.raises(StoreError, match="doctor --repair"):
        found(store, "pont")
    (other,) = write(store, "Un autre pont")
    assert list(prepare(store))
    assert found(store, "pont") == [other, one]
    assert_in_step(store)


def test_a_store_without_an_index_is_prepared_the_newest_first(store: Store) -> None:
    ids = keep(store, 5)
    searching.make_anew(store)
    assert searching.prepare_some(store, 2) == 2
    assert (searching.preparation(store).done, searching.preparation(store).total) == (2, 5)
    assert found(store, "bridge") == ids[:2:-1]
    assert searching.prepare_some(store, 10) == 3
    assert found(store, "bridge") == ids[::-1]
    assert_in_step(store)


def test_an_older_store_is_prepared_a_few_articles_at_a_time_and_told(store: Store) -> None:
    keep(store, 5)
    searching.make_anew(store)
    told = list(prepare(store))
    assert [(one.done, one.total) for one in told] == [(0, 5)]
    assert searching.preparation(store).complete
    assert list(prepare(store)) == []


def test_the_pieces_of_the_index_are_merged(store: Store) -> None:
    ids = [one for n in range(9) for one in write(store, f"A flood of {n}")]
    with reading(store) as db:
        pieces = "SELECT count(DISTINCT segid) FROM search_index_idx"
        (before,) = db.execute(pieces).fetchone()
        searching.tidy(store)
        (after,) = db.execute(pieces).fetchone()
    assert after < before
    assert sorted(found(store, "flood")) == ids
    assert_in_step(store)


def scattered(store: Store, count: int) -> None:
    """Articles whose dates are in no order, over several blocks of ids."""
    rng = random.Random(4)
    outlets.keep_outlet(store, PAPER)
    new = [
        replace(
            ONE, key=str(n), digest=str(n), headline=f"N{n}", body_html="",
            body_text=rng.choice(("even odd", "even", "odd", "neither")),
            published=NOW - timedelta(minutes=rng.randrange(3_000)),
        )
        for n in range(count)
    ]  # fmt: skip
    entries.write_articles(store, PAPER, new, NOW)


def test_lists_of_a_search_are_in_the_order_of_dates_page_after_page(store: Store) -> None:
    scattered(store, 3_000)
    query = query_of("even")
    with reading(store) as db:
        wanted = [
            row[0] for row in db.execute(
                "SELECT a.id FROM articles a JOIN texts x ON x.article_id = a.id"
                " WHERE x.plain LIKE '%even%' ORDER BY a.published DESC, a.id DESC"
            )
        ]  # fmt: skip
    pages, after = [], None
    for _ in range(12):
        page = search(store, replace(query, after=after), 40)
        pages += [row.id for row in page.rows]
        after = page.more
        assert after is not None
    assert pages == wanted[: 12 * 40]
    at = sequence.cursor_of(store, query, wanted[700])
    assert at is not None
    assert next_ids(store, query, at, 3) == tuple(wanted[701:704])
    assert next_ids(store, query, at, 3, backwards=True) == tuple(wanted[697:700][::-1])
    narrow = replace(query, since=NOW - timedelta(minutes=900), until=NOW - timedelta(minutes=800))
    ids = [row.id for row in search(store, narrow, 1_000).rows]
    assert ids
    assert ids == [one for one in wanted if one in set(ids)]
    everything = searching.count(store, query, 1_000)
    assert (everything.total, everything.complete) == (1_000, False)
    assert search(store, query, 10_000).more is None


def test_a_beginning_that_very_many_have_is_found_by_reading(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    scattered(store, 1_200)
    typed = ("eve*", "eve* odd", "eve* country:fr", "eve* od*", "eve* after:1d")
    wanted = {one: found(store, one) for one in typed}
    monkeypatch.setattr(prefixes, "COSTLY_PAGES", 0)
    for one in typed:
        got: list[int] = []
        after = None
        while True:
            page = search(store, replace(query_of(one), after=after), 50)
            assert page.read_through
            got += [row.id for row in page.rows]
            after = page.more
            if after is None:
                break
        assert got == wanted[one], one


def test_by_relevance_a_headline_counts_most_and_pages_go_on(store: Store) -> None:
    scattered(store, 300)
    outlets.keep_outlet(store, PAPER)
    (best,) = entries.write_articles(
        store, PAPER,
        [replace(ONE, key="best", headline="Even now", published=NOW - timedelta(days=9))], NOW,
    )  # fmt: skip
    query = replace(query_of("even"), order=ArticleOrder.RELEVANCE)
    first = search(store, query, 5)
    assert first.rows[0].id == best.id
    assert first.more is not None
    second = search(store, replace(query, after=first.more), 5)
    at = sequence.cursor_of(store, query, first.rows[-1].id)
    assert at is not None
    assert next_ids(store, query, at, 5) == tuple(row.id for row in second.rows)
    back = next_ids(store, query, at, 4, backwards=True)
    assert back == tuple(row.id for row in first.rows[:4][::-1])


def test_marking_a_search_read_marks_what_it_finds_alone(store: Store) -> None:
    a, _, c = write(store, "red fox", "red hen", "blue fox")
    marks.mark_list_read(store, query_of("fox"), NOW)
    assert sorted(found(store, "is:read item")) == [a, c]


def test_the_view_and_the_writer_read_letters_alike() -> None:
    pairs = {ord(one[0]): one[1:] for one in step_0011_search._READ_AS.split(" ")}
    left_out = step_0011_search._LEFT_OUT
    gone = {code: "" for first, last in left_out for code in range(first, last + 1)}
    assert pairs | gone == search_text.REPLACED
    assert step_0011_search._SEPARATED == search_text.SEPARATED


TRICKY = "aé Łß-«»\"'*:()^+{}\\/\t\n" + "ἄ済新桥ภาကខᜀ\u200d\u0301\u064eأיָ각ｊ😀\u0000"
ANY_TEXT = st.text(st.one_of(st.sampled_from(TRICKY), st.characters(codec="utf-8")), max_size=40)


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(ANY_TEXT)
def test_any_text_is_indexed_as_the_view_has_it(store: Store, text: str) -> None:
    write(store, text)
    assert_in_step(store)


PIECES = st.sampled_from(
    ('"', "OR", "AND", "NOT", "NEAR(", ")", "*", "^a", "-", "a:", "is:", "is:saved", "country:fr", "{text}:",
     "labels:", "bridge", "before:2026-99", "after:9999y", "\\", "'", ";--", "新", "\x00", "café", "lang:xx")
)  # fmt: skip
TYPED = st.lists(st.one_of(PIECES, ANY_TEXT), max_size=8).map(" ".join)


@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(TYPED, st.booleans(), st.sampled_from((ArticleOrder.NEWEST, ArticleOrder.RELEVANCE)))
def test_whatever_is_typed_is_searched_for_without_an_error(
    store: Store, typed: str, typing: bool, order: ArticleOrder
) -> None:
    parsed = parse(typed, NAMES, NOW, typing=typing)
    assert all(0 <= one.start <= one.end <= len(typed) for one in parsed.problems)
    if parsed.query is not None:
        if parsed.query.text is None:
            order = ArticleOrder.NEWEST
        search(store, replace(parsed.query, order=order), 5)
        for one in parsed.places:
            searching.is_found(store, one.phrase)
            word_pattern(one.phrase.words, one.phrase.prefix).search(typed)


def test_a_word_of_a_text_finds_it(store: Store) -> None:
    """Whatever characters a word is made of."""
    words = [
        w for w in ("naïve", "Ångström", "Ærø", "œuvre", "Þór", "ǅ", "ﬁn", "Ⅷ", "½", "٣٤", "१२") if w
    ]  # fmt: skip
    ids = write(store, *words)
    for one, word in zip(ids, words, strict=True):
        typed = unicodedata.normalize("NFC", word)
        if search_text.searched_words(typed):
            assert one in found(store, typed), word


def test_an_outlet_with_translations_given_is_found_in_both(store: Store) -> None:
    outlets.keep_outlet(store, KIOSK)
    new: NewArticle = replace(
        ONE, language="vi", headline="Cầu mới", english=Translation("A new bridge", (), "<p>Steel</p>"),
        english_text="Steel", body_text="Thép",
    )  # fmt: skip
    (one,) = entries.write_articles(store, KIOSK, [new], NOW)
    assert found(store, "cau thep steel bridge kiosk moi vietnam") == [one.id]
    assert_in_step(store)
