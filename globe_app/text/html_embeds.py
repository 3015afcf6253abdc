"""What an article shows by another site's player: the address of its page, and words for a link to it.

Nothing of it is ever loaded: a link takes its place.
"""

from dataclasses import dataclass
from urllib.parse import parse_qs, quote, urlsplit

from globe_app.text.characters import clean_text
from globe_app.text.html_parser import Attributes
from globe_app.text.image_addresses import is_unwanted_image
from globe_app.text.links import web_link
from globe_app.text.shorten import shorten

MAX_TITLE_CHARS = 120
MIN_PIXELS = 10  # a frame declared smaller shows nothing
SOURCES = (
    "src",
    "data-src",
    "data-lazy-src",
    "data-litespeed-src",
    "data-cookieblock-src",
    "data-url",
    "data",
)
_VIDEO_HOSTS = (
    "youtube.com", "youtube-nocookie.com", "youtu.be", "vimeo.com", "dailymotion.com", "dai.ly",
    "brightcove.net", "jwplayer.com", "jwplatform.com", "twitch.tv", "rumble.com", "bitchute.com",
    "kaltura.com", "bilibili.com", "rutube.ru", "streamable.com", "wistia.com", "wistia.net", "tiktok.com",
    "videopress.com", "odysee.com", "ted.com", "archive.org", "arte.tv", "ok.ru", "vk.com", "youku.com",
    "nicovideo.jp", "loom.com", "peertube.tv", "cloudflarestream.com", "ooyala.com", "jw.com",
)  # fmt: skip
_AUDIO_HOSTS = (
    "soundcloud.com", "spotify.com", "podcasts.apple.com", "mixcloud.com", "bandcamp.com", "anchor.fm",
    "libsyn.com", "megaphone.fm", "simplecast.com", "acast.com", "podigee.io", "buzzsprout.com",
    "deezer.com", "transistor.fm", "spreaker.com", "audioboom.com", "ivoox.com", "omny.fm",
)  # fmt: skip
_POST_HOSTS = (
    "twitter.com", "x.com", "instagram.com", "facebook.com", "threads.net", "bsky.app", "t.me",
    "reddit.com", "mastodon.social", "linkedin.com",
)  # fmt: skip
_NOTHING = (  # buttons, advertisements, counters, consent
    "doubleclick.net", "googlesyndication.com", "googletagmanager.com", "googleadservices.com",
    "google-analytics.com", "amazon-adsystem.com", "adnxs.com", "taboola.com", "outbrain.com",
    "addthis.com", "sharethis.com", "recaptcha.net", "hcaptcha.com", "disqus.com", "mailchimp.com",
    "list-manage.com", "platform.twitter.com/widgets", "onetrust.com", "cookiebot.com", "rcm-na.amazon",
)  # fmt: skip
_VIDEO_FILES = (".mp4", ".m4v", ".webm", ".ogv", ".mov", ".m3u8", ".avi", ".flv")
_AUDIO_FILES = (".mp3", ".m4a", ".ogg", ".oga", ".opus", ".wav", ".aac", ".flac")
_ID_CHARS = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-")


@dataclass(frozen=True, slots=True)
class EmbedLink:
    """A link in place of something embedded."""

    address: str  # absolute, http(s)
    words: str


def embed_link(tag: str, attributes: Attributes, base: str) -> EmbedLink | None:
    """The link for an element that embeds something; None when it shows nothing of an article.

    `tag`: iframe, embed, object, video, audio, source, amp-iframe, amp-youtube, lite-youtube, ...
    """
    known = _by_identifier(tag, attributes)
    address = known
    for name in SOURCES:
        address = address or web_link(attributes.get(name, ""), base)
    if not address or (not known and _is_tiny(attributes)):
        return None
    page = page_address(address)
    if not page:
        return None
    host = (urlsplit(page).hostname or "").removeprefix("www.")
    title = shorten(" ".join(clean_text(_title(attributes)).split()), MAX_TITLE_CHARS)
    words = f"{title} ({host})" if title else host
    return EmbedLink(page, f"{_kind(tag, page, host)}: {words}")


def page_address(address: str) -> str:
    """The address of the page for people that belongs to a player's address; "" when there is nothing to see.

    `address`: absolute. An address of no known player stays as it is.
    """
    try:
        parts = urlsplit(address)
        host = (parts.hostname or "").lower()
        asked = parse_qs(parts.query, max_num_fields=50)
    except ValueError:
        return ""
    if any(part in f"{host}{parts.path}" for part in _NOTHING) or is_unwanted_image(address):
        return ""
    path = [part for part in parts.path.split("/") if part]
    last = path[-1] if path else ""
    if _is_of(host, ("youtube.com", "youtube-nocookie.com")):
        if (
            path[:1] in (["embed"], ["v"], ["shorts"], ["live"])
            and len(path) > 1
            and last != "videoseries"
        ):
            return _with("https://www.youtube.com/watch?v=", path[1].partition("&")[0])
        if "list" in asked and last == "videoseries":
            return _with("https://www.youtube.com/playlist?list=", asked["list"][0])
        return address if path and path[0] != "subscribe_embed" else ""
    if host == "player.vimeo.com" and path[:1] == ["video"] and len(path) > 1:
        return _with("https://vimeo.com/", path[1])
    if _is_of(host, ("dailymotion.com",)):
        if path[:2] == ["embed", "video"] and len(path) > 2:
            return _with("https://www.dailymotion.com/video/", path[2])
        if "video" in asked:
            return _with("https://www.dailymotion.com/video/", asked["video"][0])
    if host.endswith("facebook.com") and path[:1] == ["plugins"]:
        shown = asked.get("href", [""])[0] if last in ("video.php", "post.php") else ""
        return web_link(shown)
    if host == "w.soundcloud.com" and "url" in asked:
        return web_link(asked["url"][0])
    if host == "open.spotify.com" and path[:1] in (["embed"], ["embed-podcast"]) and len(path) > 2:
        return "https://open.spotify.com/" + "/".join(quote(part) for part in path[-2:])
    if host == "embed.podcasts.apple.com":
        return f"https://podcasts.apple.com{parts.path}"
    if host in ("platform.twitter.com", "platform.x.com"):
        return _with("https://x.com/i/status/", asked.get("id", [""])[0])
    if (_is_of(host, ("instagram.com",)) and last == "embed") or last == "captioned":
        return f"https://www.instagram.com/{'/'.join(path[:2])}/"
    return address


def _with(beginning: str, identifier: str) -> str:
    """The page with that identifier; "" when it is none."""
    return beginning + identifier if identifier and _ID_CHARS.issuperset(identifier) else ""


def _by_identifier(tag: str, attributes: Attributes) -> str:
    """The address of what an element names by its identifier alone."""
    name = attributes.get("data-videoid") or attributes.get("videoid") or ""
    if not name:
        return ""
    if "youtube" in tag:
        return _with("https://www.youtube.com/watch?v=", name)
    if "vimeo" in tag:
        return _with("https://vimeo.com/", name)
    return _with("https://www.dailymotion.com/video/", name) if "dailymotion" in tag else ""


def _kind(tag: str, page: str, host: str) -> str:
    path = urlsplit(page).path.lower()
    if tag == "audio" or path.endswith(_AUDIO_FILES) or _is_of(host, _AUDIO_HOSTS):
        return "Audio"
    if tag == "video" or path.endswith(_VIDEO_FILES) or _is_of(host, _VIDEO_HOSTS):
        return "Video"
    return "Post" if _is_of(host, _POST_HOSTS) else "Embedded"


def _title(attributes: Attributes) -> str:
    """What the element calls itself, where that says more than which player it is."""
    title = (
        attributes.get("title")
        or attributes.get("aria-label")
        or attributes.get("data-title")
        or ""
    )
    plain = title.casefold()
    return (
        ""
        if "player" in plain or plain in {"youtube", "video", "embedded content", "iframe"}
        else title
    )


def _is_tiny(attributes: Attributes) -> bool:
    for side in ("width", "height"):
        digits = attributes.get(side, "").strip().removesuffix("px")
        if digits.isascii() and digits.isdecimal() and int(digits[:9]) < MIN_PIXELS:
            return True
    style = attributes.get("style", "").replace(" ", "").lower()
    return "display:none" in style or "visibility:hidden" in style


def _is_of(host: str, hosts: tuple[str, ...]) -> bool:
    return any(host == one or host.endswith(f".{one}") for one in hosts)
