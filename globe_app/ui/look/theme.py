"""The light and the dark theme: every colour of the window, as tokens."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Theme:
    """The colours of a theme, `#rrggbb` or `#aarrggbb`. Ember always means "not read yet" or "tells it"."""

    dark: bool
    # Surfaces and text
    stage: str  # the window, behind globe and bar
    paper: str  # panes, cards over the globe, fields
    raised: str  # boxes, the track of segments, key caps
    line: str  # hairlines; never the only sign of something
    edge: str  # of fields and combo boxes, where nothing else shows that they are there: 3:1
    ink: str  # text
    ink2: str  # excerpts, icons
    muted: str  # meta
    sea: str  # links, focus
    sea_tint: str  # the current row, found words
    ember: str  # unread, saved
    ember_tint: str
    plum: str  # Missed, and nothing else
    plum_tint: str
    sample: str  # the Sample pill
    sample_text: str
    scrim: str  # over the window, behind a sheet
    shadow: str  # under what floats, at its darkest
    flag_edge: str  # line inside a flag, so that white is seen on white
    # The globe
    ocean_centre: str
    ocean_middle: str  # at 60 % of the radius
    ocean_edge: str
    land: str  # nothing unread
    no_outlet: str
    ice: str  # Antarctica
    border: str
    disputed: str
    coast: str
    coast_glow: str  # 3 px wide, under the land
    graticule: str
    limb: str
    halo: str  # around the globe, at its edge
    halo_middle: str  # at 35 % of the halo; it ends in nothing
    edge_shade: str  # over the ocean from 72 % of the radius, at its darkest
    night: str
    label: str
    label_number: str
    label_quiet: str
    label_sea: str
    label_halo: str
    dot: str
    pulse: str
    selected: str
    selected_halo: str
    hatch: str
    # Ramps, fewest first
    unread_ramp: tuple[str, str, str, str, str]
    missed_ramp: tuple[str, str, str, str]
    read_ramp: tuple[str, str, str, str, str]
    stored_ramp: tuple[str, str, str, str, str]  # all articles, read or not: ink, no colour
    picture_brightness: float  # of pictures; 1 = as they are


LIGHT = Theme(
    dark=False,
    stage="#e9eff3",
    paper="#fffefb",
    raised="#f6f3ec",
    line="#e4ded2",
    edge="#8a8578",
    ink="#1a1d20",
    ink2="#474c51",
    muted="#61676c",
    sea="#0b5a82",
    sea_tint="#e3eff5",
    ember="#b8400f",
    ember_tint="#fbe9df",
    plum="#6b3c8c",
    plum_tint="#f3ecf8",
    sample="#f5e6be",
    sample_text="#664800",
    scrim="#5718242e",
    shadow="#29000000",
    flag_edge="#1f000000",
    ocean_centre="#dcebf3",
    ocean_middle="#c3dae8",
    ocean_edge="#a3c4d9",
    land="#f3efe6",
    no_outlet="#dfe0dc",
    ice="#f7f9fa",
    border="#6b928470",
    disputed="#c46e6255",
    coast="#8c466e87",
    coast_glow="#8cffffff",
    graticule="#1c285a7d",
    limb="#8c5082a5",
    halo="#807eb0d1",
    halo_middle="#3396c0db",
    edge_shade="#21183a54",
    night="#a6324650",
    label="#1a1d20",
    label_number="#9a330a",
    label_quiet="#5d6368",
    label_sea="#35637f",
    label_halo="#ebffffff",
    dot="#8e2f0a",
    pulse="#fff6ee",
    selected="#0b3f5c",
    selected_halo="#d9ffffff",
    hatch="#8054626e",
    unread_ramp=("#fbdfc6", "#f3b98f", "#e58d58", "#c75f2b", "#96380f"),
    missed_ramp=("#c9abdf", "#a87dc8", "#7f4fa2", "#522278"),
    read_ramp=("#d3dda8", "#a9c178", "#76a058", "#46793d", "#1f4c2a"),
    stored_ramp=("#cfc8bb", "#aca598", "#878178", "#625e58", "#3b3936"),
    picture_brightness=1.0,
)
DARK = Theme(
    dark=True,
    stage="#090e14",
    paper="#11171e",
    raised="#1a222b",
    line="#29333d",
    edge="#6b7681",
    ink="#edeae4",
    ink2="#c6cacd",
    muted="#9ba4ac",
    sea="#83c6ec",
    sea_tint="#14303f",
    ember="#ff9c69",
    ember_tint="#35221a",
    plum="#d0aeee",
    plum_tint="#281f34",
    sample="#3b3013",
    sample_text="#f1d588",
    scrim="#8c000000",
    shadow="#8c000000",
    flag_edge="#29ffffff",
    ocean_centre="#1b3a55",
    ocean_middle="#122a3f",
    ocean_edge="#0b1b2a",
    land="#2b353e",
    no_outlet="#1c242b",
    ice="#33404a",
    border="#bf0a1016",
    disputed="#c4b4c0c8",
    coast="#6b78a5c3",
    coast_glow="#1a78b4dc",
    graticule="#1496c8eb",
    limb="#8c6eaad2",
    halo="#614a8cbe",
    halo_middle="#213c78aa",
    edge_shade="#4d000000",
    night="#a6b4c8d2",
    label="#f2f0eb",
    label_number="#ffc39c",
    label_quiet="#b4bdc5",
    label_sea="#8fb4cc",
    label_halo="#e0080d13",
    dot="#ffd2ae",
    pulse="#ffe3cc",
    selected="#ffffff",
    selected_halo="#99000000",
    hatch="#61a0b2c0",
    unread_ramp=("#5b3d2e", "#86502f", "#b66732", "#e38b4e", "#ffbe8e"),
    missed_ramp=("#654a86", "#8a6bb2", "#b091d6", "#dcc4f5"),
    read_ramp=("#45563a", "#5f7d4f", "#82a269", "#a8c687", "#d6edb8"),
    stored_ramp=("#45525e", "#647380", "#8896a3", "#adb9c4", "#d8e0e7"),
    picture_brightness=0.92,
)
