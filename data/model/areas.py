"""Define the areas that figures are about: districts, the province, the region, the country."""

from dataclasses import dataclass, field
from enum import StrEnum

from language.catalogue import Language

PROVINCE = "91"
"""General Statistics Office code of Kiên Giang, the benchmark of every district."""

PHU_QUOC = "911"
"""The district of the great island in the west, and of Thổ Chu far south of it."""

KIEN_HAI = "912"
"""The district that is nothing but small islands: a map needs a sign for it, and no rate is lower."""

TRAITS = ("priority", "border", "coast", "islands")
"""What may set a district apart, by the names of its fields."""

LAST_YEAR_OF_DISTRICTS = 2024
"""The last review held by districts: their tier ended on 1 July 2025, before that year's review."""


class AreaKind(StrEnum):
    """The level of an area."""

    DISTRICT = "district"
    PROVINCE = "province"
    REGION = "region"
    COUNTRY = "country"


@dataclass(frozen=True, slots=True)
class Area:
    """A place that figures are given for, with the properties the directive and the reader care about."""

    code: str
    kind: AreaKind
    name_vi: str
    name_en: str
    type_vi: str
    priority: bool
    border: bool
    coast: bool
    islands: bool
    type_en: str = field(default="", kw_only=True)

    @property
    def traits(self) -> tuple[str, ...]:
        """Return what sets a district apart."""
        return tuple(trait for trait in TRAITS if getattr(self, trait))

    def named(self, language: Language) -> str:
        """Return the name: a province and its districts keep their own names in every language."""
        own = self.kind in {AreaKind.DISTRICT, AreaKind.PROVINCE}
        return self.name_vi if own or language is Language.VIETNAMESE else self.name_en

    def titled(self, language: Language) -> str:
        """Return the name with its type, as a heading: Huyện An Minh, or An Minh District."""
        if language is Language.VIETNAMESE:
            return f"{self.type_vi.capitalize()} {self.name_vi}"
        return f"{self.named(language)} {self.type_en.capitalize()}"
