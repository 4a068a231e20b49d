# ruff: noqa: E501 (what one case becomes stands on one line)
"""Each case that was brought from outside: what becomes of it, and the tests that hold that."""

import ast
from enum import StrEnum, auto
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


class Outcome(StrEnum):
    """What becomes of a case."""

    TAKEN = auto()
    TAKEN_IN_PART = auto()
    FAULT = auto()
    WORKS = auto()


TAKEN, TAKEN_IN_PART, FAULT, WORKS = Outcome

SHEETS = "tests/data/importing/test_cases.py"
FILES = "tests/data/importing/files"
NAMES = "tests/data/model/test_area_names.py::test_every_habit_finds_its_area"
OTHER_PROGRAMS = f"{FILES}/test_outside_workbooks.py::test_another_program_may_write_it_otherwise"
PERCENT = "tests/data/importing/cells/test_number_columns.py::test_a_percent_is_read_however_it_is_written"
SHAPES = "tests/geo/incoming/test_district_shapes.py"
REFUSED_OUTLINES = "tests/geo/incoming/test_hostile.py::test_what_is_no_outline_is_refused_in_plain_words"
HABITS = "tests/browser/test_other_habits.py"

CASES: dict[str, tuple[str, Outcome, tuple[str, ...]]] = {
    "01": ("poor and near-poor in sections, or in two tables", TAKEN, (
        f"{SHEETS}::test_01_sections_are_read_each_as_what_it_is",
        f"{SHEETS}::test_01_a_second_table_has_its_own_title",
        f"{SHEETS}::test_01_rows_that_stand_twice_are_never_added_up")),
    "03": ("near-poor columns under the poor's title", FAULT, (
        f"{SHEETS}::test_03_columns_against_their_title_are_a_fault",)),
    "05": ("persons", FAULT, (f"{SHEETS}::test_05_persons_are_refused_as_persons",)),
    "06": ("a share among the poor", TAKEN_IN_PART, (
        f"{SHEETS}::test_06_a_share_among_the_poor_is_passed_over_and_said_so",
        f"{SHEETS}::test_06_a_minoritys_rate_that_nothing_explains_is_asked_about")),
    "09": ("decimal commas that part cells", FAULT, (
        f"{FILES}/test_kinds_of_files.py::test_rows_with_more_cells_than_the_header_are_named",)),
    "10": ("plans and forecasts", FAULT, (
        f"{SHEETS}::test_10_a_planned_column_is_no_result", f"{SHEETS}::test_10_a_planned_title_is_no_result")),
    "11": ("another standard in the title", FAULT, (
        f"{SHEETS}::test_11_another_standard_in_the_title_is_a_fault",)),
    "14": ("an empty part of OpenOffice", TAKEN, (
        f"{FILES}/test_kinds_of_files.py::test_an_empty_part_beside_the_sheets_does_no_harm",)),
    "16": ("poor and near-poor columns in one table", TAKEN, (
        f"{SHEETS}::test_16_poor_and_near_poor_columns_are_both_read",)),
    "17": ("a unit of measure above the header", TAKEN, (
        f"{SHEETS}::test_17_a_unit_of_measure_above_the_header_is_no_header",)),
    "19": ("names of the districts' column", TAKEN, (f"{SHEETS}::test_19_the_names_column_may_be_called_so",)),
    "21": ("a row of comparison below", TAKEN, (
        f"{SHEETS}::test_21_a_row_of_comparison_is_passed_over_and_said_so",)),
    "23": ("town and country below districts, merged names", TAKEN, (
        f"{SHEETS}::test_23_24_parts_below_a_district_are_checked_and_not_taken",
        f"{SHEETS}::test_23_a_name_merged_over_town_and_country_is_filled_in")),
    "24": ("communes below districts; of one district a fault", TAKEN, (
        f"{SHEETS}::test_23_24_parts_below_a_district_are_checked_and_not_taken",
        f"{SHEETS}::test_24_communes_of_one_district_are_told_in_one_fault")),
    "26": ("parts of the poor", TAKEN_IN_PART, (
        f"{SHEETS}::test_26_a_part_of_the_poor_is_passed_over_and_said_so",)),
    "27": ("deprivations", FAULT, (f"{SHEETS}::test_27_a_sheet_of_deprivations_is_told_what_it_is",)),
    "28": ("two years side by side", TAKEN_IN_PART, (
        f"{SHEETS}::test_28_of_two_years_the_one_asked_for_is_read_and_the_other_offered",)),
    "30": ("a workbook part elsewhere", TAKEN, (
        f"{FILES}/test_kinds_of_files.py::test_a_workbook_is_found_wherever_its_file_says",)),
    "31": ("HTML and XML called XLS", FAULT, (
        f"{FILES}/test_kinds_of_files.py::test_what_excel_alone_opens_is_to_be_saved_as_xlsx",)),
    "32": ("a link that no cell uses", TAKEN, (
        f"{FILES}/test_kinds_of_files.py::test_a_link_that_no_cell_uses_is_a_warning",)),
    "33": ("Excel's own password", TAKEN, (
        f"{FILES}/test_protected_workbook.py::test_what_excel_protects_with_its_own_password_is_read",)),
    "36": ("a file of Numbers", FAULT, (
        f"{FILES}/test_kinds_of_files.py::test_a_file_of_numbers_is_to_be_exported",)),
    "38": ("percents cut off", TAKEN, (f"{SHEETS}::test_38_percents_that_were_cut_off_are_read_with_a_warning",)),
    "40": ("names with province or office", TAKEN, (NAMES,)),
    "41": ("old titles and habits", TAKEN, (NAMES,)),
    "42": ("communes of 2025", FAULT, (f"{SHEETS}::test_42_communes_of_2025_are_told_as_such",)),
    "46": ("a filter that hides rows", TAKEN, (
        f"{FILES}/test_outside_workbooks.py::test_rows_that_a_filter_hides_belong_to_the_table",)),
    "47": ("strict Open XML", TAKEN, (OTHER_PROGRAMS,)),
    "48": ("a prefix of names", TAKEN, (OTHER_PROGRAMS,)),
    "50": ("an empty shared text", TAKEN, (OTHER_PROGRAMS,)),
    "52": ("cells without address", TAKEN, (OTHER_PROGRAMS,)),
    "54": ("sixty thousand styles", TAKEN, (OTHER_PROGRAMS,)),
    "55": ("encodings", TAKEN, (
        f"{FILES}/test_text_encoding.py::test_unicode_is_read_with_and_without_a_mark",
        f"{FILES}/test_text_encoding.py::test_windows_1258_is_known_by_its_syllables_and_tone_marks",
        f"{FILES}/test_text_encoding.py::test_texts_of_legacy_fonts_are_kept_byte_by_byte")),
    "57": ("formats of numbers, 1904, protection", TAKEN, (OTHER_PROGRAMS, PERCENT)),
    "58": ("CSV in a Vietnamese Excel", WORKS, (
        "tests/server/api/test_figures.py::test_the_csv_for_excel_differs_in_its_signs_alone",
        "tests/data/commands/test_commands.py::test_an_export_for_excel_opens_in_columns")),
    "59": ("files that Office opens", WORKS, (
        "tests/reports/slides/test_in_libreoffice.py::test_libreoffice_shows_every_slide_with_its_texts",
        "tests/reports/test_office_packages.py::test_no_part_stands_twice",
        "tests/reports/test_office_packages.py::test_every_link_inside_leads_to_a_part",
        "tests/reports/test_office_packages.py::test_no_two_shapes_of_a_part_have_one_number")),
    "60": ("pages on A4", WORKS, (
        "tests/browser/test_paper.py::test_what_stands_last_on_the_maps_page_stands_in_its_print",
        "tests/browser/test_every_page.py::test_a_page_keeps_its_policy_is_read_in_both_themes_and_fits_every_size",
        "tests/browser/test_district.py::test_it_prints_on_a4_with_nothing_cut_off")),
    "61": ("a collection that holds the polygon", TAKEN, (
        f"{SHAPES}::test_the_surfaces_of_a_collection_are_taken_and_the_rest_is_told",)),
    "63": ("reversed rings, heights, more vertices", TAKEN, (
        f"{SHAPES}::test_reversed_rings_heights_and_more_vertices_change_nothing",
        "tests/geo/incoming/test_district_matching.py::test_codes_are_found_in_every_usual_habit")),
    "64": ("definitions of VN-2000", TAKEN, (
        "tests/geo/incoming/test_reference_systems.py::test_vn_2000_is_known_in_every_way_it_is_written",
        "tests/geo/incoming/test_reference_systems.py::test_a_system_whose_way_to_wgs84_nobody_knows_is_a_warning")),
    "66": ("zips of all kinds", FAULT, (
        "tests/geo/incoming/test_hostile.py::test_a_zip_that_holds_anything_else_is_refused",)),
    "67": ("TopoJSON, KML, scripts", FAULT, (REFUSED_OUTLINES,)),
    "68": ("codes of no area", FAULT, (
        "tests/server/api/test_figures.py::test_a_code_of_no_area_is_refused_and_told_what_codes_are",)),
    "69": ("redirects behind TLS", WORKS, (
        "tests/server/security/test_forwarded_scheme.py::test_a_redirect_behind_a_proxy_stays_where_the_visitor_is",)),
    "71": ("HEAD, tags, other origins", WORKS, (
        "tests/server/test_conditional_response.py::test_head_gives_the_same_headers",
        "tests/server/test_conditional_response.py::test_a_tag_among_others_and_a_weak_one_count")),
    "73": ("one finger on the map", WORKS, (
        f"{HABITS}::test_one_finger_on_the_map_scrolls_the_page_and_leaves_the_province_in_sight",
        f"{HABITS}::check_the_map_cannot_be_moved_away_from_the_province")),
    "74": ("links with &amp;", WORKS, (
        "tests/ui/state/test_link_reader.py::test_a_link_whose_signs_were_escaped_on_its_way_is_the_same_link",
        "tests/ui/state/test_link_reader.py::test_a_name_that_no_link_of_ours_has_is_unknown")),
    "75": ("browsers without popovers", WORKS, (
        f"{HABITS}::test_a_number_opens_its_origin_in_a_browser_without_popovers",)),
    "77": ("a server that is away", WORKS, (
        "tests/browser/test_failure.py::test_after_a_cut_network_slider_and_map_agree_and_the_page_goes_on",
        "tests/browser/test_failure.py::test_a_server_that_is_away_is_told_in_vietnamese")),
    "78": ("other screens", WORKS, (
        f"{HABITS}::test_the_map_stays_whole_while_a_window_is_resized_or_a_phone_turned",
        f"{HABITS}::test_each_district_opens_by_a_click_at_every_scale",
        f"{HABITS}::test_two_tabs_keep_two_views",
        "tests/browser/test_map_on_screens.py::test_the_map_is_whole_on_every_screen_and_asks_nobody_else")),
    "80": ("a page of the menu in a new tab", WORKS, (
        f"{HABITS}::test_a_page_of_the_menu_keeps_the_view_in_a_tab_of_its_own",)),
    "81": ("a sheet of 2024 under 2016", TAKEN, (
        f"{SHEETS}::test_81_the_year_in_a_sheet_wins_over_a_pages_filter",)),
    "82": ("publishing while a page is open", WORKS, (
        "tests/browser/test_live.py::test_a_batch_shows_on_an_open_page_within_five_seconds_and_goes_when_it_is_withdrawn",)),
}  # fmt: skip


@cache
def list_tests(path: str) -> frozenset[str]:
    tree = ast.parse((ROOT / path).read_text("utf-8"))
    return frozenset(node.name for node in tree.body if isinstance(node, ast.FunctionDef))


@pytest.mark.parametrize("case", CASES)
def test_a_case_is_held_by_tests_that_there_are(case: str) -> None:
    _, outcome, tests = CASES[case]
    assert outcome in Outcome
    assert tests
    for test in tests:
        path, _, name = test.partition("::")
        assert name in list_tests(path), test


def test_a_test_that_is_named_for_a_case_stands_in_the_table() -> None:
    named = {name for name in list_tests(SHEETS) if name.startswith("test_") and name[5:7].isdigit()}
    told = {test.partition("::")[2] for _, _, tests in CASES.values() for test in tests}
    assert named <= told
