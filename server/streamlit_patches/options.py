"""Streamlit's options that our own layers need: where the server is mounted, whether it speaks TLS."""

from streamlit import config


def has_tls() -> bool:
    """Return whether the server itself speaks TLS, without a proxy."""
    return bool(config.get_option("server.sslCertFile"))


def get_base_path() -> str:
    """Return the path that the server is mounted under: empty, or with a leading and no closing slash."""
    path = str(config.get_option("server.baseUrlPath") or "").strip("/")
    return f"/{path}" if path else ""
