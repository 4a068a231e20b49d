"""Persons and town dwellers of a district in any year, from the counts that were published."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from data.errors import PovertyMapError
from data.illustration.interpolation import interpolate_linear
from data.model.population import PopulationCount, PopulationPart
from language.message import make_message

CountsByDistrict = Mapping[str, tuple[PopulationCount, ...]]
"""Of each district what it was counted in, alone or together with others."""


class MissingGeneratorInputError(PovertyMapError):
    """The published tables lack what the generator starts from."""


def group_counts_by_district(counts: Iterable[PopulationCount]) -> CountsByDistrict:
    """Sort counts by the districts that they cover; a joint count stands under each."""
    found: defaultdict[str, list[PopulationCount]] = defaultdict(list)
    for count in counts:
        for code in count.area_codes:
            found[code].append(count)
    return {code: tuple(own) for code, own in found.items()}


def compute_inhabitants(counts: CountsByDistrict, area_code: str, period: int) -> float:
    """Persons of a district: linear between counts, held flat outside them.

    A district counted jointly takes its own later totals, or what those leave of the joint count.
    Raises MissingBasisError for a district without any count.
    """
    known = counts.get(area_code, ())
    joint = _joint_codes(known)
    own = _totals(known, (area_code,))
    if own:
        return interpolate_linear(own, period)
    if not joint:
        raise MissingGeneratorInputError(make_message("illustration_fault.no_population", area=area_code))
    others = (code for code in joint if code != area_code)
    return interpolate_linear(_totals(known, joint), period) - sum(
        compute_inhabitants(counts, code, period) for code in others
    )


def compute_urban_share(counts: CountsByDistrict, area_code: str) -> float:
    """Town dwellers as a part of all, 0 to 1, by the latest count that tells them apart.

    Districts counted together share one answer, for want of a finer one.
    """
    known = counts.get(area_code, ())
    urban = [count for count in known if count.part is PopulationPart.URBAN]
    if not urban:
        raise MissingGeneratorInputError(
            make_message("illustration_fault.no_urban_population", area=area_code)
        )
    latest = max(urban, key=lambda count: count.period)
    return latest.persons / _totals(known, latest.area_codes)[latest.period]


def _joint_codes(known: Iterable[PopulationCount]) -> tuple[str, ...]:
    """Return the codes of the districts that were counted together with this one, itself included."""
    return next((count.area_codes for count in known if len(count.area_codes) > 1), ())


def _totals(counts: Iterable[PopulationCount], area_codes: tuple[str, ...]) -> dict[int, float]:
    return {
        count.period: count.persons
        for count in counts
        if count.area_codes == area_codes and count.part is PopulationPart.TOTAL
    }
