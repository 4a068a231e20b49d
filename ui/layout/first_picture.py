"""The map's first picture, part of the page's HTML: it is seen before Streamlit's scripts have run."""

from functools import cache, lru_cache
from pathlib import Path

from starlette.requests import HTTPConnection

from analysis.question import Question
from data.model.figure_set import FigureSet
from language.catalogue import Language, load_texts
from maps.browser_data.rate_map import build_rate_entries
from maps.classes import CLASS_COLOURS
from maps.outlines.first_picture import PictureOutline, make_picture_outline, write_first_picture
from server.streamlit_patches.options import get_base_path
from ui.resources.answers import get_question_summary
from ui.resources.boundaries import get_boundaries
from ui.resources.shared_data import get_catalogue, get_figures
from ui.state.opening_view import read_opening_view, select_codes

STYLE, SCRIPT = (Path(__file__).with_name(f"first_picture.{kind}") for kind in ("css", "js"))


def build_first_picture(request: HTTPConnection) -> str:
    """Return the HTML of the map page's first picture; empty for another page or a map of likelihoods."""
    if request.scope["path"] != f"{get_base_path()}/":
        return ""
    view, _ = read_opening_view(select_codes(request.query_params))
    return "" if view.layer.limit else _write_picture(get_figures(), view.question, view.language)


@lru_cache(maxsize=64)
def _write_picture(_figures: FigureSet, question: Question, language: Language) -> str:
    """Write the picture with what places it and takes it away; new figures make it anew."""
    texts = load_texts(language)
    districts = build_rate_entries(get_question_summary(question).places, question.indicator, texts)
    drawn = write_first_picture(_get_outline(), districts, CLASS_COLOURS, texts)
    style, script = _read_parts()
    return f'{style}<div class="first-picture" aria-hidden="true">{drawn}</div>{script}'


@cache
def _get_outline() -> PictureOutline:
    return make_picture_outline(get_catalogue().districts, get_boundaries())


@cache
def _read_parts() -> tuple[str, str]:
    return f"<style>{STYLE.read_text('utf-8')}</style>", f"<script>{SCRIPT.read_text('utf-8')}</script>"
