"""Write both locks from the two short lists: every package, every platform, every hash."""

import subprocess
import sys

LISTS = ("requirements.in", "requirements-test.in")
COMPILE = "uv pip compile --no-config --universal --generate-hashes --python-version 3.11 --quiet"


def write_locks(extra: list[str]) -> int:
    """Lock the lists in order, because the second keeps to the first; `--upgrade` allows newer versions."""
    for name in LISTS:
        target = name.replace(".in", ".txt")
        command = [sys.executable, "-m", *COMPILE.split(), name, "--output-file", target, *extra]
        header = ["--custom-compile-command", "make lock"]
        if code := subprocess.run([*command, *header], check=False).returncode:
            return code
    return 0


if __name__ == "__main__":
    sys.exit(write_locks(sys.argv[1:]))
