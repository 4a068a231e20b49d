"""The targets that stand, against what the reviews found since."""

from collections import Counter
from collections.abc import Sequence

from analysis.display.sources import format_source_name
from analysis.display.targets import (
    describe_allowed_rate,
    describe_standing_figure,
    describe_target,
    format_target_result,
)
from analysis.targets.results import TargetResult, TargetStanding
from language.catalogue import Texts
from ui.components.browser_component import show_table
from ui.components.origins.gathering import Origins
from ui.components.section import show_words
from ui.components.table import PageTable, PageTableColumn, PageTableRow, build_page_table
from ui.downloads.links import Download, show_download_links
from ui.resources.assigned_targets import get_target_standings
from ui.resources.shared_data import get_catalogue
from ui.state.session import choose_district
from ui.state.view import View


def show_assigned_targets(view: View, texts: Texts) -> None:
    """Show every target of the view's standard and its result, or that there is none yet."""
    standings = get_target_standings(view.standard)
    title = texts("target_standing.title")
    if not standings:
        standard = texts(f"standard.{view.standard.value}")
        show_words("assigned_head", title, texts("target_standing.none", standard=standard))
        return
    show_words("assigned_head", title, summarize_results(standings, texts), texts("target_standing.lead"))
    show_table("assigned_table", build_standing_table(standings, view.district, texts), choose_district)
    offered = {
        texts("target_standing.file_xlsx"): Download.ASSIGNED_XLSX,
        texts("target_standing.file_csv"): Download.ASSIGNED_CSV,
    }
    show_download_links("assigned_files", view, offered)


def summarize_results(standings: Sequence[TargetStanding], texts: Texts) -> str:
    """Say how many targets were met, missed, and can't be judged yet."""
    counted = Counter(standing.result for standing in standings)
    return texts(
        "target_standing.summary",
        met=counted[TargetResult.MET],
        missed=counted[TargetResult.MISSED],
        unknown=counted[TargetResult.UNKNOWN],
    )


def build_standing_table(standings: Sequence[TargetStanding], chosen: str | None, texts: Texts) -> PageTable:
    """Return a row a target; `chosen` is the district that stands out, by code."""
    origins = Origins(texts)
    rows = [_build_row(standing, chosen, origins, texts) for standing in standings]
    columns = [
        PageTableColumn(texts("ranking.district")),
        PageTableColumn(texts("target_standing.years")),
        PageTableColumn(texts("target_standing.goal"), numeric=True),
        PageTableColumn(texts("target_standing.reviewed")),
        PageTableColumn(texts("target_standing.allowed"), numeric=True),
        PageTableColumn(texts("target_standing.found"), numeric=True),
        PageTableColumn(texts("target_standing.result")),
        PageTableColumn(texts("target_standing.document")),
    ]
    return build_page_table(texts("target_standing.caption"), columns, rows, origins)


def _build_row(standing: TargetStanding, chosen: str | None, origins: Origins, texts: Texts) -> PageTableRow:
    target, figure = standing.target, standing.figure
    code = target.key.area_code
    cells = (
        get_catalogue().areas[code].name_vi,
        f"{target.base_period}–{target.key.goal_period}",
        origins.describe(describe_target(target, texts)),
        str(figure.key.period) if figure else "",
        origins.describe(describe_allowed_rate(standing, texts)) or "",
        origins.describe(describe_standing_figure(standing, texts)),
        format_target_result(standing, texts),
        format_source_name(target.source, texts),
    )
    return PageTableRow(cells, code, chosen=code == chosen)
