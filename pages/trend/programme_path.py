"""The programme's path and where the province stands to it, year by year."""

from collections.abc import Sequence

from analysis.display.figures import Citation, describe_citation, describe_figure
from analysis.display.programme_goal import cite_programme_goal
from analysis.finding import FindingRule
from analysis.targets.programme_path import PathBand, PathStanding
from data.model.figures import Figure
from data.model.targets import Target
from language.catalogue import Texts
from language.numbers import format_number, format_percent
from ui.components.origins.gathering import Origins
from ui.components.section import Section, SectionFact, build_section
from ui.components.table import PageTable, PageTableCell, PageTableColumn, PageTableRow, build_page_table


def build_path_section(target: Target, base: Figure, texts: Texts) -> Section:
    """Return the goal in words, with the goal and the base rate and where each is said."""
    origins = Origins(texts)
    goal = origins.describe(describe_citation(_cite_goal(target, texts)))
    rate = origins.describe(describe_figure(base, texts))
    title = texts("trend.path_title", first=target.base_period + 1, last=target.last_period)
    text = texts(
        "trend.path_text",
        base=target.base_period,
        least=_points(target.least_points, texts),
        most=_points(target.most_points, texts),
        standard=_inside(texts(f"standard.{target.standard.value}")),
    )
    facts: list[SectionFact] = [
        {"label": texts("trend.path_goal"), "number": goal},
        {"label": texts("trend.path_base", period=target.base_period), "number": rate},
    ]
    return build_section(title, [text], facts, origins)


def build_missing_path_section(texts: Texts) -> Section:
    """Say why no path is drawn for another measure or group."""
    return build_section(texts("trend.path_none_title"), [texts("trend.path_none")])


def build_path_table(
    target: Target, base: Figure, bands: Sequence[PathBand], standings: Sequence[PathStanding], texts: Texts
) -> PageTable:
    """Return a row a planned year, two where sources conflict; a year without a published rate says so."""
    origins = Origins(texts)
    rows = []
    for band in bands:
        planned = _planned(target, base, band, origins, texts)
        found = [standing for standing in standings if standing.band == band]
        ends = [_stand(standing, origins, texts) for standing in found] or [(None, "")]
        rows += [PageTableRow((str(band.period), planned, *end)) for end in ends]
    columns = [
        PageTableColumn(texts("filter.period")),
        PageTableColumn(texts("trend.path_band_column"), numeric=True),
        PageTableColumn(texts("trend.path_rate_column"), numeric=True),
        PageTableColumn(texts("trend.path_position_column")),
    ]
    return build_page_table(texts("trend.path_caption"), columns, rows, origins)


def _cite_goal(target: Target, texts: Texts) -> Citation:
    """Return the goal as its document states it: points a year over the years of the programme."""
    least, most = _points(target.least_points, texts), _points(target.most_points, texts)
    text = texts("trend.path_goal_value", least=least, most=most)
    return cite_programme_goal(target, text, texts, first=target.base_period + 1)


def _planned(target: Target, base: Figure, band: PathBand, origins: Origins, texts: Texts) -> PageTableCell:
    lowest, highest = (
        format_percent(band.lowest, texts.language),
        format_percent(band.highest, texts.language),
    )
    text = texts("trend.path_band", lowest=lowest, highest=highest)
    goal = _cite_goal(target, texts)
    return origins.describe(describe_citation(goal, base, text=text, rule=FindingRule.PLANNED))


def _stand(standing: PathStanding, origins: Origins, texts: Texts) -> tuple[PageTableCell, str]:
    number = origins.describe(describe_figure(standing.figure, texts))
    return number, texts(f"position_long.{standing.position.value}")


def _inside(name: str) -> str:
    """Write a name within a sentence."""
    return f"{name[:1].lower()}{name[1:]}"


def _points(value: float, texts: Texts) -> str:
    """Write a goal as its document does: 1 and 1,5, without decimals that say nothing."""
    return format_number(value, texts.language, 0 if value == int(value) else 1)
