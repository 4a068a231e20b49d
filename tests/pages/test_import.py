"""A file is read for its visitor alone: faults named, doubts asked, figures previewed beside what is."""

import pytest
from streamlit.testing.v1 import AppTest

from data.importing.model import NumberConvention
from tests.data.importing.books import comma_text, ods, xlsx
from tests.data.importing.summaries import CODES, counts_of, summary_rows
from tests.pages.parts import parts, scenes
from tests.pages.session import offered, open_page, origin, payload, run

PAGE = "pages/importing/page.py"
REVIEW = {"tc": "mdp-2022", "nam": "2023"}
EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def opened(**codes: str) -> AppTest:
    page = open_page(**(REVIEW | codes))
    page.switch_page(PAGE)
    return run(page)


def brought(page: AppTest, content: bytes, name: str = "tổng hợp.xlsx") -> AppTest:
    page.file_uploader[0].set_value((name, content, EXCEL))
    return run(page)


def test_without_a_file_it_says_what_may_be_brought_and_offers_templates() -> None:
    page = opened()
    assert "Biểu tổng hợp" in payload(page, "import_waiting")["paragraphs"][0]
    labels = [*offered(page)]
    assert len(labels) == 6
    assert sum("Ví dụ" in str(label) for label in labels) == 2
    assert scenes(page) == []


def test_a_good_sheet_stands_on_a_map_beside_what_is_there_now() -> None:
    page = brought(opened(), xlsx({"Hộ nghèo": summary_rows()}))
    assert payload(page, "import_report")["title"].startswith("Tệp hợp lệ: 64 số liệu của 16 địa bàn")
    now, after = scenes(page)
    assert now["districts"] != after["districts"]
    assert payload(page, "import.yours_head")["where"] == "Nếu công bố · số nhập, chỉ trong phiên này"
    assert payload(page, "import.yours_head")["coverage"]["text"] == "15/15 huyện"


def test_the_table_gives_every_districts_figure_of_the_file_with_its_origin() -> None:
    page = brought(opened(), xlsx({"Hộ nghèo": summary_rows()}))
    page.text_input(key="import_source").set_value("Quyết định 9/QĐ-UBND")
    data = payload(run(page), "import_table")
    cells = {row["code"]: row["cells"][2] for row in data["rows"]}
    assert set(cells) == set(CODES)
    first = counts_of(0)
    assert cells["899"]["text"].startswith(f"{100 * first.end / first.all:.2f}".replace(".", ","))
    assert cells["899"]["status"] == "imported"
    found = origin(data, cells["899"]["parts"][0])
    assert (found["source"], found["status"], found["period"]) == ("session", "imported", 2023)


def test_a_faulty_sheet_shows_every_fault_and_no_map() -> None:
    rows = summary_rows()
    rows[7][1], rows[8][14] = "Huyện <script>alert(1)</script>", 99_999.0
    page = brought(opened(), xlsx({"Hộ nghèo": rows}))
    assert "lỗi, chưa nhập được" in payload(page, "import_report")["title"]
    cells = [cell for row in payload(page, "import_faults")["rows"] for cell in row["cells"]]
    assert any("<script>alert(1)</script>" in cell for cell in cells)
    assert scenes(page) == []
    assert "import_publishing" not in parts(page)


def test_a_mended_file_takes_the_place_of_the_faulty_one() -> None:
    page = brought(opened(), b"%PDF-1.7 nothing")
    assert "import_faults" in parts(page)
    page = brought(page, xlsx({"Hộ nghèo": summary_rows()}))
    assert "import_faults" not in parts(page)
    assert len(scenes(page)) == 2


def test_an_undecided_column_is_asked_about_and_the_answer_settles_it() -> None:
    header = ("area_code", "indicator", "unit", "value")
    rows = [header, *((code, "poor", "households", "35.000") for code in CODES)]
    page = brought(opened(), comma_text([list(row) for row in rows]), "bang.csv")
    (question,) = page.radio
    assert "35.000" in payload(page, "import_question_1")["paragraphs"][0]
    assert "35" not in question.label
    assert scenes(page) == []
    question.set_value(NumberConvention.COMMA)
    page = run(run(page))
    assert "Tệp hợp lệ" in payload(page, "import_report")["title"]
    page.button(key="import_ask_again").click()
    assert len(run(page).radio) == 1


def test_another_review_than_the_files_is_said_not_hidden() -> None:
    page = brought(opened(ct="near_poor"), xlsx({"Hộ nghèo": summary_rows()}))
    (hint,) = page.warning
    assert "Hộ nghèo, Tất cả các hộ" in hint.value
    assert scenes(page) == []


def test_the_command_to_publish_names_the_review_and_the_file() -> None:
    page = brought(opened(), xlsx({"Hộ nghèo": summary_rows()}), "tổng hợp.xlsx")
    command = page.code[0].value
    assert "publish 'tổng hợp.xlsx' --standard mdp-2022 --period 2023" in command


def test_a_question_shows_the_files_own_words_as_plain_text() -> None:
    rows = [
        ["area_code", "indicator", "unit", "value"],
        *([code, "poor", "households", "35.000"] for code in CODES),
    ]
    page = brought(opened(), ods({":red[đỏ] $x$ ![a](b)": rows}), "a.ods")
    assert ":red[đỏ] $x$ ![a](b)" in payload(page, "import_question_1")["paragraphs"][0]
    assert page.radio[0].label == "Trả lời câu hỏi 1"


def test_a_file_outlives_a_visit_to_another_page() -> None:
    page = brought(opened(), xlsx({"Hộ nghèo": summary_rows()}))
    page.text_input(key="import_source").set_value("Quyết định 9/QĐ-UBND")
    page = run(page)
    page.switch_page("pages/sources/page.py")
    page = run(page)
    assert "import_report" not in parts(page)
    page.switch_page(PAGE)
    page = run(page)
    assert payload(page, "import_report")["title"].startswith("Tệp hợp lệ")
    assert [text.value for text in page.text if "tổng hợp.xlsx" in text.value]
    assert page.text_input(key="import_source").value == "Quyết định 9/QĐ-UBND"
    page.button(key="import_forget_file").click()
    assert "import_waiting" in parts(run(page))


def test_what_was_understood_stands_beside_the_files_own_rows() -> None:
    page = brought(opened(), xlsx({"Hộ nghèo": summary_rows()}))
    assert payload(page, "import_understood")["title"] == "Hệ thống hiểu tệp như sau"
    columns = payload(page, "understood_columns_1")["rows"]
    assert {row["cells"][0] for row in columns} >= {"C", "O"}
    cells = payload(page, "understood_cells_1")
    assert [column["label"] for column in cells["columns"]][:3] == ["", "A", "B"]
    assert cells["rows"][0]["cells"][:2] == ["1", "TỔNG HỢP KẾT QUẢ RÀ SOÁT HỘ NGHÈO NĂM 2…"]
    assert "2023 (ghi ở ô A1)" in payload(page, "understood_1")["paragraphs"][0]


@pytest.mark.parametrize(
    ("standard", "told"),
    [("mdp-2022", "(theo bộ lọc trên trang)"), ("mdp-2016", "(chuẩn duy nhất của năm ấy)")],
)
def test_a_standard_that_no_cell_names_tells_where_it_comes_from(standard: str, told: str) -> None:
    page = brought(opened(tc=standard), xlsx({"Hộ nghèo": summary_rows()}))
    (sentence,) = payload(page, "understood_1")["paragraphs"]
    assert sentence.endswith(f"Chuẩn nghèo: Chuẩn đa chiều 2022–2025 {told}.")


def test_the_files_own_year_wins_over_the_filter() -> None:
    page = brought(opened(nam="2024"), xlsx({"Hộ nghèo": summary_rows()}))
    assert payload(page, "import_report")["title"].startswith("Tệp hợp lệ")
    assert "--period 2023" in page.code[0].value


def test_nothing_can_be_sent_before_it_was_looked_at() -> None:
    page = brought(opened(), xlsx({"Hộ nghèo": summary_rows()}))
    assert page.button(key="import_package").disabled
    (box,) = page.checkbox[-1:]
    box.check()
    page = run(page)
    assert not page.button(key="import_package").disabled
    page.button(key="import_package").click()
    (download,) = run(page).get("download_button")
    assert download.proto.label == "Tải gói"


def test_commands_stand_behind_a_heading_for_administrators() -> None:
    page = brought(opened(), xlsx({"Hộ nghèo": summary_rows()}))
    (behind,) = [box for box in page.expander if box.label == "Dành cho quản trị"]
    assert "data publish" in behind.code[0].value
    assert payload(page, "import_publishing")["title"] == "Gửi người quản trị"


def test_a_copy_with_the_faults_marked_can_be_taken_away() -> None:
    rows = summary_rows()
    rows[7][1] = "Huyện Không Có"
    page = brought(opened(), xlsx({"Hộ nghèo": rows}))
    page.button(key="import_mark").click()
    (download,) = run(page).get("download_button")
    assert download.proto.label == "Tải bản đánh dấu lỗi"
