"""What docs/operating.md says of HAProxy on a server is a configuration that HAProxy takes."""

import os
import re
import subprocess
from pathlib import Path

from reports.jobs.limits import LINK_SECONDS
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
