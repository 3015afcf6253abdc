"""Times as columns keep them: Unix seconds."""

from datetime import UTC, datetime

LAST_SECOND = 253_402_300_799  # 9999-12-31T23:59:59Z, what datetime can hold


def to_time(seconds: int) -> datetime:
    """Unix seconds as a time that `datetime` can hold."""
    return datetime.fromtimestamp(min(max(seconds, 0), LAST_SECOND), UTC)
