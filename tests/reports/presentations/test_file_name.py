"""A saved file bears the name of its meeting and the day, as plain letters."""

from datetime import date

import pytest

from language.catalogue import Texts
from reports.presentations.file_name import format_meeting_file_name

DAY = date(2026, 12, 14)


@pytest.mark.parametrize(
    ("title", "estimated", "name"),
    [
        ("Rà soát cuối năm 2024", False, "ra-soat-cuoi-nam-2024_2026-12-14"),
        ("Rà soát cuối năm 2024", True, "ra-soat-cuoi-nam-2024_2026-12-14_uoc-tinh"),
        ("", False, "trinh-chieu_2026-12-14"),
        ("../…/?", False, "trinh-chieu_2026-12-14"),
        ("x" * 200, False, f"{'x' * 60}_2026-12-14"),
    ],
)
def test_a_name_is_the_meeting_and_the_day(title: str, *, estimated: bool, name: str, texts: Texts) -> None:
    assert format_meeting_file_name(title, "Trình chiếu", DAY, texts, estimated=estimated) == name
