"""Times as columns keep them: Unix seconds."""

from datetime import UTC, datetime

LAST_SECOND = 253_402_214_399  # 9999-12-30T23:59:59Z: datetime can hold it in every time zone


def to_time(seconds: int) -> datetime:
    """Unix seconds as a time that `datetime` can hold."""
    return datetime.fromtimestamp(min(max(seconds, 0), LAST_SECOND), UTC)
