"""On whose terms files are handed out, and what stands behind them; said in every file."""

from collections.abc import Sequence

from data.model.figures import Figure
from geo.boundaries import Boundaries
from geo.outline_origin import OutlineOrigin
from language.catalogue import Texts

LICENCE = "CC BY-SA 4.0"
LICENCE_URL = "https://creativecommons.org/licenses/by-sa/4.0/"
BOUNDARY_URL = "https://www.geoboundaries.org"


def list_figure_terms(figures: Sequence[Figure], texts: Texts) -> tuple[str, ...]:
    """Return what may be done with a file of figures, its sources, and how to read it, a sentence each."""
    publishers = dict.fromkeys(
        figure.source.get_publisher_name(texts.language) for figure in figures if figure.published
    )
    return (
        texts("terms.figures"),
        texts("terms.publishers", publishers="; ".join(publishers)),
        texts("report.percent"),
        texts("report.standards"),
        texts("report.districts"),
    )


def describe_boundary_terms(boundaries: Boundaries, texts: Texts) -> dict[str, str]:
    """Describe whose the outlines in use are, what was changed, and their known defects."""
    if boundaries.own is not None:
        return _describe_own_terms(boundaries.own, texts)
    return {
        "licence": LICENCE,
        "licence_url": LICENCE_URL,
        "source": texts("boundary.source"),
        "source_url": BOUNDARY_URL,
        "changes": " ".join(list_boundary_changes(texts)),
        "defects": " ".join(list_boundary_defects(texts)),
        "districts": texts("report.districts"),
    }


def _describe_own_terms(own: OutlineOrigin, texts: Texts) -> dict[str, str]:
    return {
        "licence": own.licence or texts("own_outline.no_licence"),
        "source": own.source,
        "source_file": own.file,
        "source_sha256": own.digest,
        "changes": " ".join(list_own_outline_changes(own, texts)),
        "districts": texts("report.districts"),
    }


def list_own_outline_changes(own: OutlineOrigin, texts: Texts) -> list[str]:
    """Return what was changed of an installation's own outline when it was installed, a sentence each."""
    simplified = [texts("own_outline.simplified", metres=own.tolerance)] if own.tolerance else []
    return [texts("own_outline.converted"), *simplified]


def list_boundary_changes(texts: Texts) -> list[str]:
    """Return what was changed of the shipped outline's original, a sentence each."""
    return [texts(f"boundary_change.{name}") for name in texts.family("boundary_change")]


def list_boundary_defects(texts: Texts) -> list[str]:
    """Return the known defects of the shipped outline, a sentence each."""
    return [texts(f"boundary_defect.{name}") for name in texts.family("boundary_defect")]
