"""A sign-in is set whole or not at all; what is missing or means nothing stops the start and is named."""

from pathlib import Path

import pytest

from server.settings import WrongServerSettingError
from server.sign_in import settings as names
from server.sign_in.settings import load_sign_in_settings, read_publishers

WHOLE = {
    names.METADATA: "https://id.example/.well-known/openid-configuration",
    names.CLIENT: "map",
    names.CLIENT_SECRET: "of the client",
    names.COOKIE_SECRET: "c" * 32,
    names.REDIRECT: "https://map.example/oauth2callback",
}


@pytest.fixture(autouse=True)
def _all_set(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in WHOLE.items():
        monkeypatch.setenv(name, value)
        monkeypatch.delenv(f"{name}_FILE", raising=False)


def test_without_settings_nobody_signs_in(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in WHOLE:
        monkeypatch.delenv(name)
    assert load_sign_in_settings() is None


def test_a_whole_setting_becomes_the_section_that_streamlit_reads() -> None:
    settings = load_sign_in_settings()
    assert settings is not None
    assert settings.origin == "https://map.example"
    assert settings.section() == {
        "redirect_uri": "https://map.example/oauth2callback",
        "cookie_secret": "c" * 32,
        "client_id": "map",
        "client_secret": "of the client",
        "server_metadata_url": "https://id.example/.well-known/openid-configuration",
    }


@pytest.mark.parametrize("name", WHOLE)
def test_a_missing_setting_is_named(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.delenv(name)
    with pytest.raises(WrongServerSettingError, match=name):
        load_sign_in_settings()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        (names.METADATA, "http://id.example/configuration"),
        (names.METADATA, "id.example"),
        (names.REDIRECT, "http://map.example/oauth2callback"),
        (names.REDIRECT, "https://map.example/"),
        (names.COOKIE_SECRET, "short"),
    ],
)
def test_a_setting_that_means_nothing_is_named(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(WrongServerSettingError, match=name):
        load_sign_in_settings()


def test_the_callback_stands_below_the_base_path() -> None:
    with pytest.raises(WrongServerSettingError, match="/ngheo/oauth2callback"):
        load_sign_in_settings("/ngheo")


def test_a_secret_is_read_from_its_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    file = tmp_path / "secret"
    file.write_text("from a file\n")
    monkeypatch.setenv(f"{names.CLIENT_SECRET}_FILE", str(file))
    settings = load_sign_in_settings()
    assert settings is not None
    assert settings.client_secret == file.read_text().strip()


def test_a_file_that_is_not_there_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv(f"{names.CLIENT_SECRET}_FILE", str(tmp_path / "none"))
    with pytest.raises(WrongServerSettingError, match=f"{names.CLIENT_SECRET}_FILE"):
        load_sign_in_settings()


def test_publishers_are_read_in_small_letters_however_parted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(names.PUBLISHERS, " A@Example.org, b@example.org;c@example.org\nd@example.org ,")
    expected = {"a@example.org", "b@example.org", "c@example.org", "d@example.org"}
    assert read_publishers() == expected


def test_only_the_letters_a_to_z_are_made_small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(names.PUBLISHERS, "\u212aIM@x.vn STRA\u00dfE@x.vn")
    assert read_publishers() == {"\u212aim@x.vn", "stra\u00dfe@x.vn"}


def test_a_list_in_a_file_can_be_changed_while_the_server_runs(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    file = tmp_path / "publishers"
    monkeypatch.setenv(f"{names.PUBLISHERS}_FILE", str(file))
    file.write_text("a@example.org\n", "utf-8")
    assert read_publishers() == {"a@example.org"}
    file.write_text("", "utf-8")
    assert read_publishers() == frozenset()
    file.unlink()
    with pytest.raises(WrongServerSettingError, match=f"{names.PUBLISHERS}_FILE"):
        read_publishers()


def test_publishers_without_a_sign_in_stop_the_start(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in WHOLE:
        monkeypatch.delenv(name)
    monkeypatch.setenv(names.PUBLISHERS, "a@example.org")
    with pytest.raises(WrongServerSettingError, match=names.PUBLISHERS):
        load_sign_in_settings()
