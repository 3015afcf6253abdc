"""The article in a web page: its text with structure and pictures, without the rest.

bytes ─document→ tree ─structured_data→ what the page says of itself
                      ─prepare→ ─extractors→ text ─structure→ ─tidy→ ─sanitise→ candidates ─choose→ text
"""

from copy import deepcopy
from urllib.parse import urlsplit

from lxml import html as lxml_html

from globe_app.model.news import Page, TextReason
from globe_app.pages import extractors
from globe_app.pages.choose import Asked, Candidate, Choice, Source, choose
from globe_app.pages.document import Element, base_address, read_document, text_of
from globe_app.pages.lead_picture import choose_lead
from globe_app.pages.notices import asks_to_subscribe, notice_in
from globe_app.pages.overlap import share_of_terms
from globe_app.pages.prepare import prepare, words_shown
from globe_app.pages.request import PageRequest
from globe_app.pages.segments import segments
from globe_app.pages.structure import with_structure
from globe_app.pages.structured_data import PageData, read_page_data
from globe_app.pages.tidy import tidy
from globe_app.text import html as clean
from globe_app.text.html_images import image_urls
from globe_app.text.near_duplicates import canonical
from globe_app.text.scripts import comparable_length

KNOWN_SHARE = 0.5  # of a headline's words in the page's title
ENOUGH = 600  # letters; a text of trafilatura's that is longer needs no second extractor


def extract_page(
    body: bytes, address: str, request: PageRequest, *, content_type: str = ""
) -> Page:
    """The article in a page.

    `body`: the page as fetched from `address`, after redirects; `content_type`: the HTTP header. Where the
    page gives no better text than the feed, `Page.reason` says why and its text is empty. Raises
    `FeedError` where it is no web page or beyond the limits of `document`.
    """
    root = read_document(body, content_type, request.language, address)
    base = base_address(root, address)
    data = read_page_data(root, base)
    shown = words_shown(root)
    prepare(root, base)
    candidates = _candidates(root, base, data, request)
    choice = choose(candidates, _asked(address, data, request, notice_in(shown, data.headlines)))
    return _page(choice, data, address)


def _candidates(
    root: Element, base: str, data: PageData, request: PageRequest
) -> tuple[Candidate, ...]:
    headlines = tuple(dict.fromkeys(one for one in (request.headline, *data.headlines) if one))
    feed_text = clean.plain_text(request.feed_html)
    # a title that the feed knows is the article's, whatever its words
    strange = tuple(
        one for one in data.headlines if share_of_terms(request.headline, one) < KNOWN_SHARE
    )
    found = [Candidate(Source.FEED, request.feed_html, feed_text)]

    def add(source: Source, part: Element | None) -> int:
        if part is None:
            return 0
        runs = segments(part)
        lines = [run.text for run in runs]
        instead = notice_in("\n".join(lines), strange)
        ends = asks_to_subscribe(lines, request.headline)
        tidy(runs, headlines, data.author)
        markup = lxml_html.tostring(part, encoding="unicode", with_tail=False)
        html = clean.sanitise(markup, base, images=True)
        text = clean.plain_text(html)
        found.append(Candidate(source, html, text, instead, cut=ends))
        return comparable_length(text)

    length = add(Source.TRAFILATURA, _structured(root, extractors.by_trafilatura(root)))
    add(Source.PAGE_DATA, _of_data(root, data.body_html))
    if length < ENOUGH:
        add(Source.READABILITY, _structured(root, extractors.by_readability(root)))
    return tuple(found)


def _structured(root: Element, text: str) -> Element | None:
    """The part of the page that has an extractor's text; where it is too little, the text as paragraphs."""
    if not text.strip():
        return None
    found = with_structure(deepcopy(root), text)
    return found if found is not None else _fragment(clean.paragraphs(text))


def _of_data(root: Element, markup: str) -> Element | None:
    """The text of the page's data: in the page's structure where the page has it, else as it is."""
    fragment = _fragment(markup)
    if fragment is None:
        return None
    found = with_structure(deepcopy(root), text_of(fragment))
    return found if found is not None else fragment


def _fragment(markup: str) -> Element | None:
    if not markup:
        return None
    return lxml_html.fragment_fromstring(clean.sanitise(markup), create_parent="div")


def _asked(address: str, data: PageData, request: PageRequest, instead: TextReason | None) -> Asked:
    wanted, got = canonical(request.url), canonical(address)
    own = canonical(data.canonical)
    moved = bool(wanted) and (got != wanted or own not in ("", wanted, got))
    home = bool(wanted) and (not got or (not own and bool(data.canonical)))
    return Asked(request.headline, data.free, moved, home, instead)


def _page(choice: Choice, data: PageData, address: str) -> Page:
    taken = choice.candidate.source is not Source.FEED
    right = taken or choice.why is TextReason.FEED_FULLER  # it is the article's page
    html = choice.candidate.html if taken else ""
    return Page(
        reason=choice.why,
        body_html=html,
        body_text=choice.candidate.text if taken else "",
        summary=(),
        author=data.author if right else "",
        canonical_url=_own_canonical(data.canonical, address) if right else "",
        image_url=choose_lead(data.images, image_urls(html)) if right else "",
    )


def _own_canonical(there: str, address: str) -> str:
    """What the page calls its own address, believed only within its own site."""
    own_site = urlsplit(there).hostname == urlsplit(address).hostname
    return canonical(there) if there and own_site else ""
