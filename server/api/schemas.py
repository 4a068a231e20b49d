"""The shapes of the answers, as the API's description shows them."""

from pydantic import BaseModel, Field

from data.model.figures import Group, Indicator, Status, Unit
from data.model.standards import Standard


class SourceShape(BaseModel):
    """Where a figure comes from; an empty text where the source gives none."""

    source_id: str
    publisher: str
    document_number: str
    date: str = Field(description="As much of the date as the source gives: a year, a month or a day.")
    url: str


class CountedSource(SourceShape):
    """A source, and how many figures it gives."""

    figures: int


class FigureShape(BaseModel):
    """One figure with everything a reader needs to judge it."""

    area_code: str = Field(description="General Statistics Office code; VN-MKD is the delta, VN the country.")
    area_name_vi: str
    area_name_en: str
    standard: Standard
    indicator: Indicator
    group: Group
    period: int = Field(description="Year of the review.")
    unit: Unit
    value: int | float = Field(description="In the row's own unit; counts are whole numbers.")
    lower: int | float | None = Field(
        default=None, description="Lower end of an estimate's interval; null for a published figure."
    )
    upper: int | float | None = Field(default=None, description="Upper end of an estimate's interval.")
    interval: int | None = Field(default=None, description="Percent that the interval is meant to hold: 80.")
    status: Status
    as_of: str = Field(description="When the source says it held.")
    note_vi: str
    note_en: str
    source: SourceShape


class FiguresShape(BaseModel):
    """Figures, and what must be known before they are used."""

    warning: str = Field(description="Not empty where any figure is the model's estimate.")
    notes: list[str] = Field(description="What holds for all of them.")
    count: int
    figures: list[FigureShape]


class SourcesShape(BaseModel):
    """Every source of a figure."""

    count: int
    sources: list[CountedSource]


class Mistake(BaseModel):
    """One parameter that can't be used."""

    parameter: str
    found: str
    expected: str


class Problem(BaseModel):
    """Why a request was not answered, in Vietnamese and in English."""

    message_vi: str
    message_en: str
    mistakes: list[Mistake] = []
