"""Several looks at one visit: to open a page costs a browser far more than to look at it."""

from collections.abc import Callable, Iterable

import pytest
from playwright.sync_api import Page

Look = Callable[[Page], None]


def look(page: Page, looks: Iterable[Look], subtests: pytest.Subtests) -> None:
    """Look at an open page for one thing after another; each fails by its own name.

    A look leaves the page as it found it, or is the last.
    """
    for each in looks:
        with subtests.test(each.__name__):
            each(page)
