"""What a district's share of the poor says beside its share of the people, in a sentence."""

from analysis.district.share_of_poor import ShareComparison, ShareOfPoor
from data.model.figures import Status
from language.catalogue import Texts


def format_share_comparison(weighed: ShareOfPoor, name: str, what: str, texts: Texts) -> str:
    """Write how the shares compare, and that it rests on estimates where it does; '' where one is unknown."""
    if weighed.comparison is None or weighed.share is None:
        return ""
    finding = texts(f"weight.{weighed.comparison.value}", name=name, what=what)
    if weighed.share.status is not Status.ESTIMATED or weighed.comparison is ShareComparison.UNDECIDED:
        return finding
    return texts("weight.estimated", finding=finding)
