"""Who brings too much loses the oldest of it; others lose nothing while somebody holds more than they."""

from server.limits import MEGABYTE, SESSION_UPLOAD_BYTES, SESSION_UPLOADS, UPLOAD_BYTES
from server.upload_quota import choose_uploads_to_free

FULL = SESSION_UPLOAD_BYTES.value


def test_what_a_page_may_bring_stays() -> None:
    files = {str(number): FULL // SESSION_UPLOADS.value for number in range(SESSION_UPLOADS.value)}
    assert choose_uploads_to_free({"a": files}, "a") == []


def test_a_page_with_too_many_files_loses_its_oldest() -> None:
    files = {str(number): 1 for number in range(SESSION_UPLOADS.value + 2)}
    assert choose_uploads_to_free({"a": files, "b": {"x": 1}}, "a") == [("a", "0"), ("a", "1")]


def test_a_page_with_too_many_bytes_loses_its_oldest() -> None:
    assert choose_uploads_to_free({"a": {"old": FULL - 1, "mid": 1, "new": 2}}, "a") == [("a", "old")]


def test_where_all_together_are_too_much_the_one_with_the_most_pays() -> None:
    flood = {f"flood{number}": {"one": 5 * MEGABYTE, "two": 5 * MEGABYTE} for number in range(14)}
    honest = {"honest": {"sheet": 5 * MEGABYTE}}
    assert sum(sum(files.values()) for files in {**honest, **flood}.values()) <= UPLOAD_BYTES.value
    last = {"last": {"first": 5 * MEGABYTE, "second": 5 * MEGABYTE}}
    assert choose_uploads_to_free({**honest, **flood, **last}, "last") == [("flood0", "one")]
