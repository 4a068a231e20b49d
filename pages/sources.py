"""The page that says where every figure comes from, how to read it, and hands out the whole data set."""

from ui.sources_page import sources_page

sources_page()
