"""Importing a list of feeds that another reader wrote: no feed is refused for want of a country."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

from globe_app.feeds.country_guess import Known, Places, guess_country
from globe_app.model.news import Listing, Outlet
from globe_app.model.subscribing import FeedList, ListedFeed, ListOffer, Unplaced
from globe_app.net.addresses import host_of
from globe_app.pipeline.cancellation import Cancellation
from globe_app.pipeline.site_reader import SiteReader
from globe_app.store import outlet_changes
from globe_app.store.db import Store
from globe_app.store.outlets import owners_of_feeds, slug
from globe_app.store.subscriptions import Subscription, subscribe
from globe_app.text.language import LanguageDetector

SURE_OF_LANGUAGE = 0.9  # probability of a language told by names alone
MIN_LETTERS = 24  # of names that a language is told by


@dataclass(frozen=True, slots=True)
class ListImport:
    """What importing a list of feeds did."""

    feeds: int  # that the file names
    added: int  # outlets
    known: int  # feeds that were there already; their outlets are switched on
    joined: int  # feeds added to outlets that were there already
    guessed: tuple[Unplaced, ...]  # folders whose feeds were taken in with a guess of their country
    refused: tuple[str, ...] = ()  # addresses that are none, each with its line and why


def read_list(path: Path, cancellation: Cancellation | None = None) -> FeedList:
    """The feeds that a file of another reader names. Raises `FeedError`."""
    with SiteReader(cancellation) as reader:
        return reader.read_opml(path)


@dataclass(frozen=True, slots=True)
class _Sorted:
    """The feeds of a list: those whose country is known or guessed for sure, and the others by folder."""

    placed: dict[str, str] = field(default_factory=dict)  # feed address -> country
    unplaced: tuple[Unplaced, ...] = ()


def offer(store: Store, places: Places, file: FeedList) -> ListOffer:
    """What is to be asked before a list is imported: each folder once whose feeds' country nothing tells."""
    return ListOffer(file, _sort(store, places, file).unplaced)


def import_list(
    store: Store, places: Places, file: FeedList, answers: Mapping[str, str] | None = None,
    country: str = "", *, journal_at: datetime | None = None,
) -> ListImport:  # fmt: skip
    """Add the feeds of a list; those known already are switched on. None is refused for want of a country.

    `answers`: folder -> country, as asked for by `offer`; `country`: of all for which there is no
    answer, "" to take the guess; `journal_at`: when it was asked for, so that it can be undone; None = it
    cannot. No feed of it may lie in the reader's own network: somebody else may have written the file.
    """
    found = _sort(store, places, file)
    placed, guessed = dict(found.placed), []
    for one in found.unplaced:
        given = (answers or {}).get(one.folder, "") or country
        placed |= dict.fromkeys(one.feeds, given or one.guess.country)
        if not given:
            guessed.append(one)
    listings: dict[tuple[str, ...], Listing] = {}
    for feed in file.feeds:
        place = placed.get(feed.url, "")  # "": the feed is known
        name = feed.name or host_of(feed.url) or "Outlet"
        wanted = Outlet(feed.id or slug(place, name), name, place, feed.language, feed.homepage)
        key = (wanted.id, place, host_of(feed.homepage or feed.url))
        before = listings.get(key, Listing(wanted, (), True))
        listings[key] = replace(before, feeds=(*before.feeds, feed.url))
    if journal_at is None:
        done = subscribe(store, listings.values())
    else:
        done = outlet_changes.add(store, tuple(listings.values()), {}, journal_at, _words)
    refused = file.refused
    if file.left_out:
        refused = (
            *refused,
            f"{file.left_out} feeds beyond the first {len(file.feeds)} were left out",
        )
    return ListImport(
        feeds=len(file.feeds),
        added=sum(one.new for one in done),
        known=sum(one.known for one in done),
        joined=sum(one.added for one in done if not one.new),
        guessed=tuple(guessed),
        refused=refused,
    )


def _words(done: Sequence[Subscription]) -> str:
    """What an import did, for the journal."""
    added = sum(one.new for one in done)
    if not added:
        return (
            f"{len(done):,} outlets of a list switched on"
            if len(done) != 1
            else "1 outlet switched on"
        )
    return f"{added:,} outlets added" if added != 1 else "1 outlet added"


def _sort(store: Store, places: Places, file: FeedList) -> _Sorted:
    owners = owners_of_feeds(store, (one.url for one in file.feeds))
    placed: dict[str, str] = {}
    beside: dict[str, list[str]] = {}  # folder -> countries of the feeds placed in it
    left: dict[str, list[ListedFeed]] = {}  # folder -> its feeds
    for one in file.feeds:
        guess = guess_country(_known(one), places)
        if guess.sure:
            placed[one.url] = guess.country
            if one.folders:
                beside.setdefault(one.folders[-1], []).append(guess.country)
        elif one.url not in owners:
            left.setdefault(one.folders[-1] if one.folders else "", []).append(one)
    detector = LanguageDetector()
    groups = []
    for folder, feeds in left.items():
        names = tuple(one.name or host_of(one.url) for one in feeds)
        known = Known(
            folders=(folder,) if folder else (),
            languages=tuple(filter(None, (one.language for one in feeds)))
            or _language_of(names, detector),
            titles=names,
            neighbours=tuple(beside.get(folder, ())),
        )
        guess = guess_country(known, places)
        groups.append(Unplaced(folder, tuple(one.url for one in feeds), names, guess))
    return _Sorted(placed, tuple(groups))


def _known(feed: ListedFeed) -> Known:
    return Known(
        addresses=tuple(filter(None, (feed.homepage, feed.url))),
        declared=feed.country,
        folders=feed.folders,
        languages=(feed.language,) if feed.language else (),
        titles=(feed.name,),
    )


def _language_of(names: tuple[str, ...], detector: LanguageDetector) -> tuple[str, ...]:
    """The language that the names of outlets are in, where it is plain: none or one, BCP 47."""
    text = ". ".join(names)
    if sum(one.isalpha() for one in text) < MIN_LETTERS:
        return ()
    found = detector.detect(text)
    return (found.language,) if found.probability >= SURE_OF_LANGUAGE and found.language else ()
