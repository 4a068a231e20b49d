"""The filters of each chapter of the page of sources."""

from collections.abc import Collection, Mapping
from types import MappingProxyType

from ui.state.parameters import Parameter
from ui.state.view import SourcesChapter

CHAPTER_FILTERS: Mapping[SourcesChapter, Collection[Parameter]] = MappingProxyType(
    {
        SourcesChapter.COVERAGE: (Parameter.INDICATOR, Parameter.GROUP, Parameter.PUBLISHED_ONLY),
        SourcesChapter.SOURCES: (Parameter.PUBLISHED_ONLY, Parameter.SOURCES_SEARCH),
        SourcesChapter.DOWNLOADS: (Parameter.PUBLISHED_ONLY,),
    }
)
"""The filters that mean something in a chapter; the others keep their values."""
