"""What the project promises, shown."""

from pathlib import Path

import pytest

# What helpers assert is told as fully as what tests assert.
pytest.register_assert_rewrite(*(f"{__name__}.{path.stem}" for path in Path(__file__).parent.iterdir()))
