"""The codec of a range of years, chosen by a slider with two ends."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ui.state.codecs import ONE_WIDGET, Codec, Replacement

YearRange = tuple[int, int]
"""The first and the last year that are wanted."""

BETWEEN_YEARS = "-"


@dataclass(frozen=True, slots=True)
class YearRangeCodec(Codec[YearRange | None]):
    """Some of the years of `list_years`, written as their first and last; None takes every year."""

    list_years: Callable[[], Sequence[int]]

    def encode(self, value: YearRange | None) -> str:
        """Return the two years; empty for every year."""
        return BETWEEN_YEARS.join(map(str, value)) if value else ""

    def decode(self, code: str, default: YearRange | None) -> YearRange | None:
        """Return the range of a code: two known years, the earlier first."""
        years = {str(year): year for year in self.list_years()}
        first, _, last = code.partition(BETWEEN_YEARS)
        if first not in years or last not in years or years[first] > years[last]:
            return default
        return self._drop_whole((years[first], years[last]))

    def find_wrong(self, code: str, value: YearRange | None) -> list[Replacement]:
        """Return the code where it is not written as the range."""
        whole = self.encode(self._get_whole())
        return [] if code in {self.encode(value), whole} else [(code, self.encode(value) or whole)]

    def split_into_widgets(self, value: YearRange | None) -> dict[str, YearRange]:
        """Return what the slider shows: its ends where every year is taken."""
        return {ONE_WIDGET: value or self._get_whole()}

    def join_from_widgets(self, chosen: Mapping[str, Any]) -> YearRange | None:
        """Return the range that the slider shows; None where it reaches from end to end."""
        first, last = chosen[ONE_WIDGET]
        return self._drop_whole((first, last))

    def _get_whole(self) -> YearRange:
        years = self.list_years()
        return years[0], years[-1]

    def _drop_whole(self, years: YearRange) -> YearRange | None:
        return None if years == self._get_whole() else years
