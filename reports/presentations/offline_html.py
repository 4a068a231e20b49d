"""A meeting as one HTML file that needs nothing else: no server, no network, no other file."""

import base64
import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from html import escape

from language.catalogue import Texts
from language.dates import format_partial_date
from maps.script_json import encode_script_json
from reports.presentations.boards.board import BoardTable, SceneBoard, list_board_rows
from reports.presentations.data.presentation_data import PresentationData, is_presentation_estimated
from reports.presentations.data.review_data import ReviewData

DECK_ID = "deck"
_START = f"""
const deck = JSON.parse(document.getElementById("{DECK_ID}").textContent);
const start = document.getElementById("start");
start.hidden = false;
start.addEventListener("click", () => present(deck));
"""


@dataclass(frozen=True, slots=True)
class OfflineHtmlParts:
    """What goes into the file beside the deck: the presentation's script, style, logo (SVG), font (WOFF2)."""

    script: str
    style: str
    logo: str
    font: bytes


def write_offline_html(deck: PresentationData, parts: OfflineHtmlParts, made: date, texts: Texts) -> bytes:
    """Write a deck as HTML; every text in it is escaped, and its policy forbids every request.

    Without a script it can still be read: each scene's table, the coverage and all sources stand in it.
    """
    script = f'(() => {{ "use strict";\n{parts.script}\n{_START}}})();'
    lines = [
        f'<!doctype html>\n<html lang="{texts.language.value}">',
        *_head(deck, parts, script, texts),
        "<body>",
        *_opening(deck, parts, made, texts),
        *(line for index in range(len(deck["scenes"])) for line in _scene(deck, index, texts)),
        *_closing(deck, texts),
        f'<script type="application/json" id="{DECK_ID}">{encode_script_json(deck)}</script>',
        f"<script>{script}</script>",
        "</body></html>",
    ]
    return "\n".join(lines).encode()


def _head(deck: PresentationData, parts: OfflineHtmlParts, script: str, texts: Texts) -> Iterator[str]:
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    policy = (
        f"default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-{digest}'; "
        "img-src data:; font-src data:; base-uri 'none'; form-action 'none'"
    )
    icon = base64.b64encode(parts.logo.encode()).decode()
    yield '<head><meta charset="utf-8">'
    yield f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield f'<link rel="icon" href="data:image/svg+xml;base64,{icon}">'
    yield f"<title>{escape(deck['title'] or texts('app.name'))}</title>"
    yield f"<style>{_font_rule(parts.font)}{parts.style}</style></head>"


def _font_rule(font: bytes) -> str:
    """Carry the screen's typeface along: with another, wider one the labels would touch."""
    address = f"data:font/woff2;base64,{base64.b64encode(font).decode()}"
    return f'@font-face{{font-family:"Source Sans";font-weight:200 900;src:url({address})}}'


def _opening(deck: PresentationData, parts: OfflineHtmlParts, made: date, texts: Texts) -> Iterator[str]:
    icon = base64.b64encode(parts.logo.encode()).decode()
    yield f'<header><img src="data:image/svg+xml;base64,{icon}" alt="">'
    yield f"<p>{escape(texts('app.name'))}</p></header>"
    yield f"<h1>{escape(deck['title'] or texts('meeting.title'))}</h1>"
    yield f"<p>{escape(texts('frozen.made', date=format_partial_date(made.isoformat(), texts.language)))}</p>"
    if is_presentation_estimated(deck):
        yield f'<p class="caution">{escape(texts("frozen.estimated"))}</p>'
    yield f'<p><button id="start" type="button" hidden>{escape(texts("stage.start"))}</button></p>'
    yield f"<noscript><p>{escape(texts('frozen.no_script'))}</p></noscript>"
    yield f"<h2>{escape(texts('frozen.scenes'))}</h2>"


def _scene(deck: PresentationData, index: int, texts: Texts) -> Iterator[str]:
    scene = deck["scenes"][index]
    reviews = deck["series"][scene["series"]]["reviews"]
    place = next(place for place, review in enumerate(reviews) if review["period"] == scene["period"])
    review = reviews[place]
    yield '<section class="scene">'
    if review["stamp"]:
        yield f'<p class="stamp">{escape(review["stamp"])}</p>'
    yield f"<h3>{index + 1}. {escape(scene['headlines'][place])}</h3><p>{escape(review['words'])}</p>"
    coverage = " · ".join(text for text in (review["coverage"], review["estimated"]) if text)
    yield f"<p>{escape(texts('frozen.coverage'))}: {escape(coverage)}</p>"
    if scene["note"]:
        yield f'<p class="note">{escape(scene["note"])}</p>'
    yield from _board(deck, review["board"], texts) if "board" in review else _table(deck, review, texts)
    yield "</section>"


def _table(deck: PresentationData, review: ReviewData, texts: Texts) -> Iterator[str]:
    words = ("frozen.rank", "stage.district", "stage.value", "stage.status", "stage.source")
    columns = [texts(key) for key in words]
    yield "<table><thead><tr>" + "".join(f"<th>{escape(column)}</th>" for column in columns) + "</tr></thead>"
    if review["province"]:
        yield from _rows(deck, "", texts("stage.province"), review["province"]["parts"], texts)
    for district in review["districts"]:
        rank, name = str(district.get("rank", "")), deck["names"][district["code"]]
        yield from _rows(deck, rank, name, district["parts"], texts)
    yield "</table>"


def _board(deck: PresentationData, board: SceneBoard, texts: Texts) -> Iterator[str]:
    """Write a board as its tables, and each figure of it with its source."""
    for table in (board["table"], *([board["years"]] if "years" in board else [])):
        yield from _board_table(table, texts)
    notes = [f"{mark} {words}" for mark, words in board["marks"]]
    yield f"<p>{escape(' · '.join(text for text in (*notes, board['remark']) if text))}</p>"
    yield f"<details><summary>{escape(texts('stage.sources'))}</summary>"
    yield from _board_origins(deck, board, texts)
    yield "</details>"


def _board_table(table: BoardTable, texts: Texts) -> Iterator[str]:
    spans = "".join(f'<th colspan="{span["span"]}">{escape(span["label"])}</th>' for span in table["spans"])
    heads = "".join(f"<th>{escape(column)}</th>" for column in table["columns"])
    yield '<table class="board"><thead>'
    yield f"<tr><th></th>{spans}</tr>" if spans else ""
    yield f"<tr><th>{escape(texts('stage.district'))}</th>{heads}</tr></thead>"
    for row in table["rows"]:
        yield _row(row["name"], *(cell["text"] for cell in row["cells"]))
    yield "</table>"


def _board_origins(deck: PresentationData, board: SceneBoard, texts: Texts) -> Iterator[str]:
    words = ("stage.district", "frozen.year", "stage.value", "stage.status", "stage.source")
    yield "<table><thead><tr>" + "".join(f"<th>{escape(texts(key))}</th>" for key in words) + "</tr></thead>"
    for row in list_board_rows(board):
        for figure in (deck["figures"][part] for part in row["parts"]):
            source = deck["sources"][figure["source"]]["words"]
            status = deck["statuses"][figure["status"]]
            own = figure["area"] in {row["code"], ""}
            name = row["name"] if own else f"{row['name']}: {deck['names'][figure['area']]}"
            yield _row(name, str(figure["period"]), figure["text"], status, source)
    yield "</table>"


def _rows(deck: PresentationData, rank: str, name: str, parts: list[int], texts: Texts) -> Iterator[str]:
    if not parts:
        yield _row(rank, name, "", texts("status.missing"), "")
    for part in parts:
        figure = deck["figures"][part]
        source = deck["sources"][figure["source"]]["words"]
        yield _row(rank, name, figure["text"], deck["statuses"][figure["status"]], source)


def _row(*cells: str) -> str:
    return "<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in cells) + "</tr>"


def _closing(deck: PresentationData, texts: Texts) -> Iterator[str]:
    yield f"<h2>{escape(texts('frozen.sources'))}</h2><ul>"
    for source in deck["sources"]:
        address = f" <small>{escape(source['url'])}</small>" if source["url"] else ""
        yield f"<li>{escape(source['words'])}{address}</li>"
    legal = dict.fromkeys(series["legal"] for series in deck["series"])
    yield "".join(f"<li>{escape(line)}</li>" for line in legal) + "</ul>"
    yield f"<p>{escape(texts('frozen.boundaries'))}</p>"
