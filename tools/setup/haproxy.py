"""Install HAProxy and OpenSSL for the trial of several replicas."""

import shutil
import sys

from tools.setup.debian import install_debian_packages, run_installation

NEEDED = ("haproxy", "openssl")


def install_haproxy() -> None:
    """Install what is missing."""
    missing = [name for name in NEEDED if shutil.which(name) is None]
    if missing:
        install_debian_packages(*missing, needed_for="What several replicas stand behind")


if __name__ == "__main__":
    sys.exit(run_installation(install_haproxy))
