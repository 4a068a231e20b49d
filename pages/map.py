"""The page that opens first: where poverty is, district by district."""

from ui.map_page import map_page

map_page()
