"""`globe-app cluster`: the articles of a CSV file grouped into stories, as the program groups its own."""

import csv
import math
from argparse import ArgumentParser
from dataclasses import dataclass, replace
from pathlib import Path

from globe_app.cli.argument_types import file_name
from globe_app.cli.command import Command
from globe_app.cli.input_files import lines_of
from globe_app.cli.opening import countries_of
from globe_app.cli.output import print_json, remark
from globe_app.errors import FeedError, one_line
from globe_app.geo.country_mentions import load_country_mentions
from globe_app.pipeline.detect_languages import usual_language
from globe_app.settings import Settings
from globe_app.store.times import LAST_SECOND
from globe_app.stories import embed
from globe_app.stories.article_vectors import embed_articles, load_means
from globe_app.stories.cluster import Document, StoryClusterer
from globe_app.text.language import LanguageDetector, primary

MAX_ROWS = 200_000
MAX_FIELD_CHARS = 50_000_000
MAX_TITLE_CHARS = 1_000
LEAD_CHARS = 400  # of a text, beside its title
COLUMNS = ("id", "title", "timestamp_ms")
NOTES = """JSON: an object, id -> story (a number)."""


@dataclass(frozen=True, slots=True)
class ClusterFile:
    """Group the rows of a CSV file into stories."""

    input: str
    json: bool

    def run(self, settings: Settings) -> int:
        """Raises `FeedError`, `ResourceError`."""
        ids, documents = read_documents(Path(self.input))
        embedder, note = embed.load_embedder()
        if note:
            remark(note)
        countries = countries_of(settings)
        mentions = load_country_mentions(countries, settings.resources / "geo")
        clusterer = StoryClusterer(
            lambda _: (), means=load_means(settings.resources, embedder.name),
            find_countries=mentions.named_in,
        )  # fmt: skip
        vectors = embed_articles(
            [one.words for one in documents], [one.language for one in documents], embedder,
            embed.load_english_embedder(),
        )  # fmt: skip
        story_of = clusterer.cluster(documents, vectors).story_of
        numbers: dict[int, int] = {}  # numbered from 1 in the order of the rows
        for one in documents:
            numbers.setdefault(story_of[one.id], len(numbers) + 1)
        stories = {id_: numbers[story_of[row]] for row, id_ in enumerate(ids)}
        if self.json:
            print_json(stories, indent=0)
        else:
            for id_, story in stories.items():
                print(f"{story}\t{id_}")
        return 0


def read_documents(path: Path) -> tuple[list[str], list[Document]]:
    """(ids, documents) of a CSV file, row by row. A row without a usable time takes that of the row
    before, which is said on stderr. Raises `FeedError`, `GlobeError` for a file that cannot be read."""
    ids: list[str] = []
    documents: list[Document] = []
    undated = 0
    last = 0.0
    csv.field_size_limit(MAX_FIELD_CHARS)
    try:
        rows = csv.DictReader(lines_of(path, newline=""))
        lacking = set(COLUMNS) - set(rows.fieldnames or ())
        if lacking:
            raise FeedError(path, f"it has no column {', '.join(sorted(lacking))}")
        for row in rows:
            if len(documents) >= MAX_ROWS:
                raise FeedError(path, f"it has more than {MAX_ROWS:,} rows")
            at = _seconds(row["timestamp_ms"])
            undated += at is None
            last = last if at is None else at
            title, text = one_line(row["title"] or "", MAX_TITLE_CHARS), row.get("text") or ""
            documents.append(
                Document(
                    len(documents), last, f"{title}\n{text[:LEAD_CHARS]}",
                    primary(row.get("language") or ""), (row.get("country") or "")[:2].upper(),
                )
            )  # fmt: skip
            ids.append(row["id"] or f"row {len(documents)}")
    except (UnicodeDecodeError, csv.Error) as error:
        raise FeedError(path, error) from error
    if len(set(ids)) < len(ids):
        raise FeedError(path, "two rows have the same id")
    if undated:
        remark(
            f"rows without a usable timestamp_ms: {undated}; they take the time of the row before",
            about=path,
        )
    return ids, _with_languages(documents)


def _with_languages(documents: list[Document]) -> list[Document]:
    """The documents, each with a language: where a row gives none it is detected.

    A headline alone tells little: what most rows are written in counts as declared for all.
    """
    unknown = [doc for doc in documents if not doc.language]
    if not unknown:
        return documents
    detector = LanguageDetector()
    first = [primary(detector.detect(doc.words).language) for doc in unknown]
    usual = usual_language([one for one in first if one])
    found = {
        doc.id: primary(detector.detect(doc.words, usual).language) or usual
        for doc in (unknown if usual else ())
    } or {doc.id: one for doc, one in zip(unknown, first, strict=True)}
    return [replace(doc, language=found.get(doc.id, doc.language)) for doc in documents]


def _seconds(given: str | None) -> float | None:
    """Unix seconds of a `timestamp_ms`; None for what is no time."""
    try:
        at = float(given or "") / 1000
    except ValueError:
        return None
    return at if math.isfinite(at) and abs(at) <= LAST_SECOND else None


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--input", type=file_name, required=True, metavar="FILE.csv",
        help="columns id, title, timestamp_ms and, where there are, text, country, language, outlet",
    )  # fmt: skip


COMMAND = Command(
    ClusterFile,
    ("globe-app cluster --input headlines.csv --json",),
    _add_arguments,
    json=True,
    notes=NOTES,
)
