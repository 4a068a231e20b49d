"""Whatever is uploaded, the answer is a clear message within 2 seconds and 300 MB, or the cells."""

from collections.abc import Iterator

import pytest

from tests.data.importing.harmful import HARMFUL
from tests.data.importing.measured import MODULE, read_measured
from tests.lean_forking import ForkingProcess, forking_process

MOST_SECONDS = 2.0
MOST_MEGABYTES = 300.0


@pytest.fixture(scope="module")
def forking() -> Iterator[ForkingProcess]:
    with forking_process(MODULE) as process:
        yield process


@pytest.mark.parametrize("name", HARMFUL)
def test_a_harmful_file_is_refused_in_words_in_time_and_in_little_memory(
    name: str, forking: ForkingProcess
) -> None:
    make, words = HARMFUL[name]
    reading = read_measured(forking, make())
    assert words in "\n".join(reading.faults)
    assert all(fault.startswith("tep.xlsx") and "; cần " in fault for fault in reading.faults)
    assert reading.seconds < MOST_SECONDS
    assert reading.megabytes < MOST_MEGABYTES
