"""Every scale a scene can name is in the constants, each class with its colour and its words."""

from data.model.figures import INDICATORS
from language.catalogue import Texts
from maps.palettes import CHANGE, build_palettes


def test_every_indicator_the_change_and_each_limit_of_a_likelihood_have_a_palette(texts: Texts) -> None:
    likelihoods = {"over-5", "over-10", "over-20"}
    assert set(build_palettes(texts)) == {
        *(indicator.value for indicator in INDICATORS),
        CHANGE,
        *likelihoods,
    }


def test_each_class_has_a_colour_and_words(texts: Texts) -> None:
    for palette in build_palettes(texts).values():
        assert len(palette["classes"]) == len(palette["colours"]) == len(set(palette["classes"]))
        assert set(palette["dark"]) < set(range(len(palette["colours"])))


def test_a_change_is_said_as_fall_or_rise_around_almost_nothing(texts: Texts) -> None:
    words = build_palettes(texts)[CHANGE]["classes"]
    assert words == [
        "giảm từ 6 trở lên",
        "giảm 3 – dưới 6",
        "giảm 1 – dưới 3",
        "giảm 0,1 – dưới 1",
        "gần như không đổi (dưới 0,1)",
        "tăng 0,1 – dưới 1",
        "tăng 1 – dưới 3",
        "tăng 3 – dưới 6",
        "tăng từ 6 trở lên",
    ]


def test_the_outline_of_the_chosen_district_is_no_colour_of_its_scale(texts: Texts) -> None:
    assert all(palette["accent"] not in palette["colours"] for palette in build_palettes(texts).values())
