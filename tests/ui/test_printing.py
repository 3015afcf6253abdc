"""A document on paper: as many pages as it needs, each with its foot; nothing is cut."""

import shutil
import subprocess
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtGui import QPageSize, QPdfWriter
from PySide6.QtWidgets import QApplication

from globe_app.model.export import ExportArticle, ExportBlock, ExportDocument, ExportPicture, Said
from globe_app.ui.printing import DPI, PrintedDocument, pdf_bytes

AT = datetime(2026, 11, 5, 12, tzinfo=UTC)
A4 = QPageSize.PageSizeId.A4


def document(picture: Path, paragraphs: int, language: str = "en") -> ExportDocument:
    image = ExportPicture("a" * 64, picture, "image/png", "A tower", 900, 1_400)
    blocks = []
    for number in range(paragraphs):
        if number % 7 == 3:
            blocks.append(ExportBlock("h2", Said(f"Heading {number}", "", "en")))
        if number % 9 == 4:
            blocks.append(ExportBlock("img", Said("", "", ""), image))
        words = f"Paragraph {number} of the text. " * (4 + number % 5)
        blocks.append(ExportBlock("p", Said(words, "", "en")))
    article = ExportArticle(
        1, Said("The tower", "", "en"), "Paper", "France", "5 November 2026", AT, "Ann",
        "https://p.example/1", "", (), image, tuple(blocks), "", {}, False,
    )  # fmt: skip
    return ExportDocument("The tower", language, "", AT, "urn:x", (), (article,), False)


@pytest.fixture
def tower(tmp_path: Path) -> Path:
    place = tmp_path / "tower.png"
    Image.new("RGB", (900, 1_400), (200, 60, 20)).save(place)
    return place


def test_each_page_has_its_foot_and_the_text_is_all_there(
    qt: QApplication, tower: Path, tmp_path: Path
) -> None:
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext (poppler-utils) is not installed")
    (tmp_path / "x.pdf").write_bytes(pdf_bytes(document(tower, 60), A4))
    text = subprocess.run(
        ["pdftotext", "-layout", tmp_path / "x.pdf", "-"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    pages = text.rstrip("\f\n").split("\f")
    assert len(pages) > 4
    for number, page in enumerate(pages, 1):
        assert page.rstrip().endswith(f"{number} of {len(pages)}")
        assert "The tower" in page
    flat = " ".join(text.split())
    assert all(f"Paragraph {number} of the text." in flat for number in range(60))
    assert "Paper · France" in flat
    assert "https://p.example/1" in flat


def test_no_line_or_picture_crosses_a_page_and_no_heading_stands_alone(
    qt: QApplication, tower: Path, tmp_path: Path
) -> None:
    writer = QPdfWriter(str(tmp_path / "x.pdf"))
    printed = PrintedDocument(document(tower, 60), writer)
    high = printed.text.pageSize().height()
    layout = printed.text.documentLayout()
    block, before = printed.text.begin(), None
    headings = 0
    while block.isValid():
        rect = layout.blockBoundingRect(block)
        for number in range(block.layout().lineCount()):
            line = block.layout().lineAt(number)
            top = rect.top() + line.y()
            assert top // high == (top + line.height() - 0.5) // high
        assert block.layout().lineCount(), "it is not laid out"
        first = (rect.top() + block.layout().lineAt(0).y()) // high
        if before is not None:
            assert first == before, "a heading stands at the foot of a page"
        before = first if block.blockFormat().headingLevel() else None
        headings += before is not None
        block = block.next()
    assert headings > 5
    printed.paint()


def test_chosen_pages_alone_are_painted(qt: QApplication, tower: Path, tmp_path: Path) -> None:
    sizes = []
    for first, last in ((0, 0), (2, 2)):
        writer = QPdfWriter(str(tmp_path / "x.pdf"))
        PrintedDocument(document(tower, 40), writer).paint(first, last)
        del writer
        data = (tmp_path / "x.pdf").read_bytes()
        sizes.append(data.count(b"/Type /Page\n"))
    assert sizes[0] > 2
    assert sizes[1] == 1


def test_a_damaged_picture_is_left_out_and_arabic_begins_at_the_right(
    qt: QApplication, tower: Path, tmp_path: Path
) -> None:
    tower.write_bytes(b"\x89PNG nothing")
    arabic = replace(document(tower, 3, "ar"), title="برج")
    writer = QPdfWriter(str(tmp_path / "x.pdf"))
    printed = PrintedDocument(arabic, writer)
    assert printed.pages == 1
    assert printed.text.toPlainText().count("\ufffc") == 0
    assert printed.text.pageSize().width() < 210 / 25.4 * DPI
    printed.paint()
