"""Places keep their own names in English; what is no name of a place is translated."""

import pytest

from data.model.sources import Source
from data.published.catalogue import Catalogue
from language.catalogue import Language


@pytest.mark.parametrize(
    ("code", "named", "titled"),
    [
        ("909", "An Minh", "An Minh District"),
        ("911", "Phú Quốc", "Phú Quốc City"),
        ("91", "Kiên Giang", "Kiên Giang Province"),
        ("VN-MKD", "Mekong River Delta", "Mekong River Delta Region"),
        ("VN", "Viet Nam", "Viet Nam Country"),
    ],
)
def test_a_place_in_english(catalogue: Catalogue, code: str, named: str, titled: str) -> None:
    area = catalogue.areas[code]
    assert area.named(Language.ENGLISH) == named
    assert area.titled(Language.ENGLISH) == titled


def test_a_place_in_vietnamese(catalogue: Catalogue) -> None:
    assert catalogue.areas["909"].titled(Language.VIETNAMESE) == "Huyện An Minh"
    assert catalogue.areas["VN"].named(Language.VIETNAMESE) == "Cả nước"


def test_a_publisher_without_an_english_name_keeps_its_own() -> None:
    imported = Source("batch-1", "UBND huyện Hòn Đất", "", "2024-12", "")
    assert imported.get_publisher_name(Language.ENGLISH) == "UBND huyện Hòn Đất"


def test_everything_told_of_the_data_is_told_in_both_languages(catalogue: Catalogue) -> None:
    assert [source.source_id for source in catalogue.sources.values() if not source.publisher_en] == []
    assert [area.code for area in catalogue.areas.values() if not area.type_en] == []
    noted = [figure for figure in catalogue.published if figure.note_vi or figure.note_en]
    assert [figure.key for figure in noted if not (figure.note_vi and figure.note_en)] == []
