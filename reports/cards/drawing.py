"""Draw a district's card: 1080 by 1350 pixels, in letters that a phone shows at a readable size."""

from collections.abc import Sequence

import shapely
from matplotlib.figure import Figure

from analysis.display.colours import Colour
from geo.boundaries import Boundaries
from language.catalogue import Texts
from maps.class_labels import format_limit
from maps.classes import CLASS_LIMITS
from maps.drawing.canvas import PLAIN, Canvas, DrawingLayer, TextInk
from maps.drawing.colour_scale import read_colour_scale
from maps.drawing.file_writer import write_figure
from maps.drawing.map_frame.districts import draw_districts, list_drawn_districts
from maps.drawing.map_frame.island_insets import InsetNameSizes
from maps.drawing.map_frame.layout import lay_out_map
from maps.drawing.sheet import POINT, Box, MapFileFormat, MapSheet
from maps.drawing.sheet_texts import fit_source_names
from maps.drawing.typeface import REGULAR, STRONG, TextStyle, measure_width, wrap_text
from reports.cards.content import CardFact, DistrictCard
from reports.qr_code import QUIET, list_code_rows

CARD = MapSheet(width=108.0, height=135.0, text=1.0, titled=True, dots=254)
"""Ten pixels a millimetre; a phone shows it about a third as large."""

MARGIN = 6.0
SMALLEST = 8.5
"""Points: 30 pixels of 1080, some 11 on a phone."""

NAME_SIZES, RATE_SIZES = (27.0, 24.0, 21.0), (42.0, 36.0, 31.0, 27.0, 22.0, 18.0)
TITLE_SIZES, FACT_SIZES = (14.0, 13.0, 12.0, 11.0), (13.0, 11.5, 10.0)
LABEL_SIZES = (11.0, 10.0, 9.0, SMALLEST)
STATUS, ABOUT, NOTE = TextStyle(14.0, STRONG), TextStyle(10.0), TextStyle(SMALLEST)
SOFT, DOUBT = TextInk(Colour.SOFT), TextInk(Colour.CAUTION)
STAMP_WIDTH, STAMP_HEIGHT = 38.0, 7.0
ROW, VALUE_WIDTH = 6.4, 56.0
MAP_WIDTH, SCALE_HEIGHT = 55.0, 9.0
ISLANDS_ENLARGED = 1.25
"""How much larger Kiên Hải is drawn than the land, whose south it would cover otherwise."""

MODULE = 0.4
"""Millimetres of a QR code's module: four pixels."""

MOST_SOURCE_LINES = 5
WIDTH = CARD.width - 2 * MARGIN


def draw_district_card(card: DistrictCard, outline: Boundaries, texts: Texts) -> bytes:
    """Draw a card as PNG; the same card always gives the same bytes."""
    return write_figure(
        draw_card_figure(card, outline, texts), MapFileFormat.PNG, f"{card.name}. {card.title}"
    )


def draw_card_figure(card: DistrictCard, outline: Boundaries, texts: Texts) -> Figure:
    """Draw a card."""
    pen = Canvas(CARD)
    pen.shape(Box(0, 0, CARD.width, CARD.height).shape, DrawingLayer.SEA, fill=Colour.PAPER)
    foot = _draw_facts(pen, card.facts, _draw_head(pen, card), texts)
    bottom = MARGIN + SCALE_HEIGHT
    _draw_map(pen, card, outline, Box(MARGIN, bottom, MAP_WIDTH, foot - bottom), texts)
    _draw_scale(pen, card, texts)
    _draw_notes(pen, card, Box(MARGIN + MAP_WIDTH + 3, MARGIN, WIDTH - MAP_WIDTH - 3, foot - MARGIN), texts)
    return pen.figure


def _draw_head(pen: Canvas, card: DistrictCard) -> float:
    """Write name, stamp, question and rate from the top; return where they end."""
    name = _fit(card.name, WIDTH, NAME_SIZES, STRONG)
    foot = CARD.height - MARGIN - 0.7 * name.step
    pen.write(card.name, (MARGIN, foot), name, name="name")
    title = _fit(card.title, WIDTH - (STAMP_WIDTH + 2 if card.stamp else 0), TITLE_SIZES, STRONG)
    foot -= 8.2
    pen.write(card.title, (MARGIN, foot), title, ink=TextInk(Colour.ACCENT), name="title")
    if card.stamp:
        _draw_stamp(pen, card.stamp, foot - 1.8)
    foot -= 1.2 * ABOUT.step
    pen.write(card.about, (MARGIN, foot), ABOUT, ink=SOFT, name="about")
    return _draw_rate(pen, card, foot)


def _draw_rate(pen: Canvas, card: DistrictCard, top: float) -> float:
    """Write the rate as large as it fits beside its status; return where it ends."""
    rate = _fit(card.rate, WIDTH - measure_width(card.status, STATUS) - 3, RATE_SIZES, STRONG)
    foot = top - 1.0 * rate.step
    pen.write(card.rate, (MARGIN, foot), rate, name="rate")
    beside = MARGIN + measure_width(card.rate, rate) + 3
    pen.write(card.status, (beside, foot), STATUS, ink=DOUBT if card.estimated else SOFT, name="status")
    return foot - 0.25 * rate.step - 1.0


def _draw_stamp(pen: Canvas, words: str, foot: float) -> None:
    box = Box(CARD.width - MARGIN - STAMP_WIDTH, foot, STAMP_WIDTH, STAMP_HEIGHT)
    type_ = _fit(words, box.width - 3, (13.0, 12.0, 11.0, 10.0), STRONG)
    pen.shape(box.shape, DrawingLayer.FRAME, line=Colour.CAUTION, width=1.6, name="stamp")
    at = (box.left + box.width / 2, box.bottom + (box.height - 0.68 * type_.size * POINT) / 2)
    pen.write(words, at, type_, ink=DOUBT, align="center", name="stamp")


def _draw_facts(pen: Canvas, facts: Sequence[CardFact], top: float, texts: Texts) -> float:
    """Write the other numbers, a row each, and return where they end."""
    foot = top
    for fact in facts:
        rule = shapely.linestrings([(MARGIN, foot), (CARD.width - MARGIN, foot)])
        pen.lines(rule, DrawingLayer.FRAME, colour=Colour.RULE, width=0.6)
        foot -= ROW
        _draw_fact(pen, fact, foot + 1.5, texts)
    return foot - 2.0


def _draw_fact(pen: Canvas, fact: CardFact, foot: float, texts: Texts) -> None:
    label = texts("card.doubtful", label=fact.label) if fact.estimated else fact.label
    value = _fit(fact.value, VALUE_WIDTH, FACT_SIZES, STRONG)
    small = _fit(label, WIDTH - measure_width(fact.value, value) - 3, LABEL_SIZES, REGULAR)
    pen.write(label, (MARGIN, foot), small, ink=SOFT, name="label")
    ink = DOUBT if fact.estimated else PLAIN
    pen.write(fact.value, (CARD.width - MARGIN, foot), value, ink=ink, align="right", name="fact")


def _draw_map(pen: Canvas, card: DistrictCard, outline: Boundaries, frame: Box, texts: Texts) -> None:
    """Draw the districts in their colours, the card's own with a strong edge; names have no room."""
    pen.shape(frame.shape, DrawingLayer.SEA, fill=Colour.SEA, name="frame")
    names = InsetNameSizes(dict.fromkeys(texts.family("island"), 0.0), 0.0)
    plan = lay_out_map(outline, frame, 0.0, names, enlarged=ISLANDS_ENLARGED)
    draw_districts(pen, plan, list_drawn_districts(card.answer, card.district, texts))
    for panel in plan.panels:
        pen.shape(panel.box.shape, DrawingLayer.FRAME, line=Colour.BENCHMARK, width=0.5)


def _draw_scale(pen: Canvas, card: DistrictCard, texts: Texts) -> None:
    """Draw the fixed classes as a bar below the map, with the limits between them."""
    indicator = card.answer.question.indicator
    classes = read_colour_scale(indicator.value, texts).classes
    limits = [format_limit(limit, texts) for limit in CLASS_LIMITS[indicator]]
    width = MAP_WIDTH / len(classes)
    for place, (_, fill) in enumerate(classes):
        box = Box(MARGIN + place * width, MARGIN + 4.0, width, 2.6)
        pen.shape(box.shape, DrawingLayer.FRAME, fill=fill, line=Colour.BENCHMARK, width=0.5)
        if place < len(limits):
            pen.write(limits[place], (box.right, MARGIN + 0.6), NOTE, align="center", name="limit")


def _draw_notes(pen: Canvas, card: DistrictCard, column: Box, texts: Texts) -> None:
    """Write what the colours say, sources and notes from the top of a column; its foot has the QR code."""
    if card.link:
        _draw_code(pen, card.link)
    colours = texts("card.colours", unit=texts("unit.percent"))
    lines = [*wrap_text(colours, NOTE, column.width), *_list_sources(card.sources, column.width, texts)]
    for note in card.notes:
        lines += wrap_text(note, NOTE, column.width)
    for number, line in enumerate(lines, start=1):
        pen.write(line, (column.left, column.top - number * NOTE.step), NOTE, ink=SOFT, name="note")


def _list_sources(names: Sequence[str], room: float, texts: Texts) -> list[str]:
    """Return as many sources as fit whole and how many more there are; where none fits, how many in all."""
    lines = fit_source_names(names, NOTE, room, MOST_SOURCE_LINES, "card.more_sources", texts)
    elsewhere = texts("card.sources_elsewhere", count=len(names))
    return lines or (wrap_text(elsewhere, NOTE, room) if names else [])


def _draw_code(pen: Canvas, link: str) -> None:
    """Draw the QR code of a link in the lower right corner."""
    rows = list_code_rows(link)
    size = (len(rows) + 2 * QUIET) * MODULE
    left, top = CARD.width - 2.0 - size + QUIET * MODULE, 2.0 + size - QUIET * MODULE
    dark = [
        shapely.box(
            left + across * MODULE,
            top - (down + 1) * MODULE,
            left + (across + 1) * MODULE,
            top - down * MODULE,
        )
        for down, row in enumerate(rows)
        for across, module in enumerate(row)
        if module
    ]
    pen.shape(shapely.union_all(dark), DrawingLayer.TEXT, fill="#000000", name="code")


def _fit(words: str, room: float, sizes: Sequence[float], weight: str) -> TextStyle:
    """Return the largest of some sizes in which words fit on a line; else the smallest."""
    types = [TextStyle(size, weight) for size in sizes]
    return next((type_ for type_ in types if measure_width(words, type_) <= room), types[-1])
