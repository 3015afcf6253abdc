"""What goes wrong while articles are enriched is told in the report, in whichever phase."""

from collections.abc import Sequence

import pytest

from globe_app.errors import TranslationError
from globe_app.geo.countries import Countries
from globe_app.model.story import EnrichReport
from globe_app.pipeline import enrich as enriching
from globe_app.settings import Settings
from globe_app.store.db import Store
from globe_app.stories import embed
from tests.conftest import NOW
from tests.pipeline.translate.conftest import Counting, These, keep

HEADLINE, LATER = "Titular", "Párrafo 5"  # the latter is beyond the lead


@pytest.mark.parametrize("fails_on", [HEADLINE, LATER])
def test_an_engine_that_fails_on_heads_or_on_bodies_alone_is_named(
    store: Store, settings: Settings, countries: Countries, monkeypatch: pytest.MonkeyPatch,
    fails_on: str,
) -> None:  # fmt: skip
    monkeypatch.setattr(embed, "find_model_folder", lambda *_: None)
    texts = [
        "".join(
            f"<p>Párrafo {p} del artículo {n} sobre la lluvia. {'Sigue. ' * 20}</p>"
            for p in range(6)
        )
        for n in range(6)
    ]
    keep(store, countries, "es", *((f"Titular {n} de hoy", text) for n, text in enumerate(texts)))
    engine = Counting()

    def fail(sentences: Sequence[str]) -> None:
        if any(fails_on in one for one in sentences):
            raise TranslationError("Counting", "ended with signal 11")

    engine.on_call = fail
    *_, report = enriching.enrich(store, settings, countries, These(engine), lambda: NOW)  # type: ignore[arg-type]
    assert isinstance(report, EnrichReport)
    assert report.notes.count("Counting: ended with signal 11") == 1, report
