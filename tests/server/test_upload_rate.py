"""What a page brings is counted, kept or not, and forgotten with time."""

from server.limits import PAGE_UPLOADED_BYTES, PAGE_UPLOADED_BYTES_PER_SECOND, WEBSOCKETS
from server.upload_rate import UploadRate

MOST, RATE = PAGE_UPLOADED_BYTES.value, PAGE_UPLOADED_BYTES_PER_SECOND.value
PAGE, NEIGHBOUR, NOW = "page", "neighbour", 1_000.0


def make_full_rate() -> UploadRate:
    rate = UploadRate()
    for _ in range(4):
        rate.add(PAGE, MOST // 2, NOW)
    return rate


def test_a_page_may_bring_files_until_they_are_too_much() -> None:
    rate = UploadRate()
    rate.add(PAGE, MOST - 1, NOW)
    assert rate.has_room(PAGE, NOW)
    rate.add(PAGE, 1, NOW)
    assert not rate.has_room(PAGE, NOW)


def test_another_page_has_its_own_room() -> None:
    assert make_full_rate().has_room(NEIGHBOUR, NOW)


def test_room_comes_back_with_time_and_no_more_than_there_was() -> None:
    rate, wait = make_full_rate(), MOST / RATE
    assert not rate.has_room(PAGE, NOW + wait - 0.1)
    assert rate.has_room(PAGE, NOW + wait + 0.1)
    rate.add(PAGE, MOST, NOW + 100 * wait)
    assert not rate.has_room(PAGE, NOW + 100 * wait)


def test_no_more_pages_are_remembered_than_can_be_open() -> None:
    rate = make_full_rate()
    for number in range(WEBSOCKETS.value):
        rate.add(str(number), MOST, NOW)
    assert rate.has_room(PAGE, NOW)
    assert not rate.has_room("999", NOW)
