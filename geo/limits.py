"""Define the limits of an outline from outside in one table, which docs/boundaries.md repeats."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class OutlineLimit:
    """A limit with its unit and meaning, as the document words it."""

    name: str
    value: int
    unit: str
    meaning: str


FILE_BYTES = OutlineLimit("file_bytes", 100_000_000, "bytes", "size of the file, a zip too")
UNZIPPED_BYTES = OutlineLimit(
    "unzipped_bytes", 300_000_000, "bytes", "size of a zipped Shapefile once unpacked"
)
ZIP_MEMBERS = OutlineLimit("zip_members", 1_000, "files", "files in a zip")
FEATURES = OutlineLimit("features", 20_000, "features", "features of the layer, those of other provinces too")
VERTICES = OutlineLimit("vertices", 2_000_000, "vertices", "vertices of the layer in all")
SECONDS = OutlineLimit("seconds", 60, "seconds", "time to read the file")
MEMORY_MEGABYTES = OutlineLimit(
    "memory_megabytes", 4_096, "MB", "memory (virtual addresses) of the process that reads the file"
)
LAND_SQUARE_METRES = OutlineLimit(
    "land_square_metres", 10_000, "m²", "a smaller gap, overlap or repair is rounding"
)
GAP_SQUARE_METRES = OutlineLimit("gap_square_metres", 1_000_000, "m²", "a larger gap is a fault")
SLIVER_METRES = OutlineLimit(
    "sliver_metres", 50, "m", "a narrower slit between two districts is found and named"
)
CLOSED_METRES = OutlineLimit(
    "closed_metres", 10, "m", "a narrower slit is closed when the outline is put to use"
)
FAR_KILOMETRES = OutlineLimit(
    "far_kilometres", 30, "km", "a shape must lie nearer to its district in the shipped outline"
)
OFFICIAL_PERCENT = OutlineLimit(
    "official_percent", 5, "%", "an area further off the official one is a warning"
)
SHIPPED_PERCENT = OutlineLimit(
    "shipped_percent", 25, "%", "an area further off the shipped outline's is a warning"
)
PAGE_BYTES = OutlineLimit("page_bytes", 60_000, "bytes", "a heavier GeoJSON is simplified for the page")
COARSEST_METRES = OutlineLimit("coarsest_metres", 320, "m", "largest tolerance of the simplification")

LIMITS = (
    FILE_BYTES,
    UNZIPPED_BYTES,
    ZIP_MEMBERS,
    FEATURES,
    VERTICES,
    SECONDS,
    MEMORY_MEGABYTES,
    LAND_SQUARE_METRES,
    GAP_SQUARE_METRES,
    SLIVER_METRES,
    CLOSED_METRES,
    FAR_KILOMETRES,
    OFFICIAL_PERCENT,
    SHIPPED_PERCENT,
    PAGE_BYTES,
    COARSEST_METRES,
)
