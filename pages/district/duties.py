"""The table of who answers for which deprivation, by section 9 of the directive."""

from collections.abc import Sequence

from data.model.duties import EVERYTHING, INCOME, MINORITY, Agency, Duties
from data.model.standards import Standard
from language.catalogue import Texts
from ui.components.table import PageTable, PageTableColumn, PageTableRow, build_page_table


def build_duties_table(standard: Standard, duties: Duties, texts: Texts) -> PageTable:
    """Return a standard's deprivations, what measures each, the agency and its task."""
    measured = duties.group_indicators_by_service(standard)
    labels = ("profile.duty_about", "profile.duty_measures", "profile.duty_agency", "profile.duty_task")
    rows = [
        *(_build_scope_row(scope, duties, texts) for scope in (EVERYTHING, INCOME)),
        *(
            _row(
                indicators[0].get_service_name(texts.language),
                "; ".join(indicator.named(texts.language) for indicator in indicators),
                duties.list_agencies_for(service),
                texts,
            )
            for service, indicators in measured.items()
        ),
        _build_scope_row(MINORITY, duties, texts),
    ]
    key = "profile.duties_caption" if measured else "profile.duties_income"
    caption = texts(key, standard=texts(f"standard.{standard.value}"))
    return build_page_table(caption, [PageTableColumn(texts(label)) for label in labels], rows)


def _build_scope_row(scope: str, duties: Duties, texts: Texts) -> PageTableRow:
    """Build the row of what no indicator measures: everything, income, the minorities."""
    return _row(texts(f"scope.{scope}"), "", duties.list_agencies_for(scope), texts)


def _row(about: str, measures: str, agencies: Sequence[Agency], texts: Texts) -> PageTableRow:
    if not agencies:
        return PageTableRow((about, measures, texts("profile.duty_none"), ""))
    language = texts.language
    names = [
        texts("profile.clause", name=agency.named(language), clause=agency.clause) for agency in agencies
    ]
    tasks = [agency.task(language) for agency in agencies]
    return PageTableRow((about, measures, "; ".join(names), "; ".join(tasks)))
