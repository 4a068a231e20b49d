"""The safety headers and hosts of this installation, as the server's outermost layers."""

from urllib.parse import urlsplit

from starlette.middleware import Middleware
from starlette.middleware.trustedhost import TrustedHostMiddleware

from maps.constants import TILES
from ui.first_page import map_component_path
from web.headers import Policies, SafeHeaders
from web.policy import file_policy, frame_policy, page_policy
from web.settings import ServingSettings


def safety(settings: ServingSettings) -> list[Middleware]:
    """Make the layers: headers on every answer, also on the one to a wrong host."""
    tiles = urlsplit(TILES)
    policies = Policies(
        page=lambda body: page_policy(body, settings.ancestors),
        frame=frame_policy([f"{tiles.scheme}://{tiles.netloc}"] if settings.basemap else []),
        file=file_policy(),
        frame_path=map_component_path(),
    )
    return [
        Middleware(SafeHeaders, policies=policies, trust_proxy=settings.behind_proxy),
        Middleware(TrustedHostMiddleware, allowed_hosts=list(settings.hosts), www_redirect=False),
    ]
