"""Only so many uploads come in at one time; everything else passes."""

import pytest

from server.connections.visitor_share import VisitorShare
from server.limits import UPLOADS_AT_ONCE
from server.upload_gate import UploadGate
from tests.server.asgi import Upstream, ask

PATH = "/ngheo/_stcore/upload_file/session/file"


def make_full_gate(monkeypatch: pytest.MonkeyPatch) -> UploadGate:
    gate = UploadGate(Upstream([b"ok"]), base_path="/ngheo")
    monkeypatch.setattr(gate, "_uploads", VisitorShare(most=0, share=1))
    return gate


def test_one_upload_too_many_is_told_to_come_again(monkeypatch: pytest.MonkeyPatch) -> None:
    answer = ask(make_full_gate(monkeypatch), PATH, "PUT")
    assert (answer.status, answer.headers["retry-after"]) == (503, "5")


@pytest.mark.parametrize(("path", "method"), [(PATH, "DELETE"), (PATH, "GET"), ("/ngheo/", "PUT")])
def test_nothing_else_is_counted(monkeypatch: pytest.MonkeyPatch, path: str, method: str) -> None:
    assert ask(make_full_gate(monkeypatch), path, method).status == 200


def test_an_upload_that_ended_counts_no_more() -> None:
    gate = UploadGate(Upstream([b"ok"]), base_path="/ngheo")
    assert {ask(gate, PATH, "PUT").status for _ in range(3 * UPLOADS_AT_ONCE.value)} == {200}
