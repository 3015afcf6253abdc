"""What is no text and has to be seen: edges, rings, marks; 3:1 in both themes (WCAG 1.4.11)."""

import pytest
from PySide6.QtGui import QColor

from globe_app.ui.look.theme import DARK, LIGHT, Theme
from tests.ui.readable import AA, contrast, over

NON_TEXT = 3.0
THEMES = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=("light", "dark"))
SIGNS = (
    # the focus ring, a switch that is on, a link's icon
    ("sea", "paper"), ("sea", "raised"), ("sea", "stage"), ("sea", "sea_tint"),
    # fields and combo boxes; a switch that is off and an empty check box
    ("edge", "paper"), ("edge", "raised"), ("muted", "paper"), ("muted", "raised"),
    # the mark of what is unread, in a row that is current too
    ("ember", "paper"), ("ember", "sea_tint"), ("ember", "raised"), ("ember", "ember_tint"),
    ("plum", "paper"), ("plum", "plum_tint"),
    # icons
    ("ink2", "paper"), ("ink2", "raised"), ("ink2", "stage"), ("muted", "sea_tint"),
    # on the globe: the dot on its edge of paper, the ring of a country with outlets ready, the outline
    ("dot", "paper"), ("sea", "land"), ("sea", "ocean_edge"),
)  # fmt: skip
ON_THE_GLOBE = (  # text over its halo, the halo over what is below
    ("label", "land"), ("label", "no_outlet"), ("label", "ocean_centre"), ("label", "ocean_edge"),
    ("label_number", "land"), ("label_number", "ocean_edge"), ("label_quiet", "land"),
    ("label_quiet", "ocean_edge"), ("plum", "land"),
)  # fmt: skip


@THEMES
@pytest.mark.parametrize(("sign", "ground"), SIGNS)
def test_a_sign_is_seen_on_its_ground(theme: Theme, sign: str, ground: str) -> None:
    found = contrast(QColor(getattr(theme, sign)), QColor(getattr(theme, ground)))
    assert found >= NON_TEXT, f"{found:.2f}"


@THEMES
@pytest.mark.parametrize(("text", "below"), ON_THE_GLOBE)
def test_a_label_of_the_globe_is_read_on_its_halo(theme: Theme, text: str, below: str) -> None:
    halo = over(QColor(theme.label_halo), QColor(getattr(theme, below)))
    assert contrast(QColor(getattr(theme, text)), halo) >= AA


@THEMES
def test_labels_are_read_over_every_shade_of_the_ramps(theme: Theme) -> None:
    for shade in (*theme.unread_ramp, *theme.missed_ramp, *theme.read_ramp):
        halo = over(QColor(theme.label_halo), QColor(shade))
        assert contrast(QColor(theme.label), halo) >= AA, shade


@THEMES
def test_the_outline_of_a_country_is_seen_on_its_own_halo(theme: Theme) -> None:
    for below in (theme.land, theme.ocean_edge, *theme.unread_ramp):
        halo = over(QColor(theme.selected_halo), QColor(below))
        assert contrast(QColor(theme.selected), halo) >= NON_TEXT, below
