"""Names and values stand clear of one another and of the frame, in every view that there is."""

from collections.abc import Iterator

import pytest
from matplotlib.transforms import Bbox

from analysis.question import Question
from analysis.summary import QuestionSummary, build_question_summary
from data.model.figure_set import FigureSet
from data.model.figures import GROUPS, INDICATORS
from data.model.standards import Standard
from data.published.catalogue import Catalogue
from geo.boundaries import Boundaries
from language.catalogue import Texts, load_texts
from maps.drawing.map_frame.districts import list_drawn_districts
from maps.drawing.map_frame.labels import NAME_SIZE, VALUE_SIZE, make_label_variants
from maps.drawing.one_map_sheet import draw_one_map_sheet
from maps.drawing.sheet import A4, SCENE, SLIDE, MapSheet
from maps.drawing.shown_figures import list_shown_figures
from maps.drawing.two_map_sheet import draw_two_map_sheet
from tests.maps.drawing.conftest import Ask
from tests.maps.drawing.looking import TOUCH, Seen, drawing, overlapping

pytestmark = pytest.mark.long

SHEETS = {"a4": A4, "slide": SLIDE}


def every_view(standard: Standard, catalogue: Catalogue, figures: FigureSet) -> Iterator[QuestionSummary]:
    for period in catalogue.standards[standard].reviews:
        for indicator in INDICATORS:
            for group in GROUPS:
                for published_only in (False, True):
                    question = Question(standard, indicator, group, period, published_only)
                    yield build_question_summary(question, catalogue, figures)


def unlike_views(
    standard: Standard, catalogue: Catalogue, figures: FigureSet, texts: Texts
) -> list[QuestionSummary]:
    """Leave out views whose labels are as large as another's: digits are all of one width."""
    unlike: dict[object, QuestionSummary] = {}
    for view in every_view(standard, catalogue, figures):
        labels = {
            district.area.code: [label.size for label in make_label_variants(district, 1.0, texts)]
            for district in list_drawn_districts(view, None, texts)
        }
        sources = len({figure.source for figure in list_shown_figures(view)})
        unlike.setdefault((str(sorted(labels.items())), sources), view)
    return list(unlike.values())


def check(seen: Seen, sheet: MapSheet) -> None:
    """Check that all labels are there, apart from each other, and within the sheet."""
    pixel = seen.figure.dpi / 25.4
    boxes = seen.labels()
    assert len(boxes) == 15
    assert overlapping(boxes, TOUCH * pixel) == []
    whole = Bbox.from_bounds(0, 0, sheet.width * pixel, sheet.height * pixel)
    assert [code for code, box in boxes.items() if not within(box, whole)] == []


def within(box: Bbox, whole: Bbox) -> bool:
    return bool(whole.x0 <= box.x0 and box.x1 <= whole.x1 and whole.y0 <= box.y0 and box.y1 <= whole.y1)


@pytest.mark.parametrize("sheet", SHEETS.values(), ids=SHEETS)
@pytest.mark.parametrize("standard", list(Standard))
def test_no_label_meets_another_or_the_frame_in_any_view(
    standard: Standard, sheet: MapSheet, catalogue: Catalogue, figures: FigureSet, outline: Boundaries
) -> None:
    texts = load_texts()
    views = unlike_views(standard, catalogue, figures, texts)
    assert len(views) > 3
    for view in views:
        check(Seen(draw_one_map_sheet(view, outline, texts, drawing(sheet))), sheet)


@pytest.mark.parametrize("sheet", [*SHEETS.values(), SCENE], ids=[*SHEETS, "scene"])
def test_no_text_at_all_lies_on_another(sheet: MapSheet, ask: Ask, outline: Boundaries, texts: Texts) -> None:
    for words in ("mdp-2016 poor all 2020", "mdp-2022 near_poor all 2022 published"):
        seen = Seen(draw_one_map_sheet(ask(words), outline, texts, drawing(sheet, district="912")))
        pixel = seen.figure.dpi / 25.4
        boxes = {
            f"{text.get_gid()} {text.get_text()}": seen.box(text)
            for text in seen.texts
            if text.get_gid() != "stamp"
        }
        assert overlapping(boxes, TOUCH * pixel) == []


@pytest.mark.parametrize("sheet", SHEETS.values(), ids=SHEETS)
def test_two_maps_keep_their_texts_apart_too(
    sheet: MapSheet, ask: Ask, outline: Boundaries, texts: Texts
) -> None:
    pair = (ask("mdp-2016 poor ethnic_minority 2016"), ask("mdp-2022 poor_or_near_poor all 2022"))
    seen = Seen(draw_two_map_sheet(pair, outline, texts, drawing(sheet, district="911")))
    boxes = {
        f"{index} {text.get_text()}": seen.box(text)
        for index, text in enumerate(seen.texts)
        if text.get_gid() != "stamp"
    }
    assert len([text for text in seen.texts if str(text.get_gid()).startswith("value-")]) == 30
    assert overlapping(boxes, TOUCH * seen.figure.dpi / 25.4) == []


@pytest.mark.parametrize("sheet", SHEETS.values(), ids=SHEETS)
def test_two_frames_lie_level_and_no_text_leaves_the_sheet(
    sheet: MapSheet, ask: Ask, outline: Boundaries, texts: Texts
) -> None:
    pair = (ask("mdp-2016 poor all 2016"), ask("mdp-2016 poor all 2020 published"))
    seen = Seen(draw_two_map_sheet(pair, outline, texts, drawing(sheet, district="911")))
    left, right = (
        patch.get_path().get_extents() for patch in seen.figure.axes[0].patches if patch.get_gid() == "frame"
    )
    assert (left.y0, left.y1) == pytest.approx((right.y0, right.y1))
    edge = right.x1 * seen.figure.dpi / 25.4
    assert [text.get_text() for text in seen.texts if seen.box(text).x1 > edge + 1] == []


def test_both_values_stand_where_two_sources_conflict_with_the_mark_of_it(
    ask: Ask, outline: Boundaries, texts: Texts
) -> None:
    seen = Seen(draw_one_map_sheet(ask("mdp-2016 poor all 2020 published"), outline, texts, drawing(A4)))
    assert seen.said("value-906") == ["2,24 ≠ 1,70"]
    assert set(seen.said("mark")) == {"≠"}
    assert seen.said("value-899") == ["…"]


def test_names_and_values_of_a_sheet_can_be_read_on_paper() -> None:
    assert min(NAME_SIZE, VALUE_SIZE) >= 9.0
