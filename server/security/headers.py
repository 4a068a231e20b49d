"""What every answer tells a browser about itself: where it may load from, and to guess nothing."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from server.html_collector import HtmlCollector, is_readable_html

SAME_FOR_ALL = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "Cross-Origin-Opener-Policy": "same-origin",
}
A_YEAR = "max-age=31536000; includeSubDomains"
POLICY = "content-security-policy"


@dataclass(frozen=True, slots=True)
class ContentPolicies:
    """The policies of the three kinds of answers; a page's depends on what stands in it."""

    page: Callable[[bytes], str]
    frame: str
    file: str
    frame_path: str

    def of(self, path: str, media_type: str, body: bytes) -> str:
        """Choose the policy of an answer."""
        if not media_type.startswith("text/html"):
            return self.file
        return self.frame if path.startswith(self.frame_path) else self.page(body)


class SecurityHeaders:
    """Adds the headers to every answer; an HTML page is held back until it is whole."""

    def __init__(self, app: ASGIApp, *, policies: ContentPolicies, trust_proxy: bool) -> None:
        self._app = app
        self._policies = policies
        self._trust_proxy = trust_proxy

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on with a sender that adds the headers."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        extra = {"Strict-Transport-Security": A_YEAR} if self._is_secure(scope) else {}
        await self._app(
            scope, receive, _HeaderSender(send, scope["path"], self._policies, SAME_FOR_ALL | extra)
        )

    def _is_secure(self, scope: Scope) -> bool:
        forwarded = Headers(scope=scope).get("x-forwarded-proto", "") if self._trust_proxy else ""
        return scope.get("scheme") == "https" or forwarded == "https"


class _HeaderSender:
    def __init__(self, send: Send, path: str, policies: ContentPolicies, headers: Mapping[str, str]) -> None:
        self._pass_on = HtmlCollector(send, self._protect_page)
        self._path = path
        self._policies = policies
        self._headers = headers

    async def __call__(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            MutableHeaders(raw=message["headers"]).update(self._headers)
            if not is_readable_html(message):
                self._set_policy(message, b"")
        await self._pass_on(message)

    def _protect_page(self, start: Message, body: bytes) -> bytes:
        self._set_policy(start, body)
        return body

    def _set_policy(self, start: Message, body: bytes) -> None:
        headers = MutableHeaders(raw=start["headers"])
        headers[POLICY] = self._policies.of(self._path, headers.get("content-type", ""), body)
