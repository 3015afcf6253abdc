"""A document as one HTML file that needs nothing else: images are in it, and it may fetch nothing."""

import base64

from globe_app.briefing.export import markup
from globe_app.model.export import ExportDocument, ExportPicture
from globe_app.tr import tr

POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
STYLE = """
:root { color-scheme: light dark; }
body { font: 1.1rem/1.6 "Source Serif 4", Georgia, "Noto Naskh Arabic", serif; margin: 0 auto; max-width: 40rem;
  padding: 2rem 1.25rem 4rem; color: #1A1D20; background: #FFFEFB; }
h1, h2, h3, h4, h5 { line-height: 1.2; margin: 1.6em 0 .5em; }
h1 { font-size: 2rem; } h2 { font-size: 1.5rem; } h3 { font-size: 1.2rem; } h4, h5 { font-size: 1.05rem; }
.source, .meta, .figure, nav, footer { font-family: Inter, system-ui, sans-serif; font-size: .85rem;
  color: #61676C; }
.figure { font-weight: 600; color: #1A1D20; margin: 0; }
.original { color: #474C51; }
h1.original, h2.original, h3.original { font-size: 1.1rem; font-weight: 400; margin-top: 0; }
blockquote { margin: 1rem 0; padding: 0; padding-inline-start: 1rem; border-inline-start: 2px solid #E4DED2; }
blockquote p { margin: .2rem 0; }
img { max-width: 100%; height: auto; border-radius: 12px; }
.summary { background: #F6F3EC; border-radius: 12px; padding: 1rem 1rem 1rem 2rem; }
table { border-collapse: collapse; } td, th { border: 1px solid #E4DED2; padding: .25rem .5rem; }
a { color: #0B5A82; } article, section { margin-bottom: 3rem; }
[dir=rtl] { text-align: right; }
@media (prefers-color-scheme: dark) {
  body { color: #EDEAE4; background: #11171E; } .source, .meta, nav, footer { color: #9BA4AC; }
  .figure { color: #EDEAE4; } .original { color: #C6CACD; } a { color: #83C6EC; }
  .summary { background: #1A222B; } blockquote, td, th { border-color: #29333D; } }
@media print { body { max-width: none; } h1, h2, h3, h4, .source { break-after: avoid; }
  img, blockquote { break-inside: avoid; } }
"""


def html_file(document: ExportDocument) -> bytes:
    """The file, in UTF-8."""
    many = len(document.stories) + len(document.articles) > 1
    parts = [_head(document)] if many else []
    level = 2 if many else 1
    for number, story in enumerate(document.stories, 1):
        parts.append(f'<section id="s{number}">{markup.story(story, level)}</section>')
        parts += [
            f'<article id="a{one.id}">{markup.article(one, data_address, level + 1)}</article>'
            for one in story.articles
        ]
    for one in document.articles:
        parts.append(
            f'<article id="a{one.id}">{markup.article(one, data_address, level)}</article>'
        )
    made = tr("Made by Globe on {day}").format(day=f"{document.made.astimezone():%Y-%m-%d %H:%M}")
    parts.append(f'<footer><p class="meta">{markup.text(made)}</p></footer>')
    language = markup.language_attributes(document.language).replace(
        f' xml:lang="{markup.attribute(document.language)}"', ""
    )
    whole = f"""<!DOCTYPE html>
<html{language}>
<head>
<meta charset="utf-8"/>
<meta http-equiv="Content-Security-Policy" content="{POLICY}"/>
<meta name="referrer" content="no-referrer"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta name="generator" content="Globe"/>
<title>{markup.text(document.title)}</title>
<style>{STYLE}</style>
</head>
<body>
<main>
{chr(10).join(parts)}
</main>
</body>
</html>
"""
    return whole.encode("utf-8", "replace")


def _head(document: ExportDocument) -> str:
    rows = [
        f'<li><a href="#s{n}">{markup.text(story.headline)}</a></li>'
        for n, story in enumerate(document.stories, 1)
    ]
    rows += [
        f'<li><a href="#a{one.id}">{markup.text(one.headline.first)}</a></li>'
        for one in document.articles
    ]
    return (
        f'<header><h1>{markup.text(document.title)}</h1><p class="meta">{markup.text(document.subtitle)}'
        f'</p></header><nav aria-label="{markup.attribute(tr("Contents"))}"><ol>{"".join(rows)}</ol></nav>'
    )


def data_address(one: ExportPicture) -> str:
    """The image itself as an address; "" = its file is gone."""
    try:
        data = one.path.read_bytes()
    except OSError:
        return ""
    return f"data:{one.mime};base64,{base64.b64encode(data).decode()}"
