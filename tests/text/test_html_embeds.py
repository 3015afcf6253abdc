"""What becomes of players, posts and frames of other sites: a link, and never anything that is loaded."""

import pytest

from globe_app.text.html import plain_text, sanitise

BASE = "https://paper.example/2026/bridge"


@pytest.mark.parametrize(
    ("markup", "address", "words"),
    [
        ('<iframe src="https://www.youtube.com/embed/aBc_-9?rel=0"></iframe>', "https://www.youtube.com/watch?v=aBc_-9", "Video: youtube.com"),
        ('<iframe src="//www.youtube-nocookie.com/embed/abc" title="Piers from below"/>', "https://www.youtube.com/watch?v=abc", "Video: Piers from below (youtube.com)"),
        ('<iframe title="YouTube video player" data-src="https://youtube.com/embed/abc"></iframe>', "https://www.youtube.com/watch?v=abc", "Video: youtube.com"),
        ('<iframe src="https://www.youtube.com/embed/videoseries?list=PL1"></iframe>', "https://www.youtube.com/playlist?list=PL1", "Video: youtube.com"),
        ('<IFRAME SRC="http://player.vimeo.com/video/123?h=9"></IFRAME>', "https://vimeo.com/123", "Video: vimeo.com"),
        ('<iframe src="https://www.dailymotion.com/embed/video/x8"></iframe>', "https://www.dailymotion.com/video/x8", "Video: dailymotion.com"),
        ('<iframe src="https://geo.dailymotion.com/player.html?video=x8"></iframe>', "https://www.dailymotion.com/video/x8", "Video: dailymotion.com"),
        ('<object><param name="movie" value="http://www.youtube.com/v/abc&hl=en"><embed src="http://www.youtube.com/v/abc&hl=en"></object>', "https://www.youtube.com/watch?v=abc", "Video: youtube.com"),
        ('<embed src="http://www.youtube.com/v/abc" width="425">', "https://www.youtube.com/watch?v=abc", "Video: youtube.com"),
        ('<amp-youtube data-videoid="abc" layout="responsive"></amp-youtube>', "https://www.youtube.com/watch?v=abc", "Video: youtube.com"),
        ('<lite-youtube videoid="abc"></lite-youtube>', "https://www.youtube.com/watch?v=abc", "Video: youtube.com"),
        ('<video controls><source src="/v/a.mp4"><source src="/v/a.webm"><p>Old browser</p></video>', "https://paper.example/v/a.mp4", "Video: paper.example"),
        ('<audio src="https://cdn.example/a.mp3"></audio>', "https://cdn.example/a.mp3", "Audio: cdn.example"),
        ('<iframe src="https://w.soundcloud.com/player/?url=https%3A//soundcloud.com/a/b"></iframe>', "https://soundcloud.com/a/b", "Audio: soundcloud.com"),
        ('<iframe src="https://open.spotify.com/embed/episode/4x?si=1"></iframe>', "https://open.spotify.com/episode/4x", "Audio: open.spotify.com"),
        ('<iframe src="https://www.facebook.com/plugins/video.php?href=https%3A%2F%2Fwww.facebook.com%2Fa%2Fvideos%2F1"></iframe>', "https://www.facebook.com/a/videos/1", "Post: facebook.com"),
        ('<iframe src="https://platform.twitter.com/embed/Tweet.html?id=12"></iframe>', "https://x.com/i/status/12", "Post: x.com"),
        ('<iframe src="https://www.instagram.com/p/Cx1/embed/captioned"></iframe>', "https://www.instagram.com/p/Cx1/", "Post: instagram.com"),
        ('<iframe src="https://datawrapper.dwcdn.net/x/1/" title="Tolls by year"></iframe>', "https://datawrapper.dwcdn.net/x/1/", "Embedded: Tolls by year (datawrapper.dwcdn.net)"),
        ('<noscript><iframe src="https://www.youtube.com/embed/abc"></iframe></noscript>', "https://www.youtube.com/watch?v=abc", "Video: youtube.com"),
    ],
)  # fmt: skip
def test_a_link_takes_the_place_of_what_is_embedded(markup: str, address: str, words: str) -> None:
    safe = sanitise(f"<p>Before</p>{markup}<p>After</p>", BASE, images=True)
    escaped = address.replace("&", "&amp;")
    assert safe == f'<p>Before</p><p><a href="{escaped}">{words}</a></p><p>After</p>'
    assert plain_text(safe) == f"Before\n{words}\nAfter"


@pytest.mark.parametrize(
    "markup",
    [
        '<iframe src="about:blank"></iframe>', "<iframe></iframe>", "<video></video>",
        '<iframe src="javascript:alert(1)"></iframe>', '<iframe srcdoc="<p>x</p>"></iframe>',
        '<iframe src="https://www.googletagmanager.com/ns.html?id=G" height="0" width="0"></iframe>',
        '<iframe src="https://x.example/count" width="1" height="1"></iframe>',
        '<iframe src="https://x.example/count" style="display: none"></iframe>',
        '<iframe src="https://www.facebook.com/plugins/like.php?href=https%3A%2F%2Fp.example"></iframe>',
        '<iframe src="https://securepubads.g.doubleclick.net/x"></iframe>',
        '<iframe src="https://www.youtube.com/subscribe_embed?channelid=x"></iframe>',
        '<iframe src="https://www.facebook.com/plugins/post.php?href=javascript:alert(1)"></iframe>',
        '<iframe src="https://www.youtube.com/embed/%22%3E%3Cb%3E"></iframe>',
        '<object data="file:///etc/passwd"></object>', '<embed src="data:text/html,x">',
    ],
)  # fmt: skip
def test_what_shows_a_reader_nothing_leaves_nothing(markup: str) -> None:
    assert sanitise(f"<p>Before</p>{markup}<p>After</p>", BASE) == "<p>Before</p><p>After</p>"


def test_a_player_within_a_sentence_a_link_and_a_cell_leaves_valid_html() -> None:
    player = '<iframe src="https://www.youtube.com/embed/abc"></iframe>'
    link = '<a href="https://www.youtube.com/watch?v=abc">Video: youtube.com</a>'
    assert sanitise(f"<p>one <b>two {player} three</b></p>") == (
        f"<p>one <b>two </b></p><p>{link}</p><p><b> three</b></p>"
    )
    assert sanitise(f"<a href='https://p.example/'>one {player}</a>").count("<a ") == 2
    assert sanitise(f"<table><tr><td>{player}</td><td>x</td></tr></table>") == (
        f"<table><tbody><tr><td>{link}</td><td>x</td></tr></tbody></table>"
    )


def test_each_of_several_players_leaves_its_link() -> None:
    first = '<embed src="https://www.youtube.com/embed/a">'
    second = '<iframe src="https://www.youtube.com/embed/b"></iframe>'
    third = '<video src="https://paper.example/c.mp4">'
    safe = sanitise(f"{first}<p>x</p>{second}<p>y{third}</p>{second.replace('/b', '/d')}")
    assert safe.count("<a ") == 4


def test_a_player_that_stands_twice_leaves_one_link() -> None:
    player = '<iframe src="https://www.youtube.com/embed/abc"></iframe>'
    assert sanitise(f"{player}<p>x</p><noscript>{player}</noscript>").count("<a ") == 1
