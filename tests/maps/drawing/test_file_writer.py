"""Files of maps: stamped where anything is made up, the same bytes each time, letters that can be read."""

import io
import subprocess
import sys
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date
from itertools import product
from typing import Any
from xml.etree import ElementTree as ET

import numpy as np
import pytest
from PIL import Image
from pypdf import PdfReader

from analysis.display.exceedance import MapLayer
from data.published.catalogue import Catalogue
from geo.boundaries import Boundaries, load_boundaries
from language.catalogue import Texts
from maps.drawing import rendering as drawn
from maps.drawing.file_names import build_map_file_name
from maps.drawing.rendering import draw_comparison, draw_map
from maps.drawing.sheet import A4, SLIDE, MapFileFormat, MapSheet
from tests.maps.drawing.conftest import Ask
from tests.maps.drawing.looking import drawing
from tests.paths import ROOT

pytestmark = pytest.mark.long

MADE_UP, PUBLISHED = "mdp-2016 poor all 2016", "mdp-2016 poor all 2020 published"
SHEETS: Mapping[str, MapSheet] = {"a4": A4, "slide": SLIDE}
STAMPED_SEA = (0xCD, 0xD6, 0xDC)
"""The sea's colour under the stamp: ink at 13 hundredths."""


def pdf_text(file: bytes) -> str:
    return " ".join(PdfReader(io.BytesIO(file)).pages[0].extract_text().split())


def stamped(file: bytes, format_: MapFileFormat) -> bool:
    """Open a file of any kind and look for the stamp."""
    match format_:
        case MapFileFormat.PNG:
            pixels = np.asarray(Image.open(io.BytesIO(file)).convert("RGB"))
            near = [abs(pixels[:, :, n].astype(np.int16) - level) <= 1 for n, level in enumerate(STAMPED_SEA)]
            return bool(np.logical_and.reduce(near).sum() > 5_000)
        case MapFileFormat.SVG:
            return any(node.get("id") == "stamp" for node in ET.fromstring(file).iter())  # noqa: S314 (our own)
        case MapFileFormat.PDF:
            return "CÓSỐƯỚCTÍNH" in pdf_text(file).replace(" ", "")


@pytest.mark.parametrize(("format_", "sheet"), list(product(MapFileFormat, SHEETS.values())))
def test_whatever_shows_a_made_up_figure_is_stamped_and_nothing_else(
    format_: MapFileFormat, sheet: MapSheet, ask: Ask, outline: Boundaries, texts: Texts
) -> None:
    wanted = drawing(sheet, format_)
    one, other = ask(MADE_UP), ask(PUBLISHED)
    assert stamped(draw_map(one, outline, texts, wanted), format_)
    assert not stamped(draw_map(other, outline, texts, wanted), format_)


@pytest.mark.parametrize("format_", MapFileFormat)
def test_a_comparison_is_stamped_where_one_of_its_maps_is(
    format_: MapFileFormat, ask: Ask, outline: Boundaries, texts: Texts
) -> None:
    one, other, wanted = ask(MADE_UP), ask(PUBLISHED), drawing(A4, format_)
    assert stamped(draw_comparison((other, one), outline, texts, wanted), format_)
    assert not stamped(draw_comparison((other, other), outline, texts, wanted), format_)


def test_one_made_up_figure_of_the_province_is_enough_for_a_stamp(
    ask: Ask, outline: Boundaries, texts: Texts
) -> None:
    view = ask("mdp-2022 poor all 2022")
    bare = replace(
        view, places=tuple(replace(place, figure=None, conflicting_figures=()) for place in view.places)
    )
    assert stamped(draw_map(bare, outline, texts, drawing(A4, MapFileFormat.PDF)), MapFileFormat.PDF)


def test_what_was_drawn_is_kept_by_content_and_not_without_bound(
    ask: Ask, outline: Boundaries, catalogue: Catalogue, texts: Texts
) -> None:
    again = load_boundaries(tuple(area.code for area in catalogue.districts))
    wanted = drawing(SLIDE)
    first = draw_map(ask(MADE_UP), outline, texts, wanted)
    assert draw_map(ask(MADE_UP), again, texts, drawing(SLIDE)) is first
    assert draw_map(ask(MADE_UP), outline, texts, drawing(SLIDE, district="912")) != first
    assert draw_map(ask(MADE_UP), outline, texts, replace(wanted, credit="Sở X")) != first
    assert drawn._draw_cached.cache_info().maxsize == drawn.MOST_KEPT  # noqa: SLF001


def test_a_day_later_the_sheet_bears_another_date(ask: Ask, outline: Boundaries, texts: Texts) -> None:
    wanted = replace(drawing(A4, MapFileFormat.PDF), today=date(2026, 11, 26))
    assert "Vẽ ngày 26/11/2026." in pdf_text(draw_map(ask(PUBLISHED), outline, texts, wanted))


def test_vietnamese_comes_back_from_a_pdf_letter_by_letter(
    ask: Ask, outline: Boundaries, catalogue: Catalogue, texts: Texts
) -> None:
    found = pdf_text(draw_map(ask(PUBLISHED), outline, texts, drawing(A4, MapFileFormat.PDF)))
    for name in ("Giồng Riềng", "Hòn Đất", "U Minh Thượng", "Kiên Hải", "Phú Quốc", "Thổ Chu"):
        assert name in found
    assert "2,24 ≠ 1,70" in found
    assert "Tỷ lệ hộ nghèo năm 2020" in found
    assert all(area.name_vi in found for area in catalogue.districts)


def test_a_pdf_is_one_page_with_its_typeface_and_no_trace_of_when_or_by_whom(
    ask: Ask, outline: Boundaries, texts: Texts
) -> None:
    reader = PdfReader(io.BytesIO(draw_map(ask(MADE_UP), outline, texts, drawing(A4, MapFileFormat.PDF))))
    (page,) = reader.pages
    assert [round(float(side) / 72 * 25.4) for side in page.mediabox[2:]] == [297, 210]
    resources: Any = page["/Resources"]
    fonts = [font.get_object() for font in resources["/Font"].values()]
    assert {font["/Subtype"] for font in fonts} <= {"/Type0", "/TrueType"}
    assert all("SourceSansPro" in font["/BaseFont"] for font in fonts)
    assert reader.metadata is not None
    assert list(reader.metadata) == ["/Title"]
    assert reader.metadata.title == "Tỷ lệ hộ nghèo năm 2016"


def test_an_svg_needs_no_typeface_and_asks_nobody_for_anything(
    ask: Ask, outline: Boundaries, texts: Texts
) -> None:
    file = draw_map(ask(MADE_UP), outline, texts, drawing(A4, MapFileFormat.SVG)).decode()
    assert "<text" not in file
    assert "Tỷ lệ hộ nghèo năm 2016" in file
    tree = ET.fromstring(file)  # noqa: S314 (our own)
    links = [value for node in tree.iter() for name, value in node.attrib.items() if name.endswith("href")]
    assert [link for link in links if not link.startswith("#")] == []


@pytest.mark.parametrize(("sheet", "size"), [(A4, (2338, 1653)), (SLIDE, (1920, 1080))])
def test_a_png_has_the_shape_of_its_sheet(
    sheet: MapSheet, size: tuple[int, int], ask: Ask, outline: Boundaries, texts: Texts
) -> None:
    image = Image.open(io.BytesIO(draw_map(ask(MADE_UP), outline, texts, drawing(sheet))))
    assert image.size == size
    assert image.info["Title"] == "Tỷ lệ hộ nghèo năm 2016"
    assert "Software" not in image.info


# What follows draws anew: what was drawn before is forgotten.


@pytest.mark.parametrize("format_", MapFileFormat)
def test_the_same_view_gives_the_same_bytes(
    format_: MapFileFormat, ask: Ask, outline: Boundaries, texts: Texts
) -> None:
    wanted = drawing(A4, format_)
    first = draw_map(ask(MADE_UP), outline, texts, wanted)
    drawn._draw_cached.cache_clear()  # noqa: SLF001 - so that it is drawn again
    assert draw_map(ask(MADE_UP), outline, texts, wanted) == first


def test_threads_that_draw_at_once_get_what_each_would_get_alone(
    ask: Ask, outline: Boundaries, texts: Texts
) -> None:
    views = [ask(f"mdp-2022 near_poor all {period}") for period in (2022, 2023, 2024, 2025)]
    wanted = drawing(SLIDE, MapFileFormat.SVG)
    alone = [draw_map(view, outline, texts, wanted) for view in views]
    drawn._draw_cached.cache_clear()  # noqa: SLF001 - so that all are drawn again
    with ThreadPoolExecutor(4) as threads:
        together = list(threads.map(lambda view: draw_map(view, outline, texts, wanted), views))
    assert together == alone


def test_drawing_never_loads_pyplot() -> None:
    code = "import sys, maps.drawing.rendering; assert 'matplotlib.pyplot' not in sys.modules"
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True, timeout=60)  # noqa: S603


def test_a_file_is_named_for_what_it_shows_in_plain_letters(
    ask: Ask, catalogue: Catalogue, texts: Texts
) -> None:
    def name(words: str, district: str | None = None) -> str:
        area = catalogue.areas[district] if district else None
        return build_map_file_name([ask(words)], area, MapFileFormat.PNG, texts)

    assert name(MADE_UP) == "ban-do_ho-ngheo-2016-chuan-da-chieu-2016-2020_uoc-tinh.png"
    assert name(PUBLISHED, "906") == "ban-do_ho-ngheo-2020-chuan-da-chieu-2016-2020_giong-rieng.png"
    layered = build_map_file_name([ask(MADE_UP)], None, MapFileFormat.PNG, texts, MapLayer.OVER_20)
    assert layered == "ban-do_ho-ngheo-2016-chuan-da-chieu-2016-2020_kha-nang-tren-20_uoc-tinh.png"
    minority = name("mdp-2022 poor_or_near_poor ethnic_minority 2024")
    assert minority == (
        "ban-do_ho-ngheo-va-can-ngheo-ho-dan-toc-thieu-so-2024-chuan-da-chieu-2022-2025_uoc-tinh.png"
    )


def test_a_comparison_s_file_is_named_for_both_maps(ask: Ask, texts: Texts) -> None:
    pair = (ask(PUBLISHED), ask("mdp-2022 poor all 2022"))
    assert build_map_file_name(pair, None, MapFileFormat.PDF, texts) == (
        "ban-do_ho-ngheo-2020-chuan-da-chieu-2016-2020_ho-ngheo-2022-chuan-da-chieu-2022-2025_uoc-tinh.pdf"
    )
