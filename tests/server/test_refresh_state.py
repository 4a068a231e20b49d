"""The state is one line that changes exactly when pages must be made anew, and nobody keeps it."""

import json

import pytest
from starlette.applications import Starlette

from server.refresh_state import PATH, RefreshState, make_refresh_route
from tests.server.asgi import ask


def test_the_line_names_version_outage_and_process() -> None:
    told = json.loads(RefreshState(3, "2026-01-01T00:00:00+00:00").line())
    assert (told["version"], told["away_since"]) == (3, "2026-01-01T00:00:00+00:00")
    assert told["instance"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (RefreshState(1), RefreshState(2)),
        (RefreshState(1), RefreshState(1, "2026-01-01")),
        (RefreshState(1, store="a"), RefreshState(1, store="b")),
    ],
)
def test_two_states_have_two_lines(one: RefreshState, other: RefreshState) -> None:
    assert one.line() != other.line()
    assert RefreshState(1).line() == RefreshState(1).line()


def test_the_route_answers_with_the_state_of_the_moment_and_lets_nobody_keep_it() -> None:
    states = iter([RefreshState(1), RefreshState(2)])
    application = Starlette(routes=[make_refresh_route(lambda: next(states), "/ban-do")])
    first, second = ask(application, f"/ban-do{PATH}"), ask(application, f"/ban-do{PATH}")
    assert [json.loads(answer.text)["version"] for answer in (first, second)] == [1, 2]
    assert first.headers["cache-control"] == "no-store"
