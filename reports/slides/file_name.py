"""What a file of slides is called: its meeting in small letters without marks, and whether any is made up."""

from collections.abc import Sequence

from language.catalogue import Texts
from language.folding import make_file_slug
from reports.slides.shown_scene import ShownScene

MOST_LETTERS = 60


def format_slides_file_name(title: str, scenes: Sequence[ShownScene], texts: Texts) -> str:
    """Name the file for the meeting's title, with 'minh-hoa' where any slide shows illustrative figures."""
    parts = [make_file_slug(title or texts("slides.title"))[:MOST_LETTERS].strip("-")]
    if any(shown.illustrative for shown in scenes):
        parts.append(make_file_slug(texts("status.illustrative")))
    return "_".join(filter(None, parts)) + ".pptx"
