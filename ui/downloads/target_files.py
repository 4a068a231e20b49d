"""The plan of targets of a view, and the targets that were assigned, as sheets."""

from analysis.targets.plan import TargetPlan
from data.assigned_rows import build_assigned_rows
from data.csv_text import CsvForm, write_csv
from data.model.assigned_targets import AssignedTarget
from reports.tables.assigned_sheet import write_assigned_workbook
from reports.tables.figure_workbook import EXCEL
from reports.tables.target_sheet import write_target_csv, write_target_workbook
from ui.downloads.figure_files import COMMA_FILE
from ui.downloads.file_request import FileRequest, FileResponse
from ui.resources.assigned_targets import get_assigned_targets
from ui.resources.shared_data import get_catalogue
from ui.resources.target_plans import build_plan_of_view


class NoPlanError(Exception):
    """A view that leads to no plan, for which no page offers a file."""


def has_target_plan(asked: FileRequest) -> bool:
    """Return whether there is a plan to write."""
    return build_plan_of_view(asked.view, asked.figures).plan is not None


def make_target_csv(asked: FileRequest, form: CsvForm) -> FileResponse:
    """Write the plan as CSV; raises NoPlanError where there is none."""
    plan = _get_plan(asked)
    ending = "-excel.csv" if form is CsvForm.EXCEL else ".csv"
    return FileResponse(
        f"{_name_file(plan, asked)}{ending}", COMMA_FILE, write_target_csv(plan, asked.texts, form)
    )


def make_target_workbook(asked: FileRequest) -> FileResponse:
    """Write the plan as a workbook; raises NoPlanError where there is none."""
    plan = _get_plan(asked)
    return FileResponse(f"{_name_file(plan, asked)}.xlsx", EXCEL, write_target_workbook(plan, asked.texts))


def make_assigned_csv(asked: FileRequest) -> FileResponse:
    """Write the assigned targets of a standard as CSV."""
    rows = build_assigned_rows(_get_assigned(asked), get_catalogue().areas, asked.texts)
    return FileResponse(f"{_name_assigned(asked)}.csv", COMMA_FILE, write_csv(rows))


def make_assigned_workbook(asked: FileRequest) -> FileResponse:
    """Write the assigned targets of a standard as a workbook."""
    content = write_assigned_workbook(_get_assigned(asked), get_catalogue().areas, asked.texts)
    return FileResponse(f"{_name_assigned(asked)}.xlsx", EXCEL, content)


def _get_assigned(asked: FileRequest) -> tuple[AssignedTarget, ...]:
    return get_assigned_targets(asked.view.standard)


def _name_assigned(asked: FileRequest) -> str:
    return asked.texts("target_standing.file_name", standard=asked.view.standard.value)


def _get_plan(asked: FileRequest) -> TargetPlan:
    plan = build_plan_of_view(asked.view, asked.figures).plan
    if plan is None:
        raise NoPlanError
    return plan


def _name_file(plan: TargetPlan, asked: FileRequest) -> str:
    """Name a file for its years, with 'uoc-tinh' where any base is estimated."""
    guessed = any(not one.base.rate.published for one in plan.districts)
    key = "targets.file_name_estimated" if guessed else "targets.file_name"
    return asked.texts(key, base=plan.base.question.period, goal=plan.request.goal_period)
