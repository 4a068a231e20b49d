"""The package for who publishes holds the file as it was brought, and all that was said of it."""

import io
import zipfile

from data.importing.limits import PACKAGED_BYTES
from language.catalogue import Texts
from reports.importing.import_package import ImportPackage, write_import_package


def package(content: bytes) -> ImportPackage:
    return ImportPackage(
        "tổng hợp.xlsx", content, "ab12", ["Năm 2024"], ["C\tSố hộ"], ["publish a", "withdraw b"]
    )


def parts(content: bytes, texts: Texts) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(write_import_package(package(content), texts))) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_the_file_lies_in_it_beside_what_is_known_of_it(texts: Texts) -> None:
    found = parts(b"PK content", texts)
    assert found["tổng hợp.xlsx"] == b"PK content"
    about = found["thong-tin.txt"].decode("utf-8-sig")
    assert all(said in about for said in ("Năm 2024", "ab12", "publish a\r\nwithdraw b"))
    assert "C\tSố hộ" in found["cach-hieu-tep.txt"].decode("utf-8-sig")


def test_a_large_file_is_to_be_sent_along(texts: Texts) -> None:
    found = parts(b"a" * (PACKAGED_BYTES.value + 1), texts)
    assert "tổng hợp.xlsx" not in found
    assert "hãy gửi kèm" in found["thong-tin.txt"].decode("utf-8-sig")


def test_the_same_file_gives_the_same_package(texts: Texts) -> None:
    assert write_import_package(package(b"a"), texts) == write_import_package(package(b"a"), texts)
