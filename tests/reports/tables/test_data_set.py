"""The whole data set as files: every row marked, on stated terms, with its sources."""

import csv
import io
import json
from dataclasses import replace
from typing import Any

import pytest

from analysis.display.figures import get_shown_value
from data.model.figure_set import FigureSet
from data.model.figures import Figure
from data.published.catalogue import Catalogue
from geo.boundaries import Boundaries, load_boundaries
from language.catalogue import Texts
from reports.outline_geojson import write_outline_geojson
from reports.tables.csv_file import write_figure_csv
from reports.tables.json_file import write_figure_json
from reports.terms_of_use import list_figure_terms
from tests.geo.own import own_boundaries


def read(figures: tuple[Figure, ...], catalogue: Catalogue, texts: Texts) -> dict[str, Any]:
    content: dict[str, Any] = json.loads(write_figure_json(figures, catalogue, texts))
    return content


@pytest.fixture(scope="module")
def outline(catalogue: Catalogue, texts: Texts) -> dict[str, Any]:
    boundaries = load_boundaries(tuple(area.code for area in catalogue.districts))
    content: dict[str, Any] = json.loads(write_outline_geojson(boundaries, catalogue.areas, texts))
    return content


def test_the_comma_file_holds_its_terms_in_a_column(
    catalogue: Catalogue, published: FigureSet, texts: Texts
) -> None:
    terms = list_figure_terms(published.all, texts)
    content = write_figure_csv(published.all, catalogue.areas, texts, terms)
    rows = list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))
    assert content.startswith(b"\xef\xbb\xbf")
    assert rows[0][0] == "Mã địa bàn"
    assert [row[-1] for row in rows[1 : 1 + len(terms)]] == list(terms)
    assert len(rows) == 1 + len(published)


def test_a_closing_sentence_is_no_formula(catalogue: Catalogue, published: FigureSet, texts: Texts) -> None:
    content = write_figure_csv(published.all[:1], catalogue.areas, texts, ["=1+1", "@x"])
    assert content.decode("utf-8-sig").splitlines()[-1].endswith(",'=1+1 '@x")


def test_json_marks_estimated_rows_and_warns_first(
    catalogue: Catalogue, figures: FigureSet, texts: Texts
) -> None:
    content = read(figures.all, catalogue, texts)
    marked = sum(row["estimated"] for row in content["figures"])
    assert next(iter(content)) == "warning"
    assert content["warning"].startswith(f"CÓ SỐ ƯỚC TÍNH: {marked}/{len(figures)} dòng")
    assert {row["status"] for row in content["figures"] if row["estimated"]} == {"estimated"}


def test_json_of_published_figures_holds_no_estimates(
    catalogue: Catalogue, published: FigureSet, texts: Texts
) -> None:
    content = read(published.all, catalogue, texts)
    assert content["warning"] == ""
    assert not any(row["estimated"] for row in content["figures"])
    assert "estimates" not in {source["source_id"] for source in content["sources"]}


def test_json_gives_every_source_and_standard_that_its_figures_name(
    catalogue: Catalogue, figures: FigureSet, texts: Texts
) -> None:
    content = read(figures.all, catalogue, texts)
    assert {row["source_id"] for row in content["figures"]} == {s["source_id"] for s in content["sources"]}
    assert {row["standard"] for row in content["figures"]} == {s["code"] for s in content["standards"]}
    assert {row["area_code"] for row in content["figures"]} <= {area["code"] for area in content["areas"]}
    assert content["terms"][0].startswith("Giấy phép:")


def test_json_gives_values_as_they_are(catalogue: Catalogue, figures: FigureSet, texts: Texts) -> None:
    rows = read(figures.all, catalogue, texts)["figures"]
    assert [row["value"] for row in rows] == [get_shown_value(figure) for figure in figures.all]
    made = [row for row in rows if row["status"] == "estimated"]
    assert all(row["lower"] <= row["value"] <= row["upper"] for row in made)
    assert {row["interval"] for row in made} == {80}
    assert {type(row["value"]) for row in rows if row["unit"] == "households"} == {int}


def test_the_outline_names_its_districts_and_its_licence(
    outline: dict[str, Any], catalogue: Catalogue
) -> None:
    names = {
        feature["properties"]["code"]: feature["properties"]["name_vi"] for feature in outline["features"]
    }
    assert names == {area.code: area.name_vi for area in catalogue.districts}
    assert outline["licence"] == "CC BY-SA 4.0"
    assert outline["licence_url"] == "https://creativecommons.org/licenses/by-sa/4.0/"
    assert "geoBoundaries" in outline["source"]
    assert "216 m" in outline["changes"]
    assert "Hải Tặc" in outline["defects"]


def test_another_outline_is_handed_out_on_its_own_terms(catalogue: Catalogue, texts: Texts) -> None:
    content = write_outline_geojson(own_boundaries(), catalogue.areas, texts)
    made = json.loads(content)
    assert (made["source"], made["licence"], made["source_file"]) == ("Sở Thử", "CC BY 4.0", "huyen.gpkg")
    assert "20 m" in made["changes"]
    assert "geoBoundaries" not in content.decode()
    assert "defects" not in made


def test_the_outline_keeps_every_coordinate(outline: dict[str, Any], catalogue: Catalogue) -> None:
    boundaries = load_boundaries(tuple(area.code for area in catalogue.districts))
    given = json.loads(boundaries.geojson)["features"]
    assert [one["geometry"] for one in outline["features"]] == [one["geometry"] for one in given]


def test_an_outline_of_no_area_is_refused(catalogue: Catalogue, texts: Texts) -> None:
    stranger = {"type": "Feature", "properties": {"code": "999"}, "geometry": None}
    boundaries = Boundaries(json.dumps({"features": [stranger]}), {}, {})
    with pytest.raises(KeyError):
        write_outline_geojson(boundaries, catalogue.areas, texts)


def test_terms_name_publishers_of_published_figures_alone(
    figures: FigureSet, published: FigureSet, texts: Texts
) -> None:
    assert list_figure_terms(figures.all, texts) == list_figure_terms(published.all, texts)
    named = replace(published.all[0].source, publisher="Báo Thử")
    assert "Nguồn: Báo Thử." in list_figure_terms([replace(published.all[0], source=named)], texts)
