"""What an image's address alone tells: whether it is part of an article, and which picture it is."""

import re
from functools import lru_cache
from urllib.parse import parse_qsl, unquote, urlsplit

_TRACKER_HOSTS = (
    "doubleclick.net", "feedsportal.com", "pheedo.com", "quantserve.com", "scorecardresearch.com",
    "google-analytics.com", "googletagmanager.com", "googleadservices.com", "googlesyndication.com",
    "rfihub.com", "invitemedia.com", "imrworldwide.com", "ioam.de", "vgwort.de", "statcounter.com",
    "feeds.wordpress.com", "stats.wordpress.com", "stats.wp.com", "stat.wp.com", "pixel.wp.com",
    "feedads.g.doubleclick.net", "rss.buysellads.com", "outbrain.com", "chartbeat.net", "parsely.com",
    "adnxs.com", "adsafeprotected.com", "amazon-adsystem.com", "rssad.jp", "rdsig.yahoo.co.jp",
    "mailchimp.com", "list-manage.com", "mf.feeds.reuters.com", "counter.yadro.ru", "top.mail.ru",
    "mc.yandex.ru", "xiti.com", "estat.com", "weborama.fr",
)  # fmt: skip
_FACE_HOSTS = ("gravatar.com", "avatars.githubusercontent.com", "libravatar.org")
_TRACKER = re.compile(  # in the path, with the query
    r"/~(?:r|f|ff|4|a)/|/pixel(?:\?|$|/[^/]*\.gif|\.\w)|[./]pixel\.|/b\.gif|/1x1(?:\?|$|\.(?:gif|png))"
    r"|/beacon(?:[/?]|$|\.\w)|facebook\.com/tr\b|/tracker/|/track(?:er|ing)?(?:[/?]|$|\.(?:gif|php|png))"
    r"|/counter(?:\?|\.(?:gif|php|png))|/(?:matomo|piwik)\.php|medium\.com/_/stat|/hit\?|/log\?"
    r"|/adserver/|/openx/|/impression(?:[/?]|$)"
)
_FOLDERS = frozenset((
    "avatar", "avatars", "author", "authors", "byline", "bylines", "columnists", "headshots",
    "profile_images", "userpic", "userpics", "gravatar", "icon", "icons", "favicon", "favicons", "logo",
    "logos", "emoji", "emojis", "smilies", "smileys", "emoticons", "twemoji", "share-buttons", "social-icons",
    "placeholder", "placeholders", "spacer",
))  # fmt: skip
_STEM = re.compile(  # of the file's name: the whole of it
    r"(?:[\w-]*[-_.])?(?:spacer|place-?holder|no-?image|no_image|lazy-?load(?:ing|er)?|favicon"
    r"|print[-_]?header|header[-_]print|print[-_]logo|apple-touch-icon|feed-icon|rss-icon)(?:[-_.][\w-]*)?"
    r"|1x1|blank|avatar(?:[-_]?(?:default|small|large|\d+))?|(?:default|user|author|my)[-_]avatar"
    r"|mystery-?man|(?:author|byline)[-_](?:photo|image|picture|pic|face)(?:[-_]\w+)?|logo"
    r"|(?:site|header|footer|main|masthead|brand)[-_]logo(?:[-_]\w+)?"
)
_SIGN = re.compile(  # as `_STEM`, of a drawing
    r"gr[ea]y|lazy|loading|loader|transparent|trans|pixel|clear|dot|empty|px|white|black|void|default"
    r"|default[-_]image|image-?missing|null|undefined|ajax-loader|spinner|mm|icon(?:[-_]\w+)?|addtoany"
    r"|logo(?:[-_]?(?:\d+|small|large|white|black|footer|header|new|main|dark|light|\d+x\d+))*"
    r"|[\w.-]*[-_](?:logo|icon|avatar)(?:[-_]?\d+(?:x\d+)?)?|share(?:[-_]?(?:icon|button|btn))?"
    r"|(?:add|share)this(?:[-_]\w+)?"
    r"|(?:facebook|fb|twitter|x|whatsapp|linkedin|pinterest|e-?mail|print(?:er)?|telegram|reddit|digg|rss|feed"
    r"|stumbleupon|delicious|google-?plus|gplus|tumblr|youtube|instagram|mastodon|bluesky)"
    r"(?:[-_]?(?:icon|share|button|btn|logo|small|round|square|sm|\d+(?:x\d+)?))*"
)
_DRAWN = (".gif", ".png", ".svg", ".ico")  # formats of signs; a photo of a logo is a .jpg
_SIZED = re.compile(r"(?:-\d{2,4}x\d{2,4}|-scaled|@[23]x)+(?=\.[a-z]{3,4}$)")
_SIZE_PARAMETERS = frozenset((
    "w", "h", "width", "height", "resize", "fit", "quality", "q", "crop", "auto", "format", "fm", "dpr",
    "ssl", "strip", "s", "imwidth", "imheight", "downsize", "zoom", "fp-x", "fp-y", "ixlib", "im", "rect",
    "usm", "blur", "imagemogr2",
))  # fmt: skip
_WIDTH = re.compile(
    r"[?&](?:w|width|imwidth)=(\d{1,5})(?:px)?(?:&|$)|-(\d{2,4})x\d{2,4}\.[a-z]{3,4}$"
)


@lru_cache(maxsize=2048)  # asked when a text is cleaned, and again when it is looked at once more
def is_unwanted_image(address: str) -> bool:
    """Whether an image's absolute address is of none that belongs to an article.

    Pixels that count readers, placeholders of lazy loading, portraits of authors, logos, icons, share
    buttons and printed headers. The address alone is judged: False means nothing speaks against it.
    """
    try:
        parts = urlsplit(address.lower())
        host = parts.hostname or ""
    except ValueError:
        return True
    if parts.scheme not in ("http", "https"):
        return True
    if _is_of(host, _TRACKER_HOSTS) or _is_of(host, _FACE_HOSTS):
        return True
    if host.startswith(("pixel.", "stats.", "track.", "beacon.", "analytics.", "ads.", "ad.")):
        return True
    whole = f"{host}{parts.path}?{parts.query}" if parts.query else f"{host}{parts.path}"
    if _TRACKER.search(whole):
        return True
    *folders, name = unquote(parts.path).split("/")
    if not _FOLDERS.isdisjoint(folders):
        return True
    stem, dot, ending = name.rpartition(".")
    if not dot:
        stem, ending = name, ""
    if dot and _STEM.fullmatch(stem):
        return True
    return f".{ending}" in _DRAWN and bool(_SIGN.fullmatch(stem))


def _is_of(host: str, hosts: tuple[str, ...]) -> bool:
    return host.endswith(hosts) and any(host == h or host.endswith(f".{h}") for h in hosts)


@lru_cache(maxsize=2048)
def picture_key(address: str) -> str:
    """What two addresses have in common that show one picture in different sizes, formats or caches."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return address
    host, path = parts.netloc.lower(), parts.path
    if (
        host.endswith(".wp.com") and "." in path[1:].partition("/")[0]
    ):  # a cache of another site's images
        host, _, path = path[1:].partition("/")
        path = f"/{path}"
    path = _SIZED.sub("", path)
    kept = [
        f"{name}={value}"
        for name, value in parse_qsl(parts.query, keep_blank_values=True, max_num_fields=None)
        if name.lower() not in _SIZE_PARAMETERS
    ]
    return f"{host.removeprefix('www.')}{path}?{'&'.join(kept)}"


def width_hint(address: str) -> int:
    """The width in px that an address names (`?w=300`, `photo-300x200.jpg`), 0 = none."""
    found = _WIDTH.search(address.lower())
    return int(found[1] or found[2]) if found else 0
