"""A question in words, in both languages, and how much of its answer is published."""

from analysis.display.questions import (
    describe_district_coverage,
    format_question_title,
    format_whole_question,
)
from analysis.finding import FindingRule
from analysis.question import Question
from analysis.summary import build_question_summary
from data.model.figure_set import FigureSet
from data.model.figures import Group, Indicator
from data.model.standards import Standard
from data.published.catalogue import Catalogue
from language.catalogue import Language, Texts, load_texts

QUESTION = Question(Standard.MDP_2016, Indicator.POOR, Group.ALL, 2020)


def test_a_question_is_named_in_short_and_as_a_whole(texts: Texts) -> None:
    assert format_question_title(QUESTION, texts) == "Tỷ lệ hộ nghèo năm 2020"
    for words in (texts, load_texts(Language.ENGLISH)):
        whole = format_whole_question(QUESTION, words)
        for part in ("rate.poor", "standard.mdp-2016", "group.all"):
            assert words(part) in whole
        assert "2020" in whole


def test_coverage_counts_published_districts_and_rests_on_their_figures(
    catalogue: Catalogue, published: FigureSet, texts: Texts
) -> None:
    answer = build_question_summary(QUESTION, catalogue, published)
    shown = describe_district_coverage(answer, texts)
    assert shown.text == f"{len(answer.published)}/15 huyện"
    assert shown.origins == answer.published != ()
    assert shown.rule is FindingRule.COUNT
