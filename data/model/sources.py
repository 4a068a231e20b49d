"""Define the sources that figures come from."""

from dataclasses import dataclass

from language.catalogue import Language

ESTIMATES_SOURCE_ID = "estimates"
"""The source that every estimated figure names."""


@dataclass(frozen=True, slots=True)
class Source:
    """The document a figure comes from; `document_number` and `url` are empty if there is none."""

    source_id: str
    publisher: str
    document_number: str
    date: str
    url: str
    publisher_en: str = ""

    def get_publisher_name(self, language: Language) -> str:
        """Return the publisher's name; an import has only its own words in every language."""
        return self.publisher_en or self.publisher if language is Language.ENGLISH else self.publisher
