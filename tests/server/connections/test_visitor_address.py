"""Addresses between which one visitor can choose count as one."""

import pytest

from server.connections.visitor_address import find_visitor_address, group_address, is_named_visitor


@pytest.mark.parametrize(
    ("address", "group"),
    [
        ("192.0.2.7", "192.0.2.7"),
        ("::ffff:192.0.2.7", "192.0.2.7"),
        ("2001:db8:1:2::7", "2001:db8:1:2::/64"),
        ("2001:db8:1:2:ffff:ffff:ffff:ffff", "2001:db8:1:2::/64"),
        ("2001:db8:1:3::7", "2001:db8:1:3::/64"),
        ("fe80::1%eth0", "fe80::/64"),
        ("::1", "::1"),
        ("unix", "unix"),
    ],
)
def test_a_line_of_ipv6_is_one_visitor(address: str, group: str) -> None:
    assert group_address(address) == group
    assert find_visitor_address({"type": "http", "client": (address, 50_000)}) == group


def test_where_nobody_says_who_asks_there_is_no_address() -> None:
    assert find_visitor_address({"type": "http", "client": None}) == ""
    assert find_visitor_address({"type": "lifespan"}) == ""


@pytest.mark.parametrize("address", ["192.0.2.7", "2001:db8:1:2::/64", "10.0.0.1"])
def test_an_address_of_a_network_is_a_visitor(address: str) -> None:
    assert is_named_visitor(address)


@pytest.mark.parametrize("address", ["127.0.0.1", "::1", "", "unix"])
def test_this_machine_itself_may_be_a_proxy_for_everybody(address: str) -> None:
    assert not is_named_visitor(address)
