"""A sheet of targets is read as it is handed out; each cell that can't be is named with what was expected."""

import pytest

from data.importing.model import ImportedBook, ImportedCell, ImportedSheet
from data.importing.targets.sheet import TargetImport, import_targets
from data.model.sources import Source
from data.model.standards import Standard
from data.published.catalogue import Catalogue

SOURCE = Source("import", "UBND tỉnh", "12/KH-UBND", "2017-01-05", "")
HEADER = (
    "Mã địa bàn",
    "Địa bàn",
    "Mã chuẩn nghèo",
    "Năm gốc",
    "Tỷ lệ năm gốc (%)",
    "Năm đích",
    "Số hộ giao giảm",
    "Tỷ lệ năm đích (%)",
)
ROW: tuple[ImportedCell, ...] = ("914", "Giang Thành", "mdp-2016", 2016.0, 16.0, 2020.0, 551.0, 9.07)


def read(catalogue: Catalogue, *rows: tuple[ImportedCell, ...]) -> TargetImport:
    sheet = ImportedSheet("Chỉ tiêu", rows)
    return import_targets(ImportedBook("chi-tieu.xlsx", "0", (sheet,)), SOURCE, catalogue)


def change(**cells: ImportedCell) -> tuple[ImportedCell, ...]:
    names = ("code", "area", "standard", "base", "base_rate", "goal", "reduction", "goal_rate")
    return tuple(cells.get(name, cell) for name, cell in zip(names, ROW, strict=True))


def test_a_row_is_a_target_with_its_document(catalogue: Catalogue) -> None:
    found = read(catalogue, ("Phụ lục",), HEADER, ROW)
    assert found.usable
    (target,) = found.targets
    assert (target.key.area_code, target.key.standard, target.key.goal_period) == (
        "914",
        Standard.MDP_2016,
        2020,
    )
    assert (target.base_period, target.base_rate, target.goal_rate, target.reduction) == (2016, 16, 9.07, 551)
    assert target.source == SOURCE


@pytest.mark.parametrize(
    ("cells", "reduction", "goal_rate"),
    [
        ({"reduction": "1.505", "goal_rate": "9,07"}, 1505, 9.07),
        ({"reduction": "1,505", "goal_rate": "9.07"}, 1505, 9.07),
        ({"reduction": "551", "goal_rate": "9,07 %"}, 551, 9.07),
        ({"reduction": "-", "goal_rate": "9"}, 0, 9.0),
    ],
)
def test_numbers_are_read_in_every_habit(
    catalogue: Catalogue, cells: dict[str, ImportedCell], reduction: int, goal_rate: float
) -> None:
    (target,) = read(catalogue, HEADER, change(**cells)).targets
    assert (target.reduction, target.goal_rate) == (reduction, goal_rate)


def test_a_district_is_known_by_its_name_alone_in_any_spelling(catalogue: Catalogue) -> None:
    (target,) = read(catalogue, HEADER, change(code=None, area="H. GIANG THANH")).targets
    assert target.key.area_code == "914"


@pytest.mark.parametrize(
    ("cells", "column", "expected"),
    [
        ({"code": "999"}, "Địa bàn", "một huyện"),
        ({"code": "908"}, "Địa bàn", "một huyện"),
        ({"standard": "x"}, "Mã chuẩn nghèo", "mdp-2016"),
        ({"base": "16"}, "Năm gốc", "bốn chữ số"),
        ({"goal": 2025.0}, "Năm đích", "năm rà soát"),
        ({"goal": 2016.0}, "Năm đích", "sau năm gốc"),
        ({"base_rate": 101.0}, "Tỷ lệ năm gốc (%)", "0 đến 100"),
        ({"goal_rate": None}, "Tỷ lệ năm đích (%)", "0 đến 100"),
        ({"goal_rate": 17.0}, "Tỷ lệ năm đích (%)", "không cao hơn"),
        ({"reduction": "nhiều"}, "Số hộ giao giảm", "số hộ nguyên"),
        ({"reduction": -5.0}, "Số hộ giao giảm", "số hộ nguyên"),
        ({"reduction": 5.5}, "Số hộ giao giảm", "số hộ nguyên"),
    ],
)
def test_a_cell_that_is_no_part_of_a_target_is_named(
    catalogue: Catalogue, cells: dict[str, ImportedCell], column: str, expected: str
) -> None:
    found = read(catalogue, HEADER, ROW, change(**cells))
    assert not found.usable
    told = [str(fault) for fault in found.faults]
    assert any(f"dòng 3, cột {column}" in line and expected in line for line in told), told


def test_every_fault_of_a_row_is_told_at_once(catalogue: Catalogue) -> None:
    assert len(read(catalogue, HEADER, change(code="999", base="x", reduction="y")).faults) == 3


@pytest.mark.parametrize("row", [("909", "An Minh"), ("", "An Minh"), ("909",)])
def test_a_district_with_hardly_anything_beside_it_is_told_and_not_passed_over(
    catalogue: Catalogue, row: tuple[ImportedCell, ...]
) -> None:
    found = read(catalogue, HEADER, ROW, row)
    assert not found.usable
    assert all("dòng 3" in str(fault) for fault in found.faults)


def test_a_signature_below_the_table_is_no_target(catalogue: Catalogue) -> None:
    assert read(catalogue, HEADER, ROW, ("", "Người lập biểu", "Thủ trưởng")).usable
    assert read(catalogue, HEADER, ROW, ("", "Người lập biểu", "", "", "", "Thủ trưởng")).usable


def test_a_header_without_a_column_is_told(catalogue: Catalogue) -> None:
    (fault,) = read(catalogue, HEADER[:-2] + HEADER[-1:], ROW).faults
    assert "Số hộ giao giảm" in str(fault)


def test_a_district_twice_is_told(catalogue: Catalogue) -> None:
    (fault,) = read(catalogue, HEADER, ROW, ROW).faults
    assert "hai chỉ tiêu" in str(fault)


@pytest.mark.parametrize("rows", [[("Ghi chú",)], [HEADER]])
def test_a_file_without_targets_is_told(catalogue: Catalogue, rows: list[tuple[ImportedCell, ...]]) -> None:
    found = read(catalogue, *rows)
    assert (found.usable, len(found.faults)) == (False, 1)
