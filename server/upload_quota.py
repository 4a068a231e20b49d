"""Chooses which uploads the server lets go where they are more than it keeps."""

from collections.abc import Iterator, Mapping

from server.limits import SESSION_UPLOAD_BYTES, SESSION_UPLOADS, UPLOAD_BYTES

Sizes = Mapping[str, Mapping[str, int]]
"""Of each session its files in the order they came, with their bytes."""


def choose_uploads_to_free(sizes: Sizes, newcomer: str) -> list[tuple[str, str]]:
    """Return session and id of every file to free after `newcomer` brought one.

    Its own oldest go first. Where all together are still too much, the session that holds the most pays, so
    that nobody loses a sheet to a stranger who fills the server.
    """
    kept = {session: dict(files) for session, files in sizes.items()}
    return [*_free_of_session(kept[newcomer], newcomer), *_free_of_all(kept)]


def _free_of_session(files: dict[str, int], session: str) -> Iterator[tuple[str, str]]:
    while len(files) > SESSION_UPLOADS.value or sum(files.values()) > SESSION_UPLOAD_BYTES.value:
        yield session, _drop_oldest(files)


def _free_of_all(kept: dict[str, dict[str, int]]) -> Iterator[tuple[str, str]]:
    while sum(sum(files.values()) for files in kept.values()) > UPLOAD_BYTES.value:
        largest = max(kept, key=lambda session: sum(kept[session].values()))
        yield largest, _drop_oldest(kept[largest])


def _drop_oldest(files: dict[str, int]) -> str:
    oldest = next(iter(files))
    del files[oldest]
    return oldest
