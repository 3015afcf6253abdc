"""Builds `resources/catalogue.csv` from a folder with the drafts `outlets.csv` and `outlets-extra-us.csv`.

    python packaging/build_catalogue.py FOLDER

The drafts were gathered from public feed lists (THIRD_PARTY.md); only facts are taken over. An outlet with
several feeds has several rows. `default` is 1 where the outlet is enabled for a new reader.
"""

import csv
import sys
from collections import defaultdict
from pathlib import Path

OUT = Path(__file__).resolve().parent.parent / "resources" / "catalogue.csv"
COLUMNS = ("id", "name", "country", "language", "feed_url", "homepage", "ownership", "default")
EXTRA = (  # Kosovo; each address stands in two or more public lists (kagisearch/kite-public and others)
    ("koha-net", "Koha.net", "XK", "sq", "https://www.koha.net/rss", "https://www.koha.net/"),
    ("prishtina-insight", "Prishtina Insight", "XK", "en", "https://prishtinainsight.com/feed/",
     "https://prishtinainsight.com/"),
    ("telegrafi", "Telegrafi", "XK", "sq", "https://telegrafi.com/feed/", "https://telegrafi.com/"),
)  # fmt: skip
SECTIONS = {  # further feeds of an outlet: id in the draft -> id of the outlet
    "nytimes-world": "nytimes", "nytimes-us": "nytimes", "washington-post-national": "washington-post",
    "npr-world": "npr", "cbs-news-world": "cbs-news", "abc-news-us-international": "abc-news-us",
    "fox-news-world": "fox-news", "pbs-newshour-world": "pbs-newshour", "csmonitor-usa": "csmonitor",
}  # fmt: skip
SURE = {"public", "state"}  # "independent" in the draft means "not known to be either"
UNSURE = {"vnexpress-en"}
_UNCHECKED = """
tolonews ariana-news khaama pajhwok sbs-news-au burkina24 iwacu nouvelle-tribune-bj los-tiempos
mmegi abidjan-net fratmat journal-du-cameroun sixth-tone el-espectador granma-en prensa-latina
gabon-media-time gabonreview sky-news prensa-libre-gt la-prensa-hn hungary-today tempo-en iraq-
business-news shafaq il-post al-mamlaka roya-news 24-kg kloop st-lucia-times colombo-gazette
frontpage-africa libya-observer hespress-en mizzima global-new-light-myanmar malawi24 club-of-
mozambique aim-mz actu-niger confidencial-ni dutchnews kathmandu-post la-prensa-pa newsroom-panama
notes-from-poland abc-color ultima-hora-py romania-insider kommersant awoko aps-sn somali-digest
eye-radio el-salvador-in-english togo-first asia-plus business-news-tn daily-monitor-ug
independent-ug el-pais-uy lusaka-times newsday-zw zimlive
"""
UNCHECKED = set(_UNCHECKED.split())  # only in lists that do not check their feeds
AT_LEAST_US = 10  # the reference for "missed"
MAX_DEFAULT = 5


def lists(row: dict[str, str]) -> int:
    """How many public lists contain the row's address."""
    head = row["evidence"].split(":")[0]
    return int(head) if head.isdigit() else 0


def switched_on(rows: list[dict[str, str]]) -> set[str]:
    """The outlets of one country that are enabled by default: the best known, three to five."""
    checked = [r for r in rows if r["id"] not in UNCHECKED]
    ranked = sorted(checked, key=lambda r: ("(ok)" not in r["evidence"], -lists(r)))
    most = AT_LEAST_US if rows[0]["country"] == "US" else MAX_DEFAULT
    chosen = [r for i, r in enumerate(ranked[:most]) if i < 1 or lists(r) >= (2 if i < 3 else 3)]
    if rows[0]["country"] == "US":
        chosen = ranked[:most]
    return {r["id"] for r in chosen or rows[:1]}


def main(folder: Path) -> None:
    """Write the catalogue."""
    with (folder / "outlets.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    with (folder / "outlets-extra-us.csv").open(encoding="utf-8", newline="") as file:
        extra = list(csv.DictReader(file))
    rows += [
        dict(zip((*COLUMNS[:6], "ownership", "evidence"), (*one, "", "2: kite"), strict=True))
        for one in EXTRA
    ]
    by_country: dict[str, list[dict[str, str]]] = defaultdict(list)
    for row in rows:
        by_country[row["country"]].append(row)
    on = {one for rows_ in by_country.values() for one in switched_on(rows_)}
    out = []
    sections: dict[str, list[dict[str, str]]] = defaultdict(list)
    for row in extra:
        sections[SECTIONS[row["id"]]].append(row)
    for country in sorted(by_country):
        for row in sorted(by_country[country], key=lambda r: r["id"]):
            for one in (row, *sections[row["id"]]):
                sure = row["ownership"] in SURE and row["id"] not in UNSURE
                shared = {
                    "default": str(int(row["id"] in on)),
                    "ownership": row["ownership"] if sure else "",
                }
                out.append(
                    {**{c: row.get(c, "") for c in COLUMNS}, **shared, "feed_url": one["feed_url"]}
                )
    with OUT.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, COLUMNS, lineterminator="\n")
        writer.writeheader()
        writer.writerows(out)
    print(f"{len(out)} feeds of {len(rows)} outlets in {len(by_country)} countries, {len(on)} on")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
