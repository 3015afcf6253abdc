"""A country's page as widgets: head, list, and what stands in the list's place where there is none."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from globe_app.briefing.articles import CountryBrief
from globe_app.cldr import number
from globe_app.geo.countries import CountryInfo
from globe_app.tr import tr
from globe_app.ui.look.flags import Flags
from globe_app.ui.look.style import Role, Style
from globe_app.ui.places import Country, ListFilter
from globe_app.ui.views.country import words
from globe_app.ui.views.country.empty import Choice, EmptyCountry
from globe_app.ui.views.country.header import CountryHeader
from globe_app.ui.views.country.hidden_foot import HiddenFoot
from globe_app.ui.widgets.article_list import ArticleListView
from globe_app.ui.widgets.article_rows import Told
from globe_app.ui.widgets.controls import Text
from globe_app.ui.words.countries import in_sentence

LEFT, RIGHT = 34, 28  # px at 100 % text


def nobody(page: CountryBrief, place: Country) -> bool:
    """Whether nothing has ever come from the country, so that its outlets are offered."""
    narrowed = place.about or place.filter != ListFilter()
    return not narrowed and not page.count.articles and not page.page.rows


def outlet_name(page: CountryBrief, place: Country) -> str:
    """The name of the outlet that a list is narrowed to; "" = to none."""
    chosen = place.filter.outlet
    return next((one.name for one in page.outlet_choices if one.id == chosen), "")


class CountryPage(QWidget):
    """Shows a `CountryBrief`."""

    def __init__(
        self, style: Style, flags: Flags, images: Callable[[str], Path | None],
        name: Callable[[str], str],
    ) -> None:  # fmt: skip
        super().__init__()
        self._name = name
        self.header = CountryHeader(style, flags)
        self.nothing = Text("", Role.SAID_ITALIC, "muted", wrap=True)
        self.empty = EmptyCountry(style)
        self.meanwhile = Text("", Role.META_STRONG, "muted")
        self.list = ArticleListView(style, images, flags, tr("Articles"))
        self._spare = QWidget()
        self.hidden = HiddenFoot()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.header, self.nothing, self.empty, self.meanwhile):
            column.addWidget(part)
        column.addWidget(self.list, 1)
        column.addWidget(self._spare, 1)
        column.addWidget(self.hidden)
        self.set_style(style)

    def show_head(
        self, info: CountryInfo, page: CountryBrief, place: Country, now: datetime
    ) -> None:
        """Show name, figures, and which list is shown."""
        abroad = tuple(one.name for one in page.abroad)
        facts = words.facts(info, page.count, len(page.known), abroad, now)
        self.header.show_country(page.code, info.shown, facts)
        counts = number(page.count.listed), words.about_count(page.about_here)
        self.header.show_lists(in_sentence(info.shown), counts, place.about)
        self.header.show_narrowed(words.filter_words(place.filter, outlet_name(page, place)))
        if place.about:
            self.hidden.hide()
        else:
            self.hidden.show_count(page.count, shown=place.filter.hidden)
        alone = nobody(page, place)
        some = bool(page.page.rows) or place.filter != ListFilter()
        self.header.segments.setVisible(page.count.articles > 0 or place.about)
        self.header.filter.setVisible(some and not alone)

    def show_body(
        self, info: CountryInfo, page: CountryBrief, place: Country, now: datetime, *, refresh: bool
    ) -> None:
        """Show the list, or what there is to do instead."""
        alone, where = nobody(page, place), in_sentence(info.shown)
        about = place.about or alone
        said = tr("Articles about {country}") if about else tr("Articles from {country}")
        self.list.list.setAccessibleName(said.format(country=where))
        shown = page.meanwhile if alone else page.page
        self.list.show_page(shown, self._told(page, place, now), place.at, refresh=refresh)
        some = bool(shown.rows)
        self.list.setVisible(some)
        self.empty.setVisible(alone)
        self.meanwhile.setVisible(alone and some)
        self.nothing.setVisible(not alone and not some)
        self._spare.setVisible(not alone and not some)
        if alone:
            on = sum(one.on for one in page.known)
            asked = any(one.on and one.asked for one in page.known)
            says, more = words.invitation(info, len(page.known), on, asked=asked)
            self.empty.show_choices(says, more, [
                Choice(one.id, words.named(one.name, one.latin), words.outlet_note(one), one.on)
                for one in page.known
            ])  # fmt: skip
            self.meanwhile.setText(tr("Meanwhile, about {country}").format(country=where))
            self.empty.be_as_high_as_needed(some)
        elif not some:
            self.nothing.setText(
                tr("Rules hide all that is here.")
                if page.count.hidden and place == Country(place.code, at=place.at)
                else words.nothing(info, place, outlet_name(page, place))
            )

    def retell(self, page: CountryBrief, place: Country, now: datetime) -> None:
        """Tell ages and days anew."""
        self.list.retell(self._told(page, place, now))

    def _told(self, page: CountryBrief, place: Country, now: datetime) -> Told:
        at_home = not place.about and not nobody(page, place)
        return Told(now, None if at_home else self._name, rules=page.rules)

    def focus(self) -> None:
        """Give the keyboard focus to the list, or to what stands in its place."""
        if self.list.isVisibleTo(self):
            self.list.setFocus()
        elif self.empty.isVisibleTo(self):
            self.empty.first_control().setFocus()
        else:
            self.header.focus_first()

    def set_style(self, style: Style) -> None:
        """Apply another theme or text size."""
        for part in (self.header, self.empty, self.list):
            part.set_style(style)
        left, right = style.px(LEFT), style.px(RIGHT)
        self.meanwhile.setContentsMargins(left, style.px(8), right, style.px(4))
        self.nothing.setContentsMargins(left, style.px(12), right, style.px(12))
