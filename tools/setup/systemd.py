"""Install systemd-analyze, which checks systemd units; no service is started."""

import shutil
import sys

from tools.setup.debian import install_debian_packages, run_installation


def install_systemd_analyze() -> None:
    """Install it if it is missing."""
    if shutil.which("systemd-analyze") is None:
        install_debian_packages("systemd", needed_for="What looks at the systemd units")


if __name__ == "__main__":
    sys.exit(run_installation(install_systemd_analyze))
