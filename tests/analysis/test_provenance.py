"""Every source stands in the list once, with everything it gave."""

from analysis.provenance import list_provenances
from data.model.figure_set import FigureSet
from data.published.catalogue import Catalogue


def test_every_source_is_listed_once_in_the_order_of_its_table(
    catalogue: Catalogue, published: FigureSet
) -> None:
    found = list_provenances(catalogue, published.all)
    assert [item.source.source_id for item in found] == list(catalogue.sources)
    assert sum(len(item.figures) for item in found) == len(published)
    assert all(figure.source == item.source for item in found for figure in item.figures)


def test_goals_and_counts_of_persons_belong_to_their_source_too(
    catalogue: Catalogue, published: FigureSet
) -> None:
    by_source = {item.source.source_id: item for item in list_provenances(catalogue, published.all)}
    assert [target.target_id for target in by_source["vnp-plan"].targets] == ["programme-2016-2020"]
    assert by_source["census-2019"].population_years == (2019,)
    assert by_source["vnp-plan"].total == 1
