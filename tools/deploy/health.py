"""Check whether a replica on this machine answers."""

from http import HTTPStatus
from urllib.error import URLError
from urllib.request import urlopen

HOST = "127.0.0.1"


def is_replica_well(port: int, base_path: str = "") -> bool:
    """Return whether a replica answers that it is well; no answer means that it isn't."""
    try:
        with urlopen(f"http://{HOST}:{port}{base_path}/_stcore/health", timeout=2) as answer:  # nosec B310 # our own
            return bool(answer.status == HTTPStatus.OK)
    except (URLError, ConnectionError, TimeoutError):
        return False
