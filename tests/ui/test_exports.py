"""The button for a file that takes long: ordered, waited for in sight, downloaded, and told when it fails."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

import ui.exports
from reports.queue.exports import AT_ONCE, Exports
from reports.queue.order import Order, Ready, Working
from tests.reports.queue import jobs
from tests.reports.queue.patience import SECONDS, until

NAME = "Slide (PPTX)"


def script(function: str, *arguments: object) -> None:
    from reports.queue.order import Order  # noqa: PLC0415 - AppTest runs this function's text alone
    from tests.reports.queue import jobs  # noqa: PLC0415
    from ui.exports import export_button  # noqa: PLC0415

    make = Order(getattr(jobs, function), arguments)
    export_button("Slide (PPTX)", make, "slide.pptx", "text/plain", "slides")


def page_of(order: Order) -> AppTest:
    page = AppTest.from_function(script, args=(order.function.__name__, *order.arguments))
    return page.run(timeout=SECONDS)


@pytest.fixture
def queue(monkeypatch: pytest.MonkeyPatch) -> Iterator[Exports]:
    with closing(Exports()) as made:
        monkeypatch.setattr(ui.exports, "exports", lambda: made)
        yield made


def test_nothing_is_made_until_somebody_asks(queue: Exports) -> None:
    order = Order(jobs.greeting, ("Tân Hiệp",))
    page = page_of(order)
    assert [button.label for button in page.button] == [NAME]
    assert queue.state(order) is None


def test_a_file_is_ordered_waited_for_and_downloaded(queue: Exports, tmp_path: Path) -> None:
    gate = tmp_path / "open"
    order = Order(jobs.held, (gate,))
    page = page_of(order)
    page.button(key="slides_order").click().run(timeout=SECONDS)
    assert not page.button
    assert NAME in page.get("progress")[0].proto.text
    gate.touch()
    assert queue.wait(order, SECONDS) == Ready(b"held")
    page.run(timeout=SECONDS)
    (button,) = page.get("download_button")
    assert button.proto.label == f"Tải về: {NAME}"
    assert not page.get("progress")


def test_who_waits_is_told_how_many_are_before(queue: Exports, tmp_path: Path) -> None:
    gate = tmp_path / "open"
    others = [Order(jobs.held, (gate, number)) for number in range(1, AT_ONCE + 3)]
    for other in others:
        queue.put(other)
    until(lambda: all(isinstance(queue.state(other), Working) for other in others[:AT_ONCE]))
    page = page_of(Order(jobs.held, (gate, 0)))
    page.button(key="slides_order").click().run(timeout=SECONDS)
    told = page.get("progress")[0].proto.text
    assert "còn 2 tệp trước" in told
    gate.touch()


def test_trouble_is_told_and_the_file_can_be_ordered_again(queue: Exports) -> None:
    order = Order(jobs.crashing)
    page = page_of(order)
    page.button(key="slides_order").click().run(timeout=SECONDS)
    queue.wait(order, SECONDS)
    page.run(timeout=SECONDS)
    assert "Ứng dụng vẫn chạy bình thường" in page.error[0].value
    assert page.button(key="slides_order").label == f"Thử lại: {NAME}"
    assert not page.exception
