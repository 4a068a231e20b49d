"""A map names whom its outline is from, and a name from outside stays text."""

import json

from data.published.catalogue import Catalogue
from geo.boundaries import load_boundaries
from language.catalogue import Texts
from maps.interactive.constants import write_constants_script
from maps.outline_credit import format_outline_credit
from tests.geo.files import CODES
from tests.geo.own import HOSTILE, own_boundaries


def test_the_shipped_outline_is_credited_to_its_makers(texts: Texts) -> None:
    assert "geoBoundaries (CC BY-SA 4.0)" in format_outline_credit(load_boundaries(CODES), texts)


def test_another_outline_is_credited_to_whom_it_is_from(texts: Texts) -> None:
    assert format_outline_credit(own_boundaries(), texts) == "Ranh giới: Sở Thử (CC BY 4.0)"
    assert format_outline_credit(own_boundaries(licence=""), texts) == "Ranh giới: Sở Thử"


def test_a_source_with_markup_reaches_the_map_as_text(catalogue: Catalogue, texts: Texts) -> None:
    script = write_constants_script(catalogue.districts, own_boundaries(source=HOSTILE), texts)
    options = json.loads(script.partition("window.districtOptions=")[2].rstrip(";"))
    assert "<" not in script
    assert options["attribution"].startswith("Ranh giới: &lt;img src=x onerror")
