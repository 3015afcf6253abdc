"""What real feeds need: exile outlets, notes of the catalogue, why a text was chosen."""

STATEMENTS = (
    # countries that an outlet in exile writes for, codes by spaces, never its own; '' = none
    "ALTER TABLE outlets ADD COLUMN covers TEXT NOT NULL DEFAULT ''",
    # why the catalogue does not switch it on, in words; '' = nothing is known against it
    "ALTER TABLE outlets ADD COLUMN note TEXT NOT NULL DEFAULT ''",
    # model.TextReason: why the text is the feed's or the page's; '' = the page was not looked at
    "ALTER TABLE articles ADD COLUMN text_reason TEXT NOT NULL DEFAULT ''",
)
