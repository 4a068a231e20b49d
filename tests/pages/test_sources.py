"""Sources and method: each filter of the page, what it promises to list, and what it hands out."""

import pytest
from streamlit.testing.v1 import AppTest

from data.estimates.sampling import SEED
from data.model.figures import Group, Indicator
from data.published.catalogue import Catalogue
from tests.pages.session import Data, address, numbers, offered, open_page, origin, payload, run
from ui.state.parameters import Parameter
from ui.state.view import SourcesChapter

PAGE = "pages/sources/page.py"


def open_sources(**codes: str) -> AppTest:
    page = open_page(**codes)
    page.switch_page(PAGE)
    return run(page)


def matrix(page: AppTest) -> Data:
    return payload(page, "matrix")


def cells(page: AppTest) -> list[Data | None]:
    return [cell for row in matrix(page)["rows"] for cell in row["cells"]]


def cell(page: AppTest, district: str, column: int) -> Data:
    (row,) = (row for row in matrix(page)["rows"] if row["code"] == district)
    found: Data = row["cells"][column]
    return found


def sources(page: AppTest) -> list[Data]:
    found: list[Data] = payload(page, "sources")["sources"]
    return found


def names(page: AppTest) -> set[str]:
    return {source["title"] for source in sources(page)}


def words_of(page: AppTest, key: str) -> str:
    articles = payload(page, key)["articles"]
    return " ".join(
        text
        for article in articles
        for text in (
            article["title"],
            *article["paragraphs"],
            *article["points"],
            *(f"{fact['name']}: {fact['document']}{fact['text']}" for fact in article["facts"]),
        )
    )


def test_the_matrix_holds_every_district_in_every_review() -> None:
    page = open_sources()
    data = matrix(page)
    assert [(item["label"], item["span"]) for item in data["standards"]] == [
        ("Chuẩn thu nhập 2011–2015", 6),
        ("Chuẩn đa chiều 2016–2020", 7),
        ("Chuẩn đa chiều 2022–2025", 4),
    ]
    assert data["years"] == [*range(2010, 2016), *range(2015, 2022), *range(2022, 2026)]
    assert len(data["rows"]) == 15
    assert data["caption"] == "Tỷ lệ hộ nghèo (tất cả các hộ): 13/255 ô có số liệu công bố"


def test_a_mark_says_its_status_and_opens_its_figures() -> None:
    page = open_sources()
    contested = cell(page, "906", 11)
    assert (contested["status"], contested["text"]) == ("conflicting", "2,24\u202f% ≠ 1,70\u202f%")
    origins = [origin(matrix(page), part) for part in contested["parts"]]
    assert {(found["source"], found["period"]) for found in origins} == {
        ("dcs-giongrieng", 2020),
        ("btt-giongrieng", 2020),
    }


def test_a_district_with_a_published_count_alone_is_marked_so() -> None:
    counted = cell(open_sources(), "903", 11)
    assert (counted["status"], counted["text"], counted["count"]) == ("official", "1.273 hộ", True)


def test_every_review_says_how_many_districts_published_a_rate() -> None:
    footer = matrix(open_sources())["footer"]["cells"]
    assert [number["text"] for number in footer[-4:]] == ["2/15", "3/15", "1/15", "0/15"]
    assert [len(number["parts"]) for number in footer[-4:]] == [2, 3, 1, 0]


def test_published_only_empties_every_estimated_cell() -> None:
    page = open_sources()
    assert sum(bool(found and found["status"] == "estimated") for found in cells(page)) == 242
    page.toggle(key=Parameter.PUBLISHED_ONLY.widget_key).set_value(True)
    run(page)
    assert sum(found is None for found in cells(page)) == 242
    assert "estimated" not in matrix(page)["present"]


def test_the_indicator_chooses_what_is_marked() -> None:
    page = open_sources()
    page.selectbox(key=Parameter.INDICATOR.widget_key).set_value(Indicator.NEAR_POOR)
    run(page)
    assert matrix(page)["caption"].startswith("Tỷ lệ hộ cận nghèo (tất cả các hộ): ")
    assert address(page)["ct"] == "near_poor"


def test_the_group_chooses_what_is_marked() -> None:
    page = open_sources(congbo="1")
    page.selectbox(key=Parameter.GROUP.widget_key).set_value(Group.ETHNIC_MINORITY)
    run(page)
    marked = [found for found in cells(page) if found]
    assert marked
    assert all(found["count"] for found in marked)
    assert "hộ dân tộc thiểu số" in matrix(page)["caption"]


def test_every_source_is_listed_with_its_figures_the_newest_first(catalogue: Catalogue) -> None:
    page = open_sources(phan="nguon")
    newest = sorted(catalogue.sources.values(), key=lambda source: source.date, reverse=True)
    assert [source["title"] for source in sources(page)] == [
        source.document_number or source.publisher for source in newest
    ]
    assert newest[0].date > newest[-1].date == ""
    assert len(list(numbers(sources(page)))) == 104
    assert payload(page, "sources")["lead"].startswith("37 nguồn, 103 số liệu")


def test_every_number_of_a_source_has_that_source_as_its_origin() -> None:
    page = open_sources(phan="nguon")
    data = payload(page, "sources")
    for source in sources(page):
        origins = {origin(data, part)["source"] for number in numbers(source) for part in number["parts"]}
        assert len(origins) <= 1


def test_the_goal_of_the_programme_stands_with_its_source() -> None:
    page = open_sources(phan="nguon", timnguon="muc tieu giam ngheo")
    (found,) = sources(page)
    (number,) = numbers(found)
    assert number["text"] == "1,0 đến 1,5 điểm %"
    assert origin(payload(page, "sources"), number["parts"][0])["source"] == "vnp-plan"


def test_a_search_without_accents_finds_figures_of_a_district_alone() -> None:
    page = open_sources(phan="nguon")
    page.text_input(key=Parameter.SOURCES_SEARCH.widget_key).set_value("giong rieng 2020")
    run(page)
    assert names(page) == {"Báo Tin tức (TTXVN)", "Báo điện tử Đảng Cộng sản Việt Nam"}
    assert {row[0] for source in sources(page) for row in source["rows"]} == {"Giồng Riềng"}
    assert payload(page, "sources")["unfolded"]
    assert address(page)["timnguon"] == "giong rieng 2020"


def test_a_search_for_a_source_brings_all_its_figures() -> None:
    page = open_sources(phan="nguon", timnguon="369/ubnd 14/03/2017")
    (found,) = sources(page)
    assert (found["title"], found["about"]) == (
        "369/UBND-VHXH",
        "UBND tỉnh Kiên Giang · 14/03/2017 · 5 số liệu",
    )
    assert len(found["rows"]) == 5


def test_nothing_found_is_said() -> None:
    page = open_sources(phan="nguon", timnguon="zzz")
    assert sources(page) == []
    assert payload(page, "sources")["lead"] == "Không có nguồn nào khớp. Hãy thử từ khác."


def test_the_generator_is_a_source_until_estimates_is_switched_off() -> None:
    page = open_sources(phan="nguon")
    generator = "Mô hình ước tính của phần mềm này"
    assert generator in names(page)
    page.toggle(key=Parameter.PUBLISHED_ONLY.widget_key).set_value(True)
    run(page)
    assert generator not in names(page)


def test_conflicts_show_both_values_and_both_sources() -> None:
    found = payload(open_sources(phan="mauthuan"), "conflicts")["sources"]
    assert [one["title"] for one in found] == ["Kiên Giang, năm 2020", "Giồng Riềng, năm 2020"]
    values = [[number["text"] for number in numbers(one)] for one in found]
    assert values == [["1,91\u202f%", "1,69\u202f%"], ["2,24\u202f%", "1,70\u202f%"]]
    assert [row[2] for row in found[0]["rows"]] == ["24/QĐ-UBND", ""]
    assert [row[0] for row in found[1]["rows"]] == [
        "Báo điện tử Đảng Cộng sản Việt Nam",
        "Báo Tin tức (TTXVN)",
    ]


def test_definitions_announce_the_standard_after_2025_with_its_break() -> None:
    said = words_of(open_sources(phan="dinhnghia"), "definitions")
    for words in ("351/2025/NĐ-CP", "2.200.000", "2.800.000", "giữa năm 2026 và năm 2027"):
        assert words in said


def test_definitions_give_basis_dates_thresholds_services_and_statuses() -> None:
    said = words_of(open_sources(phan="dinhnghia"), "definitions")
    for expected in (
        "Quyết định 09/2011/QĐ-TTg, ngày 30/01/2011",
        "Quyết định 59/2015/QĐ-TTg, ngày 19/11/2015",
        "Nghị định 07/2021/NĐ-CP, ngày 27/01/2021",
        "nông thôn 1.500.000, thành thị 2.000.000 đồng",
        "5 dịch vụ, 10 chỉ số: Y tế",
        "6 dịch vụ, 12 chỉ số: Việc làm",
        "mâu thuẫn: Mâu thuẫn: hai nguồn",
    ):
        assert expected in said


def test_method_and_boundaries_are_told() -> None:
    assert f"hạt giống {SEED}" in words_of(open_sources(phan="minhhoa"), "estimates")
    assert "CC BY-SA 4.0" in words_of(open_sources(phan="ranhgioi"), "boundaries")
    assert "Hải Tặc" in words_of(open_sources(phan="ranhgioi"), "boundaries")


def test_other_programs_are_told_the_address_of_the_open_data_with_an_example() -> None:
    told = words_of(open_sources(phan="taive"), "data_set_api")
    assert "/api/v1/figures?area=914&period=2024&unit=percent" in told
    assert "/api/v1/openapi.json" in told


def test_the_data_set_is_handed_out_without_estimates_when_asked() -> None:
    page = open_sources(phan="taive")
    assert list(offered(page)) == [
        "Tải số liệu (CSV cho Excel)",
        "Tải số liệu (CSV cho phần mềm khác)",
        "Tải số liệu (JSON)",
        "Tải ranh giới (GeoJSON)",
    ]
    assert "3.302 số liệu, trong đó 3.199 là số ước tính" in words_of(page, "data_set")
    page.toggle(key=Parameter.PUBLISHED_ONLY.widget_key).set_value(True)
    run(page)
    assert words_of(page, "data_set").startswith("Các tệp 103 số liệu")
    assert "CC BY-SA 4.0" in words_of(page, "terms")


@pytest.mark.parametrize("chapter", list(SourcesChapter))
def test_each_part_is_chosen_by_its_button_and_stands_in_the_link(chapter: SourcesChapter) -> None:
    page = open_sources(phan="nguon" if chapter is SourcesChapter.COVERAGE else "dophu")
    page.segmented_control(key=Parameter.SOURCES_CHAPTER.widget_key).set_value(chapter)
    run(page)
    assert address(page).get("phan", "dophu") == chapter.value


def test_the_view_survives_the_page() -> None:
    page = open_sources(tc="mdp-2022", nam="2024", huyen="914", phan="dinhnghia")
    page.switch_page("pages/map/page.py")
    run(page)
    assert {name: address(page)[name] for name in ("tc", "nam", "huyen", "phan")} == {
        "tc": "mdp-2022",
        "nam": "2024",
        "huyen": "914",
        "phan": "dinhnghia",
    }


def test_a_wrong_part_in_a_link_is_told() -> None:
    told = payload(open_page(phan="x"), "headline")["notices"]
    assert told == [
        "Liên kết có mã không hợp lệ “x” (phần của trang Nguồn và phương pháp); đã dùng “Độ phủ số liệu”.",
        *told[1:],
    ]
