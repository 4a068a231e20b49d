"""A workbook that Excel opens without a question is read; one that asks for a password is refused."""

import pytest

from data.errors import FaultyFileError
from data.importing.files.sandbox import read_book
from tests.data.importing.books import Rows, xlsx
from tests.data.importing.protected import container, protect

ROWS: Rows = [["TT", "Đơn vị", "Hộ nghèo"], [1, "Gò Quao", 120]]
CELLS = (("TT", "Đơn vị", "Hộ nghèo"), (1.0, "Gò Quao", 120.0))
BOOK = xlsx({"A": ROWS})


def refusal(content: bytes) -> str:
    with pytest.raises(FaultyFileError) as caught:
        read_book(content, "a.xlsx")
    return str(caught.value)


def test_what_excel_protects_with_its_own_password_is_read() -> None:
    (sheet,) = read_book(protect(BOOK), "a.xlsx").sheets
    assert sheet.rows == CELLS


def test_as_many_rounds_as_excel_uses_fit_into_the_time() -> None:
    (sheet,) = read_book(protect(BOOK, rounds=100_000), "a.xlsx").sheets
    assert sheet.rows == CELLS


@pytest.mark.parametrize(
    "content",
    [
        protect(BOOK, "bí mật"),
        protect(BOOK, rounds=100_001),
        protect(BOOK).replace(b"SHA512", b"SHA999"),
        protect(BOOK).replace(b"ChainingModeCBC", b"ChainingModeCFB"),
        protect(BOOK).replace(b"<keyData", b"<kexData"),
        protect(BOOK).replace(b"<encryption ", b"<!DOCTYPE a><"),
        container({"EncryptionInfo": b"\x04\x00\x04\x00", "EncryptedPackage": b""}),
    ],
)
def test_any_other_encryption_is_a_password(content: bytes) -> None:
    told = refusal(content)
    assert "tệp XLSX có mật khẩu" in told
    assert "mà không hỏi mật khẩu" in told


def test_what_stands_inside_is_judged_like_any_file() -> None:
    assert "tệp nén hỏng" in refusal(protect(BOOK[:300]))
