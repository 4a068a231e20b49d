"""Compose a whole meeting at once: from where the reader stands, about a district, or after a review."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from analysis.change import list_earlier_reviews
from analysis.comparison import compare_reviews
from analysis.coverage.published import list_published_figures
from analysis.display.exceedance import MapLayer
from analysis.display.figures import format_points
from analysis.display.targets import format_delay
from analysis.question import Question
from analysis.ranking import rank_districts
from analysis.targets.results import TargetStanding
from analysis.timeline import find_best_known_review
from data.model.areas import PROVINCE
from data.model.figure_set import FigureSet
from data.model.figures import Group, Indicator, Status
from data.model.standards import Standard
from data.published.catalogue import Catalogue
from language.catalogue import Texts
from reports.presentations.meeting import Meeting, MeetingScene, SceneKind
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
    """What a meeting is composed of: a question, all figures, targets that are behind, and the words.

    `targeted` are the standards by which targets stand, `layer` is what the reader's map shows.
    """

    question: Question
    catalogue: Catalogue
    figures: FigureSet
    late: Sequence[TargetStanding]
    texts: Texts
    targeted: frozenset[Standard] = frozenset()
    layer: MapLayer = MapLayer.RATE

    def find_earlier(self) -> Question | None:
        """Return the earlier review that the question is compared with."""
        return find_earlier_review(self.question, self.catalogue, self.figures)


@dataclass(slots=True)
class _SceneList:
    """Scenes without a repeat: what is shown once more lends its headline to the scene that shows it."""

    scenes: list[MeetingScene] = field(default_factory=list)

    def add(self, scene: MeetingScene) -> None:
        shown = [other.shown for other in self.scenes]
        cut = replace(scene, headline=scene.headline[:LONGEST_HEADLINE])
        if scene.shown not in shown:
            self.scenes.append(cut)
        elif scene.headline:
            self.scenes[shown.index(scene.shown)] = cut

    def finish(self, title: str, last: MeetingScene) -> Meeting:
        """Return the meeting with its last scene."""
        return Meeting(title, (*self.scenes[: MOST_QUICK_SCENES - 1], last))


def build_view_meeting(given: QuickMeetingInput) -> Meeting:
    """Compose: the province, two years, the trend, targets, the four, who moved most, coverage."""
    question, found = given.question, _SceneList()
    found.add(MeetingScene(question, layer=given.layer))
    earlier = given.find_earlier()
    _add_comparison(found, earlier, None, given)
    found.add(MeetingScene(question, kind=SceneKind.TREND))
    _add_targets(found, given)
    _add_priority(found, given)
    if earlier:
        _add_greatest_move(found, earlier, given)
    found.add(MeetingScene(replace(question, indicator=_other_indicator(question))))
    title = given.texts("quick.view_name", period=question.period)
    return found.finish(title, _build_coverage_scene(None, given))


def build_district_meeting(district: str, given: QuickMeetingInput) -> Meeting:
    """Compose: the district now, over the years, beside the earlier review, by other measures, coverage."""
    question, found = given.question, _SceneList()
    found.add(MeetingScene(question, district, kind=SceneKind.PROFILE))
    found.add(MeetingScene(question, district, kind=SceneKind.TREND))
    _add_comparison(found, given.find_earlier(), district, given)
    _add_targets(found, given, district)
    for indicator in (Indicator.NEAR_POOR, Indicator.POOR_OR_NEAR_POOR):
        found.add(MeetingScene(replace(question, indicator=indicator, group=Group.ALL), district))
    found.add(MeetingScene(replace(question, group=Group.ETHNIC_MINORITY), district))
    found.add(MeetingScene(question))
    name = given.catalogue.areas[district].titled(given.texts.language)
    title = given.texts("quick.district_name", name=name, period=question.period)
    return found.finish(title, _build_coverage_scene(district, given))


def build_year_end_meeting(given: QuickMeetingInput) -> Meeting:
    """Compose what a review reports: poor, near-poor, minorities, targets, the four, what is published."""
    question, found, texts = given.question, _SceneList(), given.texts
    found.add(MeetingScene(question))
    _add_comparison(found, given.find_earlier(), None, given)
    _add_targets(found, given)
    found.add(MeetingScene(replace(question, indicator=Indicator.NEAR_POOR)))
    found.add(MeetingScene(replace(question, group=Group.ETHNIC_MINORITY)))
    _add_priority(found, given)
    title = texts("quick.year_end_name", period=question.period)
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


def find_earlier_review(question: Question, catalogue: Catalogue, figures: FigureSet) -> Question | None:
    """Return the last earlier review by the standard with a published rate of the province, else the last."""
    reviews = list_earlier_reviews(question, catalogue.standards[question.standard])
    known = [
        period
        for period in reviews
        if figures.primary(question.at(period).key(PROVINCE), published_only=True)
    ]
    return question.at([*known, *reviews][0]) if reviews else None


def list_repeated_scenes(scenes: Iterable[MeetingScene]) -> dict[int, int]:
    """Return each scene that shows what an earlier one does, with that one; both are places from 0."""
    first: dict[tuple[object, ...], int] = {}
    repeated = {}
    for place, scene in enumerate(scenes):
        shown = first.setdefault(scene.shown, place)
        if shown != place:
            repeated[place] = shown
    return repeated


def _add_priority(found: _SceneList, given: QuickMeetingInput) -> None:
    """Add a scene for each priority district, the highest rate first."""
    places = rank_districts(given.question, given.figures, given.catalogue.districts)
    for place in places:
        if place.area.priority:
            found.add(MeetingScene(given.question, place.area.code))


def _add_comparison(
    found: _SceneList, earlier: Question | None, district: str | None, given: QuickMeetingInput
) -> None:
    """Add the earlier review beside the question's own."""
    if earlier:
        found.add(MeetingScene(given.question, district, kind=SceneKind.COMPARISON, other=earlier))


def _add_greatest_move(found: _SceneList, earlier: Question, given: QuickMeetingInput) -> None:
    """Add the district that moved most since the earlier review, where the move can be told from none."""
    areas = (given.catalogue.districts, given.catalogue.areas[PROVINCE])
    rows = compare_reviews(given.question, earlier, given.figures, *areas).districts
    told = [(row.area, row.change) for row in rows if row.change and not row.change.is_undecided]
    if not told:
        return
    area, change = max(told, key=lambda moved: abs(moved[1].value))
    headline = given.texts(
        "quick.moved",
        name=area.name_vi,
        change=format_points(change, given.texts),
        earlier=earlier.period,
        status=given.texts(f"status.{change.status.value}"),
    )
    found.add(MeetingScene(given.question, area.code, headline, kind=SceneKind.CHANGE, other=earlier))


def _add_targets(found: _SceneList, given: QuickMeetingInput, district: str | None = None) -> None:
    """Add targets beside results: with who is furthest behind in its headline, where somebody is."""
    behind = [one for one in given.late if district in {None, one.target.key.area_code}]
    if behind:
        key = behind[0].target.key
        told = format_delay(behind[0], given.catalogue.areas[key.area_code], given.texts)
        asked = replace(given.question, standard=key.standard, period=_get_period(behind[0]))
        headline = given.texts("quick.late", told=told)
        found.add(MeetingScene(asked, key.area_code, headline, kind=SceneKind.TARGETS))
    elif given.question.standard in given.targeted:
        found.add(MeetingScene(given.question, district, kind=SceneKind.TARGETS))


def _get_period(standing: TargetStanding) -> int:
    return standing.figure.key.period if standing.figure else standing.target.base_period


def _build_coverage_scene(district: str | None, given: QuickMeetingInput) -> MeetingScene:
    question = given.question
    published = len(list_published_figures(question, given.figures, given.catalogue.districts))
    total = len(given.catalogue.districts)
    headline = given.texts("quick.coverage", period=question.period, count=published, total=total)
    return MeetingScene(question, district, headline, kind=SceneKind.COVERAGE)


def _other_indicator(question: Question) -> Indicator:
    return Indicator.POOR if question.indicator is Indicator.NEAR_POOR else Indicator.NEAR_POOR
