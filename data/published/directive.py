"""Load letter 369/UBND-VHXH, retold in our own words, with the figures and places that it names."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from data.model.areas import Area
from data.model.directive import (
    Directive,
    LetterPart,
    NamedPlace,
    NamingReason,
    Passage,
    PassageTheme,
    QuotedFigure,
    QuotedFigureKind,
)
from data.model.duties import Agency
from data.model.figures import Group, Indicator
from data.model.standards import Standard
from data.published.catalogue import Catalogue
from data.published.directive_rules import (
    LETTER,
    build_named_place_rules,
    build_passage_rules,
    build_quoted_figure_rules,
)
from data.published.loading import DATA_FOLDER, read_checked_rows
from data.published.records import TextRow


def load_directive(catalogue: Catalogue, agencies: Sequence[Agency], folder: Path = DATA_FOLDER) -> Directive:
    """Load the three directive files; raises FaultyFileError with every fault of the first faulty one."""
    codes = {agency.agency: agency.clause for agency in agencies}
    passages = read_checked_rows(folder, "directive.csv", build_passage_rules(codes))
    quoted = read_checked_rows(folder, "directive_figures.csv", build_quoted_figure_rules(catalogue))
    places = read_checked_rows(folder, "directive_places.csv", build_named_place_rules(catalogue))
    return Directive(
        passages=tuple(_passage_of(row) for row in passages),
        quoted=tuple(_quoted_of(row) for row in quoted),
        places=tuple(_place_of(row, catalogue.areas) for row in places),
        source=catalogue.sources[LETTER],
    )


def _passage_of(row: TextRow) -> Passage:
    themes = tuple(PassageTheme(code) for code in row["themes"].split("+"))
    return Passage(
        LetterPart(row["part"]), row["clause"], row["doer"], themes, row["text_vi"], row["text_en"]
    )


def _quoted_of(row: TextRow) -> QuotedFigure:
    return QuotedFigure(
        kind=QuotedFigureKind(row["kind"]),
        period=int(row["period"]),
        standard=Standard(row["standard"]),
        indicator=Indicator(row["indicator"]),
        group=Group(row["group"]),
        value=float(row["value"]),
        text_vi=row["text_vi"],
        text_en=row["text_en"],
    )


def _place_of(row: TextRow, areas: Mapping[str, Area]) -> NamedPlace:
    return NamedPlace(areas[row["area_code"]], tuple(row["clauses"].split("+")), NamingReason(row["reason"]))
