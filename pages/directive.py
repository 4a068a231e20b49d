"""The page of letter 369: what it says, whom it asks for what, and what came of the goal."""

from ui.directive_page import directive_page

directive_page()
