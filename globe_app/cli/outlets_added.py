"""What `globe-app outlets --add` and `--import` ask and print."""

import sys

from globe_app.cli.output import print_json, remark
from globe_app.feeds.country_guess import Places
from globe_app.model.subscribing import Unplaced
from globe_app.pipeline.list_import import ListImport
from globe_app.pipeline.subscriptions import Added


def print_added(done: Added, typed: str, *, as_json: bool) -> None:
    """What adding an address did, and which other feeds its page names."""
    one = done.outlet
    if as_json:
        print_json({
            "id": one.id, "name": one.name, "country": one.country, "language": one.language,
            "feed": done.feed, "guessed": done.guess.by.value if done.guess else "",
            "feeds": [
                {"number": n, "url": feed.url, "title": feed.title, "comments": feed.comments}
                for n, feed in enumerate(done.named, 1)
            ],
        })  # fmt: skip
        return
    print(f"{one.name} ({one.country}, outlet {one.id}) is on.")
    if done.guess is not None and not done.guess.sure:
        said = f"its country, {one.country}, is a guess {done.guess.by}; --country CC says another"
        remark(said, about=typed)
    if len(done.named) < 2 and done.feed != typed:
        print(f"  its feed: {done.feed}")
    elif len(done.named) > 1:
        print(f"{done.feed} was added, one of {len(done.named)} feeds; --feed NUMBER adds another:")
        for number, feed in enumerate(done.named, 1):
            comments = "  (comments)" if feed.comments else ""
            print(
                f"{'*' if feed.url == done.feed else ' '}{number:3}  {feed.title or feed.url}{comments}"
            )
            if feed.title:
                print(f"      {feed.url}")


def ask_countries(folders: tuple[Unplaced, ...], places: Places) -> dict[str, str]:
    """On a terminal, ask for the country of each folder; Enter takes the guess. Elsewhere nobody is asked."""
    if not (sys.stdin and sys.stdin.isatty() and sys.stdout.isatty()):
        return {}
    answers: dict[str, str] = {}
    for one in folders:
        print(f"{_folder_words(one)}: {', '.join(one.names[:6])}")
        while True:
            try:
                typed = input(f"  which country is it of? [{one.guess.country}] ").strip()
            except EOFError:
                return answers
            found = places.countries.find(typed, 1) if typed else ()
            if not typed or found:
                answers[one.folder] = found[0].code if found else one.guess.country
                break
            print("  no country of that name or code")
    return answers


def _folder_words(one: Unplaced) -> str:
    count = "1 feed" if len(one.feeds) == 1 else f"{len(one.feeds)} feeds"
    return f"{count} in the folder {one.folder!r}" if one.folder else f"{count} in no folder"


def print_imported(done: ListImport, path: str, *, as_json: bool) -> None:
    """What importing a list did, and which countries were guessed."""
    if as_json:
        print_json({
            "feeds": done.feeds, "added": done.added, "known": done.known, "joined": done.joined,
            "refused": list(done.refused),
            "guessed": [
                {"folder": one.folder, "country": one.guess.country, "by": one.guess.by.value,
                 "feeds": list(one.feeds)}
                for one in done.guessed
            ],
        })  # fmt: skip
        return
    joined = f", {done.joined} added to outlets known already" if done.joined else ""
    # of one thing as of many: what this line says has been read by scripts from the first version on
    print(f"{done.feeds} feeds: {done.added} outlets new, {done.known} known already{joined}.")
    for words in done.refused:
        remark(words, about=path)
    for one in done.guessed:
        remark(
            f"{_folder_words(one)}: taken to be of {one.guess.country}, a guess {one.guess.by};"
            f" --country CC says another ({', '.join(one.names[:3])})",
            about=path,
        )
