"""The list of sources for the page: document, publisher, date, address, and a table of what each gave."""

from collections.abc import Mapping, Sequence

from analysis.display.figures import Citation, describe_citation, describe_figure
from analysis.display.programme_goal import cite_programme_goal
from analysis.figure_lists import FigureOrder, sort_figures
from analysis.provenance import SourceProvenance
from data.model.areas import PROVINCE, Area
from data.model.figures import Figure, Group
from data.model.sources import ESTIMATES_SOURCE_ID
from data.model.targets import Target
from language.catalogue import Texts
from language.dates import format_partial_date
from language.folding import fold_accents
from language.numbers import format_number
from pages.sources.entry import SourceEntry, SourceEntryList
from ui.components.origins.gathering import Origins
from ui.components.table import PageTableCell

COLUMNS = ("area", "period", "value", "standard", "indicator", "group", "note")


def is_generator(provenance: SourceProvenance) -> bool:
    """Return whether this is the generator of estimated figures."""
    return provenance.source.source_id == ESTIMATES_SOURCE_ID


def collect_source_words(provenance: SourceProvenance, texts: Texts) -> str:
    """Put together what a source itself is found by, without accents."""
    source = provenance.source
    publisher, date = (
        source.get_publisher_name(texts.language),
        format_partial_date(source.date, texts.language),
    )
    about = (source.document_number, publisher, source.date, date, source.url)
    goals = [
        f"{texts('sources.target')} {texts.choose_text(target.note_vi, target.note_en)}"
        for target in provenance.targets
    ]
    return fold_accents(" ".join((*about, *_remarks(provenance, texts), *goals)))


def build_source_list(
    found: Sequence[SourceProvenance], areas: Mapping[str, Area], texts: Texts, *, unfolded: bool
) -> SourceEntryList:
    """Return the list; `unfolded` opens every table, as after a search."""
    origins = Origins(texts)
    sources = [_source_entry(item, areas, origins, texts) for item in found]
    figures = sum(len(item.figures) for item in found)
    lead = texts("sources.found", sources=len(found), figures=figures)
    return {
        "lead": lead if found else texts("sources.nothing"),
        "columns": [{"label": texts(f"column.{column}"), "numeric": column == "value"} for column in COLUMNS],
        "linkLabel": texts("origin.link"),
        "unfolded": unfolded,
        "sources": sources,
        "tables": origins.tables(),
    }


def _source_entry(
    provenance: SourceProvenance, areas: Mapping[str, Area], origins: Origins, texts: Texts
) -> SourceEntry:
    given = sort_figures(provenance.figures, FigureOrder.NEWEST, areas)
    rows = [_row(figure, areas, origins, texts) for figure in given]
    rows += [_target_row(target, areas, origins, texts) for target in provenance.targets]
    source = provenance.source
    return {
        "title": source.document_number or source.get_publisher_name(texts.language),
        "about": _describe_source(provenance, texts),
        "url": source.url,
        "remarks": _remarks(provenance, texts),
        "rows": rows,
    }


def _describe_source(provenance: SourceProvenance, texts: Texts) -> str:
    """Say who published a source, when, and how much of it is known here."""
    source = provenance.source
    about = (
        source.get_publisher_name(texts.language) if source.document_number else "",
        format_partial_date(source.date, texts.language),
        texts("sources.count", count=provenance.total) if provenance.total else "",
    )
    return " · ".join(filter(None, about))


def _remarks(provenance: SourceProvenance, texts: Texts) -> list[str]:
    if is_generator(provenance):
        return [texts("sources.made_here")]
    return [texts("sources.population", period=period) for period in provenance.population_years]


def _row(figure: Figure, areas: Mapping[str, Area], origins: Origins, texts: Texts) -> list[PageTableCell]:
    key = figure.key
    return [
        areas[key.area_code].named(texts.language),
        str(key.period),
        origins.describe(describe_figure(figure, texts)),
        texts(f"standard.{key.standard.value}"),
        texts(f"indicator.{key.indicator.value}"),
        texts(f"group.{key.group.value}"),
        texts.choose_text(figure.note_vi, figure.note_en),
    ]


def _target_row(
    target: Target, areas: Mapping[str, Area], origins: Origins, texts: Texts
) -> list[PageTableCell]:
    return [
        areas[PROVINCE].name_vi,
        _format_years(target),
        origins.describe(describe_citation(_cite_target(target, texts))),
        texts(f"standard.{target.standard.value}"),
        texts("sources.target"),
        texts(f"group.{Group.ALL.value}"),
        texts.choose_text(target.note_vi, target.note_en),
    ]


def _cite_target(target: Target, texts: Texts) -> Citation:
    """Return what a programme asks of the province, as its source states it."""
    least, most = (
        format_number(points, texts.language, 1) for points in (target.least_points, target.most_points)
    )
    text = texts("sources.target_value", least=least, most=most)
    return cite_programme_goal(target, text, texts, first=target.base_period)


def _format_years(target: Target) -> str:
    return f"{target.base_period}–{target.last_period}"
