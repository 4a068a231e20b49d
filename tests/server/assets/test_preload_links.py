"""The first page's scripts are named in its head with all they import."""

from pathlib import Path

import pytest

from server.assets.preload_links import collect_script_imports, format_prefetch_links, format_preload_links


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Make scripts that import each other, one of them in a circle."""
    (tmp_path / "Slider.a1.js").write_text('import{x}from"./useValue.b2.js";import"./styles.c3.js";', "utf-8")
    (tmp_path / "useValue.b2.js").write_text("import{y} from './Slider.a1.js';", "utf-8")
    (tmp_path / "styles.c3.js").write_text("export{}", "utf-8")
    (tmp_path / "Chart.d4.js").write_text('import("./later.e5.js")', "utf-8")
    return tmp_path


def test_a_widgets_scripts_are_all_that_it_imports_at_once(folder: Path) -> None:
    assert collect_script_imports(folder, ["Slider"]) == ("Slider.a1.js", "styles.c3.js", "useValue.b2.js")


def test_what_a_script_loads_later_is_left_for_later(folder: Path) -> None:
    assert collect_script_imports(folder, ["Chart"]) == ("Chart.d4.js",)


def test_a_widget_that_streamlit_no_longer_has_is_an_error(folder: Path) -> None:
    with pytest.raises(FileNotFoundError, match=r"Gone\.\*\.js"):
        collect_script_imports(folder, ["Gone"])


def test_links_say_how_the_file_will_be_used() -> None:
    assert format_preload_links(["/a.js"]) == '<link rel="modulepreload" crossorigin href="/a.js">'
    assert format_prefetch_links(["/b.css"]) == '<link rel="prefetch" href="/b.css">'
