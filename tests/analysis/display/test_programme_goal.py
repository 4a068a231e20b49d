"""A programme's goal is cited with its document, its years and its note in the reader's language."""

from analysis.display.programme_goal import cite_programme_goal
from data.model.areas import PROVINCE
from data.published.catalogue import Catalogue
from language.catalogue import Language, load_texts


def test_a_goal_is_cited_from_its_document_over_the_years_that_a_page_names(catalogue: Catalogue) -> None:
    target = catalogue.targets[0]
    cited = [
        cite_programme_goal(target, "1–1,5", load_texts(language), first=target.base_period + 1)
        for language in Language
    ]
    assert [goal.note for goal in cited] == [target.note_vi, target.note_en]
    for goal in cited:
        assert (goal.area_code, goal.standard, goal.text) == (PROVINCE, target.standard, "1–1,5")
        assert (goal.source, goal.status) == (target.source, target.status)
        assert goal.period == f"{target.base_period + 1}–{target.last_period}"
