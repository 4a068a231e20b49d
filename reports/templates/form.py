"""Define what a template is made for: a review, its districts, and what is filled in, if anything is."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from data.importing.templates import (
    VERSION,
    TemplateLayout,
    TemplateMark,
    compute_header_digest,
    format_template_mark,
)
from data.model.areas import Area
from data.model.figures import Indicator
from data.model.standards import Standard
from data.published.catalogue import Catalogue
from data.spreadsheet_text import SpreadsheetValue

TOWN = "city"
INDICATORS = (Indicator.POOR, Indicator.NEAR_POOR)


@dataclass(frozen=True, slots=True)
class HouseholdMoves:
    """One district's households of one kind through an example year."""

    households: int
    minority: int
    start: int
    start_minority: int
    escaped: int
    fell_back: int
    new: int
    end: int
    end_minority: int


@dataclass(frozen=True, slots=True)
class TemplateForm:
    """A review and its districts; `moves` are an example's households by indicator and district."""

    standard: Standard
    period: int
    towns: tuple[Area, ...]
    country: tuple[Area, ...]
    moves: Mapping[Indicator, Mapping[str, HouseholdMoves]] = field(default_factory=dict)

    @property
    def is_example(self) -> bool:
        """Whether it is filled in, with figures that are not real."""
        return bool(self.moves)

    @property
    def districts(self) -> tuple[Area, ...]:
        """Return the districts, towns first."""
        return (*self.towns, *self.country)


def build_blank_form(catalogue: Catalogue, standard: Standard, period: int) -> TemplateForm:
    """Return the form of a review with nothing filled in."""
    return TemplateForm(standard, period, *split_districts(catalogue.districts))


def split_districts(districts: Iterable[Area]) -> tuple[tuple[Area, ...], tuple[Area, ...]]:
    """Return the towns and the other districts, as the sections of an official sheet have them."""
    areas = tuple(districts)
    towns = tuple(area for area in areas if area.type_en == TOWN)
    return towns, tuple(area for area in areas if area.type_en != TOWN)


def write_mark(
    form: TemplateForm,
    layout: TemplateLayout,
    indicator: Indicator | None,
    header: Iterable[list[SpreadsheetValue | None]],
) -> str:
    """Write the mark of a form whose header is as given."""
    return format_template_mark(
        TemplateMark(
            version=VERSION,
            layout=layout,
            standard=form.standard,
            period=form.period,
            indicator=indicator,
            example=form.is_example,
            header=compute_header_digest(header),
            row=1,
            column=1,
        )
    )
