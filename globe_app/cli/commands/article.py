"""`globe-app article`: one article, whole."""

from argparse import ArgumentParser
from dataclasses import dataclass

from globe_app.briefing.articles import DAMAGED, SAMPLE_MARK, long_date, past_texts, plain_article
from globe_app.cli.argument_types import stored_id
from globe_app.cli.command import Command
from globe_app.cli.news_json import article_json
from globe_app.cli.opening import countries_of, opened, utc_now
from globe_app.cli.output import print_json
from globe_app.settings import Settings
from globe_app.store.articles import article

NOTES = """JSON keys: id, headline, outlet, country, published, dated (false: published is
when it was received), language (of the original), read, saved, url; author, summary (a list), body (plain
text; English where it is translated, with --original the original),
html (the same, sanitised; <img src="image:HASH"> are the images; while only the lead is translated it is the
original), about (countries that the text names), covers (countries that its
outlet covers from abroad), sample, damaged (true: the store gives another text than
was stored),
text_state ("" = the feed gave the text, wanted, whole, refused, paywalled, failed), text_note (why it could not
be had), text_reason ("" = the page was not looked at, page, page_data, feed_fuller, consent, login, paywall,
error_page, blocked, needs_script, home_page, other_article, no_article, no_page), text_source (the same in
words), image (hash, width, height, alt; or null), images (a list of the same: those in the text, in order),
feed (its address, or null), revisions (what it said before, newest first: replaced, headline, text), story (a
number, or null), translated_by. docs/json.md says more."""


@dataclass(frozen=True, slots=True)
class PrintArticle:
    """Print an article in English where it is translated, or the original."""

    id: int
    original: bool
    json: bool

    def run(self, settings: Settings) -> int:
        """Raises `NotFoundError`, `StoreError`."""
        countries = countries_of(settings)
        with opened(settings) as store:
            found = article(store, self.id)
            revisions = past_texts(store, self.id) if found.edits else ()
        shown = plain_article(found, original=self.original)
        if self.json:
            print_json(article_json(found, shown, revisions, original=self.original))
            return 0
        if found.row.sample:
            print(f"[{SAMPLE_MARK}]")
        if found.damaged:
            print(f"[{DAMAGED}]")
        covers = ", ".join(countries.name(code) for code in found.outlet.covers)
        abroad = f" · covers {covers}" if covers else ""
        print(f"{found.row.outlet} · {countries.name(found.row.country)}{abroad}")
        when = long_date(found.row.published, utc_now())
        print(f"{shown.headline}\n{when if found.row.dated else f'Undated, received {when}'}\n")
        for bullet in shown.summary:
            print(f"  • {bullet}")
        print(f"\n{shown.body}\n\n{found.row.url}")
        return 0


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "id", type=stored_id, metavar="ID", help="as `globe-app articles` lists them"
    )
    parser.add_argument("--original", action="store_true", help="the original, not the English")


COMMAND = Command(
    PrintArticle,
    ("globe-app article 12", "globe-app article 12 --original", "globe-app article 12 --json"),
    _add_arguments,
    json=True,
    notes=NOTES,
)
