"""A document as an EPUB 3 book, written by the standard library's ZIP: a chapter an article, with images."""

import io
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC

from globe_app.briefing.articles import right_to_left
from globe_app.briefing.export import markup
from globe_app.model.export import ExportDocument, ExportPicture
from globe_app.tr import tr

MIMETYPE = "application/epub+zip"
CONTAINER = """<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="OPS/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
"""
STYLE = """body { font-family: serif; line-height: 1.5; }
.source, .meta, .figure { font-family: sans-serif; font-size: 0.85em; }
.figure { font-weight: bold; margin: 0; }
.original { font-size: 0.95em; }
blockquote { margin: 1em 0; padding: 0; }
blockquote p { margin: 0.2em 0; }
img { max-width: 100%; height: auto; }
h1, h2, h3, h4, h5 { line-height: 1.2; page-break-after: avoid; break-after: avoid; }
.picture { page-break-inside: avoid; break-inside: avoid; }
"""
_EXTENSIONS = {"image/jpeg": "jpg", "image/png": "png"}


@dataclass(frozen=True, slots=True)
class Chapter:
    """A file of the book."""

    name: str
    title: str
    body: str
    language: str


def epub(document: ExportDocument) -> bytes:
    """The file."""
    images: dict[str, ExportPicture] = {}  # file name -> image

    def address(one: ExportPicture) -> str:
        if not one.path.is_file():
            return ""
        name = f"images/{one.hash}.{_EXTENSIONS[one.mime]}"
        images[name] = one
        return name

    chapters = list(_chapters(document, address))
    out = io.BytesIO()
    when = document.made.astimezone(UTC).timetuple()[:6]
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:

        def write(name: str, data: bytes, kind: int = zipfile.ZIP_DEFLATED) -> None:
            info = zipfile.ZipInfo(name, (max(when[0], 1980), *when[1:]))
            info.compress_type = kind
            info.external_attr = 0o644 << 16
            made.writestr(info, data)

        write("mimetype", MIMETYPE.encode(), zipfile.ZIP_STORED)  # the first member, as it is
        write("META-INF/container.xml", CONTAINER.encode())
        write("OPS/package.opf", _package(document, chapters, images).encode())
        write("OPS/nav.xhtml", _nav(document, chapters).encode())
        write("OPS/style.css", STYLE.encode())
        for one in chapters:
            write(
                f"OPS/{one.name}",
                _page(one.title, one.body, one.language).encode("utf-8", "replace"),
            )
        for name, image in images.items():
            write(f"OPS/{name}", image.path.read_bytes(), zipfile.ZIP_STORED)
    return out.getvalue()


def _chapters(document: ExportDocument, address: markup.Address) -> Iterator[Chapter]:
    if len(document.stories) + len(document.articles) > 1:
        head = f'<h1>{markup.text(document.title)}</h1><p class="meta">{markup.text(document.subtitle)}</p>'
        yield Chapter("title.xhtml", document.title, head, document.language)
    for number, story in enumerate(document.stories, 1):
        yield Chapter(f"story-{number}.xhtml", story.headline, markup.story(story), "en")
        for place, one in enumerate(story.articles, 1):
            yield Chapter(
                f"story-{number}-article-{place}.xhtml", one.headline.first,
                markup.article(one, address), one.headline.first_language or "und",
            )  # fmt: skip
    for place, one in enumerate(document.articles, 1):
        yield Chapter(
            f"article-{place}.xhtml", one.headline.first, markup.article(one, address),
            one.headline.first_language or "und",
        )  # fmt: skip


def _page(title: str, body: str, language: str, extra: str = "") -> str:
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml"{extra}{markup.language_attributes(language)}>
<head><meta charset="utf-8"/><title>{markup.text(title) or "-"}</title>
<link rel="stylesheet" type="text/css" href="style.css"/></head>
<body>
{body}
</body>
</html>
"""


def _nav(document: ExportDocument, chapters: list[Chapter]) -> str:
    rows = "\n".join(
        f'<li><a href="{one.name}"{markup.language_attributes(one.language)}>'
        f"{markup.text(one.title) or '-'}</a></li>"
        for one in chapters
    )
    contents = markup.text(tr("Contents"))
    body = f'<nav epub:type="toc" id="toc" role="doc-toc"><h1>{contents}</h1><ol>{rows}</ol></nav>'
    return _page(
        document.title, body, document.language, ' xmlns:epub="http://www.idpf.org/2007/ops"'
    )


def _package(
    document: ExportDocument, chapters: list[Chapter], images: dict[str, ExportPicture]
) -> str:
    direction = "rtl" if right_to_left(document.language) else "ltr"
    described = all(image.alt for image in images.values())
    modes = ["textual", *(["visual"] if images else [])]
    features = ["tableOfContents", "readingOrder", "structuralNavigation"]
    if images and described:
        features.append("alternativeText")
    summary = (
        tr("Text with headings, a table of contents and a reading order; every image is described.")
        if described
        else tr(
            "Text with headings, a table of contents and a reading order; some images are not described."
        )
    )
    access = [
        *(f'<meta property="schema:accessMode">{one}</meta>' for one in modes),
        '<meta property="schema:accessModeSufficient">textual</meta>' if described
        else '<meta property="schema:accessModeSufficient">textual,visual</meta>',
        *(f'<meta property="schema:accessibilityFeature">{one}</meta>' for one in features),
        '<meta property="schema:accessibilityHazard">none</meta>',
        f'<meta property="schema:accessibilitySummary">{markup.text(summary)}</meta>',
    ]  # fmt: skip
    outlets = dict.fromkeys(one.outlet for one in document.every_article if one.outlet)
    creators = "\n".join(
        f"<dc:creator>{markup.text(one)}</dc:creator>" for one in list(outlets)[:50]
    )
    languages = dict.fromkeys(
        [document.language or "und", *(one.language or "und" for one in chapters)]
    )
    items = "\n".join([
        '<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>',
        '<item id="style" href="style.css" media-type="text/css"/>',
        *(
            f'<item id="c{n}" href="{one.name}" media-type="application/xhtml+xml"/>'
            for n, one in enumerate(chapters)
        ),
        *(
            f'<item id="i{n}" href="{name}" media-type="{one.mime}"/>'
            for n, (name, one) in enumerate(images.items())
        ),
    ])  # fmt: skip
    spine = "\n".join(f'<itemref idref="c{n}"/>' for n in range(len(chapters)))
    modified = document.made.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    newest = max((one.date for one in document.every_article), default=document.made)
    tags = "\n".join(f"<dc:language>{markup.text(one)}</dc:language>" for one in languages)
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" dir="{direction}"
 xml:lang="{markup.attribute(document.language or "und")}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">{markup.text(document.identifier)}</dc:identifier>
<dc:title>{markup.text(document.title) or "-"}</dc:title>
{tags}
{creators}
<dc:date>{newest.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}</dc:date>
<dc:description>{markup.text(document.subtitle)}</dc:description>
<meta property="dcterms:modified">{modified}</meta>
{chr(10).join(access)}
</metadata>
<manifest>
{items}
</manifest>
<spine page-progression-direction="{direction}">
{spine}
</spine>
</package>
"""
