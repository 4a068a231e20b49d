"""What a request for figures may ask: each filter optional, each repeated to mean 'any of these'."""

from enum import StrEnum
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from data.model.figures import Figure, Group, Indicator, Status, Unit
from data.model.standards import Standard

MOST_VALUES = 40
"""How often one filter may be repeated; there are 18 areas."""

EARLIEST, LATEST = 2000, 2100

FORMATS = (
    "JSON, or CSV in UTF-8 with a byte order mark: `csv` with commas and decimal points for programs, "
    "`csv-excel` with semicolons and decimal commas for Excel in Vietnamese."
)

AreaCode = Annotated[str, StringConstraints(max_length=60)]
"""A code is held against the areas there are (`area_codes.py`), so that a refusal can name them."""

Period = Annotated[int, Field(ge=EARLIEST, le=LATEST)]


class FileFormat(StrEnum):
    """How figures are written."""

    JSON = "json"
    CSV = "csv"
    EXCEL_CSV = "csv-excel"


class FigureFilters(BaseModel):
    """The parameters of /figures; one of another name is refused, so that no misspelt filter is lost."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    standard: tuple[Standard, ...] = Field((), max_length=MOST_VALUES, description="Poverty standard.")
    indicator: tuple[Indicator, ...] = Field((), max_length=MOST_VALUES, description="What is counted.")
    group: tuple[Group, ...] = Field((), max_length=MOST_VALUES, description="Among whom it is counted.")
    period: tuple[Period, ...] = Field((), max_length=MOST_VALUES, description="Year of the review.")
    area: tuple[AreaCode, ...] = Field(
        (),
        max_length=MOST_VALUES,
        description="Code of a district (such as 914), the province (91), VN-MKD or VN.",
    )
    unit: tuple[Unit, ...] = Field(
        (), max_length=MOST_VALUES, description="Percent is always percent of households."
    )
    status: tuple[Status, ...] = Field(
        (), max_length=MOST_VALUES, description="How far a figure can be trusted."
    )
    estimates: bool = Field(
        default=False,
        description="Also give the model's estimates where nobody published, each with its interval.",
    )
    illustrative: bool = Field(
        default=False,
        json_schema_extra={"deprecated": True},
        description="What `estimates` was called; understood for one version.",
    )
    format: FileFormat = Field(FileFormat.JSON, description=FORMATS)

    def take(self, figure: Figure) -> bool:
        """Return whether a figure is asked for."""
        key = figure.key
        asked = (
            (self.standard, key.standard),
            (self.indicator, key.indicator),
            (self.group, key.group),
            (self.period, key.period),
            (self.area, key.area_code),
            (self.unit, key.unit),
            (self.status, figure.status),
        )
        wanted = all(not choices or value in choices for choices, value in asked)
        return wanted and (figure.published or self.estimates or self.illustrative)


class NoFilters(BaseModel):
    """Parameters of an answer that has none."""

    model_config = ConfigDict(extra="forbid")
