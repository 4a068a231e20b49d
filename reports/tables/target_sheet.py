"""Write a plan of targets as a sheet: a row a district, with what it starts from and how sure that is."""

import io
from collections.abc import Sequence

import xlsxwriter

from analysis.display.figures import format_figure
from analysis.targets.plan import DistrictPlan, TargetPlan
from data.csv_text import CsvForm, write_csv
from data.spreadsheet_text import SpreadsheetValue, escape_formula
from language.catalogue import Texts
from language.numbers import format_count, format_percent
from reports.tables.figure_workbook import (
    WorkbookFormats,
    add_sources_sheet,
    add_warning_sheet,
    write_cell_row,
    write_header_row,
    write_sentences,
)
from reports.tables.rows import build_header, list_values

COLUMNS = (
    "area_code", "area", "standard_code", "base_period", "base_rate", "base_rate_lower", "base_rate_upper",
    "base_poor", "base_poor_lower", "base_poor_upper", "status", "goal_period", "reduction",
    "yearly_reduction", "goal_poor", "goal_rate", "reduction_points", "remark",
)  # fmt: skip


def write_target_csv(plan: TargetPlan, texts: Texts, form: CsvForm) -> bytes:
    """Write a plan as CSV, the header first."""
    return write_csv([build_header(COLUMNS, texts), *build_target_rows(plan, texts)], form)


def write_target_workbook(plan: TargetPlan, texts: Texts) -> bytes:
    """Write a plan as XLSX: the targets, how they came about, and the sources of the base."""
    file = io.BytesIO()
    figures = [figure for one in plan.districts for figure in (one.base.rate, one.base.poor)]
    with xlsxwriter.Workbook(file, {"in_memory": True}) as book:
        formats = WorkbookFormats(book)
        if warning := format_base_warning(plan, texts):
            add_warning_sheet(book.add_worksheet(texts("report.stamp_sheet")), warning, formats)
        sheet = book.add_worksheet(texts("targets.sheet"))
        write_header_row(sheet, COLUMNS, formats, texts)
        for row, one in enumerate(plan.districts, start=1):
            look = formats.plain if one.base.rate.published else formats.estimated
            write_cell_row(sheet, row, build_target_row(one, plan, texts), look)
        about = book.add_worksheet(texts("targets.sheet_about"))
        write_sentences(about, describe_plan(plan, texts), formats.plain)
        add_sources_sheet(book.add_worksheet(texts("report.sources_sheet")), figures, formats, texts)
    return file.getvalue()


def build_target_rows(plan: TargetPlan, texts: Texts) -> list[list[SpreadsheetValue]]:
    """Build a row a district in the order of `COLUMNS`."""
    return [build_target_row(one, plan, texts) for one in plan.districts]


def build_target_row(one: DistrictPlan, plan: TargetPlan, texts: Texts) -> list[SpreadsheetValue]:
    """Build a district's row; rates in percent, the rest in whole households."""
    base, question = one.base, plan.base.question
    remark = texts("targets.locked") if one.locked else texts("targets.spared") if one.spared else ""
    cells: list[SpreadsheetValue] = [
        base.area.code,
        base.area.name_vi,
        question.standard.value,
        question.period,
        *list_values(base.rate),
        *list_values(base.poor),
        texts(f"status.{base.rate.status.value}"),
        plan.request.goal_period,
        one.reduction,
        round(one.yearly),
        one.goal_poor,
        one.goal_rate,
        one.points,
        remark,
    ]
    return [escape_formula(cell) for cell in cells]


def format_base_warning(plan: TargetPlan, texts: Texts) -> str:
    """Return how many districts start from an estimate; '' if none does."""
    count = sum(not one.base.rate.published for one in plan.districts)
    return texts("targets.about_estimated", count=count, total=len(plan.districts)) if count else ""


def describe_plan(plan: TargetPlan, texts: Texts) -> Sequence[str]:
    """Return the goal, the work and the rule of a plan, a sentence each."""
    reduction, priority = (
        format_count(count, texts.language) for count in (plan.reduction, plan.priority_reduction)
    )
    return [
        _describe_goal(plan, texts),
        texts("targets.about_work", count=reduction, priority=priority),
        describe_rule(plan, texts),
        *([warning] if (warning := format_base_warning(plan, texts)) else []),
    ]


def _describe_goal(plan: TargetPlan, texts: Texts) -> str:
    """Say from which rate to which the province is to come, and when."""
    return texts(
        "targets.about_goal",
        start=format_figure(plan.base.province, texts),
        base=plan.base.question.period,
        end=format_percent(plan.goal_rate, texts.language),
        goal=plan.request.goal_period,
        standard=texts(f"standard.{plan.base.question.standard.value}"),
    )


def describe_rule(plan: TargetPlan, texts: Texts) -> str:
    """Return how the work is shared, in words."""
    request = plan.request
    return texts(f"sharing_rule_long.{request.rule.value}", halving=request.halving_period)
