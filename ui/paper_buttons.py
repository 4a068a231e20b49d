"""The buttons for reports on paper: of the district that is open, or of the province and of all districts."""

import streamlit as st

from data.model import PROVINCE
from language.catalogue import Texts
from language.dates import today
from language.folding import plain_name
from reports.paper.basis import Basis
from reports.paper.order import MEDIA_TYPES, PaperFormat, every_district_order, paper_order
from ui.exports import export_button
from ui.resources import boundaries, catalogue, duties, figures
from ui.view import View


def offer_papers(view: View, texts: Texts) -> None:
    """Offer reports in a popover; each is made beside the pages once it is asked for."""
    with st.popover(texts("paper.popover"), key="papers"):
        basis = Basis(view.question, catalogue(), duties(), figures(), boundaries(), texts, today())
        for kind in PaperFormat:
            if view.district:
                _one(view.district, "district", kind, basis)
            else:
                _one(PROVINCE, "province", kind, basis)
                _every_district(kind, basis)


def _one(code: str, whose: str, kind: PaperFormat, basis: Basis) -> None:
    label = basis.texts(f"paper_button.{whose}_{kind.value}")
    name = _file_name(basis.catalogue.areas[code].name_vi, kind, basis)
    export_button(
        label, paper_order(code, kind, basis), name, MEDIA_TYPES[kind], f"paper_{code}_{kind.value}"
    )


def _every_district(kind: PaperFormat, basis: Basis) -> None:
    label = basis.texts(f"paper_button.all_{kind.value}")
    name = _file_name(basis.texts("paper.title_all"), kind, basis)
    export_button(label, every_district_order(kind, basis), name, MEDIA_TYPES[kind], f"papers_{kind.value}")


def _file_name(about: str, kind: PaperFormat, basis: Basis) -> str:
    """Name a file in plain letters; one that may hold made-up figures says so."""
    made = any(not figure.published for figure in basis.figures.all) and not basis.question.published_only
    mark = f"_{plain_name(basis.texts('status.illustrative'))}" if made else ""
    report = plain_name(basis.texts("paper.popover"))
    return f"{report}_{plain_name(about)}_{basis.question.period}{mark}.{kind.value}"
