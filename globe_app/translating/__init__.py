"""Stored articles put into English, on this machine.

    article ─cut→ sentences ─cache·engine→ English ─align→ blocks ─write→ article

Headlines, bullets and leads of all come before the rest of any. Every batch of sentences is kept as it
comes and every article is written as soon as it is complete, so that an end at any moment loses little.
"""

from globe_app.translating.languages import detect_languages
from globe_app.translating.run import HOW, Finds, TranslationReport, Wish, translate

__all__ = ["HOW", "Finds", "TranslationReport", "Wish", "detect_languages", "translate"]
