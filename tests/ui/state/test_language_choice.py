"""A page's language is what its address asks for, and only a language of ours."""

import pytest

from language.catalogue import Language
from ui.state.language_choice import parse_language_query


@pytest.mark.parametrize(
    ("query", "language"),
    [
        ("", Language.VIETNAMESE),
        ("tc=mdp-2016&nam=2016", Language.VIETNAMESE),
        ("tc=mdp-2016&ngu=en", Language.ENGLISH),
        ("ngu=vi", Language.VIETNAMESE),
        ("ngu=fr", Language.VIETNAMESE),
        ("ngu=en&ngu=fr", Language.VIETNAMESE),
        ("ngu=%00%ff&=&&", Language.VIETNAMESE),
    ],
)
def test_the_language_is_the_addresss(query: str, language: Language) -> None:
    assert parse_language_query(query) is language
