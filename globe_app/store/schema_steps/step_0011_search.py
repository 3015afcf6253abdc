"""The full text index over articles, and saved searches.

The index holds no texts: its content is a view of the tables. Triggers note what an indexed article says
before that changes; `store/search_index.py` brings the index up to date with it before the transaction ends.
(The triggers cannot do it: a schema that is not trusted must not write into a virtual table.)
"""

# letter, then what it is read as
_READ_AS = (
    "Đd đd Łl łl Øo øo ıi İi ßss ẞss Æae æae Œoe œoe Þth þth Ðd ðd Ħh ħh Ŧt ŧt Ŋn ŋn Ǿo ǿo Ǽae ǽae"
    " άα έε ήη ίι όο ύυ ώω ϊι ϋυ ΐι ΰυ Άα Έε Ήη Ίι Όο Ύυ Ώω Ϊι Ϋυ ςσ"
    " йи ёе їі ўу ѓг ќк ѐе ѝи Йи Ёе Їі Ўу Ѓг Ќк Ѐе Ѝи"
    " أا إا آا ٱا ؤو ئي یي ىي کك ہه ھه ەه ۀه ۂه"
    " ٠0 ١1 ٢2 ٣3 ٤4 ٥5 ٦6 ٧7 ٨8 ٩9 ۰0 ۱1 ۲2 ۳3 ۴4 ۵5 ۶6 ۷7 ۸8 ۹9"
    " \u0958\u0915 \u0959\u0916 \u095a\u0917 \u095b\u091c \u095c\u0921 \u095d\u0922 \u095e\u092b \u095f\u092f"
)
_LEFT_OUT = (
    (0x640, 0x640), (0x64B, 0x655), (0x670, 0x670), (0x5B0, 0x5BD), (0x5BF, 0x5BF), (0x5C1, 0x5C2),
    (0x5C7, 0x5C7), (0xAD, 0xAD), (0x200C, 0x200D), (0x2060, 0x2060), (0xFEFF, 0xFEFF), (0x93C, 0x93C),
    (0x9BC, 0x9BC), (0xA3C, 0xA3C), (0xABC, 0xABC), (0xB3C, 0xB3C), (0xCBC, 0xCBC),
)  # fmt: skip
_SEPARATED = (
    (0xE00, 0xEFF), (0x1000, 0x109F), (0x1780, 0x17FF), (0x3005, 0x3007), (0x3041, 0x30FF),
    (0x31F0, 0x31FF), (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xAA60, 0xAA7F), (0xF900, 0xFAFF),
    (0xFF66, 0xFF9F), (0x20000, 0x3FFFF),
)  # fmt: skip
_COUNTRIES = (
    "('AD', 'Andorra'), ('AE', 'United Arab Emirates'), ('AF', 'Afghanistan'), "
    "('AG', 'Antigua and Barbuda'), ('AI', 'Anguilla'), ('AL', 'Albania'), ('AM', 'Armenia'), "
    "('AO', 'Angola'), ('AQ', 'Antarctica'), ('AR', 'Argentina'), ('AS', 'American Samoa'), "
    "('AT', 'Austria'), ('AU', 'Australia'), ('AW', 'Aruba'), ('AX', 'Åland Islands'), "
    "('AZ', 'Azerbaijan'), ('BA', 'Bosnia and Herzegovina'), ('BB', 'Barbados'), ('BD', 'Bangladesh'), "
    "('BE', 'Belgium'), ('BF', 'Burkina Faso'), ('BG', 'Bulgaria'), ('BH', 'Bahrain'), "
    "('BI', 'Burundi'), ('BJ', 'Benin'), ('BL', 'St. Barthélemy'), ('BM', 'Bermuda'), ('BN', 'Brunei'), "
    "('BO', 'Bolivia'), ('BR', 'Brazil'), ('BS', 'Bahamas'), ('BT', 'Bhutan'), ('BW', 'Botswana'), "
    "('BY', 'Belarus'), ('BZ', 'Belize'), ('CA', 'Canada'), ('CD', 'DR Congo'), "
    "('CF', 'Central African Republic'), ('CG', 'Congo'), ('CH', 'Switzerland'), ('CI', 'Ivory Coast'), "
    "('CK', 'Cook Islands'), ('CL', 'Chile'), ('CM', 'Cameroon'), ('CN', 'China'), ('CO', 'Colombia'), "
    "('CR', 'Costa Rica'), ('CU', 'Cuba'), ('CV', 'Cape Verde'), ('CW', 'Curaçao'), ('CY', 'Cyprus'), "
    "('CZ', 'Czechia'), ('DE', 'Germany'), ('DJ', 'Djibouti'), ('DK', 'Denmark'), ('DM', 'Dominica'), "
    "('DO', 'Dominican Republic'), ('DZ', 'Algeria'), ('EC', 'Ecuador'), ('EE', 'Estonia'), "
    "('EG', 'Egypt'), ('EH', 'Western Sahara'), ('ER', 'Eritrea'), ('ES', 'Spain'), ('ET', 'Ethiopia'), "
    "('FI', 'Finland'), ('FJ', 'Fiji'), ('FK', 'Falkland Islands'), ('FM', 'Micronesia'), "
    "('FO', 'Faroe Islands'), ('FR', 'France'), ('GA', 'Gabon'), ('GB', 'United Kingdom'), "
    "('GD', 'Grenada'), ('GE', 'Georgia'), ('GG', 'Guernsey'), ('GH', 'Ghana'), ('GL', 'Greenland'), "
    "('GM', 'Gambia'), ('GN', 'Guinea'), ('GQ', 'Equatorial Guinea'), ('GR', 'Greece'), "
    "('GS', 'South Georgia & South Sandwich Islands'), ('GT', 'Guatemala'), ('GU', 'Guam'), "
    "('GW', 'Guinea-Bissau'), ('GY', 'Guyana'), ('HK', 'Hong Kong'), ('HM', 'Heard & McDonald Islands'), "
    "('HN', 'Honduras'), ('HR', 'Croatia'), ('HT', 'Haiti'), ('HU', 'Hungary'), ('ID', 'Indonesia'), "
    "('IE', 'Ireland'), ('IL', 'Israel'), ('IM', 'Isle of Man'), ('IN', 'India'), "
    "('IO', 'British Indian Ocean Territory'), ('IQ', 'Iraq'), ('IR', 'Iran'), ('IS', 'Iceland'), "
    "('IT', 'Italy'), ('JE', 'Jersey'), ('JM', 'Jamaica'), ('JO', 'Jordan'), ('JP', 'Japan'), "
    "('KE', 'Kenya'), ('KG', 'Kyrgyzstan'), ('KH', 'Cambodia'), ('KI', 'Kiribati'), ('KM', 'Comoros'), "
    "('KN', 'Saint Kitts and Nevis'), ('KP', 'North Korea'), ('KR', 'South Korea'), ('KW', 'Kuwait'), "
    "('KY', 'Cayman Islands'), ('KZ', 'Kazakhstan'), ('LA', 'Laos'), ('LB', 'Lebanon'), "
    "('LC', 'Saint Lucia'), ('LI', 'Liechtenstein'), ('LK', 'Sri Lanka'), ('LR', 'Liberia'), "
    "('LS', 'Lesotho'), ('LT', 'Lithuania'), ('LU', 'Luxembourg'), ('LV', 'Latvia'), ('LY', 'Libya'), "
    "('MA', 'Morocco'), ('MC', 'Monaco'), ('MD', 'Moldova'), ('ME', 'Montenegro'), ('MF', 'St. Martin'), "
    "('MG', 'Madagascar'), ('MH', 'Marshall Islands'), ('MK', 'North Macedonia'), ('ML', 'Mali'), "
    "('MM', 'Myanmar'), ('MN', 'Mongolia'), ('MO', 'Macao'), ('MP', 'Northern Mariana Islands'), "
    "('MR', 'Mauritania'), ('MS', 'Montserrat'), ('MT', 'Malta'), ('MU', 'Mauritius'), "
    "('MV', 'Maldives'), ('MW', 'Malawi'), ('MX', 'Mexico'), ('MY', 'Malaysia'), ('MZ', 'Mozambique'), "
    "('NA', 'Namibia'), ('NC', 'New Caledonia'), ('NE', 'Niger'), ('NF', 'Norfolk Island'), "
    "('NG', 'Nigeria'), ('NI', 'Nicaragua'), ('NL', 'Netherlands'), ('NO', 'Norway'), ('NP', 'Nepal'), "
    "('NR', 'Nauru'), ('NU', 'Niue'), ('NZ', 'New Zealand'), ('OM', 'Oman'), ('PA', 'Panama'), "
    "('PE', 'Peru'), ('PF', 'French Polynesia'), ('PG', 'Papua New Guinea'), ('PH', 'Philippines'), "
    "('PK', 'Pakistan'), ('PL', 'Poland'), ('PM', 'St. Pierre & Miquelon'), ('PN', 'Pitcairn Islands'), "
    "('PR', 'Puerto Rico'), ('PS', 'Palestine'), ('PT', 'Portugal'), ('PW', 'Palau'), "
    "('PY', 'Paraguay'), ('QA', 'Qatar'), ('RO', 'Romania'), ('RS', 'Serbia'), ('RU', 'Russia'), "
    "('RW', 'Rwanda'), ('SA', 'Saudi Arabia'), ('SB', 'Solomon Islands'), ('SC', 'Seychelles'), "
    "('SD', 'Sudan'), ('SE', 'Sweden'), ('SG', 'Singapore'), ('SH', 'St. Helena'), ('SI', 'Slovenia'), "
    "('SK', 'Slovakia'), ('SL', 'Sierra Leone'), ('SM', 'San Marino'), ('SN', 'Senegal'), "
    "('SO', 'Somalia'), ('SR', 'Suriname'), ('SS', 'South Sudan'), ('ST', 'São Tomé and Príncipe'), "
    "('SV', 'El Salvador'), ('SX', 'Sint Maarten'), ('SY', 'Syria'), ('SZ', 'Eswatini'), "
    "('TC', 'Turks & Caicos Islands'), ('TD', 'Chad'), ('TF', 'French Southern Territories'), "
    "('TG', 'Togo'), ('TH', 'Thailand'), ('TJ', 'Tajikistan'), ('TL', 'Timor-Leste'), "
    "('TM', 'Turkmenistan'), ('TN', 'Tunisia'), ('TO', 'Tonga'), ('TR', 'Turkey'), "
    "('TT', 'Trinidad and Tobago'), ('TV', 'Tuvalu'), ('TW', 'Taiwan'), ('TZ', 'Tanzania'), "
    "('UA', 'Ukraine'), ('UG', 'Uganda'), ('US', 'United States'), ('UY', 'Uruguay'), "
    "('UZ', 'Uzbekistan'), ('VA', 'Vatican City'), ('VC', 'Saint Vincent and the Grenadines'), "
    "('VE', 'Venezuela'), ('VG', 'British Virgin Islands'), ('VI', 'U.S. Virgin Islands'), "
    "('VN', 'Vietnam'), ('VU', 'Vanuatu'), ('WF', 'Wallis & Futuna'), ('WS', 'Samoa'), "
    "('XG', 'Siachen Glacier'), ('XK', 'Kosovo'), ('XN', 'Northern Cyprus'), ('XS', 'Somaliland'), "
    "('YE', 'Yemen'), ('ZA', 'South Africa'), ('ZM', 'Zambia'), ('ZW', 'Zimbabwe')"
)
_PIECE = 256  # characters that are cut up at a time


_LETTERS = (
    *((f"'{pair[0]}'", f"'{pair[1:]}'") for pair in _READ_AS.split(" ")),
    *((f"char({code})", "''") for first, last in _LEFT_OUT for code in range(first, last + 1)),
)
_NESTED = 20  # calls in one another: SQLite's parser has a stack of 100
_LAYERS = tuple(_LETTERS[at : at + _NESTED] for at in range(0, len(_LETTERS), _NESTED))
_READ = ("text", "headline", "source")  # columns


def _replaced(number: int) -> str:
    """SQL: a view of the texts with some more of the letters as they are read, in columns of their own."""
    before = "search_texts d" if not number else f"search_letters_{number - 1} d"
    columns = []
    for column in _READ:
        sql = f"d.{column}_read" if number else f"d.{column}"
        for letter, read_as in _LAYERS[number]:
            sql = f"replace({sql}, {letter}, {read_as})"
        columns.append(f"{sql} AS {column}_read")
    return (
        f"CREATE VIEW search_letters_{number} AS SELECT d.id, d.text, d.headline, d.source, d.labels, d.forms,"
        f" {', '.join(columns)} FROM {before}"
    )


def _separated(text: str) -> str:
    """SQL: a text with each character of a script without spaces between two spaces."""
    ranges = " OR ".join(f"unicode(c) BETWEEN {first} AND {last}" for first, last in _SEPARATED)
    return f"""
      (WITH RECURSIVE pieces(piece, rest) AS (
         SELECT substr({text}, 1, {_PIECE}), substr({text}, {_PIECE + 1})
         UNION ALL SELECT substr(rest, 1, {_PIECE}), substr(rest, {_PIECE + 1}) FROM pieces WHERE rest <> '')
       SELECT coalesce(group_concat((
         WITH RECURSIVE characters(c, left_over) AS (
           SELECT substr(piece, 1, 1), substr(piece, 2)
           UNION ALL SELECT substr(left_over, 1, 1), substr(left_over, 2) FROM characters
             WHERE left_over <> '')
         SELECT coalesce(group_concat(CASE WHEN {ranges} THEN ' ' || c || ' '
           WHEN unicode(c) BETWEEN 65281 AND 65374 THEN char(unicode(c) - 65248) ELSE c END, ''), '')
         FROM characters), ''), '') FROM pieces)"""


def _read(column: str) -> str:
    return f"""CASE WHEN d.forms = 0 THEN d.{column}
      WHEN d.forms & 2 THEN {_separated(f"d.{column}_read")} ELSE d.{column}_read END AS {column}"""


_NOTED = "SELECT id, text, headline, source, labels, forms FROM search_texts"
_UNLESS_PENDING = "NOT EXISTS (SELECT 1 FROM search_pending WHERE article_id = {id})"


def _before(name: str, event: str, table: str, key: str, when: str = "") -> str:
    """A trigger that notes what an indexed article says before a row of it changes."""
    one = f"{'new' if event == 'INSERT' else 'old'}.{key}"
    condition = f" AND ({when})" if when else ""
    return f"""
    CREATE TRIGGER search_{name} BEFORE {event} ON {table}
    WHEN {_UNLESS_PENDING.format(id=one)}{condition}
    BEGIN
      INSERT INTO search_changed {_NOTED} WHERE id = {one};
      INSERT INTO search_pending (article_id) SELECT id FROM articles WHERE id = {one};
    END
    """


_OF_OUTLET = f"""
      INSERT INTO search_changed {_NOTED} WHERE id IN (SELECT id FROM articles WHERE outlet_id = old.id)
        AND {_UNLESS_PENDING.format(id="search_texts.id")};
      INSERT INTO search_pending (article_id) SELECT id FROM articles WHERE outlet_id = old.id
        AND {_UNLESS_PENDING.format(id="articles.id")};
"""

STATEMENTS: tuple[str, ...] = (
    """
    CREATE TABLE search_pending (           -- articles that are not in the index
      article_id INTEGER PRIMARY KEY,
      waits      INTEGER NOT NULL DEFAULT 0 -- 0 = it goes in before the transaction ends; 1 = later
    ) STRICT
    """,
    # flush(): what a transaction has to put in
    "CREATE INDEX search_pending_now ON search_pending(article_id) WHERE waits = 0",
    "INSERT INTO search_pending (article_id, waits) SELECT id, 1 FROM articles",
    """
    CREATE TABLE search_changed (           -- what articles in the index say there and no longer are
      article_id INTEGER PRIMARY KEY,
      text       TEXT NOT NULL,
      headline   TEXT NOT NULL,
      source     TEXT NOT NULL,
      labels     TEXT NOT NULL,
      forms      INTEGER NOT NULL           -- as in search_forms; 0 = none
    ) STRICT
    """,
    """
    CREATE TABLE search_forms (             -- indexed articles whose texts the tokenizer would get wrong
      article_id INTEGER PRIMARY KEY,
      forms      INTEGER NOT NULL           -- text.search_text.Forms: 1 = letters replaced, 2 = separated
    ) STRICT
    """,
    """
    CREATE TABLE search_blocks (            -- 1,024 ids each; dates of what is indexed: search() skips by them
      block  INTEGER PRIMARY KEY,           -- id / 1024
      newest INTEGER NOT NULL,              -- Unix seconds; of no article is it later
      oldest INTEGER NOT NULL               -- of no article is it earlier
    ) STRICT
    """,
    """
    CREATE TABLE search_countries (         -- English names, as an article is found by its country's
      code TEXT PRIMARY KEY,                -- ISO 3166-1 alpha-2
      name TEXT NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    f"INSERT INTO search_countries (code, name) VALUES {_COUNTRIES}",
    # what is found, as written
    """
    CREATE VIEW search_texts AS SELECT a.id,
      coalesce(x.plain, '') || iif(coalesce(y.plain, '') = '', '', char(10) || y.plain) AS text,
      a.headline || iif(t.headline IS NULL, '', char(10) || t.headline) AS headline,
      o.name || ' ' || o.latin || ' ' || coalesce(c.name, '') AS source,
      'qqc' || lower(a.country) || ' qqo' || hex(a.outlet_id)
        || iif(a.language = '', '', ' qql' || lower(substr(a.language, 1, instr(a.language || '-', '-') - 1)))
        || iif(a.dated, '', ' qqundated') AS labels,
      coalesce(f.forms, 0) AS forms
      FROM articles a JOIN outlets o ON o.id = a.outlet_id LEFT JOIN texts x ON x.article_id = a.id
      LEFT JOIN translations t ON t.article_id = a.id AND t.text_digest = a.text_digest
      LEFT JOIN translated_texts y ON y.article_id = t.article_id
      LEFT JOIN search_countries c ON c.code = a.country
      LEFT JOIN search_forms f ON f.article_id = a.id
    """,
    *(_replaced(number) for number in range(len(_LAYERS))),
    # what is in the index, as it was read
    f"""
    CREATE VIEW search_documents AS SELECT d.id, {", ".join(map(_read, _READ))}, d.labels
      FROM search_letters_{len(_LAYERS) - 1} d
      WHERE NOT EXISTS (SELECT 1 FROM search_pending p WHERE p.article_id = d.id)
    """,
    # `text` first: the occurrences in the first column take fewer bytes
    """
    CREATE VIRTUAL TABLE search_index USING fts5(
      text, headline, source, labels, content = 'search_documents', content_rowid = 'id',
      tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'")
    """,
    """
    CREATE TRIGGER search_article_added AFTER INSERT ON articles
    BEGIN INSERT INTO search_pending (article_id) VALUES (new.id); END
    """,
    _before(
        "article_changed",
        "UPDATE OF headline, text_digest, outlet_id, country, language, dated",
        "articles",
        "id",
        "new.headline IS NOT old.headline OR new.text_digest IS NOT old.text_digest"
        " OR new.outlet_id IS NOT old.outlet_id OR new.country IS NOT old.country"
        " OR new.language IS NOT old.language OR new.dated IS NOT old.dated",
    ),
    f"""
    CREATE TRIGGER search_article_removed BEFORE DELETE ON articles
    BEGIN
      INSERT INTO search_changed {_NOTED} WHERE id = old.id AND {_UNLESS_PENDING.format(id="old.id")};
      DELETE FROM search_pending WHERE article_id = old.id;
      DELETE FROM search_forms WHERE article_id = old.id;
    END
    """,
    """
    CREATE TRIGGER search_date_changed AFTER UPDATE OF published ON articles
    WHEN new.published IS NOT old.published
    BEGIN
      UPDATE search_blocks SET newest = max(newest, new.published), oldest = min(oldest, new.published)
        WHERE block = new.id >> 10;
    END
    """,
    _before("text_added", "INSERT", "texts", "article_id"),
    _before("text_changed", "UPDATE OF plain", "texts", "article_id", "new.plain IS NOT old.plain"),
    _before("text_removed", "DELETE", "texts", "article_id"),
    _before("translation_added", "INSERT", "translations", "article_id"),
    _before(
        "translation_changed",
        "UPDATE OF headline, text_digest",
        "translations",
        "article_id",
        "new.headline IS NOT old.headline OR new.text_digest IS NOT old.text_digest",
    ),
    _before("translation_removed", "DELETE", "translations", "article_id"),
    _before("english_added", "INSERT", "translated_texts", "article_id"),
    _before(
        "english_changed",
        "UPDATE OF plain",
        "translated_texts",
        "article_id",
        "new.plain IS NOT old.plain",
    ),
    _before("english_removed", "DELETE", "translated_texts", "article_id"),
    f"""
    CREATE TRIGGER search_outlet_renamed BEFORE UPDATE OF name, latin ON outlets
    WHEN new.name IS NOT old.name OR new.latin IS NOT old.latin BEGIN {_OF_OUTLET} END
    """,
    f"CREATE TRIGGER search_outlet_removed BEFORE DELETE ON outlets BEGIN {_OF_OUTLET} END",
    """
    CREATE TABLE saved_searches (           -- folders of articles, in the reader's order
      id         INTEGER PRIMARY KEY AUTOINCREMENT,
      name       TEXT NOT NULL,
      query      TEXT NOT NULL,             -- as typed
      by         TEXT NOT NULL DEFAULT 'newest', -- model.ArticleOrder
      created_at INTEGER NOT NULL,          -- Unix seconds
      seen_id    INTEGER NOT NULL DEFAULT 0,-- articles up to this id are not new in it
      kept       INTEGER NOT NULL DEFAULT 0,-- 1 = what it finds is kept for good
      alerts     INTEGER NOT NULL DEFAULT 0,-- 1 = the reader is told of new articles
      alerted_id INTEGER NOT NULL DEFAULT 0,-- told of articles up to this id
      position   INTEGER NOT NULL           -- among the others, from 0
    ) STRICT
    """,
)
