"""What stands above a plan: the province's goal in numbers, and what a reader must know of it first."""

from analysis.display.figures import DisplayFigure, describe_coverage, describe_figure
from analysis.finding import FindingRule
from analysis.targets.plan import TargetPlan
from data.model.areas import LAST_YEAR_OF_DISTRICTS
from data.model.figures import Figure
from language.catalogue import Texts
from language.numbers import format_count, format_number, format_percent
from ui.components.origins import Origins
from ui.components.page_head import HeadlineTile, show_page_head
from ui.layout.page_setup import PageContext
from ui.resources.target_plans import OfferedPlan


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
    language, base = texts.language, plan.base
    priority = [district.base.poor for district in plan.districts if district.base.area.priority]
    published = [district.base.rate for district in plan.districts if district.base.rate.published]
    share = format_number(plan.priority_share, language, 0)

    def build(label: str, note: str, shown: DisplayFigure) -> HeadlineTile:
        return {"label": label, "note": note, "number": origins.describe(shown)}

    return [
        build(
            texts("targets.province_base", period=base.question.period),
            texts("headline.province_note"),
            describe_figure(base.province, texts),
        ),
        build(
            texts("targets.province_goal", period=plan.request.goal_period),
            _format_fall(plan, texts),
            _describe_plan(format_percent(plan.goal_rate, language), [base.province]),
        ),
        build(
            texts("targets.work"),
            texts("targets.households_a_year", count=format_count(plan.reduction / plan.years, language)),
            _describe_plan(format_count(plan.reduction, language), _list_province_figures(plan)),
        ),
        build(
            texts("targets.priority_share"),
            texts("targets.priority_note", count=format_count(plan.priority_reduction, language)),
            _describe_plan(texts("targets.percent_of_work", share=share), priority),
        ),
        build(
            texts("targets.coverage"),
            texts("targets.coverage_note"),
            describe_coverage(
                published,
                texts("headline.coverage_value", count=len(published), total=len(plan.districts)),
            ),
        ),
    ]


def _describe_plan(text: str, figures: list[Figure]) -> DisplayFigure:
    """Describe a planned number: it is decided, so it bears no status of a figure."""
    return DisplayFigure(text, None, tuple(figures), FindingRule.TARGET_SHARE)


def _list_province_figures(plan: TargetPlan) -> list[Figure]:
    poor = plan.base.province_poor
    return [plan.base.province, *([poor] if poor else [])]


def _format_fall(plan: TargetPlan, texts: Texts) -> str:
    points = format_number((plan.base.province.value - plan.goal_rate) / plan.years, texts.language)
    return texts("targets.points_a_year", points=points, years=plan.years)
