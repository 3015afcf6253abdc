"""Why a story is not called missed, in words."""

from globe_app.model.story import MissedStory


def near_words(one: MissedStory, at: int) -> str:
    """Why the home article `one.near[at]` may tell the story: what it has in common with it."""
    shared = one.shared[at] if at < len(one.shared) else ()
    if not shared:
        return "it is worded like the story"
    return f"it names {', '.join(shared)} too"


def set_aside_words(one: MissedStory) -> str:
    """Why a story is not called missed, in a sentence; "" = no home article is near it."""
    if not one.near:
        return ""
    nearest = one.near[0]
    more = len(one.near) - 1
    rest = f" {more} more home article{'s are' if more != 1 else ' is'} as near." if more else ""
    return f"{nearest.outlet} may tell it in “{nearest.headline}”: {near_words(one, 0)}.{rest}"
