"""The button for a file that takes long: ordered, waited for in sight, downloaded, and told when it fails."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from reports.jobs.export_job import ExportJob, FinishedJob, RunningJob
from reports.jobs.export_queue import ExportQueue
from reports.jobs.limits import REPORTS_AT_ONCE, VISITOR_REPORTS
from reports.jobs.queue_entry import JobClaim
from tests.reports.jobs import jobs
from tests.reports.jobs.patience import SECONDS, until
from ui.downloads import export_button

NAME = "Slide (PPTX)"
AT_ONCE = REPORTS_AT_ONCE.value


def script(function: str, *arguments: object) -> None:
    from reports.jobs.export_job import ExportJob  # noqa: PLC0415 - AppTest runs this function's text alone
    from tests.reports.jobs import jobs  # noqa: PLC0415
    from ui.downloads.export_button import show_export_button  # noqa: PLC0415

    make = ExportJob(getattr(jobs, function), arguments)
    show_export_button("Slide (PPTX)", make, "slide.pptx", "text/plain", "slides")


def page_of(order: ExportJob) -> AppTest:
    page = AppTest.from_function(script, args=(order.function.__name__, *order.arguments))
    return page.run(timeout=SECONDS)


@pytest.fixture
def queue(monkeypatch: pytest.MonkeyPatch) -> Iterator[ExportQueue]:
    with closing(ExportQueue()) as made:
        monkeypatch.setattr(export_button, "get_export_queue", lambda: made)
        yield made


def test_nothing_is_made_until_somebody_asks(queue: ExportQueue) -> None:
    order = ExportJob(jobs.greeting, ("Tân Hiệp",))
    page = page_of(order)
    assert [button.label for button in page.button] == [NAME]
    assert queue.state(order) is None


def test_a_file_is_ordered_waited_for_and_downloaded(queue: ExportQueue, tmp_path: Path) -> None:
    gate = tmp_path / "open"
    order = ExportJob(jobs.held, (gate,))
    page = page_of(order)
    page.button(key="slides_order").click().run(timeout=SECONDS)
    assert not page.button
    assert NAME in page.get("progress")[0].proto.text
    gate.touch()
    assert queue.wait(order, SECONDS) == FinishedJob(b"held")
    page.run(timeout=SECONDS)
    (button,) = page.get("download_button")
    assert button.proto.label == f"Tải về: {NAME}"
    assert not page.get("progress")


def test_who_waits_is_told_how_many_are_before(queue: ExportQueue, tmp_path: Path) -> None:
    gate = tmp_path / "open"
    others = [ExportJob(jobs.held, (gate, number)) for number in range(1, AT_ONCE + 3)]
    for number, other in enumerate(others):
        queue.put(other, JobClaim(f"visitor {number}"))
    until(lambda: all(isinstance(queue.state(other), RunningJob) for other in others[:AT_ONCE]))
    page = page_of(ExportJob(jobs.held, (gate, 0)))
    page.button(key="slides_order").click().run(timeout=SECONDS)
    told = page.get("progress")[0].proto.text
    assert "còn 2 tệp trước" in told
    gate.touch()


def test_trouble_is_told_and_the_file_can_be_ordered_again(queue: ExportQueue) -> None:
    order = ExportJob(jobs.crashing)
    page = page_of(order)
    page.button(key="slides_order").click().run(timeout=SECONDS)
    queue.wait(order, SECONDS)
    page.run(timeout=SECONDS)
    assert "Ứng dụng vẫn chạy bình thường" in page.error[0].value
    assert page.button(key="slides_order").label == f"Thử lại: {NAME}"
    assert not page.exception


def test_a_visitor_who_orders_too_many_is_told_and_may_try_again(queue: ExportQueue, tmp_path: Path) -> None:
    """The first files are ordered on pages of the same session, which AppTest gives every page."""
    gate = tmp_path / "open"
    for number in range(VISITOR_REPORTS.value):
        page_of(ExportJob(jobs.held, (gate, number))).button(key="slides_order").click().run(timeout=SECONDS)
    last = ExportJob(jobs.held, (gate, VISITOR_REPORTS.value))
    page = page_of(last)
    page.button(key="slides_order").click().run(timeout=SECONDS)
    assert "Bạn đang có nhiều tệp chờ tạo" in page.error[0].value
    assert page.button(key="slides_order").label == f"Thử lại: {NAME}"
    assert queue.state(last) is None
    gate.touch()
