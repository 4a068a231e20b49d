"""The document on safety gives the numbers of the suite and of the settings as they are."""

import tomllib

import pytest

from data.importing.limits import FILE_BYTES, MEGABYTE
from reports.presentations.meeting_codes import LONGEST_HEADLINE, LONGEST_NOTE, LONGEST_TITLE
from reports.presentations.meeting_file import MOST_BYTES
from reports.presentations.meeting_link import LONGEST_LINK, MOST_INFLATED
from tests.attack.bringing import FIELDS
from tests.attack.payloads import PAYLOADS
from tests.browser.test_routes import METHODS, ODD, PATHS
from tests.paths import ROOT
from ui.state.link_reader import LONGEST_ECHO

DOCUMENT = " ".join((ROOT / "docs" / "security.md").read_text("utf-8").split())
SERVER = tomllib.loads((ROOT / ".streamlit" / "config.toml").read_text("utf-8"))["server"]
TEN = {10: "ten"}


@pytest.mark.parametrize(
    "said",
    [
        f"holds {len(PAYLOADS)} texts",
        f"sheets: {FIELDS} fields",
        f"{len(PATHS)} addresses are asked by {TEN[len(METHODS)]} methods, and {len(ODD)} malformed requests",
        f"a sheet that is brought | {FILE_BYTES.value // MEGABYTE} MB",
        f"a meeting's file | {MOST_BYTES // 1024} kB",
        f"{SERVER['maxWidgetStateSize']} MB (`maxWidgetStateSize`)",
        f"{SERVER['maxMessageSize']} MB (`maxMessageSize`)",
        f"{LONGEST_LINK:,} characters, at most {MOST_INFLATED // 1024} kB unfolded",
        f"{LONGEST_ECHO} characters are repeated",
        f"{LONGEST_TITLE}, {LONGEST_HEADLINE}, {LONGEST_NOTE:,} characters",
    ],
)
def test_a_number_of_the_document_is_that_of_the_code(said: str) -> None:
    assert said in DOCUMENT
