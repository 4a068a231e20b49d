"""The safety headers and hosts of this installation, as the server's outermost layers."""

from urllib.parse import urlsplit

from starlette.middleware import Middleware
from starlette.middleware.trustedhost import TrustedHostMiddleware

from maps.interactive.constants import TILES
from server.security.headers import ContentPolicies, SecurityHeaders
from server.security.policy import build_file_policy, build_frame_policy, build_page_policy
from server.settings import ServerSettings
from server.streamlit_patches import get_map_component_path


def build_security_middleware(settings: ServerSettings) -> list[Middleware]:
    """Make the layers: headers on every answer, also on the one to a wrong host."""
    tiles = urlsplit(TILES)
    policies = ContentPolicies(
        page=lambda body: build_page_policy(body, settings.ancestors),
        frame=build_frame_policy([f"{tiles.scheme}://{tiles.netloc}"] if settings.basemap else []),
        file=build_file_policy(),
        frame_path=get_map_component_path(),
    )
    return [
        Middleware(SecurityHeaders, policies=policies, trust_proxy=settings.behind_proxy),
        Middleware(TrustedHostMiddleware, allowed_hosts=list(settings.hosts), www_redirect=False),
    ]
