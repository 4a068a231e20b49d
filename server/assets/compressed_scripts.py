"""Sends Streamlit's own scripts compressed, each compressed once; Streamlit itself sends them as they are."""

import gzip
import re
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path

from anyio import to_thread
from starlette.datastructures import Headers
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

from server.assets.route import FOR_EVER
from server.conditional_response import accepts_gzip

Change = Callable[[bytes], bytes]

MEDIA_TYPES = {".js": "text/javascript", ".css": "text/css"}
MOST_FILES = 400
"""Compressed files kept in memory; Streamlit ships about 300 scripts, 6 MB compressed."""

FOR_A_DAY = "public, max-age=86400"
"""For a file whose name stays when its content changes."""

_HASHED = re.compile(r"[.-][\w-]{8}\.(js|css)$")


class CompressedScripts:
    """Answers for `/static/*.js` and `.css` of the package where the browser takes gzip.

    `change` returns a file's bytes as they are sent; it must return the same for the same bytes.
    """

    def __init__(self, app: ASGIApp, *, folder: str, base_path: str, change: Change = bytes) -> None:
        self._app = app
        self._change = change
        root = Path(folder)
        self._files = {
            f"{base_path}/{path.relative_to(root).as_posix()}": path
            for path in root.rglob("*")
            if path.suffix in MEDIA_TYPES
        }

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a known script, pass on everything else."""
        path = self._files.get(scope["path"]) if scope["type"] == "http" else None
        if path is None or scope["method"] != "GET" or not accepts_gzip(Headers(scope=scope)):
            await self._app(scope, receive, send)
            return
        body = await to_thread.run_sync(_compressed, path, self._change)
        await _answer(path, body)(scope, receive, send)


def _answer(path: Path, body: bytes) -> Response:
    kept = FOR_EVER if _HASHED.search(path.name) else FOR_A_DAY
    headers = {"Cache-Control": kept, "Content-Encoding": "gzip", "Vary": "Accept-Encoding"}
    return Response(body, media_type=MEDIA_TYPES[path.suffix], headers=headers)


@lru_cache(maxsize=MOST_FILES)
def _compressed(path: Path, change: Change) -> bytes:
    return gzip.compress(change(path.read_bytes()), compresslevel=9, mtime=0)
