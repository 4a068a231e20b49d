"""The map stands still while figures change, and no text can become a template, a tag or a script."""

import re

import pytest
from jinja2 import Environment, Template

from analysis.question import Question
from analysis.ranking import rank_districts
from data.model.figure_set import FigureSet
from data.model.figures import GROUPS, INDICATORS
from data.published.catalogue import Catalogue
from language.catalogue import Texts
from maps.browser_data.map_scene import MapOptions, MapScene
from maps.browser_data.rate_map import build_rate_map
from maps.script_json import encode_script_json
from tests.maps.folium_page import SCRIPTS, STYLES, send

DANGEROUS = (
    "{{7*7}}",
    "{% x %}",
    "{% raw %}{{ this }}{% endraw %}",
    "{# gone #}",
    "{{ cycler.__init__.__globals__ }}",
    "</script><script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<!--",
    "]]>",
    "&lt;b&gt;",
    "line\u2028separator\u2029and\nbreak",
    'quote " and backslash \\ and \\" both',
    "\\u007b\\u007b7*7}}",
    "${7*7} `7`",
    "Giồng Riềng",
)
LARGEST_CHANGE = 2_500
"""Bytes of a restyling: a change must cost next to nothing on a slow line."""

SCENE = {
    "districts": {"914": {"text": "23,39", "class": 6, "rank": 1, "status": "estimated"}},
    "palette": "poor",
    "selected": "",
    "labels": True,
}


@pytest.mark.parametrize("text", DANGEROUS)
def test_a_text_reaches_the_browser_letter_by_letter_and_never_as_code(text: str) -> None:
    sent = send({"value": text, text: [text]})
    assert sent.shown == {"value": text, text: [text]}
    literals = re.findall(r'"(?:[^"\\]|\\.)*"', encode_script_json({text: text}))
    assert len(literals) == 2
    assert not any(set(literal) & set("{}<>&\u2028\u2029") for literal in literals)


def test_branca_which_reads_scripts_as_templates_again_gets_no_text() -> None:
    sent = send({"value": "{{7*7}}{{8*8}}"})
    assert "7*7" in sent.group
    assert not {"7*7", "49", "districtPainter"} & set(re.findall(r"[\w*]+", sent.whole))


def test_numbers_and_switches_stay_what_they_are() -> None:
    assert send({"rank": None, "class": 0, "labels": False}).shown == {
        "rank": None,
        "class": 0,
        "labels": False,
    }


def test_another_scene_leaves_the_standing_map_as_it_is() -> None:
    first = send(SCENE)
    second = send(
        {
            **SCENE,
            "districts": {"899": {"text": "…", "status": "missing"}},
            "selected": "899",
            "labels": False,
        }
    )
    assert first.script == second.script
    assert first.page == second.page
    assert first.fingerprint == second.fingerprint
    assert first.group != second.group


def test_the_hash_of_the_standing_map_would_show_a_change_in_it() -> None:
    assert send(SCENE, key="map").fingerprint != send(SCENE, key="other").fingerprint


def test_the_standing_map_holds_no_figure() -> None:
    sent = send(SCENE)
    assert "installDistrictMap(map_div)" in sent.script
    assert not any(text in sent.script + sent.page for text in ("914", "23,39", "districtPainter"))


def test_the_group_holds_one_call_and_no_text_but_the_scenes() -> None:
    bare = send(SCENE).group.replace(encode_script_json(SCENE), "SCENE")
    assert re.findall(r"\w*[Pp]ainter.*", bare) == ["districtPainter.show(SCENE);"]
    assert not re.search(r"[<>@]|//|\{\{|\{%|\d{3}", bare.replace("=>", ""))


def test_scripts_and_styles_come_from_the_server_itself() -> None:
    sent = send(SCENE)
    assert [address for _, address in sent.base.default_js] == SCRIPTS
    assert [address for _, address in sent.base.default_css] == STYLES
    assert not re.search(r"https?:|//\w", sent.script + sent.page + sent.group)


def test_no_question_makes_a_change_heavy(catalogue: Catalogue, figures: FigureSet, texts: Texts) -> None:
    questions = [
        Question(standard.code, indicator, group, period)
        for standard in catalogue.standards.values()
        for period in standard.reviews
        for indicator in INDICATORS
        for group in GROUPS
    ]
    sizes = {
        question: len(send(_scene(question, catalogue, figures, texts)).group.encode())
        for question in questions
    }
    assert len(sizes) > 100
    assert {question: size for question, size in sizes.items() if size > LARGEST_CHANGE} == {}


def _scene(question: Question, catalogue: Catalogue, figures: FigureSet, texts: Texts) -> MapScene:
    places = rank_districts(question, figures, catalogue.districts)
    return build_rate_map(places, question.indicator, MapOptions(selected="914"), texts)


def test_no_text_of_a_change_is_compiled_as_a_template(monkeypatch: pytest.MonkeyPatch) -> None:
    """It would take longer than all else of the map; the page's own header is a constant."""
    compiled: list[str] = []
    compile_template = Environment.from_string

    def note(environment: Environment, source: str, *about: object, **more: object) -> Template:
        compiled.append(source)
        return compile_template(environment, source, *about, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(Environment, "from_string", note)
    assert "districtPainter" in str(send(SCENE))
    assert [source for source in compiled if not source.startswith("<meta http-equiv=")] == []
