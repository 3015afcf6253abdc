"""Files made older than the time for which the image cache keeps what no article shows yet."""

import os
import time

from globe_app.store.db import Store
from globe_app.store.images import GRACE_S


def age_images(store: Store) -> None:
    """Make every cached file look as if it had been kept before the time of grace."""
    before = time.time() - GRACE_S - 60
    for place in store.images.glob("??/*"):
        os.utime(place, (before, before))
