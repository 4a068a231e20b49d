"""Start a program under what a unit forbids: `python -m tests.tools.deploy.confined UNIT FOLDER words…`.

No systemd is needed: the process takes on by itself what it can. That is no capability, no new privilege, the
unit's system calls and address families, no memory both written and executed, and its umask.
"""

import ctypes
import errno
import os
import socket
import sys
from pathlib import Path

from tests.tools.deploy.units import allowed_calls, values

PR_CAPBSET_DROP, PR_SET_NO_NEW_PRIVS, PR_SET_MDWE = 24, 38, 65
LAST_CAPABILITY = 40
ALLOW, REFUSE = 0x7FFF0000, 0x00050000 | errno.EPERM
EQUAL = 4
UNKNOWN_CALL = -1


class Comparison(ctypes.Structure):
    """libseccomp's comparison of one argument of a call with a value."""

    _fields_ = (
        ("arg", ctypes.c_uint), ("op", ctypes.c_int), ("first", ctypes.c_uint64), ("second", ctypes.c_uint64),
    )  # fmt: skip


def main(unit: Path, folder: Path, command: list[str]) -> None:
    """Give everything up, for good, and become the program."""
    calls = allowed_calls(unit)
    families = [int(getattr(socket, name)) for name in values(unit, "RestrictAddressFamilies")[0].split()]
    os.chdir(folder)
    os.umask(int(values(unit, "UMask")[0], 8))
    if os.geteuid() == 0:
        for capability in range(LAST_CAPABILITY + 1):
            _prctl(PR_CAPBSET_DROP, capability)
    _prctl(PR_SET_NO_NEW_PRIVS, 1)
    _prctl(PR_SET_MDWE, 1, but=errno.EINVAL)  # Linux before 6.3 has none
    _filter(calls, families)
    os.execv(command[0], command)  # noqa: S606 (the project's own program)


def _prctl(what: int, value: int, but: int = 0) -> None:
    library = ctypes.CDLL(None, use_errno=True)
    if library.prctl(what, value, 0, 0, 0) and (code := ctypes.get_errno()) != but:
        raise OSError(code, f"prctl {what}: {os.strerror(code)}")


def _filter(calls: set[str], families: list[int]) -> None:
    """Let these system calls through, `socket` for these families alone; refuse all else as the unit does."""
    library = ctypes.CDLL("libseccomp.so.2", use_errno=True)
    library.seccomp_init.restype = ctypes.c_void_p
    rules = ctypes.c_void_p(library.seccomp_init(ctypes.c_uint32(REFUSE)))
    for name in calls - {"socket"}:
        number = library.seccomp_syscall_resolve_name(name.encode())
        if number != UNKNOWN_CALL:
            _add(library, rules, number, [])
    number = library.seccomp_syscall_resolve_name(b"socket")
    for family in families:
        _add(library, rules, number, [Comparison(0, EQUAL, family, 0)])
    if code := library.seccomp_load(rules):
        raise OSError(-code, "seccomp_load")


def _add(library: ctypes.CDLL, rules: ctypes.c_void_p, number: int, comparisons: list[Comparison]) -> None:
    array = (Comparison * len(comparisons))(*comparisons)
    code = library.seccomp_rule_add_array(rules, ctypes.c_uint32(ALLOW), number, len(comparisons), array)
    if code not in {0, -errno.EDOM}:  # EDOM: a call that this architecture does not have
        raise OSError(-code, f"system call {number}")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3:])
