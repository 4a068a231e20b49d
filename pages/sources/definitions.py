"""What the standards, statuses and figures mean, in words for the page."""

from collections.abc import Sequence

from data.model.duties import ServiceIndicator
from data.model.figures import Status
from data.model.standards import Standard, StandardDefinition
from data.published.catalogue import Catalogue
from language.catalogue import Language, Texts
from language.dates import format_partial_date
from language.numbers import format_count
from pages.sources.survey_benchmark import build_survey_benchmark
from ui.components.articles import Article, ArticleFact
from ui.resources.shared_data import get_auxiliary_data, get_duties


def build_definitions(known: Catalogue, texts: Texts) -> list[Article]:
    """Return standards, what is measured beside them, statuses and how to read a figure."""
    standards = [_standard(item, texts) for item in known.standards.values()]
    reading = Article(
        texts("reading.title"),
        points=[texts(f"reading_point.{name}") for name in texts.family("reading_point")],
    )
    survey = build_survey_benchmark(get_auxiliary_data().survey, known.areas, texts)
    return [*standards, _announced(texts), survey, _statuses(texts), reading]


def _announced(texts: Texts) -> Article:
    """Return what is announced for the years after the last review; no figure follows it yet."""
    points = [texts(f"announced_point.{name}") for name in texts.family("announced_point")]
    return Article(texts("announced.title"), points=points)


def _standard(item: StandardDefinition, texts: Texts) -> Article:
    code = item.code.value
    facts = [
        ArticleFact(texts("definition.basis"), _basis(item, texts), document=item.legal_basis),
        ArticleFact(texts("definition.reviews"), _reviews(item, texts)),
        ArticleFact(texts("definition.poor"), _line(item.poor_rural, item.poor_urban, texts)),
    ]
    if item.upper_rural and item.upper_urban:
        upper = _line(item.upper_rural, item.upper_urban, texts)
        facts.append(ArticleFact(texts(f"definition_upper.{code}"), upper))
    facts.append(
        ArticleFact(texts("definition.who"), texts(f"definition_who.{code}", least=item.deprivations))
    )
    return Article(texts.choose_text(item.name_vi, item.name_en), facts=[*facts, _services(item, texts)])


def _reviews(item: StandardDefinition, texts: Texts) -> str:
    """Return the years of review, and for which later year the law keeps the standard."""
    years = f"{item.first_review}–{item.last_review}"
    if item.kept_until == item.last_review:
        return years
    return texts(f"definition_kept.{item.code.value}", years=years, last=item.kept_until)


def _basis(item: StandardDefinition, texts: Texts) -> str:
    return texts(
        f"definition_basis.{item.code.value}", date=format_partial_date(item.legal_date, texts.language)
    )


def _line(rural: int, urban: int, texts: Texts) -> str:
    language = texts.language
    return texts("definition.line", rural=format_count(rural, language), urban=format_count(urban, language))


def _services(item: StandardDefinition, texts: Texts) -> ArticleFact:
    measured = get_duties().group_indicators_by_service(Standard(item.code))
    name = texts("definition.services")
    if not measured:
        return ArticleFact(name, texts("definition.no_services"))
    services = (_service(group, texts.language) for group in measured.values())
    total = texts("definition.services_value", services=item.services, indicators=item.service_indicators)
    return ArticleFact(name, f"{total}: {'; '.join(services)}.")


def _service(indicators: Sequence[ServiceIndicator], language: Language) -> str:
    """Name a service with what measures it."""
    measures = ", ".join(indicator.named(language).lower() for indicator in indicators)
    return f"{indicators[0].get_service_name(language)} ({measures})"


def _statuses(texts: Texts) -> Article:
    facts = [
        ArticleFact(
            texts(f"status.{status.value}"),
            texts(f"status_long.{status.value}"),
            _find_mark(status, texts),
        )
        for status in Status
    ]
    return Article(texts("definition.statuses"), [texts("definition.statuses_lead")], facts)


def _find_mark(status: Status, texts: Texts) -> str:
    """Return the sign of a status; empty where its word stands in its place."""
    mark = texts(f"mark.{status.value}")
    return "" if mark == texts(f"status.{status.value}") else mark
