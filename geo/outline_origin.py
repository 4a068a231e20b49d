"""Record whose outline is in use: the shipped one, or this installation's own."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any, Self

from language.text_cleaning import clean_text


@dataclass(frozen=True, slots=True)
class OutlineOrigin:
    """Where an installation's own outline comes from, as given when it was installed.

    `licence` and `by` may be empty; `file` is the name it came under, `digest` the SHA-256 of that file,
    `used_at` the moment as ISO text, `tolerance` the metres by which it was simplified.
    """

    source: str
    licence: str
    by: str
    file: str
    digest: str
    used_at: str
    tolerance: int = 0

    @classmethod
    def of(cls, record: Mapping[str, Any]) -> Self:
        """Read a record with its texts cleaned; raises KeyError or TypeError for an incomplete one."""
        names = ("source", "licence", "by", "file", "digest", "used_at")
        texts = {name: " ".join(clean_text(str(record[name])).split()) for name in names}
        if not texts["source"]:
            raise KeyError("source")
        return cls(**texts, tolerance=int(record["tolerance"]))

    def record(self) -> dict[str, Any]:
        """Return the record that stands in the outline's file."""
        return asdict(self)
