"""What the reader does: each action is stored, says what it did, and is kept in one journal for undo.

Whatever cannot be stored, as on a full disk, raises a `GlobeError`, and nothing has changed.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from globe_app.cldr import Form, day_words
from globe_app.model.article_query import ArticleQuery
from globe_app.model.edition import Edition
from globe_app.model.news import CountryCount
from globe_app.model.reader_actions import Done, NextSteps, PastStep
from globe_app.model.retention import RetentionRule
from globe_app.model.subscribing import FeedList
from globe_app.pipeline.cancellation import Cancellation
from globe_app.pipeline.rules import look_some
from globe_app.store import (
    alerts,
    counts,
    decisions,
    editions,
    history,
    labels,
    marks,
    notes,
    outlet_changes,
    removals,
    saved_searches,
)
from globe_app.store import undo as journal
from globe_app.store.db import Store
from globe_app.store.journal import Outcome
from globe_app.tr import mark, tr

if TYPE_CHECKING:  # the network's libraries are slow to load, and most actions need none of them
    from globe_app.feeds.country_guess import Places
    from globe_app.pipeline.list_import import ListImport

DAMAGED = mark("This can't be undone any more: the store has lost what it takes")


_ONE = {True: mark("Marked read"), False: mark("Marked unread")}


def mark_read(store: Store, ids: Sequence[int], read: bool, now: datetime) -> Done:
    """Mark articles read, or unread by choice."""
    outcome = marks.mark_read(store, ids, read, now)
    words = _marked(outcome.count, read) if outcome.count > 1 else tr(_ONE[read])
    return _done(store, words, outcome)


def mark_opened(
    store: Store, article_id: int, now: datetime, *, read: bool = True, counted: bool = True
) -> Done:
    """An article was opened: it is in the history (`counted`), and `read`. Not in the journal: undo is for what
    was asked for."""
    if counted:
        history.note(store, article_id, now)
    outcome = Outcome()
    if read:
        outcome = marks.mark_read(store, [article_id], True, now, noted=False)
    return _done(store, "", outcome, undoable=False)


def mark_passed(store: Store, ids: Sequence[int], now: datetime) -> Done:
    """Mark articles read that were scrolled past. A run of them, without anything else between, is one undo."""
    return _done(store, "", marks.mark_passed(store, ids, now))


def let_go(store: Store, shown: Edition, now: datetime) -> Done:
    """Mark what is left of a day's edition read."""
    day = day_words(shown.day, Form.DAY_MONTH)
    said = tr("The rest of the edition of {day} let go").format(day=day)
    outcome = editions.let_go(store, shown, now, said)
    if not outcome.lists_changed:
        return Done(tr("Nothing of this edition is unread"))
    return _done(store, _marked(outcome.count, True), outcome, undoable=True)


def clear_history(store: Store, now: datetime) -> Done:
    """Remove all of the history of what was opened."""
    words = tr("History cleared")
    outcome = history.remove(store, None, now, words)
    return _done(store, words if outcome.count else tr("The history is empty"), outcome)


def remove_from_history(store: Store, ids: Sequence[int], now: datetime) -> Done:
    """Remove entries of the history."""
    words = tr("Removed from the history")
    return _done(store, words, history.remove(store, ids, now, words))


def mark_list_read(store: Store, query: ArticleQuery, now: datetime) -> Done:
    """Mark all that a list holds read, shown yet or not."""
    outcome = marks.mark_list_read(store, query, now)
    words = _marked(outcome.count, True) if outcome.count else tr("Nothing here is unread")
    return _done(store, words, outcome)


def _marked(count: int, read: bool) -> str:
    if read:
        return tr("%n {article|articles} marked read", "", count)
    return tr("%n {article|articles} marked unread", "", count)


def mark_saved(store: Store, article_id: int, saved: bool, now: datetime) -> Done:
    """Save an article, or take it off the saved list. Raises `NotFoundError`."""
    outcome = marks.mark_saved(store, article_id, saved, now)
    return _done(store, tr("Saved", "an article") if saved else tr("No longer saved"), outcome)


def set_note(store: Store, article_id: int, typed: str, now: datetime) -> Done:
    """Write the note on an article; "" = take it away. Raises `NotFoundError`."""
    words = tr("Note kept") if typed.strip() else tr("Note removed")
    return _done(store, words, notes.set_note(store, article_id, typed, now, words))


def set_label(store: Store, article_id: int, name: str, on: bool, now: datetime) -> Done:
    """Give an article a label, or take it. Raises `NotFoundError`, `LabelError`."""
    said = tr("Labelled “{label}”") if on else tr("Label “{label}” taken off")
    change = labels.give if on else labels.take
    outcome = change(store, article_id, name, now, lambda label: said.format(label=label))
    return _done(store, said.format(label=outcome.name) if outcome.count else "", outcome)


def rename_label(store: Store, name: str, new: str, now: datetime) -> Done:
    """Change a label's name. Raises `NotFoundError`, `LabelError`."""
    said = tr("The label “{old}” is “{new}” now")
    outcome = labels.rename(store, name, new, now, lambda label: said.format(old=name, new=label))
    words = said.format(old=name, new=outcome.name) if outcome.count else ""
    return _done(store, words, outcome)


def remove_label(store: Store, name: str, now: datetime) -> Done:
    """Remove a label; its articles stay. Raises `NotFoundError`."""
    said = tr("Label “{label}” removed")
    outcome = labels.remove(store, name, now, lambda label: said.format(label=label))
    return _done(store, said.format(label=outcome.name), outcome)


def split(store: Store, story: int, article_ids: Sequence[int], now: datetime) -> tuple[Done, int]:
    """Make a story of its own of some articles; gives its id too. Raises `NotFoundError`."""
    new = decisions.split(store, story, article_ids, now)
    return Done(tr("Now a story of its own"), True, lists_changed=True, story=new), new


def merge(store: Store, story: int, other: int, now: datetime) -> Done:
    """Make one story of two. Raises `NotFoundError`."""
    decisions.merge(store, story, other, now)
    return Done(tr("The two are one story now"), True, lists_changed=True, story=story)


def switch_outlets(store: Store, ids: Iterable[str], on: bool, now: datetime) -> Done:
    """Switch outlets on or off. Raises `NotFoundError`."""
    outcome = outlet_changes.switch(store, ids, on, now)
    if outcome.name:
        said = tr("{outlet} switched on") if on else tr("{outlet} switched off")
        return _done(store, said.format(outlet=outcome.name), outcome)
    if on:
        return _done(store, tr("%n {outlet|outlets} switched on", "", outcome.count), outcome)
    return _done(store, tr("%n {outlet|outlets} switched off", "", outcome.count), outcome)


def remove_outlet(store: Store, outlet_id: str, now: datetime) -> Done:
    """Remove an outlet that the reader added, with what it wrote. Raises `NotFoundError`."""
    outcome = outlet_changes.drop(store, outlet_id, now)
    words = tr("{outlet} removed")
    if outcome.kept:
        words = tr("{outlet} switched off; what you keep of it stays")
    return _done(store, words.format(outlet=outcome.name), outcome, undoable=True)


def remove_sample(store: Store, now: datetime) -> Done:
    """Take the sample edition away, but for what the reader keeps."""
    outcome = removals.remove_sample(store, now)
    words = tr("Sample removed")
    if outcome.kept:
        words = tr("Sample removed; %n saved {article stays|articles stay}", "", outcome.kept)
    return _done(store, words, outcome, undoable=outcome.lists_changed)


def keep_for(store: Store, rule: RetentionRule, now: datetime) -> Done:
    """Choose how long articles are kept; nothing is removed before the next sync."""
    words = tr("Articles are kept for ever")
    if rule.days:
        words = tr("Articles are kept for %n {day|days}", "", rule.days)
    return _done(store, words, removals.set_rule(store, rule, now, words))


def clean_up(store: Store, rule: RetentionRule, now: datetime) -> Done:
    """Choose how long articles are kept, and remove at once what is past it."""
    outcome = removals.clean_up(store, rule, now)
    words = tr("Nothing to remove")
    if outcome.count:
        words = tr("%n {article|articles} removed", "", outcome.count)
    return _done(store, words, outcome, undoable=outcome.lists_changed)


def add_outlet(
    store: Store, places: "Places", typed: str, country: str, now: datetime,
    cancellation: Cancellation | None = None, *, feed: str = "",
) -> Done:  # fmt: skip
    """Add the outlet at an address, and switch it on; see `subscriptions.add` for what it raises."""
    from globe_app.pipeline import subscriptions

    added = subscriptions.add(
        store, places, typed, country, "", cancellation, feed=feed, journal_at=now
    )
    where = places.countries.shown_name(added.outlet.country)
    return Done(
        tr("{outlet} ({country}) is on").format(outlet=added.outlet.name, country=where), True,
        counts=_counts(store, [added.outlet.country]),
        lists_changed=True, outlets=((added.outlet.id, True),),
    )  # fmt: skip


def import_list(
    store: Store, places: "Places", file: FeedList, answers: Mapping[str, str], now: datetime
) -> Done:
    """Add the feeds of a list that another reader wrote. `answers`: folder -> country."""
    from globe_app.pipeline import list_import

    done = list_import.import_list(store, places, file, answers, journal_at=now)
    changed = bool(done.added or done.joined or done.known)
    return Done(import_words(done), changed, counts=counts.counts(store), lists_changed=changed)


def import_words(done: "ListImport") -> str:
    """What an import did."""
    words = [tr("%n {outlet|outlets} added", "", done.added)]
    if done.known:
        words.append(tr("%n {feed was|feeds were} here already", "", done.known))
    if done.joined:
        words.append(
            tr("%n {feed joined an outlet|feeds joined outlets} here already", "", done.joined)
        )
    if done.refused:
        left_out = tr("%n left out: {why}", "", len(done.refused))
        words.append(left_out.format(why=done.refused[0]))
    return "; ".join(words)


def alert_country(store: Store, country: str, name: str, on: bool, now: datetime) -> Done:
    """Tell of new articles of a country, or no more. `name`: the country's, in a sentence."""
    told = tr("You will be told of new articles from {country}")
    words = (told if on else tr("No more alerts of {country}")).format(country=name)
    outcome = alerts.set_country_alert(store, country, on, now, words)
    return replace(_done(store, words, outcome), alerts_changed=True)


def alerts_told(store: Store, up_to: int) -> None:
    """The reader has been told of everything up to an article: nothing that undo is for."""
    alerts.set_told(store, up_to)
    saved_searches.mark_told(store, up_to)


def undo(store: Store, now: datetime) -> Done:
    """Undo the last action."""
    done = journal.undo(store, now)
    if done is None:
        return Done(tr("Nothing to undo"))
    if done.outcome is None:
        return Done(tr(DAMAGED))
    look_some(store)  # a rule that is back is asked about what is stored
    words = tr("Undone: {what}").format(what=tr(done.words))
    if done.outcome.lost:
        words += "; " + tr("%n {article|articles} could not be brought back", "", done.outcome.lost)
    return _done(store, words, done.outcome, undoable=False, redoable=True)


def redo(store: Store, now: datetime) -> Done:
    """Do again what was undone last."""
    done = journal.redo(store, now)
    if done is None:
        return Done(tr("Nothing to redo"))
    if done.outcome is None:
        return Done(tr(DAMAGED))
    look_some(store)
    return _done(
        store, tr("Done again: {what}").format(what=tr(done.words)), done.outcome, undoable=True
    )


def past_steps(store: Store) -> tuple[PastStep, ...]:
    """The actions of the journal, the last one first."""
    return journal.past_steps(store)


def next_steps(store: Store) -> NextSteps:
    """What undo and redo would do now."""
    return NextSteps(*journal.next_words(store))


def _done(
    store: Store, words: str, outcome: Outcome, *, undoable: bool | None = None,
    redoable: bool = False,
) -> Done:  # fmt: skip
    """`undoable` None: where something was changed."""
    if outcome.lists_changed and not outcome.countries:  # anything may have changed
        changed = counts.counts(store)
    else:
        changed = _counts(store, outcome.countries)
    return Done(
        words, bool(outcome.count) if undoable is None else undoable, outcome.marks, changed,
        outcome.lists_changed, outcome.outlets, outcome.story, redoable=redoable,
    )  # fmt: skip


def _counts(store: Store, codes: Iterable[str]) -> tuple[CountryCount, ...]:
    return tuple(counts.count(store, code) for code in sorted(codes))
