"""Carries out what the window asks for about outlets."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from globe_app.errors import FetchError, GlobeError
from globe_app.geo.countries import Countries
from globe_app.model.outlet_actions import (
    AddSite,
    ExportList,
    FindSite,
    ImportList,
    ListOutlets,
    OutletAction,
    OutletAnswer,
    OutletList,
    ReadList,
    SwitchOutlet,
)
from globe_app.pipeline import list_import, subscriptions
from globe_app.pipeline.cancellation import Cancellation
from globe_app.pipeline.catalogue import import_catalogue
from globe_app.pipeline.places import load_places
from globe_app.store import outlets
from globe_app.store.db import Store


@dataclass(frozen=True, slots=True)
class ActionContext:
    """What every action needs."""

    resources: Path
    countries: Countries
    now: datetime
    cancellation: Cancellation


def perform(store: Store, action: OutletAction, context: ActionContext) -> OutletAnswer:
    """Carry out an action; what failed out in the world is told in the answer's message."""
    try:
        if isinstance(action, SwitchOutlet):
            outlets.switch(store, [action.outlet], action.on)
            return None
        import_catalogue(store, context.resources, context.countries)
        answer = _answer(store, action, context)
        if not isinstance(answer, str):
            return answer
        return OutletList(outlets.health(store, context.now), answer)
    except GlobeError as error:
        refused = error.whom if isinstance(error, FetchError) and error.browser_may_help else ""
        return OutletList(outlets.health(store, context.now), str(error), refused)


def _answer(store: Store, action: OutletAction, context: ActionContext) -> OutletAnswer | str:
    """What is to be asked, or what was done in words."""
    places = load_places(context.resources, context.countries)
    match action:
        case FindSite(typed):
            return subscriptions.look(places, typed, context.cancellation)
        case ReadList(path):
            file = list_import.read_list(path, context.cancellation)
            return list_import.offer(store, places, file)
        case AddSite(typed, country, feed):
            added = subscriptions.add(
                store, places, typed, country, "", context.cancellation, feed=feed
            ).outlet
            return f"{added.name} ({context.countries.name(added.country)}) is on."
        case ImportList(file, answers):
            return _imported(list_import.import_list(store, places, file, answers))
        case ExportList(path):
            return f"{subscriptions.export_opml(store, context.countries, path)} feeds written."
        case ListOutlets() | SwitchOutlet():
            return ""


def _imported(done: list_import.ListImport) -> str:
    words = f"{done.added} outlets new, {done.known} feeds known already."
    if done.joined:
        words += f" {done.joined} feeds were added to outlets known already."
    if done.refused:
        words += f" {len(done.refused)} were refused: {done.refused[0]}."
    return words
