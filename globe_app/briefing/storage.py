"""What storage takes up, what each shorter choice of keeping articles would remove, and the last cleanup."""

from dataclasses import dataclass, replace
from datetime import datetime

from globe_app.model.retention import Expired, RetentionRule
from globe_app.model.storage import StorageSizes
from globe_app.store import retention, sizes
from globe_app.store.db import Store


@dataclass(frozen=True, slots=True)
class RetentionPage:
    """A rule of how long articles are kept, and what it means for this store."""

    rule: RetentionRule
    expired: Expired
    used: int  # bytes
    now: datetime


@dataclass(frozen=True, slots=True)
class StoragePage:
    """What storage takes up, and what would go."""

    sizes: StorageSizes
    rules: tuple[RetentionPage, ...]  # that in force first, then each shorter choice


def storage_page(store: Store, choices: tuple[int, ...], now: datetime) -> StoragePage:
    """`choices`: days that are offered; 0 = for ever. Slow for a large store: for a worker thread."""
    found = sizes.sizes(store)
    first = retention_page(store, None, now)
    shorter = [days for days in choices if days and (not first.rule.days or days < first.rule.days)]
    others = (
        retention_page(store, replace(first.rule, days=days), now)
        for days in sorted(shorter, reverse=True)
    )
    return StoragePage(found, (first, *others))


def retention_page(store: Store, rule: RetentionRule | None, now: datetime) -> RetentionPage:
    """What a rule (None: the one in force) would remove."""
    chosen = rule or retention.rule(store)
    return RetentionPage(
        chosen, retention.expired(store, chosen, now), retention.used_bytes(store), now
    )
