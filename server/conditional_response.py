"""Answers that a client need not fetch twice: an ETag of the content, and compression."""

import gzip
import hashlib
import re
from dataclasses import dataclass, field
from http import HTTPStatus
from threading import Lock

from cachetools import LRUCache, cached
from starlette.datastructures import Headers
from starlette.requests import Request
from starlette.responses import Response

from server.limits import PACKED_KEPT_BYTES

JSON, GEOJSON, CSV = "application/json", "application/geo+json", "text/csv; charset=utf-8"
ESTIMATED_HEADER = "X-Estimated-Figures"
"""Stands, with 'yes', on an answer that holds an estimated figure."""

SMALLEST_COMPRESSED = 1_000
"""Bytes; below this compression saves nothing worth the work."""

_REFUSED = re.compile(r"q=0(\.0*)?")


@dataclass(frozen=True, slots=True)
class ResponseContent:
    """A body ready to be sent; `digest` is what its ETag is made of."""

    body: bytes
    media_type: str
    headers: tuple[tuple[str, str], ...] = ()
    digest: str = field(init=False)

    def __post_init__(self) -> None:
        """Take the digest once."""
        object.__setattr__(self, "digest", hashlib.sha256(self.body).hexdigest()[:32])


def make_conditional_response(request: Request, content: ResponseContent) -> Response:
    """Send content, compressed where the client takes it; nothing where the client has it already."""
    packed = len(content.body) >= SMALLEST_COMPRESSED and accepts_gzip(request.headers)
    tag = f'"{content.digest}{"-gzip" if packed else ""}"'
    headers = {"ETag": tag, "Cache-Control": "no-cache", "Vary": "Accept-Encoding"}
    headers |= {"X-Content-Type-Options": "nosniff", **dict(content.headers)}
    if _client_has(request, content.digest):
        return Response(status_code=HTTPStatus.NOT_MODIFIED, headers=headers)
    if packed:
        headers["Content-Encoding"] = "gzip"
    body = _compress(content) if packed else content.body
    return Response(body, media_type=content.media_type, headers=headers)


def _client_has(request: Request, digest: str) -> bool:
    """Whether the client names this content in any form; weak tags compare like strong ones (RFC 9110)."""
    named = [tag.strip().removeprefix("W/") for tag in request.headers.get("if-none-match", "").split(",")]
    return any(tag in {"*", f'"{digest}"', f'"{digest}-gzip"'} for tag in named)


def accepts_gzip(headers: Headers) -> bool:
    """Return whether a client takes gzip: a weight of 0, however many zeros it has, refuses it."""
    codings = headers.get("accept-encoding", "").replace(" ", "").split(",")
    named = (coding.partition(";") for coding in codings)
    return any(name == "gzip" and _REFUSED.fullmatch(weight) is None for name, _, weight in named)


def _build_key(content: ResponseContent) -> str:
    return content.digest


@cached(LRUCache[str, bytes](PACKED_KEPT_BYTES.value, getsizeof=len), key=_build_key, lock=Lock())
def _compress(content: ResponseContent) -> bytes:
    return gzip.compress(content.body, compresslevel=6, mtime=0)
