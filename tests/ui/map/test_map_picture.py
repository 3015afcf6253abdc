"""The picture of the map: PNG at twice the size, SVG with names and words, and no file written over unasked."""

from collections.abc import Callable, Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QFileDialog

from globe_app.errors import UsageError
from globe_app.globe.plane import Chosen
from globe_app.settings import state_dir
from globe_app.ui.map.flat_map.maps import FlatMaps
from globe_app.ui.map.globe_view import GlobeView
from globe_app.ui.map_picture import write_picture
from globe_app.ui.window import MainWindow
from tests.ui.conftest import wait
from tests.ui.map.conftest import hover, spot

SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture(params=["globe", "flat"])
def view(request: pytest.FixtureRequest, globe: GlobeView, resources: Path) -> Iterator[GlobeView]:
    """The globe, and a flat map."""
    maps = FlatMaps(globe.painter, resources / "geo", state_dir() / "maps", globe)
    if request.param == "flat":
        maps.ready.connect(globe.draw_with)
        maps.ask(Chosen())
        wait(lambda: globe.flat and globe.at_rest)
    yield globe
    maps.close()


def test_the_png_has_the_shades_at_twice_the_size(view: GlobeView, tmp_path: Path) -> None:
    view.show_labels(False)
    write_picture(view, tmp_path / "map.png")
    picture = QImage(str(tmp_path / "map.png"))
    assert picture.size() == view.size() * 2
    at = (spot(view, "EG") * 2).x() - 12, (spot(view, "EG") * 2).y() + 12
    assert picture.pixelColor(*at) == QColor(view.look.style.theme.unread_ramp[3])


def test_the_svg_has_each_country_as_a_path_with_its_name_and_number(
    view: GlobeView, tmp_path: Path
) -> None:
    write_picture(view, tmp_path / "map.SVG")
    root = ElementTree.parse(tmp_path / "map.SVG").getroot()
    paths = {one.get("id"): one for one in root.iter(f"{SVG}path") if one.get("id")}
    assert paths["EG"].findtext(f"{SVG}title") == "Egypt: 19 articles, 16 unread"
    assert paths["EG"].get("fill") == view.look.style.theme.unread_ramp[3]
    texts = {"".join(one.itertext()) for one in root.iter(f"{SVG}text")}
    assert {"Nigeria 17", "Unread", "50+"} <= texts
    assert root.findtext(f"{SVG}title") == "Unread articles"
    assert "Nigeria 17" in str(root.findtext(f"{SVG}desc"))
    assert not list(root.iter(f"{SVG}image"))


def test_names_with_signs_of_xml_or_of_none_are_harmless(
    view: GlobeView, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(view.countries), "shown_name", lambda self, code: f'<&"\x01{code}')
    root = ElementTree.fromstring(view.picture_as_svg())
    titles = [one.findtext(f"{SVG}title") for one in root.iter(f"{SVG}path")]
    assert any(title is not None and title.startswith('<&"EG') for title in titles)


def test_what_is_pointed_at_is_not_in_the_picture(globe: GlobeView) -> None:
    before = globe.picture(1.0)
    hover(globe, "EG")
    assert globe.picture(1.0) == before


def test_a_file_that_is_there_is_not_written_over_unasked(view: GlobeView, tmp_path: Path) -> None:
    out = tmp_path / "map.svg"
    out.write_text("mine")
    with pytest.raises(UsageError, match="there already"):
        write_picture(view, out)
    assert out.read_text() == "mine"
    write_picture(view, out, over=True)
    assert out.read_text().startswith("<svg")
    assert [one.name for one in tmp_path.iterdir()] == ["map.svg"]


@pytest.mark.parametrize(("name", "why"), [("map.gif", "ends in"), ("none/map.png", "cannot be")])
def test_a_picture_that_cannot_be_written_says_why(
    globe: GlobeView, tmp_path: Path, name: str, why: str
) -> None:
    with pytest.raises(UsageError, match=why):
        write_picture(globe, tmp_path / name)


def test_the_window_asks_where_to_and_says_what_it_did(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.resize(1280, 800)
    wait(window.globe.isVisible)
    answer: Callable[..., tuple[str, str]] = lambda *_: (str(tmp_path / "world"), "SVG (*.svg)")  # noqa: E731
    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    window.run("map_picture")
    assert (tmp_path / "world.svg").read_text().startswith("<svg")
    assert window.toast.words == "The map is in world.svg"
    window.run("map_picture")
    assert "there already" in window.toast.words
