"""Serves the bundle, ready compressed, to be kept for ever."""

import gzip
from functools import lru_cache

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from web.bundle import ASSETS, Bundle

FOR_EVER = "public, immutable, max-age=31536000"
HEADERS = {"Cache-Control": FOR_EVER, "Content-Encoding": "gzip", "X-Content-Type-Options": "nosniff"}
MEDIA_TYPES = {"js": "text/javascript", "css": "text/css", "svg": "image/svg+xml"}


def asset_route(bundle: Bundle, base_path: str) -> Route:
    """Make the route that answers for every file of the bundle, and for nothing else."""

    async def answer(request: Request) -> Response:
        name = request.path_params["name"]
        if request.path_params["digest"] != bundle.digest or name not in bundle.files:
            return PlainTextResponse("404", status_code=404, headers={"Cache-Control": "no-store"})
        body = _compressed(bundle.files[name])
        return Response(body, media_type=MEDIA_TYPES[name.rpartition(".")[2]], headers=HEADERS)

    return Route(f"{base_path}/{ASSETS}/{{digest}}/{{name}}", answer, methods=["GET", "HEAD"])


@lru_cache(maxsize=64)
def _compressed(body: bytes) -> bytes:
    return gzip.compress(body, compresslevel=9, mtime=0)
