"""What docs/operating.md says of HAProxy on a server is a configuration that HAProxy takes."""

import os
import re
import ssl
import subprocess
import time
from http.client import HTTPConnection, HTTPSConnection
from pathlib import Path

import pytest

from reports.jobs.limits import LINK_SECONDS
from server.limits import HEADER_SECONDS
from tests.browser.server import HOST, free_port
from tests.documents import blocks
from tests.tools.deploy.shell import DOCUMENT
from tools.deploy.replicas import CONFIGURATION
from tools.deploy.trial_certificate import make_trial_certificate

SECONDS = 30


def test_haproxy_takes_the_configuration_with_the_places_of_the_document(tmp_path: Path) -> None:
    (block,) = blocks(DOCUMENT, "Several replicas", "ini")
    places = dict(line.split("=", 1) for line in block.splitlines())
    places["CERTIFICATE"] = str(make_trial_certificate(tmp_path))
    checked = subprocess.run(
        ["haproxy", "-c", "-V", "-f", str(CONFIGURATION)],
        env=os.environ | places, capture_output=True, text=True, timeout=SECONDS, check=False,
    )  # fmt: skip
    assert checked.returncode == 0, checked.stderr
    assert "WARNING" not in checked.stderr
    assert set(places) == set(re.findall(r"\$\{([A-Z_0-9]+)\}", CONFIGURATION.read_text()))


def test_haproxy_waits_longer_than_a_link_to_a_map_waits_for_its_drawing() -> None:
    (seconds,) = re.findall(r"^    timeout server (\d+)s$", CONFIGURATION.read_text(), re.MULTILINE)
    assert int(seconds) > LINK_SECONDS.value


def test_haproxy_keeps_no_place_for_half_a_request_and_bounds_each_address() -> None:
    text = CONFIGURATION.read_text()
    waits = dict(re.findall(r"^    timeout (http-\S+) (\d+)s$", text, re.MULTILINE))
    assert {name: int(seconds) <= HEADER_SECONDS.value for name, seconds in waits.items()} == {
        "http-request": True,
        "http-keep-alive": True,
    }
    assert "tcp-request connection reject if { sc0_conn_cur gt 400 }" in text
    assert "http-request deny deny_status 429 if { sc0_http_req_rate gt 6000 }" in text


@pytest.mark.parametrize("path", ["/_stcore/metrics", "/ngheo/_stcore/metrics/", "/_stcore/%6Detrics?x=1"])
def test_haproxy_hands_out_no_metrics(path: str, tmp_path: Path) -> None:
    (block,) = blocks(DOCUMENT, "Several replicas", "ini")
    places = dict(line.split("=", 1) for line in block.splitlines())
    port = free_port()
    places |= {"CERTIFICATE": str(make_trial_certificate(tmp_path)), "ADDRESS": HOST, "PORT": str(port)}
    plain = free_port()
    places |= {"PLAIN_PORT": str(plain)}
    places |= {"ADMIN_SOCKET": str(tmp_path / "admin.sock")}
    del places["ACCOUNT"]
    with subprocess.Popen(
        ["haproxy", "-db", "-f", str(CONFIGURATION)],
        env=os.environ | places, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    ) as proxy:  # fmt: skip
        try:
            # No replica stands behind it: any other address is answered by 503.
            assert ask_proxy(port, path) == 404
            assert ask_proxy(port, "/_stcore/health") == 503
            assert ask_without_tls(plain, path) == (301, f"https://{HOST}:{plain}{path}")
        finally:
            proxy.terminate()


def ask_without_tls(port: int, path: str) -> tuple[int, str]:
    """Ask for an address without TLS; return the answer's status and where it leads."""
    line = HTTPConnection(HOST, port, timeout=SECONDS)
    line.request("GET", path)
    answer = line.getresponse()
    line.close()
    return answer.status, answer.headers["Location"]


def ask_proxy(port: int, path: str) -> int:
    """Ask for an address once the proxy listens, and return the answer's status."""
    trust = ssl._create_unverified_context()  # noqa: S323, SLF001 (a certificate made a moment ago)
    deadline = time.monotonic() + SECONDS
    while True:
        line = HTTPSConnection(HOST, port, timeout=SECONDS, context=trust)
        try:
            line.request("GET", path)
            return line.getresponse().status
        except ConnectionRefusedError:
            assert time.monotonic() < deadline
            time.sleep(0.05)
        finally:
            line.close()
