"""Find the standards that a statement names: by document, by span of years, by words."""

from data.importing.grammar.statements import Statement
from data.importing.grammar.terms import Term
from data.model.standards import Standard

_SPANS = {
    (2011, 2015): Standard.INCOME_2011,
    (2016, 2020): Standard.MDP_2016,
    (2016, 2021): Standard.MDP_2016,
    (2021, 2025): Standard.MDP_2022,
    (2022, 2025): Standard.MDP_2022,
    (2022, 2026): Standard.MDP_2022,
}
"""The standard of a span of years; documents write that of Decree 07/2021 in two ways."""


def list_standards(said: Statement) -> frozenset[Standard | None]:
    """Return the standards named; None stands for one that the product doesn't know.

    A span of years without the word may be a programme's. 'The new standard' is clear where its years follow.
    """
    named: set[Standard | None] = set(said.standards)
    if said.has(Term.STANDARD):
        named |= {_SPANS.get(span) for span in said.spans}
        if said.has(Term.BY_INCOME):
            named.add(Standard.INCOME_2011)
        if said.has(Term.UNCLEAR_STANDARD) and not named:
            named.add(None)
    return frozenset(named)
