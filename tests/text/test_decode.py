"""`decode`: the text of documents of every encoding, declared rightly, wrongly or not at all."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from globe_app.text.charset_labels import codec_of
from globe_app.text.decode import decode

FLORES = Path(__file__).resolve().parents[2].parent / "shared" / "data" / "flores"
RUSSIAN = "Мост через реку закрыт на ремонт до весны, сообщила мэрия."
UKRAINIAN = "Міст через річку закрито на ремонт до весни, повідомила міська рада."
JAPANESE = "市は古い橋を春まで修理のため閉鎖すると発表した。住民は反対している。"
CHINESE = "市政府宣布旧桥将关闭维修至明年春天，当地居民表示反对。"
TRADITIONAL = "市政府宣布舊橋將關閉維修至明年春天，當地居民表示反對。"
KOREAN = "시는 낡은 다리를 봄까지 수리를 위해 폐쇄한다고 발표했다."
GREEK = "Η παλιά γέφυρα θα κλείσει για επισκευές μέχρι την άνοιξη."
HEBREW = "הגשר הישן ייסגר לשיפוצים עד האביב, הודיעה העירייה."
ARABIC = "أعلنت البلدية إغلاق الجسر القديم للصيانة حتى الربيع المقبل."
TURKISH = "Eski köprü ilkbahara kadar onarım için kapatılacak, diye açıkladı belediye."
CZECH = "Starý most bude uzavřen kvůli opravám až do jara, řekl včera primátor města."
POLISH = "Stary most będzie zamknięty z powodu naprawy aż do wiosny, ogłosił wczoraj burmistrz."
HUNGARIAN = "A régi hidat tavaszig lezárják felújítás miatt, közölte a főpolgármester, erről szól az ő levele."
FRENCH = (
    "Le vieux pont sera fermé jusqu’à l’été, a annoncé la mairie ; c’est une « œuvre » protégée."
)
UNDECLARED = [
    (RUSSIAN, "cp1251"), (RUSSIAN, "koi8-r"), (RUSSIAN, "iso8859-5"), (UKRAINIAN, "cp1251"),
    (UKRAINIAN, "koi8-u"), (JAPANESE, "cp932"), (JAPANESE, "euc_jp"), (JAPANESE, "iso2022_jp"),
    (CHINESE, "gb18030"), (TRADITIONAL, "big5"), (KOREAN, "cp949"), (KOREAN, "iso2022_kr"),
    (GREEK, "cp1253"), (GREEK, "iso8859-7"), (HEBREW, "cp1255"), (ARABIC, "cp1256"),
    (TURKISH, "cp1254"), (CZECH, "cp1250"), (CZECH, "iso8859-2"), (POLISH, "cp1250"),
    (POLISH, "iso8859-2"), (FRENCH, "cp1252"),
]  # fmt: skip


@pytest.fixture(scope="module")
def flores() -> tuple[str, ...]:
    """Sentences in eighteen languages, which are not part of the repository."""
    if not FLORES.is_dir():
        pytest.skip("the sentences of FLORES-200 are not there")
    return tuple(
        line
        for path in sorted(FLORES.iterdir())
        for line in path.read_text("utf-8").splitlines()[:100]
        if "Ã" not in line  # "BarÃ§a", "SÃ£o Paulo": some are damaged themselves
    )


def feed(text: str, declaration: str = "") -> str:
    return (
        f"{declaration}<rss version='2.0'><channel><title>Quay Gazette</title>"
        f"<item><title>{text}</title><link>https://gazette.example/1</link></item></channel></rss>"
    )


@pytest.mark.parametrize(("text", "encoding"), UNDECLARED, ids=lambda one: str(one)[:9])
def test_a_document_that_names_no_encoding_is_read(text: str, encoding: str) -> None:
    assert decode(feed(text).encode(encoding)) == feed(text)


@pytest.mark.parametrize(("text", "encoding"), UNDECLARED, ids=lambda one: str(one)[:9])
def test_no_language_hint_misleads_where_the_script_tells(text: str, encoding: str) -> None:
    assert decode(feed(text).encode(encoding), language="en") == feed(text)


@pytest.mark.parametrize(("headline", "encoding", "language"), [
    ("旧桥关闭", "gb18030", "zh"), ("舊橋關閉", "big5", "zh-Hant"), ("総理が辞任", "euc_jp", "ja"),
    ("橋を閉鎖", "cp932", "ja"), ("다리 폐쇄", "cp949", "ko"), ("ปิดสะพาน", "cp874", "th"),
    ("Мост", "cp1251", "ru"), ("Başbakan istifa etti", "cp1254", "tr"),
    ("Premiér odstoupil kvůli účtům", "iso8859-2", "cs"), ("Most zamknięty", "cp1250", "pl"),
])  # fmt: skip
def test_a_single_headline_is_read_where_the_language_is_known(
    headline: str, encoding: str, language: str
) -> None:
    assert headline in decode(feed(headline).encode(encoding), language=language)


@pytest.mark.parametrize("language", ["zh", "ja", "ru", "hu", "th"])
def test_a_declared_encoding_stands_in_an_outlet_of_another_language(language: str) -> None:
    for text, label in (
        (GREEK, "windows-1253"),
        ("Мост закрыт", "windows-1251"),
        (FRENCH, "cp1252"),
    ):
        document = feed(text, f'<?xml version="1.0" encoding="{label}"?>')
        assert text in decode(document.encode(codec_of(label)), language=language)


@pytest.mark.parametrize("encoding", ["cp1250", "iso8859-2"])
def test_hungarian_is_told_by_its_own_word(encoding: str) -> None:
    assert decode(feed(HUNGARIAN).encode(encoding), language="hu") == feed(HUNGARIAN)
    said = feed(HUNGARIAN).replace("<item>", "<language>hu-HU</language><item>")
    assert decode(said.encode(encoding)) == said


@pytest.mark.parametrize("before", ["", "\n", "\r\n\r\n", "   \t", "\n" * 500])
def test_a_declaration_counts_after_blank_lines_too(before: str) -> None:
    document = before + feed(RUSSIAN, '<?xml version="1.0" encoding="windows-1251"?>\n')
    assert decode(document.encode("cp1251")) == feed(RUSSIAN, '<?xml version="1.0"?>\n')


@pytest.mark.parametrize("declared", [
    "<?xml version='1.0' encoding='{}'?>", '<meta charset="{}">', "<meta charset={}>",
    '<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset={}">',
])  # fmt: skip
@pytest.mark.parametrize(("text", "label"), [
    (RUSSIAN, "windows-1251"), (RUSSIAN, "KOI8-R"), (JAPANESE, "x-sjis"), (CHINESE, "GB2312"),
    (CHINESE, "gbk"), (KOREAN, "ks_c_5601-1987"), (TRADITIONAL, "Big5"), (GREEK, "ISO-8859-7"),
    (CZECH, "iso-8859-2"), (HUNGARIAN, "windows-1250"), (TURKISH, "iso-8859-9"),
])  # fmt: skip
def test_a_declaration_is_believed(declared: str, text: str, label: str) -> None:
    document = feed(text, declared.format(label))
    assert f"<title>{text}</title>" in decode(document.encode(codec_of(label)))


def test_the_charset_of_the_answer_is_believed() -> None:
    page = f"<html><body><p>{HUNGARIAN}</p></body></html>"
    assert decode(page.encode("iso8859-2"), "text/html; charset=iso-8859-2") == page
    assert decode(page.encode("iso8859-2"), 'text/html;Charset = "ISO-8859-2"; x=1') == page


@pytest.mark.parametrize(
    "header", ["iso-8859-1", "utf-8", "us-ascii", "windows-1252", "no-such", ""]
)
def test_an_answer_that_the_bytes_contradict_is_not(header: str) -> None:
    document = feed(RUSSIAN, '<?xml version="1.0" encoding="windows-1251"?>')
    assert RUSSIAN in decode(document.encode("cp1251"), f"text/xml; charset={header}")
    assert RUSSIAN in decode(feed(RUSSIAN).encode("koi8-r"), f"text/xml; charset={header}")


@pytest.mark.parametrize(
    "declared", ["koi8-r", "windows-1252", "utf-8", "utf-16", "iso-8859-1", "gbk"]
)
def test_a_declaration_that_the_bytes_contradict_is_not(declared: str) -> None:
    head = f'<?xml version="1.0" encoding="{declared}"?>'
    assert RUSSIAN in decode(feed(RUSSIAN, head).encode("cp1251"))


@pytest.mark.parametrize(
    "label", ["iso-8859-1", "windows-1252", "windows-1251", "gb2312", "shift_jis"]
)
def test_utf8_under_another_name_stays_utf8(label: str) -> None:
    for text in (FRENCH, RUSSIAN, JAPANESE, "Café", "Barça"):
        document = feed(text, f'<?xml version="1.0" encoding="{label}"?>')
        assert text in decode(document.encode(), f"text/xml; charset={label}")


def test_two_bytes_that_are_utf8_by_chance_are_what_the_document_says() -> None:
    document = feed("模", '<?xml version="1.0" encoding="gb2312"?>')
    assert b"\xc4\xa3" in document.encode("gbk")  # valid UTF-8 too
    assert "模" in decode(document.encode("gbk"))
    assert "Café" in decode(feed("Café", '<?xml version="1.0" encoding="koi8-r"?>').encode())


@pytest.mark.parametrize("label", ["ISO-8859-1", "iso8859-1", "latin1", "us-ascii", "windows-1252"])
def test_latin_1_means_windows_1252(label: str) -> None:
    text = "It’s the mayor’s “œuvre” – 5 € …"
    document = feed(text, f'<?xml version="1.0" encoding="{label}"?>')
    assert text in decode(document.encode("cp1252"))


def test_iso_8859_2_with_letters_of_windows_1250_is_windows_1250() -> None:
    text = "„Šéf žáků“ – ředitel školy řekl: šťastný žák, těžší žák, šestý žák"
    document = feed(text, '<?xml version="1.0" encoding="ISO-8859-2"?>')
    assert text in decode(document.encode("cp1250"), language="cs")


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
@pytest.mark.parametrize("mark", ["\ufeff", ""])
@pytest.mark.parametrize("declared", ["utf-16", "utf-8", "windows-1251"])
def test_utf16_and_utf32_are_told_by_their_bytes(codec: str, mark: str, declared: str) -> None:
    text = "Мост &#233;t&eacute; 橋"
    document = feed(text, f'<?xml version="1.0" encoding="{declared}"?>')
    data = (mark + document).encode(codec)
    read = decode(data, "application/rss+xml; charset=utf-8")
    assert read == feed(text, '<?xml version="1.0"?>')
    assert decode(data[:-1]) == read[:-1]


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be"])
def test_a_chinese_document_in_utf16_has_few_zeros(codec: str) -> None:
    document = f"\n<p>{CHINESE * 200}</p>"
    assert decode(document.encode(codec)).strip() == document.strip()
    found = '{"version": "https://jsonfeed.org/version/1.1", "title": "橋"}'
    assert decode(found.encode(codec)) == found


def test_a_mark_of_utf8_is_left_out() -> None:
    assert decode(b"\xef\xbb\xbf" + RUSSIAN.encode()) == RUSSIAN
    assert decode(b"\xef\xbb\xbf<?xml version='1.0' encoding='cp1251'?>") == "<?xml version='1.0'?>"


def test_one_bad_byte_changes_no_documents_encoding() -> None:
    good, bad = feed(RUSSIAN + FRENCH).encode(), feed("cut of\xd1f").encode("latin-1")
    assert decode(good + bad) == feed(RUSSIAN + FRENCH) + feed("cut ofÑf")
    assert decode(feed(RUSSIAN).encode() + b"It\x92s") == feed(RUSSIAN) + "It’s"


@pytest.mark.parametrize(("text", "encoding"), [
    (RUSSIAN, "cp1251"), (FRENCH, "cp1252"), (CHINESE, "gb18030"), (JAPANESE, "cp932"), (POLISH, "cp1250"),
])  # fmt: skip
def test_one_item_in_another_encoding_is_read_in_that(text: str, encoding: str) -> None:
    items = [feed(one).encode() for one in (RUSSIAN, GREEK, KOREAN)]
    items.insert(1, feed(text).encode(encoding))
    for head in (b"", b"<?xml version='1.0' encoding='utf-8'?>"):
        read = decode(head + b"".join(items))
        for one in (text, RUSSIAN, GREEK, KOREAN):
            assert one in read


def test_a_page_may_name_its_encoding_behind_its_scripts() -> None:
    page = (
        f"<head><script>{'x();' * 5000}</script><meta charset=iso-8859-2></head><p>{HUNGARIAN}</p>"
    )
    assert decode(page.encode("iso8859-2")) == page


@pytest.mark.parametrize(("text", "codec", "label"), [
    ("①番線の㈱橋は閉鎖", "euc_jis_2004", "euc-jp"), ("①番線の㈱橋は閉鎖", "cp932", "shift_jis"),
    ("朱镕基总理", "gb18030", "gb2312"), ("똠방각하 펲시", "cp949", "euc-kr"),
])  # fmt: skip
def test_vendors_characters_beyond_a_standard_are_read(text: str, codec: str, label: str) -> None:
    document = feed(text, f'<?xml version="1.0" encoding="{label}"?>')
    assert text in decode(document.encode(codec))


def test_a_character_cut_off_is_marked_and_the_rest_stays() -> None:
    cut = "Мост".encode()[:-1] + b"... " + RUSSIAN.encode()
    assert decode(cut) == "Мос\ufffd... " + RUSSIAN
    assert decode(RUSSIAN.encode() + "т".encode()[:1]) == RUSSIAN
    assert decode(RUSSIAN.encode() + "橋".encode()[:2], "text/html; charset=iso-8859-1") == RUSSIAN


@pytest.mark.parametrize(("text", "wrong"), [
    *((one, "cp1252") for one in (
        "It’s “quoted” – and more", "Café à la crème", "São Paulo não é", RUSSIAN, JAPANESE, GREEK, "l’été",
        KOREAN, ARABIC, HEBREW, CHINESE, POLISH, CZECH, "It’s", "Café noir", "1 000 € – mais où ?",
    )),
    (RUSSIAN, "cp1251"), (UKRAINIAN, "cp1251"), ("Это «мост» — закрыт", "cp1251"), ("It’s “so”", "cp1251"),
], ids=lambda one: str(one)[:9])  # fmt: skip
def test_utf8_encoded_twice_is_put_right(text: str, wrong: str) -> None:
    twice = "".join(bytes((b,)).decode(wrong, "ignore") or chr(b) for b in text.encode())
    assert decode(feed(twice).encode()) == feed(text)


@pytest.mark.parametrize("text", [
    "Why Ã© is shown instead of é", "How to write â€™ in a feed", "NÃO É ÀS 10", "ÂGE", "PÂ»",
    "«Â»", "Ð is a letter of Icelandic: Ð, ð", "СЃ", "Ñandú: ÑANDÚ", "Сё — это", "100 Â", "ÂÃ",
    "Đà Nẵng", "Ă", "ŞÎ", "РУССКИЙ ЯЗЫК", "Рє", "ÎLE-DE-FRANCE",
])  # fmt: skip
def test_what_is_written_so_on_purpose_stays(text: str) -> None:
    assert decode(feed(text).encode()) == feed(text)


def test_no_sentence_of_any_language_is_taken_for_damaged(flores: tuple[str, ...]) -> None:
    for text in flores:
        for one in (text, text.upper(), text.replace(" ", "\xa0")):
            assert decode(one.encode()) == one


@pytest.mark.parametrize(("text", "expected"), [
    ("It&acirc;&euro;&trade;s", "It’s"), ("Caf&Atilde;&copy;", "Café"), ("It&#226;&#8364;&#8482;s", "It’s"),
    ("It&#226;&#128;&#153;s", "It’s"), ("It&#xe2;&#x80;&#x99;s", "It’s"),
    ("It&amp;#226;&amp;#8364;&amp;#8482;s", "It’s"), ("&lt;p&gt;&Atilde;&copy;t&Atilde;&copy;", "&lt;p&gt;été"),
    ("&eacute;&agrave;", "&eacute;&agrave;"), ("&Atilde;&Otilde;", "&Atilde;&Otilde;"),
    ("&ldquo;&Acirc;ge&rdquo;", "&ldquo;&Acirc;ge&rdquo;"), ("&#195;&#195;", "&#195;&#195;"),
    ("&quot;&#19", "&quot;&#19"),
])  # fmt: skip
def test_utf8_encoded_twice_as_references_is_put_right(text: str, expected: str) -> None:
    assert decode(feed(text).encode()) == feed(expected)


@pytest.mark.parametrize(("label", "codec"), [
    ("ISO-8859-1", "cp1252"), ("latin1", "cp1252"), ("ascii", "cp1252"), ("gb2312", "gb18030"),
    ("Shift_JIS", "cp932"), ("EUC-KR", "cp949"), ("iso-8859-9", "cp1254"), ("TIS-620", "cp874"),
    ("utf8", "utf-8"), (" 'UTF_8' ", "utf-8"), ("windows-1251", "cp1251"), ("win-1251", "cp1251"),
    ("cp-1251", "cp1251"), ("windows1251", "cp1251"), ("iso-8859-2:1987", "iso8859-2"),
    ("iso_8859-15", "iso8859-15"), ("x-mac-cyrillic", "mac-cyrillic"), ("utf8mb4", "utf-8"),
    ("rot13", ""), ("base64", ""), ("hex", ""), ("idna", ""), ("punycode", ""), ("utf-7", ""),
    ("unicode_escape", ""), ("undefined", ""), ("zlib", ""), ("mbcs", ""), ("", ""), ("x" * 99, ""),
    ("é", ""), ("utf-8\0", ""), ("../etc", ""),
])  # fmt: skip
def test_a_label_names_what_is_in_use_under_it(label: str, codec: str) -> None:
    assert codec_of(label) == codec


PIECES = st.sampled_from([
    b"<?xml version='1.0' encoding='", b"windows-1251", b"utf-16", b"gb18030", b"'?>", b"<meta charset=",
    b"\xef\xbb\xbf", b"\xff\xfe", b"\0\0\xfe\xff", b"\x1b$B", b"\x1b$)C", b"~{", b"<", b">", b" ", b"\0",
    RUSSIAN.encode("cp1251"), JAPANESE.encode("cp932"), "Ã©â€™".encode(), FRENCH.encode(), b"\xd0", b"\x92",
])  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(
    st.lists(PIECES | st.binary(max_size=8), max_size=12).map(b"".join),
    st.sampled_from(
        ["", "text/xml", "text/html; charset=", "a;charset='gbk'", "x;charset=iso-2022-kr"]
    ),
    st.sampled_from(["", "ru", "hu", "zh-Hant", "\0", "x" * 99]),
)
def test_no_bytes_raise(data: bytes, content_type: str, language: str) -> None:
    text = decode(data, content_type, language=language)
    assert not text.startswith("\ufeff\ufeff")
    assert len(text) <= len(data) + 9
    text.encode()  # no surrogates: the next parser would refuse them


@pytest.mark.parametrize("piece", [
    b"<", b">", b"<\xe9", b"\xd0", b"\xc3\x83", b"encoding=", b"<?xml ", b"\n", b"\x1b$B", b"<meta charset ",
    b"\xd0\xbf\xff", "Ã".encode() * 3, b"\xe9 ", "ÂÃ ".encode(), b"&#226;", b"&Atilde;&", b"&amp;#19",
])  # fmt: skip
def test_a_repeated_piece_takes_no_time_to_speak_of(piece: bytes) -> None:
    data = piece * (2_000_000 // len(piece))
    assert len(decode(data, "text/xml; charset=koi8-r")) <= len(data)
