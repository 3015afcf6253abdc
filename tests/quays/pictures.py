"""Invented pictures: plain colours in the sizes that sites send."""

import io

from PIL import Image

from tests.quays.site import Answer


def photo(width: int, height: int, shade: tuple[int, int, int]) -> Answer:
    """A JPEG of that size, a horizon in it."""
    image = Image.new("RGB", (width, height), shade)
    image.paste((min(shade[0] + 60, 255), shade[1], shade[2]), (0, height * 2 // 3, width, height))
    out = io.BytesIO()
    image.save(out, "JPEG", quality=80)
    return Answer(out.getvalue(), "image/jpeg")


GREY = photo(96, 60, (200, 200, 200))  # what a lazy loader shows first
