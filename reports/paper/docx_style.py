"""What a DOCX report looks like: ruled tables, hatched estimates, and a mark behind every page."""

from docx.document import Document as DocumentFile
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Pt, RGBColor
from docx.table import _Cell as CellInFile
from docx.text.paragraph import Paragraph as ParagraphInFile

from analysis.display.colours import Colour
from language.catalogue import Language

TYPEFACE = "Arial"
"""Stands on every machine and has every Vietnamese letter."""

TITLE_COLOUR = RGBColor.from_string(Colour.INK.removeprefix("#"))
HEADING_COLOUR = RGBColor.from_string(Colour.ACCENT.removeprefix("#"))
INK, RULE, HATCHING = "17242C", "CDD7DC", "F0B79A"
HEAD_RULE, ROW_RULE = (INK, 8), (RULE, 3)
"""Colour and thickness of a rule, in eighths of a point."""

_MARK = """
<w:r {namespaces} xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office">
  <w:rPr><w:noProof/></w:rPr>
  <w:pict>
    <v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800"
      path="m@7,l@8,m@5,21600l@6,21600e">
      <v:formulas>
        <v:f eqn="sum #0 0 10800"/><v:f eqn="prod #0 2 1"/><v:f eqn="sum 21600 0 @1"/><v:f eqn="sum 0 0 @2"/>
        <v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/><v:f eqn="if @0 21600 @1"/><v:f eqn="if @0 0 @2"/>
        <v:f eqn="if @0 @4 21600"/><v:f eqn="mid @5 @6"/><v:f eqn="mid @8 @5"/><v:f eqn="mid @7 @8"/>
        <v:f eqn="mid @6 @7"/><v:f eqn="sum @6 0 @5"/>
      </v:formulas>
      <v:path textpathok="t" o:connecttype="custom" o:connectlocs="@9,0;@10,10800;@11,21600;@12,10800"
        o:connectangles="270,180,90,0"/>
      <v:textpath on="t" fitshape="t"/>
    </v:shapetype>
    <v:shape id="estimated" o:spid="_x0000_s2049" type="#_x0000_t136" o:allowincell="f" stroked="f"
      fillcolor="#e8eaeb"
      style="position:absolute;margin-left:0;margin-top:0;width:460pt;height:105pt;rotation:308;
        z-index:-251658752;
        mso-position-horizontal:center;mso-position-horizontal-relative:margin;
        mso-position-vertical:center;mso-position-vertical-relative:margin">
      <v:textpath style="font-family:&quot;Arial&quot;;font-size:1pt;font-weight:bold" string=""/>
    </v:shape>
  </w:pict>
</w:r>
"""


def set_text_styles(made: DocumentFile, spoken: Language) -> None:
    """Set the typeface of text and headings, and the language that they are checked in."""
    normal = made.styles["Normal"]
    normal.font.name, normal.font.size = TYPEFACE, Pt(10.5)
    language = OxmlElement("w:lang")
    language.set(qn("w:val"), spoken.tag)
    normal.element.get_or_add_rPr().append(language)
    for name, colour in (("Title", TITLE_COLOUR), ("Heading 1", TITLE_COLOUR), ("Heading 2", HEADING_COLOUR)):
        style = made.styles[name]
        style.font.name, style.font.color.rgb = TYPEFACE, colour
        style.element.rPr.rFonts.attrib.clear()
        style.element.rPr.rFonts.set(qn("w:ascii"), TYPEFACE)
        style.element.rPr.rFonts.set(qn("w:hAnsi"), TYPEFACE)


def add_table_style(made: DocumentFile, name: str) -> None:
    """Add the tables' style by the name that Word lists: rows parted by fine rules, and no colour."""
    style = made.styles.add_style(name, WD_STYLE_TYPE.TABLE)
    style.base_style = made.styles["Normal Table"]
    borders = OxmlElement("w:tblBorders")
    for side in ("bottom", "insideH"):
        borders.append(_make_rule(side, *ROW_RULE))
    properties = OxmlElement("w:tblPr")
    properties.append(borders)
    style.element.append(properties)


def draw_rule(cell: CellInFile, rule: tuple[str, int]) -> None:
    """Draw a rule below a cell."""
    borders = OxmlElement("w:tcBorders")
    borders.append(_make_rule("bottom", *rule))
    cell._tc.get_or_add_tcPr().append(borders)  # noqa: SLF001 (python-docx has no other way)


def hatch(cell: CellInFile) -> None:
    """Hatch a cell, as estimates are on screen and in the PDF."""
    shading = OxmlElement("w:shd")
    for name, value in (("val", "thinDiagStripe"), ("color", HATCHING), ("fill", "auto")):
        shading.set(qn(f"w:{name}"), value)
    cell._tc.get_or_add_tcPr().append(shading)  # noqa: SLF001 (python-docx has no other way)


def add_mark(header: ParagraphInFile, text: str) -> None:
    """Put a text across every page, behind its words, as Word does with its own watermarks."""
    run = parse_xml(_MARK.format(namespaces=nsdecls("w")))
    *_, path = run.iter("{urn:schemas-microsoft-com:vml}textpath")
    path.set("string", text)
    header._p.append(run)  # noqa: SLF001 (python-docx has no other way)


def _make_rule(side: str, colour: str, eighths: int) -> BaseOxmlElement:
    rule: BaseOxmlElement = OxmlElement(f"w:{side}")
    for name, value in (("val", "single"), ("sz", str(eighths)), ("space", "0"), ("color", colour)):
        rule.set(qn(f"w:{name}"), value)
    return rule
