"""A known vulnerability fails, a package nobody could look up is counted as such, and none passes unseen."""

import json
from pathlib import Path

import pytest

from tools.setup.audit import LOCKS, NOT_CHECKED, ROOT, PackageAudit, audit_packages, read_audit_report
from tools.setup.check import CheckOutcome

CLEAN = {"name": "alpha", "version": "1.0", "vulns": []}
FAULTY = {"name": "beta", "version": "2.0", "vulns": [{"id": "X-1", "fix_versions": ["2.1"]}]}
UNKNOWN = {"name": "gamma", "skip_reason": "not found"}


def report(*packages: object) -> PackageAudit:
    return read_audit_report(json.dumps({"dependencies": packages, "fixes": []}))


def test_packages_that_were_all_looked_up_and_have_nothing_against_them_pass() -> None:
    assert report(CLEAN).code == 0


def test_a_known_vulnerability_fails_and_is_named_with_what_mends_it() -> None:
    found = report(CLEAN, FAULTY, UNKNOWN)
    assert found.code == 1
    assert "beta 2.0: X-1, mended in 2.1" in str(found)


@pytest.mark.parametrize("packages", [(UNKNOWN,), (CLEAN, UNKNOWN)])
def test_a_package_that_nobody_could_look_up_is_not_passed(packages: tuple[object, ...]) -> None:
    found = report(*packages)
    assert found.code == NOT_CHECKED
    assert f"{len(packages) - 1} of {len(packages)} packages could be looked up." in str(found)


def test_an_audit_that_takes_too_long_is_ended_and_every_locked_package_counted() -> None:
    found = audit_packages([ROOT / name for name in LOCKS], patience=0.01)
    assert found.code == NOT_CHECKED
    assert found.locked > 150
    assert "0.01 s" in str(found)


def test_an_audit_that_fails_is_told_in_its_own_words(tmp_path: Path) -> None:
    (tmp_path / "lock.txt").write_text("alpha==1.0 --hash=sha256:nonsense\nbeta\n", "utf-8")
    found = audit_packages([tmp_path / "lock.txt"], patience=60)
    assert found.code == NOT_CHECKED
    assert found.trouble


def test_what_was_not_checked_is_neither_passed_nor_failed_in_the_closing_table() -> None:
    assert "not checked" in str(CheckOutcome("packages", NOT_CHECKED, 1.0))
    assert "passed" not in str(CheckOutcome("packages", NOT_CHECKED, 1.0))
    assert not CheckOutcome("packages", NOT_CHECKED, 1.0).failed
    assert CheckOutcome("packages", 1, 1.0).failed
