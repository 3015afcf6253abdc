"""The elements of HTML by what becomes of them (https://html.spec.whatwg.org/#elements-3)."""

INLINE = frozenset((
    "a", "em", "strong", "b", "i", "u", "s", "del", "ins", "sub", "sup", "cite", "code", "kbd", "mark",
    "small",
))  # fmt: skip
STRUCK = frozenset(("s", "del"))  # what stands in them is no longer said
PHRASING_ONLY = frozenset(("p", "h2", "h3", "h4", "pre"))  # no block may stand in them
CONTAINERS = frozenset(("blockquote", "li", "dt", "dd", "td", "th", "caption", "figcaption"))
STRUCTURES = frozenset(("ul", "ol", "dl", "table", "thead", "tbody", "tr"))  # no text of their own
BLOCKS = PHRASING_ONLY | CONTAINERS | STRUCTURES
VOID = frozenset(("br", "hr", "img"))
DROPPED = frozenset((
    "script", "style", "template", "svg", "math", "form", "select", "textarea", "title", "canvas", "rp",
    "noframes", "noembed",
))  # fmt: skip  # with all that stands in them
FOREIGN = frozenset(("svg", "math"))
# an image or a link may come of these and what stands in them, words do not
EMBEDDING = frozenset((
    "iframe", "x-iframe", "embed", "object", "applet", "video", "audio", "noscript", "amp-iframe",
    "amp-youtube", "amp-vimeo", "amp-dailymotion", "amp-video", "amp-audio", "lite-youtube", "lite-vimeo",
    "youtube-video", "vimeo-video",
))  # fmt: skip
OTHER_BLOCKS = frozenset((
    "address", "article", "aside", "body", "center", "details", "dialog", "dir", "div", "fieldset",
    "figure", "footer", "header", "hgroup", "html", "legend", "main", "menu", "nav", "option",
    "optgroup", "search", "section", "summary", "frameset", "listing", "xmp", "plaintext",
    "x-break",
))  # fmt: skip
RENAMED = {
    "h1": "h2", "h5": "h4", "h6": "h4", "image": "img", "amp-img": "img", "tfoot": "tbody", "strike": "s",
}  # fmt: skip
ROWS = frozenset(("thead", "tbody"))
CELLS = frozenset(("td", "th"))
OTHER_INLINE = frozenset((
    "abbr", "acronym", "area", "base", "basefont", "bdi", "bdo", "bgsound", "big", "blink", "button", "col",
    "colgroup", "command", "content", "data", "datalist", "dfn", "font", "frame", "head", "input", "keygen",
    "label", "link", "map", "marquee", "menuitem", "meta", "meter", "multicol", "nextid", "nobr", "output",
    "param", "picture", "portal", "progress", "q", "rb", "rbc", "rt", "rtc", "ruby", "samp", "shadow", "slot",
    "source", "spacer", "span", "time", "track", "tt", "var", "wbr",
))  # fmt: skip
ALL = INLINE | BLOCKS | VOID | DROPPED | EMBEDDING | OTHER_BLOCKS | RENAMED.keys() | OTHER_INLINE
