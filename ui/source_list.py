"""The list of sources for the page: document, publisher, date, address, and a table of what each gave."""

from collections.abc import Mapping, Sequence
from typing import Any

from data.model import PROVINCE, Area, Figure, Group, Indicator, Target
from insight.finding import Finding, Rule
from insight.provenance import Provenance
from insight.search import Order, ordered
from language.catalogue import Texts
from language.dates import date_text
from language.folding import folded
from language.numbers import decimal
from ui.origins import Citation, Origins, value_text
from ui.vocabulary import ILLUSTRATION

COLUMNS = ("area", "period", "value", "standard", "indicator", "group", "note")


def made_here(provenance: Provenance) -> bool:
    """Whether this is the generator of illustrative figures."""
    return provenance.source.source_id == ILLUSTRATION


def source_words(provenance: Provenance, texts: Texts) -> str:
    """Put together what a source itself is found by, without accents."""
    source = provenance.source
    publisher, date = source.published_by(texts.language), date_text(source.date, texts.language)
    about = (source.document_number, publisher, source.date, date, source.url)
    goals = [
        f"{texts('sources.target')} {texts.either(target.note_vi, target.note_en)}"
        for target in provenance.targets
    ]
    return folded(" ".join((*about, *_uses(provenance, texts), *goals)))


def source_list(
    found: Sequence[Provenance], areas: Mapping[str, Area], texts: Texts, *, unfolded: bool
) -> dict[str, Any]:
    """Describe the list as JSON; `unfolded` opens every table, as after a search."""
    origins = Origins(texts)
    sources = [_described(item, areas, origins, texts) for item in found]
    figures = sum(len(item.figures) for item in found)
    lead = texts("sources.found", sources=len(found), figures=figures)
    return {
        "lead": lead if found else texts("sources.nothing"),
        "columns": [texts(f"column.{column}") for column in COLUMNS],
        "numeric": COLUMNS.index("value"),
        "linkLabel": texts("origin.link"),
        "unfolded": unfolded,
        "sources": sources,
        "tables": origins.tables(),
    }


def _described(
    provenance: Provenance, areas: Mapping[str, Area], origins: Origins, texts: Texts
) -> dict[str, Any]:
    given = ordered(provenance.figures, Order.NEWEST, areas)
    rows = [_row(figure, areas, origins, texts) for figure in given]
    rows += [_target_row(target, areas, origins, texts) for target in provenance.targets]
    source = provenance.source
    publisher = source.published_by(texts.language)
    about = (
        publisher if source.document_number else "",
        date_text(source.date, texts.language),
        texts("sources.count", count=provenance.total) if provenance.total else "",
    )
    return {
        "title": source.document_number or publisher,
        "about": " · ".join(filter(None, about)),
        "url": source.url,
        "remarks": _uses(provenance, texts),
        "rows": rows,
    }


def _uses(provenance: Provenance, texts: Texts) -> list[str]:
    if made_here(provenance):
        return [texts("sources.made_here")]
    return [texts("sources.population", period=period) for period in provenance.population_years]


def _row(
    figure: Figure, areas: Mapping[str, Area], origins: Origins, texts: Texts
) -> list[str | dict[str, Any]]:
    key = figure.key
    return [
        areas[key.area_code].named(texts.language),
        str(key.period),
        origins.finding(Finding(figure.value, Rule.AS_GIVEN, (figure,)), value_text(figure, texts)),
        texts(f"standard.{key.standard.value}"),
        texts(f"indicator.{key.indicator.value}"),
        texts(f"group.{key.group.value}"),
        texts.either(figure.note_vi, figure.note_en),
    ]


def _target_row(
    target: Target, areas: Mapping[str, Area], origins: Origins, texts: Texts
) -> list[str | dict[str, Any]]:
    least, most = (decimal(points, texts.language, 1) for points in (target.least_points, target.most_points))
    years = f"{target.base_period}–{target.last_period}"
    citation = Citation(
        area_code=PROVINCE,
        indicator=Indicator.POOR,
        group=Group.ALL,
        period=years,
        standard=target.standard,
        text=texts("sources.target_value", least=least, most=most),
        status=target.status,
        source=target.source,
        note=texts.either(target.note_vi, target.note_en),
    )
    return [
        areas[PROVINCE].name_vi,
        years,
        origins.cited(citation),
        texts(f"standard.{target.standard.value}"),
        texts("sources.target"),
        texts(f"group.{Group.ALL.value}"),
        texts.either(target.note_vi, target.note_en),
    ]
