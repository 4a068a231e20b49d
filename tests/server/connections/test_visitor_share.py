"""Only so many are open at one time, and only so many of these for one address."""

from contextlib import ExitStack

from server.connections.visitor_share import VisitorShare

FIRST, SECOND, MACHINE = "192.0.2.7", "192.0.2.8", "127.0.0.1"


def test_an_address_has_its_share_and_others_what_is_left() -> None:
    pages = VisitorShare(most=3, share=2)
    with ExitStack() as stack:
        stack.enter_context(pages.hold(FIRST))
        assert pages.has_room(FIRST)
        stack.enter_context(pages.hold(FIRST))
        assert not pages.has_room(FIRST)
        assert pages.has_room(SECOND)
        stack.enter_context(pages.hold(SECOND))
        assert not pages.has_room(SECOND)
    assert pages.has_room(FIRST)


def test_a_proxy_that_names_nobody_has_no_share() -> None:
    pages = VisitorShare(most=3, share=1)
    with pages.hold(MACHINE):
        assert pages.has_room(MACHINE)
