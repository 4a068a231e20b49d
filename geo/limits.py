"""Define the limits of an outline from outside in one table, which docs/boundaries.md repeats."""

from data.model.limit import Limit

FILE_BYTES = Limit("file_bytes", 100_000_000, "bytes", "size of the file, a zip too")
UNZIPPED_BYTES = Limit("unzipped_bytes", 300_000_000, "bytes", "size of a zipped Shapefile once unpacked")
ZIP_MEMBERS = Limit("zip_members", 1_000, "files", "files in a zip")
FEATURES = Limit("features", 20_000, "features", "features of the layer, those of other provinces too")
VERTICES = Limit("vertices", 2_000_000, "vertices", "vertices of the layer in all")
SECONDS = Limit("seconds", 60, "seconds", "time to read the file")
MEMORY_MEGABYTES = Limit(
    "memory_megabytes", 4_096, "MB", "memory (virtual addresses) of the process that reads the file"
)
LAND_SQUARE_METRES = Limit("land_square_metres", 10_000, "m²", "a smaller gap, overlap or repair is rounding")
GAP_SQUARE_METRES = Limit("gap_square_metres", 1_000_000, "m²", "a larger gap is a fault")
SLIVER_METRES = Limit("sliver_metres", 50, "m", "a narrower slit between two districts is found and named")
CLOSED_METRES = Limit("closed_metres", 10, "m", "a narrower slit is closed when the outline is put to use")
FAR_KILOMETRES = Limit(
    "far_kilometres", 30, "km", "a shape must lie nearer to its district in the shipped outline"
)
OFFICIAL_PERCENT = Limit("official_percent", 5, "%", "an area further off the official one is a warning")
SHIPPED_PERCENT = Limit("shipped_percent", 25, "%", "an area further off the shipped outline's is a warning")
PAGE_BYTES = Limit("page_bytes", 60_000, "bytes", "a heavier GeoJSON is simplified for the page")
COARSEST_METRES = Limit("coarsest_metres", 320, "m", "largest tolerance of the simplification")

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
