"""Install HAProxy and OpenSSL for the trial of several replicas."""

import shutil
import sys

from tools.setup.debian import SetupError, install_debian_packages

NEEDED = ("haproxy", "openssl")


def install_haproxy() -> int:
    """Install what is missing."""
    missing = [name for name in NEEDED if shutil.which(name) is None]
    try:
        if missing:
            install_debian_packages(*missing, needed_for="What several replicas stand behind")
    except SetupError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(install_haproxy())
