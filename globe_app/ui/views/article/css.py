"""The style sheet of an article's page, from the tokens of a `Style`."""

from globe_app.ui.look.style import Role, Style

READ_RTL = 1  # px that a text from right to left is larger
NARROW, WIDE = 460, 640  # px of the column at 100 % text: smaller and larger headline


def headline_role(measure: float, scale: float) -> Role:
    """The headline's role in a column that is so wide."""
    if measure < NARROW * scale:
        return Role.ARTICLE_HEADLINE_NARROW
    return Role.ARTICLE_HEADLINE if measure < WIDE * scale else Role.ARTICLE_HEADLINE_WIDE


def rule(
    style: Style, role: Role, colour: str, extra: str = "", *, share: float = 1.0, more: int = 0
) -> str:
    """The declarations of a role. `share` multiplies its size; `more`: px added to it."""
    font = style.font(role)
    families = ", ".join(f"'{one}'" for one in font.families())
    size = font.pointSizeF() * share * (1 + more / role.value[3])
    line = round(style.line(role) * share + 1.5 * more * style.scale)
    slant = "italic" if font.italic() else "normal"
    return (
        f"font-family: {families}; font-size: {size:.2f}pt; font-weight: {font.weight()};"
        f" font-style: {slant}; color: {colour};"
        f" line-height: {line}px; -qt-line-height-type: fixed; {extra}"
    )


def sheet(style: Style, headline: Role) -> str:
    """The whole style sheet. `headline`: the role of the headline.

    The font of the text is the document's own: in Qt a rule of `p` holds for what stands in it too, and
    headings get sizes besides those they are given.
    """
    t, px = style.theme, style.px
    after = px(16)
    line = f"line-height: {style.line(Role.BODY)}px; -qt-line-height-type: fixed;"
    right = rule(style, Role.BODY, t.ink, f"margin: 0 0 {after}px 0;", more=READ_RTL)
    head = f"margin: {px(18)}px 0 {px(10)}px 0;"
    pair, heading = "margin: 0;", f"margin: {px(8)}px 0 0 0;"
    quoted = f"margin: 0 0 {px(22)}px 0;"
    box = f"margin: 0 {px(20)}px {px(7)}px {px(36)}px;"
    box_rtl = f"margin: 0 {px(36)}px {px(7)}px {px(20)}px;"
    meta = rule(style, Role.META, t.muted, "margin: 0;")
    return f"""
    body {{ color: {t.ink}; }}
    p, li, dd, dt, div, pre {{ {line} margin: 0 0 {after}px 0; }}
    li {{ margin: 0 0 {px(6)}px 0; }}
    ul, ol {{ margin: 0 0 {after}px 0; }}
    .rtl {{ {right} }}
    .headline {{ {rule(style, headline, t.ink, f"margin: {px(16)}px 0 {px(10)}px 0;")} }}
    .headline-rtl {{ {rule(style, headline, t.ink, f"margin: {px(16)}px 0 {px(10)}px 0;", share=1.12)} }}
    .both {{ {rule(style, Role.LIST_LEAD, t.ink, f"margin: 0 0 {px(8)}px 0;")} }}
    .both-rtl {{ {rule(style, Role.LIST_LEAD, t.ink, f"margin: 0 0 {px(8)}px 0;", share=1.12)} }}
    .sub {{ {rule(style, Role.THEME, t.ink, head)} }}
    .sub-rtl {{ {rule(style, Role.THEME, t.ink, head, more=READ_RTL)} }}
    blockquote {{ margin: {px(6)}px 0 0 {px(18)}px; }}
    blockquote p {{ {rule(style, Role.SAID, t.ink2, quoted)} font-style: italic; }}
    blockquote p.pulled {{ {rule(style, Role.PULL_QUOTE, t.ink, quoted)} }}
    .pair {{ {rule(style, Role.SAID, t.ink, pair)} }}
    .pair-rtl {{ {rule(style, Role.BODY, t.ink, pair, more=READ_RTL)} }}
    .heading {{ {rule(style, Role.SECTION, t.ink, heading)} }}
    .heading-rtl {{ {rule(style, Role.SECTION, t.ink, heading, more=READ_RTL)} }}
    td.cell {{ padding-bottom: {px(14)}px; }}
    td.last {{ padding-bottom: {px(28)}px; }}
    td.head {{ padding-bottom: {px(2)}px; padding-top: {px(14)}px; }}
    td.who {{ padding: {px(10)}px {px(12)}px {px(10)}px 0; border-top: 1px solid {t.line}; }}
    td.said {{ padding: {px(10)}px 0 {px(10)}px 0; border-top: 1px solid {t.line}; }}
    img {{ vertical-align: middle; }}
    .missing {{ {meta} }}
    .outlet {{ {rule(style, Role.SECTION, t.ink, "margin: 0;")} }}
    .latin {{ {rule(style, Role.META, t.muted)} }}
    .place, .meta, .by {{ {meta} }}
    .meta {{ margin: 0 0 {px(16)}px 0; }}
    .fold {{ {rule(style, Role.BUTTON, t.sea, f"margin: 0 0 {px(16)}px 0;")} }}
    .told {{ color: {t.muted}; font-weight: 400; }}
    .end {{ {meta} margin: {px(8)}px 0 {px(18)}px 0; }}
    .eyebrow {{ {rule(style, Role.SECTION, t.ink, f"margin: {px(6)}px 0 {px(8)}px 0;")} }}
    .take {{ {rule(style, Role.EXCERPT, t.ink, "margin: 0;")} }}
    .take-rtl {{ {rule(style, Role.EXCERPT, t.ink, "margin: 0;", more=READ_RTL)} }}
    .meta-rtl {{ {meta} }}
    .who {{ {meta} margin: 0 0 {px(10)}px 0; }}
    .theme {{ {rule(style, Role.LIST_HEADLINE, t.ink, f"margin: {px(12)}px 0 {px(6)}px 0;")} }}
    .image {{ line-height: 100%; -qt-line-height-type: proportional; margin: 0 0 {after}px 0; }}
    .main {{ line-height: 100%; -qt-line-height-type: proportional; margin: {px(12)}px 0 0 0; }}
    .bullet {{ {rule(style, Role.BULLET, t.ink, box)} }}
    .bullet-rtl {{ {rule(style, Role.BULLET, t.ink, box_rtl, more=READ_RTL)} }}
    .above, .below {{ line-height: {px(11)}px; -qt-line-height-type: fixed; font-size: 2pt; }}
    .above {{ margin: {px(4)}px 0 0 0; }}
    .below {{ margin: 0 0 {px(18)}px 0; }}
    .gap {{ line-height: {px(10)}px; -qt-line-height-type: fixed; font-size: 2pt; margin: 0; }}
    .rule {{ line-height: {px(9)}px; -qt-line-height-type: fixed; font-size: 2pt;
             margin: {px(8)}px 0 {px(10)}px 0; }}
    .main-tile {{ line-height: 100%; -qt-line-height-type: proportional; margin: 0; }}
    .quiet {{ {meta} margin: 0 0 {px(8)}px 0; }}
    .my-note {{ {rule(style, Role.EXCERPT, t.ink, f"margin: 0 0 {after}px 0;")} }}
    .note {{ {rule(style, Role.META_STRONG, t.ink, f"margin: {px(8)}px 0 {px(8)}px 0;")} }}
    .mark-of-language {{ font-weight: 600; color: {t.ink}; }}
    a {{ color: {t.sea}; text-decoration: none; }}
    a.plain {{ color: {t.ink}; text-decoration: none; }}
    """
