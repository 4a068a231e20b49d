"""A whole provider on loopback, started by `python -m tests.sign_in.canaille_server PORT REDIRECT_URI`."""

import sys
from urllib.parse import urljoin

from canaille import create_app
from canaille.app import models
from canaille.backends import Backend
from flask import Flask
from joserfc.jwk import RSAKey
from werkzeug.serving import make_server

from tests.browser.server import HOST
from tests.sign_in.provider import ACCOUNT, CLIENT_ID, CLIENT_SECRET, MAIL, NAME, PASSWORD

SCOPE = ["openid", "profile", "email"]
KEY_BITS = 2048


def provider_app(port: int) -> Flask:
    """Make the provider; what it knows lies in memory and ends with its process."""
    key = RSAKey.generate_key(KEY_BITS).as_dict(private=True)
    app: Flask = create_app(
        {
            "SECRET_KEY": "of the provider's own cookies",
            "SERVER_NAME": f"{NAME}:{port}",
            "PREFERRED_URL_SCHEME": "http",
            "CANAILLE": {"DATABASE": "memory"},
            "CANAILLE_OIDC": {"ACTIVE_JWKS": [key], "TRUSTED_DOMAINS": [HOST]},
        }
    )
    return app


def register(redirect_uri: str) -> None:
    """Give the provider one account, and this installation as the client whose visitors it vouches for."""
    Backend.instance.save(
        models.User(
            user_name=ACCOUNT,
            formatted_name=ACCOUNT,
            family_name=ACCOUNT,
            emails=[MAIL],
            password=PASSWORD,
        )
    )
    client = models.Client(
        client_id=CLIENT_ID,
        client_secret=CLIENT_SECRET,
        client_name="Map",
        client_uri=urljoin(redirect_uri, "/"),
        redirect_uris=[redirect_uri],
        post_logout_redirect_uris=[redirect_uri],
        grant_types=["authorization_code"],
        response_types=["code"],
        scope=SCOPE,
        token_endpoint_auth_method="client_secret_basic",  # noqa: S106 (the name of a way)
    )
    Backend.instance.save(client)
    client.audience = [client]  # whom an identity is for can name the client once it is kept
    Backend.instance.save(client)


def main(port: int, redirect_uri: str) -> None:
    """Serve until the process is ended."""
    app = provider_app(port)
    with app.app_context():
        register(redirect_uri)
    make_server(HOST, port, app, threaded=True).serve_forever()


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2])
