"""A page is told where its server is; tests/browser/test_connection.py shows that it goes by that."""

import pytest

from server.streamlit_patches import connection
from server.streamlit_patches.connection import format_connection_script


@pytest.mark.parametrize("base", ["", "/kien-giang"])
def test_the_server_stands_at_its_base_path(monkeypatch: pytest.MonkeyPatch, base: str) -> None:
    monkeypatch.setattr(connection, "get_base_path", lambda: base)
    assert f'BACKEND_BASE_URL:location.origin+"{base}"' in format_connection_script(at_once=True)


def test_a_page_that_may_not_connect_at_once_hears_no_more_than_the_place() -> None:
    assert "HOST_CONFIG" in format_connection_script(at_once=True)
    assert "HOST_CONFIG" not in format_connection_script(at_once=False)
