"""Who may publish from the browser: listed people whose address the provider does not doubt."""

import pytest

from ui.publishing.publisher import find_listed_name, find_publisher

LISTED = frozenset({"can-bo@example.org"})
IDENTITY = {"email": "can-bo@example.org", "name": "Cán bộ  huyện"}
UNVERIFIED = (0, 1, "0", "no", None, "", "unverified", "TRUE ")
ODD_ADDRESSES = (["can-bo@example.org"], "can-bo@example.org\n", " can-bo@example.org")
LIKENESSES = (
    ("\u212aim@x.vn", "kim@x.vn"),
    ("tha\u017f@x.vn", "thas@x.vn"),
    ("stra\u00dfe@x.vn", "strasse@x.vn"),
    ("lu\ufb01@x.vn", "lufi@x.vn"),
    ("k\u0131m@x.vn", "kim@x.vn"),
    ("\uff4bim@x.vn", "kim@x.vn"),
)
"""Letters of other alphabets, and what Python's own folding or normalising makes of them."""


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
        *({**IDENTITY, "email_verified": told} for told in UNVERIFIED),
        *({"email": mail} for mail in ODD_ADDRESSES),
    ],
)
def test_nobody_else_may_publish(identity: dict[str, object]) -> None:
    assert find_listed_name(identity, LISTED) is None


@pytest.mark.parametrize(
    ("told", "listed"),
    LIKENESSES,
)
def test_a_letter_of_another_alphabet_passes_for_none_of_a_listed_address(told: str, listed: str) -> None:
    assert find_listed_name({"email": told}, frozenset({listed, listed.upper()})) is None
    assert find_listed_name({"email": told}, frozenset({told, told.casefold()})) is None


@pytest.mark.parametrize("verified", [True, "true", "True"])
def test_an_address_that_the_provider_has_verified_counts(verified: object) -> None:
    assert find_listed_name({**IDENTITY, "email_verified": verified}, LISTED) is not None


def test_a_name_is_bounded_and_the_address_stays_whole() -> None:
    shown = find_listed_name({**IDENTITY, "name": "Ân " * 10_000}, LISTED)
    assert shown is not None
    assert len(shown) < 300
    assert shown.endswith(" (can-bo@example.org)")


def test_an_empty_list_lists_nobody() -> None:
    assert find_listed_name(IDENTITY, frozenset()) is None
    assert find_listed_name({"email": ""}, frozenset()) is None


def test_without_a_sign_in_nobody_may() -> None:
    assert find_publisher() is None
