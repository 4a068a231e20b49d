"""Workbooks encrypted as Excel since 2010 does (ECMA-376, agile), in the container that holds them."""

import base64
import hashlib
import os
import struct

from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import CBC

OWN_WORD = "VelvetSweatshop"
SECTOR, SEGMENT = 512, 4_096
END, FREE, TABLE = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD


def protect(book: bytes, word: str = OWN_WORD, rounds: int = 1_000) -> bytes:
    """Encrypt a workbook and put it into a container."""
    salt, key_salt, key, seed = (os.urandom(length) for length in (16, 16, 32, 16))
    stretched = hashlib.sha512(salt + word.encode("utf-16-le")).digest()
    for number in range(rounds):
        stretched = hashlib.sha512(struct.pack("<I", number) + stretched).digest()

    salt_text = base64.b64encode(salt).decode()

    def locked(block: str, text: bytes) -> str:
        own = hashlib.sha512(stretched + bytes.fromhex(block)).digest()[:32]
        return base64.b64encode(encrypt(own, salt, text)).decode()

    info = (
        '<encryption xmlns="http://schemas.microsoft.com/office/2006/encryption"><keyData saltSize="16"'
        ' keyBits="256" cipherAlgorithm="AES" cipherChaining="ChainingModeCBC" hashAlgorithm="SHA512"'
        f' saltValue="{base64.b64encode(key_salt).decode()}"/><keyEncryptors><keyEncryptor><p:encryptedKey'
        ' xmlns:p="http://schemas.microsoft.com/office/2006/keyEncryptor/password"'
        f' spinCount="{rounds}" saltSize="16" keyBits="256" cipherAlgorithm="AES"'
        f' cipherChaining="ChainingModeCBC" hashAlgorithm="SHA512" saltValue="{salt_text}"'
        f' encryptedVerifierHashInput="{locked("fea7d2763b4b9e79", seed)}"'
        f' encryptedVerifierHashValue="{locked("d7aa0f6d3061344e", hashlib.sha512(seed).digest())}"'
        f' encryptedKeyValue="{locked("146e0be7abacd0d6", key)}"/>'
        "</keyEncryptor></keyEncryptors></encryption>"
    )
    return container(
        {
            "EncryptionInfo": struct.pack("<HHI", 4, 4, 0x40) + info.encode(),
            "EncryptedPackage": struct.pack("<Q", len(book)) + encrypt_pieces(book, key, key_salt),
        }
    )


def encrypt_pieces(book: bytes, key: bytes, salt: bytes) -> bytes:
    starts = range(0, len(book), SEGMENT)
    return b"".join(
        encrypt(key, hashlib.sha512(salt + struct.pack("<I", number)).digest()[:16], book[at : at + SEGMENT])
        for number, at in enumerate(starts)
    )


def encrypt(key: bytes, start: bytes, text: bytes) -> bytes:
    encryptor = Cipher(AES(key), CBC(start)).encryptor()
    return encryptor.update(text + bytes(-len(text) % 16)) + encryptor.finalize()


def container(streams: dict[str, bytes]) -> bytes:
    """Put streams into an OLE container: table of sectors first, then the directory, then the streams."""
    following, bodies, entries = [TABLE, END], b"", [_entry("Root Entry", 5, END, 0)]
    for name, body in streams.items():
        whole = body + bytes(-len(body) % SECTOR)
        start, count = len(following), len(whole) // SECTOR
        following += [*range(start + 1, start + count), END]
        bodies += whole
        entries.append(_entry(name, 2, start, len(body)))
    table = struct.pack(f"<{len(following)}I", *following).ljust(SECTOR, b"\xff")
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<HHHHH", 62, 3, 0xFFFE, 9, 6)
    header += bytes(10) + struct.pack("<IIIIIIII", 1, 1, 0, 0, END, 0, END, 0) + struct.pack("<I", 0)
    return header.ljust(SECTOR, b"\xff") + table + b"".join(entries).ljust(SECTOR, b"\x00") + bodies


def _entry(name: str, kind: int, start: int, size: int) -> bytes:
    raw = (name + "\x00").encode("utf-16-le")
    head = raw.ljust(64, b"\x00") + struct.pack("<HBBIII", len(raw), kind, 1, FREE, FREE, FREE)
    return head + bytes(36) + struct.pack("<IQ", start, size)
