"""Draw the same districts by year as Dash's documentation does: `choropleth_map`, a slider, one callback."""

import json
from pathlib import Path
from typing import Any

import pandas as pd
import plotly.express as px
from dash import Dash, Input, Output, dcc, html

DISTRICTS = Path(__file__).resolve().parents[3] / "geo" / "districts.geojson"
YEARS = list(range(2015, 2022))

districts: dict[str, Any] = json.loads(DISTRICTS.read_text(encoding="utf-8"))
codes = [feature["properties"]["code"] for feature in districts["features"]]


def make_year_figures(year: int) -> pd.DataFrame:
    """Return a number for each district that changes with every year: only drawing is timed."""
    return pd.DataFrame({"code": codes, "number": [(int(code) + 2 * year) % 5 for code in codes]})


app = Dash(__name__, assets_folder="dash_assets")
app.layout = html.Div(
    [
        dcc.Slider(min=YEARS[0], max=YEARS[-1], step=1, value=YEARS[0], id="year"),
        dcc.Graph(id="map", style={"height": "80vh"}),
        html.Output(id="painted"),
    ]
)


@app.callback(Output("map", "figure"), Input("year", "value"))
def draw_year_map(year: int) -> Any:  # noqa: ANN401 - a plotly figure
    """Colour the districts by the year."""
    return px.choropleth_map(
        make_year_figures(year),
        geojson=districts,
        locations="code",
        featureidkey="properties.code",
        color="number",
        range_color=(0, 4),
        map_style="white-bg",
        center={"lat": 9.95, "lon": 104.75},
        zoom=8,
    )


@app.server.route("/_stcore/health")  # type: ignore[untyped-decorator]  # Dash types its server as Any
def answer_health() -> str:
    """Answer at the path where the measurements ask every server whether it is up."""
    return "ok"
