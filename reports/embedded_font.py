"""The screen's typeface as a style that carries it: a file opened elsewhere looks as it did here."""

import base64
import io
from functools import cache

from font_source_sans_pro import font_files_ttf
from fontTools import subset
from fontTools.ttLib import TTFont

FAMILY = "Source Sans"
WEIGHTS = {"SourceSansPro": "400", "SourceSansProSemibold": "500 650", "SourceSansProBold": "700 900"}
"""By the package's name of a file, the weights of the style that it stands for."""

_LETTERS = (*range(0x20, 0x250), *range(0x300, 0x324), *range(0x1EA0, 0x1EFA), *range(0x2000, 0x2070))
_SIGNS = tuple(map(ord, "−≈≠≤≥×…←→↑↓●◐▲Σ★₫"))


@cache
def embedded_fonts() -> str:
    """Write the rules that carry the typeface, with every letter of Vietnamese and no other script."""
    return "\n".join(_rule(name, weight) for name, weight in WEIGHTS.items())


def _rule(name: str, weight: str) -> str:
    font = TTFont(font_files_ttf[name])
    picker = subset.Subsetter(subset.Options(flavor="woff", notdef_outline=True))
    picker.populate(unicodes=(*_LETTERS, *_SIGNS))
    picker.subset(font)
    font.flavor = "woff"
    packed = io.BytesIO()
    font.save(packed)
    address = f"data:font/woff;base64,{base64.b64encode(packed.getvalue()).decode()}"
    return f'@font-face{{font-family:"{FAMILY}";font-weight:{weight};src:url({address})}}'
