"""Why a story is not called missed, in words."""

from globe_app.cldr import phrases
from globe_app.model.story import MissedStory
from globe_app.tr import tr


def near_words(one: MissedStory, at: int) -> str:
    """Why the home article `one.near[at]` may tell the story: what it has in common with it."""
    shared = one.shared[at] if at < len(one.shared) else ()
    if not shared:
        return tr("it is worded like the story")
    return tr("it names {names} too").format(names=phrases(*shared))


def set_aside_words(one: MissedStory) -> str:
    """Why a story is not called missed, in a sentence; "" = no home article is near it."""
    if not one.near:
        return ""
    nearest = one.near[0]
    more = len(one.near) - 1
    said = tr("{outlet} may tell it in “{headline}”: {why}.").format(
        outlet=nearest.outlet, headline=nearest.headline, why=near_words(one, 0)
    )
    rest = tr("%n more home {article is|articles are} as near.", "", more) if more else ""
    return f"{said} {rest}".rstrip()
