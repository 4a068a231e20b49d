"""A scene that is no map becomes a slide with native charts or a table, and every source in its notes."""

import pytest
from pptx.enum.chart import XL_CHART_TYPE
from pptx.presentation import Presentation as Deck

from data.model.figure_set import FigureSet
from data.published.catalogue import Catalogue
from geo.boundaries import Boundaries
from language.catalogue import Texts
from maps.drawing.map_frame.labels import NAME_SIZE, VALUE_SIZE
from maps.drawing.sheet import PAIR as PAIR_SHEET
from maps.drawing.sheet import SCENE
from maps.drawing.two_map_sheet import SMALLER
from reports.presentations.meeting import Meeting, MeetingScene, SceneKind
from reports.presentations.meeting_input import MeetingInput
from reports.slides.pptx_file import write_pptx
from tests.analysis.meetings import BOARDS, assign_targets, question
from tests.reports.slides.meetings import STAMP, TODAY, opened, words_on

TREND, DISTRICT, PAIR, REFUSED, TARGETS, COVERAGE, CHANGE, PROFILE = range(1, 9)


@pytest.fixture(scope="module")
def boards(catalogue: Catalogue, figures: FigureSet, outline: Boundaries, texts: Texts) -> Deck:
    given = MeetingInput(catalogue, figures, texts, assign_targets(catalogue))
    return opened(write_pptx(BOARDS, given, outline, TODAY))


def list_charts(deck: Deck, number: int) -> list:  # type: ignore[type-arg]
    return [shape.chart for shape in deck.slides[number].shapes if shape.has_chart]


@pytest.mark.parametrize(("number", "lines"), [(TREND, 5), (DISTRICT, 2)])
def test_a_trend_is_a_native_line_chart_a_standard(boards: Deck, number: int, lines: int) -> None:
    charts = list_charts(boards, number)
    assert [chart.chart_type for chart in charts] == [XL_CHART_TYPE.LINE_MARKERS] * 3
    assert [len(chart.plots[0].series) for chart in charts] == [lines] * 3
    assert [len(chart.plots[0].categories) for chart in charts] == [6, 7, 4]


@pytest.mark.parametrize("number", [PAIR, REFUSED])
def test_two_reviews_are_two_maps_and_a_native_chart(boards: Deck, number: int) -> None:
    (chart,) = list_charts(boards, number)
    assert [len(series.values) for series in chart.plots[0].series] == [15, 15]
    assert [shape.name for shape in boards.slides[number].shapes].count("Map") == 1


@pytest.mark.parametrize("number", [PAIR, REFUSED])
def test_two_maps_are_drawn_in_their_true_size_with_values_of_twelve_points(
    boards: Deck, number: int
) -> None:
    (picture,) = [shape for shape in boards.slides[number].shapes if shape.name == "Map"]
    assert picture.width.mm == pytest.approx(PAIR_SHEET.width, abs=0.5)
    assert picture.height.mm == pytest.approx(PAIR_SHEET.height, abs=0.5)
    assert VALUE_SIZE * SMALLER * PAIR_SHEET.text >= 12


def test_targets_stand_in_a_native_chart_beside_their_table(boards: Deck) -> None:
    (chart,) = list_charts(boards, TARGETS)
    assert [series.name for series in chart.plots[0].series] == ["Lộ trình cho phép", "Kết quả rà soát"]
    (table,) = [shape.table for shape in boards.slides[TARGETS].shapes if shape.has_table]
    assert len(table.rows) == 16


def test_coverage_is_a_native_table_in_letters_of_twelve_points(boards: Deck) -> None:
    (table,) = [shape.table for shape in boards.slides[COVERAGE].shapes if shape.has_table]
    assert (len(table.rows), len(table.columns)) == (18, 18)
    sizes = {
        run.font.size.pt
        for row in table.rows
        for cell in row.cells
        for paragraph in cell.text_frame.paragraphs
        for run in paragraph.runs
    }
    assert sizes == {12.0}
    assert STAMP not in words_on(boards.slides[COVERAGE])


def test_changes_are_a_drawn_map_and_a_native_chart_with_falls_below_nought(boards: Deck) -> None:
    (chart,) = list_charts(boards, CHANGE)
    (series,) = chart.plots[0].series
    assert len(series.values) == 15
    assert min(series.values) < 0
    assert chart.value_axis.minimum_scale < min(series.values)
    assert [shape.name for shape in boards.slides[CHANGE].shapes].count("Map") == 1
    assert STAMP in words_on(boards.slides[CHANGE])


def test_a_profile_is_a_native_table_beside_a_native_line_chart_of_one_standard(boards: Deck) -> None:
    (table,) = [shape.table for shape in boards.slides[PROFILE].shapes if shape.has_table]
    assert [table.cell(row, 0).text_frame.text for row in (1, 2)] == ["Tỷ lệ hộ nghèo", "Hạng theo tỷ lệ"]
    (chart,) = list_charts(boards, PROFILE)
    assert [series.name for series in chart.plots[0].series] == ["Giang Thành", "Kiên Giang"]
    notes = boards.slides[PROFILE].notes_slide.notes_text_frame.text
    assert "An Minh, 2020: " in notes


def test_a_scene_s_map_is_drawn_in_its_true_size_with_letters_of_twelve_points(boards: Deck) -> None:
    (picture,) = [shape for shape in boards.slides[CHANGE].shapes if shape.name == "Map"]
    assert picture.width.mm == pytest.approx(SCENE.width, abs=0.5)
    assert picture.height.mm == pytest.approx(SCENE.height, abs=0.5)
    assert min(NAME_SIZE, VALUE_SIZE) * SCENE.text >= 12


def test_a_ranking_is_one_native_chart_across_the_slide(
    catalogue: Catalogue, figures: FigureSet, outline: Boundaries, texts: Texts
) -> None:
    alone = Meeting("", (MeetingScene(question(2016), kind=SceneKind.RANKING),))
    slide = opened(write_pptx(alone, MeetingInput(catalogue, figures, texts), outline, TODAY)).slides[1]
    (frame,) = [shape for shape in slide.shapes if shape.has_chart]
    assert frame.chart.chart_type == XL_CHART_TYPE.BAR_CLUSTERED
    assert frame.width.inches > 12
    assert "Map" not in [shape.name for shape in slide.shapes]


def test_the_headline_is_the_finding_and_the_notes_name_every_source(boards: Deck) -> None:
    assert boards.slides[TREND].shapes.title.text_frame.text.startswith("Toàn tỉnh: tỷ lệ hộ nghèo giảm")
    notes = boards.slides[TREND].notes_slide.notes_text_frame.text
    assert "2016: 8,32" in notes
    assert "369/UBND-VHXH" in notes
    assert STAMP in words_on(boards.slides[TREND])


def test_without_a_target_the_slide_says_so(
    catalogue: Catalogue, figures: FigureSet, outline: Boundaries, texts: Texts
) -> None:
    alone = Meeting("", (BOARDS.scenes[TARGETS - 1],))
    deck = opened(write_pptx(alone, MeetingInput(catalogue, figures, texts), outline, TODAY))
    assert "Chưa giao chỉ tiêu" in words_on(deck.slides[1])


def test_sources_fill_their_slides_evenly_and_none_holds_two_lines_alone(boards: Deck) -> None:
    last = list(boards.slides)[len(BOARDS.scenes) + 1 :]
    counts = [
        len(shape.text_frame.paragraphs)
        for slide in last
        for shape in slide.shapes
        if shape.name == "Sources"
    ]
    assert len(counts) > 1
    assert min(counts) >= max(counts) / 2
