"""Who reads English is told in English what is wrong in a file; only what the file holds stays as it is."""

from data.importing.importer import import_file
from data.importing.model import ImportRequest
from data.model.figure_set import FigureSet
from data.model.sources import Source
from data.model.standards import Standard
from data.published.catalogue import Catalogue
from language.catalogue import Language, load_texts
from tests.data.importing.books import comma_text

ENGLISH = load_texts(Language.ENGLISH)
ASKED = ImportRequest(Source("session", "a", "", "", ""), Standard.MDP_2022, 2023)
HEADER = ["Địa bàn", "Năm", "Chỉ tiêu", "Đơn vị", "Giá trị"]


def told(rows: list[list[str]], catalogue: Catalogue) -> list[tuple[str, str]]:
    outcome = import_file(comma_text([HEADER, *rows], ";"), "a.csv", ASKED, catalogue, FigureSet.of(()))
    return [(fault.render(ENGLISH), str(fault)) for fault in outcome.faults]


def test_an_unknown_area_is_told_in_english(catalogue: Catalogue) -> None:
    ((english, vietnamese),) = told([["Atlantis", "2023", "poor", "percent", "8,32"]], catalogue)
    assert "found “Atlantis”; expected the name or code of an area." in english
    assert "thấy “Atlantis”; cần tên hoặc mã của một địa bàn." in vietnamese


def test_a_year_outside_the_standard_is_told_in_english(catalogue: Catalogue) -> None:
    ((english, _),) = told([["Gò Quao", "2019", "poor", "percent", "8,32"]], catalogue)
    name = "Multidimensional poverty standard 2022–2025"
    assert f"found 2019; expected a year of a review by the {name}: 2022–2026." in english


def test_a_file_that_is_no_spreadsheet_is_told_in_english(catalogue: Catalogue) -> None:
    (fault,) = import_file(b"%PDF-1.7", "a.pdf", ASKED, catalogue, FigureSet.of(())).faults
    assert fault.render(ENGLISH).startswith(
        "a.pdf: found a PDF file; expected an XLSX, XLS, ODS or CSV spreadsheet."
    )
