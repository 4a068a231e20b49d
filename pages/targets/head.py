"""What stands above a plan: the province's goal in numbers, and what a reader must know of it first."""

from analysis.display.figures import DisplayFigure, describe_coverage, describe_figure
from analysis.finding import FindingRule
from analysis.targets.plan import TargetPlan
from data.model.areas import LAST_YEAR_OF_DISTRICTS
from data.model.figures import Figure
from language.catalogue import Texts
from language.numbers import format_count, format_number, format_percent
from ui.components.origins.gathering import Origins
from ui.components.page_head import HeadlineTile, show_page_head
from ui.layout.page_setup import PageContext
from ui.resources.target_plans import OfferedPlan

TileWords = tuple[str, str, DisplayFigure]
"""A tile's label, its note and its number."""


def show_target_head(offered: OfferedPlan, page: PageContext) -> None:
    """Show the title, notices, and five numbers of the plan where there is one."""
    texts, view, plan = page.texts, page.view, offered.plan
    origins = Origins(texts)
    goal = offered.request.goal_period if offered.request else ""
    show_page_head(
        title=texts("targets.title", base=view.period, goal=goal) if goal else texts("page_targets.title"),
        subtitle=texts("targets.subtitle", standard=texts(f"standard.{view.standard.value}")),
        notices=[*page.notices, *_list_cautions(offered, page)],
        tiles=_build_tiles(plan, origins, texts) if plan else (),
        origins=origins,
    )


def _list_cautions(offered: OfferedPlan, page: PageContext) -> list[str]:
    texts, plan, cautions = page.texts, offered.plan, list[str]()
    if plan and plan.missing:
        cautions.append(texts("targets.missing", count=format_count(plan.missing, texts.language)))
    if plan and plan.beyond:
        cautions.append(texts("targets.beyond", count=format_count(plan.beyond, texts.language)))
    if plan and (guessed := sum(not one.base.rate.published for one in plan.districts)):
        cautions.append(texts("targets.estimated_base", count=guessed, total=len(plan.districts)))
    if offered.request and offered.request.goal_period > LAST_YEAR_OF_DISTRICTS:
        cautions.append(texts("notice.tier_ended"))
    return cautions


def _build_tiles(plan: TargetPlan, origins: Origins, texts: Texts) -> list[HeadlineTile]:
    shown = (
        _tell_base(plan, texts),
        _tell_goal(plan, texts),
        _tell_work(plan, texts),
        _tell_priority(plan, texts),
        _tell_coverage(plan, texts),
    )
    return [
        {"label": label, "note": note, "number": origins.describe(number)} for label, note, number in shown
    ]


def _tell_base(plan: TargetPlan, texts: Texts) -> TileWords:
    label = texts("targets.province_base", period=plan.base.question.period)
    return label, texts("headline.province_note"), describe_figure(plan.base.province, texts)


def _tell_goal(plan: TargetPlan, texts: Texts) -> TileWords:
    label = texts("targets.province_goal", period=plan.request.goal_period)
    goal = format_percent(plan.goal_rate, texts.language)
    return label, _format_fall(plan, texts), _describe_plan(goal, [plan.base.province])


def _tell_work(plan: TargetPlan, texts: Texts) -> TileWords:
    yearly = format_count(plan.reduction / plan.years, texts.language)
    work = _describe_plan(format_count(plan.reduction, texts.language), _list_province_figures(plan))
    return texts("targets.work"), texts("targets.households_a_year", count=yearly), work


def _tell_priority(plan: TargetPlan, texts: Texts) -> TileWords:
    note = texts("targets.priority_note", count=format_count(plan.priority_reduction, texts.language))
    poor = [district.base.poor for district in plan.districts if district.base.area.priority]
    share = texts("targets.percent_of_work", share=format_number(plan.priority_share, texts.language, 0))
    return texts("targets.priority_share"), note, _describe_plan(share, poor)


def _tell_coverage(plan: TargetPlan, texts: Texts) -> TileWords:
    published = [district.base.rate for district in plan.districts if district.base.rate.published]
    value = texts("headline.coverage_value", count=len(published), total=len(plan.districts))
    return texts("targets.coverage"), texts("targets.coverage_note"), describe_coverage(published, value)


def _describe_plan(text: str, figures: list[Figure]) -> DisplayFigure:
    """Describe a planned number: it is decided, so it bears no status of a figure."""
    return DisplayFigure(text, None, tuple(figures), FindingRule.TARGET_SHARE)


def _list_province_figures(plan: TargetPlan) -> list[Figure]:
    poor = plan.base.province_poor
    return [plan.base.province, *([poor] if poor else [])]


def _format_fall(plan: TargetPlan, texts: Texts) -> str:
    points = format_number((plan.base.province.value - plan.goal_rate) / plan.years, texts.language)
    return texts("targets.points_a_year", points=points, years=plan.years)
