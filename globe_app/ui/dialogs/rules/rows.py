"""The rows of the sheet of rules, as values."""

from globe_app.briefing.rules import RuleLine
from globe_app.model.rules import RuleKind
from globe_app.tr import tr
from globe_app.ui.widgets.cells import Cell, Column, TableRow

COLUMNS = (Column("", 0), Column("", 172, drop=1), Column("", 84), Column("", 44))


def rule_row(line: RuleLine) -> TableRow:
    """The row of a rule."""
    one = line.stored
    matched = tr("%n {article|articles}", "", one.matched)
    if one.rule.kind is RuleKind.MUTE:
        matched = tr("hides %n {article|articles}", "", one.hides)
    icon = (
        "triangle-alert"
        if one.damage
        else "eye-off"
        if one.rule.kind is RuleKind.MUTE
        else "bookmark"
    )
    return TableRow(
        str(one.id),
        (
            Cell(
                line.words or tr("A rule that cannot be read"),
                line.state,
                icon=icon,
                tip=line.words,
            ),
            Cell("" if not one.rule.enabled else matched, muted=True),
            Cell(link=tr("Remove")),
            Cell(switch=None if one.damage else one.rule.enabled),
        ),
    )
