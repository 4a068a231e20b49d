"""A drawn map as something to order; what draws it is loaded where it is drawn."""

from collections.abc import Sequence

from analysis.summary import QuestionSummary
from geo.boundaries import Boundaries
from language.catalogue import Texts
from maps.drawing.sheet import DrawingOptions
from reports.jobs.export_job import ExportJob


def make_map_job(
    answers: Sequence[QuestionSummary], outline: Boundaries, texts: Texts, drawing: DrawingOptions
) -> ExportJob:
    """Order the map of one answer, or of two side by side."""
    return ExportJob(_draw, (tuple(answers), outline, texts, drawing))


def make_years_job(
    reviews: Sequence[QuestionSummary], outline: Boundaries, texts: Texts, drawing: DrawingOptions
) -> ExportJob:
    """Order the maps of a standard's reviews as one animated picture."""
    return ExportJob(_draw_years, (tuple(reviews), outline, texts, drawing))


def _draw_years(
    reviews: tuple[QuestionSummary, ...], outline: Boundaries, texts: Texts, drawing: DrawingOptions
) -> bytes:
    """Draw them; as below."""
    from maps.drawing.year_animation import draw_years  # noqa: PLC0415 (see below)

    return draw_years(reviews, outline, texts, drawing)


def _draw(
    answers: tuple[QuestionSummary, ...], outline: Boundaries, texts: Texts, drawing: DrawingOptions
) -> bytes:
    """Draw it; matplotlib is loaded in the process that draws, never beside the pages."""
    from maps.drawing.rendering import draw_comparison, draw_map  # noqa: PLC0415 (see above)

    match answers:
        case (one,):
            return draw_map(one, outline, texts, drawing)
        case (left, right):
            return draw_comparison((left, right), outline, texts, drawing)
    raise ValueError(f"{len(answers)} maps don't fit a sheet")
