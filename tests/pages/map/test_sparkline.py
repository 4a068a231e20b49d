"""The small chart has one run a standard, in the picture and in words."""

from analysis.trend.standard_series import build_standard_series
from data.model.areas import PROVINCE
from data.model.figures import Indicator, Status
from data.model.standards import Standard
from data.published.catalogue import Catalogue
from language.catalogue import Texts
from pages.map.sparkline import build_sparkline
from tests.analysis.samples import QUESTION, figures_of, rate

FIGURES = figures_of(
    rate(PROVINCE, 1.44, period=2015, standard=Standard.INCOME_2011),
    rate(PROVINCE, 9.78, period=2015),
    rate(PROVINCE, 8.32, period=2016),
    rate(PROVINCE, 3.1, Status.ESTIMATED, period=2018),
)


def test_points_stay_in_their_standard_and_say_whether_they_are_published(
    catalogue: Catalogue, texts: Texts
) -> None:
    found = build_standard_series(QUESTION, PROVINCE, FIGURES, catalogue.standards)
    assert build_sparkline("Kiên Giang", Indicator.POOR, found, texts)["runs"] == [
        {"first": 2010, "last": 2015, "rates": {2015: 1.44}},
        {
            "first": 2015,
            "last": 2021,
            "rates": {2015: 9.78, 2016: 8.32, 2018: 3.1},
            "estimated": [2018],
        },
        {"first": 2022, "last": 2025, "rates": {}},
    ]


def test_a_reader_who_cannot_see_it_hears_each_run_apart(catalogue: Catalogue, texts: Texts) -> None:
    found = build_standard_series(QUESTION, PROVINCE, FIGURES, catalogue.standards)
    assert build_sparkline("Kiên Giang", Indicator.POOR, found, texts)["spoken"] == (
        "Kiên Giang, tỷ lệ hộ nghèo: "
        "Chuẩn thu nhập 2011–2015 từ 2015 (1,44\u202f%) đến 2015 (1,44\u202f%); "
        "Chuẩn đa chiều 2016–2020 từ 2015 (9,78\u202f%) đến 2018 (3,10\u202f%); "
        "Chuẩn đa chiều 2022–2025 chưa có số liệu. Không nối giữa hai chuẩn."
    )
