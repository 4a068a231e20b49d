"""What a sheet says and shows: the same classes as the screen, its signs, sources, credit and day."""

from dataclasses import replace

import pytest
from matplotlib.colors import to_hex

from analysis.display.exceedance import MapLayer
from geo.boundaries import Boundaries
from language.catalogue import Texts
from maps.browser_data.exceedance_map import build_exceedance_map
from maps.browser_data.map_scene import MapOptions
from maps.class_labels import format_class_labels
from maps.classes import CLASS_COLOURS, NO_FIGURE_COLOUR
from maps.drawing.colour_scale import build_colour_scale
from maps.drawing.legend.entries import list_class_entries, list_sign_entries
from maps.drawing.map_frame.districts import list_drawn_districts
from maps.drawing.map_frame.scale_bar import choose_bar_length
from maps.drawing.one_map_sheet import draw_one_map_sheet
from maps.drawing.sheet import A4, SLIDE, DrawingOptions, MapFileFormat
from maps.drawing.sheet_texts import MOST_SOURCE_LINES, format_source_lines
from maps.drawing.two_map_sheet import draw_two_map_sheet
from maps.drawing.typeface import TextStyle, measure_width, wrap_text
from maps.palettes import LIKELIHOOD_COLOURS
from tests.maps.drawing.conftest import Ask
from tests.maps.drawing.looking import TODAY, Seen, drawing

IN_2016 = "mdp-2016 poor all 2016"
IN_2020 = "mdp-2016 poor all 2020 published"


def seen_map(words: str, ask: Ask, outline: Boundaries, texts: Texts, district: str | None = None) -> Seen:
    return Seen(draw_one_map_sheet(ask(words), outline, texts, drawing(A4, district=district)))


def test_the_legend_has_every_class_as_on_the_screen(ask: Ask, texts: Texts) -> None:
    for words in (IN_2016, "mdp-2022 near_poor all 2022", "mdp-2022 poor khmer 2025 published"):
        view = ask(words)
        entries = list_class_entries(build_colour_scale(view, MapLayer.RATE, texts))[::-1]
        assert [entry.words for entry in entries] == format_class_labels(view.question.indicator, texts)
        assert [entry.fill for entry in entries] == list(CLASS_COLOURS)


def test_the_legend_explains_the_map_s_signs_and_always_no_figure(ask: Ask, texts: Texts) -> None:
    def words(view: str, chosen: str | None = None) -> list[str]:
        answer = ask(view)
        return [
            entry.words for entry in list_sign_entries(list_drawn_districts(answer, chosen, texts), texts)
        ]

    assert words(IN_2016) == ["huyện trọng điểm", "ước tính", "chưa có số liệu"]
    assert words(IN_2020, "912") == ["huyện trọng điểm", "huyện đang chọn", "chưa có số liệu", "mâu thuẫn"]


def test_districts_have_the_screen_s_colours_outlines_and_hatching(
    ask: Ask, outline: Boundaries, texts: Texts
) -> None:
    figure = draw_one_map_sheet(ask("mdp-2016 poor all 2020"), outline, texts, drawing(A4, district="899"))
    seen = Seen(figure)
    fills = {str(patch.get_gid()): to_hex(patch.get_facecolor()) for patch in figure.axes[0].patches}
    assert fills["district-906"] == CLASS_COLOURS[4]
    assert len(seen.artists("hatching-")) == 14
    assert "hatching-906" not in seen.artists("hatching-")
    assert seen.artists("priority-") == ["priority-908", "priority-909", "priority-913", "priority-914"]
    assert seen.artists("chosen-") == ["chosen-899"]


def test_a_district_without_a_figure_is_grey_and_not_hatched(
    ask: Ask, outline: Boundaries, texts: Texts
) -> None:
    figure = draw_one_map_sheet(ask(IN_2020), outline, texts, drawing(A4))
    fills = {str(patch.get_gid()): to_hex(patch.get_facecolor()) for patch in figure.axes[0].patches}
    assert fills["district-899"] == NO_FIGURE_COLOUR
    assert Seen(figure).artists("hatching-") == []


def test_a_sheet_says_what_it_shows_how_much_is_published_and_where_it_comes_from(
    ask: Ask, outline: Boundaries, texts: Texts
) -> None:
    seen = seen_map(IN_2020, ask, outline, texts)
    assert seen.said("title") == ["Tỷ lệ hộ nghèo năm 2020"]
    assert seen.said("subtitle") == ["Chuẩn đa chiều 2016–2020 · Tất cả các hộ · % số hộ"]
    assert seen.said("coverage") == ["1/15 huyện có số liệu công bố"]
    assert seen.said("province") == ["1,91\u202f% ≠ 1,69\u202f%"]
    notes = " ".join(reversed(seen.said("note")))
    for words in (
        "24/QĐ-UBND, UBND tỉnh Kiên Giang", "06/01/2021", "15 huyện, thành phố như đến ngày 30/6/2025.",
        "geoBoundaries (CC BY-SA 4.0)", "Vẽ ngày 25/11/2026.",
    ):  # fmt: skip
        assert words in notes
    assert "ước tính" not in notes


def test_estimated_figures_are_owned_up_to_in_words(ask: Ask, outline: Boundaries, texts: Texts) -> None:
    seen = seen_map(IN_2016, ask, outline, texts)
    assert seen.said("caution") == ["15/15 huyện trên bản đồ là số ước tính, kèm khoảng 80 %."]
    assert any("khi trích dẫn phải ghi là ước tính" in note for note in seen.said("note"))


def test_another_outline_brings_its_own_credit(ask: Ask, outline: Boundaries, texts: Texts) -> None:
    for sheet, name in ((A4, "note"), (SLIDE, "credit")):
        wanted = DrawingOptions(file=MapFileFormat.PNG, today=TODAY, sheet=sheet, credit="Ranh giới: Sở X")
        said = " ".join(Seen(draw_one_map_sheet(ask(IN_2020), outline, texts, wanted)).said(name))
        assert "Ranh giới: Sở X" in said
        assert "geoBoundaries" not in said


def test_a_slide_has_neither_title_nor_notes_and_still_the_credit(
    ask: Ask, outline: Boundaries, texts: Texts
) -> None:
    seen = Seen(draw_one_map_sheet(ask(IN_2016), outline, texts, drawing(SLIDE)))
    assert seen.said("title") == seen.said("note") == []
    assert seen.said("credit") == ["Ranh giới: geoBoundaries (CC BY-SA 4.0), đã chỉnh"]
    assert seen.said("stamp") == ["CÓ SỐ ƯỚC TÍNH: 15"]


def test_a_map_of_likelihoods_is_drawn_as_the_screen_shows_it(
    ask: Ask, outline: Boundaries, texts: Texts
) -> None:
    view = ask("mdp-2016 poor all 2020")
    wanted = replace(drawing(A4), layer=MapLayer.OVER_5)
    figure = draw_one_map_sheet(view, outline, texts, wanted)
    seen = Seen(figure)
    fills = {str(patch.get_gid()): to_hex(patch.get_facecolor()) for patch in figure.axes[0].patches}
    shown = build_exceedance_map(view.places, 5, MapOptions(), texts)["districts"]
    assert {code: fills[f"district-{code}"] for code in shown} == {
        code: LIKELIHOOD_COLOURS[entry["class"]] for code, entry in shown.items()
    }
    assert seen.said("subtitle") == ["Chuẩn đa chiều 2016–2020 · Tất cả các hộ · Màu: khả năng trên 5 %"]
    assert seen.said("stamp") == ["CÓ SỐ ƯỚC TÍNH: 14"]
    scale = build_colour_scale(view, MapLayer.OVER_5, texts)
    assert scale.title == "Khả năng trên 5 % số hộ"
    assert [words for words, _ in scale.classes] == [
        "ít có khả năng (dưới 1/3)",
        "có thể (1/3 đến 2/3)",
        "nhiều khả năng (trên 2/3)",
    ]


def test_islands_have_their_names_and_a_scale_that_says_it_differs(
    ask: Ask, outline: Boundaries, texts: Texts
) -> None:
    seen = seen_map(IN_2016, ask, outline, texts)
    assert seen.said("island") == ["Thổ Chu", "Nam Du", "Lại Sơn", "Hòn Tre"]
    assert seen.said("enlarged") == ["phóng to 2,5 lần"]
    assert seen.artists("scale") == ["scale", "scale-912"]


@pytest.mark.parametrize(
    ("scale", "room", "length"), [(1.0, 26, 20), (1.4, 26, 10), (0.7, 26, 20), (2.8, 14, 5)]
)
def test_a_bar_stands_for_the_longest_round_length_that_fits(scale: float, room: float, length: int) -> None:
    assert choose_bar_length(scale, room) == length


def test_sources_that_don_t_fit_are_counted_never_cut_off(ask: Ask, texts: Texts) -> None:
    views = [ask(f"mdp-2022 poor all {period}") for period in (2022, 2023, 2024)]
    narrow, wide = (format_source_lines(views, TextStyle(7.0), room, texts) for room in (70.0, 400.0))
    assert len(narrow) <= MOST_SOURCE_LINES
    assert "nguồn khác, xem trang Nguồn và phương pháp." in " ".join(narrow)
    assert "nguồn khác" not in " ".join(wide)
    assert all(measure_width(line, TextStyle(7.0)) <= 70 for line in narrow)


def test_lines_are_broken_between_words_alone() -> None:
    type_ = TextStyle(7.0)
    text = "Số liệu của hai chuẩn nghèo không được trừ"
    lines = wrap_text(text, type_, 20)
    assert " ".join(lines) == text
    assert len(lines) > 1


def test_two_standards_side_by_side_say_that_nothing_is_subtracted(
    ask: Ask, outline: Boundaries, texts: Texts
) -> None:
    pair = (ask(IN_2016), ask("mdp-2022 poor all 2023"))
    seen = Seen(draw_two_map_sheet(pair, outline, texts, drawing(A4)))
    assert seen.said("title") == ["So sánh hai bản đồ", "Tỷ lệ hộ nghèo năm 2016", "Tỷ lệ hộ nghèo năm 2023"]
    assert seen.said("comparison") == ["Chỉ xem cạnh nhau: không trừ, không xếp hạng chung hai bản đồ này."]
    assert seen.said("stamp") == ["CÓ SỐ ƯỚC TÍNH: 15", "CÓ SỐ ƯỚC TÍNH: 12"]


def test_only_the_map_with_made_up_figures_is_stamped(ask: Ask, outline: Boundaries, texts: Texts) -> None:
    seen = Seen(draw_two_map_sheet((ask(IN_2016), ask(IN_2020)), outline, texts, drawing(A4)))
    assert seen.said("stamp") == ["CÓ SỐ ƯỚC TÍNH: 15"]
