"""The elements of HTML by what becomes of them (https://html.spec.whatwg.org/#elements-3)."""

INLINE = frozenset(("a", "em", "strong", "b", "i", "u", "s", "sub", "sup", "q", "cite", "code"))
PHRASING_ONLY = frozenset(("p", "h2", "h3", "h4", "pre"))  # no block may stand in them
CONTAINERS = frozenset(("blockquote", "li", "dt", "dd", "td", "th", "caption", "figcaption"))
STRUCTURES = frozenset(("ul", "ol", "dl", "table", "thead", "tbody", "tr"))  # no text of their own
BLOCKS = PHRASING_ONLY | CONTAINERS | STRUCTURES
VOID = frozenset(("br", "hr", "img"))
DROPPED = frozenset((
    "script", "style", "iframe", "object", "noscript", "template", "svg", "math",
    "form", "select", "textarea", "title", "audio", "video", "canvas",
))  # fmt: skip  # with all that stands in them
FOREIGN = frozenset(("svg", "math"))
OTHER_BLOCKS = frozenset((
    "address", "article", "aside", "body", "center", "details", "dialog", "dir", "div", "fieldset",
    "figure", "footer", "header", "hgroup", "html", "legend", "main", "menu", "nav", "option",
    "optgroup", "picture", "search", "section", "summary", "frameset", "listing", "xmp", "plaintext",
    "x-break",
))  # fmt: skip
RENAMED = {"h1": "h2", "h5": "h4", "h6": "h4", "image": "img", "tfoot": "tbody", "strike": "s"}
ROWS = frozenset(("thead", "tbody"))
CELLS = frozenset(("td", "th"))
OTHER_INLINE = frozenset((
    "abbr", "acronym", "bdi", "bdo", "big", "blink", "del", "dfn", "embed", "font", "head", "input", "ins",
    "kbd", "label", "link", "mark", "meta", "nobr", "rb", "rp", "rt", "ruby", "samp", "small", "span",
    "time", "tt", "var", "wbr",
))  # fmt: skip
ALL = INLINE | BLOCKS | VOID | DROPPED | OTHER_BLOCKS | RENAMED.keys() | OTHER_INLINE
