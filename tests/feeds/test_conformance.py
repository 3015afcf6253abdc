"""The share of feedparser's own conformance files that holds, beside feedparser's."""

import pytest

from bench.conformance import FILES, expectations


def test_of_feedparser_s_conformance_files_at_least_as_much_holds_as_with_feedparser() -> None:
    pytest.importorskip("feedparser", reason="feedparser is the bench's peer and not installed")
    if not FILES.is_dir():
        pytest.skip("the shared conformance files are not there")
    ours, peer = expectations()
    assert ours.asked == peer.asked > 100
    assert ours.held >= peer.held, ours.failed
