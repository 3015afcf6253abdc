"""Finds what is painted under the text of a page: boxes, bullets, quotations, lines."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlock, QTextDocument, QTextFormat

from globe_app.ui.views.article.html import BOX, BULLET, RULE
from globe_app.ui.widgets.grounds import Ground, GroundKind

QUOTE_LEVEL = QTextFormat.Property.BlockQuoteLevel


def find_grounds(document: QTextDocument) -> list[Ground]:
    """All grounds of a page, in document order."""
    found: list[Ground] = []
    quote: list[QTextBlock] = []
    box = -1
    block = document.begin()
    while block.isValid():
        if block.blockFormat().intProperty(QUOTE_LEVEL):
            quote.append(block)
        elif quote:
            found.append(_over(GroundKind.QUOTE, quote[0], quote[-1]))
            quote = []
        for name in _names(block):
            if name == BOX and box < 0:
                box = block.position()
            elif name == BOX:
                found.append(Ground(GroundKind.BOX, box, block.position()))
                box = -1
            elif name == BULLET:
                found.append(_over(GroundKind.BULLET, block, block))
            elif name == RULE:
                found.append(_over(GroundKind.RULE, block, block))
        block = block.next()
    if quote:
        found.append(_over(GroundKind.QUOTE, quote[0], quote[-1]))
    return sorted(found, key=lambda one: (one.first, one.kind is not GroundKind.BOX))


def find_anchor(document: QTextDocument, name: str) -> int:
    """The position of an anchor at the beginning of a block, sought from the end; the end without one."""
    block = document.lastBlock()
    while block.isValid():
        if name in _names(block):
            return block.position()
        block = block.previous()
    return document.characterCount() - 1


def _over(kind: GroundKind, first: QTextBlock, last: QTextBlock) -> Ground:
    rtl = first.textDirection() == Qt.LayoutDirection.RightToLeft
    return Ground(kind, first.position(), last.position(), rtl)


def _names(block: QTextBlock) -> list[str]:
    pieces = block.begin()
    if pieces.atEnd():
        return []
    return list(pieces.fragment().charFormat().anchorNames())
