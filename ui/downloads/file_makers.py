"""What makes each file behind a link, or orders it."""

from collections.abc import Mapping
from functools import partial
from types import MappingProxyType

from data.csv_text import CsvForm
from maps.drawing.sheet import MapFileFormat
from server.conditional_response import ResponseContent
from ui.downloads.card_files import make_card_order
from ui.downloads.figure_files import (
    make_data_csv_order,
    make_data_json_order,
    make_found_csv_order,
    make_found_workbook_order,
    make_outline_order,
)
from ui.downloads.file_request import FileMaker, FileOrder, FileRequest, name_content
from ui.downloads.links import Download
from ui.downloads.map_files import make_map_maker, make_map_pair_maker, make_years_order
from ui.downloads.presentation_files import make_meeting_download, make_offline_download
from ui.downloads.target_files import (
    make_assigned_csv,
    make_assigned_workbook,
    make_target_csv,
    make_target_workbook,
)
from ui.downloads.template_files import (
    make_summary_example,
    make_summary_form,
    make_tidy_csv_form,
    make_tidy_example,
    make_tidy_form,
)

MAKERS: Mapping[Download, FileMaker] = MappingProxyType(
    {
        Download.MAP_PNG: make_map_maker(MapFileFormat.PNG),
        Download.MAP_SVG: make_map_maker(MapFileFormat.SVG),
        Download.MAP_PDF: make_map_maker(MapFileFormat.PDF),
        Download.YEARS_GIF: make_years_order,
        Download.TWO_MAPS_PNG: make_map_pair_maker(MapFileFormat.PNG),
        Download.TWO_MAPS_SVG: make_map_pair_maker(MapFileFormat.SVG),
        Download.TWO_MAPS_PDF: make_map_pair_maker(MapFileFormat.PDF),
        Download.CARD: make_card_order,
        Download.FOUND_CSV: partial(make_found_csv_order, form=CsvForm.PLAIN),
        Download.FOUND_EXCEL_CSV: partial(make_found_csv_order, form=CsvForm.EXCEL),
        Download.FOUND_XLSX: make_found_workbook_order,
        Download.DATA_CSV: partial(make_data_csv_order, form=CsvForm.PLAIN),
        Download.DATA_EXCEL_CSV: partial(make_data_csv_order, form=CsvForm.EXCEL),
        Download.DATA_JSON: make_data_json_order,
        Download.OUTLINE: make_outline_order,
        Download.SUMMARY_TEMPLATE: make_summary_form,
        Download.TIDY_TEMPLATE: make_tidy_form,
        Download.TIDY_COMMA_TEMPLATE: partial(make_tidy_csv_form, form=CsvForm.PLAIN),
        Download.TIDY_EXCEL_TEMPLATE: partial(make_tidy_csv_form, form=CsvForm.EXCEL),
        Download.SUMMARY_EXAMPLE: make_summary_example,
        Download.TIDY_EXAMPLE: make_tidy_example,
        Download.TARGETS_CSV: partial(make_target_csv, form=CsvForm.PLAIN),
        Download.TARGETS_EXCEL_CSV: partial(make_target_csv, form=CsvForm.EXCEL),
        Download.TARGETS_XLSX: make_target_workbook,
        Download.ASSIGNED_CSV: make_assigned_csv,
        Download.ASSIGNED_XLSX: make_assigned_workbook,
        Download.MEETING: make_meeting_download,
        Download.FROZEN_MEETING: make_offline_download,
    }
)
OF_MEETING = {Download.MEETING, Download.FROZEN_MEETING}
OF_ESTIMATES = {Download.SUMMARY_EXAMPLE, Download.TIDY_EXAMPLE}
"""Files made of estimates alone: there are none where the installation shows no estimate."""

OF_DISTRICT = {Download.CARD}
OF_TARGETS = {Download.TARGETS_CSV, Download.TARGETS_EXCEL_CSV, Download.TARGETS_XLSX}


def make_file_or_order(download: Download, asked: FileRequest) -> ResponseContent | FileOrder:
    """Make a small file, or what orders one that takes long."""
    made = MAKERS[download](asked)
    return made if isinstance(made, FileOrder) else name_content(*made)
