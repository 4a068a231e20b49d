"""What to do about an outline that can't be used, in words that several checks share."""

from language.message import make_message

EXPORT_AGAIN = make_message("outline_fault.export_again")
EXPORT_DISTRICTS = make_message("outline_fault.export_districts")
SIMPLIFY = make_message("outline_fault.simplify")
ZIP_AGAIN = make_message("outline_fault.zip_again")
DRAW_AREAS = make_message("outline_fault.draw_areas")
MEND_SHAPES = make_message("outline_fault.mend_shapes")
MEND_BORDERS = make_message("outline_fault.mend_borders")
NAME_SYSTEM = make_message("outline_fault.name_system")
MEND_CODES = make_message("outline_fault.mend_codes")
ADD_DISTRICT = make_message("outline_fault.add_district")
ONCE_EACH = make_message("outline_fault.once_each")
