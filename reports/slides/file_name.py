"""Name a file of slides after its meeting, in small letters without accents."""

from collections.abc import Sequence

from language.catalogue import Texts
from language.folding import make_file_slug
from reports.slides.shown_scene import ShownScene

MOST_LETTERS = 60


def format_slides_file_name(title: str, scenes: Sequence[ShownScene], texts: Texts) -> str:
    """Return a name from the meeting's title, with 'uoc-tinh' if a slide shows estimated figures."""
    parts = [make_file_slug(title or texts("slides.title"))[:MOST_LETTERS].strip("-")]
    if any(shown.estimated for shown in scenes):
        parts.append(make_file_slug(texts("status.estimated")))
    return "_".join(filter(None, parts)) + ".pptx"
