"""Questions as people type them, and what each asks: kind, areas, years, indicator, group, unit."""

from typing import NamedTuple

from analysis.quick_questions.typed_question import Misunderstanding, QuestionKind
from data.model.figures import Group, Indicator, Unit

POOR, NEAR_POOR, BOTH = Indicator.POOR, Indicator.NEAR_POOR, Indicator.POOR_OR_NEAR_POOR
ALL, MINORITY, KHMER = Group.ALL, Group.ETHNIC_MINORITY, Group.KHMER
FIGURE, CHANGE = QuestionKind.FIGURE, QuestionKind.CHANGE
HIGHEST, LOWEST = QuestionKind.HIGHEST, QuestionKind.LOWEST
FASTEST, SLOWEST = QuestionKind.FASTEST, QuestionKind.SLOWEST
RATE, COUNT = Unit.PERCENT, Unit.HOUSEHOLDS


class Expected(NamedTuple):
    """What a question asks."""

    kind: QuestionKind = FIGURE
    areas: str = ""
    periods: tuple[int, ...] = ()
    indicator: Indicator = POOR
    group: Group = ALL
    unit: Unit | None = None


UNDERSTOOD: dict[str, Expected] = {
    "an minh 2020": Expected(areas="909", periods=(2020,)),
    "An Minh 2020": Expected(areas="909", periods=(2020,)),
    "AN MINH, 2020?": Expected(areas="909", periods=(2020,)),
    "2020 an minh": Expected(areas="909", periods=(2020,)),
    "anminh": Expected(areas="909"),
    "huyện An Minh năm 2020": Expected(areas="909", periods=(2020,)),
    "H. An Minh": Expected(areas="909"),
    "U.M.Thượng 2016": Expected(areas="913", periods=(2016,)),
    "UMT": Expected(areas="913"),
    "tp Rạch Giá": Expected(areas="899"),
    "TP. Hà Tiên 2022": Expected(areas="900", periods=(2022,)),
    "thành phố phú quốc": Expected(areas="911"),
    "huyện đảo Kiên Hải": Expected(areas="912"),
    "hon dat": Expected(areas="903"),
    "Hòn Ðất": Expected(areas="903"),
    "châu thành 2019": Expected(areas="905", periods=(2019,)),
    "toàn tỉnh 2019": Expected(areas="91", periods=(2019,)),
    "toan tinh": Expected(areas="91"),
    "tỉnh Kiên Giang 2024": Expected(areas="91", periods=(2024,)),
    "cả nước 2023": Expected(areas="VN", periods=(2023,)),
    "dong bang song cuu long 2013": Expected(areas="VN-MKD", periods=(2013,)),
    "tỷ lệ hộ nghèo An Minh": Expected(areas="909", unit=RATE),
    "tỉ lệ nghèo an biên 2019": Expected(areas="908", periods=(2019,), unit=RATE),
    "bao nhiêu phần trăm hộ nghèo ở Gò Quao": Expected(areas="907", unit=RATE),
    "còn bao nhiêu hộ nghèo ở U Minh Thượng": Expected(areas="913", unit=COUNT),
    "con bao nhieu ho ngheo o u minh thuong": Expected(areas="913", unit=COUNT),
    "số hộ nghèo Hòn Đất 2020": Expected(areas="903", periods=(2020,), unit=COUNT),
    "An Biên có mấy hộ cận nghèo": Expected(areas="908", indicator=NEAR_POOR, unit=COUNT),
    "cận nghèo Giồng Riềng 2021": Expected(areas="906", periods=(2021,), indicator=NEAR_POOR),
    "hộ cận nghèo tân hiệp 2022": Expected(areas="904", periods=(2022,), indicator=NEAR_POOR),
    "hộ nghèo và cận nghèo An Biên 2022": Expected(areas="908", periods=(2022,), indicator=BOTH),
    "nghèo, cận nghèo cả nước 2022": Expected(areas="VN", periods=(2022,), indicator=BOTH),
    "hộ nghèo dân tộc thiểu số An Biên": Expected(areas="908", group=MINORITY),
    "hộ nghèo DTTS Giang Thành 2019": Expected(areas="914", periods=(2019,), group=MINORITY),
    "hộ nghèo Khmer toàn tỉnh 2020": Expected(areas="91", periods=(2020,), group=KHMER),
    "số hộ cận nghèo đồng bào dân tộc thiểu số Gò Quao": Expected(
        areas="907", indicator=NEAR_POOR, group=MINORITY, unit=COUNT
    ),
    "so sánh An Minh và An Biên 2020": Expected(areas="909 908", periods=(2020,)),
    "an minh so với toàn tỉnh 2020": Expected(areas="909 91", periods=(2020,)),
    "An Minh, An Biên, Vĩnh Thuận": Expected(areas="909 908 910"),
    "An Biên 2019 2023": Expected(areas="908", periods=(2019, 2023)),
    "An Biên từ 2023 đến 2019": Expected(areas="908", periods=(2019, 2023)),
    "toàn tỉnh 2016-2020": Expected(areas="91", periods=(2016, 2020)),
    "An Minh giảm bao nhiêu năm 2020": Expected(CHANGE, "909", (2020,)),
    "toàn tỉnh thay đổi thế nào": Expected(CHANGE, "91"),
    "hộ nghèo 2020": Expected(periods=(2020,)),
    "2020": Expected(periods=(2020,)),
    "huyện nào nghèo nhất 2024": Expected(HIGHEST, periods=(2024,)),
    "huyen nao ngheo nhat": Expected(HIGHEST),
    "nơi nào tỷ lệ hộ nghèo cao nhất": Expected(HIGHEST, unit=RATE),
    "huyện nào trong tỉnh nghèo nhất": Expected(HIGHEST, "91"),
    "huyện nào ít nghèo nhất 2024": Expected(LOWEST, periods=(2024,)),
    "huyện nào tỷ lệ cận nghèo thấp nhất": Expected(LOWEST, indicator=NEAR_POOR, unit=RATE),
    "huyện nào nhiều hộ nghèo nhất 2020": Expected(HIGHEST, periods=(2020,), unit=COUNT),
    "huyện nào ít hộ nghèo nhất": Expected(LOWEST, unit=COUNT),
    "huyện nào giảm nhanh nhất": Expected(FASTEST),
    "huyen nao giam ngheo nhanh nhat 2016 2020": Expected(FASTEST, periods=(2016, 2020)),
    "huyện nào giảm chậm nhất": Expected(SLOWEST),
    "poverty rate of the province 2019": Expected(areas="91", periods=(2019,), unit=RATE),
    "how many poor households in U Minh Thuong": Expected(areas="913", unit=COUNT),
    "near-poor households in An Bien 2021": Expected(areas="908", periods=(2021,), indicator=NEAR_POOR),
    "ethnic minority An Bien": Expected(areas="908", group=MINORITY),
    "which district is poorest 2024": Expected(HIGHEST, periods=(2024,)),
    "which district fell fastest": Expected(FASTEST),
    "compare An Minh and An Bien 2020": Expected(areas="909 908", periods=(2020,)),
    "Mekong River Delta 2022": Expected(areas="VN-MKD", periods=(2022,)),
}

NOT_UNDERSTOOD: dict[str, tuple[Misunderstanding, tuple[str, ...], str]] = {
    "": (Misunderstanding.NOTHING_ASKED, (), ""),
    "???": (Misunderstanding.NOTHING_ASKED, (), ""),
    "huyện nào": (Misunderstanding.NOTHING_ASKED, (), ""),
    "xin cho biết": (Misunderstanding.NOTHING_ASKED, (), ""),
    "thời tiết hôm nay": (Misunderstanding.UNKNOWN_WORDS, ("thoi tiet hom nay",), ""),
    "an mihn 2020": (Misunderstanding.UNKNOWN_WORDS, ("an mihn",), "909"),
    "gieng rieng": (Misunderstanding.UNKNOWN_WORDS, ("gieng rieng",), "906"),
    "an minh không nghèo": (Misunderstanding.UNKNOWN_WORDS, ("khong",), ""),
    "bao nhiêu người nghèo ở An Minh": (Misunderstanding.UNKNOWN_WORDS, ("nguoi",), ""),
    "huyện nào trên 20 %": (Misunderstanding.UNKNOWN_WORDS, ("tren 20",), ""),
    "an minh năm ngoái": (Misunderstanding.UNKNOWN_WORDS, ("ngoai",), ""),
    "an minh 202": (Misunderstanding.UNKNOWN_WORDS, ("202",), ""),
    "an minh 2030": (Misunderstanding.UNKNOWN_YEAR, ("2030",), ""),
    "an minh 1999 2020": (Misunderstanding.UNKNOWN_YEAR, ("1999",), ""),
    "tỷ lệ và số hộ nghèo An Minh": (Misunderstanding.SEVERAL_MEASURES, (), ""),
    "hộ nghèo Khmer dân tộc thiểu số": (Misunderstanding.SEVERAL_MEASURES, (), ""),
    "huyện nào cao nhất thấp nhất": (Misunderstanding.SEVERAL_MEASURES, (), ""),
    "An Minh nghèo nhất": (Misunderstanding.DISTRICT_IN_RANKING, (), ""),
}
