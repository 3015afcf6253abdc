"""The language of the interface: its catalogue, its dates and names, Qt's own texts, its direction.

Catalogues are `resources/i18n/CODE.qm`, made of the `.ts` beside them by `packaging/translate.py`.
"""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from globe_app import cldr, tr
from globe_app.errors import ResourceError

CATALOGUE_FOLDER = "i18n"
ENGLISH = cldr.ENGLISH.language
RIGHT_TO_LEFT = frozenset({"ar"})
_QT_TEXTS = "qtTexts"  # name of the translator of Qt's own texts, a child of the application


def language_of(wanted: str, system: QLocale) -> str:
    """One of `cldr.LANGUAGES`: the `wanted` one; "" or an unknown one = the system's, or else English."""
    if wanted in cldr.LANGUAGES:
        return wanted
    own = system.name().partition("_")[0]
    return own if own in cldr.LANGUAGES else ENGLISH


def install(app: QApplication, resources: Path, wanted: str) -> str:
    """Show everything that is made from now on in a language (see `language_of`); gives which it is.

    Raises `ResourceError` where its files are missing or damaged; the language is English then.
    """
    system = QLocale.system()
    code = language_of(wanted, system)
    _forget(app)
    if code == ENGLISH:
        return code
    folder = resources / CATALOGUE_FOLDER
    locale = _with_region(cldr.read_locale(folder, code), system)
    catalogue = QTranslator(app)
    if not catalogue.load(str(folder / f"{code}.qm")):
        raise ResourceError(f"{code}.qm", "the catalogue of a language is missing or damaged")
    cldr.install(locale)
    tr.install(
        lambda text, meaning, number: catalogue.translate("", text, meaning, number) or "",
        cldr.number,
    )
    texts = QTranslator(app)
    texts.setObjectName(_QT_TEXTS)
    place = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if texts.load(f"qtbase_{code}", place):
        app.installTranslator(texts)
    if code in RIGHT_TO_LEFT:
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    return code


def _forget(app: QApplication) -> None:
    cldr.install(cldr.ENGLISH)
    tr.install(None)
    for texts in app.findChildren(QTranslator, _QT_TEXTS):
        app.removeTranslator(texts)
        texts.deleteLater()
    app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def _with_region(locale: cldr.Locale, system: QLocale) -> cldr.Locale:
    """With the digits of the reader's country where its system speaks this language, as in Egypt."""
    if system.name().partition("_")[0] != locale.language:
        return locale
    zero = ord(system.zeroDigit()[0])
    return replace(
        locale, digits="".join(chr(zero + n) for n in range(10)), group=system.groupSeparator(),
        decimal=system.decimalPoint(),
    )  # fmt: skip
