"""The sources that figures come from."""

from dataclasses import dataclass

from language.catalogue import Language

ILLUSTRATION_SOURCE_ID = "illustration"
"""The source that every illustrative figure names."""


@dataclass(frozen=True, slots=True)
class Source:
    """Where figures come from; `document_number` and `url` are empty where there is none."""

    source_id: str
    publisher: str
    document_number: str
    date: str
    url: str
    publisher_en: str = ""

    def get_publisher_name(self, language: Language) -> str:
        """Name the publisher; in its own words where no others are known, as for an import."""
        return self.publisher_en or self.publisher if language is Language.ENGLISH else self.publisher
