"""Check which locked packages have known vulnerabilities, and count those that could be checked.

A package that could not be looked up is not one without vulnerabilities: the run then ends with NOT_CHECKED.
"""

import json
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LOCKS = ("requirements.txt", "requirements-test.txt")
NOT_CHECKED = 75
"""Exit code where no vulnerability is known, but not every package could be looked up."""

PATIENCE_SECONDS = 120.0
ANSWER_SECONDS = "5"
LAST_WORDS = 300


@dataclass(frozen=True, slots=True)
class PackageAudit:
    """How many packages are locked, how many could be looked up, and their known vulnerabilities."""

    locked: int
    looked_up: int
    known: tuple[str, ...] = ()
    trouble: str = ""

    @property
    def code(self) -> int:
        """Return the exit code."""
        if self.known:
            return 1
        return 0 if self.looked_up == self.locked else NOT_CHECKED

    def __str__(self) -> str:
        lines = [*self.known, f"{self.looked_up} of {self.locked} packages could be looked up."]
        if self.looked_up < self.locked:
            lines.append(f"{self.locked - self.looked_up} packages are NOT CHECKED. {self.trouble}".strip())
        return "\n".join([*lines, f"{len(self.known)} known vulnerabilities."])


def audit_locks() -> int:
    """Audit both locks and return the exit code."""
    found = audit_packages([ROOT / name for name in LOCKS])
    print(found)
    return found.code


def audit_packages(locks: list[Path], *, patience: float = PATIENCE_SECONDS) -> PackageAudit:
    """Look up every package of some locks; end within `patience` seconds, whatever the network does."""
    files = [word for lock in locks for word in ("--requirement", str(lock))]
    options = ["--disable-pip", "--format", "json", "--progress-spinner", "off", "--timeout", ANSWER_SECONDS]
    command = [sys.executable, "-m", "pip_audit", *files, *options]
    locked = len(set().union(*map(_list_locked_packages, locks)))
    try:
        ran = subprocess.run(
            command, capture_output=True, text=True, timeout=patience, stdin=subprocess.DEVNULL, check=False
        )
    except subprocess.TimeoutExpired:
        return PackageAudit(locked, 0, trouble=f"No answer in {patience:g} s.")
    if not ran.stdout.strip():
        return PackageAudit(locked, 0, trouble=ran.stderr.strip()[-LAST_WORDS:])
    return read_audit_report(ran.stdout)


def read_audit_report(report: str) -> PackageAudit:
    """Read the report of pip-audit, which lists the packages that this platform needs."""
    packages = json.loads(report)["dependencies"]
    looked_up = [package for package in packages if "skip_reason" not in package]
    known = [
        f"{package['name']} {package['version']}: {fault['id']}, mended in "
        f"{' or '.join(fault['fix_versions']) or 'no version yet'}"
        for package in looked_up
        for fault in package["vulns"]
    ]
    return PackageAudit(len(packages), len(looked_up), tuple(known))


def _list_locked_packages(lock: Path) -> set[str]:
    return set(re.findall(r"^([\w.-]+)==", lock.read_text("utf-8"), re.MULTILINE))


if __name__ == "__main__":
    sys.exit(audit_locks())
