"""The page on which a presenter prepares a meeting and from which it is shown."""

from ui.present_page import present_page

present_page()
