#!/usr/bin/env bash
# Prints the Python to use: the machine's own python3 when it is 3.11 or newer, else the newest such on PATH.
set -euo pipefail

for name in python3 python3.14 python3.13 python3.12 python3.11; do
    # Asked, not only looked up: a version manager's shim is on PATH even for a Python that is not there.
    if "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; then
        command -v "$name"
        exit 0
    fi
done
echo "Python 3.11 or newer is needed and none is on PATH." >&2
exit 1
