"""Compose a whole meeting at once: from where the reader stands, about a district, or after a review."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from analysis.change import list_earlier_reviews
from analysis.comparison import AreaComparison, compare_reviews
from analysis.coverage import list_published_figures
from analysis.display.figures import format_points
from analysis.display.targets import format_delay
from analysis.question import Question
from analysis.ranking import rank_districts
from analysis.targets.results import TargetStanding
from analysis.timeline import find_best_known_review
from data.model.areas import PROVINCE
from data.model.figure_set import FigureSet
from data.model.figures import Group, Indicator, Status
from data.published.catalogue import Catalogue
from language.catalogue import Texts
from reports.presentations.meeting import Meeting, MeetingScene
from reports.presentations.meeting_codes import LONGEST_HEADLINE

MOST_QUICK_SCENES = 9
"""As many as a meeting of half an hour has time for."""


class QuickMeetingKind(StrEnum):
    """What a meeting is composed from."""

    VIEW = "view"
    DISTRICT = "district"
    YEAR_END = "year_end"


@dataclass(frozen=True, slots=True)
class QuickMeetingInput:
    """What a meeting is composed of: a question, all figures, targets that are behind, and the words."""

    question: Question
    catalogue: Catalogue
    figures: FigureSet
    late: Sequence[TargetStanding]
    texts: Texts


@dataclass(slots=True)
class _SceneList:
    """Scenes without a repeat: what is shown once more lends its headline to the scene that shows it."""

    scenes: list[MeetingScene] = field(default_factory=list)

    def add(self, question: Question, district: str | None = None, headline: str = "") -> None:
        shown = [(scene.question, scene.district) for scene in self.scenes]
        scene = MeetingScene(question, district, headline[:LONGEST_HEADLINE])
        if (question, district) not in shown:
            self.scenes.append(scene)
        elif headline:
            self.scenes[shown.index((question, district))] = scene

    def finish(self, title: str, last: MeetingScene) -> Meeting:
        """Return the meeting with its last scene; where that repeats another, its words are a note there."""
        shown = [(scene.question, scene.district) for scene in self.scenes]
        if (last.question, last.district) not in shown:
            return Meeting(title, (*self.scenes[: MOST_QUICK_SCENES - 1], last))
        place = shown.index((last.question, last.district))
        self.scenes[place] = replace(self.scenes[place], note=last.headline)
        return Meeting(title, tuple(self.scenes[:MOST_QUICK_SCENES]))


def build_view_meeting(given: QuickMeetingInput) -> Meeting:
    """Compose: the province now and before, the four, who moved most, who is behind a target, coverage."""
    question, found = given.question, _SceneList()
    found.add(question)
    earlier = find_earlier_review(given)
    if earlier:
        found.add(earlier)
    _add_priority(found, given)
    if earlier:
        _add_greatest_move(found, earlier, given)
    _add_late(found, given)
    found.add(replace(question, indicator=_other_indicator(question)))
    title = given.texts("quick.view_name", period=question.period)
    return found.finish(title, _build_coverage_scene(None, given))


def build_district_meeting(district: str, given: QuickMeetingInput) -> Meeting:
    """Compose: the district now and before, by other measures, beside the province, and what is published."""
    question, found = given.question, _SceneList()
    found.add(question, district)
    if earlier := find_earlier_review(given):
        found.add(earlier, district)
    for one in given.late:
        if one.target.key.area_code == district:
            _add_standing(found, one, given)
    for indicator in (Indicator.NEAR_POOR, Indicator.POOR_OR_NEAR_POOR):
        found.add(replace(question, indicator=indicator, group=Group.ALL), district)
    found.add(replace(question, group=Group.ETHNIC_MINORITY), district)
    found.add(question)
    name = given.catalogue.areas[district].titled(given.texts.language)
    title = given.texts("quick.district_name", name=name, period=question.period)
    return found.finish(title, _build_coverage_scene(district, given))


def build_year_end_meeting(given: QuickMeetingInput) -> Meeting:
    """Compose what a review reports: poor, near-poor and minorities, the four, and what is published."""
    found, texts = _SceneList(), given.texts
    found.add(given.question)
    if earlier := find_earlier_review(given):
        found.add(earlier)
    found.add(replace(given.question, indicator=Indicator.NEAR_POOR))
    found.add(replace(given.question, group=Group.ETHNIC_MINORITY))
    _add_priority(found, given)
    _add_late(found, given)
    title = texts("quick.year_end_name", period=given.question.period)
    return found.finish(title, _build_coverage_scene(None, given))


def choose_year_end_review(catalogue: Catalogue, figures: FigureSet) -> Question | None:
    """Return the newest review that staff have brought, else the one of which most is published."""
    brought = [
        figure.key
        for figure in figures.all
        if figure.status is Status.IMPORTED and figure.key.indicator is Indicator.POOR
    ]
    if brought:
        newest = max(brought, key=lambda key: key.period)
        return Question(newest.standard, Indicator.POOR, Group.ALL, newest.period)
    return find_best_known_review(figures, catalogue.districts, catalogue.standards.values())


def find_earlier_review(given: QuickMeetingInput) -> Question | None:
    """Return the last earlier review by the standard with a published rate of the province, else the last."""
    question = given.question
    reviews = list_earlier_reviews(question, given.catalogue.standards[question.standard])
    known = [
        period
        for period in reviews
        if given.figures.primary(question.at(period).key(PROVINCE), published_only=True)
    ]
    return question.at([*known, *reviews][0]) if reviews else None


def list_repeated_scenes(scenes: Iterable[MeetingScene]) -> dict[int, int]:
    """Return each scene that shows what an earlier one does, with that one; both are places from 0."""
    first: dict[tuple[Question, str | None], int] = {}
    repeated = {}
    for place, scene in enumerate(scenes):
        shown = first.setdefault((scene.question, scene.district), place)
        if shown != place:
            repeated[place] = shown
    return repeated


def _add_priority(found: _SceneList, given: QuickMeetingInput) -> None:
    """Add a scene for each priority district, the highest rate first."""
    places = rank_districts(given.question, given.figures, given.catalogue.districts)
    for place in places:
        if place.area.priority:
            found.add(given.question, place.area.code)


def _add_greatest_move(found: _SceneList, earlier: Question, given: QuickMeetingInput) -> None:
    """Add the district that moved most since the earlier review, where the move can be told from none."""
    areas = (given.catalogue.districts, given.catalogue.areas[PROVINCE])
    rows = compare_reviews(given.question, earlier, given.figures, *areas).districts
    told = [row for row in rows if row.change and not row.change.is_undecided]
    if not told:
        return
    most = max(told, key=_get_move)
    if most.change:
        headline = given.texts(
            "quick.moved",
            name=most.area.name_vi,
            change=format_points(most.change, given.texts),
            earlier=earlier.period,
            status=given.texts(f"status.{most.change.status.value}"),
        )
        found.add(given.question, most.area.code, headline)


def _get_move(row: AreaComparison) -> float:
    return abs(row.change.value) if row.change else 0.0


def _add_late(found: _SceneList, given: QuickMeetingInput) -> None:
    if given.late:
        _add_standing(found, given.late[0], given)


def _add_standing(found: _SceneList, standing: TargetStanding, given: QuickMeetingInput) -> None:
    """Add a target that is behind its path, beside what the review found."""
    if standing.figure is None:
        return
    key = standing.figure.key
    question = Question(key.standard, Indicator.POOR, Group.ALL, key.period)
    told = format_delay(standing, given.catalogue.areas[key.area_code], given.texts)
    found.add(question, key.area_code, given.texts("quick.late", told=told))


def _build_coverage_scene(district: str | None, given: QuickMeetingInput) -> MeetingScene:
    question = replace(given.question, published_only=True)
    published = len(list_published_figures(question, given.figures, given.catalogue.districts))
    total = len(given.catalogue.districts)
    headline = given.texts("quick.coverage", period=question.period, count=published, total=total)
    return MeetingScene(question, district, headline)


def _other_indicator(question: Question) -> Indicator:
    return Indicator.POOR if question.indicator is Indicator.NEAR_POOR else Indicator.NEAR_POOR
