"""Stories in a real store: an earthquake told in five countries, once in Arabic, once as a copy."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from globe_app.model.news import NewArticle, Outlet, Translation
from globe_app.model.story import Passage
from globe_app.settings import Settings
from globe_app.store import entries, outlets, story_writer
from globe_app.store.db import Store, open_store
from tests import sql
from tests.conftest import NOW

QUOTED = "Rescuers pulled eleven people from a school in Jajarkot."
HOSTILE = '<script>alert("x")</script> & <b>bold</b> quake'
FILLER = tuple(f"Families spend night {n} in the open." for n in range(1, 30))


@dataclass(frozen=True, slots=True)
class Text:
    """An article to be stored."""

    country: str
    hours: float  # before now
    headline: str
    sentences: tuple[str, ...]
    theirs: tuple[str, tuple[str, ...]] | None = None  # headline and sentences of the original
    language: str = "en"
    paper: str = "Post"
    author: str = ""
    dated: bool = True


QUAKE = (
    Text("NP", 30, "Earthquake strikes western Nepal", (
        "The quake killed 60 people, the interior ministry said.", QUOTED, *FILLER)),
    Text("IN", 29, "Strong quake in Nepal felt in Delhi", (
        "The quake killed 42 people, the state broadcaster said.", "Delhi sends two planes.")),
    Text("GB", 27, "Nepal earthquake: dozens killed", (
        "The quake killed 42 people, the state broadcaster said.", "Delhi sends two planes."),
        author="Reuters"),
    Text("SA", 20, "Kingdom sends aid to Nepal", (
        "Two planes carry tents to Nepal.", "The king offers condolences."),
        ("المملكة ترسل مساعدات إلى نيبال", ("طائرتان تحملان خياما إلى نيبال.", "الملك يقدم التعازي.")),
        "ar"),
    Text("FR", 6, HOSTILE, ("A man says: “<i>we</i> were asleep”.", "France sends doctors.")),
)  # fmt: skip
LONE = (
    Text("JP", 5, "Ferry runs aground off Kobe", ("Nobody was hurt on the ferry.",)),
    Text("IN", 4, "Ferry aground near Kobe, all safe", ("All on board the ferry are safe.",)),
)


def keep(store: Store, texts: Sequence[Text], now: datetime = NOW) -> tuple[int, ...]:
    """Store articles as a sync would; gives their ids."""
    return tuple(_keep(store, one, n, now) for n, one in enumerate(texts))


def _keep(store: Store, one: Text, n: int, now: datetime) -> int:
    name = f"{one.country} {one.paper}"
    outlet = Outlet(name.lower().replace(" ", "-"), name, one.country, one.language)
    outlets.keep_outlet(store, outlet)
    headline, sentences = one.theirs or (one.headline, one.sentences)
    english = None
    if one.theirs:
        english = Translation(one.headline, (), _html(one.sentences), "Apertium (ara-eng)")
    new = NewArticle(
        key=f"{one.headline} {n}", headline=headline, url="", dated=one.dated, language=one.language,
        published=now - timedelta(hours=one.hours), author=one.author, summary=(),
        body_html=_html(sentences), body_text=" ".join(sentences), digest=f"{one.headline} {n}",
        english=english, english_text=" ".join(one.sentences) if english else "",
    )  # fmt: skip
    return entries.write_articles(store, outlet, [new], now)[0].id


def _html(sentences: Sequence[str]) -> str:
    escaped = (s.replace("&", "&amp;").replace("<", "&lt;") for s in sentences)
    return "".join(f"<p>{one}</p>" for one in escaped)


def tell(store: Store, articles: Sequence[int], copies: dict[int, int] | None = None) -> int:
    """Make one story of articles, the first being the most central; gives its id."""
    (story,) = story_writer.write_clusters(store, dict.fromkeys(articles, -1), {}).touched
    copied = copies or {}
    facts = [
        story_writer.MembershipFacts(
            one, 1 / n, copied.get(one, one), "Reuters" if one in copied else ""
        )
        for n, one in enumerate(articles, 1)
    ]
    sql.recompute(store, {story: facts})
    return story


def fill_stories(settings: Settings, now: datetime = NOW) -> tuple[int, tuple[int, ...]]:
    """Store the earthquake, a ferry accident told in two countries, and an article in no story; gives the
    earthquake's id and articles.
    """
    store = open_store(settings.store, settings.images)
    quake = keep(store, QUAKE, now)
    story = tell(store, quake, {quake[2]: quake[1]})
    tell(store, keep(store, LONE, now))
    outlets.keep_outlet(store, Outlet("br-post", "BR Post", "BR", "pt"))
    tell(store, keep(store, (Text("BR", 3, "A match abandoned", ("The lights failed.",)),), now))
    passages = [
        Passage(quake[0], 0, "casualties", 0.9), Passage(quake[0], 1, "rescue", 0.8),
        Passage(quake[1], 0, "casualties", 0.9), Passage(quake[2], 0, "casualties", 0.9),
        Passage(quake[3], 0, "rescue", 0.8), Passage(quake[4], 0, "casualties", 0.7),
    ]  # fmt: skip
    for one in quake:
        sql.set_themes(store, *(p for p in passages if p.article_id == one))
    store.close()
    return story, quake
