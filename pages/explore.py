"""The page on which staff look for figures, set two measures against each other and cut classes anew."""

from ui.explore_page import explore_page

explore_page()
