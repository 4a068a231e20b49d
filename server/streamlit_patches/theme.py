"""The look that each run tells its page: settings of the installation, which stay as they are."""

from functools import lru_cache

from streamlit.proto.NewSession_pb2 import CustomThemeConfig
from streamlit.runtime import app_session

_write_section = app_session._populate_theme_msg  # noqa: SLF001 (Streamlit has no setting for it)


def keep_theme() -> None:
    """Let every run of this process tell the look that was read once.

    Streamlit reads its three hundred settings six times a run, a tenth of what a change of the year costs.
    """
    app_session._populate_theme_msg = write_kept_section  # type: ignore[assignment] # noqa: SLF001


def write_kept_section(message: CustomThemeConfig, section: str = "theme") -> None:
    """Write a section of the look into a message; one without settings leaves no trace there."""
    kept = _read_section(section)
    if kept:
        message.MergeFromString(kept)


@lru_cache(maxsize=8)
def _read_section(section: str) -> bytes:
    message = CustomThemeConfig()
    _write_section(message, section)
    return bytes(message.SerializeToString())
