"""Serving is set by the environment; a value that means nothing stops the start, in words."""

import pytest

from server.settings import ServerSettings, WrongServerSettingError, load_server_settings

ALL = ("FRAME_ANCESTORS", "ALLOWED_HOSTS", "BEHIND_PROXY", "BASEMAP", "ADDRESS")


@pytest.fixture(autouse=True)
def _nothing_set(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ALL:
        monkeypatch.delenv(f"POVERTY_MAP_{name}", raising=False)


def test_without_settings_the_usual_holds() -> None:
    assert load_server_settings() == ServerSettings()


def test_every_setting_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    values = (
        "https://kiengiang.gov.vn 'self'",
        "ngheo.kiengiang.gov.vn, localhost",
        "on",
        "off",
        "https://map.example:8443/",
    )
    for name, value in zip(ALL, values, strict=True):
        monkeypatch.setenv(f"POVERTY_MAP_{name}", value)
    assert load_server_settings() == ServerSettings(
        ancestors="https://kiengiang.gov.vn 'self'",
        hosts=("ngheo.kiengiang.gov.vn", "localhost"),
        behind_proxy=True,
        basemap=False,
        address="https://map.example:8443",
    )


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("FRAME_ANCESTORS", "https://a; script-src *"),
        ("FRAME_ANCESTORS", "javascript:alert(1)"),
        ("ALLOWED_HOSTS", "a/b"),
        ("BEHIND_PROXY", "yes"),
        ("BASEMAP", "1"),
        ("ADDRESS", "map.example"),
        ("ADDRESS", "https://map.example/ban-do"),
        ("ADDRESS", "javascript:alert(1)"),
    ],
)
def test_a_value_that_means_nothing_is_named(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    monkeypatch.setenv(f"POVERTY_MAP_{name}", value)
    with pytest.raises(WrongServerSettingError, match=name):
        load_server_settings()
