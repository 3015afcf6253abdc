"""Every text of the interface can be translated: found in the source, literal by literal."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2] / "globe_app"
BELOW = (  # what the window shows of layers below it
    "app.py", "briefing/articles.py", "briefing/missed_words.py", "briefing/edition.py",
    "pipeline/reader_actions.py", "model/subscribing.py",
    "model/translation_quality.py", "store/marks.py", "store/removals.py", "store/decisions.py",
    "store/outlet_changes.py", "store/labels.py", "store/notes.py", "store/commit_record.py",
)  # fmt: skip
FILES = sorted([*ROOT.glob("ui/**/*.py"), *(ROOT / name for name in BELOW)])
# two words, a capitalised word, or the beginning or end of a sentence that is put together elsewhere
TEXT = re.compile(
    r"[A-Za-z]{2,}[,;:.]? [A-Za-z“(]|^[A-Z][a-z]+(?:[…:.?!]|$)|[a-z]{3,}[,:]? $|^ [a-z]{2,}(?!=)\b(?!=)"
)
TAG, ENTITY, KEY = re.compile(r"<[^>]*>?"), re.compile(r"&\w+;"), re.compile(
    r"^(?:(?:Ctrl|Shift|Alt|Meta)\+)*(?:[A-Z]|F\d+|Esc|Tab|Home|End|Left|Right|Up|Down|Return|Enter|Space|Backspace"
    r"|Delete|PgUp|PgDown|PgDn|Menu|Ins|[^\w\s])$"
)  # fmt: skip
STYLE = re.compile(r"""[{}]|-qt-|px;|: [^ ]+;|::|[\w-]=['\"]|, (?:sans-)?serif""")
NAMES_A_PART = frozenset(  # calls whose texts nobody sees
    "ask drop submit setObjectName setProperty property setStyleSheet getLogger startswith endswith replace"
    " removeprefix removesuffix split findChild findChildren compile TypeVar NewType setdefault get cast"
    " addApplicationFont inherits encode decode join_path".split()
)  # fmt: skip
OUR_BUGS = frozenset(("ValueError", "TypeError", "RuntimeError", "KeyError", "AssertionError"))
NO_TEXTS = {  # file -> why it holds none
    "ui/look/fonts.py": "names of typefaces",
    "ui/notifications/desktop.py": "names of D-Bus; its one text goes through tr",
    "ui/look/widget_style.py": "parts of Qt's styles",
    "ui/views/article/css.py": "style rules",
    "ui/words/countries.py": "English grammar: which names take an article",
}
ALLOWED = frozenset(  # and why
    (
        # members that nobody sees
        "just in", "missed stories", "articles read", "where it happened", "equal earth", "natural earth",
        "no translator is known", "can be had",
        "is downloaded", "is checked and installed", "is here",
        # names of questions to lanes
        "edition step", "refresh beside", "palette counts", "country more", "edition again", "edition begin",
        "edition month", "history more", "saved more", "today again", "today missed", "today sample opened",
        "today edition begin", "today edition month", "rule like", "rule preview",
        "another country",
        # words as English texts and models have them
        "at least", "more than", "Apertium",
        # names of languages in themselves
        "English", "Crnogorski", "Srpskohrvatski", "Filipino", "Norsk",
        # of formats
        "PNG (*.png);;SVG (*.svg)",
        "OPML (*.opml)", "HTML (*.html)", "Markdown (*.md)", "EPUB (*.epub)", "PDF (*.pdf)", "PNG (*.png)",
        "SVG (*.svg)",
        # said on the command line alone
        " is open on this store already: its window comes to the front.", "the picture cannot be written there",
        "the article has no translation to be set beside it", "Qt  …  on  … ",
        # where there is no catalogue
        "the catalogue of a language is missing or damaged",
        # English, of which names are found in English texts
        "islands island states united kingdom republic governor president minister north south east west"
        " northern southern eastern western new saint san city river mount typhoon hurricane",
        # failures of the program's own installation, told in a log
        "flat map", "it cannot be projected: ", "projecting it took too long", "status ",
    )
)  # fmt: skip
SQL = re.compile(r"^\s*(?:SELECT|INSERT|UPDATE|DELETE|PRAGMA|WITH)\b|_id IN \(|^id, ")


def _called(node: ast.AST) -> str:
    if not isinstance(node, ast.Call):
        return ""
    return node.func.id if isinstance(node.func, ast.Name) else (
        node.func.attr if isinstance(node.func, ast.Attribute) else ""
    )  # fmt: skip


def _is_text(text: str) -> bool:
    plain = ENTITY.sub(" ", TAG.sub("", text))
    if text in ALLOWED or KEY.match(text) or STYLE.search(plain) or SQL.search(text):
        return False
    return bool(TEXT.search(plain.replace("\n", " ")))


def _untranslated(node: ast.AST, enum: bool = False) -> Iterator[tuple[int, str]]:
    """(line, text) of each literal below `node` that looks like a text and reaches no `tr`."""
    called = _called(node)
    if called in ("tr", "mark"):
        return
    if isinstance(node, ast.Raise) and _called(node.exc or node) in OUR_BUGS:
        return
    if isinstance(node, (ast.Assign, ast.AnnAssign)) and "__all__" in ast.dump(node):
        return
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        return  # a docstring
    if isinstance(node, ast.AnnAssign):
        children: list[ast.AST] = [node.value] if node.value else []
    elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
        children = [*node.args.defaults, *(d for d in node.args.kw_defaults if d), *node.body]
    elif called in NAMES_A_PART and isinstance(node, ast.Call):
        first = [one for one in node.args if not isinstance(one, (ast.Constant, ast.JoinedStr))]
        children = [node.func, *first, *(one.value for one in node.keywords)]
    elif isinstance(node, ast.Compare):
        children = [one for one in (node.left, *node.comparators) if isinstance(one, ast.Call)]
    elif isinstance(node, ast.match_case):
        children = list(node.body)
    elif isinstance(node, ast.Subscript):
        children = [node.value]
    elif isinstance(node, ast.Dict):
        children = [*node.values]
    else:
        children = list(ast.iter_child_nodes(node))
    if isinstance(node, ast.JoinedStr):
        pieces = [one.value if isinstance(one, ast.Constant) else "\x00" for one in node.values]
        whole = TAG.sub("", "".join(map(str, pieces)))
        seen = whole.replace("\x00", " … ")
        code = SQL.search(whole) or STYLE.search(whole) or seen in ALLOWED
        if not code and any(map(_is_text, whole.split("\x00"))):
            yield node.lineno, seen
        children = [one.value for one in node.values if isinstance(one, ast.FormattedValue)]
    if isinstance(node, ast.Constant):
        if isinstance(node.value, str) and _is_text(node.value):
            yield node.lineno, node.value
        return
    for child in children:
        yield from _untranslated(child)


@cache
def parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def test_no_text_passes_by_tr() -> None:
    found = [
        f"{path}:{line}: {text!r}"
        for path in FILES
        if str(path.relative_to(ROOT)) not in NO_TEXTS
        for line, text in _untranslated(parsed(path))
    ]
    assert not found, "\n".join(found)


def test_what_goes_through_tr_can_be_found_and_is_whole() -> None:
    for path in FILES:
        for node in ast.walk(parsed(path)):
            if _called(node) not in ("tr", "mark") or not isinstance(node, ast.Call):
                continue
            where = f"{path}:{node.lineno}"
            assert not node.keywords, f"{where}: the arguments go by position"
            text = node.args[0]
            assert not isinstance(text, (ast.JoinedStr, ast.BinOp)), f"{where}: no whole literal"
            if isinstance(text, ast.Constant) and "%n" in str(text.value):
                assert len(node.args) == 3, f"{where}: %n without its number"


def test_countries_are_shown_by_their_name_in_the_interface_s_language() -> None:
    english = re.compile(r"countries\.name\b|\binfo\([^)]*\)\.name\b")
    # `shown_name` and `shown` are; `name` is what English texts are searched for
    assert not [path for path in FILES if english.search(path.read_text("utf-8"))]
