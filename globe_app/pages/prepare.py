"""A page's tree made ready for extraction, in place: pictures and captions marked, without what is hidden or
covers the page, and without names that mislead extractors."""

import re
from itertools import islice, pairwise

from globe_app.pages.document import Element, children, remove, text_of
from globe_app.pages.figures import mark_captions, show_pictures
from globe_app.pages.segments import segments
from globe_app.text.scripts import comparable_length

FEW_WORDS_CHARS = 6_000
MUCH_CHARS = 400_000  # of scripts and text: such a page is not looked through for a notice
BOXES = ("article", "section", "div", "main")
PARAGRAPH_CHARS = 80
MAX_BOXES = 40  # within each other
LAYOUT_CELL_CHARS = 500  # letters; a cell of data is shorter
_DROPPED = (
    "script", "style", "template", "noscript", "link", "meta", "select", "dialog", "svg", "canvas", "object",
    "embed",
)  # fmt: skip
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)
# read out to the blind and not shown: labels of links and buttons
_READ_OUT = frozenset((
    "sr-only", "visually-hidden", "visuallyhidden", "screen-reader-text", "screen-reader-only",
    "u-visually-hidden",
))  # fmt: skip
_HEADINGS = ("h1", "h2", "h3", "h4")  # a headline may be shown as a picture
READ_OUT_CHARS = 60  # a longer text may be the article's
_CONSENT = re.compile(
    r"(?:^|[\s_-])(?:cookie|consent|gdpr|cmp|onetrust|didomi|usercentrics|cookiebot|quantcast|truste|cmpbox"
    r"|sp_message|qc-cmp2|fc-consent|evidon|iubenda|osano|axeptio|tarteaucitron|cky|cc-window)"
    r"(?:$|[\s_-])",
    re.I,
)
_MISLEADING = re.compile(
    r"comment|sidebar|widget|related|share|social|foot|nav|menu|banner|overlay|modal|hid(?:e|den)|premium|promo"
    r"|author|meta|cookie|consent|button|bar\b|tags|next-|slide|expand|noprint|message|rating|popup"
    r"|teaser|embed|paid|blur|obfusc|viewport|timestamp|options",
    re.I,
)


def prepare(root: Element, base: str) -> None:
    """`base`: what relative addresses of the page stand on."""
    show_pictures(root, base)
    for element in list(root.iter(*_DROPPED)):
        remove(element)
    _unwrap_forms(root)
    total = len(root.text_content())
    for element in list(root.iter()):
        hidden = element is not root and element.tag != "body" and _is_hidden(element)
        if hidden and len(element.text_content()) <= total / 2:
            remove(element)
    _drop_following_articles(root)
    _clear_misleading_names(root)
    for table in list(root.iter("table")):
        if _is_layout(table):
            _unwrap_table(table)
    mark_captions(root)


def _unwrap_forms(root: Element) -> None:
    """Some systems put the whole page into one form: it is a box then, not a form to fill in."""
    forms = list(root.iter("form"))
    whole = len(text_of(root)) if forms else 0
    for form in forms:
        if len(text_of(form)) > whole / 2:
            form.tag = "div"


def _is_layout(table: Element) -> bool:
    """Whether a table holds the page, or a text, in its cells: one that shows data has short ones."""
    if next(table.iter("th", "caption", "thead"), None) is not None:
        return False
    return any(comparable_length(text_of(cell)) > LAYOUT_CELL_CHARS for cell in table.iter("td"))


def _unwrap_table(table: Element) -> None:
    """Its own rows and cells become boxes; tables within stay."""
    own = [
        one for one in table.iter("tbody", "tr", "td") if next(one.iterancestors("table")) is table
    ]
    for element in (*own, table):
        element.tag = "div"


def _drop_following_articles(root: Element) -> None:
    """Pages that go on with the next article have a box with its own `h1` and paragraphs for each."""
    headings = list(islice(root.iter("h1"), MAX_BOXES))
    if len(headings) < 2:
        return
    path = [headings[0], *headings[0].iterancestors()]
    below = {up: one for one, up in pairwise(path)}  # the box of the first article in each ancestor
    for heading in headings[1:]:
        box = heading
        for up in heading.iterancestors():
            if up in below:
                if _has_paragraphs(below[up]) and _has_paragraphs(box):
                    remove(box)
                break
            box = up


def _has_paragraphs(box: Element) -> bool:
    return box.tag in BOXES and len(list(islice(box.iter("p"), 2))) > 1


def _clear_misleading_names(root: Element) -> None:
    """The boxes with most of the page's text, and the long paragraphs in them, lose the class names by which
    extractors know comments, menus and side bars.

    Such names say there what a page has (`comments-open`, `no-sidebar`), not what the box is.
    """
    box, total = root, len(root.text_content())
    for _ in range(MAX_BOXES):
        inner = next((one for one in children(box) if len(one.text_content()) > total / 2), None)
        if inner is None:
            return
        paragraphs = (one for one in children(inner) if one.tag == "p")
        long = [one for one in paragraphs if len(one.text_content()) >= PARAGRAPH_CHARS]
        for element in (inner, *long):
            for name in ("class", "id"):
                if _MISLEADING.search(element.get(name) or ""):
                    del element.attrib[name]
        box = inner


def words_shown(root: Element) -> str:
    """The text of a page that has hardly any, with what it says to readers without scripts; "" of others."""
    length = 0
    for text in root.itertext():
        length += len(text)
        if length > MUCH_CHARS:
            return ""
    lines = [one.text for one in segments(root)]
    lines += [text_of(one) for one in root.iter("noscript")]
    text = "\n".join(line for line in lines if line)
    return text if len(text) <= FEW_WORDS_CHARS else ""


def _attribute(element: Element, *names: str) -> str:
    return " ".join(element.get(name) or "" for name in names)


def _is_hidden(element: Element) -> bool:
    if element.tag in ("html", "main", "article"):
        return False
    if not _READ_OUT.isdisjoint((element.get("class") or "").lower().split()):
        return len(element.text_content()) <= READ_OUT_CHARS and element.tag not in _HEADINGS
    if element.get("hidden") is not None or _HIDDEN.search(element.get("style") or ""):
        return True
    if element.tag in ("div", "section", "aside") and element.get("aria-modal") == "true":
        return True
    return element.tag in ("div", "section", "aside", "footer") and bool(
        _CONSENT.search(_attribute(element, "class", "id")) and _is_notice(element)
    )


def _is_notice(element: Element) -> bool:
    """Whether an element named for consent is a notice: an article about it has a heading of its own."""
    return next(element.iter("article", "main"), None) is None and len(text_of(element)) < 6_000
