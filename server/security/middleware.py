"""The server's outermost layers: headers, hosts and origins, and bounds on messages and uploads."""

from urllib.parse import urlsplit

from starlette.middleware import Middleware
from starlette.middleware.trustedhost import TrustedHostMiddleware

from maps.interactive.constants import TILES
from server.answer_gate import AnswerGate
from server.security.back_message_gate import BackMessageGate
from server.security.browser_key import BrowserKey
from server.security.forwarded_scheme import OwnScheme, ProxyScheme
from server.security.headers import ContentPolicies, SecurityHeaders
from server.security.origin_gate import OriginGate
from server.security.policy import build_file_policy, build_frame_policy, build_page_policy
from server.settings import ServerSettings
from server.streamlit_patches.browser_files import get_map_component_path
from server.streamlit_patches.messages import is_change, is_run_end, merge_changes, read_back_message
from server.streamlit_patches.options import get_base_path, has_tls
from server.turns.held_changes import ChangeReader
from server.turns.turn_gate import TurnGate
from server.upload_gate import UploadGate


def build_security_middleware(settings: ServerSettings) -> list[Middleware]:
    """Make the layers: headers on every answer, also on the one to a wrong host."""
    return [
        Middleware(ProxyScheme) if settings.behind_proxy else Middleware(OwnScheme, tls=has_tls()),
        Middleware(SecurityHeaders, policies=_build_policies(settings), trust_proxy=settings.behind_proxy),
        Middleware(AnswerGate),
        Middleware(TrustedHostMiddleware, allowed_hosts=list(settings.hosts), www_redirect=False),
        Middleware(OriginGate),
        Middleware(BackMessageGate, read=read_back_message),
        Middleware(TurnGate, reader=build_change_reader()),
        Middleware(UploadGate, base_path=get_base_path()),
        Middleware(BrowserKey, base_path=get_base_path()),
    ]


def build_change_reader() -> ChangeReader:
    """Make the reader of pages' changes, which are Streamlit's own messages."""
    return ChangeReader(is_change=is_change, merge=merge_changes, is_end=is_run_end)


def _build_policies(settings: ServerSettings) -> ContentPolicies:
    tiles = urlsplit(TILES)
    return ContentPolicies(
        page=lambda body: build_page_policy(body, settings.ancestors),
        frame=build_frame_policy([f"{tiles.scheme}://{tiles.netloc}"] if settings.basemap else []),
        file=build_file_policy(),
        frame_path=get_map_component_path(),
    )
