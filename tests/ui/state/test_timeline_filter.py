"""What comes from a line of years is a standard and a year of ours, or changes nothing."""

import pytest
from streamlit.testing.v1 import AppTest

from tests.pages.session import address, run

START = {"tc": "mdp-2016", "nam": "2016"}


def page_with_choices() -> None:
    """Put the page below buttons that choose a review as the line of years does."""
    import streamlit as st  # noqa: PLC0415 - the script runs on its own

    from pages.map.page import show_map_page  # noqa: PLC0415
    from ui.state.parameters import Parameter  # noqa: PLC0415
    from ui.state.timeline_filter import choose_review  # noqa: PLC0415

    both = (Parameter.STANDARD, Parameter.PERIOD)
    for code in ("mdp-2022:2024", "income-2011:2015", "<b>:2018", "mdp-2016:<b>", ":", "mdp-2022:2016"):
        standard, period = code.split(":")
        st.button(code, key=f"choose {code}", on_click=choose_review, args=(both, (standard, period)))
    show_map_page()


@pytest.mark.parametrize(
    ("chosen", "standard", "period"),
    [
        ("mdp-2022:2024", "mdp-2022", "2024"),
        ("income-2011:2015", "income-2011", "2015"),
        ("<b>:2018", "mdp-2016", "2018"),
        ("mdp-2016:<b>", "mdp-2016", "2016"),
        (":", "mdp-2016", "2016"),
        ("mdp-2022:2016", "mdp-2022", "2022"),
    ],
)
def test_a_choice_is_a_review_of_ours(chosen: str, standard: str, period: str) -> None:
    page = AppTest.from_function(page_with_choices, default_timeout=60)
    page.query_params.update(START)
    run(page)
    page.button(key=f"choose {chosen}").click()
    found = address(run(page))
    assert (found["tc"], found["nam"]) == (standard, period)


def page_that_forgets() -> None:
    """Forget the filters as a change of page does, and choose before they are drawn again."""
    import streamlit as st  # noqa: PLC0415 - the script runs on its own

    from pages.map.page import show_map_page  # noqa: PLC0415
    from ui.state.parameters import Parameter  # noqa: PLC0415
    from ui.state.timeline_filter import choose_review  # noqa: PLC0415

    def choose() -> None:
        for parameter in both:
            del st.session_state[parameter.widget_key]
        choose_review(both, ("mdp-2022", "<b>"))

    both = (Parameter.STANDARD, Parameter.PERIOD)
    st.button("choose", key="choose", on_click=choose)
    show_map_page()


def test_a_choice_whose_filters_were_forgotten_is_taken_from_the_view() -> None:
    page = AppTest.from_function(page_that_forgets, default_timeout=60)
    page.query_params.update(START)
    run(page)
    page.button(key="choose").click()
    found = address(run(page))
    assert (found["tc"], found["nam"]) == ("mdp-2022", "2022")
