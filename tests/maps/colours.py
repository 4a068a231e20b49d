"""How light a colour is, for everyone and for readers with a colour vision deficiency."""

import numpy as np
from numpy.typing import NDArray

Colour = NDArray[np.float64]

DEFICIENCIES = {
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
"""Machado, Oliveira and Fernandes 2009, severity 1, on linear RGB."""

TO_XYZ = np.array(((0.4124, 0.3576, 0.1805), (0.2126, 0.7152, 0.0722), (0.0193, 0.1192, 0.9505)))
"""From linear red, green and blue to CIE's X, Y and Z."""


def linear(code: str) -> Colour:
    """Give the linear red, green and blue of a code like #ffffd4."""
    channels = np.array([int(code[start : start + 2], 16) / 255 for start in (1, 3, 5)])
    return np.where(channels <= 0.04045, channels / 12.92, ((channels + 0.055) / 1.055) ** 2.4)


def as_seen_with(deficiency: str, code: str) -> Colour:
    """Give what remains of a colour for a reader with a deficiency."""
    return np.clip(np.array(DEFICIENCIES[deficiency]) @ linear(code), 0, 1)


def luminance(colour: Colour) -> float:
    """Give the relative luminance of a linear colour."""
    return float(colour @ np.array([0.2126, 0.7152, 0.0722]))


def lightness(colour: Colour) -> float:
    """Give the CIE lightness of a linear colour, 0 for black to 100 for white."""
    shine = luminance(colour)
    return float(116 * shine ** (1 / 3) - 16) if shine > 0.008856 else 903.3 * shine


def contrast(one: str, other: str) -> float:
    """Give the contrast of two colours as WCAG counts it."""
    low, high = sorted(luminance(linear(code)) for code in (one, other))
    return (high + 0.05) / (low + 0.05)


def difference(one: Colour, other: Colour) -> float:
    """Give how far apart two linear colours look, as CIE counted in 1976: 2 is just seen side by side."""
    return float(np.linalg.norm(_lab(one) - _lab(other)))


def _lab(colour: Colour) -> Colour:
    """Give the lightness and the two opponent hues of a linear colour, under daylight (D65)."""
    x, y, z = (_cube(share) for share in (TO_XYZ @ colour) / (TO_XYZ @ np.ones(3)))
    return np.array([116 * y - 16, 500 * (x - y), 200 * (y - z)])


def _cube(share: float) -> float:
    """Give the cube root that CIE takes of a light's share, straight near black."""
    return float(np.cbrt(share)) if share > 216 / 24389 else (24389 / 27 * share + 16) / 116
