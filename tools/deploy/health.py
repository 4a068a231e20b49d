"""Whether a replica of this machine answers."""

from http import HTTPStatus
from urllib.error import URLError
from urllib.request import urlopen

HOST = "127.0.0.1"


def is_replica_well(port: int, base_path: str = "") -> bool:
    """Ask a replica how it is; no answer is an answer too."""
    try:
        with urlopen(f"http://{HOST}:{port}{base_path}/_stcore/health", timeout=2) as answer:  # nosec B310 # our own
            return bool(answer.status == HTTPStatus.OK)
    except (URLError, ConnectionError, TimeoutError):
        return False
