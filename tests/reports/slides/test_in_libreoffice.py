"""LibreOffice opens the slides as they are: as many pages, every text, nothing cut off."""

import io
from pathlib import Path

from pypdf import PdfReader

from data.model.figure_set import FigureSet
from data.published.catalogue import Catalogue
from geo.boundaries import Boundaries
from language.catalogue import Texts
from reports.presentations.meeting import Meeting
from tests.libreoffice import as_pdf
from tests.reports.slides.meetings import made, opened, scene

HEADLINE = ("Bốn huyện trọng điểm vẫn cao hơn hẳn các huyện khác dù đã giảm nhiều trong năm năm qua " * 2)[
    :160
]


def test_libreoffice_shows_every_slide_with_its_texts(
    catalogue: Catalogue, figures: FigureSet, outline: Boundaries, texts: Texts, tmp_path: Path
) -> None:
    scenes = (scene(2016, headline=HEADLINE), scene(2020, "914"), scene(2019, published_only=True))
    file = tmp_path / "slides.pptx"
    file.write_bytes(made(Meeting("Hội nghị rà soát hộ nghèo", scenes), catalogue, figures, outline, texts))

    pages = [" ".join(page.extract_text().split()) for page in PdfReader(io.BytesIO(as_pdf(file))).pages]

    assert len(pages) == len(opened(file.read_bytes()).slides)
    assert "Hội nghị rà soát hộ nghèo" in pages[0]
    assert HEADLINE.strip() in pages[1]
    assert "14 % (8–25)" in pages[1]
    assert all(area.name_vi in pages[3] for area in catalogue.districts)
    assert ["CÓ SỐ ƯỚC TÍNH" in page for page in pages[:4]] == [True, True, True, False]
    assert "369/UBND-VHXH" in pages[4]
