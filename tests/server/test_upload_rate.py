"""What a page brings is counted, kept or not, and forgotten with time."""

from server.limits import PAGE_UPLOADED_BYTES, PAGE_UPLOADED_BYTES_PER_SECOND, WEBSOCKETS
from server.upload_rate import UploadRate

MOST, RATE = PAGE_UPLOADED_BYTES.value, PAGE_UPLOADED_BYTES_PER_SECOND.value
PAGE, NEIGHBOUR = "page", "neighbour"


class Clock:
    """A clock that stands where it is put."""

    now = 1_000.0

    def __call__(self) -> float:
        """Return the moment."""
        return self.now


def make_full_rate(clock: Clock) -> UploadRate:
    rate = UploadRate(clock)
    for _ in range(4):
        rate.add(PAGE, MOST // 2)
    return rate


def test_a_page_may_bring_files_until_they_are_too_much() -> None:
    rate = UploadRate(Clock())
    rate.add(PAGE, MOST - 1)
    assert rate.has_room(PAGE)
    rate.add(PAGE, 1)
    assert not rate.has_room(PAGE)


def test_another_page_has_its_own_room() -> None:
    assert make_full_rate(Clock()).has_room(NEIGHBOUR)


def test_room_comes_back_with_time_and_no_more_than_there_was() -> None:
    clock, wait = Clock(), MOST / RATE
    rate, began = make_full_rate(clock), clock.now
    clock.now = began + wait - 0.1
    assert not rate.has_room(PAGE)
    clock.now = began + wait + 0.1
    assert rate.has_room(PAGE)
    clock.now = began + 100 * wait
    rate.add(PAGE, MOST)
    assert not rate.has_room(PAGE)


def test_no_more_pages_are_remembered_than_can_be_open() -> None:
    rate = make_full_rate(Clock())
    for number in range(WEBSOCKETS.value):
        rate.add(str(number), MOST)
    assert rate.has_room(PAGE)
    assert not rate.has_room("999")
