"""Parses the XML parts of a workbook without ever expanding an entity, and counts what it meets."""

from typing import Protocol
from xml.parsers.expat import ExpatError, XMLParserType

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import DefusedXMLParser, ParseError

from data.errors import FaultyFileError
from data.importing.faults import SAVE_AGAIN, make_refusal
from data.importing.files.zip_archive import EXPECTED_ARCHIVE
from data.importing.limits import ELEMENTS
from language.message import Text, make_message
from language.text_cleaning import clean_line

_PIECE = 64 * 1024


class XmlHandler(Protocol):
    """Told of each element as it passes; attributes as the file writes them, `namespace}name`."""

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """Meet the beginning of an element; its name is local."""

    def end(self, name: str) -> None:
        """Meet the end of an element."""

    def data(self, text: str) -> None:
        """Meet text, perhaps in several pieces."""


class IgnoringXmlHandler:
    """Listens to nothing: a part that is parsed only to be found sound."""

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """Ignore it."""

    def end(self, name: str) -> None:
        """Ignore it."""

    def data(self, text: str) -> None:
        """Ignore it."""


class XmlReader:
    """Parses one part after another of the same file, within one count of elements."""

    def __init__(self) -> None:
        self._elements = 0

    def read(self, part: str, body: bytes, listener: XmlHandler) -> None:
        """Parse one part; raises FaultyFileError for a document type, broken XML, or too much of it."""
        guarded = DefusedXMLParser(forbid_dtd=True)
        self._listen(guarded.parser, listener)
        try:
            for start in range(0, len(body), _PIECE):
                guarded.feed(body[start : start + _PIECE])
                self._check_count()
            guarded.parser.Parse(b"", True)  # noqa: FBT003 (says that this was all)
        except DefusedXmlException as error:
            raise _refusal(part, make_message("import_fault.doctype")) from error
        except (ParseError, ExpatError, ValueError, LookupError) as error:
            raise _refusal(part, make_message("import_fault.part_broken")) from error

    def _listen(self, expat: XMLParserType, listener: XmlHandler) -> None:
        """Take the elements straight from expat; its handlers of document types stay those of defusedxml."""
        local = _Locals()

        def start(tag: str, attributes: dict[str, str]) -> None:
            self._elements += 1
            listener.start(local[tag], attributes)

        expat.ordered_attributes = False
        expat.StartElementHandler = start
        expat.EndElementHandler = lambda tag: listener.end(local[tag])
        expat.CharacterDataHandler = listener.data

    def _check_count(self) -> None:
        """Raise FaultyFileError beyond the limit of elements."""
        if self._elements > ELEMENTS.value:
            raise make_refusal(
                make_message("import_fault.more_elements", most=ELEMENTS.shown),
                make_message("import_fault.most_elements", most=ELEMENTS.shown),
                make_message("import_fault.copy_figures"),
            )


class _Locals(dict[str, str]):
    """Names without their namespace, each cut off once."""

    def __missing__(self, name: str) -> str:
        self[name] = short = name[name.rfind("}") + 1 :]
        return short


def strip_namespaces(attributes: dict[str, str]) -> dict[str, str]:
    """Give attributes under their local names."""
    return {name[name.rfind("}") + 1 :]: value for name, value in attributes.items()}


def _refusal(part: str, found: Text) -> FaultyFileError:
    return make_refusal(
        make_message("import_fault.part_is", part=clean_line(part), found=found), EXPECTED_ARCHIVE, SAVE_AGAIN
    )
