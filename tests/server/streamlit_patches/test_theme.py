"""The look that is kept is the one that Streamlit would tell, and the settings are not read again for it."""

import inspect

import pytest
from streamlit import config
from streamlit.proto.NewSession_pb2 import CustomThemeConfig
from streamlit.runtime import app_session

from server.streamlit_patches import theme
from server.streamlit_patches.theme import write_kept_section

SECTIONS = ("theme", *(f"theme.{part.value}" for part in config.CustomThemeCategories))


@pytest.mark.parametrize("section", SECTIONS)
def test_a_kept_section_is_what_streamlit_writes(section: str) -> None:
    written, kept = CustomThemeConfig(), CustomThemeConfig()
    theme._write_section(written, section)  # noqa: SLF001
    write_kept_section(kept, section)
    assert kept == written


def test_the_installations_own_colours_are_among_them() -> None:
    kept = CustomThemeConfig()
    write_kept_section(kept, "theme.light")
    assert kept.primary_color == config.get_option("theme.light.primaryColor") != ""


def test_settings_are_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    write_kept_section(CustomThemeConfig())
    monkeypatch.setattr(config, "get_options_for_section", lambda _: pytest.fail("read again"))
    write_kept_section(CustomThemeConfig())


def test_streamlit_still_writes_each_section_by_the_function_that_is_replaced() -> None:
    # As it is written, for another test of the process may have put our own function in its place.
    source = (
        inspect.getsource(app_session).partition("def _create_new_session_message")[2].partition("def ")[0]
    )
    assert source.count("_populate_theme_msg(") == len(SECTIONS)
    assert callable(app_session._populate_theme_msg)  # noqa: SLF001
