"""Make a certificate for a trial on this machine: self-signed, valid for two days."""

import subprocess
from pathlib import Path

NAMES = "subjectAltName=DNS:localhost,IP:127.0.0.1"


def make_trial_certificate(folder: Path) -> Path:
    """Make a key and a certificate and return the file with both, as HAProxy takes them."""
    key, certificate, both = folder / "key.pem", folder / "certificate.pem", folder / "both.pem"
    request = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2"]
    where = ["-subj", "/CN=localhost", "-addext", NAMES, "-keyout", str(key), "-out", str(certificate)]
    subprocess.run([*request, *where], check=True, capture_output=True)
    both.write_text(certificate.read_text() + key.read_text())
    both.chmod(0o600)
    return both
