"""A source is named by what is known of it, in one line."""

from analysis.display.sources import format_source_address, format_source_name, list_published_sources
from data.model.figures import Status
from data.model.sources import Source
from language.catalogue import Texts
from tests.analysis.samples import rate


def test_a_source_is_named_by_document_publisher_and_date(texts: Texts) -> None:
    letter = Source("ubnd", "UBND tỉnh", "369/UBND-VHXH", "2017-03-14", "https://example.org/369")
    assert format_source_name(letter, texts) == "369/UBND-VHXH, UBND tỉnh, 14/03/2017"
    assert format_source_address(letter, texts) == (
        "369/UBND-VHXH, UBND tỉnh, 14/03/2017, https://example.org/369"
    )


def test_what_is_not_known_leaves_no_gap(texts: Texts) -> None:
    assert format_source_name(Source("made", "phần mềm", "", "", ""), texts) == "phần mềm"


def test_sources_of_estimated_figures_are_no_published_sources() -> None:
    published = rate("1", 2)
    assert list_published_sources([published, published, rate("2", 3, Status.ESTIMATED)]) == (
        published.source,
    )
