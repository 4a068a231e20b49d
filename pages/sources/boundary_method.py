"""Where the outline in use comes from, on whose terms, and what is known to be wrong with it, in words."""

import geopandas
import shapely

from data.settings import FOLDER_VARIABLE
from geo.boundaries import Boundaries
from geo.installed_outline import OUTLINE_FILE
from geo.outline_checks import GEOGRAPHIC, PLANE
from geo.outline_origin import OutlineOrigin
from language.catalogue import Texts
from language.numbers import format_count
from reports.terms_of_use import (
    BOUNDARY_URL,
    LICENCE,
    LICENCE_URL,
    list_boundary_changes,
    list_boundary_defects,
    list_own_outline_changes,
)
from ui.components.articles import Article, ArticleFact, ArticleLink

_DIGITS_OF_A_HASH = 12


def build_boundary_method(boundaries: Boundaries, texts: Texts) -> list[Article]:
    """Return the outline in use: source, licence, changes, defects; say if another is damaged."""
    own = boundaries.own
    told = _shipped(texts) if own is None else _own(boundaries, own, texts)
    damaged = [_damaged(boundaries, texts)] if boundaries.problem else []
    checks = Article(texts("boundary.checks"), [texts("boundary.checks_text")])
    return [*damaged, *told, checks]


def build_outline_terms(boundaries: Boundaries, texts: Texts) -> Article:
    """Say on what terms the outline in use may be passed on."""
    title, own = texts("terms.boundaries_title"), boundaries.own
    if own is None:
        said = texts("terms.boundaries", licence=LICENCE)
        return Article(title, [said], links=[ArticleLink(LICENCE, LICENCE_URL)])
    return Article(title, [texts("own_outline.terms", source=own.source, licence=_licence(own, texts))])


def _shipped(texts: Texts) -> list[Article]:
    return [
        Article(
            texts("boundary.title"),
            [texts("boundary.what")],
            facts=[
                ArticleFact(texts("boundary.source_name"), texts("boundary.source")),
                ArticleFact(texts("boundary.licence_name"), texts("boundary.licence", licence=LICENCE)),
            ],
            links=[ArticleLink("geoBoundaries", BOUNDARY_URL), ArticleLink(LICENCE, LICENCE_URL)],
        ),
        Article(texts("boundary.changes"), points=list_boundary_changes(texts)),
        Article(texts("boundary.defects"), [texts("boundary.use")], points=list_boundary_defects(texts)),
    ]


def _own(boundaries: Boundaries, own: OutlineOrigin, texts: Texts) -> list[Article]:
    return [
        Article(texts("boundary.title"), [_size(boundaries, texts)], facts=_facts(own, texts)),
        Article(texts("own_outline.changes"), points=list_own_outline_changes(own, texts)),
        Article(texts("boundary.defects"), [texts("own_outline.defects"), texts("boundary.use")]),
    ]


def _size(boundaries: Boundaries, texts: Texts) -> str:
    shapes = geopandas.GeoSeries(dict(boundaries.shapes), crs=GEOGRAPHIC)
    vertices = int(shapely.get_num_coordinates(shapes.to_numpy()).sum())
    square_km = float(shapes.to_crs(PLANE).area.sum()) / 1e6
    language = texts.language
    return texts(
        "own_outline.what", vertices=format_count(vertices, language), area=format_count(square_km, language)
    )


def _facts(own: OutlineOrigin, texts: Texts) -> list[ArticleFact]:
    return [
        ArticleFact(texts("boundary.source_name"), own.source),
        ArticleFact(texts("boundary.licence_name"), _licence(own, texts)),
        ArticleFact(texts("own_outline.file"), f"{own.file} (SHA-256 {own.digest[:_DIGITS_OF_A_HASH]}…)"),
        ArticleFact(texts("own_outline.used"), " · ".join(part for part in (_date(own), own.by) if part)),
    ]


def _date(own: OutlineOrigin) -> str:
    """Return the day of an ISO moment as the language writes it."""
    return "/".join(reversed(own.used_at[:10].split("-")))


def _licence(own: OutlineOrigin, texts: Texts) -> str:
    return own.licence or texts("own_outline.no_licence")


def _damaged(boundaries: Boundaries, texts: Texts) -> Article:
    return Article(
        texts("own_outline.damaged"),
        [texts("own_outline.damaged_text", file=OUTLINE_FILE, variable=FOLDER_VARIABLE)],
        points=[fault.render(texts) for fault in boundaries.problem],
    )
