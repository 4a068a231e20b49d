"""The report of one district."""

from collections.abc import Iterator

from data.model import PROVINCE, Figure
from insight.burden import Burden, burden
from insight.conflicts import conflicts_of
from insight.finding import difference
from insight.profile import Profile, profile
from insight.question import Question
from insight.record import is_small
from insight.situation import Situation, situation
from language.numbers import count, percent, signed
from maps.credit import outline_credit
from reports.paper.basis import Basis
from reports.paper.cells import NOTHING, figures_cell, finding_cell
from reports.paper.content import Cell, Column, Paper, Paragraph, Section, Table
from reports.paper.pictures import map_section, trend_section
from reports.paper.sections import conflict_section, duty_section, figure_section, source_section


def district_paper(code: str, basis: Basis) -> Paper:
    """Work out the report of a district by its code; raises StopIteration for another code."""
    answer = situation(basis.question, basis.catalogue, basis.figures)
    found = profile(code, answer, basis.catalogue, basis.figures)
    area, texts = found.place.area, basis.texts
    shown = shown_figures(code, basis)
    return Paper(
        title=area.titled(texts.language),
        subtitle=question_words(basis),
        illustrative=any(not figure.published for figure in (*shown, *_of_map(answer))),
        sections=(
            _key_section(found, basis),
            map_section(answer, code, basis),
            trend_section(area, basis),
            _comparison(code, basis),
            _weight_section(code, basis),
            figure_section(code, basis.question, basis.figures, basis.catalogue.standards.values(), texts),
            *conflict_section(conflicts_of(basis.figures, (code,)), basis.catalogue.areas, texts),
            duty_section(basis.question.standard, basis.duties, texts),
            source_section((*shown, *_of_map(answer)), outline_credit(basis.outline, texts), texts),
        ),
    )


def question_words(basis: Basis) -> str:
    """Say what the report looks at first."""
    question, texts = basis.question, basis.texts
    return texts(
        "profile.subtitle",
        rate=texts(f"rate.{question.indicator.value}"),
        period=question.period,
        standard=texts(f"standard.{question.standard.value}"),
        group=texts(f"group.{question.group.value}"),
    )


def shown_figures(code: str, basis: Basis) -> list[Figure]:
    """List every figure of an area that a report shows."""
    only = basis.question.published_only
    own = (figure for figure in basis.figures.all if figure.key.area_code == code)
    return [figure for figure in own if figure.published or not only]


def _of_map(answer: Situation) -> list[Figure]:
    return [place.figure for place in answer.places if place.figure]


def _key_section(found: Profile, basis: Basis) -> Section:
    texts, indicator = basis.texts, found.question.indicator.value
    weighed = burden(found.place.area.code, found.question, basis.catalogue, basis.figures)
    candidates = (found.place.figure, *found.place.rivals) if found.place.figure else ()
    rank = Cell(_of(found.rank.value, found.ranked, basis), found.rank.status) if found.rank else NOTHING
    rows = (
        (Cell(texts(f"rate.{indicator}")), figures_cell(candidates, texts)),
        (Cell(texts("profile.rank")), rank),
        (Cell(texts("paper.gap")), finding_cell(found.gap, signed, texts)),
        (Cell(texts("paper.change")), finding_cell(found.change, signed, texts)),
        (Cell(texts(f"count.{indicator}")), finding_cell(found.households, count, texts)),
        (Cell(texts("paper.share")), finding_cell(weighed.own, percent, texts)),
    )
    columns = (Column(texts("paper.what"), 3), Column(texts("paper.number"), 2, numeric=True))
    cautions = tuple(Paragraph(text, caution=True) for text in _cautions(found, basis))
    return Section(texts("paper.key"), (*cautions, Table("", columns, rows)))


def _of(rank: float, total: int, basis: Basis) -> str:
    return basis.texts("district.rank_value", rank=int(rank), total=total)


def _cautions(found: Profile, basis: Basis) -> Iterator[str]:
    texts = basis.texts
    if found.rate is None:
        yield texts("profile.none_notice")
    elif not found.rate.parts[0].published:
        yield texts("paper.illustrative")
    if found.households and is_small(found.households.parts[0]):
        yield texts("profile.small_notice", period=found.question.period)


def _comparison(code: str, basis: Basis) -> Section:
    """Set the district beside the province, review by review of the question's standard alone."""
    texts, question = basis.texts, basis.question
    reviews = basis.catalogue.standards[question.standard].reviews
    rows = tuple(_compared(code, question.at(period), basis) for period in reviews)
    own, province = basis.catalogue.areas[code].name_vi, basis.catalogue.areas[PROVINCE].name_vi
    labels = (own, province, texts("paper.gap"))
    columns = (
        Column(texts("profile.period"), 1),
        *(Column(label, 2, numeric=True) for label in labels),
    )
    standard = texts(f"standard.{question.standard.value}")
    return Section(texts("paper.comparison"), (Table(standard, columns, rows),))


def _compared(code: str, question: Question, basis: Basis) -> tuple[Cell, ...]:
    only = question.published_only
    own = basis.figures.candidates(question.key(code), published_only=only)
    province = basis.figures.candidates(question.key(PROVINCE), published_only=only)
    gap = difference(own[0] if own else None, province[0] if province else None)
    cells = (figures_cell(_distinct(found), basis.texts) for found in (own, province))
    return (Cell(str(question.period)), *cells, finding_cell(gap, signed, basis.texts))


def _distinct(found: tuple[Figure, ...]) -> tuple[Figure, ...]:
    return tuple({figure.value: figure for figure in reversed(found)}.values())[::-1]


def _weight_section(code: str, basis: Basis) -> Section:
    """Say whether the district carries more of the poor than of the people."""
    texts, question = basis.texts, basis.question
    weighed = burden(code, question, basis.catalogue, basis.figures)
    name = _counted_name(code, weighed, basis)
    what = texts(f"indicator.{question.indicator.value}").lower()
    blocks: list[Paragraph | Table] = []
    if weighed.weight:
        blocks.append(Paragraph(texts(f"weight.{weighed.weight.value}", name=name, what=what)))
    if weighed.population is None:
        blocks.append(Paragraph(texts("profile.population_none")))
    elif weighed.population.joint:
        blocks.append(Paragraph(texts("profile.joint", names=name)))
    return Section(texts("profile.burden_title"), (*blocks, _weight_table(name, what, weighed, basis)))


def _weight_table(name: str, what: str, weighed: Burden, basis: Basis) -> Table:
    texts = basis.texts
    rows = [(Cell(texts("profile.share", name=name, what=what)), finding_cell(weighed.share, percent, texts))]
    if weighed.population:
        label = texts("profile.population_share", name=name, census=weighed.population.census)
        rows.append((Cell(label), Cell(percent(weighed.population.percent, texts.language))))
    columns = (Column(texts("paper.what"), 3), Column(texts("paper.number"), 1, numeric=True))
    return Table("", columns, tuple(rows))


def _counted_name(code: str, weighed: Burden, basis: Basis) -> str:
    areas = basis.catalogue.areas
    codes = weighed.population.area_codes if weighed.population and weighed.population.joint else (code,)
    return basis.texts("population.together").join(areas[one].name_vi for one in codes)
