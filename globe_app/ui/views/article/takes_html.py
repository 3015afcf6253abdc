"""What stands below the headline of an article whose story is told elsewhere, folded to one line.

*Alternative Takes*: other countries' headlines. *The World's Current Take*: themes with a quotation each.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from html import escape

from globe_app.briefing.articles import age_of, right_to_left
from globe_app.model.alternative_takes import AlternativeTake, AlternativeTakes
from globe_app.model.story import Quote
from globe_app.model.world_take import ThemeSummary
from globe_app.text.quoting import quoted
from globe_app.tr import mark, tr
from globe_app.ui.views.article.bilingual import side
from globe_app.ui.views.article.html import FLAG, ICON
from globe_app.ui.views.article.lengths import cut_text
from globe_app.ui.words.translation import mark_html

MAX_HEADLINE, MAX_QUOTE, MAX_NAME = 220, 500, 80  # characters
MAX_TAKES, MAX_THEMES = 12, 5
FOLD = "fold"  # anchor of the line that opens


class Fold(StrEnum):
    """What can be opened below the headline."""

    TAKES = "takes"
    WORLD = "world"


TITLES = {Fold.TAKES: mark("Alternative Takes"), Fold.WORLD: mark("The World’s Current Take")}


@dataclass(frozen=True, slots=True)
class Told:
    """How the story of an article is told elsewhere, as far as it was asked for."""

    countries: int  # that tell it, the article's own included
    opened: frozenset[Fold]
    takes: AlternativeTakes | None = None  # None: not read yet
    themes: tuple[ThemeSummary, ...] | None = None  # None: not read yet


def told_html(told: Told, name_of: Callable[[str], str], now: datetime) -> str:
    """The folds as HTML; "" = it is told nowhere else."""
    if told.countries < 2:
        return ""
    others = escape(tr("%n other {country tells|countries tell} this", "", told.countries - 1))
    folds = " &nbsp;&nbsp; ".join(_fold(fold, fold in told.opened) for fold in Fold)
    fragments = [
        f'<p class="fold"><a name="{FOLD}"></a><span class="told">{others}</span> &nbsp;&nbsp; {folds}</p>'
    ]
    if Fold.TAKES in told.opened and told.takes is not None:
        fragments += _takes(told.takes, name_of, now)
    if Fold.WORLD in told.opened and told.themes is not None:
        fragments += _themes(told.themes, name_of)
    if len(fragments) > 1:
        whole = escape(tr("The whole story"))
        fragments.append(f'<p class="end"><a href="story:">{whole}</a></p>')
    return "".join(fragments)


def codes_of(told: Told) -> tuple[str, ...]:
    """The countries whose flags are shown."""
    found = [one.country for one in (told.takes.takes if told.takes else ())]
    found += [quote.country for _, quote in _chosen(told.themes or ())]
    return tuple(dict.fromkeys(found))


def _fold(fold: Fold, opened: bool) -> str:
    icon = "chevron-down" if opened else "chevron-right"
    state = escape(tr("Fold") if opened else tr("Open"), quote=True)
    title = escape(tr(TITLES[fold])).replace(" ", "&nbsp;")
    # Qt breaks lines after any picture: before the words it can be left alone at the end of one
    return f'<a href="fold:{fold}" title="{state}">{title}&nbsp;<img src="{ICON}{icon}"></a>'


def _takes(takes: AlternativeTakes, name_of: Callable[[str], str], now: datetime) -> Iterable[str]:
    yield f'<p class="eyebrow">{escape(tr(TITLES[Fold.TAKES]), quote=False)}</p>'
    yield _table(_take(one, name_of, now) for one in takes.takes[:MAX_TAKES])
    left = len(takes.takes) - MAX_TAKES
    if left > 0:
        more = escape(tr("%n more {country|countries} in the whole story", "", left))
        yield f'<p class="end">{more}</p>'


def _table(rows: Iterable[str]) -> str:
    return (
        '<table width="100%" cellspacing="0" cellpadding="0" border="0"'
        f' style="border-collapse: collapse">{"".join(rows)}</table>'
    )


def _row(code: str, country: str, outlet: str, said: str, below: str) -> str:
    """Who says it | what is said."""
    by = f'<p class="by">{below}</p>' if below else ""
    return (
        f'<tr><td width="30%" class="who"><p class="place"><img src="{FLAG}{code}">'
        f' &nbsp;{escape(country)}</p><p class="by">{escape(outlet)}</p></td>'
        f'<td class="said">{said}{by}</td></tr>'
    )


def _take(one: AlternativeTake, name_of: Callable[[str], str], now: datetime) -> str:
    rtl = not one.in_english and right_to_left(one.language)
    words = escape(cut_text(one.headline, MAX_HEADLINE), quote=False)
    below = [escape(age_of(one, now))]
    if not one.in_english:
        below.append(mark_html(_Untranslated(one.language)))
    said = f'<a class="plain" href="take:{one.article}">{words}</a>'
    return _row(
        one.country, name_of(one.country), _outlet(one.outlet, one.outlet_latin),
        f"<p{side(rtl, 'take-rtl') or ' class=take'}>{said}</p>", " &nbsp;·&nbsp; ".join(below),
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Untranslated:
    language: str
    in_english: bool = False
    rough: bool = False


def _outlet(name: str, latin: str) -> str:
    return cut_text(f"{name} ({latin})" if latin and latin != name else name, MAX_NAME)


def _themes(themes: tuple[ThemeSummary, ...], name_of: Callable[[str], str]) -> Iterable[str]:
    yield f'<p class="eyebrow">{escape(tr(TITLES[Fold.WORLD]), quote=False)}</p>'
    if not themes:
        none = escape(tr("No theme is told by several countries so far."))
        yield f'<p class="quiet">{none}</p>'
    for theme, quote in _chosen(themes):
        yield f'<p class="theme">{escape(theme.name)}</p>'
        yield _table((_quote(quote, name_of),))


def _chosen(themes: tuple[ThemeSummary, ...]) -> list[tuple[ThemeSummary, Quote]]:
    """A quotation of each theme: of a country that was not quoted before, where there is one."""
    found: list[tuple[ThemeSummary, Quote]] = []
    quoted: set[str] = set()
    for theme in themes[:MAX_THEMES]:
        if theme.quotes:
            fresh = (one for one in theme.quotes if one.country not in quoted)
            quote = next(fresh, theme.quotes[0])
            quoted.add(quote.country)
            found.append((theme, quote))
    return found


def _quote(one: Quote, name_of: Callable[[str], str]) -> str:
    rtl = not one.in_english and right_to_left(one.language)
    words = escape(quoted(cut_text(one.english, MAX_QUOTE)), quote=False)
    said = f'<a class="plain" href="quote:{one.article_id}.{one.number}">{words}</a>'
    return _row(
        one.country, name_of(one.country), cut_text(one.outlet, MAX_NAME),
        f"<p{side(rtl, 'take-rtl') or ' class=take'}>{said}</p>", mark_html(one),
    )  # fmt: skip
