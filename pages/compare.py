"""The page that sets two maps side by side and says what changed, where that can be said."""

from ui.compare_page import compare_page

compare_page()
