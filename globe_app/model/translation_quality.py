"""Tells which machine translations are rough: those by rules, which lose names, numbers and currencies."""

from globe_app.tr import mark

ROUGH_ENGINES = ("Apertium",)  # how their descriptions begin
ROUGH_TRANSLATION = mark("rough translation")  # the mark that stands wherever such English is shown


def is_rough(translated_by: str) -> bool:
    """Whether English by this engine (`Translator.description`; "" = none) is to be marked as rough."""
    return translated_by.startswith(ROUGH_ENGINES)
