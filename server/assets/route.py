"""Serves the bundles, ready compressed, to be kept for ever."""

import gzip
from collections.abc import Iterable
from functools import lru_cache

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from server.assets.bundle import ASSETS, AssetBundle

FOR_EVER = "public, immutable, max-age=31536000"
HEADERS = {"Cache-Control": FOR_EVER, "Content-Encoding": "gzip", "X-Content-Type-Options": "nosniff"}
MEDIA_TYPES = {"js": "text/javascript", "css": "text/css", "svg": "image/svg+xml"}


def make_asset_route(bundles: Iterable[AssetBundle], base_path: str) -> Route:
    """Make the route that answers for every file of some bundles, and for nothing else."""
    served = {(bundle.digest, name): body for bundle in bundles for name, body in bundle.files.items()}

    async def answer(request: Request) -> Response:
        name = request.path_params["name"]
        content = served.get((request.path_params["digest"], name))
        if content is None:
            return PlainTextResponse("404", status_code=404, headers={"Cache-Control": "no-store"})
        body = _compressed(content)
        return Response(body, media_type=MEDIA_TYPES[name.rpartition(".")[2]], headers=HEADERS)

    return Route(f"{base_path}/{ASSETS}/{{digest}}/{{name}}", answer, methods=["GET", "HEAD"])


@lru_cache(maxsize=128)
def _compressed(body: bytes) -> bytes:
    return gzip.compress(body, compresslevel=9, mtime=0)
