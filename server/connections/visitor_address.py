"""Names who asks, as far as an address tells: what one of them may take is counted by it."""

from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address

from starlette.types import Scope

HOME_PREFIX = 64
"""Bits of an IPv6 address that a line has for itself; the others its owner changes at will."""


def find_visitor_address(scope: Scope) -> str:
    """Return the address behind a request: of IPv6 the network of its line, empty where nobody says."""
    client = scope.get("client")
    return group_address(client[0]) if client else ""


def is_named_visitor(address: str) -> bool:
    """Return whether an address stands for one visitor or one office.

    This machine's own does not: behind it is a proxy that does not say for whom it asks.
    """
    try:
        return not ip_address(address.partition("/")[0]).is_loopback
    except ValueError:
        return False


def group_address(address: str) -> str:
    """Return what counts as one visitor: an IPv4 address, or the network of an IPv6 address."""
    try:
        found = ip_address(address.partition("%")[0])
    except ValueError:
        return address
    if isinstance(found, IPv4Address):
        return str(found)
    return _group_version_6(found)


def _group_version_6(address: IPv6Address) -> str:
    if address.ipv4_mapped is not None:
        return str(address.ipv4_mapped)
    if address.is_loopback:
        return str(address)
    return str(IPv6Network((address, HOME_PREFIX), strict=False))
