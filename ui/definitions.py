"""What the standards, statuses and figures mean, in words for the page."""

from collections.abc import Sequence
from typing import Any

from data.catalogue import Catalogue
from data.duties import ServiceIndicator
from data.model import Standard, StandardDefinition, Status
from language.catalogue import Language, Texts
from language.dates import date_text
from language.numbers import count
from ui.prose import Article, Fact, prose
from ui.resources import duties


def definitions(known: Catalogue, texts: Texts) -> dict[str, Any]:
    """Describe standards, statuses and how to read a figure as JSON."""
    standards = [_standard(item, texts) for item in known.standards.values()]
    reading = Article(
        texts("reading.title"),
        points=[texts(f"reading_point.{name}") for name in texts.family("reading_point")],
    )
    return prose([*standards, _statuses(texts), reading])


def _standard(item: StandardDefinition, texts: Texts) -> Article:
    code = item.code.value
    facts = [
        Fact(texts("definition.basis"), _basis(item, texts), document=item.legal_basis),
        Fact(texts("definition.reviews"), f"{item.first_review}–{item.last_review}"),
        Fact(texts("definition.poor"), _line(item.poor_rural, item.poor_urban, texts)),
    ]
    if item.upper_rural and item.upper_urban:
        upper = _line(item.upper_rural, item.upper_urban, texts)
        facts.append(Fact(texts(f"definition_upper.{code}"), upper))
    facts.append(Fact(texts("definition.who"), texts(f"definition_who.{code}", least=item.deprivations)))
    return Article(texts.either(item.name_vi, item.name_en), facts=[*facts, _services(item, texts)])


def _basis(item: StandardDefinition, texts: Texts) -> str:
    return texts(f"definition_basis.{item.code.value}", date=date_text(item.legal_date, texts.language))


def _line(rural: int, urban: int, texts: Texts) -> str:
    language = texts.language
    return texts("definition.line", rural=count(rural, language), urban=count(urban, language))


def _services(item: StandardDefinition, texts: Texts) -> Fact:
    measured = duties().measured_by(Standard(item.code))
    name = texts("definition.services")
    if not measured:
        return Fact(name, texts("definition.no_services"))
    services = (_service(group, texts.language) for group in measured.values())
    total = texts("definition.services_value", services=item.services, indicators=item.service_indicators)
    return Fact(name, f"{total}: {'; '.join(services)}.")


def _service(indicators: Sequence[ServiceIndicator], language: Language) -> str:
    """Name a service with what measures it."""
    measures = ", ".join(indicator.named(language).lower() for indicator in indicators)
    return f"{indicators[0].service_in(language)} ({measures})"


def _statuses(texts: Texts) -> Article:
    facts = [
        Fact(
            texts(f"status.{status.value}"),
            texts(f"status_long.{status.value}"),
            texts(f"mark.{status.value}"),
        )
        for status in Status
    ]
    return Article(texts("definition.statuses"), [texts("definition.statuses_lead")], facts)
