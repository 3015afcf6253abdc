"""A page's tree made ready for extraction, in place: every picture with its best address, captions as captions,
and without what is hidden or covers the page.

Extractors drop `data-src`, `srcset`, `picture` and `noscript`: what counts is said in `img` before they run.
"""

import re
from itertools import islice, pairwise

from globe_app.pages.document import Element, children, remove, text_of
from globe_app.pages.segments import segments
from globe_app.text.html_images import Image, emoji, image
from globe_app.text.scripts import comparable_length

FEW_WORDS_CHARS = 6_000
MUCH_CHARS = 400_000  # of scripts and text: such a page is not looked through for a notice
BOXES = ("article", "section", "div", "main")
PARAGRAPH_CHARS = 80
MAX_BOXES = 40  # within each other
MAX_CAPTION_CHARS = 600
FIGURE_LEVELS = 4  # elements between a caption and the box of its picture
LAYOUT_CELL_CHARS = 500  # letters; a cell of data is shorter
_DROPPED = (
    "script", "style", "template", "link", "meta", "select", "dialog", "svg", "canvas", "object", "embed",
)  # fmt: skip
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)
_CONSENT = re.compile(
    r"(?:^|[\s_-])(?:cookie|consent|gdpr|cmp|onetrust|didomi|usercentrics|cookiebot|quantcast|truste|cmpbox"
    r"|sp_message|qc-cmp2|fc-consent|evidon|iubenda|osano|axeptio|tarteaucitron|cky|cc-window)"
    r"(?:$|[\s_-])",
    re.I,
)
_CAPTION = re.compile(
    r"(?:^|[\s_-])(?:fig-?caption|caption(?:-text|_text)?|wp-caption-text|tr-caption|media-caption|image-caption"
    r"|img-caption|(?:img|image|photo|pic|picture)[-_]?(?:desc\w*|text|title|info)|photo-caption|picture-caption|bildunterschrift|legende|pie-de-foto|didascalia)(?:$|[\s])",
    re.I,
)
_MISLEADING = re.compile(
    r"comment|sidebar|widget|related|share|social|foot|nav|menu|banner|overlay|modal|hid(?:e|den)|premium|promo"
    r"|author|meta|cookie|consent|button|bar\b|tags|next-|slide|expand|noprint|message|rating|popup|teaser|embed|paid|blur|obfusc|viewport|timestamp|options",
    re.I,
)
_CREDIT_CLASS = re.compile(
    r"(?:^|[\s_-])(?:(?:photo|image|media|picture|img)-?_?credits?)(?:$|[\s_-])", re.I
)


def prepare(root: Element, base: str) -> None:
    """`base`: what relative addresses of the page stand on."""
    _show_pictures(root, base)
    _drop_following_articles(root)
    _clear_misleading_names(root)
    for element in list(root.iter(*_DROPPED)):
        remove(element)
    for element in list(root.iter("noscript")):
        remove(element)
    _unwrap_forms(root)
    for element in list(root.iter()):
        if element is not root and element.tag != "body" and _is_hidden(element):
            remove(element)
    for table in list(root.iter("table")):
        if _is_layout(table):
            _unwrap_table(table)
    for figure in root.iter("figure"):
        _name_captions(figure)
    for element in list(root.iter("div", "p", "span", "small", "em", "dd", "td")):
        if _is_caption(element):
            element.tag = "figcaption"
            _make_figure(element)


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


def _is_caption(element: Element) -> bool:
    named = _attribute(element, "class", "itemprop")
    if not named.strip() or not (_CAPTION.search(named) or _CREDIT_CLASS.search(named)):
        return False
    if next(element.iter("img", "figcaption", "h1", "h2", "h3"), None) is not None:
        return False
    if any(one.tag == "figcaption" for one in element.iterancestors()):
        return False
    return len(text_of(element)) <= MAX_CAPTION_CHARS


def _name_captions(figure: Element) -> None:
    """The words beside the picture of a figure are its caption, or its credit."""
    if next(figure.iter("img", "iframe", "video"), None) is None:
        return
    for child in children(figure):
        if child.tag in ("span", "small", "p", "cite", "div") and text_of(child):
            inside = next(child.iter("img", "iframe", "video", "figcaption", "table"), None)
            if inside is None and len(text_of(child)) <= MAX_CAPTION_CHARS:
                child.tag = "figcaption"


def _make_figure(caption: Element) -> None:
    """The box of a picture and its caption is a figure, whatever the page calls it."""
    for box in islice(caption.iterancestors(), FIGURE_LEVELS):
        if box.tag in ("figure", "article", "main", "body", "section"):
            return
        if next(box.iter("img", "iframe", "video"), None) is None:
            continue
        others = len(text_of(box)) - len(text_of(caption))
        if (
            others <= MAX_CAPTION_CHARS
            and next(box.iter("p", "h1", "h2", "h3", "li"), None) is None
        ):
            for one in box.iter("table", "tbody", "tr", "td", "dl", "dt"):
                one.tag = "div"
            box.tag = "figure"
        return


def _show_pictures(root: Element, base: str) -> None:
    for noscript in list(root.iter("noscript")):
        _unfold(noscript, base)
    for picture in list(root.iter("picture")):
        if next(picture.iter("img"), None) is None:
            picture.append(picture.makeelement("img", {}))
    for element in list(root.iter("img", "image", "amp-img")):
        element.tag = "img"
        if emoji(element.attrib):
            continue
        shown = _image(element, base)
        if shown is None:
            remove(element)
            continue
        for name in list(element.attrib):
            del element.attrib[name]
        element.set("src", shown.address)
        element.set("alt", shown.alt)
    for source in list(root.iter("source")):
        source.drop_tag()  # libxml2 takes what follows for its content


def _image(element: Element, base: str) -> Image | None:
    """The picture that an `<img>` shows, alone or in a `<picture>`; None where it is none to keep."""
    picture = next(element.iterancestors("picture"), None)
    sources = [] if picture is None else [dict(one.attrib) for one in picture.iter("source")]
    return image(dict(element.attrib), sources, base)


def _unfold(noscript: Element, base: str) -> None:
    """A picture for readers without scripts takes the place of the placeholder before it."""
    inside = [one for one in noscript.iter("img") if _image(one, base)]
    if len(inside) != 1 or text_of(noscript) or noscript.getparent() is None:
        return
    shown, before = inside[0], noscript.getprevious()
    placeholders = [] if before is None else list(before.iter("img"))
    for one in placeholders[-1:]:
        if one.get("alt") and not shown.get("alt"):
            shown.set("alt", one.get("alt"))
        if one.get("alt", "") in ("", shown.get("alt", "")):
            remove(one)
    shown.tail = None
    noscript.addprevious(shown)
