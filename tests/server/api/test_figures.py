"""Figures come by any filter, with their source, and made-up ones only to whoever asks for them."""

import csv
import io
import json
from typing import Any
from urllib.parse import quote

import pytest
from fastapi import FastAPI

from data.model.figure_set import FigureSet
from data.model.figures import Figure, Group, Indicator, Key, Status, Unit
from data.model.sources import Source
from data.model.standards import Standard
from data.published.catalogue import Catalogue
from server.api.application import OpenDataInputs, build_open_data_app
from server.api.csv_body import COLUMNS
from tests.server.asgi import Answer, ask

PROVINCE_2016 = "standard=mdp-2016&indicator=poor&group=all&period=2016&area=91&unit=percent"


def found(application: FastAPI, query: str) -> dict[str, Any]:
    answer = ask(application, f"/figures?{query}")
    assert answer.status == 200, answer.text
    content: dict[str, Any] = json.loads(answer.text)
    return content


def rows(answer: Answer) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(answer.body.decode("utf-8-sig"))))


def test_every_filter_together_finds_one_figure_with_its_source(application: FastAPI) -> None:
    content = found(application, PROVINCE_2016)
    (figure,) = content["figures"]
    assert (figure["value"], figure["status"], figure["area_name_vi"]) == (8.32, "official", "Kiên Giang")
    assert figure["source"]["document_number"] == "369/UBND-VHXH"
    assert (content["count"], content["warning"]) == (1, "")


@pytest.mark.parametrize(
    ("name", "field", "values"),
    [
        ("standard", "standard", {"mdp-2022"}),
        ("indicator", "indicator", {"near_poor", "poor"}),
        ("group", "group", {"khmer"}),
        ("period", "period", {2016, 2020}),
        ("area", "area_code", {"914", "91"}),
        ("unit", "unit", {"households"}),
        ("status", "status", {"conflicting"}),
    ],
)
def test_a_filter_lets_through_exactly_the_figures_of_its_values(
    application: FastAPI, published: FigureSet, name: str, field: str, values: set[object]
) -> None:
    query = "&".join(f"{name}={value}" for value in values)
    content = found(application, query)
    everything = found(application, "")["figures"]
    assert content["figures"] == [figure for figure in everything if figure[field] in values]
    assert 0 < content["count"] < len(published)


def test_estimated_figures_come_only_when_asked_for_and_with_a_warning(
    application: FastAPI, figures: FigureSet, published: FigureSet
) -> None:
    plain, whole = found(application, ""), found(application, "estimates=true")
    assert (plain["count"], plain["warning"]) == (len(published), "")
    assert whole["count"] == len(figures)
    made = len(figures) - len(published)
    assert whole["warning"].startswith(f"{made} of {len(figures)} figures are estimates")
    assert sum(figure["status"] == "estimated" for figure in whole["figures"]) == made


def test_an_installation_without_estimates_gives_none_to_whoever_asks(
    catalogue: Catalogue, published: FigureSet
) -> None:
    application = build_open_data_app(OpenDataInputs(catalogue, lambda: published, lambda: b"{}", ""))
    for query in ("estimates=true", "illustrative=true"):
        content = found(application, query)
        assert (content["count"], content["warning"]) == (len(published), "")
        assert "estimated" not in {figure["status"] for figure in content["figures"]}
        answer = ask(application, f"/figures?format=csv&{query}")
        assert "estimated" not in {row["status"] for row in rows(answer)}


def test_the_old_parameter_is_answered_with_a_note(application: FastAPI) -> None:
    old, new = found(application, "illustrative=true"), found(application, "estimates=true")
    assert old["figures"] == new["figures"]
    assert [note for note in old["notes"] if note not in new["notes"]] == [
        "The parameter 'illustrative' is called 'estimates' now; it will be refused in the next version."
    ]


def test_an_estimate_comes_with_its_interval_and_a_published_figure_without(application: FastAPI) -> None:
    for figure in found(application, "estimates=true")["figures"]:
        if figure["status"] == "estimated":
            assert figure["lower"] <= figure["value"] <= figure["upper"]
            assert figure["interval"] == 80
        else:
            assert (figure["lower"], figure["upper"], figure["interval"]) == (None, None, None)


def test_asking_for_the_status_alone_does_not_bring_made_up_figures(application: FastAPI) -> None:
    assert found(application, "status=estimated")["count"] == 0


def test_an_answer_with_made_up_figures_says_so_in_its_header_and_its_file_name(application: FastAPI) -> None:
    mixed = ask(application, "/figures?format=csv&estimates=true&period=2016")
    assert mixed.headers["x-estimated-figures"] == "yes"
    assert "figures-with-estimates.csv" in mixed.headers["content-disposition"]
    marked = {row["status"] for row in rows(mixed) if row["estimated"] == "yes"}
    assert marked == {"estimated"}
    plain = ask(application, "/figures?format=csv&period=2016")
    assert "x-estimated-figures" not in plain.headers
    assert {row["estimated"] for row in rows(plain)} == {""}


def test_figures_of_two_standards_come_with_a_note_against_comparing_them(application: FastAPI) -> None:
    assert any("must not be subtracted" in note for note in found(application, "")["notes"])
    assert not any("subtracted" in note for note in found(application, "standard=mdp-2016")["notes"])


def test_the_csv_holds_the_same_figures_in_the_same_order(application: FastAPI) -> None:
    answer = ask(application, "/figures?format=csv")
    assert answer.body.startswith(b"\xef\xbb\xbf")
    assert answer.headers["content-type"] == "text/csv; charset=utf-8"
    listed = found(application, "")["figures"]
    assert list(rows(answer)[0]) == list(COLUMNS)
    assert [(row["area_code"], float(row["value"])) for row in rows(answer)] == [
        (figure["area_code"], figure["value"]) for figure in listed
    ]


def test_the_csv_for_excel_differs_in_its_signs_alone(application: FastAPI) -> None:
    answer = ask(application, "/figures?format=csv-excel")
    found = list(csv.DictReader(io.StringIO(answer.body.decode("utf-8-sig")), delimiter=";"))
    plain = rows(ask(application, "/figures?format=csv"))
    assert [row["value"] for row in found] == [row["value"].replace(".", ",") for row in plain]
    assert [row["note_vi"] for row in found] == [row["note_vi"] for row in plain]


def test_counts_are_whole_numbers(application: FastAPI) -> None:
    counts = rows(ask(application, "/figures?format=csv&unit=households"))
    assert counts
    assert all(row["value"].isdecimal() for row in counts)


def test_no_cell_of_the_csv_can_become_a_formula(catalogue: Catalogue) -> None:
    key = Key("914", 2016, Standard.MDP_2016, Indicator.POOR, Group.ALL, Unit.PERCENT)
    source = Source("=1+1", "@SUM(A1)", "+cmd|' /C calc'!A0", "", "")
    figure = Figure(key, "2016", 1.5, Status.IMPORTED, source, "=HYPERLINK(0)", "-x")
    application = build_open_data_app(
        OpenDataInputs(catalogue, lambda: FigureSet.of([figure]), lambda: b"{}", "")
    )
    (row,) = rows(ask(application, "/figures?format=csv"))
    assert {row[name][0] for name in ("source_id", "publisher", "document_number", "note_vi", "note_en")} == {
        "'"
    }


def test_new_figures_are_given_as_soon_as_they_are_there(catalogue: Catalogue, published: FigureSet) -> None:
    present = [published]
    application = build_open_data_app(OpenDataInputs(catalogue, lambda: present[0], lambda: b"{}", ""))
    before = ask(application, "/figures")
    present[0] = FigureSet.of(published.all[:3])
    after = ask(application, "/figures")
    assert (json.loads(before.text)["count"], json.loads(after.text)["count"]) == (len(published), 3)
    assert before.headers["etag"] != after.headers["etag"]


@pytest.mark.parametrize(
    ("asked", "told"), [("999", "914"), ("0914", "914"), ("VN-XX", "VN-MKD"), ("An Minh", "909 for An Minh")]
)
def test_a_code_of_no_area_is_refused_and_told_what_codes_are(
    application: FastAPI, asked: str, told: str
) -> None:
    answer = ask(application, f"/figures?area=914&area={quote(asked)}")
    assert answer.status == 422
    (mistake,) = json.loads(answer.text)["mistakes"]
    assert (mistake["parameter"], mistake["found"]) == ("area", asked)
    assert told in mistake["expected"]
