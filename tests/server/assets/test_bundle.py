"""The bundle's address is made of its content, so what is kept for a year is never stale."""

import pytest

from server.assets.bundle import AssetBundle, read_asset_folders, read_leaflet_file

FILES = {"map.js": "draw();", "map.css": "a{}"}


def test_the_address_changes_with_a_byte() -> None:
    changed = {**FILES, "map.js": "draw() "}
    assert AssetBundle.of(FILES).digest != AssetBundle.of(changed).digest


def test_the_address_changes_with_a_name_even_if_the_bytes_only_move() -> None:
    assert AssetBundle.of({"a": "bc"}).digest != AssetBundle.of({"ab": "c"}).digest
    assert AssetBundle.of({"a": "1", "b": "2"}).digest != AssetBundle.of({"a": "2", "b": "1"}).digest


def test_the_order_of_files_does_not_matter() -> None:
    assert AssetBundle.of(FILES).digest == AssetBundle.of(dict(reversed(FILES.items()))).digest


def test_an_address_leads_from_the_base_path_without_a_leading_slash() -> None:
    bundle = AssetBundle.of(FILES)
    assert bundle.address("map.js") == f"assets/{bundle.digest}/map.js"


def test_a_file_that_is_not_in_the_bundle_has_no_address() -> None:
    with pytest.raises(KeyError, match=r"other\.js"):
        AssetBundle.of(FILES).address("other.js")


def test_files_of_several_folders_are_gathered_by_name(tmp_path_factory: pytest.TempPathFactory) -> None:
    first, second = tmp_path_factory.mktemp("first"), tmp_path_factory.mktemp("second")
    (first / "a.js").write_text("1", encoding="utf-8")
    (second / "b.css").write_text("nghèo", encoding="utf-8")
    assert read_asset_folders([first, second]) == {"a.js": "1", "b.css": "nghèo"}


def test_leaflet_comes_from_its_package() -> None:
    assert "Leaflet 1.9.3" in read_leaflet_file("leaflet.js")
