"""The page on which staff bring their own figures: checked and previewed before anything is published."""

from ui.import_page import import_page

import_page()
