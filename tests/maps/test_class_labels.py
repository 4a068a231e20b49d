"""The legend says each class's limits in words."""

from data.model.figures import Indicator
from language.catalogue import Texts
from maps.class_labels import format_class_labels


def test_classes_read_from_under_the_lowest_limit_to_the_highest_and_above(texts: Texts) -> None:
    assert format_class_labels(Indicator.POOR, texts) == [
        "dưới 0,5\u202f%",
        "0,5 – dưới 1\u202f%",
        "1 – dưới 1,5\u202f%",
        "1,5 – dưới 2\u202f%",
        "2 – dưới 5\u202f%",
        "5 – dưới 10\u202f%",
        "10 – dưới 15\u202f%",
        "15 – dưới 20\u202f%",
        "từ 20\u202f% trở lên",
    ]


def test_each_indicator_has_its_own_limits_in_words(texts: Texts) -> None:
    assert format_class_labels(Indicator.NEAR_POOR, texts)[4] == "2 – dưới 4\u202f%"
    assert format_class_labels(Indicator.POOR_OR_NEAR_POOR, texts)[-1] == "từ 30\u202f% trở lên"
