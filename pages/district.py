"""The page of one district: its figures, what they mean beside others, and who answers for what."""

from ui.district_page import district_page

district_page()
