"""The folder of pages is no menu."""

import pytest
from streamlit.runtime.pages_manager import PagesManager

from server.streamlit_patches.pages_folder import hide_pages_folder
from tests.paths import ROOT


def test_the_folder_of_pages_is_not_read_as_streamlits_menu(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(PagesManager, "uses_pages_directory", None)
    hide_pages_folder()
    PagesManager(str(ROOT / "dashboard.py"))
    assert PagesManager.uses_pages_directory is False
