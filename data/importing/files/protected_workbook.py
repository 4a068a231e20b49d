"""Open an XLSX file that is protected against change: Excel encrypts it, with a password of its own.

Spreadsheet programs try that password without a question, so whoever sent the file knows of none. Only the
encryption of Excel since 2010 (ECMA-376, agile) is opened; other files are refused as locked.
"""

import base64
import binascii
import hashlib
import struct
from dataclasses import dataclass

from data.errors import FaultyFileError
from data.importing.files.ole_container import OleContainer
from data.importing.files.xml_reader import XmlReader

PASSWORD = "VelvetSweatshop".encode("utf-16-le")  # nosec B105 # Excel's own, the same for every file
_AGILE = struct.pack("<HH", 4, 4)
_XML_STARTS = 8
_MOST_ROUNDS = 100_000
"""Excel's own number of rounds; more would only take the reader's time."""
_HASHES = {"SHA1", "SHA256", "SHA384", "SHA512"}
_BLOCK = 16
_SEGMENT = 4_096
_SIZE_BYTES = 8
_FOR_INPUT = bytes.fromhex("fea7d2763b4b9e79")
_FOR_HASH = bytes.fromhex("d7aa0f6d3061344e")
_FOR_KEY = bytes.fromhex("146e0be7abacd0d6")


def open_protected_workbook(content: bytes) -> bytes | None:
    """Return the workbook inside a protected file, or None where the file is none or has another password."""
    container = OleContainer(content)
    told = container.read("EncryptionInfo")
    if not told.startswith(_AGILE):
        return None
    try:
        encryption = _read_encryption(told[_XML_STARTS:])
        key = _find_key(encryption)
        return None if key is None else _decrypt_package(container.read("EncryptedPackage"), key, encryption)
    except (KeyError, ValueError, binascii.Error, struct.error, FaultyFileError):
        # What can't be made sense of is as closed as what has a password.
        return None


@dataclass(frozen=True, slots=True)
class _Encryption:
    """What a file says of its encryption: of its password's key, and of the workbook's own."""

    password: dict[str, str]
    workbook: dict[str, str]


class _EncryptionHandler:
    """Hears the two elements that say how the file was encrypted."""

    def __init__(self) -> None:
        self.heard: dict[str, dict[str, str]] = {}

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self.heard.setdefault(name, attributes)

    def end(self, name: str) -> None:
        """Nothing ends."""

    def data(self, text: str) -> None:
        """No text matters."""


def _read_encryption(xml: bytes) -> _Encryption:
    """Read how a file was encrypted; raises KeyError or ValueError where this is not Excel's way."""
    handler = _EncryptionHandler()
    XmlReader().read("EncryptionInfo", xml.rstrip(b"\x00"), handler)
    encryption = _Encryption(handler.heard["encryptedKey"], handler.heard["keyData"])
    for part in (encryption.password, encryption.workbook):
        if part["cipherAlgorithm"] != "AES" or part["cipherChaining"] != "ChainingModeCBC":
            raise ValueError(part["cipherAlgorithm"])
    return encryption


def _find_key(encryption: _Encryption) -> bytes | None:
    """Return the key of the workbook, None where Excel's own password does not open it."""
    told = encryption.password
    kind, salt = _get_hash_name(told), base64.b64decode(told["saltValue"])
    stretched = _stretch(kind, salt, int(told["spinCount"]))

    def decrypt(block: bytes, field: str) -> bytes:
        key = _derive(kind, stretched + block, int(told["keyBits"]) // 8)
        return _decrypt(key, salt, base64.b64decode(told[field]))

    seed = decrypt(_FOR_INPUT, "encryptedVerifierHashInput")[: int(told["saltSize"])]
    expected = hashlib.new(kind, seed).digest()
    if decrypt(_FOR_HASH, "encryptedVerifierHashValue")[: len(expected)] != expected:
        return None
    return decrypt(_FOR_KEY, "encryptedKeyValue")[: int(encryption.workbook["keyBits"]) // 8]


def _stretch(kind: str, salt: bytes, rounds: int) -> bytes:
    if not 0 <= rounds <= _MOST_ROUNDS:
        raise ValueError(rounds)
    stretched = hashlib.new(kind, salt + PASSWORD).digest()
    for number in range(rounds):
        stretched = hashlib.new(kind, number.to_bytes(4, "little") + stretched).digest()
    return stretched


def _decrypt_package(package: bytes, key: bytes, encryption: _Encryption) -> bytes:
    """Decrypt the workbook, piece by piece; its first bytes say how long it is."""
    (size,) = struct.unpack_from("<Q", package)
    kind, salt = _get_hash_name(encryption.workbook), base64.b64decode(encryption.workbook["saltValue"])
    pieces = [package[start : start + _SEGMENT] for start in range(_SIZE_BYTES, len(package), _SEGMENT)]
    plain = b"".join(
        _decrypt(key, _derive(kind, salt + number.to_bytes(4, "little"), _BLOCK), piece)
        for number, piece in enumerate(pieces)
    )
    return plain[:size]


def _derive(kind: str, seed: bytes, length: int) -> bytes:
    """Return the first bytes of a hash, filled up as the standard says where it is too short."""
    return hashlib.new(kind, seed).digest()[:length].ljust(length, b"\x36")


def _decrypt(key: bytes, start: bytes, secret: bytes) -> bytes:
    # Loaded for the few files that need it: each reading process starts anew.
    from cryptography.hazmat.primitives.ciphers import Cipher  # noqa: PLC0415
    from cryptography.hazmat.primitives.ciphers.algorithms import AES  # noqa: PLC0415
    from cryptography.hazmat.primitives.ciphers.modes import CBC  # noqa: PLC0415

    whole = secret[: len(secret) // _BLOCK * _BLOCK]
    decryptor = Cipher(AES(key), CBC(start[:_BLOCK])).decryptor()
    return decryptor.update(whole) + decryptor.finalize()


def _get_hash_name(told: dict[str, str]) -> str:
    """Return the name by which Python knows a hash; raises ValueError for one that Excel does not use."""
    if told["hashAlgorithm"] not in _HASHES:
        raise ValueError(told["hashAlgorithm"])
    return told["hashAlgorithm"].lower()
