"""Alerts of countries."""

STATEMENTS: tuple[str, ...] = (
    """
    CREATE TABLE country_alerts (           -- countries of whose new articles the reader is told
      country    TEXT PRIMARY KEY,          -- ISO 3166-1 alpha-2
      alerted_id INTEGER NOT NULL           -- told of articles up to this id
    ) STRICT, WITHOUT ROWID
    """,
)
