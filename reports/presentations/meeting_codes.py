"""A meeting as short codes, and back: what a file and a link hold, checked in one place."""

import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from analysis.display.exceedance import MapLayer
from analysis.question import Question
from data.errors import Fault, FaultyFileError
from data.model.areas import Area
from data.model.figures import Group, Indicator
from data.model.standards import Standard, StandardDefinition
from language.catalogue import Texts
from reports.presentations.meeting import PAIRED, Meeting, MeetingScene, SceneKind
from reports.presentations.meeting_edits import MOST_SCENES

TITLE, SCENES = "tieu_de", "canh"
STANDARD, INDICATOR, GROUP, PERIOD, DISTRICT = "tc", "ct", "dt", "nam", "huyen"
PUBLISHED, HEADLINE, NOTE = "congbo", "tieude", "ghichu"
KIND, OTHER = "loai", ("tc2", "ct2", "dt2", "nam2")
FIELDS = (STANDARD, INDICATOR, GROUP, PERIOD, DISTRICT, PUBLISHED, HEADLINE, NOTE, KIND, *OTHER)
"""In the order in which a link holds them; only a kind of two reviews has a second question.

A map of rates has no kind; one of how likely they are over a limit has its layer's code in that place.
"""

LONGEST_TITLE, LONGEST_HEADLINE, LONGEST_NOTE = 120, 160, 1_000
LONGEST_ECHO = 40
"""Characters of a wrong value that a message repeats."""

Choice = TypeVar("Choice")


@dataclass(frozen=True, slots=True)
class KnownCodes:
    """What the codes of a scene may name."""

    standards: Mapping[Standard, StandardDefinition]
    indicators: Sequence[Indicator]
    groups: Sequence[Group]
    districts: Sequence[Area]


def encode_meeting(meeting: Meeting) -> dict[str, Any]:
    """Write a meeting as codes and texts, ready for JSON."""
    return {TITLE: meeting.title, SCENES: [_scene_codes(scene) for scene in meeting.scenes]}


def _scene_codes(scene: MeetingScene) -> dict[str, Any]:
    values: list[str | int] = [
        *_question_codes(scene.question),
        scene.district or "",
        int(scene.question.published_only),
        scene.headline,
        scene.note,
    ]
    if scene.kind is not SceneKind.MAP:
        values.append(scene.kind.value)
    elif scene.layer.limit is not None:
        values.append(scene.layer.value)
    if scene.other:
        values.extend(_question_codes(scene.other))
    return dict(zip(FIELDS, values, strict=False))


def _question_codes(question: Question) -> tuple[str | int, ...]:
    return question.standard.value, question.indicator.value, question.group.value, question.period


def decode_meeting(content: Mapping[str, Any], known: KnownCodes, file: str, texts: Texts) -> Meeting:
    """Read a meeting from its codes; raises FaultyFileError with every fault."""
    title = _Reader(content, known, file, texts).text(TITLE, LONGEST_TITLE)
    faults = list(title.faults)
    scenes = content.get(SCENES)
    if not isinstance(scenes, list) or len(scenes) > MOST_SCENES:
        raise FaultyFileError([*faults, _too_many(scenes, file, texts)])
    found_scenes = [
        _scene(item, known, texts("meeting_fault.scene", file=file, number=number), texts)
        for number, item in enumerate(scenes, 1)
    ]
    faults += [fault for _, wrong in found_scenes for fault in wrong]
    if faults:
        raise FaultyFileError(faults)
    return Meeting(title.value, tuple(scene for scene, _ in found_scenes if scene))


def _too_many(scenes: object, file: str, texts: Texts) -> Fault:
    several = texts("meeting_fault.scenes", count=len(scenes)) if isinstance(scenes, list) else ""
    expected = texts("meeting_fault.scenes_expected", most=MOST_SCENES)
    return _fault(file, SCENES, several or _quote_value(scenes, texts), expected, texts)


@dataclass(frozen=True, slots=True)
class _Text:
    value: str
    faults: tuple[Fault, ...]


def _scene(
    content: object, known: KnownCodes, place: str, texts: Texts
) -> tuple[MeetingScene | None, list[Fault]]:
    if not isinstance(content, Mapping):
        return None, [
            _fault(place, "", _quote_value(content, texts), texts("meeting_fault.scene_expected"), texts)
        ]
    reader = _Reader(content, known, place, texts)
    question = reader.question((STANDARD, INDICATOR, GROUP, PERIOD))
    kind, layer = reader.kind()
    nobody: dict[str, str | None] = {} if kind is SceneKind.PROFILE else {"": None}
    district = reader.pick(DISTRICT, nobody | {area.code: area.code for area in known.districts})
    published = reader.pick(PUBLISHED, {0: False, 1: True})
    other = reader.question(OTHER) if kind in PAIRED else None
    headline, note = reader.text(HEADLINE, LONGEST_HEADLINE), reader.text(NOTE, LONGEST_NOTE)
    faults = [*reader.faults, *headline.faults, *note.faults]
    if question is None or kind is None or faults:
        return None, faults
    asked = replace(question, published_only=bool(published))
    second = replace(other, published_only=bool(published)) if other else None
    return MeetingScene(asked, district, headline.value, note.value, kind, second, layer), faults


class _Reader:
    """Reads one field after another and remembers what is wrong."""

    def __init__(self, content: Mapping[str, Any], known: KnownCodes, place: str, texts: Texts) -> None:
        self._content, self._known, self._place, self._texts = content, known, place, texts
        self.faults: list[Fault] = []

    def pick(self, field: str, choices: Mapping[Any, Choice]) -> Choice | None:
        found = self._content.get(field)
        if isinstance(found, str | int) and found in choices:
            return choices[found]
        self._report(field, found, self._texts("meeting_fault.or").join(f"“{code}”" for code in choices))
        return None

    def kind(self) -> tuple[SceneKind | None, MapLayer]:
        """Read the kind of a scene, or the layer that stands in its place."""
        if KIND not in self._content:
            return SceneKind.MAP, MapLayer.RATE
        kinds: list[SceneKind | MapLayer] = [*SceneKind, *(layer for layer in MapLayer if layer.limit)]
        found = self.pick(KIND, {code.value: code for code in kinds})
        if isinstance(found, MapLayer):
            return SceneKind.MAP, found
        return found, MapLayer.RATE

    def question(self, fields: Sequence[str]) -> Question | None:
        """Read a question from four fields: standard, indicator, group, period."""
        standard = self.pick(fields[0], {item.value: item for item in self._known.standards})
        indicator = self.pick(fields[1], {item.value: item for item in self._known.indicators})
        group = self.pick(fields[2], {item.value: item for item in self._known.groups})
        period = self._period(fields[3], standard)
        if standard is None or indicator is None or group is None or period is None:
            return None
        return Question(standard, indicator, group, period)

    def _period(self, field: str, standard: Standard | None) -> int | None:
        found = self._content.get(field)
        reviews = self._known.standards[standard].reviews if standard else ()
        if type(found) is int and (found in reviews or not standard):
            return found
        self._report(field, found, self._years(reviews))
        return None

    def _years(self, reviews: Sequence[int]) -> str:
        if not reviews:
            return self._texts("meeting_fault.year")
        return self._texts("meeting_fault.years", first=reviews[0], last=reviews[-1])

    def text(self, field: str, longest: int) -> _Text:
        found = self._content.get(field, "")
        if isinstance(found, str) and len(found) <= longest:
            return _Text(normalise_text(found), ())
        texts = self._texts
        letters = texts("meeting_fault.letters", count=len(found)) if isinstance(found, str) else ""
        expected = texts("meeting_fault.letters_expected", most=longest)
        return _Text(
            "", (_fault(self._place, field, letters or _quote_value(found, texts), expected, texts),)
        )

    def _report(self, field: str, found: object, expected: str) -> None:
        texts = self._texts
        self.faults.append(_fault(self._place, field, _quote_value(found, texts), expected, texts))


def normalise_text(text: str) -> str:
    """Compose Vietnamese letters and take out what can't be seen; line breaks of every kind become one."""
    composed = unicodedata.normalize("NFC", "\n".join(text.splitlines()))
    seen = (letter for letter in composed if letter == "\n" or unicodedata.category(letter)[0] != "C")
    return "".join(seen).strip()


def _fault(place: str, field: str, found: str, expected: str, texts: Texts) -> Fault:
    whole = texts("meeting_fault.field", place=place, field=field) if field else place
    return Fault(file=whole, found=found, expected=expected, advice=texts("meeting_fault.save_anew"))


def _quote_value(found: object, texts: Texts) -> str:
    if found is None:
        return texts("meeting_fault.nothing")
    return f"“{str(found)[:LONGEST_ECHO]}”"
