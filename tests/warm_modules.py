"""Makes once, in the process that forks servers, what each of them would make anew and the same from files.

What rests on a server's own installation is not among it: settings, store, outline, and figures with imports.
"""

import gc
from functools import cache

from streamlit.components.v2 import manifest_scanner

from data.displayed_figures import build_figure_set
from data.model.auxiliary import AuxiliaryData
from data.model.figure_set import FigureSet
from data.model.figures import Figure
from data.published.catalogue import Catalogue
from ui.resources import loaders
from ui.resources.browser_files import read_own_assets
from ui.resources.directive_data import get_directive
from ui.resources.shared_data import get_auxiliary_data, get_published_catalogue

loaders.connect_shared_data()
get_directive()
read_own_assets()
manifest_scanner.scan_component_manifests = cache(manifest_scanner.scan_component_manifests)
manifest_scanner.scan_component_manifests()
WITHOUT_IMPORTS = {
    estimated: build_figure_set(
        get_published_catalogue(), estimated=estimated, auxiliary=get_auxiliary_data()
    )
    for estimated in (False, True)
}


def build(
    catalogue: Catalogue, *, estimated: bool, imported: tuple[Figure, ...], auxiliary: AuxiliaryData
) -> FigureSet:
    """Return the figures as a server builds them; those without imports are the same for all."""
    if imported or catalogue is not get_published_catalogue():
        return build_figure_set(catalogue, estimated=estimated, imported=imported, auxiliary=auxiliary)
    return WITHOUT_IMPORTS[estimated]


vars(loaders).update(build_figure_set=build)
# A forked process would copy each page of memory that the collector touches.
gc.collect()
gc.freeze()
