"""Install systemd-analyze, which checks systemd units; no service is started."""

import shutil
import sys

from tools.setup.debian import SetupError, install_debian_packages


def install_systemd_analyze() -> int:
    """Install it if it is missing."""
    try:
        if shutil.which("systemd-analyze") is None:
            install_debian_packages("systemd", needed_for="What looks at the systemd units")
    except SetupError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(install_systemd_analyze())
