"""Sentences of encyclopaedic and news prose in eighteen languages: none is taken for anything but text."""

from html import escape
from pathlib import Path

import pytest

from tests.pages.test_extract import extract

FLORES = Path(__file__).parents[3] / "shared/data/flores"
LANGUAGES = "ar de es fa fr hi id it ja ko pl ru tr uk vi zh".split()
HEADLINE = "A headline that is none of it"


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_paragraph_of_prose_is_lost(language: str) -> None:
    there = FLORES / f"flores-dev-300.{language}"
    if not there.is_file():
        pytest.skip("the shared sentences are not here")
    lines = [line for line in there.read_text("utf-8").split("\n") if line][:300]
    # some lines of the collection are UTF-8 read as windows-1252, which is repaired where pages are decoded
    lines = [
        " ".join(one.split())
        for one in lines
        if not {"Ã", "â", "\u200b"} & set(one) or language == "fr"
    ]
    for at in range(0, len(lines), 12):
        part = lines[at : at + 12]
        body = "".join(f"<p>{escape(one)}</p>" for one in part)
        found = extract(
            f"<html><head><meta charset=utf-8></head><body><article><h1>{HEADLINE}</h1>{body}</article></body></html>",
            HEADLINE,
        )
        assert found.body_text == "\n".join(part)
