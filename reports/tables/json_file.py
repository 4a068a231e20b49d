"""Write the whole data set as JSON: figures by codes, with the areas, standards and sources they name."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any

from data.model.estimates import INTERVAL
from data.model.figures import Figure
from data.model.sources import Source
from data.published.catalogue import Catalogue
from language.catalogue import Texts
from reports.tables.rows import format_estimated_warning, list_values
from reports.terms_of_use import list_figure_terms


def write_figure_json(figures: Sequence[Figure], known: Catalogue, texts: Texts) -> bytes:
    """Write figures as JSON; `warning` comes first and is empty if none of them is estimated."""
    used = {figure.source for figure in figures}
    content = {
        "warning": format_estimated_warning(figures, texts),
        "terms": list_figure_terms(figures, texts),
        "statuses": texts.family("status_long"),
        "standards": [asdict(item) for item in known.standards.values()],
        "areas": [asdict(area) for area in known.areas.values()],
        "sources": [asdict(source) for source in _sort_sources(used, known.sources)],
        "figures": [_describe_figure(figure) for figure in figures],
    }
    return json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode()


def _sort_sources(used: set[Source], sources: Mapping[str, Source]) -> list[Source]:
    """Return the sources of the catalogue in its order, then those of imports by their identifier."""
    known = [source for source in sources.values() if source in used]
    return [*known, *sorted(used - set(known), key=lambda source: source.source_id)]


def _describe_figure(figure: Figure) -> dict[str, Any]:
    return {
        **asdict(figure.key),
        **_describe_values(figure),
        "status": figure.status,
        "estimated": not figure.published,
        "as_of": figure.as_of,
        "source_id": figure.source.source_id,
        "note_vi": figure.note_vi,
    }


def _describe_values(figure: Figure) -> dict[str, object]:
    value, lower, upper = list_values(figure)
    if figure.estimate is None:
        return {"value": value}
    return {"value": value, "lower": lower, "upper": upper, "interval": INTERVAL}
