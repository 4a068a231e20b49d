"""The colours of charts, drawn maps and files; those of classes stand beside the limits of the classes."""

from enum import StrEnum


class Colour(StrEnum):
    """A colour by its meaning, as #rrggbb; report.typ and the style sheets name the same ones."""

    INK = "#17242c"
    PAPER = "#ffffff"
    SOFT = "#4d5c65"
    """Words beside the main ones, on maps and slides."""
    SOFT_ON_PAPER = "#5d6b73"
    """Words beside the main ones in a report, whose letters are larger than a map's."""
    CAUTION = "#b3440a"
    CAUTION_ON_MAP = "#9a4a00"
    """Darker, for small letters."""
    ACCENT = "#0b5c6b"
    RULE = "#cdd7dc"
    GRID = "#e3e8ea"
    SEA = "#e8f1f6"

    OWN = "#0b6b7c"
    """What a chart is about: the district, or districts without priority."""
    PRIORITY = "#b3440a"
    """A district of the directive; the same colour as a caution, which never stands beside it in a chart."""
    BENCHMARK = "#5b6b74"
    """The province beside a district, and the edges of districts on a drawn map."""
    PROVINCE = "#2f6fd0"
    LARGER_AREA = "#74848d"
    """The country and the region beside the province."""
    OTHER_DISTRICT = "#8b9aa3"
    PROVINCE_ON_PAPER = "#8a949a"
