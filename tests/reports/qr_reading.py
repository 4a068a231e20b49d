"""QR codes read back, as far as tests need: their modules, from a picture or from what the browser gets."""

import base64
import io

import numpy as np
from PIL import Image

from reports.qr_code import PIXELS, QUIET, QrCode

Modules = tuple[tuple[bool, ...], ...]


def read_picture(content: bytes) -> Modules:
    """Return the dark modules within the quiet zone of a picture."""
    image = np.asarray(Image.open(io.BytesIO(content)).convert("L"))
    dark = image[PIXELS // 2 :: PIXELS, PIXELS // 2 :: PIXELS] == 0
    assert not dark[:QUIET].any()
    assert not dark[:, -QUIET:].any()
    return tuple(tuple(bool(module) for module in row) for row in dark[QUIET:-QUIET, QUIET:-QUIET])


def read_code(code: QrCode) -> Modules:
    """Return the dark modules of a code as the browser gets it."""
    bits = "".join(f"{byte:08b}" for byte in base64.b64decode(code["bits"]))
    size = code["size"]
    return tuple(tuple(bit == "1" for bit in bits[row * size : (row + 1) * size]) for row in range(size))
