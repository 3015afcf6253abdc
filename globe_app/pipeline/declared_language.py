"""Which language an article is declared to be in, of what it says itself, its feed and its outlet say."""

from globe_app.text.language import is_same_language, primary


def declared_language(entry: str, feed: str, outlet: str) -> str:
    """The declaration that counts, BCP 47; "" = there is none. Each argument: "" = it says none.

    `entry`: by the entry itself, or its feed's repeated. Where it differs from the feed's it counts
    most. A feed counts more than its outlet, which may have feeds in several languages, save where it
    says English, as software does unasked. Region, script and name of the language are the outlet's.
    """
    if entry and primary(entry) != primary(feed):
        found = entry
    elif not feed or (outlet and primary(feed) == "en"):
        found = outlet or entry
    else:
        found = feed
    if is_same_language(found, outlet) and ("-" in outlet or primary(found) != primary(outlet)):
        return outlet
    return found
