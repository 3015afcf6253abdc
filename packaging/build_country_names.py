"""Builds `resources/geo/country_names.json`: what countries are called in many languages.

    python packaging/build_country_names.py

From Unicode CLDR through babel: code -> names, as `plain_key` writes them, of the languages below. A name
that two countries share is left out. The output is the same for the same input.
"""

import json
import sys
from collections import defaultdict
from pathlib import Path

from babel import Locale

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
from globe_app.geo.countries import load_countries, plain_key  # noqa: E402

GEO = ROOT / "resources" / "geo"
LANGUAGES = """
af am ar az be bg bn bs ca cs cy da de el en es et eu fa fi fil fr ga gl gu he hi hr hu hy id is it ja ka kk km
kn ko ky lo lt lv mk ml mn mr ms mt my nb ne nl nn or pa pl ps pt pt_PT ro ru si sk sl so sq sr sr_Latn sv sw ta
te th tk tr uk ur uz vi zh zh_Hant
""".split()


def main() -> None:
    """Write the file."""
    countries = load_countries(GEO)
    meanings: dict[str, set[str]] = defaultdict(set)
    for one in countries.all:
        for name in (one.name, *one.aliases, *one.endonyms):
            meanings[plain_key(name)].add(one.code)
        for language in LANGUAGES:
            translated = Locale.parse(language).territories.get(one.code)
            if translated:
                meanings[plain_key(translated)].add(one.code)
    names: dict[str, list[str]] = defaultdict(list)
    for name, codes in sorted(meanings.items()):
        if len(codes) == 1 and len(name) > 1:
            names[min(codes)].append(name)
    text = json.dumps(dict(sorted(names.items())), ensure_ascii=False, separators=(",", ":"))
    (GEO / "country_names.json").write_text(text + "\n", encoding="utf-8")
    print(sum(map(len, names.values())), "names of", len(names), "countries")


if __name__ == "__main__":
    main()
