"""Who may publish from the browser: listed people whose address the provider does not doubt."""

import pytest

from pages.importing.publisher import find_listed_name, find_publisher

LISTED = frozenset({"can-bo@example.org"})
IDENTITY = {"email": "can-bo@example.org", "name": "Cán bộ  huyện"}


def test_who_is_listed_publishes_under_name_and_address() -> None:
    assert find_listed_name(IDENTITY, LISTED) == "Cán bộ huyện (can-bo@example.org)"


@pytest.mark.parametrize("name", [None, "", " \n "])
def test_without_a_name_the_address_is_the_name(name: str | None) -> None:
    assert find_listed_name({**IDENTITY, "name": name}, LISTED) == "can-bo@example.org"


def test_capitals_of_an_address_do_not_matter() -> None:
    assert find_listed_name({"email": "Can-Bo@Example.org"}, LISTED) == "Can-Bo@Example.org"


@pytest.mark.parametrize(
    "identity",
    [
        {},
        {"email": None},
        {"email": "", "name": "can-bo@example.org"},
        {"email": "other@example.org"},
        {"email": "can-bo@example.org.evil.example"},
        {**IDENTITY, "email_verified": False},
        {**IDENTITY, "email_verified": "False"},
    ],
)
def test_nobody_else_may_publish(identity: dict[str, object]) -> None:
    assert find_listed_name(identity, LISTED) is None


def test_an_empty_list_lists_nobody() -> None:
    assert find_listed_name(IDENTITY, frozenset()) is None
    assert find_listed_name({"email": ""}, frozenset()) is None


def test_without_a_sign_in_nobody_may() -> None:
    assert find_publisher() is None
