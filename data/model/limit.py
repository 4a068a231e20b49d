"""A bound of the program, as the tables of limits list them."""

from dataclasses import dataclass

from language.message import BilingualText


@dataclass(frozen=True, slots=True)
class Limit:
    """The most there may be, of what, and why or what happens beyond it, as the document words it."""

    name: str
    value: int
    unit: str
    meaning: str

    @property
    def shown(self) -> BilingualText:
        """Return the value as each language writes it: with points in Vietnamese, with commas in English."""
        english = f"{self.value:,}"
        return BilingualText(english.replace(",", "."), english)
