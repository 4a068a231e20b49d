"""A meeting's slides: one a scene with map, editable chart and sources, stamped where anything is made up."""

import io
from dataclasses import replace

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet
from pptx.chart.chart import Chart
from pptx.enum.dml import MSO_FILL
from pptx.presentation import Presentation as Deck
from pptx.slide import Slide

from analysis.display.exceedance import MapLayer
from data.model.figure_set import FigureSet
from data.model.standards import Standard
from data.published.catalogue import Catalogue
from geo.boundaries import Boundaries
from language.catalogue import Texts
from maps.classes import CLASS_COLOURS, find_rate_class
from maps.palettes import LIKELIHOOD_COLOURS
from reports.jobs.export_job import ExportJob
from reports.jobs.progress import listen_to_progress
from reports.presentations.meeting import Meeting
from reports.presentations.meeting_input import MeetingInput
from reports.qr_code import list_code_rows
from reports.slides.jobs import make_slides_job
from reports.slides.pptx_file import write_pptx
from reports.slides.slide_shapes import POINTS
from reports.slides.text_fitting import LINE, count_lines
from tests.reports.qr_reading import read_picture
from tests.reports.slides.meetings import (
    LONGEST_HEADLINE,
    LONGEST_TITLE,
    STAMP,
    TODAY,
    made,
    opened,
    scene,
    words_on,
)

EMU_AN_INCH = 914_400


@pytest.fixture(scope="module")
def deck(catalogue: Catalogue, figures: FigureSet, outline: Boundaries, texts: Texts) -> Deck:
    """Two scenes of estimated figures, the second of a chosen district."""
    scenes = (scene(2016, headline="Hai huyện trên 20 %", note="Hỏi về An Minh."), scene(2020, "914"))
    return opened(made(Meeting("Rà soát 2016", scenes), catalogue, figures, outline, texts))


@pytest.fixture(scope="module")
def published_deck(catalogue: Catalogue, figures: FigureSet, outline: Boundaries, texts: Texts) -> Deck:
    scenes = (scene(2019, published_only=True), scene(2019, "908", published_only=True))
    return opened(made(Meeting("", scenes), catalogue, figures, outline, texts))


def chart_of(slide: Slide) -> Chart:
    return next(shape.chart for shape in slide.shapes if shape.has_chart)


def sheet_of(chart: Chart) -> Worksheet:
    return openpyxl.load_workbook(io.BytesIO(chart.part.chart_workbook.xlsx_part.blob)).worksheets[0]


def test_a_cover_a_slide_a_scene_and_the_sources(deck: Deck) -> None:
    titles = [slide.shapes.title.text_frame.text for slide in deck.slides]
    assert titles[:2] == ["Rà soát 2016", "Hai huyện trên 20 %"]
    assert titles[2].startswith("Giang Thành: tỷ lệ hộ nghèo")  # the finding that the stage proposes too
    assert "Tỷ lệ hộ nghèo năm 2020" in words_on(deck.slides[2])
    assert set(titles[3:]) == {"Nguồn số liệu và cách đọc"}
    assert (deck.slide_width / deck.slide_height) == pytest.approx(16 / 9, abs=0.001)


def test_the_cover_says_date_and_coverage(deck: Deck) -> None:
    words = words_on(deck.slides[0])
    assert "Ngày 02/01/2026" in words
    assert "Tỷ lệ hộ nghèo năm 2016, Chuẩn đa chiều 2016–2020, Tất cả các hộ: 0/15 huyện" in words


def test_every_slide_of_estimated_figures_is_stamped(deck: Deck) -> None:
    assert all(STAMP in words_on(slide) for slide in deck.slides)
    assert f"{STAMP}: 15" in words_on(deck.slides[1])
    assert f"{STAMP}: 15" in chart_of(deck.slides[1]).chart_title.text_frame.text
    assert f"{STAMP}: 15. " in deck.slides[1].notes_slide.notes_text_frame.text


def test_slides_of_published_figures_bear_no_stamp(published_deck: Deck) -> None:
    for slide in published_deck.slides:
        assert STAMP not in words_on(slide).upper()
        if slide.has_notes_slide:
            assert STAMP not in slide.notes_slide.notes_text_frame.text.upper()


def test_a_published_scene_among_others_is_not_stamped(
    catalogue: Catalogue, figures: FigureSet, outline: Boundaries, texts: Texts
) -> None:
    scenes = (scene(2016), scene(2019, published_only=True))
    cover, first, second, *sources = opened(
        made(Meeting("", scenes), catalogue, figures, outline, texts)
    ).slides
    assert [STAMP in words_on(slide) for slide in (cover, first, second)] == [True, True, False]
    assert all(STAMP in words_on(slide) for slide in sources)


def test_a_scene_with_a_link_has_its_code_and_one_without_has_none(
    catalogue: Catalogue, figures: FigureSet, outline: Boundaries, texts: Texts
) -> None:
    given, links = MeetingInput(catalogue, figures, texts), ["https://ban-do.example/?nam=2016", ""]
    meeting = Meeting("", (scene(), scene(2017)))
    _, first, second, *_ = opened(write_pptx(meeting, given, outline, TODAY, links)).slides
    (code,) = [shape for shape in first.shapes if shape.name == "QR"]
    assert read_picture(code.image.blob) == list_code_rows(links[0])
    assert code._element.nvPicPr.cNvPr.get("descr") == links[0]  # noqa: SLF001 (no other way)
    others = [shape for shape in first.shapes if shape.name in {"Facts", "Sources", "Number"}]
    assert all(shape.left + shape.width <= code.left for shape in others)
    assert "QR" not in {shape.name for shape in second.shapes}


def test_the_ranking_is_a_chart_of_the_15_districts_in_their_order(deck: Deck) -> None:
    (series,) = chart_of(deck.slides[1]).plots[0].series
    assert len(series.values) == 15
    assert list(series.values) == sorted(series.values, reverse=True)


def test_bars_have_the_colours_of_the_map_and_are_hatched_where_estimated(deck: Deck) -> None:
    plot = chart_of(deck.slides[1]).plots[0]
    for place, value in enumerate(plot.series[0].values):
        fill = plot.series[0].points[place].format.fill
        shade = CLASS_COLOURS[find_rate_class(value, scene().question.indicator)]
        assert fill.pattern is not None
        assert f"#{fill.back_color.rgb}".lower() == shade
        assert all(
            hatch >= own * 0.6 for hatch, own in zip(fill.fore_color.rgb, fill.back_color.rgb, strict=True)
        )


def test_a_slide_of_a_map_of_likelihood_says_so_and_has_its_colours(
    catalogue: Catalogue, figures: FigureSet, outline: Boundaries, texts: Texts
) -> None:
    likely = replace(scene(2011, standard=Standard.INCOME_2011), layer=MapLayer.OVER_10)
    slides = opened(made(Meeting("", (likely,)), catalogue, figures, outline, texts)).slides
    assert "Khả năng trên 10 %" in words_on(slides[0])
    assert slides[1].shapes.title.text_frame.text.startswith("Trên 10 % năm 2011: đã công bố An Minh")
    assert "khả năng trên 10 %" in words_on(slides[1])
    notes = slides[1].notes_slide.notes_text_frame.text
    assert "Khả năng trên 10 %:" in notes
    assert "An Minh: đã công bố trên 10 %" in notes
    points = chart_of(slides[1]).plots[0].series[0].points
    fills = [points[place].format.fill for place in range(15)]
    assert {f"#{fill.back_color.rgb}".lower() for fill in fills if fill.type == MSO_FILL.PATTERNED} <= {
        *LIKELIHOOD_COLOURS
    }


def test_published_bars_are_plain_and_missing_districts_keep_their_place(published_deck: Deck) -> None:
    chart = chart_of(published_deck.slides[1])
    values = chart.plots[0].series[0].values
    assert len(values) == 15
    assert values[0] == 3.83
    assert values[1:] == (None,) * 14
    first = chart.plots[0].series[0].points[0].format.fill
    assert f"#{first.fore_color.rgb}".lower() == CLASS_COLOURS[4]
    assert all(str(name).endswith(" –") for name in list(chart.plots[0].categories)[1:])


def test_a_chosen_districts_trend_stays_within_one_standard(deck: Deck) -> None:
    chart = chart_of(deck.slides[2])
    assert [str(year) for year in chart.plots[0].categories] == [str(year) for year in range(2015, 2022)]
    assert [series.name for series in chart.plots[0].series] == ["Giang Thành", "Kiên Giang"]
    assert "Chuẩn đa chiều 2016–2020" in chart.chart_title.text_frame.text


def test_the_data_sheet_holds_what_is_drawn_with_status_and_source(published_deck: Deck) -> None:
    chart = chart_of(published_deck.slides[1])
    rows = list(sheet_of(chart).iter_rows(values_only=True))
    assert [row[1] for row in rows[1:]] == list(chart.plots[0].series[0].values)
    assert rows[0][2:] == ("Tính chất: % số hộ", "Văn bản: % số hộ")
    assert rows[1][2] in {"báo chí", "chính thức"}
    assert rows[1][3]
    assert rows[2][2] == "chưa có số liệu"


def test_the_notes_hold_what_the_presenter_says_and_every_figure_with_its_source(
    deck: Deck,
    published_deck: Deck,
) -> None:
    first = deck.slides[1].notes_slide.notes_text_frame.text
    assert "Hỏi về An Minh." in first
    assert first.count("(ước tính)") == 15
    told = published_deck.slides[1].notes_slide.notes_text_frame.text
    assert "An Biên: 3,83" in told
    assert told.count("chưa có số liệu") == 14


def test_every_source_stands_on_the_last_slides(published_deck: Deck, deck: Deck) -> None:
    last = "\n".join(words_on(slide) for slide in list(deck.slides)[3:])
    assert "369/UBND-VHXH" in last
    assert "geoBoundaries" in last
    assert "Ước tính của mô hình từ các số đã công bố" in last
    assert "Ước tính" not in "\n".join(words_on(slide) for slide in list(published_deck.slides)[3:])


@pytest.mark.parametrize("letters", ["Hộ nghèo giảm đều ", "Ư", "Ủy ban nhân dân\n"])
def test_no_text_leaves_its_box(
    catalogue: Catalogue, figures: FigureSet, outline: Boundaries, texts: Texts, letters: str
) -> None:
    title, headline = (letters * 99)[:LONGEST_TITLE], (letters * 99)[:LONGEST_HEADLINE]
    meeting = Meeting(title, (scene(2016, headline=headline, note="a" * 1000),))
    for slide in opened(made(meeting, catalogue, figures, outline, texts)).slides:
        for shape in slide.shapes:
            if not (shape.has_text_frame and shape.text_frame.text):
                continue
            font = shape.text_frame.paragraphs[0].runs[0].font
            width = shape.width / EMU_AN_INCH * POINTS
            lines = count_lines(shape.text_frame.text, font.size.pt, width, bold=bool(font.bold))
            assert lines * LINE * font.size.pt <= shape.height / EMU_AN_INCH * POINTS + 0.01, shape.name
            assert shape.top + shape.height <= EMU_AN_INCH * 7.5
            assert font.name == "Arial"


def test_an_empty_meeting_has_a_cover_that_says_so(
    catalogue: Catalogue, figures: FigureSet, outline: Boundaries, texts: Texts
) -> None:
    slides = opened(made(Meeting(), catalogue, figures, outline, texts)).slides
    assert "Chưa có cảnh nào." in words_on(slides[0])
    assert len(slides) == 2


def test_an_order_of_slides_tells_how_far_it_is(
    catalogue: Catalogue, figures: FigureSet, outline: Boundaries, texts: Texts
) -> None:
    order = make_slides_job(
        Meeting("", (scene(2016), scene(2019))), MeetingInput(catalogue, figures, texts), outline, TODAY
    )
    assert isinstance(order, ExportJob)
    told: list[tuple[int, int]] = []
    with listen_to_progress(lambda done, total: told.append((done, total))):
        assert len(opened(order.make()).slides) >= 4
    assert told == [(0, 2), (1, 2)]
