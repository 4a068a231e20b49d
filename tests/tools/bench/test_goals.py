"""What is compared with the targets, and how."""

from tools.bench.area_growth import AreaGrowth
from tools.bench.contenders import APP, CONTENDERS
from tools.bench.export_interference import ExportInterference
from tools.bench.goals import BenchmarkGoal, format_goal_table, list_goals
from tools.bench.map_file_times import PLAIN
from tools.bench.measurements import CHART_PAGES, Measurements, PagesInBrowser
from tools.bench.page_times import PageTimes
from tools.bench.paint_times import FirstVisitTimes
from tools.bench.server_cost import ServerCost
from tools.bench.step_times import PaintedYearTimes
from tools.bench.transfer_size import TransferSize

OTHERS, OWN = 100.0, 40.0


def measured() -> Measurements:
    """Return measurements in which the app takes 40 ms of whatever takes others 100."""
    times = {contender: [OWN if contender is APP else OTHERS] * 3 for contender in CONTENDERS}
    pages = PagesInBrowser(
        "",
        changes=times,
        first_visits=FirstVisitTimes(whole=times, anything=times),
        steps=[OWN] * 3,
        years=PaintedYearTimes(steps=[20.0] * 3, settled=[120.0] * 3, frames=[OWN, 60.0]),
        beside_exports=ExportInterference(idle=[OWN], exporting=[3 * OWN]),
        weights={
            contender: TransferSize(1_700_000, 90_000, [9_000, 10_000, 70_000]) for contender in CONTENDERS
        },
        chart_pages=[PageTimes(path, [1_600.0], [OWN]) for path in CHART_PAGES],
        other_pages=[],
    )
    growth = [AreaGrowth(areas, [float(areas)], 0, 0, 0) for areas in (15, 45)]
    return Measurements(
        pages, ServerCost(1, 1), growth, files={}, drawings={PLAIN: [2_000.0], "png": [900.0]}
    )


def test_each_target_is_compared_with_what_it_is_a_target_of() -> None:
    goals = list_goals(measured())
    assert [(round(goal.reached, 3), goal.met) for goal in goals] == [
        *((0.4, True), (0.4, False), (0.4, True)),  # a change beside bare, usual, Dash
        *((0.4, True), (0.4, True)),  # the whole map and the first picture
        *((10, True), (1_700, False), (90, True)),  # kilobytes
        *((0.2, True), (20, True), (60, False), (1.2, False)),  # years painted ahead
        *((1_600, False), (1_600, False), (40, True), (40, True)),  # trend and comparison
        *(
            (3, False),
            (40, True),
            (900, True),
            (3, False),
        ),  # growth, presentation, files, while files are made
    ]
    assert len({goal.name + goal.unit for goal in goals}) == len(goals)


def test_a_goal_is_met_up_to_its_target_and_missed_above() -> None:
    assert BenchmarkGoal("change", 0.85, 0.85, "×").met
    assert not BenchmarkGoal("change", 0.85, 0.851, "×").met


def test_the_table_names_target_what_was_reached_and_the_verdict() -> None:
    lines = format_goal_table(
        [BenchmarkGoal("light", 3_000, 1_234.5, "kB"), BenchmarkGoal("quick", 0.3, 0.456, "×")]
    ).splitlines()

    assert lines[0].split() == ["figure", "target", "reached"]
    assert lines[1].split() == ["light", "≤", "3,000", "kB", "1,234", "kB", "ok"]
    assert lines[2].split() == ["quick", "≤", "0.30", "×", "0.46", "×", "MISSED"]
